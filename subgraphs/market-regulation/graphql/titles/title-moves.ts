import { isId, type ProcedureRefusal, refusal } from "../../../../shared/server/procedure/procedure-answer.ts";
import { LAST_INSTANT } from "../../../../shared/server/procedure/take-step.ts";
import type { Actor } from "../../../../shared/values/procedure/actor.ts";
import { judgeAction } from "../../../../shared/values/procedure/available-actions.ts";
import type { TitleOnDay } from "../../domain/register-standing.ts";
import type { CandidateOnDay, ShortlistOnDay } from "../../domain/titles/candidate.ts";
import type { Selection } from "../../domain/titles/shortlist-selection.ts";
import type { TitleFacts } from "../../domain/titles/title-facts.ts";
import { TITLE_MACHINE, type TitleEvent } from "../../domain/titles/title-machine.ts";
import type { RankingNow, TitleNow } from "../../persistence/titles/titles.ts";
import type { Context } from "../context.ts";

/** The days that a step is judged by, and for how many working days a list is to be posted. */
export interface Judged {
  readonly on: string;
  readonly today: string;
  readonly workingDays?: number | null;
}

/** What the guards have to know of a title or candidate. */
export function factsOfTitle(now: TitleNow, { on, today, workingDays = null }: Judged): TitleFacts {
  return { ...now, selection: null, on, today, workingDays };
}

/** What the guards have to know of a short list that is to be drawn. */
export function factsOfSelection(now: RankingNow, selection: Selection, { on, today }: Judged): TitleFacts {
  return {
    ...now,
    uscc: "",
    rankingState: now.state,
    selection,
    consentOn: null,
    banned: false,
    workingDays: null,
    posted: null,
    objected: false,
    twinInForce: false,
    publishedOn: null,
    ended: false,
    on,
    today,
  };
}

/** Whoever asks, as the table judges; null for somebody who did not sign in. */
export function actorOf({ viewer }: Context): Actor | null {
  return viewer.kind === "PUBLIC" ? null : viewer;
}

/** Why the table does not let an event happen; the guards' codes are those of the things' enums, as a test holds. */
export function judgeTitle<Code extends string>(
  context: Context,
  now: TitleNow,
  event: TitleEvent,
  judged: Judged,
  field: string,
): ProcedureRefusal<Code, never>[] {
  const subject = { state: now.state, facts: factsOfTitle(now, judged) };
  const { reasons } = judgeAction(TITLE_MACHINE, subject, event, actorOf(context));
  return reasons.map(({ code, message }) => refusal(code as Code, fieldOf(code, field), message));
}

/** Where in the input a guard's refusal points. */
export function fieldOf(code: string, field: string): string {
  if (code === "DAY_OUT_OF_ORDER") return "on";
  return code === "PUBLICITY_LENGTH" ? "workingDays" : field;
}

/** A title on a day, as known then; null when it did not exist. */
export async function titleOnDay(
  { standings, titleLoaders }: Context,
  id: string,
  validOn: string,
  knownAt: string,
): Promise<TitleOnDay | null> {
  const key = isId(id) ? await titleLoaders.holders.load(id) : null;
  if (key === null) return null;
  const { titles } = await standings.load({ uscc: key.uscc, validOn, knownAt });
  return titles.find(({ title }) => title.id === id) ?? null;
}

/** Titles as they stand after everything that was recorded. */
export async function titlesAsTheyStand(context: Context, ids: readonly string[]): Promise<TitleOnDay[]> {
  context.titleLoaders.clear();
  context.standings.clearAll();
  const today = context.clock.today();
  const found = await Promise.all(ids.map((id) => titleOnDay(context, id, today, LAST_INSTANT)));
  return found.filter((each) => each !== null);
}

/** A candidate as it stands after everything that was recorded. */
export function candidateAsItStands({ titleLoaders, clock }: Context, id: string): Promise<CandidateOnDay | null> {
  titleLoaders.clear();
  return titleLoaders.candidates.load({ id, validOn: clock.today(), knownAt: LAST_INSTANT });
}

/** A short list as it stands after everything that was recorded. */
export function shortlistAsItStands({ titleLoaders, clock }: Context, id: string): Promise<ShortlistOnDay | null> {
  titleLoaders.clear();
  return titleLoaders.shortlists.load({ id, validOn: clock.today(), knownAt: LAST_INSTANT });
}
