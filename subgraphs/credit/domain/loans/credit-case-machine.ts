import type { Citation } from "../../../../shared/values/policy.ts";
import { dayInOrder } from "../../../../shared/values/procedure/day-in-order.ts";
import { THE_BANK } from "../../../../shared/values/procedure/movers.ts";
import type { Guard, StateMachine, Transition } from "../../../../shared/values/procedure/state-machine.ts";
import {
  CREDIT_CASE_STATES,
  type CreditCaseEvent,
  type CreditCaseFacts,
  type CreditCaseNow,
  type CreditCaseState,
} from "./credit-case.ts";
import {
  branchOnRecord,
  checkOfThatDay,
  checkOnRecord,
  DAY_OF_CREDIT_DECISION,
  firstCaseOfItsCheck,
  institutionOnRecord,
  productOffered,
  titleCounted,
  titleNamed,
} from "./credit-case-guards.ts";

type Row = Transition<CreditCaseState, CreditCaseEvent, CreditCaseFacts>;

/** Lending to leaders is encouraged; that lenders share what they lend is asked by Guangyuan. */
const LENDING: readonly Citation[] = [
  { document: "guangyuan-2019-32", clause: "§2(3)9", basis: "TEXT" },
  { document: "yunnan-2020-9", clause: "§5(3)", basis: "TEXT" },
  { document: "beijing-2020", clause: "§4(3)13", basis: "TEXT" },
  { document: "tianjin-2021", clause: "§4.1", basis: "TEXT" },
];

const DECISION = [...LENDING, DAY_OF_CREDIT_DECISION];

/** What a bank reports of one credit (信贷业务): model 5.9. The hub changes no loan. */
export const CREDIT_CASE_MACHINE: StateMachine<CreditCaseState, CreditCaseEvent, CreditCaseFacts> = {
  name: "credit_case",
  states: CREDIT_CASE_STATES,
  events: ["CHECK", "APPLY", "APPROVE", "DECLINE", "PAY_OUT", "CORRECT", "CLOSE"],
  transitions: [
    row(null, "CHECK", "CHECKED", LENDING, [institutionOnRecord, firstCaseOfItsCheck, dayInOrder]),
    row("CHECKED", "APPLY", "APPLIED", LENDING, [institutionOnRecord, branchOnRecord, productOffered, dayInOrder]),
    row("APPLIED", "APPROVE", "APPROVED", DECISION, [
      checkOnRecord,
      checkOfThatDay,
      titleCounted,
      titleNamed,
      dayInOrder,
    ]),
    row("APPLIED", "DECLINE", "DECLINED", LENDING),
    row("APPROVED", "PAY_OUT", "OUTSTANDING", LENDING),
    row("OUTSTANDING", "CORRECT", "OUTSTANDING", LENDING),
    row("OUTSTANDING", "CLOSE", "CLOSED", LENDING),
  ],
};

function row(
  from: CreditCaseState | null,
  event: CreditCaseEvent,
  to: CreditCaseState,
  citations: readonly Citation[],
  guards: readonly Guard<CreditCaseFacts>[] = [dayInOrder],
): Row {
  return { from, event, to, movers: [THE_BANK], guards, citations };
}

/** A case as its table judges it; on the day of its last step where a step has no day of its own. */
export function subjectOfCase(
  { state, tenant, lastStepOn, ...now }: CreditCaseNow,
  { on, today, titleNamed }: { readonly on: string; readonly today: string; readonly titleNamed: string | null },
): { readonly state: CreditCaseState; readonly facts: CreditCaseFacts } {
  const { institutionOnRecord, branchOnRecord, productOffered, basis } = now;
  return {
    state,
    facts: {
      tenant,
      lastStepOn,
      institutionOnRecord,
      branchOnRecord,
      productOffered,
      basis,
      on,
      today,
      titleNamed,
      caseOnDecision: true,
    },
  };
}
