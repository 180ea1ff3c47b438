import { Alert, Button, Card, Col, Descriptions, Row, Statistic } from "antd";
import type { ReactNode } from "react";
import { useParams } from "react-router";
import { BoardsStatisticDocument, type BoardsStatisticValueFragment } from "../../generated/boards.ts";
import { Answered } from "../kit/answered.tsx";
import { instantText } from "../kit/days.ts";
import { DeskLink } from "../kit/desk-link.tsx";
import { jurisdictionName } from "../kit/jurisdictions.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { roleName } from "../kit/words/department-words.ts";
import { figureText } from "./duties.ts";

const WORDS: Words<{
  title: string;
  published: string;
  recomputed: string;
  now: string;
  asked: (day: string, instant: string) => string;
  changed: string;
  same: string;
  on: string;
  by: string;
  note: string;
  noNote: string;
  missing: string;
  missingHow: string;
  all: string;
}> = {
  ZH: {
    title: "已发布的统计",
    published: "发布值",
    recomputed: "以同一日期与所知时点重算",
    now: "同一日期、按今日所知",
    asked: (day, instant) => `统计日期 ${day}，所知截至 ${instant}`,
    changed: "发布后登记的内容使此数有变化；发布值保持不变。",
    same: "发布后登记的内容没有使此数变化。",
    on: "发布日期",
    by: "发布者",
    note: "说明",
    noNote: "无",
    missing: "没有此项已发布的统计",
    missingHow: "请从“已发布”列表进入。",
    all: "全部已发布",
  },
  EN: {
    title: "A published figure",
    published: "As published",
    recomputed: "The same question and clocks, computed now",
    now: "The same day, as known now",
    asked: (day, instant) => `Of ${day}, as known at ${instant}`,
    changed: "What was recorded since changes the number; what was published stays as it was.",
    same: "What was recorded since does not change the number.",
    on: "Published",
    by: "By",
    note: "Note",
    noNote: "none",
    missing: "There is no such published figure",
    missingHow: "Open it from the list of those published.",
    all: "All published",
  },
};

/** A figure as it was published, with what the same question answers now beside it. */
export function StatisticPage(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { jurisdiction = "", id = "" } = useParams();
  const answer = useAnswer(BoardsStatisticDocument, { id, language });
  const statistic = answer.data?.statistic;
  return (
    <Page
      title={statistic?.published.name ?? words.title}
      lead={`${jurisdictionName(jurisdiction, language)} · ${words.title}`}
      actions={
        <DeskLink to={`/boards/${jurisdiction}/statistics?tab=published`}>
          <Button tabIndex={-1}>{words.all}</Button>
        </DeskLink>
      }
    >
      <Answered answer={answer}>
        {() =>
          statistic === null || statistic === undefined ? (
            <Alert type="warning" showIcon title={words.missing} description={words.missingHow} />
          ) : (
            <>
              <Row gutter={[12, 12]}>
                <Value title={words.published} value={statistic.published} />
                <Value title={words.recomputed} value={statistic.recomputed} />
                <Value title={words.now} value={statistic.asKnownNow} />
              </Row>
              <Alert
                type={statistic.changedSince ? "warning" : "success"}
                showIcon
                title={statistic.changedSince ? words.changed : words.same}
                style={{ margin: "16px 0" }}
              />
              <Descriptions
                bordered
                size="small"
                column={{ xs: 1, md: 3 }}
                items={[
                  {
                    key: "on",
                    label: words.on,
                    children: `${statistic.publishedOn} · ${instantText(statistic.publishedAt)}`,
                  },
                  { key: "by", label: words.by, children: roleName(statistic.publisherRole, language) },
                  { key: "note", label: words.note, children: statistic.note ?? words.noNote },
                ]}
              />
            </>
          )
        }
      </Answered>
    </Page>
  );
}

function Value(props: { readonly title: string; readonly value: BoardsStatisticValueFragment }): ReactNode {
  const words = useWords(WORDS);
  const { title, value } = props;
  return (
    <Col xs={24} md={8}>
      <Card size="small" style={{ height: "100%" }}>
        <Statistic title={title} value={figureText(value)} />
        <p style={{ margin: "8px 0 0" }}>{words.asked(value.validOn, instantText(value.knownAt))}</p>
      </Card>
    </Col>
  );
}
