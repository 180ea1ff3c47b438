import { fileURLToPath } from "node:url";
import { z } from "zod";
import { sizeTableRows } from "../../shared/policy/deciding-rows.ts";
import { readPolicies } from "../../shared/policy/read-policies.ts";
import type { TitleFact } from "../../shared/values/decision/facts.ts";
import type { Measure, MeasureRule, SchemeRule } from "../../shared/values/policy.ts";
import type { SizeTable } from "../../subgraphs/credit/domain/size-fact.ts";

/** The policies that the hub starts with. */
export const BOOK = readPolicies(fileURLToPath(new URL("../../policies", import.meta.url)));

/** The size classes as the credit department holds them. */
export const SIZE_TABLES = sizeTableRows(BOOK).map(
  ({ id, body, validFrom, validTo, knownFrom, knownTo }): SizeTable => {
    const row: object = { id, ...body, validFrom, validTo, knownFrom, knownTo };
    return row as SizeTable;
  },
);

export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const instant = z.string().regex(/Z$/);
export const measure = z.enum(["procurementPreference", "creditSupport", "awardAdoption", "subsidyPriority"]);

/** The rule of the product's policies for a measure, as everything published is known. */
export function ruleOf(name: Measure, jurisdiction: string): MeasureRule {
  const rule = BOOK.measures.find((each) => each.measure === name && each.jurisdiction === jurisdiction);
  if (rule === undefined) throw new Error(`A notice of ${jurisdiction} was expected; there is none.`);
  return rule;
}

/** An invented notice about one measure. Days: until is the first day on which it holds no more. */
export const inventedNotice = z.strictObject({
  id: z.string(),
  jurisdiction: z.string(),
  mode: z.enum(["TIE_BREAK", "DEFER_NATIONAL", "ENCOURAGED", "SILENT", "TO_BE_STUDIED"]),
  inForce: day,
  until: day.optional(),
  known: instant,
  knownUntil: instant.optional(),
});

export function inventedRule(of: z.infer<typeof inventedNotice>, name: Measure): MeasureRule {
  return {
    id: `${of.id}/${name}`,
    jurisdiction: of.jurisdiction,
    measure: name,
    mode: of.mode,
    inForceBasis: "TEXT",
    citation: { document: of.id, clause: "§1", basis: "TEXT" },
    recognisedSchemes: ["NATIONAL"],
    issuerCitation: null,
    sizeClasses: null,
    awards: null,
    adopts: null,
    validFrom: of.inForce,
    validTo: of.until ?? null,
    knownFrom: of.known,
    knownTo: of.knownUntil ?? null,
  };
}

/** An invented version of a scheme, known for a time. */
export const inventedScheme = z.strictObject({
  scheme: z.string(),
  banYears: z.int().nullable(),
  expiredClause: z.string().optional(),
  inForce: day,
  known: instant,
  knownUntil: instant.optional(),
});

export function schemeRule(of: z.infer<typeof inventedScheme>): SchemeRule {
  const cite = (clause: string) => ({ document: "invented", clause, basis: "TEXT" as const });
  return {
    id: `invented/scheme/${of.scheme}@${of.known}`,
    scheme: of.scheme,
    jurisdiction: of.scheme === "NATIONAL" ? null : of.scheme,
    banYears: of.banYears,
    banCitation: of.banYears === null ? null : cite("ban"),
    stateCitations: of.expiredClause === undefined ? {} : { TITLE_EXPIRED: cite(of.expiredClause) },
    validFrom: of.inForce,
    validTo: null,
    knownFrom: of.known,
    knownTo: of.knownUntil ?? null,
  };
}

export const title = z.strictObject({
  number: z.string(),
  scheme: z.string(),
  state: z.enum([
    "SHORTLISTED",
    "IN_PUBLICITY",
    "UNDER_OBJECTION",
    "AWAITING_PUBLICATION",
    "IN_FORCE",
    "EXPIRED",
    "REVOKED",
    "WITHDRAWN",
    "REJECTED",
    "VALIDITY_UNKNOWN",
  ]),
  category: z.string().default("C3852"),
  publicityLastDay: day.optional(),
});

export function titleFact({ number, scheme, state, category, publicityLastDay }: z.infer<typeof title>): TitleFact {
  const lastDay = publicityLastDay ?? null;
  return { number, scheme, category, state, publicityLastDay: lastDay, evidence: evidence("title-status", number) };
}

export const mapping = z.strictObject({
  category: z.string(),
  edition: z.string(),
  codes: z.array(z.string()),
  broaderCodes: z.array(z.string()).default([]),
});

/** A row to rest on. */
export function evidence(kind: string, id: string) {
  return { kind, id, subject: id, validFrom: null, validTo: null, knownFrom: "2020-01-01T00:00:00Z" };
}
