import { Badge, Flex, Typography } from "antd";
import type { ReactNode } from "react";
import type { AwardsNominationsQuery } from "../../generated/awards.ts";
import { DeterminationMark } from "../kit/answer-card.tsx";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { EnterpriseLink } from "../kit/enterprise-names.tsx";
import { useWords, type Words } from "../kit/language.tsx";
import type { List } from "../kit/use-list.ts";
import { DETERMINATIONS, NOMINATION_STATES } from "../kit/words/department-words.ts";
import { AWARD_ADOPTS, NOMINATION_COLOURS } from "./award-words.ts";
import { NominationEffects } from "./nomination-effects.tsx";
import { NominationSteps } from "./nomination-steps.tsx";

/** A nomination as lists show it. */
type NominationShown = NonNullable<AwardsNominationsQuery["awardNominations"]>["edges"][number]["node"];

const WORDS: Words<{
  empty: string;
  enterprise: string;
  state: string;
  since: string;
  check: string;
  decision: string;
  outcome: string;
  adopted: string;
  notAdopted: string;
  effects: string;
  round: string;
  steps: string;
}> = {
  ZH: {
    empty: "没有符合条件的申报。可点击“登记申报”。",
    enterprise: "申报企业",
    state: "状态",
    since: "状态自",
    check: "截止日核查",
    decision: "存档决定",
    outcome: "结果",
    adopted: "采信",
    notAdopted: "未采信",
    effects: "事后得知",
    round: "奖项与届次",
    steps: "办理",
  },
  EN: {
    empty: "No nomination here. Enter one with “Enter a nomination”.",
    enterprise: "Enterprise",
    state: "State",
    since: "Since",
    check: "Check at the cut-off",
    decision: "Decision of record",
    outcome: "Outcome",
    adopted: "Adopted",
    notAdopted: "Not adopted",
    effects: "Learnt later",
    round: "Award and round",
    steps: "Steps",
  },
};

/** Nominations with their check, their outcome, what was learnt later, and what can be done. */
export function NominationsTable(props: {
  readonly name: string;
  readonly list: List<NominationShown>;
  readonly onDone: () => void;
  /** Whether the rows are of several rounds. */
  readonly ofManyRounds?: boolean;
}): ReactNode {
  const { name, list, onDone, ofManyRounds = false } = props;
  const words = useWords(WORDS);
  const states = useWords(NOMINATION_STATES);
  const determinations = useWords(DETERMINATIONS);
  const columns: readonly Column<NominationShown>[] = [
    {
      key: "enterprise",
      title: words.enterprise,
      value: ({ uscc, standing }) => `${standing.enterprise?.name ?? ""} ${uscc}`.trim(),
      render: ({ uscc, standing }) => <EnterpriseLink uscc={uscc} name={standing.enterprise?.name} />,
      width: 210,
    },
    ...(ofManyRounds ? [roundColumn(words.round)] : []),
    {
      key: "state",
      title: words.state,
      value: ({ state }) => states[state],
      render: ({ state, stateSince }) => (
        <>
          <Badge color={NOMINATION_COLOURS[state]} text={states[state]} />
          <br />
          {words.since} {stateSince}
        </>
      ),
      width: 150,
    },
    {
      key: "check",
      title: words.check,
      value: ({ check }) => (check === null ? null : determinations[check.determination]),
      render: CheckCell,
      width: 150,
    },
    {
      key: "outcome",
      title: words.outcome,
      value: ({ outcome }) => (outcome === null ? null : outcome.adopted ? words.adopted : words.notAdopted),
      render: OutcomeCell,
      width: 180,
    },
    {
      key: "effects",
      title: words.effects,
      value: ({ effects }) => effects.flatMap(({ facts }) => facts.map(({ subject }) => subject)).join("; ") || null,
      render: ({ effects }) => (effects.length === 0 ? "—" : <NominationEffects effects={effects} />),
      width: 300,
    },
    {
      key: "steps",
      title: words.steps,
      value: () => null,
      render: (nomination) => <NominationSteps nomination={nomination} onDone={onDone} />,
      width: 240,
    },
  ];
  return <DataTable name={name} list={list} columns={columns} rowKey={({ id }) => id} empty={words.empty} />;
}

function roundColumn(title: string): Column<NominationShown> {
  return {
    key: "round",
    title,
    value: ({ round }) => `${round.programme.name} ${round.name}`,
    render: ({ round }) => (
      <DeskLink to={`/awards/rounds/${encodeURIComponent(round.id)}`}>
        {round.programme.name} {round.name}
      </DeskLink>
    ),
    width: 200,
  };
}

function CheckCell({ check }: NominationShown): ReactNode {
  const words = useWords(WORDS);
  if (check === null) return "—";
  return (
    <Flex vertical>
      <DeterminationMark determination={check.determination} />
      <DeskLink to={`/decisions/award/${encodeURIComponent(check.decisionId)}`}>{words.decision}</DeskLink>
    </Flex>
  );
}

function OutcomeCell({ outcome }: NominationShown): ReactNode {
  const words = useWords(WORDS);
  const adopted = useWords(AWARD_ADOPTS);
  if (outcome === null) return "—";
  return (
    <Flex vertical>
      <Typography.Text strong>
        {outcome.adopted ? words.adopted : words.notAdopted} {outcome.decidedOn}
      </Typography.Text>
      {outcome.adopts !== null && <span>{adopted[outcome.adopts]}</span>}
      {outcome.reason !== null && <span>{outcome.reason}</span>}
    </Flex>
  );
}
