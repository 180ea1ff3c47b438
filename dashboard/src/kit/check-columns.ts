import type { SpotCheckState } from "../../generated/conduct.ts";
import type { Column } from "./data-table.tsx";
import { useLanguage, useWords, type Words } from "./language.tsx";
import { CHECK_STATES } from "./words/supervision-words.ts";

/** What lists of the spot checks of one enterprise have in common. */
interface Check {
  readonly plan: { readonly title: string };
  readonly declaration: { readonly number: string };
  readonly state: SpotCheckState;
  readonly stateSince: string;
  readonly meetsDeclared: boolean | null;
}

const WORDS: Words<Record<"plan" | "standard" | "state" | "since" | "meets" | "yes" | "no" | "unknown", string>> = {
  ZH: {
    plan: "抽查计划",
    standard: "标准",
    state: "状态",
    since: "自",
    meets: "达到公开水平",
    yes: "是",
    no: "否",
    unknown: "未知",
  },
  EN: {
    plan: "Plan",
    standard: "Standard",
    state: "State",
    since: "Since",
    meets: "Meets the declared level",
    yes: "yes",
    no: "no",
    unknown: "not known",
  },
};

/** The spot checks of one enterprise: which plan, which standard, how they stand and what they found. */
export function useCheckColumns<Row extends Check>(): readonly Column<Row>[] {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const meets = ({ meetsDeclared }: Check) =>
    meetsDeclared === null ? words.unknown : meetsDeclared ? words.yes : words.no;
  return [
    { key: "plan", title: words.plan, value: ({ plan }) => plan.title },
    { key: "standard", title: words.standard, value: ({ declaration }) => declaration.number },
    { key: "state", title: words.state, value: ({ state }) => CHECK_STATES[language][state] },
    { key: "since", title: words.since, value: ({ stateSince }) => stateSince },
    { key: "meets", title: words.meets, value: meets },
  ];
}
