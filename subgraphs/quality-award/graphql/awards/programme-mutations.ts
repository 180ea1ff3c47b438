import { procedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { InputReader } from "../../../../shared/server/procedure/input-text.ts";
import { isId } from "../../../../shared/server/procedure/procedure-answer.ts";
import { conflict } from "../../../../shared/server/procedure/refusals-of.ts";
import { signedIn } from "../../../../shared/server/procedure/signed-in.ts";
import { takeStep } from "../../../../shared/server/procedure/take-step.ts";
import { parseDivisionCode } from "../../../../shared/values/division.ts";
import { PROGRAMME_MACHINE } from "../../domain/awards/programme-machine.ts";
import type { Programme, ProgrammeContent } from "../../persistence/awards/programmes.ts";
import type { Context } from "../context.ts";
import type { AwardProgrammeContentInput, MutationResolvers } from "../generated/types.ts";
import { awardRefusal, overtaken, type ProgrammeRefusal } from "./award-refusal.ts";
import { factsOfProgramme } from "./facts-of-awards.ts";
import { judged } from "./judged.ts";

/** How an office enters an award and says anew what it is. */
export const programmeMutations = {
  async awardProgrammeRecord(_root, { input }, context) {
    const viewer = signedIn(context.viewer);
    const request = procedureRequest(viewer, "awardProgrammeRecord", input);
    const reader = new InputReader<never>();
    const content = readContent(reader, input.content);
    const of = { jurisdiction: parseDivisionCode(input.jurisdiction), award: reader.text(input.award, "award") };
    const { thing, errors } = await takeStep(context, {
      viewer,
      request,
      about: null,
      async judge(): Promise<ProgrammeRefusal[]> {
        const subject = { state: null, facts: await factsOfProgramme(context, of, inOrder(content)) };
        const refusals: ProgrammeRefusal[] = judged(PROGRAMME_MACHINE, subject, "RECORD", viewer, "award");
        return [...reader.refusals, ...refusals];
      },
      take: () => context.awards.programmes.record(viewer, request, of, content),
      refused: (outcome): Promise<ProgrammeRefusal[]> => overtaken(outcome, "award", null),
      show: (id) => shown(context, id),
    });
    return { programme: thing, errors };
  },

  async awardProgrammeCorrect(_root, { input }, context) {
    const viewer = signedIn(context.viewer);
    const request = procedureRequest(viewer, "awardProgrammeCorrect", input);
    const reader = new InputReader<never>();
    const content = readContent(reader, input.content);
    const { thing, errors } = await takeStep(context, {
      viewer,
      request,
      about: null,
      async judge(): Promise<ProgrammeRefusal[]> {
        const now = isId(input.programme) ? await shown(context, input.programme) : null;
        if (now === null) return [awardRefusal("NOT_ON_RECORD", "programme")];
        if (now.revision !== input.ifRevision) return [conflict(now)];
        const facts = await factsOfProgramme(context, now, inOrder(content) && holdsRounds(content, now));
        const refusals: ProgrammeRefusal[] = judged(
          PROGRAMME_MACHINE,
          { state: "RECORDED", facts },
          "CORRECT",
          viewer,
          "content",
        );
        return [...reader.refusals, ...refusals];
      },
      take: () => context.awards.programmes.correct(viewer, request, input, content),
      refused: (outcome): Promise<ProgrammeRefusal[]> =>
        overtaken(outcome, "programme", () => shown(context, input.programme)),
      show: (id) => shown(context, id),
    });
    return { programme: thing, errors };
  },
} satisfies MutationResolvers;

function readContent(reader: InputReader<never>, { kind, name, openedOn, closedOn }: AwardProgrammeContentInput) {
  return { kind, name: reader.text(name, "content.name"), openedOn, closedOn: closedOn ?? null };
}

function inOrder({ openedOn, closedOn }: ProgrammeContent): boolean {
  return closedOn === null || openedOn <= closedOn;
}

function holdsRounds({ openedOn, closedOn }: ProgrammeContent, { roundsFrom, roundsTo }: Programme): boolean {
  return (
    (roundsFrom === null || openedOn <= roundsFrom) && (roundsTo === null || closedOn === null || roundsTo <= closedOn)
  );
}

function shown({ awardDesk }: Context, id: string): Promise<Programme | null> {
  awardDesk.forget();
  return awardDesk.programmes.load(awardDesk.standing(id));
}
