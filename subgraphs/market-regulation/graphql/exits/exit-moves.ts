import type { SignedInViewer } from "../../../../shared/access/viewer.ts";
import { procedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { InputReader, type ListCode } from "../../../../shared/server/procedure/input-text.ts";
import { isId } from "../../../../shared/server/procedure/procedure-answer.ts";
import { signedIn } from "../../../../shared/server/procedure/signed-in.ts";
import { LAST_INSTANT, takeStep } from "../../../../shared/server/procedure/take-step.ts";
import { judgeAction, type Subject } from "../../../../shared/values/procedure/available-actions.ts";
import type { ExitCaseOnDay, ExitCaseState } from "../../domain/exits/exit-case.ts";
import type { ExitFacts } from "../../domain/exits/exit-facts.ts";
import { EXIT_MACHINE, type ExitEvent } from "../../domain/exits/exit-machine.ts";
import type { ExitCaseNow, ExitDetails, SeenExitCase } from "../../persistence/exits/exit-cases.ts";
import type { Context } from "../context.ts";
import { type ExitRefusal, exitConflict, exitRefusal, isExitOutcome, refusalsOf } from "./exit-refusal.ts";

export type ExitReader = InputReader<ListCode | "EVIDENCE_MISSING" | "DAY_OUT_OF_ORDER">;

/** What every input of a step with a case has. */
interface MoveInput extends SeenExitCase {
  readonly on?: string | null | undefined;
  readonly idempotencyKey: string;
}

/**
 * Takes a step with a case once for its key.
 *
 * @param read reads what the step puts on record beside itself
 * @throws {GraphQLError} `IDEMPOTENCY_KEY_REUSED` when the key was used for another request
 */
export async function moveCase<Input extends MoveInput>(
  context: Context,
  operation: string,
  event: ExitEvent,
  input: Input,
  read: (reader: ExitReader, viewer: SignedInViewer) => ExitDetails,
) {
  const viewer = signedIn(context.viewer);
  const request = procedureRequest(viewer, operation, input);
  const reader: ExitReader = new InputReader();
  const details = read(reader, viewer);
  const on = input.on ?? null;
  const { thing, errors } = await takeStep<ExitRefusal["code"], ExitCaseOnDay>(context, {
    viewer,
    request,
    about: null,
    async judge(): Promise<readonly ExitRefusal[]> {
      if (reader.refusals.length > 0) return reader.refusals;
      const now = isId(input.exitCase) ? await context.exitCasesNow.load(input.exitCase) : null;
      if (now === null) return [exitRefusal("NOT_ON_RECORD", "exitCase")];
      context.access.about(now.uscc);
      if (now.revision !== input.ifRevision) return [exitConflict(await asItStands(context, now.id))];
      return refusalsOf(judgeAction(EXIT_MACHINE, subjectOf(context, now, on, details), event, viewer), "exitCase");
    },
    take: () => context.exits.cases.move(viewer, request, input, event, on, details),
    refused: async (outcome) => [await refused(context, outcome, input.exitCase)],
    show: (id) => shownAfterStep(context, id),
  });
  return { exitCase: thing, errors };
}

/** A case as its table judges it; what a decision says, as far as it is said. */
export function subjectOf(
  { clock }: Context,
  now: ExitCaseNow,
  on: string | null,
  { reason, fraud, effectiveOn }: ExitDetails,
): Subject<ExitCaseState, ExitFacts> {
  const today = clock.today();
  const said = { reasonGiven: reason != null, fraudFound: fraud === true, effectiveOn: effectiveOn ?? null };
  return { state: now.state, facts: { ...now, ...said, on: on ?? today, today } };
}

/** A case as it stands after everything that was recorded. */
export async function asItStands(context: Context, id: string): Promise<ExitCaseOnDay | null> {
  await context.register.showRecorded(context.viewer);
  return shown(context, id);
}

/** A case after a step; what was read before it is not what stands now. */
export function shownAfterStep(context: Context, id: string): Promise<ExitCaseOnDay | null> {
  context.exitCasesNow.clearAll();
  return shown(context, id);
}

async function shown({ viewer, exits, clock, access }: Context, id: string): Promise<ExitCaseOnDay | null> {
  const [found = null] = await exits.cases.find(viewer, [{ id, validOn: clock.today(), knownAt: LAST_INSTANT }]);
  if (found !== null) access.about(found.uscc);
  return found;
}

async function refused(context: Context, outcome: string, id: string): Promise<ExitRefusal> {
  if (isExitOutcome(outcome)) return exitRefusal(outcome, "exitCase");
  return exitConflict(await asItStands(context, id));
}
