import { isWithin, parseDivisionCode } from "../../../../shared/values/division.ts";
import type { Mover } from "../../../../shared/values/procedure/actor.ts";
import { THE_ENTERPRISE } from "../../../../shared/values/procedure/movers.ts";
import { OFFICER_OF_SCHEME, WORKING_BODY_OF_SCHEME } from "../procedure/movers.ts";
import type { ExitFacts } from "./exit-facts.ts";

type ExitMover = Mover<ExitFacts>;

const EVALUATION_BODY_THAT_CANCELS: ExitMover = {
  role: "EVALUATION_BODY",
  tie: {
    name: "MAY_CANCEL",
    holds: ({ uscc }, { cancellingBodies }) => uscc !== null && cancellingBodies.includes(uscc),
  },
};

/** Where no evaluation body is on record, as after a history was taken over, the working body cancels itself. */
const WORKING_BODY_THAT_CANCELS: ExitMover = {
  role: "WORKING_BODY",
  tie: {
    name: "NO_EVALUATION_BODY_ON_RECORD",
    holds: ({ uscc }, { workingBody, cancellingBodies }) =>
      uscc !== null && uscc === workingBody && cancellingBodies.length === 0,
  },
};

/** The same movers where the scheme's text leaves the cancellation to them alone: tianjin-2021 §3(3)3. */
function whereNobodyOrders({ role, tie }: ExitMover): ExitMover {
  if (tie === undefined) throw new Error("Only somebody tied to the title should act where nobody orders.");
  return {
    role,
    tie: {
      name: `${tie.name}_UNORDERED`,
      holds: (actor, facts) => !facts.rules.ordered && tie.holds(actor, facts),
    },
  };
}

const WORKING_BODY_THAT_ORDERS: ExitMover = {
  role: "WORKING_BODY",
  tie: {
    name: "ORDERS_CANCELLATIONS",
    holds: ({ uscc }, { workingBody, rules }) => rules.ordered && uscc !== null && uscc === workingBody,
  },
};

/** A department that the notices make a source of facts. yunnan-2020-9 §3(6)3; tianjin-2021 §4.2. */
const SUPPLIERS = ["ecology-and-environment", "customs"].map(
  (department): ExitMover => ({
    role: "DEPARTMENT",
    department,
    tie: {
      name: "ACTS_IN_JURISDICTION",
      holds: ({ jurisdictions }, { jurisdiction }) =>
        jurisdiction !== null &&
        jurisdictions.some((each) => isWithin(parseDivisionCode(jurisdiction), parseDivisionCode(each))),
    },
  }),
);

const CANCELLING = [EVALUATION_BODY_THAT_CANCELS, WORKING_BODY_THAT_CANCELS];

/** Who takes which steps with a case. */
export const EXIT_MOVERS = {
  opening: [OFFICER_OF_SCHEME, WORKING_BODY_OF_SCHEME, EVALUATION_BODY_THAT_CANCELS],
  supplying: [OFFICER_OF_SCHEME, WORKING_BODY_OF_SCHEME, EVALUATION_BODY_THAT_CANCELS, ...SUPPLIERS],
  replying: [THE_ENTERPRISE],
  ordering: [WORKING_BODY_OF_SCHEME],
  deciding: CANCELLING,
  publicising: [WORKING_BODY_THAT_ORDERS, ...CANCELLING.map(whereNobodyOrders)],
  reporting: [WORKING_BODY_OF_SCHEME],
  ending: [OFFICER_OF_SCHEME, WORKING_BODY_OF_SCHEME, ...CANCELLING.map(whereNobodyOrders)],
} as const satisfies Readonly<Record<string, readonly ExitMover[]>>;
