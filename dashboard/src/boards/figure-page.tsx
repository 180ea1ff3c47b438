import { Alert, Button, Card, Flex, Statistic } from "antd";
import type { ReactNode } from "react";
import { useParams } from "react-router";
import { Answered, PartlyAnswered } from "../kit/answered.tsx";
import { Clauses } from "../kit/clauses.tsx";
import { instantText } from "../kit/days.ts";
import { DeskLink } from "../kit/desk-link.tsx";
import { jurisdictionName } from "../kit/jurisdictions.ts";
import { type Language, useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import "./boards.css";
import { clausesOf, type Duty, type Figure, figuresOf, figureText, type Responsibility } from "./duties.ts";
import { Heading } from "./duties-section.tsx";
import { figureNote } from "./figure-notes.ts";
import { boardAddress, placeOf } from "./places.ts";
import { FigureRows } from "./rows/figure-rows.tsx";
import { TrendLine } from "./trend-card.tsx";
import { useMatrix } from "./use-matrix.ts";
import { useTrend } from "./use-trend.ts";

const WORDS: Words<{
  title: string;
  board: string;
  asked: (day: string, instant: string) => string;
  behind: string;
  rows: string;
  trend: string;
  none: string;
  noneHow: string;
}> = {
  ZH: {
    title: "指标明细",
    board: "回到看板",
    asked: (day, instant) => `统计日期 ${day}，所知截至 ${instant}`,
    behind: "对应职责",
    rows: "明细",
    trend: "趋势",
    none: "该部门的职责没有对应此指标",
    noneHow: "请回到看板，从职责下的指标进入。",
  },
  EN: {
    title: "Rows behind a figure",
    board: "Back to the board",
    asked: (day, instant) => `Of ${day}, as known at ${instant}`,
    behind: "Duties it stands behind",
    rows: "Rows",
    trend: "Trend",
    none: "No duty of the department has this figure",
    noneHow: "Go back to the board and open one of the figures below a duty.",
  },
};

/** A figure with the duties it stands behind and every row that it counts. */
export function FigurePage(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { jurisdiction = "", department: code = "", figure: wanted = "" } = useParams();
  const matrix = useMatrix(jurisdiction);
  const department = matrix.data?.responsibilityMatrix?.find((each) => each.code === code);
  const figure = figuresOf(department?.duties ?? []).find((each) => each.figure === wanted);
  const board = boardAddress(jurisdiction, code);
  const of = department === undefined ? code : nameOf(department, language);
  return (
    <Page
      title={figure?.name ?? words.title}
      lead={`${jurisdictionName(jurisdiction, language)} · ${of}`}
      asOf
      actions={
        <DeskLink to={board}>
          <Button tabIndex={-1}>{words.board}</Button>
        </DeskLink>
      }
    >
      <Answered answer={matrix}>
        {() =>
          department === undefined || figure === undefined ? (
            <Alert type="warning" showIcon title={words.none} description={words.noneHow} />
          ) : (
            <Shown jurisdiction={jurisdiction} department={department} figure={figure} />
          )
        }
      </Answered>
    </Page>
  );
}

function nameOf({ name, nameEn }: Responsibility, language: Language): string {
  return language === "ZH" ? name : nameEn;
}

function Shown(props: {
  readonly jurisdiction: string;
  readonly department: Responsibility;
  readonly figure: Figure;
}): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { jurisdiction, department, figure } = props;
  const trend = useTrend(jurisdiction, department, 12);
  const note = figureNote(figure.figure);
  const duties = department.duties.filter(({ figures }) => figures.some((each) => each.figure === figure.figure));
  return (
    <Flex vertical gap={16}>
      <Card size="small">
        <Statistic title={figure.name} value={figureText(figure)} />
        {note !== null && <p style={{ margin: "8px 0 0" }}>{note[language]}</p>}
        <p style={{ margin: "8px 0 0" }}>{words.asked(figure.validOn, instantText(figure.knownAt))}</p>
      </Card>
      <Card size="small" title={<Heading>{words.rows}</Heading>}>
        <FigureRows
          key={`${figure.figure}${figure.validOn}${figure.knownAt}`}
          figure={figure}
          place={placeOf(jurisdiction)}
          clauses={clausesOf(duties, figure.figure)}
        />
      </Card>
      <Card size="small" title={<Heading>{words.behind}</Heading>}>
        {duties.map((duty) => (
          <DutyLine key={`${duty.clause}${duty.item}${duty.role}`} duty={duty} />
        ))}
      </Card>
      <Card size="small" title={<Heading>{words.trend}</Heading>}>
        {trend.answers.map((answer, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: each half of the year has its own question
          <PartlyAnswered key={index} answer={answer} />
        ))}
        <TrendLine name={figure.name} points={trend.of(figure.figure)} />
      </Card>
    </Flex>
  );
}

function DutyLine({ duty }: { readonly duty: Duty }): ReactNode {
  const { language } = useLanguage();
  return (
    <section className="board-duty" aria-label={duty.clause}>
      <Clauses citations={[{ document: duty.document, clause: duty.clause, basis: "TEXT" }]} />
      <p style={{ margin: "6px 0 0" }}>{language === "ZH" ? duty.text : duty.textEn}</p>
    </section>
  );
}
