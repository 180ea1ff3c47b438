import { Descriptions } from "antd";
import type { ReactNode } from "react";
import {
  ConductRankingsDocument,
  ConductSummariesDocument,
  type ConductSummariesQuery,
  ConductWorkSummaryCorrectDocument,
  ConductWorkSummaryFileDocument,
} from "../../generated/conduct.ts";
import { Actions } from "../kit/actions.tsx";
import { useAsOf } from "../kit/address.ts";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { optionalTextIn, textIn } from "../kit/filled.ts";
import { type Language, useLanguage, useWords } from "../kit/language.tsx";
import { StepButton } from "../kit/step-button.tsx";
import type { StepField } from "../kit/step-fields.tsx";
import type { Filled } from "../kit/step-form.tsx";
import { useList } from "../kit/use-list.ts";
import { useStep } from "../kit/use-step.ts";
import { useSession } from "../session/session.tsx";
import { BODY_NAMES } from "./body-names.ts";
import { Known } from "./section.tsx";
import { dayField, STEP_WORDS } from "./step-words.ts";
import { PARTS, SUMMARY_WORDS } from "./summary-words.ts";

type Summary = NonNullable<ConductSummariesQuery["workSummaries"]>["edges"][number]["node"];

/** The summaries of a scheme, each with its seven parts; a body files and corrects its own. */
export function WorkSummaries({ scheme }: { readonly scheme: string }): ReactNode {
  const words = useWords(SUMMARY_WORDS);
  const { language } = useLanguage();
  const { can } = useSession();
  const { validOn, knownAt } = useAsOf();
  const list = useList(
    ConductSummariesDocument,
    { scheme, language, validOn, knownAt },
    ({ workSummaries }) => workSummaries,
  );
  const todo: Column<Summary> = {
    key: "todo",
    title: words.todo,
    value: ({ state }) => state,
    render: (summary) => <Correct summary={summary} again={list.again} />,
  };
  return (
    <>
      {can("register:evaluate") && <FileSummary scheme={scheme} onDone={list.again} />}
      <DataTable
        name={words.summaries}
        list={list}
        columns={[...columnsOf(language), todo]}
        rowKey={({ id }) => id}
        details={(summary) => <SevenParts summary={summary} />}
        empty={words.noSummaries}
      />
    </>
  );
}

function columnsOf(language: Language): Column<Summary>[] {
  const words = SUMMARY_WORDS[language];
  const { summaries } = BODY_NAMES[language];
  return [
    { key: "year", title: words.year, value: ({ year }) => year, width: 80 },
    { key: "category", title: words.category, value: ({ category }) => category, width: 100 },
    { key: "body", title: words.body, value: ({ evaluationBody }) => evaluationBody },
    { key: "state", title: words.state, value: ({ state }) => summaries[state], width: 110 },
  ];
}

function SevenParts({ summary }: { readonly summary: Summary }): ReactNode {
  const words = useWords(SUMMARY_WORDS);
  return (
    <Descriptions
      size="small"
      bordered
      column={1}
      items={PARTS.map((part) => ({
        key: part,
        label: words.parts[part],
        children: (
          <div style={{ whiteSpace: "pre-wrap" }}>
            <Known value={summary[part]} />
          </div>
        ),
      }))}
    />
  );
}

function usePartFields(before?: Summary): readonly StepField[] {
  const words = useWords(SUMMARY_WORDS);
  return PARTS.map((part) => ({
    name: part,
    label: words.parts[part],
    kind: "long",
    required: part !== "other",
    ...(before !== undefined && { initial: before[part] }),
  }));
}

function partsIn(filled: Filled) {
  return {
    overview: textIn(filled, "overview"),
    leaderLevel: textIn(filled, "leaderLevel"),
    effect: textIn(filled, "effect"),
    organisation: textIn(filled, "organisation"),
    difficulties: textIn(filled, "difficulties"),
    schemeChanges: textIn(filled, "schemeChanges"),
    other: optionalTextIn(filled, "other"),
  };
}

function Correct({ summary, again }: { readonly summary: Summary; readonly again: () => void }): ReactNode {
  const words = useWords(SUMMARY_WORDS);
  const common = useWords(STEP_WORDS);
  const fields = usePartFields(summary);
  const { take } = useStep(ConductWorkSummaryCorrectDocument, ({ workSummaryCorrect }) => workSummaryCorrect);
  return (
    <Actions
      available={summary.availableActions}
      onDone={again}
      offers={[
        {
          action: "CORRECT",
          label: words.correct,
          fields: [...fields, dayField(common)],
          take: (filled) =>
            take({
              summary: summary.id,
              ifRevision: summary.revision,
              parts: partsIn(filled),
              on: optionalTextIn(filled, "on"),
            }),
        },
      ]}
    />
  );
}

function FileSummary(props: { readonly scheme: string; readonly onDone: () => void }): ReactNode {
  const words = useWords(SUMMARY_WORDS);
  const common = useWords(STEP_WORDS);
  const fields = usePartFields();
  const { validOn, knownAt } = useAsOf();
  const { take } = useStep(ConductWorkSummaryFileDocument, ({ workSummaryFile }) => workSummaryFile);
  const list = useList(ConductRankingsDocument, { scheme: props.scheme, validOn, knownAt }, ({ rankings }) => rankings);
  const choices = (list.rows ?? []).map(({ id, category, year }) => ({ value: id, label: `${year} ${category}` }));
  return (
    <div style={{ marginBottom: 12 }}>
      <StepButton
        label={words.file}
        lead={words.fileLead}
        fields={[
          { name: "ranking", label: words.ranking, kind: "choice", required: true, choices },
          ...fields,
          dayField(common),
        ]}
        take={(filled) =>
          take({ ranking: textIn(filled, "ranking"), parts: partsIn(filled), on: optionalTextIn(filled, "on") })
        }
        onDone={props.onDone}
      />
    </div>
  );
}
