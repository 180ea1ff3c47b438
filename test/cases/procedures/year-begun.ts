import { CAST, enterpriseIdentity } from "../../subgraphs/market-regulation/cast.ts";
import { type MadeRanking, makeRanking } from "../../subgraphs/market-regulation/titles/audited-ranking.ts";
import {
  announcement,
  expert,
  type Field,
  type Office,
  openYear,
  postEvaluation,
  reviewedBody,
  reviewedScheme,
} from "../years/evaluation-office.ts";
import { baseline, declarant, releaseOf } from "../years/list-office.ts";
import { PUER, TEA } from "../years/puer-tea.ts";
import type { Seen } from "../years/year-world.ts";
import type { ProcedureWorld } from "./procedure-world.ts";

const OFFICE: Office = {
  scheme: "530000",
  officer: CAST.officer,
  workingBody: CAST.workingBody,
  evaluationBody: CAST.evaluationBody,
};

/** How far a list has come. */
export const PHASES = ["AUDITED", "SHORTLISTED", "CONSENTED", "IN_PUBLICITY", "IN_FORCE"] as const;
export type Phase = (typeof PHASES)[number];

/** Puts on record what a year begins with: bodies, fields of three years, an announced scheme, enterprises that declare. */
export async function beginYear(world: ProcedureWorld): Promise<void> {
  await openYear(world, OFFICE, TEA, "2020-03-16");
  const { id } = await expert(world, OFFICE, "2020-03-20");
  const body = await reviewedBody(world, OFFICE, TEA, id, "2020-04-20");
  const scheme = await reviewedScheme(world, OFFICE, TEA, body.id, id, "2020-05-18");
  const posted = await postEvaluation(world, OFFICE, body, scheme, "2020-06-01");
  const announce = announcement(posted, body, scheme, "2020-06-16");
  await world.step(CAST.workingBody, "evaluationPublicityAnnounce", announce, "publicity { id }");
  await baseline(world, OFFICE, PUER, "35", "2019-01-01");
  for (const value of ["44", "43", "43", "35"]) {
    await declarant(world, await world.enterprise("530111"), PUER, value, "2020-07-01");
  }
  for (const year of [2021, 2022]) await laterField(world, { ...TEA, year });
  await reviewedScheme(world, OFFICE, { ...TEA, year: 2021 }, body.id, id, "2021-05-18");
}

async function laterField(world: ProcedureWorld, { category, year }: Field): Promise<void> {
  const { keyFieldGroups } = await world.ask(CAST.nobody, `{ keyFieldGroups(scheme: "530000") { code } }`);
  const [group] = keyFieldGroups as { code: string }[];
  const on = `${year}-03-16`;
  const field = { category, name: "示例重点领域", group: group?.code };
  const asked = { scheme: "530000", year, notice: "示例公告", fields: [field], on };
  const fields = await world.step<Seen[]>(CAST.officer, "keyFieldsPublish", asked, "keyFields { id revision }");
  const call = { scheme: "530000", year, title: "征集", text: "征集公告", keyFields: fields.map(({ id }) => id), on };
  await world.step(CAST.workingBody, "callOpen", call, "call { id revision }");
}

/** A list of so many that has come so far, and its candidates. */
export async function listAt(
  world: ProcedureWorld,
  phase: Phase,
  many = 2,
): Promise<{ readonly ranking: MadeRanking; readonly candidates: readonly string[] }> {
  const ranks = Array.from({ length: many }, (_, index) => index + 1);
  const ranking = await makeRanking(world.owner, OFFICE, { ranks });
  const reached = (of: Phase) => PHASES.indexOf(phase) >= PHASES.indexOf(of);
  const entries = ranking.entries.map(({ id }) => id);
  if (!reached("SHORTLISTED")) return { ranking, candidates: [] };
  const draw = { ranking: ranking.id, ifRevision: ranking.revision, entries, on: "2020-09-18" };
  const shown = "shortlist { revision candidates { id revision enterprise { uscc } } }";
  const drawn = await world.step<{ revision: number; candidates: (Seen & { enterprise: { uscc: string } })[] }>(
    CAST.evaluationBody,
    "shortlistDraw",
    draw,
    shown,
  );
  const candidates = drawn.candidates.map(({ id }) => id);
  if (!reached("CONSENTED")) return { ranking, candidates };
  for (const { id, revision, enterprise } of drawn.candidates) {
    const consent = { candidate: id, ifRevision: revision, on: "2020-09-20" };
    await world.step(enterpriseIdentity(enterprise.uscc), "candidateConsent", consent, "candidate { id }");
  }
  if (!reached("IN_PUBLICITY")) return { ranking, candidates };
  const { shortlist } = await world.ask(CAST.workingBody, `{ shortlist(ranking: "${ranking.id}") { revision } }`);
  const { revision: ifRevision } = shortlist as { revision: number };
  const post = { ranking: ranking.id, ifRevision, on: "2020-09-25" };
  await world.step(CAST.workingBody, "shortlistPost", post, "shortlist { revision }");
  if (!reached("IN_FORCE")) return { ranking, candidates };
  const release = await releaseOf(world, candidates, "2020-10-23");
  await world.step(CAST.workingBody, "titlesRelease", release, "titles { state }");
  return { ranking, candidates };
}
