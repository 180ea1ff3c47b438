import type { Viewer } from "../../../../shared/access/viewer.ts";
import type { ProcedureOutcome, ProcedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { isId, refusal } from "../../../../shared/server/procedure/procedure-answer.ts";
import { actorOf } from "../../../../shared/server/procedure/signed-in.ts";
import { LAST_INSTANT, takeStep } from "../../../../shared/server/procedure/take-step.ts";
import { judgeAction, type Subject } from "../../../../shared/values/procedure/available-actions.ts";
import type { ObjectionOnDay } from "../../domain/objections/objection.ts";
import type { ObjectionFacts } from "../../domain/objections/objection-facts.ts";
import { OBJECTION_MACHINE, type ObjectionEvent } from "../../domain/objections/objection-machine.ts";
import type { ObjectionNow, SeenObjection } from "../../persistence/objections/objections.ts";
import type { Context } from "../context.ts";
import type { ObjectionErrorCode } from "../generated/types.ts";
import { handles } from "./filing-viewer.ts";
import { type ObjectionRefusal, objectionConflict, objectionNotThere } from "./objection-refusal.ts";

/** What a step is judged by beside the objection itself. */
export interface StepTraits {
  /** The day stated; null when none is. */
  readonly on: string | null;
  /** Whether what the filer alone was told is shown. */
  readonly secretShown: boolean;
}

/** A step with an objection that somebody saw. */
export interface ObjectionStep extends StepTraits {
  /** Under whom it is kept. */
  readonly viewer: Viewer;
  readonly request: ProcedureRequest;
  readonly event: ObjectionEvent;
  /** Null when what names it names nothing. */
  readonly seen: SeenObjection | null;
  /** What names it in the input. */
  readonly field: "objection" | "secret";
  /** What is wrong with the input itself. */
  readonly refusals: readonly ObjectionRefusal[];
  readonly take: () => Promise<ProcedureOutcome>;
}

/**
 * Takes a step once for its key.
 *
 * @throws {GraphQLError} `IDEMPOTENCY_KEY_REUSED` when the key was used for another request
 */
export async function takeObjectionStep(context: Context, step: ObjectionStep) {
  const { viewer, request, event, seen, field, refusals, take, ...traits } = step;
  const { thing, errors } = await takeStep<ObjectionErrorCode, ObjectionOnDay>(context, {
    viewer,
    request,
    about: null,
    async judge() {
      if (refusals.length > 0) return refusals;
      const now = seen !== null && isId(seen.objection) ? await context.objectionsNow.load(seen.objection) : null;
      if (seen === null || now === null) return [objectionNotThere(field)];
      if (now.revision !== seen.ifRevision) return [objectionConflict(field, await asItStands(context, now.id))];
      return judgeObjection(context, subjectOf(context, now, traits), event, field);
    },
    take,
    async refused(outcome) {
      if (seen === null || outcome === "NOT_ON_RECORD") return [objectionNotThere(field)];
      if (outcome !== "CONFLICT") throw new Error(`An outcome of the procedure was expected; ${outcome} came.`);
      return [objectionConflict(field, await asItStands(context, seen.objection))];
    },
    show(id) {
      // What was read before the step is not what stands now.
      context.objectionsNow.clearAll();
      return shown(context, id);
    },
  });
  return { objection: thing, errors };
}

/** Why the table does not let an event happen; the guards' codes are those of the procedure. */
export function judgeObjection(
  { viewer }: Context,
  subject: Subject<ObjectionNow["state"], ObjectionFacts>,
  event: ObjectionEvent,
  field: string,
): ObjectionRefusal[] {
  const { reasons } = judgeAction(OBJECTION_MACHINE, subject, event, actorOf(viewer));
  // The enum has every code that the guards can give; a test holds the two together.
  return reasons.map(({ code, message }) =>
    refusal(code as ObjectionErrorCode, code.startsWith("DAY_") ? "on" : field, message),
  );
}

/** An objection as its table judges it. */
export function subjectOf(
  { clock, viewer }: Context,
  now: ObjectionNow,
  { on, secretShown }: StepTraits,
): Subject<ObjectionNow["state"], ObjectionFacts> {
  const today = clock.today();
  const { state, lastStepOn, expertsNeeded, review, jurisdiction, workingBody } = now;
  const scheme = { jurisdiction, workingBody };
  const days = { on: on ?? today, today, lastStepOn, dayStated: on !== null };
  return {
    state,
    facts: { ...scheme, ...days, handles: handles(viewer, scheme), secretShown, expertsNeeded, review },
  };
}

/** An objection as it stands after everything that was recorded. */
export async function asItStands(context: Context, id: string): Promise<ObjectionOnDay | null> {
  await context.register.showRecorded(context.viewer);
  return shown(context, id);
}

async function shown({ viewer, objections, clock }: Context, id: string): Promise<ObjectionOnDay | null> {
  const [found = null] = await objections.find(viewer, [{ id, validOn: clock.today(), knownAt: LAST_INSTANT }]);
  return found;
}
