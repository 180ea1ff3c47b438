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

/** How sending to a webhook stands (推送状态). */
export type WebhookState =
  /** The last attempt succeeded, or there was none (正常). */
  | 'DELIVERING'
  /** The last attempt failed; it is repeated (重试中). */
  | 'RETRYING'
  /** Notices were given up after nine attempts in two days; `…WebhookResume` has them sent again (有未送达). */
  | 'DEAD_LETTERS';

/** Why no webhook was registered. */
export type WebhookRegisterErrorCode =
  /** Nothing is sent to this address: it is none, not HTTPS, internal, or carries credentials. */
  | 'ADDRESS_NOT_ALLOWED'
  /** The institution has this address registered already. */
  | 'ALREADY_REGISTERED'
  /** The institution has five webhooks at this department already. */
  | 'TOO_MANY_WEBHOOKS';

/** Why no webhook was removed. */
export type WebhookRemoveErrorCode =
  /** The institution has no webhook of this id. */
  | 'WEBHOOK_NOT_FOUND';

/** Why no webhook goes on. */
export type WebhookResumeErrorCode =
  /** The institution has no webhook of this id to go on with. */
  | 'NO_SUCH_WEBHOOK';

/** Why no decision was taken. */
export type CreditDecisionIssueErrorCode =
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

/** What an authorisation lets be read. */
export type AuthorisationScope =
  /** The size: `Standing.size` (企业规模). */
  | 'SIZE'
  /** Warnings of credit risk: `creditRiskWarnings` (信用风险提示). */
  | 'RISK'
  /** Evaluations of credit: `creditEvaluations` (信用评价). */
  | 'EVALUATION'
  /** What banks lent it, in bands: `creditFinancing` (融资信息). */
  | 'FINANCING';

/** What of an enterprise a warning is about (风险类别), 000 §2(3)10. */
export type CreditRiskGround =
  /** Its credit record (信用记录). */
  | 'CREDIT_RECORD'
  /** Its operations (生产经营). */
  | 'OPERATIONS'
  /** Its finances (财务状况). */
  | 'FINANCES';

/** State of a warning (风险提示状态). */
export type CreditRiskWarningState =
  /** It stands (有效). */
  | 'STANDING'
  /** It was lifted (已解除). */
  | 'LIFTED'
  /** It was made in error (已撤回). */
  | 'RETRACTED';

/** Why nothing was done with a warning. */
export type CreditRiskWarningErrorCode =
  /** A text is empty, too long, or cannot be read as what it should be. */
  | 'TEXT_NOT_ACCEPTED'
  /** By the procedure somebody else does this: market regulation, or development and reform, in the division. */
  | 'NOT_FOR_THIS_CALLER'
  /** Nothing that the caller may see has this id. */
  | 'NOT_ON_RECORD'
  /** Somebody else was quicker; `current` is how it stands now. */
  | 'CONFLICT'
  /** The procedure has no such step from the present state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** The day is later than today or before that of the step before. */
  | 'DAY_OUT_OF_ORDER';

/** State of a model (模型状态). */
export type CreditModelState =
  /** In use (在用). */
  | 'IN_USE'
  /** No longer in use (已停用). */
  | 'ENDED';

/** Why nothing was done with a model. */
export type CreditModelErrorCode =
  /** A text is empty, too long, or cannot be read as what it should be. */
  | 'TEXT_NOT_ACCEPTED'
  /** By the procedure somebody else does this: market regulation, or development and reform, in the division. */
  | 'NOT_FOR_THIS_CALLER'
  /** Nothing that the caller may see has this id. */
  | 'NOT_ON_RECORD'
  /** Somebody else was quicker; `current` is how it stands now. */
  | 'CONFLICT'
  /** The procedure has no such step from the present state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** The day is later than today or before that of the step before. */
  | 'DAY_OUT_OF_ORDER'
  /** A list is longer than it may be. */
  | 'TOO_MANY'
  /** A code stands twice. */
  | 'NAMED_TWICE'
  /** Weights, bands, points or grades do not make a model. */
  | 'MODEL_OUT_OF_ORDER'
  /** The division has a model for the sector that is in use on that day or later. */
  | 'MODEL_IN_USE'
  /** The division has this version of the sector's model already. */
  | 'VERSION_TAKEN';

/** State of an evaluation (信用评价状态). */
export type CreditEvaluationState =
  /** On record (已登记). */
  | 'RECORDED'
  /** Taken back (已撤销). */
  | 'WITHDRAWN';

/** Why nothing was done with an evaluation. */
export type CreditEvaluationErrorCode =
  /** A text is empty, too long, or cannot be read as what it should be. */
  | 'TEXT_NOT_ACCEPTED'
  /** By the procedure somebody else does this: market regulation, or development and reform, in the division. */
  | 'NOT_FOR_THIS_CALLER'
  /** Nothing that the caller may see has this id. */
  | 'NOT_ON_RECORD'
  /** Somebody else was quicker; `current` is how it stands now. */
  | 'CONFLICT'
  /** The procedure has no such step from the present state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** The day is later than today or before that of the step before. */
  | 'DAY_OUT_OF_ORDER'
  /** A list is longer than it may be. */
  | 'TOO_MANY'
  /** A core indicator stands twice. */
  | 'NAMED_TWICE'
  /** The model has no core indicator of this code. */
  | 'INDICATOR_NOT_IN_MODEL'
  /** The model was not in use on the day of the evaluation. */
  | 'MODEL_NOT_IN_USE';

/** Why a bank is alerted (预警类型). */
export type CreditLoanAlertKind =
  /** The title has expired (称号期满). */
  | 'ALERT_EXPIRED'
  /** The title was revoked (称号取消). */
  | 'ALERT_REVOKED'
  /** The enterprise gave the title up (自愿退出). */
  | 'ALERT_WITHDRAWN'
  /** Whether the title is still valid is not known (有效期不明), SIL-20. */
  | 'ALERT_VALIDITY_UNKNOWN'
  /** The enterprise is banned, the title it relies on was not revoked (禁入), SIL-04. */
  | 'ALERT_BANNED'
  /** A risk warning about the enterprise, which authorises the bank to read those (信用风险提示). */
  | 'ALERT_RISK';

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

/** Kinds of lenders (机构类别). */
export type CreditInstitutionKind =
  /** Policy bank (政策性银行). */
  | 'POLICY_BANK'
  /** Large state-owned commercial bank (国有大型商业银行). */
  | 'STATE_BANK'
  /** Joint-stock commercial bank (股份制商业银行). */
  | 'JOINT_STOCK_BANK'
  /** City commercial bank (城市商业银行). */
  | 'CITY_BANK'
  /** Rural bank or credit cooperative (农村金融机构). */
  | 'RURAL_INSTITUTION'
  /** Foreign bank (外资银行). */
  | 'FOREIGN_BANK'
  /** Any other lender (其他信贷机构). */
  | 'OTHER_LENDER';

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

/** How far a group of loans goes by a trait (统计范围). */
export type CreditLoanExtent =
  /** All values together (全部). */
  | 'ALL'
  /** One value (单项). */
  | 'ONE'
  /** All values that no group beside it is named after (其他); whether such a value has few loans or none is not told. */
  | 'OTHERS';

/** Why nothing was stated of a lender. */
export type CreditInstitutionErrorCode =
  /** A text is empty, too long or not printed characters. */
  | 'TEXT_NOT_ACCEPTED'
  /** Somebody moved it since it was seen. */
  | 'CONFLICT'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** Nothing of this name is on record. */
  | 'NOT_ON_RECORD'
  /** The day is after today. */
  | 'DAY_OUT_OF_ORDER'
  /** It has ended by that day already. */
  | 'ENDED_ALREADY'
  /** The credit code is that of a lender with another tenant. */
  | 'CODE_OF_ANOTHER';

/** Why nothing was stated of a branch. */
export type CreditBranchErrorCode =
  /** A text is empty, too long or not printed characters. */
  | 'TEXT_NOT_ACCEPTED'
  /** Somebody moved it since it was seen. */
  | 'CONFLICT'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** Nothing of this name is on record. */
  | 'NOT_ON_RECORD'
  /** The day is after today. */
  | 'DAY_OUT_OF_ORDER'
  /** It has ended by that day already. */
  | 'ENDED_ALREADY'
  /** The lender is not on record on that day. */
  | 'INSTITUTION_NOT_ON_RECORD';

/** Why nothing was stated of a product. */
export type CreditProductErrorCode =
  /** A text is empty, too long or not printed characters. */
  | 'TEXT_NOT_ACCEPTED'
  /** Somebody moved it since it was seen. */
  | 'CONFLICT'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** Nothing of this name is on record. */
  | 'NOT_ON_RECORD'
  /** The day is after today. */
  | 'DAY_OUT_OF_ORDER'
  /** It has ended by that day already. */
  | 'ENDED_ALREADY'
  /** The lender is not on record on that day. */
  | 'INSTITUTION_NOT_ON_RECORD'
  /** The list is empty or too long. */
  | 'TOO_MANY'
  /** A division stands in the list twice. */
  | 'NAMED_TWICE';

/** Why nothing was done with a credit case. */
export type CreditCaseErrorCode =
  /** A text is empty, too long or not printed characters. */
  | 'TEXT_NOT_ACCEPTED'
  /** Somebody moved it since it was seen. */
  | 'CONFLICT'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** The bank has no case of this id. */
  | 'NOT_ON_RECORD'
  /** There is no such step from the present state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** The day is after today, or before the step before. */
  | 'DAY_OUT_OF_ORDER'
  /** The bank has no decision of record of this id about the enterprise. */
  | 'DECISION_NOT_ON_RECORD'
  /** A case began with this decision already. */
  | 'CASE_ON_RECORD'
  /** The lender is not on record on that day. */
  | 'INSTITUTION_NOT_ON_RECORD'
  /** The bank has no branch of this code on that day. */
  | 'BRANCH_NOT_ON_RECORD'
  /** The bank offers no product of this code on that day. */
  | 'PRODUCT_NOT_OFFERED'
  /** The decision of record is about another day than the credit decision. */
  | 'CHECK_OF_ANOTHER_DAY'
  /** The decision of record counted more than one title, and none is named. */
  | 'TITLE_NOT_NAMED'
  /** The decision of record gave no yes for the title named. */
  | 'TITLE_NOT_COUNTED';

/** Why no figures were published. */
export type CreditLoanPublicationErrorCode =
  /** A text is empty, too long or not printed characters. */
  | 'TEXT_NOT_ACCEPTED'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** There is no such quarter. */
  | 'QUARTER_NOT_KNOWN'
  /** Loans of the quarter may still be reported; publish it from the day stated. */
  | 'PERIOD_NOT_OVER'
  /** The quarter is published; it is published once. */
  | 'PUBLISHED_ALREADY'
  /** Loans of the quarter were reported meanwhile; ask again with a new key. */
  | 'LOANS_CHANGED';

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

/** An address to which notices are to be sent. */
export type WebhookRegisterInput = {
  /** An address of the public Internet that begins with `https://`. */
  readonly url: string;
};

/** A webhook to which nothing more is to be sent. */
export type WebhookRemoveInput = {
  /** The webhook's id. */
  readonly id: string | number;
};

/** A webhook to which everything that has not arrived is to be sent now. */
export type WebhookResumeInput = {
  /** The webhook's id. */
  readonly id: string | number;
};

/** What is to be decided about lenders' support (信贷支持). */
export type CreditDecisionIssueInput = {
  /** The enterprise. */
  readonly uscc: string;
  /** GB/T 2260 code of the jurisdiction whose policy applies. */
  readonly jurisdiction: string | number;
  /** The day asked about; omitted, today in Asia/Shanghai, or the day of the decision that is re-checked. */
  readonly validOn?: string | null | undefined;
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

/** A warning to be issued. */
export type CreditRiskWarningIssueInput = {
  /** The enterprise. */
  readonly uscc: string;
  /** GB/T 2260 code of the division that warns, one in which the caller acts. */
  readonly jurisdiction: string | number;
  /** What of the enterprise it is about. */
  readonly ground: CreditRiskGround;
  /** What is to be known, at most 2,000 characters. */
  readonly statement: string;
  /** Where it comes from, at most 200 characters. */
  readonly source: string;
  /** Number or address of the source's paper, at most 200 characters. */
  readonly sourceReference?: string | null | undefined;
  /** The day from which it has effect, not later than today; omitted, today in Asia/Shanghai. */
  readonly on?: string | null | undefined;
  /** The caller's key for this step, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which warning ends. */
export type CreditRiskWarningLiftInput = {
  /** The warning's id. */
  readonly riskWarning: string | number;
  /** The revision that the caller saw. */
  readonly ifRevision: number;
  /** Why, in the officer's words, at most 1,000 characters. */
  readonly reason: string;
  /** The day from which it has effect, not later than today; omitted, today in Asia/Shanghai. */
  readonly on?: string | null | undefined;
  /** The caller's key for this step, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which warning is taken back. */
export type CreditRiskWarningRetractInput = {
  /** The warning's id. */
  readonly riskWarning: string | number;
  /** The revision that the caller saw. */
  readonly ifRevision: number;
  /** Why, in the officer's words, at most 1,000 characters. */
  readonly reason: string;
  /** The caller's key for this step, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** A version of a model to be published. */
export type CreditModelPublishInput = {
  /** GB/T 2260 code of the division, one in which the caller acts. */
  readonly jurisdiction: string | number;
  /** Sector of the size-class table: `INDUSTRY`. */
  readonly sector: string | number;
  /** The version, at most 40 characters. */
  readonly version: string;
  /** Its name, at most 200 characters. */
  readonly name: string;
  /** 1 to 50 core indicators; their weights come to 100. */
  readonly indicators: ReadonlyArray<CreditIndicatorInput>;
  /** 1 to 20 grades, lowest first, from 0 on. */
  readonly grades: ReadonlyArray<CreditGradeInput>;
  /** The day from which it has effect, not later than today; omitted, today in Asia/Shanghai. */
  readonly on?: string | null | undefined;
  /** The caller's key for this step, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** A core indicator of a model. */
export type CreditIndicatorInput = {
  /** Its code within the model, at most 40 characters. */
  readonly code: string | number;
  /** Its name, at most 200 characters. */
  readonly name: string;
  /** Its unit. */
  readonly unit?: string | null | undefined;
  /** Its weight of 100, decimal text with at most four places. */
  readonly weight: string;
  /** 1 to 20 bands, lowest values first. */
  readonly bands: ReadonlyArray<CreditBandInput>;
};

/** What values are worth from a bound on. */
export type CreditBandInput = {
  /** The lower bound, inclusive, decimal text; left out for the lowest band. */
  readonly from?: string | null | undefined;
  /** Points, 0 to 100, decimal text with at most four places. */
  readonly points: string;
};

/** A grade of a model. */
export type CreditGradeInput = {
  /** The score from which on it is given, inclusive, decimal text. */
  readonly from: string;
  /** Its name, at most 20 characters. */
  readonly grade: string;
};

/** Which model is no longer used. */
export type CreditModelEndInput = {
  /** The model's id. */
  readonly creditModel: string | number;
  /** The revision that the caller saw. */
  readonly ifRevision: number;
  /** Why, in the officer's words, at most 1,000 characters. */
  readonly reason: string;
  /** The day from which it has effect, not later than today; omitted, today in Asia/Shanghai. */
  readonly on?: string | null | undefined;
  /** The caller's key for this step, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** An evaluation to be put on record. */
export type CreditEvaluationRecordInput = {
  /** The enterprise. */
  readonly uscc: string;
  /** Id of the model. */
  readonly creditModel: string | number;
  /** The agency that made it, at most 200 characters. */
  readonly agency: string;
  /** The agency's credit code. */
  readonly agencyUscc?: string | null | undefined;
  /** Where the values come from, at most 200 characters. */
  readonly source: string;
  /** What was found, for core indicators of the model; one that is left out is not known. */
  readonly values: ReadonlyArray<CreditValueInput>;
  /** The day from which it has effect, not later than today; omitted, today in Asia/Shanghai. */
  readonly on?: string | null | undefined;
  /** The caller's key for this step, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** What was found for a core indicator. */
export type CreditValueInput = {
  /** The core indicator's code. */
  readonly code: string | number;
  /** The value, decimal text; null when it is not known. */
  readonly value?: string | null | undefined;
};

/** Which evaluation is taken back. */
export type CreditEvaluationWithdrawInput = {
  /** The evaluation's id. */
  readonly creditEvaluation: string | number;
  /** The revision that the caller saw. */
  readonly ifRevision: number;
  /** Why, in the officer's words, at most 1,000 characters. */
  readonly reason: string;
  /** The caller's key for this step, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** What a lender is from a day on. */
export type CreditInstitutionStateInput = {
  /** The lender, by the tenant that it signs in as: `bank-of-example`. */
  readonly tenant: string | number;
  /** The revision that the caller saw; 0 where none is on record. */
  readonly ifRevision: number;
  /** Its own credit code. */
  readonly uscc: string;
  /** Its name, at most 200 characters. */
  readonly name: string;
  /** Its kind. */
  readonly kind: CreditInstitutionKind;
  /** Where it has its seat: GB/T 2260 code. */
  readonly division: string | number;
  /** From which day on, not later than today; omitted, today in Asia/Shanghai. Until then what was stated before holds. */
  readonly from?: string | null | undefined;
  /** The caller's key for this step, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which lender's record ends. */
export type CreditInstitutionEndInput = {
  /** The lender, by the tenant that it signs in as: `bank-of-example`. */
  readonly tenant: string | number;
  /** The revision at which the caller saw it. */
  readonly ifRevision: number;
  /** The first day on which it is no more, not later than today; omitted, today in Asia/Shanghai. */
  readonly on?: string | null | undefined;
  /** The caller's key for this step, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** What a branch is from a day on. */
export type CreditBranchStateInput = {
  /** The lender, by the tenant that it signs in as: `bank-of-example`. */
  readonly tenant: string | number;
  /** The lender's own code for it, at most 64 characters. */
  readonly code: string | number;
  /** The revision that the caller saw; 0 where none is on record. */
  readonly ifRevision: number;
  /** Its name, at most 200 characters. */
  readonly name: string;
  /** Where it is: GB/T 2260 code. */
  readonly division: string | number;
  /** From which day on, not later than today; omitted, today in Asia/Shanghai. Until then what was stated before holds. */
  readonly from?: string | null | undefined;
  /** The caller's key for this step, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which branch's record ends. */
export type CreditBranchEndInput = {
  /** The lender, by the tenant that it signs in as: `bank-of-example`. */
  readonly tenant: string | number;
  /** The lender's own code for it, at most 64 characters. */
  readonly code: string | number;
  /** The revision at which the caller saw it. */
  readonly ifRevision: number;
  /** The first day on which it is no more, not later than today; omitted, today in Asia/Shanghai. */
  readonly on?: string | null | undefined;
  /** The caller's key for this step, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** What a product is from a day on. */
export type CreditProductStateInput = {
  /** The lender's own code for it, at most 64 characters. */
  readonly code: string | number;
  /** The revision that the caller saw; 0 where none is on record. */
  readonly ifRevision: number;
  /** Its name, at most 200 characters. */
  readonly name: string;
  /** What it is, at most 1,000 characters. */
  readonly summary: string;
  /** Where it is offered: 1 to 100 codes of GB/T 2260. */
  readonly divisions: ReadonlyArray<string | number>;
  /** Whether only holders of a leader title get it. */
  readonly leadersOnly: boolean;
  /** The band of the largest amounts lent by it. */
  readonly largestBand: LoanBand;
  /** From which day on, not later than today; omitted, today in Asia/Shanghai. Until then what was stated before holds. */
  readonly from?: string | null | undefined;
  /** The caller's key for this step, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which product ends. */
export type CreditProductEndInput = {
  /** The lender's own code for it, at most 64 characters. */
  readonly code: string | number;
  /** The revision at which the caller saw it. */
  readonly ifRevision: number;
  /** The first day on which it is no more, not later than today; omitted, today in Asia/Shanghai. */
  readonly on?: string | null | undefined;
  /** The caller's key for this step, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** What a case begins with. */
export type CreditCaseCheckInput = {
  /** Id of a decision of record of the bank's own; a case for each. */
  readonly decision: string | number;
  /** The caller's key for this step, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** What an enterprise applied for. */
export type CreditCaseApplyInput = {
  /** The case. */
  readonly case: string | number;
  /** The revision at which the caller saw it. */
  readonly ifRevision: number;
  /** The bank's code of the product. */
  readonly product?: string | number | null | undefined;
  /** The bank's code of the branch; omitted, the bank itself. */
  readonly branch?: string | number | null | undefined;
  /** The band applied for. */
  readonly band: LoanBand;
  /** The day, not later than today and not before the step before; omitted, today in Asia/Shanghai. */
  readonly on?: string | null | undefined;
  /** The caller's key for this step, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** What a bank granted. */
export type CreditCaseApproveInput = {
  /** The case. */
  readonly case: string | number;
  /** The revision at which the caller saw it. */
  readonly ifRevision: number;
  /** Id of the decision of record that it rests on, about the day of the credit decision; omitted, the one that the case began with. */
  readonly decision?: string | number | null | undefined;
  /** Number of the title relied on; omitted, the only one that the decision of record counted. */
  readonly title?: string | null | undefined;
  /** The band granted. */
  readonly band: LoanBand;
  /** The day, not later than today and not before the step before; omitted, today in Asia/Shanghai. */
  readonly on?: string | null | undefined;
  /** The caller's key for this step, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which credit was not granted. */
export type CreditCaseDeclineInput = {
  /** The case. */
  readonly case: string | number;
  /** The revision at which the caller saw it. */
  readonly ifRevision: number;
  /** The day, not later than today and not before the step before; omitted, today in Asia/Shanghai. */
  readonly on?: string | null | undefined;
  /** The caller's key for this step, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which loan was paid out. */
export type CreditCasePayOutInput = {
  /** The case. */
  readonly case: string | number;
  /** The revision at which the caller saw it. */
  readonly ifRevision: number;
  /** The day, not later than today and not before the step before; omitted, today in Asia/Shanghai. */
  readonly on?: string | null | undefined;
  /** The caller's key for this step, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** What is corrected. */
export type CreditCaseCorrectInput = {
  /** The case. */
  readonly case: string | number;
  /** The revision at which the caller saw it. */
  readonly ifRevision: number;
  /** The band that the loan has had all along. */
  readonly band: LoanBand;
  /** The caller's key for this step, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which loan has ended. */
export type CreditCaseCloseInput = {
  /** The case. */
  readonly case: string | number;
  /** The revision at which the caller saw it. */
  readonly ifRevision: number;
  /** The day, not later than today and not before the step before; omitted, today in Asia/Shanghai. */
  readonly on?: string | null | undefined;
  /** The caller's key for this step, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** Which quarter is published. */
export type CreditLoanPublishInput = {
  /** The year, 2000 to 2999. */
  readonly year: number;
  /** The quarter, 1 to 4. */
  readonly quarter: number;
  /** The caller's key for this step, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: string | number;
};

/** A lot by its procurement catalogue code. */
export type LotInput = {
  /** Code of the government procurement catalogue: `A02061804`. */
  readonly catalogueCode: string;
  /** Edition of the catalogue, `2013` or `2022`: one code means different things in them. Omitted makes the answer UNDETERMINED. */
  readonly catalogueEdition?: string | number | null | undefined;
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

export type BankAuthorisationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type BankAuthorisationsQuery = { readonly creditAuthorisations: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly uscc: string, readonly institution: string, readonly scope: AuthorisationScope, readonly validFrom: string, readonly until: string, readonly grantedAt: string, readonly withdrawnAt: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type BankBranchEndMutationVariables = Exact<{
  input: CreditBranchEndInput;
  language: Language;
}>;


export type BankBranchEndMutation = { readonly done: { readonly branch: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: CreditBranchErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type BankBranchStateMutationVariables = Exact<{
  input: CreditBranchStateInput;
  language: Language;
}>;


export type BankBranchStateMutation = { readonly done: { readonly branch: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: CreditBranchErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type BankCaseApplyMutationVariables = Exact<{
  input: CreditCaseApplyInput;
  language: Language;
}>;


export type BankCaseApplyMutation = { readonly done: { readonly creditCase: { readonly id: string, readonly state: CreditCaseState, readonly revision: number } | null, readonly errors: ReadonlyArray<{ readonly code: CreditCaseErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type BankCaseApproveMutationVariables = Exact<{
  input: CreditCaseApproveInput;
  language: Language;
}>;


export type BankCaseApproveMutation = { readonly done: { readonly creditCase: { readonly id: string, readonly state: CreditCaseState, readonly revision: number } | null, readonly errors: ReadonlyArray<{ readonly code: CreditCaseErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type BankCaseCheckMutationVariables = Exact<{
  input: CreditCaseCheckInput;
  language: Language;
}>;


export type BankCaseCheckMutation = { readonly done: { readonly creditCase: { readonly id: string, readonly state: CreditCaseState, readonly revision: number } | null, readonly errors: ReadonlyArray<{ readonly code: CreditCaseErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type BankCaseCloseMutationVariables = Exact<{
  input: CreditCaseCloseInput;
  language: Language;
}>;


export type BankCaseCloseMutation = { readonly done: { readonly creditCase: { readonly id: string, readonly state: CreditCaseState, readonly revision: number } | null, readonly errors: ReadonlyArray<{ readonly code: CreditCaseErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type BankCaseCorrectMutationVariables = Exact<{
  input: CreditCaseCorrectInput;
  language: Language;
}>;


export type BankCaseCorrectMutation = { readonly done: { readonly creditCase: { readonly id: string, readonly state: CreditCaseState, readonly revision: number } | null, readonly errors: ReadonlyArray<{ readonly code: CreditCaseErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type BankCaseDeclineMutationVariables = Exact<{
  input: CreditCaseDeclineInput;
  language: Language;
}>;


export type BankCaseDeclineMutation = { readonly done: { readonly creditCase: { readonly id: string, readonly state: CreditCaseState, readonly revision: number } | null, readonly errors: ReadonlyArray<{ readonly code: CreditCaseErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type BankCasePayOutMutationVariables = Exact<{
  input: CreditCasePayOutInput;
  language: Language;
}>;


export type BankCasePayOutMutation = { readonly done: { readonly creditCase: { readonly id: string, readonly state: CreditCaseState, readonly revision: number } | null, readonly errors: ReadonlyArray<{ readonly code: CreditCaseErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type BankChangeAwardQueryVariables = Exact<{
  id: string | number;
  language: Language;
}>;


export type BankChangeAwardQuery = { readonly decision: { readonly id: string, readonly whatChanged: { readonly changed: boolean, readonly before: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> }, readonly after: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> }, readonly reasonsGone: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly reasonsCome: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly evidenceGone: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly knownFrom: string }>, readonly evidenceCome: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly knownFrom: string }> } | null } | null };

export type AnswerFragment = { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> };

export type ClauseFragment = { readonly document: string, readonly clause: string, readonly basis: RuleBasis };

export type DecisionChangedFragment = { readonly changed: boolean, readonly before: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> }, readonly after: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> }, readonly reasonsGone: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly reasonsCome: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly evidenceGone: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly knownFrom: string }>, readonly evidenceCome: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly knownFrom: string }> };

export type BankChangeCreditQueryVariables = Exact<{
  id: string | number;
  language: Language;
}>;


export type BankChangeCreditQuery = { readonly decision: { readonly id: string, readonly whatChanged: { readonly changed: boolean, readonly before: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> }, readonly after: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> }, readonly reasonsGone: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly reasonsCome: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly evidenceGone: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly knownFrom: string }>, readonly evidenceCome: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly knownFrom: string }> } | null } | null };

export type BankChangeProcurementQueryVariables = Exact<{
  id: string | number;
  language: Language;
}>;


export type BankChangeProcurementQuery = { readonly decision: { readonly id: string, readonly whatChanged: { readonly changed: boolean, readonly before: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> }, readonly after: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> }, readonly reasonsGone: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly reasonsCome: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly evidenceGone: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly knownFrom: string }>, readonly evidenceCome: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly knownFrom: string }> } | null } | null };

export type BankCreditAnswerQueryVariables = Exact<{
  uscc: string;
  jurisdiction: string | number;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  language: Language;
}>;


export type BankCreditAnswerQuery = { readonly standing: { readonly creditSupport: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> } | null } };

export type BankDecisionAwardQueryVariables = Exact<{
  id: string | number;
  language: Language;
}>;


export type BankDecisionAwardQuery = { readonly decision: { readonly id: string, readonly department: string, readonly tenant: string, readonly issuedAt: string, readonly validUntil: string, readonly purpose: string, readonly legalBasis: string, readonly idempotencyKey: string, readonly nonce: string | null, readonly recheckOf: string | null, readonly statement: string, readonly logIndex: number, readonly leafHash: string, readonly receipt: string | null, readonly question: { readonly measure: string, readonly uscc: string, readonly jurisdiction: string, readonly validOn: string, readonly knownAt: string, readonly award: string | null, readonly lot: { readonly catalogueCode: string, readonly catalogueEdition: string | null } | null }, readonly answer: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> }, readonly rules: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly knownFrom: string }> } | null };

export type DecisionOfRecordFragment = { readonly id: string, readonly department: string, readonly tenant: string, readonly issuedAt: string, readonly validUntil: string, readonly purpose: string, readonly legalBasis: string, readonly idempotencyKey: string, readonly nonce: string | null, readonly recheckOf: string | null, readonly statement: string, readonly logIndex: number, readonly leafHash: string, readonly receipt: string | null, readonly question: { readonly measure: string, readonly uscc: string, readonly jurisdiction: string, readonly validOn: string, readonly knownAt: string, readonly award: string | null, readonly lot: { readonly catalogueCode: string, readonly catalogueEdition: string | null } | null }, readonly answer: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> }, readonly rules: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly knownFrom: string }> };

export type BankDecisionCreditQueryVariables = Exact<{
  id: string | number;
  language: Language;
}>;


export type BankDecisionCreditQuery = { readonly decision: { readonly id: string, readonly department: string, readonly tenant: string, readonly issuedAt: string, readonly validUntil: string, readonly purpose: string, readonly legalBasis: string, readonly idempotencyKey: string, readonly nonce: string | null, readonly recheckOf: string | null, readonly statement: string, readonly logIndex: number, readonly leafHash: string, readonly receipt: string | null, readonly question: { readonly measure: string, readonly uscc: string, readonly jurisdiction: string, readonly validOn: string, readonly knownAt: string, readonly award: string | null, readonly lot: { readonly catalogueCode: string, readonly catalogueEdition: string | null } | null }, readonly answer: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> }, readonly rules: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly knownFrom: string }> } | null };

export type BankDecisionProcurementQueryVariables = Exact<{
  id: string | number;
  language: Language;
}>;


export type BankDecisionProcurementQuery = { readonly decision: { readonly id: string, readonly department: string, readonly tenant: string, readonly issuedAt: string, readonly validUntil: string, readonly purpose: string, readonly legalBasis: string, readonly idempotencyKey: string, readonly nonce: string | null, readonly recheckOf: string | null, readonly statement: string, readonly logIndex: number, readonly leafHash: string, readonly receipt: string | null, readonly question: { readonly measure: string, readonly uscc: string, readonly jurisdiction: string, readonly validOn: string, readonly knownAt: string, readonly award: string | null, readonly lot: { readonly catalogueCode: string, readonly catalogueEdition: string | null } | null }, readonly answer: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> }, readonly rules: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly knownFrom: string }> } | null };

export type BankDecisionsRelyingOnQueryVariables = Exact<{
  title: string;
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type BankDecisionsRelyingOnQuery = { readonly creditDecisionsRelyingOn: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly issuedAt: string, readonly validUntil: string, readonly purpose: string, readonly recheckOf: string | null, readonly logIndex: number, readonly question: { readonly uscc: string, readonly jurisdiction: string, readonly validOn: string }, readonly answer: { readonly determination: Determination, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }> } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type BankDecisionsQueryVariables = Exact<{
  uscc?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type BankDecisionsQuery = { readonly creditDecisions: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly issuedAt: string, readonly validUntil: string, readonly purpose: string, readonly recheckOf: string | null, readonly logIndex: number, readonly question: { readonly uscc: string, readonly jurisdiction: string, readonly validOn: string }, readonly answer: { readonly determination: Determination, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }> } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type BankEnterpriseQueryVariables = Exact<{
  uscc: string;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type BankEnterpriseQuery = { readonly standing: { readonly enterprise: { readonly uscc: string, readonly name: string | null, readonly registrationPlace: { readonly code: string, readonly name: string | null } | null } | null } };

export type BankEvaluationRecordMutationVariables = Exact<{
  input: CreditEvaluationRecordInput;
  language: Language;
}>;


export type BankEvaluationRecordMutation = { readonly done: { readonly creditEvaluation: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: CreditEvaluationErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type BankEvaluationWithdrawMutationVariables = Exact<{
  input: CreditEvaluationWithdrawInput;
  language: Language;
}>;


export type BankEvaluationWithdrawMutation = { readonly done: { readonly creditEvaluation: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: CreditEvaluationErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type BankEvaluationsQueryVariables = Exact<{
  uscc?: string | null | undefined;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type BankEvaluationsQuery = { readonly creditEvaluations: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly uscc: string, readonly agency: string, readonly agencyUscc: string | null, readonly source: string, readonly evaluatedOn: string, readonly score: string | null, readonly grade: string | null, readonly state: CreditEvaluationState, readonly revision: number, readonly department: string, readonly recordedAt: string, readonly reason: string | null, readonly model: { readonly id: string, readonly name: string, readonly version: string, readonly jurisdiction: string }, readonly indicators: ReadonlyArray<{ readonly value: string | null, readonly points: string | null, readonly indicator: { readonly code: string, readonly name: string, readonly unit: string | null, readonly weight: string } }>, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly possible: boolean, readonly notBefore: string | null, readonly notAfter: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ActionFragment = { readonly action: string, readonly possible: boolean, readonly notBefore: string | null, readonly notAfter: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> };

export type BankInstitutionEndMutationVariables = Exact<{
  input: CreditInstitutionEndInput;
  language: Language;
}>;


export type BankInstitutionEndMutation = { readonly done: { readonly institution: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: CreditInstitutionErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type BankInstitutionStateMutationVariables = Exact<{
  input: CreditInstitutionStateInput;
  language: Language;
}>;


export type BankInstitutionStateMutation = { readonly done: { readonly institution: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: CreditInstitutionErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type BankInstitutionQueryVariables = Exact<{
  tenant: string | number;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type BankInstitutionQuery = { readonly creditInstitution: { readonly id: string, readonly tenant: string, readonly uscc: string, readonly name: string, readonly kind: CreditInstitutionKind, readonly division: string, readonly revision: number, readonly validFrom: string, readonly recordedAt: string, readonly branches: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly division: string, readonly revision: number, readonly validFrom: string }> } | null };

export type BankInstitutionsQueryVariables = Exact<{
  division?: string | number | null | undefined;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BankInstitutionsQuery = { readonly creditInstitutions: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly tenant: string, readonly uscc: string, readonly name: string, readonly kind: CreditInstitutionKind, readonly division: string, readonly revision: number, readonly validFrom: string, readonly recordedAt: string, readonly branches: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly division: string, readonly revision: number, readonly validFrom: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type BankIssueAwardMutationVariables = Exact<{
  input: AwardDecisionIssueInput;
  language: Language;
}>;


export type BankIssueAwardMutation = { readonly issued: { readonly decision: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: AwardDecisionIssueErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type BankIssueCreditMutationVariables = Exact<{
  input: CreditDecisionIssueInput;
  language: Language;
}>;


export type BankIssueCreditMutation = { readonly issued: { readonly decision: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: CreditDecisionIssueErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type BankIssueProcurementMutationVariables = Exact<{
  input: ProcurementDecisionIssueInput;
  language: Language;
}>;


export type BankIssueProcurementMutation = { readonly issued: { readonly decision: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: ProcurementDecisionIssueErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type BankLoanAlertsQueryVariables = Exact<{
  loan?: string | number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BankLoanAlertsQuery = { readonly creditLoanAlerts: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly number: number, readonly kind: CreditLoanAlertKind, readonly loan: string, readonly uscc: string, readonly titleNumber: string | null, readonly since: string, readonly knownAt: string, readonly stillOnRecord: boolean | null, readonly fact: { readonly kind: string, readonly id: string, readonly subject: string, readonly knownFrom: string, readonly knownTo: string | null }, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type BankLoanFiguresQueryVariables = Exact<{
  year: number;
}>;


export type BankLoanFiguresQuery = { readonly creditLoanPublications: ReadonlyArray<{ readonly id: string, readonly year: number, readonly quarter: number, readonly publishedAt: string, readonly figures: ReadonlyArray<{ readonly id: string, readonly province: string, readonly loanCount: number, readonly firmCount: number, readonly prefecture: { readonly extent: CreditLoanExtent, readonly value: string | null }, readonly institutionKind: { readonly extent: CreditLoanExtent, readonly value: string | null }, readonly band: { readonly extent: CreditLoanExtent, readonly value: string | null } }> }> | null };

export type BankLoanPublishMutationVariables = Exact<{
  input: CreditLoanPublishInput;
  language: Language;
}>;


export type BankLoanPublishMutation = { readonly done: { readonly publication: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: CreditLoanPublicationErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type BankLoanQueryVariables = Exact<{
  id: string | number;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  language: Language;
}>;


export type BankLoanQuery = { readonly creditCase: { readonly id: string, readonly uscc: string, readonly decision: string, readonly state: CreditCaseState, readonly stateSince: string, readonly revision: number, readonly reportedAt: string, readonly recordedAt: string, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly possible: boolean, readonly notBefore: string | null, readonly notAfter: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> }>, readonly application: { readonly product: string | null, readonly branch: string | null, readonly division: string, readonly band: LoanBand, readonly appliedOn: string } | null, readonly approval: { readonly decision: string, readonly title: string | null, readonly band: LoanBand, readonly decidedOn: string } | null, readonly loan: { readonly band: LoanBand, readonly division: string, readonly title: string | null, readonly paidOutOn: string, readonly closedOn: string | null } | null } | null };

export type CreditCaseOnDayFragment = { readonly id: string, readonly uscc: string, readonly decision: string, readonly state: CreditCaseState, readonly stateSince: string, readonly revision: number, readonly reportedAt: string, readonly recordedAt: string, readonly application: { readonly product: string | null, readonly branch: string | null, readonly division: string, readonly band: LoanBand, readonly appliedOn: string } | null, readonly approval: { readonly decision: string, readonly title: string | null, readonly band: LoanBand, readonly decidedOn: string } | null, readonly loan: { readonly band: LoanBand, readonly division: string, readonly title: string | null, readonly paidOutOn: string, readonly closedOn: string | null } | null };

export type BankLoansQueryVariables = Exact<{
  state?: CreditCaseState | null | undefined;
  uscc?: string | null | undefined;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BankLoansQuery = { readonly creditCases: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly uscc: string, readonly decision: string, readonly state: CreditCaseState, readonly stateSince: string, readonly revision: number, readonly reportedAt: string, readonly recordedAt: string, readonly application: { readonly product: string | null, readonly branch: string | null, readonly division: string, readonly band: LoanBand, readonly appliedOn: string } | null, readonly approval: { readonly decision: string, readonly title: string | null, readonly band: LoanBand, readonly decidedOn: string } | null, readonly loan: { readonly band: LoanBand, readonly division: string, readonly title: string | null, readonly paidOutOn: string, readonly closedOn: string | null } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type BankModelEndMutationVariables = Exact<{
  input: CreditModelEndInput;
  language: Language;
}>;


export type BankModelEndMutation = { readonly done: { readonly creditModel: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: CreditModelErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type BankModelPublishMutationVariables = Exact<{
  input: CreditModelPublishInput;
  language: Language;
}>;


export type BankModelPublishMutation = { readonly done: { readonly creditModel: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: CreditModelErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type BankModelsQueryVariables = Exact<{
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type BankModelsQuery = { readonly creditModels: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly jurisdiction: string, readonly sector: string, readonly version: string, readonly name: string, readonly inUseFrom: string, readonly state: CreditModelState, readonly stateSince: string, readonly revision: number, readonly department: string, readonly recordedAt: string, readonly reason: string | null, readonly indicators: ReadonlyArray<{ readonly code: string, readonly name: string, readonly unit: string | null, readonly weight: string, readonly bands: ReadonlyArray<{ readonly from: string | null, readonly points: string }> }>, readonly grades: ReadonlyArray<{ readonly from: string, readonly grade: string }>, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly possible: boolean, readonly notBefore: string | null, readonly notAfter: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type BankNoticesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type BankNoticesQuery = { readonly creditNotices: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly number: number, readonly issuedAt: string, readonly knownAt: string, readonly jws: string, readonly decision: { readonly id: string, readonly question: { readonly uscc: string, readonly jurisdiction: string, readonly validOn: string } }, readonly facts: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly knownFrom: string, readonly knownTo: string | null }>, readonly before: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> }, readonly after: { readonly determination: Determination, readonly meaning: string, readonly notBefore: string | null, readonly validOn: string, readonly knownAt: string, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }>, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly subject: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string }> } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type BankProductEndMutationVariables = Exact<{
  input: CreditProductEndInput;
  language: Language;
}>;


export type BankProductEndMutation = { readonly done: { readonly product: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: CreditProductErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type BankProductStateMutationVariables = Exact<{
  input: CreditProductStateInput;
  language: Language;
}>;


export type BankProductStateMutation = { readonly done: { readonly product: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: CreditProductErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type BankProductsQueryVariables = Exact<{
  tenant?: string | number | null | undefined;
  division?: string | number | null | undefined;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BankProductsQuery = { readonly creditProducts: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly tenant: string, readonly institutionName: string | null, readonly code: string, readonly name: string, readonly summary: string, readonly divisions: ReadonlyArray<string>, readonly leadersOnly: boolean, readonly largestBand: LoanBand, readonly revision: number, readonly validFrom: string, readonly recordedAt: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type BankRiskWarningIssueMutationVariables = Exact<{
  input: CreditRiskWarningIssueInput;
  language: Language;
}>;


export type BankRiskWarningIssueMutation = { readonly done: { readonly riskWarning: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: CreditRiskWarningErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type BankRiskWarningLiftMutationVariables = Exact<{
  input: CreditRiskWarningLiftInput;
  language: Language;
}>;


export type BankRiskWarningLiftMutation = { readonly done: { readonly riskWarning: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: CreditRiskWarningErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type BankRiskWarningRetractMutationVariables = Exact<{
  input: CreditRiskWarningRetractInput;
  language: Language;
}>;


export type BankRiskWarningRetractMutation = { readonly done: { readonly riskWarning: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: CreditRiskWarningErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type BankRiskWarningsQueryVariables = Exact<{
  uscc?: string | null | undefined;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type BankRiskWarningsQuery = { readonly creditRiskWarnings: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly uscc: string, readonly jurisdiction: string, readonly ground: CreditRiskGround, readonly statement: string, readonly source: string, readonly sourceReference: string | null, readonly warnedOn: string, readonly state: CreditRiskWarningState, readonly stateSince: string | null, readonly revision: number, readonly department: string, readonly recordedAt: string, readonly reason: string | null, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly possible: boolean, readonly notBefore: string | null, readonly notAfter: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly citations: ReadonlyArray<{ readonly document: string, readonly clause: string, readonly basis: RuleBasis }> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type BankSizeQueryVariables = Exact<{
  uscc: string;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type BankSizeQuery = { readonly standing: { readonly size: { readonly class: SizeClass | null, readonly sector: string, readonly statisticalYear: number, readonly statedOn: string, readonly source: string, readonly employees: string | null, readonly revenueWan: string | null, readonly assetsWan: string | null } | null } };

export type BankVerificationAwardQueryVariables = Exact<{
  id: string | number;
  leafHash: string;
}>;


export type BankVerificationAwardQuery = { readonly verification: { readonly known: boolean, readonly issuedAt: string | null, readonly affected: boolean | null } | null };

export type BankVerificationCreditQueryVariables = Exact<{
  id: string | number;
  leafHash: string;
}>;


export type BankVerificationCreditQuery = { readonly verification: { readonly known: boolean, readonly issuedAt: string | null, readonly affected: boolean | null } | null };

export type BankVerificationProcurementQueryVariables = Exact<{
  id: string | number;
  leafHash: string;
}>;


export type BankVerificationProcurementQuery = { readonly verification: { readonly known: boolean, readonly issuedAt: string | null, readonly affected: boolean | null } | null };

export type BankWebhookRegisterMutationVariables = Exact<{
  input: WebhookRegisterInput;
  language: Language;
}>;


export type BankWebhookRegisterMutation = { readonly done: { readonly secret: string | null, readonly webhook: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: WebhookRegisterErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type BankWebhookRemoveMutationVariables = Exact<{
  input: WebhookRemoveInput;
  language: Language;
}>;


export type BankWebhookRemoveMutation = { readonly done: { readonly id: string | null, readonly errors: ReadonlyArray<{ readonly code: WebhookRemoveErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type BankWebhookResumeMutationVariables = Exact<{
  input: WebhookResumeInput;
  language: Language;
}>;


export type BankWebhookResumeMutation = { readonly done: { readonly webhook: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly code: WebhookResumeErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type BankWebhooksQueryVariables = Exact<{ [key: string]: never; }>;


export type BankWebhooksQuery = { readonly creditWebhooks: ReadonlyArray<{ readonly id: string, readonly url: string, readonly registeredAt: string, readonly state: WebhookState, readonly pendingCount: number, readonly deliveredNumber: number | null, readonly deliveredAt: string | null, readonly failure: string | null, readonly failedAt: string | null, readonly deadLetters: ReadonlyArray<{ readonly number: number, readonly notice: string, readonly attempts: number, readonly failure: string | null, readonly failedAt: string | null }> | null }> | null };

export const BankAuthorisationsDocument = { kind: "Document", definitions: [], documentId: "ab3e7ff33e3dcb8d998a1df5e6d53e2bdb0c5a6b6c4a6d55084b4abb0eb4a44d" } as unknown as TypedDocumentNode<BankAuthorisationsQuery, BankAuthorisationsQueryVariables>;
export const BankBranchEndDocument = { kind: "Document", definitions: [], documentId: "a65f26b0defd7a9ab0bc75b5061395800ec20219161147152ff26d0a1fa926b3" } as unknown as TypedDocumentNode<BankBranchEndMutation, BankBranchEndMutationVariables>;
export const BankBranchStateDocument = { kind: "Document", definitions: [], documentId: "5b0a807c96f92f62e486de9c3bcca09fec9f85de43b9d6e5d557a619b92db0b0" } as unknown as TypedDocumentNode<BankBranchStateMutation, BankBranchStateMutationVariables>;
export const BankCaseApplyDocument = { kind: "Document", definitions: [], documentId: "3034d282766a9be5066acf97f339e0ea9ae49818358f998351816ec989fec5b8" } as unknown as TypedDocumentNode<BankCaseApplyMutation, BankCaseApplyMutationVariables>;
export const BankCaseApproveDocument = { kind: "Document", definitions: [], documentId: "cb2a4bf64297bd47750637f56760be6b0a02f23e1d70f6bfa1677936df938b93" } as unknown as TypedDocumentNode<BankCaseApproveMutation, BankCaseApproveMutationVariables>;
export const BankCaseCheckDocument = { kind: "Document", definitions: [], documentId: "b5b5c4a1e7e7607327df9bd3bc2c3059f5b631804d7b3929a786a011b1851b5c" } as unknown as TypedDocumentNode<BankCaseCheckMutation, BankCaseCheckMutationVariables>;
export const BankCaseCloseDocument = { kind: "Document", definitions: [], documentId: "25d863655d22d883ab2913bf790f055f57bfd0448490f740bfa750c7df97118d" } as unknown as TypedDocumentNode<BankCaseCloseMutation, BankCaseCloseMutationVariables>;
export const BankCaseCorrectDocument = { kind: "Document", definitions: [], documentId: "62d323acef42a8042caf01c467a991d4994735a3525d37a562e7d5d7902d60e0" } as unknown as TypedDocumentNode<BankCaseCorrectMutation, BankCaseCorrectMutationVariables>;
export const BankCaseDeclineDocument = { kind: "Document", definitions: [], documentId: "f912f3a144283c9671417bf3f1b725c1e631afc7138cc416639f84e58b0c3c10" } as unknown as TypedDocumentNode<BankCaseDeclineMutation, BankCaseDeclineMutationVariables>;
export const BankCasePayOutDocument = { kind: "Document", definitions: [], documentId: "a08ba0b416fab6ac592617e6d63594d01296e7cd89b957a3cb8e0acdbe74cc62" } as unknown as TypedDocumentNode<BankCasePayOutMutation, BankCasePayOutMutationVariables>;
export const BankChangeAwardDocument = { kind: "Document", definitions: [], documentId: "ef8b7333f29240a30b11bcfd315cf9ed36f0ea8c9adfed3cb21bb354546dcc75" } as unknown as TypedDocumentNode<BankChangeAwardQuery, BankChangeAwardQueryVariables>;
export const BankChangeCreditDocument = { kind: "Document", definitions: [], documentId: "f08a26f22e4d6c8562c92273913c4d391fffb52f7e039d7619eb7ed687206c33" } as unknown as TypedDocumentNode<BankChangeCreditQuery, BankChangeCreditQueryVariables>;
export const BankChangeProcurementDocument = { kind: "Document", definitions: [], documentId: "5e3d82ad6f2e31d8b24477446c5b6da09860cec62d196bb939b153c9855bafde" } as unknown as TypedDocumentNode<BankChangeProcurementQuery, BankChangeProcurementQueryVariables>;
export const BankCreditAnswerDocument = { kind: "Document", definitions: [], documentId: "110d90a867de71236ac96d4747e24c9c523966ef6cb541e4c1036035e367374d" } as unknown as TypedDocumentNode<BankCreditAnswerQuery, BankCreditAnswerQueryVariables>;
export const BankDecisionAwardDocument = { kind: "Document", definitions: [], documentId: "62c108e9b0b115bde16ad447918e94775dc62dfc6080632bd780bd1421f17afb" } as unknown as TypedDocumentNode<BankDecisionAwardQuery, BankDecisionAwardQueryVariables>;
export const BankDecisionCreditDocument = { kind: "Document", definitions: [], documentId: "a1b893b9643549f92d6080d1bc5e2210bf1124fec354423a8e57fa292bce7241" } as unknown as TypedDocumentNode<BankDecisionCreditQuery, BankDecisionCreditQueryVariables>;
export const BankDecisionProcurementDocument = { kind: "Document", definitions: [], documentId: "b353e1a67899aa5c00bfe2075026b301a8f322db48a078c343b11f6033f104cc" } as unknown as TypedDocumentNode<BankDecisionProcurementQuery, BankDecisionProcurementQueryVariables>;
export const BankDecisionsRelyingOnDocument = { kind: "Document", definitions: [], documentId: "8e54afe7e8cf8981c02ccfd7e81f1ec4b7230538c8082aed34bedc7ada5da725" } as unknown as TypedDocumentNode<BankDecisionsRelyingOnQuery, BankDecisionsRelyingOnQueryVariables>;
export const BankDecisionsDocument = { kind: "Document", definitions: [], documentId: "1dabad29caf633ffcefc0bd9936c53ab8a6aa1dce0041e815ace6988a5558f75" } as unknown as TypedDocumentNode<BankDecisionsQuery, BankDecisionsQueryVariables>;
export const BankEnterpriseDocument = { kind: "Document", definitions: [], documentId: "f9a62521c0035df28a1aa360d42e9bdaabf1b9158553dcc7dc60a39cdf79428d" } as unknown as TypedDocumentNode<BankEnterpriseQuery, BankEnterpriseQueryVariables>;
export const BankEvaluationRecordDocument = { kind: "Document", definitions: [], documentId: "0e7bcdd62f921b9faa9ebb4a115f9c78e46ea2e9c1ad20b070347beb468f5ac2" } as unknown as TypedDocumentNode<BankEvaluationRecordMutation, BankEvaluationRecordMutationVariables>;
export const BankEvaluationWithdrawDocument = { kind: "Document", definitions: [], documentId: "951961c36d031ea8801b5d138966e5344ec9ed2ca4b794f1e9ad131f7bd3cc7e" } as unknown as TypedDocumentNode<BankEvaluationWithdrawMutation, BankEvaluationWithdrawMutationVariables>;
export const BankEvaluationsDocument = { kind: "Document", definitions: [], documentId: "e14a43ce1eb769b74dae909a7645b8a6363767eeed66dff1a9333a3f706a7e51" } as unknown as TypedDocumentNode<BankEvaluationsQuery, BankEvaluationsQueryVariables>;
export const BankInstitutionEndDocument = { kind: "Document", definitions: [], documentId: "648fcab0d7d63888b1931c540478f61e3f2ccf4f49a61240d351a00c17b64180" } as unknown as TypedDocumentNode<BankInstitutionEndMutation, BankInstitutionEndMutationVariables>;
export const BankInstitutionStateDocument = { kind: "Document", definitions: [], documentId: "aabac86fc36521061a003379f79e73a7ca0e449ae580b125d7fdbd4c3d54f849" } as unknown as TypedDocumentNode<BankInstitutionStateMutation, BankInstitutionStateMutationVariables>;
export const BankInstitutionDocument = { kind: "Document", definitions: [], documentId: "08a4f10c2f433af8a8c6d4259ed85cc253fb226b99a51a5b27485345d7730532" } as unknown as TypedDocumentNode<BankInstitutionQuery, BankInstitutionQueryVariables>;
export const BankInstitutionsDocument = { kind: "Document", definitions: [], documentId: "fd4a2440f7670a04652aefa269f50c3b7056edc0cf087004324c2873f9ccbacb" } as unknown as TypedDocumentNode<BankInstitutionsQuery, BankInstitutionsQueryVariables>;
export const BankIssueAwardDocument = { kind: "Document", definitions: [], documentId: "8de1973c0e07098c2825556181805e831119906daab2f9a1a1844bee4fafdbdd" } as unknown as TypedDocumentNode<BankIssueAwardMutation, BankIssueAwardMutationVariables>;
export const BankIssueCreditDocument = { kind: "Document", definitions: [], documentId: "6421fa371954657f31a6dc813e64b1b8eb44a81c36a3d8826bc4d977b23dcc7f" } as unknown as TypedDocumentNode<BankIssueCreditMutation, BankIssueCreditMutationVariables>;
export const BankIssueProcurementDocument = { kind: "Document", definitions: [], documentId: "ddc48f7338cec681a36835cdca0c162fec79c0606baab99bf08ac02e4b817cdd" } as unknown as TypedDocumentNode<BankIssueProcurementMutation, BankIssueProcurementMutationVariables>;
export const BankLoanAlertsDocument = { kind: "Document", definitions: [], documentId: "411e1dafad0e4d3071fd86fe65ce434245d01b59585f05ef4093c1b497595430" } as unknown as TypedDocumentNode<BankLoanAlertsQuery, BankLoanAlertsQueryVariables>;
export const BankLoanFiguresDocument = { kind: "Document", definitions: [], documentId: "bc7f4f0c3d258816d6e672cc93992299bdd849381e655aafa552ccff7aec205e" } as unknown as TypedDocumentNode<BankLoanFiguresQuery, BankLoanFiguresQueryVariables>;
export const BankLoanPublishDocument = { kind: "Document", definitions: [], documentId: "8e759adac65509e68b720ffd275bfb5cc1549eb563c2a5a518f6a7d7020a6d03" } as unknown as TypedDocumentNode<BankLoanPublishMutation, BankLoanPublishMutationVariables>;
export const BankLoanDocument = { kind: "Document", definitions: [], documentId: "6fcf36bdc6d9825d422a7f7a2ce8d8bc58596aef8a95ba8dbbd0e1f2ce94076f" } as unknown as TypedDocumentNode<BankLoanQuery, BankLoanQueryVariables>;
export const BankLoansDocument = { kind: "Document", definitions: [], documentId: "95735dc815ecff2a36b702cf6e4914875abc91a11d52f1532601f878dd280d84" } as unknown as TypedDocumentNode<BankLoansQuery, BankLoansQueryVariables>;
export const BankModelEndDocument = { kind: "Document", definitions: [], documentId: "bd45e0afbf515ae3d8734edcd48385c395e8fccb37d29f3ffa3c298cd983f8a6" } as unknown as TypedDocumentNode<BankModelEndMutation, BankModelEndMutationVariables>;
export const BankModelPublishDocument = { kind: "Document", definitions: [], documentId: "645d80d19c36062a84c324e4541e779cc06b0b745dbf22b4c9603b8be211d81c" } as unknown as TypedDocumentNode<BankModelPublishMutation, BankModelPublishMutationVariables>;
export const BankModelsDocument = { kind: "Document", definitions: [], documentId: "fefe5df3db16fcb4a007b74de6735b7bf85a4fa8034d0836ff3dd07e43cf9894" } as unknown as TypedDocumentNode<BankModelsQuery, BankModelsQueryVariables>;
export const BankNoticesDocument = { kind: "Document", definitions: [], documentId: "f297d4ae65d8e7db9da7db824b5b8d0d96ea6b155f10cabb03ebdf9f5cb16dba" } as unknown as TypedDocumentNode<BankNoticesQuery, BankNoticesQueryVariables>;
export const BankProductEndDocument = { kind: "Document", definitions: [], documentId: "bd3364871b14f1995b47d0f84d68fdbe1b6f10be6f7d39b933bef178bd5a83b8" } as unknown as TypedDocumentNode<BankProductEndMutation, BankProductEndMutationVariables>;
export const BankProductStateDocument = { kind: "Document", definitions: [], documentId: "ef8562f1f346710b13ab0ee9e462a9e8fe7a525df020c44a4efb3dd8944ade2b" } as unknown as TypedDocumentNode<BankProductStateMutation, BankProductStateMutationVariables>;
export const BankProductsDocument = { kind: "Document", definitions: [], documentId: "24253d8b68245cd3ddfa125c432190b881efd85a9687857747aace14805ef34c" } as unknown as TypedDocumentNode<BankProductsQuery, BankProductsQueryVariables>;
export const BankRiskWarningIssueDocument = { kind: "Document", definitions: [], documentId: "40d7de122f28a5d1fcc8ed2c13a1553eba7e842fc960d454634aaad1e56c16ed" } as unknown as TypedDocumentNode<BankRiskWarningIssueMutation, BankRiskWarningIssueMutationVariables>;
export const BankRiskWarningLiftDocument = { kind: "Document", definitions: [], documentId: "9fa5a1014a0ee764f47bbc57556cd9967c722c02d5229ecacda2eb26361f6ab5" } as unknown as TypedDocumentNode<BankRiskWarningLiftMutation, BankRiskWarningLiftMutationVariables>;
export const BankRiskWarningRetractDocument = { kind: "Document", definitions: [], documentId: "7ca6d823d10f5b807af5e498a6788033d6fe54a6ac8a48707af7cea86c10c98f" } as unknown as TypedDocumentNode<BankRiskWarningRetractMutation, BankRiskWarningRetractMutationVariables>;
export const BankRiskWarningsDocument = { kind: "Document", definitions: [], documentId: "ed8820f7f8f4972087b257fcfc38ba5d9af95973a7a13e2bf0c706f86aa75433" } as unknown as TypedDocumentNode<BankRiskWarningsQuery, BankRiskWarningsQueryVariables>;
export const BankSizeDocument = { kind: "Document", definitions: [], documentId: "b9bae9d830b6304a7d5f76ef406a7bbf870e5f1a0eedd4f7f3737f4b5fd3fb31" } as unknown as TypedDocumentNode<BankSizeQuery, BankSizeQueryVariables>;
export const BankVerificationAwardDocument = { kind: "Document", definitions: [], documentId: "43c4474720d730869959f50df1d6c7eef13180291b1d9bf1153561d13293a3d7" } as unknown as TypedDocumentNode<BankVerificationAwardQuery, BankVerificationAwardQueryVariables>;
export const BankVerificationCreditDocument = { kind: "Document", definitions: [], documentId: "83259dcb30f219001564aa849f6f2d552bcbad0b0782244bc31d45ac4f5a6243" } as unknown as TypedDocumentNode<BankVerificationCreditQuery, BankVerificationCreditQueryVariables>;
export const BankVerificationProcurementDocument = { kind: "Document", definitions: [], documentId: "ebc9c7131df4f9b98622a2efe4f28f30b57a89a3ad2288c56a5fbcb2808a6070" } as unknown as TypedDocumentNode<BankVerificationProcurementQuery, BankVerificationProcurementQueryVariables>;
export const BankWebhookRegisterDocument = { kind: "Document", definitions: [], documentId: "10379690a06b8b6d1be94bed99c2c28185afdea45c66cfdf1a78edda47bf5071" } as unknown as TypedDocumentNode<BankWebhookRegisterMutation, BankWebhookRegisterMutationVariables>;
export const BankWebhookRemoveDocument = { kind: "Document", definitions: [], documentId: "e9829270063a447cd99520c1df47600fa33c3c4d172b26aafbf18a99e33500b9" } as unknown as TypedDocumentNode<BankWebhookRemoveMutation, BankWebhookRemoveMutationVariables>;
export const BankWebhookResumeDocument = { kind: "Document", definitions: [], documentId: "e1e1ba2e4d9f2443f8265366e4cce6b92f95f584063cad7f413e575d95fbd22b" } as unknown as TypedDocumentNode<BankWebhookResumeMutation, BankWebhookResumeMutationVariables>;
export const BankWebhooksDocument = { kind: "Document", definitions: [], documentId: "014b5cafe839fa5200eb815eff1b58e55afe1149603910def4d9b06eb97447bb" } as unknown as TypedDocumentNode<BankWebhooksQuery, BankWebhooksQueryVariables>;
