import type { ReactNode } from "react";
import {
  BankCaseApplyDocument,
  type BankCaseApplyMutation,
  BankCaseApproveDocument,
  BankCaseCloseDocument,
  BankCaseCorrectDocument,
  BankCaseDeclineDocument,
  BankCasePayOutDocument,
  type LoanBand,
} from "../../generated/bank.ts";
import { type ActionOffer, Actions } from "../kit/actions.tsx";
import { choicesOf } from "../kit/choices-of.ts";
import { today } from "../kit/days.ts";
import { optionalTextIn } from "../kit/filled.ts";
import { useWords } from "../kit/language.tsx";
import type { StepField } from "../kit/step-fields.tsx";
import type { Filled } from "../kit/step-form.tsx";
import { useStep } from "../kit/use-step.ts";
import { bandIn } from "./band-in.ts";
import type { CreditCase } from "./credit-case.ts";
import { BANDS } from "./credit-words.ts";
import { LOAN_ACTION_WORDS } from "./loan-action-words.ts";
import { useApprovalFields } from "./use-approval-fields.ts";
import { useOwnOffers } from "./use-own-offers.ts";

const doneOf = ({ done }: BankCaseApplyMutation) => done;

/** What the bank can report next about a case. */
export function LoanActions(props: { readonly creditCase: CreditCase; readonly again: () => void }): ReactNode {
  const { creditCase, again } = props;
  return <Actions available={creditCase.availableActions} offers={useOffers(creditCase)} onDone={again} />;
}

function useOffers(creditCase: CreditCase): ActionOffer[] {
  const words = useWords(LOAN_ACTION_WORDS);
  const bands = useWords(BANDS);
  const { id, revision, approval, application, loan } = creditCase;
  const apply = useStep(BankCaseApplyDocument, doneOf);
  const approve = useStep(BankCaseApproveDocument, doneOf);
  const decline = useStep(BankCaseDeclineDocument, doneOf);
  const payOut = useStep(BankCasePayOutDocument, doneOf);
  const correct = useStep(BankCaseCorrectDocument, doneOf);
  const close = useStep(BankCaseCloseDocument, doneOf);
  const { products, branches } = useOwnOffers();
  const approvalFields = useApprovalFields(creditCase);
  const seen = { case: id, ifRevision: revision };
  const on = (filled: Filled) => ({ on: optionalTextIn(filled, "on") });
  const day: StepField = { name: "on", label: words.on, kind: "day", initial: today(), required: true };
  const band = (initial: LoanBand | undefined): StepField => ({
    name: "band",
    label: words.band,
    kind: "choice",
    required: true,
    choices: choicesOf(bands),
    ...(initial !== undefined && { initial }),
  });
  return [
    {
      action: "APPLY",
      label: words.apply,
      lead: words.applyLead,
      fields: [
        band(undefined),
        { name: "product", label: words.product, kind: "choice", choices: products },
        { name: "branch", label: words.branch, kind: "choice", choices: branches, help: words.branchHelp },
        day,
      ],
      take: (filled) =>
        apply.take({
          ...seen,
          ...on(filled),
          band: bandIn(filled),
          product: optionalTextIn(filled, "product"),
          branch: optionalTextIn(filled, "branch"),
        }),
    },
    {
      action: "APPROVE",
      label: words.approve,
      lead: words.approveLead,
      fields: [band(application?.band), day, ...approvalFields],
      take: (filled) =>
        approve.take({
          ...seen,
          ...on(filled),
          band: bandIn(filled),
          decision: optionalTextIn(filled, "decision"),
          title: optionalTextIn(filled, "title"),
        }),
    },
    {
      action: "DECLINE",
      label: words.decline,
      fields: [day],
      danger: true,
      take: (filled) => decline.take({ ...seen, ...on(filled) }),
    },
    {
      action: "PAY_OUT",
      label: words.payOut,
      lead: approval === null ? undefined : words.payOutLead(bands[approval.band]),
      fields: [day],
      take: (filled) => payOut.take({ ...seen, ...on(filled) }),
    },
    {
      action: "CORRECT",
      label: words.correct,
      lead: words.correctLead,
      fields: [band(loan?.band)],
      take: (filled) => correct.take({ ...seen, band: bandIn(filled) }),
    },
    { action: "CLOSE", label: words.close, fields: [day], take: (filled) => close.take({ ...seen, ...on(filled) }) },
  ];
}
