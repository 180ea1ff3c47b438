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

/** The classes of the statistical size table, 工信部联企业〔2011〕300号. */
export type SizeClass =
  /** Large (大型). */
  | 'LARGE'
  /** Medium (中型). */
  | 'MEDIUM'
  /** Small (小型). */
  | 'SMALL'
  /** Micro (微型). */
  | 'MICRO';

/** State of a title (称号状态). */
export type TitleState =
  /** On the short list (入围). */
  | 'SHORTLISTED'
  /** In publicity (公示中). */
  | 'IN_PUBLICITY'
  /** Under objection (异议评议中). */
  | 'UNDER_OBJECTION'
  /** Publicity over, not yet published (待发布). */
  | 'AWAITING_PUBLICATION'
  /** In force (有效). */
  | 'IN_FORCE'
  /** Last day passed (期满). */
  | 'EXPIRED'
  /** Revoked (取消). */
  | 'REVOKED'
  /** Given up by the enterprise (自愿退出). */
  | 'WITHDRAWN'
  /** Not granted (未通过). */
  | 'REJECTED'
  /** No last day is stated and the period that a reading allows is over (有效期不明). */
  | 'VALIDITY_UNKNOWN';

/** Why a title is cancelled (退出情形), Yunnan §3(6); Tianjin uses the fourth and the sixth. */
export type ExitGround =
  /** Equipment or process changed greatly (生产装备工艺重大变化). */
  | 'PROCESS_CHANGED'
  /** Standard updated and a core indicator fell (标准更新且核心指标降低). */
  | 'INDICATOR_LOWERED'
  /** Major environmental, safety or quality accident (重大环保安全事故和产品质量问题). */
  | 'MAJOR_ACCIDENT_OR_QUALITY'
  /** Sampling below the declared level (抽检未达公开标准水平). */
  | 'BELOW_DECLARED_LEVEL'
  /** Intellectual-property infringement (侵犯知识产权). */
  | 'IP_INFRINGEMENT'
  /** Fraud or another integrity problem (弄虚作假或诚信问题). */
  | 'FRAUD_OR_INTEGRITY'
  /** Other reasons requiring exit (其他原因). */
  | 'OTHER';

/** State of a declaration (声明状态). */
export type DeclarationState =
  /** Not public yet (草稿). */
  | 'DRAFT'
  /** Public and in effect (已公开，现行有效). */
  | 'DECLARED'
  /** A later version took its place (已修订). */
  | 'REVISED'
  /** Given up (已废止). */
  | 'WITHDRAWN';

/** Goods or service. */
export type ProductKind =
  /** Goods (产品). */
  | 'GOODS'
  /** A service (服务). */
  | 'SERVICE';

/** Groups of indicators, Yunnan §3(2). */
export type IndicatorGroup =
  /** Performance (性能指标). */
  | 'PERFORMANCE'
  /** Production technology (生产工艺技术). */
  | 'PROCESS'
  /** Function (功能指标). */
  | 'FUNCTION'
  /** Benefit of applying the standard (标准实施效益). */
  | 'BENEFIT';

/** Which values of an indicator are better. */
export type IndicatorDirection =
  /** The higher (越高越好). */
  | 'HIGHER_BETTER'
  /** The lower (越低越好). */
  | 'LOWER_BETTER';

/** State of an exit case (退出案件状态). */
export type ExitCaseState =
  /** Opened (已立案). */
  | 'OPENED'
  /** With evidence on record (已取证). */
  | 'EVIDENCE'
  /** The working body requires the cancellation (已要求取消), Yunnan §3(6). */
  | 'ORDERED'
  /** The title is cancelled (已决定取消). */
  | 'DECIDED'
  /** Publicised on the platform (已公示), Yunnan §3(6)¶2, Tianjin §3(3)3. */
  | 'PUBLICISED'
  /** Reported to the regulators (已报监管部门), Yunnan §3(6)¶2. */
  | 'REPORTED_TO_REGULATORS'
  /** Entered in the enterprise credit system (已纳入信用体系), Yunnan §3(6)¶2. */
  | 'IN_CREDIT_SYSTEM'
  /** Everything is done (已办结). */
  | 'CLOSED'
  /** The title is not cancelled (不予取消). */
  | 'DISMISSED';

/** What follows a cancellation (取消后的事项), Yunnan §3(6)¶2. */
export type ExitDutyKind =
  /** To publicise it (公示). */
  | 'PUBLICISE'
  /** To report it to the regulators (报有关监管部门). */
  | 'REPORT'
  /** To enter it in the enterprise credit system (纳入企业信用体系). */
  | 'ENTER_CREDIT';

/** What can change in the public register (变更类型). */
export type ChangeKind =
  /** A title was posted, or a publicity of evaluation schemes, bodies or rankings was (公示). */
  | 'IN_PUBLICITY'
  /** An objection was recorded, against a title or a whole publicity (提出异议). */
  | 'OBJECTED'
  /** An objection was dismissed (异议不成立). */
  | 'OBJECTION_DISMISSED'
  /** An objection was upheld; the title is not granted (异议成立、未通过). */
  | 'REJECTED'
  /** A title was released (发布). */
  | 'PUBLISHED'
  /** The day after a title's last day has come (期满). */
  | 'EXPIRED'
  /** No last day is stated, and the day has come on which the period that a reading allows is over (有效期不明). */
  | 'VALIDITY_UNKNOWN'
  /** A title was revoked (取消). */
  | 'REVOKED'
  /** A title was given up (自愿退出). */
  | 'WITHDRAWN'
  /** An enterprise is banned from a scheme (限制参与). */
  | 'BANNED'
  /** What is on record says something else than before: a title's days, a ban, an enterprise's name or place of registration (更正). */
  | 'CORRECTED'
  /** A notice, a rule or a reading of it, or a holiday notice became known or was superseded (政策变更). */
  | 'POLICY_CHANGED';

/** How a search found an enterprise (匹配方式). */
export type EnterpriseMatch =
  /** By its credit code or a part of it (信用代码). */
  | 'CODE'
  /** By the name that it bears on the day asked about (名称). */
  | 'NAME'
  /** By a name that it bore before, in characters or in pinyin (曾用名). */
  | 'FORMER_NAME'
  /** By the pinyin of its name (拼音). */
  | 'PINYIN'
  /** By the first letters of the pinyin of its name (拼音首字母). */
  | 'INITIALS';

/** State of a spot check (抽查状态). */
export type SpotCheckState =
  /** Drawn, nothing taken yet (已抽取). */
  | 'PLANNED'
  /** Sample taken (已抽样). */
  | 'SAMPLED'
  /** Tested, not judged yet (已检验). */
  | 'TESTED'
  /** Meets what is declared (合格). */
  | 'PASSED'
  /** Below what is declared, not confirmed yet (未达公开水平). */
  | 'BELOW_DECLARED'
  /** The enterprise asked for a retest (已申请复检). */
  | 'RETEST_ASKED'
  /** Tested again, not judged yet (已复检). */
  | 'RETESTED'
  /** Below what is declared, final (已确认). */
  | 'CONFIRMED'
  /** Could not go on (终止). */
  | 'DROPPED';

/** Where a complaint came from (投诉来源). */
export type ComplaintSource =
  /** Anybody (公众). */
  | 'PUBLIC'
  /** A consumer association (消费者协会). */
  | 'CONSUMER_ASSOCIATION'
  /** The media (媒体). */
  | 'MEDIA'
  /** A chamber of commerce (商会). */
  | 'CHAMBER'
  /** Another department (其他部门). */
  | 'DEPARTMENT';

/** State of a complaint (投诉状态). */
export type ComplaintState =
  /** Received (已收到). */
  | 'RECEIVED'
  /** Taken up (已受理). */
  | 'ACCEPTED'
  /** Not taken up, with the reason (不予受理). */
  | 'REFUSED'
  /** Under investigation (调查中). */
  | 'INVESTIGATING'
  /** Found true (属实). */
  | 'SUBSTANTIATED'
  /** Not found true (未证实). */
  | 'UNSUBSTANTIATED'
  /** Closed (已办结). */
  | 'CLOSED';

/** A lot by its procurement catalogue code. */
export type LotInput = {
  /** Code of the government procurement catalogue: `A02061804`. */
  readonly catalogueCode: string;
  /** Edition of the catalogue, `2013` or `2022`: one code means different things in them. Omitted makes the answer UNDETERMINED. */
  readonly catalogueEdition?: string | number | null | undefined;
};

export type EnterpriseAskedAwardQueryVariables = Exact<{
  uscc: string;
  first: number;
  after?: string | null | undefined;
}>;


export type EnterpriseAskedAwardQuery = { readonly awardAccessEntries: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly at: string, readonly tenant: string, readonly role: string, readonly purpose: string | null, readonly refused: boolean, readonly subject: string | null, readonly fields: ReadonlyArray<{ readonly field: string, readonly jurisdiction: string | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type EnterpriseAskedCreditQueryVariables = Exact<{
  uscc: string;
  first: number;
  after?: string | null | undefined;
}>;


export type EnterpriseAskedCreditQuery = { readonly creditAccessEntries: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly at: string, readonly tenant: string, readonly role: string, readonly purpose: string | null, readonly refused: boolean, readonly subject: string | null, readonly fields: ReadonlyArray<{ readonly field: string, readonly jurisdiction: string | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type EnterpriseAskedProcurementQueryVariables = Exact<{
  uscc: string;
  first: number;
  after?: string | null | undefined;
}>;


export type EnterpriseAskedProcurementQuery = { readonly procurementAccessEntries: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly at: string, readonly tenant: string, readonly role: string, readonly purpose: string | null, readonly refused: boolean, readonly subject: string | null, readonly fields: ReadonlyArray<{ readonly field: string, readonly jurisdiction: string | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type EnterpriseAskedRegisterQueryVariables = Exact<{
  uscc: string;
  first: number;
  after?: string | null | undefined;
}>;


export type EnterpriseAskedRegisterQuery = { readonly registerAccessEntries: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly at: string, readonly tenant: string, readonly role: string, readonly purpose: string | null, readonly refused: boolean, readonly subject: string | null, readonly fields: ReadonlyArray<{ readonly field: string, readonly jurisdiction: string | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type EnterpriseAwardQueryVariables = Exact<{
  uscc: string;
  jurisdiction: string | number;
  all: boolean;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  language: Language;
}>;


export type EnterpriseAwardQuery = { readonly standing: { readonly uscc: string, readonly one?: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> } | null, readonly beijing?: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> } | null, readonly tianjin?: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> } | null, readonly guangyuan?: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> } | null, readonly yunnan?: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> } | null } };

export type AnswerFragment = { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> };

export type ClauseFragment = { readonly document: string, readonly clause: string, readonly basis: RuleBasis };

export type EnterpriseChangesQueryVariables = Exact<{
  uscc: string;
  first: number;
  after?: string | null | undefined;
}>;


export type EnterpriseChangesQuery = { readonly registerChanges: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: ChangeKind, readonly on: string, readonly until: string | null, readonly knownAt: string, readonly titleId: string | null, readonly titleNumber: string | null, readonly standard: string | null, readonly ground: ExitGround | null, readonly ban: string | null, readonly scheme: string | null, readonly items: ReadonlyArray<string> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type EnterpriseComplaintsQueryVariables = Exact<{
  uscc: string;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type EnterpriseComplaintsQuery = { readonly complaints: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly source: ComplaintSource, readonly receivedOn: string, readonly state: ComplaintState, readonly stateSince: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type EnterpriseCreditQueryVariables = Exact<{
  uscc: string;
  jurisdiction: string | number;
  all: boolean;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  language: Language;
}>;


export type EnterpriseCreditQuery = { readonly standing: { readonly uscc: string, readonly one?: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> } | null, readonly beijing?: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> } | null, readonly tianjin?: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> } | null, readonly guangyuan?: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> } | null, readonly yunnan?: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> } | null } };

export type EnterpriseDeclarationsQueryVariables = Exact<{
  uscc: string;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type EnterpriseDeclarationsQuery = { readonly declarations: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly number: string, readonly numberAsPublished: string, readonly name: string, readonly state: DeclarationState, readonly stateSince: string | null, readonly declaredOn: string | null, readonly recordedAt: string, readonly levelClaimed: string | null, readonly referenceStandards: ReadonlyArray<string>, readonly products: ReadonlyArray<{ readonly kind: ProductKind, readonly name: string, readonly model: string | null }>, readonly indicators: ReadonlyArray<{ readonly group: IndicatorGroup, readonly name: string, readonly unit: string | null, readonly direction: IndicatorDirection, readonly value: string, readonly core: boolean, readonly testMethod: string | null }>, readonly revises: { readonly id: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type EnterpriseFinderQueryVariables = Exact<{
  search: string;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  language: Language;
}>;


export type EnterpriseFinderQuery = { readonly enterprises: { readonly edges: ReadonlyArray<{ readonly matchedBy: EnterpriseMatch, readonly node: { readonly uscc: string, readonly name: string | null, readonly registrationPlace: { readonly code: string, readonly name: string | null } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean }, readonly diagnosis: { readonly position: number | null, readonly found: string | null, readonly wouldFit: ReadonlyArray<string> | null, readonly message: string } | null } | null };

export type EnterpriseProcurementQueryVariables = Exact<{
  uscc: string;
  jurisdiction: string | number;
  all: boolean;
  lot?: LotInput | null | undefined;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  language: Language;
}>;


export type EnterpriseProcurementQuery = { readonly standing: { readonly uscc: string, readonly onePreference?: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> } | null, readonly beijingPreference?: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> } | null, readonly tianjinPreference?: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> } | null, readonly guangyuanPreference?: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> } | null, readonly yunnanPreference?: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> } | null, readonly oneSubsidy?: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> } | null, readonly beijingSubsidy?: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> } | null, readonly tianjinSubsidy?: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> } | null, readonly guangyuanSubsidy?: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> } | null, readonly yunnanSubsidy?: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> } | null } };

export type EnterpriseRegisterQueryVariables = Exact<{
  uscc: string;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  latest: string;
}>;


export type EnterpriseRegisterQuery = { readonly standing: { readonly uscc: string, readonly validOn: string, readonly registerKnownAt: string | null, readonly enterprise: { readonly uscc: string, readonly name: string | null, readonly establishedOn: string | null, readonly registrationPlace: { readonly code: string, readonly name: string | null } | null } | null, readonly titles: ReadonlyArray<{ readonly state: TitleState, readonly revocationGround: ExitGround | null, readonly publicityLastDay: string | null, readonly title: { readonly id: string } }> | null, readonly ban: { readonly id: string, readonly scheme: string, readonly firstDay: string, readonly lastDay: string } | null }, readonly whole: { readonly uscc: string, readonly validOn: string, readonly titles: ReadonlyArray<{ readonly state: TitleState, readonly publicityLastDay: string | null, readonly title: { readonly id: string, readonly number: string, readonly scheme: string, readonly category: string, readonly standard: string, readonly postedOn: string | null, readonly publishedOn: string | null, readonly lastDay: string | null, readonly certificateNumber: string | null, readonly publisher: { readonly role: string, readonly uscc: string } | null, readonly models: ReadonlyArray<{ readonly kind: ProductKind, readonly name: string, readonly model: string | null }> | null } }> | null }, readonly bans: { readonly edges: ReadonlyArray<{ readonly node: { readonly ban: { readonly id: string, readonly scheme: string, readonly firstDay: string, readonly lastDay: string } } }> } | null, readonly exitCases: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly scheme: string, readonly ground: ExitGround, readonly state: ExitCaseState, readonly stateSince: string | null, readonly openedAt: string, readonly title: { readonly id: string, readonly number: string } | null, readonly decision: { readonly decidedOn: string, readonly effectiveOn: string | null } | null, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly duties: ReadonlyArray<{ readonly duty: ExitDutyKind, readonly doneOn: string | null }> } }> } | null, readonly qualityCommitments: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly text: string, readonly signedBy: string, readonly signedOn: string, readonly recordedAt: string } }> } | null };

export type EnterpriseTitleFragment = { readonly id: string, readonly number: string, readonly scheme: string, readonly category: string, readonly standard: string, readonly postedOn: string | null, readonly publishedOn: string | null, readonly lastDay: string | null, readonly certificateNumber: string | null, readonly publisher: { readonly role: string, readonly uscc: string } | null, readonly models: ReadonlyArray<{ readonly kind: ProductKind, readonly name: string, readonly model: string | null }> | null };

export type EnterpriseSizeQueryVariables = Exact<{
  uscc: string;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type EnterpriseSizeQuery = { readonly standing: { readonly uscc: string, readonly size: { readonly class: SizeClass | null, readonly sector: string, readonly statisticalYear: number, readonly statedOn: string, readonly source: string } | null } };

export type EnterpriseSpotChecksQueryVariables = Exact<{
  uscc: string;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type EnterpriseSpotChecksQuery = { readonly spotChecks: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly meetsDeclared: boolean | null, readonly state: SpotCheckState, readonly stateSince: string, readonly plan: { readonly id: string, readonly title: string }, readonly declaration: { readonly id: string, readonly number: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export const EnterpriseAskedAwardDocument = { kind: "Document", definitions: [], documentId: "a6152da2b4acf88ee8a9ba030e9e2043f9b46d4288a2d4d5252165643c3f2f81" } as unknown as TypedDocumentNode<EnterpriseAskedAwardQuery, EnterpriseAskedAwardQueryVariables>;
export const EnterpriseAskedCreditDocument = { kind: "Document", definitions: [], documentId: "ea6dd9e88af9471cfeabc3c614a90c086b04c3f9dfe8979590d7dd37506828bb" } as unknown as TypedDocumentNode<EnterpriseAskedCreditQuery, EnterpriseAskedCreditQueryVariables>;
export const EnterpriseAskedProcurementDocument = { kind: "Document", definitions: [], documentId: "133365ad1158f43c0d45852c033edea7b97dc3f991c0ef0d748663e566833204" } as unknown as TypedDocumentNode<EnterpriseAskedProcurementQuery, EnterpriseAskedProcurementQueryVariables>;
export const EnterpriseAskedRegisterDocument = { kind: "Document", definitions: [], documentId: "98920676aa7f31919da9f5144ec31565193bd114b7ad0e2e8fce2604fb1cc630" } as unknown as TypedDocumentNode<EnterpriseAskedRegisterQuery, EnterpriseAskedRegisterQueryVariables>;
export const EnterpriseAwardDocument = { kind: "Document", definitions: [], documentId: "bb13030137f72e581ec4af80f565f7987eb2390e800b63d7169c137d2908b56d" } as unknown as TypedDocumentNode<EnterpriseAwardQuery, EnterpriseAwardQueryVariables>;
export const EnterpriseChangesDocument = { kind: "Document", definitions: [], documentId: "40a2e622e179d503ad04481e342baaf4f343cb9a98a9dca61defc0e5c3183b87" } as unknown as TypedDocumentNode<EnterpriseChangesQuery, EnterpriseChangesQueryVariables>;
export const EnterpriseComplaintsDocument = { kind: "Document", definitions: [], documentId: "2e32f3ace6e7f57f81f4c0487608b65216ffd0085dd90216195999366ac8b863" } as unknown as TypedDocumentNode<EnterpriseComplaintsQuery, EnterpriseComplaintsQueryVariables>;
export const EnterpriseCreditDocument = { kind: "Document", definitions: [], documentId: "69408db0d0a5fc33855ce996ac741274cfc90a45a932962ff37766aea067d46d" } as unknown as TypedDocumentNode<EnterpriseCreditQuery, EnterpriseCreditQueryVariables>;
export const EnterpriseDeclarationsDocument = { kind: "Document", definitions: [], documentId: "25b1052f473d7245011de9a41f632f1a58ecd51fd54ebc39f412c14eaa96d4bc" } as unknown as TypedDocumentNode<EnterpriseDeclarationsQuery, EnterpriseDeclarationsQueryVariables>;
export const EnterpriseFinderDocument = { kind: "Document", definitions: [], documentId: "e0d8a279cb3f30effa2f931c1032d2503ffa162ae947dc830eed4e0502262511" } as unknown as TypedDocumentNode<EnterpriseFinderQuery, EnterpriseFinderQueryVariables>;
export const EnterpriseProcurementDocument = { kind: "Document", definitions: [], documentId: "551ac8ac5e66bd9a83ff61babe757429f4de5e14212be9f1ce31910020c50f17" } as unknown as TypedDocumentNode<EnterpriseProcurementQuery, EnterpriseProcurementQueryVariables>;
export const EnterpriseRegisterDocument = { kind: "Document", definitions: [], documentId: "fc78b5acc85d43ec1a41b6c4a3f7e280fdd16a72a0c4d5cb51d2c8e74362b457" } as unknown as TypedDocumentNode<EnterpriseRegisterQuery, EnterpriseRegisterQueryVariables>;
export const EnterpriseSizeDocument = { kind: "Document", definitions: [], documentId: "3d350f68878cb6aed0f704b7ff6572af2e1610529018d46175f9aa9b4ec2110c" } as unknown as TypedDocumentNode<EnterpriseSizeQuery, EnterpriseSizeQueryVariables>;
export const EnterpriseSpotChecksDocument = { kind: "Document", definitions: [], documentId: "389f993bf0c621abeec0bde46e8d0c1a617b06879a60470384b7b0fe713f3d9d" } as unknown as TypedDocumentNode<EnterpriseSpotChecksQuery, EnterpriseSpotChecksQueryVariables>;
