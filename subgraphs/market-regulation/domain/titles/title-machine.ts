import type { TitleState } from "../../../../shared/values/decision/facts.ts";
import type { Citation } from "../../../../shared/values/policy.ts";
import type { Mover } from "../../../../shared/values/procedure/actor.ts";
import { dayInOrder } from "../../../../shared/values/procedure/day-in-order.ts";
import { THE_CALENDAR, THE_ENTERPRISE } from "../../../../shared/values/procedure/movers.ts";
import type { StateMachine, Transition } from "../../../../shared/values/procedure/state-machine.ts";
import type { TitleFacts } from "./title-facts.ts";
import {
  LISTING,
  LISTING_TIANJIN,
  notEnded,
  POSTABLE,
  RELEASABLE,
  SHORTLISTABLE,
  SHORTLISTING,
} from "./title-guards.ts";

export type TitleEvent =
  | "SHORTLIST"
  | "CONSENT"
  | "REFUSE_CONSENT"
  | "REMOVE"
  | "POST"
  | "OBJECT"
  | "DISMISS"
  | "DISMISS_IN_WINDOW"
  | "DISMISS_AFTER_WINDOW"
  | "UPHOLD"
  | "WINDOW_OVER"
  | "RELEASE"
  | "EXPIRE"
  | "READING_OVER"
  | "REVOKE"
  | "WITHDRAW"
  | "TAKE_OVER";

type Row = Transition<TitleState, TitleEvent, TitleFacts>;
type Movers = readonly Mover<TitleFacts>[];

const VALIDITY: Citation = { document: "yunnan-2020-9", clause: "§3(5)", basis: "TEXT" };
const VALIDITY_TIANJIN: Citation = { document: "tianjin-2021", clause: "§3(3)3", basis: "INTERPRETATION" };
const CANCELLATION: Citation = { document: "yunnan-2020-9", clause: "§3(6)", basis: "TEXT" };
const CANCELLATION_TIANJIN: Citation = { document: "tianjin-2021", clause: "§3(3)3", basis: "TEXT" };
const GIVEN_UP: Citation = { document: "yunnan-2020-9", clause: "§3(6)¶2", basis: "INTERPRETATION" };

const OWN: Movers = [THE_ENTERPRISE];
/** The body that made the ranking; of a title that a history brought it is not known. */
const THE_BODY: Movers = [
  {
    role: "EVALUATION_BODY",
    tie: { name: "OWN_RANKING", holds: ({ uscc }, { evaluationBody }) => uscc !== null && uscc === evaluationBody },
  },
];
/** Yunnan's working body; in Tianjin the evaluation bodies themselves. */
const THE_PUBLISHER: Movers = [
  publisher("WORKING_BODY", ({ workingBody }) => workingBody),
  publisher("EVALUATION_BODY", ({ evaluationBody }) => evaluationBody),
];
/** Follows from a decision in another procedure, from a history or from the calendar; nobody takes it alone. */
const BY_ITSELF: Movers = [THE_CALENDAR];

function publisher(role: string, bodyOf: (facts: TitleFacts) => string | null): Mover<TitleFacts> {
  return {
    role,
    tie: {
      name: "PUBLISHER_OF_SCHEME",
      holds: ({ uscc }, facts) => facts.publisherRole === role && uscc !== null && uscc === bodyOf(facts),
    },
  };
}

function follows(event: TitleEvent, from: readonly TitleState[], to: TitleState, ...citations: Citation[]): Row[] {
  return from.map((each) => ({ from: each, event, to, movers: BY_ITSELF, guards: [], citations }));
}

function takenOver(...states: readonly TitleState[]): Row[] {
  return states.map((to) => ({
    from: null,
    event: "TAKE_OVER",
    to,
    movers: BY_ITSELF,
    guards: [],
    citations: [LISTING, LISTING_TIANJIN],
  }));
}

function releasedFrom(from: TitleState): Row {
  const citations = [LISTING, LISTING_TIANJIN];
  return { from, event: "RELEASE", to: "IN_FORCE", movers: THE_PUBLISHER, guards: RELEASABLE, citations };
}

function givenUpFrom(from: TitleState): Row {
  return {
    from,
    event: "WITHDRAW",
    to: "WITHDRAWN",
    movers: OWN,
    guards: [notEnded, dayInOrder],
    citations: [GIVEN_UP],
  };
}

/** The leader title (领跑者称号), from the short list to its end: model 5.5. */
export const TITLE_MACHINE: StateMachine<TitleState, TitleEvent, TitleFacts> = {
  name: "title",
  states: [
    "SHORTLISTED",
    "IN_PUBLICITY",
    "UNDER_OBJECTION",
    "AWAITING_PUBLICATION",
    "IN_FORCE",
    "EXPIRED",
    "REVOKED",
    "WITHDRAWN",
    "REJECTED",
    "VALIDITY_UNKNOWN",
  ],
  events: [
    "SHORTLIST",
    "CONSENT",
    "REFUSE_CONSENT",
    "REMOVE",
    "POST",
    "OBJECT",
    "DISMISS",
    "DISMISS_IN_WINDOW",
    "DISMISS_AFTER_WINDOW",
    "UPHOLD",
    "WINDOW_OVER",
    "RELEASE",
    "EXPIRE",
    "READING_OVER",
    "REVOKE",
    "WITHDRAW",
    "TAKE_OVER",
  ],
  transitions: [
    {
      from: null,
      event: "SHORTLIST",
      to: "SHORTLISTED",
      movers: THE_BODY,
      guards: SHORTLISTABLE,
      citations: [SHORTLISTING],
    },
    {
      from: "SHORTLISTED",
      event: "CONSENT",
      to: "SHORTLISTED",
      movers: [...OWN, ...THE_BODY],
      guards: [dayInOrder],
      citations: [LISTING],
    },
    {
      from: "SHORTLISTED",
      event: "REFUSE_CONSENT",
      to: "REJECTED",
      movers: [...OWN, ...THE_BODY],
      guards: [dayInOrder],
      citations: [LISTING],
    },
    {
      from: "SHORTLISTED",
      event: "REMOVE",
      to: "REJECTED",
      movers: THE_BODY,
      guards: [dayInOrder],
      citations: [SHORTLISTING],
    },
    {
      from: "SHORTLISTED",
      event: "POST",
      to: "IN_PUBLICITY",
      movers: THE_PUBLISHER,
      guards: POSTABLE,
      citations: [LISTING, LISTING_TIANJIN],
    },
    ...follows("OBJECT", ["IN_PUBLICITY", "AWAITING_PUBLICATION", "UNDER_OBJECTION"], "UNDER_OBJECTION", LISTING),
    ...follows("DISMISS", ["UNDER_OBJECTION"], "UNDER_OBJECTION", LISTING),
    ...follows("DISMISS_IN_WINDOW", ["UNDER_OBJECTION"], "IN_PUBLICITY", LISTING),
    ...follows("DISMISS_AFTER_WINDOW", ["UNDER_OBJECTION"], "AWAITING_PUBLICATION", LISTING),
    ...follows("UPHOLD", ["UNDER_OBJECTION"], "REJECTED", LISTING),
    ...follows("WINDOW_OVER", ["IN_PUBLICITY"], "AWAITING_PUBLICATION", LISTING),
    releasedFrom("IN_PUBLICITY"),
    releasedFrom("AWAITING_PUBLICATION"),
    ...follows("EXPIRE", ["IN_FORCE"], "EXPIRED", VALIDITY),
    ...follows("READING_OVER", ["IN_FORCE"], "VALIDITY_UNKNOWN", VALIDITY_TIANJIN),
    ...follows(
      "REVOKE",
      ["IN_FORCE", "VALIDITY_UNKNOWN", "WITHDRAWN", "EXPIRED"],
      "REVOKED",
      CANCELLATION,
      CANCELLATION_TIANJIN,
    ),
    givenUpFrom("IN_FORCE"),
    givenUpFrom("VALIDITY_UNKNOWN"),
    ...takenOver("IN_PUBLICITY", "UNDER_OBJECTION", "AWAITING_PUBLICATION", "IN_FORCE", "VALIDITY_UNKNOWN"),
  ],
};
