import { Flex, Select } from "antd";
import { type ReactNode, useId } from "react";
import { BankLoansDocument, type BankLoansQuery, type CreditCaseState } from "../../generated/bank.ts";
import { useAddress, useAsOf } from "../kit/address.ts";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { EnterpriseLink, useEnterpriseNames } from "../kit/enterprise-names.tsx";
import { EnterprisePicker } from "../kit/enterprise-picker.tsx";
import { jurisdictionName } from "../kit/jurisdictions.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useList } from "../kit/use-list.ts";
import { BeginCase } from "./begin-case.tsx";
import { CaseStateTag } from "./case-state-tag.tsx";
import { BANDS, CASE_STATE_ORDER, CASE_STATES } from "./credit-words.ts";

const WORDS: Words<{
  title: string;
  lead: string;
  state: string;
  any: string;
  only: string;
  enterprise: string;
  since: string;
  band: string;
  place: string;
  titleNumber: string;
  none: string;
  open: string;
  see: string;
  empty: string;
}> = {
  ZH: {
    title: "信贷业务",
    lead: "从核查到结清，由本行逐步报送；他行一律不可见。枢纽不更改任何贷款。",
    state: "状态",
    any: "全部",
    only: "只看企业",
    enterprise: "企业",
    since: "状态起始日",
    band: "金额区间",
    place: "放款地",
    titleNumber: "依据的称号",
    none: "无",
    open: "业务",
    see: "查看与办理",
    empty: "没有符合条件的业务。可先在“单户核查”作出存档决定，再据以登记。",
  },
  EN: {
    title: "Credit cases",
    lead: "From the check to the last instalment, as your bank reports it; no other bank sees it. The hub changes no loan.",
    state: "State",
    any: "All",
    only: "Only about",
    enterprise: "Enterprise",
    since: "Since",
    band: "Band",
    place: "Lent in",
    titleNumber: "Rests on title",
    none: "none",
    open: "Case",
    see: "Open",
    empty: "No such case. Take a decision of record under “Check one enterprise” first, and begin a case with it.",
  },
};

type Row = NonNullable<BankLoansQuery["creditCases"]>["edges"][number]["node"];

/** The bank's own credit cases. */
export function LoansPage(): ReactNode {
  const words = useWords(WORDS);
  const { validOn, knownAt } = useAsOf();
  const [state, setState] = useAddress("state");
  const [uscc, setUscc] = useAddress("uscc");
  const chosen = CASE_STATE_ORDER.find((each) => each === state) ?? null;
  const list = useList(
    BankLoansDocument,
    { state: chosen, uscc: uscc === "" ? null : uscc, validOn, knownAt },
    ({ creditCases }) => creditCases,
  );
  const columns = useLoanColumns(list.rows);
  return (
    <Page title={words.title} lead={words.lead} asOf actions={<BeginCase onDone={list.again} />}>
      <Flex gap={16} wrap style={{ marginBottom: 16 }}>
        <StateFilter state={chosen} setState={setState} />
        <div style={{ flex: "1 1 18rem", maxWidth: 480 }}>
          <label htmlFor="loan-enterprise">{words.only}</label>
          <EnterprisePicker
            id="loan-enterprise"
            {...(uscc !== "" && { value: uscc })}
            onChange={(next) => setUscc(next ?? null)}
          />
        </div>
      </Flex>
      <DataTable name={words.title} columns={columns} list={list} rowKey={({ id }) => id} empty={words.empty} />
    </Page>
  );
}

function StateFilter(props: {
  readonly state: CreditCaseState | null;
  readonly setState: (state: string | null) => void;
}): ReactNode {
  const words = useWords(WORDS);
  const states = useWords(CASE_STATES);
  const id = useId();
  return (
    <div style={{ flex: "0 1 12rem" }}>
      <label htmlFor={id}>{words.state}</label>
      <Select
        id={id}
        value={props.state ?? ""}
        onChange={props.setState}
        options={[
          { value: "", label: words.any },
          ...CASE_STATE_ORDER.map((value) => ({ value, label: states[value] })),
        ]}
        style={{ width: "100%" }}
      />
    </div>
  );
}

function useLoanColumns(rows: readonly Row[] | undefined): Column<Row>[] {
  const words = useWords(WORDS);
  const states = useWords(CASE_STATES);
  const bands = useWords(BANDS);
  const { language } = useLanguage();
  const names = useEnterpriseNames(rows?.map(({ uscc }) => uscc) ?? []);
  const bandOf = ({ loan, approval, application }: Row) => (loan ?? approval ?? application)?.band ?? null;
  return [
    {
      key: "enterprise",
      title: words.enterprise,
      value: ({ uscc }) => `${names.get(uscc) ?? ""} ${uscc}`.trim(),
      render: ({ uscc }) => <EnterpriseLink uscc={uscc} name={names.get(uscc)} />,
    },
    {
      key: "state",
      title: words.state,
      value: ({ state }) => states[state],
      render: ({ state }) => <CaseStateTag state={state} />,
    },
    { key: "since", title: words.since, value: ({ stateSince }) => stateSince },
    {
      key: "band",
      title: words.band,
      value: (row) => {
        const band = bandOf(row);
        return band === null ? null : bands[band];
      },
    },
    {
      key: "place",
      title: words.place,
      value: ({ loan, application }) => {
        const division = loan?.division ?? application?.division;
        return division === undefined ? null : jurisdictionName(division, language);
      },
    },
    {
      key: "title",
      title: words.titleNumber,
      value: ({ approval }) => (approval === null ? null : (approval.title ?? words.none)),
    },
    {
      key: "open",
      title: words.open,
      value: ({ id }) => id,
      render: ({ id }) => <DeskLink to={`/bank/loans/${id}`}>{words.see}</DeskLink>,
    },
  ];
}
