import type { SignedInViewer } from "../../../../shared/access/viewer.ts";
import { procedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { InputReader } from "../../../../shared/server/procedure/input-text.ts";
import { isId } from "../../../../shared/server/procedure/procedure-answer.ts";
import { signedIn } from "../../../../shared/server/procedure/signed-in.ts";
import { LAST_INSTANT, takeStep } from "../../../../shared/server/procedure/take-step.ts";
import type { Subject } from "../../../../shared/values/procedure/available-actions.ts";
import type { EvaluationSchemeOnDay, EvaluationSchemeState } from "../../domain/schemes/evaluation-scheme.ts";
import type { EvaluationSchemeFacts } from "../../domain/schemes/evaluation-scheme-facts.ts";
import { EVALUATION_SCHEME_MACHINE } from "../../domain/schemes/evaluation-scheme-machine.ts";
import type { EvaluationSchemeNow } from "../../persistence/schemes/evaluation-scheme-row.ts";
import type { LoneEvent, SeenEvaluationScheme } from "../../persistence/schemes/evaluation-schemes.ts";
import type { Context } from "../context.ts";
import { conflict, type EvaluationSchemeRefusal, judged, schemeRefusal } from "./scheme-refusal.ts";

type Refusals = readonly EvaluationSchemeRefusal[];

/** A step with one evaluation scheme alone, as it is asked for. */
export interface LoneStep {
  readonly operation: string;
  readonly event: LoneEvent;
  readonly input: SeenEvaluationScheme & {
    readonly idempotencyKey: string;
    readonly on?: string | null | undefined;
  };
  /** What is said with it, and where in the input that stands; null when nothing is. */
  readonly said: { readonly text: string; readonly field: string } | null;
}

/** Takes a step that concerns one evaluation scheme alone. */
export async function takeLoneStep(context: Context, { operation, event, input, said }: LoneStep) {
  const viewer = signedIn(context.viewer);
  const request = procedureRequest(viewer, operation, input);
  const on = input.on ?? null;
  const reader = new InputReader<never>();
  const remark = said === null ? null : reader.text(said.text, said.field, 2000);
  const { thing, errors } = await takeStep(context, {
    viewer,
    request,
    about: null,
    async judge(): Promise<Refusals> {
      const now = await asSeen(context, input);
      if ("code" in now) return [now];
      return [...reader.refusals, ...judgeScheme(context, now, event, viewer, on)];
    },
    take: () => context.schemes.evaluationSchemes.move(viewer, request, input, event, remark, on),
    refused: (outcome) => overtaken(context, outcome, input),
    show: (id) => shownAfter(context, id),
  });
  return { evaluationScheme: thing, errors };
}

/** An evaluation scheme that somebody saw at a revision, when they may see it and it is still so; else why not. */
export async function asSeen(
  context: Context,
  { evaluationScheme, ifRevision }: SeenEvaluationScheme,
  field = "evaluationScheme",
): Promise<EvaluationSchemeNow | EvaluationSchemeRefusal> {
  const now = isId(evaluationScheme) ? await context.schemesDesk.evaluationSchemesNow.load(evaluationScheme) : null;
  if (now === null) return schemeRefusal("NOT_ON_RECORD", field);
  return now.revision === ifRevision ? now : conflict(field, await schemeStanding(context, evaluationScheme));
}

/** Why the table does not let an event happen to an evaluation scheme. */
export function judgeScheme(
  context: Context,
  now: EvaluationSchemeNow,
  event: LoneEvent | "AMEND",
  viewer: SignedInViewer,
  on: string | null,
): Refusals {
  return judged(EVALUATION_SCHEME_MACHINE, schemeSubject(context, now, on), event, viewer, "evaluationScheme");
}

/** An evaluation scheme as its table judges it, on a day; today when none is stated. */
export function schemeSubject(
  { clock }: Context,
  { state, facts }: EvaluationSchemeNow,
  on: string | null,
): Subject<EvaluationSchemeState, EvaluationSchemeFacts> {
  const today = clock.today();
  return { state, facts: { ...facts, on: on ?? today, today } };
}

/** What the database's no means, where somebody else was quicker than the judgement. */
export async function overtaken(
  context: Context,
  outcome: string,
  { evaluationScheme }: { readonly evaluationScheme: string },
): Promise<Refusals> {
  if (outcome === "NOT_ON_RECORD") return [schemeRefusal(outcome, "evaluationScheme")];
  if (outcome !== "CONFLICT") throw new Error(`An outcome of the procedure was expected; ${outcome} came.`);
  return [conflict("evaluationScheme", await schemeStanding(context, evaluationScheme))];
}

/** An evaluation scheme after a step; what was read before is forgotten. */
export function shownAfter(context: Context, id: string): Promise<EvaluationSchemeOnDay | null> {
  context.schemesDesk.forget();
  return shown(context, id);
}

/** An evaluation scheme as it stands after everything that was recorded. */
export async function schemeStanding(context: Context, id: string): Promise<EvaluationSchemeOnDay | null> {
  await context.register.showRecorded(context.viewer);
  return shown(context, id);
}

async function shown({ viewer, clock, schemes }: Context, id: string): Promise<EvaluationSchemeOnDay | null> {
  const question = { id, validOn: clock.today(), knownAt: LAST_INSTANT };
  const [found = null] = await schemes.evaluationSchemes.find(viewer, [question]);
  return found;
}
