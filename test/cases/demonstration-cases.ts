import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { REASON_CODES } from "../../shared/values/decision/reason-code.ts";
import type { Measure } from "../../shared/values/policy.ts";

/** The four measures that can be asked about. */
export const MEASURES = [
  "procurementPreference",
  "creditSupport",
  "awardAdoption",
  "subsidyPriority",
] as const satisfies readonly Measure[];

const measure = z.enum(MEASURES);
const reason = z.enum(REASON_CODES);

const Line = z.strictObject({
  /** The first name of the enterprise, without 示例企业. */
  about: z.string(),
  in: z.string().optional(),
  on: z.string().optional(),
  knownAt: z.string().optional(),
  /** Catalogue code and edition; the edition may be left out. */
  lot: z.string().optional(),
  award: z.string().optional(),
  is: z.enum(["ELIGIBLE", "NOT_ELIGIBLE", "UNDETERMINED"]),
  because: z.array(reason),
  /** Clauses of the jurisdiction's notice. */
  citing: z.array(z.string()),
  notBefore: z.string().optional(),
});

const Never = z.array(
  z.strictObject({
    of: z.union([z.literal("all"), z.array(measure)]),
    why: z.string().min(15),
    reasons: z.array(reason),
  }),
);

const JurisdictionFile = z.strictObject({
  jurisdiction: z.string(),
  document: z.string(),
  on: z.string(),
  cases: z.record(measure, z.array(Line)),
  never: Never,
});

export type DemonstrationLine = z.infer<typeof Line>;
export type DemonstrationFile = z.infer<typeof JurisdictionFile>;

/** What the demonstration data answers in a jurisdiction, line by line. */
export function demonstrationFile(name: string): DemonstrationFile {
  return JurisdictionFile.parse(read(name));
}

/** Reasons that no data can give for a measure; the files say why. */
export function impossibleReasons(file: DemonstrationFile, of: Measure): string[] {
  const everywhere = z.strictObject({ never: Never }).parse(read("everywhere"));
  return [...everywhere.never, ...file.never]
    .filter((each) => each.of === "all" || each.of.includes(of))
    .flatMap((each) => each.reasons);
}

function read(name: string): unknown {
  return parse(readFileSync(new URL(`demonstration/${name}.yaml`, import.meta.url), "utf8"));
}
