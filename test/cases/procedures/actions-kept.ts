import type { Viewer } from "../../../shared/access/viewer.ts";
import { CAST, enterpriseIdentity } from "../../subgraphs/market-regulation/cast.ts";
import { MOVES } from "./moves.ts";
import type { ProcedureWorld } from "./procedure-world.ts";
import { chosen, enterpriseOf, inputOf, standing, type Throw } from "./random-calls.ts";

interface Offered {
  readonly action: string;
  readonly possible: boolean;
  readonly reasons: readonly { readonly code: string }[];
}

/** By which query a thing of a machine is shown with what can be done with it. */
const SHOWN: Readonly<Record<string, string>> = {
  evaluation_body: "evaluationBody",
  body_case: "bodyCase",
  evaluation_scheme: "evaluationScheme",
  ranking: "ranking",
  title: "candidate",
  objection: "objection",
  exit_case: "exitCase",
  spot_check_plan: "spotCheckPlan",
  spot_check: "spotCheck",
  complaint: "complaint",
  declaration: "declaration",
};

/**
 * Asks what somebody can do with a thing and does it at once.
 *
 * @returns how the answer differs from what was offered; null when it does not, or when nothing was offered
 */
export async function brokenPromise(world: ProcedureWorld, { what, who, which }: Throw): Promise<string | null> {
  const { machine, event } = chosen(MOVES, what);
  // The first of them says nothing that the thing itself does not allow.
  const move = MOVES.find((each) => each.machine === machine && each.event === event) as (typeof MOVES)[number];
  // These begin with another thing, whose own table is judged.
  if (move.name === "rankingOpen" || move.name === "shortlistPost") return null;
  const shown = SHOWN[move.machine];
  const things = await standing(world, move.machine, null);
  if (shown === undefined || things.length === 0) return null;
  const thing = chosen(things, which);
  const own = enterpriseIdentity(await enterpriseOf(world, thing.id));
  const viewer: Viewer = chosen(
    [CAST.workingBody, CAST.officer, CAST.evaluationBody, own, ...Object.values(CAST)],
    who,
  );
  const text = `{ shown: ${shown}(id: "${thing.id}") { revision availableActions { action possible reasons { code } } } }`;
  const asked = (await world.ask(viewer, text).catch(() => ({}))) as {
    shown?: { revision: number; availableActions: Offered[] } | null;
  };
  const offered = asked.shown?.availableActions.find(({ action }) => action === move.event);
  if (asked.shown == null || offered === undefined) return null;
  const input = inputOf(move, { id: thing.id, revision: asked.shown.revision }, 0);
  const answer = await world.call(viewer, move.name, input);
  const told = offered.reasons.map(({ code }) => code);
  // What never got beyond a short list is shown as a candidate; to a call about titles it is none.
  const isNoTitle = move.machine === "title" && answer.codes.join() === "NOT_ON_RECORD";
  const kept = offered.possible
    ? answer.done
    : ["FORBIDDEN", "UNAUTHENTICATED"].includes(String(answer.fault?.code)) || isNoTitle || same(told, answer.codes);
  const by = viewer.kind === "SIGNED_IN" ? viewer.subject : "nobody";
  const said = answer.fault?.message ?? answer.codes.join(", ");
  return kept
    ? null
    : `${move.name} by ${by} from ${thing.state}: offered ${offered.possible}, ${told.join(", ")}; answered ${said || "done"}`;
}

function same(some: readonly string[], others: readonly string[]): boolean {
  return [...new Set(some)].sort().join() === [...new Set(others)].sort().join();
}
