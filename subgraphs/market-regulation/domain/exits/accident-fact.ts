/** PORT_INSPECTION 口岸检验 is supplied by customs alone. yunnan-2020-9 §3(6)3; tianjin-2021 §4.2. */
export type AccidentKind = "ENVIRONMENT" | "SAFETY" | "PRODUCT_QUALITY" | "PORT_INSPECTION";

/** A fact that a department is about to supply. */
export interface AccidentToRecord {
  readonly uscc: string;
  readonly kind: AccidentKind;
  readonly happenedOn: string;
  readonly description: string;
  readonly fileName: string;
  readonly sha256: string;
  /** The day on which it is supplied; null for today. */
  readonly on: string | null;
}

/** A fact on record. */
export interface AccidentFact extends Omit<AccidentToRecord, "on"> {
  readonly id: string;
  readonly department: string;
  readonly suppliedOn: string;
  readonly recordedAt: string;
  readonly knownAt: string;
  readonly exitCaseIds: readonly string[];
  readonly titlesWithoutGround: readonly string[];
}

/** Whether a department supplies facts of a kind. */
export function supplies(department: string | null, kind: AccidentKind): boolean {
  if (department === "customs") return kind === "PORT_INSPECTION";
  return kind !== "PORT_INSPECTION" && (department === "ecology-and-environment" || department === "market-regulation");
}
