import { procedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { signedIn } from "../../../../shared/server/procedure/signed-in.ts";
import { INCIDENT_MACHINE, type IncidentEvent, type IncidentState } from "../../domain/statistics/incident-machine.ts";
import type { IncidentOnDay } from "../../domain/statistics/work-reports.ts";
import type { SeenReport } from "../../persistence/statistics/work-reports.ts";
import type { Context } from "../context.ts";
import type { IncidentErrorCode, MutationResolvers } from "../generated/types.ts";
import { ReportReader } from "./report-input.ts";
import { asSeen, factsOf, judgeEvent, nowOf, takeReportStep } from "./report-moves.ts";
import { conflict, type IncidentRefusal, statisticsRefusal } from "./statistics-refusal.ts";

/** How the working body reports a matter at once, and the department takes note of it. */
export const incidentMutations = {
  async incidentReport(_root, { input }, context) {
    const viewer = signedIn(context.viewer);
    const request = procedureRequest(viewer, "incidentReport", input);
    const reader = new ReportReader();
    const account = reader.prose(input.account, "account");
    const { scheme, severity, learntAt } = input;
    const on = input.on ?? null;
    const { thing, errors } = await takeReportStep<IncidentErrorCode, IncidentOnDay>(context, {
      viewer,
      request,
      async judge(): Promise<readonly IncidentRefusal[]> {
        if (reader.refusals.length > 0) return reader.refusals;
        if (Date.parse(learntAt) > Date.parse(context.clock.now())) {
          return [statisticsRefusal("NOT_KNOWN_YET", "learntAt")];
        }
        const now = await context.workReports.schemeNow(viewer, scheme);
        if (now === null) return [statisticsRefusal("NOT_ON_RECORD", "scheme")];
        const subject = { state: null, facts: factsOf(context, now, on) };
        return judgeEvent(context, INCIDENT_MACHINE, subject, "REPORT", "scheme");
      },
      step: () => ({ name: "incident_report", values: [scheme, severity, learntAt, account, on] }),
      async refused(outcome) {
        throw new Error(`An outcome of reporting was expected; ${outcome} came.`);
      },
      show: (id) => shown(context, id),
    });
    return { incident: thing, errors };
  },

  async incidentSupplement(_root, { input }, context) {
    const viewer = signedIn(context.viewer);
    const request = procedureRequest(viewer, "incidentSupplement", input);
    const reader = new ReportReader();
    const account = reader.prose(input.account, "account");
    const seen = { id: input.incident, ifRevision: input.ifRevision };
    const on = input.on ?? null;
    const { thing, errors } = await takeReportStep<IncidentErrorCode, IncidentOnDay>(context, {
      viewer,
      request,
      judge: async () => (reader.refusals.length > 0 ? reader.refusals : judgeSeen(context, seen, "SUPPLEMENT", on)),
      step: () => ({ name: "incident_supplement", values: [seen.id, seen.ifRevision, account, on] }),
      refused: async () => [conflict("incident", await shown(context, seen.id))],
      show: (id) => shown(context, id),
    });
    return { incident: thing, errors };
  },

  async incidentAcknowledge(_root, { input }, context) {
    const viewer = signedIn(context.viewer);
    const request = procedureRequest(viewer, "incidentAcknowledge", input);
    const seen = { id: input.incident, ifRevision: input.ifRevision };
    const on = input.on ?? null;
    const { thing, errors } = await takeReportStep<IncidentErrorCode, IncidentOnDay>(context, {
      viewer,
      request,
      judge: () => judgeSeen(context, seen, "ACKNOWLEDGE", on),
      step: () => ({ name: "incident_acknowledge", values: [seen.id, seen.ifRevision, on] }),
      refused: async () => [conflict("incident", await shown(context, seen.id))],
      show: (id) => shown(context, id),
    });
    return { incident: thing, errors };
  },
} satisfies MutationResolvers;

async function judgeSeen(
  context: Context,
  seen: SeenReport,
  event: IncidentEvent,
  on: string | null,
): Promise<readonly IncidentRefusal[]> {
  const now = await asSeen(context, "incident", seen, "incident", (id) => shown(context, id));
  if ("code" in now) return [now];
  const subject = { state: now.state as IncidentState, facts: factsOf(context, now, on) };
  return judgeEvent(context, INCIDENT_MACHINE, subject, event, "incident");
}

async function shown(context: Context, id: string): Promise<IncidentOnDay | null> {
  const [found = null] = await context.workReports.incidents(context.viewer, { id, ...nowOf(context) });
  return found;
}
