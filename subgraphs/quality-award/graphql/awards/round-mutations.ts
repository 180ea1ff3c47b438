import { procedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { InputReader } from "../../../../shared/server/procedure/input-text.ts";
import { isId } from "../../../../shared/server/procedure/procedure-answer.ts";
import { conflict } from "../../../../shared/server/procedure/refusals-of.ts";
import { signedIn } from "../../../../shared/server/procedure/signed-in.ts";
import { takeStep } from "../../../../shared/server/procedure/take-step.ts";
import { ROUND_MACHINE } from "../../domain/awards/round-machine.ts";
import type { Programme } from "../../persistence/awards/programmes.ts";
import type { Round, RoundContent } from "../../persistence/awards/rounds.ts";
import type { Context } from "../context.ts";
import type { AwardRoundContentInput, MutationResolvers } from "../generated/types.ts";
import { awardRefusal, overtaken, type RoundRefusal } from "./award-refusal.ts";
import { factsOfRound } from "./facts-of-awards.ts";
import { judged } from "./judged.ts";

/** How an office enters a round of an award and says its days anew. */
export const roundMutations = {
  async awardRoundRecord(_root, { input }, context) {
    const viewer = signedIn(context.viewer);
    const request = procedureRequest(viewer, "awardRoundRecord", input);
    const reader = new InputReader<never>();
    const content = readContent(reader, input.content);
    const name = reader.text(input.name, "name");
    const { thing, errors } = await takeStep(context, {
      viewer,
      request,
      about: null,
      async judge(): Promise<RoundRefusal[]> {
        const programme = isId(input.programme) ? await programmeNow(context, input.programme) : null;
        if (programme === null) return [awardRefusal("NOT_ON_RECORD", "programme")];
        const { jurisdiction } = programme;
        const days = { daysFit: fits(content, programme), movesCutOff: false };
        const facts = factsOfRound({ jurisdiction, checked: false }, days);
        const refusals: RoundRefusal[] = judged(ROUND_MACHINE, { state: null, facts }, "RECORD", viewer, "content");
        return [...reader.refusals, ...refusals];
      },
      take: () => context.awards.rounds.record(viewer, request, { programme: input.programme, name }, content),
      refused: (outcome): Promise<RoundRefusal[]> =>
        overtaken(outcome, outcome === "ROUND_ON_RECORD" ? "name" : "programme", null),
      show: (id) => shown(context, id),
    });
    return { round: thing, errors };
  },

  async awardRoundCorrect(_root, { input }, context) {
    const viewer = signedIn(context.viewer);
    const request = procedureRequest(viewer, "awardRoundCorrect", input);
    const reader = new InputReader<never>();
    const content = readContent(reader, input.content);
    const { thing, errors } = await takeStep(context, {
      viewer,
      request,
      about: null,
      async judge(): Promise<RoundRefusal[]> {
        const now = isId(input.round) ? await shown(context, input.round) : null;
        const programme = now === null ? null : await programmeNow(context, now.programmeId);
        if (now === null || programme === null) return [awardRefusal("NOT_ON_RECORD", "round")];
        if (now.revision !== input.ifRevision) return [conflict(now)];
        const daysFit = fits(content, programme) && holdsNominations(content, now);
        const facts = factsOfRound(now, { daysFit, movesCutOff: content.cutOffOn !== now.cutOffOn });
        const refusals: RoundRefusal[] = judged(
          ROUND_MACHINE,
          { state: "RECORDED", facts },
          "CORRECT",
          viewer,
          "content",
        );
        return [...reader.refusals, ...refusals];
      },
      take: () => context.awards.rounds.correct(viewer, request, input, content),
      refused: (outcome): Promise<RoundRefusal[]> => overtaken(outcome, "round", () => shown(context, input.round)),
      show: (id) => shown(context, id),
    });
    return { round: thing, errors };
  },
} satisfies MutationResolvers;

function readContent(reader: InputReader<never>, { opensOn, cutOffOn, notice }: AwardRoundContentInput): RoundContent {
  return { opensOn, cutOffOn, notice: reader.text(notice, "content.notice") };
}

function fits({ opensOn, cutOffOn }: RoundContent, { openedOn, closedOn }: Programme): boolean {
  return openedOn <= opensOn && opensOn <= cutOffOn && (closedOn === null || cutOffOn <= closedOn);
}

function holdsNominations({ opensOn, cutOffOn }: RoundContent, { nominatedFrom, nominatedTo }: Round): boolean {
  return (nominatedFrom === null || opensOn <= nominatedFrom) && (nominatedTo === null || nominatedTo <= cutOffOn);
}

function programmeNow({ awardDesk }: Context, id: string): Promise<Programme | null> {
  return awardDesk.programmes.load(awardDesk.standing(id));
}

function shown({ awardDesk }: Context, id: string): Promise<Round | null> {
  awardDesk.forget();
  return awardDesk.rounds.load(awardDesk.standing(id));
}
