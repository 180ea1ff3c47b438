import type { SignedInViewer, Viewer } from "../../../../shared/access/viewer.ts";
import { procedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { InputReader, readList, refuseTwice } from "../../../../shared/server/procedure/input-text.ts";
import { isId, type ProcedureRefusal, refusal } from "../../../../shared/server/procedure/procedure-answer.ts";
import { takeStep } from "../../../../shared/server/procedure/take-step.ts";
import { judgeAction } from "../../../../shared/values/procedure/available-actions.ts";
import type { ShortlistOnDay } from "../../domain/titles/candidate.ts";
import { notBanned } from "../../domain/titles/title-guards.ts";
import { TITLE_MACHINE } from "../../domain/titles/title-machine.ts";
import type { RankingNow } from "../../persistence/titles/titles.ts";
import type { Context } from "../context.ts";
import type { MutationResolvers, ShortlistDrawInput, ShortlistPostInput } from "../generated/types.ts";
import { actorOf, factsOfSelection, fieldOf, judgeTitle, shortlistAsItStands } from "./title-moves.ts";
import { changedSince, type ShortlistRefusal, titleRefusal } from "./title-refusal.ts";

type InputCode = "TEXT_NOT_ACCEPTED" | "TOO_MANY" | "NAMED_TWICE" | "NOT_ON_RECORD" | "PUBLICITY_LENGTH";

/** How a short list is drawn and posted. */
export const shortlistMutations = {
  async shortlistDraw(_root, { input }, context) {
    const { viewer, titles, clock } = context;
    const request = procedureRequest(viewer, "shortlistDraw", input);
    const on = input.on ?? null;
    const { list, refusals } = readDraw(input);
    return answerOf(
      await takeStep<ShortlistRefusal["code"], ShortlistOnDay>(context, {
        viewer,
        request,
        about: null,
        async judge(): Promise<readonly ShortlistRefusal[]> {
          if (refusals.length > 0) return refusals;
          const now = await asSeen(context, input);
          if ("code" in now) return [now];
          const entries = now.entries.map(({ id }) => id);
          const named = [...list.chosen, ...list.skipped.map(({ entry }) => entry)];
          const selection = { ...now, chosen: list.chosen, skipped: list.skipped.map(({ entry }) => entry) };
          const facts = factsOfSelection(now, selection, { on: on ?? clock.today(), today: clock.today() });
          const { reasons } = judgeAction(TITLE_MACHINE, { state: null, facts }, "SHORTLIST", actorOf(context));
          if (named.some((id) => !entries.includes(id))) return [titleRefusal("NOT_ON_RECORD", "entries")];
          return reasons.map(({ code, message }) =>
            refusal(code as ShortlistRefusal["code"], fieldOf(code, fieldOfDraw(code)), message),
          );
        },
        take: () => titles.draw(viewer, request, { id: input.ranking, ifRevision: input.ifRevision }, list, on),
        refused: async (outcome) => [await moved(context, outcome, input.ranking)],
        show: (id) => shortlistAsItStands(context, id),
      }),
    );
  },

  async shortlistPost(_root, { input }, context) {
    const { viewer, titles, clock } = context;
    const request = procedureRequest(viewer, "shortlistPost", input);
    const on = input.on ?? null;
    const { numbers, refusals } = readPost(input);
    const workingDays = input.workingDays ?? null;
    return answerOf(
      await takeStep<ShortlistRefusal["code"], ShortlistOnDay>(context, {
        viewer,
        request,
        about: null,
        async judge(): Promise<readonly ShortlistRefusal[]> {
          if (refusals.length > 0) return refusals;
          const now = await asSeen(context, input);
          if ("code" in now) return [now];
          if (now.candidates.length === 0) return [titleRefusal("NO_CANDIDATE", "ranking")];
          if (Object.keys(numbers).some((id) => !now.candidates.includes(id))) {
            return [titleRefusal("NOT_ON_RECORD", "numbers")];
          }
          const judged = { on: on ?? clock.today(), today: clock.today(), workingDays };
          return postable(context, now, judged);
        },
        take: () =>
          titles.post(
            viewer,
            request,
            { id: input.ranking, ifRevision: input.ifRevision },
            { workingDays, numbers },
            on,
          ),
        refused: async (outcome) => [await moved(context, outcome, input.ranking)],
        show: (id) => shortlistAsItStands(context, id),
      }),
    );
  },
} satisfies MutationResolvers;

/** Why one of the candidates cannot be posted; each reason once, whoever it holds back. */
async function postable(
  context: Context,
  { candidates, lastStepOn, state }: RankingNow,
  judged: { readonly on: string; readonly today: string; readonly workingDays: number | null },
): Promise<ShortlistRefusal[]> {
  const found = await Promise.all(candidates.map((id) => context.titleLoaders.now.load({ id, on: judged.on })));
  const refusals = found.flatMap((each) => {
    if (each === null) return [];
    // Before the posting the steps of the ranking and of each candidate are done.
    const last =
      [lastStepOn, each.lastStepOn]
        .filter((day) => day !== null)
        .sort()
        .at(-1) ?? null;
    const now = { ...each, state: each.state ?? "SHORTLISTED", lastStepOn: last, rankingState: state };
    return judgeTitle<ShortlistRefusal["code"]>(context, now, "POST", judged, "ranking");
  });
  return [...new Map(refusals.map((each) => [each.code, each])).values()];
}

function readDraw({ entries, skipped }: ShortlistDrawInput) {
  const reader = new InputReader<InputCode>();
  const chosen = readList(reader, entries, "entries", 100, (id, place) => readId(reader, id, place));
  const left = readList(reader, skipped ?? [], "skipped", 100, ({ entry, reason }, place) => ({
    entry: readId(reader, entry, `${place}.entry`) ?? entry,
    reason: reader.text(reason, `${place}.reason`, 1000),
  }));
  refuseTwice(reader, [...chosen, ...left.map(({ entry }) => entry)], "entries");
  return { list: { chosen, skipped: left }, refusals: reader.refusals };
}

function readPost({ numbers, workingDays }: ShortlistPostInput) {
  const reader = new InputReader<InputCode>();
  if (workingDays != null && (workingDays < 1 || workingDays > 250)) {
    reader.refuse("PUBLICITY_LENGTH", "workingDays", {
      ZH: "公示为1至250个工作日。",
      EN: "Publicity lasts 1 to 250 working days.",
    });
  }
  const own = readList(reader, numbers ?? [], "numbers", 100, ({ candidate, number }, place) => ({
    candidate: readId(reader, candidate, `${place}.candidate`) ?? candidate,
    number: reader.text(number, `${place}.number`, 100),
  }));
  refuseTwice(
    reader,
    own.map(({ candidate }) => candidate),
    "numbers",
  );
  refuseTwice(
    reader,
    own.map(({ number }) => number),
    "numbers",
  );
  return {
    numbers: Object.fromEntries(own.map(({ candidate, number }) => [candidate, number])),
    refusals: reader.refusals,
  };
}

function readId(reader: InputReader<InputCode>, id: string, place: string): string | null {
  if (isId(id)) return id;
  reader.refuse("NOT_ON_RECORD", place, titleRefusal("NOT_ON_RECORD", place).message);
  return null;
}

/** A ranking whose short list the caller may see, as it was seen; else why not. */
async function asSeen(
  context: Context,
  { ranking, ifRevision }: { readonly ranking: string; readonly ifRevision: number },
): Promise<RankingNow | ShortlistRefusal> {
  const { titleLoaders, clock, viewer } = context;
  const now = isId(ranking) ? await titleLoaders.rankingsNow.load({ id: ranking, on: clock.today() }) : null;
  if (now === null || !isConcerned(viewer, now)) return titleRefusal("NOT_ON_RECORD", "ranking");
  if (now.revision !== ifRevision) {
    await context.register.showRecorded(viewer);
    return changedSince("ranking", await shortlistAsItStands(context, ranking));
  }
  return now;
}

/** The scheme's working body and the body that made the ranking. */
function isConcerned(viewer: Viewer, { workingBody, evaluationBody }: RankingNow): viewer is SignedInViewer {
  if (viewer.kind === "PUBLIC" || viewer.uscc === null) return false;
  return viewer.role === "WORKING_BODY" ? viewer.uscc === workingBody : viewer.uscc === evaluationBody;
}

function fieldOfDraw(code: string): string {
  return code === "RANK_SKIPPED" ? "skipped" : code === "RANKING_NOT_REPORTED" ? "ranking" : "entries";
}

/** Somebody else was quicker than the judgement. */
async function moved(context: Context, outcome: string, ranking: string): Promise<ShortlistRefusal> {
  if (outcome === "CONFLICT") {
    await context.register.showRecorded(context.viewer);
    return changedSince("ranking", await shortlistAsItStands(context, ranking));
  }
  if (outcome === "NOT_RANKED") return titleRefusal("NOT_ON_RECORD", "entries");
  if (outcome === "NUMBER_TAKEN") return titleRefusal(outcome, "numbers");
  if (outcome === "CONSENT_REFUSED") return titleRefusal(outcome, "entries");
  if (outcome === "ENTERPRISE_BANNED") return refusal(outcome, "ranking", notBanned.refusal.message);
  if (outcome === "NO_CANDIDATE" || outcome === "NOT_FOR_THIS_CALLER" || outcome === "NOT_ON_RECORD") {
    return titleRefusal(outcome, "ranking");
  }
  throw new Error(`An outcome of the procedure was expected; ${outcome} came.`);
}

function answerOf({
  thing,
  errors,
}: {
  thing: ShortlistOnDay | null;
  errors: readonly ProcedureRefusal<ShortlistRefusal["code"], ShortlistOnDay>[];
}) {
  return { shortlist: thing, errors };
}
