import { type Decimal, parseDecimal } from "../../../../shared/values/decimal.ts";
import type { ExitGround } from "../../../../shared/values/exit-ground.ts";
import { parseInstant } from "../../../../shared/values/instant.ts";
import type { CriterionPoints, ExclusionReason, RankingCriterion } from "../../domain/rankings/ranking.ts";

/** What a criterion gave, beside the criterion. */
export type ScoredCriterion = Omit<RankingCriterion, "required"> & CriterionPoints;

/** The revocation of a title of an enterprise, with the ban that followed. */
export interface RevocationOnRecord {
  readonly scheme: string;
  readonly ground: ExitGround;
  readonly effectiveOn: string;
  /** Null when no ban followed. */
  readonly banLastDay: string | null;
}

/** The fingerprint of a conformity report. */
export interface StoredConformityReport {
  readonly id: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly dated: string;
  readonly suppliedBy: "ENTERPRISE" | "EVALUATION_BODY";
  readonly recordedAt: string;
}

/** An enterprise's standard on a ranking, as far as one viewer may see. */
export interface EntryOnDay {
  readonly id: string;
  readonly uscc: string;
  readonly declarationId: string;
  /** As published. */
  readonly standard: string;
  readonly rank: number;
  readonly score: Decimal;
  readonly enteredOn: string;
  readonly coreIndicatorsStricter: number;
  readonly points: readonly ScoredCriterion[];
  readonly creditRecords: readonly RevocationOnRecord[];
  /** Null when none is on record or the viewer may not see it. */
  readonly conformityReport: StoredConformityReport | null;
  readonly validOn: string;
  readonly knownAt: string;
}

/** A declaration that was named and is not ranked. */
export interface ExclusionOnDay {
  readonly id: string;
  readonly uscc: string;
  readonly declarationId: string;
  readonly scheme: string;
  readonly reasons: readonly ExclusionReason[];
  readonly validOn: string;
  readonly knownAt: string;
}

type Text<Of, Keys extends keyof Of> = Omit<Of, Keys> & { readonly [Key in Keys]: string };

/** A row of the statement about entries. */
export interface EntryRow extends Omit<EntryOnDay, "score" | "points" | "validOn" | "knownAt"> {
  readonly place: number;
  readonly score: string;
  readonly points: readonly (Text<Omit<ScoredCriterion, "value">, "weight" | "zeroAt" | "fullAt" | "points"> & {
    readonly value: string | null;
  })[];
}

/** Reads a row. */
export function entryOf({
  place: _,
  score,
  points,
  conformityReport,
  ...row
}: EntryRow): Omit<EntryOnDay, "validOn" | "knownAt"> {
  return {
    ...row,
    score: parseDecimal(score),
    points: points.map(({ weight, zeroAt, fullAt, value, points: given, ...criterion }) => ({
      ...criterion,
      weight: parseDecimal(weight),
      zeroAt: parseDecimal(zeroAt),
      fullAt: parseDecimal(fullAt),
      value: value === null ? null : parseDecimal(value),
      points: parseDecimal(given),
    })),
    conformityReport: conformityReport === null ? null : conformityReportOf(conformityReport),
  };
}

/** Reads a conformity report. */
export function conformityReportOf(row: StoredConformityReport): StoredConformityReport {
  return { ...row, recordedAt: parseInstant(row.recordedAt) };
}
