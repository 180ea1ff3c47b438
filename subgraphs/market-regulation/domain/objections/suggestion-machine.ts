import type { Citation } from "../../../../shared/values/policy.ts";
import { dayInOrder } from "../../../../shared/values/procedure/day-in-order.ts";
import { ANYBODY } from "../../../../shared/values/procedure/movers.ts";
import type { StateMachine } from "../../../../shared/values/procedure/state-machine.ts";
import type { OfScheme } from "../procedure/movers.ts";
import { dayOnlyForPaper, schemeKeptHere } from "./objection-guards.ts";
import { HANDLERS } from "./objection-machine.ts";
import type { SuggestionState } from "./suggestion.ts";

export type SuggestionEvent = "RECEIVE" | "CONSIDER" | "ADOPT" | "DECLINE";

/** What the guards of a suggestion's table have to know. */
export interface SuggestionFacts extends OfScheme {
  readonly on: string;
  readonly today: string;
  readonly lastStepOn: string | null;
  /** Whether the caller states the day, which is for those who record what came on paper. */
  readonly dayStated: boolean;
  /** Whether the caller is one of those who handle it. */
  readonly handles: boolean;
}

const CONSUMERS: readonly Citation[] = [{ document: "yunnan-2020-9", clause: "§7(2)", basis: "TEXT" }];

/** A suggestion of fields or indicators by the public, consumers and associations (社会建议). */
export const SUGGESTION_MACHINE: StateMachine<SuggestionState, SuggestionEvent, SuggestionFacts> = {
  name: "suggestion",
  states: ["RECEIVED", "CONSIDERED", "ADOPTED", "DECLINED"],
  events: ["RECEIVE", "CONSIDER", "ADOPT", "DECLINE"],
  transitions: [
    {
      from: null,
      event: "RECEIVE",
      to: "RECEIVED",
      movers: [ANYBODY],
      guards: [schemeKeptHere, dayOnlyForPaper, dayInOrder],
      citations: CONSUMERS,
    },
    {
      from: "RECEIVED",
      event: "CONSIDER",
      to: "CONSIDERED",
      movers: HANDLERS,
      guards: [dayInOrder],
      citations: CONSUMERS,
    },
    { from: "CONSIDERED", event: "ADOPT", to: "ADOPTED", movers: HANDLERS, guards: [dayInOrder], citations: CONSUMERS },
    {
      from: "CONSIDERED",
      event: "DECLINE",
      to: "DECLINED",
      movers: HANDLERS,
      guards: [dayInOrder],
      citations: CONSUMERS,
    },
  ],
};
