import type { Decimal } from "../../../../shared/values/decimal.ts";
import { dayInOrder } from "../../../../shared/values/procedure/day-in-order.ts";
import type { Guard, StateMachine } from "../../../../shared/values/procedure/state-machine.ts";
import { CREDIT_EVALUATION_CLAUSE, CREDIT_OFFICERS, type OfficeFacts } from "./credit-officers.ts";

export type CreditModelState = "IN_USE" | "ENDED";
export type CreditModelEvent = "PUBLISH" | "END";

/** What a value is worth from a lower bound on, that bound included; the first band has none. */
export interface CreditBand {
  readonly from: Decimal | null;
  /** 0 to 100. */
  readonly points: Decimal;
}

/** A core indicator of a sector. */
export interface CreditIndicator {
  readonly code: string;
  readonly name: string;
  readonly unit: string | null;
  /** Of 100 for all indicators together. */
  readonly weight: Decimal;
  readonly bands: readonly CreditBand[];
}

/** The grade from a score on, that score included. */
export interface CreditGrade {
  readonly from: Decimal;
  readonly grade: string;
}

/** By what the credit of a sector's enterprises is evaluated. */
export interface CreditModelContent {
  readonly indicators: readonly CreditIndicator[];
  /** Lowest first, from 0 on. */
  readonly grades: readonly CreditGrade[];
}

/** What the guards of a model have to know. */
export interface CreditModelFacts extends OfficeFacts {
  /** Whether another model of the division and the sector is in use on the day or later. */
  readonly anotherInUse: boolean;
}

const onlyOneInUse: Guard<CreditModelFacts> = {
  name: "only-one-in-use",
  refusal: {
    code: "MODEL_IN_USE",
    message: {
      ZH: "该地区该行业已有在用模型，请先停用。",
      EN: "The division has a model for the sector that is in use on that day or later; end it first.",
    },
  },
  citation: null,
  check: ({ anotherInUse }) => ({ truth: !anotherInUse }),
};

const citations = [CREDIT_EVALUATION_CLAUSE];

/** A model of credit evaluation for a sector: a version is never changed; another one follows it. */
export const CREDIT_MODEL_MACHINE: StateMachine<CreditModelState, CreditModelEvent, CreditModelFacts> = {
  name: "credit_model",
  states: ["IN_USE", "ENDED"],
  events: ["PUBLISH", "END"],
  transitions: [
    {
      from: null,
      event: "PUBLISH",
      to: "IN_USE",
      movers: CREDIT_OFFICERS,
      guards: [onlyOneInUse, dayInOrder],
      citations,
    },
    { from: "IN_USE", event: "END", to: "ENDED", movers: CREDIT_OFFICERS, guards: [dayInOrder], citations },
  ],
};
