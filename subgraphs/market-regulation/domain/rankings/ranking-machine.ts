import type { Mover } from "../../../../shared/values/procedure/actor.ts";
import type { StateMachine, Transition } from "../../../../shared/values/procedure/state-machine.ts";
import { THE_EVALUATION_BODY, WORKING_BODY_OF_SCHEME } from "../procedure/movers.ts";
import type { RankingState } from "./ranking.ts";
import type { RankingFacts } from "./ranking-facts.ts";
import {
  AUDITABLE,
  AUDITED_BY_EXPERTS,
  BY_EVALUATION_BODIES,
  BY_THE_FIXED_SCHEME,
  COMPUTABLE,
  OPENABLE,
  REPORTABLE,
  RETURNABLE,
} from "./ranking-guards.ts";

export type RankingEvent = "OPEN" | "COMPUTE" | "REPORT" | "AUDIT" | "RETURN" | "POST" | "RELEASE";

type RankingTransition = Transition<RankingState, RankingEvent, RankingFacts>;

const THE_BODY: readonly Mover<RankingFacts>[] = [THE_EVALUATION_BODY];
const WORKING_BODY: readonly Mover<RankingFacts>[] = [WORKING_BODY_OF_SCHEME];

/** The register itself, together with the list: nobody posts, releases or takes back a ranking without its candidates. */
const WITH_THE_LIST: readonly Mover<RankingFacts>[] = [{ role: "REGISTER" }];

const RANKED = [BY_THE_FIXED_SCHEME, BY_EVALUATION_BODIES];
const AUDITED = [AUDITED_BY_EXPERTS, BY_EVALUATION_BODIES];

const COMPUTED: readonly RankingTransition[] = (["OPEN", "COMPUTED", "RETURNED"] as const).map((from) => ({
  from,
  event: "COMPUTE",
  to: "COMPUTED",
  movers: THE_BODY,
  guards: COMPUTABLE,
  citations: RANKED,
}));

const RETURNED: readonly RankingTransition[] = (["REPORTED", "AUDITED"] as const).map((from) => ({
  from,
  event: "RETURN",
  to: "RETURNED",
  movers: WORKING_BODY,
  guards: RETURNABLE,
  citations: AUDITED,
}));

const WITH_LIST = { movers: WITH_THE_LIST, guards: [], citations: AUDITED } as const;

/** The ranking of a category by a fixed evaluation scheme (排行榜): model 5.4. */
export const RANKING_MACHINE: StateMachine<RankingState, RankingEvent, RankingFacts> = {
  name: "ranking",
  states: ["OPEN", "COMPUTED", "REPORTED", "AUDITED", "IN_PUBLICITY", "RELEASED", "RETURNED"],
  events: ["OPEN", "COMPUTE", "REPORT", "AUDIT", "RETURN", "POST", "RELEASE"],
  transitions: [
    { from: null, event: "OPEN", to: "OPEN", movers: THE_BODY, guards: OPENABLE, citations: RANKED },
    ...COMPUTED,
    { from: "COMPUTED", event: "REPORT", to: "REPORTED", movers: THE_BODY, guards: REPORTABLE, citations: RANKED },
    { from: "REPORTED", event: "AUDIT", to: "AUDITED", movers: WORKING_BODY, guards: AUDITABLE, citations: AUDITED },
    ...RETURNED,
    { from: "AUDITED", event: "POST", to: "IN_PUBLICITY", ...WITH_LIST },
    { from: "IN_PUBLICITY", event: "RELEASE", to: "RELEASED", ...WITH_LIST },
    { from: "IN_PUBLICITY", event: "RETURN", to: "RETURNED", ...WITH_LIST },
  ],
};
