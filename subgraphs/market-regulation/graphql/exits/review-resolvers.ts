import { procedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { connectionOf, readListPart } from "../../../../shared/server/list-part.ts";
import { InputReader } from "../../../../shared/server/procedure/input-text.ts";
import {
  isId,
  type ProcedureRefusal,
  refusal,
  refusalMessage,
} from "../../../../shared/server/procedure/procedure-answer.ts";
import { signedIn } from "../../../../shared/server/procedure/signed-in.ts";
import { takeStep } from "../../../../shared/server/procedure/take-step.ts";
import { availableActions, judgeAction } from "../../../../shared/values/procedure/available-actions.ts";
import type { Bilingual } from "../../../../shared/values/procedure/state-machine.ts";
import { REVIEW_FLAG_MACHINE, type ReviewFlagOnDay } from "../../domain/exits/review-flag.ts";
import type { ReviewFlagNow } from "../../persistence/exits/review-flags.ts";
import type { Context } from "../context.ts";
import type { Resolvers, ReviewFlagErrorCode, ReviewFlagSettleInput } from "../generated/types.ts";
import { enterpriseShown, titleShown } from "./exit-resolvers.ts";

export type ReviewRefusal = ProcedureRefusal<ReviewFlagErrorCode, ReviewFlagOnDay>;

/** How flags for review are shown and settled. */
export const reviewResolvers = {
  Query: {
    async reviewFlags(_root, { scheme, state, validOn, knownAt, ...part }, { viewer, clock, exits, access }) {
      const { flags, hasNext } = await exits.reviewFlags.page(viewer, {
        scheme: scheme ?? null,
        state: state ?? null,
        validOn: validOn ?? clock.today(),
        knownAt: knownAt ?? clock.now(),
        ...readListPart(part),
      });
      for (const each of flags) access.about(each.uscc);
      return connectionOf(flags, hasNext, ({ raisedAt, id }) => ({ at: raisedAt, id }));
    },
  },
  Mutation: {
    reviewFlagSettle: (_root, { input }, context) => settle(context, input),
  },
  ReviewFlag: {
    title: titleShown,
    enterprise: enterpriseShown,
    declaration: ({ declarationId, validOn, knownAt }, _args, { declarationsById }) =>
      declarationId === null ? null : declarationsById.load({ id: declarationId, validOn, knownAt }),
    exitCase: ({ exitCaseId, validOn, knownAt }, _args, { exitCasesById }) =>
      exitCaseId === null ? null : exitCasesById.load({ id: exitCaseId, validOn, knownAt }),
    async availableActions({ id }, _args, context) {
      const now = await context.reviewFlagsNow.load(id);
      if (now === null) return [];
      return availableActions(REVIEW_FLAG_MACHINE, subjectOf(context, now, null), signedIn(context.viewer));
    },
  },
  ReviewFlagError: refusalMessage,
} satisfies Resolvers;

async function settle(context: Context, input: ReviewFlagSettleInput) {
  const viewer = signedIn(context.viewer);
  const request = procedureRequest(viewer, "reviewFlagSettle", input);
  const reader = new InputReader<never>();
  const { reviewFlag, ifRevision } = input;
  const on = input.on ?? null;
  const text = reader.text(input.text, "text", 2000);
  const { thing, errors } = await takeStep<ReviewFlagErrorCode, ReviewFlagOnDay>(context, {
    viewer,
    request,
    about: null,
    async judge(): Promise<readonly ReviewRefusal[]> {
      if (reader.refusals.length > 0) return reader.refusals;
      const now = isId(reviewFlag) ? await context.reviewFlagsNow.load(reviewFlag) : null;
      if (now === null) return [refusal("NOT_ON_RECORD", "reviewFlag", NOT_ON_RECORD)];
      context.access.about(now.uscc);
      if (now.revision !== ifRevision) return [await conflict(context, reviewFlag)];
      const { reasons } = judgeAction(REVIEW_FLAG_MACHINE, subjectOf(context, now, on), "SETTLE", viewer);
      return reasons.map(({ code, message }) =>
        refusal(code as ReviewFlagErrorCode, code === "DAY_OUT_OF_ORDER" ? "on" : "reviewFlag", message),
      );
    },
    take: () => context.exits.reviewFlags.settle(viewer, request, { reviewFlag, ifRevision, text, on }),
    refused: async () => [await conflict(context, reviewFlag)],
    show(id) {
      context.reviewFlagsNow.clearAll();
      return context.exits.reviewFlags.byId(viewer, id, context.clock.today());
    },
  });
  return { reviewFlag: thing, errors };
}

function subjectOf({ clock }: Context, now: ReviewFlagNow, on: string | null) {
  const today = clock.today();
  return { state: now.state, facts: { ...now, on: on ?? today, today } };
}

async function conflict({ register, exits, viewer, clock }: Context, id: string): Promise<ReviewRefusal> {
  await register.showRecorded(viewer);
  return {
    ...refusal("CONFLICT", "reviewFlag", CHANGED),
    current: await exits.reviewFlags.byId(viewer, id, clock.today()),
  };
}

const NOT_ON_RECORD: Bilingual = {
  ZH: "没有可供您查看的此项标记。",
  EN: "There is no flag with this id that the caller may see.",
};

const CHANGED: Bilingual = {
  ZH: "此标记已由他人复核，请按现状办理。",
  EN: "Somebody has settled the flag since it was seen; look at how it stands.",
};
