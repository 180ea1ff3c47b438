import { Empty } from "antd";
import type { ReactNode } from "react";
import { BoardsTargetsDocument, type BoardsTargetsQuery, type TargetStanding } from "../../../generated/boards.ts";
import { useAsOf } from "../../kit/address.ts";
import { Answered } from "../../kit/answered.tsx";
import { Clauses } from "../../kit/clauses.tsx";
import { DataTable } from "../../kit/data-table.tsx";
import { useLanguage, useWords, type Words } from "../../kit/language.tsx";
import { useAnswer } from "../../kit/use-answer.ts";
import { figureText } from "../duties.ts";
import { Mark, type MarkKind } from "../mark.tsx";
import type { Place } from "../places.ts";

type Target = NonNullable<BoardsTargetsQuery["targets"]>[number];

const WORDS: Words<{
  name: string;
  metric: string;
  year: string;
  value: string;
  damaged: (text: string) => string;
  counted: string;
  figure: string;
  notKept: string;
  standing: string;
  clause: string;
  none: string;
  standings: Readonly<Record<TargetStanding, string>>;
  sign: Readonly<Record<Target["comparison"], string>>;
  unit: Readonly<Record<Target["unit"], string>>;
}> = {
  ZH: {
    name: "目标",
    metric: "目标",
    year: "期限（年底）",
    value: "目标值",
    damaged: (text) => `来源中未知（残缺原文“${text}”）`,
    counted: "当日统计",
    figure: "统计指标",
    notKept: "无此统计",
    standing: "状态",
    clause: "条款",
    none: "本地区的文件没有设定数字目标",
    standings: {
      MET: "已达到",
      NOT_MET: "未达到",
      TARGET_UNKNOWN_IN_SOURCE: "来源中目标数字残缺",
      FIGURE_NOT_KEPT: "无此统计",
      NOTHING_TO_COUNT: "无可比对象",
    },
    sign: { EXACTLY: "", AT_LEAST: "不少于 " },
    unit: { PERCENT: " %", ENTERPRISES: " 家" },
  },
  EN: {
    name: "Targets",
    metric: "Target",
    year: "By the end of",
    value: "Value",
    damaged: (text) => `unknown in the source (legible: “${text}”)`,
    counted: "Counted on the day",
    figure: "Figure",
    notKept: "not counted",
    standing: "Standing",
    clause: "Clause",
    none: "The notice of the place sets no target in numbers",
    standings: {
      MET: "Reached",
      NOT_MET: "Not reached",
      TARGET_UNKNOWN_IN_SOURCE: "The number is damaged in the source",
      FIGURE_NOT_KEPT: "Nothing of the kind is counted",
      NOTHING_TO_COUNT: "Nothing to take a share of",
    },
    sign: { EXACTLY: "", AT_LEAST: "at least " },
    unit: { PERCENT: " %", ENTERPRISES: " enterprises" },
  },
};

const KINDS: Readonly<Record<TargetStanding, MarkKind>> = {
  MET: "good",
  NOT_MET: "bad",
  TARGET_UNKNOWN_IN_SOURCE: "doubt",
  FIGURE_NOT_KEPT: "plain",
  NOTHING_TO_COUNT: "plain",
};

/** The targets of the notices beside what is counted; a number that the source has lost stays unknown. */
export function TargetPart({ place }: { readonly place: Place }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const asked = { jurisdiction: place.jurisdiction, validOn, knownAt, language };
  const answer = useAnswer(BoardsTargetsDocument, asked);
  const targetText = ({ value, damagedText, comparison, unit }: Target) =>
    value === null ? words.damaged(damagedText ?? "") : `${words.sign[comparison]}${value}${words.unit[unit]}`;
  return (
    <Answered answer={answer}>
      {({ targets }) =>
        targets !== null && (
          <DataTable
            name={words.name}
            rows={targets}
            rowKey={({ document, clause, metric }) => `${document}${clause}${metric}`}
            empty={<Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={words.none} />}
            details={({ message }) => message}
            columns={[
              {
                key: "metric",
                title: words.metric,
                value: ({ metric, metricEn }) => (language === "ZH" ? metric : metricEn),
                width: 280,
              },
              { key: "year", title: words.year, value: ({ year }) => year, width: 110 },
              { key: "value", title: words.value, value: targetText },
              {
                key: "counted",
                title: words.counted,
                value: ({ figure }) => (figure === null ? words.notKept : figureText(figure)),
              },
              { key: "figure", title: words.figure, value: ({ figure }) => figure?.name ?? null },
              {
                key: "standing",
                title: words.standing,
                value: ({ standing }) => words.standings[standing],
                render: ({ standing }) => <Mark kind={KINDS[standing]}>{words.standings[standing]}</Mark>,
              },
              {
                key: "clause",
                title: words.clause,
                value: ({ document, clause }) => `${document} ${clause}`,
                render: ({ document, clause, value }) => (
                  <Clauses citations={[{ document, clause, basis: value === null ? "UNKNOWN_IN_SOURCE" : "TEXT" }]} />
                ),
              },
            ]}
          />
        )
      }
    </Answered>
  );
}
