import { BankDecisionsDocument } from "../../generated/bank.ts";
import { today } from "../kit/days.ts";
import { useLanguage, useWords } from "../kit/language.tsx";
import type { StepField } from "../kit/step-fields.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import type { CreditCase } from "./credit-case.ts";
import { LOAN_ACTION_WORDS } from "./loan-action-words.ts";

/**
 * What an approval rests on: one of the bank's decisions about the enterprise, and a title. Proposed is the decision of the
 * day that the hub names for the step.
 */
export function useApprovalFields({ uscc, state, availableActions }: CreditCase): StepField[] {
  const words = useWords(LOAN_ACTION_WORDS);
  const { language } = useLanguage();
  const asked = useAnswer(BankDecisionsDocument, { uscc, first: 50, language }, { pause: state !== "APPLIED" });
  const edges = asked.data?.creditDecisions?.edges;
  const choices =
    edges === undefined
      ? []
      : edges.map(({ node: { id, question, answer } }) => ({
          value: id,
          label: `${question.validOn} · ${answer.reasons.map(({ message }) => message).join(" ")} · ${id.slice(0, 8)}`,
        }));
  const day = availableActions.find(({ action }) => action === "APPROVE")?.notAfter ?? today();
  const initial = edges?.find(({ node }) => node.question.validOn === day)?.node.id;
  return [
    { name: "decision", label: words.decision, kind: "choice", choices, asked, help: words.decisionHelp, initial },
    { name: "title", label: words.title, kind: "text", help: words.titleHelp },
  ];
}
