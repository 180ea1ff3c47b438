import { addDays, parseCivilDate } from "../../../../shared/values/civil-date.ts";
import { dayInOrder, type StepDays } from "../../../../shared/values/procedure/day-in-order.ts";
import type { Guard, StateMachine } from "../../../../shared/values/procedure/state-machine.ts";
import { type OfScheme, WORKING_BODY_OF_SCHEME } from "../procedure/movers.ts";
import { CALL } from "./clauses.ts";

/** OPEN 征集中, CLOSED 已截止. */
export type CallState = "OPEN" | "CLOSED";
export type CallEvent = "OPEN" | "CLOSE";

/** What the guards of calls have to know. */
export interface CallFacts extends OfScheme, StepDays {
  /** How many key fields it is around. */
  readonly keyFieldCount: number;
  /** Whether all of them are key fields of the scheme and year, and not withdrawn. */
  readonly keyFieldsPublished: boolean;
  /** The last day on which it can be answered; null when none is stated. */
  readonly closesOn: string | null;
}

const aroundKeyFields: Guard<CallFacts> = {
  name: "around-key-fields",
  refusal: {
    code: "KEY_FIELD_NOT_PUBLISHED",
    message: {
      ZH: "征集应围绕本制度该年度已公布的重点领域。",
      EN: "A call is around key fields that were published for the scheme and the year.",
    },
  },
  citation: { document: "yunnan-2020-9", clause: "§3(4)1", basis: "TEXT" },
  check: ({ keyFieldCount, keyFieldsPublished }) => ({ truth: keyFieldCount > 0 && keyFieldsPublished }),
};

const endsAfterItBegins: Guard<CallFacts> = {
  name: "ends-after-it-begins",
  refusal: {
    code: "LAST_DAY_TOO_EARLY",
    message: { ZH: "截止日不得早于征集开始日。", EN: "The last day of a call is not before its first." },
  },
  citation: null,
  check: ({ closesOn, on }) => ({ truth: closesOn === null || closesOn >= on }),
};

const lastDayPassed: Guard<CallFacts> = {
  name: "last-day-passed",
  refusal: {
    code: "CALL_STILL_RUNS",
    message: { ZH: "公告的截止日尚未届满。", EN: "The call can still be answered: its last day has not passed." },
  },
  citation: null,
  check({ closesOn, on }) {
    if (closesOn === null || on > closesOn) return { truth: true };
    return { truth: false, notBefore: addDays(parseCivilDate(closesOn), 1) };
  },
};

/** The open call for evaluation bodies and evaluation schemes (公开征集). */
export const CALL_MACHINE: StateMachine<CallState, CallEvent, CallFacts> = {
  name: "call",
  states: ["OPEN", "CLOSED"],
  events: ["OPEN", "CLOSE"],
  transitions: [
    {
      from: null,
      event: "OPEN",
      to: "OPEN",
      movers: [WORKING_BODY_OF_SCHEME],
      guards: [aroundKeyFields, endsAfterItBegins, dayInOrder],
      citations: CALL,
    },
    {
      from: "OPEN",
      event: "CLOSE",
      to: "CLOSED",
      movers: [WORKING_BODY_OF_SCHEME],
      guards: [lastDayPassed, dayInOrder],
      citations: CALL,
    },
  ],
};
