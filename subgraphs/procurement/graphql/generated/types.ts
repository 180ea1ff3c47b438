// Generated from the SDL by `npm run generate`. Do not edit.
import type { CivilDate } from '../../../../shared/values/civil-date.ts';
import type { Instant } from '../../../../shared/values/instant.ts';
import type { Uscc } from '../../../../shared/values/uscc.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { StandingQuestion } from '../../../../shared/server/standing-question.ts';
import type { Answer } from '../../../../shared/values/decision/decide.ts';
import type { ReasonCode as ReasonCodeValue } from '../../../../shared/values/decision/reason-code.ts';
import type { ActionReason as ActionReasonValue } from '../../../../shared/values/procedure/state-machine.ts';
import type { TenderOnDay } from '../../persistence/tenders/tender-row.ts';
import type { TenderLotView, TieBreakView, EqualBidderView } from '../tenders/tender-views.ts';
import type { BidThen } from '../../persistence/tenders/bids.ts';
import type { PreferenceUse as PreferenceUseRow } from '../../persistence/tenders/preference-uses.ts';
import type { TenderRefusal } from '../tenders/tender-refusal.ts';
import type { PolicyOnDay } from '../subsidies/subsidy-policy-view.ts';
import type { SubsidyProgramme as SubsidyProgrammeOnDay, SubsidyApplication as SubsidyApplicationNow } from '../../domain/subsidies/subsidy.ts';
import type { ProgrammeRefusal, ApplicationRefusal, ServiceRefusal } from '../subsidies/subsidy-refusal.ts';
import type { CatalogueItem as CatalogueItemOnRecord } from '../../domain/catalogue/catalogue.ts';
import type { CategoryMapping as CategoryMappingOnRecord } from '../../domain/catalogue/category-mapping.ts';
import type { MappedCodeRead, MappingRefusal } from '../catalogue/mapping-refusal.ts';
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
  /** Whether the purchaser's policy prefers the enterprise under equal conditions (政府采购同等条件优先). */
  readonly procurementPreference?: Maybe<PolicyAnswer>;
  /** Whether the jurisdiction gives leaders priority in a standardisation subsidy (标准化补助优先). */
  readonly subsidyPriority?: Maybe<PolicyAnswer>;
};


export type StandingProcurementPreferenceArgs = {
  jurisdiction: Scalars['ID']['input'];
  lot?: InputMaybe<LotInput>;
};


export type StandingSubsidyPriorityArgs = {
  jurisdiction: Scalars['ID']['input'];
};

/** A lot by its procurement catalogue code. */
export type LotInput = {
  /** Code of the government procurement catalogue: `A02061804`. */
  readonly catalogueCode: Scalars['String']['input'];
  /** Edition of the catalogue, `2013` or `2022`: one code means different things in them. Omitted makes the answer UNDETERMINED. */
  readonly catalogueEdition?: InputMaybe<Scalars['ID']['input']>;
};

export type Query = {
  /** What the preference does to bids that are equal by every criterion of the tender document. Nothing is scored and no price is changed. */
  readonly procurementTieBreak: TieBreak;
  /** Who asked this department about an enterprise, newest first: to an enterprise about itself, to an auditor about all. Empty for anybody else, as when nobody asked. */
  readonly procurementAccessEntries?: Maybe<AccessEntryConnection>;
  /** A decision of record about the procurement preference (政府采购优先); null when there is none of this id that the viewer may see. */
  readonly procurementDecision?: Maybe<Decision>;
  /** The institution's own decisions, an auditor's all, newest first. */
  readonly procurementDecisions?: Maybe<DecisionConnection>;
  /** The decisions that rested on a title, whatever became of it since: of the viewer's institution, for an auditor all. Newest first. */
  readonly procurementDecisionsRelyingOn?: Maybe<DecisionConnection>;
  /** Whether the department took this decision, for whoever holds its receipt. */
  readonly procurementDecisionVerification?: Maybe<DecisionVerification>;
  /** The department's log of decisions. */
  readonly procurementLog?: Maybe<DecisionLog>;
  /** The institution's own notices, an auditor's all, oldest first: a reader keeps the last cursor and goes on there. */
  readonly procurementNotices?: Maybe<NoticeConnection>;
  /** The institution's own webhooks, at most five. */
  readonly procurementWebhooks?: Maybe<ReadonlyArray<Webhook>>;
  /** The editions of the catalogue on record, oldest first. */
  readonly catalogueEditions?: Maybe<ReadonlyArray<CatalogueEdition>>;
  /** What a code means in an edition; null when the edition has none of it on record. */
  readonly catalogueItem?: Maybe<CatalogueItem>;
  /** What one code means, edition by edition: the reason why a bare code says nothing. */
  readonly catalogueMeanings?: Maybe<ReadonlyArray<CatalogueItem>>;
  /** The items of an edition, in the order of their codes. */
  readonly catalogueItems?: Maybe<CatalogueItemConnection>;
  /** The map of a category onto an edition as it decided then; null when nobody had looked yet. */
  readonly categoryMapping?: Maybe<CategoryMapping>;
  /** The maps of categories, what became known last first; with `superseded` the whole history. */
  readonly categoryMappings?: Maybe<CategoryMappingConnection>;
  /** How old the data of the finance department is, and whether it is up: null with the error DEPARTMENT_UNAVAILABLE when it does not answer, and without one while its copy of the register is being filled. */
  readonly procurementDataAge?: Maybe<DataAge>;
  /** What the notices say of a subsidy in a jurisdiction on a day. */
  readonly subsidyPolicy?: Maybe<SubsidyPolicy>;
  /** Subsidy programmes, newest first. */
  readonly subsidyProgrammes?: Maybe<SubsidyProgrammeConnection>;
  /** A subsidy programme; null when there was none on that day, as known then. */
  readonly subsidyProgramme?: Maybe<SubsidyProgramme>;
  /** Applications, newest first: to an applicant its own, to the finance department those of its divisions. */
  readonly subsidyApplications?: Maybe<SubsidyApplicationConnection>;
  /** What service bodies supplied in a division, as recorded by its finance department; empty for other departments. */
  readonly serviceRecords?: Maybe<ReadonlyArray<ServiceRecord>>;
  /** A tender of the caller's institution (采购项目); null when it keeps none of this id. */
  readonly tender?: Maybe<Tender>;
  /** The tenders of the caller's institution, newest first. */
  readonly tenders?: Maybe<TenderConnection>;
  /** A release of the tender by the Open Contracting Data Standard 1.1; null for a draft, and when the caller's institution keeps no tender of this id. Bids and awards stand in it from the award on. */
  readonly tenderOcdsRelease?: Maybe<OcdsRelease>;
  /** What the preference decided in the lots awarded in a year, and how often: to a purchaser of its own tenders, to a finance department of the tenders of its divisions. Sorted by institution, purchaser and category. */
  readonly preferenceUses?: Maybe<PreferenceUseConnection>;
  /** What a changed policy would do to the procurement preference and subsidies: which answers flip, how many, and whose (政策试算). Reads only: nothing is stored and nothing adopted. */
  readonly procurementWhatIf?: Maybe<WhatIf>;
};


export type QueryProcurementTieBreakArgs = {
  bids: ReadonlyArray<BidInput>;
  criteria: ReadonlyArray<CriterionInput>;
};


export type QueryProcurementAccessEntriesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  uscc?: InputMaybe<Scalars['USCC']['input']>;
};


export type QueryProcurementDecisionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProcurementDecisionsArgs = {
  uscc?: InputMaybe<Scalars['USCC']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProcurementDecisionsRelyingOnArgs = {
  title: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProcurementDecisionVerificationArgs = {
  id: Scalars['ID']['input'];
  leafHash: Scalars['String']['input'];
};


export type QueryProcurementNoticesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCatalogueItemArgs = {
  edition: Scalars['ID']['input'];
  code: Scalars['String']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryCatalogueMeaningsArgs = {
  code: Scalars['String']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryCatalogueItemsArgs = {
  edition: Scalars['ID']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
  under?: InputMaybe<Scalars['String']['input']>;
  level?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCategoryMappingArgs = {
  category: Scalars['String']['input'];
  catalogueEdition: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryCategoryMappingsArgs = {
  category?: InputMaybe<Scalars['String']['input']>;
  catalogueEdition?: InputMaybe<Scalars['ID']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  superseded?: Scalars['Boolean']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySubsidyPolicyArgs = {
  jurisdiction: Scalars['ID']['input'];
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QuerySubsidyProgrammesArgs = {
  jurisdiction?: InputMaybe<Scalars['ID']['input']>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySubsidyProgrammeArgs = {
  id: Scalars['ID']['input'];
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QuerySubsidyApplicationsArgs = {
  programme?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryServiceRecordsArgs = {
  jurisdiction: Scalars['ID']['input'];
  uscc?: InputMaybe<Scalars['USCC']['input']>;
};


export type QueryTenderArgs = {
  id: Scalars['ID']['input'];
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryTendersArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<TenderState>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryTenderOcdsReleaseArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryPreferenceUsesArgs = {
  year: Scalars['Int']['input'];
  jurisdiction?: InputMaybe<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProcurementWhatIfArgs = {
  input: WhatIfInput;
  lot?: InputMaybe<LotInput>;
};

/** A bid with its value for each criterion. */
export type BidInput = {
  /** The bidder, unique among the bids. */
  readonly bidder: Scalars['String']['input'];
  /** What `procurementPreference` answered for the bidder and the lot. */
  readonly preference: Determination;
  /** One value for each criterion. */
  readonly values: ReadonlyArray<CriterionValueInput>;
};

/** A bid's value for one criterion. */
export type CriterionValueInput = {
  /** Name of the criterion. */
  readonly criterion: Scalars['String']['input'];
  /** The value as decimal text: `88.50`. */
  readonly value: Scalars['String']['input'];
};

/** A criterion of the tender document. */
export type CriterionInput = {
  /** Its name, unique among the criteria. */
  readonly name: Scalars['String']['input'];
  /** Which end is better. */
  readonly order: CriterionOrder;
};

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

/** The result of comparing bids. */
export type TieBreak = {
  /** What the preference does. */
  readonly effect: TieEffect;
  /** The bidders that come first: one, or all that stay equal, in the order given. */
  readonly first: ReadonlyArray<Scalars['String']['output']>;
};

export type Mutation = {
  /** Takes a decision of record about the procurement preference (政府采购优先): signed, in the log, once for each idempotency key. A repeat gives the decision that was taken. */
  readonly procurementDecisionIssue?: Maybe<ProcurementDecisionIssuePayload>;
  /** Takes up to 1,000 decisions, each for itself: what is wrong with one leaves the others alone. */
  readonly procurementDecisionsIssue?: Maybe<ProcurementDecisionsIssuePayload>;
  /** Has the institution's notices sent to an address, from now on. */
  readonly procurementWebhookRegister?: Maybe<WebhookRegisterPayload>;
  /** Sends nothing more to an address. */
  readonly procurementWebhookRemove?: Maybe<WebhookRemovePayload>;
  /** Sends everything that has not arrived once more, in order, also what was given up. */
  readonly procurementWebhookResume?: Maybe<WebhookResumePayload>;
  /** States the map of a category onto an edition as a whole (维护类别与品目对应表), in the place of what stood: for finance departments. */
  readonly categoryMappingState?: Maybe<CategoryMappingPayload>;
  /** Opens a programme (开设补助项目), the finance department of the division. Beijing §4(3)11. */
  readonly subsidyProgrammeOpen?: Maybe<SubsidyProgrammePayload>;
  /** Ends the time for applications (截止受理), from the day after its last day. */
  readonly subsidyProgrammeClose?: Maybe<SubsidyProgrammePayload>;
  /** Publishes the list of all that were accepted, those whom the policy supports first before the others (公布优先支持名单). */
  readonly subsidyListPublish?: Maybe<SubsidyProgrammePayload>;
  /** Applies for a subsidy, for oneself (申请补助). */
  readonly subsidyApply?: Maybe<SubsidyApplicationPayload>;
  /** Takes an application back (撤回申请). */
  readonly subsidyApplicationWithdraw?: Maybe<SubsidyApplicationPayload>;
  /** Takes an application on (受理申请). */
  readonly subsidyApplicationAccept?: Maybe<SubsidyApplicationPayload>;
  /** Refuses an application (不予受理). */
  readonly subsidyApplicationRefuse?: Maybe<SubsidyApplicationPayload>;
  /** Records what a service body supplied (登记服务机构工作); said again of one scheme, the later words hold. */
  readonly serviceRecordAdd?: Maybe<ServiceRecordPayload>;
  /** Drafts a tender. Guangyuan §2(3)9, Tianjin §4.1. */
  readonly tenderDraft?: Maybe<TenderPayload>;
  /** Changes what a draft says, or an announced tender before its deadline; what it said before is kept. */
  readonly tenderAmend?: Maybe<TenderPayload>;
  /** Puts on record that a tender was announced. */
  readonly tenderAnnounce?: Maybe<TenderPayload>;
  /** Closes a tender after its deadline: from then on lots, criteria and edition stay as they are. */
  readonly tenderClose?: Maybe<TenderPayload>;
  /** Records bids that were opened, up to 200; a bid that is on record already is recorded anew. */
  readonly tenderBidsRecord?: Maybe<TenderPayload>;
  /** Takes a decision of record about the preference of every bid that is compared, on the day of the deadline: those not decided yet, and those undetermined once more. */
  readonly tenderPreferencesDecide?: Maybe<TenderPayload>;
  /** Puts on record that the bids were evaluated: from then on bids stay as they are. */
  readonly tenderEvaluate?: Maybe<TenderPayload>;
  /** Asks for every bid that is compared the same question again, as known now: at the award. */
  readonly tenderPreferencesRecheck?: Maybe<TenderPayload>;
  /** Puts on record who got each lot. The purchaser awards; the hub says what the preference did. */
  readonly tenderAward?: Maybe<TenderPayload>;
  /** Puts on record that a tender was ended without an award. */
  readonly tenderCancel?: Maybe<TenderPayload>;
};


export type MutationProcurementDecisionIssueArgs = {
  input: ProcurementDecisionIssueInput;
};


export type MutationProcurementDecisionsIssueArgs = {
  input: ProcurementDecisionsIssueInput;
};


export type MutationProcurementWebhookRegisterArgs = {
  input: WebhookRegisterInput;
};


export type MutationProcurementWebhookRemoveArgs = {
  input: WebhookRemoveInput;
};


export type MutationProcurementWebhookResumeArgs = {
  input: WebhookResumeInput;
};


export type MutationCategoryMappingStateArgs = {
  input: CategoryMappingStateInput;
};


export type MutationSubsidyProgrammeOpenArgs = {
  input: SubsidyProgrammeOpenInput;
};


export type MutationSubsidyProgrammeCloseArgs = {
  input: SubsidyProgrammeCloseInput;
};


export type MutationSubsidyListPublishArgs = {
  input: SubsidyListPublishInput;
};


export type MutationSubsidyApplyArgs = {
  input: SubsidyApplyInput;
};


export type MutationSubsidyApplicationWithdrawArgs = {
  input: SubsidyApplicationWithdrawInput;
};


export type MutationSubsidyApplicationAcceptArgs = {
  input: SubsidyApplicationAcceptInput;
};


export type MutationSubsidyApplicationRefuseArgs = {
  input: SubsidyApplicationRefuseInput;
};


export type MutationServiceRecordAddArgs = {
  input: ServiceRecordAddInput;
};


export type MutationTenderDraftArgs = {
  input: TenderDraftInput;
};


export type MutationTenderAmendArgs = {
  input: TenderAmendInput;
};


export type MutationTenderAnnounceArgs = {
  input: TenderAnnounceInput;
};


export type MutationTenderCloseArgs = {
  input: TenderCloseInput;
};


export type MutationTenderBidsRecordArgs = {
  input: TenderBidsRecordInput;
};


export type MutationTenderPreferencesDecideArgs = {
  input: TenderPreferencesDecideInput;
};


export type MutationTenderEvaluateArgs = {
  input: TenderEvaluateInput;
};


export type MutationTenderPreferencesRecheckArgs = {
  input: TenderPreferencesRecheckInput;
};


export type MutationTenderAwardArgs = {
  input: TenderAwardInput;
};


export type MutationTenderCancelArgs = {
  input: TenderCancelInput;
};

/** What is to be decided about the procurement preference (政府采购优先). */
export type ProcurementDecisionIssueInput = {
  /** The enterprise. */
  readonly uscc: Scalars['USCC']['input'];
  /** GB/T 2260 code of the jurisdiction whose policy applies. */
  readonly jurisdiction: Scalars['ID']['input'];
  /** The day asked about; omitted, today in Asia/Shanghai, or the day of the decision that is re-checked. */
  readonly validOn?: InputMaybe<Scalars['Date']['input']>;
  /** The lot; without it the category of goods or services is not tested. */
  readonly lot?: InputMaybe<LotInput>;
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
export type ProcurementDecisionIssuePayload = {
  /** The decision on record; null when `errors` is not empty. */
  readonly decision?: Maybe<Decision>;
  /** Why there is none; empty when there is one. */
  readonly errors: ReadonlyArray<ProcurementDecisionIssueError>;
};

/** Why no decision was taken. */
export type ProcurementDecisionIssueError = {
  /** The error's code. */
  readonly code: ProcurementDecisionIssueErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
};


/** Why no decision was taken. */
export type ProcurementDecisionIssueErrorMessageArgs = {
  language?: Language;
};

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

/** Decisions that are to be taken together, each for itself. */
export type ProcurementDecisionsIssueInput = {
  /** 1 to 1,000 items. */
  readonly items: ReadonlyArray<ProcurementDecisionItemInput>;
};

/** One of many decisions; a value that cannot be read costs this item only. */
export type ProcurementDecisionItemInput = {
  /** The enterprise, as text. */
  readonly uscc: Scalars['String']['input'];
  /** GB/T 2260 code of the jurisdiction whose policy applies. */
  readonly jurisdiction: Scalars['ID']['input'];
  /** The day asked about, as text; omitted, today in Asia/Shanghai, or the day of the decision that is re-checked. */
  readonly validOn?: InputMaybe<Scalars['String']['input']>;
  /** The lot; without it the category of goods or services is not tested. */
  readonly lot?: InputMaybe<LotInput>;
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
export type ProcurementDecisionsIssuePayload = {
  /** One result for each item, in order. */
  readonly results: ReadonlyArray<ProcurementDecisionsIssueResult>;
};

/** What became of one item. */
export type ProcurementDecisionsIssueResult = {
  /** The item's key. */
  readonly idempotencyKey: Scalars['ID']['output'];
  /** The decision on record; null when `errors` is not empty. */
  readonly decision?: Maybe<Decision>;
  /** Why there is none; empty when there is one. */
  readonly errors: ReadonlyArray<ProcurementDecisionsIssueError>;
};

/** Why no decision was taken for an item. */
export type ProcurementDecisionsIssueError = {
  /** The error's code. */
  readonly code: ProcurementDecisionsIssueErrorCode;
  /** Where in the item. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
};


/** Why no decision was taken for an item. */
export type ProcurementDecisionsIssueErrorMessageArgs = {
  language?: Language;
};

/** Why no decision was taken for an item. */
export type ProcurementDecisionsIssueErrorCode =
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

/** An edition of the government procurement catalogue (政府采购品目分类目录). A code means something only in its edition. */
export type CatalogueEdition = {
  /** Its year: `2022`. */
  readonly id: Scalars['ID']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** The document that issued it; null where none is on record. */
  readonly document?: Maybe<Scalars['String']['output']>;
  /** The day on which it was issued; null where none is on record. */
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  /** How many codes of it are on record now. */
  readonly itemCount: Scalars['Int']['output'];
  /** When a file of its codes was taken in last; null while none was: then only single codes of it are on record. */
  readonly importedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What a code means in an edition (采购品目). */
export type CatalogueItem = {
  /** The edition: `2022`. */
  readonly edition: Scalars['ID']['output'];
  /** The code: `A02010105`. */
  readonly code: Scalars['String']['output'];
  /** What it means there, as the edition names it. */
  readonly name: Scalars['String']['output'];
  /** How far below the letter it stands, from 1. */
  readonly level: Scalars['Int']['output'];
  /** What stands directly above it, as known then; null at the top, and where it is not on record. */
  readonly parent?: Maybe<CatalogueItem>;
  /** Since when it is on record under this name. */
  readonly knownFrom: Scalars['DateTime']['output'];
};

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

/** The map of a category onto an edition of the catalogue (类别与品目对应表), stated as a whole. Without one nobody has looked yet, which is unknown and not "not covered". */
export type CategoryMapping = {
  /** This state's; a later one has another. */
  readonly id: Scalars['ID']['output'];
  /** Code of GB/T 4754: `C3911`. */
  readonly category: Scalars['String']['output'];
  /** The edition of GB/T 4754: `2017`. */
  readonly categoryEdition: Scalars['ID']['output'];
  /** The edition of the catalogue: `2022`. */
  readonly catalogueEdition: Scalars['ID']['output'];
  /** The codes, in their order. A code that is not named does not belong to the category; an empty list says that nothing of the edition does. */
  readonly entries: ReadonlyArray<CategoryMappingEntry>;
  /** The institution that stated it; null where a history was taken over. */
  readonly author?: Maybe<Scalars['String']['output']>;
  /** The day on which it was stated; null where a history was taken over. */
  readonly statedOn?: Maybe<Scalars['Date']['output']>;
  /** What it rests on, in the officer's words; null where a history was taken over. */
  readonly basis?: Maybe<Scalars['String']['output']>;
  /** How many states of this map there were, with this one; whoever states the next names it. */
  readonly revision: Scalars['Int']['output'];
  /** Since when it decides: two seconds after its recording, so that no answer already given changes. */
  readonly knownFrom: Scalars['DateTime']['output'];
  /** Until when it decided; null while it stood, as known then. */
  readonly knownTo?: Maybe<Scalars['DateTime']['output']>;
};

/** A code as a map has it. */
export type CategoryMappingEntry = {
  /** The code. */
  readonly code: Scalars['String']['output'];
  /** How it lies to the category; null where a history named it as belonging and told no more. */
  readonly relation?: Maybe<CategoryRelation>;
  /** What it means in the edition; null where the edition's code is not on record. */
  readonly item?: Maybe<CatalogueItem>;
};

/** A part of a list of catalogue items, in the order of their codes. */
export type CatalogueItemConnection = {
  /** Those of this part. */
  readonly edges: ReadonlyArray<CatalogueItemEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** One of a list of catalogue items. */
export type CatalogueItemEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: CatalogueItem;
};

/** A part of a list of maps, what became known last first. */
export type CategoryMappingConnection = {
  /** Those of this part. */
  readonly edges: ReadonlyArray<CategoryMappingEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** One of a list of maps. */
export type CategoryMappingEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: CategoryMapping;
};

/** The whole map of a category. */
export type CategoryMappingStateInput = {
  /** The caller's key: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Code of GB/T 4754: `C3911`. */
  readonly category: Scalars['String']['input'];
  /** The edition of GB/T 4754; `2017` when omitted. */
  readonly categoryEdition?: InputMaybe<Scalars['ID']['input']>;
  /** The edition of the catalogue: `2022`. */
  readonly catalogueEdition: Scalars['ID']['input'];
  /** Every code that has to do with the category, at most 500; none of them says that nothing of the edition belongs to it. */
  readonly entries: ReadonlyArray<CategoryMappingEntryInput>;
  /** What it rests on, at most 1,000 characters. */
  readonly basis: Scalars['String']['input'];
  /** The day on which it was stated; today in Asia/Shanghai when omitted, never later. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The revision of the map that the caller saw; 0 when there was none. */
  readonly ifRevision: Scalars['Int']['input'];
};

/** A code of a map. */
export type CategoryMappingEntryInput = {
  /** The code, one of the edition where that was imported. */
  readonly code: Scalars['String']['input'];
  /** How it lies to the category. */
  readonly relation: CategoryRelation;
};

/** What became of the statement. */
export type CategoryMappingPayload = {
  /** The map as recorded; null when `errors` is not empty. */
  readonly categoryMapping?: Maybe<CategoryMapping>;
  /** Why nothing was done; empty when it was. */
  readonly errors: ReadonlyArray<CategoryMappingError>;
};

/** Why nothing was done. */
export type CategoryMappingError = {
  /** The error's code. */
  readonly code: CategoryMappingErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** With CONFLICT the map as it stands now, null when there is none; null with any other code. */
  readonly current?: Maybe<CategoryMapping>;
};


/** Why nothing was done. */
export type CategoryMappingErrorMessageArgs = {
  language?: Language;
};

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

/** What the notices say of a subsidy for leaders and for bodies that serve them (补助政策), on a day. */
export type SubsidyPolicy = {
  /** GB/T 2260 code of the jurisdiction. */
  readonly jurisdiction: Scalars['ID']['output'];
  /** Whether programmes can stand on it. */
  readonly provision: SubsidyProvision;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** The clause; null where no notice is held. */
  readonly citation?: Maybe<Citation>;
};


/** What the notices say of a subsidy for leaders and for bodies that serve them (补助政策), on a day. */
export type SubsidyPolicyMessageArgs = {
  language?: Language;
};

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

/** A subsidy in which the policy supports some first (补助项目), on the day asked about. Beijing §4(3)11. */
export type SubsidyProgramme = {
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** GB/T 2260 code of the jurisdiction. */
  readonly jurisdiction: Scalars['ID']['output'];
  /** Whom it supports. */
  readonly kind: SubsidyKind;
  /** The year. */
  readonly year: Scalars['Int']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** The first day on which applications are taken. */
  readonly opensOn: Scalars['Date']['output'];
  /** The last day on which applications are taken; it is also the day by which who comes first is decided. */
  readonly closesOn: Scalars['Date']['output'];
  /** Its state on the day asked about. */
  readonly state: SubsidyProgrammeState;
  /** Since which day it has that state. */
  readonly stateSince: Scalars['Date']['output'];
  /** The list, once it is published; null until then. Its order is priority and no score. */
  readonly priorityList?: Maybe<ReadonlyArray<SubsidyListEntry>>;
  /** How many steps were taken with it, as known then; whoever moves it names the one that they saw. */
  readonly revision: Scalars['Int']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What the caller can do with it now, whatever day was asked about: what the department does with it, and `APPLY` for whoever might apply. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};

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

/** A place on a priority list (优先支持名单). */
export type SubsidyListEntry = {
  /** From 1. Within those who come first, and within the others, the order is that of the credit codes and says nothing. */
  readonly position: Scalars['Int']['output'];
  /** The applicant. */
  readonly uscc: Scalars['USCC']['output'];
  /** Whether the policy supports the applicant first. */
  readonly first: Scalars['Boolean']['output'];
  /** By which answer; never UNDETERMINED on a published list. */
  readonly determination: Determination;
  /** The deciding reasons. */
  readonly reasons: ReadonlyArray<Reason>;
  /** The clauses. */
  readonly citations: ReadonlyArray<Citation>;
};

/** An application for a subsidy (补助申请). Seen by the applicant and by the finance department of the division. */
export type SubsidyApplication = {
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The programme. */
  readonly programme: SubsidyProgramme;
  /** The applicant. */
  readonly uscc: Scalars['USCC']['output'];
  /** What the applicant says. */
  readonly statement: Scalars['String']['output'];
  /** The day on which it came. */
  readonly appliedOn: Scalars['Date']['output'];
  /** Its state today. */
  readonly state: SubsidyApplicationState;
  /** Since which day it has that state. */
  readonly stateSince: Scalars['Date']['output'];
  /** Why it was refused; null unless it was. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** How many steps were taken with it; whoever moves it names the one that they saw. */
  readonly revision: Scalars['Int']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What the caller can do with it now. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};

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

/** What a service body supplied to the scheme (服务机构工作记录). Beijing §4(3)11. */
export type ServiceRecord = {
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The body. */
  readonly uscc: Scalars['USCC']['output'];
  /** GB/T 2260 code of the jurisdiction. */
  readonly jurisdiction: Scalars['ID']['output'];
  /** What it supplied. */
  readonly supplied: SuppliedScheme;
  /** Name of the scheme that it supplied. */
  readonly schemeName: Scalars['String']['output'];
  /** The day on which it was supplied. */
  readonly suppliedOn: Scalars['Date']['output'];
  /** Pilots, capability and quality of service in the department's words: weighed by people, never counted here. */
  readonly weighed: Scalars['String']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** What a service body supplies (服务内容). */
export type SuppliedScheme =
  /** An evaluation scheme for leaders (领跑者评估方案). */
  | 'LEADER_EVALUATION_SCHEME'
  /** A benchmarking scheme (对标达标方案). */
  | 'BENCHMARKING_SCHEME';

/** A part of the list of programmes, newest first. */
export type SubsidyProgrammeConnection = {
  /** The programmes of this part. */
  readonly edges: ReadonlyArray<SubsidyProgrammeEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** A programme in a list. */
export type SubsidyProgrammeEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The programme. */
  readonly node: SubsidyProgramme;
};

/** A part of the list of applications, newest first. */
export type SubsidyApplicationConnection = {
  /** The applications of this part. */
  readonly edges: ReadonlyArray<SubsidyApplicationEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** An application in a list. */
export type SubsidyApplicationEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The application. */
  readonly node: SubsidyApplication;
};

/** A programme to be opened. */
export type SubsidyProgrammeOpenInput = {
  /** GB/T 2260 code of the jurisdiction. */
  readonly jurisdiction: Scalars['ID']['input'];
  /** Whom it supports. */
  readonly kind: SubsidyKind;
  /** The year, from 2015. */
  readonly year: Scalars['Int']['input'];
  /** Its title, at most 200 characters. */
  readonly title: Scalars['String']['input'];
  /** The first day on which applications are taken. */
  readonly opensOn: Scalars['Date']['input'];
  /** The last day on which applications are taken. */
  readonly closesOn: Scalars['Date']['input'];
  /** The day on which it happened; today when omitted, never later. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** A programme whose time for applications is over. */
export type SubsidyProgrammeCloseInput = {
  /** The programme. */
  readonly programme: Scalars['ID']['input'];
  /** The revision that the caller saw. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The day on which it happened; today when omitted, never later. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** A programme whose list is published. */
export type SubsidyListPublishInput = {
  /** The programme. */
  readonly programme: Scalars['ID']['input'];
  /** The revision that the caller saw. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The day on which it happened; today when omitted, never later. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** An application. */
export type SubsidyApplyInput = {
  /** The programme. */
  readonly programme: Scalars['ID']['input'];
  /** What the applicant says, at most 2,000 characters. */
  readonly statement: Scalars['String']['input'];
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** An application that is taken back. */
export type SubsidyApplicationWithdrawInput = {
  /** The application. */
  readonly application: Scalars['ID']['input'];
  /** The revision that the caller saw. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** An application that is taken on. */
export type SubsidyApplicationAcceptInput = {
  /** The application. */
  readonly application: Scalars['ID']['input'];
  /** The revision that the caller saw. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The day on which it happened; today when omitted, never later. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** An application that is refused. */
export type SubsidyApplicationRefuseInput = {
  /** The application. */
  readonly application: Scalars['ID']['input'];
  /** The revision that the caller saw. */
  readonly ifRevision: Scalars['Int']['input'];
  /** Why, at most 2,000 characters; the applicant reads it. */
  readonly reason: Scalars['String']['input'];
  /** The day on which it happened; today when omitted, never later. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What a service body supplied. */
export type ServiceRecordAddInput = {
  /** The body. */
  readonly uscc: Scalars['USCC']['input'];
  /** GB/T 2260 code of the jurisdiction. */
  readonly jurisdiction: Scalars['ID']['input'];
  /** What it supplied. */
  readonly supplied: SuppliedScheme;
  /** Name of the scheme that it supplied, at most 200 characters. */
  readonly schemeName: Scalars['String']['input'];
  /** The day on which it was supplied; never later than today. */
  readonly suppliedOn: Scalars['Date']['input'];
  /** Pilots, capability and quality of service in the department's words, at most 2,000 characters. */
  readonly weighed: Scalars['String']['input'];
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** A programme, or why nothing was done. */
export type SubsidyProgrammePayload = {
  /** As it stands after the step; null when `errors` is not empty. */
  readonly programme?: Maybe<SubsidyProgramme>;
  /** Why nothing was done; empty when it was. */
  readonly errors: ReadonlyArray<SubsidyProgrammeError>;
};

/** Why nothing was done. */
export type SubsidyProgrammeError = {
  /** The code. */
  readonly code: SubsidyProgrammeErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** With CONFLICT how it stands now. */
  readonly current?: Maybe<SubsidyProgramme>;
};


/** Why nothing was done. */
export type SubsidyProgrammeErrorMessageArgs = {
  language?: Language;
};

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

/** An application, or why nothing was done. */
export type SubsidyApplicationPayload = {
  /** As it stands after the step; null when `errors` is not empty. */
  readonly application?: Maybe<SubsidyApplication>;
  /** Why nothing was done; empty when it was. */
  readonly errors: ReadonlyArray<SubsidyApplicationError>;
};

/** Why nothing was done. */
export type SubsidyApplicationError = {
  /** The code. */
  readonly code: SubsidyApplicationErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** With CONFLICT how it stands now. */
  readonly current?: Maybe<SubsidyApplication>;
};


/** Why nothing was done. */
export type SubsidyApplicationErrorMessageArgs = {
  language?: Language;
};

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

/** What was recorded, or why nothing was done. */
export type ServiceRecordPayload = {
  /** As it stands after the step; null when `errors` is not empty. */
  readonly record?: Maybe<ServiceRecord>;
  /** Why nothing was done; empty when it was. */
  readonly errors: ReadonlyArray<ServiceRecordError>;
};

/** Why nothing was done. */
export type ServiceRecordError = {
  /** The code. */
  readonly code: ServiceRecordErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
};


/** Why nothing was done. */
export type ServiceRecordErrorMessageArgs = {
  language?: Language;
};

/** Why nothing was done. */
export type ServiceRecordErrorCode =
  /** A text is empty, too long or has invisible characters. */
  | 'TEXT_NOT_ACCEPTED'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** The day is later than today, or before that of the step before. */
  | 'DAY_OUT_OF_ORDER';

/** A tender, as far as the preference under equal conditions depends on it (采购项目). Its purchaser sees it and nobody else. */
export type Tender = {
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Open contracting id: the purchaser's own, or one of the hub's. */
  readonly ocid: Scalars['ID']['output'];
  /** What the tender is called. */
  readonly title: Scalars['String']['output'];
  /** Name of the purchaser, as the document has it (采购人). */
  readonly purchaser: Scalars['String']['output'];
  /** GB/T 2260 code of the purchaser, whose policy applies. */
  readonly jurisdiction: Scalars['ID']['output'];
  /** The last day for bids: the day for which the preference of every bid is decided. */
  readonly deadline: Scalars['Date']['output'];
  /** The instant of that day from which bids come too late; null when they are taken to its end. */
  readonly deadlineAt?: Maybe<Scalars['DateTime']['output']>;
  /** Edition of the procurement catalogue that the lots' codes belong to. */
  readonly catalogueEdition: Scalars['ID']['output'];
  /** The legal basis on which decisions of record are asked, in the purchaser's words. */
  readonly legalBasis: Scalars['String']['output'];
  /** The criteria of the document, in the order in which they decide. */
  readonly criteria: ReadonlyArray<TenderCriterion>;
  /** The lots, in the order of the document. */
  readonly lots: ReadonlyArray<TenderLot>;
  /** The bids, sorted by lot and bidder; empty before any is recorded. */
  readonly bids: TenderBidConnection;
  /** Its state on the day asked about. */
  readonly state: TenderState;
  /** Since which day it has that state; null for a draft. */
  readonly stateSince?: Maybe<Scalars['Date']['output']>;
  /** How many steps were taken with it, as known then; whoever changes it names the one that they saw. */
  readonly revision: Scalars['Int']['output'];
  /** When it came on record. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** When the last step was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** When the document was changed since it was drafted, oldest first: `tender(knownAt:)` shows what it said before. */
  readonly amendedAt: ReadonlyArray<Scalars['DateTime']['output']>;
  /** The day of the award; null before it. */
  readonly awardedOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was ended without an award; null when it was not. */
  readonly cancelReason?: Maybe<Scalars['String']['output']>;
  /** What the caller can do with it now, whatever day was asked about. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};


/** A tender, as far as the preference under equal conditions depends on it (采购项目). Its purchaser sees it and nobody else. */
export type TenderBidsArgs = {
  lot?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

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

/** A criterion of a tender document (评审因素). */
export type TenderCriterion = {
  /** Its name, unique in the tender. */
  readonly name: Scalars['String']['output'];
  /** Which end is better. */
  readonly order: CriterionOrder;
};

/** A part of a tender that is awarded on its own (包、标段). */
export type TenderLot = {
  /** Its number in the document. */
  readonly number: Scalars['String']['output'];
  /** Code of the procurement catalogue, in the tender's edition. */
  readonly catalogueCode: Scalars['String']['output'];
  /** What is bought. */
  readonly title: Scalars['String']['output'];
  /** How its bids compare, with the newest decisions on their preference; null while no bid is compared. */
  readonly tieBreak?: Maybe<TieBreakReport>;
  /** Who got it; null before the award. */
  readonly award?: Maybe<TenderAward>;
};

/** A bid as it was opened (投标). */
export type TenderBid = {
  /** Opaque; the same however often the bid is recorded anew. */
  readonly id: Scalars['ID']['output'];
  /** Number of the lot. */
  readonly lot: Scalars['String']['output'];
  /** The bidder. */
  readonly bidder: Scalars['USCC']['output'];
  /** The bidder's name as the bid has it; null when it was not recorded. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Its value for each criterion, in the order of the document; empty for a bid that was rejected without values. */
  readonly values: ReadonlyArray<CriterionValue>;
  /** Why it was rejected and is not compared; null when it is compared. */
  readonly rejectedBecause?: Maybe<Scalars['String']['output']>;
  /** When it was recorded as it stands here. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The preference; null when it was never asked, because the bid was rejected from the first. */
  readonly preference?: Maybe<BidPreference>;
};

/** A bid's value for one criterion (取值). */
export type CriterionValue = {
  /** Name of the criterion. */
  readonly criterion: Scalars['String']['output'];
  /** The value as decimal text. */
  readonly value: Scalars['String']['output'];
};

/** The preference of one bid, on the day of the deadline (投标的优先资格). */
export type BidPreference = {
  /** Where it stands. */
  readonly state: BidPreferenceState;
  /** How many steps were taken with it. */
  readonly revision: Scalars['Int']['output'];
  /** What the newest decision determined; null before it is decided. */
  readonly determination?: Maybe<Determination>;
  /** The decision of record by which it was evaluated; null before. */
  readonly decision?: Maybe<Decision>;
  /** The newest re-check; null before. */
  readonly recheck?: Maybe<Decision>;
  /** Whether the re-check determined something else than the decision; null without a re-check. */
  readonly changedAtRecheck?: Maybe<Scalars['Boolean']['output']>;
  /** What the caller can do with it now; each is done for all bids of the tender at once. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};

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

/** How the bids of a lot compare, step by step (同等条件比较报告). Nothing is scored and no price is changed. SIL-06. */
export type TieBreakReport = {
  /** One step for each criterion as long as several bids are equal. */
  readonly steps: ReadonlyArray<TieBreakStep>;
  /** Those equal by every criterion of the document; one where the criteria decide. */
  readonly equal: ReadonlyArray<EqualBidder>;
  /** What the preference does to them. */
  readonly effect: TieEffect;
  /** Those that come first: one, or all that stay equal. */
  readonly first: ReadonlyArray<Scalars['USCC']['output']>;
};

/** What one criterion does (比较步骤). */
export type TieBreakStep = {
  /** Name of the criterion. */
  readonly criterion: Scalars['String']['output'];
  /** Which end is better. */
  readonly order: CriterionOrder;
  /** The best value among those equal before. */
  readonly best: Scalars['String']['output'];
  /** Those that have it. */
  readonly equal: ReadonlyArray<Scalars['USCC']['output']>;
  /** Those that fall behind, with their values. */
  readonly behind: ReadonlyArray<BidderBehind>;
};

/** A bidder that falls behind by a criterion (落后的投标人). */
export type BidderBehind = {
  /** The bidder. */
  readonly bidder: Scalars['USCC']['output'];
  /** Its value. */
  readonly value: Scalars['String']['output'];
};

/** A bidder that is equal by every criterion, and why it is preferred or not (同等条件的投标人). */
export type EqualBidder = {
  /** The bidder. */
  readonly bidder: Scalars['USCC']['output'];
  /** What the newest decision on its preference determined; null before it is decided, which counts as unknown. */
  readonly determination?: Maybe<Determination>;
  /** That decision, with its reasons and clauses; null before. */
  readonly decision?: Maybe<Decision>;
};

/** How a lot was awarded (定标结果). */
export type TenderAward = {
  /** Who got it; null when nobody did. */
  readonly bidder?: Maybe<Scalars['USCC']['output']>;
  /** Why nobody got it, or another than those that came first; null where no reason was needed and none given. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** What the preference did. */
  readonly effect: TieEffect;
  /** Those that came first by the criteria and the preference; empty when no bid was compared. */
  readonly first: ReadonlyArray<Scalars['USCC']['output']>;
};

/** A part of a list of tenders, newest first. */
export type TenderConnection = {
  /** The tenders of this part. */
  readonly edges: ReadonlyArray<TenderEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** One of a list of tenders. */
export type TenderEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The one that stands there. */
  readonly node: Tender;
};

/** A part of a list of bids, sorted by lot and bidder. */
export type TenderBidConnection = {
  /** The bids of this part. */
  readonly edges: ReadonlyArray<TenderBidEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** One of a list of bids. */
export type TenderBidEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The one that stands there. */
  readonly node: TenderBid;
};

/** A release of a tender by the Open Contracting Data Standard 1.1 (开放合同数据). */
export type OcdsRelease = {
  /** Open contracting id. */
  readonly ocid: Scalars['ID']['output'];
  /** Id of the release, unique under the open contracting id. */
  readonly id: Scalars['ID']['output'];
  /** When what it says came on record. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** What it is about, by the standard's release tags. */
  readonly tags: ReadonlyArray<Scalars['String']['output']>;
  /** The release as JSON. */
  readonly release: Scalars['String']['output'];
  /** The release in a package that names the extensions it uses, as JSON: what validators read. */
  readonly releasePackage: Scalars['String']['output'];
};

/** How often lots came to each effect, of one purchaser and category in one year (优先使用情况). */
export type PreferenceUse = {
  /** The institution that kept the tenders. */
  readonly tenant: Scalars['ID']['output'];
  /** Name of the purchaser, as its tender documents have it. */
  readonly purchaser: Scalars['String']['output'];
  /** Category of the titles that bids relied on, GB/T 4754-2017; null for lots in which none relied on a title. A lot with titles of two categories counts in both. */
  readonly category?: Maybe<Scalars['String']['output']>;
  /** The year of the award. */
  readonly year: Scalars['Int']['output'];
  /** Lots in all. */
  readonly lotCount: Scalars['Int']['output'];
  /** Lots in which one bid was alone at the top, or none was compared: the preference had no effect. */
  readonly noneCount: Scalars['Int']['output'];
  /** Lots in which the preference decided between equal bids. */
  readonly appliedCount: Scalars['Int']['output'];
  /** Lots in which equal bids stayed equal. */
  readonly unresolvedCount: Scalars['Int']['output'];
  /** Lots in which the preference of an equal bid was not known. */
  readonly undeterminedCount: Scalars['Int']['output'];
  /** Lots that the purchaser awarded to another bidder than those that came first, each with its reason on record. */
  readonly otherwiseAwardedCount: Scalars['Int']['output'];
};

/** A part of a list of uses of the preference. */
export type PreferenceUseConnection = {
  /** The uses of this part. */
  readonly edges: ReadonlyArray<PreferenceUseEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** One of a list of uses of the preference. */
export type PreferenceUseEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The one that stands there. */
  readonly node: PreferenceUse;
};

/** What a tender document says. */
export type TenderContentInput = {
  /** What the tender is called. */
  readonly title: Scalars['String']['input'];
  /** Name of the purchaser. */
  readonly purchaser: Scalars['String']['input'];
  /** GB/T 2260 code of the purchaser, whose policy applies; a division in which the caller may act. */
  readonly jurisdiction: Scalars['ID']['input'];
  /** The last day for bids. */
  readonly deadline: Scalars['Date']['input'];
  /** The instant of that day from which bids come too late; omitted, they are taken to its end. */
  readonly deadlineAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Edition of the procurement catalogue: `2013` or `2022`. */
  readonly catalogueEdition: Scalars['ID']['input'];
  /** The legal basis on which decisions of record are asked, at most 2,000 characters. */
  readonly legalBasis: Scalars['String']['input'];
  /** The criteria, in the order in which they decide, at most 100. */
  readonly criteria: ReadonlyArray<CriterionInput>;
  /** The lots, at most 50. */
  readonly lots: ReadonlyArray<TenderLotInput>;
};

/** A part of a tender that is awarded on its own. */
export type TenderLotInput = {
  /** Its number in the document, at most 20 characters without spaces. */
  readonly number: Scalars['String']['input'];
  /** Code of the procurement catalogue. */
  readonly catalogueCode: Scalars['String']['input'];
  /** What is bought. */
  readonly title: Scalars['String']['input'];
};

/** A bid as it was opened. */
export type TenderBidInput = {
  /** Number of the lot. */
  readonly lot: Scalars['String']['input'];
  /** The bidder. */
  readonly bidder: Scalars['USCC']['input'];
  /** The bidder's name as the bid has it. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** A value for each criterion; for a bid that is rejected those that it has. */
  readonly values: ReadonlyArray<CriterionValueInput>;
  /** Why it is rejected and not compared; omitted, it is compared. */
  readonly rejectedBecause?: InputMaybe<Scalars['String']['input']>;
};

/** Who gets a lot. */
export type LotAwardInput = {
  /** Number of the lot. */
  readonly lot: Scalars['String']['input'];
  /** Who gets it; omitted, nobody. */
  readonly bidder?: InputMaybe<Scalars['USCC']['input']>;
  /** Why nobody gets it, or another bidder than those that come first. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A new tender. */
export type TenderDraftInput = {
  /** The purchaser's own open contracting id; omitted, the hub gives one. */
  readonly ocid?: InputMaybe<Scalars['ID']['input']>;
  /** What the document says. */
  readonly content: TenderContentInput;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What a tender document says now. */
export type TenderAmendInput = {
  /** The tender. */
  readonly tender: Scalars['ID']['input'];
  /** The revision at which the caller saw it. */
  readonly ifRevision: Scalars['Int']['input'];
  /** What the document says, whole. */
  readonly content: TenderContentInput;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** A tender that was announced. */
export type TenderAnnounceInput = {
  /** The tender. */
  readonly tender: Scalars['ID']['input'];
  /** The revision at which the caller saw it. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The day of it; omitted, today in Asia/Shanghai. Never later than today, never before the step before. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** A tender whose deadline has passed. */
export type TenderCloseInput = {
  /** The tender. */
  readonly tender: Scalars['ID']['input'];
  /** The revision at which the caller saw it. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The day of it; omitted, today in Asia/Shanghai. Never later than today, never before the step before. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Bids that were opened. */
export type TenderBidsRecordInput = {
  /** The tender. */
  readonly tender: Scalars['ID']['input'];
  /** The revision at which the caller saw it. */
  readonly ifRevision: Scalars['Int']['input'];
  /** 1 to 200 bids; a tender has at most 100 for a lot and 1,000 in all. */
  readonly bids: ReadonlyArray<TenderBidInput>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** A tender whose preferences are to be decided. */
export type TenderPreferencesDecideInput = {
  /** The tender. */
  readonly tender: Scalars['ID']['input'];
  /** The revision at which the caller saw it. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** A tender whose bids were evaluated. */
export type TenderEvaluateInput = {
  /** The tender. */
  readonly tender: Scalars['ID']['input'];
  /** The revision at which the caller saw it. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The day of it; omitted, today in Asia/Shanghai. Never later than today, never before the step before. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** A tender whose preferences are to be asked again. */
export type TenderPreferencesRecheckInput = {
  /** The tender. */
  readonly tender: Scalars['ID']['input'];
  /** The revision at which the caller saw it. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** How the lots were awarded. */
export type TenderAwardInput = {
  /** The tender. */
  readonly tender: Scalars['ID']['input'];
  /** The revision at which the caller saw it. */
  readonly ifRevision: Scalars['Int']['input'];
  /** One for each lot. */
  readonly awards: ReadonlyArray<LotAwardInput>;
  /** The day of it; omitted, today in Asia/Shanghai. Never later than today, never before the step before. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** A tender that was ended without an award. */
export type TenderCancelInput = {
  /** The tender. */
  readonly tender: Scalars['ID']['input'];
  /** The revision at which the caller saw it. */
  readonly ifRevision: Scalars['Int']['input'];
  /** Why, at most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The day of it; omitted, today in Asia/Shanghai. Never later than today, never before the step before. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** The tender after the step, or why nothing was done. */
export type TenderPayload = {
  /** The tender; null when `errors` is not empty. */
  readonly tender?: Maybe<Tender>;
  /** Why nothing was done; empty when it was. */
  readonly errors: ReadonlyArray<TenderError>;
};

/** Why nothing was done with a tender. */
export type TenderError = {
  /** The error's code. */
  readonly code: TenderErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** With CONFLICT the tender as it stands now; null with any other code. */
  readonly current?: Maybe<Tender>;
};


/** Why nothing was done with a tender. */
export type TenderErrorMessageArgs = {
  language?: Language;
};

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
  LotInput: LotInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  BidInput: BidInput;
  CriterionValueInput: CriterionValueInput;
  CriterionInput: CriterionInput;
  CriterionOrder: CriterionOrder;
  TieEffect: TieEffect;
  TieBreak: ResolverTypeWrapper<TieBreak>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ProcurementDecisionIssueInput: ProcurementDecisionIssueInput;
  ProcurementDecisionIssuePayload: ResolverTypeWrapper<Omit<ProcurementDecisionIssuePayload, 'decision' | 'errors'> & { decision?: Maybe<ResolversTypes['Decision']>, errors: ReadonlyArray<ResolversTypes['ProcurementDecisionIssueError']> }>;
  ProcurementDecisionIssueError: ResolverTypeWrapper<IssueRefusal>;
  ProcurementDecisionIssueErrorCode: ProcurementDecisionIssueErrorCode;
  ProcurementDecisionsIssueInput: ProcurementDecisionsIssueInput;
  ProcurementDecisionItemInput: ProcurementDecisionItemInput;
  ProcurementDecisionsIssuePayload: ResolverTypeWrapper<Omit<ProcurementDecisionsIssuePayload, 'results'> & { results: ReadonlyArray<ResolversTypes['ProcurementDecisionsIssueResult']> }>;
  ProcurementDecisionsIssueResult: ResolverTypeWrapper<Omit<ProcurementDecisionsIssueResult, 'decision' | 'errors'> & { decision?: Maybe<ResolversTypes['Decision']>, errors: ReadonlyArray<ResolversTypes['ProcurementDecisionsIssueError']> }>;
  ProcurementDecisionsIssueError: ResolverTypeWrapper<IssueRefusal>;
  ProcurementDecisionsIssueErrorCode: ProcurementDecisionsIssueErrorCode;
  CatalogueEdition: ResolverTypeWrapper<CatalogueEdition>;
  CatalogueItem: ResolverTypeWrapper<CatalogueItemOnRecord>;
  CategoryRelation: CategoryRelation;
  CategoryMapping: ResolverTypeWrapper<CategoryMappingOnRecord>;
  CategoryMappingEntry: ResolverTypeWrapper<MappedCodeRead>;
  CatalogueItemConnection: ResolverTypeWrapper<Omit<CatalogueItemConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CatalogueItemEdge']> }>;
  CatalogueItemEdge: ResolverTypeWrapper<Omit<CatalogueItemEdge, 'node'> & { node: ResolversTypes['CatalogueItem'] }>;
  CategoryMappingConnection: ResolverTypeWrapper<Omit<CategoryMappingConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CategoryMappingEdge']> }>;
  CategoryMappingEdge: ResolverTypeWrapper<Omit<CategoryMappingEdge, 'node'> & { node: ResolversTypes['CategoryMapping'] }>;
  CategoryMappingStateInput: CategoryMappingStateInput;
  CategoryMappingEntryInput: CategoryMappingEntryInput;
  CategoryMappingPayload: ResolverTypeWrapper<Omit<CategoryMappingPayload, 'categoryMapping' | 'errors'> & { categoryMapping?: Maybe<ResolversTypes['CategoryMapping']>, errors: ReadonlyArray<ResolversTypes['CategoryMappingError']> }>;
  CategoryMappingError: ResolverTypeWrapper<MappingRefusal>;
  CategoryMappingErrorCode: CategoryMappingErrorCode;
  SubsidyPolicy: ResolverTypeWrapper<PolicyOnDay>;
  SubsidyProvision: SubsidyProvision;
  SubsidyProgramme: ResolverTypeWrapper<SubsidyProgrammeOnDay>;
  SubsidyKind: SubsidyKind;
  SubsidyProgrammeState: SubsidyProgrammeState;
  SubsidyListEntry: ResolverTypeWrapper<Omit<SubsidyListEntry, 'reasons'> & { reasons: ReadonlyArray<ResolversTypes['Reason']> }>;
  SubsidyApplication: ResolverTypeWrapper<SubsidyApplicationNow>;
  SubsidyApplicationState: SubsidyApplicationState;
  ServiceRecord: ResolverTypeWrapper<ServiceRecord>;
  SuppliedScheme: SuppliedScheme;
  SubsidyProgrammeConnection: ResolverTypeWrapper<Omit<SubsidyProgrammeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SubsidyProgrammeEdge']> }>;
  SubsidyProgrammeEdge: ResolverTypeWrapper<Omit<SubsidyProgrammeEdge, 'node'> & { node: ResolversTypes['SubsidyProgramme'] }>;
  SubsidyApplicationConnection: ResolverTypeWrapper<Omit<SubsidyApplicationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SubsidyApplicationEdge']> }>;
  SubsidyApplicationEdge: ResolverTypeWrapper<Omit<SubsidyApplicationEdge, 'node'> & { node: ResolversTypes['SubsidyApplication'] }>;
  SubsidyProgrammeOpenInput: SubsidyProgrammeOpenInput;
  SubsidyProgrammeCloseInput: SubsidyProgrammeCloseInput;
  SubsidyListPublishInput: SubsidyListPublishInput;
  SubsidyApplyInput: SubsidyApplyInput;
  SubsidyApplicationWithdrawInput: SubsidyApplicationWithdrawInput;
  SubsidyApplicationAcceptInput: SubsidyApplicationAcceptInput;
  SubsidyApplicationRefuseInput: SubsidyApplicationRefuseInput;
  ServiceRecordAddInput: ServiceRecordAddInput;
  SubsidyProgrammePayload: ResolverTypeWrapper<Omit<SubsidyProgrammePayload, 'programme' | 'errors'> & { programme?: Maybe<ResolversTypes['SubsidyProgramme']>, errors: ReadonlyArray<ResolversTypes['SubsidyProgrammeError']> }>;
  SubsidyProgrammeError: ResolverTypeWrapper<ProgrammeRefusal>;
  SubsidyProgrammeErrorCode: SubsidyProgrammeErrorCode;
  SubsidyApplicationPayload: ResolverTypeWrapper<Omit<SubsidyApplicationPayload, 'application' | 'errors'> & { application?: Maybe<ResolversTypes['SubsidyApplication']>, errors: ReadonlyArray<ResolversTypes['SubsidyApplicationError']> }>;
  SubsidyApplicationError: ResolverTypeWrapper<ApplicationRefusal>;
  SubsidyApplicationErrorCode: SubsidyApplicationErrorCode;
  ServiceRecordPayload: ResolverTypeWrapper<Omit<ServiceRecordPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['ServiceRecordError']> }>;
  ServiceRecordError: ResolverTypeWrapper<ServiceRefusal>;
  ServiceRecordErrorCode: ServiceRecordErrorCode;
  Tender: ResolverTypeWrapper<TenderOnDay>;
  TenderState: TenderState;
  TenderCriterion: ResolverTypeWrapper<TenderCriterion>;
  TenderLot: ResolverTypeWrapper<TenderLotView>;
  TenderBid: ResolverTypeWrapper<BidThen>;
  CriterionValue: ResolverTypeWrapper<CriterionValue>;
  BidPreference: ResolverTypeWrapper<BidThen>;
  BidPreferenceState: BidPreferenceState;
  TieBreakReport: ResolverTypeWrapper<TieBreakView>;
  TieBreakStep: ResolverTypeWrapper<TieBreakStep>;
  BidderBehind: ResolverTypeWrapper<BidderBehind>;
  EqualBidder: ResolverTypeWrapper<EqualBidderView>;
  TenderAward: ResolverTypeWrapper<TenderAward>;
  TenderConnection: ResolverTypeWrapper<Omit<TenderConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TenderEdge']> }>;
  TenderEdge: ResolverTypeWrapper<Omit<TenderEdge, 'node'> & { node: ResolversTypes['Tender'] }>;
  TenderBidConnection: ResolverTypeWrapper<Omit<TenderBidConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TenderBidEdge']> }>;
  TenderBidEdge: ResolverTypeWrapper<Omit<TenderBidEdge, 'node'> & { node: ResolversTypes['TenderBid'] }>;
  OcdsRelease: ResolverTypeWrapper<OcdsRelease>;
  PreferenceUse: ResolverTypeWrapper<PreferenceUseRow>;
  PreferenceUseConnection: ResolverTypeWrapper<Omit<PreferenceUseConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PreferenceUseEdge']> }>;
  PreferenceUseEdge: ResolverTypeWrapper<Omit<PreferenceUseEdge, 'node'> & { node: ResolversTypes['PreferenceUse'] }>;
  TenderContentInput: TenderContentInput;
  TenderLotInput: TenderLotInput;
  TenderBidInput: TenderBidInput;
  LotAwardInput: LotAwardInput;
  TenderDraftInput: TenderDraftInput;
  TenderAmendInput: TenderAmendInput;
  TenderAnnounceInput: TenderAnnounceInput;
  TenderCloseInput: TenderCloseInput;
  TenderBidsRecordInput: TenderBidsRecordInput;
  TenderPreferencesDecideInput: TenderPreferencesDecideInput;
  TenderEvaluateInput: TenderEvaluateInput;
  TenderPreferencesRecheckInput: TenderPreferencesRecheckInput;
  TenderAwardInput: TenderAwardInput;
  TenderCancelInput: TenderCancelInput;
  TenderPayload: ResolverTypeWrapper<Omit<TenderPayload, 'tender' | 'errors'> & { tender?: Maybe<ResolversTypes['Tender']>, errors: ReadonlyArray<ResolversTypes['TenderError']> }>;
  TenderError: ResolverTypeWrapper<TenderRefusal>;
  TenderErrorCode: TenderErrorCode;
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
  LotInput: LotInput;
  Query: Record<PropertyKey, never>;
  BidInput: BidInput;
  CriterionValueInput: CriterionValueInput;
  CriterionInput: CriterionInput;
  TieBreak: TieBreak;
  Mutation: Record<PropertyKey, never>;
  ProcurementDecisionIssueInput: ProcurementDecisionIssueInput;
  ProcurementDecisionIssuePayload: Omit<ProcurementDecisionIssuePayload, 'decision' | 'errors'> & { decision?: Maybe<ResolversParentTypes['Decision']>, errors: ReadonlyArray<ResolversParentTypes['ProcurementDecisionIssueError']> };
  ProcurementDecisionIssueError: IssueRefusal;
  ProcurementDecisionsIssueInput: ProcurementDecisionsIssueInput;
  ProcurementDecisionItemInput: ProcurementDecisionItemInput;
  ProcurementDecisionsIssuePayload: Omit<ProcurementDecisionsIssuePayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['ProcurementDecisionsIssueResult']> };
  ProcurementDecisionsIssueResult: Omit<ProcurementDecisionsIssueResult, 'decision' | 'errors'> & { decision?: Maybe<ResolversParentTypes['Decision']>, errors: ReadonlyArray<ResolversParentTypes['ProcurementDecisionsIssueError']> };
  ProcurementDecisionsIssueError: IssueRefusal;
  CatalogueEdition: CatalogueEdition;
  CatalogueItem: CatalogueItemOnRecord;
  CategoryMapping: CategoryMappingOnRecord;
  CategoryMappingEntry: MappedCodeRead;
  CatalogueItemConnection: Omit<CatalogueItemConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CatalogueItemEdge']> };
  CatalogueItemEdge: Omit<CatalogueItemEdge, 'node'> & { node: ResolversParentTypes['CatalogueItem'] };
  CategoryMappingConnection: Omit<CategoryMappingConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CategoryMappingEdge']> };
  CategoryMappingEdge: Omit<CategoryMappingEdge, 'node'> & { node: ResolversParentTypes['CategoryMapping'] };
  CategoryMappingStateInput: CategoryMappingStateInput;
  CategoryMappingEntryInput: CategoryMappingEntryInput;
  CategoryMappingPayload: Omit<CategoryMappingPayload, 'categoryMapping' | 'errors'> & { categoryMapping?: Maybe<ResolversParentTypes['CategoryMapping']>, errors: ReadonlyArray<ResolversParentTypes['CategoryMappingError']> };
  CategoryMappingError: MappingRefusal;
  SubsidyPolicy: PolicyOnDay;
  SubsidyProgramme: SubsidyProgrammeOnDay;
  SubsidyListEntry: Omit<SubsidyListEntry, 'reasons'> & { reasons: ReadonlyArray<ResolversParentTypes['Reason']> };
  SubsidyApplication: SubsidyApplicationNow;
  ServiceRecord: ServiceRecord;
  SubsidyProgrammeConnection: Omit<SubsidyProgrammeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SubsidyProgrammeEdge']> };
  SubsidyProgrammeEdge: Omit<SubsidyProgrammeEdge, 'node'> & { node: ResolversParentTypes['SubsidyProgramme'] };
  SubsidyApplicationConnection: Omit<SubsidyApplicationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SubsidyApplicationEdge']> };
  SubsidyApplicationEdge: Omit<SubsidyApplicationEdge, 'node'> & { node: ResolversParentTypes['SubsidyApplication'] };
  SubsidyProgrammeOpenInput: SubsidyProgrammeOpenInput;
  SubsidyProgrammeCloseInput: SubsidyProgrammeCloseInput;
  SubsidyListPublishInput: SubsidyListPublishInput;
  SubsidyApplyInput: SubsidyApplyInput;
  SubsidyApplicationWithdrawInput: SubsidyApplicationWithdrawInput;
  SubsidyApplicationAcceptInput: SubsidyApplicationAcceptInput;
  SubsidyApplicationRefuseInput: SubsidyApplicationRefuseInput;
  ServiceRecordAddInput: ServiceRecordAddInput;
  SubsidyProgrammePayload: Omit<SubsidyProgrammePayload, 'programme' | 'errors'> & { programme?: Maybe<ResolversParentTypes['SubsidyProgramme']>, errors: ReadonlyArray<ResolversParentTypes['SubsidyProgrammeError']> };
  SubsidyProgrammeError: ProgrammeRefusal;
  SubsidyApplicationPayload: Omit<SubsidyApplicationPayload, 'application' | 'errors'> & { application?: Maybe<ResolversParentTypes['SubsidyApplication']>, errors: ReadonlyArray<ResolversParentTypes['SubsidyApplicationError']> };
  SubsidyApplicationError: ApplicationRefusal;
  ServiceRecordPayload: Omit<ServiceRecordPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['ServiceRecordError']> };
  ServiceRecordError: ServiceRefusal;
  Tender: TenderOnDay;
  TenderCriterion: TenderCriterion;
  TenderLot: TenderLotView;
  TenderBid: BidThen;
  CriterionValue: CriterionValue;
  BidPreference: BidThen;
  TieBreakReport: TieBreakView;
  TieBreakStep: TieBreakStep;
  BidderBehind: BidderBehind;
  EqualBidder: EqualBidderView;
  TenderAward: TenderAward;
  TenderConnection: Omit<TenderConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TenderEdge']> };
  TenderEdge: Omit<TenderEdge, 'node'> & { node: ResolversParentTypes['Tender'] };
  TenderBidConnection: Omit<TenderBidConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TenderBidEdge']> };
  TenderBidEdge: Omit<TenderBidEdge, 'node'> & { node: ResolversParentTypes['TenderBid'] };
  OcdsRelease: OcdsRelease;
  PreferenceUse: PreferenceUseRow;
  PreferenceUseConnection: Omit<PreferenceUseConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PreferenceUseEdge']> };
  PreferenceUseEdge: Omit<PreferenceUseEdge, 'node'> & { node: ResolversParentTypes['PreferenceUse'] };
  TenderContentInput: TenderContentInput;
  TenderLotInput: TenderLotInput;
  TenderBidInput: TenderBidInput;
  LotAwardInput: LotAwardInput;
  TenderDraftInput: TenderDraftInput;
  TenderAmendInput: TenderAmendInput;
  TenderAnnounceInput: TenderAnnounceInput;
  TenderCloseInput: TenderCloseInput;
  TenderBidsRecordInput: TenderBidsRecordInput;
  TenderPreferencesDecideInput: TenderPreferencesDecideInput;
  TenderEvaluateInput: TenderEvaluateInput;
  TenderPreferencesRecheckInput: TenderPreferencesRecheckInput;
  TenderAwardInput: TenderAwardInput;
  TenderCancelInput: TenderCancelInput;
  TenderPayload: Omit<TenderPayload, 'tender' | 'errors'> & { tender?: Maybe<ResolversParentTypes['Tender']>, errors: ReadonlyArray<ResolversParentTypes['TenderError']> };
  TenderError: TenderRefusal;
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
  procurementPreference?: Resolver<Maybe<ResolversTypes['PolicyAnswer']>, ParentType, ContextType, RequireFields<StandingProcurementPreferenceArgs, 'jurisdiction'>>;
  subsidyPriority?: Resolver<Maybe<ResolversTypes['PolicyAnswer']>, ParentType, ContextType, RequireFields<StandingSubsidyPriorityArgs, 'jurisdiction'>>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  procurementTieBreak?: Resolver<ResolversTypes['TieBreak'], ParentType, ContextType, RequireFields<QueryProcurementTieBreakArgs, 'bids' | 'criteria'>>;
  procurementAccessEntries?: Resolver<Maybe<ResolversTypes['AccessEntryConnection']>, ParentType, ContextType, RequireFields<QueryProcurementAccessEntriesArgs, 'first'>>;
  procurementDecision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<QueryProcurementDecisionArgs, 'id'>>;
  procurementDecisions?: Resolver<Maybe<ResolversTypes['DecisionConnection']>, ParentType, ContextType, RequireFields<QueryProcurementDecisionsArgs, 'first'>>;
  procurementDecisionsRelyingOn?: Resolver<Maybe<ResolversTypes['DecisionConnection']>, ParentType, ContextType, RequireFields<QueryProcurementDecisionsRelyingOnArgs, 'title' | 'first'>>;
  procurementDecisionVerification?: Resolver<Maybe<ResolversTypes['DecisionVerification']>, ParentType, ContextType, RequireFields<QueryProcurementDecisionVerificationArgs, 'id' | 'leafHash'>>;
  procurementLog?: Resolver<Maybe<ResolversTypes['DecisionLog']>, ParentType, ContextType>;
  procurementNotices?: Resolver<Maybe<ResolversTypes['NoticeConnection']>, ParentType, ContextType, RequireFields<QueryProcurementNoticesArgs, 'first'>>;
  procurementWebhooks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Webhook']>>, ParentType, ContextType>;
  catalogueEditions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CatalogueEdition']>>, ParentType, ContextType>;
  catalogueItem?: Resolver<Maybe<ResolversTypes['CatalogueItem']>, ParentType, ContextType, RequireFields<QueryCatalogueItemArgs, 'edition' | 'code'>>;
  catalogueMeanings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CatalogueItem']>>, ParentType, ContextType, RequireFields<QueryCatalogueMeaningsArgs, 'code'>>;
  catalogueItems?: Resolver<Maybe<ResolversTypes['CatalogueItemConnection']>, ParentType, ContextType, RequireFields<QueryCatalogueItemsArgs, 'edition' | 'first'>>;
  categoryMapping?: Resolver<Maybe<ResolversTypes['CategoryMapping']>, ParentType, ContextType, RequireFields<QueryCategoryMappingArgs, 'category' | 'catalogueEdition'>>;
  categoryMappings?: Resolver<Maybe<ResolversTypes['CategoryMappingConnection']>, ParentType, ContextType, RequireFields<QueryCategoryMappingsArgs, 'superseded' | 'first'>>;
  procurementDataAge?: Resolver<Maybe<ResolversTypes['DataAge']>, ParentType, ContextType>;
  subsidyPolicy?: Resolver<Maybe<ResolversTypes['SubsidyPolicy']>, ParentType, ContextType, RequireFields<QuerySubsidyPolicyArgs, 'jurisdiction'>>;
  subsidyProgrammes?: Resolver<Maybe<ResolversTypes['SubsidyProgrammeConnection']>, ParentType, ContextType, RequireFields<QuerySubsidyProgrammesArgs, 'first'>>;
  subsidyProgramme?: Resolver<Maybe<ResolversTypes['SubsidyProgramme']>, ParentType, ContextType, RequireFields<QuerySubsidyProgrammeArgs, 'id'>>;
  subsidyApplications?: Resolver<Maybe<ResolversTypes['SubsidyApplicationConnection']>, ParentType, ContextType, RequireFields<QuerySubsidyApplicationsArgs, 'first'>>;
  serviceRecords?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ServiceRecord']>>, ParentType, ContextType, RequireFields<QueryServiceRecordsArgs, 'jurisdiction'>>;
  tender?: Resolver<Maybe<ResolversTypes['Tender']>, ParentType, ContextType, RequireFields<QueryTenderArgs, 'id'>>;
  tenders?: Resolver<Maybe<ResolversTypes['TenderConnection']>, ParentType, ContextType, RequireFields<QueryTendersArgs, 'first'>>;
  tenderOcdsRelease?: Resolver<Maybe<ResolversTypes['OcdsRelease']>, ParentType, ContextType, RequireFields<QueryTenderOcdsReleaseArgs, 'id'>>;
  preferenceUses?: Resolver<Maybe<ResolversTypes['PreferenceUseConnection']>, ParentType, ContextType, RequireFields<QueryPreferenceUsesArgs, 'year' | 'first'>>;
  procurementWhatIf?: Resolver<Maybe<ResolversTypes['WhatIf']>, ParentType, ContextType, RequireFields<QueryProcurementWhatIfArgs, 'input'>>;
};

export type TieBreakResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieBreak'] = ResolversParentTypes['TieBreak']> = {
  effect?: Resolver<ResolversTypes['TieEffect'], ParentType, ContextType>;
  first?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  procurementDecisionIssue?: Resolver<Maybe<ResolversTypes['ProcurementDecisionIssuePayload']>, ParentType, ContextType, RequireFields<MutationProcurementDecisionIssueArgs, 'input'>>;
  procurementDecisionsIssue?: Resolver<Maybe<ResolversTypes['ProcurementDecisionsIssuePayload']>, ParentType, ContextType, RequireFields<MutationProcurementDecisionsIssueArgs, 'input'>>;
  procurementWebhookRegister?: Resolver<Maybe<ResolversTypes['WebhookRegisterPayload']>, ParentType, ContextType, RequireFields<MutationProcurementWebhookRegisterArgs, 'input'>>;
  procurementWebhookRemove?: Resolver<Maybe<ResolversTypes['WebhookRemovePayload']>, ParentType, ContextType, RequireFields<MutationProcurementWebhookRemoveArgs, 'input'>>;
  procurementWebhookResume?: Resolver<Maybe<ResolversTypes['WebhookResumePayload']>, ParentType, ContextType, RequireFields<MutationProcurementWebhookResumeArgs, 'input'>>;
  categoryMappingState?: Resolver<Maybe<ResolversTypes['CategoryMappingPayload']>, ParentType, ContextType, RequireFields<MutationCategoryMappingStateArgs, 'input'>>;
  subsidyProgrammeOpen?: Resolver<Maybe<ResolversTypes['SubsidyProgrammePayload']>, ParentType, ContextType, RequireFields<MutationSubsidyProgrammeOpenArgs, 'input'>>;
  subsidyProgrammeClose?: Resolver<Maybe<ResolversTypes['SubsidyProgrammePayload']>, ParentType, ContextType, RequireFields<MutationSubsidyProgrammeCloseArgs, 'input'>>;
  subsidyListPublish?: Resolver<Maybe<ResolversTypes['SubsidyProgrammePayload']>, ParentType, ContextType, RequireFields<MutationSubsidyListPublishArgs, 'input'>>;
  subsidyApply?: Resolver<Maybe<ResolversTypes['SubsidyApplicationPayload']>, ParentType, ContextType, RequireFields<MutationSubsidyApplyArgs, 'input'>>;
  subsidyApplicationWithdraw?: Resolver<Maybe<ResolversTypes['SubsidyApplicationPayload']>, ParentType, ContextType, RequireFields<MutationSubsidyApplicationWithdrawArgs, 'input'>>;
  subsidyApplicationAccept?: Resolver<Maybe<ResolversTypes['SubsidyApplicationPayload']>, ParentType, ContextType, RequireFields<MutationSubsidyApplicationAcceptArgs, 'input'>>;
  subsidyApplicationRefuse?: Resolver<Maybe<ResolversTypes['SubsidyApplicationPayload']>, ParentType, ContextType, RequireFields<MutationSubsidyApplicationRefuseArgs, 'input'>>;
  serviceRecordAdd?: Resolver<Maybe<ResolversTypes['ServiceRecordPayload']>, ParentType, ContextType, RequireFields<MutationServiceRecordAddArgs, 'input'>>;
  tenderDraft?: Resolver<Maybe<ResolversTypes['TenderPayload']>, ParentType, ContextType, RequireFields<MutationTenderDraftArgs, 'input'>>;
  tenderAmend?: Resolver<Maybe<ResolversTypes['TenderPayload']>, ParentType, ContextType, RequireFields<MutationTenderAmendArgs, 'input'>>;
  tenderAnnounce?: Resolver<Maybe<ResolversTypes['TenderPayload']>, ParentType, ContextType, RequireFields<MutationTenderAnnounceArgs, 'input'>>;
  tenderClose?: Resolver<Maybe<ResolversTypes['TenderPayload']>, ParentType, ContextType, RequireFields<MutationTenderCloseArgs, 'input'>>;
  tenderBidsRecord?: Resolver<Maybe<ResolversTypes['TenderPayload']>, ParentType, ContextType, RequireFields<MutationTenderBidsRecordArgs, 'input'>>;
  tenderPreferencesDecide?: Resolver<Maybe<ResolversTypes['TenderPayload']>, ParentType, ContextType, RequireFields<MutationTenderPreferencesDecideArgs, 'input'>>;
  tenderEvaluate?: Resolver<Maybe<ResolversTypes['TenderPayload']>, ParentType, ContextType, RequireFields<MutationTenderEvaluateArgs, 'input'>>;
  tenderPreferencesRecheck?: Resolver<Maybe<ResolversTypes['TenderPayload']>, ParentType, ContextType, RequireFields<MutationTenderPreferencesRecheckArgs, 'input'>>;
  tenderAward?: Resolver<Maybe<ResolversTypes['TenderPayload']>, ParentType, ContextType, RequireFields<MutationTenderAwardArgs, 'input'>>;
  tenderCancel?: Resolver<Maybe<ResolversTypes['TenderPayload']>, ParentType, ContextType, RequireFields<MutationTenderCancelArgs, 'input'>>;
};

export type ProcurementDecisionIssuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcurementDecisionIssuePayload'] = ResolversParentTypes['ProcurementDecisionIssuePayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['ProcurementDecisionIssueError']>, ParentType, ContextType>;
};

export type ProcurementDecisionIssueErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcurementDecisionIssueError'] = ResolversParentTypes['ProcurementDecisionIssueError']> = {
  code?: Resolver<ResolversTypes['ProcurementDecisionIssueErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProcurementDecisionIssueErrorMessageArgs, 'language'>>;
};

export type ProcurementDecisionsIssuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcurementDecisionsIssuePayload'] = ResolversParentTypes['ProcurementDecisionsIssuePayload']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['ProcurementDecisionsIssueResult']>, ParentType, ContextType>;
};

export type ProcurementDecisionsIssueResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcurementDecisionsIssueResult'] = ResolversParentTypes['ProcurementDecisionsIssueResult']> = {
  idempotencyKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['ProcurementDecisionsIssueError']>, ParentType, ContextType>;
};

export type ProcurementDecisionsIssueErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcurementDecisionsIssueError'] = ResolversParentTypes['ProcurementDecisionsIssueError']> = {
  code?: Resolver<ResolversTypes['ProcurementDecisionsIssueErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProcurementDecisionsIssueErrorMessageArgs, 'language'>>;
};

export type CatalogueEditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueEdition'] = ResolversParentTypes['CatalogueEdition']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  itemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  importedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CatalogueItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueItem'] = ResolversParentTypes['CatalogueItem']> = {
  edition?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['CatalogueItem']>, ParentType, ContextType>;
  knownFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CategoryMappingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryMapping'] = ResolversParentTypes['CategoryMapping']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  categoryEdition?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  catalogueEdition?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['CategoryMappingEntry']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  knownFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  knownTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CategoryMappingEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryMappingEntry'] = ResolversParentTypes['CategoryMappingEntry']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['CategoryRelation']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['CatalogueItem']>, ParentType, ContextType>;
};

export type CatalogueItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueItemConnection'] = ResolversParentTypes['CatalogueItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CatalogueItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type CatalogueItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueItemEdge'] = ResolversParentTypes['CatalogueItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CatalogueItem'], ParentType, ContextType>;
};

export type CategoryMappingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryMappingConnection'] = ResolversParentTypes['CategoryMappingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CategoryMappingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type CategoryMappingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryMappingEdge'] = ResolversParentTypes['CategoryMappingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CategoryMapping'], ParentType, ContextType>;
};

export type CategoryMappingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryMappingPayload'] = ResolversParentTypes['CategoryMappingPayload']> = {
  categoryMapping?: Resolver<Maybe<ResolversTypes['CategoryMapping']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['CategoryMappingError']>, ParentType, ContextType>;
};

export type CategoryMappingErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryMappingError'] = ResolversParentTypes['CategoryMappingError']> = {
  code?: Resolver<ResolversTypes['CategoryMappingErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CategoryMappingErrorMessageArgs, 'language'>>;
  current?: Resolver<Maybe<ResolversTypes['CategoryMapping']>, ParentType, ContextType>;
};

export type SubsidyPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubsidyPolicy'] = ResolversParentTypes['SubsidyPolicy']> = {
  jurisdiction?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provision?: Resolver<ResolversTypes['SubsidyProvision'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SubsidyPolicyMessageArgs, 'language'>>;
  citation?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type SubsidyProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubsidyProgramme'] = ResolversParentTypes['SubsidyProgramme']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SubsidyKind'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opensOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SubsidyProgrammeState'], ParentType, ContextType>;
  stateSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  priorityList?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SubsidyListEntry']>>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type SubsidyListEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubsidyListEntry'] = ResolversParentTypes['SubsidyListEntry']> = {
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uscc?: Resolver<ResolversTypes['USCC'], ParentType, ContextType>;
  first?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  determination?: Resolver<ResolversTypes['Determination'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type SubsidyApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubsidyApplication'] = ResolversParentTypes['SubsidyApplication']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['SubsidyProgramme'], ParentType, ContextType>;
  uscc?: Resolver<ResolversTypes['USCC'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  appliedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SubsidyApplicationState'], ParentType, ContextType>;
  stateSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type ServiceRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceRecord'] = ResolversParentTypes['ServiceRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uscc?: Resolver<ResolversTypes['USCC'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  supplied?: Resolver<ResolversTypes['SuppliedScheme'], ParentType, ContextType>;
  schemeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suppliedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  weighed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SubsidyProgrammeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubsidyProgrammeConnection'] = ResolversParentTypes['SubsidyProgrammeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SubsidyProgrammeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type SubsidyProgrammeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubsidyProgrammeEdge'] = ResolversParentTypes['SubsidyProgrammeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SubsidyProgramme'], ParentType, ContextType>;
};

export type SubsidyApplicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubsidyApplicationConnection'] = ResolversParentTypes['SubsidyApplicationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SubsidyApplicationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type SubsidyApplicationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubsidyApplicationEdge'] = ResolversParentTypes['SubsidyApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SubsidyApplication'], ParentType, ContextType>;
};

export type SubsidyProgrammePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubsidyProgrammePayload'] = ResolversParentTypes['SubsidyProgrammePayload']> = {
  programme?: Resolver<Maybe<ResolversTypes['SubsidyProgramme']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['SubsidyProgrammeError']>, ParentType, ContextType>;
};

export type SubsidyProgrammeErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubsidyProgrammeError'] = ResolversParentTypes['SubsidyProgrammeError']> = {
  code?: Resolver<ResolversTypes['SubsidyProgrammeErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SubsidyProgrammeErrorMessageArgs, 'language'>>;
  current?: Resolver<Maybe<ResolversTypes['SubsidyProgramme']>, ParentType, ContextType>;
};

export type SubsidyApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubsidyApplicationPayload'] = ResolversParentTypes['SubsidyApplicationPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['SubsidyApplication']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['SubsidyApplicationError']>, ParentType, ContextType>;
};

export type SubsidyApplicationErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubsidyApplicationError'] = ResolversParentTypes['SubsidyApplicationError']> = {
  code?: Resolver<ResolversTypes['SubsidyApplicationErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SubsidyApplicationErrorMessageArgs, 'language'>>;
  current?: Resolver<Maybe<ResolversTypes['SubsidyApplication']>, ParentType, ContextType>;
};

export type ServiceRecordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceRecordPayload'] = ResolversParentTypes['ServiceRecordPayload']> = {
  record?: Resolver<Maybe<ResolversTypes['ServiceRecord']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['ServiceRecordError']>, ParentType, ContextType>;
};

export type ServiceRecordErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceRecordError'] = ResolversParentTypes['ServiceRecordError']> = {
  code?: Resolver<ResolversTypes['ServiceRecordErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ServiceRecordErrorMessageArgs, 'language'>>;
};

export type TenderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tender'] = ResolversParentTypes['Tender']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ocid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purchaser?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  deadlineAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  catalogueEdition?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['TenderCriterion']>, ParentType, ContextType>;
  lots?: Resolver<ReadonlyArray<ResolversTypes['TenderLot']>, ParentType, ContextType>;
  bids?: Resolver<ResolversTypes['TenderBidConnection'], ParentType, ContextType, RequireFields<TenderBidsArgs, 'first'>>;
  state?: Resolver<ResolversTypes['TenderState'], ParentType, ContextType>;
  stateSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  amendedAt?: Resolver<ReadonlyArray<ResolversTypes['DateTime']>, ParentType, ContextType>;
  awardedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type TenderCriterionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderCriterion'] = ResolversParentTypes['TenderCriterion']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['CriterionOrder'], ParentType, ContextType>;
};

export type TenderLotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderLot'] = ResolversParentTypes['TenderLot']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  catalogueCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tieBreak?: Resolver<Maybe<ResolversTypes['TieBreakReport']>, ParentType, ContextType>;
  award?: Resolver<Maybe<ResolversTypes['TenderAward']>, ParentType, ContextType>;
};

export type TenderBidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderBid'] = ResolversParentTypes['TenderBid']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lot?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bidder?: Resolver<ResolversTypes['USCC'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['CriterionValue']>, ParentType, ContextType>;
  rejectedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  preference?: Resolver<Maybe<ResolversTypes['BidPreference']>, ParentType, ContextType>;
};

export type CriterionValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CriterionValue'] = ResolversParentTypes['CriterionValue']> = {
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BidPreferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BidPreference'] = ResolversParentTypes['BidPreference']> = {
  state?: Resolver<ResolversTypes['BidPreferenceState'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  determination?: Resolver<Maybe<ResolversTypes['Determination']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  recheck?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  changedAtRecheck?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type TieBreakReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieBreakReport'] = ResolversParentTypes['TieBreakReport']> = {
  steps?: Resolver<ReadonlyArray<ResolversTypes['TieBreakStep']>, ParentType, ContextType>;
  equal?: Resolver<ReadonlyArray<ResolversTypes['EqualBidder']>, ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['TieEffect'], ParentType, ContextType>;
  first?: Resolver<ReadonlyArray<ResolversTypes['USCC']>, ParentType, ContextType>;
};

export type TieBreakStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieBreakStep'] = ResolversParentTypes['TieBreakStep']> = {
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['CriterionOrder'], ParentType, ContextType>;
  best?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  equal?: Resolver<ReadonlyArray<ResolversTypes['USCC']>, ParentType, ContextType>;
  behind?: Resolver<ReadonlyArray<ResolversTypes['BidderBehind']>, ParentType, ContextType>;
};

export type BidderBehindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BidderBehind'] = ResolversParentTypes['BidderBehind']> = {
  bidder?: Resolver<ResolversTypes['USCC'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EqualBidderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EqualBidder'] = ResolversParentTypes['EqualBidder']> = {
  bidder?: Resolver<ResolversTypes['USCC'], ParentType, ContextType>;
  determination?: Resolver<Maybe<ResolversTypes['Determination']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
};

export type TenderAwardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderAward'] = ResolversParentTypes['TenderAward']> = {
  bidder?: Resolver<Maybe<ResolversTypes['USCC']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['TieEffect'], ParentType, ContextType>;
  first?: Resolver<ReadonlyArray<ResolversTypes['USCC']>, ParentType, ContextType>;
};

export type TenderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderConnection'] = ResolversParentTypes['TenderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TenderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type TenderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderEdge'] = ResolversParentTypes['TenderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tender'], ParentType, ContextType>;
};

export type TenderBidConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderBidConnection'] = ResolversParentTypes['TenderBidConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TenderBidEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type TenderBidEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderBidEdge'] = ResolversParentTypes['TenderBidEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TenderBid'], ParentType, ContextType>;
};

export type OcdsReleaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OcdsRelease'] = ResolversParentTypes['OcdsRelease']> = {
  ocid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  release?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  releasePackage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PreferenceUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreferenceUse'] = ResolversParentTypes['PreferenceUse']> = {
  tenant?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  purchaser?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lotCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noneCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  appliedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unresolvedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undeterminedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  otherwiseAwardedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PreferenceUseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreferenceUseConnection'] = ResolversParentTypes['PreferenceUseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PreferenceUseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type PreferenceUseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreferenceUseEdge'] = ResolversParentTypes['PreferenceUseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PreferenceUse'], ParentType, ContextType>;
};

export type TenderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderPayload'] = ResolversParentTypes['TenderPayload']> = {
  tender?: Resolver<Maybe<ResolversTypes['Tender']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['TenderError']>, ParentType, ContextType>;
};

export type TenderErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderError'] = ResolversParentTypes['TenderError']> = {
  code?: Resolver<ResolversTypes['TenderErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TenderErrorMessageArgs, 'language'>>;
  current?: Resolver<Maybe<ResolversTypes['Tender']>, ParentType, ContextType>;
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
  TieBreak?: TieBreakResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  ProcurementDecisionIssuePayload?: ProcurementDecisionIssuePayloadResolvers<ContextType>;
  ProcurementDecisionIssueError?: ProcurementDecisionIssueErrorResolvers<ContextType>;
  ProcurementDecisionsIssuePayload?: ProcurementDecisionsIssuePayloadResolvers<ContextType>;
  ProcurementDecisionsIssueResult?: ProcurementDecisionsIssueResultResolvers<ContextType>;
  ProcurementDecisionsIssueError?: ProcurementDecisionsIssueErrorResolvers<ContextType>;
  CatalogueEdition?: CatalogueEditionResolvers<ContextType>;
  CatalogueItem?: CatalogueItemResolvers<ContextType>;
  CategoryMapping?: CategoryMappingResolvers<ContextType>;
  CategoryMappingEntry?: CategoryMappingEntryResolvers<ContextType>;
  CatalogueItemConnection?: CatalogueItemConnectionResolvers<ContextType>;
  CatalogueItemEdge?: CatalogueItemEdgeResolvers<ContextType>;
  CategoryMappingConnection?: CategoryMappingConnectionResolvers<ContextType>;
  CategoryMappingEdge?: CategoryMappingEdgeResolvers<ContextType>;
  CategoryMappingPayload?: CategoryMappingPayloadResolvers<ContextType>;
  CategoryMappingError?: CategoryMappingErrorResolvers<ContextType>;
  SubsidyPolicy?: SubsidyPolicyResolvers<ContextType>;
  SubsidyProgramme?: SubsidyProgrammeResolvers<ContextType>;
  SubsidyListEntry?: SubsidyListEntryResolvers<ContextType>;
  SubsidyApplication?: SubsidyApplicationResolvers<ContextType>;
  ServiceRecord?: ServiceRecordResolvers<ContextType>;
  SubsidyProgrammeConnection?: SubsidyProgrammeConnectionResolvers<ContextType>;
  SubsidyProgrammeEdge?: SubsidyProgrammeEdgeResolvers<ContextType>;
  SubsidyApplicationConnection?: SubsidyApplicationConnectionResolvers<ContextType>;
  SubsidyApplicationEdge?: SubsidyApplicationEdgeResolvers<ContextType>;
  SubsidyProgrammePayload?: SubsidyProgrammePayloadResolvers<ContextType>;
  SubsidyProgrammeError?: SubsidyProgrammeErrorResolvers<ContextType>;
  SubsidyApplicationPayload?: SubsidyApplicationPayloadResolvers<ContextType>;
  SubsidyApplicationError?: SubsidyApplicationErrorResolvers<ContextType>;
  ServiceRecordPayload?: ServiceRecordPayloadResolvers<ContextType>;
  ServiceRecordError?: ServiceRecordErrorResolvers<ContextType>;
  Tender?: TenderResolvers<ContextType>;
  TenderCriterion?: TenderCriterionResolvers<ContextType>;
  TenderLot?: TenderLotResolvers<ContextType>;
  TenderBid?: TenderBidResolvers<ContextType>;
  CriterionValue?: CriterionValueResolvers<ContextType>;
  BidPreference?: BidPreferenceResolvers<ContextType>;
  TieBreakReport?: TieBreakReportResolvers<ContextType>;
  TieBreakStep?: TieBreakStepResolvers<ContextType>;
  BidderBehind?: BidderBehindResolvers<ContextType>;
  EqualBidder?: EqualBidderResolvers<ContextType>;
  TenderAward?: TenderAwardResolvers<ContextType>;
  TenderConnection?: TenderConnectionResolvers<ContextType>;
  TenderEdge?: TenderEdgeResolvers<ContextType>;
  TenderBidConnection?: TenderBidConnectionResolvers<ContextType>;
  TenderBidEdge?: TenderBidEdgeResolvers<ContextType>;
  OcdsRelease?: OcdsReleaseResolvers<ContextType>;
  PreferenceUse?: PreferenceUseResolvers<ContextType>;
  PreferenceUseConnection?: PreferenceUseConnectionResolvers<ContextType>;
  PreferenceUseEdge?: PreferenceUseEdgeResolvers<ContextType>;
  TenderPayload?: TenderPayloadResolvers<ContextType>;
  TenderError?: TenderErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
};
