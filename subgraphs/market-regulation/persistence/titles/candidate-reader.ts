import type { Pool } from "pg";
import type { SignedInViewer, Viewer } from "../../../../shared/access/viewer.ts";
import type { ListPart } from "../../../../shared/server/list-part.ts";
import { parseInstant } from "../../../../shared/values/instant.ts";
import type { CandidateOnDay, ShortlistOnDay, SkippedRank } from "../../domain/titles/candidate.ts";
import type { TitleStepTaken } from "../../domain/titles/title-step.ts";
import type { EnterpriseViewer } from "../procedure/enterprise-viewer.ts";
import { CANDIDACIES_SQL, CANDIDATES_OF_RANKING_SQL, CANDIDATES_SQL, SHORTLISTS_SQL } from "./candidate-sql.ts";
import { type AskedOnDay, askedValues, rowsByPlace, stepsOf } from "./title-reader.ts";
import { CANDIDATE_STEPS_SQL } from "./title-sql.ts";

type CandidateRow = CandidateOnDay & { readonly place: number };

/** Part of an enterprise's candidacies. */
export interface PartOfCandidacies {
  readonly candidates: readonly CandidateOnDay[];
  readonly hasNext: boolean;
}

/** Candidates that the viewer may see, in order; null for what is not there. */
export async function candidatesById(
  pool: Pick<Pool, "query">,
  viewer: Viewer,
  questions: readonly AskedOnDay[],
): Promise<(CandidateOnDay | null)[]> {
  const values = [...whoSees(viewer), ...askedValues(questions)];
  const found = await rowsByPlace<CandidateRow>(pool, "candidates", CANDIDATES_SQL, values);
  return questions.map((_, index) => {
    const row = found.get(index + 1);
    return row === undefined ? null : candidateOf(row);
  });
}

/** The short lists of rankings, for those who may see them; null for what is not there. */
export async function shortlistsOf(
  pool: Pick<Pool, "query">,
  viewer: Viewer,
  questions: readonly AskedOnDay[],
): Promise<(ShortlistOnDay | null)[]> {
  const values = [...whoSees(viewer), ...askedValues(questions)];
  type Row = Omit<ShortlistOnDay, "candidates"> & { readonly place: number };
  const lists = await rowsByPlace<Row>(pool, "shortlists", SHORTLISTS_SQL, values);
  const { rows } = await pool.query<CandidateRow>({
    name: "candidates-of-rankings",
    text: CANDIDATES_OF_RANKING_SQL,
    values,
  });
  return questions.map((_, index) => {
    const list = lists.get(index + 1);
    if (list === undefined) return null;
    const { place, skipped, ...rest } = list;
    const candidates = rows.filter((each) => each.place === place).map(candidateOf);
    return { ...rest, candidates, skipped: skipped.map(skippedOf) };
  });
}

/** An enterprise's own candidacies, newest first. */
export async function candidaciesOf(
  pool: Pick<Pool, "query">,
  { uscc }: EnterpriseViewer,
  { first, after }: ListPart,
  today: string,
): Promise<PartOfCandidacies> {
  const values = [uscc, first, after === null ? null : after.at, after === null ? null : after.id, today];
  const { rows } = await pool.query<CandidateRow>({ name: "candidacies", text: CANDIDACIES_SQL, values });
  return { candidates: rows.slice(0, first).map(candidateOf), hasNext: rows.length > first };
}

/** The steps of candidates, in order. */
export async function candidateSteps(
  pool: Pick<Pool, "query">,
  questions: readonly AskedOnDay[],
): Promise<TitleStepTaken[][]> {
  type Row = { readonly place: number; readonly steps: readonly TitleStepTaken[] };
  const found = await rowsByPlace<Row>(pool, "candidate-steps", CANDIDATE_STEPS_SQL, askedValues(questions));
  return questions.map((_, index) => {
    const row = found.get(index + 1);
    return row === undefined ? [] : stepsOf(row.steps);
  });
}

/** Role, own code and divisions acted in: an officer of another department than market regulation acts in none. */
function whoSees(viewer: Viewer): unknown[] {
  if (viewer.kind === "PUBLIC") return [null, null, []];
  return [viewer.role, viewer.uscc, divisionsOf(viewer)];
}

function divisionsOf({ department, jurisdictions }: SignedInViewer): readonly string[] {
  return department === "market-regulation" ? jurisdictions : [];
}

function candidateOf({ place: _, recordedAt, knownAt, ...row }: CandidateRow): CandidateOnDay {
  return { ...row, recordedAt: parseInstant(recordedAt), knownAt: parseInstant(knownAt) };
}

function skippedOf({ knownAt, ...row }: SkippedRank): SkippedRank {
  return { ...row, knownAt: parseInstant(knownAt) };
}
