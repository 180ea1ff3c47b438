import { PUBLIC_VIEWER, type Viewer } from "../../../../shared/access/viewer.ts";
import { procedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { refusalsOf, unexpected } from "../../../../shared/server/procedure/refusals-of.ts";
import { takeStep } from "../../../../shared/server/procedure/take-step.ts";
import { judgeAction } from "../../../../shared/values/procedure/available-actions.ts";
import { COMPLAINT_MACHINE } from "../../domain/supervision/complaint-machine.ts";
import type { ComplaintReporter } from "../../persistence/supervision/complaint.ts";
import type { MutationResolvers } from "../generated/types.ts";
import { officerOf } from "../procedure/own-enterprise.ts";
import { hashOfSecret, newSecret } from "../procedure/secret.ts";
import { readComplaint } from "./complaint-input.ts";
import { complaintAsItStands } from "./complaint-moves.ts";
import {
  type ComplaintRefusal,
  type FiledComplaint,
  type FileRefusal,
  supervisionRefusal,
} from "./supervision-refusal.ts";

/** How complaints come in: from anybody, and from officers who received them. */
export const complaintIntake = {
  async complaintFile(_root, { input }, context) {
    const department = departmentOf(context.viewer);
    const { complaint, reporter, refusals } = readComplaint(input, department === null ? "PUBLIC" : "DEPARTMENT");
    const who: ComplaintReporter = department === null ? reporter : { ...reporter, department };
    const { complaints } = context.supervision;
    const secret = newSecret();
    // Under nobody's name, whoever is signed in: neither the step nor the key is to lead back to who complains. A hash
    // of a telephone number is as good as the number, so that the reporter is no part of what the key stands for.
    const { reporter: _, ...asked } = input;
    const { thing, errors } = await takeStep<FileRefusal["code"], FiledComplaint>(context, {
      viewer: PUBLIC_VIEWER,
      request: procedureRequest(PUBLIC_VIEWER, "complaintFile", asked),
      about: null,
      async judge() {
        if (refusals.length > 0) return refusals;
        const divisions = await complaints.divisionsOf(PUBLIC_VIEWER, complaint);
        return divisions === null ? [supervisionRefusal("SUBJECT_NOT_ON_RECORD", "subject")] : [];
      },
      take: () =>
        complaints.file(
          PUBLIC_VIEWER,
          procedureRequest(PUBLIC_VIEWER, "complaintFile", asked),
          complaint,
          who,
          hashOfSecret(secret),
        ),
      async refused(outcome) {
        if (outcome !== "SUBJECT_NOT_ON_RECORD") throw unexpected(outcome);
        return [supervisionRefusal(outcome, "subject")];
      },
      async show() {
        // In a repeat this secret was never kept, so that it opens nothing.
        const status = await complaints.status(PUBLIC_VIEWER, hashOfSecret(secret));
        return status === null ? null : { secret, status };
      },
    });
    return { secret: thing?.secret ?? null, status: thing?.status ?? null, errors };
  },

  async complaintRecord(_root, { input }, context) {
    const viewer = officerOf(context.viewer);
    const { complaint, reporter, refusals } = readComplaint(input, input.source);
    const { complaints } = context.supervision;
    const secret = newSecret();
    const { reporter: _, ...asked } = input;
    const request = procedureRequest(viewer, "complaintRecord", asked);
    const on = input.on ?? null;
    const { thing, errors } = await takeStep(context, {
      viewer,
      request,
      about: null,
      async judge(): Promise<readonly ComplaintRefusal[]> {
        if (refusals.length > 0) return refusals;
        const divisions = await complaints.divisionsOf(viewer, complaint);
        if (divisions === null) return [supervisionRefusal("SUBJECT_NOT_ON_RECORD", "subject")];
        const today = context.clock.today();
        const facts = { divisions, handledByCaller: false, lastStepOn: null, today, on: on ?? today };
        return refusalsOf(judgeAction(COMPLAINT_MACHINE, { state: null, facts }, "RECORD", viewer).reasons, "subject");
      },
      take: () => complaints.record(viewer, request, complaint, reporter, hashOfSecret(secret), on),
      async refused(outcome): Promise<ComplaintRefusal[]> {
        if (outcome !== "SUBJECT_NOT_ON_RECORD") throw unexpected(outcome);
        return [supervisionRefusal(outcome, "subject")];
      },
      show: (id) => complaintAsItStands(context, id),
    });
    const isKept = thing !== null && (await complaints.status(viewer, hashOfSecret(secret))) !== null;
    return { complaint: thing, secret: isKept ? secret : null, errors };
  },
} satisfies MutationResolvers;

/** Who complains for a department, with the department; null for anybody else. */
function departmentOf(viewer: Viewer): string | null {
  if (viewer.kind === "PUBLIC" || viewer.role !== "DEPARTMENT" || !viewer.scopes.has("register:evidence")) return null;
  return `${viewer.tenant} ${viewer.subject}`;
}
