import type { SignedInViewer, Viewer } from "../../../../shared/access/viewer.ts";
import type { ProcedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { isId, type ProcedureRefusal, refusal } from "../../../../shared/server/procedure/procedure-answer.ts";
import { LAST_INSTANT, takeStep } from "../../../../shared/server/procedure/take-step.ts";
import { isMover } from "../../../../shared/values/procedure/actor.ts";
import { judgeAction } from "../../../../shared/values/procedure/available-actions.ts";
import type { StateMachine } from "../../../../shared/values/procedure/state-machine.ts";
import {
  OFFICER_OF_SCHEME,
  type OfEvaluationBody,
  type OfScheme,
  THE_EVALUATION_BODY,
  WORKING_BODY_OF_SCHEME,
} from "../../domain/procedure/movers.ts";
import type { WorkSummaryFacts } from "../../domain/statistics/work-summary-machine.ts";
import type {
  ReportMachine,
  ReportNow,
  ReportStep,
  SchemeNow,
  SeenReport,
} from "../../persistence/statistics/work-reports.ts";
import type { Context } from "../context.ts";
import { conflict, statisticsRefusal } from "./statistics-refusal.ts";

/** A step with a report: who asks for it, how it is judged, which function takes it, how the report is shown. */
export interface ReportMove<Code extends string, Thing> {
  readonly viewer: SignedInViewer;
  readonly request: ProcedureRequest;
  readonly judge: () => Promise<readonly ProcedureRefusal<Code, Thing>[]>;
  readonly step: () => ReportStep;
  readonly refused: (outcome: string) => Promise<readonly ProcedureRefusal<Code, Thing>[]>;
  readonly show: (id: string) => Promise<Thing | null>;
}

/**
 * Takes a step once for its key.
 *
 * @throws {GraphQLError} `IDEMPOTENCY_KEY_REUSED` when the key was used for another request
 */
export function takeReportStep<Code extends string, Thing>(context: Context, move: ReportMove<Code, Thing>) {
  const { viewer, request, judge, step, refused, show } = move;
  return takeStep<Code, Thing>(context, {
    viewer,
    request,
    about: null,
    judge,
    take: () => context.workReports.take(viewer, request, step()),
    refused,
    show(id) {
      // What was read before the step is not what stands now.
      for (const loader of Object.values(context.reportsNow)) loader.clearAll();
      return show(id);
    },
  });
}

/** The clocks by which a report is shown after a step: today, with everything that was recorded. */
export function nowOf({ clock }: Context) {
  return { validOn: clock.today(), knownAt: LAST_INSTANT };
}

/** A report that somebody saw at a revision, when it is theirs and still as they saw it; else why not. */
export async function asSeen<Thing>(
  context: Context,
  machine: ReportMachine,
  { id, ifRevision }: SeenReport,
  field: string,
  show: (id: string) => Promise<Thing | null>,
): Promise<ReportNow | ProcedureRefusal<"NOT_ON_RECORD" | "CONFLICT", Thing>> {
  const now = isId(id) ? await context.reportsNow[machine].load(id) : null;
  if (now === null || !maySee(context.viewer, now)) return statisticsRefusal("NOT_ON_RECORD", field);
  if (now.revision === ifRevision) return now;
  await context.register.showRecorded(context.viewer);
  return conflict(field, await show(id));
}

/** Why the table does not let an event happen; the guards' codes are those of the thing's enum, as a test checks. */
export function judgeEvent<State extends string, Event extends string, Facts, Code extends string>(
  { viewer }: Context,
  machine: StateMachine<State, Event, Facts>,
  subject: { readonly state: State | null; readonly facts: Facts },
  event: Event,
  field: string,
): readonly ProcedureRefusal<Code, never>[] {
  const actor = viewer.kind === "PUBLIC" ? null : viewer;
  const { reasons } = judgeAction(machine, subject, event, actor);
  return reasons.map(({ code, message }) => refusal(code as Code, code === "DAY_OUT_OF_ORDER" ? "on" : field, message));
}

/** What the tables of this desk have to know of a report, or of the scheme that a new one belongs to. */
export function factsOf(
  { clock }: Context,
  now: SchemeNow & Partial<Pick<ReportNow, "evaluationBody" | "lastStepOn">>,
  on: string | null,
): WorkSummaryFacts {
  const today = clock.today();
  return {
    jurisdiction: now.jurisdiction,
    workingBody: now.workingBody,
    // A report of no evaluation body is moved by none.
    evaluationBody: now.evaluationBody ?? "",
    on: on ?? today,
    today,
    lastStepOn: now.lastStepOn ?? null,
    rankingReported: true,
    filed: true,
  };
}

/** To anybody else it is not there. */
function maySee(viewer: Viewer, now: ReportNow): boolean {
  if (viewer.kind === "PUBLIC") return false;
  const facts = { ...now, evaluationBody: now.evaluationBody ?? "" };
  return isMover<OfScheme & OfEvaluationBody>(
    viewer,
    [OFFICER_OF_SCHEME, WORKING_BODY_OF_SCHEME, THE_EVALUATION_BODY],
    facts,
  );
}
