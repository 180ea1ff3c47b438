import type { Evidence } from "../../../shared/values/decision/condition.ts";

/** What a category covers in one edition of the procurement catalogue. */
export interface MappingFact {
  /** GB/T 4754-2017 */
  readonly category: string;
  readonly edition: string;
  /** Codes that lie within the category. */
  readonly codes: readonly string[];
  /** Codes that are wider than the category: what is bought under one may lie within it or not. */
  readonly broaderCodes: readonly string[];
  readonly evidence: Evidence;
}

/** A lot by its procurement catalogue code; without an edition the code says nothing. */
export interface Lot {
  readonly code: string;
  readonly edition: string | null;
}
