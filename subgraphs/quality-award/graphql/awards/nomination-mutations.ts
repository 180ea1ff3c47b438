import { procedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { InputReader } from "../../../../shared/server/procedure/input-text.ts";
import { isId } from "../../../../shared/server/procedure/procedure-answer.ts";
import { signedIn } from "../../../../shared/server/procedure/signed-in.ts";
import { takeStep } from "../../../../shared/server/procedure/take-step.ts";
import { NOMINATION_MACHINE } from "../../domain/awards/nomination-machine.ts";
import type { MutationResolvers } from "../generated/types.ts";
import { awardRefusal, type NominationRefusal, overtaken } from "./award-refusal.ts";
import { checkNomination } from "./check-nomination.ts";
import { judged } from "./judged.ts";
import { judgeNomination, moveNomination, shownNomination } from "./nomination-moves.ts";

/** How an office nominates, checks, adopts and declines. */
export const nominationMutations = {
  async awardNominationSubmit(_root, { input }, context) {
    const viewer = signedIn(context.viewer);
    const request = procedureRequest(viewer, "awardNominationSubmit", input);
    const on = input.on ?? null;
    const { thing, errors } = await takeStep(context, {
      viewer,
      request,
      about: input.uscc,
      async judge(): Promise<NominationRefusal[]> {
        const { awardDesk, clock } = context;
        const round = isId(input.round) ? await awardDesk.rounds.load(awardDesk.standing(input.round)) : null;
        if (round === null) return [awardRefusal("NOT_ON_RECORD", "round")];
        const today = clock.today();
        const { jurisdiction, opensOn, cutOffOn } = round;
        const days = { on: on ?? today, today, lastStepOn: null };
        const facts = { jurisdiction, opensOn, cutOffOn, ...days, determination: null, determinationNow: null };
        return judged(NOMINATION_MACHINE, { state: null, facts }, "NOMINATE", viewer, "round");
      },
      take: () => context.awards.nominations.nominate(viewer, request, input, on),
      refused: (outcome): Promise<NominationRefusal[]> =>
        overtaken(outcome, outcome === "ALREADY_NOMINATED" ? "uscc" : "round", null),
      show: (id) => shownNomination(context, id),
    });
    return { nomination: thing, errors };
  },

  async awardNominationCheck(_root, { input }, context) {
    const viewer = signedIn(context.viewer);
    const request = procedureRequest(viewer, "awardNominationCheck", input);
    return moveNomination(context, {
      viewer,
      request,
      input,
      judge: (now) => judgeNomination(context, now, "CHECK", viewer, null),
      take: (now) => checkNomination(context, viewer, request, now, input),
    });
  },

  async awardNominationAdopt(_root, { input }, context) {
    const viewer = signedIn(context.viewer);
    const request = procedureRequest(viewer, "awardNominationAdopt", input);
    const reader = new InputReader<never>();
    const reason = input.reason == null ? null : reader.text(input.reason, "reason", 2000);
    const on = input.on ?? null;
    return moveNomination(context, {
      viewer,
      request,
      input,
      judge: async (now) => [...reader.refusals, ...(await judgeNomination(context, now, "ADOPT", viewer, on))],
      take: () => context.awards.nominations.decide(viewer, request, input, "ADOPT", reason, on),
    });
  },

  async awardNominationDecline(_root, { input }, context) {
    const viewer = signedIn(context.viewer);
    const request = procedureRequest(viewer, "awardNominationDecline", input);
    const reader = new InputReader<never>();
    const reason = reader.text(input.reason, "reason", 2000);
    const on = input.on ?? null;
    return moveNomination(context, {
      viewer,
      request,
      input,
      judge: async (now) => [...reader.refusals, ...(await judgeNomination(context, now, "DECLINE", viewer, on))],
      take: () => context.awards.nominations.decide(viewer, request, input, "DECLINE", reason, on),
    });
  },
} satisfies MutationResolvers;
