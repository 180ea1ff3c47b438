import type { SignedInViewer } from "../../../../shared/access/viewer.ts";
import { procedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { isId } from "../../../../shared/server/procedure/procedure-answer.ts";
import { refusalsOf, unexpected } from "../../../../shared/server/procedure/refusals-of.ts";
import { LAST_INSTANT, takeStep } from "../../../../shared/server/procedure/take-step.ts";
import { judgeAction, type Subject } from "../../../../shared/values/procedure/available-actions.ts";
import { judgeMeasurements, type Measurement } from "../../domain/supervision/judge-measurements.ts";
import type { SpotCheckEvent, SpotCheckFacts, SpotCheckState } from "../../domain/supervision/spot-check.ts";
import { SPOT_CHECK_MACHINE } from "../../domain/supervision/spot-check-machine.ts";
import type {
  RecordedTest,
  SaidWithStep,
  SeenSpotCheck,
  SpotCheckNow,
} from "../../persistence/supervision/spot-checks.ts";
import type { Context } from "../context.ts";
import { changedSince, type SpotCheckRefusal, supervisionRefusal } from "./supervision-refusal.ts";

/** A step with a check: which event, under which name, and what it puts on record. */
export interface SpotCheckStep {
  readonly operation: string;
  readonly event: SpotCheckEvent;
  readonly said: SaidWithStep;
  /** What is wrong with the input whatever the check. */
  readonly refusals?: readonly SpotCheckRefusal[];
  /** What is wrong with the input for this check. */
  readonly judgeInput?: (now: SpotCheckNow) => readonly SpotCheckRefusal[];
}

/**
 * Takes a step with a check once for its key.
 *
 * @throws {GraphQLError} `IDEMPOTENCY_KEY_REUSED` when the key was used for another request
 */
export async function moveSpotCheck(
  context: Context,
  viewer: SignedInViewer,
  input: SeenSpotCheck & { readonly on?: string | null; readonly idempotencyKey: string },
  { operation, event, said, refusals = [], judgeInput = () => [] }: SpotCheckStep,
) {
  const request = procedureRequest(viewer, operation, input);
  const on = input.on ?? null;
  const { thing, errors } = await takeStep(context, {
    viewer,
    request,
    // An officer's work is in no enterprise's list of who used what: a check comes unannounced.
    about: viewer.role === "ENTERPRISE" ? viewer.uscc : null,
    async judge(): Promise<readonly SpotCheckRefusal[]> {
      if (refusals.length > 0) return refusals;
      const { checksNow } = context.supervisionLoaders;
      const now = isId(input.spotCheck) ? await checksNow.load(input.spotCheck) : null;
      if (now === null) return [supervisionRefusal("NOT_ON_RECORD", "spotCheck")];
      if (now.revision !== input.ifRevision) return [changedSince("spotCheck", await asItStands(context, now.id))];
      const { reasons } = judgeAction(SPOT_CHECK_MACHINE, checkSubject(context, now, on), event, viewer);
      return reasons.length > 0 ? refusalsOf(reasons, "spotCheck") : judgeInput(now);
    },
    take: () => context.supervision.checks.move(viewer, request, input, event, said, on),
    async refused(outcome): Promise<SpotCheckRefusal[]> {
      if (outcome === "CONFLICT") return [changedSince("spotCheck", await asItStands(context, input.spotCheck))];
      if (outcome === "NOT_ON_RECORD") return [supervisionRefusal(outcome, "spotCheck")];
      throw unexpected(outcome);
    },
    show: (id) => asItStands(context, id),
  });
  return { spotCheck: thing, errors };
}

/** A check as its table judges it, on a day; today when none is stated. */
export function checkSubject(
  { clock }: Context,
  { jurisdiction, uscc, state, lastStepOn, tests, indicators }: SpotCheckNow,
  on: string | null,
): Subject<SpotCheckState, SpotCheckFacts> {
  const today = clock.today();
  const { meets } = judgeMeasurements(indicators, measuredIn(tests, "FIRST"), measuredIn(tests, "RETEST"));
  return { state, facts: { divisions: [jurisdiction], uscc, meets, lastStepOn, today, on: on ?? today } };
}

/** What the reports of one kind measured. */
export function measuredIn(tests: readonly RecordedTest[], kind: RecordedTest["kind"]): Measurement[] {
  return tests.filter((test) => test.kind === kind).flatMap(({ measurements }) => measurements);
}

async function asItStands({ viewer, register, supervision, supervisionLoaders, clock }: Context, id: string) {
  await register.showRecorded(viewer);
  supervisionLoaders.checksNow.clearAll();
  const [found = null] = await supervision.checks.find(viewer, [{ id, validOn: clock.today(), knownAt: LAST_INSTANT }]);
  return found;
}
