import { randomUUID } from "node:crypto";
import type { SignedInViewer } from "../../../shared/access/viewer.ts";
import { type Office, review, SHA256 } from "./evaluation-office.ts";
import type { Seen, YearWorld } from "./year-world.ts";

/** An enterprise with the standard that it declares. */
export interface Declarant {
  readonly uscc: string;
  readonly viewer: SignedInViewer;
  readonly declaration: string;
}

const RANKING = "ranking { id revision state entries { edges { node { id rank score enterprise { uscc } } } } }";
const CANDIDATE = "candidate { id revision state }";

export interface RankedEntry {
  readonly id: string;
  readonly rank: number;
  readonly score: string;
  readonly enterprise: { readonly uscc: string };
}

export interface RankingSeen extends Seen {
  readonly state: string;
  readonly entries: { readonly edges: readonly { readonly node: RankedEntry }[] };
}

export interface CandidateSeen extends Seen {
  readonly enterprise: { readonly uscc: string };
}

/** What is declared, and the national standard that it is compared with. */
export interface Product {
  readonly name: string;
  readonly model: string;
  readonly indicator: string;
  readonly unit: string;
  readonly reference: string;
}

/** What the national standard asks of the product's indicator. */
export function baseline(world: YearWorld, { officer }: Office, product: Product, value: string, validFrom: string) {
  const { reference: referenceStandard, indicator, unit } = product;
  return world.step(
    officer,
    "baselineSet",
    { referenceStandard, indicator, unit, direction: "HIGHER_BETTER", value, validFrom },
    "baseline { id }",
  );
}

/** An enterprise declares a standard for the product with such a value, from a day on. */
export async function declarant(
  world: YearWorld,
  { uscc, viewer }: Omit<Declarant, "declaration">,
  { name, model, indicator, unit, reference }: Product,
  value: string,
  on: string,
): Promise<Declarant> {
  const higher = { direction: "HIGHER_BETTER" };
  const content = {
    number: `Q/YEAR ${randomUUID().slice(0, 8)}`,
    name,
    origin: "OWN",
    products: [{ kind: "GOODS", name, model }],
    mandatoryStatement: { kind: "NONE_APPLY" },
    referenceStandards: [reference],
    indicators: [
      { ...higher, group: "PERFORMANCE", name: indicator, unit, value, core: true },
      { ...higher, group: "FUNCTION", name: "使用评分", unit: "分", value: "92", core: false },
    ],
  };
  const draft = await world.step(viewer, "declarationDraft", { content }, "declaration { id revision }");
  await world.step(
    viewer,
    "declarationDeclare",
    { declaration: draft.id, ifRevision: draft.revision, on },
    "declaration { id revision }",
  );
  return { uscc, viewer, declaration: draft.id };
}

/** A ranking of these declarations, opened and computed on one day. */
export async function computed(
  world: YearWorld,
  { evaluationBody }: Office,
  evaluationScheme: Seen,
  of: readonly Declarant[],
  on: string,
) {
  const opened = await world.step<RankingSeen>(
    evaluationBody,
    "rankingOpen",
    { evaluationScheme: evaluationScheme.id, ifRevision: evaluationScheme.revision, on },
    RANKING,
  );
  return world.step<RankingSeen>(
    evaluationBody,
    "rankingCompute",
    { ranking: opened.id, ifRevision: opened.revision, declarations: of.map(({ declaration }) => declaration), on },
    RANKING,
  );
}

/** The report is written and audited by an expert. */
export async function audited(world: YearWorld, office: Office, ranking: Seen, expertId: string, on: string) {
  const reported = await world.step<RankingSeen>(
    office.evaluationBody,
    "rankingReport",
    { ranking: ranking.id, ifRevision: ranking.revision, text: "评估报告", on },
    RANKING,
  );
  await review(
    world,
    office,
    { subjectKind: "RANKING", subject: ranking.id, kind: "REPORT_AUDIT", expert: expertId },
    on,
  );
  return world.step<RankingSeen>(
    office.workingBody,
    "rankingAudit",
    { ranking: ranking.id, ifRevision: reported.revision, on },
    RANKING,
  );
}

/** Everybody on the ranking supplies a conformity report and is put on the short list. */
export async function shortlisted(world: YearWorld, { evaluationBody }: Office, ranking: RankingSeen, on: string) {
  const entries = ranking.entries.edges.map(({ node }) => node.id);
  for (const entry of entries) {
    const paper = { fileName: "符合性报告.pdf", sha256: SHA256, dated: on };
    await world.step(evaluationBody, "conformityReportRecord", { entry, ...paper }, "conformityReport { id }");
  }
  return world.step<{ revision: number; candidates: CandidateSeen[] }>(
    evaluationBody,
    "shortlistDraw",
    { ranking: ranking.id, ifRevision: ranking.revision, entries, on },
    "shortlist { revision candidates { id revision enterprise { uscc } } }",
  );
}

/** Each candidate consents for itself. */
export async function consented(
  world: YearWorld,
  candidates: readonly CandidateSeen[],
  of: readonly Declarant[],
  on: string,
) {
  for (const { id, revision, enterprise } of candidates) {
    const own = of.find(({ uscc }) => uscc === enterprise.uscc);
    if (own === undefined) throw new Error("A candidate should be one of those who declared.");
    await world.step(own.viewer, "candidateConsent", { candidate: id, ifRevision: revision, on }, CANDIDATE);
  }
}

/** What releases titles as they stand now. */
export async function releaseOf(world: YearWorld, titles: readonly string[], on: string) {
  const rows = await world.rows(
    "select id, coalesce((register.last_step(id)).revision, 0) as revision from unnest($1::uuid[]) as t(id)",
    [titles],
  );
  return { titles: rows.map(({ id, revision }) => ({ title: id, ifRevision: revision })), on };
}
