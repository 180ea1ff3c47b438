import { Alert, Flex, Tag } from "antd";
import type { ReactNode } from "react";
import { BankRiskWarningsDocument } from "../../generated/bank.ts";
import { useAddress, useAsOf } from "../kit/address.ts";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { instantText } from "../kit/days.ts";
import { EnterpriseLink, useEnterpriseNames } from "../kit/enterprise-names.tsx";
import { EnterprisePicker } from "../kit/enterprise-picker.tsx";
import { jurisdictionName } from "../kit/jurisdictions.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { useList } from "../kit/use-list.ts";
import { RISK_GROUNDS } from "../kit/words/department-words.ts";
import { useSession } from "../session/session.tsx";
import { RISK_STATES } from "./credit-words.ts";
import { RiskIssueStep, RiskSteps } from "./risk-steps.tsx";
import type { RiskWarning } from "./risk-warning.ts";
import { RISK_WORDS } from "./risk-words.ts";

const WORDS: Words<{ name: string; ground: string; statement: string; from: string; empty: string }> = {
  ZH: { name: "信用风险提示", ground: "类别", statement: "内容", from: "提示日", empty: "没有可供查看的风险提示。" },
  EN: {
    name: "Risk warnings",
    ground: "About",
    statement: "What is to be known",
    from: "Warned on",
    empty: "No warning that you may see.",
  },
};

/** Warnings of credit risk, with the steps of whoever warns. */
export function RiskTable(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const [uscc, setUscc] = useAddress("uscc");
  const { can } = useSession();
  const list = useList(
    BankRiskWarningsDocument,
    { uscc: uscc === "" ? null : uscc, validOn, knownAt, language },
    ({ creditRiskWarnings }) => creditRiskWarnings,
  );
  const columns = useRiskColumns(list.rows, can("credit:evaluate"), list.again);
  return (
    <>
      <RiskFilter
        uscc={uscc}
        setUscc={setUscc}
        extra={can("credit:evaluate") && <RiskIssueStep onDone={list.again} />}
      />
      {list.rows === undefined && !list.fetching && list.problems.length === 0 ? (
        <MayNotKnow />
      ) : (
        <DataTable name={words.name} columns={columns} list={list} rowKey={({ id }) => id} empty={words.empty} />
      )}
    </>
  );
}

/** Chooses the enterprise that a list is about. */
export function RiskFilter(props: {
  readonly uscc: string;
  readonly setUscc: (uscc: string | null) => void;
  readonly extra: ReactNode;
}): ReactNode {
  const words = useWords(RISK_WORDS);
  const { uscc, setUscc, extra } = props;
  return (
    <Flex gap={16} wrap align="flex-end" justify="space-between" style={{ marginBottom: 16 }}>
      <div style={{ flex: "1 1 18rem", maxWidth: 480 }}>
        <label htmlFor="risk-enterprise">{words.only}</label>
        <EnterprisePicker
          id="risk-enterprise"
          {...(uscc !== "" && { value: uscc })}
          onChange={(next) => setUscc(next ?? null)}
        />
      </div>
      {extra}
    </Flex>
  );
}

/** What stands where the enterprise has not authorised the viewer. */
export function MayNotKnow(): ReactNode {
  return <Alert type="info" showIcon title={useWords(RISK_WORDS).mayNotKnow} />;
}

function useRiskColumns(
  rows: readonly RiskWarning[] | undefined,
  acts: boolean,
  again: () => void,
): Column<RiskWarning>[] {
  const words = useWords(WORDS);
  const shared = useWords(RISK_WORDS);
  const grounds = useWords(RISK_GROUNDS);
  const states = useWords(RISK_STATES);
  const { language } = useLanguage();
  const names = useEnterpriseNames(rows?.map(({ uscc }) => uscc) ?? []);
  const sourceOf = ({ source, sourceReference }: RiskWarning) =>
    sourceReference === null ? source : `${source}（${sourceReference}）`;
  return [
    {
      key: "enterprise",
      title: shared.enterprise,
      value: ({ uscc }) => `${names.get(uscc) ?? ""} ${uscc}`.trim(),
      render: ({ uscc }) => <EnterpriseLink uscc={uscc} name={names.get(uscc)} />,
    },
    { key: "ground", title: words.ground, value: ({ ground }) => grounds[ground] },
    {
      key: "statement",
      title: words.statement,
      value: ({ statement }) => statement,
      render: ({ statement }) => <div style={{ minWidth: 200, whiteSpace: "normal" }}>{statement}</div>,
    },
    { key: "source", title: shared.source, value: sourceOf },
    { key: "place", title: shared.place, value: ({ jurisdiction }) => jurisdictionName(jurisdiction, language) },
    { key: "on", title: words.from, value: ({ warnedOn }) => warnedOn },
    {
      key: "state",
      title: shared.state,
      value: ({ state }) => states[state],
      render: ({ state, stateSince }) => (
        <>
          <Tag color={state === "STANDING" ? "red" : "default"}>{states[state]}</Tag> {stateSince}
        </>
      ),
    },
    { key: "reason", title: shared.lastReason, value: ({ reason }) => reason ?? "—" },
    { key: "recorded", title: shared.recorded, value: ({ recordedAt }) => instantText(recordedAt) },
    ...(acts
      ? [
          {
            key: "steps",
            title: shared.steps,
            value: ({ revision }: RiskWarning) => revision,
            render: (warning: RiskWarning) => <RiskSteps warning={warning} again={again} />,
          },
        ]
      : []),
  ];
}
