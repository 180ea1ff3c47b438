import { Button } from "antd";
import { type ReactNode, useCallback } from "react";
import { useNavigate } from "react-router";
import type { BankIssueCreditMutation } from "../../generated/bank.ts";
import { useKeptAddress } from "../kit/address.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import type { StepField } from "../kit/step-fields.tsx";
import { type Filled, StepForm } from "../kit/step-form.tsx";
import { useStep } from "../kit/use-step.ts";
import { purposeName } from "../session/purpose-names.ts";
import { useSession } from "../session/session.tsx";
import { DEPARTMENTS, type DecidingDepartment, type DecisionOfRecord } from "./departments.ts";

const WORDS: Words<{ go: string; lead: string; purpose: string; basis: string }> = {
  ZH: {
    go: "复核：按此刻所知再次决定",
    lead: "同一问题、同一业务日期，按此刻所知另作一项存档决定；原决定不变。",
    purpose: "查询目的",
    basis: "法律依据",
  },
  EN: {
    go: "Check again, as known now",
    lead: "The same question about the same day, as known now: another decision of record. The earlier one stays.",
    purpose: "What for",
    basis: "Legal basis",
  },
};

/** Asks the question of a decision again, as known now, and leads to the new decision. */
export function Recheck(props: {
  readonly decision: DecisionOfRecord;
  readonly department: DecidingDepartment;
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
}): ReactNode {
  const { decision, department, open, setOpen } = props;
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { viewer, can } = useSession();
  const navigate = useNavigate();
  const keep = useKeptAddress();
  const issuedOf = useCallback(({ issued }: BankIssueCreditMutation) => issued, []);
  const issue = useStep(DEPARTMENTS[department].issue, issuedOf);
  if (viewer === null || !can(DEPARTMENTS[department].scope) || decision.tenant !== viewer.tenant) return null;
  const { uscc, jurisdiction, lot, award } = decision.question;
  const take = async ({ purpose, legalBasis }: Filled) => {
    const result = await issue.take({
      uscc,
      jurisdiction,
      purpose: String(purpose),
      legalBasis: String(legalBasis),
      recheckOf: decision.id,
      ...(department === "procurement" && lot !== null && { lot }),
      ...(department === "award" && award !== null && { award }),
    });
    const id = result.done ? result.payload.decision?.id : undefined;
    if (id !== undefined) navigate(keep(`/decisions/${department}/${id}`));
    return result;
  };
  const fields: StepField[] = [
    {
      name: "purpose",
      label: words.purpose,
      kind: "choice",
      required: true,
      initial: viewer.purposes.includes(decision.purpose) ? decision.purpose : viewer.purposes[0],
      choices: viewer.purposes.map((value) => ({ value, label: purposeName(value, language) })),
    },
    { name: "legalBasis", label: words.basis, kind: "text", required: true, initial: decision.legalBasis },
  ];
  return (
    <div className="no-print">
      <Button onClick={() => setOpen(true)}>{words.go}</Button>
      <StepForm
        open={open}
        title={words.go}
        lead={words.lead}
        fields={fields}
        take={take}
        onDone={() => setOpen(false)}
        onClose={() => setOpen(false)}
      />
    </div>
  );
}
