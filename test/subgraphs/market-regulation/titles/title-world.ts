import type { SignedInViewer, Viewer } from "../../../../shared/access/viewer.ts";
import { TIANJIN, YUNNAN } from "../clerk.ts";
import { CAST, enterpriseIdentity, type RegisterWorld, type StepPayload, useRegisterWorld } from "../register-world.ts";
import { type MadeRanking, makeRanking, type RankingTraits } from "./audited-ranking.ts";

export const CANDIDATE = "id state revision number consent { outcome givenOn paper { name sha256 } }";
export const SHORTLIST = `shortlist { revision postedOn publicityLastDay
  candidates { ${CANDIDATE} rank enterprise { uscc } } skipped { rank reason } }`;
export const TITLES = "titles { state title { id revision number publishedOn lastDay publisher { role uscc } } }";

/** A candidate as the tests look at it. */
export interface SeenCandidate {
  readonly id: string;
  readonly state: string;
  readonly revision: number;
  readonly number: string | null;
  readonly rank: number;
  readonly enterprise: { readonly uscc: string };
}

/** The department with rankings from which short lists are drawn. */
export interface TitleWorld extends RegisterWorld {
  /** Those who act in a scheme. */
  bodiesOf(scheme: string): { readonly workingBody: SignedInViewer; readonly evaluationBody: SignedInViewer };
  /** At which revision a short list stands. */
  revisionOf(ranking: MadeRanking): Promise<number>;
  ranking(traits?: RankingTraits): Promise<MadeRanking>;
  /** The short list of the first so many entries. */
  drawn(ranking: MadeRanking, many?: number): Promise<readonly SeenCandidate[]>;
  /** The same, each with its enterprise's consent of a day. */
  consented(ranking: MadeRanking, on?: string, many?: number): Promise<readonly SeenCandidate[]>;
  /** The titles of a ranking, posted on a day. */
  posted(
    traits?: RankingTraits,
    on?: string,
  ): Promise<{ readonly ranking: MadeRanking; readonly titles: readonly SeenCandidate[] }>;
  /** One title of an enterprise that nobody else competes with, released on a day. */
  released(
    traits?: RankingTraits,
    on?: string,
  ): Promise<{ readonly id: string; readonly number: string; readonly uscc: string }>;
  post(viewer: Viewer, ranking: MadeRanking, input?: Record<string, unknown>): Promise<StepPayload>;
  release(viewer: Viewer, titles: readonly { id: string; revision: number }[], on?: string): Promise<StepPayload>;
}

/** What was wrong, by code. */
export function codesOf({ errors }: StepPayload): readonly string[] {
  return errors.map(({ code }) => code);
}

/** The candidates of an answer about a short list. @throws {Error} when it was refused */
export function candidatesOf(answer: StepPayload): readonly SeenCandidate[] {
  if (answer.errors.length > 0) throw new Error(`A short list was expected: ${JSON.stringify(answer.errors)}`);
  return (answer.shortlist as { candidates: readonly SeenCandidate[] }).candidates;
}

/** Opens it before the tests of the surrounding `describe`. */
export function useTitleWorld(): TitleWorld {
  const world = useRegisterWorld();
  const bodiesOf: TitleWorld["bodiesOf"] = (scheme) =>
    scheme === TIANJIN
      ? { workingBody: CAST.workingBodyOfTianjin, evaluationBody: CAST.otherEvaluationBody }
      : { workingBody: CAST.workingBody, evaluationBody: CAST.evaluationBody };
  const ranking: TitleWorld["ranking"] = (traits = {}) =>
    makeRanking(world.register.owner, bodiesOf(traits.scheme ?? YUNNAN), traits);
  const drawn: TitleWorld["drawn"] = async (made, many = 1) => {
    const entries = made.entries.slice(0, many).map(({ id }) => id);
    const input = { ranking: made.id, ifRevision: await revisionOf(made), entries, on: "2020-09-18" };
    return candidatesOf(await world.mutate(bodiesOf(made.scheme).evaluationBody, "shortlistDraw", input, SHORTLIST));
  };
  const consented: TitleWorld["consented"] = async (made, on = "2020-09-20", many = 1) => {
    const list = await drawn(made, many);
    for (const { id, revision, enterprise } of list) {
      const viewer = enterpriseIdentity(enterprise.uscc);
      const input = { candidate: id, ifRevision: revision, on };
      const answer = await world.mutate(viewer, "candidateConsent", input, `candidate { ${CANDIDATE} }`);
      if (answer.errors.length > 0) throw new Error(`Consent was expected: ${JSON.stringify(answer.errors)}`);
    }
    return list;
  };
  const revisionOf: TitleWorld["revisionOf"] = async ({ id, scheme }) => {
    await world.rows("select register.beat()");
    const { data } = await world.ask(bodiesOf(scheme).workingBody, `{ shortlist(ranking: "${id}") { revision } }`);
    return Number((data as { shortlist: { revision: number } } | null)?.shortlist.revision);
  };
  const post: TitleWorld["post"] = async (viewer, made, input = {}) =>
    world.mutate(
      viewer,
      "shortlistPost",
      { ranking: made.id, ifRevision: await revisionOf(made), on: "2020-09-25", ...input },
      SHORTLIST,
      "revision",
    );
  const publisherOf = (scheme: string) =>
    scheme === TIANJIN ? bodiesOf(scheme).evaluationBody : bodiesOf(scheme).workingBody;
  const release: TitleWorld["release"] = (viewer, titles, on = "2020-10-23") =>
    world.mutate(
      viewer,
      "titlesRelease",
      { titles: titles.map(({ id, revision }) => ({ title: id, ifRevision: revision })), on },
      TITLES,
      "state title { id revision }",
    );
  const posted: TitleWorld["posted"] = async (traits = {}, on = "2020-09-25") => {
    const made = await ranking(traits);
    await consented(made, "2020-09-20", made.entries.length);
    return { ranking: made, titles: candidatesOf(await post(publisherOf(made.scheme), made, { on })) };
  };
  return {
    ...world,
    get register() {
      return world.register;
    },
    bodiesOf,
    revisionOf,
    ranking,
    drawn,
    consented,
    post,
    release,
    posted,
    async released(traits = {}, on = "2020-10-23") {
      const { ranking: made, titles } = await posted({ ranks: [1], ...traits });
      const answer = await release(publisherOf(made.scheme), titles, on);
      const [first] = titles;
      if (answer.errors.length > 0 || first === undefined) {
        throw new Error(`A release was expected: ${JSON.stringify(answer.errors)}`);
      }
      return { id: first.id, number: first.number ?? "", uscc: first.enterprise.uscc };
    },
  };
}
