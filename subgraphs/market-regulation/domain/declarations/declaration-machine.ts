import type { Mover } from "../../../../shared/values/procedure/actor.ts";
import { dayInOrder } from "../../../../shared/values/procedure/day-in-order.ts";
import { THE_ENTERPRISE as OWN_ENTERPRISE } from "../../../../shared/values/procedure/movers.ts";
import type { StateMachine } from "../../../../shared/values/procedure/state-machine.ts";
import type { DeclarationState } from "./declaration.ts";
import type { DeclarationFacts } from "./declaration-facts.ts";
import { DECLARABLE, DISCLOSURE, DISCLOSURE_TIANJIN, REVISABLE, WHOLE_LIFE } from "./declaration-guards.ts";

export type DeclarationEvent = "DRAFT" | "AMEND" | "DECLARE" | "REVISE" | "WITHDRAW";

/** Enterprises answer for what they declare; nobody declares for another. guangyuan-2019-32 §2(1)1. */
const THE_ENTERPRISE: readonly Mover<DeclarationFacts>[] = [OWN_ENTERPRISE];

/** The self-declaration of a standard (企业标准自我声明公开): model 5.1. */
export const DECLARATION_MACHINE: StateMachine<DeclarationState, DeclarationEvent, DeclarationFacts> = {
  name: "declaration",
  states: ["DRAFT", "DECLARED", "REVISED", "WITHDRAWN"],
  events: ["DRAFT", "AMEND", "DECLARE", "REVISE", "WITHDRAW"],
  transitions: [
    { from: null, event: "DRAFT", to: "DRAFT", movers: THE_ENTERPRISE, guards: [], citations: [DISCLOSURE] },
    { from: "DRAFT", event: "AMEND", to: "DRAFT", movers: THE_ENTERPRISE, guards: [], citations: [DISCLOSURE] },
    {
      from: "DRAFT",
      event: "DECLARE",
      to: "DECLARED",
      movers: THE_ENTERPRISE,
      guards: DECLARABLE,
      citations: [DISCLOSURE, DISCLOSURE_TIANJIN],
    },
    {
      from: "DECLARED",
      event: "REVISE",
      to: "REVISED",
      movers: THE_ENTERPRISE,
      guards: REVISABLE,
      citations: [WHOLE_LIFE],
    },
    {
      from: "DECLARED",
      event: "WITHDRAW",
      to: "WITHDRAWN",
      movers: THE_ENTERPRISE,
      guards: [dayInOrder],
      citations: [WHOLE_LIFE],
    },
  ],
};
