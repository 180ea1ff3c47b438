// Generated from the SDL by `npm run generate`. Do not edit.
import type { CivilDate } from '../../../../shared/values/civil-date.ts';
import type { Instant } from '../../../../shared/values/instant.ts';
import type { Uscc } from '../../../../shared/values/uscc.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { StandingQuestion } from '../../../../shared/server/standing-question.ts';
import type { Answer } from '../../../../shared/values/decision/decide.ts';
import type { ReasonCode as ReasonCodeValue } from '../../../../shared/values/decision/reason-code.ts';
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
  readonly registerChanges: ReadonlyArray<WhatIfRuleChange>;
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
  Decision: ResolverTypeWrapper<StoredDecision>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
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
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  USCC: ResolverTypeWrapper<Scalars['USCC']['output']>;
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
  Decision: StoredDecision;
  Int: Scalars['Int']['output'];
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
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  USCC: Scalars['USCC']['output'];
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

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface UsccScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['USCC'], any> {
  name: 'USCC';
}

export type WhatIfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhatIf'] = ResolversParentTypes['WhatIf']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['WhatIfError']>, ParentType, ContextType>;
  validOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  knownAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['WhatIfRuleChange']>, ParentType, ContextType>;
  registerChanges?: Resolver<ReadonlyArray<ResolversTypes['WhatIfRuleChange']>, ParentType, ContextType>;
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

export type Resolvers<ContextType = Context> = {
  AccessEntry?: AccessEntryResolvers<ContextType>;
  AccessedField?: AccessedFieldResolvers<ContextType>;
  AccessEntryConnection?: AccessEntryConnectionResolvers<ContextType>;
  AccessEntryEdge?: AccessEntryEdgeResolvers<ContextType>;
  Reason?: ReasonResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  PolicyAnswer?: PolicyAnswerResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
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
  Webhook?: WebhookResolvers<ContextType>;
  DeadLetter?: DeadLetterResolvers<ContextType>;
  WebhookRegisterPayload?: WebhookRegisterPayloadResolvers<ContextType>;
  WebhookRegisterError?: WebhookRegisterErrorResolvers<ContextType>;
  WebhookRemovePayload?: WebhookRemovePayloadResolvers<ContextType>;
  WebhookRemoveError?: WebhookRemoveErrorResolvers<ContextType>;
  WebhookResumePayload?: WebhookResumePayloadResolvers<ContextType>;
  WebhookResumeError?: WebhookResumeErrorResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  USCC?: GraphQLScalarType;
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
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
};
