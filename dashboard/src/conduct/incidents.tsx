import type { ReactNode } from "react";
import {
  ConductIncidentAcknowledgeDocument,
  ConductIncidentReportDocument,
  ConductIncidentSupplementDocument,
  ConductIncidentsDocument,
  type ConductIncidentsQuery,
} from "../../generated/conduct.ts";
import { Actions } from "../kit/actions.tsx";
import { useAsOf } from "../kit/address.ts";
import { choicesOf } from "../kit/choices-of.ts";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { instantText } from "../kit/days.ts";
import { optionalTextIn, textIn } from "../kit/filled.ts";
import { type Language, useLanguage, useWords } from "../kit/language.tsx";
import { StepButton } from "../kit/step-button.tsx";
import { StepTimeline } from "../kit/step-timeline.tsx";
import { useList } from "../kit/use-list.ts";
import { useStep } from "../kit/use-step.ts";
import { useSession } from "../session/session.tsx";
import { BODY_NAMES } from "./body-names.ts";
import { textColumn } from "./columns.tsx";
import { needed } from "./needed.ts";
import { dayField, STEP_WORDS } from "./step-words.ts";
import { SUMMARY_WORDS } from "./summary-words.ts";

type Incident = NonNullable<ConductIncidentsQuery["incidents"]>["edges"][number]["node"];

/** Matters that the working body reports at once, and what became of them. */
export function Incidents({ scheme }: { readonly scheme: string }): ReactNode {
  const words = useWords(SUMMARY_WORDS);
  const { language } = useLanguage();
  const { can } = useSession();
  const { validOn, knownAt } = useAsOf();
  const list = useList(ConductIncidentsDocument, { scheme, language, validOn, knownAt }, ({ incidents }) => incidents);
  const todo: Column<Incident> = {
    key: "todo",
    title: words.todo,
    value: ({ state }) => state,
    render: (incident) => <IncidentSteps incident={incident} again={list.again} />,
  };
  return (
    <>
      {can("register:working-body") && <ReportIncident scheme={scheme} onDone={list.again} />}
      <DataTable
        name={words.incidents}
        list={list}
        columns={[...columnsOf(language), todo]}
        rowKey={({ id }) => id}
        details={({ accounts }) => (
          <StepTimeline
            name={words.accounts}
            steps={accounts.map(({ account, recordedAt }, index) => ({
              key: `${recordedAt}${index}`,
              title: index === 0 ? words.account : words.supplement,
              on: instantText(recordedAt),
              text: account,
            }))}
          />
        )}
        empty={words.noIncidents}
      />
    </>
  );
}

function columnsOf(language: Language): Column<Incident>[] {
  const words = SUMMARY_WORDS[language];
  const { severities, incidents } = BODY_NAMES[language];
  return [
    { key: "severity", title: words.severity, value: ({ severity }) => severities[severity], width: 90 },
    textColumn("account", words.account, ({ accounts: [first] }) => first?.account ?? null),
    { key: "state", title: words.state, value: ({ state }) => incidents[state], width: 100 },
    { key: "learnt", title: words.learnt, value: ({ learntAt }) => instantText(learntAt) },
    { key: "reported", title: words.reported, value: ({ reportedAt }) => instantText(reportedAt) },
    {
      key: "minutes",
      title: words.minutes,
      value: ({ minutesToReport }) => minutesToReport,
      align: "right",
      width: 120,
    },
  ];
}

function IncidentSteps({ incident, again }: { readonly incident: Incident; readonly again: () => void }): ReactNode {
  const words = useWords(SUMMARY_WORDS);
  const common = useWords(STEP_WORDS);
  const acknowledge = useStep(ConductIncidentAcknowledgeDocument, (data) => data.incidentAcknowledge);
  const supplement = useStep(ConductIncidentSupplementDocument, (data) => data.incidentSupplement);
  const seen = { incident: incident.id, ifRevision: incident.revision };
  return (
    <Actions
      available={incident.availableActions}
      onDone={again}
      offers={[
        {
          action: "ACKNOWLEDGE",
          label: words.acknowledge,
          fields: [dayField(common)],
          take: (filled) => acknowledge.take({ ...seen, on: optionalTextIn(filled, "on") }),
        },
        {
          action: "SUPPLEMENT",
          label: words.supplement,
          fields: [{ name: "account", label: words.account, kind: "long", required: true }, dayField(common)],
          take: (filled) =>
            supplement.take({ ...seen, account: textIn(filled, "account"), on: optionalTextIn(filled, "on") }),
        },
      ]}
    />
  );
}

function ReportIncident(props: { readonly scheme: string; readonly onDone: () => void }): ReactNode {
  const words = useWords(SUMMARY_WORDS);
  const common = useWords(STEP_WORDS);
  const { severities } = useWords(BODY_NAMES);
  const { take } = useStep(ConductIncidentReportDocument, ({ incidentReport }) => incidentReport);
  return (
    <div style={{ marginBottom: 12 }}>
      <StepButton
        label={words.incident}
        fields={[
          { name: "severity", label: words.severity, kind: "choice", required: true, choices: choicesOf(severities) },
          { name: "learntAt", label: words.learnt, kind: "instant", required: true },
          { name: "account", label: words.account, kind: "long", required: true },
          dayField(common),
        ]}
        take={(filled) =>
          take({
            scheme: props.scheme,
            severity: needed(filled, "severity", severities),
            learntAt: textIn(filled, "learntAt"),
            account: textIn(filled, "account"),
            on: optionalTextIn(filled, "on"),
          })
        }
        onDone={props.onDone}
      />
    </div>
  );
}
