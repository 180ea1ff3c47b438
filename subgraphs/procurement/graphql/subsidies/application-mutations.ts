import { procedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { InputReader } from "../../../../shared/server/procedure/input-text.ts";
import { isId, refusal } from "../../../../shared/server/procedure/procedure-answer.ts";
import { conflict, refusalsOf, unexpected } from "../../../../shared/server/procedure/refusals-of.ts";
import { actorOf, signedIn } from "../../../../shared/server/procedure/signed-in.ts";
import { takeStep } from "../../../../shared/server/procedure/take-step.ts";
import { judgeAction } from "../../../../shared/values/procedure/available-actions.ts";
import type { Guard } from "../../../../shared/values/procedure/state-machine.ts";
import type { SubsidyApplication } from "../../domain/subsidies/subsidy.ts";
import { noneRunning, programmeOpen } from "../../domain/subsidies/subsidy-guards.ts";
import { SUBSIDY_APPLICATION_MACHINE } from "../../domain/subsidies/subsidy-machines.ts";
import type { ApplicationMove } from "../../persistence/subsidies/subsidies.ts";
import type { Context } from "../context.ts";
import type { MutationResolvers, SubsidyApplicationErrorCode } from "../generated/types.ts";
import { programmeNow } from "./programme-mutations.ts";
import { applicationFacts, judgeApplying } from "./subsidy-facts.ts";
import { type ApplicationRefusal, notOnRecord } from "./subsidy-refusal.ts";

/** How an applicant applies and takes it back, and how the department handles it. */
export const applicationMutations = {
  async subsidyApply(_root, { input }, context) {
    const viewer = signedIn(context.viewer);
    const request = procedureRequest(viewer, "subsidyApply", input);
    const reader = new InputReader<never>();
    reader.text(input.statement, "statement", 2000);
    const { thing, errors } = await takeStep<SubsidyApplicationErrorCode, SubsidyApplication>(context, {
      viewer,
      request,
      about: viewer.uscc,
      async judge() {
        if (reader.refusals.length > 0) return reader.refusals;
        const programme = await programmeNow(context, input.programme);
        if (programme === null) return [notOnRecord("programme")];
        const { reasons } = await judgeApplying(context, programme);
        return refusalsOf<SubsidyApplicationErrorCode>(reasons, "programme");
      },
      take: () => context.subsidies.apply(viewer, request, input.programme, input.statement),
      refused: async (outcome): Promise<ApplicationRefusal[]> => {
        if (outcome === "NOT_ON_RECORD") return [notOnRecord("programme")];
        if (outcome === "PROGRAMME_NOT_OPEN") return [refusedBy(programmeOpen)];
        if (outcome === "APPLIED_ALREADY") return [refusedBy(noneRunning)];
        throw unexpected(outcome);
      },
      show: (id) => applicationNow(context, id),
    });
    return { application: thing, errors };
  },
  subsidyApplicationWithdraw: (_root, { input }, context) =>
    moveApplication(context, "subsidyApplicationWithdraw", input, {
      event: "WITHDRAW",
      to: "WITHDRAWN",
      reason: null,
      on: null,
    }),
  subsidyApplicationAccept: (_root, { input }, context) =>
    moveApplication(context, "subsidyApplicationAccept", input, {
      event: "ACCEPT",
      to: "ACCEPTED",
      reason: null,
      on: input.on ?? null,
    }),
  subsidyApplicationRefuse: (_root, { input }, context) =>
    moveApplication(context, "subsidyApplicationRefuse", input, {
      event: "REFUSE",
      to: "REFUSED",
      reason: input.reason,
      on: input.on ?? null,
    }),
} satisfies MutationResolvers;

interface ApplicationInput {
  readonly application: string;
  readonly ifRevision: number;
  readonly idempotencyKey: string;
}

async function moveApplication(context: Context, operation: string, input: ApplicationInput, move: ApplicationMove) {
  const viewer = signedIn(context.viewer);
  const request = procedureRequest(viewer, operation, input);
  const reader = new InputReader<never>();
  if (move.reason !== null) reader.text(move.reason, "reason", 2000);
  const now = () => applicationNow(context, input.application);
  const found = await now();
  const { thing, errors } = await takeStep<SubsidyApplicationErrorCode, SubsidyApplication>(context, {
    viewer,
    request,
    about: found === null ? null : found.uscc,
    async judge() {
      if (found === null) return [notOnRecord("application")];
      if (found.revision !== input.ifRevision) return [conflict(found)];
      return [...reader.refusals, ...(await judged(context, found, move))];
    },
    take: () => context.subsidies.move(viewer, request, { id: input.application, ifRevision: input.ifRevision }, move),
    refused: async (outcome): Promise<ApplicationRefusal[]> => {
      if (outcome === "NOT_ON_RECORD") return [notOnRecord("application")];
      if (outcome === "CONFLICT") return [conflict(await now())];
      throw unexpected(outcome);
    },
    show: now,
  });
  return { application: thing, errors };
}

/** An application as it stands after everything recorded; null when there is none that the caller may see. */
async function applicationNow({ subsidyLoaders }: Context, id: string): Promise<SubsidyApplication | null> {
  return isId(id) ? subsidyLoaders.applications.clear(id).load(id) : null;
}

async function judged(context: Context, application: SubsidyApplication, move: ApplicationMove) {
  const { state, uscc, lastStepOn } = application;
  const programme = await programmeNow(context, application.programme);
  if (programme === null) return [notOnRecord("application")];
  const facts = applicationFacts(context, programme, uscc, { on: move.on, lastStepOn, appliedAlready: true });
  const { reasons } = judgeAction(SUBSIDY_APPLICATION_MACHINE, { state, facts }, move.event, actorOf(context.viewer));
  return refusalsOf<SubsidyApplicationErrorCode>(reasons, "application");
}

function refusedBy(guard: Guard<never>): ApplicationRefusal {
  return refusal(guard.refusal.code as SubsidyApplicationErrorCode, "programme", guard.refusal.message);
}
