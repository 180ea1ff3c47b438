import { Button } from "antd";
import { type ReactNode, useState } from "react";
import { useNavigate } from "react-router";
import { BankCaseCheckDocument, type BankCaseCheckMutation, BankDecisionsDocument } from "../../generated/bank.ts";
import { useKeptAddress } from "../kit/address.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { type Filled, StepForm } from "../kit/step-form.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { useStep } from "../kit/use-step.ts";
import { DETERMINATIONS } from "../kit/words/department-words.ts";
import { useSession } from "../session/session.tsx";

const WORDS: Words<{
  go: string;
  lead: string;
  decision: string;
  none: string;
}> = {
  ZH: {
    go: "登记一笔业务",
    lead: "一笔业务始于本行的一项存档决定；业务的核查日即该决定的业务日期。",
    decision: "存档决定",
    none: "选择本行最近的存档决定；没有时请先到“单户核查”作出。",
  },
  EN: {
    go: "Begin a case",
    lead: "A case begins with a decision of record of your own, on the day that the decision is about.",
    decision: "Decision of record",
    none: "Choose among your latest decisions; where there is none, take one under “Check one enterprise”.",
  },
};

const doneOf = ({ done }: BankCaseCheckMutation) => done;

/** Begins a credit case with a decision of record: the one given, or one of the latest. */
export function BeginCase(props: { readonly decision?: string; readonly onDone?: () => void }): ReactNode {
  const words = useWords(WORDS);
  const { can } = useSession();
  const navigate = useNavigate();
  const keep = useKeptAddress();
  const [open, setOpen] = useState(false);
  const check = useStep(BankCaseCheckDocument, doneOf);
  const decisions = useDecisionChoices(!open || props.decision !== undefined);
  if (!can("credit:report")) return null;
  const take = async ({ decision }: Filled) => {
    const result = await check.take({ decision: props.decision ?? String(decision) });
    const id = result.done ? result.payload.creditCase?.id : undefined;
    if (id !== undefined) navigate(keep(`/bank/loans/${id}`));
    return result;
  };
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {words.go}
      </Button>
      <StepForm
        open={open}
        title={words.go}
        lead={words.lead}
        fields={
          props.decision === undefined
            ? [
                {
                  name: "decision",
                  label: words.decision,
                  kind: "choice",
                  required: true,
                  help: words.none,
                  ...decisions,
                },
              ]
            : []
        }
        take={take}
        onDone={() => props.onDone?.()}
        onClose={() => setOpen(false)}
      />
    </>
  );
}

function useDecisionChoices(pause: boolean) {
  const { language } = useLanguage();
  const asked = useAnswer(BankDecisionsDocument, { first: 50, language }, { pause });
  const edges = asked.data?.creditDecisions?.edges;
  const choices =
    edges === undefined
      ? []
      : edges.map(({ node: { id, question, answer } }) => ({
          value: id,
          label: `${question.uscc} · ${question.validOn} · ${DETERMINATIONS[language][answer.determination]} · ${id.slice(0, 8)}`,
        }));
  return { choices, asked };
}
