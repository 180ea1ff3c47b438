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

/** Why no decision was taken. */
export type AwardDecisionIssueErrorCode =
  /** The caller's token does not name this purpose. */
  | 'PURPOSE_NOT_ALLOWED'
  /** The legal basis is blank. */
  | 'LEGAL_BASIS_NOT_GIVEN'
  /** A text is empty, too long or has invisible characters. */
  | 'TEXT_NOT_ACCEPTED'
  /** No decision of this id is on record for the asker. */
  | 'RECHECK_NOT_ON_RECORD'
  /** The re-check asks another question than the decision that it names. */
  | 'RECHECK_OF_ANOTHER_QUESTION'
  /** Nothing later is known than when the decision was taken. */
  | 'RECHECK_NOT_NEWER';

/** The level of an award that somebody is recommended for (推荐层级), guangyuan-2019-32 §2(3)9. */
export type RecommendationLevel =
  /** An award of the province (省级). */
  | 'PROVINCIAL'
  /** An award of a ministry (部级). */
  | 'MINISTERIAL';

/** State of a recommendation (推荐名单状态). */
export type RecommendationState =
  /** Drawn up (已拟定). */
  | 'DRAWN'
  /** Submitted to the level above (已上报). */
  | 'SUBMITTED';

/** The groups of a list, in order (推荐分组). No points are given. */
export type RecommendationGroup =
  /** Recommended first, as a leader (优先推荐). */
  | 'FIRST'
  /** Recommended (推荐). */
  | 'ORDINARY'
  /** Not known whether a leader: neither first nor after others for that (无法判定). */
  | 'UNDETERMINED';

/** Why nothing was done with a recommendation (推荐名单未办理的原因). */
export type AwardRecommendationErrorCode =
  /** There is none of this id in the caller's divisions. */
  | 'NOT_ON_RECORD'
  /** Somebody moved it since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** A text is empty, too long or has invisible characters. */
  | 'TEXT_NOT_ACCEPTED'
  /** The procedure has no such step from the present state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** An award office of the division does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** The step takes effect after today, or before the one before it. */
  | 'DAY_OUT_OF_ORDER'
  /** Nobody is named. */
  | 'NOTHING_NAMED'
  /** More than 100 are named. */
  | 'TOO_MANY'
  /** Somebody is named twice. */
  | 'NAMED_TWICE'
  /** Something became known about somebody on the list since it was drawn; draw it anew. */
  | 'STANDING_CHANGED'
  /** The caller's token does not name the purpose `award-evaluation`. */
  | 'PURPOSE_NOT_ALLOWED'
  /** The legal basis is blank. */
  | 'LEGAL_BASIS_NOT_GIVEN';

/** What a leader standard is to become (转化层级), guangyuan-2019-32 §2(3)9. */
export type ConversionLevel =
  /** A local standard, DB (地方标准). */
  | 'LOCAL'
  /** An industry standard (行业标准). */
  | 'INDUSTRY'
  /** A national standard, GB (国家标准). */
  | 'NATIONAL';

/** State of a conversion (标准转化状态). */
export type StandardConversionState =
  /** Proposed (已提出). */
  | 'PROPOSED'
  /** Taken into a plan (已立项). */
  | 'ACCEPTED'
  /** Published as a standard (已发布). */
  | 'PUBLISHED'
  /** Not taken up (未采纳). */
  | 'REFUSED';

/** Why nothing was done with a conversion (标准转化未办理的原因). */
export type StandardConversionErrorCode =
  /** There is none of this id that the caller may move. */
  | 'NOT_ON_RECORD'
  /** Somebody moved it since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** A text is empty, too long or has invisible characters. */
  | 'TEXT_NOT_ACCEPTED'
  /** The procedure has no such step from the present state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** An award office of the division does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** The step takes effect after today, or before the one before it. */
  | 'DAY_OUT_OF_ORDER'
  /** What is converted is an enterprise's standard (Q/) or a group's (T/). */
  | 'NOT_A_LEADER_STANDARD'
  /** The enterprise has no such title in force on that day. */
  | 'TITLE_NOT_IN_FORCE'
  /** The copy of the register is stale; ask again in a moment. */
  | 'TITLE_NOT_KNOWN'
  /** This standard is on its way to this level already. */
  | 'CONVERSION_UNDER_WAY'
  /** The number is none of the level proposed. */
  | 'NUMBER_NOT_OF_LEVEL';

/** The kind of an award (奖项类别), yunnan-2020-9 §5(1), tianjin-2021 §4.1. */
export type AwardKind =
  /** A government quality award (政府质量奖). */
  | 'QUALITY_AWARD'
  /** An award for standardisation and innovation (标准化创新贡献奖). */
  | 'STANDARDISATION_INNOVATION'
  /** An evaluation of brands or of their value (品牌评价). */
  | 'BRAND_EVALUATION';

/** Why nothing was done with an award (奖项未办理的原因). */
export type AwardProgrammeErrorCode =
  /** There is none of this id. */
  | 'NOT_ON_RECORD'
  /** Somebody corrected it since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** A text is empty, too long or has invisible characters. */
  | 'TEXT_NOT_ACCEPTED'
  /** The procedure has no such step from the present state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** An award office of the division does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** The division has this award on record. */
  | 'PROGRAMME_ON_RECORD'
  /** The notice of the jurisdiction names no such award. */
  | 'AWARD_NOT_NAMED'
  /** The hub holds no notice for the jurisdiction. */
  | 'NOTICE_NOT_LOADED'
  /** The last day lies before the first, or a round would lie outside. */
  | 'DAYS_OUT_OF_ORDER';

/** Why nothing was done with a round (届次未办理的原因). */
export type AwardRoundErrorCode =
  /** There is no award or round of this id. */
  | 'NOT_ON_RECORD'
  /** Somebody corrected it since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** A text is empty, too long or has invisible characters. */
  | 'TEXT_NOT_ACCEPTED'
  /** The procedure has no such step from the present state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** An award office of the division does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** The award has a round of this name on record. */
  | 'ROUND_ON_RECORD'
  /** The cut-off lies before the first day, the days outside the award's, or a nomination outside them. */
  | 'DAYS_OUT_OF_ORDER'
  /** Somebody was checked at the cut-off; it stays. */
  | 'CUT_OFF_FIXED';

/** Why nothing was done with a nomination (申报未办理的原因). */
export type AwardNominationErrorCode =
  /** There is no round or nomination of this id in the caller's divisions. */
  | 'NOT_ON_RECORD'
  /** Somebody moved it since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** A text is empty, too long or has invisible characters. */
  | 'TEXT_NOT_ACCEPTED'
  /** The procedure has no such step from the present state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** An award office of the division does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** The step takes effect after today, or before the one before it. */
  | 'DAY_OUT_OF_ORDER'
  /** The enterprise is nominated in this round already. */
  | 'ALREADY_NOMINATED'
  /** Nominations are taken from the first day of the round to its cut-off. */
  | 'OUTSIDE_ROUND'
  /** The cut-off is still to come. */
  | 'CUT_OFF_NOT_REACHED'
  /** By the check there was nothing to adopt at the cut-off. */
  | 'CHECK_NOT_ELIGIBLE'
  /** The check could not tell; what is not known is not adopted. */
  | 'CHECK_UNDETERMINED'
  /** By what became known since the check there is nothing to adopt; check again. */
  | 'CHECK_OUTDATED'
  /** Whether the check still holds cannot be told at the moment. */
  | 'CHECK_NOT_CONFIRMED'
  /** The caller's token does not name the purpose `award-evaluation`. */
  | 'PURPOSE_NOT_ALLOWED'
  /** The legal basis is blank. */
  | 'LEGAL_BASIS_NOT_GIVEN'
  /** Nothing later is known than at the check before; ask again in a moment. */
  | 'RECHECK_NOT_NEWER';

/** State of a nomination (申报状态), model 5.10. */
export type AwardNominationState =
  /** Nominated (已申报). */
  | 'NOMINATED'
  /** Checked at the cut-off (已核查). */
  | 'CHECKED'
  /** The leader result or work is adopted (已采信). */
  | 'ADOPTED'
  /** It is not adopted (未采信). */
  | 'NOT_ADOPTED'
  /** Decided, and touched by something learnt later (受影响). */
  | 'AFFECTED';

/** The level of an award, by the division whose it is (奖项层级). */
export type AwardLevel =
  /** Of a province or a municipality under the central government (省级). */
  | 'PROVINCIAL'
  /** Of a prefecture or a city (市级). */
  | 'MUNICIPAL'
  /** Of a county or a district (县级). */
  | 'COUNTY';

/** What an award adopts of the leader scheme (采信内容). */
export type AwardAdopts =
  /** The result of the evaluation (评估结果), yunnan-2020-9 §5(1). */
  | 'RESULT'
  /** The leader work (领跑者工作), beijing-2020 §4(3)12. */
  | 'WORK';

/** What is to be decided about the adoption by an award (奖项采信). */
export type AwardDecisionIssueInput = {
  /** The enterprise. */
  readonly uscc: string;
  /** GB/T 2260 code of the jurisdiction whose policy applies. */
  readonly jurisdiction: string | number;
  /** The day asked about; omitted, today in Asia/Shanghai, or the day of the decision that is re-checked. */
  readonly validOn?: string | null | undefined;
  /** An award that the notice names; without it the measure as a whole. */
  readonly award?: string | number | null | undefined;
  /** What the decision is for, one of the purposes that the caller's token names. */
  readonly purpose: string | number;
  /** The legal basis, in the asker's words, at most 2,000 characters. */
  readonly legalBasis: string;
  /** The asker's key for this decision, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
  /** Text of the asker's own that binds the decision to its request, at most 200 characters. */
  readonly nonce?: string | null | undefined;
  /** Id of an earlier decision whose question is asked again, as known now. */
  readonly recheckOf?: string | number | null | undefined;
};

/** Who is to be recommended. */
export type AwardRecommendationDrawInput = {
  /** The caller's key for this request: a repeat has no second effect. */
  readonly idempotencyKey: string | number;
  /** GB/T 2260 code of the division that recommends. */
  readonly jurisdiction: string | number;
  /** The level of the award. */
  readonly level: RecommendationLevel;
  /** The award, by its name, at most 200 characters. */
  readonly awardName: string;
  /** 1 to 100 enterprises, each once. */
  readonly usccs: ReadonlyArray<string>;
  /** The day for which they are judged; today in Asia/Shanghai when omitted, never later. */
  readonly on?: string | null | undefined;
  /** The legal basis of the decisions, in the office's words, at most 2,000 characters. */
  readonly legalBasis: string;
};

/** A list to be submitted. */
export type AwardRecommendationSubmitInput = {
  /** The caller's key for this request: a repeat has no second effect. */
  readonly idempotencyKey: string | number;
  /** The list. */
  readonly recommendation: string | number;
  /** The revision at which the caller saw it. */
  readonly ifRevision: number;
  /** To whom, at most 200 characters. */
  readonly submittedTo: string;
  /** The day of it; today in Asia/Shanghai when omitted, never later. */
  readonly on?: string | null | undefined;
};

/** A conversion to be proposed. */
export type StandardConversionProposeInput = {
  /** The caller's key for this request: a repeat has no second effect. */
  readonly idempotencyKey: string | number;
  /** GB/T 2260 code of the division that proposes. */
  readonly jurisdiction: string | number;
  /** The enterprise. */
  readonly uscc: string;
  /** Number of the title by which it is leader. */
  readonly titleNumber: string;
  /** Number of the leader's standard: Q/… or T/…. */
  readonly standard: string;
  /** What it is to become. */
  readonly level: ConversionLevel;
  /** The day of the proposal; today in Asia/Shanghai when omitted, never later. */
  readonly on?: string | null | undefined;
};

/** A conversion that was taken into a plan. */
export type StandardConversionAcceptInput = {
  /** The caller's key for this request: a repeat has no second effect. */
  readonly idempotencyKey: string | number;
  /** The conversion. */
  readonly conversion: string | number;
  /** The revision at which the caller saw it. */
  readonly ifRevision: number;
  /** Number or name of the plan, at most 200 characters. */
  readonly plan: string;
  /** The day of it; today in Asia/Shanghai when omitted, never later. */
  readonly on?: string | null | undefined;
};

/** A conversion that is not taken up. */
export type StandardConversionRefuseInput = {
  /** The caller's key for this request: a repeat has no second effect. */
  readonly idempotencyKey: string | number;
  /** The conversion. */
  readonly conversion: string | number;
  /** The revision at which the caller saw it. */
  readonly ifRevision: number;
  /** Why, at most 2,000 characters. */
  readonly reason: string;
  /** The day of it; today in Asia/Shanghai when omitted, never later. */
  readonly on?: string | null | undefined;
};

/** A conversion that became a standard. */
export type StandardConversionPublishInput = {
  /** The caller's key for this request: a repeat has no second effect. */
  readonly idempotencyKey: string | number;
  /** The conversion. */
  readonly conversion: string | number;
  /** The revision at which the caller saw it. */
  readonly ifRevision: number;
  /** Number of the standard: GB/T …, YD/T …, DB53/T …. */
  readonly number: string;
  /** The day of it; today in Asia/Shanghai when omitted, never later. */
  readonly on?: string | null | undefined;
};

/** What an award is (奖项内容). */
export type AwardProgrammeContentInput = {
  /** The kind of award. */
  readonly kind: AwardKind;
  /** Its own name, at most 200 characters. */
  readonly name: string;
  /** The first day. */
  readonly openedOn: string;
  /** The last day; omitted, none is set. */
  readonly closedOn?: string | null | undefined;
};

/** An award to be entered. */
export type AwardProgrammeRecordInput = {
  /** The caller's key for this request: a repeat has no second effect. */
  readonly idempotencyKey: string | number;
  /** GB/T 2260 code of the division whose award it is. */
  readonly jurisdiction: string | number;
  /** The id that the notice gives the award. */
  readonly award: string | number;
  /** What it is. */
  readonly content: AwardProgrammeContentInput;
};

/** What is to be said anew of an award. */
export type AwardProgrammeCorrectInput = {
  /** The caller's key for this request: a repeat has no second effect. */
  readonly idempotencyKey: string | number;
  /** The award. */
  readonly programme: string | number;
  /** The revision at which the caller saw it. */
  readonly ifRevision: number;
  /** What it is. */
  readonly content: AwardProgrammeContentInput;
};

/** The days of a round (届次内容). */
export type AwardRoundContentInput = {
  /** The first day on which nominations are taken. */
  readonly opensOn: string;
  /** The cut-off: the last day of nominations, and the day for which everybody is checked. */
  readonly cutOffOn: string;
  /** The notice that calls it, at most 200 characters. */
  readonly notice: string;
};

/** A round to be entered. */
export type AwardRoundRecordInput = {
  /** The caller's key for this request: a repeat has no second effect. */
  readonly idempotencyKey: string | number;
  /** The award. */
  readonly programme: string | number;
  /** Its name, at most 200 characters. */
  readonly name: string;
  /** Its days. */
  readonly content: AwardRoundContentInput;
};

/** What is to be said anew of a round. */
export type AwardRoundCorrectInput = {
  /** The caller's key for this request: a repeat has no second effect. */
  readonly idempotencyKey: string | number;
  /** The round. */
  readonly round: string | number;
  /** The revision at which the caller saw it. */
  readonly ifRevision: number;
  /** Its days. */
  readonly content: AwardRoundContentInput;
};

/** Who is to be nominated. */
export type AwardNominationSubmitInput = {
  /** The caller's key for this request: a repeat has no second effect. */
  readonly idempotencyKey: string | number;
  /** The round. */
  readonly round: string | number;
  /** The enterprise. */
  readonly uscc: string;
  /** The day of the nomination; today in Asia/Shanghai when omitted, never later. */
  readonly on?: string | null | undefined;
};

/** A nomination to be checked at the cut-off. */
export type AwardNominationCheckInput = {
  /** The caller's key for this request: a repeat has no second effect. */
  readonly idempotencyKey: string | number;
  /** The nomination. */
  readonly nomination: string | number;
  /** The revision at which the caller saw it. */
  readonly ifRevision: number;
  /** The legal basis of the decision, in the office's words, at most 2,000 characters. */
  readonly legalBasis: string;
};

/** A nomination to be adopted. */
export type AwardNominationAdoptInput = {
  /** The caller's key for this request: a repeat has no second effect. */
  readonly idempotencyKey: string | number;
  /** The nomination. */
  readonly nomination: string | number;
  /** The revision at which the caller saw it. */
  readonly ifRevision: number;
  /** A remark, at most 2,000 characters. */
  readonly reason?: string | null | undefined;
  /** The day of the adoption; today in Asia/Shanghai when omitted, never later. */
  readonly on?: string | null | undefined;
};

/** A nomination that is not adopted. */
export type AwardNominationDeclineInput = {
  /** The caller's key for this request: a repeat has no second effect. */
  readonly idempotencyKey: string | number;
  /** The nomination. */
  readonly nomination: string | number;
  /** The revision at which the caller saw it. */
  readonly ifRevision: number;
  /** Why, at most 2,000 characters. */
  readonly reason: string;
  /** The day of it; today in Asia/Shanghai when omitted, never later. */
  readonly on?: string | null | undefined;
};

export type AwardsAdoptionAnswerQueryVariables = Exact<{
  uscc: string;
  jurisdiction: string | number;
  award?: string | number | null | undefined;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  language: Language;
}>;


export type AwardsAdoptionAnswerQuery = { readonly standing: { readonly uscc: string, readonly awardAdoption: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> } | null } };

export type AnswerFragment = { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> };

export type ClauseFragment = { readonly document: string, readonly clause: string, readonly basis: RuleBasis };

export type AwardsAdoptionsQueryVariables = Exact<{
  round?: string | number | null | undefined;
  uscc?: string | null | undefined;
  jurisdiction?: string | number | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AwardsAdoptionsQuery = { readonly awardAdoptions: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly uscc: string, readonly adopts: AwardAdopts, readonly adoptedOn: string, readonly recordedAt: string, readonly standing: { readonly uscc: string, readonly enterprise: { readonly uscc: string, readonly name: string | null } | null }, readonly round: { readonly id: string, readonly name: string, readonly cutOffOn: string, readonly programme: { readonly id: string, readonly name: string, readonly jurisdiction: string } } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type AwardsAffectedQueryVariables = Exact<{
  jurisdiction?: string | number | null | undefined;
  title?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type AwardsAffectedQuery = { readonly awardAffectedNominations: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly uscc: string, readonly state: AwardNominationState, readonly stateSince: string, readonly revision: number, readonly round: { readonly id: string, readonly name: string, readonly cutOffOn: string, readonly programme: { readonly id: string, readonly name: string, readonly jurisdiction: string } }, readonly standing: { readonly uscc: string, readonly enterprise: { readonly uscc: string, readonly name: string | null } | null }, readonly check: { readonly decisionId: string, readonly determination: Determination, readonly checkedAt: string } | null, readonly outcome: { readonly adopted: boolean, readonly adopts: AwardAdopts | null, readonly reason: string | null, readonly decidedOn: string } | null, readonly effects: ReadonlyArray<{ readonly notice: string, readonly knownAt: string, readonly before: Determination, readonly after: Determination, readonly facts: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string }>, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }> }>, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly possible: boolean, readonly notBefore: string | null, readonly notAfter: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ActionFragment = { readonly action: string, readonly possible: boolean, readonly notBefore: string | null, readonly notAfter: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> };

export type AwardsConversionAcceptMutationVariables = Exact<{
  input: StandardConversionAcceptInput;
  language: Language;
}>;


export type AwardsConversionAcceptMutation = { readonly standardConversionAccept: { readonly conversion: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: StandardConversionErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type AwardsConversionProposeMutationVariables = Exact<{
  input: StandardConversionProposeInput;
  language: Language;
}>;


export type AwardsConversionProposeMutation = { readonly standardConversionPropose: { readonly conversion: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: StandardConversionErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type AwardsConversionPublishMutationVariables = Exact<{
  input: StandardConversionPublishInput;
  language: Language;
}>;


export type AwardsConversionPublishMutation = { readonly standardConversionPublish: { readonly conversion: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: StandardConversionErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type AwardsConversionRefuseMutationVariables = Exact<{
  input: StandardConversionRefuseInput;
  language: Language;
}>;


export type AwardsConversionRefuseMutation = { readonly standardConversionRefuse: { readonly conversion: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: StandardConversionErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type AwardsConversionsQueryVariables = Exact<{
  jurisdiction?: string | number | null | undefined;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type AwardsConversionsQuery = { readonly standardConversions: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly jurisdiction: string, readonly uscc: string, readonly titleNumber: string, readonly standard: string, readonly level: ConversionLevel, readonly plan: string | null, readonly publishedNumber: string | null, readonly refusedBecause: string | null, readonly state: StandardConversionState, readonly stateSince: string, readonly revision: number, readonly proposedAt: string, readonly standing: { readonly uscc: string, readonly enterprise: { readonly uscc: string, readonly name: string | null } | null }, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly possible: boolean, readonly notBefore: string | null, readonly notAfter: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type AwardsDecisionIssueMutationVariables = Exact<{
  input: AwardDecisionIssueInput;
  language: Language;
}>;


export type AwardsDecisionIssueMutation = { readonly awardDecisionIssue: { readonly decision: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: AwardDecisionIssueErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type AwardsDecisionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type AwardsDecisionsQuery = { readonly awardDecisions: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly issuedAt: string, readonly recheckOf: string | null, readonly question: { readonly uscc: string, readonly jurisdiction: string, readonly validOn: string, readonly award: string | null }, readonly answer: { readonly determination: Determination } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type AwardsNominationAdoptMutationVariables = Exact<{
  input: AwardNominationAdoptInput;
  language: Language;
}>;


export type AwardsNominationAdoptMutation = { readonly awardNominationAdopt: { readonly nomination: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: AwardNominationErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type AwardsNominationCheckMutationVariables = Exact<{
  input: AwardNominationCheckInput;
  language: Language;
}>;


export type AwardsNominationCheckMutation = { readonly awardNominationCheck: { readonly nomination: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: AwardNominationErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type AwardsNominationDeclineMutationVariables = Exact<{
  input: AwardNominationDeclineInput;
  language: Language;
}>;


export type AwardsNominationDeclineMutation = { readonly awardNominationDecline: { readonly nomination: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: AwardNominationErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type AwardsNominationSubmitMutationVariables = Exact<{
  input: AwardNominationSubmitInput;
  language: Language;
}>;


export type AwardsNominationSubmitMutation = { readonly awardNominationSubmit: { readonly nomination: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: AwardNominationErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type AwardsNominationsQueryVariables = Exact<{
  round: string | number;
  state?: AwardNominationState | null | undefined;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type AwardsNominationsQuery = { readonly awardNominations: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly uscc: string, readonly state: AwardNominationState, readonly stateSince: string, readonly revision: number, readonly round: { readonly id: string, readonly name: string, readonly cutOffOn: string, readonly programme: { readonly id: string, readonly name: string, readonly jurisdiction: string } }, readonly standing: { readonly uscc: string, readonly enterprise: { readonly uscc: string, readonly name: string | null } | null }, readonly check: { readonly decisionId: string, readonly determination: Determination, readonly checkedAt: string } | null, readonly outcome: { readonly adopted: boolean, readonly adopts: AwardAdopts | null, readonly reason: string | null, readonly decidedOn: string } | null, readonly effects: ReadonlyArray<{ readonly notice: string, readonly knownAt: string, readonly before: Determination, readonly after: Determination, readonly facts: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string }>, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }> }>, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly possible: boolean, readonly notBefore: string | null, readonly notAfter: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type AwardsProgrammeCorrectMutationVariables = Exact<{
  input: AwardProgrammeCorrectInput;
  language: Language;
}>;


export type AwardsProgrammeCorrectMutation = { readonly awardProgrammeCorrect: { readonly programme: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: AwardProgrammeErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type AwardsProgrammeRecordMutationVariables = Exact<{
  input: AwardProgrammeRecordInput;
  language: Language;
}>;


export type AwardsProgrammeRecordMutation = { readonly awardProgrammeRecord: { readonly programme: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: AwardProgrammeErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type AwardsProgrammesQueryVariables = Exact<{
  jurisdiction?: string | number | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type AwardsProgrammesQuery = { readonly awardProgrammes: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly jurisdiction: string, readonly level: AwardLevel, readonly kind: AwardKind, readonly award: string, readonly name: string, readonly openedOn: string, readonly closedOn: string | null, readonly adopts: AwardAdopts | null, readonly revision: number, readonly citation: { readonly document: string, readonly clause: string, readonly basis: RuleBasis } | null, readonly rounds: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly opensOn: string, readonly cutOffOn: string, readonly notice: string, readonly adopts: AwardAdopts | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly possible: boolean, readonly notBefore: string | null, readonly notAfter: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type AwardsRecommendationDrawMutationVariables = Exact<{
  input: AwardRecommendationDrawInput;
  language: Language;
}>;


export type AwardsRecommendationDrawMutation = { readonly awardRecommendationDraw: { readonly recommendation: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: AwardRecommendationErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type AwardsRecommendationSubmitMutationVariables = Exact<{
  input: AwardRecommendationSubmitInput;
  language: Language;
}>;


export type AwardsRecommendationSubmitMutation = { readonly awardRecommendationSubmit: { readonly recommendation: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: AwardRecommendationErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type AwardsRecommendationsQueryVariables = Exact<{
  jurisdiction?: string | number | null | undefined;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type AwardsRecommendationsQuery = { readonly awardRecommendations: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly jurisdiction: string, readonly level: RecommendationLevel, readonly awardName: string, readonly listedOn: string, readonly submittedTo: string | null, readonly standingChanged: boolean, readonly state: RecommendationState, readonly stateSince: string, readonly revision: number, readonly drawnAt: string, readonly citation: { readonly document: string, readonly clause: string, readonly basis: RuleBasis } | null, readonly candidates: ReadonlyArray<{ readonly position: number, readonly group: RecommendationGroup, readonly uscc: string, readonly determination: Determination, readonly decisionId: string, readonly standing: { readonly uscc: string, readonly enterprise: { readonly uscc: string, readonly name: string | null } | null } }>, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly possible: boolean, readonly notBefore: string | null, readonly notAfter: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type AwardsRoundCorrectMutationVariables = Exact<{
  input: AwardRoundCorrectInput;
  language: Language;
}>;


export type AwardsRoundCorrectMutation = { readonly awardRoundCorrect: { readonly round: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: AwardRoundErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type AwardsRoundRecordMutationVariables = Exact<{
  input: AwardRoundRecordInput;
  language: Language;
}>;


export type AwardsRoundRecordMutation = { readonly awardRoundRecord: { readonly round: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: AwardRoundErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type AwardsRoundQueryVariables = Exact<{
  id: string | number;
  knownAt?: string | null | undefined;
  language: Language;
}>;


export type AwardsRoundQuery = { readonly awardRound: { readonly id: string, readonly name: string, readonly opensOn: string, readonly cutOffOn: string, readonly notice: string, readonly adopts: AwardAdopts | null, readonly revision: number, readonly recordedAt: string, readonly programme: { readonly id: string, readonly jurisdiction: string, readonly award: string, readonly name: string, readonly kind: AwardKind, readonly citation: { readonly document: string, readonly clause: string, readonly basis: RuleBasis } | null }, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly possible: boolean, readonly notBefore: string | null, readonly notAfter: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> }> } | null };

export const AwardsAdoptionAnswerDocument = { kind: "Document", definitions: [], documentId: "ed2641de81293c585016cfb732ee9eabd385118a1ed03f1f14d54a3023e4bbc1" } as unknown as TypedDocumentNode<AwardsAdoptionAnswerQuery, AwardsAdoptionAnswerQueryVariables>;
export const AwardsAdoptionsDocument = { kind: "Document", definitions: [], documentId: "2c0f1c40a7a2ad9b147313dc943b419c16ca701794a69612dc789efc75cf6495" } as unknown as TypedDocumentNode<AwardsAdoptionsQuery, AwardsAdoptionsQueryVariables>;
export const AwardsAffectedDocument = { kind: "Document", definitions: [], documentId: "c73a9a38e744e2807f3ec86ebdd66edfcc0efaa7ab6bbe8d58f92bf293515483" } as unknown as TypedDocumentNode<AwardsAffectedQuery, AwardsAffectedQueryVariables>;
export const AwardsConversionAcceptDocument = { kind: "Document", definitions: [], documentId: "63205efcf10074ab5021ce52c0f52fba97ce2186cb3786b3d17af10d739d9bf8" } as unknown as TypedDocumentNode<AwardsConversionAcceptMutation, AwardsConversionAcceptMutationVariables>;
export const AwardsConversionProposeDocument = { kind: "Document", definitions: [], documentId: "9729dc5bcc27f800c47d3e478e6204050bde7ec0b6c4b23929b9116edfabfc4e" } as unknown as TypedDocumentNode<AwardsConversionProposeMutation, AwardsConversionProposeMutationVariables>;
export const AwardsConversionPublishDocument = { kind: "Document", definitions: [], documentId: "7d793267d70bdf5369286ee432a962f176c77a281823731f0f453fdff7637045" } as unknown as TypedDocumentNode<AwardsConversionPublishMutation, AwardsConversionPublishMutationVariables>;
export const AwardsConversionRefuseDocument = { kind: "Document", definitions: [], documentId: "9e92931c47a6c5f701503989f366dd02ce157e3c10edc9ec9fd50a72ffd1a1fa" } as unknown as TypedDocumentNode<AwardsConversionRefuseMutation, AwardsConversionRefuseMutationVariables>;
export const AwardsConversionsDocument = { kind: "Document", definitions: [], documentId: "312a5c0909b1aa86ef18d9b9e97083286729c775a9a3d7507900872f20b3a2b1" } as unknown as TypedDocumentNode<AwardsConversionsQuery, AwardsConversionsQueryVariables>;
export const AwardsDecisionIssueDocument = { kind: "Document", definitions: [], documentId: "04f76d27ddf0d44d6136438a508a4b94d499b69a203205538a6071fbc1910b67" } as unknown as TypedDocumentNode<AwardsDecisionIssueMutation, AwardsDecisionIssueMutationVariables>;
export const AwardsDecisionsDocument = { kind: "Document", definitions: [], documentId: "8fd998e43d6714d72da8b002f2db13a2ce70302c2277d5637b2130b43760717b" } as unknown as TypedDocumentNode<AwardsDecisionsQuery, AwardsDecisionsQueryVariables>;
export const AwardsNominationAdoptDocument = { kind: "Document", definitions: [], documentId: "7c95c0d3e8d8bffed8c93aad98a4ccd58eece15fef3777f412ddf036ad86a290" } as unknown as TypedDocumentNode<AwardsNominationAdoptMutation, AwardsNominationAdoptMutationVariables>;
export const AwardsNominationCheckDocument = { kind: "Document", definitions: [], documentId: "e61c1866c6a9e1ffe0b8dde9a296c06fd55f43f5556f2039914cdcef2dc936b0" } as unknown as TypedDocumentNode<AwardsNominationCheckMutation, AwardsNominationCheckMutationVariables>;
export const AwardsNominationDeclineDocument = { kind: "Document", definitions: [], documentId: "d5a3157e43d5141ad82fba8f8982fbc4347a17a033c992c6e5b8ab834b7eb362" } as unknown as TypedDocumentNode<AwardsNominationDeclineMutation, AwardsNominationDeclineMutationVariables>;
export const AwardsNominationSubmitDocument = { kind: "Document", definitions: [], documentId: "eef377dc355583540d2aa2532e271caec820171787c422d7927a9ad67772c4b0" } as unknown as TypedDocumentNode<AwardsNominationSubmitMutation, AwardsNominationSubmitMutationVariables>;
export const AwardsNominationsDocument = { kind: "Document", definitions: [], documentId: "9efa5ac6ffcd7f7722f94c2570b575c7dcddcbb5959f3953dc37583a22b0ec50" } as unknown as TypedDocumentNode<AwardsNominationsQuery, AwardsNominationsQueryVariables>;
export const AwardsProgrammeCorrectDocument = { kind: "Document", definitions: [], documentId: "7a6e10ae3dbbcacc160fdcf8efd7fdc3327872a6210b0b25bea987e2d9295f9b" } as unknown as TypedDocumentNode<AwardsProgrammeCorrectMutation, AwardsProgrammeCorrectMutationVariables>;
export const AwardsProgrammeRecordDocument = { kind: "Document", definitions: [], documentId: "5450a83fdc25e20376db9e50831af88c44cc1d3573b5813cffe5ade35cd5d40e" } as unknown as TypedDocumentNode<AwardsProgrammeRecordMutation, AwardsProgrammeRecordMutationVariables>;
export const AwardsProgrammesDocument = { kind: "Document", definitions: [], documentId: "2971f9c00161929db4f0f2a9a6bb16dc4cd931482f4cde694f7a2d5ab67b275e" } as unknown as TypedDocumentNode<AwardsProgrammesQuery, AwardsProgrammesQueryVariables>;
export const AwardsRecommendationDrawDocument = { kind: "Document", definitions: [], documentId: "9f1297479d88c02e6e484d753a0bf330a4d7c5179bcf5099b665e3870d1d729d" } as unknown as TypedDocumentNode<AwardsRecommendationDrawMutation, AwardsRecommendationDrawMutationVariables>;
export const AwardsRecommendationSubmitDocument = { kind: "Document", definitions: [], documentId: "a360ad2cdbfd98c5a9adb7b82345ddc089fc7ea809f00196022de83793cf878f" } as unknown as TypedDocumentNode<AwardsRecommendationSubmitMutation, AwardsRecommendationSubmitMutationVariables>;
export const AwardsRecommendationsDocument = { kind: "Document", definitions: [], documentId: "e6ac486d6495e15a491a62465a626254cf22055e225a0dec73a4dc8971ffc98d" } as unknown as TypedDocumentNode<AwardsRecommendationsQuery, AwardsRecommendationsQueryVariables>;
export const AwardsRoundCorrectDocument = { kind: "Document", definitions: [], documentId: "47b39c518ad6d7a2b1ee2527edcb28df24b19ef305cf5cbf3c83c8cf4f107c54" } as unknown as TypedDocumentNode<AwardsRoundCorrectMutation, AwardsRoundCorrectMutationVariables>;
export const AwardsRoundRecordDocument = { kind: "Document", definitions: [], documentId: "5b41eff9a525f60d8a5cb530e4f2f5c24effda21877185d6804daf2c8dbd7f78" } as unknown as TypedDocumentNode<AwardsRoundRecordMutation, AwardsRoundRecordMutationVariables>;
export const AwardsRoundDocument = { kind: "Document", definitions: [], documentId: "6a5bfd9b76636a5c84bba3c96cf77a93518945cb2d3d058d180dc3e639287597" } as unknown as TypedDocumentNode<AwardsRoundQuery, AwardsRoundQueryVariables>;
