import { procedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { isId, refusal } from "../../../../shared/server/procedure/procedure-answer.ts";
import { numberNotInEffect } from "../../domain/declarations/declaration-guards.ts";
import type { SeenDeclaration } from "../../persistence/declarations/declarations.ts";
import type { Context } from "../context.ts";
import type { DeclarationDraftInput, MutationResolvers } from "../generated/types.ts";
import { enterpriseOf } from "../procedure/own-enterprise.ts";
import { readContent } from "./declaration-input.ts";
import { asItStands, asSeen, judgeEvent, subjectOf, takeDeclarationStep } from "./declaration-moves.ts";
import { conflict, type DraftRefusal, declarationRefusal, type ReviseRefusal } from "./declaration-refusal.ts";

/** How an enterprise drafts, declares, revises and withdraws. */
export const declarationMutations = {
  async declarationDraft(_root, { input }, context) {
    const viewer = enterpriseOf(context.viewer);
    const request = procedureRequest(viewer, "declarationDraft", input);
    const { content, refusals } = readContent(input.content);
    const seen = seenDraft(input);
    const revises = input.revises ?? null;
    return takeDeclarationStep(context, {
      viewer,
      request,
      async judge(): Promise<readonly DraftRefusal[]> {
        if (refusals.length > 0) return refusals;
        if (seen === undefined) return [declarationRefusal("REVISION_NOT_STATED", "ifRevision")];
        if (revises !== null && !isId(revises)) return [declarationRefusal("NOT_ON_RECORD", "revises")];
        if (seen === null) return [];
        const now = await asSeen(context, viewer, seen, "declaration");
        return "code" in now ? [now] : judgeEvent(viewer, subjectOf(context, now, null, null), "AMEND");
      },
      take() {
        if (content === null) throw new Error("A draft whose content cannot be read should have been refused.");
        return context.declarations.draft(viewer, request, seen ?? null, revises, content);
      },
      async refused(outcome) {
        if (outcome === "ENTERPRISE_NOT_ON_RECORD") return [declarationRefusal(outcome, "")];
        if (seen == null) return [declarationRefusal("NOT_ON_RECORD", "revises")];
        return [await moved(context, outcome, seen, "declaration")];
      },
    });
  },

  async declarationDeclare(_root, { input }, context) {
    const viewer = enterpriseOf(context.viewer);
    const request = procedureRequest(viewer, "declarationDeclare", input);
    const on = input.on ?? null;
    return takeDeclarationStep(context, {
      viewer,
      request,
      async judge() {
        const now = await asSeen(context, viewer, input, "declaration");
        return "code" in now ? [now] : judgeEvent(viewer, subjectOf(context, now, null, on), "DECLARE");
      },
      take: () => context.declarations.declare(viewer, request, input, on),
      async refused(outcome) {
        if (outcome === "NUMBER_ALREADY_DECLARED") return [numberTaken()];
        return [await moved(context, outcome, input, "declaration")];
      },
    });
  },

  async declarationRevise(_root, { input }, context) {
    const viewer = enterpriseOf(context.viewer);
    const request = procedureRequest(viewer, "declarationRevise", input);
    const on = input.on ?? null;
    const seenDraft = { declaration: input.draft, ifRevision: input.ifDraftRevision };
    return takeDeclarationStep(context, {
      viewer,
      request,
      async judge(): Promise<readonly ReviseRefusal[]> {
        const now = await asSeen(context, viewer, input, "declaration");
        if ("code" in now) return [now];
        const draft = await asSeen(context, viewer, seenDraft, "draft");
        if ("code" in draft) return [draft];
        if (draft.revisesId !== now.id) return [declarationRefusal("NOT_ITS_REVISION", "draft")];
        return judgeEvent(viewer, subjectOf(context, now, draft.state === "DRAFT" ? draft : null, on), "REVISE");
      },
      take: () => context.declarations.revise(viewer, request, input, seenDraft, on),
      async refused(outcome) {
        if (outcome === "NOT_ITS_REVISION") return [declarationRefusal(outcome, "draft")];
        if (outcome === "NUMBER_ALREADY_DECLARED") return [numberTaken()];
        return [await moved(context, outcome, input, "declaration")];
      },
    });
  },

  async declarationWithdraw(_root, { input }, context) {
    const viewer = enterpriseOf(context.viewer);
    const request = procedureRequest(viewer, "declarationWithdraw", input);
    const on = input.on ?? null;
    return takeDeclarationStep(context, {
      viewer,
      request,
      async judge() {
        const now = await asSeen(context, viewer, input, "declaration");
        return "code" in now ? [now] : judgeEvent(viewer, subjectOf(context, now, null, on), "WITHDRAW");
      },
      take: () => context.declarations.withdraw(viewer, request, input, on),
      refused: async (outcome) => [await moved(context, outcome, input, "declaration")],
    });
  },
} satisfies MutationResolvers;

/** The draft that is changed; null for a new one, undefined when the two are mixed. */
function seenDraft({ declaration, ifRevision, revises }: DeclarationDraftInput): SeenDeclaration | null | undefined {
  if (declaration == null) return ifRevision == null ? null : undefined;
  return ifRevision == null || revises != null ? undefined : { declaration, ifRevision };
}

/** Another draft of the number was declared since the judgement. */
function numberTaken() {
  return refusal("NUMBER_ALREADY_DECLARED", "declaration", numberNotInEffect.refusal.message);
}

/** Somebody else was quicker than the judgement. */
async function moved(context: Context, outcome: string, { declaration }: SeenDeclaration, field: string) {
  if (outcome === "CONFLICT") return conflict(field, await asItStands(context, declaration));
  if (outcome === "NOT_ON_RECORD") return declarationRefusal(outcome, field);
  throw new Error(`An outcome of the procedure was expected; ${outcome} came.`);
}
