import type { SignedInViewer } from "../../../../shared/access/viewer.ts";
import type { ProcedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { procedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { isId } from "../../../../shared/server/procedure/procedure-answer.ts";
import { refusalsOf, unexpected } from "../../../../shared/server/procedure/refusals-of.ts";
import { LAST_INSTANT, takeStep } from "../../../../shared/server/procedure/take-step.ts";
import { judgeAction, type Subject } from "../../../../shared/values/procedure/available-actions.ts";
import {
  COMPLAINT_MACHINE,
  type ComplaintEvent,
  type ComplaintFacts,
  type ComplaintState,
} from "../../domain/supervision/complaint-machine.ts";
import type { ComplaintNow, SeenComplaint } from "../../persistence/supervision/complaint.ts";
import type { ComplaintOutcome } from "../../persistence/supervision/complaints.ts";
import type { Context } from "../context.ts";
import { officerOf } from "../procedure/own-enterprise.ts";
import { type ComplaintRefusal, changedSince, supervisionRefusal } from "./supervision-refusal.ts";

/** A step with a complaint: which event, under which name, and how it is taken. */
export interface ComplaintStep {
  readonly operation: string;
  readonly event: ComplaintEvent;
  /** What is wrong with the input whatever the complaint. */
  readonly refusals?: readonly ComplaintRefusal[];
  /** What is wrong with the input for this complaint. */
  readonly judgeInput?: (now: ComplaintNow) => readonly ComplaintRefusal[];
  readonly take: (viewer: SignedInViewer, request: ProcedureRequest, on: string | null) => Promise<ComplaintOutcome>;
}

/**
 * Takes a step with a complaint once for its key.
 *
 * @throws {GraphQLError} `IDEMPOTENCY_KEY_REUSED` when the key was used for another request
 */
export async function moveComplaint(
  context: Context,
  input: SeenComplaint & { readonly on?: string | null; readonly idempotencyKey: string },
  { operation, event, refusals = [], judgeInput = () => [], take }: ComplaintStep,
) {
  const viewer = officerOf(context.viewer);
  const request = procedureRequest(viewer, operation, input);
  const on = input.on ?? null;
  const { thing, errors } = await takeStep(context, {
    viewer,
    request,
    // In no enterprise's list of who used what: none is to learn there that somebody complained of it.
    about: null,
    async judge(): Promise<readonly ComplaintRefusal[]> {
      if (refusals.length > 0) return refusals;
      const { complaintsNow } = context.supervisionLoaders;
      const now = isId(input.complaint) ? await complaintsNow.load(input.complaint) : null;
      if (now === null) return [supervisionRefusal("NOT_ON_RECORD", "complaint")];
      if (now.revision !== input.ifRevision) {
        return [changedSince("complaint", await complaintAsItStands(context, now.id))];
      }
      const { reasons } = judgeAction(COMPLAINT_MACHINE, complaintSubject(context, now, on), event, viewer);
      return reasons.length > 0 ? refusalsOf(reasons, "complaint") : judgeInput(now);
    },
    take: () => take(viewer, request, on),
    async refused(outcome): Promise<ComplaintRefusal[]> {
      if (outcome === "CONFLICT") {
        return [changedSince("complaint", await complaintAsItStands(context, input.complaint))];
      }
      if (outcome === "NOT_ON_RECORD") return [supervisionRefusal(outcome, "complaint")];
      if (outcome === "NO_LIVE_TITLE") return [supervisionRefusal(outcome, "titles")];
      throw unexpected(outcome);
    },
    show: (id) => complaintAsItStands(context, id),
  });
  return { complaint: thing, secret: null, errors };
}

/** A complaint as its table judges it, on a day; today when none is stated. */
export function complaintSubject(
  { clock }: Context,
  { divisions, state, lastStepOn, handledByMe }: ComplaintNow,
  on: string | null,
): Subject<ComplaintState, ComplaintFacts> {
  const today = clock.today();
  return { state, facts: { divisions, handledByCaller: handledByMe, lastStepOn, today, on: on ?? today } };
}

/** A complaint as it stands after everything that was recorded. */
export async function complaintAsItStands(
  { viewer, register, supervision, supervisionLoaders, clock }: Context,
  id: string,
) {
  await register.showRecorded(viewer);
  supervisionLoaders.complaintsNow.clearAll();
  const asked = [{ id, validOn: clock.today(), knownAt: LAST_INSTANT }];
  const [found = null] = await supervision.complaints.find(viewer, asked);
  return found;
}
