// Generated from the SDL by `npm run generate`. Do not edit.
import type { CivilDate } from '../../../../shared/values/civil-date.ts';
import type { Instant } from '../../../../shared/values/instant.ts';
import type { Uscc } from '../../../../shared/values/uscc.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { StandingQuestion } from '../../../../shared/server/standing-question.ts';
import type { Answer } from '../../../../shared/values/decision/decide.ts';
import type { ReasonCode as ReasonCodeValue } from '../../../../shared/values/decision/reason-code.ts';
import type { ActionReason as ActionReasonValue } from '../../../../shared/values/procedure/state-machine.ts';
import type { GrantRefusal, WithdrawRefusal } from '../authorisation-refusal.ts';
import type { CreditCaseOnDay } from '../../domain/loans/credit-case.ts';
import type { InstitutionRefusal, BranchRefusal, ProductRefusal, CaseRefusal, PublicationRefusal } from '../loans/loan-refusal.ts';
import type { LoanPublication } from '../../persistence/loans/loan-statistics.ts';
import type { RiskWarningOnDay } from '../../persistence/watch/risk-warnings.ts';
import type { RiskWarningRefusal, CreditModelRefusal, CreditEvaluationRefusal } from '../watch/evaluation-refusal.ts';
import type { CreditModelOnDay } from '../../persistence/watch/credit-models.ts';
import type { CreditEvaluationOnDay } from '../../persistence/watch/credit-evaluations.ts';
import type { LoanAlert } from '../../persistence/watch/loan-alerts.ts';
import type { FinancedBand } from '../../persistence/watch/financing.ts';
import type { StoredDecision } from '../../../../shared/decision-record/stored-decision.ts';
import type { PartOfDecisions } from '../../../../shared/decision-record/decision-reader.ts';
import type { DecidedQuestion } from '../../../../shared/decision-record/decision-statement.ts';
import type { DecisionChange as DecisionChangeValue } from '../../../../shared/decision-record/what-changed.ts';
import type { LogOfRecord } from '../../../../shared/decision-record/decision-record.ts';
import type { IssueRefusal } from '../../../../shared/decision-record/issue-refusal.ts';
import type { StoredNotice } from '../../../../shared/decision-notice/stored-notice.ts';
import type { NoticeAt, PartOfNotices } from '../../../../shared/decision-notice/notice-reader.ts';
import type { StoredWebhook, DeadLetter as StoredDeadLetter } from '../../../../shared/decision-notice/webhooks.ts';
import type { RegisterWebhookRefusal, RemoveWebhookRefusal, ResumeWebhookRefusal } from '../../../../shared/decision-notice/webhook-resolvers.ts';
import type { StartedWhatIf } from '../../../../shared/what-if/create-what-if.ts';
import type { WhatIfRefusal } from '../../../../shared/what-if/what-if-refused.ts';
import type { RuleChange } from '../../../../shared/what-if/rule-change.ts';
import type { TriedQuestion } from '../../../../shared/what-if/tried-question.ts';
import type { Flip } from '../../../../shared/what-if/flip.ts';
import type { PartOfFlips, PlacedFlip, PartOfCounts, FlipCount } from '../../../../shared/what-if/parts-of-run.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A civil date in Asia/Shanghai, RFC 3339 full-date: `2021-06-15`. */
  Date: { input: CivilDate; output: string; }
  /** An instant, RFC 3339 date-time with an offset, answered in UTC with up to six decimals of a second: `2021-06-25T02:00:00Z`. */
  DateTime: { input: Instant; output: string; }
  /** A unified social credit code (统一社会信用代码), 18 characters with a check character, GB 32100-2015. */
  USCC: { input: Uscc; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** A read of data that is not public, as the department put it on record before it answered (查询记录). */
export type AccessEntry = {
  /** The entry's id, opaque. */
  readonly id: Scalars['ID']['output'];
  /** When the department was asked, by its database's clock. */
  readonly at: Scalars['DateTime']['output'];
  /** The institution that asked. */
  readonly tenant: Scalars['ID']['output'];
  /** What the institution is: `BANK`, `DEPARTMENT`, `AUDITOR`. */
  readonly role: Scalars['ID']['output'];
  /** What it was asked for: `credit-review`; null when nothing was stated, which only fields without a purpose policy allow. */
  readonly purpose?: Maybe<Scalars['ID']['output']>;
  /** Whom it was about. An enterprise sees its own code only, whoever else was asked about in the same request. */
  readonly usccs: ReadonlyArray<Scalars['USCC']['output']>;
  /** What was asked that is not public, sorted as it was asked. */
  readonly fields: ReadonlyArray<AccessedField>;
  /** Whether it was denied, so that nothing was told. */
  readonly refused: Scalars['Boolean']['output'];
  /** The person or system that asked, for auditors; null for anybody else. */
  readonly subject?: Maybe<Scalars['ID']['output']>;
  /** The request's id, as in the logs, for auditors; null for anybody else. */
  readonly requestId?: Maybe<Scalars['ID']['output']>;
};

/** A field that is not public, as it was asked. */
export type AccessedField = {
  /** Type and field: `Standing.creditSupport`. */
  readonly field: Scalars['String']['output'];
  /** GB/T 2260 code of the jurisdiction asked about; null where the field has none. */
  readonly jurisdiction?: Maybe<Scalars['ID']['output']>;
};

/** A part of the list of reads, newest first. */
export type AccessEntryConnection = {
  /** The entries of this part. */
  readonly edges: ReadonlyArray<AccessEntryEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** An entry in the list of reads. */
export type AccessEntryEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: AccessEntry;
};

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

/** A reason that decided an answer. */
export type Reason = {
  /** The reason's code. */
  readonly code: ReasonCode;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
};


/** A reason that decided an answer. */
export type ReasonMessageArgs = {
  language?: Language;
};

/** A row that an answer rests on, with its two clocks. */
export type Evidence = {
  /** The kind of row: `title-status`, `ban`, `size-statement`, `category-mapping`, `policy-rule`. */
  readonly kind: Scalars['String']['output'];
  /** The row's id in the department that owns it. */
  readonly id: Scalars['ID']['output'];
  /** What the row says, for people: the title's number and state, say. */
  readonly subject: Scalars['String']['output'];
  /** First day on which the fact holds; null when it has no beginning. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which the fact holds, inclusive; null when it has no end. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** Since when it is on record. Until when it stood is not told: as known at the instant asked, it stands. */
  readonly knownFrom: Scalars['DateTime']['output'];
};

/** An answer in three values, with what decided it. */
export type PolicyAnswer = {
  /** Whether a policy basis exists. */
  readonly determination: Determination;
  /** What the determination means and does not mean, for people; Chinese unless asked otherwise. */
  readonly meaning: Scalars['String']['output'];
  /** Only the reasons that decided, sorted by code. */
  readonly reasons: ReadonlyArray<Reason>;
  /** Only the citations of those reasons, sorted by document and clause. */
  readonly citations: ReadonlyArray<Citation>;
  /** The rows that decided, sorted by kind and id. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Earliest day on which a NOT_ELIGIBLE could become ELIGIBLE; null when no such day can be told. */
  readonly notBefore?: Maybe<Scalars['Date']['output']>;
  /** The day answered for. */
  readonly validOn: Scalars['Date']['output'];
  /** The instant of knowledge answered for; not later than the one asked. */
  readonly knownAt: Scalars['DateTime']['output'];
};


/** An answer in three values, with what decided it. */
export type PolicyAnswerMeaningArgs = {
  language?: Language;
};

/** What a citation rests on (依据性质). */
export type RuleBasis =
  /** The words of the notice (原文). */
  | 'TEXT'
  /** A reading of a point on which the notice is silent (解释). */
  | 'INTERPRETATION'
  /** The source is damaged at this place (原文残缺). */
  | 'UNKNOWN_IN_SOURCE';

/** A place in a notice that an answer rests on. */
export type Citation = {
  /** The id of the notice, which is the name of its policy file: `yunnan-2020-9`. Number and title stand on `policyDocument(id:)`. */
  readonly document: Scalars['ID']['output'];
  /** The clause: `§5(3)`, `§3(6)¶2`, or `date` for the day the notice comes into force. */
  readonly clause: Scalars['String']['output'];
  /** Whether the words of the notice say so, or a reading of its silence. */
  readonly basis: RuleBasis;
};

/** How old the data is that a department answers from (数据时效). */
export type DataAge = {
  /** The instant up to which the department knows the register: for the register itself its own watermark, which follows its clock. */
  readonly asOf: Scalars['DateTime']['output'];
  /** When it was read, by the clock of the department's database. */
  readonly readAt: Scalars['DateTime']['output'];
  /** Whether that is older than the department decides by: until it follows again, what rests on it is UNDETERMINED. */
  readonly stale: Scalars['Boolean']['output'];
  /** How old it may be, in seconds. */
  readonly freshnessLimitSeconds: Scalars['Int']['output'];
  /** When the newest fact of the department's own was recorded; null when it has none. */
  readonly recordedThrough?: Maybe<Scalars['DateTime']['output']>;
};

/** A decision of record (存档决定): a question and its answer, signed, in the department's log, never changed. Its asker's institution sees it, and an auditor. */
export type Decision = {
  /** The decision's id, opaque. */
  readonly id: Scalars['ID']['output'];
  /** The deciding department, by the name of its subgraph. */
  readonly department: Scalars['ID']['output'];
  /** The institution that asked. */
  readonly tenant: Scalars['ID']['output'];
  /** When it was taken. */
  readonly issuedAt: Scalars['DateTime']['output'];
  /** Until when a reader may rely on it without asking again. */
  readonly validUntil: Scalars['DateTime']['output'];
  /** What it was asked for: `credit-review`. */
  readonly purpose: Scalars['ID']['output'];
  /** The legal basis on which it was asked, in the asker's words. */
  readonly legalBasis: Scalars['String']['output'];
  /** The asker's key: one key, one decision. */
  readonly idempotencyKey: Scalars['ID']['output'];
  /** Text of the asker's own, which binds the decision to its request; null when none was given. */
  readonly nonce?: Maybe<Scalars['String']['output']>;
  /** The question that was decided. */
  readonly question: DecisionQuestion;
  /** The answer, as known at `question.knownAt`. */
  readonly answer: PolicyAnswer;
  /** The rule rows that were looked at, sorted by kind and id. */
  readonly rules: ReadonlyArray<DecisionRule>;
  /** Id of the earlier decision whose question was asked again; null for a new question. */
  readonly recheckOf?: Maybe<Scalars['ID']['output']>;
  /** The statement that is signed: canonical JSON, `leader-hub-decision-v1`. */
  readonly statement: Scalars['String']['output'];
  /** Place in the department's log, from 0. */
  readonly logIndex: Scalars['Int']['output'];
  /** Hash of the entry in the log, base64url; with the id it leads to verification. */
  readonly leafHash: Scalars['String']['output'];
  /** What the holder keeps and anybody can verify without the hub: canonical JSON, `leader-hub-receipt-v1`, the same for ever. Null with an error when the log cannot be read. */
  readonly receipt?: Maybe<Scalars['String']['output']>;
  /** What is answered otherwise by now; the decision itself stays what it is. Null with an error when it cannot be decided. */
  readonly whatChanged?: Maybe<DecisionChange>;
};


/** A decision of record (存档决定): a question and its answer, signed, in the department's log, never changed. Its asker's institution sees it, and an auditor. */
export type DecisionWhatChangedArgs = {
  since?: InputMaybe<Scalars['DateTime']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The question of a decision. */
export type DecisionQuestion = {
  /** The measure: `creditSupport`, `procurementPreference` or `awardAdoption`. */
  readonly measure: Scalars['ID']['output'];
  /** The enterprise. */
  readonly uscc: Scalars['USCC']['output'];
  /** GB/T 2260 code of the jurisdiction whose policy was applied. */
  readonly jurisdiction: Scalars['ID']['output'];
  /** The day asked about. */
  readonly validOn: Scalars['Date']['output'];
  /** The instant of knowledge answered for. */
  readonly knownAt: Scalars['DateTime']['output'];
  /** The lot; null when none was named. */
  readonly lot?: Maybe<DecisionLot>;
  /** The award; null when none was named. */
  readonly award?: Maybe<Scalars['ID']['output']>;
};

/** The lot of a decision. */
export type DecisionLot = {
  /** Code of the government procurement catalogue. */
  readonly catalogueCode: Scalars['String']['output'];
  /** Edition of the catalogue; null when none was named. */
  readonly catalogueEdition?: Maybe<Scalars['ID']['output']>;
};

/** A rule row by which a decision was taken. */
export type DecisionRule = {
  /** The kind of row: `policy-rule`, `scheme-rule`, `size-table`. */
  readonly kind: Scalars['ID']['output'];
  /** The row's id. */
  readonly id: Scalars['ID']['output'];
  /** Since when it is on record. */
  readonly knownFrom: Scalars['DateTime']['output'];
};

/** One question answered as known at two instants. */
export type DecisionChange = {
  /** Whether anything but the instant differs. */
  readonly changed: Scalars['Boolean']['output'];
  /** The earlier answer. */
  readonly before: PolicyAnswer;
  /** The later answer. */
  readonly after: PolicyAnswer;
  /** Reasons of the earlier answer that the later has not. */
  readonly reasonsGone: ReadonlyArray<Reason>;
  /** Reasons of the later answer that the earlier had not. */
  readonly reasonsCome: ReadonlyArray<Reason>;
  /** Rows that the earlier answer rested on and the later does not. */
  readonly evidenceGone: ReadonlyArray<Evidence>;
  /** Rows that the later answer rests on and the earlier did not. */
  readonly evidenceCome: ReadonlyArray<Evidence>;
};

/** A part of a list of decisions, newest first. */
export type DecisionConnection = {
  /** The decisions of this part. */
  readonly edges: ReadonlyArray<DecisionEdge>;
  /** Where the next part begins. */
  readonly pageInfo: DecisionPage;
};

/** A decision in a list. */
export type DecisionEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The decision. */
  readonly node: Decision;
};

/** Where the next part of a list begins. */
export type DecisionPage = {
  /** Whether there is more. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Cursor of the last item; null when the part is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** What anybody may learn of a decision whose id and hash they hold. */
export type DecisionVerification = {
  /** Whether the department took a decision of this id and this hash. An id that does not exist and a hash that does not fit look alike. */
  readonly known: Scalars['Boolean']['output'];
  /** When it was taken; null when it is not known. */
  readonly issuedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the answer would be another by now; null when it is not known or cannot be told. */
  readonly affected?: Maybe<Scalars['Boolean']['output']>;
};

/** A department's log of decisions: append-only, a Merkle tree (RFC 9162). */
export type DecisionLog = {
  /** How many entries it has. */
  readonly size: Scalars['Int']['output'];
  /** The department's public keys with their history, as it publishes them: canonical JSON, `leader-hub-keys-v1`. */
  readonly publicKeys: Scalars['String']['output'];
  /** What the department signed about its log, compact JWS; null when nothing of that size is signed. */
  readonly checkpoint?: Maybe<Scalars['String']['output']>;
  /** Hashes, base64url, that prove a decision to be in the log; null when there is no such decision or the log is not that long. */
  readonly inclusionProof?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Hashes, base64url, that prove the log of `to` entries to begin with that of `from` entries; null when it has not so many. */
  readonly consistencyProof?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The entries in order. */
  readonly entries?: Maybe<ReadonlyArray<LogEntry>>;
};


/** A department's log of decisions: append-only, a Merkle tree (RFC 9162). */
export type DecisionLogCheckpointArgs = {
  size?: InputMaybe<Scalars['Int']['input']>;
};


/** A department's log of decisions: append-only, a Merkle tree (RFC 9162). */
export type DecisionLogInclusionProofArgs = {
  decision: Scalars['ID']['input'];
  size?: InputMaybe<Scalars['Int']['input']>;
};


/** A department's log of decisions: append-only, a Merkle tree (RFC 9162). */
export type DecisionLogConsistencyProofArgs = {
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
};


/** A department's log of decisions: append-only, a Merkle tree (RFC 9162). */
export type DecisionLogEntriesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['Int']['input']>;
};

/** An entry of a department's log. */
export type LogEntry = {
  /** Its place, from 0. */
  readonly index: Scalars['Int']['output'];
  /** The signed statement, compact JWS. */
  readonly jws: Scalars['String']['output'];
  /** The second signature, by SM2, as JSON; null where the department makes none. */
  readonly sm2?: Maybe<Scalars['String']['output']>;
  /** The decision. */
  readonly decision: Decision;
};

/** The language of a message for people. */
export type Language =
  /** Chinese (中文). */
  | 'ZH'
  /** English. */
  | 'EN';

/** Where a list goes on after the part at hand (下一页). */
export type NextPart = {
  /** Whether there is more. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Cursor of the last item; null when the part is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** A notice (影响通知): something became known that makes the answer of a decision of record another one. Signed by the department; the decision itself stays what it is. The decision's holder sees it, and an auditor. */
export type DecisionNotice = {
  /** The notice's id, opaque; a webhook carries it as `webhook-id`. */
  readonly id: Scalars['ID']['output'];
  /** What happened to the decision. */
  readonly kind: NoticeKind;
  /** The department that took the decision, by the name of its subgraph. */
  readonly department: Scalars['ID']['output'];
  /** The institution that holds the decision. */
  readonly holder: Scalars['ID']['output'];
  /** Place among the holder's notices of this department, from 1, without gap. */
  readonly number: Scalars['Int']['output'];
  /** When the notice was made. */
  readonly issuedAt: Scalars['DateTime']['output'];
  /** The decision, unchanged. */
  readonly decision: Decision;
  /** When what is told became known: `after` is the answer as known then. */
  readonly knownAt: Scalars['DateTime']['output'];
  /** The rows that became known or were superseded, sorted by kind and id. */
  readonly facts: ReadonlyArray<NoticeFact>;
  /** What the holder was told last: by the decision, or by an earlier notice about it. */
  readonly before: PolicyAnswer;
  /** The answer to the same question, as known at `knownAt`. */
  readonly after: PolicyAnswer;
  /** Id of the earlier notice about the same decision; null for the first. */
  readonly previous?: Maybe<Scalars['ID']['output']>;
  /** The statement that is signed: canonical JSON, `leader-hub-notice-v1`. */
  readonly statement: Scalars['String']['output'];
  /** The statement with its signature, compact JWS of type `leader-hub-notice+jws`. */
  readonly jws: Scalars['String']['output'];
  /** The second signature, by SM2, as JSON; null where the department makes none. */
  readonly sm2?: Maybe<Scalars['String']['output']>;
};

/** What a notice says of a decision (通知类型). */
export type NoticeKind =
  /** Asked again as known later, the question has another answer (受影响). */
  | 'AFFECTED';

/** A row that became known, or that was superseded. */
export type NoticeFact = {
  /** The kind of row: `title-status`, `ban`, `size-statement`, `calendar-notice`, `category-mapping`, `policy-rule`, `scheme-rule`, `size-table`. */
  readonly kind: Scalars['ID']['output'];
  /** The row's id. */
  readonly id: Scalars['ID']['output'];
  /** What the row says, for people: the title's number and state, say. */
  readonly subject: Scalars['String']['output'];
  /** Since when it is on record. */
  readonly knownFrom: Scalars['DateTime']['output'];
  /** When it was superseded, where that is what became known; else null. */
  readonly knownTo?: Maybe<Scalars['DateTime']['output']>;
};

/** A part of a list of notices, oldest first. */
export type NoticeConnection = {
  /** The notices of this part. */
  readonly edges: ReadonlyArray<NoticeEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NoticePage;
};

/** A notice in a list. */
export type NoticeEdge = {
  /** Its place in the list, opaque; kept by the reader, it is where to go on. */
  readonly cursor: Scalars['String']['output'];
  /** The notice. */
  readonly node: DecisionNotice;
};

/** Where the next part of a list of notices begins. */
export type NoticePage = {
  /** Whether there is more by now. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Cursor of the last notice; null when the part is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** Whether the caller can do something to a thing now, by the table of its procedure (可办理事项). */
export type AvailableAction = {
  /** The event of the procedure: `DECLARE`. */
  readonly action: Scalars['ID']['output'];
  /** Whether the caller can do it now. */
  readonly possible: Scalars['Boolean']['output'];
  /** Why not: what decides, in the order of the procedure; empty when it is possible. */
  readonly reasons: ReadonlyArray<ActionReason>;
  /** The earliest day on which it could be possible; null when it is, when waiting does not help, and when the day is not known. */
  readonly notBefore?: Maybe<Scalars['Date']['output']>;
  /** The last day that the step can be given where its time is over: what happened by then is still put on record, under its own day. Null when it is possible, and when there is no such day. */
  readonly notAfter?: Maybe<Scalars['Date']['output']>;
  /** The clauses that it rests on, and those of the conditions that fail. */
  readonly citations: ReadonlyArray<Citation>;
};

/** Why something cannot be done now. */
export type ActionReason = {
  /** What is in the way: `FUNCTION_INDICATOR_MISSING`. Procedures add codes of their own. */
  readonly code: Scalars['ID']['output'];
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
};


/** Why something cannot be done now. */
export type ActionReasonMessageArgs = {
  language?: Language;
};

/** Where an institution has its notices sent (推送地址), by the Standard Webhooks specification. */
export type Webhook = {
  /** The webhook's id, opaque. */
  readonly id: Scalars['ID']['output'];
  /** The address. */
  readonly url: Scalars['String']['output'];
  /** When it was registered; notices made earlier stand in the list only. */
  readonly registeredAt: Scalars['DateTime']['output'];
  /** How sending stands. */
  readonly state: WebhookState;
  /** Notices that have yet to arrive. */
  readonly pendingCount: Scalars['Int']['output'];
  /** Number of the last notice that arrived; null when none has. */
  readonly deliveredNumber?: Maybe<Scalars['Int']['output']>;
  /** When that was; null when none has arrived. */
  readonly deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why the last failed attempt failed; null when none has. */
  readonly failure?: Maybe<Scalars['String']['output']>;
  /** When that was; null when none has failed. */
  readonly failedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Notices that were given up, by number, at most 100. */
  readonly deadLetters?: Maybe<ReadonlyArray<DeadLetter>>;
};

/** How sending to a webhook stands (推送状态). */
export type WebhookState =
  /** The last attempt succeeded, or there was none (正常). */
  | 'DELIVERING'
  /** The last attempt failed; it is repeated (重试中). */
  | 'RETRYING'
  /** Notices were given up after nine attempts in two days; `…WebhookResume` has them sent again (有未送达). */
  | 'DEAD_LETTERS';

/** A notice that was given up (未送达的通知). */
export type DeadLetter = {
  /** The notice's number. */
  readonly number: Scalars['Int']['output'];
  /** The notice's id. */
  readonly notice: Scalars['ID']['output'];
  /** How often it was tried. */
  readonly attempts: Scalars['Int']['output'];
  /** Why the last attempt failed. */
  readonly failure?: Maybe<Scalars['String']['output']>;
  /** When that was. */
  readonly failedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** An address to which notices are to be sent. */
export type WebhookRegisterInput = {
  /** An address of the public Internet that begins with `https://`. */
  readonly url: Scalars['String']['input'];
};

/** The webhook that was registered, or why none was. */
export type WebhookRegisterPayload = {
  /** The webhook; null when `errors` is not empty. */
  readonly webhook?: Maybe<Webhook>;
  /** The secret that signs what is sent, `whsec_…`; shown this once. Null when `errors` is not empty. */
  readonly secret?: Maybe<Scalars['String']['output']>;
  /** Why none was registered; empty when one was. */
  readonly errors: ReadonlyArray<WebhookRegisterError>;
};

/** Why no webhook was registered. */
export type WebhookRegisterError = {
  /** The error's code. */
  readonly code: WebhookRegisterErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
};


/** Why no webhook was registered. */
export type WebhookRegisterErrorMessageArgs = {
  language?: Language;
};

/** Why no webhook was registered. */
export type WebhookRegisterErrorCode =
  /** Nothing is sent to this address: it is none, not HTTPS, internal, or carries credentials. */
  | 'ADDRESS_NOT_ALLOWED'
  /** The institution has this address registered already. */
  | 'ALREADY_REGISTERED'
  /** The institution has five webhooks at this department already. */
  | 'TOO_MANY_WEBHOOKS';

/** A webhook to which nothing more is to be sent. */
export type WebhookRemoveInput = {
  /** The webhook's id. */
  readonly id: Scalars['ID']['input'];
};

/** Whether the webhook was removed. */
export type WebhookRemovePayload = {
  /** Id of the webhook that was removed; null when `errors` is not empty. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** Why none was removed; empty when one was. */
  readonly errors: ReadonlyArray<WebhookRemoveError>;
};

/** Why no webhook was removed. */
export type WebhookRemoveError = {
  /** The error's code. */
  readonly code: WebhookRemoveErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
};


/** Why no webhook was removed. */
export type WebhookRemoveErrorMessageArgs = {
  language?: Language;
};

/** Why no webhook was removed. */
export type WebhookRemoveErrorCode =
  /** The institution has no webhook of this id. */
  | 'WEBHOOK_NOT_FOUND';

/** A webhook to which everything that has not arrived is to be sent now. */
export type WebhookResumeInput = {
  /** The webhook's id. */
  readonly id: Scalars['ID']['input'];
};

/** The webhook that goes on, or why none does. */
export type WebhookResumePayload = {
  /** The webhook; null when `errors` is not empty. */
  readonly webhook?: Maybe<Webhook>;
  /** Why none goes on; empty when one does. */
  readonly errors: ReadonlyArray<WebhookResumeError>;
};

/** Why no webhook goes on. */
export type WebhookResumeError = {
  /** The error's code. */
  readonly code: WebhookResumeErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
};


/** Why no webhook goes on. */
export type WebhookResumeErrorMessageArgs = {
  language?: Language;
};

/** Why no webhook goes on. */
export type WebhookResumeErrorCode =
  /** The institution has no webhook of this id to go on with. */
  | 'NO_SUCH_WEBHOOK';

/** A changed policy that is to be tried (政策试算) against the register before anybody adopts it. Nothing is stored. */
export type WhatIfInput = {
  /** 1 to 20 files, together at most 200,000 characters. One whose name stands in `policies/` takes its place; another is added. */
  readonly files: ReadonlyArray<WhatIfFileInput>;
  /** The day asked about; today in Asia/Shanghai when omitted. It may lie ahead. */
  readonly validOn?: InputMaybe<Scalars['Date']['input']>;
  /** As known at this instant; the latest that the department's copy knows when omitted. For further parts of a list give the `knownAt` of the first. */
  readonly knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only this division, by its GB/T 2260 code; every jurisdiction that has a notice, before or after, when omitted. */
  readonly jurisdiction?: InputMaybe<Scalars['ID']['input']>;
  /** Whether answers count that stay what they are and rest on other reasons or clauses. */
  readonly grounds?: Scalars['Boolean']['input'];
};

/** A policy file (政策文件) as it would stand in `policies/`. */
export type WhatIfFileInput = {
  /** Its name there: `beijing-2020.yaml`. */
  readonly name: Scalars['String']['input'];
  /** Its whole text, line by line, without the line ends: at most 5,000 lines. */
  readonly lines: ReadonlyArray<Scalars['String']['input']>;
};

/** What a changed policy would do (试算结果), as if it were published and adopted by the instant answered for. */
export type WhatIf = {
  /** Why nothing was tried, each with file and line where it has them; empty when it was. */
  readonly errors: ReadonlyArray<WhatIfError>;
  /** The day answered for; null when nothing was tried. */
  readonly validOn?: Maybe<Scalars['Date']['output']>;
  /** The instant of knowledge answered for; null when nothing was tried. */
  readonly knownAt?: Maybe<Scalars['DateTime']['output']>;
  /** The rules of this department that would be others, by their ids. */
  readonly changes: ReadonlyArray<WhatIfRuleChange>;
  /** Rules by which the register itself acts and that would be others. They bear on later acts: titles and bans on record keep their days. */
  readonly laterActs: ReadonlyArray<WhatIfRuleChange>;
  /** What is asked of every enterprise, before and after. Empty when no rule that answers would change: then no answer flips. */
  readonly questions: ReadonlyArray<WhatIfQuestion>;
  /** What changes alike for every enterprise that never had a title or a ban. */
  readonly withoutTitle: ReadonlyArray<WhatIfFlip>;
  /** Answers that would be others, by the enterprises' codes. Null when nothing was tried. */
  readonly flips?: Maybe<WhatIfFlipConnection>;
  /** How many enterprises flip, by question and direction, of the next enterprises; a large register is counted in several parts. Null when nothing was tried. */
  readonly counts?: Maybe<WhatIfCounts>;
};


/** What a changed policy would do (试算结果), as if it were published and adopted by the instant answered for. */
export type WhatIfFlipsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What a changed policy would do (试算结果), as if it were published and adopted by the instant answered for. */
export type WhatIfCountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Why a changed policy was not tried (未能试算). */
export type WhatIfError = {
  /** The error's code. */
  readonly code: WhatIfErrorCode;
  /** The file; null when it is not about one. */
  readonly file?: Maybe<Scalars['String']['output']>;
  /** The line in the file, from 1; null when it is not about one. */
  readonly line?: Maybe<Scalars['Int']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
};


/** Why a changed policy was not tried (未能试算). */
export type WhatIfErrorMessageArgs = {
  language?: Language;
};

/** Why a changed policy was not tried. */
export type WhatIfErrorCode =
  /** A file cannot be read as a policy; the message says what was expected at its line. */
  | 'POLICY_UNREADABLE'
  /** A rule on record is missing from the files; rules are replaced, never taken away. */
  | 'RULE_TAKEN_AWAY'
  /** The department's copy of the register is being filled or is behind. */
  | 'REGISTER_COPY_NOT_FRESH';

/** A rule that would be another (规则变动). */
export type WhatIfRuleChange = {
  /** Which kind of rule: `MEASURE`, `SCHEME`, `SIZE_TABLE`, `SCHEME_RULE`, `EXIT_GROUND`. */
  readonly rule: Scalars['ID']['output'];
  /** Its id: `beijing-2020/creditSupport`. */
  readonly id: Scalars['ID']['output'];
  /** What becomes of it. */
  readonly kind: WhatIfRuleChangeKind;
  /** What of it would be another. */
  readonly fields: ReadonlyArray<WhatIfFieldChange>;
};

/** What becomes of a rule. */
export type WhatIfRuleChangeKind =
  /** It is new (新增). */
  | 'ADDED'
  /** It says something else (修改). */
  | 'CHANGED'
  /** It holds no more (终止). */
  | 'ENDED';

/** One part of a rule, before and after. */
export type WhatIfFieldChange = {
  /** Its name: `sizeClasses`. */
  readonly name: Scalars['String']['output'];
  /** As it stands, as JSON; null when it is not there. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** As it would stand, as JSON; null when it would not be there. */
  readonly after?: Maybe<Scalars['String']['output']>;
};

/** What is asked of every enterprise (试算问题). */
export type WhatIfQuestion = {
  /** The measure: `creditSupport`, `procurementPreference`, `subsidyPriority` or `awardAdoption`. */
  readonly measure: Scalars['ID']['output'];
  /** GB/T 2260 code of the jurisdiction. A division without a notice of its own answers as the nearest above it. */
  readonly jurisdiction: Scalars['ID']['output'];
  /** The award; null for the measure as a whole. */
  readonly award?: Maybe<Scalars['ID']['output']>;
};

/** An answer that would be another (判定变化). */
export type WhatIfFlip = {
  /** The enterprise; null for every one that never had a title or a ban. */
  readonly uscc?: Maybe<Scalars['USCC']['output']>;
  /** What is asked. */
  readonly question: WhatIfQuestion;
  /** What of the answer changes. */
  readonly kind: WhatIfFlipKind;
  /** The answer by the rules on record. */
  readonly before: PolicyAnswer;
  /** The answer by the changed rules. */
  readonly after: PolicyAnswer;
};

/** What of an answer changes. */
export type WhatIfFlipKind =
  /** The determination (判定结果). */
  | 'DETERMINATION'
  /** Reasons or clauses; the determination stays (理由或条款). */
  | 'GROUNDS';

/** Some of the answers that would be others. */
export type WhatIfFlipConnection = {
  /** The answers, each with its cursor. There may be fewer than asked for, even none, although more follow: see `pageInfo`. */
  readonly edges: ReadonlyArray<WhatIfFlipEdge>;
  /** Where the list goes on. */
  readonly pageInfo: NextPart;
};

/** An answer that would be another, with its place. */
export type WhatIfFlipEdge = {
  /** Its place. */
  readonly cursor: Scalars['String']['output'];
  /** The answer. */
  readonly node: WhatIfFlip;
};

/** How many enterprises flip, of those looked at in this part (变化计数). */
export type WhatIfCounts = {
  /** How many enterprises with a title or a ban on record were looked at. */
  readonly examined: Scalars['Int']['output'];
  /** One row for each question and direction that occurs; parts are added up. */
  readonly rows: ReadonlyArray<WhatIfCount>;
  /** Where the counting goes on. */
  readonly pageInfo: NextPart;
};

/** How many enterprises flip in one way. */
export type WhatIfCount = {
  /** What is asked. */
  readonly question: WhatIfQuestion;
  /** The determination by the rules on record. */
  readonly before: Determination;
  /** The determination by the changed rules. */
  readonly after: Determination;
  /** How many enterprises. */
  readonly enterprises: Scalars['Int']['output'];
};

export type Standing = {
  readonly uscc: Scalars['USCC']['output'];
  readonly validOn: Scalars['Date']['output'];
  readonly knownAt: Scalars['DateTime']['output'];
  /** Whether the jurisdiction's policy encourages lenders to support the enterprise (信贷支持). */
  readonly creditSupport?: Maybe<PolicyAnswer>;
  /** The size that the enterprise stated for statistics (企业规模), the latest statement valid on the day. Null when none is known, and alike when the viewer may not know it: the enterprise itself may, a department of the place where it was registered then, an auditor, and a bank with the enterprise's authorisation. */
  readonly size?: Maybe<EnterpriseSize>;
};


export type StandingCreditSupportArgs = {
  jurisdiction: Scalars['ID']['input'];
};

export type Query = {
  /** A decision of record about lenders' support (信贷支持); null when there is none of this id that the viewer may see. */
  readonly creditDecision?: Maybe<Decision>;
  /** The institution's own decisions, an auditor's all, newest first. */
  readonly creditDecisions?: Maybe<DecisionConnection>;
  /** The decisions that rested on a title, whatever became of it since: of the viewer's institution, for an auditor all. Newest first. */
  readonly creditDecisionsRelyingOn?: Maybe<DecisionConnection>;
  /** Whether the department took this decision, for whoever holds its receipt. */
  readonly creditDecisionVerification?: Maybe<DecisionVerification>;
  /** The department's log of decisions. */
  readonly creditLog?: Maybe<DecisionLog>;
  /** Who asked this department about an enterprise, newest first: to an enterprise about itself, to an auditor about all. Empty for anybody else, as when nobody asked. */
  readonly creditAccessEntries?: Maybe<AccessEntryConnection>;
  /** Authorisations, newest first: to an enterprise those that it gave, to a bank or a department those given to it. Empty for anybody else. */
  readonly creditAuthorisations?: Maybe<CreditAuthorisationConnection>;
  /** The institution's own notices, an auditor's all, oldest first: a reader keeps the last cursor and goes on there. */
  readonly creditNotices?: Maybe<NoticeConnection>;
  /** The institution's own webhooks, at most five. */
  readonly creditWebhooks?: Maybe<ReadonlyArray<Webhook>>;
  /** Warnings of credit risk (信用风险提示), newest first: to an enterprise about itself; to a bank about enterprises that authorise it (scope RISK); to credit officers of their divisions; to auditors all. Null to a bank that names an enterprise of which it may not know; one that may know reads none as an empty list. */
  readonly creditRiskWarnings?: Maybe<CreditRiskWarningConnection>;
  /** Models by which credit is evaluated (信用评价模型), newest first; for everybody, so that enterprises know what counts. */
  readonly creditModels?: Maybe<CreditModelConnection>;
  /** A model by its id; null when there is none on the day asked about. */
  readonly creditModel?: Maybe<CreditModel>;
  /** Evaluations of credit (信用评价), newest first: to whom, as with warnings (scope EVALUATION). Null to a bank that names an enterprise of which it may not know. */
  readonly creditEvaluations?: Maybe<CreditEvaluationConnection>;
  /** How old the data of the credit department is, and whether it is up: null with the error DEPARTMENT_UNAVAILABLE when it does not answer, and without one while its copy of the register is being filled. */
  readonly creditDataAge?: Maybe<DataAge>;
  /** Alerts about the bank's own outstanding loans (贷后预警), oldest first: a reader keeps the last cursor and goes on there. Nobody else's. The hub never changes a loan. */
  readonly creditLoanAlerts?: Maybe<CreditLoanAlertConnection>;
  /** What banks lent an enterprise, in bands and without the lender (融资信息): to the enterprise itself, to a department that it authorises (scope FINANCING), to an auditor. Null to anybody else, banks too, and alike whether there are loans or not. */
  readonly creditFinancing?: Maybe<CreditFinancing>;
  /** What banks reported of enterprises' loans, oldest first (融资监测): of those that the viewer may read with `creditFinancing`. An authorisation given later shows what was reported earlier to who begins anew. */
  readonly creditFinancingChanges?: Maybe<CreditFinancingChangeConnection>;
  /** Lenders on record (信贷机构), newest first. */
  readonly creditInstitutions?: Maybe<CreditInstitutionConnection>;
  /** A lender on record; null when there is none of this tenant on that day. */
  readonly creditInstitution?: Maybe<CreditInstitution>;
  /** Products that lenders offer to leaders (信贷产品), newest first. Guangyuan §2(3)9. */
  readonly creditProducts?: Maybe<CreditProductConnection>;
  /** The bank's own credit cases (信贷业务), newest first; empty for anybody else. */
  readonly creditCases?: Maybe<CreditCaseConnection>;
  /** A credit case of the bank's own; null when it has none of this id on that day. */
  readonly creditCase?: Maybe<CreditCase>;
  /** The published figures of a quarter (贷款统计); null when they are not published. */
  readonly creditLoanPublication?: Maybe<CreditLoanPublication>;
  /** The quarters of a year of which figures are published, in order. */
  readonly creditLoanPublications?: Maybe<ReadonlyArray<CreditLoanPublication>>;
  /** What a changed policy would do to lenders' support: which answers flip, how many, and whose (政策试算). Reads only: nothing is stored and nothing adopted. */
  readonly creditWhatIf?: Maybe<WhatIf>;
};


export type QueryCreditDecisionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCreditDecisionsArgs = {
  uscc?: InputMaybe<Scalars['USCC']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCreditDecisionsRelyingOnArgs = {
  title: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCreditDecisionVerificationArgs = {
  id: Scalars['ID']['input'];
  leafHash: Scalars['String']['input'];
};


export type QueryCreditAccessEntriesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  uscc?: InputMaybe<Scalars['USCC']['input']>;
};


export type QueryCreditAuthorisationsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCreditNoticesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCreditRiskWarningsArgs = {
  uscc?: InputMaybe<Scalars['USCC']['input']>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCreditModelsArgs = {
  jurisdiction?: InputMaybe<Scalars['ID']['input']>;
  sector?: InputMaybe<Scalars['ID']['input']>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCreditModelArgs = {
  id: Scalars['ID']['input'];
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryCreditEvaluationsArgs = {
  uscc?: InputMaybe<Scalars['USCC']['input']>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCreditLoanAlertsArgs = {
  loan?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCreditFinancingArgs = {
  uscc: Scalars['USCC']['input'];
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryCreditFinancingChangesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCreditInstitutionsArgs = {
  division?: InputMaybe<Scalars['ID']['input']>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCreditInstitutionArgs = {
  tenant: Scalars['ID']['input'];
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryCreditProductsArgs = {
  tenant?: InputMaybe<Scalars['ID']['input']>;
  division?: InputMaybe<Scalars['ID']['input']>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCreditCasesArgs = {
  state?: InputMaybe<CreditCaseState>;
  uscc?: InputMaybe<Scalars['USCC']['input']>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCreditCaseArgs = {
  id: Scalars['ID']['input'];
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryCreditLoanPublicationArgs = {
  year: Scalars['Int']['input'];
  quarter: Scalars['Int']['input'];
};


export type QueryCreditLoanPublicationsArgs = {
  year: Scalars['Int']['input'];
};


export type QueryCreditWhatIfArgs = {
  input: WhatIfInput;
};

export type Mutation = {
  /** Takes a decision of record about lenders' support (信贷支持): signed, in the log, once for each idempotency key. A repeat gives the decision that was taken. */
  readonly creditDecisionIssue?: Maybe<CreditDecisionIssuePayload>;
  /** Takes up to 1,000 decisions, each for itself: what is wrong with one leaves the others alone. */
  readonly creditDecisionsIssue?: Maybe<CreditDecisionsIssuePayload>;
  /** Lets an institution read about the enterprise that asks what is not public (授权), from today to the last day stated. */
  readonly creditAuthorisationGrant?: Maybe<CreditAuthorisationGrantPayload>;
  /** Ends an authorisation at once (撤回授权). A repeat changes nothing. */
  readonly creditAuthorisationWithdraw?: Maybe<CreditAuthorisationWithdrawPayload>;
  /** Has the institution's notices sent to an address, from now on. */
  readonly creditWebhookRegister?: Maybe<WebhookRegisterPayload>;
  /** Sends nothing more to an address. */
  readonly creditWebhookRemove?: Maybe<WebhookRemovePayload>;
  /** Sends everything that has not arrived once more, in order, also what was given up. */
  readonly creditWebhookResume?: Maybe<WebhookResumePayload>;
  /** Warns of an enterprise's credit risk, with the source (发布信用风险提示). */
  readonly creditRiskWarningIssue?: Maybe<CreditRiskWarningPayload>;
  /** Ends a warning from a day on (解除信用风险提示). */
  readonly creditRiskWarningLift?: Maybe<CreditRiskWarningPayload>;
  /** Takes back a warning that should not have been (撤回信用风险提示): as known from now on it never stood. */
  readonly creditRiskWarningRetract?: Maybe<CreditRiskWarningPayload>;
  /** Publishes a version of a sector's model (发布信用评价模型). It is never changed: another version follows it. */
  readonly creditModelPublish?: Maybe<CreditModelPayload>;
  /** Ends the use of a model from a day on (停用信用评价模型). */
  readonly creditModelEnd?: Maybe<CreditModelPayload>;
  /** Puts an agency's evaluation on record (登记信用评价); the score follows from the model. */
  readonly creditEvaluationRecord?: Maybe<CreditEvaluationPayload>;
  /** Takes back an evaluation that should not have been (撤销信用评价). */
  readonly creditEvaluationWithdraw?: Maybe<CreditEvaluationPayload>;
  /** States what a lender is from a day on (登记信贷机构), by the overseer of its division. */
  readonly creditInstitutionState?: Maybe<CreditInstitutionPayload>;
  /** Ends a lender's record from a day on (注销信贷机构). */
  readonly creditInstitutionEnd?: Maybe<CreditInstitutionPayload>;
  /** States what a branch is from a day on (登记分支机构), by the overseer of its division. */
  readonly creditBranchState?: Maybe<CreditBranchPayload>;
  /** Ends a branch's record from a day on (注销分支机构). */
  readonly creditBranchEnd?: Maybe<CreditBranchPayload>;
  /** States what a product of the bank's own is from a day on (提供信贷产品). Guangyuan §2(3)9. */
  readonly creditProductState?: Maybe<CreditProductPayload>;
  /** Ends a product from a day on (停办信贷产品). */
  readonly creditProductEnd?: Maybe<CreditProductPayload>;
  /** Begins a case with a decision of record of the bank's own (登记核查), on the day that the decision is about. */
  readonly creditCaseCheck?: Maybe<CreditCasePayload>;
  /** Reports that the enterprise applied (登记申请). */
  readonly creditCaseApply?: Maybe<CreditCasePayload>;
  /** Reports that the bank granted the credit (登记授信). It rests on a decision of record about that day: SIL-09. */
  readonly creditCaseApprove?: Maybe<CreditCasePayload>;
  /** Reports that the bank did not grant it (登记不予授信). */
  readonly creditCaseDecline?: Maybe<CreditCasePayload>;
  /** Reports that the loan was paid out (登记放款). */
  readonly creditCasePayOut?: Maybe<CreditCasePayload>;
  /** Corrects the band of a loan that is outstanding (更正金额区间). What was reported before stays on record. */
  readonly creditCaseCorrect?: Maybe<CreditCasePayload>;
  /** Reports that the loan has ended (登记结清). */
  readonly creditCaseClose?: Maybe<CreditCasePayload>;
  /** Publishes the figures of a quarter (发布贷款统计), for all provinces and once for all, from 30 days after its end. */
  readonly creditLoanPublish?: Maybe<CreditLoanPublicationPayload>;
};


export type MutationCreditDecisionIssueArgs = {
  input: CreditDecisionIssueInput;
};


export type MutationCreditDecisionsIssueArgs = {
  input: CreditDecisionsIssueInput;
};


export type MutationCreditAuthorisationGrantArgs = {
  input: CreditAuthorisationGrantInput;
};


export type MutationCreditAuthorisationWithdrawArgs = {
  input: CreditAuthorisationWithdrawInput;
};


export type MutationCreditWebhookRegisterArgs = {
  input: WebhookRegisterInput;
};


export type MutationCreditWebhookRemoveArgs = {
  input: WebhookRemoveInput;
};


export type MutationCreditWebhookResumeArgs = {
  input: WebhookResumeInput;
};


export type MutationCreditRiskWarningIssueArgs = {
  input: CreditRiskWarningIssueInput;
};


export type MutationCreditRiskWarningLiftArgs = {
  input: CreditRiskWarningLiftInput;
};


export type MutationCreditRiskWarningRetractArgs = {
  input: CreditRiskWarningRetractInput;
};


export type MutationCreditModelPublishArgs = {
  input: CreditModelPublishInput;
};


export type MutationCreditModelEndArgs = {
  input: CreditModelEndInput;
};


export type MutationCreditEvaluationRecordArgs = {
  input: CreditEvaluationRecordInput;
};


export type MutationCreditEvaluationWithdrawArgs = {
  input: CreditEvaluationWithdrawInput;
};


export type MutationCreditInstitutionStateArgs = {
  input: CreditInstitutionStateInput;
};


export type MutationCreditInstitutionEndArgs = {
  input: CreditInstitutionEndInput;
};


export type MutationCreditBranchStateArgs = {
  input: CreditBranchStateInput;
};


export type MutationCreditBranchEndArgs = {
  input: CreditBranchEndInput;
};


export type MutationCreditProductStateArgs = {
  input: CreditProductStateInput;
};


export type MutationCreditProductEndArgs = {
  input: CreditProductEndInput;
};


export type MutationCreditCaseCheckArgs = {
  input: CreditCaseCheckInput;
};


export type MutationCreditCaseApplyArgs = {
  input: CreditCaseApplyInput;
};


export type MutationCreditCaseApproveArgs = {
  input: CreditCaseApproveInput;
};


export type MutationCreditCaseDeclineArgs = {
  input: CreditCaseDeclineInput;
};


export type MutationCreditCasePayOutArgs = {
  input: CreditCasePayOutInput;
};


export type MutationCreditCaseCorrectArgs = {
  input: CreditCaseCorrectInput;
};


export type MutationCreditCaseCloseArgs = {
  input: CreditCaseCloseInput;
};


export type MutationCreditLoanPublishArgs = {
  input: CreditLoanPublishInput;
};

/** What is to be decided about lenders' support (信贷支持). */
export type CreditDecisionIssueInput = {
  /** The enterprise. */
  readonly uscc: Scalars['USCC']['input'];
  /** GB/T 2260 code of the jurisdiction whose policy applies. */
  readonly jurisdiction: Scalars['ID']['input'];
  /** The day asked about; omitted, today in Asia/Shanghai, or the day of the decision that is re-checked. */
  readonly validOn?: InputMaybe<Scalars['Date']['input']>;
  /** What the decision is for, one of the purposes that the caller's token names. */
  readonly purpose: Scalars['ID']['input'];
  /** The legal basis, in the asker's words, at most 2,000 characters. */
  readonly legalBasis: Scalars['String']['input'];
  /** The asker's key for this decision, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Text of the asker's own that binds the decision to its request, at most 200 characters. */
  readonly nonce?: InputMaybe<Scalars['String']['input']>;
  /** Id of an earlier decision whose question is asked again, as known now. */
  readonly recheckOf?: InputMaybe<Scalars['ID']['input']>;
};

/** The decision that was taken, or why none was. */
export type CreditDecisionIssuePayload = {
  /** The decision on record; null when `errors` is not empty. */
  readonly decision?: Maybe<Decision>;
  /** Why there is none; empty when there is one. */
  readonly errors: ReadonlyArray<CreditDecisionIssueError>;
};

/** Why no decision was taken. */
export type CreditDecisionIssueError = {
  /** The error's code. */
  readonly code: CreditDecisionIssueErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
};


/** Why no decision was taken. */
export type CreditDecisionIssueErrorMessageArgs = {
  language?: Language;
};

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

/** Decisions that are to be taken together, each for itself. */
export type CreditDecisionsIssueInput = {
  /** 1 to 1,000 items. */
  readonly items: ReadonlyArray<CreditDecisionItemInput>;
};

/** One of many decisions; a value that cannot be read costs this item only. */
export type CreditDecisionItemInput = {
  /** The enterprise, as text. */
  readonly uscc: Scalars['String']['input'];
  /** GB/T 2260 code of the jurisdiction whose policy applies. */
  readonly jurisdiction: Scalars['ID']['input'];
  /** The day asked about, as text; omitted, today in Asia/Shanghai, or the day of the decision that is re-checked. */
  readonly validOn?: InputMaybe<Scalars['String']['input']>;
  /** What the decision is for, one of the purposes that the caller's token names. */
  readonly purpose: Scalars['ID']['input'];
  /** The legal basis, in the asker's words, at most 2,000 characters. */
  readonly legalBasis: Scalars['String']['input'];
  /** The asker's key for this decision, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Text of the asker's own that binds the decision to its request, at most 200 characters. */
  readonly nonce?: InputMaybe<Scalars['String']['input']>;
  /** Id of an earlier decision whose question is asked again, as known now. */
  readonly recheckOf?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of each item. */
export type CreditDecisionsIssuePayload = {
  /** One result for each item, in order. */
  readonly results: ReadonlyArray<CreditDecisionsIssueResult>;
};

/** What became of one item. */
export type CreditDecisionsIssueResult = {
  /** The item's key. */
  readonly idempotencyKey: Scalars['ID']['output'];
  /** The decision on record; null when `errors` is not empty. */
  readonly decision?: Maybe<Decision>;
  /** Why there is none; empty when there is one. */
  readonly errors: ReadonlyArray<CreditDecisionsIssueError>;
};

/** Why no decision was taken for an item. */
export type CreditDecisionsIssueError = {
  /** The error's code. */
  readonly code: CreditDecisionsIssueErrorCode;
  /** Where in the item. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
};


/** Why no decision was taken for an item. */
export type CreditDecisionsIssueErrorMessageArgs = {
  language?: Language;
};

/** Why no decision was taken for an item. */
export type CreditDecisionsIssueErrorCode =
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
  | 'RECHECK_NOT_NEWER'
  /** A value of the item cannot be read. */
  | 'MALFORMED'
  /** The key was used for another request. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** Another process is deciding this request; ask again in a moment. */
  | 'IDEMPOTENCY_KEY_IN_FLIGHT'
  /** The log cannot be written; nothing is decided. */
  | 'LOG_UNAVAILABLE';

/** The size of an enterprise by its statement for statistics (企业规模). */
export type EnterpriseSize = {
  /** The class by the table that was in force on the day; null when it does not follow from the statement. */
  readonly class?: Maybe<SizeClass>;
  /** Sector of the size-class table: `INDUSTRY`. */
  readonly sector: Scalars['ID']['output'];
  /** The year that the statement is about. */
  readonly statisticalYear: Scalars['Int']['output'];
  /** The day on which it was stated. */
  readonly statedOn: Scalars['Date']['output'];
  /** Where the register has it from. */
  readonly source: Scalars['String']['output'];
  /** People employed, as decimal text; null when not stated. */
  readonly employees?: Maybe<Scalars['String']['output']>;
  /** Revenue in 10,000 yuan, as decimal text; null when not stated. */
  readonly revenueWan?: Maybe<Scalars['String']['output']>;
  /** Total assets in 10,000 yuan, as decimal text; null when not stated. */
  readonly assetsWan?: Maybe<Scalars['String']['output']>;
};

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

/** An authorisation (授权): an enterprise lets an institution read about it what is not public, until a day. */
export type CreditAuthorisation = {
  /** The authorisation's id, opaque. */
  readonly id: Scalars['ID']['output'];
  /** The enterprise that gave it. */
  readonly uscc: Scalars['USCC']['output'];
  /** The institution that may read, by its tenant: `bank-of-example`. */
  readonly institution: Scalars['ID']['output'];
  /** What it may read. */
  readonly scope: AuthorisationScope;
  /** First day, the one on which it was given. */
  readonly validFrom: Scalars['Date']['output'];
  /** Last day, as it was given. */
  readonly until: Scalars['Date']['output'];
  /** When it was given. */
  readonly grantedAt: Scalars['DateTime']['output'];
  /** When it was withdrawn; null when it was not. */
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

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

/** A part of the list of authorisations, newest first. */
export type CreditAuthorisationConnection = {
  /** The authorisations of this part. */
  readonly edges: ReadonlyArray<CreditAuthorisationEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** An authorisation in a list. */
export type CreditAuthorisationEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The authorisation. */
  readonly node: CreditAuthorisation;
};

/** What an enterprise allows, and to whom. */
export type CreditAuthorisationGrantInput = {
  /** The institution, by its tenant: `bank-of-example`. */
  readonly institution: Scalars['ID']['input'];
  /** What it may read. */
  readonly scope: AuthorisationScope;
  /** Last day on which it may. */
  readonly until: Scalars['Date']['input'];
  /** The enterprise's key for this authorisation, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** The authorisation that was given, or why none was. */
export type CreditAuthorisationGrantPayload = {
  /** The authorisation on record; null when `errors` is not empty. */
  readonly authorisation?: Maybe<CreditAuthorisation>;
  /** Why there is none; empty when there is one. */
  readonly errors: ReadonlyArray<CreditAuthorisationGrantError>;
};

/** Why no authorisation was given. */
export type CreditAuthorisationGrantError = {
  /** The error's code. */
  readonly code: CreditAuthorisationGrantErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
};


/** Why no authorisation was given. */
export type CreditAuthorisationGrantErrorMessageArgs = {
  language?: Language;
};

/** Why no authorisation was given. */
export type CreditAuthorisationGrantErrorCode =
  /** The institution's name or the key is empty, too long or has characters that such texts do not have. */
  | 'TEXT_NOT_ACCEPTED'
  /** The last day has passed already. */
  | 'UNTIL_PASSED'
  /** The institution has such an authorisation for some of these days already. */
  | 'ALREADY_AUTHORISED';

/** Which authorisation ends. */
export type CreditAuthorisationWithdrawInput = {
  /** The authorisation's id. */
  readonly id: Scalars['ID']['input'];
};

/** The authorisation that was withdrawn, or why none was. */
export type CreditAuthorisationWithdrawPayload = {
  /** The authorisation on record; null when `errors` is not empty. */
  readonly authorisation?: Maybe<CreditAuthorisation>;
  /** Why it was not withdrawn; empty when it was. */
  readonly errors: ReadonlyArray<CreditAuthorisationWithdrawError>;
};

/** Why an authorisation was not withdrawn. */
export type CreditAuthorisationWithdrawError = {
  /** The error's code. */
  readonly code: CreditAuthorisationWithdrawErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
};


/** Why an authorisation was not withdrawn. */
export type CreditAuthorisationWithdrawErrorMessageArgs = {
  language?: Language;
};

/** Why an authorisation was not withdrawn. */
export type CreditAuthorisationWithdrawErrorCode =
  /** No authorisation of this enterprise has this id. */
  | 'NOT_ON_RECORD'
  /** Its last day has passed. */
  | 'ALREADY_ENDED';

/** A warning of an enterprise's credit risk (信用风险提示), 000 §2(3)10. */
export type CreditRiskWarning = {
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The enterprise. */
  readonly uscc: Scalars['USCC']['output'];
  /** GB/T 2260 code of the division that warns. */
  readonly jurisdiction: Scalars['ID']['output'];
  /** What of the enterprise it is about. */
  readonly ground: CreditRiskGround;
  /** What is to be known. */
  readonly statement: Scalars['String']['output'];
  /** Where it comes from: the court, the platform, the department. */
  readonly source: Scalars['String']['output'];
  /** Number or address of the source's paper; null where it has none. */
  readonly sourceReference?: Maybe<Scalars['String']['output']>;
  /** The first day on which it stands. */
  readonly warnedOn: Scalars['Date']['output'];
  /** Its state on the day asked about. */
  readonly state: CreditRiskWarningState;
  /** Since which day it has that state; null for one that was retracted. */
  readonly stateSince?: Maybe<Scalars['Date']['output']>;
  /** How many steps were taken with it, as known then; whoever moves it names the one that they saw. */
  readonly revision: Scalars['Int']['output'];
  /** Code of the department that put it on record. */
  readonly department: Scalars['ID']['output'];
  /** When it was put on record. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Why the last step was taken, in the officer's words; null for the first one. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** What the caller can do with it now, whatever day was asked about. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};

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

/** A part of a list of warnings, newest first. */
export type CreditRiskWarningConnection = {
  /** Those of this part. */
  readonly edges: ReadonlyArray<CreditRiskWarningEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** One in a list of warnings. */
export type CreditRiskWarningEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: CreditRiskWarning;
};

/** A warning to be issued. */
export type CreditRiskWarningIssueInput = {
  /** The enterprise. */
  readonly uscc: Scalars['USCC']['input'];
  /** GB/T 2260 code of the division that warns, one in which the caller acts. */
  readonly jurisdiction: Scalars['ID']['input'];
  /** What of the enterprise it is about. */
  readonly ground: CreditRiskGround;
  /** What is to be known, at most 2,000 characters. */
  readonly statement: Scalars['String']['input'];
  /** Where it comes from, at most 200 characters. */
  readonly source: Scalars['String']['input'];
  /** Number or address of the source's paper, at most 200 characters. */
  readonly sourceReference?: InputMaybe<Scalars['String']['input']>;
  /** The day from which it has effect, not later than today; omitted, today in Asia/Shanghai. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this step, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which warning ends. */
export type CreditRiskWarningLiftInput = {
  /** The warning's id. */
  readonly riskWarning: Scalars['ID']['input'];
  /** The revision that the caller saw. */
  readonly ifRevision: Scalars['Int']['input'];
  /** Why, in the officer's words, at most 1,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The day from which it has effect, not later than today; omitted, today in Asia/Shanghai. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this step, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which warning is taken back. */
export type CreditRiskWarningRetractInput = {
  /** The warning's id. */
  readonly riskWarning: Scalars['ID']['input'];
  /** The revision that the caller saw. */
  readonly ifRevision: Scalars['Int']['input'];
  /** Why, in the officer's words, at most 1,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The caller's key for this step, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What became of a step with a warning. */
export type CreditRiskWarningPayload = {
  /** As it stands now; null when `errors` is not empty. */
  readonly riskWarning?: Maybe<CreditRiskWarning>;
  /** Why nothing was done; empty when it was. */
  readonly errors: ReadonlyArray<CreditRiskWarningError>;
};

/** Why nothing was done with a warning. */
export type CreditRiskWarningError = {
  /** The error's code. */
  readonly code: CreditRiskWarningErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** With CONFLICT how it stands now; null with any other code. */
  readonly current?: Maybe<CreditRiskWarning>;
};


/** Why nothing was done with a warning. */
export type CreditRiskWarningErrorMessageArgs = {
  language?: Language;
};

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

/** A model of credit evaluation for a sector (信用评价模型), 000 §2(3)10: core indicators, each with its weight and its bands. */
export type CreditModel = {
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** GB/T 2260 code of the division. */
  readonly jurisdiction: Scalars['ID']['output'];
  /** Sector of the size-class table: `INDUSTRY`. */
  readonly sector: Scalars['ID']['output'];
  /** The version, as the division names it. */
  readonly version: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The core indicators, in their order. */
  readonly indicators: ReadonlyArray<CreditIndicator>;
  /** The grades, lowest first. */
  readonly grades: ReadonlyArray<CreditGrade>;
  /** The first day of its use. */
  readonly inUseFrom: Scalars['Date']['output'];
  /** Its state on the day asked about. */
  readonly state: CreditModelState;
  /** Since which day it has that state. */
  readonly stateSince: Scalars['Date']['output'];
  /** How many steps were taken with it, as known then; whoever moves it names the one that they saw. */
  readonly revision: Scalars['Int']['output'];
  /** Code of the department that put it on record. */
  readonly department: Scalars['ID']['output'];
  /** When it was put on record. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Why the last step was taken, in the officer's words; null for the first one. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** What the caller can do with it now, whatever day was asked about. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};

/** State of a model (模型状态). */
export type CreditModelState =
  /** In use (在用). */
  | 'IN_USE'
  /** No longer in use (已停用). */
  | 'ENDED';

/** A core indicator of a sector's credit (核心指标). */
export type CreditIndicator = {
  /** Its code within the model. */
  readonly code: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its unit; null for a number without one. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** Its weight of 100, as decimal text. */
  readonly weight: Scalars['String']['output'];
  /** What a value is worth, lowest values first. */
  readonly bands: ReadonlyArray<CreditBand>;
};

/** What values are worth from a bound on (分段得分). */
export type CreditBand = {
  /** The lower bound, inclusive, as decimal text; null for the lowest band. */
  readonly from?: Maybe<Scalars['String']['output']>;
  /** Points, 0 to 100, as decimal text. */
  readonly points: Scalars['String']['output'];
};

/** A grade of credit (信用等级). */
export type CreditGrade = {
  /** The score from which on it is given, inclusive, as decimal text. */
  readonly from: Scalars['String']['output'];
  /** Its name: `AA`. */
  readonly grade: Scalars['String']['output'];
};

/** A part of a list of models, newest first. */
export type CreditModelConnection = {
  /** Those of this part. */
  readonly edges: ReadonlyArray<CreditModelEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** One in a list of models. */
export type CreditModelEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: CreditModel;
};

/** A version of a model to be published. */
export type CreditModelPublishInput = {
  /** GB/T 2260 code of the division, one in which the caller acts. */
  readonly jurisdiction: Scalars['ID']['input'];
  /** Sector of the size-class table: `INDUSTRY`. */
  readonly sector: Scalars['ID']['input'];
  /** The version, at most 40 characters. */
  readonly version: Scalars['String']['input'];
  /** Its name, at most 200 characters. */
  readonly name: Scalars['String']['input'];
  /** 1 to 50 core indicators; their weights come to 100. */
  readonly indicators: ReadonlyArray<CreditIndicatorInput>;
  /** 1 to 20 grades, lowest first, from 0 on. */
  readonly grades: ReadonlyArray<CreditGradeInput>;
  /** The day from which it has effect, not later than today; omitted, today in Asia/Shanghai. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this step, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** A core indicator of a model. */
export type CreditIndicatorInput = {
  /** Its code within the model, at most 40 characters. */
  readonly code: Scalars['ID']['input'];
  /** Its name, at most 200 characters. */
  readonly name: Scalars['String']['input'];
  /** Its unit. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** Its weight of 100, decimal text with at most four places. */
  readonly weight: Scalars['String']['input'];
  /** 1 to 20 bands, lowest values first. */
  readonly bands: ReadonlyArray<CreditBandInput>;
};

/** What values are worth from a bound on. */
export type CreditBandInput = {
  /** The lower bound, inclusive, decimal text; left out for the lowest band. */
  readonly from?: InputMaybe<Scalars['String']['input']>;
  /** Points, 0 to 100, decimal text with at most four places. */
  readonly points: Scalars['String']['input'];
};

/** A grade of a model. */
export type CreditGradeInput = {
  /** The score from which on it is given, inclusive, decimal text. */
  readonly from: Scalars['String']['input'];
  /** Its name, at most 20 characters. */
  readonly grade: Scalars['String']['input'];
};

/** Which model is no longer used. */
export type CreditModelEndInput = {
  /** The model's id. */
  readonly creditModel: Scalars['ID']['input'];
  /** The revision that the caller saw. */
  readonly ifRevision: Scalars['Int']['input'];
  /** Why, in the officer's words, at most 1,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The day from which it has effect, not later than today; omitted, today in Asia/Shanghai. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this step, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What became of a step with a model. */
export type CreditModelPayload = {
  /** As it stands now; null when `errors` is not empty. */
  readonly creditModel?: Maybe<CreditModel>;
  /** Why nothing was done; empty when it was. */
  readonly errors: ReadonlyArray<CreditModelError>;
};

/** Why nothing was done with a model. */
export type CreditModelError = {
  /** The error's code. */
  readonly code: CreditModelErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** With CONFLICT how it stands now; null with any other code. */
  readonly current?: Maybe<CreditModel>;
};


/** Why nothing was done with a model. */
export type CreditModelErrorMessageArgs = {
  language?: Language;
};

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

/** An evaluation of an enterprise's credit by a model (信用评价), 000 §2(3)10. */
export type CreditEvaluation = {
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The enterprise. */
  readonly uscc: Scalars['USCC']['output'];
  /** The model by which it was made. */
  readonly model: CreditModel;
  /** The agency that made it. */
  readonly agency: Scalars['String']['output'];
  /** The agency's credit code; null where it is not stated. */
  readonly agencyUscc?: Maybe<Scalars['USCC']['output']>;
  /** Where the values come from. */
  readonly source: Scalars['String']['output'];
  /** The day of the evaluation. */
  readonly evaluatedOn: Scalars['Date']['output'];
  /** 0 to 100, exact, as decimal text; null when the value of a core indicator is not known. */
  readonly score?: Maybe<Scalars['String']['output']>;
  /** The grade by the model; null when there is no score. */
  readonly grade?: Maybe<Scalars['String']['output']>;
  /** What each core indicator brought, in the model's order. */
  readonly indicators: ReadonlyArray<CreditIndicatorPoints>;
  /** Its state. */
  readonly state: CreditEvaluationState;
  /** How many steps were taken with it, as known then; whoever moves it names the one that they saw. */
  readonly revision: Scalars['Int']['output'];
  /** Code of the department that put it on record. */
  readonly department: Scalars['ID']['output'];
  /** When it was put on record. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Why the last step was taken, in the officer's words; null for the first one. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** What the caller can do with it now, whatever day was asked about. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};

/** State of an evaluation (信用评价状态). */
export type CreditEvaluationState =
  /** On record (已登记). */
  | 'RECORDED'
  /** Taken back (已撤销). */
  | 'WITHDRAWN';

/** What a core indicator brought (指标得分). */
export type CreditIndicatorPoints = {
  /** The core indicator. */
  readonly indicator: CreditIndicator;
  /** The value found, as decimal text; null when it is not known. */
  readonly value?: Maybe<Scalars['String']['output']>;
  /** The points of the band that the value reaches, as decimal text; null when the value is not known. */
  readonly points?: Maybe<Scalars['String']['output']>;
};

/** A part of a list of evaluations, newest first. */
export type CreditEvaluationConnection = {
  /** Those of this part. */
  readonly edges: ReadonlyArray<CreditEvaluationEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** One in a list of evaluations. */
export type CreditEvaluationEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: CreditEvaluation;
};

/** An evaluation to be put on record. */
export type CreditEvaluationRecordInput = {
  /** The enterprise. */
  readonly uscc: Scalars['USCC']['input'];
  /** Id of the model. */
  readonly creditModel: Scalars['ID']['input'];
  /** The agency that made it, at most 200 characters. */
  readonly agency: Scalars['String']['input'];
  /** The agency's credit code. */
  readonly agencyUscc?: InputMaybe<Scalars['USCC']['input']>;
  /** Where the values come from, at most 200 characters. */
  readonly source: Scalars['String']['input'];
  /** What was found, for core indicators of the model; one that is left out is not known. */
  readonly values: ReadonlyArray<CreditValueInput>;
  /** The day from which it has effect, not later than today; omitted, today in Asia/Shanghai. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this step, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What was found for a core indicator. */
export type CreditValueInput = {
  /** The core indicator's code. */
  readonly code: Scalars['ID']['input'];
  /** The value, decimal text; null when it is not known. */
  readonly value?: InputMaybe<Scalars['String']['input']>;
};

/** Which evaluation is taken back. */
export type CreditEvaluationWithdrawInput = {
  /** The evaluation's id. */
  readonly creditEvaluation: Scalars['ID']['input'];
  /** The revision that the caller saw. */
  readonly ifRevision: Scalars['Int']['input'];
  /** Why, in the officer's words, at most 1,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The caller's key for this step, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What became of a step with an evaluation. */
export type CreditEvaluationPayload = {
  /** As it stands now; null when `errors` is not empty. */
  readonly creditEvaluation?: Maybe<CreditEvaluation>;
  /** Why nothing was done; empty when it was. */
  readonly errors: ReadonlyArray<CreditEvaluationError>;
};

/** Why nothing was done with an evaluation. */
export type CreditEvaluationError = {
  /** The error's code. */
  readonly code: CreditEvaluationErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** With CONFLICT how it stands now; null with any other code. */
  readonly current?: Maybe<CreditEvaluation>;
};


/** Why nothing was done with an evaluation. */
export type CreditEvaluationErrorMessageArgs = {
  language?: Language;
};

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

/** An alert about an outstanding loan (贷后预警): what it rests on has ended, or a risk has come to light. Made once. */
export type CreditLoanAlert = {
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Place among the bank's alerts, from 1, without gap. */
  readonly number: Scalars['Int']['output'];
  /** What has happened. */
  readonly kind: CreditLoanAlertKind;
  /** Id of the loan, that of its case. */
  readonly loan: Scalars['ID']['output'];
  /** The enterprise. */
  readonly uscc: Scalars['USCC']['output'];
  /** Number of the title that the loan relies on; null for a loan that relies on none. */
  readonly titleNumber?: Maybe<Scalars['String']['output']>;
  /** The first day on which it is so. */
  readonly since: Scalars['Date']['output'];
  /** The row that says so. */
  readonly fact: NoticeFact;
  /** The clauses because of which it is told, and that by which the title's scheme ends titles so or bars; at least one. */
  readonly citations: ReadonlyArray<Citation>;
  /** When it was known: the watermark of the department's copy of the register. */
  readonly knownAt: Scalars['DateTime']['output'];
  /** Whether it is still so on record: false once it was corrected, and for a warning also once it was lifted. Null for a warning when the enterprise does not authorise the bank any more. */
  readonly stillOnRecord?: Maybe<Scalars['Boolean']['output']>;
};

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

/** A part of a bank's alerts, oldest first. */
export type CreditLoanAlertConnection = {
  /** The alerts of this part. */
  readonly edges: ReadonlyArray<CreditLoanAlertEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** An alert in a list. */
export type CreditLoanAlertEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The alert. */
  readonly node: CreditLoanAlert;
};

/** What banks lent an enterprise, on a day (融资信息), 000 §2(3)9. Who lent is not told. */
export type CreditFinancing = {
  /** The enterprise. */
  readonly uscc: Scalars['USCC']['output'];
  /** The day asked about. */
  readonly validOn: Scalars['Date']['output'];
  /** The instant asked about, not later than now. */
  readonly knownAt: Scalars['DateTime']['output'];
  /** Bands in which there are loans, the smallest first. */
  readonly bands: ReadonlyArray<CreditFinancedBand>;
  /** The day on which the first loan was paid out; null when there is none. */
  readonly firstPaidOutOn?: Maybe<Scalars['Date']['output']>;
};

/** Loans of one band (融资区间). */
export type CreditFinancedBand = {
  /** The band, in yuan, as loans have it: `M1_TO_5M`. */
  readonly band: Scalars['ID']['output'];
  /** How many are outstanding. */
  readonly outstandingCount: Scalars['Int']['output'];
  /** How many are closed. */
  readonly closedCount: Scalars['Int']['output'];
};

/** Something that a bank reported of an enterprise's loans (融资变动). Who lent is not told. */
export type CreditFinancingChange = {
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The enterprise. */
  readonly uscc: Scalars['USCC']['output'];
  /** What was reported. */
  readonly kind: CreditFinancingChangeKind;
  /** The band, in yuan, as loans have it: `M1_TO_5M`. */
  readonly band: Scalars['ID']['output'];
  /** The day of the event; of a correction that on which the loan was paid out. */
  readonly happenedOn: Scalars['Date']['output'];
  /** When it was put in the list. */
  readonly knownAt: Scalars['DateTime']['output'];
};

/** What was reported (融资变动类型). */
export type CreditFinancingChangeKind =
  /** A loan was paid out (放款). */
  | 'LOAN_PAID_OUT'
  /** A loan was reported otherwise than before (更正). */
  | 'LOAN_CORRECTED'
  /** A loan came to its end (结清). */
  | 'LOAN_CLOSED';

/** A part of what was reported, oldest first. */
export type CreditFinancingChangeConnection = {
  /** What was reported, of this part. */
  readonly edges: ReadonlyArray<CreditFinancingChangeEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** Something reported, in a list. */
export type CreditFinancingChangeEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** What was reported. */
  readonly node: CreditFinancingChange;
};

/** A lender (信贷机构) as it stood on the day asked about. */
export type CreditInstitution = {
  /** Opaque; the same whatever is stated of it. */
  readonly id: Scalars['ID']['output'];
  /** As what it signs in: `bank-of-example`. */
  readonly tenant: Scalars['ID']['output'];
  /** Its own credit code. */
  readonly uscc: Scalars['USCC']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its kind. */
  readonly kind: CreditInstitutionKind;
  /** Where it has its seat: GB/T 2260 code. */
  readonly division: Scalars['ID']['output'];
  /** How often something was stated of it; whoever states something names the one that they saw. */
  readonly revision: Scalars['Int']['output'];
  /** From which day on this holds. */
  readonly validFrom: Scalars['Date']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Its branches on that day, in order of their codes. */
  readonly branches: ReadonlyArray<CreditBranch>;
};

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

/** A branch of a lender (分支机构). */
export type CreditBranch = {
  /** Opaque; the same whatever is stated of it. */
  readonly id: Scalars['ID']['output'];
  /** The lender, by its tenant. */
  readonly tenant: Scalars['ID']['output'];
  /** The lender's own code for it. */
  readonly code: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Where it is: GB/T 2260 code. */
  readonly division: Scalars['ID']['output'];
  /** How often something was stated of it. */
  readonly revision: Scalars['Int']['output'];
  /** From which day on this holds. */
  readonly validFrom: Scalars['Date']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** What a lender offers to leaders (信贷产品). */
export type CreditProduct = {
  /** Opaque; the same whatever is stated of it. */
  readonly id: Scalars['ID']['output'];
  /** The lender, by its tenant. */
  readonly tenant: Scalars['ID']['output'];
  /** The lender's name on that day; null when it is on record no more. */
  readonly institutionName?: Maybe<Scalars['String']['output']>;
  /** The lender's own code for it. */
  readonly code: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** What it is, in the lender's words. */
  readonly summary: Scalars['String']['output'];
  /** Where it is offered, with all that lies in these divisions: GB/T 2260 codes. */
  readonly divisions: ReadonlyArray<Scalars['ID']['output']>;
  /** Whether only holders of a leader title get it. */
  readonly leadersOnly: Scalars['Boolean']['output'];
  /** The band of the largest amounts lent by it. */
  readonly largestBand: LoanBand;
  /** How often something was stated of it. */
  readonly revision: Scalars['Int']['output'];
  /** From which day on this holds. */
  readonly validFrom: Scalars['Date']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

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

/** One credit of an enterprise as its bank reports it (信贷业务), on the day asked about. No other bank sees it. */
export type CreditCase = {
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The enterprise. */
  readonly uscc: Scalars['USCC']['output'];
  /** Id of the bank's decision of record that it began with: `creditDecision`. */
  readonly decision: Scalars['ID']['output'];
  /** Its state on the day asked about. */
  readonly state: CreditCaseState;
  /** Since which day it has that state. */
  readonly stateSince: Scalars['Date']['output'];
  /** How many steps were taken with it, as known then; whoever moves it names the one that they saw. */
  readonly revision: Scalars['Int']['output'];
  /** When it was first reported. */
  readonly reportedAt: Scalars['DateTime']['output'];
  /** When the last step was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What was applied for; null before. */
  readonly application?: Maybe<CreditApplication>;
  /** What was granted; null before, and when nothing was. */
  readonly approval?: Maybe<CreditApproval>;
  /** The loan; null before it is paid out. */
  readonly loan?: Maybe<CreditLoan>;
  /** What the caller can do with it now, whatever day was asked about: `APPROVE` where the bank has a decision of record on which a credit decision of today can rest, be it another than the one that the case began with. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};

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

/** What an enterprise applied for (贷款申请). */
export type CreditApplication = {
  /** The bank's code of the product; null when none was named. */
  readonly product?: Maybe<Scalars['ID']['output']>;
  /** The bank's code of the branch; null when none was named. */
  readonly branch?: Maybe<Scalars['ID']['output']>;
  /** Where it is lent: the division of the branch, or of the bank where none is named. */
  readonly division: Scalars['ID']['output'];
  /** The band applied for. */
  readonly band: LoanBand;
  /** The day of the application. */
  readonly appliedOn: Scalars['Date']['output'];
};

/** What a bank granted (授信决定). */
export type CreditApproval = {
  /** Id of the decision of record that it rests on, about the same day. */
  readonly decision: Scalars['ID']['output'];
  /** Number of the title relied on; null when the decision of record gave no yes. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The band granted. */
  readonly band: LoanBand;
  /** The day of the credit decision. */
  readonly decidedOn: Scalars['Date']['output'];
};

/** A loan that was paid out (贷款). */
export type CreditLoan = {
  /** Its band, as corrected. */
  readonly band: LoanBand;
  /** Where it was lent: GB/T 2260 code. */
  readonly division: Scalars['ID']['output'];
  /** Number of the title relied on; null when it rests on none. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The day on which it was paid out. */
  readonly paidOutOn: Scalars['Date']['output'];
  /** The day on which it ended; null while it is outstanding. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
};

/** Figures of loans that rested on a title and were paid out in a quarter (贷款统计), published once for all. */
export type CreditLoanPublication = {
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The year. */
  readonly year: Scalars['Int']['output'];
  /** The quarter, 1 to 4. */
  readonly quarter: Scalars['Int']['output'];
  /** When they were published; what was reported until then is counted. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** Groups of loans in the provinces that the caller acts in, wholly or in part. No two have a loan in common, and together they have all loans of a province. A province with too few firms or lenders has none. */
  readonly figures: ReadonlyArray<CreditLoanFigure>;
};


/** Figures of loans that rested on a title and were paid out in a quarter (贷款统计), published once for all. */
export type CreditLoanPublicationFiguresArgs = {
  province?: InputMaybe<Scalars['ID']['input']>;
};

/** How many loans a group has (统计单元): at least five firms and three lenders, none with more than 85 in 100 of the loans. */
export type CreditLoanFigure = {
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The province of the branches that lent: GB/T 2260 code. */
  readonly province: Scalars['ID']['output'];
  /** Of which prefectures: codes of GB/T 2260. */
  readonly prefecture: CreditLoanGroupPart;
  /** Of which kinds of lenders: words of CreditInstitutionKind. */
  readonly institutionKind: CreditLoanGroupPart;
  /** Of which bands: words of LoanBand. */
  readonly band: CreditLoanGroupPart;
  /** How many loans. */
  readonly loanCount: Scalars['Int']['output'];
  /** How many firms had them. A firm may be counted in several figures, so that these numbers do not add up. */
  readonly firmCount: Scalars['Int']['output'];
};

/** Which values of a trait a group of loans has. */
export type CreditLoanGroupPart = {
  /** How far it goes. */
  readonly extent: CreditLoanExtent;
  /** The value, where it is one; null otherwise. */
  readonly value?: Maybe<Scalars['ID']['output']>;
};

/** How far a group of loans goes by a trait (统计范围). */
export type CreditLoanExtent =
  /** All values together (全部). */
  | 'ALL'
  /** One value (单项). */
  | 'ONE'
  /** All values that no group beside it is named after (其他); whether such a value has few loans or none is not told. */
  | 'OTHERS';

/** A part of a list of lenders, newest first. */
export type CreditInstitutionConnection = {
  /** Those of this part. */
  readonly edges: ReadonlyArray<CreditInstitutionEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** One of a list of lenders. */
export type CreditInstitutionEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: CreditInstitution;
};

/** A part of a list of products, newest first. */
export type CreditProductConnection = {
  /** Those of this part. */
  readonly edges: ReadonlyArray<CreditProductEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** One of a list of products. */
export type CreditProductEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: CreditProduct;
};

/** A part of a list of credit cases, newest first. */
export type CreditCaseConnection = {
  /** Those of this part. */
  readonly edges: ReadonlyArray<CreditCaseEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** One of a list of credit cases. */
export type CreditCaseEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: CreditCase;
};

/** What a lender is from a day on. */
export type CreditInstitutionStateInput = {
  /** The lender, by the tenant that it signs in as: `bank-of-example`. */
  readonly tenant: Scalars['ID']['input'];
  /** The revision that the caller saw; 0 where none is on record. */
  readonly ifRevision: Scalars['Int']['input'];
  /** Its own credit code. */
  readonly uscc: Scalars['USCC']['input'];
  /** Its name, at most 200 characters. */
  readonly name: Scalars['String']['input'];
  /** Its kind. */
  readonly kind: CreditInstitutionKind;
  /** Where it has its seat: GB/T 2260 code. */
  readonly division: Scalars['ID']['input'];
  /** From which day on, not later than today; omitted, today in Asia/Shanghai. Until then what was stated before holds. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this step, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which lender's record ends. */
export type CreditInstitutionEndInput = {
  /** The lender, by the tenant that it signs in as: `bank-of-example`. */
  readonly tenant: Scalars['ID']['input'];
  /** The revision at which the caller saw it. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The first day on which it is no more, not later than today; omitted, today in Asia/Shanghai. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this step, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What a branch is from a day on. */
export type CreditBranchStateInput = {
  /** The lender, by the tenant that it signs in as: `bank-of-example`. */
  readonly tenant: Scalars['ID']['input'];
  /** The lender's own code for it, at most 64 characters. */
  readonly code: Scalars['ID']['input'];
  /** The revision that the caller saw; 0 where none is on record. */
  readonly ifRevision: Scalars['Int']['input'];
  /** Its name, at most 200 characters. */
  readonly name: Scalars['String']['input'];
  /** Where it is: GB/T 2260 code. */
  readonly division: Scalars['ID']['input'];
  /** From which day on, not later than today; omitted, today in Asia/Shanghai. Until then what was stated before holds. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this step, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which branch's record ends. */
export type CreditBranchEndInput = {
  /** The lender, by the tenant that it signs in as: `bank-of-example`. */
  readonly tenant: Scalars['ID']['input'];
  /** The lender's own code for it, at most 64 characters. */
  readonly code: Scalars['ID']['input'];
  /** The revision at which the caller saw it. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The first day on which it is no more, not later than today; omitted, today in Asia/Shanghai. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this step, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What a product is from a day on. */
export type CreditProductStateInput = {
  /** The lender's own code for it, at most 64 characters. */
  readonly code: Scalars['ID']['input'];
  /** The revision that the caller saw; 0 where none is on record. */
  readonly ifRevision: Scalars['Int']['input'];
  /** Its name, at most 200 characters. */
  readonly name: Scalars['String']['input'];
  /** What it is, at most 1,000 characters. */
  readonly summary: Scalars['String']['input'];
  /** Where it is offered: 1 to 100 codes of GB/T 2260. */
  readonly divisions: ReadonlyArray<Scalars['ID']['input']>;
  /** Whether only holders of a leader title get it. */
  readonly leadersOnly: Scalars['Boolean']['input'];
  /** The band of the largest amounts lent by it. */
  readonly largestBand: LoanBand;
  /** From which day on, not later than today; omitted, today in Asia/Shanghai. Until then what was stated before holds. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this step, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which product ends. */
export type CreditProductEndInput = {
  /** The lender's own code for it, at most 64 characters. */
  readonly code: Scalars['ID']['input'];
  /** The revision at which the caller saw it. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The first day on which it is no more, not later than today; omitted, today in Asia/Shanghai. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this step, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What a case begins with. */
export type CreditCaseCheckInput = {
  /** Id of a decision of record of the bank's own; a case for each. */
  readonly decision: Scalars['ID']['input'];
  /** The caller's key for this step, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What an enterprise applied for. */
export type CreditCaseApplyInput = {
  /** The case. */
  readonly case: Scalars['ID']['input'];
  /** The revision at which the caller saw it. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The bank's code of the product. */
  readonly product?: InputMaybe<Scalars['ID']['input']>;
  /** The bank's code of the branch; omitted, the bank itself. */
  readonly branch?: InputMaybe<Scalars['ID']['input']>;
  /** The band applied for. */
  readonly band: LoanBand;
  /** The day, not later than today and not before the step before; omitted, today in Asia/Shanghai. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this step, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What a bank granted. */
export type CreditCaseApproveInput = {
  /** The case. */
  readonly case: Scalars['ID']['input'];
  /** The revision at which the caller saw it. */
  readonly ifRevision: Scalars['Int']['input'];
  /** Id of the decision of record that it rests on, about the day of the credit decision; omitted, the one that the case began with. */
  readonly decision?: InputMaybe<Scalars['ID']['input']>;
  /** Number of the title relied on; omitted, the only one that the decision of record counted. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** The band granted. */
  readonly band: LoanBand;
  /** The day, not later than today and not before the step before; omitted, today in Asia/Shanghai. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this step, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which credit was not granted. */
export type CreditCaseDeclineInput = {
  /** The case. */
  readonly case: Scalars['ID']['input'];
  /** The revision at which the caller saw it. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The day, not later than today and not before the step before; omitted, today in Asia/Shanghai. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this step, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which loan was paid out. */
export type CreditCasePayOutInput = {
  /** The case. */
  readonly case: Scalars['ID']['input'];
  /** The revision at which the caller saw it. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The day, not later than today and not before the step before; omitted, today in Asia/Shanghai. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this step, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What is corrected. */
export type CreditCaseCorrectInput = {
  /** The case. */
  readonly case: Scalars['ID']['input'];
  /** The revision at which the caller saw it. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The band that the loan has had all along. */
  readonly band: LoanBand;
  /** The caller's key for this step, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which loan has ended. */
export type CreditCaseCloseInput = {
  /** The case. */
  readonly case: Scalars['ID']['input'];
  /** The revision at which the caller saw it. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The day, not later than today and not before the step before; omitted, today in Asia/Shanghai. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this step, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which quarter is published. */
export type CreditLoanPublishInput = {
  /** The year, 2000 to 2999. */
  readonly year: Scalars['Int']['input'];
  /** The quarter, 1 to 4. */
  readonly quarter: Scalars['Int']['input'];
  /** The caller's key for this step, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** How it stands after the step, or why nothing was done. */
export type CreditInstitutionPayload = {
  /** As it stands today; null when `errors` is not empty, and once it has ended. */
  readonly institution?: Maybe<CreditInstitution>;
  /** Why nothing was done; empty when it was. */
  readonly errors: ReadonlyArray<CreditInstitutionError>;
};

/** Why nothing was done. */
export type CreditInstitutionError = {
  /** The error's code. */
  readonly code: CreditInstitutionErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** With CONFLICT how it stands now; null with any other code. */
  readonly current?: Maybe<CreditInstitution>;
};


/** Why nothing was done. */
export type CreditInstitutionErrorMessageArgs = {
  language?: Language;
};

/** How it stands after the step, or why nothing was done. */
export type CreditBranchPayload = {
  /** As it stands today; null when `errors` is not empty, and once it has ended. */
  readonly branch?: Maybe<CreditBranch>;
  /** Why nothing was done; empty when it was. */
  readonly errors: ReadonlyArray<CreditBranchError>;
};

/** Why nothing was done. */
export type CreditBranchError = {
  /** The error's code. */
  readonly code: CreditBranchErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** With CONFLICT how it stands now; null with any other code. */
  readonly current?: Maybe<CreditBranch>;
};


/** Why nothing was done. */
export type CreditBranchErrorMessageArgs = {
  language?: Language;
};

/** How it stands after the step, or why nothing was done. */
export type CreditProductPayload = {
  /** As it stands today; null when `errors` is not empty, and once it has ended. */
  readonly product?: Maybe<CreditProduct>;
  /** Why nothing was done; empty when it was. */
  readonly errors: ReadonlyArray<CreditProductError>;
};

/** Why nothing was done. */
export type CreditProductError = {
  /** The error's code. */
  readonly code: CreditProductErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** With CONFLICT how it stands now; null with any other code. */
  readonly current?: Maybe<CreditProduct>;
};


/** Why nothing was done. */
export type CreditProductErrorMessageArgs = {
  language?: Language;
};

/** How it stands after the step, or why nothing was done. */
export type CreditCasePayload = {
  /** As it stands; null when `errors` is not empty. */
  readonly creditCase?: Maybe<CreditCase>;
  /** Why nothing was done; empty when it was. */
  readonly errors: ReadonlyArray<CreditCaseError>;
};

/** Why nothing was done. */
export type CreditCaseError = {
  /** The error's code. */
  readonly code: CreditCaseErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** With CONFLICT how it stands now; null with any other code. */
  readonly current?: Maybe<CreditCase>;
};


/** Why nothing was done. */
export type CreditCaseErrorMessageArgs = {
  language?: Language;
};

/** How it stands after the step, or why nothing was done. */
export type CreditLoanPublicationPayload = {
  /** As it stands; null when `errors` is not empty. */
  readonly publication?: Maybe<CreditLoanPublication>;
  /** Why nothing was done; empty when it was. */
  readonly errors: ReadonlyArray<CreditLoanPublicationError>;
};

/** Why nothing was done. */
export type CreditLoanPublicationError = {
  /** The error's code. */
  readonly code: CreditLoanPublicationErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** With PUBLISHED_ALREADY what is published; null with any other code. */
  readonly current?: Maybe<CreditLoanPublication>;
};


/** Why nothing was done. */
export type CreditLoanPublicationErrorMessageArgs = {
  language?: Language;
};

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



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Standing: Standing;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Standing:
    ( { __typename: 'Standing' }
    & GraphQLRecursivePick<FederationTypes['Standing'], {"uscc":true,"validOn":true,"knownAt":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessEntry: ResolverTypeWrapper<AccessEntry>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AccessedField: ResolverTypeWrapper<AccessedField>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AccessEntryConnection: ResolverTypeWrapper<AccessEntryConnection>;
  AccessEntryEdge: ResolverTypeWrapper<AccessEntryEdge>;
  Determination: Determination;
  ReasonCode: ReasonCode;
  Reason: ResolverTypeWrapper<ReasonCodeValue>;
  Evidence: ResolverTypeWrapper<Evidence>;
  PolicyAnswer: ResolverTypeWrapper<Answer>;
  RuleBasis: RuleBasis;
  Citation: ResolverTypeWrapper<Citation>;
  DataAge: ResolverTypeWrapper<DataAge>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Decision: ResolverTypeWrapper<StoredDecision>;
  DecisionQuestion: ResolverTypeWrapper<DecidedQuestion>;
  DecisionLot: ResolverTypeWrapper<DecisionLot>;
  DecisionRule: ResolverTypeWrapper<DecisionRule>;
  DecisionChange: ResolverTypeWrapper<DecisionChangeValue>;
  DecisionConnection: ResolverTypeWrapper<PartOfDecisions>;
  DecisionEdge: ResolverTypeWrapper<StoredDecision>;
  DecisionPage: ResolverTypeWrapper<PartOfDecisions>;
  DecisionVerification: ResolverTypeWrapper<DecisionVerification>;
  DecisionLog: ResolverTypeWrapper<LogOfRecord>;
  LogEntry: ResolverTypeWrapper<StoredDecision>;
  Language: Language;
  NextPart: ResolverTypeWrapper<NextPart>;
  DecisionNotice: ResolverTypeWrapper<StoredNotice>;
  NoticeKind: NoticeKind;
  NoticeFact: ResolverTypeWrapper<NoticeFact>;
  NoticeConnection: ResolverTypeWrapper<PartOfNotices>;
  NoticeEdge: ResolverTypeWrapper<NoticeAt>;
  NoticePage: ResolverTypeWrapper<PartOfNotices>;
  AvailableAction: ResolverTypeWrapper<Omit<AvailableAction, 'reasons'> & { reasons: ReadonlyArray<ResolversTypes['ActionReason']> }>;
  ActionReason: ResolverTypeWrapper<ActionReasonValue>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  USCC: ResolverTypeWrapper<Scalars['USCC']['output']>;
  Webhook: ResolverTypeWrapper<StoredWebhook>;
  WebhookState: WebhookState;
  DeadLetter: ResolverTypeWrapper<StoredDeadLetter>;
  WebhookRegisterInput: WebhookRegisterInput;
  WebhookRegisterPayload: ResolverTypeWrapper<Omit<WebhookRegisterPayload, 'webhook' | 'errors'> & { webhook?: Maybe<ResolversTypes['Webhook']>, errors: ReadonlyArray<ResolversTypes['WebhookRegisterError']> }>;
  WebhookRegisterError: ResolverTypeWrapper<RegisterWebhookRefusal>;
  WebhookRegisterErrorCode: WebhookRegisterErrorCode;
  WebhookRemoveInput: WebhookRemoveInput;
  WebhookRemovePayload: ResolverTypeWrapper<Omit<WebhookRemovePayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['WebhookRemoveError']> }>;
  WebhookRemoveError: ResolverTypeWrapper<RemoveWebhookRefusal>;
  WebhookRemoveErrorCode: WebhookRemoveErrorCode;
  WebhookResumeInput: WebhookResumeInput;
  WebhookResumePayload: ResolverTypeWrapper<Omit<WebhookResumePayload, 'webhook' | 'errors'> & { webhook?: Maybe<ResolversTypes['Webhook']>, errors: ReadonlyArray<ResolversTypes['WebhookResumeError']> }>;
  WebhookResumeError: ResolverTypeWrapper<ResumeWebhookRefusal>;
  WebhookResumeErrorCode: WebhookResumeErrorCode;
  WhatIfInput: WhatIfInput;
  WhatIfFileInput: WhatIfFileInput;
  WhatIf: ResolverTypeWrapper<StartedWhatIf>;
  WhatIfError: ResolverTypeWrapper<WhatIfRefusal>;
  WhatIfErrorCode: WhatIfErrorCode;
  WhatIfRuleChange: ResolverTypeWrapper<RuleChange>;
  WhatIfRuleChangeKind: WhatIfRuleChangeKind;
  WhatIfFieldChange: ResolverTypeWrapper<WhatIfFieldChange>;
  WhatIfQuestion: ResolverTypeWrapper<TriedQuestion>;
  WhatIfFlip: ResolverTypeWrapper<Flip>;
  WhatIfFlipKind: WhatIfFlipKind;
  WhatIfFlipConnection: ResolverTypeWrapper<PartOfFlips>;
  WhatIfFlipEdge: ResolverTypeWrapper<PlacedFlip>;
  WhatIfCounts: ResolverTypeWrapper<PartOfCounts>;
  WhatIfCount: ResolverTypeWrapper<FlipCount>;
  Standing: ResolverTypeWrapper<StandingQuestion>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  CreditDecisionIssueInput: CreditDecisionIssueInput;
  CreditDecisionIssuePayload: ResolverTypeWrapper<Omit<CreditDecisionIssuePayload, 'decision' | 'errors'> & { decision?: Maybe<ResolversTypes['Decision']>, errors: ReadonlyArray<ResolversTypes['CreditDecisionIssueError']> }>;
  CreditDecisionIssueError: ResolverTypeWrapper<IssueRefusal>;
  CreditDecisionIssueErrorCode: CreditDecisionIssueErrorCode;
  CreditDecisionsIssueInput: CreditDecisionsIssueInput;
  CreditDecisionItemInput: CreditDecisionItemInput;
  CreditDecisionsIssuePayload: ResolverTypeWrapper<Omit<CreditDecisionsIssuePayload, 'results'> & { results: ReadonlyArray<ResolversTypes['CreditDecisionsIssueResult']> }>;
  CreditDecisionsIssueResult: ResolverTypeWrapper<Omit<CreditDecisionsIssueResult, 'decision' | 'errors'> & { decision?: Maybe<ResolversTypes['Decision']>, errors: ReadonlyArray<ResolversTypes['CreditDecisionsIssueError']> }>;
  CreditDecisionsIssueError: ResolverTypeWrapper<IssueRefusal>;
  CreditDecisionsIssueErrorCode: CreditDecisionsIssueErrorCode;
  EnterpriseSize: ResolverTypeWrapper<EnterpriseSize>;
  SizeClass: SizeClass;
  CreditAuthorisation: ResolverTypeWrapper<CreditAuthorisation>;
  AuthorisationScope: AuthorisationScope;
  CreditAuthorisationConnection: ResolverTypeWrapper<CreditAuthorisationConnection>;
  CreditAuthorisationEdge: ResolverTypeWrapper<CreditAuthorisationEdge>;
  CreditAuthorisationGrantInput: CreditAuthorisationGrantInput;
  CreditAuthorisationGrantPayload: ResolverTypeWrapper<Omit<CreditAuthorisationGrantPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['CreditAuthorisationGrantError']> }>;
  CreditAuthorisationGrantError: ResolverTypeWrapper<GrantRefusal>;
  CreditAuthorisationGrantErrorCode: CreditAuthorisationGrantErrorCode;
  CreditAuthorisationWithdrawInput: CreditAuthorisationWithdrawInput;
  CreditAuthorisationWithdrawPayload: ResolverTypeWrapper<Omit<CreditAuthorisationWithdrawPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['CreditAuthorisationWithdrawError']> }>;
  CreditAuthorisationWithdrawError: ResolverTypeWrapper<WithdrawRefusal>;
  CreditAuthorisationWithdrawErrorCode: CreditAuthorisationWithdrawErrorCode;
  CreditRiskWarning: ResolverTypeWrapper<RiskWarningOnDay>;
  CreditRiskGround: CreditRiskGround;
  CreditRiskWarningState: CreditRiskWarningState;
  CreditRiskWarningConnection: ResolverTypeWrapper<Omit<CreditRiskWarningConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CreditRiskWarningEdge']> }>;
  CreditRiskWarningEdge: ResolverTypeWrapper<Omit<CreditRiskWarningEdge, 'node'> & { node: ResolversTypes['CreditRiskWarning'] }>;
  CreditRiskWarningIssueInput: CreditRiskWarningIssueInput;
  CreditRiskWarningLiftInput: CreditRiskWarningLiftInput;
  CreditRiskWarningRetractInput: CreditRiskWarningRetractInput;
  CreditRiskWarningPayload: ResolverTypeWrapper<Omit<CreditRiskWarningPayload, 'riskWarning' | 'errors'> & { riskWarning?: Maybe<ResolversTypes['CreditRiskWarning']>, errors: ReadonlyArray<ResolversTypes['CreditRiskWarningError']> }>;
  CreditRiskWarningError: ResolverTypeWrapper<RiskWarningRefusal>;
  CreditRiskWarningErrorCode: CreditRiskWarningErrorCode;
  CreditModel: ResolverTypeWrapper<CreditModelOnDay>;
  CreditModelState: CreditModelState;
  CreditIndicator: ResolverTypeWrapper<CreditIndicator>;
  CreditBand: ResolverTypeWrapper<CreditBand>;
  CreditGrade: ResolverTypeWrapper<CreditGrade>;
  CreditModelConnection: ResolverTypeWrapper<Omit<CreditModelConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CreditModelEdge']> }>;
  CreditModelEdge: ResolverTypeWrapper<Omit<CreditModelEdge, 'node'> & { node: ResolversTypes['CreditModel'] }>;
  CreditModelPublishInput: CreditModelPublishInput;
  CreditIndicatorInput: CreditIndicatorInput;
  CreditBandInput: CreditBandInput;
  CreditGradeInput: CreditGradeInput;
  CreditModelEndInput: CreditModelEndInput;
  CreditModelPayload: ResolverTypeWrapper<Omit<CreditModelPayload, 'creditModel' | 'errors'> & { creditModel?: Maybe<ResolversTypes['CreditModel']>, errors: ReadonlyArray<ResolversTypes['CreditModelError']> }>;
  CreditModelError: ResolverTypeWrapper<CreditModelRefusal>;
  CreditModelErrorCode: CreditModelErrorCode;
  CreditEvaluation: ResolverTypeWrapper<CreditEvaluationOnDay>;
  CreditEvaluationState: CreditEvaluationState;
  CreditIndicatorPoints: ResolverTypeWrapper<CreditIndicatorPoints>;
  CreditEvaluationConnection: ResolverTypeWrapper<Omit<CreditEvaluationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CreditEvaluationEdge']> }>;
  CreditEvaluationEdge: ResolverTypeWrapper<Omit<CreditEvaluationEdge, 'node'> & { node: ResolversTypes['CreditEvaluation'] }>;
  CreditEvaluationRecordInput: CreditEvaluationRecordInput;
  CreditValueInput: CreditValueInput;
  CreditEvaluationWithdrawInput: CreditEvaluationWithdrawInput;
  CreditEvaluationPayload: ResolverTypeWrapper<Omit<CreditEvaluationPayload, 'creditEvaluation' | 'errors'> & { creditEvaluation?: Maybe<ResolversTypes['CreditEvaluation']>, errors: ReadonlyArray<ResolversTypes['CreditEvaluationError']> }>;
  CreditEvaluationError: ResolverTypeWrapper<CreditEvaluationRefusal>;
  CreditEvaluationErrorCode: CreditEvaluationErrorCode;
  CreditLoanAlert: ResolverTypeWrapper<LoanAlert>;
  CreditLoanAlertKind: CreditLoanAlertKind;
  CreditLoanAlertConnection: ResolverTypeWrapper<Omit<CreditLoanAlertConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CreditLoanAlertEdge']> }>;
  CreditLoanAlertEdge: ResolverTypeWrapper<Omit<CreditLoanAlertEdge, 'node'> & { node: ResolversTypes['CreditLoanAlert'] }>;
  CreditFinancing: ResolverTypeWrapper<Omit<CreditFinancing, 'bands'> & { bands: ReadonlyArray<ResolversTypes['CreditFinancedBand']> }>;
  CreditFinancedBand: ResolverTypeWrapper<FinancedBand>;
  CreditFinancingChange: ResolverTypeWrapper<CreditFinancingChange>;
  CreditFinancingChangeKind: CreditFinancingChangeKind;
  CreditFinancingChangeConnection: ResolverTypeWrapper<CreditFinancingChangeConnection>;
  CreditFinancingChangeEdge: ResolverTypeWrapper<CreditFinancingChangeEdge>;
  CreditInstitution: ResolverTypeWrapper<CreditInstitution>;
  CreditInstitutionKind: CreditInstitutionKind;
  CreditBranch: ResolverTypeWrapper<CreditBranch>;
  CreditProduct: ResolverTypeWrapper<CreditProduct>;
  LoanBand: LoanBand;
  CreditCase: ResolverTypeWrapper<CreditCaseOnDay>;
  CreditCaseState: CreditCaseState;
  CreditApplication: ResolverTypeWrapper<CreditApplication>;
  CreditApproval: ResolverTypeWrapper<CreditApproval>;
  CreditLoan: ResolverTypeWrapper<CreditLoan>;
  CreditLoanPublication: ResolverTypeWrapper<LoanPublication>;
  CreditLoanFigure: ResolverTypeWrapper<CreditLoanFigure>;
  CreditLoanGroupPart: ResolverTypeWrapper<CreditLoanGroupPart>;
  CreditLoanExtent: CreditLoanExtent;
  CreditInstitutionConnection: ResolverTypeWrapper<CreditInstitutionConnection>;
  CreditInstitutionEdge: ResolverTypeWrapper<CreditInstitutionEdge>;
  CreditProductConnection: ResolverTypeWrapper<CreditProductConnection>;
  CreditProductEdge: ResolverTypeWrapper<CreditProductEdge>;
  CreditCaseConnection: ResolverTypeWrapper<Omit<CreditCaseConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CreditCaseEdge']> }>;
  CreditCaseEdge: ResolverTypeWrapper<Omit<CreditCaseEdge, 'node'> & { node: ResolversTypes['CreditCase'] }>;
  CreditInstitutionStateInput: CreditInstitutionStateInput;
  CreditInstitutionEndInput: CreditInstitutionEndInput;
  CreditBranchStateInput: CreditBranchStateInput;
  CreditBranchEndInput: CreditBranchEndInput;
  CreditProductStateInput: CreditProductStateInput;
  CreditProductEndInput: CreditProductEndInput;
  CreditCaseCheckInput: CreditCaseCheckInput;
  CreditCaseApplyInput: CreditCaseApplyInput;
  CreditCaseApproveInput: CreditCaseApproveInput;
  CreditCaseDeclineInput: CreditCaseDeclineInput;
  CreditCasePayOutInput: CreditCasePayOutInput;
  CreditCaseCorrectInput: CreditCaseCorrectInput;
  CreditCaseCloseInput: CreditCaseCloseInput;
  CreditLoanPublishInput: CreditLoanPublishInput;
  CreditInstitutionPayload: ResolverTypeWrapper<Omit<CreditInstitutionPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['CreditInstitutionError']> }>;
  CreditInstitutionError: ResolverTypeWrapper<InstitutionRefusal>;
  CreditBranchPayload: ResolverTypeWrapper<Omit<CreditBranchPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['CreditBranchError']> }>;
  CreditBranchError: ResolverTypeWrapper<BranchRefusal>;
  CreditProductPayload: ResolverTypeWrapper<Omit<CreditProductPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['CreditProductError']> }>;
  CreditProductError: ResolverTypeWrapper<ProductRefusal>;
  CreditCasePayload: ResolverTypeWrapper<Omit<CreditCasePayload, 'creditCase' | 'errors'> & { creditCase?: Maybe<ResolversTypes['CreditCase']>, errors: ReadonlyArray<ResolversTypes['CreditCaseError']> }>;
  CreditCaseError: ResolverTypeWrapper<CaseRefusal>;
  CreditLoanPublicationPayload: ResolverTypeWrapper<Omit<CreditLoanPublicationPayload, 'publication' | 'errors'> & { publication?: Maybe<ResolversTypes['CreditLoanPublication']>, errors: ReadonlyArray<ResolversTypes['CreditLoanPublicationError']> }>;
  CreditLoanPublicationError: ResolverTypeWrapper<PublicationRefusal>;
  CreditInstitutionErrorCode: CreditInstitutionErrorCode;
  CreditBranchErrorCode: CreditBranchErrorCode;
  CreditProductErrorCode: CreditProductErrorCode;
  CreditCaseErrorCode: CreditCaseErrorCode;
  CreditLoanPublicationErrorCode: CreditLoanPublicationErrorCode;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessEntry: AccessEntry;
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  AccessedField: AccessedField;
  String: Scalars['String']['output'];
  AccessEntryConnection: AccessEntryConnection;
  AccessEntryEdge: AccessEntryEdge;
  Reason: ReasonCodeValue;
  Evidence: Evidence;
  PolicyAnswer: Answer;
  Citation: Citation;
  DataAge: DataAge;
  Int: Scalars['Int']['output'];
  Decision: StoredDecision;
  DecisionQuestion: DecidedQuestion;
  DecisionLot: DecisionLot;
  DecisionRule: DecisionRule;
  DecisionChange: DecisionChangeValue;
  DecisionConnection: PartOfDecisions;
  DecisionEdge: StoredDecision;
  DecisionPage: PartOfDecisions;
  DecisionVerification: DecisionVerification;
  DecisionLog: LogOfRecord;
  LogEntry: StoredDecision;
  NextPart: NextPart;
  DecisionNotice: StoredNotice;
  NoticeFact: NoticeFact;
  NoticeConnection: PartOfNotices;
  NoticeEdge: NoticeAt;
  NoticePage: PartOfNotices;
  AvailableAction: Omit<AvailableAction, 'reasons'> & { reasons: ReadonlyArray<ResolversParentTypes['ActionReason']> };
  ActionReason: ActionReasonValue;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  USCC: Scalars['USCC']['output'];
  Webhook: StoredWebhook;
  DeadLetter: StoredDeadLetter;
  WebhookRegisterInput: WebhookRegisterInput;
  WebhookRegisterPayload: Omit<WebhookRegisterPayload, 'webhook' | 'errors'> & { webhook?: Maybe<ResolversParentTypes['Webhook']>, errors: ReadonlyArray<ResolversParentTypes['WebhookRegisterError']> };
  WebhookRegisterError: RegisterWebhookRefusal;
  WebhookRemoveInput: WebhookRemoveInput;
  WebhookRemovePayload: Omit<WebhookRemovePayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['WebhookRemoveError']> };
  WebhookRemoveError: RemoveWebhookRefusal;
  WebhookResumeInput: WebhookResumeInput;
  WebhookResumePayload: Omit<WebhookResumePayload, 'webhook' | 'errors'> & { webhook?: Maybe<ResolversParentTypes['Webhook']>, errors: ReadonlyArray<ResolversParentTypes['WebhookResumeError']> };
  WebhookResumeError: ResumeWebhookRefusal;
  WhatIfInput: WhatIfInput;
  WhatIfFileInput: WhatIfFileInput;
  WhatIf: StartedWhatIf;
  WhatIfError: WhatIfRefusal;
  WhatIfRuleChange: RuleChange;
  WhatIfFieldChange: WhatIfFieldChange;
  WhatIfQuestion: TriedQuestion;
  WhatIfFlip: Flip;
  WhatIfFlipConnection: PartOfFlips;
  WhatIfFlipEdge: PlacedFlip;
  WhatIfCounts: PartOfCounts;
  WhatIfCount: FlipCount;
  Standing: StandingQuestion;
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  CreditDecisionIssueInput: CreditDecisionIssueInput;
  CreditDecisionIssuePayload: Omit<CreditDecisionIssuePayload, 'decision' | 'errors'> & { decision?: Maybe<ResolversParentTypes['Decision']>, errors: ReadonlyArray<ResolversParentTypes['CreditDecisionIssueError']> };
  CreditDecisionIssueError: IssueRefusal;
  CreditDecisionsIssueInput: CreditDecisionsIssueInput;
  CreditDecisionItemInput: CreditDecisionItemInput;
  CreditDecisionsIssuePayload: Omit<CreditDecisionsIssuePayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['CreditDecisionsIssueResult']> };
  CreditDecisionsIssueResult: Omit<CreditDecisionsIssueResult, 'decision' | 'errors'> & { decision?: Maybe<ResolversParentTypes['Decision']>, errors: ReadonlyArray<ResolversParentTypes['CreditDecisionsIssueError']> };
  CreditDecisionsIssueError: IssueRefusal;
  EnterpriseSize: EnterpriseSize;
  CreditAuthorisation: CreditAuthorisation;
  CreditAuthorisationConnection: CreditAuthorisationConnection;
  CreditAuthorisationEdge: CreditAuthorisationEdge;
  CreditAuthorisationGrantInput: CreditAuthorisationGrantInput;
  CreditAuthorisationGrantPayload: Omit<CreditAuthorisationGrantPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['CreditAuthorisationGrantError']> };
  CreditAuthorisationGrantError: GrantRefusal;
  CreditAuthorisationWithdrawInput: CreditAuthorisationWithdrawInput;
  CreditAuthorisationWithdrawPayload: Omit<CreditAuthorisationWithdrawPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['CreditAuthorisationWithdrawError']> };
  CreditAuthorisationWithdrawError: WithdrawRefusal;
  CreditRiskWarning: RiskWarningOnDay;
  CreditRiskWarningConnection: Omit<CreditRiskWarningConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CreditRiskWarningEdge']> };
  CreditRiskWarningEdge: Omit<CreditRiskWarningEdge, 'node'> & { node: ResolversParentTypes['CreditRiskWarning'] };
  CreditRiskWarningIssueInput: CreditRiskWarningIssueInput;
  CreditRiskWarningLiftInput: CreditRiskWarningLiftInput;
  CreditRiskWarningRetractInput: CreditRiskWarningRetractInput;
  CreditRiskWarningPayload: Omit<CreditRiskWarningPayload, 'riskWarning' | 'errors'> & { riskWarning?: Maybe<ResolversParentTypes['CreditRiskWarning']>, errors: ReadonlyArray<ResolversParentTypes['CreditRiskWarningError']> };
  CreditRiskWarningError: RiskWarningRefusal;
  CreditModel: CreditModelOnDay;
  CreditIndicator: CreditIndicator;
  CreditBand: CreditBand;
  CreditGrade: CreditGrade;
  CreditModelConnection: Omit<CreditModelConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CreditModelEdge']> };
  CreditModelEdge: Omit<CreditModelEdge, 'node'> & { node: ResolversParentTypes['CreditModel'] };
  CreditModelPublishInput: CreditModelPublishInput;
  CreditIndicatorInput: CreditIndicatorInput;
  CreditBandInput: CreditBandInput;
  CreditGradeInput: CreditGradeInput;
  CreditModelEndInput: CreditModelEndInput;
  CreditModelPayload: Omit<CreditModelPayload, 'creditModel' | 'errors'> & { creditModel?: Maybe<ResolversParentTypes['CreditModel']>, errors: ReadonlyArray<ResolversParentTypes['CreditModelError']> };
  CreditModelError: CreditModelRefusal;
  CreditEvaluation: CreditEvaluationOnDay;
  CreditIndicatorPoints: CreditIndicatorPoints;
  CreditEvaluationConnection: Omit<CreditEvaluationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CreditEvaluationEdge']> };
  CreditEvaluationEdge: Omit<CreditEvaluationEdge, 'node'> & { node: ResolversParentTypes['CreditEvaluation'] };
  CreditEvaluationRecordInput: CreditEvaluationRecordInput;
  CreditValueInput: CreditValueInput;
  CreditEvaluationWithdrawInput: CreditEvaluationWithdrawInput;
  CreditEvaluationPayload: Omit<CreditEvaluationPayload, 'creditEvaluation' | 'errors'> & { creditEvaluation?: Maybe<ResolversParentTypes['CreditEvaluation']>, errors: ReadonlyArray<ResolversParentTypes['CreditEvaluationError']> };
  CreditEvaluationError: CreditEvaluationRefusal;
  CreditLoanAlert: LoanAlert;
  CreditLoanAlertConnection: Omit<CreditLoanAlertConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CreditLoanAlertEdge']> };
  CreditLoanAlertEdge: Omit<CreditLoanAlertEdge, 'node'> & { node: ResolversParentTypes['CreditLoanAlert'] };
  CreditFinancing: Omit<CreditFinancing, 'bands'> & { bands: ReadonlyArray<ResolversParentTypes['CreditFinancedBand']> };
  CreditFinancedBand: FinancedBand;
  CreditFinancingChange: CreditFinancingChange;
  CreditFinancingChangeConnection: CreditFinancingChangeConnection;
  CreditFinancingChangeEdge: CreditFinancingChangeEdge;
  CreditInstitution: CreditInstitution;
  CreditBranch: CreditBranch;
  CreditProduct: CreditProduct;
  CreditCase: CreditCaseOnDay;
  CreditApplication: CreditApplication;
  CreditApproval: CreditApproval;
  CreditLoan: CreditLoan;
  CreditLoanPublication: LoanPublication;
  CreditLoanFigure: CreditLoanFigure;
  CreditLoanGroupPart: CreditLoanGroupPart;
  CreditInstitutionConnection: CreditInstitutionConnection;
  CreditInstitutionEdge: CreditInstitutionEdge;
  CreditProductConnection: CreditProductConnection;
  CreditProductEdge: CreditProductEdge;
  CreditCaseConnection: Omit<CreditCaseConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CreditCaseEdge']> };
  CreditCaseEdge: Omit<CreditCaseEdge, 'node'> & { node: ResolversParentTypes['CreditCase'] };
  CreditInstitutionStateInput: CreditInstitutionStateInput;
  CreditInstitutionEndInput: CreditInstitutionEndInput;
  CreditBranchStateInput: CreditBranchStateInput;
  CreditBranchEndInput: CreditBranchEndInput;
  CreditProductStateInput: CreditProductStateInput;
  CreditProductEndInput: CreditProductEndInput;
  CreditCaseCheckInput: CreditCaseCheckInput;
  CreditCaseApplyInput: CreditCaseApplyInput;
  CreditCaseApproveInput: CreditCaseApproveInput;
  CreditCaseDeclineInput: CreditCaseDeclineInput;
  CreditCasePayOutInput: CreditCasePayOutInput;
  CreditCaseCorrectInput: CreditCaseCorrectInput;
  CreditCaseCloseInput: CreditCaseCloseInput;
  CreditLoanPublishInput: CreditLoanPublishInput;
  CreditInstitutionPayload: Omit<CreditInstitutionPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['CreditInstitutionError']> };
  CreditInstitutionError: InstitutionRefusal;
  CreditBranchPayload: Omit<CreditBranchPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['CreditBranchError']> };
  CreditBranchError: BranchRefusal;
  CreditProductPayload: Omit<CreditProductPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['CreditProductError']> };
  CreditProductError: ProductRefusal;
  CreditCasePayload: Omit<CreditCasePayload, 'creditCase' | 'errors'> & { creditCase?: Maybe<ResolversParentTypes['CreditCase']>, errors: ReadonlyArray<ResolversParentTypes['CreditCaseError']> };
  CreditCaseError: CaseRefusal;
  CreditLoanPublicationPayload: Omit<CreditLoanPublicationPayload, 'publication' | 'errors'> & { publication?: Maybe<ResolversParentTypes['CreditLoanPublication']>, errors: ReadonlyArray<ResolversParentTypes['CreditLoanPublicationError']> };
  CreditLoanPublicationError: PublicationRefusal;
};

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = Context, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccessEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessEntry'] = ResolversParentTypes['AccessEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  tenant?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  usccs?: Resolver<ReadonlyArray<ResolversTypes['USCC']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['AccessedField']>, ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type AccessedFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessedField'] = ResolversParentTypes['AccessedField']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type AccessEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessEntryConnection'] = ResolversParentTypes['AccessEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccessEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type AccessEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessEntryEdge'] = ResolversParentTypes['AccessEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessEntry'], ParentType, ContextType>;
};

export type ReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reason'] = ResolversParentTypes['Reason']> = {
  code?: Resolver<ResolversTypes['ReasonCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReasonMessageArgs, 'language'>>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  knownFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PolicyAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyAnswer'] = ResolversParentTypes['PolicyAnswer']> = {
  determination?: Resolver<ResolversTypes['Determination'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PolicyAnswerMeaningArgs, 'language'>>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  notBefore?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  document?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['RuleBasis'], ParentType, ContextType>;
};

export type DataAgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataAge'] = ResolversParentTypes['DataAge']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  readAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  freshnessLimitSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedThrough?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tenant?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  idempotencyKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nonce?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['DecisionQuestion'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['PolicyAnswer'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['DecisionRule']>, ParentType, ContextType>;
  recheckOf?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  logIndex?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leafHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  whatChanged?: Resolver<Maybe<ResolversTypes['DecisionChange']>, ParentType, ContextType, Partial<DecisionWhatChangedArgs>>;
};

export type DecisionQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionQuestion'] = ResolversParentTypes['DecisionQuestion']> = {
  measure?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uscc?: Resolver<ResolversTypes['USCC'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  validOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lot?: Resolver<Maybe<ResolversTypes['DecisionLot']>, ParentType, ContextType>;
  award?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DecisionLotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionLot'] = ResolversParentTypes['DecisionLot']> = {
  catalogueCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  catalogueEdition?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DecisionRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionRule'] = ResolversParentTypes['DecisionRule']> = {
  kind?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DecisionChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionChange'] = ResolversParentTypes['DecisionChange']> = {
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['PolicyAnswer'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['PolicyAnswer'], ParentType, ContextType>;
  reasonsGone?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  reasonsCome?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  evidenceGone?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  evidenceCome?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type DecisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionConnection'] = ResolversParentTypes['DecisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DecisionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['DecisionPage'], ParentType, ContextType>;
};

export type DecisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionEdge'] = ResolversParentTypes['DecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
};

export type DecisionPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionPage'] = ResolversParentTypes['DecisionPage']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DecisionVerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionVerification'] = ResolversParentTypes['DecisionVerification']> = {
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  affected?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type DecisionLogResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionLog'] = ResolversParentTypes['DecisionLog']> = {
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publicKeys?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checkpoint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<DecisionLogCheckpointArgs>>;
  inclusionProof?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<DecisionLogInclusionProofArgs, 'decision'>>;
  consistencyProof?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<DecisionLogConsistencyProofArgs, 'from' | 'to'>>;
  entries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LogEntry']>>, ParentType, ContextType, RequireFields<DecisionLogEntriesArgs, 'first'>>;
};

export type LogEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogEntry'] = ResolversParentTypes['LogEntry']> = {
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jws?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sm2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
};

export type NextPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NextPart'] = ResolversParentTypes['NextPart']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DecisionNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionNotice'] = ResolversParentTypes['DecisionNotice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoticeKind'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['NoticeFact']>, ParentType, ContextType>;
  before?: Resolver<ResolversTypes['PolicyAnswer'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['PolicyAnswer'], ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jws?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sm2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NoticeFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeFact'] = ResolversParentTypes['NoticeFact']> = {
  kind?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  knownFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  knownTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type NoticeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeConnection'] = ResolversParentTypes['NoticeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NoticeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NoticePage'], ParentType, ContextType>;
};

export type NoticeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeEdge'] = ResolversParentTypes['NoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DecisionNotice'], ParentType, ContextType>;
};

export type NoticePageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticePage'] = ResolversParentTypes['NoticePage']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AvailableActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AvailableAction'] = ResolversParentTypes['AvailableAction']> = {
  action?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['ActionReason']>, ParentType, ContextType>;
  notBefore?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  notAfter?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type ActionReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionReason'] = ResolversParentTypes['ActionReason']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ActionReasonMessageArgs, 'language'>>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface UsccScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['USCC'], any> {
  name: 'USCC';
}

export type WebhookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Webhook'] = ResolversParentTypes['Webhook']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookState'], ParentType, ContextType>;
  pendingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deliveredNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deadLetters?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DeadLetter']>>, ParentType, ContextType>;
};

export type DeadLetterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadLetter'] = ResolversParentTypes['DeadLetter']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type WebhookRegisterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookRegisterPayload'] = ResolversParentTypes['WebhookRegisterPayload']> = {
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['WebhookRegisterError']>, ParentType, ContextType>;
};

export type WebhookRegisterErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookRegisterError'] = ResolversParentTypes['WebhookRegisterError']> = {
  code?: Resolver<ResolversTypes['WebhookRegisterErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<WebhookRegisterErrorMessageArgs, 'language'>>;
};

export type WebhookRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookRemovePayload'] = ResolversParentTypes['WebhookRemovePayload']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['WebhookRemoveError']>, ParentType, ContextType>;
};

export type WebhookRemoveErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookRemoveError'] = ResolversParentTypes['WebhookRemoveError']> = {
  code?: Resolver<ResolversTypes['WebhookRemoveErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<WebhookRemoveErrorMessageArgs, 'language'>>;
};

export type WebhookResumePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookResumePayload'] = ResolversParentTypes['WebhookResumePayload']> = {
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['WebhookResumeError']>, ParentType, ContextType>;
};

export type WebhookResumeErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookResumeError'] = ResolversParentTypes['WebhookResumeError']> = {
  code?: Resolver<ResolversTypes['WebhookResumeErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<WebhookResumeErrorMessageArgs, 'language'>>;
};

export type WhatIfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhatIf'] = ResolversParentTypes['WhatIf']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['WhatIfError']>, ParentType, ContextType>;
  validOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  knownAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['WhatIfRuleChange']>, ParentType, ContextType>;
  laterActs?: Resolver<ReadonlyArray<ResolversTypes['WhatIfRuleChange']>, ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['WhatIfQuestion']>, ParentType, ContextType>;
  withoutTitle?: Resolver<ReadonlyArray<ResolversTypes['WhatIfFlip']>, ParentType, ContextType>;
  flips?: Resolver<Maybe<ResolversTypes['WhatIfFlipConnection']>, ParentType, ContextType, RequireFields<WhatIfFlipsArgs, 'first'>>;
  counts?: Resolver<Maybe<ResolversTypes['WhatIfCounts']>, ParentType, ContextType, Partial<WhatIfCountsArgs>>;
};

export type WhatIfErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhatIfError'] = ResolversParentTypes['WhatIfError']> = {
  code?: Resolver<ResolversTypes['WhatIfErrorCode'], ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<WhatIfErrorMessageArgs, 'language'>>;
};

export type WhatIfRuleChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhatIfRuleChange'] = ResolversParentTypes['WhatIfRuleChange']> = {
  rule?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WhatIfRuleChangeKind'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['WhatIfFieldChange']>, ParentType, ContextType>;
};

export type WhatIfFieldChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhatIfFieldChange'] = ResolversParentTypes['WhatIfFieldChange']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WhatIfQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhatIfQuestion'] = ResolversParentTypes['WhatIfQuestion']> = {
  measure?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  award?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type WhatIfFlipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhatIfFlip'] = ResolversParentTypes['WhatIfFlip']> = {
  uscc?: Resolver<Maybe<ResolversTypes['USCC']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['WhatIfQuestion'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WhatIfFlipKind'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['PolicyAnswer'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['PolicyAnswer'], ParentType, ContextType>;
};

export type WhatIfFlipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhatIfFlipConnection'] = ResolversParentTypes['WhatIfFlipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WhatIfFlipEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type WhatIfFlipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhatIfFlipEdge'] = ResolversParentTypes['WhatIfFlipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WhatIfFlip'], ParentType, ContextType>;
};

export type WhatIfCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhatIfCounts'] = ResolversParentTypes['WhatIfCounts']> = {
  examined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['WhatIfCount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type WhatIfCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhatIfCount'] = ResolversParentTypes['WhatIfCount']> = {
  question?: Resolver<ResolversTypes['WhatIfQuestion'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Determination'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['Determination'], ParentType, ContextType>;
  enterprises?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Standing'] = ResolversParentTypes['Standing'], FederationReferenceType extends FederationReferenceTypes['Standing'] = FederationReferenceTypes['Standing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Standing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  uscc?: Resolver<ResolversTypes['USCC'], ParentType, ContextType>;
  validOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  creditSupport?: Resolver<Maybe<ResolversTypes['PolicyAnswer']>, ParentType, ContextType, RequireFields<StandingCreditSupportArgs, 'jurisdiction'>>;
  size?: Resolver<Maybe<ResolversTypes['EnterpriseSize']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  creditDecision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<QueryCreditDecisionArgs, 'id'>>;
  creditDecisions?: Resolver<Maybe<ResolversTypes['DecisionConnection']>, ParentType, ContextType, RequireFields<QueryCreditDecisionsArgs, 'first'>>;
  creditDecisionsRelyingOn?: Resolver<Maybe<ResolversTypes['DecisionConnection']>, ParentType, ContextType, RequireFields<QueryCreditDecisionsRelyingOnArgs, 'title' | 'first'>>;
  creditDecisionVerification?: Resolver<Maybe<ResolversTypes['DecisionVerification']>, ParentType, ContextType, RequireFields<QueryCreditDecisionVerificationArgs, 'id' | 'leafHash'>>;
  creditLog?: Resolver<Maybe<ResolversTypes['DecisionLog']>, ParentType, ContextType>;
  creditAccessEntries?: Resolver<Maybe<ResolversTypes['AccessEntryConnection']>, ParentType, ContextType, RequireFields<QueryCreditAccessEntriesArgs, 'first'>>;
  creditAuthorisations?: Resolver<Maybe<ResolversTypes['CreditAuthorisationConnection']>, ParentType, ContextType, RequireFields<QueryCreditAuthorisationsArgs, 'first'>>;
  creditNotices?: Resolver<Maybe<ResolversTypes['NoticeConnection']>, ParentType, ContextType, RequireFields<QueryCreditNoticesArgs, 'first'>>;
  creditWebhooks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Webhook']>>, ParentType, ContextType>;
  creditRiskWarnings?: Resolver<Maybe<ResolversTypes['CreditRiskWarningConnection']>, ParentType, ContextType, RequireFields<QueryCreditRiskWarningsArgs, 'first'>>;
  creditModels?: Resolver<Maybe<ResolversTypes['CreditModelConnection']>, ParentType, ContextType, RequireFields<QueryCreditModelsArgs, 'first'>>;
  creditModel?: Resolver<Maybe<ResolversTypes['CreditModel']>, ParentType, ContextType, RequireFields<QueryCreditModelArgs, 'id'>>;
  creditEvaluations?: Resolver<Maybe<ResolversTypes['CreditEvaluationConnection']>, ParentType, ContextType, RequireFields<QueryCreditEvaluationsArgs, 'first'>>;
  creditDataAge?: Resolver<Maybe<ResolversTypes['DataAge']>, ParentType, ContextType>;
  creditLoanAlerts?: Resolver<Maybe<ResolversTypes['CreditLoanAlertConnection']>, ParentType, ContextType, RequireFields<QueryCreditLoanAlertsArgs, 'first'>>;
  creditFinancing?: Resolver<Maybe<ResolversTypes['CreditFinancing']>, ParentType, ContextType, RequireFields<QueryCreditFinancingArgs, 'uscc'>>;
  creditFinancingChanges?: Resolver<Maybe<ResolversTypes['CreditFinancingChangeConnection']>, ParentType, ContextType, RequireFields<QueryCreditFinancingChangesArgs, 'first'>>;
  creditInstitutions?: Resolver<Maybe<ResolversTypes['CreditInstitutionConnection']>, ParentType, ContextType, RequireFields<QueryCreditInstitutionsArgs, 'first'>>;
  creditInstitution?: Resolver<Maybe<ResolversTypes['CreditInstitution']>, ParentType, ContextType, RequireFields<QueryCreditInstitutionArgs, 'tenant'>>;
  creditProducts?: Resolver<Maybe<ResolversTypes['CreditProductConnection']>, ParentType, ContextType, RequireFields<QueryCreditProductsArgs, 'first'>>;
  creditCases?: Resolver<Maybe<ResolversTypes['CreditCaseConnection']>, ParentType, ContextType, RequireFields<QueryCreditCasesArgs, 'first'>>;
  creditCase?: Resolver<Maybe<ResolversTypes['CreditCase']>, ParentType, ContextType, RequireFields<QueryCreditCaseArgs, 'id'>>;
  creditLoanPublication?: Resolver<Maybe<ResolversTypes['CreditLoanPublication']>, ParentType, ContextType, RequireFields<QueryCreditLoanPublicationArgs, 'year' | 'quarter'>>;
  creditLoanPublications?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CreditLoanPublication']>>, ParentType, ContextType, RequireFields<QueryCreditLoanPublicationsArgs, 'year'>>;
  creditWhatIf?: Resolver<Maybe<ResolversTypes['WhatIf']>, ParentType, ContextType, RequireFields<QueryCreditWhatIfArgs, 'input'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  creditDecisionIssue?: Resolver<Maybe<ResolversTypes['CreditDecisionIssuePayload']>, ParentType, ContextType, RequireFields<MutationCreditDecisionIssueArgs, 'input'>>;
  creditDecisionsIssue?: Resolver<Maybe<ResolversTypes['CreditDecisionsIssuePayload']>, ParentType, ContextType, RequireFields<MutationCreditDecisionsIssueArgs, 'input'>>;
  creditAuthorisationGrant?: Resolver<Maybe<ResolversTypes['CreditAuthorisationGrantPayload']>, ParentType, ContextType, RequireFields<MutationCreditAuthorisationGrantArgs, 'input'>>;
  creditAuthorisationWithdraw?: Resolver<Maybe<ResolversTypes['CreditAuthorisationWithdrawPayload']>, ParentType, ContextType, RequireFields<MutationCreditAuthorisationWithdrawArgs, 'input'>>;
  creditWebhookRegister?: Resolver<Maybe<ResolversTypes['WebhookRegisterPayload']>, ParentType, ContextType, RequireFields<MutationCreditWebhookRegisterArgs, 'input'>>;
  creditWebhookRemove?: Resolver<Maybe<ResolversTypes['WebhookRemovePayload']>, ParentType, ContextType, RequireFields<MutationCreditWebhookRemoveArgs, 'input'>>;
  creditWebhookResume?: Resolver<Maybe<ResolversTypes['WebhookResumePayload']>, ParentType, ContextType, RequireFields<MutationCreditWebhookResumeArgs, 'input'>>;
  creditRiskWarningIssue?: Resolver<Maybe<ResolversTypes['CreditRiskWarningPayload']>, ParentType, ContextType, RequireFields<MutationCreditRiskWarningIssueArgs, 'input'>>;
  creditRiskWarningLift?: Resolver<Maybe<ResolversTypes['CreditRiskWarningPayload']>, ParentType, ContextType, RequireFields<MutationCreditRiskWarningLiftArgs, 'input'>>;
  creditRiskWarningRetract?: Resolver<Maybe<ResolversTypes['CreditRiskWarningPayload']>, ParentType, ContextType, RequireFields<MutationCreditRiskWarningRetractArgs, 'input'>>;
  creditModelPublish?: Resolver<Maybe<ResolversTypes['CreditModelPayload']>, ParentType, ContextType, RequireFields<MutationCreditModelPublishArgs, 'input'>>;
  creditModelEnd?: Resolver<Maybe<ResolversTypes['CreditModelPayload']>, ParentType, ContextType, RequireFields<MutationCreditModelEndArgs, 'input'>>;
  creditEvaluationRecord?: Resolver<Maybe<ResolversTypes['CreditEvaluationPayload']>, ParentType, ContextType, RequireFields<MutationCreditEvaluationRecordArgs, 'input'>>;
  creditEvaluationWithdraw?: Resolver<Maybe<ResolversTypes['CreditEvaluationPayload']>, ParentType, ContextType, RequireFields<MutationCreditEvaluationWithdrawArgs, 'input'>>;
  creditInstitutionState?: Resolver<Maybe<ResolversTypes['CreditInstitutionPayload']>, ParentType, ContextType, RequireFields<MutationCreditInstitutionStateArgs, 'input'>>;
  creditInstitutionEnd?: Resolver<Maybe<ResolversTypes['CreditInstitutionPayload']>, ParentType, ContextType, RequireFields<MutationCreditInstitutionEndArgs, 'input'>>;
  creditBranchState?: Resolver<Maybe<ResolversTypes['CreditBranchPayload']>, ParentType, ContextType, RequireFields<MutationCreditBranchStateArgs, 'input'>>;
  creditBranchEnd?: Resolver<Maybe<ResolversTypes['CreditBranchPayload']>, ParentType, ContextType, RequireFields<MutationCreditBranchEndArgs, 'input'>>;
  creditProductState?: Resolver<Maybe<ResolversTypes['CreditProductPayload']>, ParentType, ContextType, RequireFields<MutationCreditProductStateArgs, 'input'>>;
  creditProductEnd?: Resolver<Maybe<ResolversTypes['CreditProductPayload']>, ParentType, ContextType, RequireFields<MutationCreditProductEndArgs, 'input'>>;
  creditCaseCheck?: Resolver<Maybe<ResolversTypes['CreditCasePayload']>, ParentType, ContextType, RequireFields<MutationCreditCaseCheckArgs, 'input'>>;
  creditCaseApply?: Resolver<Maybe<ResolversTypes['CreditCasePayload']>, ParentType, ContextType, RequireFields<MutationCreditCaseApplyArgs, 'input'>>;
  creditCaseApprove?: Resolver<Maybe<ResolversTypes['CreditCasePayload']>, ParentType, ContextType, RequireFields<MutationCreditCaseApproveArgs, 'input'>>;
  creditCaseDecline?: Resolver<Maybe<ResolversTypes['CreditCasePayload']>, ParentType, ContextType, RequireFields<MutationCreditCaseDeclineArgs, 'input'>>;
  creditCasePayOut?: Resolver<Maybe<ResolversTypes['CreditCasePayload']>, ParentType, ContextType, RequireFields<MutationCreditCasePayOutArgs, 'input'>>;
  creditCaseCorrect?: Resolver<Maybe<ResolversTypes['CreditCasePayload']>, ParentType, ContextType, RequireFields<MutationCreditCaseCorrectArgs, 'input'>>;
  creditCaseClose?: Resolver<Maybe<ResolversTypes['CreditCasePayload']>, ParentType, ContextType, RequireFields<MutationCreditCaseCloseArgs, 'input'>>;
  creditLoanPublish?: Resolver<Maybe<ResolversTypes['CreditLoanPublicationPayload']>, ParentType, ContextType, RequireFields<MutationCreditLoanPublishArgs, 'input'>>;
};

export type CreditDecisionIssuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditDecisionIssuePayload'] = ResolversParentTypes['CreditDecisionIssuePayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['CreditDecisionIssueError']>, ParentType, ContextType>;
};

export type CreditDecisionIssueErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditDecisionIssueError'] = ResolversParentTypes['CreditDecisionIssueError']> = {
  code?: Resolver<ResolversTypes['CreditDecisionIssueErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CreditDecisionIssueErrorMessageArgs, 'language'>>;
};

export type CreditDecisionsIssuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditDecisionsIssuePayload'] = ResolversParentTypes['CreditDecisionsIssuePayload']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['CreditDecisionsIssueResult']>, ParentType, ContextType>;
};

export type CreditDecisionsIssueResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditDecisionsIssueResult'] = ResolversParentTypes['CreditDecisionsIssueResult']> = {
  idempotencyKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['CreditDecisionsIssueError']>, ParentType, ContextType>;
};

export type CreditDecisionsIssueErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditDecisionsIssueError'] = ResolversParentTypes['CreditDecisionsIssueError']> = {
  code?: Resolver<ResolversTypes['CreditDecisionsIssueErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CreditDecisionsIssueErrorMessageArgs, 'language'>>;
};

export type EnterpriseSizeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseSize'] = ResolversParentTypes['EnterpriseSize']> = {
  class?: Resolver<Maybe<ResolversTypes['SizeClass']>, ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statisticalYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  employees?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revenueWan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assetsWan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreditAuthorisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditAuthorisation'] = ResolversParentTypes['CreditAuthorisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uscc?: Resolver<ResolversTypes['USCC'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['AuthorisationScope'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  grantedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CreditAuthorisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditAuthorisationConnection'] = ResolversParentTypes['CreditAuthorisationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CreditAuthorisationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type CreditAuthorisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditAuthorisationEdge'] = ResolversParentTypes['CreditAuthorisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CreditAuthorisation'], ParentType, ContextType>;
};

export type CreditAuthorisationGrantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditAuthorisationGrantPayload'] = ResolversParentTypes['CreditAuthorisationGrantPayload']> = {
  authorisation?: Resolver<Maybe<ResolversTypes['CreditAuthorisation']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['CreditAuthorisationGrantError']>, ParentType, ContextType>;
};

export type CreditAuthorisationGrantErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditAuthorisationGrantError'] = ResolversParentTypes['CreditAuthorisationGrantError']> = {
  code?: Resolver<ResolversTypes['CreditAuthorisationGrantErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CreditAuthorisationGrantErrorMessageArgs, 'language'>>;
};

export type CreditAuthorisationWithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditAuthorisationWithdrawPayload'] = ResolversParentTypes['CreditAuthorisationWithdrawPayload']> = {
  authorisation?: Resolver<Maybe<ResolversTypes['CreditAuthorisation']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['CreditAuthorisationWithdrawError']>, ParentType, ContextType>;
};

export type CreditAuthorisationWithdrawErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditAuthorisationWithdrawError'] = ResolversParentTypes['CreditAuthorisationWithdrawError']> = {
  code?: Resolver<ResolversTypes['CreditAuthorisationWithdrawErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CreditAuthorisationWithdrawErrorMessageArgs, 'language'>>;
};

export type CreditRiskWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditRiskWarning'] = ResolversParentTypes['CreditRiskWarning']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uscc?: Resolver<ResolversTypes['USCC'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['CreditRiskGround'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  warnedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CreditRiskWarningState'], ParentType, ContextType>;
  stateSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type CreditRiskWarningConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditRiskWarningConnection'] = ResolversParentTypes['CreditRiskWarningConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CreditRiskWarningEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type CreditRiskWarningEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditRiskWarningEdge'] = ResolversParentTypes['CreditRiskWarningEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CreditRiskWarning'], ParentType, ContextType>;
};

export type CreditRiskWarningPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditRiskWarningPayload'] = ResolversParentTypes['CreditRiskWarningPayload']> = {
  riskWarning?: Resolver<Maybe<ResolversTypes['CreditRiskWarning']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['CreditRiskWarningError']>, ParentType, ContextType>;
};

export type CreditRiskWarningErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditRiskWarningError'] = ResolversParentTypes['CreditRiskWarningError']> = {
  code?: Resolver<ResolversTypes['CreditRiskWarningErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CreditRiskWarningErrorMessageArgs, 'language'>>;
  current?: Resolver<Maybe<ResolversTypes['CreditRiskWarning']>, ParentType, ContextType>;
};

export type CreditModelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditModel'] = ResolversParentTypes['CreditModel']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['CreditIndicator']>, ParentType, ContextType>;
  grades?: Resolver<ReadonlyArray<ResolversTypes['CreditGrade']>, ParentType, ContextType>;
  inUseFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CreditModelState'], ParentType, ContextType>;
  stateSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type CreditIndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditIndicator'] = ResolversParentTypes['CreditIndicator']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bands?: Resolver<ReadonlyArray<ResolversTypes['CreditBand']>, ParentType, ContextType>;
};

export type CreditBandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditBand'] = ResolversParentTypes['CreditBand']> = {
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreditGradeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditGrade'] = ResolversParentTypes['CreditGrade']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreditModelConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditModelConnection'] = ResolversParentTypes['CreditModelConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CreditModelEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type CreditModelEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditModelEdge'] = ResolversParentTypes['CreditModelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CreditModel'], ParentType, ContextType>;
};

export type CreditModelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditModelPayload'] = ResolversParentTypes['CreditModelPayload']> = {
  creditModel?: Resolver<Maybe<ResolversTypes['CreditModel']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['CreditModelError']>, ParentType, ContextType>;
};

export type CreditModelErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditModelError'] = ResolversParentTypes['CreditModelError']> = {
  code?: Resolver<ResolversTypes['CreditModelErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CreditModelErrorMessageArgs, 'language'>>;
  current?: Resolver<Maybe<ResolversTypes['CreditModel']>, ParentType, ContextType>;
};

export type CreditEvaluationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditEvaluation'] = ResolversParentTypes['CreditEvaluation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uscc?: Resolver<ResolversTypes['USCC'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['CreditModel'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agencyUscc?: Resolver<Maybe<ResolversTypes['USCC']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evaluatedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['CreditIndicatorPoints']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CreditEvaluationState'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type CreditIndicatorPointsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditIndicatorPoints'] = ResolversParentTypes['CreditIndicatorPoints']> = {
  indicator?: Resolver<ResolversTypes['CreditIndicator'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreditEvaluationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditEvaluationConnection'] = ResolversParentTypes['CreditEvaluationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CreditEvaluationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type CreditEvaluationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditEvaluationEdge'] = ResolversParentTypes['CreditEvaluationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CreditEvaluation'], ParentType, ContextType>;
};

export type CreditEvaluationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditEvaluationPayload'] = ResolversParentTypes['CreditEvaluationPayload']> = {
  creditEvaluation?: Resolver<Maybe<ResolversTypes['CreditEvaluation']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['CreditEvaluationError']>, ParentType, ContextType>;
};

export type CreditEvaluationErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditEvaluationError'] = ResolversParentTypes['CreditEvaluationError']> = {
  code?: Resolver<ResolversTypes['CreditEvaluationErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CreditEvaluationErrorMessageArgs, 'language'>>;
  current?: Resolver<Maybe<ResolversTypes['CreditEvaluation']>, ParentType, ContextType>;
};

export type CreditLoanAlertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditLoanAlert'] = ResolversParentTypes['CreditLoanAlert']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CreditLoanAlertKind'], ParentType, ContextType>;
  loan?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uscc?: Resolver<ResolversTypes['USCC'], ParentType, ContextType>;
  titleNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['NoticeFact'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stillOnRecord?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type CreditLoanAlertConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditLoanAlertConnection'] = ResolversParentTypes['CreditLoanAlertConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CreditLoanAlertEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type CreditLoanAlertEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditLoanAlertEdge'] = ResolversParentTypes['CreditLoanAlertEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CreditLoanAlert'], ParentType, ContextType>;
};

export type CreditFinancingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditFinancing'] = ResolversParentTypes['CreditFinancing']> = {
  uscc?: Resolver<ResolversTypes['USCC'], ParentType, ContextType>;
  validOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  bands?: Resolver<ReadonlyArray<ResolversTypes['CreditFinancedBand']>, ParentType, ContextType>;
  firstPaidOutOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CreditFinancedBandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditFinancedBand'] = ResolversParentTypes['CreditFinancedBand']> = {
  band?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outstandingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreditFinancingChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditFinancingChange'] = ResolversParentTypes['CreditFinancingChange']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uscc?: Resolver<ResolversTypes['USCC'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CreditFinancingChangeKind'], ParentType, ContextType>;
  band?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  happenedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CreditFinancingChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditFinancingChangeConnection'] = ResolversParentTypes['CreditFinancingChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CreditFinancingChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type CreditFinancingChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditFinancingChangeEdge'] = ResolversParentTypes['CreditFinancingChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CreditFinancingChange'], ParentType, ContextType>;
};

export type CreditInstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditInstitution'] = ResolversParentTypes['CreditInstitution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tenant?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uscc?: Resolver<ResolversTypes['USCC'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CreditInstitutionKind'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  branches?: Resolver<ReadonlyArray<ResolversTypes['CreditBranch']>, ParentType, ContextType>;
};

export type CreditBranchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditBranch'] = ResolversParentTypes['CreditBranch']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tenant?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CreditProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditProduct'] = ResolversParentTypes['CreditProduct']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tenant?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institutionName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisions?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  leadersOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  largestBand?: Resolver<ResolversTypes['LoanBand'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CreditCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditCase'] = ResolversParentTypes['CreditCase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uscc?: Resolver<ResolversTypes['USCC'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CreditCaseState'], ParentType, ContextType>;
  stateSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['CreditApplication']>, ParentType, ContextType>;
  approval?: Resolver<Maybe<ResolversTypes['CreditApproval']>, ParentType, ContextType>;
  loan?: Resolver<Maybe<ResolversTypes['CreditLoan']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type CreditApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditApplication'] = ResolversParentTypes['CreditApplication']> = {
  product?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  branch?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  band?: Resolver<ResolversTypes['LoanBand'], ParentType, ContextType>;
  appliedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CreditApprovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditApproval'] = ResolversParentTypes['CreditApproval']> = {
  decision?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  band?: Resolver<ResolversTypes['LoanBand'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CreditLoanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditLoan'] = ResolversParentTypes['CreditLoan']> = {
  band?: Resolver<ResolversTypes['LoanBand'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paidOutOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CreditLoanPublicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditLoanPublication'] = ResolversParentTypes['CreditLoanPublication']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['CreditLoanFigure']>, ParentType, ContextType, Partial<CreditLoanPublicationFiguresArgs>>;
};

export type CreditLoanFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditLoanFigure'] = ResolversParentTypes['CreditLoanFigure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  prefecture?: Resolver<ResolversTypes['CreditLoanGroupPart'], ParentType, ContextType>;
  institutionKind?: Resolver<ResolversTypes['CreditLoanGroupPart'], ParentType, ContextType>;
  band?: Resolver<ResolversTypes['CreditLoanGroupPart'], ParentType, ContextType>;
  loanCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firmCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreditLoanGroupPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditLoanGroupPart'] = ResolversParentTypes['CreditLoanGroupPart']> = {
  extent?: Resolver<ResolversTypes['CreditLoanExtent'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CreditInstitutionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditInstitutionConnection'] = ResolversParentTypes['CreditInstitutionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CreditInstitutionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type CreditInstitutionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditInstitutionEdge'] = ResolversParentTypes['CreditInstitutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CreditInstitution'], ParentType, ContextType>;
};

export type CreditProductConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditProductConnection'] = ResolversParentTypes['CreditProductConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CreditProductEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type CreditProductEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditProductEdge'] = ResolversParentTypes['CreditProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CreditProduct'], ParentType, ContextType>;
};

export type CreditCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditCaseConnection'] = ResolversParentTypes['CreditCaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CreditCaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type CreditCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditCaseEdge'] = ResolversParentTypes['CreditCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CreditCase'], ParentType, ContextType>;
};

export type CreditInstitutionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditInstitutionPayload'] = ResolversParentTypes['CreditInstitutionPayload']> = {
  institution?: Resolver<Maybe<ResolversTypes['CreditInstitution']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['CreditInstitutionError']>, ParentType, ContextType>;
};

export type CreditInstitutionErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditInstitutionError'] = ResolversParentTypes['CreditInstitutionError']> = {
  code?: Resolver<ResolversTypes['CreditInstitutionErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CreditInstitutionErrorMessageArgs, 'language'>>;
  current?: Resolver<Maybe<ResolversTypes['CreditInstitution']>, ParentType, ContextType>;
};

export type CreditBranchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditBranchPayload'] = ResolversParentTypes['CreditBranchPayload']> = {
  branch?: Resolver<Maybe<ResolversTypes['CreditBranch']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['CreditBranchError']>, ParentType, ContextType>;
};

export type CreditBranchErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditBranchError'] = ResolversParentTypes['CreditBranchError']> = {
  code?: Resolver<ResolversTypes['CreditBranchErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CreditBranchErrorMessageArgs, 'language'>>;
  current?: Resolver<Maybe<ResolversTypes['CreditBranch']>, ParentType, ContextType>;
};

export type CreditProductPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditProductPayload'] = ResolversParentTypes['CreditProductPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['CreditProduct']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['CreditProductError']>, ParentType, ContextType>;
};

export type CreditProductErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditProductError'] = ResolversParentTypes['CreditProductError']> = {
  code?: Resolver<ResolversTypes['CreditProductErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CreditProductErrorMessageArgs, 'language'>>;
  current?: Resolver<Maybe<ResolversTypes['CreditProduct']>, ParentType, ContextType>;
};

export type CreditCasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditCasePayload'] = ResolversParentTypes['CreditCasePayload']> = {
  creditCase?: Resolver<Maybe<ResolversTypes['CreditCase']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['CreditCaseError']>, ParentType, ContextType>;
};

export type CreditCaseErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditCaseError'] = ResolversParentTypes['CreditCaseError']> = {
  code?: Resolver<ResolversTypes['CreditCaseErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CreditCaseErrorMessageArgs, 'language'>>;
  current?: Resolver<Maybe<ResolversTypes['CreditCase']>, ParentType, ContextType>;
};

export type CreditLoanPublicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditLoanPublicationPayload'] = ResolversParentTypes['CreditLoanPublicationPayload']> = {
  publication?: Resolver<Maybe<ResolversTypes['CreditLoanPublication']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['CreditLoanPublicationError']>, ParentType, ContextType>;
};

export type CreditLoanPublicationErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditLoanPublicationError'] = ResolversParentTypes['CreditLoanPublicationError']> = {
  code?: Resolver<ResolversTypes['CreditLoanPublicationErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CreditLoanPublicationErrorMessageArgs, 'language'>>;
  current?: Resolver<Maybe<ResolversTypes['CreditLoanPublication']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccessEntry?: AccessEntryResolvers<ContextType>;
  AccessedField?: AccessedFieldResolvers<ContextType>;
  AccessEntryConnection?: AccessEntryConnectionResolvers<ContextType>;
  AccessEntryEdge?: AccessEntryEdgeResolvers<ContextType>;
  Reason?: ReasonResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  PolicyAnswer?: PolicyAnswerResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  DataAge?: DataAgeResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  DecisionQuestion?: DecisionQuestionResolvers<ContextType>;
  DecisionLot?: DecisionLotResolvers<ContextType>;
  DecisionRule?: DecisionRuleResolvers<ContextType>;
  DecisionChange?: DecisionChangeResolvers<ContextType>;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecisionEdge?: DecisionEdgeResolvers<ContextType>;
  DecisionPage?: DecisionPageResolvers<ContextType>;
  DecisionVerification?: DecisionVerificationResolvers<ContextType>;
  DecisionLog?: DecisionLogResolvers<ContextType>;
  LogEntry?: LogEntryResolvers<ContextType>;
  NextPart?: NextPartResolvers<ContextType>;
  DecisionNotice?: DecisionNoticeResolvers<ContextType>;
  NoticeFact?: NoticeFactResolvers<ContextType>;
  NoticeConnection?: NoticeConnectionResolvers<ContextType>;
  NoticeEdge?: NoticeEdgeResolvers<ContextType>;
  NoticePage?: NoticePageResolvers<ContextType>;
  AvailableAction?: AvailableActionResolvers<ContextType>;
  ActionReason?: ActionReasonResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  USCC?: GraphQLScalarType;
  Webhook?: WebhookResolvers<ContextType>;
  DeadLetter?: DeadLetterResolvers<ContextType>;
  WebhookRegisterPayload?: WebhookRegisterPayloadResolvers<ContextType>;
  WebhookRegisterError?: WebhookRegisterErrorResolvers<ContextType>;
  WebhookRemovePayload?: WebhookRemovePayloadResolvers<ContextType>;
  WebhookRemoveError?: WebhookRemoveErrorResolvers<ContextType>;
  WebhookResumePayload?: WebhookResumePayloadResolvers<ContextType>;
  WebhookResumeError?: WebhookResumeErrorResolvers<ContextType>;
  WhatIf?: WhatIfResolvers<ContextType>;
  WhatIfError?: WhatIfErrorResolvers<ContextType>;
  WhatIfRuleChange?: WhatIfRuleChangeResolvers<ContextType>;
  WhatIfFieldChange?: WhatIfFieldChangeResolvers<ContextType>;
  WhatIfQuestion?: WhatIfQuestionResolvers<ContextType>;
  WhatIfFlip?: WhatIfFlipResolvers<ContextType>;
  WhatIfFlipConnection?: WhatIfFlipConnectionResolvers<ContextType>;
  WhatIfFlipEdge?: WhatIfFlipEdgeResolvers<ContextType>;
  WhatIfCounts?: WhatIfCountsResolvers<ContextType>;
  WhatIfCount?: WhatIfCountResolvers<ContextType>;
  Standing?: StandingResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  CreditDecisionIssuePayload?: CreditDecisionIssuePayloadResolvers<ContextType>;
  CreditDecisionIssueError?: CreditDecisionIssueErrorResolvers<ContextType>;
  CreditDecisionsIssuePayload?: CreditDecisionsIssuePayloadResolvers<ContextType>;
  CreditDecisionsIssueResult?: CreditDecisionsIssueResultResolvers<ContextType>;
  CreditDecisionsIssueError?: CreditDecisionsIssueErrorResolvers<ContextType>;
  EnterpriseSize?: EnterpriseSizeResolvers<ContextType>;
  CreditAuthorisation?: CreditAuthorisationResolvers<ContextType>;
  CreditAuthorisationConnection?: CreditAuthorisationConnectionResolvers<ContextType>;
  CreditAuthorisationEdge?: CreditAuthorisationEdgeResolvers<ContextType>;
  CreditAuthorisationGrantPayload?: CreditAuthorisationGrantPayloadResolvers<ContextType>;
  CreditAuthorisationGrantError?: CreditAuthorisationGrantErrorResolvers<ContextType>;
  CreditAuthorisationWithdrawPayload?: CreditAuthorisationWithdrawPayloadResolvers<ContextType>;
  CreditAuthorisationWithdrawError?: CreditAuthorisationWithdrawErrorResolvers<ContextType>;
  CreditRiskWarning?: CreditRiskWarningResolvers<ContextType>;
  CreditRiskWarningConnection?: CreditRiskWarningConnectionResolvers<ContextType>;
  CreditRiskWarningEdge?: CreditRiskWarningEdgeResolvers<ContextType>;
  CreditRiskWarningPayload?: CreditRiskWarningPayloadResolvers<ContextType>;
  CreditRiskWarningError?: CreditRiskWarningErrorResolvers<ContextType>;
  CreditModel?: CreditModelResolvers<ContextType>;
  CreditIndicator?: CreditIndicatorResolvers<ContextType>;
  CreditBand?: CreditBandResolvers<ContextType>;
  CreditGrade?: CreditGradeResolvers<ContextType>;
  CreditModelConnection?: CreditModelConnectionResolvers<ContextType>;
  CreditModelEdge?: CreditModelEdgeResolvers<ContextType>;
  CreditModelPayload?: CreditModelPayloadResolvers<ContextType>;
  CreditModelError?: CreditModelErrorResolvers<ContextType>;
  CreditEvaluation?: CreditEvaluationResolvers<ContextType>;
  CreditIndicatorPoints?: CreditIndicatorPointsResolvers<ContextType>;
  CreditEvaluationConnection?: CreditEvaluationConnectionResolvers<ContextType>;
  CreditEvaluationEdge?: CreditEvaluationEdgeResolvers<ContextType>;
  CreditEvaluationPayload?: CreditEvaluationPayloadResolvers<ContextType>;
  CreditEvaluationError?: CreditEvaluationErrorResolvers<ContextType>;
  CreditLoanAlert?: CreditLoanAlertResolvers<ContextType>;
  CreditLoanAlertConnection?: CreditLoanAlertConnectionResolvers<ContextType>;
  CreditLoanAlertEdge?: CreditLoanAlertEdgeResolvers<ContextType>;
  CreditFinancing?: CreditFinancingResolvers<ContextType>;
  CreditFinancedBand?: CreditFinancedBandResolvers<ContextType>;
  CreditFinancingChange?: CreditFinancingChangeResolvers<ContextType>;
  CreditFinancingChangeConnection?: CreditFinancingChangeConnectionResolvers<ContextType>;
  CreditFinancingChangeEdge?: CreditFinancingChangeEdgeResolvers<ContextType>;
  CreditInstitution?: CreditInstitutionResolvers<ContextType>;
  CreditBranch?: CreditBranchResolvers<ContextType>;
  CreditProduct?: CreditProductResolvers<ContextType>;
  CreditCase?: CreditCaseResolvers<ContextType>;
  CreditApplication?: CreditApplicationResolvers<ContextType>;
  CreditApproval?: CreditApprovalResolvers<ContextType>;
  CreditLoan?: CreditLoanResolvers<ContextType>;
  CreditLoanPublication?: CreditLoanPublicationResolvers<ContextType>;
  CreditLoanFigure?: CreditLoanFigureResolvers<ContextType>;
  CreditLoanGroupPart?: CreditLoanGroupPartResolvers<ContextType>;
  CreditInstitutionConnection?: CreditInstitutionConnectionResolvers<ContextType>;
  CreditInstitutionEdge?: CreditInstitutionEdgeResolvers<ContextType>;
  CreditProductConnection?: CreditProductConnectionResolvers<ContextType>;
  CreditProductEdge?: CreditProductEdgeResolvers<ContextType>;
  CreditCaseConnection?: CreditCaseConnectionResolvers<ContextType>;
  CreditCaseEdge?: CreditCaseEdgeResolvers<ContextType>;
  CreditInstitutionPayload?: CreditInstitutionPayloadResolvers<ContextType>;
  CreditInstitutionError?: CreditInstitutionErrorResolvers<ContextType>;
  CreditBranchPayload?: CreditBranchPayloadResolvers<ContextType>;
  CreditBranchError?: CreditBranchErrorResolvers<ContextType>;
  CreditProductPayload?: CreditProductPayloadResolvers<ContextType>;
  CreditProductError?: CreditProductErrorResolvers<ContextType>;
  CreditCasePayload?: CreditCasePayloadResolvers<ContextType>;
  CreditCaseError?: CreditCaseErrorResolvers<ContextType>;
  CreditLoanPublicationPayload?: CreditLoanPublicationPayloadResolvers<ContextType>;
  CreditLoanPublicationError?: CreditLoanPublicationErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
};
