import { procedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { InputReader, readList, refuseTwice } from "../../../../shared/server/procedure/input-text.ts";
import { isId } from "../../../../shared/server/procedure/procedure-answer.ts";
import { takeStep } from "../../../../shared/server/procedure/take-step.ts";
import type { TitleOnDay } from "../../domain/register-standing.ts";
import type { TitleEvent } from "../../domain/titles/title-machine.ts";
import type { Context } from "../context.ts";
import type { MutationResolvers, SeenTitleInput } from "../generated/types.ts";
import { judgeTitle, titlesAsTheyStand } from "./title-moves.ts";
import { changedSince, type TitlesRefusal, titleRefusal } from "./title-refusal.ts";

/** How titles are released, and how an enterprise gives one up. */
export const titleMutations = {
  async titlesRelease(_root, { input }, context) {
    const { viewer, titles } = context;
    const request = procedureRequest(viewer, "titlesRelease", input);
    const on = input.on ?? null;
    const refusals = readTitles(input.titles);
    const seen = input.titles.map(({ title, ifRevision }) => ({ id: title, ifRevision }));
    return answerOf(
      await takeStep<TitlesRefusal["code"], readonly TitleOnDay[]>(context, {
        viewer,
        request,
        about: null,
        async judge() {
          if (refusals.length > 0) return refusals.map(forSeveral);
          const judged = await Promise.all(
            input.titles.map((each, index) => judgeSeen(context, each, "RELEASE", on, `titles.${index}`)),
          );
          return judged.flat().map(forSeveral);
        },
        take: () => titles.release(viewer, request, seen, on),
        refused: async (outcome) => {
          if (outcome !== "CONFLICT") return [forSeveral(refusedAs(outcome, "titles"))];
          const judged = await Promise.all(
            input.titles.map((each, index) => judgeSeen(context, each, "RELEASE", on, `titles.${index}`)),
          );
          return judged.flat().map(forSeveral);
        },
        show: () =>
          titlesAsTheyStand(
            context,
            seen.map(({ id }) => id),
          ),
      }),
    );
  },

  async titleWithdraw(_root, { input }, context) {
    const { viewer, titles } = context;
    const request = procedureRequest(viewer, "titleWithdraw", input);
    const on = input.on ?? null;
    return answerOf(
      await takeStep<TitlesRefusal["code"], readonly TitleOnDay[]>(context, {
        viewer,
        request,
        about: viewer.kind === "SIGNED_IN" ? viewer.uscc : null,
        judge: async () => (await judgeSeen(context, input, "WITHDRAW", on, "title")).map(forSeveral),
        take: () => titles.giveUp(viewer, request, { id: input.title, ifRevision: input.ifRevision }, on),
        refused: async (outcome) => {
          if (outcome === "CONFLICT") return [forSeveral(await conflict(context, input.title, "title"))];
          return [forSeveral(refusedAs(outcome, "title"))];
        },
        show: () => titlesAsTheyStand(context, [input.title]),
      }),
    );
  },
} satisfies MutationResolvers;

function readTitles(titles: readonly SeenTitleInput[]): readonly TitlesRefusal[] {
  const reader = new InputReader<"TEXT_NOT_ACCEPTED" | "TOO_MANY" | "NAMED_TWICE">();
  if (titles.length === 0) reader.refuse("TOO_MANY", "titles", { ZH: "至少1项。", EN: "At least one title is named." });
  const ids = readList(reader, titles, "titles", 100, ({ title }) => title);
  refuseTwice(reader, ids, "titles");
  return reader.refusals;
}

/** Why a title cannot be moved by somebody who saw it at a revision. */
async function judgeSeen(
  context: Context,
  { title, ifRevision }: SeenTitleInput,
  event: TitleEvent,
  stated: string | null,
  field: string,
): Promise<TitlesRefusal[]> {
  const { titleLoaders, clock } = context;
  const on = stated ?? clock.today();
  titleLoaders.clear();
  const now = isId(title) ? await titleLoaders.now.load({ id: title, on }) : null;
  // What is only on a short list is no title yet, and not everybody's to know.
  if (now === null || (await titleLoaders.holders.load(title)) === null) return [titleRefusal("NOT_ON_RECORD", field)];
  if ((now.revision ?? 0) !== ifRevision) return [await conflict(context, title, field)];
  return judgeTitle<TitlesRefusal["code"]>(context, now, event, { on, today: clock.today() }, field);
}

async function conflict(context: Context, title: string, field: string): Promise<TitlesRefusal> {
  await context.register.showRecorded(context.viewer);
  const [current = null] = await titlesAsTheyStand(context, [title]);
  return changedSince(field, current);
}

function refusedAs(outcome: string, field: string): TitlesRefusal {
  if (outcome === "NOT_ON_RECORD" || outcome === "NOT_FOR_THIS_CALLER") return titleRefusal(outcome, field);
  throw new Error(`An outcome of the procedure was expected; ${outcome} came.`);
}

/** The step's thing is several titles; what a refusal shows is one of them. */
function forSeveral({ current, ...rest }: TitlesRefusal) {
  return { ...rest, current: current === null ? null : [current] };
}

function answerOf({
  thing,
  errors,
}: {
  readonly thing: readonly TitleOnDay[] | null;
  readonly errors: readonly (Omit<TitlesRefusal, "current"> & { readonly current: readonly TitleOnDay[] | null })[];
}) {
  return {
    titles: thing,
    errors: errors.map(({ current, ...rest }): TitlesRefusal => ({ ...rest, current: current?.[0] ?? null })),
  };
}
