import type { SignedInViewer } from "../../../../shared/access/viewer.ts";
import { type ProcedureRequest, procedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { isId } from "../../../../shared/server/procedure/procedure-answer.ts";
import { conflict, refusalsOf, unexpected } from "../../../../shared/server/procedure/refusals-of.ts";
import { LAST_INSTANT, takeStep } from "../../../../shared/server/procedure/take-step.ts";
import { judgeAction, type Subject } from "../../../../shared/values/procedure/available-actions.ts";
import type { TenderContent, TenderEvent, TenderState } from "../../domain/tenders/tender.ts";
import type { TenderFacts } from "../../domain/tenders/tender-facts.ts";
import { TENDER_MACHINE } from "../../domain/tenders/tender-machine.ts";
import type { SeenTender, TenderNow, TenderOnDay } from "../../persistence/tenders/tender-row.ts";
import type { TenderOutcome } from "../../persistence/tenders/tenders.ts";
import type { Context } from "../context.ts";
import { type TenderRefusal, tenderRefusal } from "./tender-refusal.ts";

/** A step with a tender: which event, under which name, and what it puts on record. */
export interface TenderStep {
  readonly operation: string;
  readonly event: TenderEvent;
  /** What is wrong with the input whatever the tender. */
  readonly refusals?: readonly TenderRefusal[];
  /** What the tender would say after it; as it says now when left out. */
  readonly amended?: TenderContent | null;
  /** What stands against it beside the table, and what has to be done before it is taken. */
  readonly prepare?: (now: TenderNow) => Promise<readonly TenderRefusal[]>;
  readonly take: (request: ProcedureRequest) => Promise<TenderOutcome>;
}

type SeenInput = SeenTender & { readonly on?: string | null; readonly idempotencyKey: string };

/**
 * Takes a step with a tender once for its key.
 *
 * @throws {GraphQLError} `IDEMPOTENCY_KEY_REUSED` when the key was used for another request
 */
export async function moveTender(context: Context, viewer: SignedInViewer, input: SeenInput, step: TenderStep) {
  const { event, refusals = [], amended = null, prepare = async () => [] } = step;
  const request = procedureRequest(viewer, step.operation, input);
  const { thing, errors } = await takeStep(context, {
    viewer,
    request,
    about: null,
    async judge(): Promise<readonly TenderRefusal[]> {
      if (refusals.length > 0) return refusals;
      const now = isId(input.tender) ? await context.tenderLoaders.tendersNow.load(input.tender) : null;
      if (now === null) return [tenderRefusal("NOT_ON_RECORD", "tender")];
      if (now.revision !== input.ifRevision) return [conflict(await asItStands(context, now.id))];
      const against = judgeEvent(viewer, tenderSubject(context, now, input.on ?? null, amended), event);
      return against.length > 0 ? against : prepare(now);
    },
    take: () => step.take(request),
    async refused(outcome): Promise<readonly TenderRefusal[]> {
      if (outcome === "CONFLICT") return [conflict(await asItStands(context, input.tender))];
      if (outcome === "NOT_ON_RECORD") return [tenderRefusal(outcome, "tender")];
      if (outcome === "DEADLINE_PASSED") return [tenderRefusal(outcome, "tender")];
      throw unexpected(outcome);
    },
    show: (id) => asItStands(context, id),
  });
  return { tender: thing, errors };
}

/** Why the table does not let an event happen. */
export function judgeEvent(
  viewer: SignedInViewer,
  subject: Subject<TenderState, TenderFacts>,
  event: TenderEvent,
): TenderRefusal[] {
  const { content } = subject.facts;
  const { reasons } = judgeAction(TENDER_MACHINE, subject, event, viewer);
  if (reasons.length > 0 || content === null) return refusalsOf(reasons, "tender");
  // Whoever moves a tender to another division may act there, too.
  const moved = { ...subject, facts: { ...subject.facts, jurisdiction: content.jurisdiction } };
  return refusalsOf(judgeAction(TENDER_MACHINE, moved, event, viewer).reasons, "content.jurisdiction");
}

/** A tender as its table judges it, on a day; today when none is stated. */
export function tenderSubject(
  { clock }: Context,
  { tenant, state, content, tally, lastStepOn }: TenderNow,
  on: string | null,
  amended: TenderContent | null,
): Subject<TenderState, TenderFacts> {
  const today = clock.today();
  const facts = {
    tenant,
    jurisdiction: content.jurisdiction,
    content: amended ?? content,
    deadline: content.deadline,
    tally,
    on: on ?? today,
    today,
    now: clock.now(),
    lastStepOn,
  };
  return { state, facts };
}

/** A tender as it stands after everything that was recorded. */
export async function asItStands(
  { viewer, requests, tenders, tenderLoaders, clock }: Context,
  id: string,
): Promise<TenderOnDay | null> {
  await requests.showRecorded(viewer);
  tenderLoaders.tendersNow.clearAll();
  tenderLoaders.bidPages.clearAll();
  const [found = null] = await tenders.find(viewer, [{ id, validOn: clock.today(), knownAt: LAST_INSTANT }]);
  return found;
}
