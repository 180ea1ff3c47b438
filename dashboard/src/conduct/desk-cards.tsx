import type { ReactNode } from "react";
import {
  ConductComplaintsDocument,
  ConductDutiesDocument,
  ConductExitsDocument,
  ConductFlagsDocument,
  ConductObjectionsDocument,
} from "../../generated/conduct.ts";
import { useAsOf } from "../kit/address.ts";
import { Answered } from "../kit/answered.tsx";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { useLanguage, useWords } from "../kit/language.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { type List, useList } from "../kit/use-list.ts";
import { CHECK_NAMES } from "./check-names.ts";
import { DESK_WORDS } from "./desk-words.ts";
import { dutyColumns } from "./duties-page.tsx";
import { EXIT_NAMES } from "./exit-names.ts";
import { flagColumns } from "./flag-columns.tsx";
import { useSchemeLimit } from "./scheme-choice.tsx";
import { Section } from "./section.tsx";

interface StateCount {
  readonly state: string;
  readonly name: string;
  readonly count: number;
}

/** How many cases stand where. */
export function ExitsByState(): ReactNode {
  const words = useWords(DESK_WORDS);
  const { states } = useWords(EXIT_NAMES);
  const { validOn, knownAt } = useAsOf();
  const scheme = useSchemeLimit();
  const list = useList(
    ConductExitsDocument,
    { scheme, uscc: undefined, states: undefined, validOn, knownAt },
    ({ exitCases }) => exitCases,
  );
  return (
    <Section title={words.exits} extra={<DeskLink to="/conduct/exits">{words.allExits}</DeskLink>}>
      <ByState name={words.exits} list={list} names={states} to="/conduct/exits" empty={words.noExits} />
    </Section>
  );
}

/** How many complaints stand where. */
export function ComplaintsByState(): ReactNode {
  const words = useWords(DESK_WORDS);
  const { complaints } = useWords(CHECK_NAMES);
  const { validOn, knownAt } = useAsOf();
  const list = useList(
    ConductComplaintsDocument,
    {
      states: undefined,
      source: undefined,
      subjectKind: undefined,
      enterprise: undefined,
      handledByMe: false,
      validOn,
      knownAt,
    },
    (data) => data.complaints,
  );
  return (
    <Section title={words.complaints} extra={<DeskLink to="/conduct/complaints">{words.allComplaints}</DeskLink>}>
      <ByState
        name={words.complaints}
        list={list}
        names={complaints}
        to="/conduct/complaints"
        empty={words.noComplaints}
      />
    </Section>
  );
}

function ByState<Row extends { readonly state: string }>(props: {
  readonly name: string;
  readonly list: List<Row>;
  readonly names: Readonly<Record<string, string>>;
  readonly to: string;
  readonly empty: string;
}): ReactNode {
  const { name, list, names, to, empty } = props;
  const words = useWords(DESK_WORDS);
  const counts = Object.entries(names).flatMap(([state, label]): StateCount[] => {
    const count = list.rows?.filter((row) => row.state === state).length;
    return count === undefined || count === 0 ? [] : [{ state, name: label, count }];
  });
  const columns: Column<StateCount>[] = [
    {
      key: "state",
      title: words.state,
      value: (row) => row.name,
      render: (row) => <DeskLink to={`${to}?state=${row.state}`}>{row.name}</DeskLink>,
    },
    {
      key: "count",
      title: words.count,
      value: ({ count }) => count,
      render: ({ count }) => (list.hasMore ? words.atLeast(count) : count),
      align: "right",
    },
  ];
  return (
    <DataTable
      name={name}
      columns={columns}
      rowKey={({ state }) => state}
      empty={empty}
      list={{ ...list, rows: list.rows === undefined ? undefined : counts, hasMore: false, all: async () => counts }}
    />
  );
}

/** What is not done after cancellations. */
export function OverdueDuties(): ReactNode {
  const words = useWords(DESK_WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const scheme = useSchemeLimit();
  const list = useList(ConductDutiesDocument, { scheme, overdue: 0, validOn, knownAt }, ({ exitDuties }) => exitDuties);
  return (
    <Section title={words.duties} extra={<DeskLink to="/conduct/duties">{words.allDuties}</DeskLink>}>
      <DataTable
        name={words.duties}
        list={list}
        columns={dutyColumns(language).slice(0, 4)}
        rowKey={({ exitCase, duty }) => `${exitCase.id}${duty}`}
        empty={words.noDuties}
      />
    </Section>
  );
}

/** What no text decides and nobody has settled. */
export function FlagsToReview(): ReactNode {
  const words = useWords(DESK_WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const scheme = useSchemeLimit();
  const list = useList(
    ConductFlagsDocument,
    { scheme, state: "RAISED" as const, language, validOn, knownAt },
    ({ reviewFlags }) => reviewFlags,
  );
  return (
    <Section title={words.flags} extra={<DeskLink to="/conduct/flags">{words.allFlags}</DeskLink>}>
      <DataTable
        name={words.flags}
        list={list}
        columns={flagColumns(language).slice(0, 3)}
        rowKey={({ id }) => id}
        empty={words.noFlags}
      />
    </Section>
  );
}

/** Publicity that runs, and objections in it. */
export function ObjectionsOpen(): ReactNode {
  const words = useWords(DESK_WORDS);
  const { validOn, knownAt } = useAsOf();
  const scheme = useSchemeLimit();
  const answer = useAnswer(ConductObjectionsDocument, { scheme, validOn, knownAt });
  type Figures = NonNullable<NonNullable<typeof answer.data>["publicityStatistics"]>["lists"];
  const columns: Column<{ readonly name: string; readonly figures: Figures }>[] = [
    { key: "name", title: words.objections, value: ({ name }) => name },
    { key: "running", title: words.running, value: ({ figures }) => figures.runningCount, align: "right" },
    { key: "over", title: words.over, value: ({ figures }) => figures.overCount, align: "right" },
    { key: "unknown", title: words.unknownEnd, value: ({ figures }) => figures.endNotKnownCount, align: "right" },
    { key: "open", title: words.openObjections, value: ({ figures }) => figures.openObjectionCount, align: "right" },
    {
      key: "dismissed",
      title: words.dismissed,
      value: ({ figures }) => figures.dismissedObjectionCount,
      align: "right",
    },
    { key: "upheld", title: words.upheld, value: ({ figures }) => figures.upheldObjectionCount, align: "right" },
  ];
  return (
    <Section
      title={words.objections}
      lead={words.objectionsLead}
      extra={<DeskLink to="/publicity">{words.publicities}</DeskLink>}
    >
      <Answered answer={answer}>
        {({ publicityStatistics: figures }) =>
          figures === null ? null : (
            <DataTable
              name={words.objections}
              rows={[
                { name: words.lists, figures: figures.lists },
                { name: words.schemes, figures: figures.evaluationSchemes },
              ]}
              columns={columns}
              rowKey={({ name }) => name}
            />
          )
        }
      </Answered>
    </Section>
  );
}
