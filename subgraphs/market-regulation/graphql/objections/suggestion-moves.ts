import { procedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { isId, refusal } from "../../../../shared/server/procedure/procedure-answer.ts";
import { actorOf } from "../../../../shared/server/procedure/signed-in.ts";
import { LAST_INSTANT, takeStep } from "../../../../shared/server/procedure/take-step.ts";
import { judgeAction, type Subject } from "../../../../shared/values/procedure/available-actions.ts";
import type { SuggestionOnDay, SuggestionState } from "../../domain/objections/suggestion.ts";
import {
  SUGGESTION_MACHINE,
  type SuggestionEvent,
  type SuggestionFacts,
} from "../../domain/objections/suggestion-machine.ts";
import type { OfScheme } from "../../domain/procedure/movers.ts";
import type { SuggestionStep } from "../../persistence/objections/suggestions.ts";
import type { Context } from "../context.ts";
import type { SuggestionErrorCode } from "../generated/types.ts";
import { handles } from "./filing-viewer.ts";
import { type SuggestionRefusal, suggestionConflict, suggestionNotThere } from "./suggestion-refusal.ts";

/** A request of those who handle suggestions. */
export interface HandlingInput {
  readonly suggestion: string;
  readonly ifRevision: number;
  readonly idempotencyKey: string;
}

/**
 * Takes a step with a suggestion once for its key.
 *
 * @throws {GraphQLError} `IDEMPOTENCY_KEY_REUSED` when the key was used for another request
 */
export async function takeSuggestionStep(
  context: Context,
  operation: string,
  input: HandlingInput,
  step: SuggestionStep,
  refusals: readonly SuggestionRefusal[],
) {
  const { viewer, suggestions } = context;
  const request = procedureRequest(viewer, operation, input);
  const { thing, errors } = await takeStep<SuggestionErrorCode, SuggestionOnDay>(context, {
    viewer,
    request,
    about: null,
    async judge() {
      if (refusals.length > 0) return refusals;
      const now = isId(input.suggestion) ? await context.suggestionsNow.load(input.suggestion) : null;
      if (now === null) return [suggestionNotThere("suggestion")];
      if (now.revision !== input.ifRevision) return [suggestionConflict(await suggestionAsItStands(context, now.id))];
      return judgeSuggestion(context, suggestionSubject(context, now, step.on), step.event, "suggestion");
    },
    take: () => suggestions.handle(viewer, request, input, step),
    async refused(outcome) {
      if (outcome === "NOT_ON_RECORD") return [suggestionNotThere("suggestion")];
      if (outcome !== "CONFLICT") throw new Error(`An outcome of the procedure was expected; ${outcome} came.`);
      return [suggestionConflict(await suggestionAsItStands(context, input.suggestion))];
    },
    show: (id) => suggestionAsItStands(context, id),
  });
  return { suggestion: thing, errors };
}

/** Why the table does not let an event happen; the guards' codes are those of the procedure. */
export function judgeSuggestion(
  { viewer }: Context,
  subject: Subject<SuggestionState, SuggestionFacts>,
  event: SuggestionEvent,
  field: string,
): SuggestionRefusal[] {
  const { reasons } = judgeAction(SUGGESTION_MACHINE, subject, event, actorOf(viewer));
  // The enum has every code that the guards can give; a test holds the two together.
  return reasons.map(({ code, message }) =>
    refusal(code as SuggestionErrorCode, code.startsWith("DAY_") ? "on" : field, message),
  );
}

/** What suggestions are judged by: one that stands, or of one to be made the scheme. */
export function suggestionSubject(
  { clock, viewer }: Context,
  now: OfScheme & { readonly state?: SuggestionState; readonly lastStepOn?: string },
  on: string | null,
): Subject<SuggestionState, SuggestionFacts> {
  const today = clock.today();
  const { state = null, lastStepOn = null, jurisdiction, workingBody } = now;
  const scheme = { jurisdiction, workingBody };
  const days = { on: on ?? today, today, lastStepOn, dayStated: on !== null };
  return { state, facts: { ...scheme, ...days, handles: handles(viewer, scheme) } };
}

/** A suggestion as it stands after everything that was recorded. */
export async function suggestionAsItStands(context: Context, id: string): Promise<SuggestionOnDay | null> {
  const { viewer, suggestions, clock, register } = context;
  await register.showRecorded(viewer);
  const [found = null] = await suggestions.find(viewer, [{ id, validOn: clock.today(), knownAt: LAST_INSTANT }]);
  return found;
}
