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

/** Which end of a criterion is better. */
export type CriterionOrder =
  /** The highest value comes first: a score. */
  | 'HIGHER_FIRST'
  /** The lowest value comes first: a price. */
  | 'LOWER_FIRST';

/** What the preference does to equal bids (同等条件优先的效果). */
export type TieEffect =
  /** One bid is alone at the top; the preference has no effect. */
  | 'NONE'
  /** Several bids are equal and exactly one has the preference: it is first. */
  | 'TIE_BREAK_APPLIED'
  /** Several bids are equal and none, or more than one, has the preference. */
  | 'TIE_UNRESOLVED'
  /** Several bids are equal and the preference of one of them is not known. */
  | 'UNDETERMINED';

/** Why no decision was taken. */
export type ProcurementDecisionIssueErrorCode =
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

/** How a code of the catalogue lies to a category of GB/T 4754 (对应关系). */
export type CategoryRelation =
  /** Code and category are the same (等同). */
  | 'EXACT'
  /** The code lies within the category (品目窄于类别). */
  | 'NARROWER'
  /** The code is wider than the category (品目宽于类别): whether a lot of it belongs to the category is not known. */
  | 'BROADER'
  /** The code has nothing of the category (不对应). */
  | 'NONE';

/** Why nothing was done. */
export type CategoryMappingErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** A list has more items than it may have. */
  | 'TOO_MANY'
  /** Two items of a list are the same. */
  | 'NAMED_TWICE'
  /** The catalogue has no such edition on record. */
  | 'EDITION_NOT_ON_RECORD'
  /** The edition writes its codes otherwise or, as imported, has no such code. */
  | 'CODE_NOT_IN_EDITION'
  /** The day lies in the future. */
  | 'DAY_OUT_OF_ORDER'
  /** Somebody else stated the map since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** Another department does this. */
  | 'NOT_FOR_THIS_CALLER';

/** What a notice says of a subsidy (补助规定). */
export type SubsidyProvision =
  /** Leaders and bodies that serve them are supported first in an existing subsidy (优先支持). */
  | 'PRIORITY'
  /** A subsidy is announced and nothing of it set, the amount neither (研究制定). */
  | 'TO_BE_STUDIED'
  /** The notices provide none on the day (未规定). */
  | 'NONE'
  /** The hub holds no notice that tells (无法判定). */
  | 'UNKNOWN';

/** Whom a subsidy programme supports (补助对象). */
export type SubsidyKind =
  /** Leader enterprises (领跑者企业). */
  | 'LEADER'
  /** Bodies that supply evaluation or benchmarking schemes (服务机构). */
  | 'SERVICE_BODY';

/** State of a subsidy programme (补助项目状态). */
export type SubsidyProgrammeState =
  /** Applications are taken (受理中). */
  | 'OPEN'
  /** The time for applications is over (已截止). */
  | 'CLOSED'
  /** The priority list is published (已公布名单). */
  | 'LISTED';

/** State of an application for a subsidy (补助申请状态). */
export type SubsidyApplicationState =
  /** It has come in (已申请). */
  | 'SUBMITTED'
  /** It is taken (已受理). */
  | 'ACCEPTED'
  /** It is not taken (不予受理). */
  | 'REFUSED'
  /** The applicant took it back (已撤回). */
  | 'WITHDRAWN'
  /** It stands on the published list (已列入名单). */
  | 'LISTED';

/** What a service body supplies (服务内容). */
export type SuppliedScheme =
  /** An evaluation scheme for leaders (领跑者评估方案). */
  | 'LEADER_EVALUATION_SCHEME'
  /** A benchmarking scheme (对标达标方案). */
  | 'BENCHMARKING_SCHEME';

/** Why nothing was done. */
export type SubsidyProgrammeErrorCode =
  /** A text is empty, too long or has invisible characters. */
  | 'TEXT_NOT_ACCEPTED'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** There is none of this id that the caller may see. */
  | 'NOT_ON_RECORD'
  /** The procedure has no such step from the present state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** Somebody else was quicker; `current` is how it stands now. */
  | 'CONFLICT'
  /** The day is later than today, or before that of the step before. */
  | 'DAY_OUT_OF_ORDER'
  /** The notice announces that a subsidy will be studied; nothing is set yet. Tianjin §4.1. */
  | 'SUBSIDY_TO_BE_STUDIED'
  /** No notice of the jurisdiction gives such priority on the day. */
  | 'NO_SUBSIDY_POLICY'
  /** The hub holds no notice of the jurisdiction. */
  | 'SUBSIDY_POLICY_NOT_LOADED'
  /** The last day for applications is before the first. */
  | 'WINDOW_OUT_OF_ORDER'
  /** The year is before 2015 or after 2999. */
  | 'NUMBER_OUT_OF_RANGE'
  /** Applications are taken until the end of the last day. */
  | 'WINDOW_STILL_OPEN'
  /** Some applications have been neither taken nor refused. */
  | 'APPLICATIONS_UNSETTLED'
  /** Of some applicants it cannot be told whether they come first; the list waits. */
  | 'STANDING_UNDETERMINED'
  /** Something happened to an application meanwhile; publish again. */
  | 'APPLICATIONS_CHANGED';

/** Why nothing was done. */
export type SubsidyApplicationErrorCode =
  /** A text is empty, too long or has invisible characters. */
  | 'TEXT_NOT_ACCEPTED'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** There is none of this id that the caller may see. */
  | 'NOT_ON_RECORD'
  /** The procedure has no such step from the present state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** Somebody else was quicker; `current` is how it stands now. */
  | 'CONFLICT'
  /** The day is later than today, or before that of the step before. */
  | 'DAY_OUT_OF_ORDER'
  /** The programme takes no more applications. */
  | 'PROGRAMME_NOT_OPEN'
  /** Applications are taken from the first to the last day of the programme. */
  | 'OUTSIDE_WINDOW'
  /** The applicant has an application in this programme. */
  | 'APPLIED_ALREADY';

/** Why nothing was done. */
export type ServiceRecordErrorCode =
  /** A text is empty, too long or has invisible characters. */
  | 'TEXT_NOT_ACCEPTED'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** The day is later than today, or before that of the step before. */
  | 'DAY_OUT_OF_ORDER';

/** State of a tender (采购项目状态). */
export type TenderState =
  /** Being written (草稿). */
  | 'DRAFT'
  /** Announced, open for bids (已公告). */
  | 'ANNOUNCED'
  /** The deadline has passed; bids are opened and recorded (已截止). */
  | 'CLOSED'
  /** The bids are evaluated (已评审). */
  | 'EVALUATED'
  /** Awarded (已定标). */
  | 'AWARDED'
  /** Ended without an award (已终止). */
  | 'CANCELLED';

/** Where the preference of a bid stands (优先资格状态). */
export type BidPreferenceState =
  /** Asked, not decided (已提出). */
  | 'ASKED'
  /** Decided by a decision of record, be it UNDETERMINED (已判定). */
  | 'DECIDED'
  /** Asked again at the award (定标复核). */
  | 'RECHECKED_AT_AWARD'
  /** The lot was awarded with it (已使用). */
  | 'USED';

/** Why nothing was done with a tender (采购项目未办理的原因). */
export type TenderErrorCode =
  /** A text is empty, too long or has invisible characters, or a value cannot be read. */
  | 'TEXT_NOT_ACCEPTED'
  /** A list is too long. */
  | 'TOO_MANY'
  /** A name or number stands in a list twice. */
  | 'NAMED_TWICE'
  /** The institution keeps no tender of this id. */
  | 'NOT_ON_RECORD'
  /** Somebody else was quicker; `current` is how it stands now. */
  | 'CONFLICT'
  /** The procedure has no such step from the present state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** By the procedure somebody else does this, or the purchaser does not act in this division. */
  | 'NOT_FOR_THIS_CALLER'
  /** The day lies after today or before the step before. */
  | 'DAY_OUT_OF_ORDER'
  /** Another tender of the institution has this open contracting id. */
  | 'OCID_ALREADY_USED'
  /** The instant of the deadline is not on its day. */
  | 'DEADLINE_NOT_ON_ITS_DAY'
  /** The deadline for bids has passed. */
  | 'DEADLINE_PASSED'
  /** The deadline for bids has not passed. */
  | 'DEADLINE_NOT_PASSED'
  /** The tender has no lot. */
  | 'LOT_MISSING'
  /** The tender has no criterion. */
  | 'CRITERION_MISSING'
  /** The tender has no lot of this number. */
  | 'LOT_NOT_ON_RECORD'
  /** No bid is on record. */
  | 'BID_MISSING'
  /** A bid that is compared has a value for each criterion, and for nothing else. */
  | 'VALUES_DO_NOT_FIT'
  /** Every preference is decided, and none is undetermined. */
  | 'NOTHING_TO_DECIDE'
  /** The preference of a bid is not decided. */
  | 'PREFERENCE_NOT_DECIDED'
  /** The preference of a bid was not asked again on the day of the award. */
  | 'PREFERENCE_NOT_RECHECKED'
  /** Nothing later is known than when the decision was taken; ask again in a moment. */
  | 'RECHECK_NOT_NEWER'
  /** No decision of record could be taken; the sentence says why. */
  | 'DECISION_NOT_TAKEN'
  /** A lot is not among the awards. */
  | 'AWARD_MISSING'
  /** The bidder has no bid for the lot that is compared. */
  | 'BID_NOT_ON_RECORD'
  /** A reason is given when nobody gets a lot, or another bidder than those that come first. */
  | 'REASON_MISSING';

/** A lot by its procurement catalogue code. */
export type LotInput = {
  /** Code of the government procurement catalogue: `A02061804`. */
  readonly catalogueCode: string;
  /** Edition of the catalogue, `2013` or `2022`: one code means different things in them. Omitted makes the answer UNDETERMINED. */
  readonly catalogueEdition?: string | number | null | undefined;
};

/** A bid's value for one criterion. */
export type CriterionValueInput = {
  /** Name of the criterion. */
  readonly criterion: string;
  /** The value as decimal text: `88.50`. */
  readonly value: string;
};

/** A criterion of the tender document. */
export type CriterionInput = {
  /** Its name, unique among the criteria. */
  readonly name: string;
  /** Which end is better. */
  readonly order: CriterionOrder;
};

/** What is to be decided about the procurement preference (政府采购优先). */
export type ProcurementDecisionIssueInput = {
  /** The enterprise. */
  readonly uscc: string;
  /** GB/T 2260 code of the jurisdiction whose policy applies. */
  readonly jurisdiction: string | number;
  /** The day asked about; omitted, today in Asia/Shanghai, or the day of the decision that is re-checked. */
  readonly validOn?: string | null | undefined;
  /** The lot; without it the category of goods or services is not tested. */
  readonly lot?: LotInput | null | undefined;
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

/** The whole map of a category. */
export type CategoryMappingStateInput = {
  /** The caller's key: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
  /** Code of GB/T 4754: `C3911`. */
  readonly category: string;
  /** The edition of GB/T 4754; `2017` when omitted. */
  readonly categoryEdition?: string | number | null | undefined;
  /** The edition of the catalogue: `2022`. */
  readonly catalogueEdition: string | number;
  /** Every code that has to do with the category, at most 500; none of them says that nothing of the edition belongs to it. */
  readonly entries: ReadonlyArray<CategoryMappingEntryInput>;
  /** What it rests on, at most 1,000 characters. */
  readonly basis: string;
  /** The day on which it was stated; today in Asia/Shanghai when omitted, never later. */
  readonly on?: string | null | undefined;
  /** The revision of the map that the caller saw; 0 when there was none. */
  readonly ifRevision: number;
};

/** A code of a map. */
export type CategoryMappingEntryInput = {
  /** The code, one of the edition where that was imported. */
  readonly code: string;
  /** How it lies to the category. */
  readonly relation: CategoryRelation;
};

/** A programme to be opened. */
export type SubsidyProgrammeOpenInput = {
  /** GB/T 2260 code of the jurisdiction. */
  readonly jurisdiction: string | number;
  /** Whom it supports. */
  readonly kind: SubsidyKind;
  /** The year, from 2015. */
  readonly year: number;
  /** Its title, at most 200 characters. */
  readonly title: string;
  /** The first day on which applications are taken. */
  readonly opensOn: string;
  /** The last day on which applications are taken. */
  readonly closesOn: string;
  /** The day on which it happened; today when omitted, never later. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** A programme whose time for applications is over. */
export type SubsidyProgrammeCloseInput = {
  /** The programme. */
  readonly programme: string | number;
  /** The revision that the caller saw. */
  readonly ifRevision: number;
  /** The day on which it happened; today when omitted, never later. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** A programme whose list is published. */
export type SubsidyListPublishInput = {
  /** The programme. */
  readonly programme: string | number;
  /** The revision that the caller saw. */
  readonly ifRevision: number;
  /** The day on which it happened; today when omitted, never later. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** An application. */
export type SubsidyApplyInput = {
  /** The programme. */
  readonly programme: string | number;
  /** What the applicant says, at most 2,000 characters. */
  readonly statement: string;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** An application that is taken back. */
export type SubsidyApplicationWithdrawInput = {
  /** The application. */
  readonly application: string | number;
  /** The revision that the caller saw. */
  readonly ifRevision: number;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** An application that is taken on. */
export type SubsidyApplicationAcceptInput = {
  /** The application. */
  readonly application: string | number;
  /** The revision that the caller saw. */
  readonly ifRevision: number;
  /** The day on which it happened; today when omitted, never later. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** An application that is refused. */
export type SubsidyApplicationRefuseInput = {
  /** The application. */
  readonly application: string | number;
  /** The revision that the caller saw. */
  readonly ifRevision: number;
  /** Why, at most 2,000 characters; the applicant reads it. */
  readonly reason: string;
  /** The day on which it happened; today when omitted, never later. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** What a service body supplied. */
export type ServiceRecordAddInput = {
  /** The body. */
  readonly uscc: string;
  /** GB/T 2260 code of the jurisdiction. */
  readonly jurisdiction: string | number;
  /** What it supplied. */
  readonly supplied: SuppliedScheme;
  /** Name of the scheme that it supplied, at most 200 characters. */
  readonly schemeName: string;
  /** The day on which it was supplied; never later than today. */
  readonly suppliedOn: string;
  /** Pilots, capability and quality of service in the department's words, at most 2,000 characters. */
  readonly weighed: string;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** What a tender document says. */
export type TenderContentInput = {
  /** What the tender is called. */
  readonly title: string;
  /** Name of the purchaser. */
  readonly purchaser: string;
  /** GB/T 2260 code of the purchaser, whose policy applies; a division in which the caller may act. */
  readonly jurisdiction: string | number;
  /** The last day for bids. */
  readonly deadline: string;
  /** The instant of that day from which bids come too late; omitted, they are taken to its end. */
  readonly deadlineAt?: string | null | undefined;
  /** Edition of the procurement catalogue: `2013` or `2022`. */
  readonly catalogueEdition: string | number;
  /** The legal basis on which decisions of record are asked, at most 2,000 characters. */
  readonly legalBasis: string;
  /** The criteria, in the order in which they decide, at most 100. */
  readonly criteria: ReadonlyArray<CriterionInput>;
  /** The lots, at most 50. */
  readonly lots: ReadonlyArray<TenderLotInput>;
};

/** A part of a tender that is awarded on its own. */
export type TenderLotInput = {
  /** Its number in the document, at most 20 characters without spaces. */
  readonly number: string;
  /** Code of the procurement catalogue. */
  readonly catalogueCode: string;
  /** What is bought. */
  readonly title: string;
};

/** A bid as it was opened. */
export type TenderBidInput = {
  /** Number of the lot. */
  readonly lot: string;
  /** The bidder. */
  readonly bidder: string;
  /** The bidder's name as the bid has it. */
  readonly name?: string | null | undefined;
  /** A value for each criterion; for a bid that is rejected those that it has. */
  readonly values: ReadonlyArray<CriterionValueInput>;
  /** Why it is rejected and not compared; omitted, it is compared. */
  readonly rejectedBecause?: string | null | undefined;
};

/** Who gets a lot. */
export type LotAwardInput = {
  /** Number of the lot. */
  readonly lot: string;
  /** Who gets it; omitted, nobody. */
  readonly bidder?: string | null | undefined;
  /** Why nobody gets it, or another bidder than those that come first. */
  readonly reason?: string | null | undefined;
};

/** A new tender. */
export type TenderDraftInput = {
  /** The purchaser's own open contracting id; omitted, the hub gives one. */
  readonly ocid?: string | number | null | undefined;
  /** What the document says. */
  readonly content: TenderContentInput;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** What a tender document says now. */
export type TenderAmendInput = {
  /** The tender. */
  readonly tender: string | number;
  /** The revision at which the caller saw it. */
  readonly ifRevision: number;
  /** What the document says, whole. */
  readonly content: TenderContentInput;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** A tender that was announced. */
export type TenderAnnounceInput = {
  /** The tender. */
  readonly tender: string | number;
  /** The revision at which the caller saw it. */
  readonly ifRevision: number;
  /** The day of it; omitted, today in Asia/Shanghai. Never later than today, never before the step before. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** A tender whose deadline has passed. */
export type TenderCloseInput = {
  /** The tender. */
  readonly tender: string | number;
  /** The revision at which the caller saw it. */
  readonly ifRevision: number;
  /** The day of it; omitted, today in Asia/Shanghai. Never later than today, never before the step before. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Bids that were opened. */
export type TenderBidsRecordInput = {
  /** The tender. */
  readonly tender: string | number;
  /** The revision at which the caller saw it. */
  readonly ifRevision: number;
  /** 1 to 200 bids; a tender has at most 100 for a lot and 1,000 in all. */
  readonly bids: ReadonlyArray<TenderBidInput>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** A tender whose preferences are to be decided. */
export type TenderPreferencesDecideInput = {
  /** The tender. */
  readonly tender: string | number;
  /** The revision at which the caller saw it. */
  readonly ifRevision: number;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** A tender whose bids were evaluated. */
export type TenderEvaluateInput = {
  /** The tender. */
  readonly tender: string | number;
  /** The revision at which the caller saw it. */
  readonly ifRevision: number;
  /** The day of it; omitted, today in Asia/Shanghai. Never later than today, never before the step before. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** A tender whose preferences are to be asked again. */
export type TenderPreferencesRecheckInput = {
  /** The tender. */
  readonly tender: string | number;
  /** The revision at which the caller saw it. */
  readonly ifRevision: number;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** How the lots were awarded. */
export type TenderAwardInput = {
  /** The tender. */
  readonly tender: string | number;
  /** The revision at which the caller saw it. */
  readonly ifRevision: number;
  /** One for each lot. */
  readonly awards: ReadonlyArray<LotAwardInput>;
  /** The day of it; omitted, today in Asia/Shanghai. Never later than today, never before the step before. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** A tender that was ended without an award. */
export type TenderCancelInput = {
  /** The tender. */
  readonly tender: string | number;
  /** The revision at which the caller saw it. */
  readonly ifRevision: number;
  /** Why, at most 2,000 characters. */
  readonly reason: string;
  /** The day of it; omitted, today in Asia/Shanghai. Never later than today, never before the step before. */
  readonly on?: string | null | undefined;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

export type PurchasingCatalogueEditionsQueryVariables = Exact<{ [key: string]: never; }>;


export type PurchasingCatalogueEditionsQuery = { readonly catalogueEditions: ReadonlyArray<{ readonly id: string, readonly title: string, readonly document: string | null, readonly issuedOn: string | null, readonly itemCount: number, readonly importedAt: string | null }> | null };

export type PurchasingCatalogueItemsQueryVariables = Exact<{
  edition: string | number;
  search?: string | null | undefined;
  under?: string | null | undefined;
  level?: number | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PurchasingCatalogueItemsQuery = { readonly catalogueItems: { readonly edges: ReadonlyArray<{ readonly node: { readonly edition: string, readonly code: string, readonly name: string, readonly level: number, readonly parent: { readonly code: string, readonly name: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type PurchasingCatalogueMeaningsQueryVariables = Exact<{
  code: string;
  knownAt?: string | null | undefined;
}>;


export type PurchasingCatalogueMeaningsQuery = { readonly catalogueMeanings: ReadonlyArray<{ readonly edition: string, readonly code: string, readonly name: string, readonly level: number, readonly knownFrom: string, readonly parent: { readonly code: string, readonly name: string } | null }> | null, readonly catalogueEditions: ReadonlyArray<{ readonly id: string, readonly title: string, readonly itemCount: number, readonly importedAt: string | null }> | null };

export type PurchasingDecisionIssueMutationVariables = Exact<{
  input: ProcurementDecisionIssueInput;
  language: Language;
}>;


export type PurchasingDecisionIssueMutation = { readonly procurementDecisionIssue: { readonly decision: { readonly id: string, readonly issuedAt: string, readonly answer: { readonly determination: Determination } } | null, readonly errors: ReadonlyArray<{ readonly code: ProcurementDecisionIssueErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type PurchasingDecisionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PurchasingDecisionsQuery = { readonly procurementDecisions: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly issuedAt: string, readonly recheckOf: string | null, readonly question: { readonly uscc: string, readonly jurisdiction: string, readonly validOn: string, readonly lot: { readonly catalogueCode: string, readonly catalogueEdition: string | null } | null }, readonly answer: { readonly determination: Determination } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type PurchasingMappingStateMutationVariables = Exact<{
  input: CategoryMappingStateInput;
  language: Language;
}>;


export type PurchasingMappingStateMutation = { readonly categoryMappingState: { readonly categoryMapping: { readonly id: string, readonly revision: number } | null, readonly errors: ReadonlyArray<{ readonly code: CategoryMappingErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type PurchasingMappingsQueryVariables = Exact<{
  category?: string | null | undefined;
  catalogueEdition?: string | number | null | undefined;
  code?: string | null | undefined;
  superseded: boolean;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PurchasingMappingsQuery = { readonly categoryMappings: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly category: string, readonly categoryEdition: string, readonly catalogueEdition: string, readonly author: string | null, readonly statedOn: string | null, readonly basis: string | null, readonly revision: number, readonly knownFrom: string, readonly knownTo: string | null, readonly entries: ReadonlyArray<{ readonly code: string, readonly relation: CategoryRelation | null, readonly item: { readonly name: string } | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type PurchasingOcdsReleaseQueryVariables = Exact<{
  id: string | number;
  knownAt?: string | null | undefined;
}>;


export type PurchasingOcdsReleaseQuery = { readonly tenderOcdsRelease: { readonly ocid: string, readonly id: string, readonly publishedAt: string, readonly tags: ReadonlyArray<string>, readonly release: string, readonly releasePackage: string } | null };

export type PurchasingPreferenceUsesQueryVariables = Exact<{
  year: number;
  jurisdiction?: string | number | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PurchasingPreferenceUsesQuery = { readonly preferenceUses: { readonly edges: ReadonlyArray<{ readonly node: { readonly tenant: string, readonly purchaser: string, readonly category: string | null, readonly year: number, readonly lotCount: number, readonly noneCount: number, readonly appliedCount: number, readonly unresolvedCount: number, readonly undeterminedCount: number, readonly otherwiseAwardedCount: number } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type PurchasingPreferenceQueryVariables = Exact<{
  uscc: string;
  jurisdiction: string | number;
  lot?: LotInput | null | undefined;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  language: Language;
}>;


export type PurchasingPreferenceQuery = { readonly standing: { readonly uscc: string, readonly validOn: string, readonly procurementPreference: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> } | null } };

export type AnswerFragment = { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> };

export type ClauseFragment = { readonly document: string, readonly clause: string, readonly basis: RuleBasis };

export type PurchasingServiceRecordAddMutationVariables = Exact<{
  input: ServiceRecordAddInput;
  language: Language;
}>;


export type PurchasingServiceRecordAddMutation = { readonly serviceRecordAdd: { readonly record: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: ServiceRecordErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type PurchasingServiceRecordsQueryVariables = Exact<{
  jurisdiction: string | number;
}>;


export type PurchasingServiceRecordsQuery = { readonly serviceRecords: ReadonlyArray<{ readonly id: string, readonly uscc: string, readonly supplied: SuppliedScheme, readonly schemeName: string, readonly suppliedOn: string, readonly weighed: string, readonly recordedAt: string }> | null };

export type PurchasingSubsidyApplicationAcceptMutationVariables = Exact<{
  input: SubsidyApplicationAcceptInput;
  language: Language;
}>;


export type PurchasingSubsidyApplicationAcceptMutation = { readonly subsidyApplicationAccept: { readonly application: { readonly id: string, readonly revision: number } | null, readonly errors: ReadonlyArray<{ readonly code: SubsidyApplicationErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type PurchasingSubsidyApplicationRefuseMutationVariables = Exact<{
  input: SubsidyApplicationRefuseInput;
  language: Language;
}>;


export type PurchasingSubsidyApplicationRefuseMutation = { readonly subsidyApplicationRefuse: { readonly application: { readonly id: string, readonly revision: number } | null, readonly errors: ReadonlyArray<{ readonly code: SubsidyApplicationErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type PurchasingSubsidyApplicationWithdrawMutationVariables = Exact<{
  input: SubsidyApplicationWithdrawInput;
  language: Language;
}>;


export type PurchasingSubsidyApplicationWithdrawMutation = { readonly subsidyApplicationWithdraw: { readonly application: { readonly id: string, readonly revision: number } | null, readonly errors: ReadonlyArray<{ readonly code: SubsidyApplicationErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type PurchasingSubsidyApplicationsQueryVariables = Exact<{
  programme?: string | number | null | undefined;
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type PurchasingSubsidyApplicationsQuery = { readonly subsidyApplications: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly uscc: string, readonly statement: string, readonly appliedOn: string, readonly state: SubsidyApplicationState, readonly stateSince: string, readonly reason: string | null, readonly revision: number, readonly programme: { readonly id: string, readonly title: string }, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly possible: boolean, readonly notBefore: string | null, readonly notAfter: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ActionFragment = { readonly action: string, readonly possible: boolean, readonly notBefore: string | null, readonly notAfter: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> };

export type PurchasingSubsidyApplyMutationVariables = Exact<{
  input: SubsidyApplyInput;
  language: Language;
}>;


export type PurchasingSubsidyApplyMutation = { readonly subsidyApply: { readonly application: { readonly id: string, readonly revision: number } | null, readonly errors: ReadonlyArray<{ readonly code: SubsidyApplicationErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type PurchasingSubsidyListPublishMutationVariables = Exact<{
  input: SubsidyListPublishInput;
  language: Language;
}>;


export type PurchasingSubsidyListPublishMutation = { readonly subsidyListPublish: { readonly programme: { readonly id: string, readonly revision: number } | null, readonly errors: ReadonlyArray<{ readonly code: SubsidyProgrammeErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type PurchasingSubsidyPolicyQueryVariables = Exact<{
  jurisdiction: string | number;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  language: Language;
}>;


export type PurchasingSubsidyPolicyQuery = { readonly subsidyPolicy: { readonly jurisdiction: string, readonly provision: SubsidyProvision, readonly message: string, readonly citation: { readonly document: string, readonly clause: string, readonly basis: RuleBasis } | null } | null };

export type PurchasingSubsidyProgrammeCloseMutationVariables = Exact<{
  input: SubsidyProgrammeCloseInput;
  language: Language;
}>;


export type PurchasingSubsidyProgrammeCloseMutation = { readonly subsidyProgrammeClose: { readonly programme: { readonly id: string, readonly revision: number } | null, readonly errors: ReadonlyArray<{ readonly code: SubsidyProgrammeErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type PurchasingSubsidyProgrammeOpenMutationVariables = Exact<{
  input: SubsidyProgrammeOpenInput;
  language: Language;
}>;


export type PurchasingSubsidyProgrammeOpenMutation = { readonly subsidyProgrammeOpen: { readonly programme: { readonly id: string, readonly revision: number } | null, readonly errors: ReadonlyArray<{ readonly code: SubsidyProgrammeErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type PurchasingSubsidyProgrammeQueryVariables = Exact<{
  id: string | number;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  language: Language;
}>;


export type PurchasingSubsidyProgrammeQuery = { readonly subsidyProgramme: { readonly id: string, readonly jurisdiction: string, readonly kind: SubsidyKind, readonly year: number, readonly title: string, readonly opensOn: string, readonly closesOn: string, readonly state: SubsidyProgrammeState, readonly stateSince: string, readonly revision: number, readonly recordedAt: string, readonly priorityList: ReadonlyArray<{ readonly position: number, readonly uscc: string, readonly first: boolean, readonly determination: Determination, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> }> | null, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly possible: boolean, readonly notBefore: string | null, readonly notAfter: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> }> } | null };

export type PurchasingSubsidyProgrammesQueryVariables = Exact<{
  jurisdiction?: string | number | null | undefined;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PurchasingSubsidyProgrammesQuery = { readonly subsidyProgrammes: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly jurisdiction: string, readonly kind: SubsidyKind, readonly year: number, readonly title: string, readonly opensOn: string, readonly closesOn: string, readonly state: SubsidyProgrammeState, readonly stateSince: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type PurchasingTenderAmendMutationVariables = Exact<{
  input: TenderAmendInput;
  language: Language;
}>;


export type PurchasingTenderAmendMutation = { readonly tenderAmend: { readonly tender: { readonly id: string, readonly revision: number, readonly state: TenderState } | null, readonly errors: ReadonlyArray<{ readonly code: TenderErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type PurchasingTenderAnnounceMutationVariables = Exact<{
  input: TenderAnnounceInput;
  language: Language;
}>;


export type PurchasingTenderAnnounceMutation = { readonly tenderAnnounce: { readonly tender: { readonly id: string, readonly revision: number, readonly state: TenderState } | null, readonly errors: ReadonlyArray<{ readonly code: TenderErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type PurchasingTenderAwardMutationVariables = Exact<{
  input: TenderAwardInput;
  language: Language;
}>;


export type PurchasingTenderAwardMutation = { readonly tenderAward: { readonly tender: { readonly id: string, readonly revision: number, readonly state: TenderState } | null, readonly errors: ReadonlyArray<{ readonly code: TenderErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type PurchasingTenderBidsRecordMutationVariables = Exact<{
  input: TenderBidsRecordInput;
  language: Language;
}>;


export type PurchasingTenderBidsRecordMutation = { readonly tenderBidsRecord: { readonly tender: { readonly id: string, readonly revision: number, readonly state: TenderState } | null, readonly errors: ReadonlyArray<{ readonly code: TenderErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type PurchasingTenderBidsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type PurchasingTenderBidsQuery = { readonly tender: { readonly id: string, readonly bids: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly lot: string, readonly bidder: string, readonly name: string | null, readonly rejectedBecause: string | null, readonly recordedAt: string, readonly values: ReadonlyArray<{ readonly criterion: string, readonly value: string }>, readonly preference: { readonly state: BidPreferenceState, readonly determination: Determination | null, readonly changedAtRecheck: boolean | null, readonly decision: { readonly id: string } | null, readonly recheck: { readonly id: string, readonly answer: { readonly determination: Determination } } | null } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type PurchasingTenderCancelMutationVariables = Exact<{
  input: TenderCancelInput;
  language: Language;
}>;


export type PurchasingTenderCancelMutation = { readonly tenderCancel: { readonly tender: { readonly id: string, readonly revision: number, readonly state: TenderState } | null, readonly errors: ReadonlyArray<{ readonly code: TenderErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type PurchasingTenderCloseMutationVariables = Exact<{
  input: TenderCloseInput;
  language: Language;
}>;


export type PurchasingTenderCloseMutation = { readonly tenderClose: { readonly tender: { readonly id: string, readonly revision: number, readonly state: TenderState } | null, readonly errors: ReadonlyArray<{ readonly code: TenderErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type PurchasingTenderDraftMutationVariables = Exact<{
  input: TenderDraftInput;
  language: Language;
}>;


export type PurchasingTenderDraftMutation = { readonly tenderDraft: { readonly tender: { readonly id: string, readonly revision: number, readonly state: TenderState } | null, readonly errors: ReadonlyArray<{ readonly code: TenderErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type PurchasingTenderEvaluateMutationVariables = Exact<{
  input: TenderEvaluateInput;
  language: Language;
}>;


export type PurchasingTenderEvaluateMutation = { readonly tenderEvaluate: { readonly tender: { readonly id: string, readonly revision: number, readonly state: TenderState } | null, readonly errors: ReadonlyArray<{ readonly code: TenderErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type PurchasingTenderPreferencesDecideMutationVariables = Exact<{
  input: TenderPreferencesDecideInput;
  language: Language;
}>;


export type PurchasingTenderPreferencesDecideMutation = { readonly tenderPreferencesDecide: { readonly tender: { readonly id: string, readonly revision: number, readonly state: TenderState } | null, readonly errors: ReadonlyArray<{ readonly code: TenderErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type PurchasingTenderPreferencesRecheckMutationVariables = Exact<{
  input: TenderPreferencesRecheckInput;
  language: Language;
}>;


export type PurchasingTenderPreferencesRecheckMutation = { readonly tenderPreferencesRecheck: { readonly tender: { readonly id: string, readonly revision: number, readonly state: TenderState } | null, readonly errors: ReadonlyArray<{ readonly code: TenderErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type PurchasingTenderQueryVariables = Exact<{
  id: string | number;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  language: Language;
}>;


export type PurchasingTenderQuery = { readonly tender: { readonly id: string, readonly ocid: string, readonly title: string, readonly purchaser: string, readonly jurisdiction: string, readonly deadline: string, readonly deadlineAt: string | null, readonly catalogueEdition: string, readonly legalBasis: string, readonly state: TenderState, readonly stateSince: string | null, readonly revision: number, readonly openedAt: string, readonly recordedAt: string, readonly amendedAt: ReadonlyArray<string>, readonly awardedOn: string | null, readonly cancelReason: string | null, readonly criteria: ReadonlyArray<{ readonly name: string, readonly order: CriterionOrder }>, readonly lots: ReadonlyArray<{ readonly number: string, readonly catalogueCode: string, readonly title: string, readonly award: { readonly bidder: string | null, readonly reason: string | null, readonly effect: TieEffect, readonly first: ReadonlyArray<string> } | null }>, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly possible: boolean, readonly notBefore: string | null, readonly notAfter: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> }> } | null };

export type PurchasingTendersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  state?: TenderState | null | undefined;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type PurchasingTendersQuery = { readonly tenders: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly ocid: string, readonly title: string, readonly purchaser: string, readonly jurisdiction: string, readonly deadline: string, readonly catalogueEdition: string, readonly state: TenderState, readonly stateSince: string | null, readonly awardedOn: string | null, readonly recordedAt: string, readonly lots: ReadonlyArray<{ readonly number: string, readonly title: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type PurchasingTieBreaksQueryVariables = Exact<{
  id: string | number;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  language: Language;
}>;


export type PurchasingTieBreaksQuery = { readonly tender: { readonly id: string, readonly lots: ReadonlyArray<{ readonly number: string, readonly title: string, readonly tieBreak: { readonly effect: TieEffect, readonly first: ReadonlyArray<string>, readonly steps: ReadonlyArray<{ readonly criterion: string, readonly order: CriterionOrder, readonly best: string, readonly equal: ReadonlyArray<string>, readonly behind: ReadonlyArray<{ readonly bidder: string, readonly value: string }> }>, readonly equal: ReadonlyArray<{ readonly bidder: string, readonly determination: Determination | null, readonly decision: { readonly id: string, readonly answer: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> } } | null }> } | null, readonly award: { readonly bidder: string | null, readonly reason: string | null, readonly effect: TieEffect, readonly first: ReadonlyArray<string> } | null }> } | null };

export const PurchasingCatalogueEditionsDocument = { kind: "Document", definitions: [], documentId: "d6adec568921663072d4167de532819ed8c4b7c9088a205420f1850bbdf6ab57" } as unknown as TypedDocumentNode<PurchasingCatalogueEditionsQuery, PurchasingCatalogueEditionsQueryVariables>;
export const PurchasingCatalogueItemsDocument = { kind: "Document", definitions: [], documentId: "dccd41afc742372f907003769b58636100ca9f8b8228f04a1e4e2be7ee69f2b7" } as unknown as TypedDocumentNode<PurchasingCatalogueItemsQuery, PurchasingCatalogueItemsQueryVariables>;
export const PurchasingCatalogueMeaningsDocument = { kind: "Document", definitions: [], documentId: "c2cc75167c1750e61957ba018d3ec01b436b1500cdc6613acb4ee2b8118574f3" } as unknown as TypedDocumentNode<PurchasingCatalogueMeaningsQuery, PurchasingCatalogueMeaningsQueryVariables>;
export const PurchasingDecisionIssueDocument = { kind: "Document", definitions: [], documentId: "7ea316955272767c55d24cb0f844f276a3f78e8071456915d692f59328f9ccff" } as unknown as TypedDocumentNode<PurchasingDecisionIssueMutation, PurchasingDecisionIssueMutationVariables>;
export const PurchasingDecisionsDocument = { kind: "Document", definitions: [], documentId: "9b4f4ef2ab75256b8c0ba09552950dcb56785f7a3daa6f8fa1bbbea2000ff387" } as unknown as TypedDocumentNode<PurchasingDecisionsQuery, PurchasingDecisionsQueryVariables>;
export const PurchasingMappingStateDocument = { kind: "Document", definitions: [], documentId: "597709827b595b556414d4089746e8b65a2ea002c16ff6a26017fbff5aa63cf9" } as unknown as TypedDocumentNode<PurchasingMappingStateMutation, PurchasingMappingStateMutationVariables>;
export const PurchasingMappingsDocument = { kind: "Document", definitions: [], documentId: "05d758b57076aaec1c3d3ba165936ec8a0e06e8c4207d74c1112eaf99923844e" } as unknown as TypedDocumentNode<PurchasingMappingsQuery, PurchasingMappingsQueryVariables>;
export const PurchasingOcdsReleaseDocument = { kind: "Document", definitions: [], documentId: "00e2c94455eebed5679e137611e962da910f352b388857517452a31a69e39dc2" } as unknown as TypedDocumentNode<PurchasingOcdsReleaseQuery, PurchasingOcdsReleaseQueryVariables>;
export const PurchasingPreferenceUsesDocument = { kind: "Document", definitions: [], documentId: "2db8526863122a459aecc827735e8454024fd50b9c6e71428342a057971a429c" } as unknown as TypedDocumentNode<PurchasingPreferenceUsesQuery, PurchasingPreferenceUsesQueryVariables>;
export const PurchasingPreferenceDocument = { kind: "Document", definitions: [], documentId: "938e25f985a1dee15b215237daf484070e442221f6ebdc53d660d2ab8a469fbc" } as unknown as TypedDocumentNode<PurchasingPreferenceQuery, PurchasingPreferenceQueryVariables>;
export const PurchasingServiceRecordAddDocument = { kind: "Document", definitions: [], documentId: "214d16593e9ea086c20dc19d7695393647b76b3c18398a87a4e2ace05e201d77" } as unknown as TypedDocumentNode<PurchasingServiceRecordAddMutation, PurchasingServiceRecordAddMutationVariables>;
export const PurchasingServiceRecordsDocument = { kind: "Document", definitions: [], documentId: "0237598059bfe2f012d03a05b8780efbb85c2c6b0e52737934a55fe43115210e" } as unknown as TypedDocumentNode<PurchasingServiceRecordsQuery, PurchasingServiceRecordsQueryVariables>;
export const PurchasingSubsidyApplicationAcceptDocument = { kind: "Document", definitions: [], documentId: "694b712a5d058ecd9db529cab9ddefc87c0b970e67cb284dfd574d0df5d7b1bc" } as unknown as TypedDocumentNode<PurchasingSubsidyApplicationAcceptMutation, PurchasingSubsidyApplicationAcceptMutationVariables>;
export const PurchasingSubsidyApplicationRefuseDocument = { kind: "Document", definitions: [], documentId: "a09bf730e53d49f0016bb3a4a1d8bb7025ebd6c58fdc2ff381402618e981d08f" } as unknown as TypedDocumentNode<PurchasingSubsidyApplicationRefuseMutation, PurchasingSubsidyApplicationRefuseMutationVariables>;
export const PurchasingSubsidyApplicationWithdrawDocument = { kind: "Document", definitions: [], documentId: "dbdae064050057928fe3a004c0f1aa0f58dafbe0a2a7c3d73decb2f6e27747fe" } as unknown as TypedDocumentNode<PurchasingSubsidyApplicationWithdrawMutation, PurchasingSubsidyApplicationWithdrawMutationVariables>;
export const PurchasingSubsidyApplicationsDocument = { kind: "Document", definitions: [], documentId: "6432dbc34debefabe60a1405b29fe90262f4ade7c5450c9436251ff50de1d7b2" } as unknown as TypedDocumentNode<PurchasingSubsidyApplicationsQuery, PurchasingSubsidyApplicationsQueryVariables>;
export const PurchasingSubsidyApplyDocument = { kind: "Document", definitions: [], documentId: "d5b3d4b791466bc80f7a163fb35ad62acd9d912b073814565e24a6fd395b8fe9" } as unknown as TypedDocumentNode<PurchasingSubsidyApplyMutation, PurchasingSubsidyApplyMutationVariables>;
export const PurchasingSubsidyListPublishDocument = { kind: "Document", definitions: [], documentId: "5c2d442206e6b63fb609618c9e192d8d2d05130fe171d3fb3519e75bc03ea290" } as unknown as TypedDocumentNode<PurchasingSubsidyListPublishMutation, PurchasingSubsidyListPublishMutationVariables>;
export const PurchasingSubsidyPolicyDocument = { kind: "Document", definitions: [], documentId: "59d6d08465f1df6ed260f9b299f5635cee9fb1137e242ee937c96bb3a2625018" } as unknown as TypedDocumentNode<PurchasingSubsidyPolicyQuery, PurchasingSubsidyPolicyQueryVariables>;
export const PurchasingSubsidyProgrammeCloseDocument = { kind: "Document", definitions: [], documentId: "b2af3e91a2b23bb8b66b170972d6fe0bb1fdac57ec5e5422c0de705e850874b6" } as unknown as TypedDocumentNode<PurchasingSubsidyProgrammeCloseMutation, PurchasingSubsidyProgrammeCloseMutationVariables>;
export const PurchasingSubsidyProgrammeOpenDocument = { kind: "Document", definitions: [], documentId: "1793125401e205ad5fee7b98289cd78537709bb67fd61f0d64da274db9dac941" } as unknown as TypedDocumentNode<PurchasingSubsidyProgrammeOpenMutation, PurchasingSubsidyProgrammeOpenMutationVariables>;
export const PurchasingSubsidyProgrammeDocument = { kind: "Document", definitions: [], documentId: "eaadb8a83172ae8dfe1cda8e7ff528595dec07e7c824717b0cddf4386a45e51d" } as unknown as TypedDocumentNode<PurchasingSubsidyProgrammeQuery, PurchasingSubsidyProgrammeQueryVariables>;
export const PurchasingSubsidyProgrammesDocument = { kind: "Document", definitions: [], documentId: "359d53d9358f49e2acbba8aafb20473e2680b18a92d24b307dc7cae1b5240bc5" } as unknown as TypedDocumentNode<PurchasingSubsidyProgrammesQuery, PurchasingSubsidyProgrammesQueryVariables>;
export const PurchasingTenderAmendDocument = { kind: "Document", definitions: [], documentId: "96115f869535318104073def9e3b7c1028895206fba6003425b08b1128735286" } as unknown as TypedDocumentNode<PurchasingTenderAmendMutation, PurchasingTenderAmendMutationVariables>;
export const PurchasingTenderAnnounceDocument = { kind: "Document", definitions: [], documentId: "15ac1cc9a0fb9399f88029ee495eb17881cb3646ea63172157eac5e9182c6bc0" } as unknown as TypedDocumentNode<PurchasingTenderAnnounceMutation, PurchasingTenderAnnounceMutationVariables>;
export const PurchasingTenderAwardDocument = { kind: "Document", definitions: [], documentId: "26de0942c7318199e29bbf874b08e9deef8d09164f4896448fe0d407b3aa97c5" } as unknown as TypedDocumentNode<PurchasingTenderAwardMutation, PurchasingTenderAwardMutationVariables>;
export const PurchasingTenderBidsRecordDocument = { kind: "Document", definitions: [], documentId: "77e46c3d6ae94239cc9724f4b4bced5a7a49d2437511e139f224321de8e6972f" } as unknown as TypedDocumentNode<PurchasingTenderBidsRecordMutation, PurchasingTenderBidsRecordMutationVariables>;
export const PurchasingTenderBidsDocument = { kind: "Document", definitions: [], documentId: "33c40f8be1038431f53931eac6da01db0b55442cc3f59d3f9ae5119fda3b9c46" } as unknown as TypedDocumentNode<PurchasingTenderBidsQuery, PurchasingTenderBidsQueryVariables>;
export const PurchasingTenderCancelDocument = { kind: "Document", definitions: [], documentId: "d09cc888b3b7e6bd4796a16c1edfaa2dfd0a3fb16962ba5a91f51ba044a3d1c7" } as unknown as TypedDocumentNode<PurchasingTenderCancelMutation, PurchasingTenderCancelMutationVariables>;
export const PurchasingTenderCloseDocument = { kind: "Document", definitions: [], documentId: "fb35c528187eb6df1ef895128786be70358290ab1a02faff646b7d86d9345ad4" } as unknown as TypedDocumentNode<PurchasingTenderCloseMutation, PurchasingTenderCloseMutationVariables>;
export const PurchasingTenderDraftDocument = { kind: "Document", definitions: [], documentId: "5179fd8abd3eed8ece0af1335b1a4b0bb94650b52bd36a0a511e04e110a843ef" } as unknown as TypedDocumentNode<PurchasingTenderDraftMutation, PurchasingTenderDraftMutationVariables>;
export const PurchasingTenderEvaluateDocument = { kind: "Document", definitions: [], documentId: "c3982321c9315df10c9dce9f3c35569abb4daad39bdc1097b4881767b3d5a67b" } as unknown as TypedDocumentNode<PurchasingTenderEvaluateMutation, PurchasingTenderEvaluateMutationVariables>;
export const PurchasingTenderPreferencesDecideDocument = { kind: "Document", definitions: [], documentId: "f94cad4f29570019a8f1f331f32a221ef326b89cb8745f356d607c5c41f637a4" } as unknown as TypedDocumentNode<PurchasingTenderPreferencesDecideMutation, PurchasingTenderPreferencesDecideMutationVariables>;
export const PurchasingTenderPreferencesRecheckDocument = { kind: "Document", definitions: [], documentId: "a7b583b324e996e18a5a17e0afcf396bf4e9733a78dd1645044cba6c2d731c7a" } as unknown as TypedDocumentNode<PurchasingTenderPreferencesRecheckMutation, PurchasingTenderPreferencesRecheckMutationVariables>;
export const PurchasingTenderDocument = { kind: "Document", definitions: [], documentId: "bc593cdbbca4911fbb97c775bac898611925d318b7c1ff72a200bf30ac055c9e" } as unknown as TypedDocumentNode<PurchasingTenderQuery, PurchasingTenderQueryVariables>;
export const PurchasingTendersDocument = { kind: "Document", definitions: [], documentId: "f5ec5c6d84f5dfc7ac23a5bb1b5a5bbef559b8173557e41bd5504263f09da418" } as unknown as TypedDocumentNode<PurchasingTendersQuery, PurchasingTendersQueryVariables>;
export const PurchasingTieBreaksDocument = { kind: "Document", definitions: [], documentId: "d1ce972092ec079c3b87e71e179d7e9ccec74187bc96b11ef5c64cd11bfbf8eb" } as unknown as TypedDocumentNode<PurchasingTieBreaksQuery, PurchasingTieBreaksQueryVariables>;
