import { Alert, Card, Flex, Typography } from "antd";
import type { ReactNode } from "react";
import { useParams } from "react-router";
import { YearRankingDocument, YearShortlistDocument, type YearShortlistQuery } from "../../generated/year.ts";
import { useAsOf } from "../kit/address.ts";
import { Answered } from "../kit/answered.tsx";
import { DataTable } from "../kit/data-table.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { useLanguage, useWords } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { useSession } from "../session/session.tsx";
import { Candidates } from "./candidates.tsx";
import { Facts } from "./facts.tsx";
import { NoSuch } from "./no-such.tsx";
import { ShortlistDraw } from "./shortlist-draw.tsx";
import { ShortlistPost } from "./shortlist-post.tsx";

const WORDS = {
  ZH: {
    title: "入围名单",
    lead: "评估机构按名次确定入围名单并取得企业同意；发布主体公示，公示期满次日起发布称号。",
    ranking: "排行榜",
    most: "领跑者数量上限",
    posted: "公示日期",
    last: "公示最后一日",
    notPosted: "尚未公示",
    notKnown: "未知",
    notSet: "未定",
    candidates: "入围企业",
    skipped: "未入围名次及原因",
    rank: "名次",
    enterprise: "企业",
    reason: "原因",
    notDrawn: "尚未确定入围名单。评估机构在排行榜上报后确定。",
    noSkipped: "没有跳过的名次。",
  },
  EN: {
    title: "Short list",
    lead: "The evaluation body draws it by rank and gets consent; the publisher posts it, and releases titles from the day after publicity.",
    ranking: "Ranking",
    most: "Most leaders",
    posted: "Posted on",
    last: "Last day of publicity",
    notPosted: "not posted yet",
    notKnown: "not known",
    notSet: "not set",
    candidates: "Candidates",
    skipped: "Ranks skipped, and why",
    rank: "Rank",
    enterprise: "Enterprise",
    reason: "Reason",
    notDrawn: "No short list is drawn yet. The evaluation body draws it once the ranking is reported.",
    noSkipped: "No rank was skipped.",
  },
};

/** The short list of a ranking: drawn, consented to, posted, released. */
export function ShortlistPage(): ReactNode {
  const words = useWords(WORDS);
  const { id = "" } = useParams();
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const { can } = useSession();
  const ranking = useAnswer(YearRankingDocument, { id, validOn, knownAt, language, handler: true });
  const answer = useAnswer(YearShortlistDocument, { ranking: id, validOn, knownAt, language });
  const again = () => {
    answer.again();
    ranking.again();
  };
  return (
    <Page title={words.title} lead={words.lead} asOf>
      <Flex vertical gap={16}>
        <Answered answer={ranking}>
          {({ ranking: found }) =>
            found === null ? (
              <NoSuch />
            ) : (
              <Flex vertical gap={16}>
                <Facts
                  rows={[
                    [
                      words.ranking,
                      <DeskLink key="ranking" to={`/year/rankings/${id}`}>
                        {found.evaluationScheme?.title ?? found.category}
                      </DeskLink>,
                    ],
                  ]}
                />
                <Answered answer={answer}>
                  {({ shortlist }) => (
                    <Flex vertical gap={16}>
                      {shortlist === null ? (
                        <Alert type="info" showIcon title={words.notDrawn} />
                      ) : (
                        <List shortlist={shortlist} again={again} />
                      )}
                      {can("register:evaluate") && (shortlist === null || shortlist.postedOn === null) && (
                        <ShortlistDraw
                          ranking={id}
                          revision={shortlist?.revision ?? found.revision}
                          drawn={shortlist?.candidates.map(({ enterprise }) => enterprise.uscc) ?? []}
                          onDone={again}
                        />
                      )}
                    </Flex>
                  )}
                </Answered>
              </Flex>
            )
          }
        </Answered>
      </Flex>
    </Page>
  );
}

function List(props: {
  readonly shortlist: NonNullable<YearShortlistQuery["shortlist"]>;
  readonly again: () => void;
}): ReactNode {
  const words = useWords(WORDS);
  const { shortlist, again } = props;
  const { postedOn, publicityLastDay } = shortlist;
  return (
    <Flex vertical gap={16}>
      <Facts
        rows={[
          [words.most, shortlist.mostLeaders ?? words.notSet],
          [words.posted, postedOn ?? words.notPosted],
          [words.last, publicityLastDay ?? (postedOn === null ? words.notPosted : words.notKnown)],
        ]}
      />
      <Card size="small" title={words.candidates}>
        <Candidates candidates={shortlist.candidates} again={again} />
      </Card>
      {postedOn === null && <ShortlistPost shortlist={shortlist} onDone={again} />}
      <section>
        <Typography.Title level={2} style={{ fontSize: 16 }}>
          {words.skipped}
        </Typography.Title>
        <DataTable
          name={words.skipped}
          rows={shortlist.skipped}
          rowKey={({ rank, enterprise }) => `${rank}${enterprise.uscc}`}
          empty={words.noSkipped}
          columns={[
            { key: "rank", title: words.rank, width: 80, value: ({ rank }) => rank },
            {
              key: "enterprise",
              title: words.enterprise,
              width: 240,
              value: ({ enterprise: { uscc, name } }) => name ?? uscc,
            },
            { key: "reason", title: words.reason, width: 320, value: ({ reason }) => reason },
          ]}
        />
      </section>
    </Flex>
  );
}
