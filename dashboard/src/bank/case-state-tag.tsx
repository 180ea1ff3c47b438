import { Tag } from "antd";
import type { ReactNode } from "react";
import type { CreditCaseState } from "../../generated/bank.ts";
import { useWords } from "../kit/language.tsx";
import { CASE_STATES } from "./credit-words.ts";

const COLORS: Record<CreditCaseState, string> = {
  CHECKED: "default",
  APPLIED: "blue",
  APPROVED: "geekblue",
  OUTSTANDING: "green",
  CLOSED: "default",
  DECLINED: "red",
};

/** The state of a credit case. */
export function CaseStateTag({ state }: { readonly state: CreditCaseState }): ReactNode {
  const states = useWords(CASE_STATES);
  return <Tag color={COLORS[state]}>{states[state]}</Tag>;
}
