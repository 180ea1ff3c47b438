// Generated from dashboard/operations by `npm run generate`. Do not edit.
import type { TypedDocumentNode } from "@urql/core";
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Whether a policy basis exists for the measure asked about (判定). */
export type Determination =
  /** A policy basis exists (符合). It is never an approval, an award or a promise. */
  | 'ELIGIBLE'
  /** A condition of the policy is known to fail (不符合). */
  | 'NOT_ELIGIBLE'
  /** A condition is not known: a source is missing, stale or silent (无法判定). */
  | 'UNDETERMINED';

/** Why an answer is what it is; the codes are those of the glossary. */
export type ReasonCode =
  /** The notice provides the measure. */
  | 'POLICY_PROVIDES'
  /** The day asked about lies before the notice is in force. */
  | 'POLICY_NOT_IN_FORCE_AT_DATE'
  /** The notice does not provide the measure. */
  | 'JURISDICTION_POLICY_SILENT'
  /** The measure only points to a higher policy that the hub does not hold. */
  | 'UPPER_POLICY_NOT_LOADED'
  /** The hub holds no notice for the jurisdiction. */
  | 'JURISDICTION_POLICY_NOT_LOADED'
  /** The notice announces that the measure will be studied; nothing is decided yet. */
  | 'POLICY_TO_BE_STUDIED'
  /** A title that the jurisdiction recognises is in force on the day. */
  | 'TITLE_IN_FORCE'
  /** The enterprise has no title on the day. */
  | 'TITLE_NOT_FOUND'
  /** The title is still in publicity on the day. */
  | 'TITLE_IN_PUBLICITY'
  /** The title is under objection on the day. */
  | 'TITLE_UNDER_OBJECTION'
  /** Publicity is over and the title is not yet published. */
  | 'TITLE_AWAITING_PUBLICATION'
  /** The title was not granted: an objection was upheld or the enterprise refused. */
  | 'TITLE_REJECTED'
  /** The last day of the title has passed. */
  | 'TITLE_EXPIRED'
  /** The title was revoked. */
  | 'TITLE_REVOKED'
  /** The enterprise gave the title up. */
  | 'TITLE_WITHDRAWN'
  /** Neither the title nor its scheme states a last day, and the period that a reading allows is over. */
  | 'TITLE_VALIDITY_UNKNOWN'
  /** The jurisdiction does not reward titles of this publisher. */
  | 'TITLE_ISSUER_NOT_RECOGNISED'
  /** The enterprise is barred after a revocation. */
  | 'ENTERPRISE_BARRED_AFTER_REVOCATION'
  /** The lot is in the category of the title. */
  | 'CATEGORY_COVERED'
  /** The lot is not in the category of the title. */
  | 'CATEGORY_NOT_COVERED'
  /** The lot's code is wider than the category of the title: the lot may be in it or not. */
  | 'CATEGORY_PARTLY_COVERED'
  /** The category of the title is not mapped to this edition of the procurement catalogue. */
  | 'CATEGORY_MAPPING_MISSING'
  /** The question names no edition of the procurement catalogue. */
  | 'CATALOGUE_EDITION_UNKNOWN'
  /** A large enterprise by the statistical size classes. */
  | 'SIZE_CLASS_LARGE'
  /** A medium enterprise by the statistical size classes. */
  | 'SIZE_CLASS_MEDIUM'
  /** A small enterprise by the statistical size classes. */
  | 'SIZE_CLASS_SMALL'
  /** A micro enterprise by the statistical size classes. */
  | 'SIZE_CLASS_MICRO'
  /** No statement from which the size class follows is on record for the day. */
  | 'SIZE_CLASS_UNKNOWN'
  /** The deciding department does not answer. */
  | 'SOURCE_UNAVAILABLE'
  /** The department's copy of the register is older than the freshness limit. */
  | 'SOURCE_STALE'
  /** A holiday notice that the calculation needs is not published yet. */
  | 'CALENDAR_NOT_PUBLISHED'
  /** The source text is damaged where it states the target. */
  | 'TARGET_UNKNOWN_IN_SOURCE';

/** The language of a message for people. */
export type Language =
  /** Chinese (中文). */
  | 'ZH'
  /** English. */
  | 'EN';

/** What a citation rests on (依据性质). */
export type RuleBasis =
  /** The words of the notice (原文). */
  | 'TEXT'
  /** A reading of a point on which the notice is silent (解释). */
  | 'INTERPRETATION'
  /** The source is damaged at this place (原文残缺). */
  | 'UNKNOWN_IN_SOURCE';

/** Why a changed policy was not tried. */
export type WhatIfErrorCode =
  /** A file cannot be read as a policy; the message says what was expected at its line. */
  | 'POLICY_UNREADABLE'
  /** A rule on record is missing from the files; rules are replaced, never taken away. */
  | 'RULE_TAKEN_AWAY'
  /** The department's copy of the register is being filled or is behind. */
  | 'REGISTER_COPY_NOT_FRESH';

/** What becomes of a rule. */
export type WhatIfRuleChangeKind =
  /** It is new (新增). */
  | 'ADDED'
  /** It says something else (修改). */
  | 'CHANGED'
  /** It holds no more (终止). */
  | 'ENDED';

/** What of an answer changes. */
export type WhatIfFlipKind =
  /** The determination (判定结果). */
  | 'DETERMINATION'
  /** Reasons or clauses; the determination stays (理由或条款). */
  | 'GROUNDS';

/** A changed policy that is to be tried (政策试算) against the register before anybody adopts it. Nothing is stored. */
export type WhatIfInput = {
  /** 1 to 20 files, together at most 200,000 characters. One whose name stands in `policies/` takes its place; another is added. */
  readonly files: ReadonlyArray<WhatIfFileInput>;
  /** The day asked about; today in Asia/Shanghai when omitted. It may lie ahead. */
  readonly validOn?: string | null | undefined;
  /** As known at this instant; the latest that the department's copy knows when omitted. For further parts of a list give the `knownAt` of the first. */
  readonly knownAt?: string | null | undefined;
  /** Only this division, by its GB/T 2260 code; every jurisdiction that has a notice, before or after, when omitted. */
  readonly jurisdiction?: string | number | null | undefined;
  /** Whether answers count that stay what they are and rest on other reasons or clauses. */
  readonly grounds?: boolean;
};

/** A policy file (政策文件) as it would stand in `policies/`. */
export type WhatIfFileInput = {
  /** Its name there: `beijing-2020.yaml`. */
  readonly name: string;
  /** Its whole text, line by line, without the line ends: at most 5,000 lines. */
  readonly lines: ReadonlyArray<string>;
};

export type PolicyDutyHoldersQueryVariables = Exact<{
  jurisdiction: string | number;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type PolicyDutyHoldersQuery = { readonly responsibilityMatrix: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string }> | null };

export type PolicyEnterpriseNamesQueryVariables = Exact<{
  usccs: ReadonlyArray<string> | string;
  validOn?: string | null | undefined;
}>;


export type PolicyEnterpriseNamesQuery = { readonly standings: ReadonlyArray<{ readonly enterprise: { readonly uscc: string, readonly name: string | null } | null }> };

export type PolicyFileTextQueryVariables = Exact<{
  name: string;
}>;


export type PolicyFileTextQuery = { readonly policyFile: { readonly name: string, readonly lines: ReadonlyArray<string> } | null };

export type PolicyNoticeQueryVariables = Exact<{
  id: string | number;
  knownAt?: string | null | undefined;
}>;


export type PolicyNoticeQuery = { readonly policyDocument: { readonly id: string, readonly title: string, readonly number: string | null, readonly numberDamagedText: string | null, readonly signedOn: string | null, readonly signedOnDamagedText: string | null, readonly publishedOn: string, readonly inForceFrom: string, readonly jurisdiction: { readonly code: string, readonly name: string | null }, readonly clauses: ReadonlyArray<{ readonly clause: string, readonly item: string | null, readonly kinds: ReadonlyArray<string>, readonly text: string, readonly textEn: string, readonly leads: ReadonlyArray<string>, readonly supports: ReadonlyArray<string>, readonly leadBasis: RuleBasis }>, readonly interpretations: ReadonlyArray<{ readonly id: string, readonly question: string, readonly questionZh: string, readonly reading: string, readonly readingZh: string, readonly why: string, readonly whyZh: string, readonly author: string, readonly publishedOn: string, readonly clause: string, readonly basis: RuleBasis }>, readonly targets: ReadonlyArray<{ readonly clause: string, readonly metric: string, readonly metricEn: string, readonly value: string | null, readonly damagedText: string | null }>, readonly departments: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string }>, readonly damages: ReadonlyArray<{ readonly clause: string, readonly place: string, readonly damagedText: string }>, readonly rules: ReadonlyArray<{ readonly id: string, readonly subject: string, readonly value: string | null, readonly clause: string | null, readonly basis: RuleBasis, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string | null, readonly knownTo: string | null, readonly details: ReadonlyArray<{ readonly name: string, readonly values: ReadonlyArray<string> }> }> } | null };

export type NoticePartsFragment = { readonly id: string, readonly title: string, readonly number: string | null, readonly numberDamagedText: string | null, readonly signedOn: string | null, readonly signedOnDamagedText: string | null, readonly publishedOn: string, readonly inForceFrom: string, readonly jurisdiction: { readonly code: string, readonly name: string | null }, readonly clauses: ReadonlyArray<{ readonly clause: string, readonly item: string | null, readonly kinds: ReadonlyArray<string>, readonly text: string, readonly textEn: string, readonly leads: ReadonlyArray<string>, readonly supports: ReadonlyArray<string>, readonly leadBasis: RuleBasis }>, readonly interpretations: ReadonlyArray<{ readonly id: string, readonly question: string, readonly questionZh: string, readonly reading: string, readonly readingZh: string, readonly why: string, readonly whyZh: string, readonly author: string, readonly publishedOn: string, readonly clause: string, readonly basis: RuleBasis }>, readonly targets: ReadonlyArray<{ readonly clause: string, readonly metric: string, readonly metricEn: string, readonly value: string | null, readonly damagedText: string | null }>, readonly departments: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string }>, readonly damages: ReadonlyArray<{ readonly clause: string, readonly place: string, readonly damagedText: string }>, readonly rules: ReadonlyArray<{ readonly id: string, readonly subject: string, readonly value: string | null, readonly clause: string | null, readonly basis: RuleBasis, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string | null, readonly knownTo: string | null, readonly details: ReadonlyArray<{ readonly name: string, readonly values: ReadonlyArray<string> }> }> };

export type PolicyNoticesQueryVariables = Exact<{
  knownAt?: string | null | undefined;
}>;


export type PolicyNoticesQuery = { readonly policyDocuments: ReadonlyArray<{ readonly id: string, readonly title: string, readonly number: string | null, readonly numberDamagedText: string | null, readonly signedOn: string | null, readonly signedOnDamagedText: string | null, readonly publishedOn: string, readonly inForceFrom: string, readonly jurisdiction: { readonly code: string, readonly name: string | null }, readonly clauses: ReadonlyArray<{ readonly clause: string, readonly item: string | null, readonly kinds: ReadonlyArray<string>, readonly text: string, readonly textEn: string, readonly leads: ReadonlyArray<string>, readonly supports: ReadonlyArray<string>, readonly leadBasis: RuleBasis }>, readonly interpretations: ReadonlyArray<{ readonly id: string, readonly question: string, readonly questionZh: string, readonly reading: string, readonly readingZh: string, readonly why: string, readonly whyZh: string, readonly author: string, readonly publishedOn: string, readonly clause: string, readonly basis: RuleBasis }>, readonly targets: ReadonlyArray<{ readonly clause: string, readonly metric: string, readonly metricEn: string, readonly value: string | null, readonly damagedText: string | null }>, readonly departments: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string }>, readonly damages: ReadonlyArray<{ readonly clause: string, readonly place: string, readonly damagedText: string }>, readonly rules: ReadonlyArray<{ readonly id: string, readonly subject: string, readonly value: string | null, readonly clause: string | null, readonly basis: RuleBasis, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string | null, readonly knownTo: string | null, readonly details: ReadonlyArray<{ readonly name: string, readonly values: ReadonlyArray<string> }> }> }> | null };

export type PolicyWhatIfAwardQueryVariables = Exact<{
  input: WhatIfInput;
  flipsAfter?: string | null | undefined;
  countsAfter?: string | null | undefined;
  withFlips: boolean;
  withCounts: boolean;
  language: Language;
}>;


export type PolicyWhatIfAwardQuery = { readonly whatIf: { readonly validOn: string | null, readonly knownAt: string | null, readonly errors: ReadonlyArray<{ readonly code: WhatIfErrorCode, readonly file: string | null, readonly line: number | null, readonly message: string }>, readonly changes: ReadonlyArray<{ readonly rule: string, readonly id: string, readonly kind: WhatIfRuleChangeKind, readonly fields: ReadonlyArray<{ readonly name: string, readonly before: string | null, readonly after: string | null }> }>, readonly laterActs: ReadonlyArray<{ readonly rule: string, readonly id: string, readonly kind: WhatIfRuleChangeKind, readonly fields: ReadonlyArray<{ readonly name: string, readonly before: string | null, readonly after: string | null }> }>, readonly questions: ReadonlyArray<{ readonly measure: string, readonly jurisdiction: string, readonly award: string | null }>, readonly withoutTitle: ReadonlyArray<{ readonly uscc: string | null, readonly kind: WhatIfFlipKind, readonly question: { readonly measure: string, readonly jurisdiction: string, readonly award: string | null }, readonly before: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> }, readonly after: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> } }>, readonly counts?: { readonly examined: number, readonly rows: ReadonlyArray<{ readonly before: Determination, readonly after: Determination, readonly enterprises: number, readonly question: { readonly measure: string, readonly jurisdiction: string, readonly award: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly flips?: { readonly edges: ReadonlyArray<{ readonly node: { readonly uscc: string | null, readonly kind: WhatIfFlipKind, readonly question: { readonly measure: string, readonly jurisdiction: string, readonly award: string | null }, readonly before: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> }, readonly after: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type AnswerFragment = { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> };

export type ClauseFragment = { readonly document: string, readonly clause: string, readonly basis: RuleBasis };

export type WhatIfPartsFragment = { readonly validOn: string | null, readonly knownAt: string | null, readonly errors: ReadonlyArray<{ readonly code: WhatIfErrorCode, readonly file: string | null, readonly line: number | null, readonly message: string }>, readonly changes: ReadonlyArray<{ readonly rule: string, readonly id: string, readonly kind: WhatIfRuleChangeKind, readonly fields: ReadonlyArray<{ readonly name: string, readonly before: string | null, readonly after: string | null }> }>, readonly laterActs: ReadonlyArray<{ readonly rule: string, readonly id: string, readonly kind: WhatIfRuleChangeKind, readonly fields: ReadonlyArray<{ readonly name: string, readonly before: string | null, readonly after: string | null }> }>, readonly questions: ReadonlyArray<{ readonly measure: string, readonly jurisdiction: string, readonly award: string | null }>, readonly withoutTitle: ReadonlyArray<{ readonly uscc: string | null, readonly kind: WhatIfFlipKind, readonly question: { readonly measure: string, readonly jurisdiction: string, readonly award: string | null }, readonly before: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> }, readonly after: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> } }>, readonly counts?: { readonly examined: number, readonly rows: ReadonlyArray<{ readonly before: Determination, readonly after: Determination, readonly enterprises: number, readonly question: { readonly measure: string, readonly jurisdiction: string, readonly award: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly flips?: { readonly edges: ReadonlyArray<{ readonly node: { readonly uscc: string | null, readonly kind: WhatIfFlipKind, readonly question: { readonly measure: string, readonly jurisdiction: string, readonly award: string | null }, readonly before: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> }, readonly after: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type PolicyWhatIfCreditQueryVariables = Exact<{
  input: WhatIfInput;
  flipsAfter?: string | null | undefined;
  countsAfter?: string | null | undefined;
  withFlips: boolean;
  withCounts: boolean;
  language: Language;
}>;


export type PolicyWhatIfCreditQuery = { readonly whatIf: { readonly validOn: string | null, readonly knownAt: string | null, readonly errors: ReadonlyArray<{ readonly code: WhatIfErrorCode, readonly file: string | null, readonly line: number | null, readonly message: string }>, readonly changes: ReadonlyArray<{ readonly rule: string, readonly id: string, readonly kind: WhatIfRuleChangeKind, readonly fields: ReadonlyArray<{ readonly name: string, readonly before: string | null, readonly after: string | null }> }>, readonly laterActs: ReadonlyArray<{ readonly rule: string, readonly id: string, readonly kind: WhatIfRuleChangeKind, readonly fields: ReadonlyArray<{ readonly name: string, readonly before: string | null, readonly after: string | null }> }>, readonly questions: ReadonlyArray<{ readonly measure: string, readonly jurisdiction: string, readonly award: string | null }>, readonly withoutTitle: ReadonlyArray<{ readonly uscc: string | null, readonly kind: WhatIfFlipKind, readonly question: { readonly measure: string, readonly jurisdiction: string, readonly award: string | null }, readonly before: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> }, readonly after: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> } }>, readonly counts?: { readonly examined: number, readonly rows: ReadonlyArray<{ readonly before: Determination, readonly after: Determination, readonly enterprises: number, readonly question: { readonly measure: string, readonly jurisdiction: string, readonly award: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly flips?: { readonly edges: ReadonlyArray<{ readonly node: { readonly uscc: string | null, readonly kind: WhatIfFlipKind, readonly question: { readonly measure: string, readonly jurisdiction: string, readonly award: string | null }, readonly before: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> }, readonly after: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type PolicyWhatIfProcurementQueryVariables = Exact<{
  input: WhatIfInput;
  flipsAfter?: string | null | undefined;
  countsAfter?: string | null | undefined;
  withFlips: boolean;
  withCounts: boolean;
  language: Language;
}>;


export type PolicyWhatIfProcurementQuery = { readonly whatIf: { readonly validOn: string | null, readonly knownAt: string | null, readonly errors: ReadonlyArray<{ readonly code: WhatIfErrorCode, readonly file: string | null, readonly line: number | null, readonly message: string }>, readonly changes: ReadonlyArray<{ readonly rule: string, readonly id: string, readonly kind: WhatIfRuleChangeKind, readonly fields: ReadonlyArray<{ readonly name: string, readonly before: string | null, readonly after: string | null }> }>, readonly laterActs: ReadonlyArray<{ readonly rule: string, readonly id: string, readonly kind: WhatIfRuleChangeKind, readonly fields: ReadonlyArray<{ readonly name: string, readonly before: string | null, readonly after: string | null }> }>, readonly questions: ReadonlyArray<{ readonly measure: string, readonly jurisdiction: string, readonly award: string | null }>, readonly withoutTitle: ReadonlyArray<{ readonly uscc: string | null, readonly kind: WhatIfFlipKind, readonly question: { readonly measure: string, readonly jurisdiction: string, readonly award: string | null }, readonly before: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> }, readonly after: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> } }>, readonly counts?: { readonly examined: number, readonly rows: ReadonlyArray<{ readonly before: Determination, readonly after: Determination, readonly enterprises: number, readonly question: { readonly measure: string, readonly jurisdiction: string, readonly award: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly flips?: { readonly edges: ReadonlyArray<{ readonly node: { readonly uscc: string | null, readonly kind: WhatIfFlipKind, readonly question: { readonly measure: string, readonly jurisdiction: string, readonly award: string | null }, readonly before: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> }, readonly after: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export const PolicyDutyHoldersDocument = { kind: "Document", definitions: [], documentId: "7d0b6194897fa8bdb70faab63260761a3f69393bd6a0941168d2c51c87338352" } as unknown as TypedDocumentNode<PolicyDutyHoldersQuery, PolicyDutyHoldersQueryVariables>;
export const PolicyEnterpriseNamesDocument = { kind: "Document", definitions: [], documentId: "e6292bc75ef146985372250390a900b3b05b3a779bbf4c61970c99d1cca7ad4b" } as unknown as TypedDocumentNode<PolicyEnterpriseNamesQuery, PolicyEnterpriseNamesQueryVariables>;
export const PolicyFileTextDocument = { kind: "Document", definitions: [], documentId: "8945cd1fe09de0f62a68e46deef5cf5854a7e084838a11f9ab6219efa0226783" } as unknown as TypedDocumentNode<PolicyFileTextQuery, PolicyFileTextQueryVariables>;
export const PolicyNoticeDocument = { kind: "Document", definitions: [], documentId: "fd3b7c89e2ca1b60487b3c548bace1f589f88cae8b57ce81c1d6600066f76117" } as unknown as TypedDocumentNode<PolicyNoticeQuery, PolicyNoticeQueryVariables>;
export const PolicyNoticesDocument = { kind: "Document", definitions: [], documentId: "f5cb7c26b059576f54710bf946e1991532604d50c44fb52efda9dc51cdc5f12f" } as unknown as TypedDocumentNode<PolicyNoticesQuery, PolicyNoticesQueryVariables>;
export const PolicyWhatIfAwardDocument = { kind: "Document", definitions: [], documentId: "b68df473b8e474763aecefee9c9f69957a16948519da5c6f80a84400da32ed12" } as unknown as TypedDocumentNode<PolicyWhatIfAwardQuery, PolicyWhatIfAwardQueryVariables>;
export const PolicyWhatIfCreditDocument = { kind: "Document", definitions: [], documentId: "1cbf5d5da88728fc0d167a7358116176c75b587c41f28abc89d9393c4962c317" } as unknown as TypedDocumentNode<PolicyWhatIfCreditQuery, PolicyWhatIfCreditQueryVariables>;
export const PolicyWhatIfProcurementDocument = { kind: "Document", definitions: [], documentId: "214556ce38bd5b6952c14053337545a10fa512c2b8ba3aacc1860f457dd3f373" } as unknown as TypedDocumentNode<PolicyWhatIfProcurementQuery, PolicyWhatIfProcurementQueryVariables>;
