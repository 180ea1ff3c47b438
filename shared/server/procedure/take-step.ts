import type { Viewer } from "../../access/viewer.ts";
import type { AccessNotes } from "../../access-log/recorded-execution.ts";
import { isDone, type ProcedureOutcome, type ProcedureRequest } from "../../procedure/procedure-request.ts";
import { keyRefusal, keyReused, type ProcedureRefusal } from "./procedure-answer.ts";

/** What a department keeps of requests, and how what was recorded becomes visible. */
export interface ProcedureRequests {
  /** What became of a request that was made before with the same key; null when none was. */
  outcomeOf(viewer: Viewer, request: ProcedureRequest): Promise<ProcedureOutcome<never> | null>;
  /** Returns when questions asked from now on see everything recorded so far. */
  showRecorded(viewer: Viewer): Promise<void>;
}

/** What a step needs of the request that it is part of. */
export interface StepContext {
  readonly access: Pick<AccessNotes, "about">;
  readonly requests: ProcedureRequests;
}

/** A step of a procedure: who asks for it, how it is judged, how it is taken, and how the thing is shown after it. */
export interface ProcedureStep<Code extends string, Thing> {
  readonly viewer: Viewer;
  readonly request: ProcedureRequest;
  /** The enterprise that it concerns, for the record of who used what; null when it concerns none. */
  readonly about: string | null;
  /** Why it cannot be taken; empty when it can. */
  readonly judge: () => Promise<readonly ProcedureRefusal<Code, Thing>[]>;
  readonly take: () => Promise<ProcedureOutcome>;
  /** What the database's no means, where somebody else was quicker than the judgement. */
  readonly refused: (outcome: string) => Promise<readonly ProcedureRefusal<Code, Thing>[]>;
  /** The thing as it stands after everything that was recorded; loaders that hold what stood before are cleared first. */
  readonly show: (id: string) => Promise<Thing | null>;
}

export interface StepAnswer<Code extends string, Thing> {
  /** Null when nothing was done. */
  readonly thing: Thing | null;
  readonly errors: readonly ProcedureRefusal<Code | "TEXT_NOT_ACCEPTED", Thing>[];
}

/**
 * Takes a step once for its key: what was done before under it is told again, whatever has become of it since.
 *
 * @throws {GraphQLError} `IDEMPOTENCY_KEY_REUSED` when the key was used for another request
 */
export async function takeStep<Code extends string, Thing>(
  { access, requests }: StepContext,
  { viewer, request, about, judge, take, refused, show }: ProcedureStep<Code, Thing>,
): Promise<StepAnswer<Code, Thing>> {
  if (about !== null) access.about(about);
  let said: ProcedureOutcome | null = await requests.outcomeOf(viewer, request);
  if (said === null) {
    const errors = [...keyRefusal(request), ...(await judge())];
    // The same request may have been done while it was judged; its own effect is not in its way.
    said = errors.length > 0 ? await requests.outcomeOf(viewer, request) : await take();
    if (said === null) return { thing: null, errors };
  }
  if (isDone(said)) {
    await requests.showRecorded(viewer);
    return { thing: await show(said.id), errors: [] };
  }
  if (said.outcome === "KEY_REUSED") throw keyReused();
  return { thing: null, errors: await refused(said.outcome) };
}

/** Later than every heartbeat, so that the heartbeat alone limits what is seen. */
export const LAST_INSTANT = "2999-12-31T00:00:00Z";
