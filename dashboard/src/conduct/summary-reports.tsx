import { Typography } from "antd";
import type { ReactNode } from "react";
import {
  ConductReportsDocument,
  type ConductReportsQuery,
  ConductSummariesDocument,
  ConductSummaryReportAcknowledgeDocument,
  ConductSummaryReportFileDocument,
} from "../../generated/conduct.ts";
import { Actions } from "../kit/actions.tsx";
import { useAsOf } from "../kit/address.ts";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { linesIn, numberIn, optionalTextIn, textIn } from "../kit/filled.ts";
import { type Language, useLanguage, useWords } from "../kit/language.tsx";
import { StepButton } from "../kit/step-button.tsx";
import { useList } from "../kit/use-list.ts";
import { useStep } from "../kit/use-step.ts";
import { useSession } from "../session/session.tsx";
import { BODY_NAMES } from "./body-names.ts";
import { textColumn } from "./columns.tsx";
import { dayField, STEP_WORDS } from "./step-words.ts";
import { SUMMARY_WORDS } from "./summary-words.ts";

type Report = NonNullable<ConductReportsQuery["summaryReports"]>["edges"][number]["node"];
type Improvement = Report["improvements"][number];

/** The reports on the summaries of a scheme, with leader numbers and what categories gained. */
export function SummaryReports({ scheme }: { readonly scheme: string }): ReactNode {
  const words = useWords(SUMMARY_WORDS);
  const { language } = useLanguage();
  const { can } = useSession();
  const { validOn, knownAt } = useAsOf();
  const list = useList(
    ConductReportsDocument,
    { scheme, language, validOn, knownAt },
    ({ summaryReports }) => summaryReports,
  );
  const todo: Column<Report> = {
    key: "todo",
    title: words.todo,
    value: ({ state }) => state,
    render: (report) => <Acknowledge report={report} again={list.again} />,
  };
  return (
    <>
      {can("register:working-body") && <FileReport scheme={scheme} onDone={list.again} />}
      <DataTable
        name={words.reports}
        list={list}
        columns={[...columnsOf(language), todo]}
        rowKey={({ id }) => id}
        details={(report) => <ReportDetails report={report} />}
        empty={words.noReports}
      />
    </>
  );
}

function columnsOf(language: Language): Column<Report>[] {
  const words = SUMMARY_WORDS[language];
  const { reports } = BODY_NAMES[language];
  return [
    { key: "year", title: words.year, value: ({ year }) => year, width: 80 },
    { key: "state", title: words.state, value: ({ state }) => reports[state], width: 110 },
    textColumn("analysis", words.analysis, ({ analysis }) => analysis),
    {
      key: "leaders",
      title: words.leaders,
      value: ({ leaders }) => leaders.total.inForceCount,
      align: "right",
      width: 120,
    },
    {
      key: "before",
      title: words.before,
      value: ({ leadersYearBefore }) => leadersYearBefore.total.inForceCount,
      align: "right",
      width: 120,
    },
  ];
}

function ReportDetails({ report }: { readonly report: Report }): ReactNode {
  const words = useWords(SUMMARY_WORDS);
  const columns: Column<Improvement>[] = [
    { key: "category", title: words.category, value: ({ category }) => category },
    {
      key: "ranked",
      title: words.ranked,
      value: ({ rankedCountBefore, rankedCount }) => `${rankedCountBefore} → ${rankedCount}`,
    },
    {
      key: "stricter",
      title: words.stricter,
      value: ({ stricterIndicatorCountBefore, stricterIndicatorCount }) =>
        `${stricterIndicatorCountBefore} → ${stricterIndicatorCount}`,
    },
  ];
  const { leaders, leadersYearBefore: before } = report;
  return (
    <>
      <Typography.Paragraph>
        {[leaders, before]
          .map(
            ({ validOn, total }) =>
              `${validOn}：${words.released} ${total.leaderCount}，${words.leaders} ${total.inForceCount}，${words.revoked} ${total.revokedCount}`,
          )
          .join("；")}
      </Typography.Paragraph>
      <DataTable
        name={words.improvements}
        rows={report.improvements}
        columns={columns}
        rowKey={({ category }) => category}
      />
    </>
  );
}

function Acknowledge({ report, again }: { readonly report: Report; readonly again: () => void }): ReactNode {
  const words = useWords(SUMMARY_WORDS);
  const common = useWords(STEP_WORDS);
  const { take } = useStep(
    ConductSummaryReportAcknowledgeDocument,
    ({ summaryReportAcknowledge }) => summaryReportAcknowledge,
  );
  return (
    <Actions
      available={report.availableActions}
      onDone={again}
      offers={[
        {
          action: "ACKNOWLEDGE",
          label: words.acknowledge,
          fields: [dayField(common)],
          take: (filled) => take({ report: report.id, ifRevision: report.revision, on: optionalTextIn(filled, "on") }),
        },
      ]}
    />
  );
}

function FileReport(props: { readonly scheme: string; readonly onDone: () => void }): ReactNode {
  const words = useWords(SUMMARY_WORDS);
  const common = useWords(STEP_WORDS);
  const { language } = useLanguage();
  const { take } = useStep(ConductSummaryReportFileDocument, ({ summaryReportFile }) => summaryReportFile);
  const list = useList(
    ConductSummariesDocument,
    { scheme: props.scheme, language, validOn: undefined, knownAt: undefined },
    ({ workSummaries }) => workSummaries,
  );
  const filed = (list.rows ?? []).filter(({ state }) => state === "FILED");
  const choices = filed.map(({ id, year, category }) => ({ value: id, label: `${year} ${category}` }));
  return (
    <div style={{ marginBottom: 12 }}>
      <StepButton
        label={words.fileReport}
        fields={[
          { name: "year", label: words.year, kind: "integer", required: true },
          { name: "summaries", label: words.which, kind: "choices", required: true, choices },
          { name: "analysis", label: words.analysis, kind: "long", required: true },
          { name: "validOn", label: words.figuresOn, kind: "day", help: words.figuresHelp },
          dayField(common),
        ]}
        take={(filled) => {
          const named = new Set(linesIn(filled, "summaries"));
          return take({
            scheme: props.scheme,
            // The form asks for it; the hub refuses a number that is none.
            year: numberIn(filled, "year") ?? Number.NaN,
            analysis: textIn(filled, "analysis"),
            summaries: filed
              .filter(({ id }) => named.has(id))
              .map(({ id, revision }) => ({ summary: id, ifRevision: revision })),
            validOn: optionalTextIn(filled, "validOn"),
            on: optionalTextIn(filled, "on"),
          });
        }}
        onDone={() => {
          list.again();
          props.onDone();
        }}
      />
    </div>
  );
}
