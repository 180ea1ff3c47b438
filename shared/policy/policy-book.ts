import type { FigureCode, NoFigureReason } from "../values/figure-code.ts";
import type { Citation, MeasureRule, RowClocks, RuleBasis, SchemeRule } from "../values/policy.ts";
import type { Sector } from "../values/size-class.ts";

/** Everything that the policies folder says, as rows ready to be stored. */
export interface PolicyBook {
  readonly documents: readonly PolicyDocument[];
  readonly measures: readonly MeasureRule[];
  readonly schemes: readonly SchemeRule[];
  readonly schemeNames: readonly SchemeName[];
  readonly schemeParameters: readonly SchemeParameter[];
  readonly exitGrounds: readonly SchemeExitGround[];
  readonly keyFieldGroups: readonly SchemeKeyFieldGroup[];
  readonly departments: readonly PolicyDepartment[];
  readonly calendarNotices: readonly CalendarNotice[];
  readonly sizeThresholds: readonly SizeThreshold[];
  readonly divisions: readonly DivisionRow[];
  readonly dutyFigures: readonly DutyFigures[];
  readonly targetFigures: readonly TargetFigure[];
}

/** A notice. */
export interface PolicyDocument {
  readonly id: string;
  readonly title: string;
  /** Null when the source is damaged there or carries none; `numberDamagedText` tells which. */
  readonly number: string | null;
  readonly numberDamagedText: string | null;
  readonly jurisdiction: string;
  readonly signedOn: string | null;
  readonly signedOnDamagedText: string | null;
  readonly publishedOn: string;
  /** Publication at 00:00 +08:00, in UTC. */
  readonly knownFrom: string;
  readonly inForceFrom: string;
  readonly inForceCitation: Citation;
  /** Codes of the departments that issued it, first-named first. */
  readonly issuers: readonly string[];
  /** Notices that this one takes the place of. */
  readonly replaces: readonly string[];
  readonly clauses: readonly PolicyClause[];
  readonly interpretations: readonly PolicyInterpretation[];
  readonly targets: readonly PolicyTarget[];
  readonly damages: readonly PolicyDamage[];
}

export type ClauseKind =
  | "OBLIGATION"
  | "INCENTIVE"
  | "TARGET"
  | "STATE_TRANSITION"
  | "DEFINITION"
  | "CONTEXT"
  | "SILENCE"
  | "FRAME";

/** A clause, or one of its items, in the hub's own words. `clause` with `item` is unique in a document. */
export interface PolicyClause {
  readonly clause: string;
  readonly item: string | null;
  readonly kinds: readonly ClauseKind[];
  readonly text: string;
  readonly textEn: string;
  readonly leads: readonly string[];
  readonly supports: readonly string[];
  /** TEXT also where the text names nobody. */
  readonly leadBasis: RuleBasis;
}

/** A reading of a silent point. A correction is another row with the same id that is known later. */
export interface PolicyInterpretation {
  readonly id: string;
  readonly clause: string;
  readonly question: string;
  readonly questionZh: string;
  readonly reading: string;
  readonly readingZh: string;
  readonly why: string;
  readonly whyZh: string;
  readonly basis: "INTERPRETATION";
  readonly author: string;
  readonly publishedOn: string;
  readonly knownFrom: string;
  readonly knownTo: string | null;
}

/** A numeric target. `value` is null exactly when `damagedText` is not. */
export interface PolicyTarget {
  readonly clause: string;
  readonly metric: string;
  readonly metricEn: string;
  /** Decimal text. */
  readonly value: string | null;
  readonly comparison: "EXACTLY" | "AT_LEAST";
  readonly unit: "PERCENT" | "ENTERPRISES";
  /** The year by whose end it is due. */
  readonly year: number;
  readonly damagedText: string | null;
}

/** A damaged place of the source, with what may be said about it. */
export interface PolicyDamage {
  readonly clause: string;
  readonly place: string;
  readonly damagedText: string;
  readonly value: string | null;
  readonly flag: "DAMAGED_FIRST_DIGIT" | "READABLE_ELSEWHERE" | null;
  readonly note: string;
}

/** What a scheme is called and whose it is. */
export interface SchemeName {
  /** A division code, or `NATIONAL`. */
  readonly scheme: string;
  readonly name: string;
  readonly nameEn: string;
  readonly level: "NATIONAL" | "PROVINCIAL" | "MUNICIPAL";
  readonly jurisdiction: string | null;
}

/** One rule of a scheme. */
export interface SchemeParameter extends RowClocks {
  /** `yunnan-2020-9/scheme/530000/validityYears` */
  readonly id: string;
  readonly scheme: string;
  /** `validityYears`, `listPublicityWorkingDays`, ... */
  readonly param: string;
  /** The value as text (`1`, `true`, `AT_LEAST`); null when the text is silent or not held. */
  readonly value: string | null;
  /** Null only for the national scheme, whose text is not held. */
  readonly clause: string | null;
  readonly basis: RuleBasis;
}

/** A ground on which a scheme lets a title be cancelled. */
export interface SchemeExitGround extends RowClocks {
  readonly id: string;
  readonly scheme: string;
  readonly ground: string;
  readonly clause: string;
  readonly basis: RuleBasis;
}

/** A group into which the text of a scheme divides its key fields. */
export interface SchemeKeyFieldGroup {
  readonly scheme: string;
  readonly code: string;
  /** From 1, in the order of the text. */
  readonly position: number;
  readonly name: string;
  readonly nameEn: string;
  readonly clause: string;
  readonly basis: RuleBasis;
}

/** A department or another duty holder of a jurisdiction. */
export interface PolicyDepartment {
  readonly jurisdiction: string;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  /** From 1 within the jurisdiction: the order of the signatures or of the naming. */
  readonly order: number;
  /** OTHER: it has duties but is not one of the departments that share the hub. */
  readonly kind: "DEPARTMENT" | "OTHER";
}

/** A holiday notice; the days it names mean what it says from `knownFrom` on. */
export interface CalendarNotice {
  readonly id: string;
  readonly year: number;
  readonly url: string;
  readonly publishedOn: string;
  readonly knownFrom: string;
  readonly days: readonly CalendarDay[];
}

export interface CalendarDay {
  readonly day: string;
  readonly kind: "OFF" | "WORK";
  /** The holiday it belongs to: 国庆节. */
  readonly name: string;
}

/** Lower bounds of the size classes of a sector, inclusive; null where the sector has no such criterion. */
export interface SizeThreshold extends RowClocks {
  readonly sector: Sector;
  readonly name: string;
  readonly nameEn: string;
  /** People. */
  readonly employees: SizeBounds | null;
  /** 10,000 yuan. */
  readonly revenueWan: SizeBounds | null;
  /** 10,000 yuan. */
  readonly assetsWan: SizeBounds | null;
}

export interface SizeBounds {
  readonly large: number;
  readonly medium: number;
  readonly small: number;
}

/** A division under one name. `validFrom` inclusive, `validTo` exclusive; null when not known. */
export interface DivisionRow {
  readonly code: string;
  readonly name: string;
  readonly parent: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** What the register counts behind a duty; `noFigure` is null exactly when it counts something. */
export interface DutyFigures {
  readonly document: string;
  readonly clause: string;
  readonly item: string | null;
  readonly figures: readonly FigureCode[];
  readonly noFigure: NoFigureReason | null;
}

/** What the register counts against a target; null where it counts nothing of the kind. */
export interface TargetFigure {
  readonly document: string;
  readonly metric: string;
  readonly figure: FigureCode | null;
}
