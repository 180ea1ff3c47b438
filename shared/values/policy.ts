/** What a rule row rests on. */
export type RuleBasis = "TEXT" | "INTERPRETATION" | "UNKNOWN_IN_SOURCE";

/** A measure that a notice may provide; the name of the field that answers it. */
export type Measure = "procurementPreference" | "creditSupport" | "awardAdoption" | "subsidyPriority";

/** How a notice provides a measure. */
export type PolicyMode = "TIE_BREAK" | "DEFER_NATIONAL" | "ENCOURAGED" | "SILENT" | "TO_BE_STUDIED";

export type SizeClass = "LARGE" | "MEDIUM" | "SMALL" | "MICRO";

/** A place in a notice. */
export interface Citation {
  readonly document: string;
  readonly clause: string;
  readonly basis: RuleBasis;
}

/** When a rule row holds and since when it is on record. Days inclusive `from`, exclusive `to`. */
export interface RowClocks {
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly knownFrom: string;
  readonly knownTo: string | null;
}

/** One measure of one jurisdiction, as one notice provides it or is silent on it. */
export interface MeasureRule extends RowClocks {
  /** `yunnan-2020-9/creditSupport` */
  readonly id: string;
  readonly jurisdiction: string;
  readonly measure: Measure;
  readonly mode: PolicyMode;
  /** What the day on which the notice comes into force rests on. */
  readonly inForceBasis: RuleBasis;
  /** The measure's own clause; for a SILENT measure the place where it would stand. */
  readonly citation: Citation;
  /** Schemes whose titles the jurisdiction rewards: a division code or `NATIONAL`. */
  readonly recognisedSchemes: readonly string[];
  /** Cited when a title's publisher is not rewarded, where that is not the measure's own clause. */
  readonly issuerCitation: Citation | null;
  /** Size classes the measure covers; null when the text does not limit them. */
  readonly sizeClasses: readonly SizeClass[] | null;
  /** Awards the measure names; null for other measures. */
  readonly awards: readonly { readonly id: string; readonly name: string; readonly nameEn: string }[] | null;
  /** What an award adopts; null for other measures. */
  readonly adopts: "RESULT" | "WORK" | null;
  /** Levels of award for which leaders are recommended first; left out where the text says nothing of it. */
  readonly recommendsFirst?: readonly ("PROVINCIAL" | "MINISTERIAL")[];
}

/** The rules of a scheme that bear on a title's state and on bans. Null means the text is silent. */
export interface SchemeRule extends RowClocks {
  /** `yunnan-2020-9/scheme/530000` */
  readonly id: string;
  /** A division code, or `NATIONAL`. */
  readonly scheme: string;
  /** The jurisdiction whose scheme it is: its ban applies to questions asked there; null for the national one. */
  readonly jurisdiction: string | null;
  readonly banYears: number | null;
  readonly banCitation: Citation | null;
  /** Cited for a state in place of the measure's clause: `{ TITLE_EXPIRED: { document, clause } }`. */
  readonly stateCitations: Readonly<Record<string, Citation>>;
}
