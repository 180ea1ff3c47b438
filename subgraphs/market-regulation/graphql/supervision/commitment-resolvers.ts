import { procedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { connectionOf, readListPart } from "../../../../shared/server/list-part.ts";
import { InputReader } from "../../../../shared/server/procedure/input-text.ts";
import { refusalMessage } from "../../../../shared/server/procedure/procedure-answer.ts";
import { refusalsOf, unexpected } from "../../../../shared/server/procedure/refusals-of.ts";
import { LAST_INSTANT, takeStep } from "../../../../shared/server/procedure/take-step.ts";
import { judgeAction } from "../../../../shared/values/procedure/available-actions.ts";
import { COMMITMENT_MACHINE } from "../../domain/supervision/commitment-machine.ts";
import type { CommitmentOnDay, CommitmentToSign } from "../../persistence/supervision/commitments.ts";
import type { Resolvers } from "../generated/types.ts";
import { enterpriseOf } from "../procedure/own-enterprise.ts";
import { longText } from "./long-text.ts";
import { type CommitmentRefusal, supervisionRefusal } from "./supervision-refusal.ts";
import { clocksOf, enterpriseOnDay } from "./supervision-views.ts";

/** How leaders commit themselves, and how everybody reads it. */
export const commitmentResolvers = {
  Query: {
    async qualityCommitments(_root, { uscc, validOn, knownAt, ...part }, context) {
      const asked = { ...clocksOf(context, { validOn, knownAt }), ...readListPart(part), uscc };
      const { commitments, hasNext } = await context.supervision.commitments.page(context.viewer, asked);
      return connectionOf(commitments, hasNext, ({ recordedAt, id }) => ({ at: recordedAt, id }));
    },
  },
  Mutation: {
    async qualityCommitmentSign(_root, { input }, context) {
      const viewer = enterpriseOf(context.viewer);
      const { commitments } = context.supervision;
      const request = procedureRequest(viewer, "qualityCommitmentSign", input);
      const reader = new InputReader<never>();
      const commitment: CommitmentToSign = {
        text: longText(reader, input.text, "text"),
        signedBy: reader.text(input.signedBy, "signedBy"),
      };
      const on = input.on ?? null;
      const { thing, errors } = await takeStep(context, {
        viewer,
        request,
        about: viewer.uscc,
        async judge(): Promise<readonly CommitmentRefusal[]> {
          if (reader.refusals.length > 0) return reader.refusals;
          const today = context.clock.today();
          const isLeader = await commitments.isLeader(viewer, viewer.uscc, on ?? today);
          const facts = { uscc: viewer.uscc, isLeader, lastStepOn: null, today, on: on ?? today };
          return refusalsOf(judgeAction(COMMITMENT_MACHINE, { state: null, facts }, "SIGN", viewer).reasons, "");
        },
        take: () => commitments.sign(viewer, request, commitment, on),
        async refused(outcome): Promise<CommitmentRefusal[]> {
          if (outcome !== "NOT_A_LEADER") throw unexpected(outcome);
          return [supervisionRefusal(outcome, "")];
        },
        async show(id): Promise<CommitmentOnDay | null> {
          const asked = { validOn: context.clock.today(), knownAt: LAST_INSTANT };
          const [found = null] = await commitments.byIds(viewer, [id], asked);
          return found;
        },
      });
      return { commitment: thing, errors };
    },
  },
  QualityCommitment: {
    enterprise: (commitment, _args, context) => enterpriseOnDay(context, commitment.uscc, commitment),
  },
  QualityCommitmentError: refusalMessage,
} satisfies Resolvers;
