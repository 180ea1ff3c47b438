import { Button, Card, Flex, Typography } from "antd";
import type { ReactNode } from "react";
import { useParams } from "react-router";
import { YearRankingDocument, type YearRankingQuery } from "../../generated/year.ts";
import { useAsOf } from "../kit/address.ts";
import { Answered } from "../kit/answered.tsx";
import { instantText } from "../kit/days.ts";
import { DeskLink } from "../kit/desk-link.tsx";
import { useLanguage, useWords } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { schemeName } from "../kit/words/title-words.ts";
import { useSession } from "../session/session.tsx";
import { Facts } from "./facts.tsx";
import { NoSuch } from "./no-such.tsx";
import { RankingEntries } from "./ranking-entries.tsx";
import { RankingExclusions } from "./ranking-exclusions.tsx";
import { RankingSteps } from "./ranking-steps.tsx";
import { ReviewCard } from "./review-card.tsx";
import { StageTrail } from "./stage-trail.tsx";
import { stateName } from "./state-names.ts";
import { isHandler } from "./who.ts";

const WORDS = {
  ZH: {
    title: "排行榜",
    scheme: "制度与年度",
    category: "行业类别",
    state: "状态",
    by: "评估方案",
    body: "评估机构",
    opened: "启动日期",
    computed: "按此日计算",
    recorded: "记录时间",
    notYet: "尚未计算",
    report: "评估报告",
    returned: "退回理由",
    shortlist: "入围名单、同意、公示与发布",
    entries: "上榜标准",
    exclusions: "未列入及原因",
  },
  EN: {
    title: "Ranking",
    scheme: "Scheme and year",
    category: "Category",
    state: "State",
    by: "Evaluation scheme",
    body: "Evaluation body",
    opened: "Opened on",
    computed: "Computed for",
    recorded: "Recorded at",
    notYet: "not computed yet",
    report: "Report",
    returned: "Why it was returned",
    shortlist: "Short list, consent, publicity, release",
    entries: "Ranked standards",
    exclusions: "Left out, and why",
  },
};

type Ranking = NonNullable<YearRankingQuery["ranking"]>;

/** One ranking: who stands where and why, who is left out and why, the report, and what can be done with it. */
export function RankingPage(): ReactNode {
  const words = useWords(WORDS);
  const { id = "" } = useParams();
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const handler = isHandler(useSession());
  const answer = useAnswer(YearRankingDocument, { id, validOn, knownAt, language, handler });
  const title = answer.data?.ranking?.evaluationScheme?.title;
  return (
    <Page title={title === undefined ? words.title : `${words.title} · ${title}`} asOf>
      <Answered answer={answer}>
        {({ ranking }) => (ranking === null ? <NoSuch /> : <Ranked ranking={ranking} again={answer.again} />)}
      </Answered>
    </Page>
  );
}

function Ranked({ ranking, again }: { readonly ranking: Ranking; readonly again: () => void }): ReactNode {
  const words = useWords(WORDS);
  const { report, returnReasons } = ranking;
  const handler = isHandler(useSession());
  return (
    <Flex vertical gap={16}>
      <StageTrail of="ranking" state={ranking.state} since={ranking.stateSince} />
      <RankingFacts ranking={ranking} />
      <RankingSteps ranking={ranking} again={again} />
      {handler && (
        <DeskLink to={`/year/rankings/${ranking.id}/shortlist`}>
          <Button tabIndex={-1}>{words.shortlist}</Button>
        </DeskLink>
      )}
      {returnReasons !== undefined && returnReasons !== null && (
        <Card size="small" title={words.returned}>
          {returnReasons}
        </Card>
      )}
      <Heading text={words.entries} />
      <RankingEntries key={`e${ranking.revision}`} ranking={ranking} />
      <Heading text={words.exclusions} />
      <RankingExclusions key={`x${ranking.revision}`} ranking={ranking.id} />
      {report !== undefined && report !== null && (
        <Card size="small" title={words.report}>
          <Typography.Paragraph style={{ whiteSpace: "pre-wrap" }}>{report.text}</Typography.Paragraph>
          <Typography.Text>
            SHA-256 <span style={{ overflowWrap: "anywhere" }}>{report.sha256}</span> · {instantText(report.recordedAt)}
          </Typography.Text>
        </Card>
      )}
      <ReviewCard
        scheme={ranking.scheme}
        subject={ranking.id}
        subjectKind="RANKING"
        kind="REPORT_AUDIT"
        onDone={again}
      />
    </Flex>
  );
}

function Heading({ text }: { readonly text: string }): ReactNode {
  return (
    <Typography.Title level={2} style={{ fontSize: 16, margin: 0 }}>
      {text}
    </Typography.Title>
  );
}

function RankingFacts({ ranking }: { readonly ranking: Ranking }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { evaluationScheme, evaluationBody } = ranking;
  return (
    <Facts
      rows={[
        [words.scheme, `${schemeName(ranking.scheme, language)} ${ranking.year}`],
        [words.category, `${ranking.category} (GB/T 4754-${ranking.categoryEdition})`],
        [words.state, `${stateName("ranking", ranking.state, language)} · ${ranking.stateSince}`],
        [
          words.by,
          evaluationScheme && (
            <DeskLink key="by" to={`/year/schemes/${evaluationScheme.id}`}>
              {evaluationScheme.title}
            </DeskLink>
          ),
        ],
        [
          words.body,
          evaluationBody && (
            <DeskLink key="body" to={`/year/bodies/${evaluationBody.id}`}>
              {evaluationBody.name}
            </DeskLink>
          ),
        ],
        [words.opened, ranking.openedOn],
        [words.computed, ranking.computedOn ?? words.notYet],
        [words.recorded, instantText(ranking.recordedAt)],
      ]}
    />
  );
}
