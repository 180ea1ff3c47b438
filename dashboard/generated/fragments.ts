// Generated from dashboard/operations by `npm run generate`. Do not edit.
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

/** State of a credit case (信贷业务状态). */
export type CreditCaseState =
  /** The bank has a decision of record about the enterprise (已核查). */
  | 'CHECKED'
  /** The enterprise applied (已申请). */
  | 'APPLIED'
  /** Granted, not yet paid out (已授信). */
  | 'APPROVED'
  /** Not granted (不予授信). */
  | 'DECLINED'
  /** Paid out, not yet ended (未结清). */
  | 'OUTSTANDING'
  /** Ended (已结清). */
  | 'CLOSED';

/** Bands of amounts in yuan (贷款金额区间); the lower end belongs to its band. Exact amounts and rates are not kept. */
export type LoanBand =
  /** Below 1 million (100万元以下). */
  | 'BELOW_1M'
  /** 1 million to below 5 million (100万元至500万元). */
  | 'M1_TO_5M'
  /** 5 million to below 10 million (500万元至1000万元). */
  | 'M5_TO_10M'
  /** 10 million to below 50 million (1000万元至5000万元). */
  | 'M10_TO_50M'
  /** 50 million and above (5000万元及以上). */
  | 'M50_AND_ABOVE';

/** Whether the last day of a publicity is known. */
export type PublicityEnd =
  /** It is known (已确定). */
  | 'LAST_DAY_KNOWN'
  /** No holiday notice tells it yet (放假通知尚未公布). */
  | 'CALENDAR_NOT_PUBLISHED'
  /** The text asks for no working days and none were stated (未规定公示期). */
  | 'NONE_REQUIRED';

export type ActionFragment = { readonly action: string, readonly possible: boolean, readonly notBefore: string | null, readonly notAfter: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> };

export type AnswerFragment = { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> };

export type BoardsDataAgeFragment = { readonly asOf: string, readonly readAt: string, readonly stale: boolean, readonly freshnessLimitSeconds: number, readonly recordedThrough: string | null };

export type ClauseFragment = { readonly document: string, readonly clause: string, readonly basis: RuleBasis };

export type CreditCaseOnDayFragment = { readonly id: string, readonly uscc: string, readonly decision: string, readonly state: CreditCaseState, readonly stateSince: string, readonly revision: number, readonly reportedAt: string, readonly recordedAt: string, readonly application: { readonly product: string | null, readonly branch: string | null, readonly division: string, readonly band: LoanBand, readonly appliedOn: string } | null, readonly approval: { readonly decision: string, readonly title: string | null, readonly band: LoanBand, readonly decidedOn: string } | null, readonly loan: { readonly band: LoanBand, readonly division: string, readonly title: string | null, readonly paidOutOn: string, readonly closedOn: string | null } | null };

export type DecisionChangedFragment = { readonly changed: boolean, readonly before: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> }, readonly after: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> }, readonly reasonsGone: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly reasonsCome: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly evidenceGone: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly knownFrom: string }>, readonly evidenceCome: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly knownFrom: string }> };

export type DecisionOfRecordFragment = { readonly id: string, readonly department: string, readonly tenant: string, readonly issuedAt: string, readonly validUntil: string, readonly purpose: string, readonly legalBasis: string, readonly idempotencyKey: string, readonly nonce: string | null, readonly recheckOf: string | null, readonly statement: string, readonly logIndex: number, readonly leafHash: string, readonly receipt: string | null, readonly question: { readonly measure: string, readonly uscc: string, readonly jurisdiction: string, readonly validOn: string, readonly knownAt: string, readonly award: string | null, readonly lot: { readonly catalogueCode: string, readonly catalogueEdition: string | null } | null }, readonly answer: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> }, readonly rules: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly knownFrom: string }> };

export type NoticePartsFragment = { readonly id: string, readonly title: string, readonly number: string | null, readonly numberDamagedText: string | null, readonly signedOn: string | null, readonly signedOnDamagedText: string | null, readonly publishedOn: string, readonly inForceFrom: string, readonly jurisdiction: { readonly code: string, readonly name: string | null }, readonly clauses: ReadonlyArray<{ readonly clause: string, readonly item: string | null, readonly kinds: ReadonlyArray<string>, readonly text: string, readonly textEn: string, readonly leads: ReadonlyArray<string>, readonly supports: ReadonlyArray<string>, readonly leadBasis: RuleBasis }>, readonly interpretations: ReadonlyArray<{ readonly id: string, readonly question: string, readonly questionZh: string, readonly reading: string, readonly readingZh: string, readonly why: string, readonly whyZh: string, readonly author: string, readonly publishedOn: string, readonly clause: string, readonly basis: RuleBasis }>, readonly targets: ReadonlyArray<{ readonly clause: string, readonly metric: string, readonly metricEn: string, readonly value: string | null, readonly damagedText: string | null }>, readonly departments: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string }>, readonly damages: ReadonlyArray<{ readonly clause: string, readonly place: string, readonly damagedText: string }>, readonly rules: ReadonlyArray<{ readonly id: string, readonly subject: string, readonly value: string | null, readonly clause: string | null, readonly basis: RuleBasis, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string | null, readonly knownTo: string | null, readonly details: ReadonlyArray<{ readonly name: string, readonly values: ReadonlyArray<string> }> }> };

export type PublicityClockFragment = { readonly postedOn: string, readonly workingDays: number | null, readonly lastDay: string | null, readonly end: PublicityEnd, readonly daysLeft: number | null, readonly over: boolean | null };

export type WhatIfPartsFragment = { readonly validOn: string | null, readonly knownAt: string | null, readonly errors: ReadonlyArray<{ readonly code: WhatIfErrorCode, readonly file: string | null, readonly line: number | null, readonly message: string }>, readonly changes: ReadonlyArray<{ readonly rule: string, readonly id: string, readonly kind: WhatIfRuleChangeKind, readonly fields: ReadonlyArray<{ readonly name: string, readonly before: string | null, readonly after: string | null }> }>, readonly laterActs: ReadonlyArray<{ readonly rule: string, readonly id: string, readonly kind: WhatIfRuleChangeKind, readonly fields: ReadonlyArray<{ readonly name: string, readonly before: string | null, readonly after: string | null }> }>, readonly questions: ReadonlyArray<{ readonly measure: string, readonly jurisdiction: string, readonly award: string | null }>, readonly withoutTitle: ReadonlyArray<{ readonly uscc: string | null, readonly kind: WhatIfFlipKind, readonly question: { readonly measure: string, readonly jurisdiction: string, readonly award: string | null }, readonly before: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> }, readonly after: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> } }>, readonly counts?: { readonly examined: number, readonly rows: ReadonlyArray<{ readonly before: Determination, readonly after: Determination, readonly enterprises: number, readonly question: { readonly measure: string, readonly jurisdiction: string, readonly award: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly flips?: { readonly edges: ReadonlyArray<{ readonly node: { readonly uscc: string | null, readonly kind: WhatIfFlipKind, readonly question: { readonly measure: string, readonly jurisdiction: string, readonly award: string | null }, readonly before: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> }, readonly after: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };
