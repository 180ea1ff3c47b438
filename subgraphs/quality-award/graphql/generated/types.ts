// Generated from the SDL by `npm run generate`. Do not edit.
import type { CivilDate } from '../../../../shared/values/civil-date.ts';
import type { Instant } from '../../../../shared/values/instant.ts';
import type { Uscc } from '../../../../shared/values/uscc.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { StandingQuestion } from '../../../../shared/server/standing-question.ts';
import type { Answer } from '../../../../shared/values/decision/decide.ts';
import type { ReasonCode as ReasonCodeValue } from '../../../../shared/values/decision/reason-code.ts';
import type { ActionReason as ActionReasonValue } from '../../../../shared/values/procedure/state-machine.ts';
import type { Programme } from '../../persistence/awards/programmes.ts';
import type { Round } from '../../persistence/awards/rounds.ts';
import type { Adoption } from '../../persistence/awards/adoptions.ts';
import type { Nomination, CheckOnRecord, OutcomeOnRecord } from '../../persistence/awards/nominations.ts';
import type { AwardEffect as EffectOnRecord } from '../../persistence/awards/effects.ts';
import type { Recommendation, Recommended } from '../../persistence/awards/recommendations.ts';
import type { Conversion } from '../../persistence/awards/conversions.ts';
import type { ProgrammeRefusal, RoundRefusal, NominationRefusal, RecommendationRefusal, ConversionRefusal } from '../awards/award-refusal.ts';
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
  /** Whether the jurisdiction's awards adopt the leader result or the leader work (奖项采信). */
  readonly awardAdoption?: Maybe<PolicyAnswer>;
};


export type StandingAwardAdoptionArgs = {
  jurisdiction: Scalars['ID']['input'];
  award?: InputMaybe<Scalars['ID']['input']>;
};

export type Query = {
  /** A decision of record about the adoption by an award (奖项采信); null when there is none of this id that the viewer may see. */
  readonly awardDecision?: Maybe<Decision>;
  /** The institution's own decisions, an auditor's all, newest first. */
  readonly awardDecisions?: Maybe<DecisionConnection>;
  /** The decisions that rested on a title, whatever became of it since: of the viewer's institution, for an auditor all. Newest first. */
  readonly awardDecisionsRelyingOn?: Maybe<DecisionConnection>;
  /** Whether the department took this decision, for whoever holds its receipt. */
  readonly awardDecisionVerification?: Maybe<DecisionVerification>;
  /** The department's log of decisions. */
  readonly awardLog?: Maybe<DecisionLog>;
  /** Who asked this department about an enterprise, newest first: to an enterprise about itself, to an auditor about all. Empty for anybody else, as when nobody asked. */
  readonly awardAccessEntries?: Maybe<AccessEntryConnection>;
  /** The institution's own notices, an auditor's all, oldest first: a reader keeps the last cursor and goes on there. */
  readonly awardNotices?: Maybe<NoticeConnection>;
  /** The institution's own webhooks, at most five. */
  readonly awardWebhooks?: Maybe<ReadonlyArray<Webhook>>;
  /** Recommendations for awards of a higher level by the offices of the caller's divisions, newest first. */
  readonly awardRecommendations?: Maybe<AwardRecommendationConnection>;
  /** A recommendation; null when there is none of this id in the caller's divisions. */
  readonly awardRecommendation?: Maybe<AwardRecommendation>;
  /** Leader standards on their way to local, industry and national ones (标准转化), newest first. Everybody sees those that are published; an award office all of its divisions. */
  readonly standardConversions?: Maybe<StandardConversionConnection>;
  /** A conversion; null when there is none of this id that the caller may see. */
  readonly standardConversion?: Maybe<StandardConversion>;
  /** Awards (奖项) that the notices name, as the offices keep them on record, newest first. */
  readonly awardProgrammes?: Maybe<AwardProgrammeConnection>;
  /** An award; null when there is none of this id. */
  readonly awardProgramme?: Maybe<AwardProgramme>;
  /** A round of an award (届次); null when there is none of this id. */
  readonly awardRound?: Maybe<AwardRound>;
  /** Adoptions on record (采信记录): whom the awards adopted, newest first. */
  readonly awardAdoptions?: Maybe<AwardAdoptionConnection>;
  /** A nomination; null when there is none of this id in the caller's divisions. */
  readonly awardNomination?: Maybe<AwardNomination>;
  /** The nominations of a round in the caller's divisions, newest first. */
  readonly awardNominations?: Maybe<AwardNominationConnection>;
  /** Nominations and adoptions in the caller's divisions that something learnt later touches, such as a revocation that covers the cut-off, newest first. The hub takes nothing back (SIL-05). */
  readonly awardAffectedNominations?: Maybe<AwardNominationConnection>;
  /** How old the data of the award office is, and whether it is up: null with the error DEPARTMENT_UNAVAILABLE when it does not answer, and without one while its copy of the register is being filled. */
  readonly awardDataAge?: Maybe<DataAge>;
  /** What a changed policy would do to what awards adopt: which answers flip, how many, and whose (政策试算). Reads only: nothing is stored and nothing adopted. */
  readonly awardWhatIf?: Maybe<WhatIf>;
};


export type QueryAwardDecisionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAwardDecisionsArgs = {
  uscc?: InputMaybe<Scalars['USCC']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAwardDecisionsRelyingOnArgs = {
  title: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAwardDecisionVerificationArgs = {
  id: Scalars['ID']['input'];
  leafHash: Scalars['String']['input'];
};


export type QueryAwardAccessEntriesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  uscc?: InputMaybe<Scalars['USCC']['input']>;
};


export type QueryAwardNoticesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAwardRecommendationsArgs = {
  jurisdiction?: InputMaybe<Scalars['ID']['input']>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAwardRecommendationArgs = {
  id: Scalars['ID']['input'];
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryStandardConversionsArgs = {
  jurisdiction?: InputMaybe<Scalars['ID']['input']>;
  uscc?: InputMaybe<Scalars['USCC']['input']>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryStandardConversionArgs = {
  id: Scalars['ID']['input'];
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryAwardProgrammesArgs = {
  jurisdiction?: InputMaybe<Scalars['ID']['input']>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAwardProgrammeArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryAwardRoundArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryAwardAdoptionsArgs = {
  round?: InputMaybe<Scalars['ID']['input']>;
  uscc?: InputMaybe<Scalars['USCC']['input']>;
  jurisdiction?: InputMaybe<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAwardNominationArgs = {
  id: Scalars['ID']['input'];
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryAwardNominationsArgs = {
  round: Scalars['ID']['input'];
  state?: InputMaybe<AwardNominationState>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAwardAffectedNominationsArgs = {
  jurisdiction?: InputMaybe<Scalars['ID']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAwardWhatIfArgs = {
  input: WhatIfInput;
};

export type Mutation = {
  /** Takes a decision of record about the adoption by an award (奖项采信): signed, in the log, once for each idempotency key. A repeat gives the decision that was taken. */
  readonly awardDecisionIssue?: Maybe<AwardDecisionIssuePayload>;
  /** Takes up to 1,000 decisions, each for itself: what is wrong with one leaves the others alone. */
  readonly awardDecisionsIssue?: Maybe<AwardDecisionsIssuePayload>;
  /** Has the institution's notices sent to an address, from now on. */
  readonly awardWebhookRegister?: Maybe<WebhookRegisterPayload>;
  /** Sends nothing more to an address. */
  readonly awardWebhookRemove?: Maybe<WebhookRemovePayload>;
  /** Sends everything that has not arrived once more, in order, also what was given up. */
  readonly awardWebhookResume?: Maybe<WebhookResumePayload>;
  /** Draws up a list of enterprises for an award of a higher level (推荐名单): each is judged for its day by a decision of record of the caller's office; leaders come first where the notice says so. Nobody gets points. */
  readonly awardRecommendationDraw?: Maybe<AwardRecommendationPayload>;
  /** Submits a list to the level above. */
  readonly awardRecommendationSubmit?: Maybe<AwardRecommendationPayload>;
  /** Proposes that a leader's standard becomes a local, an industry or a national one, guangyuan-2019-32 §2(3)9. */
  readonly standardConversionPropose?: Maybe<StandardConversionPayload>;
  /** Records that the conversion was taken into a plan. */
  readonly standardConversionAccept?: Maybe<StandardConversionPayload>;
  /** Records that it is not taken up. */
  readonly standardConversionRefuse?: Maybe<StandardConversionPayload>;
  /** Records the standard that it became. */
  readonly standardConversionPublish?: Maybe<StandardConversionPayload>;
  /** Enters an award of a division that its notice names. */
  readonly awardProgrammeRecord?: Maybe<AwardProgrammePayload>;
  /** Says anew what an award is; what was known before stays known. */
  readonly awardProgrammeCorrect?: Maybe<AwardProgrammePayload>;
  /** Enters a round of an award with its cut-off. */
  readonly awardRoundRecord?: Maybe<AwardRoundPayload>;
  /** Says the days of a round anew; the cut-off only until somebody was checked at it. */
  readonly awardRoundCorrect?: Maybe<AwardRoundPayload>;
  /** Enters who is nominated in a round (申报). */
  readonly awardNominationSubmit?: Maybe<AwardNominationPayload>;
  /** Checks a nomination at the cut-off by a decision of record of the caller's office; checks it again when it was checked before. */
  readonly awardNominationCheck?: Maybe<AwardNominationPayload>;
  /** Adopts (采信) the leader result or the leader work, as the notice says. */
  readonly awardNominationAdopt?: Maybe<AwardNominationPayload>;
  /** Adopts nothing, for a reason: no notice asks that an award is given. */
  readonly awardNominationDecline?: Maybe<AwardNominationPayload>;
};


export type MutationAwardDecisionIssueArgs = {
  input: AwardDecisionIssueInput;
};


export type MutationAwardDecisionsIssueArgs = {
  input: AwardDecisionsIssueInput;
};


export type MutationAwardWebhookRegisterArgs = {
  input: WebhookRegisterInput;
};


export type MutationAwardWebhookRemoveArgs = {
  input: WebhookRemoveInput;
};


export type MutationAwardWebhookResumeArgs = {
  input: WebhookResumeInput;
};


export type MutationAwardRecommendationDrawArgs = {
  input: AwardRecommendationDrawInput;
};


export type MutationAwardRecommendationSubmitArgs = {
  input: AwardRecommendationSubmitInput;
};


export type MutationStandardConversionProposeArgs = {
  input: StandardConversionProposeInput;
};


export type MutationStandardConversionAcceptArgs = {
  input: StandardConversionAcceptInput;
};


export type MutationStandardConversionRefuseArgs = {
  input: StandardConversionRefuseInput;
};


export type MutationStandardConversionPublishArgs = {
  input: StandardConversionPublishInput;
};


export type MutationAwardProgrammeRecordArgs = {
  input: AwardProgrammeRecordInput;
};


export type MutationAwardProgrammeCorrectArgs = {
  input: AwardProgrammeCorrectInput;
};


export type MutationAwardRoundRecordArgs = {
  input: AwardRoundRecordInput;
};


export type MutationAwardRoundCorrectArgs = {
  input: AwardRoundCorrectInput;
};


export type MutationAwardNominationSubmitArgs = {
  input: AwardNominationSubmitInput;
};


export type MutationAwardNominationCheckArgs = {
  input: AwardNominationCheckInput;
};


export type MutationAwardNominationAdoptArgs = {
  input: AwardNominationAdoptInput;
};


export type MutationAwardNominationDeclineArgs = {
  input: AwardNominationDeclineInput;
};

/** What is to be decided about the adoption by an award (奖项采信). */
export type AwardDecisionIssueInput = {
  /** The enterprise. */
  readonly uscc: Scalars['USCC']['input'];
  /** GB/T 2260 code of the jurisdiction whose policy applies. */
  readonly jurisdiction: Scalars['ID']['input'];
  /** The day asked about; omitted, today in Asia/Shanghai, or the day of the decision that is re-checked. */
  readonly validOn?: InputMaybe<Scalars['Date']['input']>;
  /** An award that the notice names; without it the measure as a whole. */
  readonly award?: InputMaybe<Scalars['ID']['input']>;
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
export type AwardDecisionIssuePayload = {
  /** The decision on record; null when `errors` is not empty. */
  readonly decision?: Maybe<Decision>;
  /** Why there is none; empty when there is one. */
  readonly errors: ReadonlyArray<AwardDecisionIssueError>;
};

/** Why no decision was taken. */
export type AwardDecisionIssueError = {
  /** The error's code. */
  readonly code: AwardDecisionIssueErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
};


/** Why no decision was taken. */
export type AwardDecisionIssueErrorMessageArgs = {
  language?: Language;
};

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

/** Decisions that are to be taken together, each for itself. */
export type AwardDecisionsIssueInput = {
  /** 1 to 1,000 items. */
  readonly items: ReadonlyArray<AwardDecisionItemInput>;
};

/** One of many decisions; a value that cannot be read costs this item only. */
export type AwardDecisionItemInput = {
  /** The enterprise, as text. */
  readonly uscc: Scalars['String']['input'];
  /** GB/T 2260 code of the jurisdiction whose policy applies. */
  readonly jurisdiction: Scalars['ID']['input'];
  /** The day asked about, as text; omitted, today in Asia/Shanghai, or the day of the decision that is re-checked. */
  readonly validOn?: InputMaybe<Scalars['String']['input']>;
  /** An award that the notice names; without it the measure as a whole. */
  readonly award?: InputMaybe<Scalars['ID']['input']>;
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
export type AwardDecisionsIssuePayload = {
  /** One result for each item, in order. */
  readonly results: ReadonlyArray<AwardDecisionsIssueResult>;
};

/** What became of one item. */
export type AwardDecisionsIssueResult = {
  /** The item's key. */
  readonly idempotencyKey: Scalars['ID']['output'];
  /** The decision on record; null when `errors` is not empty. */
  readonly decision?: Maybe<Decision>;
  /** Why there is none; empty when there is one. */
  readonly errors: ReadonlyArray<AwardDecisionsIssueError>;
};

/** Why no decision was taken for an item. */
export type AwardDecisionsIssueError = {
  /** The error's code. */
  readonly code: AwardDecisionsIssueErrorCode;
  /** Where in the item. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
};


/** Why no decision was taken for an item. */
export type AwardDecisionsIssueErrorMessageArgs = {
  language?: Language;
};

/** Why no decision was taken for an item. */
export type AwardDecisionsIssueErrorCode =
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

/** Enterprises recommended for an award of a higher level (推荐名单). */
export type AwardRecommendation = {
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** GB/T 2260 code of the division that recommends. */
  readonly jurisdiction: Scalars['ID']['output'];
  /** The level of the award. */
  readonly level: RecommendationLevel;
  /** The award, by its name. */
  readonly awardName: Scalars['String']['output'];
  /** The day for which everybody on it is judged. */
  readonly listedOn: Scalars['Date']['output'];
  /** The clause by which leaders come first; null where no notice says so, and then nobody does. */
  readonly citation?: Maybe<Citation>;
  /** Everybody on it, in order. */
  readonly candidates: ReadonlyArray<RecommendedEnterprise>;
  /** To whom it was submitted; null before it is. */
  readonly submittedTo?: Maybe<Scalars['String']['output']>;
  /** Whether something learnt since gives somebody on it another standing. */
  readonly standingChanged: Scalars['Boolean']['output'];
  /** Its state on the day asked about. */
  readonly state: RecommendationState;
  /** Since which day it has that state. */
  readonly stateSince: Scalars['Date']['output'];
  /** How many steps were taken with it, as known then; whoever moves it names the one that they saw. */
  readonly revision: Scalars['Int']['output'];
  /** When it was drawn up on record. */
  readonly drawnAt: Scalars['DateTime']['output'];
  /** What the caller can do with it now, whatever day was asked about. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};

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

/** Somebody on a list (被推荐企业). */
export type RecommendedEnterprise = {
  /** Place on the list, from 1. Within a group it says nothing: it is the order in which the office named them. */
  readonly position: Scalars['Int']['output'];
  /** The group. */
  readonly group: RecommendationGroup;
  /** The enterprise. */
  readonly uscc: Scalars['USCC']['output'];
  /** The enterprise on the day of the list, as far as is known now. */
  readonly standing: Standing;
  /** What the decision found. */
  readonly determination: Determination;
  /** Id of the decision of record. */
  readonly decisionId: Scalars['ID']['output'];
};

/** The groups of a list, in order (推荐分组). No points are given. */
export type RecommendationGroup =
  /** Recommended first, as a leader (优先推荐). */
  | 'FIRST'
  /** Recommended (推荐). */
  | 'ORDINARY'
  /** Not known whether a leader: neither first nor after others for that (无法判定). */
  | 'UNDETERMINED';

/** A part of a list of recommendations. */
export type AwardRecommendationConnection = {
  /** The recommendations of this part. */
  readonly edges: ReadonlyArray<AwardRecommendationEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** A recommendation in a list. */
export type AwardRecommendationEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The recommendation. */
  readonly node: AwardRecommendation;
};

/** Who is to be recommended. */
export type AwardRecommendationDrawInput = {
  /** The caller's key for this request: a repeat has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** GB/T 2260 code of the division that recommends. */
  readonly jurisdiction: Scalars['ID']['input'];
  /** The level of the award. */
  readonly level: RecommendationLevel;
  /** The award, by its name, at most 200 characters. */
  readonly awardName: Scalars['String']['input'];
  /** 1 to 100 enterprises, each once. */
  readonly usccs: ReadonlyArray<Scalars['USCC']['input']>;
  /** The day for which they are judged; today in Asia/Shanghai when omitted, never later. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The legal basis of the decisions, in the office's words, at most 2,000 characters. */
  readonly legalBasis: Scalars['String']['input'];
};

/** A list to be submitted. */
export type AwardRecommendationSubmitInput = {
  /** The caller's key for this request: a repeat has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The list. */
  readonly recommendation: Scalars['ID']['input'];
  /** The revision at which the caller saw it. */
  readonly ifRevision: Scalars['Int']['input'];
  /** To whom, at most 200 characters. */
  readonly submittedTo: Scalars['String']['input'];
  /** The day of it; today in Asia/Shanghai when omitted, never later. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
};

/** The recommendation as it stands, or why nothing was done. */
export type AwardRecommendationPayload = {
  /** The recommendation; null when `errors` is not empty. */
  readonly recommendation?: Maybe<AwardRecommendation>;
  /** Why nothing was done; empty when something was. */
  readonly errors: ReadonlyArray<AwardRecommendationError>;
};

/** Why nothing was done with a recommendation. */
export type AwardRecommendationError = {
  /** The error's code. */
  readonly code: AwardRecommendationErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** With CONFLICT how it stands now; null with any other code. */
  readonly current?: Maybe<AwardRecommendation>;
};


/** Why nothing was done with a recommendation. */
export type AwardRecommendationErrorMessageArgs = {
  language?: Language;
};

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

/** A leader standard on its way to a local, an industry or a national one (标准转化). */
export type StandardConversion = {
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** GB/T 2260 code of the division that proposed it. */
  readonly jurisdiction: Scalars['ID']['output'];
  /** The enterprise. */
  readonly uscc: Scalars['USCC']['output'];
  /** The enterprise on the day asked about. */
  readonly standing: Standing;
  /** Number of the title by which it is leader. */
  readonly titleNumber: Scalars['String']['output'];
  /** Number of the leader's standard. */
  readonly standard: Scalars['String']['output'];
  /** What it is to become. */
  readonly level: ConversionLevel;
  /** The plan that took it up; null before it is. */
  readonly plan?: Maybe<Scalars['String']['output']>;
  /** Number of the standard that it became; null before it is published. */
  readonly publishedNumber?: Maybe<Scalars['String']['output']>;
  /** Why it is not taken up; null unless it is refused. */
  readonly refusedBecause?: Maybe<Scalars['String']['output']>;
  /** Its state on the day asked about. */
  readonly state: StandardConversionState;
  /** Since which day it has that state. */
  readonly stateSince: Scalars['Date']['output'];
  /** How many steps were taken with it, as known then; whoever moves it names the one that they saw. */
  readonly revision: Scalars['Int']['output'];
  /** When it was proposed on record. */
  readonly proposedAt: Scalars['DateTime']['output'];
  /** What the caller can do with it now, whatever day was asked about. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};

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

/** A part of a list of conversions. */
export type StandardConversionConnection = {
  /** The conversions of this part. */
  readonly edges: ReadonlyArray<StandardConversionEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** A conversion in a list. */
export type StandardConversionEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The conversion. */
  readonly node: StandardConversion;
};

/** A conversion to be proposed. */
export type StandardConversionProposeInput = {
  /** The caller's key for this request: a repeat has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** GB/T 2260 code of the division that proposes. */
  readonly jurisdiction: Scalars['ID']['input'];
  /** The enterprise. */
  readonly uscc: Scalars['USCC']['input'];
  /** Number of the title by which it is leader. */
  readonly titleNumber: Scalars['String']['input'];
  /** Number of the leader's standard: Q/… or T/…. */
  readonly standard: Scalars['String']['input'];
  /** What it is to become. */
  readonly level: ConversionLevel;
  /** The day of the proposal; today in Asia/Shanghai when omitted, never later. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
};

/** A conversion that was taken into a plan. */
export type StandardConversionAcceptInput = {
  /** The caller's key for this request: a repeat has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The conversion. */
  readonly conversion: Scalars['ID']['input'];
  /** The revision at which the caller saw it. */
  readonly ifRevision: Scalars['Int']['input'];
  /** Number or name of the plan, at most 200 characters. */
  readonly plan: Scalars['String']['input'];
  /** The day of it; today in Asia/Shanghai when omitted, never later. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
};

/** A conversion that is not taken up. */
export type StandardConversionRefuseInput = {
  /** The caller's key for this request: a repeat has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The conversion. */
  readonly conversion: Scalars['ID']['input'];
  /** The revision at which the caller saw it. */
  readonly ifRevision: Scalars['Int']['input'];
  /** Why, at most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The day of it; today in Asia/Shanghai when omitted, never later. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
};

/** A conversion that became a standard. */
export type StandardConversionPublishInput = {
  /** The caller's key for this request: a repeat has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The conversion. */
  readonly conversion: Scalars['ID']['input'];
  /** The revision at which the caller saw it. */
  readonly ifRevision: Scalars['Int']['input'];
  /** Number of the standard: GB/T …, YD/T …, DB53/T …. */
  readonly number: Scalars['String']['input'];
  /** The day of it; today in Asia/Shanghai when omitted, never later. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
};

/** The conversion as it stands, or why nothing was done. */
export type StandardConversionPayload = {
  /** The conversion; null when `errors` is not empty. */
  readonly conversion?: Maybe<StandardConversion>;
  /** Why nothing was done; empty when something was. */
  readonly errors: ReadonlyArray<StandardConversionError>;
};

/** Why nothing was done with a conversion. */
export type StandardConversionError = {
  /** The error's code. */
  readonly code: StandardConversionErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** With CONFLICT how it stands now; null with any other code. */
  readonly current?: Maybe<StandardConversion>;
};


/** Why nothing was done with a conversion. */
export type StandardConversionErrorMessageArgs = {
  language?: Language;
};

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

/** What an award is (奖项内容). */
export type AwardProgrammeContentInput = {
  /** The kind of award. */
  readonly kind: AwardKind;
  /** Its own name, at most 200 characters. */
  readonly name: Scalars['String']['input'];
  /** The first day. */
  readonly openedOn: Scalars['Date']['input'];
  /** The last day; omitted, none is set. */
  readonly closedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** An award to be entered. */
export type AwardProgrammeRecordInput = {
  /** The caller's key for this request: a repeat has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** GB/T 2260 code of the division whose award it is. */
  readonly jurisdiction: Scalars['ID']['input'];
  /** The id that the notice gives the award. */
  readonly award: Scalars['ID']['input'];
  /** What it is. */
  readonly content: AwardProgrammeContentInput;
};

/** What is to be said anew of an award. */
export type AwardProgrammeCorrectInput = {
  /** The caller's key for this request: a repeat has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The award. */
  readonly programme: Scalars['ID']['input'];
  /** The revision at which the caller saw it. */
  readonly ifRevision: Scalars['Int']['input'];
  /** What it is. */
  readonly content: AwardProgrammeContentInput;
};

/** The award as it stands, or why nothing was done. */
export type AwardProgrammePayload = {
  /** The award; null when `errors` is not empty. */
  readonly programme?: Maybe<AwardProgramme>;
  /** Why nothing was done; empty when something was. */
  readonly errors: ReadonlyArray<AwardProgrammeError>;
};

/** Why nothing was done with an award. */
export type AwardProgrammeError = {
  /** The error's code. */
  readonly code: AwardProgrammeErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** With CONFLICT how it stands now; null with any other code. */
  readonly current?: Maybe<AwardProgramme>;
};


/** Why nothing was done with an award. */
export type AwardProgrammeErrorMessageArgs = {
  language?: Language;
};

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

/** The days of a round (届次内容). */
export type AwardRoundContentInput = {
  /** The first day on which nominations are taken. */
  readonly opensOn: Scalars['Date']['input'];
  /** The cut-off: the last day of nominations, and the day for which everybody is checked. */
  readonly cutOffOn: Scalars['Date']['input'];
  /** The notice that calls it, at most 200 characters. */
  readonly notice: Scalars['String']['input'];
};

/** A round to be entered. */
export type AwardRoundRecordInput = {
  /** The caller's key for this request: a repeat has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The award. */
  readonly programme: Scalars['ID']['input'];
  /** Its name, at most 200 characters. */
  readonly name: Scalars['String']['input'];
  /** Its days. */
  readonly content: AwardRoundContentInput;
};

/** What is to be said anew of a round. */
export type AwardRoundCorrectInput = {
  /** The caller's key for this request: a repeat has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The round. */
  readonly round: Scalars['ID']['input'];
  /** The revision at which the caller saw it. */
  readonly ifRevision: Scalars['Int']['input'];
  /** Its days. */
  readonly content: AwardRoundContentInput;
};

/** The round as it stands, or why nothing was done. */
export type AwardRoundPayload = {
  /** The round; null when `errors` is not empty. */
  readonly round?: Maybe<AwardRound>;
  /** Why nothing was done; empty when something was. */
  readonly errors: ReadonlyArray<AwardRoundError>;
};

/** Why nothing was done with a round. */
export type AwardRoundError = {
  /** The error's code. */
  readonly code: AwardRoundErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** With CONFLICT how it stands now; null with any other code. */
  readonly current?: Maybe<AwardRound>;
};


/** Why nothing was done with a round. */
export type AwardRoundErrorMessageArgs = {
  language?: Language;
};

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

/** Who is to be nominated. */
export type AwardNominationSubmitInput = {
  /** The caller's key for this request: a repeat has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The round. */
  readonly round: Scalars['ID']['input'];
  /** The enterprise. */
  readonly uscc: Scalars['USCC']['input'];
  /** The day of the nomination; today in Asia/Shanghai when omitted, never later. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
};

/** A nomination to be checked at the cut-off. */
export type AwardNominationCheckInput = {
  /** The caller's key for this request: a repeat has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The nomination. */
  readonly nomination: Scalars['ID']['input'];
  /** The revision at which the caller saw it. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The legal basis of the decision, in the office's words, at most 2,000 characters. */
  readonly legalBasis: Scalars['String']['input'];
};

/** A nomination to be adopted. */
export type AwardNominationAdoptInput = {
  /** The caller's key for this request: a repeat has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The nomination. */
  readonly nomination: Scalars['ID']['input'];
  /** The revision at which the caller saw it. */
  readonly ifRevision: Scalars['Int']['input'];
  /** A remark, at most 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The day of the adoption; today in Asia/Shanghai when omitted, never later. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
};

/** A nomination that is not adopted. */
export type AwardNominationDeclineInput = {
  /** The caller's key for this request: a repeat has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The nomination. */
  readonly nomination: Scalars['ID']['input'];
  /** The revision at which the caller saw it. */
  readonly ifRevision: Scalars['Int']['input'];
  /** Why, at most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The day of it; today in Asia/Shanghai when omitted, never later. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
};

/** The nomination as it stands, or why nothing was done. */
export type AwardNominationPayload = {
  /** The nomination; null when `errors` is not empty. */
  readonly nomination?: Maybe<AwardNomination>;
  /** Why nothing was done; empty when something was. */
  readonly errors: ReadonlyArray<AwardNominationError>;
};

/** Why nothing was done with a nomination. */
export type AwardNominationError = {
  /** The error's code. */
  readonly code: AwardNominationErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** With CONFLICT how it stands now; null with any other code. */
  readonly current?: Maybe<AwardNomination>;
};


/** Why nothing was done with a nomination. */
export type AwardNominationErrorMessageArgs = {
  language?: Language;
};

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

/** An award of a division that its notice names (奖项), as known then. */
export type AwardProgramme = {
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** GB/T 2260 code of the division whose award it is. */
  readonly jurisdiction: Scalars['ID']['output'];
  /** The level of the division. */
  readonly level: AwardLevel;
  /** The kind of award. */
  readonly kind: AwardKind;
  /** The id that the notice gives the award. */
  readonly award: Scalars['ID']['output'];
  /** Its own name. */
  readonly name: Scalars['String']['output'];
  /** The first day. */
  readonly openedOn: Scalars['Date']['output'];
  /** The last day; null while none is set. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** What it adopts on a day; null when no notice that names it is in force then. */
  readonly adopts?: Maybe<AwardAdopts>;
  /** The clause that says what it adopts today; null with `adopts`. */
  readonly citation?: Maybe<Citation>;
  /** How often it was recorded; whoever corrects it names the one that they saw. */
  readonly revision: Scalars['Int']['output'];
  /** When this was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Its rounds, newest first. */
  readonly rounds: AwardRoundConnection;
  /** What the caller can do with it now, whatever instant was asked about. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};


/** An award of a division that its notice names (奖项), as known then. */
export type AwardProgrammeAdoptsArgs = {
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** An award of a division that its notice names (奖项), as known then. */
export type AwardProgrammeRoundsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A part of a list of awards. */
export type AwardProgrammeConnection = {
  /** The awards of this part. */
  readonly edges: ReadonlyArray<AwardProgrammeEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** An award in a list. */
export type AwardProgrammeEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The award. */
  readonly node: AwardProgramme;
};

/** The level of an award, by the division whose it is (奖项层级). */
export type AwardLevel =
  /** Of a province or a municipality under the central government (省级). */
  | 'PROVINCIAL'
  /** Of a prefecture or a city (市级). */
  | 'MUNICIPAL'
  /** Of a county or a district (县级). */
  | 'COUNTY';

/** The kind of an award (奖项类别), yunnan-2020-9 §5(1), tianjin-2021 §4.1. */
export type AwardKind =
  /** A government quality award (政府质量奖). */
  | 'QUALITY_AWARD'
  /** An award for standardisation and innovation (标准化创新贡献奖). */
  | 'STANDARDISATION_INNOVATION'
  /** An evaluation of brands or of their value (品牌评价). */
  | 'BRAND_EVALUATION';

/** What an award adopts of the leader scheme (采信内容). */
export type AwardAdopts =
  /** The result of the evaluation (评估结果), yunnan-2020-9 §5(1). */
  | 'RESULT'
  /** The leader work (领跑者工作), beijing-2020 §4(3)12. */
  | 'WORK';

/** A round of an award (届次), as known then. */
export type AwardRound = {
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The award. */
  readonly programme: AwardProgramme;
  /** Its name: 第十届, 2026. */
  readonly name: Scalars['String']['output'];
  /** The first day on which nominations are taken. */
  readonly opensOn: Scalars['Date']['output'];
  /** The cut-off (申报截止日): the last day of nominations, and the day for which everybody is checked (SIL-09). */
  readonly cutOffOn: Scalars['Date']['output'];
  /** The notice that called it. */
  readonly notice: Scalars['String']['output'];
  /** What the award adopts at the cut-off; null when no notice that names it is in force then. */
  readonly adopts?: Maybe<AwardAdopts>;
  /** How often it was recorded; whoever corrects it names the one that they saw. */
  readonly revision: Scalars['Int']['output'];
  /** When this was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What the caller can do with it now, whatever instant was asked about. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};

/** A part of a list of rounds. */
export type AwardRoundConnection = {
  /** The rounds of this part. */
  readonly edges: ReadonlyArray<AwardRoundEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** A round in a list. */
export type AwardRoundEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The round. */
  readonly node: AwardRound;
};

/** An adoption on record (采信记录). It says what the award adopted; it is no promise of anything else. */
export type AwardAdoption = {
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The round. */
  readonly round: AwardRound;
  /** The enterprise. */
  readonly uscc: Scalars['USCC']['output'];
  /** The enterprise as it stood at the cut-off. */
  readonly standing: Standing;
  /** What was adopted, as the notice said at the cut-off. */
  readonly adopts: AwardAdopts;
  /** The day of the adoption. */
  readonly adoptedOn: Scalars['Date']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** A part of a list of adoptions. */
export type AwardAdoptionConnection = {
  /** The adoptions of this part. */
  readonly edges: ReadonlyArray<AwardAdoptionEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** An adoption in a list. */
export type AwardAdoptionEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The adoption. */
  readonly node: AwardAdoption;
};

/** A nomination for an award (申报) on the day asked about; for the award offices of its division. */
export type AwardNomination = {
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The round. */
  readonly round: AwardRound;
  /** The enterprise. */
  readonly uscc: Scalars['USCC']['output'];
  /** The enterprise as it stood at the cut-off, as far as is known now. */
  readonly standing: Standing;
  /** Its state on the day asked about. */
  readonly state: AwardNominationState;
  /** Since which day it has that state. */
  readonly stateSince: Scalars['Date']['output'];
  /** How many steps were taken with it, as known then; whoever moves it names the one that they saw. */
  readonly revision: Scalars['Int']['output'];
  /** When it was entered. */
  readonly nominatedAt: Scalars['DateTime']['output'];
  /** When the last step was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The check at the cut-off, the last one; null before it. */
  readonly check?: Maybe<AwardCheck>;
  /** What was decided; null before it is. */
  readonly outcome?: Maybe<AwardOutcome>;
  /** What became known since the check and gives its decision another answer, oldest first, at most 100; empty when nothing did. */
  readonly effects: ReadonlyArray<AwardEffect>;
  /** What the caller can do with it now, whatever day was asked about. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};

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

/** A check of a nomination by a decision of record (截止日核查). */
export type AwardCheck = {
  /** Id of the decision. */
  readonly decisionId: Scalars['ID']['output'];
  /** What the decision found, about the cut-off. */
  readonly determination: Determination;
  /** The decision itself; null when another institution took it, or the caller may not read decisions. */
  readonly decision?: Maybe<Decision>;
  /** When the check was recorded. */
  readonly checkedAt: Scalars['DateTime']['output'];
};

/** Whether an award adopted a nomination (采信结果). */
export type AwardOutcome = {
  /** Whether it did. */
  readonly adopted: Scalars['Boolean']['output'];
  /** What it adopted; null when it adopted nothing. */
  readonly adopts?: Maybe<AwardAdopts>;
  /** The reason in the office's words; null where none was given. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The day of it. */
  readonly decidedOn: Scalars['Date']['output'];
};

/** Something learnt later that gives a check another answer (影响). */
export type AwardEffect = {
  /** Id of the notice to the holder of the decision. */
  readonly notice: Scalars['ID']['output'];
  /** When it became known. */
  readonly knownAt: Scalars['DateTime']['output'];
  /** The rows that became known or were superseded. */
  readonly facts: ReadonlyArray<NoticeFact>;
  /** The determination before. */
  readonly before: Determination;
  /** The determination after. */
  readonly after: Determination;
  /** The reasons after. */
  readonly reasons: ReadonlyArray<Reason>;
};

/** A part of a list of nominations. */
export type AwardNominationConnection = {
  /** The nominations of this part. */
  readonly edges: ReadonlyArray<AwardNominationEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** A nomination in a list. */
export type AwardNominationEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The nomination. */
  readonly node: AwardNomination;
};



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
  AwardDecisionIssueInput: AwardDecisionIssueInput;
  AwardDecisionIssuePayload: ResolverTypeWrapper<Omit<AwardDecisionIssuePayload, 'decision' | 'errors'> & { decision?: Maybe<ResolversTypes['Decision']>, errors: ReadonlyArray<ResolversTypes['AwardDecisionIssueError']> }>;
  AwardDecisionIssueError: ResolverTypeWrapper<IssueRefusal>;
  AwardDecisionIssueErrorCode: AwardDecisionIssueErrorCode;
  AwardDecisionsIssueInput: AwardDecisionsIssueInput;
  AwardDecisionItemInput: AwardDecisionItemInput;
  AwardDecisionsIssuePayload: ResolverTypeWrapper<Omit<AwardDecisionsIssuePayload, 'results'> & { results: ReadonlyArray<ResolversTypes['AwardDecisionsIssueResult']> }>;
  AwardDecisionsIssueResult: ResolverTypeWrapper<Omit<AwardDecisionsIssueResult, 'decision' | 'errors'> & { decision?: Maybe<ResolversTypes['Decision']>, errors: ReadonlyArray<ResolversTypes['AwardDecisionsIssueError']> }>;
  AwardDecisionsIssueError: ResolverTypeWrapper<IssueRefusal>;
  AwardDecisionsIssueErrorCode: AwardDecisionsIssueErrorCode;
  AwardRecommendation: ResolverTypeWrapper<Recommendation>;
  RecommendationLevel: RecommendationLevel;
  RecommendationState: RecommendationState;
  RecommendedEnterprise: ResolverTypeWrapper<Recommended>;
  RecommendationGroup: RecommendationGroup;
  AwardRecommendationConnection: ResolverTypeWrapper<Omit<AwardRecommendationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AwardRecommendationEdge']> }>;
  AwardRecommendationEdge: ResolverTypeWrapper<Omit<AwardRecommendationEdge, 'node'> & { node: ResolversTypes['AwardRecommendation'] }>;
  AwardRecommendationDrawInput: AwardRecommendationDrawInput;
  AwardRecommendationSubmitInput: AwardRecommendationSubmitInput;
  AwardRecommendationPayload: ResolverTypeWrapper<Omit<AwardRecommendationPayload, 'recommendation' | 'errors'> & { recommendation?: Maybe<ResolversTypes['AwardRecommendation']>, errors: ReadonlyArray<ResolversTypes['AwardRecommendationError']> }>;
  AwardRecommendationError: ResolverTypeWrapper<RecommendationRefusal>;
  AwardRecommendationErrorCode: AwardRecommendationErrorCode;
  StandardConversion: ResolverTypeWrapper<Conversion>;
  ConversionLevel: ConversionLevel;
  StandardConversionState: StandardConversionState;
  StandardConversionConnection: ResolverTypeWrapper<Omit<StandardConversionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['StandardConversionEdge']> }>;
  StandardConversionEdge: ResolverTypeWrapper<Omit<StandardConversionEdge, 'node'> & { node: ResolversTypes['StandardConversion'] }>;
  StandardConversionProposeInput: StandardConversionProposeInput;
  StandardConversionAcceptInput: StandardConversionAcceptInput;
  StandardConversionRefuseInput: StandardConversionRefuseInput;
  StandardConversionPublishInput: StandardConversionPublishInput;
  StandardConversionPayload: ResolverTypeWrapper<Omit<StandardConversionPayload, 'conversion' | 'errors'> & { conversion?: Maybe<ResolversTypes['StandardConversion']>, errors: ReadonlyArray<ResolversTypes['StandardConversionError']> }>;
  StandardConversionError: ResolverTypeWrapper<ConversionRefusal>;
  StandardConversionErrorCode: StandardConversionErrorCode;
  AwardProgrammeContentInput: AwardProgrammeContentInput;
  AwardProgrammeRecordInput: AwardProgrammeRecordInput;
  AwardProgrammeCorrectInput: AwardProgrammeCorrectInput;
  AwardProgrammePayload: ResolverTypeWrapper<Omit<AwardProgrammePayload, 'programme' | 'errors'> & { programme?: Maybe<ResolversTypes['AwardProgramme']>, errors: ReadonlyArray<ResolversTypes['AwardProgrammeError']> }>;
  AwardProgrammeError: ResolverTypeWrapper<ProgrammeRefusal>;
  AwardProgrammeErrorCode: AwardProgrammeErrorCode;
  AwardRoundContentInput: AwardRoundContentInput;
  AwardRoundRecordInput: AwardRoundRecordInput;
  AwardRoundCorrectInput: AwardRoundCorrectInput;
  AwardRoundPayload: ResolverTypeWrapper<Omit<AwardRoundPayload, 'round' | 'errors'> & { round?: Maybe<ResolversTypes['AwardRound']>, errors: ReadonlyArray<ResolversTypes['AwardRoundError']> }>;
  AwardRoundError: ResolverTypeWrapper<RoundRefusal>;
  AwardRoundErrorCode: AwardRoundErrorCode;
  AwardNominationSubmitInput: AwardNominationSubmitInput;
  AwardNominationCheckInput: AwardNominationCheckInput;
  AwardNominationAdoptInput: AwardNominationAdoptInput;
  AwardNominationDeclineInput: AwardNominationDeclineInput;
  AwardNominationPayload: ResolverTypeWrapper<Omit<AwardNominationPayload, 'nomination' | 'errors'> & { nomination?: Maybe<ResolversTypes['AwardNomination']>, errors: ReadonlyArray<ResolversTypes['AwardNominationError']> }>;
  AwardNominationError: ResolverTypeWrapper<NominationRefusal>;
  AwardNominationErrorCode: AwardNominationErrorCode;
  AwardProgramme: ResolverTypeWrapper<Programme>;
  AwardProgrammeConnection: ResolverTypeWrapper<Omit<AwardProgrammeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AwardProgrammeEdge']> }>;
  AwardProgrammeEdge: ResolverTypeWrapper<Omit<AwardProgrammeEdge, 'node'> & { node: ResolversTypes['AwardProgramme'] }>;
  AwardLevel: AwardLevel;
  AwardKind: AwardKind;
  AwardAdopts: AwardAdopts;
  AwardRound: ResolverTypeWrapper<Round>;
  AwardRoundConnection: ResolverTypeWrapper<Omit<AwardRoundConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AwardRoundEdge']> }>;
  AwardRoundEdge: ResolverTypeWrapper<Omit<AwardRoundEdge, 'node'> & { node: ResolversTypes['AwardRound'] }>;
  AwardAdoption: ResolverTypeWrapper<Adoption>;
  AwardAdoptionConnection: ResolverTypeWrapper<Omit<AwardAdoptionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AwardAdoptionEdge']> }>;
  AwardAdoptionEdge: ResolverTypeWrapper<Omit<AwardAdoptionEdge, 'node'> & { node: ResolversTypes['AwardAdoption'] }>;
  AwardNomination: ResolverTypeWrapper<Nomination>;
  AwardNominationState: AwardNominationState;
  AwardCheck: ResolverTypeWrapper<CheckOnRecord>;
  AwardOutcome: ResolverTypeWrapper<OutcomeOnRecord>;
  AwardEffect: ResolverTypeWrapper<EffectOnRecord>;
  AwardNominationConnection: ResolverTypeWrapper<Omit<AwardNominationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AwardNominationEdge']> }>;
  AwardNominationEdge: ResolverTypeWrapper<Omit<AwardNominationEdge, 'node'> & { node: ResolversTypes['AwardNomination'] }>;
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
  AwardDecisionIssueInput: AwardDecisionIssueInput;
  AwardDecisionIssuePayload: Omit<AwardDecisionIssuePayload, 'decision' | 'errors'> & { decision?: Maybe<ResolversParentTypes['Decision']>, errors: ReadonlyArray<ResolversParentTypes['AwardDecisionIssueError']> };
  AwardDecisionIssueError: IssueRefusal;
  AwardDecisionsIssueInput: AwardDecisionsIssueInput;
  AwardDecisionItemInput: AwardDecisionItemInput;
  AwardDecisionsIssuePayload: Omit<AwardDecisionsIssuePayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['AwardDecisionsIssueResult']> };
  AwardDecisionsIssueResult: Omit<AwardDecisionsIssueResult, 'decision' | 'errors'> & { decision?: Maybe<ResolversParentTypes['Decision']>, errors: ReadonlyArray<ResolversParentTypes['AwardDecisionsIssueError']> };
  AwardDecisionsIssueError: IssueRefusal;
  AwardRecommendation: Recommendation;
  RecommendedEnterprise: Recommended;
  AwardRecommendationConnection: Omit<AwardRecommendationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AwardRecommendationEdge']> };
  AwardRecommendationEdge: Omit<AwardRecommendationEdge, 'node'> & { node: ResolversParentTypes['AwardRecommendation'] };
  AwardRecommendationDrawInput: AwardRecommendationDrawInput;
  AwardRecommendationSubmitInput: AwardRecommendationSubmitInput;
  AwardRecommendationPayload: Omit<AwardRecommendationPayload, 'recommendation' | 'errors'> & { recommendation?: Maybe<ResolversParentTypes['AwardRecommendation']>, errors: ReadonlyArray<ResolversParentTypes['AwardRecommendationError']> };
  AwardRecommendationError: RecommendationRefusal;
  StandardConversion: Conversion;
  StandardConversionConnection: Omit<StandardConversionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['StandardConversionEdge']> };
  StandardConversionEdge: Omit<StandardConversionEdge, 'node'> & { node: ResolversParentTypes['StandardConversion'] };
  StandardConversionProposeInput: StandardConversionProposeInput;
  StandardConversionAcceptInput: StandardConversionAcceptInput;
  StandardConversionRefuseInput: StandardConversionRefuseInput;
  StandardConversionPublishInput: StandardConversionPublishInput;
  StandardConversionPayload: Omit<StandardConversionPayload, 'conversion' | 'errors'> & { conversion?: Maybe<ResolversParentTypes['StandardConversion']>, errors: ReadonlyArray<ResolversParentTypes['StandardConversionError']> };
  StandardConversionError: ConversionRefusal;
  AwardProgrammeContentInput: AwardProgrammeContentInput;
  AwardProgrammeRecordInput: AwardProgrammeRecordInput;
  AwardProgrammeCorrectInput: AwardProgrammeCorrectInput;
  AwardProgrammePayload: Omit<AwardProgrammePayload, 'programme' | 'errors'> & { programme?: Maybe<ResolversParentTypes['AwardProgramme']>, errors: ReadonlyArray<ResolversParentTypes['AwardProgrammeError']> };
  AwardProgrammeError: ProgrammeRefusal;
  AwardRoundContentInput: AwardRoundContentInput;
  AwardRoundRecordInput: AwardRoundRecordInput;
  AwardRoundCorrectInput: AwardRoundCorrectInput;
  AwardRoundPayload: Omit<AwardRoundPayload, 'round' | 'errors'> & { round?: Maybe<ResolversParentTypes['AwardRound']>, errors: ReadonlyArray<ResolversParentTypes['AwardRoundError']> };
  AwardRoundError: RoundRefusal;
  AwardNominationSubmitInput: AwardNominationSubmitInput;
  AwardNominationCheckInput: AwardNominationCheckInput;
  AwardNominationAdoptInput: AwardNominationAdoptInput;
  AwardNominationDeclineInput: AwardNominationDeclineInput;
  AwardNominationPayload: Omit<AwardNominationPayload, 'nomination' | 'errors'> & { nomination?: Maybe<ResolversParentTypes['AwardNomination']>, errors: ReadonlyArray<ResolversParentTypes['AwardNominationError']> };
  AwardNominationError: NominationRefusal;
  AwardProgramme: Programme;
  AwardProgrammeConnection: Omit<AwardProgrammeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AwardProgrammeEdge']> };
  AwardProgrammeEdge: Omit<AwardProgrammeEdge, 'node'> & { node: ResolversParentTypes['AwardProgramme'] };
  AwardRound: Round;
  AwardRoundConnection: Omit<AwardRoundConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AwardRoundEdge']> };
  AwardRoundEdge: Omit<AwardRoundEdge, 'node'> & { node: ResolversParentTypes['AwardRound'] };
  AwardAdoption: Adoption;
  AwardAdoptionConnection: Omit<AwardAdoptionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AwardAdoptionEdge']> };
  AwardAdoptionEdge: Omit<AwardAdoptionEdge, 'node'> & { node: ResolversParentTypes['AwardAdoption'] };
  AwardNomination: Nomination;
  AwardCheck: CheckOnRecord;
  AwardOutcome: OutcomeOnRecord;
  AwardEffect: EffectOnRecord;
  AwardNominationConnection: Omit<AwardNominationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AwardNominationEdge']> };
  AwardNominationEdge: Omit<AwardNominationEdge, 'node'> & { node: ResolversParentTypes['AwardNomination'] };
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
  awardAdoption?: Resolver<Maybe<ResolversTypes['PolicyAnswer']>, ParentType, ContextType, RequireFields<StandingAwardAdoptionArgs, 'jurisdiction'>>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  awardDecision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<QueryAwardDecisionArgs, 'id'>>;
  awardDecisions?: Resolver<Maybe<ResolversTypes['DecisionConnection']>, ParentType, ContextType, RequireFields<QueryAwardDecisionsArgs, 'first'>>;
  awardDecisionsRelyingOn?: Resolver<Maybe<ResolversTypes['DecisionConnection']>, ParentType, ContextType, RequireFields<QueryAwardDecisionsRelyingOnArgs, 'title' | 'first'>>;
  awardDecisionVerification?: Resolver<Maybe<ResolversTypes['DecisionVerification']>, ParentType, ContextType, RequireFields<QueryAwardDecisionVerificationArgs, 'id' | 'leafHash'>>;
  awardLog?: Resolver<Maybe<ResolversTypes['DecisionLog']>, ParentType, ContextType>;
  awardAccessEntries?: Resolver<Maybe<ResolversTypes['AccessEntryConnection']>, ParentType, ContextType, RequireFields<QueryAwardAccessEntriesArgs, 'first'>>;
  awardNotices?: Resolver<Maybe<ResolversTypes['NoticeConnection']>, ParentType, ContextType, RequireFields<QueryAwardNoticesArgs, 'first'>>;
  awardWebhooks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Webhook']>>, ParentType, ContextType>;
  awardRecommendations?: Resolver<Maybe<ResolversTypes['AwardRecommendationConnection']>, ParentType, ContextType, RequireFields<QueryAwardRecommendationsArgs, 'first'>>;
  awardRecommendation?: Resolver<Maybe<ResolversTypes['AwardRecommendation']>, ParentType, ContextType, RequireFields<QueryAwardRecommendationArgs, 'id'>>;
  standardConversions?: Resolver<Maybe<ResolversTypes['StandardConversionConnection']>, ParentType, ContextType, RequireFields<QueryStandardConversionsArgs, 'first'>>;
  standardConversion?: Resolver<Maybe<ResolversTypes['StandardConversion']>, ParentType, ContextType, RequireFields<QueryStandardConversionArgs, 'id'>>;
  awardProgrammes?: Resolver<Maybe<ResolversTypes['AwardProgrammeConnection']>, ParentType, ContextType, RequireFields<QueryAwardProgrammesArgs, 'first'>>;
  awardProgramme?: Resolver<Maybe<ResolversTypes['AwardProgramme']>, ParentType, ContextType, RequireFields<QueryAwardProgrammeArgs, 'id'>>;
  awardRound?: Resolver<Maybe<ResolversTypes['AwardRound']>, ParentType, ContextType, RequireFields<QueryAwardRoundArgs, 'id'>>;
  awardAdoptions?: Resolver<Maybe<ResolversTypes['AwardAdoptionConnection']>, ParentType, ContextType, RequireFields<QueryAwardAdoptionsArgs, 'first'>>;
  awardNomination?: Resolver<Maybe<ResolversTypes['AwardNomination']>, ParentType, ContextType, RequireFields<QueryAwardNominationArgs, 'id'>>;
  awardNominations?: Resolver<Maybe<ResolversTypes['AwardNominationConnection']>, ParentType, ContextType, RequireFields<QueryAwardNominationsArgs, 'round' | 'first'>>;
  awardAffectedNominations?: Resolver<Maybe<ResolversTypes['AwardNominationConnection']>, ParentType, ContextType, RequireFields<QueryAwardAffectedNominationsArgs, 'first'>>;
  awardDataAge?: Resolver<Maybe<ResolversTypes['DataAge']>, ParentType, ContextType>;
  awardWhatIf?: Resolver<Maybe<ResolversTypes['WhatIf']>, ParentType, ContextType, RequireFields<QueryAwardWhatIfArgs, 'input'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  awardDecisionIssue?: Resolver<Maybe<ResolversTypes['AwardDecisionIssuePayload']>, ParentType, ContextType, RequireFields<MutationAwardDecisionIssueArgs, 'input'>>;
  awardDecisionsIssue?: Resolver<Maybe<ResolversTypes['AwardDecisionsIssuePayload']>, ParentType, ContextType, RequireFields<MutationAwardDecisionsIssueArgs, 'input'>>;
  awardWebhookRegister?: Resolver<Maybe<ResolversTypes['WebhookRegisterPayload']>, ParentType, ContextType, RequireFields<MutationAwardWebhookRegisterArgs, 'input'>>;
  awardWebhookRemove?: Resolver<Maybe<ResolversTypes['WebhookRemovePayload']>, ParentType, ContextType, RequireFields<MutationAwardWebhookRemoveArgs, 'input'>>;
  awardWebhookResume?: Resolver<Maybe<ResolversTypes['WebhookResumePayload']>, ParentType, ContextType, RequireFields<MutationAwardWebhookResumeArgs, 'input'>>;
  awardRecommendationDraw?: Resolver<Maybe<ResolversTypes['AwardRecommendationPayload']>, ParentType, ContextType, RequireFields<MutationAwardRecommendationDrawArgs, 'input'>>;
  awardRecommendationSubmit?: Resolver<Maybe<ResolversTypes['AwardRecommendationPayload']>, ParentType, ContextType, RequireFields<MutationAwardRecommendationSubmitArgs, 'input'>>;
  standardConversionPropose?: Resolver<Maybe<ResolversTypes['StandardConversionPayload']>, ParentType, ContextType, RequireFields<MutationStandardConversionProposeArgs, 'input'>>;
  standardConversionAccept?: Resolver<Maybe<ResolversTypes['StandardConversionPayload']>, ParentType, ContextType, RequireFields<MutationStandardConversionAcceptArgs, 'input'>>;
  standardConversionRefuse?: Resolver<Maybe<ResolversTypes['StandardConversionPayload']>, ParentType, ContextType, RequireFields<MutationStandardConversionRefuseArgs, 'input'>>;
  standardConversionPublish?: Resolver<Maybe<ResolversTypes['StandardConversionPayload']>, ParentType, ContextType, RequireFields<MutationStandardConversionPublishArgs, 'input'>>;
  awardProgrammeRecord?: Resolver<Maybe<ResolversTypes['AwardProgrammePayload']>, ParentType, ContextType, RequireFields<MutationAwardProgrammeRecordArgs, 'input'>>;
  awardProgrammeCorrect?: Resolver<Maybe<ResolversTypes['AwardProgrammePayload']>, ParentType, ContextType, RequireFields<MutationAwardProgrammeCorrectArgs, 'input'>>;
  awardRoundRecord?: Resolver<Maybe<ResolversTypes['AwardRoundPayload']>, ParentType, ContextType, RequireFields<MutationAwardRoundRecordArgs, 'input'>>;
  awardRoundCorrect?: Resolver<Maybe<ResolversTypes['AwardRoundPayload']>, ParentType, ContextType, RequireFields<MutationAwardRoundCorrectArgs, 'input'>>;
  awardNominationSubmit?: Resolver<Maybe<ResolversTypes['AwardNominationPayload']>, ParentType, ContextType, RequireFields<MutationAwardNominationSubmitArgs, 'input'>>;
  awardNominationCheck?: Resolver<Maybe<ResolversTypes['AwardNominationPayload']>, ParentType, ContextType, RequireFields<MutationAwardNominationCheckArgs, 'input'>>;
  awardNominationAdopt?: Resolver<Maybe<ResolversTypes['AwardNominationPayload']>, ParentType, ContextType, RequireFields<MutationAwardNominationAdoptArgs, 'input'>>;
  awardNominationDecline?: Resolver<Maybe<ResolversTypes['AwardNominationPayload']>, ParentType, ContextType, RequireFields<MutationAwardNominationDeclineArgs, 'input'>>;
};

export type AwardDecisionIssuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardDecisionIssuePayload'] = ResolversParentTypes['AwardDecisionIssuePayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['AwardDecisionIssueError']>, ParentType, ContextType>;
};

export type AwardDecisionIssueErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardDecisionIssueError'] = ResolversParentTypes['AwardDecisionIssueError']> = {
  code?: Resolver<ResolversTypes['AwardDecisionIssueErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AwardDecisionIssueErrorMessageArgs, 'language'>>;
};

export type AwardDecisionsIssuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardDecisionsIssuePayload'] = ResolversParentTypes['AwardDecisionsIssuePayload']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['AwardDecisionsIssueResult']>, ParentType, ContextType>;
};

export type AwardDecisionsIssueResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardDecisionsIssueResult'] = ResolversParentTypes['AwardDecisionsIssueResult']> = {
  idempotencyKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['AwardDecisionsIssueError']>, ParentType, ContextType>;
};

export type AwardDecisionsIssueErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardDecisionsIssueError'] = ResolversParentTypes['AwardDecisionsIssueError']> = {
  code?: Resolver<ResolversTypes['AwardDecisionsIssueErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AwardDecisionsIssueErrorMessageArgs, 'language'>>;
};

export type AwardRecommendationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardRecommendation'] = ResolversParentTypes['AwardRecommendation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RecommendationLevel'], ParentType, ContextType>;
  awardName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  listedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  citation?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['RecommendedEnterprise']>, ParentType, ContextType>;
  submittedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standingChanged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RecommendationState'], ParentType, ContextType>;
  stateSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  drawnAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type RecommendedEnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendedEnterprise'] = ResolversParentTypes['RecommendedEnterprise']> = {
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['RecommendationGroup'], ParentType, ContextType>;
  uscc?: Resolver<ResolversTypes['USCC'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  determination?: Resolver<ResolversTypes['Determination'], ParentType, ContextType>;
  decisionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AwardRecommendationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardRecommendationConnection'] = ResolversParentTypes['AwardRecommendationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AwardRecommendationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type AwardRecommendationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardRecommendationEdge'] = ResolversParentTypes['AwardRecommendationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AwardRecommendation'], ParentType, ContextType>;
};

export type AwardRecommendationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardRecommendationPayload'] = ResolversParentTypes['AwardRecommendationPayload']> = {
  recommendation?: Resolver<Maybe<ResolversTypes['AwardRecommendation']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['AwardRecommendationError']>, ParentType, ContextType>;
};

export type AwardRecommendationErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardRecommendationError'] = ResolversParentTypes['AwardRecommendationError']> = {
  code?: Resolver<ResolversTypes['AwardRecommendationErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AwardRecommendationErrorMessageArgs, 'language'>>;
  current?: Resolver<Maybe<ResolversTypes['AwardRecommendation']>, ParentType, ContextType>;
};

export type StandardConversionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardConversion'] = ResolversParentTypes['StandardConversion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uscc?: Resolver<ResolversTypes['USCC'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  titleNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ConversionLevel'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StandardConversionState'], ParentType, ContextType>;
  stateSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type StandardConversionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardConversionConnection'] = ResolversParentTypes['StandardConversionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StandardConversionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type StandardConversionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardConversionEdge'] = ResolversParentTypes['StandardConversionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StandardConversion'], ParentType, ContextType>;
};

export type StandardConversionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardConversionPayload'] = ResolversParentTypes['StandardConversionPayload']> = {
  conversion?: Resolver<Maybe<ResolversTypes['StandardConversion']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['StandardConversionError']>, ParentType, ContextType>;
};

export type StandardConversionErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardConversionError'] = ResolversParentTypes['StandardConversionError']> = {
  code?: Resolver<ResolversTypes['StandardConversionErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StandardConversionErrorMessageArgs, 'language'>>;
  current?: Resolver<Maybe<ResolversTypes['StandardConversion']>, ParentType, ContextType>;
};

export type AwardProgrammePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardProgrammePayload'] = ResolversParentTypes['AwardProgrammePayload']> = {
  programme?: Resolver<Maybe<ResolversTypes['AwardProgramme']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['AwardProgrammeError']>, ParentType, ContextType>;
};

export type AwardProgrammeErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardProgrammeError'] = ResolversParentTypes['AwardProgrammeError']> = {
  code?: Resolver<ResolversTypes['AwardProgrammeErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AwardProgrammeErrorMessageArgs, 'language'>>;
  current?: Resolver<Maybe<ResolversTypes['AwardProgramme']>, ParentType, ContextType>;
};

export type AwardRoundPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardRoundPayload'] = ResolversParentTypes['AwardRoundPayload']> = {
  round?: Resolver<Maybe<ResolversTypes['AwardRound']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['AwardRoundError']>, ParentType, ContextType>;
};

export type AwardRoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardRoundError'] = ResolversParentTypes['AwardRoundError']> = {
  code?: Resolver<ResolversTypes['AwardRoundErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AwardRoundErrorMessageArgs, 'language'>>;
  current?: Resolver<Maybe<ResolversTypes['AwardRound']>, ParentType, ContextType>;
};

export type AwardNominationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardNominationPayload'] = ResolversParentTypes['AwardNominationPayload']> = {
  nomination?: Resolver<Maybe<ResolversTypes['AwardNomination']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['AwardNominationError']>, ParentType, ContextType>;
};

export type AwardNominationErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardNominationError'] = ResolversParentTypes['AwardNominationError']> = {
  code?: Resolver<ResolversTypes['AwardNominationErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AwardNominationErrorMessageArgs, 'language'>>;
  current?: Resolver<Maybe<ResolversTypes['AwardNomination']>, ParentType, ContextType>;
};

export type AwardProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardProgramme'] = ResolversParentTypes['AwardProgramme']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AwardLevel'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AwardKind'], ParentType, ContextType>;
  award?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  adopts?: Resolver<Maybe<ResolversTypes['AwardAdopts']>, ParentType, ContextType, Partial<AwardProgrammeAdoptsArgs>>;
  citation?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rounds?: Resolver<ResolversTypes['AwardRoundConnection'], ParentType, ContextType, RequireFields<AwardProgrammeRoundsArgs, 'first'>>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type AwardProgrammeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardProgrammeConnection'] = ResolversParentTypes['AwardProgrammeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AwardProgrammeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type AwardProgrammeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardProgrammeEdge'] = ResolversParentTypes['AwardProgrammeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AwardProgramme'], ParentType, ContextType>;
};

export type AwardRoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardRound'] = ResolversParentTypes['AwardRound']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['AwardProgramme'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opensOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cutOffOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  adopts?: Resolver<Maybe<ResolversTypes['AwardAdopts']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type AwardRoundConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardRoundConnection'] = ResolversParentTypes['AwardRoundConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AwardRoundEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type AwardRoundEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardRoundEdge'] = ResolversParentTypes['AwardRoundEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AwardRound'], ParentType, ContextType>;
};

export type AwardAdoptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardAdoption'] = ResolversParentTypes['AwardAdoption']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['AwardRound'], ParentType, ContextType>;
  uscc?: Resolver<ResolversTypes['USCC'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  adopts?: Resolver<ResolversTypes['AwardAdopts'], ParentType, ContextType>;
  adoptedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AwardAdoptionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardAdoptionConnection'] = ResolversParentTypes['AwardAdoptionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AwardAdoptionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type AwardAdoptionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardAdoptionEdge'] = ResolversParentTypes['AwardAdoptionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AwardAdoption'], ParentType, ContextType>;
};

export type AwardNominationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardNomination'] = ResolversParentTypes['AwardNomination']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['AwardRound'], ParentType, ContextType>;
  uscc?: Resolver<ResolversTypes['USCC'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AwardNominationState'], ParentType, ContextType>;
  stateSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nominatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  check?: Resolver<Maybe<ResolversTypes['AwardCheck']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['AwardOutcome']>, ParentType, ContextType>;
  effects?: Resolver<ReadonlyArray<ResolversTypes['AwardEffect']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type AwardCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardCheck'] = ResolversParentTypes['AwardCheck']> = {
  decisionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  determination?: Resolver<ResolversTypes['Determination'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  checkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AwardOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardOutcome'] = ResolversParentTypes['AwardOutcome']> = {
  adopted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  adopts?: Resolver<Maybe<ResolversTypes['AwardAdopts']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type AwardEffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardEffect'] = ResolversParentTypes['AwardEffect']> = {
  notice?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['NoticeFact']>, ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Determination'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['Determination'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
};

export type AwardNominationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardNominationConnection'] = ResolversParentTypes['AwardNominationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AwardNominationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type AwardNominationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardNominationEdge'] = ResolversParentTypes['AwardNominationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AwardNomination'], ParentType, ContextType>;
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
  AwardDecisionIssuePayload?: AwardDecisionIssuePayloadResolvers<ContextType>;
  AwardDecisionIssueError?: AwardDecisionIssueErrorResolvers<ContextType>;
  AwardDecisionsIssuePayload?: AwardDecisionsIssuePayloadResolvers<ContextType>;
  AwardDecisionsIssueResult?: AwardDecisionsIssueResultResolvers<ContextType>;
  AwardDecisionsIssueError?: AwardDecisionsIssueErrorResolvers<ContextType>;
  AwardRecommendation?: AwardRecommendationResolvers<ContextType>;
  RecommendedEnterprise?: RecommendedEnterpriseResolvers<ContextType>;
  AwardRecommendationConnection?: AwardRecommendationConnectionResolvers<ContextType>;
  AwardRecommendationEdge?: AwardRecommendationEdgeResolvers<ContextType>;
  AwardRecommendationPayload?: AwardRecommendationPayloadResolvers<ContextType>;
  AwardRecommendationError?: AwardRecommendationErrorResolvers<ContextType>;
  StandardConversion?: StandardConversionResolvers<ContextType>;
  StandardConversionConnection?: StandardConversionConnectionResolvers<ContextType>;
  StandardConversionEdge?: StandardConversionEdgeResolvers<ContextType>;
  StandardConversionPayload?: StandardConversionPayloadResolvers<ContextType>;
  StandardConversionError?: StandardConversionErrorResolvers<ContextType>;
  AwardProgrammePayload?: AwardProgrammePayloadResolvers<ContextType>;
  AwardProgrammeError?: AwardProgrammeErrorResolvers<ContextType>;
  AwardRoundPayload?: AwardRoundPayloadResolvers<ContextType>;
  AwardRoundError?: AwardRoundErrorResolvers<ContextType>;
  AwardNominationPayload?: AwardNominationPayloadResolvers<ContextType>;
  AwardNominationError?: AwardNominationErrorResolvers<ContextType>;
  AwardProgramme?: AwardProgrammeResolvers<ContextType>;
  AwardProgrammeConnection?: AwardProgrammeConnectionResolvers<ContextType>;
  AwardProgrammeEdge?: AwardProgrammeEdgeResolvers<ContextType>;
  AwardRound?: AwardRoundResolvers<ContextType>;
  AwardRoundConnection?: AwardRoundConnectionResolvers<ContextType>;
  AwardRoundEdge?: AwardRoundEdgeResolvers<ContextType>;
  AwardAdoption?: AwardAdoptionResolvers<ContextType>;
  AwardAdoptionConnection?: AwardAdoptionConnectionResolvers<ContextType>;
  AwardAdoptionEdge?: AwardAdoptionEdgeResolvers<ContextType>;
  AwardNomination?: AwardNominationResolvers<ContextType>;
  AwardCheck?: AwardCheckResolvers<ContextType>;
  AwardOutcome?: AwardOutcomeResolvers<ContextType>;
  AwardEffect?: AwardEffectResolvers<ContextType>;
  AwardNominationConnection?: AwardNominationConnectionResolvers<ContextType>;
  AwardNominationEdge?: AwardNominationEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
};
