// Generated from the SDL by `npm run generate`. Do not edit.
import type { CivilDate } from '../../../../shared/values/civil-date.ts';
import type { Instant } from '../../../../shared/values/instant.ts';
import type { Uscc } from '../../../../shared/values/uscc.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { StandingQuestion } from '../../../../shared/server/standing-question.ts';
import type { ActionReason as ActionReasonValue } from '../../../../shared/values/procedure/state-machine.ts';
import type { WorkingBodyOnDay, RelationOnDay, EvaluationBodyOnDay, ExpertNow, ExpertTaskNow, BodyCaseNow } from '../../domain/bodies/bodies-on-day.ts';
import type { WorkingBodyRefusal, RelationRefusal, EvaluationBodyRefusal, ExpertRefusal, ExpertTaskRefusal, BodyCaseRefusal } from '../bodies/body-refusal.ts';
import type { Enterprise as EnterpriseOnDay, LeaderTitle as LeaderTitleOnDay, TitleOnDay as StandingTitle } from '../../domain/register-standing.ts';
import type { DeclarationOnDay } from '../../domain/declarations/declaration-on-day.ts';
import type { DraftRefusal, DeclareRefusal, ReviseRefusal, WithdrawRefusal } from '../declarations/declaration-refusal.ts';
import type { BaselineRefusal } from '../declarations/baseline-refusal.ts';
import type { KeyFieldOnDay, KeyFieldGroup as KeyFieldGroupRow } from '../../persistence/schemes/key-fields.ts';
import type { KeyFieldRefusal, CallRefusal, EvaluationSchemeRefusal, EvaluationPublicityRefusal } from '../schemes/scheme-refusal.ts';
import type { CallOnDay } from '../../persistence/schemes/calls.ts';
import type { EvaluationSchemeOnDay } from '../../domain/schemes/evaluation-scheme.ts';
import type { PublicityOnDay, SubjectShownOn } from '../../domain/schemes/publicity.ts';
import type { CertificateOnDay } from '../titles/title-resolvers.ts';
import type { CandidateOnDay as TitleCandidate, SkippedRank as SkippedRankOnDay, ShortlistOnDay } from '../../domain/titles/candidate.ts';
import type { ShortlistRefusal, CandidateRefusal, TitlesRefusal } from '../titles/title-refusal.ts';
import type { RankingOnDay } from '../../persistence/rankings/ranking-row.ts';
import type { EntryOnDay, ExclusionOnDay } from '../../persistence/rankings/entry-row.ts';
import type { ExclusionReasonView } from '../rankings/exclusion-view.ts';
import type { RankingRefusal, ConformityReportRefusal } from '../rankings/ranking-refusal.ts';
import type { SpotCheckPlanOnDay, CandidateOnDay } from '../../persistence/supervision/spot-check-plans.ts';
import type { SpotCheckOnDay } from '../../persistence/supervision/spot-checks.ts';
import type { FollowUpOnDay } from '../../persistence/supervision/follow-up.ts';
import type { ComplaintOnDay } from '../../persistence/supervision/complaints.ts';
import type { CommitmentOnDay } from '../../persistence/supervision/commitments.ts';
import type { PlanRefusal, SpotCheckRefusal, ComplaintRefusal, FileRefusal, CommitmentRefusal } from '../supervision/supervision-refusal.ts';
import type { ExitCaseOnDay } from '../../domain/exits/exit-case.ts';
import type { ExitRefusal } from '../exits/exit-refusal.ts';
import type { OutstandingDuty as OutstandingDutyOnDay } from '../../persistence/exits/outstanding-duties.ts';
import type { BanFound } from '../../persistence/exits/bans.ts';
import type { AccidentFact as AccidentFactOnRecord } from '../../domain/exits/accident-fact.ts';
import type { AccidentRefusal } from '../exits/accident-resolvers.ts';
import type { ReviewFlagOnDay } from '../../domain/exits/review-flag.ts';
import type { ReviewRefusal } from '../exits/review-resolvers.ts';
import type { ObjectionOnDay } from '../../domain/objections/objection.ts';
import type { ObjectionRefusal } from '../objections/objection-refusal.ts';
import type { SuggestionOnDay } from '../../domain/objections/suggestion.ts';
import type { SuggestionRefusal } from '../objections/suggestion-refusal.ts';
import type { RegisterChange as RegisterChangeTold } from '../../persistence/feeds/changes.ts';
import type { SignedManifest } from '../../persistence/feeds/open-data.ts';
import type { CodeDiagnosis as DiagnosedCode } from '../../domain/finding/diagnose-code.ts';
import type { DeclarationStatisticsView, LeaderStatisticsView, DeclaringEnterpriseView } from '../statistics/figure-views.ts';
import type { FigureValue as CountedFigure } from '../../domain/statistics/figure-value.ts';
import type { TargetView, NoFigureView } from '../statistics/duty-resolvers.ts';
import type { PublishedStatistic } from '../../persistence/statistics/published-statistics.ts';
import type { StatisticRefusal, WorkSummaryRefusal, SummaryReportRefusal, IncidentRefusal } from '../statistics/statistics-refusal.ts';
import type { WorkSummaryOnDay, SummaryReportOnDay, IncidentOnDay } from '../../domain/statistics/work-reports.ts';
import type { StoredWebhook, DeadLetter as StoredDeadLetter } from '../../../../shared/decision-notice/webhooks.ts';
import type { RegisterWebhookRefusal, RemoveWebhookRefusal, ResumeWebhookRefusal } from '../../../../shared/decision-notice/webhook-resolvers.ts';
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

export type Standing = {
  readonly uscc: Scalars['USCC']['output'];
  readonly validOn: Scalars['Date']['output'];
  readonly knownAt: Scalars['DateTime']['output'];
  /** The enterprise; null when the register does not hold it as known then. */
  readonly enterprise?: Maybe<Enterprise>;
  /** Its titles that exist on the day, posted or published by then, with their states; sorted by number. Empty when it has none; null only with an error. */
  readonly titles?: Maybe<ReadonlyArray<TitleOnDay>>;
  /** The ban that holds on the day, the one that ends last; null when none is on record. */
  readonly ban?: Maybe<Ban>;
  /** The instant of knowledge that enterprise, titles and ban are answered for; not later than the one asked. Asked again with it, they are the same for ever. */
  readonly registerKnownAt?: Maybe<Scalars['DateTime']['output']>;
};

/** An enterprise by its credit code (企业). */
export type Enterprise = {
  /** The unified social credit code. */
  readonly uscc: Scalars['USCC']['output'];
  /** Its name on the day asked about; null when the register holds none for that day. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Where it is registered on the day asked about, from the registration record; null when the register holds none for that day. */
  readonly registrationPlace?: Maybe<Division>;
  /** The day it was established; null when not recorded. */
  readonly establishedOn?: Maybe<Scalars['Date']['output']>;
  /** Its declarations of standards on the day asked about, newest first: those that are or were public; its drafts too, to itself. */
  readonly declarations?: Maybe<DeclarationConnection>;
};


/** An enterprise by its credit code (企业). */
export type EnterpriseDeclarationsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A division of GB/T 2260 (行政区划). */
export type Division = {
  /** Six digits. */
  readonly code: Scalars['ID']['output'];
  /** Its Chinese name with those above it; null when the hub's table does not hold the code. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** A title with its state on the day asked about. */
export type TitleOnDay = {
  /** The title. */
  readonly title: LeaderTitle;
  /** Its state on the day. */
  readonly state: TitleState;
  /** Why it was revoked; null unless the state is REVOKED. */
  readonly revocationGround?: Maybe<ExitGround>;
  /** The last day of its publicity by the holiday notices known then; null without publicity, when a notice is missing, and once publicity has led to an outcome. */
  readonly publicityLastDay?: Maybe<Scalars['Date']['output']>;
};

/** A leader title: an enterprise with one standard in one category of one scheme (领跑者称号). */
export type LeaderTitle = {
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The publisher's number. */
  readonly number: Scalars['String']['output'];
  /** The enterprise. */
  readonly enterprise: Enterprise;
  /** The scheme: a division code, or `NATIONAL`. */
  readonly scheme: Scalars['ID']['output'];
  /** Category by GB/T 4754-2017. */
  readonly category: Scalars['String']['output'];
  /** The enterprise standard, as published. */
  readonly standard: Scalars['String']['output'];
  /** The day it was posted for publicity; null when not recorded. */
  readonly postedOn?: Maybe<Scalars['Date']['output']>;
  /** The day it was published; null before publication or when not known then. */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** Its last day of validity, inclusive; null before publication or when neither title nor scheme states one. */
  readonly lastDay?: Maybe<Scalars['Date']['output']>;
  /** How many steps were taken with it, as known then; whoever moves it names the one that they saw. 0 for a title that a history brought and nobody moved since. */
  readonly revision: Scalars['Int']['output'];
  /** The number of its certificate, which is its own; null before it is released. */
  readonly certificateNumber?: Maybe<Scalars['String']['output']>;
  /** Who released it; null before its release, and where a history does not tell. */
  readonly publisher?: Maybe<TitlePublisher>;
  /** The products and services that it stands for, from the declaration that was ranked; null when no declaration of the standard is on record. */
  readonly models?: Maybe<ReadonlyArray<DeclaredProduct>>;
  /** What was done with it, in order: by role, not by person. Empty for a title that a history brought and nobody moved since. */
  readonly steps: ReadonlyArray<TitleStep>;
  /** What the caller can do with it now, whatever day was asked about. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};

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

/** A ban from ranking and evaluation after a revocation (三年内不得参与). */
export type Ban = {
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The scheme that bans. */
  readonly scheme: Scalars['ID']['output'];
  /** Its first day. */
  readonly firstDay: Scalars['Date']['output'];
  /** Its last day, inclusive. */
  readonly lastDay: Scalars['Date']['output'];
};

/** A notice that the hub holds (政策文件). */
export type PolicyDocument = {
  /** The name of its policy file. */
  readonly id: Scalars['ID']['output'];
  /** Its title, in Chinese. */
  readonly title: Scalars['String']['output'];
  /** Its number; null when the source is damaged there or carries none. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** The damaged text in place of the number; null when the number is readable or there is none. */
  readonly numberDamagedText?: Maybe<Scalars['String']['output']>;
  /** The division it binds. */
  readonly jurisdiction: Division;
  /** The day it was signed; null when the source does not tell. */
  readonly signedOn?: Maybe<Scalars['Date']['output']>;
  /** The damaged text in place of that day; null when the source is readable. */
  readonly signedOnDamagedText?: Maybe<Scalars['String']['output']>;
  /** The day it was published. */
  readonly publishedOn: Scalars['Date']['output'];
  /** The day from which the hub applies it. */
  readonly inForceFrom: Scalars['Date']['output'];
  /** Its clauses, in order. */
  readonly clauses: ReadonlyArray<PolicyClause>;
  /** Readings of its silent points. */
  readonly interpretations: ReadonlyArray<Interpretation>;
  /** Its targets, with the damaged text where the source is damaged. */
  readonly targets: ReadonlyArray<PolicyTarget>;
  /** The departments that issued it, first-named first. */
  readonly departments: ReadonlyArray<Department>;
  /** Every damaged place of its source. */
  readonly damages: ReadonlyArray<PolicyDamage>;
  /** Its rules, as the hub reads them: on record by the instant answered for, those that a correction replaced by then too. */
  readonly rules: ReadonlyArray<PolicyRule>;
};

/** A place where the source of a notice is damaged (原文残缺之处). */
export type PolicyDamage = {
  /** The clause. */
  readonly clause: Scalars['String']['output'];
  /** What stands there, in English. */
  readonly place: Scalars['String']['output'];
  /** The damaged text. */
  readonly damagedText: Scalars['String']['output'];
};

/** A rule that the hub reads in a notice (规则), one row of two clocks. */
export type PolicyRule = {
  /** Its id: `beijing-2020/creditSupport`. */
  readonly id: Scalars['ID']['output'];
  /** What it governs: a measure, a rule of the scheme, or an exit ground: `creditSupport`, `banYears`, `FRAUD_OR_INTEGRITY`. */
  readonly subject: Scalars['ID']['output'];
  /** What it says: the mode of a measure, the value of a rule; null where the text is silent, and for an exit ground. */
  readonly value?: Maybe<Scalars['String']['output']>;
  /** What else it says, by name. */
  readonly details: ReadonlyArray<PolicyRuleDetail>;
  /** The clause; null where it states none. */
  readonly clause?: Maybe<Scalars['String']['output']>;
  /** Whether the words of the notice say so, or a reading. */
  readonly basis: RuleBasis;
  /** The first day for which it holds. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** The first day for which it no longer holds; null without end. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** Since when it is on record; null for what has no clock of its own. */
  readonly knownFrom?: Maybe<Scalars['DateTime']['output']>;
  /** Until when it was on record, exclusive; null while it still was at the instant answered for. */
  readonly knownTo?: Maybe<Scalars['DateTime']['output']>;
};

/** One thing that a rule says beside its value. */
export type PolicyRuleDetail = {
  /** Its name: `recognisedSchemes`, `sizeClasses`, `awards` and `awardsEn`, `adopts`, `recommendsFirst`. */
  readonly name: Scalars['ID']['output'];
  /** What it says: codes or names. */
  readonly values: ReadonlyArray<Scalars['String']['output']>;
};

/** A clause in the hub's own words. */
export type PolicyClause = {
  /** The clause: `§5(3)`. */
  readonly clause: Scalars['String']['output'];
  /** Its part, where one clause holds several duties; null otherwise. */
  readonly item?: Maybe<Scalars['String']['output']>;
  /** What kind of clause it is: `OBLIGATION`, `INCENTIVE`, `TARGET`, `STATE_TRANSITION`, `DEFINITION`, `CONTEXT`, `SILENCE`, `FRAME`. */
  readonly kinds: ReadonlyArray<Scalars['ID']['output']>;
  /** What it asks, in Chinese. */
  readonly text: Scalars['String']['output'];
  /** What it asks, in English. */
  readonly textEn: Scalars['String']['output'];
  /** Departments that lead, by code. */
  readonly leads: ReadonlyArray<Scalars['ID']['output']>;
  /** Departments that support, by code. */
  readonly supports: ReadonlyArray<Scalars['ID']['output']>;
  /** Whether the lead is written in the text or inferred. */
  readonly leadBasis: RuleBasis;
};

/** A reading of a silent point (解释). */
export type Interpretation = {
  /** Its number in the register of silent points: `SIL-01`. */
  readonly id: Scalars['ID']['output'];
  /** The point, in English. */
  readonly question: Scalars['String']['output'];
  /** The point, in Chinese. */
  readonly questionZh: Scalars['String']['output'];
  /** The reading, in English. */
  readonly reading: Scalars['String']['output'];
  /** The reading, in Chinese. */
  readonly readingZh: Scalars['String']['output'];
  /** Why it reads so. */
  readonly why: Scalars['String']['output'];
  /** Why it reads so, in Chinese. */
  readonly whyZh: Scalars['String']['output'];
  /** Whose reading it is. */
  readonly author: Scalars['String']['output'];
  /** The day it was published. */
  readonly publishedOn: Scalars['Date']['output'];
  /** The clause that is silent. */
  readonly clause: Scalars['String']['output'];
  /** Always INTERPRETATION. */
  readonly basis: RuleBasis;
};

/** A target of a notice. */
export type PolicyTarget = {
  /** The clause. */
  readonly clause: Scalars['String']['output'];
  /** What is counted, in Chinese. */
  readonly metric: Scalars['String']['output'];
  /** What is counted, in English. */
  readonly metricEn: Scalars['String']['output'];
  /** The number as decimal text; null when the text names none or is damaged. */
  readonly value?: Maybe<Scalars['String']['output']>;
  /** The damaged text; null when the source is readable. */
  readonly damagedText?: Maybe<Scalars['String']['output']>;
};

/** A file of the policies (政策文件文本) that a what-if can change. */
export type PolicyFile = {
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its text, line by line, without the line ends. */
  readonly lines: ReadonlyArray<Scalars['String']['output']>;
};

/** A department that takes part in a jurisdiction's scheme (部门). Departments are data, not an enum. */
export type Department = {
  /** Its code: `market-regulation`. */
  readonly code: Scalars['ID']['output'];
  /** Its name, in Chinese. */
  readonly name: Scalars['String']['output'];
  /** Its name, in English. */
  readonly nameEn: Scalars['String']['output'];
  /** What it leads or supports. */
  readonly duties: ReadonlyArray<Duty>;
};

/** What a clause asks of a department (职责). */
export type Duty = {
  /** The notice. */
  readonly document: Scalars['ID']['output'];
  /** The clause. */
  readonly clause: Scalars['String']['output'];
  /** Whether the department leads it or supports. */
  readonly role: DutyRole;
  /** Whether the role is written in the text or inferred. */
  readonly basis: RuleBasis;
};

/** A department's part in a duty. */
export type DutyRole =
  /** Leads (牵头). */
  | 'LEAD'
  /** Supports (配合). */
  | 'SUPPORT';

export type Query = {
  /** The n-th working day after a posting, the posting day not counted; null when a holiday notice that it needs is not published as known then. */
  readonly publicityLastDay?: Maybe<Scalars['Date']['output']>;
  /** The notices that the hub holds as known then. */
  readonly policyDocuments?: Maybe<ReadonlyArray<PolicyDocument>>;
  /** One notice by its id; null when the hub does not hold it. */
  readonly policyDocument?: Maybe<PolicyDocument>;
  /** The text of a file of the policies, to be changed and tried; null when there is no such file. */
  readonly policyFile?: Maybe<PolicyFile>;
  /** The departments of a jurisdiction's scheme with their duties; empty for a jurisdiction without a notice. */
  readonly departments?: Maybe<ReadonlyArray<Department>>;
  /** Who used what is not public in the register about an enterprise, newest first: to an enterprise about itself, to an auditor about all. Empty for anybody else, as when nobody did. */
  readonly registerAccessEntries?: Maybe<AccessEntryConnection>;
  /** The working body of a scheme on a day; null when none is on record. */
  readonly workingBody?: Maybe<WorkingBody>;
  /** The bodies that evaluate for a scheme, on a day, newest first. */
  readonly evaluationBodies?: Maybe<EvaluationBodyConnection>;
  /** An evaluation body on a day; null when there is none that the caller may see. */
  readonly evaluationBody?: Maybe<EvaluationBody>;
  /** Relations of a body with enterprises, or of an enterprise with bodies, on a day, newest first. */
  readonly bodyEnterpriseRelations?: Maybe<BodyEnterpriseRelationConnection>;
  /** The pool of experts of a scheme, newest first: for its working body and its department; empty to others. */
  readonly experts?: Maybe<ExpertConnection>;
  /** An expert; null when there is none that the caller may see. */
  readonly expert?: Maybe<Expert>;
  /** How far experts have looked at a thing; null when there is none that the caller may see. */
  readonly expertReview?: Maybe<ExpertReview>;
  /** Cases for the withdrawal of bodies of a scheme, newest first: those that the caller may see. */
  readonly bodyCases?: Maybe<BodyCaseConnection>;
  /** A case; null when there is none that the caller may see. */
  readonly bodyCase?: Maybe<BodyCase>;
  /** How old the register's data is, and whether it is up: null with the error DEPARTMENT_UNAVAILABLE when it does not answer. */
  readonly registerDataAge?: Maybe<DataAge>;
  /** The declarations of an enterprise, newest first: those that are or were public on the day asked about; its drafts too, to itself. */
  readonly declarations?: Maybe<DeclarationConnection>;
  /** A declaration; null when there is none that the caller may see, on that day, as known then. */
  readonly declaration?: Maybe<Declaration>;
  /** Two versions of standards side by side; null when the caller may not see both. */
  readonly compareVersions?: Maybe<VersionComparison>;
  /** What a national or industry standard asks on a day, by the names of the indicators; empty when nothing is on record. */
  readonly baselines?: Maybe<ReadonlyArray<Baseline>>;
  /** The publicities of a scheme, newest first: those posted on the day asked about or before. */
  readonly publicities?: Maybe<PublicityConnection>;
  /** A publicity; null when there is none, as known then. */
  readonly publicity?: Maybe<Publicity>;
  /** The evaluation schemes of a scheme that the caller may see, newest first: those that were posted; to an evaluation body its own, to the working body and officers also what was submitted. */
  readonly evaluationSchemes?: Maybe<EvaluationSchemeConnection>;
  /** An evaluation scheme; null when there is none that the caller may see, on that day, as known then. */
  readonly evaluationScheme?: Maybe<EvaluationScheme>;
  /** An exit case; null when there is none that the caller may see. */
  readonly exitCase?: Maybe<ExitCase>;
  /** Exit cases, newest first: those decided; to those who take part also the others. */
  readonly exitCases?: Maybe<ExitCaseConnection>;
  /** Duties after cancellations that are outstanding on the day asked about, in the schemes that the caller works for; the oldest first. */
  readonly exitDuties?: Maybe<OutstandingDutyConnection>;
  /** Bans, the newest first, whether they run on the day asked about or not. */
  readonly bans?: Maybe<BanConnection>;
  /** Facts that departments supplied about an enterprise, newest first: the caller's own department's, all of them to those who oversee a scheme of a division in which it is registered. */
  readonly accidentFacts?: Maybe<AccidentFactConnection>;
  /** Flags for review in the schemes that the caller oversees, newest first. */
  readonly reviewFlags?: Maybe<ReviewFlagConnection>;
  /** What changed in the public register, oldest first, for the audience to which the caller belongs. */
  readonly registerChanges?: Maybe<RegisterChangeConnection>;
  /** The webhooks to which the institution has changes sent, at most five. */
  readonly changeWebhooks?: Maybe<ReadonlyArray<Webhook>>;
  /** Enterprises by a part of a name, present or former, by its pinyin in full or by first letters, or by a credit code or at least 4 characters of one. Best first: exact code, exact name, beginning, part, then pinyin; then by name and code. */
  readonly enterprises?: Maybe<EnterpriseConnection>;
  /** The groups into which the text of a scheme divides its key fields; empty where it names none. */
  readonly keyFieldGroups?: Maybe<ReadonlyArray<KeyFieldGroup>>;
  /** The key fields of a scheme in a year that were public on the day asked about, newest first. */
  readonly keyFields?: Maybe<KeyFieldConnection>;
  /** The calls of a scheme that were public on the day asked about, newest first. */
  readonly calls?: Maybe<CallConnection>;
  /** A call; null when there is none, on that day, as known then. */
  readonly call?: Maybe<Call>;
  /** Objections of a publicity, or those that concern one candidate, body or evaluation scheme, newest first: against it, or against the whole that it is part of. Empty when neither is named. */
  readonly objections?: Maybe<ObjectionConnection>;
  /** An objection; null when there was none on that day, as known then. */
  readonly objection?: Maybe<Objection>;
  /** The filer's own objection, as it stands (查询本人异议); null when no objection was filed under this secret. */
  readonly objectionStatus?: Maybe<Objection>;
  /** Who filed an objection, for those who handle it (查看异议提出人); null for everybody else. Each reading is kept. */
  readonly objectionFiler?: Maybe<FiledBy>;
  /** Suggestions made to a scheme, newest first. */
  readonly suggestions?: Maybe<SuggestionConnection>;
  /** A suggestion; null when there was none on that day, as known then. */
  readonly suggestion?: Maybe<Suggestion>;
  /** Who made a suggestion, for those who handle it (查看建议提出人); null for everybody else. Each reading is kept. */
  readonly suggestionFiler?: Maybe<FiledBy>;
  /** A part of a file of the public register as it stood on a day, as far as was known at an instant. */
  readonly publicRegisterPart?: Maybe<PublicRegisterPart>;
  /** The signed manifest of all files of the public register. Without `knownAt`, of an instant within the last minute. */
  readonly publicRegisterManifest?: Maybe<PublicRegisterManifest>;
  /** The public keys by which the register signs, with their history: `leader-hub-keys-v1`. Null when it has none. */
  readonly publicRegisterKeys?: Maybe<Scalars['String']['output']>;
  /** The rankings of a scheme that the caller may see on the day asked about, the last opened first. */
  readonly rankings?: Maybe<RankingConnection>;
  /** A ranking; null when there is none that the caller may see, on that day, as known then. */
  readonly ranking?: Maybe<Ranking>;
  /** What was declared: of a division and of each one below it. */
  readonly declarationStatistics?: Maybe<DeclarationStatistics>;
  /** Enterprises by how many standards they declared, most first. */
  readonly declaringEnterprises?: Maybe<DeclaringEnterpriseConnection>;
  /** Leaders, counted by every dimension. */
  readonly leaderStatistics?: Maybe<LeaderStatistics>;
  /** Titles cancelled, by ground. */
  readonly exitStatistics?: Maybe<ExitStatistics>;
  /** Publicity that runs, and objections. */
  readonly publicityStatistics?: Maybe<PublicityStatistics>;
  /** How far the key fields of a scheme are covered. */
  readonly keyFieldStatistics?: Maybe<KeyFieldStatistics>;
  /** The targets of a jurisdiction's notices, each beside what is counted against it. Empty where no notice sets one. */
  readonly targets?: Maybe<ReadonlyArray<TargetProgress>>;
  /** How each district below a division stands, and how it stood. */
  readonly districtScorecards?: Maybe<ReadonlyArray<DistrictScorecard>>;
  /** What each department of a jurisdiction leads and supports, and the figures behind it. Empty where no notice is held. */
  readonly responsibilityMatrix?: Maybe<ReadonlyArray<DepartmentResponsibility>>;
  /** A figure that was published; null when there is none with this id. */
  readonly statistic?: Maybe<Statistic>;
  /** Figures that were published for a division, newest first. */
  readonly statistics?: Maybe<StatisticConnection>;
  /** A work summary; null when there is none that the caller may see. */
  readonly workSummary?: Maybe<WorkSummary>;
  /** Work summaries of a scheme, newest first: to an evaluation body its own, to the scheme's working body and officers all. Empty for anybody else. */
  readonly workSummaries?: Maybe<WorkSummaryConnection>;
  /** A report on work summaries; null when there is none that the caller may see. */
  readonly summaryReport?: Maybe<SummaryReport>;
  /** Reports on the work summaries of a scheme, newest first: to its working body and officers. Empty for anybody else. */
  readonly summaryReports?: Maybe<SummaryReportConnection>;
  /** An incident; null when there is none that the caller may see. */
  readonly incident?: Maybe<Incident>;
  /** Incidents of a scheme, newest first: to its working body and officers. Empty for anybody else. */
  readonly incidents?: Maybe<IncidentConnection>;
  /** Plans of spot checks, newest first: those made by the day asked about. */
  readonly spotCheckPlans?: Maybe<SpotCheckPlanConnection>;
  /** A plan of spot checks; null when there was none on that day, as known then. */
  readonly spotCheckPlan?: Maybe<SpotCheckPlan>;
  /** Spot checks, newest first: for an officer those of plans of the places acted in, for an enterprise its own. */
  readonly spotChecks?: Maybe<SpotCheckConnection>;
  /** A spot check; null when there is none that the caller may see, on that day, as known then. */
  readonly spotCheck?: Maybe<SpotCheck>;
  /** Complaints that concern the places acted in, newest first. */
  readonly complaints?: Maybe<ComplaintConnection>;
  /** A complaint; null when there is none that the caller may see, on that day, as known then. */
  readonly complaint?: Maybe<Complaint>;
  /** Who complained; null for anybody but the officer who handles the complaint, and when nobody gave a name. Every asking is on record. */
  readonly complaintReporter?: Maybe<ComplaintReporter>;
  /** What became of a complaint, by the secret that was told when it was made; null for a secret that opens none. */
  readonly complaintStatus?: Maybe<ComplaintStatus>;
  /** The quality commitments of an enterprise that were signed by the day asked about, newest first. */
  readonly qualityCommitments?: Maybe<QualityCommitmentConnection>;
  /** What the days brought about in the schemes that the caller acts for, newest first. */
  readonly reminders?: Maybe<ReminderConnection>;
  /** Titles by category and place: the leaders, the lists in publicity, or those revoked, on a day, as known then. */
  readonly titles?: Maybe<TitleConnection>;
  /** A title by its id; null when it did not exist on the day, as known then. */
  readonly title?: Maybe<TitleOnDay>;
  /** A certificate by its number, on any day from its release on; null for a number that no certificate of that day bears. */
  readonly certificate?: Maybe<Certificate>;
  /** The short list of a ranking: to the evaluation body that made the ranking, the scheme's working body and its officers. Null for anybody else, as when there is no such ranking. */
  readonly shortlist?: Maybe<Shortlist>;
  /** A candidate by its id: to its enterprise and to those who see the short list. Null for anybody else. */
  readonly candidate?: Maybe<Candidate>;
  /** The caller's own candidacies, newest first: where consent may be asked. */
  readonly candidacies?: Maybe<CandidateConnection>;
};


export type QueryPublicityLastDayArgs = {
  postedOn: Scalars['Date']['input'];
  workingDays: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryPolicyDocumentsArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryPolicyDocumentArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryPolicyFileArgs = {
  name: Scalars['String']['input'];
};


export type QueryDepartmentsArgs = {
  jurisdiction: Scalars['ID']['input'];
};


export type QueryRegisterAccessEntriesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  uscc?: InputMaybe<Scalars['USCC']['input']>;
};


export type QueryWorkingBodyArgs = {
  scheme: Scalars['ID']['input'];
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryEvaluationBodiesArgs = {
  scheme: Scalars['ID']['input'];
  state?: InputMaybe<EvaluationBodyState>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEvaluationBodyArgs = {
  id: Scalars['ID']['input'];
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryBodyEnterpriseRelationsArgs = {
  body?: InputMaybe<Scalars['USCC']['input']>;
  enterprise?: InputMaybe<Scalars['USCC']['input']>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryExpertsArgs = {
  scheme: Scalars['ID']['input'];
  field?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryExpertArgs = {
  id: Scalars['ID']['input'];
};


export type QueryExpertReviewArgs = {
  subject: Scalars['ID']['input'];
  kind: ExpertTaskKind;
  since?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryBodyCasesArgs = {
  scheme: Scalars['ID']['input'];
  body?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryBodyCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDeclarationsArgs = {
  uscc: Scalars['USCC']['input'];
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDeclarationArgs = {
  id: Scalars['ID']['input'];
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryCompareVersionsArgs = {
  before: Scalars['ID']['input'];
  after: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryBaselinesArgs = {
  referenceStandard: Scalars['String']['input'];
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryPublicitiesArgs = {
  scheme: Scalars['ID']['input'];
  kind?: InputMaybe<PublicityKind>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPublicityArgs = {
  id: Scalars['ID']['input'];
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryEvaluationSchemesArgs = {
  scheme: Scalars['ID']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
  category?: InputMaybe<Scalars['String']['input']>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEvaluationSchemeArgs = {
  id: Scalars['ID']['input'];
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryExitCaseArgs = {
  id: Scalars['ID']['input'];
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryExitCasesArgs = {
  scheme?: InputMaybe<Scalars['ID']['input']>;
  uscc?: InputMaybe<Scalars['USCC']['input']>;
  title?: InputMaybe<Scalars['ID']['input']>;
  states?: InputMaybe<ReadonlyArray<ExitCaseState>>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryExitDutiesArgs = {
  scheme?: InputMaybe<Scalars['ID']['input']>;
  overdue?: Scalars['Int']['input'];
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryBansArgs = {
  uscc?: InputMaybe<Scalars['USCC']['input']>;
  scheme?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<BanState>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAccidentFactsArgs = {
  uscc: Scalars['USCC']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryReviewFlagsArgs = {
  scheme?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<ReviewFlagState>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRegisterChangesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  uscc?: InputMaybe<Scalars['USCC']['input']>;
};


export type QueryEnterprisesArgs = {
  search: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryKeyFieldGroupsArgs = {
  scheme: Scalars['ID']['input'];
};


export type QueryKeyFieldsArgs = {
  scheme: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCallsArgs = {
  scheme: Scalars['ID']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCallArgs = {
  id: Scalars['ID']['input'];
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryObjectionsArgs = {
  publicity?: InputMaybe<Scalars['ID']['input']>;
  against?: InputMaybe<Scalars['ID']['input']>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryObjectionArgs = {
  id: Scalars['ID']['input'];
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryObjectionStatusArgs = {
  secret: Scalars['String']['input'];
};


export type QueryObjectionFilerArgs = {
  objection: Scalars['ID']['input'];
};


export type QuerySuggestionsArgs = {
  scheme: Scalars['ID']['input'];
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySuggestionArgs = {
  id: Scalars['ID']['input'];
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QuerySuggestionFilerArgs = {
  suggestion: Scalars['ID']['input'];
};


export type QueryPublicRegisterPartArgs = {
  table: PublicRegisterTable;
  format?: OpenDataFormat;
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPublicRegisterManifestArgs = {
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryRankingsArgs = {
  scheme: Scalars['ID']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
  category?: InputMaybe<Scalars['String']['input']>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRankingArgs = {
  id: Scalars['ID']['input'];
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryDeclarationStatisticsArgs = {
  division?: InputMaybe<Scalars['ID']['input']>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryDeclaringEnterprisesArgs = {
  division?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryLeaderStatisticsArgs = {
  scheme?: InputMaybe<Scalars['ID']['input']>;
  division?: InputMaybe<Scalars['ID']['input']>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryExitStatisticsArgs = {
  scheme?: InputMaybe<Scalars['ID']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryPublicityStatisticsArgs = {
  scheme?: InputMaybe<Scalars['ID']['input']>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryKeyFieldStatisticsArgs = {
  scheme: Scalars['ID']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryTargetsArgs = {
  jurisdiction: Scalars['ID']['input'];
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryDistrictScorecardsArgs = {
  jurisdiction: Scalars['ID']['input'];
  since?: InputMaybe<Scalars['Date']['input']>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryResponsibilityMatrixArgs = {
  jurisdiction: Scalars['ID']['input'];
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryStatisticArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStatisticsArgs = {
  division: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWorkSummaryArgs = {
  id: Scalars['ID']['input'];
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryWorkSummariesArgs = {
  scheme: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QuerySummaryReportArgs = {
  id: Scalars['ID']['input'];
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QuerySummaryReportsArgs = {
  scheme: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryIncidentArgs = {
  id: Scalars['ID']['input'];
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryIncidentsArgs = {
  scheme: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QuerySpotCheckPlansArgs = {
  jurisdiction?: InputMaybe<Scalars['ID']['input']>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySpotCheckPlanArgs = {
  id: Scalars['ID']['input'];
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QuerySpotChecksArgs = {
  plan?: InputMaybe<Scalars['ID']['input']>;
  enterprise?: InputMaybe<Scalars['USCC']['input']>;
  states?: InputMaybe<ReadonlyArray<SpotCheckState>>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySpotCheckArgs = {
  id: Scalars['ID']['input'];
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryComplaintsArgs = {
  states?: InputMaybe<ReadonlyArray<ComplaintState>>;
  source?: InputMaybe<ComplaintSource>;
  subjectKind?: InputMaybe<ComplaintSubjectKind>;
  enterprise?: InputMaybe<Scalars['USCC']['input']>;
  handledByMe?: Scalars['Boolean']['input'];
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryComplaintArgs = {
  id: Scalars['ID']['input'];
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryComplaintReporterArgs = {
  complaint: Scalars['ID']['input'];
};


export type QueryComplaintStatusArgs = {
  secret: Scalars['String']['input'];
};


export type QueryQualityCommitmentsArgs = {
  uscc: Scalars['USCC']['input'];
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRemindersArgs = {
  scheme?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<ReminderKind>;
  waiting?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTitlesArgs = {
  listing?: TitleListing;
  scheme?: InputMaybe<Scalars['ID']['input']>;
  category?: InputMaybe<Scalars['String']['input']>;
  division?: InputMaybe<Scalars['ID']['input']>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTitleArgs = {
  id: Scalars['ID']['input'];
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryCertificateArgs = {
  number: Scalars['String']['input'];
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryShortlistArgs = {
  ranking: Scalars['ID']['input'];
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryCandidateArgs = {
  id: Scalars['ID']['input'];
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryCandidaciesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The working body of a scheme (工作机构), by the day asked about. It and the units below it do not evaluate where the scheme says so: Yunnan §3(3)1. */
export type WorkingBody = {
  /** This appointment's. */
  readonly id: Scalars['ID']['output'];
  /** The scheme: a division code. */
  readonly scheme: Scalars['ID']['output'];
  /** Its unified social credit code. */
  readonly uscc: Scalars['USCC']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The day from which it is appointed; null when not recorded. */
  readonly appointedOn?: Maybe<Scalars['Date']['output']>;
  /** Units below it, and below those, on the day asked about. */
  readonly units: ReadonlyArray<SubordinateUnit>;
};

/** A unit below a working body (下属单位). */
export type SubordinateUnit = {
  /** This relation's; a later one has another. */
  readonly id: Scalars['ID']['output'];
  /** Its unified social credit code. */
  readonly uscc: Scalars['USCC']['output'];
  /** Its name; null when not recorded. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The code of the one directly above it. */
  readonly parent: Scalars['USCC']['output'];
  /** First day; null when not recorded. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day; null when none is stated. */
  readonly lastDay?: Maybe<Scalars['Date']['output']>;
};

/** How a body stands to an enterprise (机构与企业的关系): the same body may advise and evaluate, Beijing §4(4)14, so that it is kept and shown. */
export type BodyEnterpriseRelation = {
  /** This row's; an ended one has another. */
  readonly id: Scalars['ID']['output'];
  /** The code of the body. */
  readonly body: Scalars['USCC']['output'];
  /** The enterprise. */
  readonly enterprise: Enterprise;
  /** How they stand to each other. */
  readonly relation: BodyRelationKind;
  /** First day. */
  readonly validFrom: Scalars['Date']['output'];
  /** Last day; null when none is stated. */
  readonly lastDay?: Maybe<Scalars['Date']['output']>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** How a body stands to an enterprise (关系类型). */
export type BodyRelationKind =
  /** It advises the enterprise (咨询). */
  | 'ADVISER'
  /** It is above the enterprise (控股或主管). */
  | 'PARENT'
  /** The enterprise is its member (会员). */
  | 'MEMBER'
  /** It tests for the enterprise (检测). */
  | 'TESTER';

/** A part of a list of relations of bodies with enterprises, newest first. */
export type BodyEnterpriseRelationConnection = {
  /** Those of this part. */
  readonly edges: ReadonlyArray<BodyEnterpriseRelationEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** One in a list of relations of bodies with enterprises. */
export type BodyEnterpriseRelationEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** It. */
  readonly node: BodyEnterpriseRelation;
};

/** A body that evaluates for a scheme (评估机构), on the day asked about. Before it is posted for publicity only itself, the working body and the department see it. */
export type EvaluationBody = {
  /** Opaque; one for each engagement. */
  readonly id: Scalars['ID']['output'];
  /** The scheme: a division code. */
  readonly scheme: Scalars['ID']['output'];
  /** Its unified social credit code. */
  readonly uscc: Scalars['USCC']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** What it is. */
  readonly kind: EvaluationBodyKind;
  /** Its country of registration: `CN`. */
  readonly registeredIn: Scalars['ID']['output'];
  /** What it applied with; null when not recorded. */
  readonly application?: Maybe<EvaluationBodyApplication>;
  /** Its state on the day asked about. */
  readonly state: EvaluationBodyState;
  /** Since which day it has that state. */
  readonly stateSince?: Maybe<Scalars['Date']['output']>;
  /** How many steps were taken with it, as known then; whoever changes it names the one that they saw. */
  readonly revision: Scalars['Int']['output'];
  /** When the last of them was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What was done with it, in order. */
  readonly steps: ReadonlyArray<BodyStep>;
  /** Its relations with enterprises on the day asked about: conflicts of interest, shown. */
  readonly enterpriseRelations: BodyEnterpriseRelationConnection;
  /** What the caller can do with it now, whatever day was asked about. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};


/** A body that evaluates for a scheme (评估机构), on the day asked about. Before it is posted for publicity only itself, the working body and the department see it. */
export type EvaluationBodyEnterpriseRelationsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What an evaluation body applied with (评估机构申报材料). */
export type EvaluationBodyApplication = {
  /** Where it is registered. */
  readonly registeredAddress: Scalars['String']['output'];
  /** What it knows of the trade and can do. */
  readonly capability: Scalars['String']['output'];
  /** That it takes no fee of any kind from enterprises (不收费声明). There is no place for an amount: Yunnan §6(2). */
  readonly takesNoFees: Scalars['Boolean']['output'];
  /** That it states to stand in no relation to an enterprise. */
  readonly statesNoRelations: Scalars['Boolean']['output'];
  /** Categories of GB/T 4754 that it applied for. */
  readonly fields: ReadonlyArray<BodyField>;
};

/** A category that a body applies for (申报类别). */
export type BodyField = {
  /** The code: `C1530`. */
  readonly category: Scalars['String']['output'];
  /** The edition of GB/T 4754: `2017`. */
  readonly edition: Scalars['String']['output'];
};

/** A step that was taken (办理记录). */
export type BodyStep = {
  /** The event of the procedure: `SUSPEND`. */
  readonly action: Scalars['ID']['output'];
  /** The state that it led to. */
  readonly state: Scalars['ID']['output'];
  /** The day from which it has effect. */
  readonly on?: Maybe<Scalars['Date']['output']>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What was said with it; null when nothing was. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** What institutions evaluate (评估机构类型), Yunnan §3(3)2. */
export type EvaluationBodyKind =
  /** Standardisation body (标准化技术机构). */
  | 'TECHNICAL_BODY'
  /** Research institute (科研机构). */
  | 'RESEARCH'
  /** Trade association (行业协会). */
  | 'ASSOCIATION'
  /** Testing body (检测机构). */
  | 'TESTING'
  /** Certification body (认证机构). */
  | 'CERTIFICATION'
  /** Industry alliance (产业联盟). */
  | 'ALLIANCE'
  /** Consultancy (咨询服务机构). */
  | 'CONSULTANCY'
  /** Platform company (平台型企业). */
  | 'PLATFORM';

/** State of an evaluation body (机构状态). */
export type EvaluationBodyState =
  /** Applied (已申报). */
  | 'APPLIED'
  /** Formal check passed (形式审查通过). */
  | 'FORMAL_OK'
  /** Expert review passed (专家审核通过). */
  | 'EXPERT_OK'
  /** In publicity (公示中). */
  | 'IN_PUBLICITY'
  /** Announced (已公布). */
  | 'ANNOUNCED'
  /** Suspended (暂停). */
  | 'SUSPENDED'
  /** Left (退出). */
  | 'WITHDRAWN'
  /** Refused (未通过). */
  | 'REFUSED';

/** A part of a list of evaluation bodies, newest first. */
export type EvaluationBodyConnection = {
  /** Those of this part. */
  readonly edges: ReadonlyArray<EvaluationBodyEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** One in a list of evaluation bodies. */
export type EvaluationBodyEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** It. */
  readonly node: EvaluationBody;
};

/** Somebody in the pool of experts of a scheme (专家库专家), as known now. Names are told to the working body and the department only. */
export type Expert = {
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The scheme: a division code. */
  readonly scheme: Scalars['ID']['output'];
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** Whom the expert works for; null when not recorded. */
  readonly employer?: Maybe<Scalars['String']['output']>;
  /** What the expert knows. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** Bodies and enterprises that the expert is not asked about. */
  readonly conflicts: ReadonlyArray<ExpertConflict>;
  /** Whether the expert is in the pool. */
  readonly state: ExpertState;
  /** How many steps were taken; whoever changes it names the one that they saw. */
  readonly revision: Scalars['Int']['output'];
  /** When the last of them was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What the caller can do with it now, whatever day was asked about. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};

/** State of an expert (专家状态). */
export type ExpertState =
  /** In the pool (在库). */
  | 'IN_POOL'
  /** Left the pool (出库). */
  | 'LEFT';

/** A body or an enterprise that an expert is tied to (回避事项). */
export type ExpertConflict = {
  /** Its unified social credit code. */
  readonly uscc: Scalars['USCC']['output'];
  /** How the expert is tied to it. */
  readonly reason: Scalars['String']['output'];
};

/** A part of a list of experts, newest first. */
export type ExpertConnection = {
  /** Those of this part. */
  readonly edges: ReadonlyArray<ExpertEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** One in a list of experts. */
export type ExpertEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** It. */
  readonly node: Expert;
};

/** What an expert is asked to look at (专家评审任务). */
export type ExpertTask = {
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** What sort of thing it is about. */
  readonly subjectKind: ExpertSubjectKind;
  /** The id of the thing. */
  readonly subject: Scalars['ID']['output'];
  /** What is asked. */
  readonly kind: ExpertTaskKind;
  /** Who is asked. */
  readonly expert: Expert;
  /** The day of asking. */
  readonly assignedOn: Scalars['Date']['output'];
  /** How it stands. */
  readonly state: ExpertTaskState;
  /** How many steps were taken; whoever changes it names the one that they saw. */
  readonly revision: Scalars['Int']['output'];
  /** What the expert found; null before that. */
  readonly opinion?: Maybe<ExpertOpinion>;
  /** The grounds of the opinion, or why it was cancelled; null before that. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The day of the opinion; null before that. */
  readonly givenOn?: Maybe<Scalars['Date']['output']>;
  /** What the caller can do with it now, whatever day was asked about. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};

/** State of an expert task (任务状态). */
export type ExpertTaskState =
  /** Asked (已委派). */
  | 'ASSIGNED'
  /** The opinion is given (已出具意见). */
  | 'OPINION_GIVEN'
  /** No longer asked (已取消). */
  | 'CANCELLED';

/** What experts are asked about (评审对象). */
export type ExpertSubjectKind =
  /** An evaluation body (评估机构). */
  | 'EVALUATION_BODY'
  /** An evaluation scheme (评估方案). */
  | 'EVALUATION_SCHEME'
  /** An objection (异议). */
  | 'OBJECTION'
  /** A ranking with its report (排行榜及报告). */
  | 'RANKING';

/** What experts are asked (评审类型). */
export type ExpertTaskKind =
  /** To review a body that applies (机构审核): Yunnan §3(4)2. */
  | 'BODY_REVIEW'
  /** To review an evaluation scheme (方案审核): Yunnan §3(4)2. */
  | 'SCHEME_REVIEW'
  /** To look again after an objection (异议复核): Yunnan §3(4)3, §3(4)6. */
  | 'OBJECTION_REVIEW'
  /** To audit an evaluation report (报告审核): Yunnan §3(4)6. */
  | 'REPORT_AUDIT';

/** What an expert found (专家意见). */
export type ExpertOpinion =
  /** In favour (同意). */
  | 'FAVOURABLE'
  /** Against (不同意). */
  | 'UNFAVOURABLE';

/** How far experts have looked at a thing (专家评审情况); cancelled tasks are listed but not counted. */
export type ExpertReview = {
  /** How many were asked. */
  readonly assignedCount: Scalars['Int']['output'];
  /** How many are in favour. */
  readonly favourableCount: Scalars['Int']['output'];
  /** How many are against. */
  readonly unfavourableCount: Scalars['Int']['output'];
  /** Whether it passed: somebody gave an opinion, nobody still has to, more in favour than against. */
  readonly passed: Scalars['Boolean']['output'];
  /** The tasks, oldest first. */
  readonly tasks: ReadonlyArray<ExpertTask>;
};

/** A case for the withdrawal of an evaluation body (评估机构退出案件), as known now: Yunnan §6(2). Seen by the department, the working body and the body itself. An amount of fees has no place in it. */
export type BodyCase = {
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The body. */
  readonly body: EvaluationBody;
  /** Why. */
  readonly ground: BodyCaseGround;
  /** What is said to have happened. */
  readonly facts: Scalars['String']['output'];
  /** What it came from. */
  readonly origin: BodyCaseOrigin;
  /** How it stands. */
  readonly state: BodyCaseState;
  /** How many steps were taken; whoever changes it names the one that they saw. */
  readonly revision: Scalars['Int']['output'];
  /** When the last of them was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What was done, in order, with the words of each. */
  readonly steps: ReadonlyArray<BodyStep>;
  /** What the caller can do with it now, whatever day was asked about. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};

/** Why a body leaves the work (退出事由), Yunnan §6(2). */
export type BodyCaseGround =
  /** It took fees (收取费用). */
  | 'FEE'
  /** Favouritism (徇私舞弊). */
  | 'FAVOURITISM'
  /** Abuse of its position (滥用职权). */
  | 'ABUSE'
  /** Dishonesty (诚信问题). */
  | 'INTEGRITY'
  /** Another reason (其他原因). */
  | 'OTHER';

/** What a case came from (案件来源). */
export type BodyCaseOrigin =
  /** The department found it (部门发现). */
  | 'OFFICER'
  /** The working body found it (工作机构发现). */
  | 'WORKING_BODY'
  /** A complaint (投诉举报). */
  | 'COMPLAINT'
  /** A spot check (监督抽查). */
  | 'SPOT_CHECK'
  /** An objection (异议). */
  | 'OBJECTION'
  /** A declaration (声明公开). */
  | 'DECLARATION'
  /** An accident (事故). */
  | 'ACCIDENT';

/** State of a case (案件状态). */
export type BodyCaseState =
  /** Opened (已立案). */
  | 'OPENED'
  /** The body was heard (已听取意见). */
  | 'HEARD'
  /** Decided: the body leaves (已决定退出). */
  | 'DECIDED'
  /** Dismissed (不予处理). */
  | 'DISMISSED';

/** A part of a list of cases of bodies, newest first. */
export type BodyCaseConnection = {
  /** Those of this part. */
  readonly edges: ReadonlyArray<BodyCaseEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** One in a list of cases of bodies. */
export type BodyCaseEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** It. */
  readonly node: BodyCase;
};

export type Mutation = {
  /** Appoints the working body of a scheme from a day on (指定工作机构). Who evaluates for the scheme cannot be it. */
  readonly workingBodyAppoint?: Maybe<WorkingBodyPayload>;
  /** Records that a unit is below the working body of a scheme, or below such a unit (登记下属单位). */
  readonly subordinateUnitRecord?: Maybe<WorkingBodyPayload>;
  /** Records the first day on which a unit is no longer below another one (登记下属关系终止). */
  readonly subordinateUnitEnd?: Maybe<WorkingBodyPayload>;
  /** Records how a body stands to an enterprise (登记机构与企业的关系). Bodies record their own. */
  readonly bodyEnterpriseRelationRecord?: Maybe<BodyEnterpriseRelationPayload>;
  /** Records the first day on which a relation no longer is (登记关系终止). */
  readonly bodyEnterpriseRelationEnd?: Maybe<BodyEnterpriseRelationPayload>;
  /** An evaluation body applies for a scheme (申报评估机构); once refused or withdrawn it may apply anew. */
  readonly evaluationBodyApply?: Maybe<EvaluationBodyPayload>;
  /** The working body finds the application formally in order (形式审查通过). */
  readonly evaluationBodyFormalCheckPass?: Maybe<EvaluationBodyPayload>;
  /** The experts' review has passed (专家审核通过). */
  readonly evaluationBodyExpertReviewPass?: Maybe<EvaluationBodyPayload>;
  /** Refuses a body before publicity (不予通过). */
  readonly evaluationBodyRefuse?: Maybe<EvaluationBodyPayload>;
  /** Suspends an announced body (暂停评估机构). */
  readonly evaluationBodySuspend?: Maybe<EvaluationBodyPayload>;
  /** Ends a suspension (恢复评估机构). */
  readonly evaluationBodyResume?: Maybe<EvaluationBodyPayload>;
  /** A body leaves on its own wish (自愿退出评估); against its wish a decided case withdraws it. */
  readonly evaluationBodyWithdraw?: Maybe<EvaluationBodyPayload>;
  /** Takes somebody into the pool of experts (专家入库). */
  readonly expertEnter?: Maybe<ExpertPayload>;
  /** Says anew who an expert is, what the expert knows and is tied to (更新专家信息). */
  readonly expertAmend?: Maybe<ExpertPayload>;
  /** Takes an expert out of the pool (专家出库). */
  readonly expertLeave?: Maybe<ExpertPayload>;
  /** Asks an expert to look at a thing (委派专家). Who is tied to a body or an enterprise concerned cannot be asked. */
  readonly expertTaskAssign?: Maybe<ExpertTaskPayload>;
  /** Records what an expert found (录入专家意见). */
  readonly expertOpinionRecord?: Maybe<ExpertTaskPayload>;
  /** An expert is no longer asked (取消委派). */
  readonly expertTaskCancel?: Maybe<ExpertTaskPayload>;
  /** Opens a case for the withdrawal of a body (评估机构退出立案). */
  readonly bodyCaseOpen?: Maybe<BodyCasePayload>;
  /** Records what the body said to it (听取机构意见). */
  readonly bodyCaseHear?: Maybe<BodyCasePayload>;
  /** Decides a case: the body leaves the work; one that is not announced yet is refused (决定退出). */
  readonly bodyCaseDecide?: Maybe<BodyCasePayload>;
  /** Dismisses a case (不予处理). */
  readonly bodyCaseDismiss?: Maybe<BodyCasePayload>;
  /** Puts a draft of the caller's own declaration on record, or what an earlier draft says anew (起草企业标准声明). Only the enterprise sees it. */
  readonly declarationDraft?: Maybe<DeclarationDraftPayload>;
  /** Declares a draft: it is public from then on (公开声明). */
  readonly declarationDeclare?: Maybe<DeclarationDeclarePayload>;
  /** Puts a draft in the place of the declaration that it revises, both from one day (修订声明). */
  readonly declarationRevise?: Maybe<DeclarationRevisePayload>;
  /** Gives a declared standard up (废止声明). */
  readonly declarationWithdraw?: Maybe<DeclarationWithdrawPayload>;
  /** Sets what a national or industry standard asks of an indicator from a day on (录入基准值). */
  readonly baselineSet?: Maybe<BaselineSetPayload>;
  /** Posts evaluation bodies and evaluation schemes that passed their reviews (公示评估机构和评估方案). Yunnan §3(4)3. */
  readonly evaluationPublicityPost?: Maybe<EvaluationPublicityPayload>;
  /** Announces those of a publicity against which no objection is open or was upheld, from the day after its last day on (公布评估机构和评估方案). */
  readonly evaluationPublicityAnnounce?: Maybe<EvaluationPublicityPayload>;
  /** Puts a draft on record, or what an earlier draft says anew (起草评估方案). Only the evaluation body sees it. */
  readonly evaluationSchemeDraft?: Maybe<EvaluationSchemePayload>;
  /** Submits a draft in answer to a call (提交评估方案). */
  readonly evaluationSchemeSubmit?: Maybe<EvaluationSchemePayload>;
  /** Passes the formal check (形式审查通过). Yunnan §3(4)2. */
  readonly evaluationSchemePassFormalCheck?: Maybe<EvaluationSchemePayload>;
  /** Passes the expert review: at least one opinion, none outstanding, more in favour than against (专家评审通过). */
  readonly evaluationSchemePassExpertReview?: Maybe<EvaluationSchemePayload>;
  /** Returns it to its evaluation body, as a draft (退回修改). */
  readonly evaluationSchemeReturn?: Maybe<EvaluationSchemePayload>;
  /** Refuses it (不予通过). */
  readonly evaluationSchemeRefuse?: Maybe<EvaluationSchemePayload>;
  /** Ends it once another one that takes its place is announced (替代评估方案). Yunnan §6(2). */
  readonly evaluationSchemeSupersede?: Maybe<EvaluationSchemePayload>;
  /** Opens a case against a title (立案). The title itself is not moved. */
  readonly exitCaseOpen?: Maybe<ExitCasePayload>;
  /** Puts evidence on record in a case (补充证据). */
  readonly exitCaseEvidenceAdd?: Maybe<ExitCasePayload>;
  /** Tells the enterprise of a case (告知企业), SIL-21. */
  readonly exitCaseNotify?: Maybe<ExitCasePayload>;
  /** Replies for the enterprise (企业答复), SIL-21. */
  readonly exitCaseReply?: Maybe<ExitCasePayload>;
  /** Requires the evaluation body to cancel the title (要求取消), Yunnan §3(6). */
  readonly exitCaseOrder?: Maybe<ExitCasePayload>;
  /** Cancels the title (取消称号), with the ban that the scheme gives; Yunnan §3(6), Tianjin §3(3)3. */
  readonly exitCaseDecide?: Maybe<ExitCasePayload>;
  /** Ends a case without a cancellation (不予取消). */
  readonly exitCaseDismiss?: Maybe<ExitCasePayload>;
  /** Records that a cancellation is publicised (公示取消). */
  readonly exitCasePublicise?: Maybe<ExitCasePayload>;
  /** Records that a cancellation is reported to the regulators (报监管部门), Yunnan §3(6)¶2. */
  readonly exitCaseReport?: Maybe<ExitCasePayload>;
  /** Records that a cancellation is entered in the enterprise credit system (纳入信用体系), Yunnan §3(6)¶2. */
  readonly exitCaseCreditEnter?: Maybe<ExitCasePayload>;
  /** Closes a case of which everything is done (办结). */
  readonly exitCaseClose?: Maybe<ExitCasePayload>;
  /** Supplies a fact of an accident or of a port inspection (提供事实): a case with it as evidence is opened against each title that was in force, in the schemes of the department's divisions. */
  readonly accidentFactRecord?: Maybe<AccidentFactPayload>;
  /** Settles a flag for review (复核). */
  readonly reviewFlagSettle?: Maybe<ReviewFlagPayload>;
  /** Has changes sent to an address, from now on: those of the feed of the audience to which the caller belongs. */
  readonly changeWebhookRegister?: Maybe<WebhookRegisterPayload>;
  /** Sends nothing more to an address. */
  readonly changeWebhookRemove?: Maybe<WebhookRemovePayload>;
  /** Sends every change that has not arrived once more, in order, also what was given up. */
  readonly changeWebhookResume?: Maybe<WebhookResumePayload>;
  /** Sends changes again that have arrived already, for a receiver that lost them. */
  readonly changeWebhookReplay?: Maybe<ChangeWebhookReplayPayload>;
  /** Publishes key fields of a year with their notice (公布重点领域). */
  readonly keyFieldsPublish?: Maybe<KeyFieldPayload>;
  /** Withdraws a key field (撤销重点领域). */
  readonly keyFieldWithdraw?: Maybe<KeyFieldPayload>;
  /** Opens a call around published key fields (公开征集). */
  readonly callOpen?: Maybe<CallPayload>;
  /** Closes a call: from that day on it is not answered any more (征集截止). */
  readonly callClose?: Maybe<CallPayload>;
  /** Files an objection against what is in publicity (提出异议): anybody does, without signing in. Outside the window it is received as a complaint. */
  readonly objectionFile?: Maybe<ObjectionFilePayload>;
  /** Puts an objection before the experts (提交专家评议). They are asked with `expertTaskAssign`; FAVOURABLE is an opinion that finds the objection right. */
  readonly objectionReview?: Maybe<ObjectionPayload>;
  /** Finds an objection not well founded (认定异议不成立). */
  readonly objectionDismiss?: Maybe<ObjectionPayload>;
  /** Finds an objection well founded (认定异议成立): a candidate is rejected, a body or evaluation scheme refused, a ranking returned. */
  readonly objectionUphold?: Maybe<ObjectionPayload>;
  /** The filer takes an objection back (撤回异议), by the secret told when it was filed. */
  readonly objectionWithdraw?: Maybe<ObjectionPayload>;
  /** Suggests a field, an indicator or an improvement (提出建议): anybody does, without signing in. */
  readonly suggestionReceive?: Maybe<SuggestionPayload>;
  /** Takes a suggestion into consideration (研究建议). */
  readonly suggestionConsider?: Maybe<SuggestionPayload>;
  /** Takes a suggestion up (采纳建议). */
  readonly suggestionAdopt?: Maybe<SuggestionPayload>;
  /** Does not take a suggestion up (不采纳建议). */
  readonly suggestionDecline?: Maybe<SuggestionPayload>;
  /** Opens the ranking of an announced evaluation scheme of the caller's own, which is in use and frozen from then on (启动排行榜). */
  readonly rankingOpen?: Maybe<RankingPayload>;
  /** Ranks the declarations named, by the evaluation scheme as it was announced; each that is not ranked is told with its reasons (计算排行榜). Computed again, it takes the place of what was computed before. Yunnan §3(4)4. */
  readonly rankingCompute?: Maybe<RankingPayload>;
  /** Reports a computed ranking (上报排行榜). Yunnan §3(4)4. */
  readonly rankingReport?: Maybe<RankingPayload>;
  /** Records that experts passed the report (审核通过). Yunnan §3(4)6. */
  readonly rankingAudit?: Maybe<RankingPayload>;
  /** Returns a reported or audited ranking to its evaluation body, with reasons (退回排行榜). */
  readonly rankingReturn?: Maybe<RankingPayload>;
  /** Records the fingerprint of an enterprise's conformity report: by the enterprise itself, or by the evaluation body (登记符合性报告). Yunnan §3(4)5. */
  readonly conformityReportRecord?: Maybe<ConformityReportPayload>;
  /** Publishes a figure of a division, as the register computes it: a market regulation officer there, or the working body of a scheme there. It stays as published. */
  readonly statisticPublish?: Maybe<StatisticPayload>;
  /** Files the summary of an evaluation, once its ranking is reported: the evaluation body of the ranking. */
  readonly workSummaryFile?: Maybe<WorkSummaryPayload>;
  /** Says a summary anew, until the working body has reported on it: its evaluation body. */
  readonly workSummaryCorrect?: Maybe<WorkSummaryPayload>;
  /** Files the report on the summaries of a year with the department: the working body of the scheme. The summaries named are aggregated by it. */
  readonly summaryReportFile?: Maybe<SummaryReportPayload>;
  /** Takes note of a report: a market regulation officer of the scheme. */
  readonly summaryReportAcknowledge?: Maybe<SummaryReportPayload>;
  /** Reports a matter at once: the working body of the scheme. */
  readonly incidentReport?: Maybe<IncidentPayload>;
  /** Adds to what was told of a matter: the working body of the scheme. What is new is to be taken note of anew. */
  readonly incidentSupplement?: Maybe<IncidentPayload>;
  /** Takes note of a matter: a market regulation officer of the scheme. */
  readonly incidentAcknowledge?: Maybe<IncidentPayload>;
  /** Makes a plan of spot checks: freezes what can be drawn and binds the seed (制定抽查计划). */
  readonly spotCheckPlanMake?: Maybe<SpotCheckPlanPayload>;
  /** Draws by the bound seed; each that is drawn is a spot check from then on (随机抽取). */
  readonly spotCheckPlanDraw?: Maybe<SpotCheckPlanPayload>;
  /** Shows everybody the seed and what it drew, so that the draw can be repeated (公布抽取结果). */
  readonly spotCheckPlanPublish?: Maybe<SpotCheckPlanPayload>;
  /** Records what was taken (抽样). */
  readonly spotCheckSample?: Maybe<SpotCheckPayload>;
  /** Records what a technical body measured; again before the finding, to correct it (检验). */
  readonly spotCheckTest?: Maybe<SpotCheckPayload>;
  /** Finds that what was measured meets what is declared (判定合格). */
  readonly spotCheckPass?: Maybe<SpotCheckPayload>;
  /** Finds that something measured is below what is declared; the enterprise can ask for a retest (判定未达公开水平). */
  readonly spotCheckFallShort?: Maybe<SpotCheckPayload>;
  /** Asks, as the enterprise, for a retest (申请复检). */
  readonly spotCheckRetestAsk?: Maybe<SpotCheckPayload>;
  /** Records what a retest measured (复检). */
  readonly spotCheckRetest?: Maybe<SpotCheckPayload>;
  /** Confirms that a product is below what is declared: an exit case on ground BELOW_DECLARED_LEVEL is opened on each title that is live on the standard (确认未达公开水平). Yunnan §3(6)4, Tianjin §3(3)3. */
  readonly spotCheckConfirm?: Maybe<SpotCheckPayload>;
  /** Drops a check that cannot go on, with the reason (终止抽查). */
  readonly spotCheckDrop?: Maybe<SpotCheckPayload>;
  /** Makes a complaint, without signing in (投诉举报). Who is signed in does it under nobody's name too; a department that holds the scope for evidence complains as one. The secret in the answer is told once. */
  readonly complaintFile?: Maybe<ComplaintFilePayload>;
  /** Records a complaint that an officer received from somebody else (录入投诉). */
  readonly complaintRecord?: Maybe<ComplaintPayload>;
  /** Takes a complaint up; the caller handles it from then on (受理). */
  readonly complaintAccept?: Maybe<ComplaintPayload>;
  /** Does not take a complaint up, with the reason, which whoever made it is told (不予受理). */
  readonly complaintRefuse?: Maybe<ComplaintPayload>;
  /** Handles a complaint in the place of the officer who did (接办). */
  readonly complaintTakeOver?: Maybe<ComplaintPayload>;
  /** Begins to investigate (调查). */
  readonly complaintInvestigate?: Maybe<ComplaintPayload>;
  /** Finds a complaint true; opens an exit case for a leader on the ground named, or a case for an evaluation body (认定属实). */
  readonly complaintSubstantiate?: Maybe<ComplaintPayload>;
  /** Finds that a complaint is not shown to be true (认定未证实). */
  readonly complaintLeaveUnsubstantiated?: Maybe<ComplaintPayload>;
  /** Closes a complaint, with what was done, which whoever made it is told (办结). */
  readonly complaintClose?: Maybe<ComplaintPayload>;
  /** Signs, as a leader, a quality commitment that everybody can read (签署质量承诺). */
  readonly qualityCommitmentSign?: Maybe<QualityCommitmentPayload>;
  /** Draws the short list of a reported ranking, whole: the top in order of rank. Drawn again before it is posted, whoever is no longer on it is removed; who stays keeps consent. yunnan-2020-9 §3(4)5. */
  readonly shortlistDraw?: Maybe<ShortlistPayload>;
  /** Posts the list of an audited ranking for publicity: by the working body, where the scheme's text says so by the evaluation body. yunnan-2020-9 §3(4)6, tianjin-2021 §3(3)2. */
  readonly shortlistPost?: Maybe<ShortlistPayload>;
  /** Records that the enterprise agrees to be on the list: by itself, or by the evaluation body with the enterprise's paper. */
  readonly candidateConsent?: Maybe<CandidatePayload>;
  /** Records that the enterprise does not want to be on the list: by itself, or by the evaluation body with the enterprise's paper. */
  readonly candidateRefuse?: Maybe<CandidatePayload>;
  /** Releases titles after publicity, all that are named or none: by the working body, where the scheme's text says so by the evaluation body. Last day by the scheme's rule, else by the cycle of the evaluation scheme (SIL-20). */
  readonly titlesRelease?: Maybe<TitlesPayload>;
  /** Gives a title up: an end of its own, without a ban (SIL-19). */
  readonly titleWithdraw?: Maybe<TitlesPayload>;
};


export type MutationWorkingBodyAppointArgs = {
  input: WorkingBodyAppointInput;
};


export type MutationSubordinateUnitRecordArgs = {
  input: SubordinateUnitRecordInput;
};


export type MutationSubordinateUnitEndArgs = {
  input: SubordinateUnitEndInput;
};


export type MutationBodyEnterpriseRelationRecordArgs = {
  input: BodyEnterpriseRelationRecordInput;
};


export type MutationBodyEnterpriseRelationEndArgs = {
  input: BodyEnterpriseRelationEndInput;
};


export type MutationEvaluationBodyApplyArgs = {
  input: EvaluationBodyApplyInput;
};


export type MutationEvaluationBodyFormalCheckPassArgs = {
  input: EvaluationBodyFormalCheckPassInput;
};


export type MutationEvaluationBodyExpertReviewPassArgs = {
  input: EvaluationBodyExpertReviewPassInput;
};


export type MutationEvaluationBodyRefuseArgs = {
  input: EvaluationBodyRefuseInput;
};


export type MutationEvaluationBodySuspendArgs = {
  input: EvaluationBodySuspendInput;
};


export type MutationEvaluationBodyResumeArgs = {
  input: EvaluationBodyResumeInput;
};


export type MutationEvaluationBodyWithdrawArgs = {
  input: EvaluationBodyWithdrawInput;
};


export type MutationExpertEnterArgs = {
  input: ExpertEnterInput;
};


export type MutationExpertAmendArgs = {
  input: ExpertAmendInput;
};


export type MutationExpertLeaveArgs = {
  input: ExpertLeaveInput;
};


export type MutationExpertTaskAssignArgs = {
  input: ExpertTaskAssignInput;
};


export type MutationExpertOpinionRecordArgs = {
  input: ExpertOpinionRecordInput;
};


export type MutationExpertTaskCancelArgs = {
  input: ExpertTaskCancelInput;
};


export type MutationBodyCaseOpenArgs = {
  input: BodyCaseOpenInput;
};


export type MutationBodyCaseHearArgs = {
  input: BodyCaseHearInput;
};


export type MutationBodyCaseDecideArgs = {
  input: BodyCaseDecideInput;
};


export type MutationBodyCaseDismissArgs = {
  input: BodyCaseDismissInput;
};


export type MutationDeclarationDraftArgs = {
  input: DeclarationDraftInput;
};


export type MutationDeclarationDeclareArgs = {
  input: DeclarationDeclareInput;
};


export type MutationDeclarationReviseArgs = {
  input: DeclarationReviseInput;
};


export type MutationDeclarationWithdrawArgs = {
  input: DeclarationWithdrawInput;
};


export type MutationBaselineSetArgs = {
  input: BaselineSetInput;
};


export type MutationEvaluationPublicityPostArgs = {
  input: EvaluationPublicityPostInput;
};


export type MutationEvaluationPublicityAnnounceArgs = {
  input: EvaluationPublicityAnnounceInput;
};


export type MutationEvaluationSchemeDraftArgs = {
  input: EvaluationSchemeDraftInput;
};


export type MutationEvaluationSchemeSubmitArgs = {
  input: EvaluationSchemeSubmitInput;
};


export type MutationEvaluationSchemePassFormalCheckArgs = {
  input: EvaluationSchemePassFormalCheckInput;
};


export type MutationEvaluationSchemePassExpertReviewArgs = {
  input: EvaluationSchemePassExpertReviewInput;
};


export type MutationEvaluationSchemeReturnArgs = {
  input: EvaluationSchemeReturnInput;
};


export type MutationEvaluationSchemeRefuseArgs = {
  input: EvaluationSchemeRefuseInput;
};


export type MutationEvaluationSchemeSupersedeArgs = {
  input: EvaluationSchemeSupersedeInput;
};


export type MutationExitCaseOpenArgs = {
  input: ExitCaseOpenInput;
};


export type MutationExitCaseEvidenceAddArgs = {
  input: ExitCaseEvidenceAddInput;
};


export type MutationExitCaseNotifyArgs = {
  input: ExitCaseNotifyInput;
};


export type MutationExitCaseReplyArgs = {
  input: ExitCaseReplyInput;
};


export type MutationExitCaseOrderArgs = {
  input: ExitCaseOrderInput;
};


export type MutationExitCaseDecideArgs = {
  input: ExitCaseDecideInput;
};


export type MutationExitCaseDismissArgs = {
  input: ExitCaseDismissInput;
};


export type MutationExitCasePubliciseArgs = {
  input: ExitCasePubliciseInput;
};


export type MutationExitCaseReportArgs = {
  input: ExitCaseReportInput;
};


export type MutationExitCaseCreditEnterArgs = {
  input: ExitCaseCreditEnterInput;
};


export type MutationExitCaseCloseArgs = {
  input: ExitCaseCloseInput;
};


export type MutationAccidentFactRecordArgs = {
  input: AccidentFactRecordInput;
};


export type MutationReviewFlagSettleArgs = {
  input: ReviewFlagSettleInput;
};


export type MutationChangeWebhookRegisterArgs = {
  input: WebhookRegisterInput;
};


export type MutationChangeWebhookRemoveArgs = {
  input: WebhookRemoveInput;
};


export type MutationChangeWebhookResumeArgs = {
  input: WebhookResumeInput;
};


export type MutationChangeWebhookReplayArgs = {
  input: ChangeWebhookReplayInput;
};


export type MutationKeyFieldsPublishArgs = {
  input: KeyFieldsPublishInput;
};


export type MutationKeyFieldWithdrawArgs = {
  input: KeyFieldWithdrawInput;
};


export type MutationCallOpenArgs = {
  input: CallOpenInput;
};


export type MutationCallCloseArgs = {
  input: CallCloseInput;
};


export type MutationObjectionFileArgs = {
  input: ObjectionFileInput;
};


export type MutationObjectionReviewArgs = {
  input: ObjectionReviewInput;
};


export type MutationObjectionDismissArgs = {
  input: ObjectionDismissInput;
};


export type MutationObjectionUpholdArgs = {
  input: ObjectionUpholdInput;
};


export type MutationObjectionWithdrawArgs = {
  input: ObjectionWithdrawInput;
};


export type MutationSuggestionReceiveArgs = {
  input: SuggestionReceiveInput;
};


export type MutationSuggestionConsiderArgs = {
  input: SuggestionConsiderInput;
};


export type MutationSuggestionAdoptArgs = {
  input: SuggestionAdoptInput;
};


export type MutationSuggestionDeclineArgs = {
  input: SuggestionDeclineInput;
};


export type MutationRankingOpenArgs = {
  input: RankingOpenInput;
};


export type MutationRankingComputeArgs = {
  input: RankingComputeInput;
};


export type MutationRankingReportArgs = {
  input: RankingReportInput;
};


export type MutationRankingAuditArgs = {
  input: RankingAuditInput;
};


export type MutationRankingReturnArgs = {
  input: RankingReturnInput;
};


export type MutationConformityReportRecordArgs = {
  input: ConformityReportRecordInput;
};


export type MutationStatisticPublishArgs = {
  input: StatisticPublishInput;
};


export type MutationWorkSummaryFileArgs = {
  input: WorkSummaryFileInput;
};


export type MutationWorkSummaryCorrectArgs = {
  input: WorkSummaryCorrectInput;
};


export type MutationSummaryReportFileArgs = {
  input: SummaryReportFileInput;
};


export type MutationSummaryReportAcknowledgeArgs = {
  input: SummaryReportAcknowledgeInput;
};


export type MutationIncidentReportArgs = {
  input: IncidentReportInput;
};


export type MutationIncidentSupplementArgs = {
  input: IncidentSupplementInput;
};


export type MutationIncidentAcknowledgeArgs = {
  input: IncidentAcknowledgeInput;
};


export type MutationSpotCheckPlanMakeArgs = {
  input: SpotCheckPlanMakeInput;
};


export type MutationSpotCheckPlanDrawArgs = {
  input: SpotCheckPlanDrawInput;
};


export type MutationSpotCheckPlanPublishArgs = {
  input: SpotCheckPlanPublishInput;
};


export type MutationSpotCheckSampleArgs = {
  input: SpotCheckSampleInput;
};


export type MutationSpotCheckTestArgs = {
  input: SpotCheckTestInput;
};


export type MutationSpotCheckPassArgs = {
  input: SpotCheckPassInput;
};


export type MutationSpotCheckFallShortArgs = {
  input: SpotCheckFallShortInput;
};


export type MutationSpotCheckRetestAskArgs = {
  input: SpotCheckRetestAskInput;
};


export type MutationSpotCheckRetestArgs = {
  input: SpotCheckRetestInput;
};


export type MutationSpotCheckConfirmArgs = {
  input: SpotCheckConfirmInput;
};


export type MutationSpotCheckDropArgs = {
  input: SpotCheckDropInput;
};


export type MutationComplaintFileArgs = {
  input: ComplaintFileInput;
};


export type MutationComplaintRecordArgs = {
  input: ComplaintRecordInput;
};


export type MutationComplaintAcceptArgs = {
  input: ComplaintAcceptInput;
};


export type MutationComplaintRefuseArgs = {
  input: ComplaintRefuseInput;
};


export type MutationComplaintTakeOverArgs = {
  input: ComplaintTakeOverInput;
};


export type MutationComplaintInvestigateArgs = {
  input: ComplaintInvestigateInput;
};


export type MutationComplaintSubstantiateArgs = {
  input: ComplaintSubstantiateInput;
};


export type MutationComplaintLeaveUnsubstantiatedArgs = {
  input: ComplaintLeaveUnsubstantiatedInput;
};


export type MutationComplaintCloseArgs = {
  input: ComplaintCloseInput;
};


export type MutationQualityCommitmentSignArgs = {
  input: QualityCommitmentSignInput;
};


export type MutationShortlistDrawArgs = {
  input: ShortlistDrawInput;
};


export type MutationShortlistPostArgs = {
  input: ShortlistPostInput;
};


export type MutationCandidateConsentArgs = {
  input: CandidateConsentInput;
};


export type MutationCandidateRefuseArgs = {
  input: CandidateRefuseInput;
};


export type MutationTitlesReleaseArgs = {
  input: TitlesReleaseInput;
};


export type MutationTitleWithdrawArgs = {
  input: TitleWithdrawInput;
};

/** Whom a scheme has as its working body. */
export type WorkingBodyAppointInput = {
  /** The scheme: a division code. */
  readonly scheme: Scalars['ID']['input'];
  /** The unified social credit code of the body. */
  readonly uscc: Scalars['USCC']['input'];
  /** Its name, at most 200 characters. */
  readonly name: Scalars['String']['input'];
  /** The day, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** Id of the appointment that was seen; none when none was. */
  readonly ifWorkingBody?: InputMaybe<Scalars['ID']['input']>;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which unit is below the working body. */
export type SubordinateUnitRecordInput = {
  /** The scheme: a division code. */
  readonly scheme: Scalars['ID']['input'];
  /** The unified social credit code of the unit. */
  readonly unit: Scalars['USCC']['input'];
  /** Its name, at most 200 characters. */
  readonly name: Scalars['String']['input'];
  /** The code of the one directly above it; the working body when omitted. */
  readonly parent?: InputMaybe<Scalars['USCC']['input']>;
  /** The day, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which unit is no longer below another one. */
export type SubordinateUnitEndInput = {
  /** The scheme: a division code. */
  readonly scheme: Scalars['ID']['input'];
  /** The id of the relation, from `units`. */
  readonly unit: Scalars['ID']['input'];
  /** The day, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** How a body stands to an enterprise. */
export type BodyEnterpriseRelationRecordInput = {
  /** The body. */
  readonly body: Scalars['USCC']['input'];
  /** The enterprise; the register holds it. */
  readonly enterprise: Scalars['USCC']['input'];
  /** How they stand to each other. */
  readonly relation: BodyRelationKind;
  /** The day, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which relation no longer is. */
export type BodyEnterpriseRelationEndInput = {
  /** The id of the relation. */
  readonly relation: Scalars['ID']['input'];
  /** The day, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What a body applies with. */
export type EvaluationBodyApplyInput = {
  /** The scheme: a division code. */
  readonly scheme: Scalars['ID']['input'];
  /** Its name, at most 200 characters. */
  readonly name: Scalars['String']['input'];
  /** What it is. */
  readonly kind: EvaluationBodyKind;
  /** Its country of registration, two letters: `CN`. */
  readonly registeredIn: Scalars['ID']['input'];
  /** Where it is registered, at most 200 characters. */
  readonly registeredAddress: Scalars['String']['input'];
  /** What it knows of the trade and can do, at most 2000 characters. */
  readonly capability: Scalars['String']['input'];
  /** That it takes no fee of any kind from enterprises. */
  readonly takesNoFees: Scalars['Boolean']['input'];
  /** That it stands in no relation to an enterprise. Relations are recorded first: `bodyEnterpriseRelationRecord`. */
  readonly statesNoRelations: Scalars['Boolean']['input'];
  /** Categories of GB/T 4754-2017 that it applies for, at most 50: `C1530`. */
  readonly categories: ReadonlyArray<Scalars['String']['input']>;
  /** The day, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which body passed the formal check. */
export type EvaluationBodyFormalCheckPassInput = {
  /** The body. */
  readonly body: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The day, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which body passed the experts' review. */
export type EvaluationBodyExpertReviewPassInput = {
  /** The body. */
  readonly body: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The day, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which body is refused. */
export type EvaluationBodyRefuseInput = {
  /** The body. */
  readonly body: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** Why, at most 2000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The day, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which body is suspended. */
export type EvaluationBodySuspendInput = {
  /** The body. */
  readonly body: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** Why, at most 2000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The day, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which body goes on. */
export type EvaluationBodyResumeInput = {
  /** The body. */
  readonly body: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** Why, at most 2000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The day, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which body leaves. */
export type EvaluationBodyWithdrawInput = {
  /** The body. */
  readonly body: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** Why, at most 2000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The day, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Who comes into the pool. */
export type ExpertEnterInput = {
  /** The scheme: a division code. */
  readonly scheme: Scalars['ID']['input'];
  /** The name, at most 100 characters. */
  readonly name: Scalars['String']['input'];
  /** Whom the expert works for, at most 200 characters. */
  readonly employer?: InputMaybe<Scalars['String']['input']>;
  /** What the expert knows, at most 20. */
  readonly fields: ReadonlyArray<Scalars['String']['input']>;
  /** Bodies and enterprises that the expert is not asked about, at most 100. */
  readonly conflicts?: InputMaybe<ReadonlyArray<ExpertConflictInput>>;
  /** The day, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Whom an expert is tied to. */
export type ExpertConflictInput = {
  /** The unified social credit code of a body or an enterprise. */
  readonly uscc: Scalars['USCC']['input'];
  /** How the expert is tied to it, at most 200 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Who an expert is; it replaces all that was said before. */
export type ExpertAmendInput = {
  /** The expert. */
  readonly expert: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The name, at most 100 characters. */
  readonly name: Scalars['String']['input'];
  /** Whom the expert works for, at most 200 characters. */
  readonly employer?: InputMaybe<Scalars['String']['input']>;
  /** What the expert knows, at most 20. */
  readonly fields: ReadonlyArray<Scalars['String']['input']>;
  /** Bodies and enterprises that the expert is not asked about, at most 100. */
  readonly conflicts?: InputMaybe<ReadonlyArray<ExpertConflictInput>>;
  /** The day, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Who leaves the pool. */
export type ExpertLeaveInput = {
  /** The expert. */
  readonly expert: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** Why, at most 2000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The day, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What an expert is asked to look at. */
export type ExpertTaskAssignInput = {
  /** What sort of thing. */
  readonly subjectKind: ExpertSubjectKind;
  /** The id of the thing. */
  readonly subject: Scalars['ID']['input'];
  /** What is asked. */
  readonly kind: ExpertTaskKind;
  /** Who is asked. */
  readonly expert: Scalars['ID']['input'];
  /** The day, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What an expert found. */
export type ExpertOpinionRecordInput = {
  /** The task. */
  readonly task: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** In favour or against. */
  readonly opinion: ExpertOpinion;
  /** On which grounds, at most 2000 characters. */
  readonly text: Scalars['String']['input'];
  /** The day, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which task is cancelled. */
export type ExpertTaskCancelInput = {
  /** The task. */
  readonly task: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** Why, at most 2000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The day, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Against whom a case is opened. */
export type BodyCaseOpenInput = {
  /** The body. */
  readonly body: Scalars['ID']['input'];
  /** Why. */
  readonly ground: BodyCaseGround;
  /** What is said to have happened, at most 2000 characters. */
  readonly facts: Scalars['String']['input'];
  /** The day, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What a body said to its case. */
export type BodyCaseHearInput = {
  /** The case. */
  readonly case: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** What it said, or that it said nothing although it was asked, at most 2000 characters. */
  readonly statement: Scalars['String']['input'];
  /** The day, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which case is decided. */
export type BodyCaseDecideInput = {
  /** The case. */
  readonly case: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** Why, at most 2000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The day, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which case is dismissed. */
export type BodyCaseDismissInput = {
  /** The case. */
  readonly case: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** Why, at most 2000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The day, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What became of a step with a working body. */
export type WorkingBodyPayload = {
  /** It as it stands; null when `errors` is not empty. */
  readonly workingBody?: Maybe<WorkingBody>;
  /** Why nothing was done; empty when it was. */
  readonly errors: ReadonlyArray<WorkingBodyError>;
};

/** Why nothing was done with a working body. */
export type WorkingBodyError = {
  /** The error's code. */
  readonly code: WorkingBodyErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** With CONFLICT how it stands now; null with any other code. */
  readonly current?: Maybe<WorkingBody>;
};


/** Why nothing was done with a working body. */
export type WorkingBodyErrorMessageArgs = {
  language?: Language;
};

/** Why nothing was done with a working body (未办理的原因). */
export type WorkingBodyErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** Nothing that the caller may see has this id or code. */
  | 'NOT_ON_RECORD'
  /** The register holds no scheme of this code that it runs. */
  | 'SCHEME_NOT_ON_RECORD'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** Somebody changed it since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** The day is later than today or earlier than what it follows. */
  | 'DAY_OUT_OF_ORDER'
  /** It, or a unit below it, evaluates for the scheme. */
  | 'EVALUATES_ALREADY'
  /** The unit named above is neither the working body of the scheme nor below it. */
  | 'NOT_OF_WORKING_BODY'
  /** The unit would be below itself. */
  | 'UNIT_ABOVE_ITSELF'
  /** It is on record already. */
  | 'ALREADY_ON_RECORD';

/** What became of a step with a relation of a body. */
export type BodyEnterpriseRelationPayload = {
  /** It as it stands; null when `errors` is not empty. */
  readonly relation?: Maybe<BodyEnterpriseRelation>;
  /** Why nothing was done; empty when it was. */
  readonly errors: ReadonlyArray<BodyEnterpriseRelationError>;
};

/** Why nothing was done with a relation of a body. */
export type BodyEnterpriseRelationError = {
  /** The error's code. */
  readonly code: BodyEnterpriseRelationErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
};


/** Why nothing was done with a relation of a body. */
export type BodyEnterpriseRelationErrorMessageArgs = {
  language?: Language;
};

/** Why nothing was done with a relation of a body (未办理的原因). */
export type BodyEnterpriseRelationErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** Nothing that the caller may see has this id or code. */
  | 'NOT_ON_RECORD'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** The register does not hold the enterprise. */
  | 'ENTERPRISE_NOT_ON_RECORD'
  /** The day is later than today or earlier than what it follows. */
  | 'DAY_OUT_OF_ORDER'
  /** It is on record already. */
  | 'ALREADY_ON_RECORD'
  /** It has ended already. */
  | 'ALREADY_ENDED';

/** What became of a step with an evaluation body. */
export type EvaluationBodyPayload = {
  /** It as it stands; null when `errors` is not empty. */
  readonly body?: Maybe<EvaluationBody>;
  /** Why nothing was done; empty when it was. */
  readonly errors: ReadonlyArray<EvaluationBodyError>;
};

/** Why nothing was done with an evaluation body. */
export type EvaluationBodyError = {
  /** The error's code. */
  readonly code: EvaluationBodyErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** With CONFLICT how it stands now; null with any other code. */
  readonly current?: Maybe<EvaluationBody>;
};


/** Why nothing was done with an evaluation body. */
export type EvaluationBodyErrorMessageArgs = {
  language?: Language;
};

/** Why nothing was done with an evaluation body (未办理的原因). */
export type EvaluationBodyErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** Nothing that the caller may see has this id or code. */
  | 'NOT_ON_RECORD'
  /** Somebody changed it since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** The day is later than today or earlier than what it follows. */
  | 'DAY_OUT_OF_ORDER'
  /** A list has more items than its description allows. */
  | 'TOO_MANY'
  /** A list names the same twice. */
  | 'NAMED_TWICE'
  /** The register holds no scheme of this code that it runs. */
  | 'SCHEME_NOT_ON_RECORD'
  /** Bodies of the national scheme are not engaged in this register. */
  | 'SCHEME_NOT_RUN_HERE'
  /** The body has applied already and was neither refused nor withdrawn. */
  | 'ALREADY_APPLIED'
  /** An evaluation body is registered in the PRC. */
  | 'REGISTERED_ABROAD'
  /** It is the working body of the scheme or a unit below it. */
  | 'WORKING_BODY_CANNOT_EVALUATE'
  /** No category is named. */
  | 'FIELD_MISSING'
  /** It is not declared that no fee is taken. */
  | 'FEE_DECLARATION_MISSING'
  /** Relations are on record although none are stated, or none are and that is not stated. */
  | 'RELATIONS_NOT_CLEAR'
  /** The experts' review has not passed. */
  | 'EXPERT_REVIEW_NOT_PASSED';

/** What became of a step with an expert. */
export type ExpertPayload = {
  /** It as it stands; null when `errors` is not empty. */
  readonly expert?: Maybe<Expert>;
  /** Why nothing was done; empty when it was. */
  readonly errors: ReadonlyArray<ExpertError>;
};

/** Why nothing was done with an expert. */
export type ExpertError = {
  /** The error's code. */
  readonly code: ExpertErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** With CONFLICT how it stands now; null with any other code. */
  readonly current?: Maybe<Expert>;
};


/** Why nothing was done with an expert. */
export type ExpertErrorMessageArgs = {
  language?: Language;
};

/** Why nothing was done with an expert (未办理的原因). */
export type ExpertErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** Nothing that the caller may see has this id or code. */
  | 'NOT_ON_RECORD'
  /** Somebody changed it since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** The day is later than today or earlier than what it follows. */
  | 'DAY_OUT_OF_ORDER'
  /** A list has more items than its description allows. */
  | 'TOO_MANY'
  /** A list names the same twice. */
  | 'NAMED_TWICE'
  /** The register holds no scheme of this code that it runs. */
  | 'SCHEME_NOT_ON_RECORD';

/** What became of a step with an expert task. */
export type ExpertTaskPayload = {
  /** It as it stands; null when `errors` is not empty. */
  readonly task?: Maybe<ExpertTask>;
  /** Why nothing was done; empty when it was. */
  readonly errors: ReadonlyArray<ExpertTaskError>;
};

/** Why nothing was done with an expert task. */
export type ExpertTaskError = {
  /** The error's code. */
  readonly code: ExpertTaskErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** With CONFLICT how it stands now; null with any other code. */
  readonly current?: Maybe<ExpertTask>;
};


/** Why nothing was done with an expert task. */
export type ExpertTaskErrorMessageArgs = {
  language?: Language;
};

/** Why nothing was done with an expert task (未办理的原因). */
export type ExpertTaskErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** Nothing that the caller may see has this id or code. */
  | 'NOT_ON_RECORD'
  /** Somebody changed it since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** The day is later than today or earlier than what it follows. */
  | 'DAY_OUT_OF_ORDER'
  /** Experts are asked about such a thing in another way. */
  | 'KIND_NOT_OF_SUBJECT'
  /** The expert is not in the pool of the scheme. */
  | 'EXPERT_NOT_IN_POOL'
  /** The expert is tied to a body or an enterprise that it concerns. */
  | 'EXPERT_HAS_CONFLICT'
  /** A body is looked at between its formal check and the end of the review. */
  | 'SUBJECT_NOT_UNDER_REVIEW'
  /** The expert was asked about it already in this round. */
  | 'ALREADY_ASSIGNED';

/** What became of a step with a case of a body. */
export type BodyCasePayload = {
  /** It as it stands; null when `errors` is not empty. */
  readonly case?: Maybe<BodyCase>;
  /** Why nothing was done; empty when it was. */
  readonly errors: ReadonlyArray<BodyCaseError>;
};

/** Why nothing was done with a case of a body. */
export type BodyCaseError = {
  /** The error's code. */
  readonly code: BodyCaseErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** With CONFLICT how it stands now; null with any other code. */
  readonly current?: Maybe<BodyCase>;
};


/** Why nothing was done with a case of a body. */
export type BodyCaseErrorMessageArgs = {
  language?: Language;
};

/** Why nothing was done with a case of a body (未办理的原因). */
export type BodyCaseErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** Nothing that the caller may see has this id or code. */
  | 'NOT_ON_RECORD'
  /** Somebody changed it since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** The day is later than today or earlier than what it follows. */
  | 'DAY_OUT_OF_ORDER'
  /** A case of the body on that ground is open. */
  | 'ALREADY_OPEN'
  /** The body is in publicity; decide after it. */
  | 'BODY_IN_PUBLICITY';

/** A version of a standard that an enterprise declares to apply (企业标准自我声明公开), on the day asked about. */
export type Declaration = {
  /** Opaque; the same for drafts and what becomes of them. */
  readonly id: Scalars['ID']['output'];
  /** The enterprise that answers for it. */
  readonly enterprise: Enterprise;
  /** Its state on the day asked about. */
  readonly state: DeclarationState;
  /** Since which day it has that state; null for a draft. */
  readonly stateSince?: Maybe<Scalars['Date']['output']>;
  /** How many steps were taken with it, as known then; whoever changes it names the one that they saw. */
  readonly revision: Scalars['Int']['output'];
  /** When the last of them was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The day from which it was declared; null for a draft. */
  readonly declaredOn?: Maybe<Scalars['Date']['output']>;
  /** The number of the standard in one way of writing: `Q/SJX 0001S-2020`. With the enterprise's code it identifies the standard. */
  readonly number: Scalars['String']['output'];
  /** The number as the enterprise writes it. */
  readonly numberAsPublished: Scalars['String']['output'];
  /** The name of the standard. */
  readonly name: Scalars['String']['output'];
  /** Whose standard it is. */
  readonly origin: StandardOrigin;
  /** What it applies to, in the enterprise's order. */
  readonly products: ReadonlyArray<DeclaredProduct>;
  /** Codes of the International Classification for Standards. */
  readonly ics: ReadonlyArray<StandardClassification>;
  /** Codes of the Chinese Classification for Standards (中国标准文献分类). */
  readonly ccs: ReadonlyArray<StandardClassification>;
  /** The level that the enterprise claims, in its words; null when it claims none. */
  readonly levelClaimed?: Maybe<Scalars['String']['output']>;
  /** What it says about mandatory standards; null in a draft that does not say it yet. */
  readonly mandatoryStatement?: Maybe<MandatoryStatement>;
  /** National and industry standards that it is to be compared with. */
  readonly referenceStandards: ReadonlyArray<Scalars['String']['output']>;
  /** Its indicators, in the enterprise's order. */
  readonly indicators: ReadonlyArray<Indicator>;
  /** The declaration whose place it takes; null for the first version. */
  readonly revises?: Maybe<Declaration>;
  /** Compared with the version that it revises; null for the first version. */
  readonly comparisonWithRevised?: Maybe<VersionComparison>;
  /** Compared with what its reference standards ask on the day asked about, as known then. */
  readonly comparisonWithBaselines: BaselineComparison;
  /** What the caller can do with it now, whatever day was asked about. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};

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

/** Whose a standard is. */
export type StandardOrigin =
  /** The enterprise's own (企业自有标准). */
  | 'OWN'
  /** A national, industry, local or group standard that it applies (采用的标准). */
  | 'ADOPTED';

/** A product or service that a standard applies to (产品或服务). */
export type DeclaredProduct = {
  /** Whether it is goods or a service. */
  readonly kind: ProductKind;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its model; null when the enterprise names none. */
  readonly model?: Maybe<Scalars['String']['output']>;
};

/** Goods or service. */
export type ProductKind =
  /** Goods (产品). */
  | 'GOODS'
  /** A service (服务). */
  | 'SERVICE';

/** A code of a classification of standards. */
export type StandardClassification = {
  /** The code: `67.140.10`, `X55`. */
  readonly code: Scalars['String']['output'];
  /** The edition of the classification: `7`, `1989`. */
  readonly edition: Scalars['String']['output'];
};

/** What an enterprise says about the mandatory standards that apply (强制性标准符合性声明). */
export type MandatoryStatement = {
  /** Whether some apply. */
  readonly kind: MandatoryStatementKind;
  /** Those that apply and are met; empty when none applies. */
  readonly standards: ReadonlyArray<Scalars['String']['output']>;
};

/** What a statement on mandatory standards says. */
export type MandatoryStatementKind =
  /** The standards named apply and are met (符合). */
  | 'MEETS'
  /** No mandatory standard applies (不适用). */
  | 'NONE_APPLY';

/** What a standard promises in one point (指标). */
export type Indicator = {
  /** The group. */
  readonly group: IndicatorGroup;
  /** Its name, in one way of writing; by it versions and baselines are compared. */
  readonly name: Scalars['String']['output'];
  /** The unit of its value; null for a number without unit. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** Which values are better. */
  readonly direction: IndicatorDirection;
  /** Decimal text. */
  readonly value: Scalars['String']['output'];
  /** Whether it is a core indicator (核心指标). */
  readonly core: Scalars['Boolean']['output'];
  /** How it is tested; null when not stated. */
  readonly testMethod?: Maybe<Scalars['String']['output']>;
};

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

/** Two versions of a standard, side by side (标准版本比较). */
export type VersionComparison = {
  /** Every indicator of either, matched by name: in the order of the later version, then those that went. */
  readonly changes: ReadonlyArray<IndicatorChange>;
  /** Indicators that were core in the earlier version and fell, whether or not they are core in the later one. A finding of fact by which Yunnan §3(6)2 is applied. */
  readonly coreIndicatorsFell: ReadonlyArray<IndicatorChange>;
  /** Indicators that were core in the earlier version and went, or cannot be compared: whether they fell is not known. */
  readonly coreIndicatorsInDoubt: ReadonlyArray<IndicatorChange>;
};

/** What became of an indicator. */
export type IndicatorChange = {
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** What became of it. */
  readonly change: IndicatorChangeKind;
  /** In the earlier version; null when it came. */
  readonly before?: Maybe<Indicator>;
  /** In the later version; null when it went. */
  readonly after?: Maybe<Indicator>;
};

/** What became of an indicator from one version to the next. */
export type IndicatorChangeKind =
  /** Asks more of the enterprise (提高). */
  | 'ROSE'
  /** Asks less (降低). */
  | 'FELL'
  /** Asks as much (不变). */
  | 'SAME'
  /** Was not there before (新增). */
  | 'CAME'
  /** Is there no more (删除). */
  | 'WENT'
  /** Has another unit or direction (无法比较). */
  | 'INCOMPARABLE';

/** A standard beside national and industry standards (与国家标准、行业标准比较). */
export type BaselineComparison = {
  /** Its indicators, in its order. */
  readonly indicators: ReadonlyArray<IndicatorAgainstBaseline>;
  /** Whether at least one core indicator is stricter and none weaker, the reading of SIL-22; null when that is not known: no indicator has a baseline, or one cannot be compared. */
  readonly stricter?: Maybe<Scalars['Boolean']['output']>;
  /** The clauses that it rests on. */
  readonly citations: ReadonlyArray<Citation>;
};

/** An indicator beside what the standards ask. */
export type IndicatorAgainstBaseline = {
  /** The indicator. */
  readonly indicator: Indicator;
  /** How it stands to the one that asks most. */
  readonly verdict: BaselineVerdict;
  /** What the reference standards ask of it. */
  readonly baselines: ReadonlyArray<Baseline>;
};

/** How an indicator stands to its baselines. */
export type BaselineVerdict =
  /** Asks more than each of them (严于). */
  | 'STRICTER'
  /** Asks as much as the one that asks most (等于). */
  | 'EQUAL'
  /** Asks less than one of them (低于). */
  | 'WEAKER'
  /** The reference standards on record ask nothing of it (无基准). */
  | 'NO_BASELINE'
  /** Has another unit or direction than one of them (无法比较). */
  | 'INCOMPARABLE';

/** What a national or industry standard asks of an indicator (基准值), entered by the market regulation department. */
export type Baseline = {
  /** This row's; a later value has another. */
  readonly id: Scalars['ID']['output'];
  /** The national or industry standard. */
  readonly referenceStandard: Scalars['String']['output'];
  /** The indicator's name, in one way of writing. */
  readonly indicator: Scalars['String']['output'];
  /** The unit of the value; null for a number without unit. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** Which values are better. */
  readonly direction: IndicatorDirection;
  /** Decimal text. */
  readonly value: Scalars['String']['output'];
  /** First day on which it holds. */
  readonly validFrom: Scalars['Date']['output'];
  /** Last day on which it holds; null when none is stated. */
  readonly lastDay?: Maybe<Scalars['Date']['output']>;
};

/** A part of a list of declarations, newest first. */
export type DeclarationConnection = {
  /** The declarations of this part. */
  readonly edges: ReadonlyArray<DeclarationEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** A declaration in a list. */
export type DeclarationEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The declaration. */
  readonly node: Declaration;
};

/** What a declaration says. */
export type DeclarationContentInput = {
  /** The number of the standard. */
  readonly number: Scalars['String']['input'];
  /** The name of the standard, at most 200 characters. */
  readonly name: Scalars['String']['input'];
  /** Whose standard it is. */
  readonly origin: StandardOrigin;
  /** What it applies to, at most 100. */
  readonly products?: InputMaybe<ReadonlyArray<DeclaredProductInput>>;
  /** Codes of the International Classification for Standards, at most 20. */
  readonly ics?: InputMaybe<ReadonlyArray<StandardClassificationInput>>;
  /** Codes of the Chinese Classification for Standards, at most 20. */
  readonly ccs?: InputMaybe<ReadonlyArray<StandardClassificationInput>>;
  /** The level that the enterprise claims, at most 200 characters. */
  readonly levelClaimed?: InputMaybe<Scalars['String']['input']>;
  /** What it says about mandatory standards; a draft may leave it out. */
  readonly mandatoryStatement?: InputMaybe<MandatoryStatementInput>;
  /** National and industry standards that it is to be compared with, at most 20. */
  readonly referenceStandards?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Its indicators, at most 100, each name once. */
  readonly indicators?: InputMaybe<ReadonlyArray<IndicatorInput>>;
};

/** A product or service. */
export type DeclaredProductInput = {
  /** Whether it is goods or a service. */
  readonly kind: ProductKind;
  /** Its name, at most 200 characters. */
  readonly name: Scalars['String']['input'];
  /** Its model, at most 200 characters. */
  readonly model?: InputMaybe<Scalars['String']['input']>;
};

/** A code of a classification of standards. */
export type StandardClassificationInput = {
  /** The code: `67.140.10`, `X55`. */
  readonly code: Scalars['String']['input'];
  /** The edition of the classification: `7`, `1989`. */
  readonly edition: Scalars['String']['input'];
};

/** What an enterprise says about mandatory standards. */
export type MandatoryStatementInput = {
  /** Whether some apply. */
  readonly kind: MandatoryStatementKind;
  /** Those that apply and are met, at most 20; none with NONE_APPLY. */
  readonly standards?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What a standard promises in one point. */
export type IndicatorInput = {
  /** The group. */
  readonly group: IndicatorGroup;
  /** Its name, at most 100 characters. */
  readonly name: Scalars['String']['input'];
  /** The unit of its value; none for a number without unit. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** Which values are better. */
  readonly direction: IndicatorDirection;
  /** Decimal text, at most 30 characters. */
  readonly value: Scalars['String']['input'];
  /** Whether it is a core indicator. */
  readonly core: Scalars['Boolean']['input'];
  /** How it is tested, at most 200 characters. */
  readonly testMethod?: InputMaybe<Scalars['String']['input']>;
};

/** A draft. */
export type DeclarationDraftInput = {
  /** The draft that says something else from now on; omitted for a new one. */
  readonly declaration?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which it was seen; needed with `declaration`. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The declaration whose place a new draft is to take. */
  readonly revises?: InputMaybe<Scalars['ID']['input']>;
  /** What it says; it replaces all that an earlier draft said. */
  readonly content: DeclarationContentInput;
  /** The enterprise's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which draft is declared. */
export type DeclarationDeclareInput = {
  /** The draft. */
  readonly declaration: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The day from which it is declared, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The enterprise's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which declaration is revised by which draft. */
export type DeclarationReviseInput = {
  /** The declaration in effect. */
  readonly declaration: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The draft that takes its place. */
  readonly draft: Scalars['ID']['input'];
  /** The revision at which the draft was seen. */
  readonly ifDraftRevision: Scalars['Int']['input'];
  /** The day from which it does, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The enterprise's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which declaration is given up. */
export type DeclarationWithdrawInput = {
  /** The declaration in effect. */
  readonly declaration: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The first day on which it is not in effect, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The enterprise's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What a national or industry standard asks. */
export type BaselineSetInput = {
  /** The number of the standard. */
  readonly referenceStandard: Scalars['String']['input'];
  /** The indicator's name, at most 100 characters. */
  readonly indicator: Scalars['String']['input'];
  /** The unit of its value; none for a number without unit. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** Which values are better. */
  readonly direction: IndicatorDirection;
  /** Decimal text, at most 30 characters; null when it asks nothing from that day on. */
  readonly value?: InputMaybe<Scalars['String']['input']>;
  /** First day on which it holds; it holds to the day on which another value is on record. */
  readonly validFrom: Scalars['Date']['input'];
  /** Id of the baseline that was seen to hold on that day; none when none was. */
  readonly ifBaseline?: InputMaybe<Scalars['ID']['input']>;
  /** The department's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What became of it. */
export type DeclarationDraftPayload = {
  /** The draft as stored; null when `errors` is not empty. */
  readonly declaration?: Maybe<Declaration>;
  /** Why nothing was done; empty when it was. */
  readonly errors: ReadonlyArray<DeclarationDraftError>;
};

/** Why nothing was done. */
export type DeclarationDraftError = {
  /** The error's code. */
  readonly code: DeclarationDraftErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** With CONFLICT how it stands now; null with any other code. */
  readonly current?: Maybe<Declaration>;
};


/** Why nothing was done. */
export type DeclarationDraftErrorMessageArgs = {
  language?: Language;
};

/** Why nothing was done. */
export type DeclarationDraftErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** A list has more items than its description allows. */
  | 'TOO_MANY'
  /** Two indicators, classifications or standards of a list are the same. */
  | 'NAMED_TWICE'
  /** A statement names mandatory standards although none applies, or none although some do. */
  | 'STATEMENT_NOT_CLEAR'
  /** A draft is changed without saying at which revision it was seen, or a new one with a revision. */
  | 'REVISION_NOT_STATED'
  /** The register does not hold the enterprise. */
  | 'ENTERPRISE_NOT_ON_RECORD'
  /** No declaration of this enterprise has this id. */
  | 'NOT_ON_RECORD'
  /** Somebody changed it since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW';

/** What became of it. */
export type DeclarationDeclarePayload = {
  /** The declaration; null when `errors` is not empty. */
  readonly declaration?: Maybe<Declaration>;
  /** Why nothing was done; empty when it was. */
  readonly errors: ReadonlyArray<DeclarationDeclareError>;
};

/** Why nothing was done. */
export type DeclarationDeclareError = {
  /** The error's code. */
  readonly code: DeclarationDeclareErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** With CONFLICT how it stands now; null with any other code. */
  readonly current?: Maybe<Declaration>;
};


/** Why nothing was done. */
export type DeclarationDeclareErrorMessageArgs = {
  language?: Language;
};

/** Why nothing was done. */
export type DeclarationDeclareErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** No declaration of this enterprise has this id. */
  | 'NOT_ON_RECORD'
  /** Somebody changed it since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** No product or service is named. */
  | 'PRODUCT_MISSING'
  /** An own standard begins with Q/, an adopted one does not. */
  | 'NUMBER_NOT_OF_ITS_ORIGIN'
  /** An own standard discloses functional indicators. */
  | 'FUNCTION_INDICATOR_MISSING'
  /** An own standard for goods discloses performance indicators. */
  | 'PERFORMANCE_INDICATOR_MISSING'
  /** Nothing is said about mandatory standards. */
  | 'MANDATORY_STATEMENT_MISSING'
  /** A standard named as mandatory is not. */
  | 'STANDARD_NOT_MANDATORY'
  /** A declaration of this number is in effect; a new version revises it. */
  | 'NUMBER_ALREADY_DECLARED'
  /** What the draft revises is in effect; it is declared as its revision. */
  | 'REVISES_ANOTHER'
  /** The day is later than today or earlier than that of the step before. */
  | 'DAY_OUT_OF_ORDER';

/** What became of it. */
export type DeclarationRevisePayload = {
  /** The declaration that is in effect now; null when `errors` is not empty. */
  readonly declaration?: Maybe<Declaration>;
  /** Why nothing was done; empty when it was. */
  readonly errors: ReadonlyArray<DeclarationReviseError>;
};

/** Why nothing was done. */
export type DeclarationReviseError = {
  /** The error's code. */
  readonly code: DeclarationReviseErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** With CONFLICT how it stands now; null with any other code. */
  readonly current?: Maybe<Declaration>;
};


/** Why nothing was done. */
export type DeclarationReviseErrorMessageArgs = {
  language?: Language;
};

/** Why nothing was done. */
export type DeclarationReviseErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** No declaration of this enterprise has this id. */
  | 'NOT_ON_RECORD'
  /** Somebody changed it since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** There is no draft that revises the declaration. */
  | 'REVISION_NOT_DRAFTED'
  /** The draft named does not revise the declaration. */
  | 'NOT_ITS_REVISION'
  /** No product or service is named. */
  | 'PRODUCT_MISSING'
  /** An own standard begins with Q/, an adopted one does not. */
  | 'NUMBER_NOT_OF_ITS_ORIGIN'
  /** An own standard discloses functional indicators. */
  | 'FUNCTION_INDICATOR_MISSING'
  /** An own standard for goods discloses performance indicators. */
  | 'PERFORMANCE_INDICATOR_MISSING'
  /** Nothing is said about mandatory standards. */
  | 'MANDATORY_STATEMENT_MISSING'
  /** A standard named as mandatory is not. */
  | 'STANDARD_NOT_MANDATORY'
  /** A declaration of this number is in effect; a new version revises it. */
  | 'NUMBER_ALREADY_DECLARED'
  /** The day is later than today or earlier than that of the step before. */
  | 'DAY_OUT_OF_ORDER';

/** What became of it. */
export type DeclarationWithdrawPayload = {
  /** The declaration; null when `errors` is not empty. */
  readonly declaration?: Maybe<Declaration>;
  /** Why nothing was done; empty when it was. */
  readonly errors: ReadonlyArray<DeclarationWithdrawError>;
};

/** Why nothing was done. */
export type DeclarationWithdrawError = {
  /** The error's code. */
  readonly code: DeclarationWithdrawErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** With CONFLICT how it stands now; null with any other code. */
  readonly current?: Maybe<Declaration>;
};


/** Why nothing was done. */
export type DeclarationWithdrawErrorMessageArgs = {
  language?: Language;
};

/** Why nothing was done. */
export type DeclarationWithdrawErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** No declaration of this enterprise has this id. */
  | 'NOT_ON_RECORD'
  /** Somebody changed it since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** The day is later than today or earlier than that of the step before. */
  | 'DAY_OUT_OF_ORDER';

/** What became of it. */
export type BaselineSetPayload = {
  /** The baseline on that day; null when `errors` is not empty, and when the standard asks nothing from that day on. */
  readonly baseline?: Maybe<Baseline>;
  /** Why nothing was done; empty when it was. */
  readonly errors: ReadonlyArray<BaselineSetError>;
};

/** Why nothing was done. */
export type BaselineSetError = {
  /** The error's code. */
  readonly code: BaselineSetErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** With CONFLICT how it stands now; null with any other code, and when nothing holds on that day. */
  readonly current?: Maybe<Baseline>;
};


/** Why nothing was done. */
export type BaselineSetErrorMessageArgs = {
  language?: Language;
};

/** Why nothing was done. */
export type BaselineSetErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** The standard is neither a national nor an industry standard. */
  | 'REFERENCE_NOT_NATIONAL'
  /** Nothing holds on that day that could end. */
  | 'NOT_ON_RECORD'
  /** Somebody changed it since it was seen; `current` is how it stands. */
  | 'CONFLICT';

/** What is posted for the public to object to (公示), on the day asked about. */
export type Publicity = {
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** What kind of things it shows. */
  readonly kind: PublicityKind;
  /** The scheme: a division code or `NATIONAL`. */
  readonly scheme: Scalars['ID']['output'];
  /** The day of posting; it does not count among the working days (SIL-11). */
  readonly postedOn: Scalars['Date']['output'];
  /** How many working days it runs; null when the scheme's text asks for none and none were stated. */
  readonly workingDays?: Maybe<Scalars['Int']['output']>;
  /** Its last day, by the holiday notices known then; null when `end` says why. */
  readonly lastDay?: Maybe<Scalars['Date']['output']>;
  /** Whether the last day is known, and why not. */
  readonly end: PublicityEnd;
  /** How many of its working days are left, the day asked about included; 0 once it is over; null when the last day is. */
  readonly daysLeft?: Maybe<Scalars['Int']['output']>;
  /** Whether it is over on the day asked about: from the day after the last day on (SIL-12); null when the last day is. */
  readonly over?: Maybe<Scalars['Boolean']['output']>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What it shows. */
  readonly subjects: ReadonlyArray<PublicitySubject>;
};

/** What kind of things a publicity shows. */
export type PublicityKind =
  /** Evaluation bodies and evaluation schemes (评估机构和评估方案公示). Yunnan §3(4)3. */
  | 'SCHEME'
  /** A ranking with its list of leaders (排行榜和“领跑者”名单公示). Yunnan §3(4)6. */
  | 'LIST';

/** Whether the last day of a publicity is known. */
export type PublicityEnd =
  /** It is known (已确定). */
  | 'LAST_DAY_KNOWN'
  /** No holiday notice tells it yet (放假通知尚未公布). */
  | 'CALENDAR_NOT_PUBLISHED'
  /** The text asks for no working days and none were stated (未规定公示期). */
  | 'NONE_REQUIRED';

/** Something that a publicity shows (公示事项). */
export type PublicitySubject = {
  /** What kind of thing it is. */
  readonly kind: PublicitySubjectKind;
  /** The thing's id. */
  readonly id: Scalars['ID']['output'];
  /** The evaluation body; null for another kind. */
  readonly evaluationBody?: Maybe<EvaluationBody>;
  /** The evaluation scheme; null for another kind, and once it was returned to its evaluation body. */
  readonly evaluationScheme?: Maybe<EvaluationScheme>;
};

/** What kind of thing a publicity shows. */
export type PublicitySubjectKind =
  /** An evaluation body (评估机构). */
  | 'EVALUATION_BODY'
  /** An evaluation scheme (评估方案). */
  | 'EVALUATION_SCHEME'
  /** A ranking (排行榜). */
  | 'RANKING';

/** A part of a list of publicities, newest first. */
export type PublicityConnection = {
  /** Those of this part. */
  readonly edges: ReadonlyArray<PublicityEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** One of a list of publicities. */
export type PublicityEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Publicity;
};

/** What is posted. */
export type EvaluationPublicityPostInput = {
  /** The scheme. */
  readonly scheme: Scalars['ID']['input'];
  /** The evaluation bodies, at most 100. */
  readonly evaluationBodies?: InputMaybe<ReadonlyArray<SeenSubjectInput>>;
  /** The evaluation schemes, at most 100. */
  readonly evaluationSchemes?: InputMaybe<ReadonlyArray<SeenSubjectInput>>;
  /** How many working days, 1 to 250. Left out: those of the scheme's rule; where its text is silent, none are required. */
  readonly workingDays?: InputMaybe<Scalars['Int']['input']>;
  /** The day of posting, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What is announced. */
export type EvaluationPublicityAnnounceInput = {
  /** The publicity. */
  readonly publicity: Scalars['ID']['input'];
  /** The evaluation bodies, at most 100. */
  readonly evaluationBodies?: InputMaybe<ReadonlyArray<SeenSubjectInput>>;
  /** The evaluation schemes, at most 100. */
  readonly evaluationSchemes?: InputMaybe<ReadonlyArray<SeenSubjectInput>>;
  /** The day of announcing, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** A thing as it was seen. */
export type SeenSubjectInput = {
  /** Its id. */
  readonly id: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
};

/** What became of it. */
export type EvaluationPublicityPayload = {
  /** The publicity; null when `errors` is not empty. */
  readonly publicity?: Maybe<Publicity>;
  /** Why nothing was done; empty when it was. */
  readonly errors: ReadonlyArray<EvaluationPublicityError>;
};

/** Why nothing was done. */
export type EvaluationPublicityError = {
  /** The error's code. */
  readonly code: EvaluationPublicityErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** With CONFLICT how it stands now; null with any other code. */
  readonly current?: Maybe<EvaluationScheme>;
};


/** Why nothing was done. */
export type EvaluationPublicityErrorMessageArgs = {
  language?: Language;
};

/** Why nothing was done. */
export type EvaluationPublicityErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** A list has more items than it may have. */
  | 'TOO_MANY'
  /** Two items of a list are the same. */
  | 'NAMED_TWICE'
  /** A list that needs an item has none. */
  | 'NOTHING_NAMED'
  /** A number is smaller or larger than it may be. */
  | 'NUMBER_OUT_OF_RANGE'
  /** There is no such thing that the caller may see. */
  | 'NOT_ON_RECORD'
  /** Somebody changed it since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** The working days stated are not those of the scheme's rule. */
  | 'WORKING_DAYS_NOT_OF_RULE'
  /** The evaluation body of a scheme has not passed its review. */
  | 'BODY_NOT_REVIEWED'
  /** The evaluation body of a scheme is not announced. */
  | 'BODY_NOT_ANNOUNCED'
  /** An objection is open. */
  | 'OBJECTION_OPEN'
  /** It was posted since its review already. */
  | 'POSTED_SINCE_REVIEW'
  /** The publicity is not over. */
  | 'PUBLICITY_NOT_OVER'
  /** No holiday notice tells yet when the publicity ends. */
  | 'CALENDAR_NOT_PUBLISHED'
  /** An objection was upheld. */
  | 'OBJECTION_UPHELD'
  /** An objection was settled after that day. */
  | 'OBJECTION_SETTLED_LATER'
  /** The day is later than today or earlier than that of the step before. */
  | 'DAY_OUT_OF_ORDER';

/** By what an evaluation body evaluates a category in a year (评估方案), on the day asked about. Public from its posting on; a draft is there for its evaluation body alone. */
export type EvaluationScheme = {
  /** Opaque; the same for drafts and what becomes of them. */
  readonly id: Scalars['ID']['output'];
  /** The scheme that it is for: a division code. */
  readonly scheme: Scalars['ID']['output'];
  /** The evaluation body that wrote it; null while the caller may not see it. */
  readonly evaluationBody?: Maybe<EvaluationBody>;
  /** The name of the evaluation body that wrote it. */
  readonly evaluationBodyName: Scalars['String']['output'];
  /** Code of GB/T 4754: `C1530`. */
  readonly category: Scalars['String']['output'];
  /** The edition of GB/T 4754: `2017`. */
  readonly categoryEdition: Scalars['String']['output'];
  /** The year of evaluation. */
  readonly year: Scalars['Int']['output'];
  /** Its state on the day asked about. */
  readonly state: EvaluationSchemeState;
  /** Since which day it has that state; null for a draft. */
  readonly stateSince?: Maybe<Scalars['Date']['output']>;
  /** How many steps were taken with it, as known then; whoever changes it names the one that they saw. */
  readonly revision: Scalars['Int']['output'];
  /** When the last of them was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** After how many months results are evaluated anew (评估周期); null when it states none. Tianjin §3(3)3. */
  readonly cycleMonths?: Maybe<Scalars['Int']['output']>;
  /** How many leaders at most; null when it states no number. */
  readonly maxLeaders?: Maybe<Scalars['Int']['output']>;
  /** What is scored, in its order (评估指标). Weights make exactly 100 once it is submitted. */
  readonly criteria: ReadonlyArray<EvaluationCriterion>;
  /** The evaluation scheme whose place it takes; null for none, or one that the caller may not see. */
  readonly supersedes?: Maybe<EvaluationScheme>;
  /** The publicity that last showed it; null before it is posted. */
  readonly publicity?: Maybe<Publicity>;
  /** What was said with its steps, oldest first: to its evaluation body, the working body and the officers of the scheme; empty for anybody else. */
  readonly remarks: ReadonlyArray<StepRemark>;
  /** What the caller can do with it now, whatever day was asked about. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};

/** State of an evaluation scheme (评估方案状态). */
export type EvaluationSchemeState =
  /** Not submitted yet, or returned (草稿). */
  | 'DRAFT'
  /** Submitted (已提交). */
  | 'SUBMITTED'
  /** Passed the formal check (形式审查通过). */
  | 'FORMAL_OK'
  /** Passed the expert review (专家评审通过). */
  | 'EXPERT_OK'
  /** In publicity (公示中). */
  | 'IN_PUBLICITY'
  /** Announced; its content is frozen (已公布). */
  | 'ANNOUNCED'
  /** A ranking is made by it (使用中). */
  | 'IN_USE'
  /** Another one took its place (已被替代). */
  | 'SUPERSEDED'
  /** Refused (未通过). */
  | 'REFUSED';

/** What an evaluation scheme scores, and how much it counts (评估指标项). Yunnan §3(2). */
export type EvaluationCriterion = {
  /** The group. */
  readonly group: IndicatorGroup;
  /** The indicator's name, in one way of writing. */
  readonly name: Scalars['String']['output'];
  /** The unit of its value; null for a number without unit. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** Which values are better. */
  readonly direction: IndicatorDirection;
  /** Its weight in per cent (权重), decimal text. */
  readonly weight: Scalars['String']['output'];
  /** The value that has no points, decimal text. */
  readonly zeroAt: Scalars['String']['output'];
  /** The value that has all points, decimal text. */
  readonly fullAt: Scalars['String']['output'];
  /** Whether a standard without such an indicator is not ranked. */
  readonly required: Scalars['Boolean']['output'];
};

/** What was said with a step of a procedure (办理说明). */
export type StepRemark = {
  /** The event: `RETURN`. */
  readonly event: Scalars['ID']['output'];
  /** The day of the step. */
  readonly on?: Maybe<Scalars['Date']['output']>;
  /** What was said. */
  readonly text: Scalars['String']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** A part of a list of evaluation schemes, newest first. */
export type EvaluationSchemeConnection = {
  /** Those of this part. */
  readonly edges: ReadonlyArray<EvaluationSchemeEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** One of a list of evaluation schemes. */
export type EvaluationSchemeEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: EvaluationScheme;
};

/** A draft. */
export type EvaluationSchemeDraftInput = {
  /** The draft that says something else from now on; omitted for a new one. */
  readonly evaluationScheme?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which it was seen; needed with `evaluationScheme`. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** What a new one is for; omitted when a draft is changed. */
  readonly purpose?: InputMaybe<EvaluationSchemePurposeInput>;
  /** What it says; it replaces all that an earlier draft said. */
  readonly content: EvaluationSchemeContentInput;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What an evaluation scheme is for. */
export type EvaluationSchemePurposeInput = {
  /** The caller's engagement as evaluation body. */
  readonly evaluationBody: Scalars['ID']['input'];
  /** Code of GB/T 4754: `C1530`. */
  readonly category: Scalars['String']['input'];
  /** The edition of GB/T 4754. */
  readonly categoryEdition?: Scalars['String']['input'];
  /** The year of evaluation. */
  readonly year: Scalars['Int']['input'];
  /** The evaluation scheme whose place it is to take: of the same scheme and category. */
  readonly supersedes?: InputMaybe<Scalars['ID']['input']>;
};

/** What an evaluation scheme says. */
export type EvaluationSchemeContentInput = {
  /** Its title, at most 200 characters. */
  readonly title: Scalars['String']['input'];
  /** After how many months results are evaluated anew, 1 to 120; needed where the text gives titles no validity. */
  readonly cycleMonths?: InputMaybe<Scalars['Int']['input']>;
  /** How many leaders at most, 1 to 1,000. */
  readonly maxLeaders?: InputMaybe<Scalars['Int']['input']>;
  /** What is scored, at most 100, each name once. */
  readonly criteria?: InputMaybe<ReadonlyArray<EvaluationCriterionInput>>;
};

/** What is scored. */
export type EvaluationCriterionInput = {
  /** The group. */
  readonly group: IndicatorGroup;
  /** The indicator's name, at most 100 characters. */
  readonly name: Scalars['String']['input'];
  /** The unit of its value; none for a number without unit. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** Which values are better. */
  readonly direction: IndicatorDirection;
  /** Its weight in per cent, decimal text: more than 0, at most 100. */
  readonly weight: Scalars['String']['input'];
  /** The value that has no points, decimal text, at most 30 characters. */
  readonly zeroAt: Scalars['String']['input'];
  /** The value that has all points, decimal text, at most 30 characters; better than that of no points. */
  readonly fullAt: Scalars['String']['input'];
  /** Whether a standard without such an indicator is not ranked. */
  readonly required: Scalars['Boolean']['input'];
};

/** Which draft is submitted. */
export type EvaluationSchemeSubmitInput = {
  /** The evaluation scheme. */
  readonly evaluationScheme: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The day of the step, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which evaluation scheme passes the formal check. */
export type EvaluationSchemePassFormalCheckInput = {
  /** The evaluation scheme. */
  readonly evaluationScheme: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** What is to be said with it, at most 2,000 characters. */
  readonly remark?: InputMaybe<Scalars['String']['input']>;
  /** The day of the step, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which evaluation scheme passes the expert review. */
export type EvaluationSchemePassExpertReviewInput = {
  /** The evaluation scheme. */
  readonly evaluationScheme: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** What is to be said with it, at most 2,000 characters. */
  readonly remark?: InputMaybe<Scalars['String']['input']>;
  /** The day of the step, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which evaluation scheme ends. */
export type EvaluationSchemeSupersedeInput = {
  /** The evaluation scheme. */
  readonly evaluationScheme: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** What is to be said with it, at most 2,000 characters. */
  readonly remark?: InputMaybe<Scalars['String']['input']>;
  /** The day of the step, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which evaluation scheme is returned, and why. */
export type EvaluationSchemeReturnInput = {
  /** The evaluation scheme. */
  readonly evaluationScheme: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** Why, at most 2,000 characters; its evaluation body reads it. */
  readonly reason: Scalars['String']['input'];
  /** The day of the step, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which evaluation scheme is refused, and why. */
export type EvaluationSchemeRefuseInput = {
  /** The evaluation scheme. */
  readonly evaluationScheme: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** Why, at most 2,000 characters; its evaluation body reads it. */
  readonly reason: Scalars['String']['input'];
  /** The day of the step, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What became of it. */
export type EvaluationSchemePayload = {
  /** The evaluation scheme; null too once the caller does not see it any more, as the working body a draft; null when `errors` is not empty. */
  readonly evaluationScheme?: Maybe<EvaluationScheme>;
  /** Why nothing was done; empty when it was. */
  readonly errors: ReadonlyArray<EvaluationSchemeError>;
};

/** Why nothing was done. */
export type EvaluationSchemeError = {
  /** The error's code. */
  readonly code: EvaluationSchemeErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** With CONFLICT how it stands now; null with any other code. */
  readonly current?: Maybe<EvaluationScheme>;
};


/** Why nothing was done. */
export type EvaluationSchemeErrorMessageArgs = {
  language?: Language;
};

/** Why nothing was done. */
export type EvaluationSchemeErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** A list has more items than it may have. */
  | 'TOO_MANY'
  /** Two items of a list are the same. */
  | 'NAMED_TWICE'
  /** A number is smaller or larger than it may be. */
  | 'NUMBER_OUT_OF_RANGE'
  /** The value of no points and that of all points are the same, or stand in the wrong order for the direction. */
  | 'SCALE_NOT_CLEAR'
  /** A draft is changed without saying at which revision it was seen, or a new one is not said what it is for. */
  | 'REVISION_NOT_STATED'
  /** There is no such thing that the caller may see. */
  | 'NOT_ON_RECORD'
  /** Somebody changed it since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** The evaluation body has not applied, was refused or has left. */
  | 'BODY_NOT_ENGAGED'
  /** The weights do not make exactly 100. */
  | 'WEIGHTS_NOT_HUNDRED'
  /** The text gives titles no validity, and the evaluation scheme states no cycle. */
  | 'CYCLE_MISSING'
  /** The category, or a field named, is no published key field of the scheme and the year. */
  | 'KEY_FIELD_NOT_PUBLISHED'
  /** No call around the category is open on that day. */
  | 'NO_CALL_OPEN'
  /** The experts' opinions are not in its favour. */
  | 'EXPERTS_DO_NOT_APPROVE'
  /** No expert was asked, or not all have given an opinion. */
  | 'EXPERT_OPINION_OUTSTANDING'
  /** An objection is open. */
  | 'OBJECTION_OPEN'
  /** No evaluation scheme that takes its place is announced. */
  | 'SUCCESSOR_NOT_ANNOUNCED'
  /** The day is later than today or earlier than that of the step before. */
  | 'DAY_OUT_OF_ORDER';

/** The case against a title, from its opening to the last duty (退出案件), on the day asked about. Public once it is decided; those who take part see it from the beginning. */
export type ExitCase = {
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The title; null when the register does not show it on the day asked about. */
  readonly title?: Maybe<LeaderTitle>;
  /** The enterprise whose title it is. */
  readonly enterprise: Enterprise;
  /** The scheme of the title. */
  readonly scheme: Scalars['ID']['output'];
  /** The ground. */
  readonly ground: ExitGround;
  /** The clauses that have the ground. */
  readonly citations: ReadonlyArray<Citation>;
  /** Its state on the day asked about. */
  readonly state: ExitCaseState;
  /** Since which day it has that state; null when no day is on record. */
  readonly stateSince?: Maybe<Scalars['Date']['output']>;
  /** How many steps were taken with it, as known then; whoever moves it names the one that they saw. */
  readonly revision: Scalars['Int']['output'];
  /** When it was opened on record. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** When the last step was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What was decided; null while nothing is. */
  readonly decision?: Maybe<ExitDecision>;
  /** What follows a cancellation by the scheme's text, in its order, done or not; empty before a decision, and for a case that was dismissed. */
  readonly duties: ReadonlyArray<ExitDuty>;
  /** The entry for the enterprise credit system; null while there is none. */
  readonly creditRecordEntry?: Maybe<CreditRecordEntry>;
  /** The ban that the cancellation brought; null while there is none, and where the scheme's text has none. */
  readonly ban?: Maybe<Ban>;
  /** What is not public of it; null for somebody who takes no part in it. */
  readonly file?: Maybe<ExitFile>;
  /** What the caller can do with it now, whatever day was asked about. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};

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

/** What an exit case arose from (案件来源). */
export type ExitOrigin =
  /** A declaration was revised or withdrawn (标准修订或废止). */
  | 'DECLARATION'
  /** A spot check (抽检). */
  | 'SPOT_CHECK'
  /** A complaint (投诉举报). */
  | 'COMPLAINT'
  /** A fact that another department supplied (部门提供的事实). */
  | 'ACCIDENT'
  /** Opened by hand (主动立案). */
  | 'OFFICER';

/** What was decided in an exit case (取消决定). */
export type ExitDecision = {
  /** The day of the decision. */
  readonly decidedOn: Scalars['Date']['output'];
  /** The first day on which the title counts as revoked, the whole day (SIL-14); null where the decision states none and it is not publicised yet. */
  readonly effectiveOn?: Maybe<Scalars['Date']['output']>;
  /** The reason in the body's words; always there with the ground OTHER. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** With the ground FRAUD_OR_INTEGRITY whether fraud was found; null where nothing is said. */
  readonly fraud?: Maybe<Scalars['Boolean']['output']>;
  /** Credit code of the body that cancelled. */
  readonly body: Scalars['USCC']['output'];
};

/** A duty that follows a cancellation (取消后的事项). No text gives a number of days for it. */
export type ExitDuty = {
  /** Which one. */
  readonly duty: ExitDutyKind;
  /** The day it was done; null while it is outstanding. */
  readonly doneOn?: Maybe<Scalars['Date']['output']>;
  /** The institution that did it, as its tokens name it; null while it is outstanding. */
  readonly institution?: Maybe<Scalars['String']['output']>;
  /** Who did it within the institution; told to nobody but those who take part. */
  readonly actor?: Maybe<Scalars['String']['output']>;
  /** The number or address of what was published or sent; null while it is outstanding. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** To whom it was sent; null for publicising, and while it is outstanding. */
  readonly sentTo?: Maybe<Scalars['String']['output']>;
};

/** What follows a cancellation (取消后的事项), Yunnan §3(6)¶2. */
export type ExitDutyKind =
  /** To publicise it (公示). */
  | 'PUBLICISE'
  /** To report it to the regulators (报有关监管部门). */
  | 'REPORT'
  /** To enter it in the enterprise credit system (纳入企业信用体系). */
  | 'ENTER_CREDIT';

/** An entry of a cancellation for the enterprise credit system (信用记录), Yunnan §3(6)¶2. */
export type CreditRecordEntry = {
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** To whom it was sent. */
  readonly sentTo: Scalars['String']['output'];
  /** The day it was sent. */
  readonly sentOn: Scalars['Date']['output'];
};

/** What is not public of an exit case (案卷). */
export type ExitFile = {
  /** The facts for which it was opened. */
  readonly facts: Scalars['String']['output'];
  /** What it arose from. */
  readonly origin: ExitOrigin;
  /** Id of the declaration, spot check, complaint or accident fact; null for a case opened by hand. */
  readonly originId?: Maybe<Scalars['ID']['output']>;
  /** The evidence, in the order in which it was added. */
  readonly evidence: ReadonlyArray<ExitEvidence>;
  /** Notices, replies, the order, why it was dismissed: in order. */
  readonly statements: ReadonlyArray<ExitStatement>;
};

/** A piece of evidence (证据材料). */
export type ExitEvidence = {
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** What it shows. */
  readonly description: Scalars['String']['output'];
  /** The name of the file; the hub holds its hash only. */
  readonly fileName: Scalars['String']['output'];
  /** SHA-256 of the file, hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** The day of the piece. */
  readonly dated: Scalars['Date']['output'];
  /** Code of the department that it comes from; null where it comes from none. */
  readonly sourceDepartment?: Maybe<Scalars['ID']['output']>;
  /** The day on which it was put on record. */
  readonly addedOn: Scalars['Date']['output'];
};

/** Words put on record in an exit case (案件文书). */
export type ExitStatement = {
  /** The event of the procedure: `NOTIFY` 告知, `REPLY` 答复, `ORDER` 要求取消, `DISMISS` 不予取消. */
  readonly event: Scalars['ID']['output'];
  /** The day. */
  readonly on: Scalars['Date']['output'];
  /** The words. */
  readonly text: Scalars['String']['output'];
  /** The institution that they come from, as its tokens name it. */
  readonly institution: Scalars['String']['output'];
};

/** A part of a list of exit cases, newest first. */
export type ExitCaseConnection = {
  /** The cases of this part. */
  readonly edges: ReadonlyArray<ExitCaseEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** An exit case in a list. */
export type ExitCaseEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The case. */
  readonly node: ExitCase;
};

/** A duty that is outstanding (未完成事项), with the days since the decision. No text gives a deadline, and none is invented. */
export type OutstandingDuty = {
  /** The case. */
  readonly exitCase: ExitCase;
  /** The duty. */
  readonly duty: ExitDutyKind;
  /** The day of the decision. */
  readonly since: Scalars['Date']['output'];
  /** Days from the decision to the day asked about. */
  readonly daysSince: Scalars['Int']['output'];
};

/** A part of a list of outstanding duties, the oldest first. */
export type OutstandingDutyConnection = {
  /** The duties of this part. */
  readonly edges: ReadonlyArray<OutstandingDutyEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** An outstanding duty in a list. */
export type OutstandingDutyEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The duty. */
  readonly node: OutstandingDuty;
};

/** A ban as it is on the day asked about (限制期). */
export type BanOnDay = {
  /** The ban. */
  readonly ban: Ban;
  /** Whether it runs on that day. */
  readonly state: BanState;
  /** The enterprise. */
  readonly enterprise: Enterprise;
  /** The case that brought it; null where a history that was taken over tells no case. */
  readonly exitCase?: Maybe<ExitCase>;
};

/** Whether a ban runs on a day (限制期状态). */
export type BanState =
  /** Its first day is still to come (未开始). */
  | 'TO_COME'
  /** It runs (限制期内). */
  | 'RUNNING'
  /** Its last day has passed (限制期满). */
  | 'OVER';

/** A part of a list of bans, the newest first. */
export type BanConnection = {
  /** The bans of this part. */
  readonly edges: ReadonlyArray<BanEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** A ban in a list. */
export type BanEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The ban. */
  readonly node: BanOnDay;
};

/** A fact of an accident or of a port inspection that a department supplied (部门提供的事实), Yunnan §3(6)3, Tianjin §4.2. */
export type AccidentFact = {
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The enterprise. */
  readonly enterprise: Enterprise;
  /** What it is about. */
  readonly kind: AccidentKind;
  /** The day on which it happened. */
  readonly happenedOn: Scalars['Date']['output'];
  /** The day on which the department supplied it. */
  readonly suppliedOn: Scalars['Date']['output'];
  /** What happened. */
  readonly description: Scalars['String']['output'];
  /** The name of the file; the hub holds its hash only. */
  readonly fileName: Scalars['String']['output'];
  /** SHA-256 of the file, hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** Code of the department that supplied it. */
  readonly department: Scalars['ID']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The cases in which it is evidence. */
  readonly exitCases: ReadonlyArray<ExitCase>;
  /** Titles that were in force and whose scheme has no such ground: no case was opened. */
  readonly titlesWithoutGround: ReadonlyArray<Scalars['ID']['output']>;
};

/** What a fact is about (事实类别). */
export type AccidentKind =
  /** The environment (环保). */
  | 'ENVIRONMENT'
  /** Safety (安全). */
  | 'SAFETY'
  /** Product quality (产品质量). */
  | 'PRODUCT_QUALITY'
  /** Inspection at a port (口岸检验); customs alone. */
  | 'PORT_INSPECTION';

/** A part of a list of facts, newest first. */
export type AccidentFactConnection = {
  /** The facts of this part. */
  readonly edges: ReadonlyArray<AccidentFactEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** A fact in a list. */
export type AccidentFactEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The fact. */
  readonly node: AccidentFact;
};

/** A question about a title that no text decides (复核标记): a person looks at it. */
export type ReviewFlag = {
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** What has to be looked at. */
  readonly kind: ReviewFlagKind;
  /** The title; null when the register does not show it on the day asked about. */
  readonly title?: Maybe<LeaderTitle>;
  /** The enterprise whose title it is. */
  readonly enterprise: Enterprise;
  /** The scheme of the title. */
  readonly scheme: Scalars['ID']['output'];
  /** What gave rise to it. */
  readonly facts: Scalars['String']['output'];
  /** The declaration that gave rise to it; null where none did. */
  readonly declaration?: Maybe<Declaration>;
  /** The case that gave rise to it; null where none did. */
  readonly exitCase?: Maybe<ExitCase>;
  /** Id of the accident fact that gave rise to it; null where none did. */
  readonly accidentFactId?: Maybe<Scalars['ID']['output']>;
  /** When it was raised. */
  readonly raisedAt: Scalars['DateTime']['output'];
  /** Its state on the day asked about. */
  readonly state: ReviewFlagState;
  /** How many steps were taken with it. */
  readonly revision: Scalars['Int']['output'];
  /** The day on which it was settled; null while it is not. */
  readonly settledOn?: Maybe<Scalars['Date']['output']>;
  /** What the person found; null while it is not settled. */
  readonly settlement?: Maybe<Scalars['String']['output']>;
  /** What the caller can do with it now. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};

/** What has to be looked at (复核事由). */
export type ReviewFlagKind =
  /** The standard was revised and no core indicator fell (修订而核心指标未降低, SIL-16). */
  | 'REVISED_WITHOUT_FALL'
  /** Whether a core indicator fell is not known (核心指标是否降低无法判断). */
  | 'FALL_IN_DOUBT'
  /** A fact that is no ground in the scheme of the title (方案未列此情形). */
  | 'GROUND_NOT_IN_SCHEME'
  /** A cancellation for other reasons (因其他原因取消, SIL-18). */
  | 'BLAMELESS_EXIT';

/** State of a flag (标记状态). */
export type ReviewFlagState =
  /** To be looked at (待复核). */
  | 'RAISED'
  /** Looked at (已复核). */
  | 'SETTLED';

/** A part of a list of flags, newest first. */
export type ReviewFlagConnection = {
  /** The flags of this part. */
  readonly edges: ReadonlyArray<ReviewFlagEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** A flag in a list. */
export type ReviewFlagEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The flag. */
  readonly node: ReviewFlag;
};

/** A title and what is held against it. */
export type ExitCaseOpenInput = {
  /** The title. */
  readonly title: Scalars['ID']['input'];
  /** The ground. */
  readonly ground: ExitGround;
  /** The facts, at most 2000 characters. */
  readonly facts: Scalars['String']['input'];
  /** The day of the step, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Evidence for a case. */
export type ExitCaseEvidenceAddInput = {
  /** The case. */
  readonly exitCase: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The pieces, 1 to 20. */
  readonly evidence: ReadonlyArray<ExitEvidenceInput>;
  /** The day of the step, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** A notice to the enterprise. */
export type ExitCaseNotifyInput = {
  /** The case. */
  readonly exitCase: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The notice, at most 2000 characters. */
  readonly text: Scalars['String']['input'];
  /** The day of the step, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** The enterprise's reply. */
export type ExitCaseReplyInput = {
  /** The case. */
  readonly exitCase: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The reply, at most 2000 characters. */
  readonly text: Scalars['String']['input'];
  /** The day of the step, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** An order to cancel. */
export type ExitCaseOrderInput = {
  /** The case. */
  readonly exitCase: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The order in the working body's words, at most 2000 characters; none needs to be given. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** The day of the step, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** A decision to cancel. */
export type ExitCaseDecideInput = {
  /** The case. */
  readonly exitCase: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The first day on which the title counts as revoked, inside its validity; when omitted, the day on which it is publicised (SIL-14). */
  readonly effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** The reason, at most 2000 characters; needed with the ground OTHER. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** With the ground FRAUD_OR_INTEGRITY whether fraud was found; needed where the scheme cancels for fraud alone. */
  readonly fraud?: InputMaybe<Scalars['Boolean']['input']>;
  /** The day of the step, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Why a title is not cancelled. */
export type ExitCaseDismissInput = {
  /** The case. */
  readonly exitCase: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The reason, at most 2000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The day of the step, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Where a cancellation is publicised. */
export type ExitCasePubliciseInput = {
  /** The case. */
  readonly exitCase: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** Number or address of what was published, at most 200 characters. */
  readonly reference: Scalars['String']['input'];
  /** The day of the step, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** To whom a cancellation is reported. */
export type ExitCaseReportInput = {
  /** The case. */
  readonly exitCase: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** To whom, at most 200 characters. */
  readonly sentTo: Scalars['String']['input'];
  /** Number of the report, at most 200 characters. */
  readonly reference: Scalars['String']['input'];
  /** The day of the step, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Where a cancellation is entered. */
export type ExitCaseCreditEnterInput = {
  /** The case. */
  readonly exitCase: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** To whom it was sent, at most 200 characters. */
  readonly sentTo: Scalars['String']['input'];
  /** Number of the entry, at most 200 characters. */
  readonly reference: Scalars['String']['input'];
  /** The day of the step, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** A case of which everything is done. */
export type ExitCaseCloseInput = {
  /** The case. */
  readonly exitCase: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The day of the step, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** A piece of evidence. */
export type ExitEvidenceInput = {
  /** What it shows, at most 2000 characters. */
  readonly description: Scalars['String']['input'];
  /** The name of the file, at most 200 characters. */
  readonly fileName: Scalars['String']['input'];
  /** SHA-256 of the file, 64 hexadecimal digits. */
  readonly sha256: Scalars['String']['input'];
  /** The day of the piece, not later than today. */
  readonly dated: Scalars['Date']['input'];
  /** Code of the department that it comes from; a department that adds evidence is its source itself. */
  readonly sourceDepartment?: InputMaybe<Scalars['ID']['input']>;
};

/** A fact that a department supplies. */
export type AccidentFactRecordInput = {
  /** The enterprise. */
  readonly uscc: Scalars['USCC']['input'];
  /** What it is about. */
  readonly kind: AccidentKind;
  /** The day on which it happened, not later than today. */
  readonly happenedOn: Scalars['Date']['input'];
  /** What happened, at most 2000 characters. */
  readonly description: Scalars['String']['input'];
  /** The name of the file, at most 200 characters. */
  readonly fileName: Scalars['String']['input'];
  /** SHA-256 of the file, 64 hexadecimal digits. */
  readonly sha256: Scalars['String']['input'];
  /** The day on which it is supplied, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What a person found. */
export type ReviewFlagSettleInput = {
  /** The flag. */
  readonly reviewFlag: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** What was found, at most 2000 characters. */
  readonly text: Scalars['String']['input'];
  /** The day of the step, not later than today; today in Asia/Shanghai when omitted. When it was recorded is told beside it. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What became of it. */
export type ExitCasePayload = {
  /** As it stands; null when `errors` is not empty. */
  readonly exitCase?: Maybe<ExitCase>;
  /** Why nothing was done; empty when it was. */
  readonly errors: ReadonlyArray<ExitCaseError>;
};

/** Why nothing was done. */
export type ExitCaseError = {
  /** The error's code. */
  readonly code: ExitCaseErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** The clauses that the step rests on, and those of the conditions that fail; empty where the input itself is at fault. */
  readonly citations: ReadonlyArray<Citation>;
  /** With CONFLICT how it stands now, with CASE_UNDER_WAY the case under way; null with any other code. */
  readonly current?: Maybe<ExitCase>;
};


/** Why nothing was done. */
export type ExitCaseErrorMessageArgs = {
  language?: Language;
};

/** Why nothing was done. */
export type ExitCaseErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** There is none that the caller may see. */
  | 'NOT_ON_RECORD'
  /** Somebody changed it since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** The day is later than today or earlier than that of the step before. */
  | 'DAY_OUT_OF_ORDER'
  /** A list has more items than its description allows. */
  | 'TOO_MANY'
  /** The same piece of evidence stands in a list twice. */
  | 'NAMED_TWICE'
  /** No piece of evidence is named. */
  | 'EVIDENCE_MISSING'
  /** The scheme's text has no such ground. */
  | 'GROUND_NOT_IN_SCHEME'
  /** The title was never released, or is revoked already. */
  | 'TITLE_NOT_CANCELLABLE'
  /** A case of this title and ground is under way; `current` is that one. */
  | 'CASE_UNDER_WAY'
  /** The enterprise was not told of the case. */
  | 'NOTICE_NOT_GIVEN'
  /** In this scheme the evaluation body cancels by itself. */
  | 'NOT_ORDERED_IN_SCHEME'
  /** The working body has to require the cancellation first. */
  | 'ORDER_MISSING'
  /** A cancellation for other reasons states them. */
  | 'REASON_MISSING'
  /** The scheme cancels for fraud alone. */
  | 'FRAUD_NOT_FOUND'
  /** A cancellation takes effect on a day on which the title is in force. */
  | 'OUTSIDE_VALIDITY'
  /** The title is revoked by the case; it is not dismissed any more. */
  | 'TITLE_REVOKED_BY_IT'
  /** The scheme's text asks for no such step. */
  | 'NOT_ASKED_BY_SCHEME'
  /** Not everything that follows a cancellation is done. */
  | 'DUTIES_OUTSTANDING';

/** What became of it. */
export type AccidentFactPayload = {
  /** As it stands; null when `errors` is not empty. */
  readonly accidentFact?: Maybe<AccidentFact>;
  /** Why nothing was done; empty when it was. */
  readonly errors: ReadonlyArray<AccidentFactError>;
};

/** Why nothing was done. */
export type AccidentFactError = {
  /** The error's code. */
  readonly code: AccidentFactErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** With CONFLICT how it stands now; null with any other code. */
  readonly current?: Maybe<AccidentFact>;
};


/** Why nothing was done. */
export type AccidentFactErrorMessageArgs = {
  language?: Language;
};

/** Why nothing was done. */
export type AccidentFactErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** The register does not hold the enterprise. */
  | 'ENTERPRISE_NOT_ON_RECORD'
  /** Another department supplies facts of this kind. */
  | 'NOT_FOR_THIS_CALLER'
  /** It was supplied before it happened, or on a day later than today. */
  | 'DAY_OUT_OF_ORDER';

/** What became of it. */
export type ReviewFlagPayload = {
  /** As it stands; null when `errors` is not empty. */
  readonly reviewFlag?: Maybe<ReviewFlag>;
  /** Why nothing was done; empty when it was. */
  readonly errors: ReadonlyArray<ReviewFlagError>;
};

/** Why nothing was done. */
export type ReviewFlagError = {
  /** The error's code. */
  readonly code: ReviewFlagErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** With CONFLICT how it stands now; null with any other code. */
  readonly current?: Maybe<ReviewFlag>;
};


/** Why nothing was done. */
export type ReviewFlagErrorMessageArgs = {
  language?: Language;
};

/** Why nothing was done. */
export type ReviewFlagErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** There is none that the caller may see. */
  | 'NOT_ON_RECORD'
  /** Somebody changed it since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** The day is later than today or earlier than that of the step before. */
  | 'DAY_OUT_OF_ORDER';

/** Something that changed in the public register (登记变更). Told once to each audience, in order; never changed. What it says of the register is as known at `knownAt`. */
export type RegisterChange = {
  /** Opaque; a webhook carries it as `webhook-id`. */
  readonly id: Scalars['ID']['output'];
  /** Place in the feed of the audience, from 1, without gap. */
  readonly number: Scalars['Int']['output'];
  /** What happened. */
  readonly kind: ChangeKind;
  /** The first day that it concerns: of a revocation, the day from which the title is revoked. */
  readonly on: Scalars['Date']['output'];
  /** The last day that it concerns, inclusive: of a ban, its last day; null without end. */
  readonly until?: Maybe<Scalars['Date']['output']>;
  /** Since when it is on record; for what a day brings about by itself, the beginning of that day in China. */
  readonly knownAt: Scalars['DateTime']['output'];
  /** The enterprise; null where the change is about none. */
  readonly uscc?: Maybe<Scalars['USCC']['output']>;
  /** Id of the title; null where the change is about none. */
  readonly titleId?: Maybe<Scalars['ID']['output']>;
  /** The title's number. */
  readonly titleNumber?: Maybe<Scalars['String']['output']>;
  /** The title's category by GB/T 4754-2017. */
  readonly category?: Maybe<Scalars['String']['output']>;
  /** The title's standard, as published. */
  readonly standard?: Maybe<Scalars['String']['output']>;
  /** The title's last day of validity as known at `knownAt`; null before its release and when none is stated. */
  readonly lastDay?: Maybe<Scalars['Date']['output']>;
  /** The title's state from `on`; null where the change is not about a state. */
  readonly state?: Maybe<TitleState>;
  /** Its state on `on` as known before; null when nothing was on record for that day. */
  readonly stateBefore?: Maybe<TitleState>;
  /** Why the title was revoked; of a ban, why the title behind it was. */
  readonly ground?: Maybe<ExitGround>;
  /** Id of the ban; null where the change is about none. */
  readonly ban?: Maybe<Scalars['ID']['output']>;
  /** Id of the publicity; null where the change is about none. */
  readonly publicity?: Maybe<Scalars['ID']['output']>;
  /** The scheme: a division code, or `NATIONAL`; null where the change is about none. */
  readonly scheme?: Maybe<Scalars['ID']['output']>;
  /** The division whose scheme or notice it is; null where that is no single one. */
  readonly jurisdiction?: Maybe<Scalars['ID']['output']>;
  /** The notice whose text or reading changed, by the name of its policy file; null unless the kind is POLICY_CHANGED. */
  readonly document?: Maybe<Scalars['ID']['output']>;
  /** The measure that the changed rules govern, as a question names it: `creditSupport`; null for all others. */
  readonly measure?: Maybe<Scalars['ID']['output']>;
  /** The rules that became known or were superseded; of an enterprise, what is another: `name`, `registrationPlace`. */
  readonly items: ReadonlyArray<Scalars['String']['output']>;
  /** How it came on record; told to departments and auditors only, null to anybody else. */
  readonly source?: Maybe<Scalars['String']['output']>;
};

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

/** For whom a feed is; whom the caller acts for says which one it reads (接收对象). */
export type FeedAudience =
  /** Anybody (公众): everything but how facts came on record. */
  | 'PUBLIC'
  /** Banks (银行): what bears on credit support; no steps of publicity. */
  | 'BANKS'
  /** Purchasers (采购方): what bears on procurement; no steps of publicity. */
  | 'PURCHASERS'
  /** Departments and auditors (部门): everything. */
  | 'DEPARTMENTS';

/** A part of a feed, oldest first: a reader keeps the last cursor and goes on there. */
export type RegisterChangeConnection = {
  /** The changes of this part. */
  readonly edges: ReadonlyArray<RegisterChangeEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
  /** Whose feed it is. */
  readonly audience: FeedAudience;
  /** Everything known at or before this instant is in the feed; null while nothing was told yet. An old one says that the feed stands still. */
  readonly knownUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Cursor of the last change that the feed has by now: whoever wants nothing older begins there. Null while there is none. */
  readonly lastCursor?: Maybe<Scalars['String']['output']>;
};

/** A change in a feed. */
export type RegisterChangeEdge = {
  /** Its place in the feed, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: RegisterChange;
};

/** What of a feed is to be sent to a webhook again. */
export type ChangeWebhookReplayInput = {
  /** The webhook's id. */
  readonly id: Scalars['ID']['input'];
  /** A cursor of the feed: what comes after it is sent, in order, at most 10,000 changes. From the beginning when omitted. */
  readonly after?: InputMaybe<Scalars['String']['input']>;
};

/** The webhook to which changes are sent again, or why none are. */
export type ChangeWebhookReplayPayload = {
  /** The webhook; null when `errors` is not empty. */
  readonly webhook?: Maybe<Webhook>;
  /** How many changes are to be sent; null when `errors` is not empty. */
  readonly queuedCount?: Maybe<Scalars['Int']['output']>;
  /** Why nothing is sent; empty when something is to be. */
  readonly errors: ReadonlyArray<WebhookResumeError>;
};

/** What the gateway pushes as it happens, by Server-Sent Events: `POST /graphql` with `accept: text/event-stream` (订阅). */
export type Subscription = {
  /** Each change as soon as it is told, for the audience to which the caller belongs; first those after the cursor, so that none is missed between two connections. */
  readonly registerChanges?: Maybe<RegisterChangeEdge>;
};


/** What the gateway pushes as it happens, by Server-Sent Events: `POST /graphql` with `accept: text/event-stream` (订阅). */
export type SubscriptionRegisterChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
};

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

/** What is wrong with a text that has the form of a credit code and is none (代码诊断). */
export type CodeDiagnosis = {
  /** Where the wrong character stands, counted from 1; null where that cannot be told. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** The character that stands there; null where the place cannot be told. */
  readonly found?: Maybe<Scalars['String']['output']>;
  /** Codes on record that differ from it by one character, or by two neighbours in each other's place: what is easily taken for each other first; at most 5. */
  readonly wouldFit?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What is wrong, in plain words; Chinese unless asked otherwise. It names a place only where one can be told. */
  readonly message: Scalars['String']['output'];
};


/** What is wrong with a text that has the form of a credit code and is none (代码诊断). */
export type CodeDiagnosisMessageArgs = {
  language?: Language;
};

/** A part of what a search found, best first. */
export type EnterpriseConnection = {
  /** The enterprises of this part. */
  readonly edges: ReadonlyArray<EnterpriseEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
  /** What is wrong with the code; null unless the search has the 18 characters of a credit code and is none. */
  readonly diagnosis?: Maybe<CodeDiagnosis>;
};

/** An enterprise that a search found. */
export type EnterpriseEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The enterprise, on the day asked about. */
  readonly node: Enterprise;
  /** How it was found; the best way where there are several. */
  readonly matchedBy: EnterpriseMatch;
};

/** A field that evaluation is to cover in a year (重点领域). Yunnan §3(1), Tianjin §3(3)1. */
export type KeyField = {
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The scheme: a division code. */
  readonly scheme: Scalars['ID']['output'];
  /** The year. */
  readonly year: Scalars['Int']['output'];
  /** Code of GB/T 4754: `C1530`. */
  readonly category: Scalars['String']['output'];
  /** The edition of GB/T 4754: `2017`. */
  readonly categoryEdition: Scalars['String']['output'];
  /** The group of the scheme's text; null where the text names none. */
  readonly group?: Maybe<KeyFieldGroup>;
  /** The field in the notice's words. */
  readonly name: Scalars['String']['output'];
  /** The notice that published it. */
  readonly notice: Scalars['String']['output'];
  /** The day on which it was published. */
  readonly publishedOn: Scalars['Date']['output'];
  /** Its state on the day asked about. */
  readonly state: KeyFieldState;
  /** Since which day it has that state. */
  readonly stateSince: Scalars['Date']['output'];
  /** Why it was withdrawn; null while it is not. */
  readonly withdrawnBecause?: Maybe<Scalars['String']['output']>;
  /** How many steps were taken with it, as known then; whoever changes it names the one that they saw. */
  readonly revision: Scalars['Int']['output'];
  /** When the last of them was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What the caller can do with it now, whatever day was asked about. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};

/** State of a key field (重点领域状态). */
export type KeyFieldState =
  /** Published (已公布). */
  | 'PUBLISHED'
  /** Withdrawn by the department (已撤销). */
  | 'WITHDRAWN';

/** A group into which the text of a scheme divides its key fields (重点领域组别). Yunnan names five. */
export type KeyFieldGroup = {
  /** Its code: `GREEN_FOOD`. */
  readonly code: Scalars['ID']['output'];
  /** Its name in the language asked for. */
  readonly name: Scalars['String']['output'];
  /** The clause that names it. */
  readonly citation: Citation;
};


/** A group into which the text of a scheme divides its key fields (重点领域组别). Yunnan names five. */
export type KeyFieldGroupNameArgs = {
  language?: Language;
};

/** A call for evaluation bodies and evaluation schemes (公开征集). Yunnan §3(4)1. */
export type Call = {
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The scheme: a division code. */
  readonly scheme: Scalars['ID']['output'];
  /** The year. */
  readonly year: Scalars['Int']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** What it asks for. */
  readonly text: Scalars['String']['output'];
  /** The key fields that it is around, as they stand on the day asked about. */
  readonly keyFields: ReadonlyArray<KeyField>;
  /** The first day on which it can be answered. */
  readonly openedOn: Scalars['Date']['output'];
  /** The last day on which it can be answered, as stated; null when none was. */
  readonly closesOn?: Maybe<Scalars['Date']['output']>;
  /** Its state on the day asked about. */
  readonly state: CallState;
  /** Since which day it has that state. */
  readonly stateSince: Scalars['Date']['output'];
  /** How many steps were taken with it, as known then; whoever changes it names the one that they saw. */
  readonly revision: Scalars['Int']['output'];
  /** When the last of them was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What the caller can do with it now, whatever day was asked about. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};

/** State of a call (征集状态). */
export type CallState =
  /** It can be answered (征集中). */
  | 'OPEN'
  /** It is closed (已截止). */
  | 'CLOSED';

/** A part of a list of key fields, newest first. */
export type KeyFieldConnection = {
  /** Those of this part. */
  readonly edges: ReadonlyArray<KeyFieldEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** One of a list of key fields. */
export type KeyFieldEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: KeyField;
};

/** A part of a list of calls, newest first. */
export type CallConnection = {
  /** Those of this part. */
  readonly edges: ReadonlyArray<CallEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** One of a list of calls. */
export type CallEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Call;
};

/** Key fields of a year. */
export type KeyFieldsPublishInput = {
  /** The scheme. */
  readonly scheme: Scalars['ID']['input'];
  /** The year. */
  readonly year: Scalars['Int']['input'];
  /** The notice that publishes them, at most 200 characters. */
  readonly notice: Scalars['String']['input'];
  /** The fields, 1 to 100, each category once. */
  readonly fields?: InputMaybe<ReadonlyArray<KeyFieldInput>>;
  /** The day on which they are published, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** A key field. */
export type KeyFieldInput = {
  /** Code of GB/T 4754: `C1530`. */
  readonly category: Scalars['String']['input'];
  /** The edition of GB/T 4754. */
  readonly categoryEdition?: Scalars['String']['input'];
  /** The group's code, of `keyFieldGroups`; none where the scheme's text names none. */
  readonly group?: InputMaybe<Scalars['ID']['input']>;
  /** The field in the notice's words, at most 200 characters. */
  readonly name: Scalars['String']['input'];
};

/** Which key field is withdrawn, and why. */
export type KeyFieldWithdrawInput = {
  /** The key field. */
  readonly keyField: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** Why, at most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The day of the step, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** A call. */
export type CallOpenInput = {
  /** The scheme. */
  readonly scheme: Scalars['ID']['input'];
  /** The year. */
  readonly year: Scalars['Int']['input'];
  /** Its title, at most 200 characters. */
  readonly title: Scalars['String']['input'];
  /** What it asks for, at most 2,000 characters. */
  readonly text: Scalars['String']['input'];
  /** Ids of the key fields that it is around, 1 to 100. */
  readonly keyFields?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The last day on which it can be answered; none when it is open until it is closed. */
  readonly closesOn?: InputMaybe<Scalars['Date']['input']>;
  /** The day of the step, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which call is closed. */
export type CallCloseInput = {
  /** The call. */
  readonly call: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The first day on which it is not answered any more, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What became of it. */
export type KeyFieldPayload = {
  /** The key fields concerned; null when `errors` is not empty. */
  readonly keyFields?: Maybe<ReadonlyArray<KeyField>>;
  /** Why nothing was done; empty when it was. */
  readonly errors: ReadonlyArray<KeyFieldError>;
};

/** Why nothing was done. */
export type KeyFieldError = {
  /** The error's code. */
  readonly code: KeyFieldErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** With CONFLICT how it stands now; null with any other code. */
  readonly current?: Maybe<KeyField>;
};


/** Why nothing was done. */
export type KeyFieldErrorMessageArgs = {
  language?: Language;
};

/** Why nothing was done. */
export type KeyFieldErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** A list has more items than it may have. */
  | 'TOO_MANY'
  /** Two items of a list are the same. */
  | 'NAMED_TWICE'
  /** A list that needs an item has none. */
  | 'NOTHING_NAMED'
  /** A number is smaller or larger than it may be. */
  | 'NUMBER_OUT_OF_RANGE'
  /** There is no such thing that the caller may see. */
  | 'NOT_ON_RECORD'
  /** Somebody changed it since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** The group is none that the scheme's text names, or one is missing. */
  | 'GROUP_NOT_OF_SCHEME'
  /** The category is a key field of that year already. */
  | 'KEY_FIELD_ALREADY_PUBLISHED'
  /** The day is later than today or earlier than that of the step before. */
  | 'DAY_OUT_OF_ORDER';

/** What became of it. */
export type CallPayload = {
  /** The call; null when `errors` is not empty. */
  readonly call?: Maybe<Call>;
  /** Why nothing was done; empty when it was. */
  readonly errors: ReadonlyArray<CallError>;
};

/** Why nothing was done. */
export type CallError = {
  /** The error's code. */
  readonly code: CallErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** With CONFLICT how it stands now; null with any other code. */
  readonly current?: Maybe<Call>;
};


/** Why nothing was done. */
export type CallErrorMessageArgs = {
  language?: Language;
};

/** Why nothing was done. */
export type CallErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** A list has more items than it may have. */
  | 'TOO_MANY'
  /** Two items of a list are the same. */
  | 'NAMED_TWICE'
  /** A number is smaller or larger than it may be. */
  | 'NUMBER_OUT_OF_RANGE'
  /** There is no such thing that the caller may see. */
  | 'NOT_ON_RECORD'
  /** Somebody changed it since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** The category, or a field named, is no published key field of the scheme and the year. */
  | 'KEY_FIELD_NOT_PUBLISHED'
  /** The last day is before the first. */
  | 'LAST_DAY_TOO_EARLY'
  /** The last day of the call has not passed. */
  | 'CALL_STILL_RUNS'
  /** The day is later than today or earlier than that of the step before. */
  | 'DAY_OUT_OF_ORDER';

/** An objection against what is in publicity (公示异议), on the day asked about. Who filed it is not shown here. */
export type Objection = {
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The publicity that it was filed in, on the day asked about. */
  readonly publicity: Publicity;
  /** The scheme that the publicity belongs to: a division code. */
  readonly scheme: Scalars['ID']['output'];
  /** What it is raised against. */
  readonly scope: ObjectionScope;
  /** Id of the candidate, which is that of its title, of the evaluation body or of the evaluation scheme; null when the whole is objected to. */
  readonly against?: Maybe<Scalars['ID']['output']>;
  /** The day it was filed. */
  readonly filedOn: Scalars['Date']['output'];
  /** Its state on the day asked about. */
  readonly state: ObjectionState;
  /** Since which day it has that state. */
  readonly stateSince: Scalars['Date']['output'];
  /** Why it was dismissed or upheld; null until it was. */
  readonly reasons?: Maybe<Scalars['String']['output']>;
  /** What it says. Only to those who handle it, the working body of the scheme and its department; null to everybody else, and for one that a history brought. */
  readonly grounds?: Maybe<Scalars['String']['output']>;
  /** How many steps were taken with it, as known then; whoever moves it names the one that they saw. */
  readonly revision: Scalars['Int']['output'];
  /** When it came on record. */
  readonly filedAt: Scalars['DateTime']['output'];
  /** When the last step was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What the caller can do with it now, whatever day was asked about. The filer shows the secret with `objectionWithdraw`, which is not known here. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};

/** What an objection is raised against (异议对象). */
export type ObjectionScope =
  /** One candidate of a list (入围企业). The others are not held (SIL-08). */
  | 'CANDIDATE'
  /** The ranking or the list as a whole (排行榜和名单整体). Every candidate is held. */
  | 'WHOLE_LIST'
  /** An evaluation body (评估机构). */
  | 'EVALUATION_BODY'
  /** An evaluation scheme (评估方案). */
  | 'EVALUATION_SCHEME'
  /** All bodies and evaluation schemes of a publicity (公示整体). */
  | 'WHOLE_PUBLICITY';

/** State of an objection (异议状态). */
export type ObjectionState =
  /** Filed, not yet before the experts (已提出). */
  | 'FILED'
  /** Under review (评议中). */
  | 'UNDER_REVIEW'
  /** Not well founded (不成立). */
  | 'DISMISSED'
  /** Well founded (成立). */
  | 'UPHELD'
  /** Taken back by the filer (已撤回). */
  | 'WITHDRAWN';

/** Who filed something (提出人). Those who handle it are told, and that they were is on record. */
export type FiledBy = {
  /** What the filer is. */
  readonly kind: FilerKind;
  /** The name; null when the filer stayed unnamed. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** How the filer can be reached; null when not told. */
  readonly contact?: Maybe<Scalars['String']['output']>;
};

/** What somebody is who files something (提出人类别). */
export type FilerKind =
  /** A consumer or any other person (公众). */
  | 'PUBLIC'
  /** An enterprise (企业). */
  | 'ENTERPRISE'
  /** A consumer association (消费者协会). */
  | 'CONSUMER_ASSOCIATION'
  /** The media (媒体). */
  | 'MEDIA'
  /** A chamber of commerce or industry association (商会、行业协会). */
  | 'CHAMBER'
  /** A department (部门). */
  | 'DEPARTMENT';

/** A part of a list of objections, newest first. */
export type ObjectionConnection = {
  /** The objections of this part. */
  readonly edges: ReadonlyArray<ObjectionEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** An objection in a list. */
export type ObjectionEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The objection. */
  readonly node: Objection;
};

/** A suggestion of key fields or indicators by the public (社会建议), Yunnan §7(2), on the day asked about. Who made it is not shown here. */
export type Suggestion = {
  /** Opaque; by it whoever made the suggestion learns what became of it. */
  readonly id: Scalars['ID']['output'];
  /** The scheme that it is made to: a division code. */
  readonly scheme: Scalars['ID']['output'];
  /** What it is about. */
  readonly kind: SuggestionKind;
  /** Category by GB/T 4754-2017; null when it concerns none. */
  readonly category?: Maybe<Scalars['String']['output']>;
  /** The day it was received. */
  readonly receivedOn: Scalars['Date']['output'];
  /** Its state on the day asked about. */
  readonly state: SuggestionState;
  /** Since which day it has that state. */
  readonly stateSince: Scalars['Date']['output'];
  /** Why it was adopted or declined; null until it was. */
  readonly reasons?: Maybe<Scalars['String']['output']>;
  /** What it says. Only to those who handle it, the working body of the scheme and its department; null to everybody else. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** How many steps were taken with it, as known then; whoever moves it names the one that they saw. */
  readonly revision: Scalars['Int']['output'];
  /** When it came on record. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** When the last step was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What the caller can do with it now, whatever day was asked about. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};

/** What a suggestion is about, Yunnan §7(2) (建议事项). */
export type SuggestionKind =
  /** A field to evaluate in (重点领域). */
  | 'KEY_FIELD'
  /** A core indicator (核心指标). */
  | 'CORE_INDICATOR'
  /** How evaluation is done or supervised (全过程监督). */
  | 'SUPERVISION';

/** State of a suggestion (建议状态). */
export type SuggestionState =
  /** Received (已收到). */
  | 'RECEIVED'
  /** Being considered (研究中). */
  | 'CONSIDERED'
  /** Taken up (采纳). */
  | 'ADOPTED'
  /** Not taken up (未采纳). */
  | 'DECLINED';

/** A part of a list of suggestions, newest first. */
export type SuggestionConnection = {
  /** The suggestions of this part. */
  readonly edges: ReadonlyArray<SuggestionEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** A suggestion in a list. */
export type SuggestionEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The suggestion. */
  readonly node: Suggestion;
};

/** Who files something. Whoever wants to stay unnamed gives neither name nor contact. */
export type FiledByInput = {
  /** What the filer is. */
  readonly kind: FilerKind;
  /** The name, at most 200 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** How the filer can be reached, at most 200 characters. */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
};

/** An objection. */
export type ObjectionFileInput = {
  /** The publicity. */
  readonly publicity: Scalars['ID']['input'];
  /** The candidate, body or evaluation scheme that it is raised against; omitted for the whole. */
  readonly against?: InputMaybe<Scalars['ID']['input']>;
  /** What is wrong, 1 to 4000 characters. Only those who handle it read it. */
  readonly grounds: Scalars['String']['input'];
  /** Who files it; kept apart. */
  readonly filer: FiledByInput;
  /** Only from those who handle it, for what came on paper: the day it was received, not later than today. Whoever files for themselves does so today in Asia/Shanghai. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The filer's key for this request, a random UUID (version 4) without a sign-in: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which objection is put before the experts. */
export type ObjectionReviewInput = {
  /** The objection. */
  readonly objection: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The day, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which objection is dismissed, and why. */
export type ObjectionDismissInput = {
  /** The objection. */
  readonly objection: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** Why, 1 to 4000 characters; public. Names of filers and experts do not belong here. */
  readonly reasons: Scalars['String']['input'];
  /** The day from which it is dismissed, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which objection is upheld, and why. */
export type ObjectionUpholdInput = {
  /** The objection. */
  readonly objection: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** Why, 1 to 4000 characters; public. Names of filers and experts do not belong here. */
  readonly reasons: Scalars['String']['input'];
  /** The day from which it is upheld, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which objection the filer takes back. */
export type ObjectionWithdrawInput = {
  /** What the filer was told once, when it was filed. */
  readonly secret: Scalars['String']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** Only from those who handle it, to whom the filer gave the secret on paper: the day, not later than today. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The filer's key for this request, a random UUID (version 4) without a sign-in: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** A suggestion. */
export type SuggestionReceiveInput = {
  /** The scheme that it is made to: a division code. */
  readonly scheme: Scalars['ID']['input'];
  /** What it is about. */
  readonly kind: SuggestionKind;
  /** Category by GB/T 4754-2017, where it concerns one: `C1530`. */
  readonly category?: InputMaybe<Scalars['String']['input']>;
  /** What is suggested, 1 to 4000 characters. Only those who handle it read it. */
  readonly text: Scalars['String']['input'];
  /** Who makes it; kept apart. */
  readonly filer: FiledByInput;
  /** Only from those who handle it, for what came on paper: the day it was received, not later than today. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The filer's key for this request, a random UUID (version 4) without a sign-in: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which suggestion is considered. */
export type SuggestionConsiderInput = {
  /** The suggestion. */
  readonly suggestion: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The day, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which suggestion is taken up, and why. */
export type SuggestionAdoptInput = {
  /** The suggestion. */
  readonly suggestion: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** Why, 1 to 4000 characters; public. */
  readonly reasons: Scalars['String']['input'];
  /** The day, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which suggestion is not taken up, and why. */
export type SuggestionDeclineInput = {
  /** The suggestion. */
  readonly suggestion: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** Why, 1 to 4000 characters; public. */
  readonly reasons: Scalars['String']['input'];
  /** The day, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The institution's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What became of an objection that was filed. */
export type ObjectionFilePayload = {
  /** The objection; null when it became a complaint, and when `errors` is not empty. */
  readonly objection?: Maybe<Objection>;
  /** The receipt of the complaint that an objection outside its window became (转为投诉的受理编号); null for one inside. */
  readonly complaint?: Maybe<Scalars['ID']['output']>;
  /** By it the filer follows the objection or the complaint and takes the objection back. Told this once and kept nowhere; null when the request is repeated. */
  readonly secret?: Maybe<Scalars['String']['output']>;
  /** Why nothing was done; empty when it was. */
  readonly errors: ReadonlyArray<ObjectionError>;
};

/** What became of it. */
export type ObjectionPayload = {
  /** The objection; null when `errors` is not empty. */
  readonly objection?: Maybe<Objection>;
  /** Why nothing was done; empty when it was. */
  readonly errors: ReadonlyArray<ObjectionError>;
};

/** Why nothing was done. */
export type ObjectionError = {
  /** The error's code. */
  readonly code: ObjectionErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** With CONFLICT how it stands now; null with any other code. */
  readonly current?: Maybe<Objection>;
};


/** Why nothing was done. */
export type ObjectionErrorMessageArgs = {
  language?: Language;
};

/** Why nothing was done. */
export type ObjectionErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** There is no such publicity or objection, the publicity does not show what is objected to, or the secret is none. */
  | 'NOT_ON_RECORD'
  /** Somebody moved it since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** The day is later than today or earlier than that of the step before. */
  | 'DAY_OUT_OF_ORDER'
  /** A day is stated by those who record what came on paper, not by the filer. */
  | 'DAY_NOT_FOR_FILER'
  /** The national scheme is not run here. */
  | 'SCHEME_NOT_KEPT_HERE'
  /** No expert was asked, or one of those asked has not answered. */
  | 'REVIEW_NOT_COMPLETE'
  /** No more experts find the objection right than wrong. */
  | 'EXPERTS_FIND_IT_WRONG'
  /** More experts find the objection right than wrong. */
  | 'EXPERTS_FIND_IT_RIGHT';

/** What became of it. */
export type SuggestionPayload = {
  /** The suggestion; null when `errors` is not empty. */
  readonly suggestion?: Maybe<Suggestion>;
  /** Why nothing was done; empty when it was. */
  readonly errors: ReadonlyArray<SuggestionError>;
};

/** Why nothing was done. */
export type SuggestionError = {
  /** The error's code. */
  readonly code: SuggestionErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** With CONFLICT how it stands now; null with any other code. */
  readonly current?: Maybe<Suggestion>;
};


/** Why nothing was done. */
export type SuggestionErrorMessageArgs = {
  language?: Language;
};

/** Why nothing was done. */
export type SuggestionErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** There is no such scheme or suggestion. */
  | 'NOT_ON_RECORD'
  /** Somebody moved it since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** The day is later than today or earlier than that of the step before. */
  | 'DAY_OUT_OF_ORDER'
  /** A day is stated by those who record what came on paper, not by the filer. */
  | 'DAY_NOT_FOR_FILER'
  /** The national scheme is not run here. */
  | 'SCHEME_NOT_KEPT_HERE';

/** A file of the public register (公开数据文件). */
export type PublicRegisterTable =
  /** Titles on record on the day, from their posting on (称号). */
  | 'TITLES'
  /** The enterprises of these titles (企业). */
  | 'ENTERPRISES'
  /** Bans that hold on the day (限制参与). */
  | 'BANS'
  /** Publicities posted by the day (公示). */
  | 'PUBLICITIES'
  /** Key fields published by the day (重点领域). */
  | 'KEY_FIELDS'
  /** Evaluation bodies from their posting on (评估机构). */
  | 'EVALUATION_BODIES'
  /** Evaluation schemes from their posting on (评估方案). */
  | 'EVALUATION_SCHEMES'
  /** What these evaluation schemes score (评估指标). */
  | 'EVALUATION_CRITERIA'
  /** Rankings in publicity or released (排行榜). */
  | 'RANKINGS'
  /** The entries of these rankings (上榜标准). */
  | 'RANKING_ENTRIES';

/** How a file of the public register is written (文件格式). */
export type OpenDataFormat =
  /** RFC 4180 with a header line (逗号分隔). */
  | 'CSV'
  /** A JSON object a line (逐行 JSON). */
  | 'JSONL';

/** Some rows of a file of the public register, as text (公开数据分段). Parts of one day and instant after each other are the file, byte by byte. */
export type PublicRegisterPart = {
  /** The day. */
  readonly validOn: Scalars['Date']['output'];
  /** As known then: the instant asked, or the register's heartbeat where that is earlier. Ask for the next part with it. */
  readonly knownAt: Scalars['DateTime']['output'];
  /** The rows; in CSV the first part begins with the header line. */
  readonly text: Scalars['String']['output'];
  /** How many rows they are. */
  readonly rowCount: Scalars['Int']['output'];
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** What the files of the public register are, signed by the register (公开数据清单). */
export type PublicRegisterManifest = {
  /** The day. */
  readonly validOn: Scalars['Date']['output'];
  /** As known then. Ask for the files with it. */
  readonly knownAt: Scalars['DateTime']['output'];
  /** Day, instant, licence and each file's rows, bytes and SHA-256, format `leader-hub-extract-v1`: compact JWS of type `leader-hub-extract+jws`. Null while the files are being counted: ask again, for this day and instant. */
  readonly jws?: Maybe<Scalars['String']['output']>;
};

/** The ranking of a category and year by a fixed evaluation scheme (排行榜), on the day asked about. Public from its publicity on; before that its evaluation body, the working body and officers of the scheme see it, and from its report on an enterprise sees its own place. Yunnan §3(4)4. */
export type Ranking = {
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The scheme: a division code. */
  readonly scheme: Scalars['ID']['output'];
  /** Category by GB/T 4754. */
  readonly category: Scalars['String']['output'];
  /** The edition of GB/T 4754: `2017`. */
  readonly categoryEdition: Scalars['String']['output'];
  /** The year. */
  readonly year: Scalars['Int']['output'];
  /** The fixed evaluation scheme that it follows. */
  readonly evaluationScheme?: Maybe<EvaluationScheme>;
  /** The evaluation body that makes it. */
  readonly evaluationBody?: Maybe<EvaluationBody>;
  /** Its state on the day asked about. */
  readonly state: RankingState;
  /** Since which day it has that state. */
  readonly stateSince: Scalars['Date']['output'];
  /** How many steps were taken with it, as known then; whoever moves it names the one that they saw. */
  readonly revision: Scalars['Int']['output'];
  /** When the last of them was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The day on which it was opened. */
  readonly openedOn: Scalars['Date']['output'];
  /** The day for which it was last computed; null before. */
  readonly computedOn?: Maybe<Scalars['Date']['output']>;
  /** Who stands on it, the first rank first; of an enterprise that sees only its own place, that one. */
  readonly entries: RankingEntryConnection;
  /** Declarations that were named and are not ranked, each with every reason. */
  readonly exclusions: RankingExclusionConnection;
  /** What the evaluation body reported; null before, and to anybody but that body, the working body and officers of the scheme. */
  readonly report?: Maybe<RankingReport>;
  /** Why it was returned, in the working body's words; null unless it is, and to anybody who does not see the report. */
  readonly returnReasons?: Maybe<Scalars['String']['output']>;
  /** What the caller can do with it now, whatever day was asked about. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};


/** The ranking of a category and year by a fixed evaluation scheme (排行榜), on the day asked about. Public from its publicity on; before that its evaluation body, the working body and officers of the scheme see it, and from its report on an enterprise sees its own place. Yunnan §3(4)4. */
export type RankingEntriesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** The ranking of a category and year by a fixed evaluation scheme (排行榜), on the day asked about. Public from its publicity on; before that its evaluation body, the working body and officers of the scheme see it, and from its report on an enterprise sees its own place. Yunnan §3(4)4. */
export type RankingExclusionsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** State of a ranking (排行榜状态). */
export type RankingState =
  /** Opened by an evaluation scheme (已启动). */
  | 'OPEN'
  /** Computed, and not reported yet (已计算). */
  | 'COMPUTED'
  /** Reported to the working body (已上报), Yunnan §3(4)4. */
  | 'REPORTED'
  /** Experts passed the report (已审核), Yunnan §3(4)6. */
  | 'AUDITED'
  /** In publicity with its list (公示中), Yunnan §3(4)6. */
  | 'IN_PUBLICITY'
  /** Released with its list (已发布). */
  | 'RELEASED'
  /** Returned to the evaluation body (已退回). */
  | 'RETURNED';

/** An enterprise's standard on a ranking (排行榜条目). */
export type RankingEntry = {
  /** This computation's; a later one has others. */
  readonly id: Scalars['ID']['output'];
  /** Its place; equal scores share one, and as many are left out after it: 1, 1, 3. */
  readonly rank: Scalars['Int']['output'];
  /** The sum of weight and points of each criterion, 0 to 100, rounded half up to four places. Decimal text. */
  readonly score: Scalars['String']['output'];
  /** The enterprise. */
  readonly enterprise: Enterprise;
  /** The declaration that was scored; null when it was not declared yet on the day asked about. */
  readonly declaration?: Maybe<Declaration>;
  /** The number of the standard, as published. */
  readonly standard: Scalars['String']['output'];
  /** The day on which it was judged. */
  readonly enteredOn: Scalars['Date']['output'];
  /** What each criterion gave, in the order of the evaluation scheme. */
  readonly points: ReadonlyArray<CriterionPoints>;
  /** How many core indicators are stricter than national and industry standards; at least one (SIL-22). */
  readonly coreIndicatorsStricter: Scalars['Int']['output'];
  /** Revocations of the enterprise's titles on record by that day, in any scheme, with their bans: information, which bars in its own scheme only (信用记录). */
  readonly creditRecords: ReadonlyArray<RevocationOnRecord>;
  /** The test report that shows that the standard is kept; null when none is on record, and to anybody but the enterprise, the evaluation body, the working body and officers of the scheme. */
  readonly conformityReport?: Maybe<ConformityReport>;
};

/** What a criterion of an evaluation scheme gave to an entry (指标得分). */
export type CriterionPoints = {
  /** The criterion's place in the evaluation scheme. */
  readonly position: Scalars['Int']['output'];
  /** The group of the indicator. */
  readonly group: IndicatorGroup;
  /** The indicator's name. */
  readonly name: Scalars['String']['output'];
  /** The unit of its values; null for numbers without unit. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** Which values are better. */
  readonly direction: IndicatorDirection;
  /** Its weight; all weights together are 100. Decimal text. */
  readonly weight: Scalars['String']['output'];
  /** The value that has no points. Decimal text. */
  readonly zeroAt: Scalars['String']['output'];
  /** The value that has all points. Decimal text. */
  readonly fullAt: Scalars['String']['output'];
  /** The declared value; null when the indicator, which need not be, is not declared. Decimal text. */
  readonly value?: Maybe<Scalars['String']['output']>;
  /** 0 to 100 in a straight line between the two, rounded half up to four places. Decimal text. */
  readonly points: Scalars['String']['output'];
};

/** The revocation of a title that is on record about an enterprise (取消记录). */
export type RevocationOnRecord = {
  /** The scheme of the title. */
  readonly scheme: Scalars['ID']['output'];
  /** Why it was revoked. */
  readonly ground: ExitGround;
  /** The day from which. */
  readonly effectiveOn: Scalars['Date']['output'];
  /** The last day of the ban that followed in that scheme, inclusive; null when none did. */
  readonly banLastDay?: Maybe<Scalars['Date']['output']>;
};

/** A declaration that was named for a ranking and is not ranked (未列入排行榜). */
export type RankingExclusion = {
  /** This computation's; a later one has others. */
  readonly id: Scalars['ID']['output'];
  /** The enterprise. */
  readonly enterprise: Enterprise;
  /** The declaration; null when it was not declared yet on the day asked about. */
  readonly declaration?: Maybe<Declaration>;
  /** Every reason, in the order of the procedure. */
  readonly reasons: ReadonlyArray<RankingExclusionReason>;
};

/** Why a declaration is not ranked. */
export type RankingExclusionReason = {
  /** What is in the way. */
  readonly code: RankingExclusionCode;
  /** The criterion's indicator; null when it is about the whole. */
  readonly indicator?: Maybe<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** The clauses that ask for it, in the scheme's notice. */
  readonly citations: ReadonlyArray<Citation>;
};


/** Why a declaration is not ranked. */
export type RankingExclusionReasonMessageArgs = {
  language?: Language;
};

/** What keeps a declaration off a ranking (不列入排行榜的原因). */
export type RankingExclusionCode =
  /** It is revised or withdrawn, or not declared yet on that day (声明当日非现行有效). */
  | 'NOT_IN_EFFECT'
  /** The enterprise is banned from the scheme on that day (处于禁入期), Yunnan §3(6)¶2. */
  | 'ENTERPRISE_BANNED'
  /** The enterprise is not registered where the scheme asks for it on that day (不在辖区登记注册), Yunnan §2 lead, SIL-17. */
  | 'NOT_REGISTERED_IN_JURISDICTION'
  /** It does not declare an indicator that the evaluation scheme requires (缺少必备指标). */
  | 'INDICATOR_MISSING'
  /** It declares a scored indicator in another unit (计量单位不同). */
  | 'UNIT_DIFFERS'
  /** It declares a scored indicator with another direction (指标方向不同). */
  | 'DIRECTION_DIFFERS'
  /** No core indicator is stricter than national and industry standards, or one indicator is weaker (未严于国家标准、行业标准), Yunnan §3(4)4, SIL-22. */
  | 'NOT_STRICTER_THAN_BASELINE'
  /** Its reference standards have no baseline on record, or one that cannot be compared (基准不明). */
  | 'BASELINE_NOT_KNOWN';

/** What an evaluation body reported with its ranking (评估报告). */
export type RankingReport = {
  /** Its text. */
  readonly text: Scalars['String']['output'];
  /** SHA-256 of the text in UTF-8, hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** The fingerprint of the test report by which an enterprise shows that it keeps its standard (符合性报告), Yunnan §3(4)5. The file stays with whoever supplied it. */
export type ConformityReport = {
  /** This one's; a later one has another. */
  readonly id: Scalars['ID']['output'];
  /** The name of the file. */
  readonly fileName: Scalars['String']['output'];
  /** SHA-256 of the file, hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** The day that the report bears. */
  readonly dated: Scalars['Date']['output'];
  /** Who supplied it. */
  readonly suppliedBy: ConformityReportSource;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** Who supplied a conformity report. */
export type ConformityReportSource =
  /** The enterprise itself (企业). */
  | 'ENTERPRISE'
  /** The evaluation body (评估机构). */
  | 'EVALUATION_BODY';

/** A part of the entries of a ranking, the first rank first. */
export type RankingEntryConnection = {
  /** The entries of this part. */
  readonly edges: ReadonlyArray<RankingEntryEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** An entry in a list. */
export type RankingEntryEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: RankingEntry;
};

/** A part of the declarations that are not ranked. */
export type RankingExclusionConnection = {
  /** The exclusions of this part. */
  readonly edges: ReadonlyArray<RankingExclusionEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** An exclusion in a list. */
export type RankingExclusionEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The exclusion. */
  readonly node: RankingExclusion;
};

/** A part of a list of rankings, the last opened first. */
export type RankingConnection = {
  /** The rankings of this part. */
  readonly edges: ReadonlyArray<RankingEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** A ranking in a list. */
export type RankingEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The ranking. */
  readonly node: Ranking;
};

/** By which evaluation scheme a ranking is opened. */
export type RankingOpenInput = {
  /** The announced evaluation scheme. */
  readonly evaluationScheme: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The day, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What is ranked. */
export type RankingComputeInput = {
  /** The ranking. */
  readonly ranking: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The declarations that are ranked, at most 500, each once. */
  readonly declarations: ReadonlyArray<Scalars['ID']['input']>;
  /** The day for which they are judged, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What is reported. */
export type RankingReportInput = {
  /** The ranking. */
  readonly ranking: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The report, at most 50000 characters; it may have lines. */
  readonly text: Scalars['String']['input'];
  /** The day, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which ranking's report was passed. */
export type RankingAuditInput = {
  /** The ranking. */
  readonly ranking: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The day, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which ranking is returned. */
export type RankingReturnInput = {
  /** The ranking. */
  readonly ranking: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** Why, at most 5000 characters; it may have lines. */
  readonly reasons: Scalars['String']['input'];
  /** The day, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** An enterprise's conformity report. */
export type ConformityReportRecordInput = {
  /** The entry of the ranking. */
  readonly entry: Scalars['ID']['input'];
  /** The id of the conformity report that was seen to stand; null when none did. */
  readonly ifReport?: InputMaybe<Scalars['ID']['input']>;
  /** The name of the file, at most 200 characters. */
  readonly fileName: Scalars['String']['input'];
  /** SHA-256 of the file, 64 hexadecimal digits in lower case. */
  readonly sha256: Scalars['String']['input'];
  /** The day that the report bears, not later than today. */
  readonly dated: Scalars['Date']['input'];
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What became of it. */
export type RankingPayload = {
  /** The ranking; null when `errors` is not empty. */
  readonly ranking?: Maybe<Ranking>;
  /** Why nothing was done; empty when it was. */
  readonly errors: ReadonlyArray<RankingError>;
};

/** Why nothing was done. */
export type RankingError = {
  /** The error's code. */
  readonly code: RankingErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** With CONFLICT how the ranking stands now; null with any other code. */
  readonly current?: Maybe<Ranking>;
};


/** Why nothing was done. */
export type RankingErrorMessageArgs = {
  language?: Language;
};

/** Why nothing was done with a ranking. */
export type RankingErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** No ranking, evaluation scheme or public declaration that the caller may see has this id. */
  | 'NOT_ON_RECORD'
  /** Somebody moved it since it was seen; `current` is how it stands. Of an evaluation scheme it is null. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** The evaluation body is not announced, or it is suspended or has left. */
  | 'BODY_NOT_ANNOUNCED'
  /** The evaluation scheme is not announced, or a ranking uses it already. */
  | 'SCHEME_NOT_ANNOUNCED'
  /** The scheme has a ranking of this category and year already. */
  | 'CATEGORY_RANKED_ALREADY'
  /** No declaration is named. */
  | 'NO_CANDIDATE_NAMED'
  /** The list is too long. */
  | 'TOO_MANY'
  /** A declaration is named twice. */
  | 'NAMED_TWICE'
  /** What the ranking is computed from changed again and again while it was; ask again. */
  | 'CANDIDATES_CHANGED'
  /** No standard stands on the ranking. */
  | 'NOBODY_RANKED'
  /** Experts have not passed the report, or an opinion is outstanding. */
  | 'AUDIT_NOT_PASSED'
  /** The day is later than today or earlier than that of the step before. */
  | 'DAY_OUT_OF_ORDER';

/** What became of it. */
export type ConformityReportPayload = {
  /** The conformity report; null when `errors` is not empty. */
  readonly conformityReport?: Maybe<ConformityReport>;
  /** Why nothing was done; empty when it was. */
  readonly errors: ReadonlyArray<ConformityReportError>;
};

/** Why nothing was done. */
export type ConformityReportError = {
  /** The error's code. */
  readonly code: ConformityReportErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** With CONFLICT the conformity report that stands now; null with any other code, and when none stands. */
  readonly current?: Maybe<ConformityReport>;
};


/** Why nothing was done. */
export type ConformityReportErrorMessageArgs = {
  language?: Language;
};

/** Why no conformity report was recorded. */
export type ConformityReportErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** No entry that stands and that the caller may see has this id. */
  | 'NOT_ON_RECORD'
  /** Another conformity report stands since; `current` is that one. */
  | 'CONFLICT'
  /** Conformity reports are taken from computing to posting. */
  | 'STATE_DOES_NOT_ALLOW'
  /** The enterprise itself or the evaluation body supplies it. */
  | 'NOT_FOR_THIS_CALLER'
  /** The evaluation body is not announced, or it is suspended or has left. */
  | 'BODY_NOT_ANNOUNCED'
  /** The report is dated later than today. */
  | 'DAY_OUT_OF_ORDER';

/** A part of a whole, exact (占比). */
export type Share = {
  /** How many of them. */
  readonly part: Scalars['Int']['output'];
  /** Of how many. */
  readonly whole: Scalars['Int']['output'];
  /** In percent, decimal text, cut off after six places and never rounded up; null of nothing. */
  readonly percent?: Maybe<Scalars['String']['output']>;
};

/** What was declared on a day, of a division and of each one below it (声明公开统计). */
export type DeclarationStatistics = {
  /** The day. */
  readonly validOn: Scalars['Date']['output'];
  /** The instant of knowledge; asked again with it, the figures are the same for ever. */
  readonly knownAt: Scalars['DateTime']['output'];
  /** The division as a whole. */
  readonly total: DeclarationFigures;
  /** Each division below it at a level in which enterprises are registered, by code. */
  readonly divisions: ReadonlyArray<DeclarationFigures>;
};


/** What was declared on a day, of a division and of each one below it (声明公开统计). */
export type DeclarationStatisticsDivisionsArgs = {
  level: DivisionLevel;
};

/** A level of divisions (行政区划层级). */
export type DivisionLevel =
  /** Provinces, autonomous regions and municipalities (省级). */
  | 'PROVINCE'
  /** Prefectures (地级). */
  | 'PREFECTURE'
  /** Counties and districts (县级). */
  | 'COUNTY';

/** Figures about the declarations of enterprises registered in a division. */
export type DeclarationFigures = {
  /** The division; null for the whole country. */
  readonly division?: Maybe<Division>;
  /** Enterprises on record there. */
  readonly enterpriseCount: Scalars['Int']['output'];
  /** Those of them with a standard that is declared and in effect. */
  readonly declaringEnterprises: Share;
  /** Declarations in effect. */
  readonly declaredCount: Scalars['Int']['output'];
  /** Those of the enterprise's own standards. */
  readonly ownCount: Scalars['Int']['output'];
  /** Those of standards adopted from others. */
  readonly adoptedCount: Scalars['Int']['output'];
  /** Own standards that are declared, of those that the register knows: declared ones, and those that titles or rankings name. */
  readonly standardCoverage: Share;
  /** Own standards stricter than national and industry ones. */
  readonly stricter: StricterShare;
  /** Own standards that can be compared with a national or industry one, of all that are declared. */
  readonly benchmarked: Share;
  /** Own standards that name an international one (ISO, IEC, ITU, Codex) for comparison, of all that are declared. */
  readonly internationallyBenchmarked: Share;
};

/** How many declared standards are stricter than national and industry ones (严于国家标准、行业标准的比例), Yunnan §2 target 1. */
export type StricterShare = {
  /** Those with at least one core indicator stricter and none weaker, of all with a national or industry baseline. */
  readonly share: Share;
  /** Those of the whole of which it cannot be told, because an indicator has another unit or direction; they are not counted as stricter. */
  readonly undecidedCount: Scalars['Int']['output'];
  /** Declared own standards without a baseline; they are not in the whole. */
  readonly withoutBaselineCount: Scalars['Int']['output'];
  /** The target's clause and how it is read: SIL-22, SIL-23. */
  readonly citations: ReadonlyArray<Citation>;
};

/** An enterprise with the number of its declared standards (企业公开标准数). */
export type DeclaringEnterprise = {
  /** The enterprise. */
  readonly enterprise: Enterprise;
  /** Its declarations in effect. */
  readonly declaredCount: Scalars['Int']['output'];
  /** Those of its own standards. */
  readonly ownCount: Scalars['Int']['output'];
};

/** Part of a list of enterprises by their declarations. */
export type DeclaringEnterpriseConnection = {
  /** Its places, most declarations first. */
  readonly edges: ReadonlyArray<DeclaringEnterpriseEdge>;
  /** Where the part ends. */
  readonly pageInfo: NextPart;
};

/** A place in a list of enterprises by their declarations. */
export type DeclaringEnterpriseEdge = {
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The enterprise with its number. */
  readonly node: DeclaringEnterprise;
};

/** Leaders on a day (领跑者统计). */
export type LeaderStatistics = {
  /** The day. */
  readonly validOn: Scalars['Date']['output'];
  /** The instant of knowledge; asked again with it, the figures are the same for ever. */
  readonly knownAt: Scalars['DateTime']['output'];
  /** All of them. */
  readonly total: LeaderFigures;
  /** The same by one dimension, by key; what a title does not tell stands last. */
  readonly by: ReadonlyArray<LeaderGroup>;
};


/** Leaders on a day (领跑者统计). */
export type LeaderStatisticsByArgs = {
  dimension: LeaderDimension;
};

/** By what leaders are counted (统计维度). */
export type LeaderDimension =
  /** Sections of GB/T 4754 (门类): `C`. */
  | 'CATEGORY_SECTION'
  /** Divisions of GB/T 4754 (大类): `C15`. */
  | 'CATEGORY_DIVISION'
  /** Groups of GB/T 4754 (中类): `C153`. */
  | 'CATEGORY_GROUP'
  /** Classes of GB/T 4754 (小类): `C1530`. */
  | 'CATEGORY_CLASS'
  /** The year of the ranking, else of the release (年度). */
  | 'YEAR'
  /** The province in which the enterprise is registered (省). */
  | 'PROVINCE'
  /** The prefecture (地级). */
  | 'PREFECTURE'
  /** The county or district (县级). */
  | 'COUNTY'
  /** The body that evaluated (评估机构). */
  | 'EVALUATION_BODY'
  /** The scheme (制度). */
  | 'SCHEME'
  /** The level of the scheme: `NATIONAL`, `PROVINCIAL`, `MUNICIPAL` (层级). */
  | 'SCHEME_LEVEL';

/** Leaders of one kind. */
export type LeaderGroup = {
  /** The code, year, id or level; null for titles that do not tell. */
  readonly key?: Maybe<Scalars['ID']['output']>;
  /** Its name, for divisions and evaluation bodies; else null. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** How many. */
  readonly figures: LeaderFigures;
};

/** How many leaders. */
export type LeaderFigures = {
  /** Enterprises with a title in force on the day. */
  readonly leaderCount: Scalars['Int']['output'];
  /** Titles in force on the day. */
  readonly inForceCount: Scalars['Int']['output'];
  /** Enterprises with a title released by the day, whatever became of it (累计). */
  readonly releasedEnterpriseCount: Scalars['Int']['output'];
  /** Titles released by the day, whatever became of them (累计). */
  readonly releasedCount: Scalars['Int']['output'];
  /** Titles that had expired by the day. */
  readonly expiredCount: Scalars['Int']['output'];
  /** Titles that had been revoked by the day. */
  readonly revokedCount: Scalars['Int']['output'];
  /** Titles that had been given up by the day. */
  readonly withdrawnCount: Scalars['Int']['output'];
  /** Titles of which it is not known whether they are in force. */
  readonly validityUnknownCount: Scalars['Int']['output'];
};

/** Cancelled titles (取消统计). */
export type ExitStatistics = {
  /** The day up to which is counted. */
  readonly validOn: Scalars['Date']['output'];
  /** The instant of knowledge; asked again with it, the figures are the same for ever. */
  readonly knownAt: Scalars['DateTime']['output'];
  /** Titles cancelled. */
  readonly revokedCount: Scalars['Int']['output'];
  /** By ground, those without a case left out. */
  readonly byGround: ReadonlyArray<GroundFigures>;
  /** Enterprises with a ban on the day. */
  readonly bannedEnterpriseCount: Scalars['Int']['output'];
};

/** Titles cancelled on one ground. */
export type GroundFigures = {
  /** The ground. */
  readonly ground: ExitGround;
  /** How many titles. */
  readonly revokedCount: Scalars['Int']['output'];
};

/** Publicity and objections on a day (公示与异议统计). */
export type PublicityStatistics = {
  /** The day. */
  readonly validOn: Scalars['Date']['output'];
  /** The instant of knowledge; asked again with it, the figures are the same for ever. */
  readonly knownAt: Scalars['DateTime']['output'];
  /** Of lists of leaders. */
  readonly lists: PublicityFigures;
  /** Of evaluation bodies and evaluation schemes. */
  readonly evaluationSchemes: PublicityFigures;
};

/** How many publicities of one kind, with the objections filed in them by the day. */
export type PublicityFigures = {
  /** Those that run on the day. */
  readonly runningCount: Scalars['Int']['output'];
  /** Those that are over. */
  readonly overCount: Scalars['Int']['output'];
  /** Those whose last day no holiday notice tells yet. */
  readonly endNotKnownCount: Scalars['Int']['output'];
  /** Objections that are open on the day. */
  readonly openObjectionCount: Scalars['Int']['output'];
  /** Objections that were dismissed by the day. */
  readonly dismissedObjectionCount: Scalars['Int']['output'];
  /** Objections that were upheld by the day. */
  readonly upheldObjectionCount: Scalars['Int']['output'];
};

/** How far the key fields of a scheme are covered (重点领域覆盖). */
export type KeyFieldStatistics = {
  /** The day. */
  readonly validOn: Scalars['Date']['output'];
  /** The instant of knowledge; asked again with it, the figures are the same for ever. */
  readonly knownAt: Scalars['DateTime']['output'];
  /** Fields in which an enterprise leads, of those published. */
  readonly coverage: Share;
  /** Each field, the latest year first. */
  readonly fields: ReadonlyArray<KeyFieldCoverage>;
};

/** What was done for one key field by a day. */
export type KeyFieldCoverage = {
  /** The year of the field. */
  readonly year: Scalars['Int']['output'];
  /** Category by GB/T 4754-2017; a field may be a whole group. */
  readonly category: Scalars['String']['output'];
  /** Evaluation schemes announced for it. */
  readonly evaluationSchemeCount: Scalars['Int']['output'];
  /** Rankings of its year that were released. */
  readonly rankingCount: Scalars['Int']['output'];
  /** Enterprises with a title in force in it. */
  readonly leaderCount: Scalars['Int']['output'];
};

/** A target of a notice beside what is counted against it (目标与实际). */
export type TargetProgress = {
  /** The notice. */
  readonly document: Scalars['ID']['output'];
  /** The clause. */
  readonly clause: Scalars['String']['output'];
  /** What is to be reached, in Chinese. */
  readonly metric: Scalars['String']['output'];
  /** What is to be reached, in English. */
  readonly metricEn: Scalars['String']['output'];
  /** Whether the value is to be reached or exactly met. */
  readonly comparison: TargetComparison;
  /** In what the value is told. */
  readonly unit: TargetUnit;
  /** The year by whose end it is due. */
  readonly year: Scalars['Int']['output'];
  /** The value as decimal text; null where the source is damaged. */
  readonly value?: Maybe<Scalars['String']['output']>;
  /** The damaged text of the source; null where it is readable. */
  readonly damagedText?: Maybe<Scalars['String']['output']>;
  /** How it stands. */
  readonly standing: TargetStanding;
  /** The same in a sentence; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** What is counted against it on the day; null where the register counts nothing of the kind. */
  readonly figure?: Maybe<FigureValue>;
};


/** A target of a notice beside what is counted against it (目标与实际). */
export type TargetProgressMessageArgs = {
  language?: Language;
};

/** How a target is compared. */
export type TargetComparison =
  /** The value exactly (等于). */
  | 'EXACTLY'
  /** The value or more (不少于). */
  | 'AT_LEAST';

/** In what a target is told. */
export type TargetUnit =
  /** Percent (百分比). */
  | 'PERCENT'
  /** Enterprises (家). */
  | 'ENTERPRISES';

/** How a target stands on a day (目标状态). */
export type TargetStanding =
  /** Reached (已达到). */
  | 'MET'
  /** Not reached (未达到). */
  | 'NOT_MET'
  /** The number is damaged in the source: nothing can be said (来源中目标数字残缺). */
  | 'TARGET_UNKNOWN_IN_SOURCE'
  /** The register counts nothing of the kind (无此统计). */
  | 'FIGURE_NOT_KEPT'
  /** There is nothing to take a share of (无可比对象). */
  | 'NOTHING_TO_COUNT';

/** One figure of a division (统计指标值). */
export type FigureValue = {
  /** Which. */
  readonly figure: FigureCode;
  /** What it counts; Chinese unless asked otherwise. */
  readonly name: Scalars['String']['output'];
  /** The number counted. */
  readonly count: Scalars['Int']['output'];
  /** Of how many; null for a count that is no share. */
  readonly of?: Maybe<Scalars['Int']['output']>;
  /** The count, or for a share the percentage cut off after six places, as decimal text; null for a share of nothing. */
  readonly value?: Maybe<Scalars['String']['output']>;
  /** The day. */
  readonly validOn: Scalars['Date']['output'];
  /** The instant of knowledge. */
  readonly knownAt: Scalars['DateTime']['output'];
};


/** One figure of a division (统计指标值). */
export type FigureValueNameArgs = {
  language?: Language;
};

/** How a district stands (区级考核), Beijing §5(1). */
export type DistrictScorecard = {
  /** The district. */
  readonly division: Division;
  /** The day it is compared with. */
  readonly since: Scalars['Date']['output'];
  /** On the day asked about. */
  readonly current: DistrictFigures;
  /** On the day it is compared with, as known now as well. */
  readonly earlier: DistrictFigures;
  /** Leaders more, or with a minus less, than then. */
  readonly leaderChange: Scalars['Int']['output'];
  /** Benchmarked standards more, or with a minus less, than then. */
  readonly benchmarkedChange: Scalars['Int']['output'];
};

/** The figures of a scorecard on one day. */
export type DistrictFigures = {
  /** The day. */
  readonly validOn: Scalars['Date']['output'];
  /** Enterprises of the district with a title in force. */
  readonly leaderCount: Scalars['Int']['output'];
  /** Enterprises of the district with a national title released by then (累计). */
  readonly nationalLeaderCount: Scalars['Int']['output'];
  /** What is declared there. */
  readonly declarations: DeclarationFigures;
};

/** What a department answers for, with the figures behind it (责任矩阵). */
export type DepartmentResponsibility = {
  /** The department's code. */
  readonly code: Scalars['ID']['output'];
  /** Its name, in Chinese. */
  readonly name: Scalars['String']['output'];
  /** Its name, in English. */
  readonly nameEn: Scalars['String']['output'];
  /** Whether it is one of the departments that share the hub, and not another duty holder. */
  readonly sharesHub: Scalars['Boolean']['output'];
  /** Its duties in the order of the notice. */
  readonly duties: ReadonlyArray<ResponsibleDuty>;
};

/** A duty with the figures behind it. */
export type ResponsibleDuty = {
  /** The notice. */
  readonly document: Scalars['ID']['output'];
  /** The clause. */
  readonly clause: Scalars['String']['output'];
  /** The item, where one clause has several duties; else null. */
  readonly item?: Maybe<Scalars['String']['output']>;
  /** Whether the department leads it or supports. */
  readonly role: DutyRole;
  /** Whether the role is written in the text or inferred. */
  readonly basis: RuleBasis;
  /** What it asks, in Chinese. */
  readonly text: Scalars['String']['output'];
  /** What it asks, in English. */
  readonly textEn: Scalars['String']['output'];
  /** What the register counts behind it, on the day asked about; empty where it counts nothing. */
  readonly figures: ReadonlyArray<FigureValue>;
  /** Why there is no figure; null where there is one. */
  readonly noFigure?: Maybe<NoFigure>;
};

/** Why a duty has no figure. */
export type NoFigure = {
  /** The reason. */
  readonly reason: NoFigureReason;
  /** The same in a sentence; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
};


/** Why a duty has no figure. */
export type NoFigureMessageArgs = {
  language?: Language;
};

/** Why a duty has no figure (无统计的原因). */
export type NoFigureReason =
  /** No figure: not software, nothing that a register could count (非信息系统事项). */
  | 'NOT_SOFTWARE'
  /** The records of another department tell it (见其他部门). */
  | 'ELSEWHERE'
  /** Answered one by one, or nobody supplies what would be counted (不作计数). */
  | 'NOT_COUNTED'
  /** The notice came without saying what is counted (尚未对应). */
  | 'NOT_MAPPED'
  /** The division has no scheme of its own (无本地制度). */
  | 'NO_SCHEME';

/** A figure as it was published (已发布的统计), Yunnan §4(1). It stays as it was; what the same question answers now stands beside it. */
export type Statistic = {
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The division. */
  readonly division: Division;
  /** The figure as published, with its two clocks. */
  readonly published: FigureValue;
  /** The same question with the same clocks, computed now: equal, or the register is at fault. */
  readonly recomputed: FigureValue;
  /** The same day as far as is known now, with everything that was recorded or corrected since. */
  readonly asKnownNow: FigureValue;
  /** Whether what was recorded since changes it. */
  readonly changedSince: Scalars['Boolean']['output'];
  /** What the publisher says beside it; null for nothing. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The day of publication. */
  readonly publishedOn: Scalars['Date']['output'];
  /** When that was recorded. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** Who published: `DEPARTMENT` or `WORKING_BODY`. */
  readonly publisherRole: Scalars['ID']['output'];
  /** How many steps were taken with it: one, because it never changes. */
  readonly revision: Scalars['Int']['output'];
  /** What the caller can do with it: nothing, because it never changes. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};

/** What an evaluation body files after a ranking, in seven parts (工作总结), Yunnan §4(2). */
export type WorkSummary = {
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The scheme: a division code. */
  readonly scheme: Scalars['ID']['output'];
  /** The evaluation body's name. */
  readonly evaluationBody: Scalars['String']['output'];
  /** The ranking that it is about, by its id. */
  readonly ranking: Scalars['ID']['output'];
  /** The category of the ranking, by GB/T 4754-2017. */
  readonly category: Scalars['String']['output'];
  /** The year of the ranking. */
  readonly year: Scalars['Int']['output'];
  /** Its state on the day asked about. */
  readonly state: WorkSummaryState;
  /** Overview of the work (工作概况). */
  readonly overview: Scalars['String']['output'];
  /** Standards and leader level of the category (本领域标准和领跑者水平). */
  readonly leaderLevel: Scalars['String']['output'];
  /** Effect (实施成效). */
  readonly effect: Scalars['String']['output'];
  /** Organisation and people (组织与人员). */
  readonly organisation: Scalars['String']['output'];
  /** Difficulties (困难和问题). */
  readonly difficulties: Scalars['String']['output'];
  /** Changes of the evaluation scheme (方案调整). */
  readonly schemeChanges: Scalars['String']['output'];
  /** Anything else; null for nothing (其他). */
  readonly other?: Maybe<Scalars['String']['output']>;
  /** How many steps were taken with it, as known then; whoever changes it names the one that they saw. */
  readonly revision: Scalars['Int']['output'];
  /** When the last of them was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What the caller can do with it now, whatever day was asked about. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};

/** State of a work summary (工作总结状态). */
export type WorkSummaryState =
  /** With the working body (已报送). */
  | 'FILED'
  /** The working body has reported on it (已汇总). */
  | 'AGGREGATED';

/** What the working body files with the department about the summaries of a year (汇总报告), Yunnan §4(2). */
export type SummaryReport = {
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The scheme: a division code. */
  readonly scheme: Scalars['ID']['output'];
  /** The year. */
  readonly year: Scalars['Int']['output'];
  /** Its state on the day asked about. */
  readonly state: SummaryReportState;
  /** What the working body says about leader numbers and how the sectors improve. */
  readonly analysis: Scalars['String']['output'];
  /** The summaries that it aggregates. */
  readonly summaries: ReadonlyArray<WorkSummary>;
  /** Leaders of the scheme on the report's day, as known when it was filed. */
  readonly leaders: LeaderStatistics;
  /** The same a year earlier. */
  readonly leadersYearBefore: LeaderStatistics;
  /** How categories ranked in the year improved on the year before, by category. */
  readonly improvements: ReadonlyArray<CategoryImprovement>;
  /** How many steps were taken with it, as known then; whoever changes it names the one that they saw. */
  readonly revision: Scalars['Int']['output'];
  /** When the last of them was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What the caller can do with it now, whatever day was asked about. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};

/** State of a report on work summaries (汇总报告状态). */
export type SummaryReportState =
  /** Filed with the department (已报送). */
  | 'FILED'
  /** The department has taken note (已知悉). */
  | 'ACKNOWLEDGED';

/** A category in the rankings of a year and of the year before (行业提升情况). */
export type CategoryImprovement = {
  /** Category by GB/T 4754-2017. */
  readonly category: Scalars['String']['output'];
  /** Standards ranked in the year. */
  readonly rankedCount: Scalars['Int']['output'];
  /** Standards ranked in the year before. */
  readonly rankedCountBefore: Scalars['Int']['output'];
  /** Core indicators of them stricter than their baselines. */
  readonly stricterIndicatorCount: Scalars['Int']['output'];
  /** The same in the year before. */
  readonly stricterIndicatorCountBefore: Scalars['Int']['output'];
};

/** A matter that the working body reports at once (重大事项报告), Yunnan §6(1). */
export type Incident = {
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The scheme: a division code. */
  readonly scheme: Scalars['ID']['output'];
  /** How severe. */
  readonly severity: IncidentSeverity;
  /** Its state on the day asked about. */
  readonly state: IncidentState;
  /** When the working body learnt of it. */
  readonly learntAt: Scalars['DateTime']['output'];
  /** When it was reported. */
  readonly reportedAt: Scalars['DateTime']['output'];
  /** Whole minutes between the two. */
  readonly minutesToReport: Scalars['Int']['output'];
  /** What was told of it, earliest first. */
  readonly accounts: ReadonlyArray<IncidentAccount>;
  /** How many steps were taken with it, as known then; whoever changes it names the one that they saw. */
  readonly revision: Scalars['Int']['output'];
  /** When the last of them was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What the caller can do with it now, whatever day was asked about. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};

/** How severe a matter is (严重程度). */
export type IncidentSeverity =
  /** Major: reported at once (重大). */
  | 'MAJOR'
  /** Reported at once all the same (一般). */
  | 'GENERAL';

/** State of an incident (事项状态). */
export type IncidentState =
  /** Reported, and the department has not taken note of all of it (已报告). */
  | 'REPORTED'
  /** The department has taken note (已知悉). */
  | 'ACKNOWLEDGED';

/** What was told of an incident at a time. */
export type IncidentAccount = {
  /** The account. */
  readonly account: Scalars['String']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** Part of a list of published figures. */
export type StatisticConnection = {
  /** Its places, newest first. */
  readonly edges: ReadonlyArray<StatisticEdge>;
  /** Where the part ends. */
  readonly pageInfo: NextPart;
};

/** A place in a list of published figures. */
export type StatisticEdge = {
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Statistic;
};

/** Part of a list of work summaries. */
export type WorkSummaryConnection = {
  /** Its places, newest first. */
  readonly edges: ReadonlyArray<WorkSummaryEdge>;
  /** Where the part ends. */
  readonly pageInfo: NextPart;
};

/** A place in a list of work summaries. */
export type WorkSummaryEdge = {
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: WorkSummary;
};

/** Part of a list of reports on work summaries. */
export type SummaryReportConnection = {
  /** Its places, newest first. */
  readonly edges: ReadonlyArray<SummaryReportEdge>;
  /** Where the part ends. */
  readonly pageInfo: NextPart;
};

/** A place in a list of reports on work summaries. */
export type SummaryReportEdge = {
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: SummaryReport;
};

/** Part of a list of incidents. */
export type IncidentConnection = {
  /** Its places, newest first. */
  readonly edges: ReadonlyArray<IncidentEdge>;
  /** Where the part ends. */
  readonly pageInfo: NextPart;
};

/** A place in a list of incidents. */
export type IncidentEdge = {
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Incident;
};

/** What is to be published. */
export type StatisticPublishInput = {
  /** A key of the caller's own: a repeat with it has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Which figure. */
  readonly figure: FigureCode;
  /** Of which division, by its code. */
  readonly division: Scalars['ID']['input'];
  /** Of which day. */
  readonly validOn: Scalars['Date']['input'];
  /** As far as was known then; what is on record now when omitted. */
  readonly knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What is said beside it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The day of the step; today when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
};

/** The seven parts of a summary. */
export type WorkSummaryPartsInput = {
  /** Overview of the work. */
  readonly overview: Scalars['String']['input'];
  /** Standards and leader level of the category. */
  readonly leaderLevel: Scalars['String']['input'];
  /** Effect. */
  readonly effect: Scalars['String']['input'];
  /** Organisation and people. */
  readonly organisation: Scalars['String']['input'];
  /** Difficulties. */
  readonly difficulties: Scalars['String']['input'];
  /** Changes of the evaluation scheme. */
  readonly schemeChanges: Scalars['String']['input'];
  /** Anything else; nothing when omitted. */
  readonly other?: InputMaybe<Scalars['String']['input']>;
};

/** A new summary. */
export type WorkSummaryFileInput = {
  /** A key of the caller's own: a repeat with it has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The ranking that it is about. */
  readonly ranking: Scalars['ID']['input'];
  /** What it says. */
  readonly parts: WorkSummaryPartsInput;
  /** The day of the step; today when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
};

/** A summary said anew. */
export type WorkSummaryCorrectInput = {
  /** A key of the caller's own: a repeat with it has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The summary. */
  readonly summary: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** What it says now. */
  readonly parts: WorkSummaryPartsInput;
  /** The day of the step; today when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
};

/** A new report on summaries. */
export type SummaryReportFileInput = {
  /** A key of the caller's own: a repeat with it has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The scheme: a division code. */
  readonly scheme: Scalars['ID']['input'];
  /** The year. */
  readonly year: Scalars['Int']['input'];
  /** Analysis of leader numbers and of how the sectors improve. */
  readonly analysis: Scalars['String']['input'];
  /** The summaries that it aggregates, 1 to 100. */
  readonly summaries: ReadonlyArray<SeenSummaryInput>;
  /** The day of the figures; the day of the step when omitted. */
  readonly validOn?: InputMaybe<Scalars['Date']['input']>;
  /** The day of the step; today when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
};

/** A summary at the revision at which it was seen. */
export type SeenSummaryInput = {
  /** The summary. */
  readonly summary: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
};

/** A report that is taken note of. */
export type SummaryReportAcknowledgeInput = {
  /** A key of the caller's own: a repeat with it has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The report. */
  readonly report: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The day of the step; today when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
};

/** A matter to report. */
export type IncidentReportInput = {
  /** A key of the caller's own: a repeat with it has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The scheme: a division code. */
  readonly scheme: Scalars['ID']['input'];
  /** How severe. */
  readonly severity: IncidentSeverity;
  /** When the working body learnt of it. */
  readonly learntAt: Scalars['DateTime']['input'];
  /** What happened, 1 to 4000 characters. */
  readonly account: Scalars['String']['input'];
  /** The day of the step; today when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
};

/** More about a matter. */
export type IncidentSupplementInput = {
  /** A key of the caller's own: a repeat with it has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The matter. */
  readonly incident: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** What is new, 1 to 4000 characters. */
  readonly account: Scalars['String']['input'];
  /** The day of the step; today when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
};

/** A matter that is taken note of. */
export type IncidentAcknowledgeInput = {
  /** A key of the caller's own: a repeat with it has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The matter. */
  readonly incident: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The day of the step; today when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
};

/** What became of the publication of a figure. */
export type StatisticPayload = {
  /** It as it stands; null when nothing was done. */
  readonly statistic?: Maybe<Statistic>;
  /** Why nothing was done; empty when it was. */
  readonly errors: ReadonlyArray<StatisticError>;
};

/** Why nothing was done about the publication of a figure. */
export type StatisticError = {
  /** What is in the way. */
  readonly code: StatisticErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** Always null: a published figure never changes. */
  readonly current?: Maybe<Statistic>;
};


/** Why nothing was done about the publication of a figure. */
export type StatisticErrorMessageArgs = {
  language?: Language;
};

/** Codes for what is in the way of the publication of a figure. */
export type StatisticErrorCode =
  /** Later than today, or earlier than the step before. */
  | 'DAY_OUT_OF_ORDER'
  /** A text that does not fit. */
  | 'TEXT_NOT_ACCEPTED'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** The division has no scheme of its own of which this could be counted. */
  | 'FIGURE_NOT_KEPT'
  /** No division has this code. */
  | 'DIVISION_NOT_ON_RECORD'
  /** The clocks lie ahead: a day after the publication, or an instant to come. */
  | 'NOT_KNOWN_YET';

/** What became of a work summary. */
export type WorkSummaryPayload = {
  /** It as it stands; null when nothing was done. */
  readonly summary?: Maybe<WorkSummary>;
  /** Why nothing was done; empty when it was. */
  readonly errors: ReadonlyArray<WorkSummaryError>;
};

/** Why nothing was done about a work summary. */
export type WorkSummaryError = {
  /** What is in the way. */
  readonly code: WorkSummaryErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** How it stands now, with CONFLICT; else null. */
  readonly current?: Maybe<WorkSummary>;
};


/** Why nothing was done about a work summary. */
export type WorkSummaryErrorMessageArgs = {
  language?: Language;
};

/** Codes for what is in the way of a work summary. */
export type WorkSummaryErrorCode =
  /** Somebody changed it since it was seen. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** There is none with this id that the caller works with. */
  | 'NOT_ON_RECORD'
  /** Later than today, or earlier than the step before. */
  | 'DAY_OUT_OF_ORDER'
  /** A text that does not fit. */
  | 'TEXT_NOT_ACCEPTED'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** The ranking is not reported yet. */
  | 'NOT_REPORTED_YET'
  /** A summary of this ranking is filed. */
  | 'ALREADY_FILED';

/** What became of a report on summaries. */
export type SummaryReportPayload = {
  /** It as it stands; null when nothing was done. */
  readonly report?: Maybe<SummaryReport>;
  /** Why nothing was done; empty when it was. */
  readonly errors: ReadonlyArray<SummaryReportError>;
};

/** Why nothing was done about a report on summaries. */
export type SummaryReportError = {
  /** What is in the way. */
  readonly code: SummaryReportErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** How it stands now, with CONFLICT; else null. */
  readonly current?: Maybe<SummaryReport>;
};


/** Why nothing was done about a report on summaries. */
export type SummaryReportErrorMessageArgs = {
  language?: Language;
};

/** Codes for what is in the way of a report on summaries. */
export type SummaryReportErrorCode =
  /** Somebody changed it since it was seen. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** There is none with this id that the caller works with. */
  | 'NOT_ON_RECORD'
  /** Later than today, or earlier than the step before. */
  | 'DAY_OUT_OF_ORDER'
  /** A text that does not fit. */
  | 'TEXT_NOT_ACCEPTED'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** More than 100 summaries. */
  | 'TOO_MANY'
  /** A summary stands in the list twice. */
  | 'NAMED_TWICE'
  /** No summary is named. */
  | 'SUMMARY_MISSING'
  /** The day of the figures lies ahead. */
  | 'NOT_KNOWN_YET';

/** What became of an incident. */
export type IncidentPayload = {
  /** It as it stands; null when nothing was done. */
  readonly incident?: Maybe<Incident>;
  /** Why nothing was done; empty when it was. */
  readonly errors: ReadonlyArray<IncidentError>;
};

/** Why nothing was done about an incident. */
export type IncidentError = {
  /** What is in the way. */
  readonly code: IncidentErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** How it stands now, with CONFLICT; else null. */
  readonly current?: Maybe<Incident>;
};


/** Why nothing was done about an incident. */
export type IncidentErrorMessageArgs = {
  language?: Language;
};

/** Codes for what is in the way of an incident. */
export type IncidentErrorCode =
  /** Somebody changed it since it was seen. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** There is none with this id that the caller works with. */
  | 'NOT_ON_RECORD'
  /** Later than today, or earlier than the step before. */
  | 'DAY_OUT_OF_ORDER'
  /** A text that does not fit. */
  | 'TEXT_NOT_ACCEPTED'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** It was learnt of in the future. */
  | 'NOT_KNOWN_YET';

/** What the register counts of a division or of its scheme (统计指标). */
export type FigureCode =
  /** Standards declared and in effect (公开且现行有效的标准数). */
  | 'DECLARED_STANDARDS'
  /** Enterprises with a declared standard, of those on record (公开标准的企业占比). */
  | 'DECLARING_ENTERPRISES'
  /** Own standards that are declared, of those known (企业标准自我声明公开的比例). */
  | 'STANDARD_COVERAGE'
  /** Own standards stricter than national and industry ones, of those with a baseline (严于国家标准、行业标准的比例). */
  | 'STRICTER_STANDARDS'
  /** Own standards with a national or industry baseline, of those declared (已对标国家、行业标准的比例). */
  | 'BENCHMARKED_STANDARDS'
  /** Own standards that name an international one for comparison, of those declared (已对标国际标准的比例). */
  | 'INTERNATIONALLY_BENCHMARKED_STANDARDS'
  /** Enterprises of the division with a title in force (有效领跑者企业数). */
  | 'LEADERS_IN_FORCE'
  /** Enterprises of the division with a national title released by the day (国家级领跑者累计企业数). */
  | 'NATIONAL_LEADERS'
  /** Enterprises with a title of the division's scheme released by the day (本地领跑者累计企业数). */
  | 'OWN_LEADERS'
  /** Enterprises with a title of the division's scheme in force (本地有效领跑者企业数). */
  | 'OWN_LEADERS_IN_FORCE'
  /** Titles cancelled by the day (累计取消称号数). */
  | 'TITLES_REVOKED'
  /** Titles cancelled because equipment or process changed (因工艺装备变化取消数). */
  | 'REVOKED_PROCESS_CHANGED'
  /** Titles cancelled because a core indicator fell (因指标降低取消数). */
  | 'REVOKED_INDICATOR_LOWERED'
  /** Titles cancelled for an accident or a quality problem (因重大事故或质量问题取消数). */
  | 'REVOKED_MAJOR_ACCIDENT_OR_QUALITY'
  /** Titles cancelled because sampling fell below the declared level (因抽检不达标取消数). */
  | 'REVOKED_BELOW_DECLARED_LEVEL'
  /** Titles cancelled for infringement of intellectual property (因侵犯知识产权取消数). */
  | 'REVOKED_IP_INFRINGEMENT'
  /** Titles cancelled for fraud or another integrity problem (因弄虚作假或诚信问题取消数). */
  | 'REVOKED_FRAUD_OR_INTEGRITY'
  /** Titles cancelled for other reasons (因其他原因取消数). */
  | 'REVOKED_OTHER'
  /** Exit cases that are not closed (办理中的退出案件数). */
  | 'EXIT_CASES_OPEN'
  /** Enterprises with a ban on the day (限制期内企业数). */
  | 'BANS_RUNNING'
  /** Lists in publicity (公示中的名单数). */
  | 'LISTS_IN_PUBLICITY'
  /** Publicities of bodies and evaluation schemes that run (公示中的机构和方案数). */
  | 'SCHEMES_IN_PUBLICITY'
  /** Objections that are open (未处理异议数). */
  | 'OBJECTIONS_OPEN'
  /** Calls that are open (征集中的公告数). */
  | 'CALLS_OPEN'
  /** Key fields published by the day (已公布重点领域数). */
  | 'KEY_FIELDS'
  /** Key fields in which an enterprise leads, of those published (重点领域覆盖率). */
  | 'KEY_FIELD_COVERAGE'
  /** Evaluation bodies announced and at work (在册评估机构数). */
  | 'EVALUATION_BODIES'
  /** Evaluation bodies that left the work (退出的评估机构数). */
  | 'EVALUATION_BODIES_WITHDRAWN'
  /** Evaluation schemes announced or in use (已公布评估方案数). */
  | 'EVALUATION_SCHEMES'
  /** Experts in the pool (专家库人数). */
  | 'EXPERTS'
  /** Rankings reported (已报送排行榜数). */
  | 'RANKINGS_REPORTED'
  /** Rankings released (已发布排行榜数). */
  | 'RANKINGS_RELEASED'
  /** Suggestions received by the day (收到的意见建议数). */
  | 'SUGGESTIONS_RECEIVED'
  /** Work summaries filed (已报送工作总结数). */
  | 'WORK_SUMMARIES'
  /** Incidents reported (已报告重大事项数). */
  | 'INCIDENTS_REPORTED'
  /** Figures published for the division by the day (已发布统计数). */
  | 'STATISTICS_PUBLISHED'
  /** Spot checks drawn in the division by the day (抽取的监督抽查数). */
  | 'SPOT_CHECKS_DRAWN'
  /** Spot checks tested, of those drawn (已检验的抽查占比). */
  | 'SPOT_CHECKS_TESTED'
  /** Spot checks below what was declared, not cleared since, of those tested (检验未达公开水平的占比). */
  | 'SPOT_CHECKS_BELOW_DECLARED'
  /** Spot checks confirmed below what was declared, of those tested (确认未达公开水平的占比). */
  | 'SPOT_CHECKS_CONFIRMED'
  /** Complaints received in the division by the day (收到的投诉举报数). */
  | 'COMPLAINTS_RECEIVED'
  /** Complaints without a finding yet (办理中的投诉举报数). */
  | 'COMPLAINTS_OPEN'
  /** Complaints refused (不予受理的投诉举报数). */
  | 'COMPLAINTS_REFUSED'
  /** Complaints found true, closed or not (属实的投诉举报数). */
  | 'COMPLAINTS_SUBSTANTIATED'
  /** Complaints not proved, closed or not (未证实的投诉举报数). */
  | 'COMPLAINTS_UNSUBSTANTIATED'
  /** Complaints closed (已办结的投诉举报数). */
  | 'COMPLAINTS_CLOSED'
  /** Complaints from the public (公众投诉举报数). */
  | 'COMPLAINTS_FROM_PUBLIC'
  /** Complaints from consumer associations (消费者协会投诉举报数). */
  | 'COMPLAINTS_FROM_CONSUMER_ASSOCIATION'
  /** Complaints from media (媒体投诉举报数). */
  | 'COMPLAINTS_FROM_MEDIA'
  /** Complaints from chambers of commerce (商会投诉举报数). */
  | 'COMPLAINTS_FROM_CHAMBER'
  /** Complaints from departments (部门投诉举报数). */
  | 'COMPLAINTS_FROM_DEPARTMENT';

/** A plan of spot checks (监督抽查计划): what is drawn from, how many, and the seed that was bound before anybody knew it. Guangyuan §2(1)4, Beijing §4(4)17, Yunnan §6(3), Tianjin §4.2. */
export type SpotCheckPlan = {
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** What the plan is called. */
  readonly title: Scalars['String']['output'];
  /** The division whose officers check, GB/T 2260. */
  readonly jurisdiction: Scalars['ID']['output'];
  /** What kind of population it draws from. */
  readonly population: SpotCheckPopulation;
  /** The beginning of a code that limits the population: of GB/T 4754-2017 for leaders, of ICS or CCS for declarations; null for all. */
  readonly classification?: Maybe<Scalars['String']['output']>;
  /** The day for which the population was taken. */
  readonly plannedOn: Scalars['Date']['output'];
  /** How many are drawn. */
  readonly sampleSize: Scalars['Int']['output'];
  /** How many can be drawn. */
  readonly populationSize: Scalars['Int']['output'];
  /** How many leaders of the place and category cannot be drawn, because no declared version of their standard is on record; 0 for declarations. */
  readonly leadersWithoutDeclaration: Scalars['Int']['output'];
  /** SHA-256 of the seed, published with the plan: it binds the seed before the draw. */
  readonly seedSha256: Scalars['String']['output'];
  /** The seed: told to officers of the place from the draw on, to everybody once the plan is published; null before. */
  readonly seed?: Maybe<Scalars['String']['output']>;
  /** What can be drawn, frozen with the plan, in the order of the ids. */
  readonly candidates: SpotCheckCandidateConnection;
  /** What was drawn, in the order drawn; null as long as the seed is not told to the caller. */
  readonly drawn?: Maybe<ReadonlyArray<SpotCheckCandidate>>;
  /** Whether the seed is the one that was bound and the rule draws from the population what is on record, worked out anew; null as long as the seed is not told to the caller. */
  readonly drawRepeats?: Maybe<Scalars['Boolean']['output']>;
  /** Its state on the day asked about. */
  readonly state: SpotCheckPlanState;
  /** Since which day it has that state. */
  readonly stateSince: Scalars['Date']['output'];
  /** How many steps were taken with it, as known then; whoever changes it names the one that they saw. */
  readonly revision: Scalars['Int']['output'];
  /** When the last of them was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What the caller can do with it now, whatever day was asked about. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};


/** A plan of spot checks (监督抽查计划): what is drawn from, how many, and the seed that was bound before anybody knew it. Guangyuan §2(1)4, Beijing §4(4)17, Yunnan §6(3), Tianjin §4.2. */
export type SpotCheckPlanCandidatesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What a plan draws from (抽查对象). */
export type SpotCheckPopulation =
  /** Declared versions of standards of enterprises registered in the place (已公开的企业标准). */
  | 'DECLARATIONS'
  /** Declared versions behind the titles that are in force for enterprises registered in the place (领跑者所依据的标准). */
  | 'LEADERS';

/** State of a plan of spot checks (抽查计划状态). */
export type SpotCheckPlanState =
  /** Population frozen, seed bound (已计划). */
  | 'PLANNED'
  /** Drawn (已抽取). */
  | 'DRAWN'
  /** Seed and draw shown to everybody (已公布). */
  | 'PUBLISHED';

/** A declared version that a plan can draw (抽查候选). */
export type SpotCheckCandidate = {
  /** Its number in the population, from 1. */
  readonly position: Scalars['Int']['output'];
  /** The version that a check is judged by, fixed with the plan. */
  readonly declaration: Declaration;
};

/** A part of a population, in the order of the ids. */
export type SpotCheckCandidateConnection = {
  /** The candidates of this part. */
  readonly edges: ReadonlyArray<SpotCheckCandidateEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** A candidate in its population. */
export type SpotCheckCandidateEdge = {
  /** Its place in the population, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The candidate. */
  readonly node: SpotCheckCandidate;
};

/** A part of a list of plans of spot checks, newest first. */
export type SpotCheckPlanConnection = {
  /** The plans of spot checks of this part. */
  readonly edges: ReadonlyArray<SpotCheckPlanEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** One of a list of plans of spot checks. */
export type SpotCheckPlanEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The one that stands there. */
  readonly node: SpotCheckPlan;
};

/** A spot check of a declared version (监督抽查). Officers of the plan's place see it, and the enterprise its own. */
export type SpotCheck = {
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The plan that drew it. */
  readonly plan: SpotCheckPlan;
  /** The version that it is judged by, fixed with the plan; what was declared since does not change it. Beijing §4(4)17. */
  readonly declaration: Declaration;
  /** The enterprise. */
  readonly enterprise: Enterprise;
  /** What was taken; null before. */
  readonly sample?: Maybe<SpotCheckSample>;
  /** The reports, the first test before the retest. */
  readonly tests: ReadonlyArray<SpotCheckTest>;
  /** What was declared beside what was measured, in the order of the declaration. */
  readonly indicators: ReadonlyArray<IndicatorFinding>;
  /** Whether what was measured meets what was declared: false when an indicator is below; null when that cannot be told, because a core indicator was not measured, a unit is another one, or nothing was measured. */
  readonly meetsDeclared?: Maybe<Scalars['Boolean']['output']>;
  /** Why the enterprise asks for a retest; null when it does not. */
  readonly retestReason?: Maybe<Scalars['String']['output']>;
  /** Why the check was dropped; null when it was not. */
  readonly dropReason?: Maybe<Scalars['String']['output']>;
  /** What followed for each title that was live on the standard when it was confirmed; empty before. */
  readonly exits: ReadonlyArray<SpotCheckExit>;
  /** Its state on the day asked about. */
  readonly state: SpotCheckState;
  /** Since which day it has that state. */
  readonly stateSince: Scalars['Date']['output'];
  /** How many steps were taken with it, as known then; whoever changes it names the one that they saw. */
  readonly revision: Scalars['Int']['output'];
  /** When the last of them was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What the caller can do with it now, whatever day was asked about. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};

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

/** What was taken for a check (样品). */
export type SpotCheckSample = {
  /** The product, with its model. */
  readonly product: Scalars['String']['output'];
  /** The batch; null when not stated. */
  readonly batch?: Maybe<Scalars['String']['output']>;
  /** Where it was taken. */
  readonly takenAt: Scalars['String']['output'];
};

/** The report of a technical body (检验报告). */
export type SpotCheckTest = {
  /** Whether it is the first test or the retest. */
  readonly kind: SpotCheckTestKind;
  /** The technical body that tested. */
  readonly tester: Scalars['String']['output'];
  /** The number of its report. */
  readonly reportNumber: Scalars['String']['output'];
  /** SHA-256 of the report, hexadecimal; null when not stated. */
  readonly reportSha256?: Maybe<Scalars['String']['output']>;
  /** What it measured, in its order. */
  readonly measurements: ReadonlyArray<Measurement>;
};

/** Which test of a check. */
export type SpotCheckTestKind =
  /** The first (初检). */
  | 'FIRST'
  /** The retest that the enterprise asked for (复检). */
  | 'RETEST';

/** A measured value (实测值). */
export type Measurement = {
  /** The indicator's name. */
  readonly name: Scalars['String']['output'];
  /** The unit; null for a number without unit. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** Decimal text. */
  readonly value: Scalars['String']['output'];
};

/** A declared indicator beside what was measured (单项判定). */
export type IndicatorFinding = {
  /** As declared. */
  readonly indicator: Indicator;
  /** How the measured value stands to it, by its direction. */
  readonly verdict: MeasurementVerdict;
  /** What was measured; what a retest did not measure stands as it was measured first. Null when it was not measured. */
  readonly measurement?: Maybe<Measurement>;
};

/** How a measured value stands to the declared one. */
export type MeasurementVerdict =
  /** As good as declared or better (达到). */
  | 'MEETS'
  /** Worse than declared (低于). */
  | 'BELOW'
  /** Measured in another unit (无法比较). */
  | 'INCOMPARABLE'
  /** Not measured (未检验). */
  | 'NOT_MEASURED';

/** What followed for a title from a confirmed check (抽查后续). */
export type SpotCheckExit = {
  /** The title. */
  readonly title?: Maybe<LeaderTitle>;
  /** Whether an exit case stands open for it; false when the title's scheme has no such ground, so that none was opened. */
  readonly opened: Scalars['Boolean']['output'];
  /** Id of the exit case; null when none was opened. */
  readonly caseId?: Maybe<Scalars['ID']['output']>;
};

/** A part of a list of spot checks, newest first. */
export type SpotCheckConnection = {
  /** The spot checks of this part. */
  readonly edges: ReadonlyArray<SpotCheckEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** One of a list of spot checks. */
export type SpotCheckEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The one that stands there. */
  readonly node: SpotCheck;
};

/** A complaint (投诉举报). Officers of the places that it concerns see it; who complained is no part of it. Guangyuan §2(1)4, Beijing §4(4)18, Yunnan §6(3), Tianjin §3(3)3. */
export type Complaint = {
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Where it came from. */
  readonly source: ComplaintSource;
  /** What it is about. */
  readonly subjectKind: ComplaintSubjectKind;
  /** A credit code for an enterprise, else the id of what it is about. */
  readonly subject: Scalars['ID']['output'];
  /** The enterprise that it is about; null when it is about none. */
  readonly enterprise?: Maybe<Enterprise>;
  /** The divisions whose officers handle it, as things stood when it was received. */
  readonly divisions: ReadonlyArray<Scalars['ID']['output']>;
  /** The day it was received. */
  readonly receivedOn: Scalars['Date']['output'];
  /** What is complained of. */
  readonly text: Scalars['String']['output'];
  /** What it was before it became a complaint: `OBJECTION`; null when it was one from the beginning. */
  readonly origin?: Maybe<Scalars['String']['output']>;
  /** Id of what it was before; null when it was a complaint from the beginning. */
  readonly originId?: Maybe<Scalars['ID']['output']>;
  /** Whether the caller handles it: only the officer who does is told who complained, by `complaintReporter`. */
  readonly handledByMe: Scalars['Boolean']['output'];
  /** What officers put down with their steps, in order. */
  readonly notes: ReadonlyArray<ComplaintNote>;
  /** What followed; empty before it is found true, and when nothing was to follow. */
  readonly consequences: ReadonlyArray<ComplaintConsequence>;
  /** Its state on the day asked about. */
  readonly state: ComplaintState;
  /** Since which day it has that state. */
  readonly stateSince: Scalars['Date']['output'];
  /** How many steps were taken with it, as known then; whoever changes it names the one that they saw. */
  readonly revision: Scalars['Int']['output'];
  /** When the last of them was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What the caller can do with it now, whatever day was asked about. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};

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

/** What a complaint is about (投诉对象). */
export type ComplaintSubjectKind =
  /** An enterprise, by its credit code (企业). */
  | 'ENTERPRISE'
  /** A leader title (领跑者称号). */
  | 'TITLE'
  /** An evaluation body (评估机构). */
  | 'EVALUATION_BODY'
  /** A publicity of bodies or of a list (公示). */
  | 'PUBLICITY';

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

/** What an officer put down with a step (办理记录). */
export type ComplaintNote = {
  /** The step: `REFUSE`, `SUBSTANTIATE`, `LEAVE_UNSUBSTANTIATED`, `CLOSE`. */
  readonly event: Scalars['ID']['output'];
  /** Why, or what was found or done. */
  readonly text: Scalars['String']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** What followed from a complaint that was found true (投诉后续). */
export type ComplaintConsequence = {
  /** A case about a title or about an evaluation body. */
  readonly kind: ComplaintConsequenceKind;
  /** The title; null for a case about a body. */
  readonly title?: Maybe<LeaderTitle>;
  /** The ground that the officer named. */
  readonly ground: Scalars['ID']['output'];
  /** Whether a case stands open; false when the scheme has no such ground, so that none was opened. */
  readonly opened: Scalars['Boolean']['output'];
  /** Id of the exit case or of the body's case; null when none was opened. */
  readonly caseId?: Maybe<Scalars['ID']['output']>;
};

/** What kind of case follows. */
export type ComplaintConsequenceKind =
  /** An exit case of a title (退出案件). */
  | 'EXIT_CASE'
  /** A case of an evaluation body (评估机构案件). */
  | 'BODY_CASE';

/** Who complained (投诉人), for the officer who handles the complaint. */
export type ComplaintReporter = {
  /** The name; null when none was given. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** How to reach them; null when not given. */
  readonly contact?: Maybe<Scalars['String']['output']>;
  /** The association, chamber, medium or firm they speak for; null when not given. */
  readonly organisation?: Maybe<Scalars['String']['output']>;
  /** The department that complained, with the person who did; null for anybody else. */
  readonly department?: Maybe<Scalars['String']['output']>;
};

/** A part of a list of complaints, newest first. */
export type ComplaintConnection = {
  /** The complaints of this part. */
  readonly edges: ReadonlyArray<ComplaintEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** One of a list of complaints. */
export type ComplaintEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The one that stands there. */
  readonly node: Complaint;
};

/** What became of a complaint, for whoever made it (投诉办理情况). */
export type ComplaintStatus = {
  /** The day it was received. */
  readonly receivedOn: Scalars['Date']['output'];
  /** Its state. */
  readonly state: ComplaintState;
  /** Since which day it has that state. */
  readonly stateSince: Scalars['Date']['output'];
  /** Why it was not taken up, or what was done when it was closed; null before. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** A leader's quality commitment (质量承诺), Guangyuan §2(3)10. */
export type QualityCommitment = {
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The enterprise that commits itself. */
  readonly enterprise: Enterprise;
  /** What it commits itself to. */
  readonly text: Scalars['String']['output'];
  /** Who signed for it. */
  readonly signedBy: Scalars['String']['output'];
  /** The day it was signed. */
  readonly signedOn: Scalars['Date']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** A part of a list of quality commitments, newest first. */
export type QualityCommitmentConnection = {
  /** The quality commitments of this part. */
  readonly edges: ReadonlyArray<QualityCommitmentEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** One of a list of quality commitments. */
export type QualityCommitmentEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The one that stands there. */
  readonly node: QualityCommitment;
};

/** A plan. */
export type SpotCheckPlanMakeInput = {
  /** What the plan is called, at most 200 characters. */
  readonly title: Scalars['String']['input'];
  /** The division whose officers check; within those acted in. */
  readonly jurisdiction: Scalars['ID']['input'];
  /** What is drawn from. */
  readonly population: SpotCheckPopulation;
  /** The beginning of a code that limits the population: of GB/T 4754-2017 for leaders, of ICS or CCS for declarations; all when omitted. */
  readonly classification?: InputMaybe<Scalars['String']['input']>;
  /** How many are drawn, 1 to 500. */
  readonly sampleSize: Scalars['Int']['input'];
  /** The day from which it has effect, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which plan is drawn. */
export type SpotCheckPlanDrawInput = {
  /** The plan. */
  readonly plan: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The day from which it has effect, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which plan is published. */
export type SpotCheckPlanPublishInput = {
  /** The plan. */
  readonly plan: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The day from which it has effect, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What was taken. */
export type SpotCheckSampleInput = {
  /** The check. */
  readonly spotCheck: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The product, with its model, at most 200 characters. */
  readonly product: Scalars['String']['input'];
  /** The batch, at most 200 characters. */
  readonly batch?: InputMaybe<Scalars['String']['input']>;
  /** Where it was taken, at most 200 characters. */
  readonly takenAt: Scalars['String']['input'];
  /** The day from which it has effect, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What a test measured. */
export type SpotCheckTestInput = {
  /** The check. */
  readonly spotCheck: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The technical body, at most 200 characters. */
  readonly tester: Scalars['String']['input'];
  /** The number of its report, at most 200 characters. */
  readonly reportNumber: Scalars['String']['input'];
  /** SHA-256 of the report, hexadecimal, lower case. */
  readonly reportSha256?: InputMaybe<Scalars['String']['input']>;
  /** What it measured, 1 to 100, each declared indicator once. */
  readonly measurements: ReadonlyArray<MeasurementInput>;
  /** The day from which it has effect, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What a retest measured. */
export type SpotCheckRetestInput = {
  /** The check. */
  readonly spotCheck: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The technical body, at most 200 characters. */
  readonly tester: Scalars['String']['input'];
  /** The number of its report, at most 200 characters. */
  readonly reportNumber: Scalars['String']['input'];
  /** SHA-256 of the report, hexadecimal, lower case. */
  readonly reportSha256?: InputMaybe<Scalars['String']['input']>;
  /** What it measured, 1 to 100, each declared indicator once. */
  readonly measurements: ReadonlyArray<MeasurementInput>;
  /** The day from which it has effect, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** A measured value. */
export type MeasurementInput = {
  /** The name of a declared indicator. */
  readonly name: Scalars['String']['input'];
  /** The unit; none for a number without unit. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** Decimal text, at most 30 characters. */
  readonly value: Scalars['String']['input'];
};

/** Which check meets what is declared. */
export type SpotCheckPassInput = {
  /** The check. */
  readonly spotCheck: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The day from which it has effect, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which check is below what is declared. */
export type SpotCheckFallShortInput = {
  /** The check. */
  readonly spotCheck: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The day from which it has effect, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which finding is confirmed. */
export type SpotCheckConfirmInput = {
  /** The check. */
  readonly spotCheck: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The day from which it has effect, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which check is to be tested again. */
export type SpotCheckRetestAskInput = {
  /** The check. */
  readonly spotCheck: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** Why, at most 2000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The day from which it has effect, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which check is dropped. */
export type SpotCheckDropInput = {
  /** The check. */
  readonly spotCheck: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** Why, at most 2000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The day from which it has effect, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** A complaint. */
export type ComplaintFileInput = {
  /** What it is about. */
  readonly subjectKind: ComplaintSubjectKind;
  /** A credit code for an enterprise, else the id of what it is about. */
  readonly subject: Scalars['ID']['input'];
  /** What is complained of, at most 2000 characters. Names of reporters belong into `reporter`. */
  readonly text: Scalars['String']['input'];
  /** Who complains; may be left out. Kept apart, and shown to the officer who handles it alone. */
  readonly reporter?: InputMaybe<ComplaintReporterInput>;
  /** A random UUID (version 4, lower case): a repeat with the same key has no second effect, and is told no secret. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** A complaint that an officer received. */
export type ComplaintRecordInput = {
  /** Where it came from. */
  readonly source: ComplaintSource;
  /** What it is about. */
  readonly subjectKind: ComplaintSubjectKind;
  /** A credit code for an enterprise, else the id of what it is about. */
  readonly subject: Scalars['ID']['input'];
  /** What is complained of, at most 2000 characters. Names of reporters belong into `reporter`. */
  readonly text: Scalars['String']['input'];
  /** Who complains; may be left out. Kept apart, and shown to the officer who handles it alone. */
  readonly reporter?: InputMaybe<ComplaintReporterInput>;
  /** The day from which it has effect, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Who complains. */
export type ComplaintReporterInput = {
  /** The name, at most 200 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** How to reach them, at most 200 characters. */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /** The association, chamber, medium or firm they speak for, at most 200 characters. */
  readonly organisation?: InputMaybe<Scalars['String']['input']>;
};

/** Which complaint is taken up. */
export type ComplaintAcceptInput = {
  /** The complaint. */
  readonly complaint: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The day from which it has effect, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which complaint is not taken up. */
export type ComplaintRefuseInput = {
  /** The complaint. */
  readonly complaint: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** Why, at most 2000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The day from which it has effect, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which complaint somebody else handles from now on. */
export type ComplaintTakeOverInput = {
  /** The complaint. */
  readonly complaint: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The day from which it has effect, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which complaint is investigated. */
export type ComplaintInvestigateInput = {
  /** The complaint. */
  readonly complaint: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The day from which it has effect, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What was found and what follows. */
export type ComplaintSubstantiateInput = {
  /** The complaint. */
  readonly complaint: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** What was found, at most 2000 characters; it is the facts of the case that follows, and names no reporter. */
  readonly finding: Scalars['String']['input'];
  /** The ground on which titles are to go; none when no exit case is to follow. */
  readonly ground?: InputMaybe<ExitGround>;
  /** The titles that it concerns, at most 20; all live ones of an enterprise when omitted. Needed for a publicity. */
  readonly titles?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The ground for a case about the evaluation body; none when no such case is to follow. */
  readonly bodyGround?: InputMaybe<BodyCaseGround>;
  /** The day from which it has effect, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What was found. */
export type ComplaintLeaveUnsubstantiatedInput = {
  /** The complaint. */
  readonly complaint: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** What was found, at most 2000 characters; it is the facts of the case that follows, and names no reporter. */
  readonly finding: Scalars['String']['input'];
  /** The day from which it has effect, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Which complaint is closed. */
export type ComplaintCloseInput = {
  /** The complaint. */
  readonly complaint: Scalars['ID']['input'];
  /** The revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** What was done, at most 2000 characters. */
  readonly outcome: Scalars['String']['input'];
  /** The day from which it has effect, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** A commitment. */
export type QualityCommitmentSignInput = {
  /** What the enterprise commits itself to, at most 2000 characters. */
  readonly text: Scalars['String']['input'];
  /** Who signs for it, at most 200 characters. */
  readonly signedBy: Scalars['String']['input'];
  /** The day from which it has effect, not later than today; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What became of it. */
export type SpotCheckPlanPayload = {
  /** The plan; null when `errors` is not empty. */
  readonly plan?: Maybe<SpotCheckPlan>;
  /** Why nothing was done; empty when it was. */
  readonly errors: ReadonlyArray<SpotCheckPlanError>;
};

/** Why nothing was done. */
export type SpotCheckPlanError = {
  /** The error's code. */
  readonly code: SpotCheckPlanErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** With CONFLICT how it stands now; null with any other code. */
  readonly current?: Maybe<SpotCheckPlan>;
};


/** Why nothing was done. */
export type SpotCheckPlanErrorMessageArgs = {
  language?: Language;
};

/** Why nothing was done. */
export type SpotCheckPlanErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** Nothing that the caller may see has this id. */
  | 'NOT_ON_RECORD'
  /** Somebody changed it since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** There are fewer declared versions of that kind than are to be drawn. */
  | 'POPULATION_TOO_SMALL'
  /** 1 to 500 are drawn. */
  | 'SAMPLE_SIZE_NOT_ALLOWED'
  /** The day is later than today or earlier than that of the step before. */
  | 'DAY_OUT_OF_ORDER';

/** What became of it. */
export type SpotCheckPayload = {
  /** The check; null when `errors` is not empty. */
  readonly spotCheck?: Maybe<SpotCheck>;
  /** Why nothing was done; empty when it was. */
  readonly errors: ReadonlyArray<SpotCheckError>;
};

/** Why nothing was done. */
export type SpotCheckError = {
  /** The error's code. */
  readonly code: SpotCheckErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** With CONFLICT how it stands now; null with any other code. */
  readonly current?: Maybe<SpotCheck>;
};


/** Why nothing was done. */
export type SpotCheckErrorMessageArgs = {
  language?: Language;
};

/** Why nothing was done. */
export type SpotCheckErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** A list has more items than its description allows. */
  | 'TOO_MANY'
  /** A name or an id stands in a list more than once. */
  | 'NAMED_TWICE'
  /** Nothing that the caller may see has this id. */
  | 'NOT_ON_RECORD'
  /** Somebody changed it since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** The declared version has no indicator of that name. */
  | 'INDICATOR_NOT_DECLARED'
  /** A report measures something. */
  | 'MEASUREMENT_MISSING'
  /** An indicator was measured below what is declared. */
  | 'INDICATOR_BELOW'
  /** No indicator was measured below what is declared. */
  | 'NO_INDICATOR_BELOW'
  /** A core indicator was not measured, or a unit is not the declared one. */
  | 'FINDING_NOT_KNOWN'
  /** The day is later than today or earlier than that of the step before. */
  | 'DAY_OUT_OF_ORDER';

/** What became of it. */
export type ComplaintPayload = {
  /** The complaint; null when `errors` is not empty. */
  readonly complaint?: Maybe<Complaint>;
  /** By this, whoever made the complaint learns what became of it: for them, told once, and only by `complaintRecord`; null with any other step and in a repeat. */
  readonly secret?: Maybe<Scalars['String']['output']>;
  /** Why nothing was done; empty when it was. */
  readonly errors: ReadonlyArray<ComplaintError>;
};

/** Why nothing was done. */
export type ComplaintError = {
  /** The error's code. */
  readonly code: ComplaintErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** With CONFLICT how it stands now; null with any other code. */
  readonly current?: Maybe<Complaint>;
};


/** Why nothing was done. */
export type ComplaintErrorMessageArgs = {
  language?: Language;
};

/** Why nothing was done. */
export type ComplaintErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** A list has more items than its description allows. */
  | 'TOO_MANY'
  /** A name or an id stands in a list more than once. */
  | 'NAMED_TWICE'
  /** Nothing that the caller may see has this id. */
  | 'NOT_ON_RECORD'
  /** Somebody changed it since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** The register does not hold what is complained of, or no officer here answers for it. */
  | 'SUBJECT_NOT_ON_RECORD'
  /** The caller handles it already. */
  | 'ALREADY_HANDLED_BY_CALLER'
  /** No title that it concerns is in force on that day. */
  | 'NO_LIVE_TITLE'
  /** A ground of titles for an evaluation body, one of a body for something else, titles without a ground, or a publicity without titles. */
  | 'GROUND_NOT_FOR_SUBJECT'
  /** The day is later than today or earlier than that of the step before. */
  | 'DAY_OUT_OF_ORDER';

/** What became of it. */
export type ComplaintFilePayload = {
  /** By this, whoever made the complaint learns what became of it, by `complaintStatus`. Told once, and kept by nobody else: null in a repeat, and when `errors` is not empty. */
  readonly secret?: Maybe<Scalars['String']['output']>;
  /** How it stands; null when `errors` is not empty. */
  readonly status?: Maybe<ComplaintStatus>;
  /** Why nothing was done; empty when it was. */
  readonly errors: ReadonlyArray<ComplaintFileError>;
};

/** Why nothing was done. */
export type ComplaintFileError = {
  /** The error's code. */
  readonly code: ComplaintFileErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
};


/** Why nothing was done. */
export type ComplaintFileErrorMessageArgs = {
  language?: Language;
};

/** Why nothing was done. */
export type ComplaintFileErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** The register does not hold what is complained of, or no officer here answers for it. */
  | 'SUBJECT_NOT_ON_RECORD';

/** What became of it. */
export type QualityCommitmentPayload = {
  /** The commitment; null when `errors` is not empty. */
  readonly commitment?: Maybe<QualityCommitment>;
  /** Why nothing was done; empty when it was. */
  readonly errors: ReadonlyArray<QualityCommitmentError>;
};

/** Why nothing was done. */
export type QualityCommitmentError = {
  /** The error's code. */
  readonly code: QualityCommitmentErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
};


/** Why nothing was done. */
export type QualityCommitmentErrorMessageArgs = {
  language?: Language;
};

/** Why nothing was done. */
export type QualityCommitmentErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** The enterprise has no leader title in force on that day. */
  | 'NOT_A_LEADER'
  /** The day is later than today or earlier than that of the step before. */
  | 'DAY_OUT_OF_ORDER';

/** Something that a day brought about, told once (到期提醒). Made by the register itself, within the hour; what was missed is made up for. */
export type Reminder = {
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** What came about. */
  readonly kind: ReminderKind;
  /** The id of the publicity, objection, title or case that it is about; of a holiday notice that is missing for every scheme, the year. */
  readonly subject: Scalars['ID']['output'];
  /** The scheme; null where it concerns every scheme. */
  readonly scheme?: Maybe<Scalars['ID']['output']>;
  /** The day on which it came about. */
  readonly dueOn: Scalars['Date']['output'];
  /** When it was told. */
  readonly toldAt: Scalars['DateTime']['output'];
  /** Whether something still waits because of it now. */
  readonly waits: Scalars['Boolean']['output'];
};

/** What a day may bring about. */
export type ReminderKind =
  /** A publicity is over; release or announcement waits (公示期满). */
  | 'PUBLICITY_OVER'
  /** A publicity is over and an objection in it is still open (异议未结). */
  | 'OBJECTION_OPEN'
  /** A title's last day has passed (称号期满). */
  | 'TITLE_EXPIRED'
  /** A holiday notice is missing: the last day of a running publicity cannot be told, or the coming year has none by December (节假日安排缺失). */
  | 'CALENDAR_MISSING'
  /** A cancellation was decided and what has to follow it, publicity, report, credit system, is not all done (取消后事项未完成). */
  | 'DUTY_OPEN'
  /** Something that no text decides has to be looked at by a person (待复核). */
  | 'REVIEW_FLAG';

/** A part of a list of reminders, newest first. */
export type ReminderConnection = {
  /** The reminders of this part. */
  readonly edges: ReadonlyArray<ReminderEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** A reminder in a list. */
export type ReminderEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The reminder. */
  readonly node: Reminder;
};

/** Which titles a list shows. */
export type TitleListing =
  /** In force: the leaders (领跑者名单). */
  | 'LEADERS'
  /** Posted and not yet decided: in publicity, under objection or waiting for publication (公示名单). */
  | 'IN_PUBLICITY'
  /** Revoked (取消名单). */
  | 'REVOKED'
  /** Released by the day, whatever became of them since (累计发布). */
  | 'RELEASED';

/** A part of a list of titles, those recorded last first. */
export type TitleConnection = {
  /** The titles of this part, each with its state on the day asked about. */
  readonly edges: ReadonlyArray<TitleEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** A title in a list. */
export type TitleEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The title with its state on the day asked about. */
  readonly node: TitleOnDay;
};

/** Who released a title (发布主体), yunnan-2020-9 §3(4)6, tianjin-2021 §3(3)2. */
export type TitlePublisher = {
  /** As what: `WORKING_BODY`, `EVALUATION_BODY`. */
  readonly role: Scalars['ID']['output'];
  /** Its credit code. */
  readonly uscc: Scalars['USCC']['output'];
};

/** A step that was taken with a title (办理步骤). */
export type TitleStep = {
  /** Its place in the order, from 1. */
  readonly revision: Scalars['Int']['output'];
  /** The event of the procedure: `RELEASE`. */
  readonly action: Scalars['ID']['output'];
  /** The state that it led to. */
  readonly state: TitleState;
  /** The day from which it has effect; null for one that was recorded out of the order of days. */
  readonly on?: Maybe<Scalars['Date']['output']>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** As what somebody took it: `WORKING_BODY`; `REGISTER` for what a day, a history or another procedure brought about. */
  readonly role: Scalars['ID']['output'];
};

/** The certificate of a title on a day (证书). */
export type Certificate = {
  /** Its number, which is the title's. */
  readonly number: Scalars['String']['output'];
  /** The title. */
  readonly title: LeaderTitle;
  /** The title's state on the day. */
  readonly state: TitleState;
  /** Why the title was revoked; null unless it was. */
  readonly revocationGround?: Maybe<ExitGround>;
  /** The first day on which the title counts as revoked (取消之日); null unless it was by the day answered for. */
  readonly revokedOn?: Maybe<Scalars['Date']['output']>;
  /** Credit code of the body that cancelled it (取消机构); null unless it was, and where a history does not tell. */
  readonly revokedBy?: Maybe<Scalars['USCC']['output']>;
  /** The day on which the title was released. */
  readonly issuedOn: Scalars['Date']['output'];
  /** The day answered for. */
  readonly validOn: Scalars['Date']['output'];
  /** The instant of knowledge that it is answered for. */
  readonly knownAt: Scalars['DateTime']['output'];
  /** The clauses that the state rests on; empty when the hub does not hold the scheme's text. */
  readonly citations: ReadonlyArray<Citation>;
};

/** An enterprise's standard on the short list of a ranking (入围企业), yunnan-2020-9 §3(4)5. */
export type Candidate = {
  /** Opaque; the title that becomes of it has the same. */
  readonly id: Scalars['ID']['output'];
  /** The enterprise. */
  readonly enterprise: Enterprise;
  /** The id of the ranking. */
  readonly ranking: Scalars['ID']['output'];
  /** The scheme: a division code. */
  readonly scheme: Scalars['ID']['output'];
  /** Category by GB/T 4754-2017. */
  readonly category: Scalars['String']['output'];
  /** The year of the ranking. */
  readonly year: Scalars['Int']['output'];
  /** Its rank. */
  readonly rank: Scalars['Int']['output'];
  /** The enterprise standard, as published. */
  readonly standard: Scalars['String']['output'];
  /** Since when it is on the short list. */
  readonly shortlistedOn: Scalars['Date']['output'];
  /** Its state on the day asked about. */
  readonly state: TitleState;
  /** What the enterprise said to it by that day; null while it has said nothing. */
  readonly consent?: Maybe<Consent>;
  /** The number of the title; null until the list is posted. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** How many steps were taken with it, as known then. */
  readonly revision: Scalars['Int']['output'];
  /** What was done with it, in order: by role, not by person. */
  readonly steps: ReadonlyArray<TitleStep>;
  /** What the caller can do with it now, whatever day was asked about. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};

/** What an enterprise said to being on a list (企业同意), yunnan-2020-9 §3(4)6. */
export type Consent = {
  /** Whether it agreed. */
  readonly outcome: ConsentOutcome;
  /** The day on which it did. */
  readonly givenOn: Scalars['Date']['output'];
  /** The enterprise's paper, where the evaluation body recorded it; null where the enterprise did itself. */
  readonly paper?: Maybe<ConsentPaper>;
};

/** What an enterprise can say to being on a list. */
export type ConsentOutcome =
  /** It agreed (同意). */
  | 'GIVEN'
  /** It does not want to (拒绝). */
  | 'REFUSED';

/** A paper by its fingerprint; the paper itself stays with the evaluation body. */
export type ConsentPaper = {
  /** The name of its file. */
  readonly name: Scalars['String']['output'];
  /** SHA-256, 64 hexadecimal digits in lower case. */
  readonly sha256: Scalars['String']['output'];
};

/** The short list of a ranking (入围名单), yunnan-2020-9 §3(4)5, for those who draw, post and supervise it. */
export type Shortlist = {
  /** The id of the ranking. */
  readonly ranking: Scalars['ID']['output'];
  /** How often it was changed: steps of its ranking and of its candidates, ranks left out. Whoever draws or posts it names the one that they saw; before it is drawn it is the ranking's. */
  readonly revision: Scalars['Int']['output'];
  /** How many leaders the evaluation scheme allows; null when it does not say. */
  readonly mostLeaders?: Maybe<Scalars['Int']['output']>;
  /** The day on which it was posted for publicity; null before. */
  readonly postedOn?: Maybe<Scalars['Date']['output']>;
  /** The last day of publicity, by the holiday notices known then; null before posting, where no days are stated, and while a notice is missing. */
  readonly publicityLastDay?: Maybe<Scalars['Date']['output']>;
  /** Those on it, and those who refused, in order of rank. */
  readonly candidates: ReadonlyArray<Candidate>;
  /** Ranks that are left out, with the reason. */
  readonly skipped: ReadonlyArray<SkippedRank>;
};

/** A rank that is left out of a short list (未入围名次). */
export type SkippedRank = {
  /** The enterprise. */
  readonly enterprise: Enterprise;
  /** The rank. */
  readonly rank: Scalars['Int']['output'];
  /** Why it is left out. */
  readonly reason: Scalars['String']['output'];
};

/** A part of an enterprise's candidacies, newest first. */
export type CandidateConnection = {
  /** Those of this part. */
  readonly edges: ReadonlyArray<CandidateEdge>;
  /** Where the next part begins. */
  readonly pageInfo: NextPart;
};

/** A candidacy in a list. */
export type CandidateEdge = {
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The candidacy. */
  readonly node: Candidate;
};

/** A short list as it shall be. */
export type ShortlistDrawInput = {
  /** The ranking's id. */
  readonly ranking: Scalars['ID']['input'];
  /** The short list's revision at which it was seen; before it is drawn the ranking's. */
  readonly ifRevision: Scalars['Int']['input'];
  /** Ids of the ranking's entries that are chosen, 1 to 100. */
  readonly entries: ReadonlyArray<Scalars['ID']['input']>;
  /** Entries that rank before or beside the last one chosen and are left out, at most 100; none when omitted. */
  readonly skipped?: InputMaybe<ReadonlyArray<SkippedRankInput>>;
  /** The day; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The evaluation body's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** An entry that is left out of a short list. */
export type SkippedRankInput = {
  /** The entry's id. */
  readonly entry: Scalars['ID']['input'];
  /** Why, 1 to 1000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** A list to be posted. */
export type ShortlistPostInput = {
  /** The ranking's id. */
  readonly ranking: Scalars['ID']['input'];
  /** The short list's revision at which it was seen; before it is drawn the ranking's. */
  readonly ifRevision: Scalars['Int']['input'];
  /** For how many working days, 1 to 250; as many as the scheme asks when omitted, and no stated number where its text is silent. */
  readonly workingDays?: InputMaybe<Scalars['Int']['input']>;
  /** The publisher's own numbers; whoever has none gets scheme, year, category and a running number. */
  readonly numbers?: InputMaybe<ReadonlyArray<TitleNumberInput>>;
  /** The day of posting, which is not counted; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The publisher's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** The number of a title to be. */
export type TitleNumberInput = {
  /** The candidate's id. */
  readonly candidate: Scalars['ID']['input'];
  /** Its number, 1 to 100 characters, no other title's. */
  readonly number: Scalars['String']['input'];
};

/** A consent to be recorded. */
export type CandidateConsentInput = {
  /** The candidate's id. */
  readonly candidate: Scalars['ID']['input'];
  /** Its revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The enterprise's paper; asked of the evaluation body. */
  readonly paper?: InputMaybe<ConsentPaperInput>;
  /** The day on which the enterprise agreed; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** A refusal to be recorded. */
export type CandidateRefuseInput = {
  /** The candidate's id. */
  readonly candidate: Scalars['ID']['input'];
  /** Its revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The enterprise's paper; asked of the evaluation body. */
  readonly paper?: InputMaybe<ConsentPaperInput>;
  /** The day on which the enterprise refused; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** A paper by its fingerprint. */
export type ConsentPaperInput = {
  /** The name of its file, 1 to 200 characters. */
  readonly name: Scalars['String']['input'];
  /** SHA-256, 64 hexadecimal digits in lower case. */
  readonly sha256: Scalars['String']['input'];
};

/** Titles to be released. */
export type TitlesReleaseInput = {
  /** The titles, 1 to 100, each once. */
  readonly titles: ReadonlyArray<SeenTitleInput>;
  /** The day of release; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The publisher's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** A title as somebody saw it. */
export type SeenTitleInput = {
  /** The title's id. */
  readonly title: Scalars['ID']['input'];
  /** Its revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
};

/** A title to be given up. */
export type TitleWithdrawInput = {
  /** The title's id. */
  readonly title: Scalars['ID']['input'];
  /** Its revision at which it was seen. */
  readonly ifRevision: Scalars['Int']['input'];
  /** The first day without it; today in Asia/Shanghai when omitted. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The enterprise's key for this request, 1 to 200 characters: a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What became of a step with a short list. */
export type ShortlistPayload = {
  /** The short list as it stands; null when `errors` is not empty. */
  readonly shortlist?: Maybe<Shortlist>;
  /** Why nothing was done; empty when it was. */
  readonly errors: ReadonlyArray<ShortlistError>;
};

/** Why nothing was done. */
export type ShortlistError = {
  /** The error's code. */
  readonly code: ShortlistErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** With CONFLICT how it stands now; null with any other code. */
  readonly current?: Maybe<Shortlist>;
};


/** Why nothing was done. */
export type ShortlistErrorMessageArgs = {
  language?: Language;
};

/** Why nothing was done with a short list. */
export type ShortlistErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** A list has more items than its description allows. */
  | 'TOO_MANY'
  /** The same entry, candidate or number stands twice. */
  | 'NAMED_TWICE'
  /** The caller sees no such ranking, or an entry or candidate is not of it. */
  | 'NOT_ON_RECORD'
  /** Somebody changed it since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** The ranking is not reported, or was returned. */
  | 'RANKING_NOT_REPORTED'
  /** Nobody is chosen, or somebody who refused. */
  | 'CONSENT_REFUSED'
  /** A conformity report is not on record. */
  | 'CONFORMITY_REPORT_MISSING'
  /** The evaluation scheme allows fewer leaders. */
  | 'TOO_MANY_LEADERS'
  /** A rank is left out without a reason. */
  | 'RANK_SKIPPED'
  /** Experts have not passed the report on the ranking. */
  | 'RANKING_NOT_AUDITED'
  /** Nobody is on the short list. */
  | 'NO_CANDIDATE'
  /** An enterprise has not agreed, or only after that day. */
  | 'CONSENT_AFTER_PUBLICITY'
  /** An enterprise is banned on that day. */
  | 'ENTERPRISE_BANNED'
  /** The working days are not those that the scheme asks for. */
  | 'PUBLICITY_LENGTH'
  /** Another title bears the number. */
  | 'NUMBER_TAKEN'
  /** The day is later than today or earlier than that of the step before. */
  | 'DAY_OUT_OF_ORDER';

/** What became of a step with a candidate. */
export type CandidatePayload = {
  /** The candidate as it stands; null when `errors` is not empty. */
  readonly candidate?: Maybe<Candidate>;
  /** Why nothing was done; empty when it was. */
  readonly errors: ReadonlyArray<CandidateError>;
};

/** Why nothing was done. */
export type CandidateError = {
  /** The error's code. */
  readonly code: CandidateErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** With CONFLICT how it stands now; null with any other code. */
  readonly current?: Maybe<Candidate>;
};


/** Why nothing was done. */
export type CandidateErrorMessageArgs = {
  language?: Language;
};

/** Why nothing was done with a candidate. */
export type CandidateErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** The caller sees no such candidate. */
  | 'NOT_ON_RECORD'
  /** Somebody changed it since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** The evaluation body records what an enterprise said with the enterprise's paper. */
  | 'PAPER_MISSING'
  /** The day is later than today or earlier than that of the step before. */
  | 'DAY_OUT_OF_ORDER';

/** What became of a step with titles. */
export type TitlesPayload = {
  /** The titles as they stand today, in the order named; null when `errors` is not empty. */
  readonly titles?: Maybe<ReadonlyArray<TitleOnDay>>;
  /** Why nothing was done; empty when it was. */
  readonly errors: ReadonlyArray<TitlesError>;
};

/** Why nothing was done. */
export type TitlesError = {
  /** The error's code. */
  readonly code: TitlesErrorCode;
  /** Where in the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for people; Chinese unless asked otherwise. */
  readonly message: Scalars['String']['output'];
  /** With CONFLICT how the title stands now; null with any other code. */
  readonly current?: Maybe<TitleOnDay>;
};


/** Why nothing was done. */
export type TitlesErrorMessageArgs = {
  language?: Language;
};

/** Why nothing was done with a title. */
export type TitlesErrorCode =
  /** A text is empty, too long, has characters that it may not have, or is not what is expected there. */
  | 'TEXT_NOT_ACCEPTED'
  /** A list has more items than its description allows, or none. */
  | 'TOO_MANY'
  /** The same title stands twice. */
  | 'NAMED_TWICE'
  /** No title has this id. */
  | 'NOT_ON_RECORD'
  /** Somebody changed it since it was seen; `current` is how it stands. */
  | 'CONFLICT'
  /** The procedure has no such step from its state. */
  | 'STATE_DOES_NOT_ALLOW'
  /** By the procedure somebody else does this. */
  | 'NOT_FOR_THIS_CALLER'
  /** Publicity is not over on that day. */
  | 'PUBLICITY_NOT_OVER'
  /** No holiday notice tells yet when publicity ends. */
  | 'CALENDAR_NOT_PUBLISHED'
  /** An objection is open, or was upheld. */
  | 'OBJECTION_OPEN'
  /** It is released already. */
  | 'ALREADY_RELEASED'
  /** It was revoked, or given up. */
  | 'TITLE_ENDED'
  /** A title of the same enterprise, standard, category, scheme and year is in force. */
  | 'ALREADY_IN_FORCE'
  /** The day is later than today or earlier than that of the step before. */
  | 'DAY_OUT_OF_ORDER';



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
  Enterprise: Enterprise;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Standing:
    ( { __typename: 'Standing' }
    & GraphQLRecursivePick<FederationTypes['Standing'], {"uscc":true,"validOn":true,"knownAt":true}> );
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"uscc":true}> );
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
  RuleBasis: RuleBasis;
  Citation: ResolverTypeWrapper<Citation>;
  DataAge: ResolverTypeWrapper<DataAge>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Language: Language;
  NextPart: ResolverTypeWrapper<NextPart>;
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
  Standing: ResolverTypeWrapper<StandingQuestion>;
  Enterprise: ResolverTypeWrapper<EnterpriseOnDay>;
  Division: ResolverTypeWrapper<Division>;
  TitleOnDay: ResolverTypeWrapper<StandingTitle>;
  LeaderTitle: ResolverTypeWrapper<LeaderTitleOnDay>;
  TitleState: TitleState;
  ExitGround: ExitGround;
  Ban: ResolverTypeWrapper<Ban>;
  PolicyDocument: ResolverTypeWrapper<PolicyDocument>;
  PolicyDamage: ResolverTypeWrapper<PolicyDamage>;
  PolicyRule: ResolverTypeWrapper<PolicyRule>;
  PolicyRuleDetail: ResolverTypeWrapper<PolicyRuleDetail>;
  PolicyClause: ResolverTypeWrapper<PolicyClause>;
  Interpretation: ResolverTypeWrapper<Interpretation>;
  PolicyTarget: ResolverTypeWrapper<PolicyTarget>;
  PolicyFile: ResolverTypeWrapper<PolicyFile>;
  Department: ResolverTypeWrapper<Department>;
  Duty: ResolverTypeWrapper<Duty>;
  DutyRole: DutyRole;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  WorkingBody: ResolverTypeWrapper<WorkingBodyOnDay>;
  SubordinateUnit: ResolverTypeWrapper<SubordinateUnit>;
  BodyEnterpriseRelation: ResolverTypeWrapper<RelationOnDay>;
  BodyRelationKind: BodyRelationKind;
  BodyEnterpriseRelationConnection: ResolverTypeWrapper<Omit<BodyEnterpriseRelationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['BodyEnterpriseRelationEdge']> }>;
  BodyEnterpriseRelationEdge: ResolverTypeWrapper<Omit<BodyEnterpriseRelationEdge, 'node'> & { node: ResolversTypes['BodyEnterpriseRelation'] }>;
  EvaluationBody: ResolverTypeWrapper<EvaluationBodyOnDay>;
  EvaluationBodyApplication: ResolverTypeWrapper<EvaluationBodyApplication>;
  BodyField: ResolverTypeWrapper<BodyField>;
  BodyStep: ResolverTypeWrapper<BodyStep>;
  EvaluationBodyKind: EvaluationBodyKind;
  EvaluationBodyState: EvaluationBodyState;
  EvaluationBodyConnection: ResolverTypeWrapper<Omit<EvaluationBodyConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EvaluationBodyEdge']> }>;
  EvaluationBodyEdge: ResolverTypeWrapper<Omit<EvaluationBodyEdge, 'node'> & { node: ResolversTypes['EvaluationBody'] }>;
  Expert: ResolverTypeWrapper<ExpertNow>;
  ExpertState: ExpertState;
  ExpertConflict: ResolverTypeWrapper<ExpertConflict>;
  ExpertConnection: ResolverTypeWrapper<Omit<ExpertConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ExpertEdge']> }>;
  ExpertEdge: ResolverTypeWrapper<Omit<ExpertEdge, 'node'> & { node: ResolversTypes['Expert'] }>;
  ExpertTask: ResolverTypeWrapper<ExpertTaskNow>;
  ExpertTaskState: ExpertTaskState;
  ExpertSubjectKind: ExpertSubjectKind;
  ExpertTaskKind: ExpertTaskKind;
  ExpertOpinion: ExpertOpinion;
  ExpertReview: ResolverTypeWrapper<Omit<ExpertReview, 'tasks'> & { tasks: ReadonlyArray<ResolversTypes['ExpertTask']> }>;
  BodyCase: ResolverTypeWrapper<BodyCaseNow>;
  BodyCaseGround: BodyCaseGround;
  BodyCaseOrigin: BodyCaseOrigin;
  BodyCaseState: BodyCaseState;
  BodyCaseConnection: ResolverTypeWrapper<Omit<BodyCaseConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['BodyCaseEdge']> }>;
  BodyCaseEdge: ResolverTypeWrapper<Omit<BodyCaseEdge, 'node'> & { node: ResolversTypes['BodyCase'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  WorkingBodyAppointInput: WorkingBodyAppointInput;
  SubordinateUnitRecordInput: SubordinateUnitRecordInput;
  SubordinateUnitEndInput: SubordinateUnitEndInput;
  BodyEnterpriseRelationRecordInput: BodyEnterpriseRelationRecordInput;
  BodyEnterpriseRelationEndInput: BodyEnterpriseRelationEndInput;
  EvaluationBodyApplyInput: EvaluationBodyApplyInput;
  EvaluationBodyFormalCheckPassInput: EvaluationBodyFormalCheckPassInput;
  EvaluationBodyExpertReviewPassInput: EvaluationBodyExpertReviewPassInput;
  EvaluationBodyRefuseInput: EvaluationBodyRefuseInput;
  EvaluationBodySuspendInput: EvaluationBodySuspendInput;
  EvaluationBodyResumeInput: EvaluationBodyResumeInput;
  EvaluationBodyWithdrawInput: EvaluationBodyWithdrawInput;
  ExpertEnterInput: ExpertEnterInput;
  ExpertConflictInput: ExpertConflictInput;
  ExpertAmendInput: ExpertAmendInput;
  ExpertLeaveInput: ExpertLeaveInput;
  ExpertTaskAssignInput: ExpertTaskAssignInput;
  ExpertOpinionRecordInput: ExpertOpinionRecordInput;
  ExpertTaskCancelInput: ExpertTaskCancelInput;
  BodyCaseOpenInput: BodyCaseOpenInput;
  BodyCaseHearInput: BodyCaseHearInput;
  BodyCaseDecideInput: BodyCaseDecideInput;
  BodyCaseDismissInput: BodyCaseDismissInput;
  WorkingBodyPayload: ResolverTypeWrapper<Omit<WorkingBodyPayload, 'workingBody' | 'errors'> & { workingBody?: Maybe<ResolversTypes['WorkingBody']>, errors: ReadonlyArray<ResolversTypes['WorkingBodyError']> }>;
  WorkingBodyError: ResolverTypeWrapper<WorkingBodyRefusal>;
  WorkingBodyErrorCode: WorkingBodyErrorCode;
  BodyEnterpriseRelationPayload: ResolverTypeWrapper<Omit<BodyEnterpriseRelationPayload, 'relation' | 'errors'> & { relation?: Maybe<ResolversTypes['BodyEnterpriseRelation']>, errors: ReadonlyArray<ResolversTypes['BodyEnterpriseRelationError']> }>;
  BodyEnterpriseRelationError: ResolverTypeWrapper<RelationRefusal>;
  BodyEnterpriseRelationErrorCode: BodyEnterpriseRelationErrorCode;
  EvaluationBodyPayload: ResolverTypeWrapper<Omit<EvaluationBodyPayload, 'body' | 'errors'> & { body?: Maybe<ResolversTypes['EvaluationBody']>, errors: ReadonlyArray<ResolversTypes['EvaluationBodyError']> }>;
  EvaluationBodyError: ResolverTypeWrapper<EvaluationBodyRefusal>;
  EvaluationBodyErrorCode: EvaluationBodyErrorCode;
  ExpertPayload: ResolverTypeWrapper<Omit<ExpertPayload, 'expert' | 'errors'> & { expert?: Maybe<ResolversTypes['Expert']>, errors: ReadonlyArray<ResolversTypes['ExpertError']> }>;
  ExpertError: ResolverTypeWrapper<ExpertRefusal>;
  ExpertErrorCode: ExpertErrorCode;
  ExpertTaskPayload: ResolverTypeWrapper<Omit<ExpertTaskPayload, 'task' | 'errors'> & { task?: Maybe<ResolversTypes['ExpertTask']>, errors: ReadonlyArray<ResolversTypes['ExpertTaskError']> }>;
  ExpertTaskError: ResolverTypeWrapper<ExpertTaskRefusal>;
  ExpertTaskErrorCode: ExpertTaskErrorCode;
  BodyCasePayload: ResolverTypeWrapper<Omit<BodyCasePayload, 'case' | 'errors'> & { case?: Maybe<ResolversTypes['BodyCase']>, errors: ReadonlyArray<ResolversTypes['BodyCaseError']> }>;
  BodyCaseError: ResolverTypeWrapper<BodyCaseRefusal>;
  BodyCaseErrorCode: BodyCaseErrorCode;
  Declaration: ResolverTypeWrapper<DeclarationOnDay>;
  DeclarationState: DeclarationState;
  StandardOrigin: StandardOrigin;
  DeclaredProduct: ResolverTypeWrapper<DeclaredProduct>;
  ProductKind: ProductKind;
  StandardClassification: ResolverTypeWrapper<StandardClassification>;
  MandatoryStatement: ResolverTypeWrapper<MandatoryStatement>;
  MandatoryStatementKind: MandatoryStatementKind;
  Indicator: ResolverTypeWrapper<Indicator>;
  IndicatorGroup: IndicatorGroup;
  IndicatorDirection: IndicatorDirection;
  VersionComparison: ResolverTypeWrapper<VersionComparison>;
  IndicatorChange: ResolverTypeWrapper<IndicatorChange>;
  IndicatorChangeKind: IndicatorChangeKind;
  BaselineComparison: ResolverTypeWrapper<BaselineComparison>;
  IndicatorAgainstBaseline: ResolverTypeWrapper<IndicatorAgainstBaseline>;
  BaselineVerdict: BaselineVerdict;
  Baseline: ResolverTypeWrapper<Baseline>;
  DeclarationConnection: ResolverTypeWrapper<Omit<DeclarationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DeclarationEdge']> }>;
  DeclarationEdge: ResolverTypeWrapper<Omit<DeclarationEdge, 'node'> & { node: ResolversTypes['Declaration'] }>;
  DeclarationContentInput: DeclarationContentInput;
  DeclaredProductInput: DeclaredProductInput;
  StandardClassificationInput: StandardClassificationInput;
  MandatoryStatementInput: MandatoryStatementInput;
  IndicatorInput: IndicatorInput;
  DeclarationDraftInput: DeclarationDraftInput;
  DeclarationDeclareInput: DeclarationDeclareInput;
  DeclarationReviseInput: DeclarationReviseInput;
  DeclarationWithdrawInput: DeclarationWithdrawInput;
  BaselineSetInput: BaselineSetInput;
  DeclarationDraftPayload: ResolverTypeWrapper<Omit<DeclarationDraftPayload, 'declaration' | 'errors'> & { declaration?: Maybe<ResolversTypes['Declaration']>, errors: ReadonlyArray<ResolversTypes['DeclarationDraftError']> }>;
  DeclarationDraftError: ResolverTypeWrapper<DraftRefusal>;
  DeclarationDraftErrorCode: DeclarationDraftErrorCode;
  DeclarationDeclarePayload: ResolverTypeWrapper<Omit<DeclarationDeclarePayload, 'declaration' | 'errors'> & { declaration?: Maybe<ResolversTypes['Declaration']>, errors: ReadonlyArray<ResolversTypes['DeclarationDeclareError']> }>;
  DeclarationDeclareError: ResolverTypeWrapper<DeclareRefusal>;
  DeclarationDeclareErrorCode: DeclarationDeclareErrorCode;
  DeclarationRevisePayload: ResolverTypeWrapper<Omit<DeclarationRevisePayload, 'declaration' | 'errors'> & { declaration?: Maybe<ResolversTypes['Declaration']>, errors: ReadonlyArray<ResolversTypes['DeclarationReviseError']> }>;
  DeclarationReviseError: ResolverTypeWrapper<ReviseRefusal>;
  DeclarationReviseErrorCode: DeclarationReviseErrorCode;
  DeclarationWithdrawPayload: ResolverTypeWrapper<Omit<DeclarationWithdrawPayload, 'declaration' | 'errors'> & { declaration?: Maybe<ResolversTypes['Declaration']>, errors: ReadonlyArray<ResolversTypes['DeclarationWithdrawError']> }>;
  DeclarationWithdrawError: ResolverTypeWrapper<WithdrawRefusal>;
  DeclarationWithdrawErrorCode: DeclarationWithdrawErrorCode;
  BaselineSetPayload: ResolverTypeWrapper<Omit<BaselineSetPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['BaselineSetError']> }>;
  BaselineSetError: ResolverTypeWrapper<BaselineRefusal>;
  BaselineSetErrorCode: BaselineSetErrorCode;
  Publicity: ResolverTypeWrapper<PublicityOnDay>;
  PublicityKind: PublicityKind;
  PublicityEnd: PublicityEnd;
  PublicitySubject: ResolverTypeWrapper<SubjectShownOn>;
  PublicitySubjectKind: PublicitySubjectKind;
  PublicityConnection: ResolverTypeWrapper<Omit<PublicityConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PublicityEdge']> }>;
  PublicityEdge: ResolverTypeWrapper<Omit<PublicityEdge, 'node'> & { node: ResolversTypes['Publicity'] }>;
  EvaluationPublicityPostInput: EvaluationPublicityPostInput;
  EvaluationPublicityAnnounceInput: EvaluationPublicityAnnounceInput;
  SeenSubjectInput: SeenSubjectInput;
  EvaluationPublicityPayload: ResolverTypeWrapper<Omit<EvaluationPublicityPayload, 'publicity' | 'errors'> & { publicity?: Maybe<ResolversTypes['Publicity']>, errors: ReadonlyArray<ResolversTypes['EvaluationPublicityError']> }>;
  EvaluationPublicityError: ResolverTypeWrapper<EvaluationPublicityRefusal>;
  EvaluationPublicityErrorCode: EvaluationPublicityErrorCode;
  EvaluationScheme: ResolverTypeWrapper<EvaluationSchemeOnDay>;
  EvaluationSchemeState: EvaluationSchemeState;
  EvaluationCriterion: ResolverTypeWrapper<EvaluationCriterion>;
  StepRemark: ResolverTypeWrapper<StepRemark>;
  EvaluationSchemeConnection: ResolverTypeWrapper<Omit<EvaluationSchemeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EvaluationSchemeEdge']> }>;
  EvaluationSchemeEdge: ResolverTypeWrapper<Omit<EvaluationSchemeEdge, 'node'> & { node: ResolversTypes['EvaluationScheme'] }>;
  EvaluationSchemeDraftInput: EvaluationSchemeDraftInput;
  EvaluationSchemePurposeInput: EvaluationSchemePurposeInput;
  EvaluationSchemeContentInput: EvaluationSchemeContentInput;
  EvaluationCriterionInput: EvaluationCriterionInput;
  EvaluationSchemeSubmitInput: EvaluationSchemeSubmitInput;
  EvaluationSchemePassFormalCheckInput: EvaluationSchemePassFormalCheckInput;
  EvaluationSchemePassExpertReviewInput: EvaluationSchemePassExpertReviewInput;
  EvaluationSchemeSupersedeInput: EvaluationSchemeSupersedeInput;
  EvaluationSchemeReturnInput: EvaluationSchemeReturnInput;
  EvaluationSchemeRefuseInput: EvaluationSchemeRefuseInput;
  EvaluationSchemePayload: ResolverTypeWrapper<Omit<EvaluationSchemePayload, 'evaluationScheme' | 'errors'> & { evaluationScheme?: Maybe<ResolversTypes['EvaluationScheme']>, errors: ReadonlyArray<ResolversTypes['EvaluationSchemeError']> }>;
  EvaluationSchemeError: ResolverTypeWrapper<EvaluationSchemeRefusal>;
  EvaluationSchemeErrorCode: EvaluationSchemeErrorCode;
  ExitCase: ResolverTypeWrapper<ExitCaseOnDay>;
  ExitCaseState: ExitCaseState;
  ExitOrigin: ExitOrigin;
  ExitDecision: ResolverTypeWrapper<ExitDecision>;
  ExitDuty: ResolverTypeWrapper<ExitDuty>;
  ExitDutyKind: ExitDutyKind;
  CreditRecordEntry: ResolverTypeWrapper<CreditRecordEntry>;
  ExitFile: ResolverTypeWrapper<ExitFile>;
  ExitEvidence: ResolverTypeWrapper<ExitEvidence>;
  ExitStatement: ResolverTypeWrapper<ExitStatement>;
  ExitCaseConnection: ResolverTypeWrapper<Omit<ExitCaseConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ExitCaseEdge']> }>;
  ExitCaseEdge: ResolverTypeWrapper<Omit<ExitCaseEdge, 'node'> & { node: ResolversTypes['ExitCase'] }>;
  OutstandingDuty: ResolverTypeWrapper<OutstandingDutyOnDay>;
  OutstandingDutyConnection: ResolverTypeWrapper<Omit<OutstandingDutyConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['OutstandingDutyEdge']> }>;
  OutstandingDutyEdge: ResolverTypeWrapper<Omit<OutstandingDutyEdge, 'node'> & { node: ResolversTypes['OutstandingDuty'] }>;
  BanOnDay: ResolverTypeWrapper<BanFound>;
  BanState: BanState;
  BanConnection: ResolverTypeWrapper<Omit<BanConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['BanEdge']> }>;
  BanEdge: ResolverTypeWrapper<Omit<BanEdge, 'node'> & { node: ResolversTypes['BanOnDay'] }>;
  AccidentFact: ResolverTypeWrapper<AccidentFactOnRecord>;
  AccidentKind: AccidentKind;
  AccidentFactConnection: ResolverTypeWrapper<Omit<AccidentFactConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AccidentFactEdge']> }>;
  AccidentFactEdge: ResolverTypeWrapper<Omit<AccidentFactEdge, 'node'> & { node: ResolversTypes['AccidentFact'] }>;
  ReviewFlag: ResolverTypeWrapper<ReviewFlagOnDay>;
  ReviewFlagKind: ReviewFlagKind;
  ReviewFlagState: ReviewFlagState;
  ReviewFlagConnection: ResolverTypeWrapper<Omit<ReviewFlagConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ReviewFlagEdge']> }>;
  ReviewFlagEdge: ResolverTypeWrapper<Omit<ReviewFlagEdge, 'node'> & { node: ResolversTypes['ReviewFlag'] }>;
  ExitCaseOpenInput: ExitCaseOpenInput;
  ExitCaseEvidenceAddInput: ExitCaseEvidenceAddInput;
  ExitCaseNotifyInput: ExitCaseNotifyInput;
  ExitCaseReplyInput: ExitCaseReplyInput;
  ExitCaseOrderInput: ExitCaseOrderInput;
  ExitCaseDecideInput: ExitCaseDecideInput;
  ExitCaseDismissInput: ExitCaseDismissInput;
  ExitCasePubliciseInput: ExitCasePubliciseInput;
  ExitCaseReportInput: ExitCaseReportInput;
  ExitCaseCreditEnterInput: ExitCaseCreditEnterInput;
  ExitCaseCloseInput: ExitCaseCloseInput;
  ExitEvidenceInput: ExitEvidenceInput;
  AccidentFactRecordInput: AccidentFactRecordInput;
  ReviewFlagSettleInput: ReviewFlagSettleInput;
  ExitCasePayload: ResolverTypeWrapper<Omit<ExitCasePayload, 'exitCase' | 'errors'> & { exitCase?: Maybe<ResolversTypes['ExitCase']>, errors: ReadonlyArray<ResolversTypes['ExitCaseError']> }>;
  ExitCaseError: ResolverTypeWrapper<ExitRefusal>;
  ExitCaseErrorCode: ExitCaseErrorCode;
  AccidentFactPayload: ResolverTypeWrapper<Omit<AccidentFactPayload, 'accidentFact' | 'errors'> & { accidentFact?: Maybe<ResolversTypes['AccidentFact']>, errors: ReadonlyArray<ResolversTypes['AccidentFactError']> }>;
  AccidentFactError: ResolverTypeWrapper<AccidentRefusal>;
  AccidentFactErrorCode: AccidentFactErrorCode;
  ReviewFlagPayload: ResolverTypeWrapper<Omit<ReviewFlagPayload, 'reviewFlag' | 'errors'> & { reviewFlag?: Maybe<ResolversTypes['ReviewFlag']>, errors: ReadonlyArray<ResolversTypes['ReviewFlagError']> }>;
  ReviewFlagError: ResolverTypeWrapper<ReviewRefusal>;
  ReviewFlagErrorCode: ReviewFlagErrorCode;
  RegisterChange: ResolverTypeWrapper<RegisterChangeTold>;
  ChangeKind: ChangeKind;
  FeedAudience: FeedAudience;
  RegisterChangeConnection: ResolverTypeWrapper<Omit<RegisterChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RegisterChangeEdge']> }>;
  RegisterChangeEdge: ResolverTypeWrapper<Omit<RegisterChangeEdge, 'node'> & { node: ResolversTypes['RegisterChange'] }>;
  ChangeWebhookReplayInput: ChangeWebhookReplayInput;
  ChangeWebhookReplayPayload: ResolverTypeWrapper<Omit<ChangeWebhookReplayPayload, 'webhook' | 'errors'> & { webhook?: Maybe<ResolversTypes['Webhook']>, errors: ReadonlyArray<ResolversTypes['WebhookResumeError']> }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  EnterpriseMatch: EnterpriseMatch;
  CodeDiagnosis: ResolverTypeWrapper<DiagnosedCode>;
  EnterpriseConnection: ResolverTypeWrapper<Omit<EnterpriseConnection, 'edges' | 'diagnosis'> & { edges: ReadonlyArray<ResolversTypes['EnterpriseEdge']>, diagnosis?: Maybe<ResolversTypes['CodeDiagnosis']> }>;
  EnterpriseEdge: ResolverTypeWrapper<Omit<EnterpriseEdge, 'node'> & { node: ResolversTypes['Enterprise'] }>;
  KeyField: ResolverTypeWrapper<KeyFieldOnDay>;
  KeyFieldState: KeyFieldState;
  KeyFieldGroup: ResolverTypeWrapper<KeyFieldGroupRow>;
  Call: ResolverTypeWrapper<CallOnDay>;
  CallState: CallState;
  KeyFieldConnection: ResolverTypeWrapper<Omit<KeyFieldConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['KeyFieldEdge']> }>;
  KeyFieldEdge: ResolverTypeWrapper<Omit<KeyFieldEdge, 'node'> & { node: ResolversTypes['KeyField'] }>;
  CallConnection: ResolverTypeWrapper<Omit<CallConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CallEdge']> }>;
  CallEdge: ResolverTypeWrapper<Omit<CallEdge, 'node'> & { node: ResolversTypes['Call'] }>;
  KeyFieldsPublishInput: KeyFieldsPublishInput;
  KeyFieldInput: KeyFieldInput;
  KeyFieldWithdrawInput: KeyFieldWithdrawInput;
  CallOpenInput: CallOpenInput;
  CallCloseInput: CallCloseInput;
  KeyFieldPayload: ResolverTypeWrapper<Omit<KeyFieldPayload, 'keyFields' | 'errors'> & { keyFields?: Maybe<ReadonlyArray<ResolversTypes['KeyField']>>, errors: ReadonlyArray<ResolversTypes['KeyFieldError']> }>;
  KeyFieldError: ResolverTypeWrapper<KeyFieldRefusal>;
  KeyFieldErrorCode: KeyFieldErrorCode;
  CallPayload: ResolverTypeWrapper<Omit<CallPayload, 'call' | 'errors'> & { call?: Maybe<ResolversTypes['Call']>, errors: ReadonlyArray<ResolversTypes['CallError']> }>;
  CallError: ResolverTypeWrapper<CallRefusal>;
  CallErrorCode: CallErrorCode;
  Objection: ResolverTypeWrapper<ObjectionOnDay>;
  ObjectionScope: ObjectionScope;
  ObjectionState: ObjectionState;
  FiledBy: ResolverTypeWrapper<FiledBy>;
  FilerKind: FilerKind;
  ObjectionConnection: ResolverTypeWrapper<Omit<ObjectionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ObjectionEdge']> }>;
  ObjectionEdge: ResolverTypeWrapper<Omit<ObjectionEdge, 'node'> & { node: ResolversTypes['Objection'] }>;
  Suggestion: ResolverTypeWrapper<SuggestionOnDay>;
  SuggestionKind: SuggestionKind;
  SuggestionState: SuggestionState;
  SuggestionConnection: ResolverTypeWrapper<Omit<SuggestionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SuggestionEdge']> }>;
  SuggestionEdge: ResolverTypeWrapper<Omit<SuggestionEdge, 'node'> & { node: ResolversTypes['Suggestion'] }>;
  FiledByInput: FiledByInput;
  ObjectionFileInput: ObjectionFileInput;
  ObjectionReviewInput: ObjectionReviewInput;
  ObjectionDismissInput: ObjectionDismissInput;
  ObjectionUpholdInput: ObjectionUpholdInput;
  ObjectionWithdrawInput: ObjectionWithdrawInput;
  SuggestionReceiveInput: SuggestionReceiveInput;
  SuggestionConsiderInput: SuggestionConsiderInput;
  SuggestionAdoptInput: SuggestionAdoptInput;
  SuggestionDeclineInput: SuggestionDeclineInput;
  ObjectionFilePayload: ResolverTypeWrapper<Omit<ObjectionFilePayload, 'objection' | 'errors'> & { objection?: Maybe<ResolversTypes['Objection']>, errors: ReadonlyArray<ResolversTypes['ObjectionError']> }>;
  ObjectionPayload: ResolverTypeWrapper<Omit<ObjectionPayload, 'objection' | 'errors'> & { objection?: Maybe<ResolversTypes['Objection']>, errors: ReadonlyArray<ResolversTypes['ObjectionError']> }>;
  ObjectionError: ResolverTypeWrapper<ObjectionRefusal>;
  ObjectionErrorCode: ObjectionErrorCode;
  SuggestionPayload: ResolverTypeWrapper<Omit<SuggestionPayload, 'suggestion' | 'errors'> & { suggestion?: Maybe<ResolversTypes['Suggestion']>, errors: ReadonlyArray<ResolversTypes['SuggestionError']> }>;
  SuggestionError: ResolverTypeWrapper<SuggestionRefusal>;
  SuggestionErrorCode: SuggestionErrorCode;
  PublicRegisterTable: PublicRegisterTable;
  OpenDataFormat: OpenDataFormat;
  PublicRegisterPart: ResolverTypeWrapper<PublicRegisterPart>;
  PublicRegisterManifest: ResolverTypeWrapper<SignedManifest>;
  Ranking: ResolverTypeWrapper<RankingOnDay>;
  RankingState: RankingState;
  RankingEntry: ResolverTypeWrapper<EntryOnDay>;
  CriterionPoints: ResolverTypeWrapper<CriterionPoints>;
  RevocationOnRecord: ResolverTypeWrapper<RevocationOnRecord>;
  RankingExclusion: ResolverTypeWrapper<ExclusionOnDay>;
  RankingExclusionReason: ResolverTypeWrapper<ExclusionReasonView>;
  RankingExclusionCode: RankingExclusionCode;
  RankingReport: ResolverTypeWrapper<RankingReport>;
  ConformityReport: ResolverTypeWrapper<ConformityReport>;
  ConformityReportSource: ConformityReportSource;
  RankingEntryConnection: ResolverTypeWrapper<Omit<RankingEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RankingEntryEdge']> }>;
  RankingEntryEdge: ResolverTypeWrapper<Omit<RankingEntryEdge, 'node'> & { node: ResolversTypes['RankingEntry'] }>;
  RankingExclusionConnection: ResolverTypeWrapper<Omit<RankingExclusionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RankingExclusionEdge']> }>;
  RankingExclusionEdge: ResolverTypeWrapper<Omit<RankingExclusionEdge, 'node'> & { node: ResolversTypes['RankingExclusion'] }>;
  RankingConnection: ResolverTypeWrapper<Omit<RankingConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RankingEdge']> }>;
  RankingEdge: ResolverTypeWrapper<Omit<RankingEdge, 'node'> & { node: ResolversTypes['Ranking'] }>;
  RankingOpenInput: RankingOpenInput;
  RankingComputeInput: RankingComputeInput;
  RankingReportInput: RankingReportInput;
  RankingAuditInput: RankingAuditInput;
  RankingReturnInput: RankingReturnInput;
  ConformityReportRecordInput: ConformityReportRecordInput;
  RankingPayload: ResolverTypeWrapper<Omit<RankingPayload, 'ranking' | 'errors'> & { ranking?: Maybe<ResolversTypes['Ranking']>, errors: ReadonlyArray<ResolversTypes['RankingError']> }>;
  RankingError: ResolverTypeWrapper<RankingRefusal>;
  RankingErrorCode: RankingErrorCode;
  ConformityReportPayload: ResolverTypeWrapper<Omit<ConformityReportPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['ConformityReportError']> }>;
  ConformityReportError: ResolverTypeWrapper<ConformityReportRefusal>;
  ConformityReportErrorCode: ConformityReportErrorCode;
  Share: ResolverTypeWrapper<Share>;
  DeclarationStatistics: ResolverTypeWrapper<DeclarationStatisticsView>;
  DivisionLevel: DivisionLevel;
  DeclarationFigures: ResolverTypeWrapper<DeclarationFigures>;
  StricterShare: ResolverTypeWrapper<StricterShare>;
  DeclaringEnterprise: ResolverTypeWrapper<DeclaringEnterpriseView>;
  DeclaringEnterpriseConnection: ResolverTypeWrapper<Omit<DeclaringEnterpriseConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DeclaringEnterpriseEdge']> }>;
  DeclaringEnterpriseEdge: ResolverTypeWrapper<Omit<DeclaringEnterpriseEdge, 'node'> & { node: ResolversTypes['DeclaringEnterprise'] }>;
  LeaderStatistics: ResolverTypeWrapper<LeaderStatisticsView>;
  LeaderDimension: LeaderDimension;
  LeaderGroup: ResolverTypeWrapper<LeaderGroup>;
  LeaderFigures: ResolverTypeWrapper<LeaderFigures>;
  ExitStatistics: ResolverTypeWrapper<ExitStatistics>;
  GroundFigures: ResolverTypeWrapper<GroundFigures>;
  PublicityStatistics: ResolverTypeWrapper<PublicityStatistics>;
  PublicityFigures: ResolverTypeWrapper<PublicityFigures>;
  KeyFieldStatistics: ResolverTypeWrapper<KeyFieldStatistics>;
  KeyFieldCoverage: ResolverTypeWrapper<KeyFieldCoverage>;
  TargetProgress: ResolverTypeWrapper<TargetView>;
  TargetComparison: TargetComparison;
  TargetUnit: TargetUnit;
  TargetStanding: TargetStanding;
  FigureValue: ResolverTypeWrapper<CountedFigure>;
  DistrictScorecard: ResolverTypeWrapper<DistrictScorecard>;
  DistrictFigures: ResolverTypeWrapper<DistrictFigures>;
  DepartmentResponsibility: ResolverTypeWrapper<Omit<DepartmentResponsibility, 'duties'> & { duties: ReadonlyArray<ResolversTypes['ResponsibleDuty']> }>;
  ResponsibleDuty: ResolverTypeWrapper<Omit<ResponsibleDuty, 'figures' | 'noFigure'> & { figures: ReadonlyArray<ResolversTypes['FigureValue']>, noFigure?: Maybe<ResolversTypes['NoFigure']> }>;
  NoFigure: ResolverTypeWrapper<NoFigureView>;
  NoFigureReason: NoFigureReason;
  Statistic: ResolverTypeWrapper<PublishedStatistic>;
  WorkSummary: ResolverTypeWrapper<WorkSummaryOnDay>;
  WorkSummaryState: WorkSummaryState;
  SummaryReport: ResolverTypeWrapper<SummaryReportOnDay>;
  SummaryReportState: SummaryReportState;
  CategoryImprovement: ResolverTypeWrapper<CategoryImprovement>;
  Incident: ResolverTypeWrapper<IncidentOnDay>;
  IncidentSeverity: IncidentSeverity;
  IncidentState: IncidentState;
  IncidentAccount: ResolverTypeWrapper<IncidentAccount>;
  StatisticConnection: ResolverTypeWrapper<Omit<StatisticConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['StatisticEdge']> }>;
  StatisticEdge: ResolverTypeWrapper<Omit<StatisticEdge, 'node'> & { node: ResolversTypes['Statistic'] }>;
  WorkSummaryConnection: ResolverTypeWrapper<Omit<WorkSummaryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['WorkSummaryEdge']> }>;
  WorkSummaryEdge: ResolverTypeWrapper<Omit<WorkSummaryEdge, 'node'> & { node: ResolversTypes['WorkSummary'] }>;
  SummaryReportConnection: ResolverTypeWrapper<Omit<SummaryReportConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SummaryReportEdge']> }>;
  SummaryReportEdge: ResolverTypeWrapper<Omit<SummaryReportEdge, 'node'> & { node: ResolversTypes['SummaryReport'] }>;
  IncidentConnection: ResolverTypeWrapper<Omit<IncidentConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['IncidentEdge']> }>;
  IncidentEdge: ResolverTypeWrapper<Omit<IncidentEdge, 'node'> & { node: ResolversTypes['Incident'] }>;
  StatisticPublishInput: StatisticPublishInput;
  WorkSummaryPartsInput: WorkSummaryPartsInput;
  WorkSummaryFileInput: WorkSummaryFileInput;
  WorkSummaryCorrectInput: WorkSummaryCorrectInput;
  SummaryReportFileInput: SummaryReportFileInput;
  SeenSummaryInput: SeenSummaryInput;
  SummaryReportAcknowledgeInput: SummaryReportAcknowledgeInput;
  IncidentReportInput: IncidentReportInput;
  IncidentSupplementInput: IncidentSupplementInput;
  IncidentAcknowledgeInput: IncidentAcknowledgeInput;
  StatisticPayload: ResolverTypeWrapper<Omit<StatisticPayload, 'statistic' | 'errors'> & { statistic?: Maybe<ResolversTypes['Statistic']>, errors: ReadonlyArray<ResolversTypes['StatisticError']> }>;
  StatisticError: ResolverTypeWrapper<StatisticRefusal>;
  StatisticErrorCode: StatisticErrorCode;
  WorkSummaryPayload: ResolverTypeWrapper<Omit<WorkSummaryPayload, 'summary' | 'errors'> & { summary?: Maybe<ResolversTypes['WorkSummary']>, errors: ReadonlyArray<ResolversTypes['WorkSummaryError']> }>;
  WorkSummaryError: ResolverTypeWrapper<WorkSummaryRefusal>;
  WorkSummaryErrorCode: WorkSummaryErrorCode;
  SummaryReportPayload: ResolverTypeWrapper<Omit<SummaryReportPayload, 'report' | 'errors'> & { report?: Maybe<ResolversTypes['SummaryReport']>, errors: ReadonlyArray<ResolversTypes['SummaryReportError']> }>;
  SummaryReportError: ResolverTypeWrapper<SummaryReportRefusal>;
  SummaryReportErrorCode: SummaryReportErrorCode;
  IncidentPayload: ResolverTypeWrapper<Omit<IncidentPayload, 'incident' | 'errors'> & { incident?: Maybe<ResolversTypes['Incident']>, errors: ReadonlyArray<ResolversTypes['IncidentError']> }>;
  IncidentError: ResolverTypeWrapper<IncidentRefusal>;
  IncidentErrorCode: IncidentErrorCode;
  FigureCode: FigureCode;
  SpotCheckPlan: ResolverTypeWrapper<SpotCheckPlanOnDay>;
  SpotCheckPopulation: SpotCheckPopulation;
  SpotCheckPlanState: SpotCheckPlanState;
  SpotCheckCandidate: ResolverTypeWrapper<CandidateOnDay>;
  SpotCheckCandidateConnection: ResolverTypeWrapper<Omit<SpotCheckCandidateConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SpotCheckCandidateEdge']> }>;
  SpotCheckCandidateEdge: ResolverTypeWrapper<Omit<SpotCheckCandidateEdge, 'node'> & { node: ResolversTypes['SpotCheckCandidate'] }>;
  SpotCheckPlanConnection: ResolverTypeWrapper<Omit<SpotCheckPlanConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SpotCheckPlanEdge']> }>;
  SpotCheckPlanEdge: ResolverTypeWrapper<Omit<SpotCheckPlanEdge, 'node'> & { node: ResolversTypes['SpotCheckPlan'] }>;
  SpotCheck: ResolverTypeWrapper<SpotCheckOnDay>;
  SpotCheckState: SpotCheckState;
  SpotCheckSample: ResolverTypeWrapper<SpotCheckSample>;
  SpotCheckTest: ResolverTypeWrapper<SpotCheckTest>;
  SpotCheckTestKind: SpotCheckTestKind;
  Measurement: ResolverTypeWrapper<Measurement>;
  IndicatorFinding: ResolverTypeWrapper<IndicatorFinding>;
  MeasurementVerdict: MeasurementVerdict;
  SpotCheckExit: ResolverTypeWrapper<FollowUpOnDay>;
  SpotCheckConnection: ResolverTypeWrapper<Omit<SpotCheckConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SpotCheckEdge']> }>;
  SpotCheckEdge: ResolverTypeWrapper<Omit<SpotCheckEdge, 'node'> & { node: ResolversTypes['SpotCheck'] }>;
  Complaint: ResolverTypeWrapper<ComplaintOnDay>;
  ComplaintSource: ComplaintSource;
  ComplaintSubjectKind: ComplaintSubjectKind;
  ComplaintState: ComplaintState;
  ComplaintNote: ResolverTypeWrapper<ComplaintNote>;
  ComplaintConsequence: ResolverTypeWrapper<FollowUpOnDay>;
  ComplaintConsequenceKind: ComplaintConsequenceKind;
  ComplaintReporter: ResolverTypeWrapper<ComplaintReporter>;
  ComplaintConnection: ResolverTypeWrapper<Omit<ComplaintConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ComplaintEdge']> }>;
  ComplaintEdge: ResolverTypeWrapper<Omit<ComplaintEdge, 'node'> & { node: ResolversTypes['Complaint'] }>;
  ComplaintStatus: ResolverTypeWrapper<ComplaintStatus>;
  QualityCommitment: ResolverTypeWrapper<CommitmentOnDay>;
  QualityCommitmentConnection: ResolverTypeWrapper<Omit<QualityCommitmentConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['QualityCommitmentEdge']> }>;
  QualityCommitmentEdge: ResolverTypeWrapper<Omit<QualityCommitmentEdge, 'node'> & { node: ResolversTypes['QualityCommitment'] }>;
  SpotCheckPlanMakeInput: SpotCheckPlanMakeInput;
  SpotCheckPlanDrawInput: SpotCheckPlanDrawInput;
  SpotCheckPlanPublishInput: SpotCheckPlanPublishInput;
  SpotCheckSampleInput: SpotCheckSampleInput;
  SpotCheckTestInput: SpotCheckTestInput;
  SpotCheckRetestInput: SpotCheckRetestInput;
  MeasurementInput: MeasurementInput;
  SpotCheckPassInput: SpotCheckPassInput;
  SpotCheckFallShortInput: SpotCheckFallShortInput;
  SpotCheckConfirmInput: SpotCheckConfirmInput;
  SpotCheckRetestAskInput: SpotCheckRetestAskInput;
  SpotCheckDropInput: SpotCheckDropInput;
  ComplaintFileInput: ComplaintFileInput;
  ComplaintRecordInput: ComplaintRecordInput;
  ComplaintReporterInput: ComplaintReporterInput;
  ComplaintAcceptInput: ComplaintAcceptInput;
  ComplaintRefuseInput: ComplaintRefuseInput;
  ComplaintTakeOverInput: ComplaintTakeOverInput;
  ComplaintInvestigateInput: ComplaintInvestigateInput;
  ComplaintSubstantiateInput: ComplaintSubstantiateInput;
  ComplaintLeaveUnsubstantiatedInput: ComplaintLeaveUnsubstantiatedInput;
  ComplaintCloseInput: ComplaintCloseInput;
  QualityCommitmentSignInput: QualityCommitmentSignInput;
  SpotCheckPlanPayload: ResolverTypeWrapper<Omit<SpotCheckPlanPayload, 'plan' | 'errors'> & { plan?: Maybe<ResolversTypes['SpotCheckPlan']>, errors: ReadonlyArray<ResolversTypes['SpotCheckPlanError']> }>;
  SpotCheckPlanError: ResolverTypeWrapper<PlanRefusal>;
  SpotCheckPlanErrorCode: SpotCheckPlanErrorCode;
  SpotCheckPayload: ResolverTypeWrapper<Omit<SpotCheckPayload, 'spotCheck' | 'errors'> & { spotCheck?: Maybe<ResolversTypes['SpotCheck']>, errors: ReadonlyArray<ResolversTypes['SpotCheckError']> }>;
  SpotCheckError: ResolverTypeWrapper<SpotCheckRefusal>;
  SpotCheckErrorCode: SpotCheckErrorCode;
  ComplaintPayload: ResolverTypeWrapper<Omit<ComplaintPayload, 'complaint' | 'errors'> & { complaint?: Maybe<ResolversTypes['Complaint']>, errors: ReadonlyArray<ResolversTypes['ComplaintError']> }>;
  ComplaintError: ResolverTypeWrapper<ComplaintRefusal>;
  ComplaintErrorCode: ComplaintErrorCode;
  ComplaintFilePayload: ResolverTypeWrapper<Omit<ComplaintFilePayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['ComplaintFileError']> }>;
  ComplaintFileError: ResolverTypeWrapper<FileRefusal>;
  ComplaintFileErrorCode: ComplaintFileErrorCode;
  QualityCommitmentPayload: ResolverTypeWrapper<Omit<QualityCommitmentPayload, 'commitment' | 'errors'> & { commitment?: Maybe<ResolversTypes['QualityCommitment']>, errors: ReadonlyArray<ResolversTypes['QualityCommitmentError']> }>;
  QualityCommitmentError: ResolverTypeWrapper<CommitmentRefusal>;
  QualityCommitmentErrorCode: QualityCommitmentErrorCode;
  Reminder: ResolverTypeWrapper<Reminder>;
  ReminderKind: ReminderKind;
  ReminderConnection: ResolverTypeWrapper<ReminderConnection>;
  ReminderEdge: ResolverTypeWrapper<ReminderEdge>;
  TitleListing: TitleListing;
  TitleConnection: ResolverTypeWrapper<Omit<TitleConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TitleEdge']> }>;
  TitleEdge: ResolverTypeWrapper<Omit<TitleEdge, 'node'> & { node: ResolversTypes['TitleOnDay'] }>;
  TitlePublisher: ResolverTypeWrapper<TitlePublisher>;
  TitleStep: ResolverTypeWrapper<TitleStep>;
  Certificate: ResolverTypeWrapper<CertificateOnDay>;
  Candidate: ResolverTypeWrapper<TitleCandidate>;
  Consent: ResolverTypeWrapper<Consent>;
  ConsentOutcome: ConsentOutcome;
  ConsentPaper: ResolverTypeWrapper<ConsentPaper>;
  Shortlist: ResolverTypeWrapper<ShortlistOnDay>;
  SkippedRank: ResolverTypeWrapper<SkippedRankOnDay>;
  CandidateConnection: ResolverTypeWrapper<Omit<CandidateConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CandidateEdge']> }>;
  CandidateEdge: ResolverTypeWrapper<Omit<CandidateEdge, 'node'> & { node: ResolversTypes['Candidate'] }>;
  ShortlistDrawInput: ShortlistDrawInput;
  SkippedRankInput: SkippedRankInput;
  ShortlistPostInput: ShortlistPostInput;
  TitleNumberInput: TitleNumberInput;
  CandidateConsentInput: CandidateConsentInput;
  CandidateRefuseInput: CandidateRefuseInput;
  ConsentPaperInput: ConsentPaperInput;
  TitlesReleaseInput: TitlesReleaseInput;
  SeenTitleInput: SeenTitleInput;
  TitleWithdrawInput: TitleWithdrawInput;
  ShortlistPayload: ResolverTypeWrapper<Omit<ShortlistPayload, 'shortlist' | 'errors'> & { shortlist?: Maybe<ResolversTypes['Shortlist']>, errors: ReadonlyArray<ResolversTypes['ShortlistError']> }>;
  ShortlistError: ResolverTypeWrapper<ShortlistRefusal>;
  ShortlistErrorCode: ShortlistErrorCode;
  CandidatePayload: ResolverTypeWrapper<Omit<CandidatePayload, 'candidate' | 'errors'> & { candidate?: Maybe<ResolversTypes['Candidate']>, errors: ReadonlyArray<ResolversTypes['CandidateError']> }>;
  CandidateError: ResolverTypeWrapper<CandidateRefusal>;
  CandidateErrorCode: CandidateErrorCode;
  TitlesPayload: ResolverTypeWrapper<Omit<TitlesPayload, 'titles' | 'errors'> & { titles?: Maybe<ReadonlyArray<ResolversTypes['TitleOnDay']>>, errors: ReadonlyArray<ResolversTypes['TitlesError']> }>;
  TitlesError: ResolverTypeWrapper<TitlesRefusal>;
  TitlesErrorCode: TitlesErrorCode;
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
  Citation: Citation;
  DataAge: DataAge;
  Int: Scalars['Int']['output'];
  NextPart: NextPart;
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
  Standing: StandingQuestion;
  Enterprise: EnterpriseOnDay;
  Division: Division;
  TitleOnDay: StandingTitle;
  LeaderTitle: LeaderTitleOnDay;
  Ban: Ban;
  PolicyDocument: PolicyDocument;
  PolicyDamage: PolicyDamage;
  PolicyRule: PolicyRule;
  PolicyRuleDetail: PolicyRuleDetail;
  PolicyClause: PolicyClause;
  Interpretation: Interpretation;
  PolicyTarget: PolicyTarget;
  PolicyFile: PolicyFile;
  Department: Department;
  Duty: Duty;
  Query: Record<PropertyKey, never>;
  WorkingBody: WorkingBodyOnDay;
  SubordinateUnit: SubordinateUnit;
  BodyEnterpriseRelation: RelationOnDay;
  BodyEnterpriseRelationConnection: Omit<BodyEnterpriseRelationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['BodyEnterpriseRelationEdge']> };
  BodyEnterpriseRelationEdge: Omit<BodyEnterpriseRelationEdge, 'node'> & { node: ResolversParentTypes['BodyEnterpriseRelation'] };
  EvaluationBody: EvaluationBodyOnDay;
  EvaluationBodyApplication: EvaluationBodyApplication;
  BodyField: BodyField;
  BodyStep: BodyStep;
  EvaluationBodyConnection: Omit<EvaluationBodyConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EvaluationBodyEdge']> };
  EvaluationBodyEdge: Omit<EvaluationBodyEdge, 'node'> & { node: ResolversParentTypes['EvaluationBody'] };
  Expert: ExpertNow;
  ExpertConflict: ExpertConflict;
  ExpertConnection: Omit<ExpertConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ExpertEdge']> };
  ExpertEdge: Omit<ExpertEdge, 'node'> & { node: ResolversParentTypes['Expert'] };
  ExpertTask: ExpertTaskNow;
  ExpertReview: Omit<ExpertReview, 'tasks'> & { tasks: ReadonlyArray<ResolversParentTypes['ExpertTask']> };
  BodyCase: BodyCaseNow;
  BodyCaseConnection: Omit<BodyCaseConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['BodyCaseEdge']> };
  BodyCaseEdge: Omit<BodyCaseEdge, 'node'> & { node: ResolversParentTypes['BodyCase'] };
  Mutation: Record<PropertyKey, never>;
  WorkingBodyAppointInput: WorkingBodyAppointInput;
  SubordinateUnitRecordInput: SubordinateUnitRecordInput;
  SubordinateUnitEndInput: SubordinateUnitEndInput;
  BodyEnterpriseRelationRecordInput: BodyEnterpriseRelationRecordInput;
  BodyEnterpriseRelationEndInput: BodyEnterpriseRelationEndInput;
  EvaluationBodyApplyInput: EvaluationBodyApplyInput;
  EvaluationBodyFormalCheckPassInput: EvaluationBodyFormalCheckPassInput;
  EvaluationBodyExpertReviewPassInput: EvaluationBodyExpertReviewPassInput;
  EvaluationBodyRefuseInput: EvaluationBodyRefuseInput;
  EvaluationBodySuspendInput: EvaluationBodySuspendInput;
  EvaluationBodyResumeInput: EvaluationBodyResumeInput;
  EvaluationBodyWithdrawInput: EvaluationBodyWithdrawInput;
  ExpertEnterInput: ExpertEnterInput;
  ExpertConflictInput: ExpertConflictInput;
  ExpertAmendInput: ExpertAmendInput;
  ExpertLeaveInput: ExpertLeaveInput;
  ExpertTaskAssignInput: ExpertTaskAssignInput;
  ExpertOpinionRecordInput: ExpertOpinionRecordInput;
  ExpertTaskCancelInput: ExpertTaskCancelInput;
  BodyCaseOpenInput: BodyCaseOpenInput;
  BodyCaseHearInput: BodyCaseHearInput;
  BodyCaseDecideInput: BodyCaseDecideInput;
  BodyCaseDismissInput: BodyCaseDismissInput;
  WorkingBodyPayload: Omit<WorkingBodyPayload, 'workingBody' | 'errors'> & { workingBody?: Maybe<ResolversParentTypes['WorkingBody']>, errors: ReadonlyArray<ResolversParentTypes['WorkingBodyError']> };
  WorkingBodyError: WorkingBodyRefusal;
  BodyEnterpriseRelationPayload: Omit<BodyEnterpriseRelationPayload, 'relation' | 'errors'> & { relation?: Maybe<ResolversParentTypes['BodyEnterpriseRelation']>, errors: ReadonlyArray<ResolversParentTypes['BodyEnterpriseRelationError']> };
  BodyEnterpriseRelationError: RelationRefusal;
  EvaluationBodyPayload: Omit<EvaluationBodyPayload, 'body' | 'errors'> & { body?: Maybe<ResolversParentTypes['EvaluationBody']>, errors: ReadonlyArray<ResolversParentTypes['EvaluationBodyError']> };
  EvaluationBodyError: EvaluationBodyRefusal;
  ExpertPayload: Omit<ExpertPayload, 'expert' | 'errors'> & { expert?: Maybe<ResolversParentTypes['Expert']>, errors: ReadonlyArray<ResolversParentTypes['ExpertError']> };
  ExpertError: ExpertRefusal;
  ExpertTaskPayload: Omit<ExpertTaskPayload, 'task' | 'errors'> & { task?: Maybe<ResolversParentTypes['ExpertTask']>, errors: ReadonlyArray<ResolversParentTypes['ExpertTaskError']> };
  ExpertTaskError: ExpertTaskRefusal;
  BodyCasePayload: Omit<BodyCasePayload, 'case' | 'errors'> & { case?: Maybe<ResolversParentTypes['BodyCase']>, errors: ReadonlyArray<ResolversParentTypes['BodyCaseError']> };
  BodyCaseError: BodyCaseRefusal;
  Declaration: DeclarationOnDay;
  DeclaredProduct: DeclaredProduct;
  StandardClassification: StandardClassification;
  MandatoryStatement: MandatoryStatement;
  Indicator: Indicator;
  VersionComparison: VersionComparison;
  IndicatorChange: IndicatorChange;
  BaselineComparison: BaselineComparison;
  IndicatorAgainstBaseline: IndicatorAgainstBaseline;
  Baseline: Baseline;
  DeclarationConnection: Omit<DeclarationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DeclarationEdge']> };
  DeclarationEdge: Omit<DeclarationEdge, 'node'> & { node: ResolversParentTypes['Declaration'] };
  DeclarationContentInput: DeclarationContentInput;
  DeclaredProductInput: DeclaredProductInput;
  StandardClassificationInput: StandardClassificationInput;
  MandatoryStatementInput: MandatoryStatementInput;
  IndicatorInput: IndicatorInput;
  DeclarationDraftInput: DeclarationDraftInput;
  DeclarationDeclareInput: DeclarationDeclareInput;
  DeclarationReviseInput: DeclarationReviseInput;
  DeclarationWithdrawInput: DeclarationWithdrawInput;
  BaselineSetInput: BaselineSetInput;
  DeclarationDraftPayload: Omit<DeclarationDraftPayload, 'declaration' | 'errors'> & { declaration?: Maybe<ResolversParentTypes['Declaration']>, errors: ReadonlyArray<ResolversParentTypes['DeclarationDraftError']> };
  DeclarationDraftError: DraftRefusal;
  DeclarationDeclarePayload: Omit<DeclarationDeclarePayload, 'declaration' | 'errors'> & { declaration?: Maybe<ResolversParentTypes['Declaration']>, errors: ReadonlyArray<ResolversParentTypes['DeclarationDeclareError']> };
  DeclarationDeclareError: DeclareRefusal;
  DeclarationRevisePayload: Omit<DeclarationRevisePayload, 'declaration' | 'errors'> & { declaration?: Maybe<ResolversParentTypes['Declaration']>, errors: ReadonlyArray<ResolversParentTypes['DeclarationReviseError']> };
  DeclarationReviseError: ReviseRefusal;
  DeclarationWithdrawPayload: Omit<DeclarationWithdrawPayload, 'declaration' | 'errors'> & { declaration?: Maybe<ResolversParentTypes['Declaration']>, errors: ReadonlyArray<ResolversParentTypes['DeclarationWithdrawError']> };
  DeclarationWithdrawError: WithdrawRefusal;
  BaselineSetPayload: Omit<BaselineSetPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['BaselineSetError']> };
  BaselineSetError: BaselineRefusal;
  Publicity: PublicityOnDay;
  PublicitySubject: SubjectShownOn;
  PublicityConnection: Omit<PublicityConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PublicityEdge']> };
  PublicityEdge: Omit<PublicityEdge, 'node'> & { node: ResolversParentTypes['Publicity'] };
  EvaluationPublicityPostInput: EvaluationPublicityPostInput;
  EvaluationPublicityAnnounceInput: EvaluationPublicityAnnounceInput;
  SeenSubjectInput: SeenSubjectInput;
  EvaluationPublicityPayload: Omit<EvaluationPublicityPayload, 'publicity' | 'errors'> & { publicity?: Maybe<ResolversParentTypes['Publicity']>, errors: ReadonlyArray<ResolversParentTypes['EvaluationPublicityError']> };
  EvaluationPublicityError: EvaluationPublicityRefusal;
  EvaluationScheme: EvaluationSchemeOnDay;
  EvaluationCriterion: EvaluationCriterion;
  StepRemark: StepRemark;
  EvaluationSchemeConnection: Omit<EvaluationSchemeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EvaluationSchemeEdge']> };
  EvaluationSchemeEdge: Omit<EvaluationSchemeEdge, 'node'> & { node: ResolversParentTypes['EvaluationScheme'] };
  EvaluationSchemeDraftInput: EvaluationSchemeDraftInput;
  EvaluationSchemePurposeInput: EvaluationSchemePurposeInput;
  EvaluationSchemeContentInput: EvaluationSchemeContentInput;
  EvaluationCriterionInput: EvaluationCriterionInput;
  EvaluationSchemeSubmitInput: EvaluationSchemeSubmitInput;
  EvaluationSchemePassFormalCheckInput: EvaluationSchemePassFormalCheckInput;
  EvaluationSchemePassExpertReviewInput: EvaluationSchemePassExpertReviewInput;
  EvaluationSchemeSupersedeInput: EvaluationSchemeSupersedeInput;
  EvaluationSchemeReturnInput: EvaluationSchemeReturnInput;
  EvaluationSchemeRefuseInput: EvaluationSchemeRefuseInput;
  EvaluationSchemePayload: Omit<EvaluationSchemePayload, 'evaluationScheme' | 'errors'> & { evaluationScheme?: Maybe<ResolversParentTypes['EvaluationScheme']>, errors: ReadonlyArray<ResolversParentTypes['EvaluationSchemeError']> };
  EvaluationSchemeError: EvaluationSchemeRefusal;
  ExitCase: ExitCaseOnDay;
  ExitDecision: ExitDecision;
  ExitDuty: ExitDuty;
  CreditRecordEntry: CreditRecordEntry;
  ExitFile: ExitFile;
  ExitEvidence: ExitEvidence;
  ExitStatement: ExitStatement;
  ExitCaseConnection: Omit<ExitCaseConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ExitCaseEdge']> };
  ExitCaseEdge: Omit<ExitCaseEdge, 'node'> & { node: ResolversParentTypes['ExitCase'] };
  OutstandingDuty: OutstandingDutyOnDay;
  OutstandingDutyConnection: Omit<OutstandingDutyConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['OutstandingDutyEdge']> };
  OutstandingDutyEdge: Omit<OutstandingDutyEdge, 'node'> & { node: ResolversParentTypes['OutstandingDuty'] };
  BanOnDay: BanFound;
  BanConnection: Omit<BanConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['BanEdge']> };
  BanEdge: Omit<BanEdge, 'node'> & { node: ResolversParentTypes['BanOnDay'] };
  AccidentFact: AccidentFactOnRecord;
  AccidentFactConnection: Omit<AccidentFactConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AccidentFactEdge']> };
  AccidentFactEdge: Omit<AccidentFactEdge, 'node'> & { node: ResolversParentTypes['AccidentFact'] };
  ReviewFlag: ReviewFlagOnDay;
  ReviewFlagConnection: Omit<ReviewFlagConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ReviewFlagEdge']> };
  ReviewFlagEdge: Omit<ReviewFlagEdge, 'node'> & { node: ResolversParentTypes['ReviewFlag'] };
  ExitCaseOpenInput: ExitCaseOpenInput;
  ExitCaseEvidenceAddInput: ExitCaseEvidenceAddInput;
  ExitCaseNotifyInput: ExitCaseNotifyInput;
  ExitCaseReplyInput: ExitCaseReplyInput;
  ExitCaseOrderInput: ExitCaseOrderInput;
  ExitCaseDecideInput: ExitCaseDecideInput;
  ExitCaseDismissInput: ExitCaseDismissInput;
  ExitCasePubliciseInput: ExitCasePubliciseInput;
  ExitCaseReportInput: ExitCaseReportInput;
  ExitCaseCreditEnterInput: ExitCaseCreditEnterInput;
  ExitCaseCloseInput: ExitCaseCloseInput;
  ExitEvidenceInput: ExitEvidenceInput;
  AccidentFactRecordInput: AccidentFactRecordInput;
  ReviewFlagSettleInput: ReviewFlagSettleInput;
  ExitCasePayload: Omit<ExitCasePayload, 'exitCase' | 'errors'> & { exitCase?: Maybe<ResolversParentTypes['ExitCase']>, errors: ReadonlyArray<ResolversParentTypes['ExitCaseError']> };
  ExitCaseError: ExitRefusal;
  AccidentFactPayload: Omit<AccidentFactPayload, 'accidentFact' | 'errors'> & { accidentFact?: Maybe<ResolversParentTypes['AccidentFact']>, errors: ReadonlyArray<ResolversParentTypes['AccidentFactError']> };
  AccidentFactError: AccidentRefusal;
  ReviewFlagPayload: Omit<ReviewFlagPayload, 'reviewFlag' | 'errors'> & { reviewFlag?: Maybe<ResolversParentTypes['ReviewFlag']>, errors: ReadonlyArray<ResolversParentTypes['ReviewFlagError']> };
  ReviewFlagError: ReviewRefusal;
  RegisterChange: RegisterChangeTold;
  RegisterChangeConnection: Omit<RegisterChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RegisterChangeEdge']> };
  RegisterChangeEdge: Omit<RegisterChangeEdge, 'node'> & { node: ResolversParentTypes['RegisterChange'] };
  ChangeWebhookReplayInput: ChangeWebhookReplayInput;
  ChangeWebhookReplayPayload: Omit<ChangeWebhookReplayPayload, 'webhook' | 'errors'> & { webhook?: Maybe<ResolversParentTypes['Webhook']>, errors: ReadonlyArray<ResolversParentTypes['WebhookResumeError']> };
  Subscription: Record<PropertyKey, never>;
  CodeDiagnosis: DiagnosedCode;
  EnterpriseConnection: Omit<EnterpriseConnection, 'edges' | 'diagnosis'> & { edges: ReadonlyArray<ResolversParentTypes['EnterpriseEdge']>, diagnosis?: Maybe<ResolversParentTypes['CodeDiagnosis']> };
  EnterpriseEdge: Omit<EnterpriseEdge, 'node'> & { node: ResolversParentTypes['Enterprise'] };
  KeyField: KeyFieldOnDay;
  KeyFieldGroup: KeyFieldGroupRow;
  Call: CallOnDay;
  KeyFieldConnection: Omit<KeyFieldConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['KeyFieldEdge']> };
  KeyFieldEdge: Omit<KeyFieldEdge, 'node'> & { node: ResolversParentTypes['KeyField'] };
  CallConnection: Omit<CallConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CallEdge']> };
  CallEdge: Omit<CallEdge, 'node'> & { node: ResolversParentTypes['Call'] };
  KeyFieldsPublishInput: KeyFieldsPublishInput;
  KeyFieldInput: KeyFieldInput;
  KeyFieldWithdrawInput: KeyFieldWithdrawInput;
  CallOpenInput: CallOpenInput;
  CallCloseInput: CallCloseInput;
  KeyFieldPayload: Omit<KeyFieldPayload, 'keyFields' | 'errors'> & { keyFields?: Maybe<ReadonlyArray<ResolversParentTypes['KeyField']>>, errors: ReadonlyArray<ResolversParentTypes['KeyFieldError']> };
  KeyFieldError: KeyFieldRefusal;
  CallPayload: Omit<CallPayload, 'call' | 'errors'> & { call?: Maybe<ResolversParentTypes['Call']>, errors: ReadonlyArray<ResolversParentTypes['CallError']> };
  CallError: CallRefusal;
  Objection: ObjectionOnDay;
  FiledBy: FiledBy;
  ObjectionConnection: Omit<ObjectionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ObjectionEdge']> };
  ObjectionEdge: Omit<ObjectionEdge, 'node'> & { node: ResolversParentTypes['Objection'] };
  Suggestion: SuggestionOnDay;
  SuggestionConnection: Omit<SuggestionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SuggestionEdge']> };
  SuggestionEdge: Omit<SuggestionEdge, 'node'> & { node: ResolversParentTypes['Suggestion'] };
  FiledByInput: FiledByInput;
  ObjectionFileInput: ObjectionFileInput;
  ObjectionReviewInput: ObjectionReviewInput;
  ObjectionDismissInput: ObjectionDismissInput;
  ObjectionUpholdInput: ObjectionUpholdInput;
  ObjectionWithdrawInput: ObjectionWithdrawInput;
  SuggestionReceiveInput: SuggestionReceiveInput;
  SuggestionConsiderInput: SuggestionConsiderInput;
  SuggestionAdoptInput: SuggestionAdoptInput;
  SuggestionDeclineInput: SuggestionDeclineInput;
  ObjectionFilePayload: Omit<ObjectionFilePayload, 'objection' | 'errors'> & { objection?: Maybe<ResolversParentTypes['Objection']>, errors: ReadonlyArray<ResolversParentTypes['ObjectionError']> };
  ObjectionPayload: Omit<ObjectionPayload, 'objection' | 'errors'> & { objection?: Maybe<ResolversParentTypes['Objection']>, errors: ReadonlyArray<ResolversParentTypes['ObjectionError']> };
  ObjectionError: ObjectionRefusal;
  SuggestionPayload: Omit<SuggestionPayload, 'suggestion' | 'errors'> & { suggestion?: Maybe<ResolversParentTypes['Suggestion']>, errors: ReadonlyArray<ResolversParentTypes['SuggestionError']> };
  SuggestionError: SuggestionRefusal;
  PublicRegisterPart: PublicRegisterPart;
  PublicRegisterManifest: SignedManifest;
  Ranking: RankingOnDay;
  RankingEntry: EntryOnDay;
  CriterionPoints: CriterionPoints;
  RevocationOnRecord: RevocationOnRecord;
  RankingExclusion: ExclusionOnDay;
  RankingExclusionReason: ExclusionReasonView;
  RankingReport: RankingReport;
  ConformityReport: ConformityReport;
  RankingEntryConnection: Omit<RankingEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RankingEntryEdge']> };
  RankingEntryEdge: Omit<RankingEntryEdge, 'node'> & { node: ResolversParentTypes['RankingEntry'] };
  RankingExclusionConnection: Omit<RankingExclusionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RankingExclusionEdge']> };
  RankingExclusionEdge: Omit<RankingExclusionEdge, 'node'> & { node: ResolversParentTypes['RankingExclusion'] };
  RankingConnection: Omit<RankingConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RankingEdge']> };
  RankingEdge: Omit<RankingEdge, 'node'> & { node: ResolversParentTypes['Ranking'] };
  RankingOpenInput: RankingOpenInput;
  RankingComputeInput: RankingComputeInput;
  RankingReportInput: RankingReportInput;
  RankingAuditInput: RankingAuditInput;
  RankingReturnInput: RankingReturnInput;
  ConformityReportRecordInput: ConformityReportRecordInput;
  RankingPayload: Omit<RankingPayload, 'ranking' | 'errors'> & { ranking?: Maybe<ResolversParentTypes['Ranking']>, errors: ReadonlyArray<ResolversParentTypes['RankingError']> };
  RankingError: RankingRefusal;
  ConformityReportPayload: Omit<ConformityReportPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['ConformityReportError']> };
  ConformityReportError: ConformityReportRefusal;
  Share: Share;
  DeclarationStatistics: DeclarationStatisticsView;
  DeclarationFigures: DeclarationFigures;
  StricterShare: StricterShare;
  DeclaringEnterprise: DeclaringEnterpriseView;
  DeclaringEnterpriseConnection: Omit<DeclaringEnterpriseConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DeclaringEnterpriseEdge']> };
  DeclaringEnterpriseEdge: Omit<DeclaringEnterpriseEdge, 'node'> & { node: ResolversParentTypes['DeclaringEnterprise'] };
  LeaderStatistics: LeaderStatisticsView;
  LeaderGroup: LeaderGroup;
  LeaderFigures: LeaderFigures;
  ExitStatistics: ExitStatistics;
  GroundFigures: GroundFigures;
  PublicityStatistics: PublicityStatistics;
  PublicityFigures: PublicityFigures;
  KeyFieldStatistics: KeyFieldStatistics;
  KeyFieldCoverage: KeyFieldCoverage;
  TargetProgress: TargetView;
  FigureValue: CountedFigure;
  DistrictScorecard: DistrictScorecard;
  DistrictFigures: DistrictFigures;
  DepartmentResponsibility: Omit<DepartmentResponsibility, 'duties'> & { duties: ReadonlyArray<ResolversParentTypes['ResponsibleDuty']> };
  ResponsibleDuty: Omit<ResponsibleDuty, 'figures' | 'noFigure'> & { figures: ReadonlyArray<ResolversParentTypes['FigureValue']>, noFigure?: Maybe<ResolversParentTypes['NoFigure']> };
  NoFigure: NoFigureView;
  Statistic: PublishedStatistic;
  WorkSummary: WorkSummaryOnDay;
  SummaryReport: SummaryReportOnDay;
  CategoryImprovement: CategoryImprovement;
  Incident: IncidentOnDay;
  IncidentAccount: IncidentAccount;
  StatisticConnection: Omit<StatisticConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['StatisticEdge']> };
  StatisticEdge: Omit<StatisticEdge, 'node'> & { node: ResolversParentTypes['Statistic'] };
  WorkSummaryConnection: Omit<WorkSummaryConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['WorkSummaryEdge']> };
  WorkSummaryEdge: Omit<WorkSummaryEdge, 'node'> & { node: ResolversParentTypes['WorkSummary'] };
  SummaryReportConnection: Omit<SummaryReportConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SummaryReportEdge']> };
  SummaryReportEdge: Omit<SummaryReportEdge, 'node'> & { node: ResolversParentTypes['SummaryReport'] };
  IncidentConnection: Omit<IncidentConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['IncidentEdge']> };
  IncidentEdge: Omit<IncidentEdge, 'node'> & { node: ResolversParentTypes['Incident'] };
  StatisticPublishInput: StatisticPublishInput;
  WorkSummaryPartsInput: WorkSummaryPartsInput;
  WorkSummaryFileInput: WorkSummaryFileInput;
  WorkSummaryCorrectInput: WorkSummaryCorrectInput;
  SummaryReportFileInput: SummaryReportFileInput;
  SeenSummaryInput: SeenSummaryInput;
  SummaryReportAcknowledgeInput: SummaryReportAcknowledgeInput;
  IncidentReportInput: IncidentReportInput;
  IncidentSupplementInput: IncidentSupplementInput;
  IncidentAcknowledgeInput: IncidentAcknowledgeInput;
  StatisticPayload: Omit<StatisticPayload, 'statistic' | 'errors'> & { statistic?: Maybe<ResolversParentTypes['Statistic']>, errors: ReadonlyArray<ResolversParentTypes['StatisticError']> };
  StatisticError: StatisticRefusal;
  WorkSummaryPayload: Omit<WorkSummaryPayload, 'summary' | 'errors'> & { summary?: Maybe<ResolversParentTypes['WorkSummary']>, errors: ReadonlyArray<ResolversParentTypes['WorkSummaryError']> };
  WorkSummaryError: WorkSummaryRefusal;
  SummaryReportPayload: Omit<SummaryReportPayload, 'report' | 'errors'> & { report?: Maybe<ResolversParentTypes['SummaryReport']>, errors: ReadonlyArray<ResolversParentTypes['SummaryReportError']> };
  SummaryReportError: SummaryReportRefusal;
  IncidentPayload: Omit<IncidentPayload, 'incident' | 'errors'> & { incident?: Maybe<ResolversParentTypes['Incident']>, errors: ReadonlyArray<ResolversParentTypes['IncidentError']> };
  IncidentError: IncidentRefusal;
  SpotCheckPlan: SpotCheckPlanOnDay;
  SpotCheckCandidate: CandidateOnDay;
  SpotCheckCandidateConnection: Omit<SpotCheckCandidateConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SpotCheckCandidateEdge']> };
  SpotCheckCandidateEdge: Omit<SpotCheckCandidateEdge, 'node'> & { node: ResolversParentTypes['SpotCheckCandidate'] };
  SpotCheckPlanConnection: Omit<SpotCheckPlanConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SpotCheckPlanEdge']> };
  SpotCheckPlanEdge: Omit<SpotCheckPlanEdge, 'node'> & { node: ResolversParentTypes['SpotCheckPlan'] };
  SpotCheck: SpotCheckOnDay;
  SpotCheckSample: SpotCheckSample;
  SpotCheckTest: SpotCheckTest;
  Measurement: Measurement;
  IndicatorFinding: IndicatorFinding;
  SpotCheckExit: FollowUpOnDay;
  SpotCheckConnection: Omit<SpotCheckConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SpotCheckEdge']> };
  SpotCheckEdge: Omit<SpotCheckEdge, 'node'> & { node: ResolversParentTypes['SpotCheck'] };
  Complaint: ComplaintOnDay;
  ComplaintNote: ComplaintNote;
  ComplaintConsequence: FollowUpOnDay;
  ComplaintReporter: ComplaintReporter;
  ComplaintConnection: Omit<ComplaintConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ComplaintEdge']> };
  ComplaintEdge: Omit<ComplaintEdge, 'node'> & { node: ResolversParentTypes['Complaint'] };
  ComplaintStatus: ComplaintStatus;
  QualityCommitment: CommitmentOnDay;
  QualityCommitmentConnection: Omit<QualityCommitmentConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['QualityCommitmentEdge']> };
  QualityCommitmentEdge: Omit<QualityCommitmentEdge, 'node'> & { node: ResolversParentTypes['QualityCommitment'] };
  SpotCheckPlanMakeInput: SpotCheckPlanMakeInput;
  SpotCheckPlanDrawInput: SpotCheckPlanDrawInput;
  SpotCheckPlanPublishInput: SpotCheckPlanPublishInput;
  SpotCheckSampleInput: SpotCheckSampleInput;
  SpotCheckTestInput: SpotCheckTestInput;
  SpotCheckRetestInput: SpotCheckRetestInput;
  MeasurementInput: MeasurementInput;
  SpotCheckPassInput: SpotCheckPassInput;
  SpotCheckFallShortInput: SpotCheckFallShortInput;
  SpotCheckConfirmInput: SpotCheckConfirmInput;
  SpotCheckRetestAskInput: SpotCheckRetestAskInput;
  SpotCheckDropInput: SpotCheckDropInput;
  ComplaintFileInput: ComplaintFileInput;
  ComplaintRecordInput: ComplaintRecordInput;
  ComplaintReporterInput: ComplaintReporterInput;
  ComplaintAcceptInput: ComplaintAcceptInput;
  ComplaintRefuseInput: ComplaintRefuseInput;
  ComplaintTakeOverInput: ComplaintTakeOverInput;
  ComplaintInvestigateInput: ComplaintInvestigateInput;
  ComplaintSubstantiateInput: ComplaintSubstantiateInput;
  ComplaintLeaveUnsubstantiatedInput: ComplaintLeaveUnsubstantiatedInput;
  ComplaintCloseInput: ComplaintCloseInput;
  QualityCommitmentSignInput: QualityCommitmentSignInput;
  SpotCheckPlanPayload: Omit<SpotCheckPlanPayload, 'plan' | 'errors'> & { plan?: Maybe<ResolversParentTypes['SpotCheckPlan']>, errors: ReadonlyArray<ResolversParentTypes['SpotCheckPlanError']> };
  SpotCheckPlanError: PlanRefusal;
  SpotCheckPayload: Omit<SpotCheckPayload, 'spotCheck' | 'errors'> & { spotCheck?: Maybe<ResolversParentTypes['SpotCheck']>, errors: ReadonlyArray<ResolversParentTypes['SpotCheckError']> };
  SpotCheckError: SpotCheckRefusal;
  ComplaintPayload: Omit<ComplaintPayload, 'complaint' | 'errors'> & { complaint?: Maybe<ResolversParentTypes['Complaint']>, errors: ReadonlyArray<ResolversParentTypes['ComplaintError']> };
  ComplaintError: ComplaintRefusal;
  ComplaintFilePayload: Omit<ComplaintFilePayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['ComplaintFileError']> };
  ComplaintFileError: FileRefusal;
  QualityCommitmentPayload: Omit<QualityCommitmentPayload, 'commitment' | 'errors'> & { commitment?: Maybe<ResolversParentTypes['QualityCommitment']>, errors: ReadonlyArray<ResolversParentTypes['QualityCommitmentError']> };
  QualityCommitmentError: CommitmentRefusal;
  Reminder: Reminder;
  ReminderConnection: ReminderConnection;
  ReminderEdge: ReminderEdge;
  TitleConnection: Omit<TitleConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TitleEdge']> };
  TitleEdge: Omit<TitleEdge, 'node'> & { node: ResolversParentTypes['TitleOnDay'] };
  TitlePublisher: TitlePublisher;
  TitleStep: TitleStep;
  Certificate: CertificateOnDay;
  Candidate: TitleCandidate;
  Consent: Consent;
  ConsentPaper: ConsentPaper;
  Shortlist: ShortlistOnDay;
  SkippedRank: SkippedRankOnDay;
  CandidateConnection: Omit<CandidateConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CandidateEdge']> };
  CandidateEdge: Omit<CandidateEdge, 'node'> & { node: ResolversParentTypes['Candidate'] };
  ShortlistDrawInput: ShortlistDrawInput;
  SkippedRankInput: SkippedRankInput;
  ShortlistPostInput: ShortlistPostInput;
  TitleNumberInput: TitleNumberInput;
  CandidateConsentInput: CandidateConsentInput;
  CandidateRefuseInput: CandidateRefuseInput;
  ConsentPaperInput: ConsentPaperInput;
  TitlesReleaseInput: TitlesReleaseInput;
  SeenTitleInput: SeenTitleInput;
  TitleWithdrawInput: TitleWithdrawInput;
  ShortlistPayload: Omit<ShortlistPayload, 'shortlist' | 'errors'> & { shortlist?: Maybe<ResolversParentTypes['Shortlist']>, errors: ReadonlyArray<ResolversParentTypes['ShortlistError']> };
  ShortlistError: ShortlistRefusal;
  CandidatePayload: Omit<CandidatePayload, 'candidate' | 'errors'> & { candidate?: Maybe<ResolversParentTypes['Candidate']>, errors: ReadonlyArray<ResolversParentTypes['CandidateError']> };
  CandidateError: CandidateRefusal;
  TitlesPayload: Omit<TitlesPayload, 'titles' | 'errors'> & { titles?: Maybe<ReadonlyArray<ResolversParentTypes['TitleOnDay']>>, errors: ReadonlyArray<ResolversParentTypes['TitlesError']> };
  TitlesError: TitlesRefusal;
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

export type NextPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NextPart'] = ResolversParentTypes['NextPart']> = {
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

export type StandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Standing'] = ResolversParentTypes['Standing'], FederationReferenceType extends FederationReferenceTypes['Standing'] = FederationReferenceTypes['Standing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Standing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  uscc?: Resolver<ResolversTypes['USCC'], ParentType, ContextType>;
  validOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  titles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TitleOnDay']>>, ParentType, ContextType>;
  ban?: Resolver<Maybe<ResolversTypes['Ban']>, ParentType, ContextType>;
  registerKnownAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  uscc?: Resolver<ResolversTypes['USCC'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registrationPlace?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  establishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  declarations?: Resolver<Maybe<ResolversTypes['DeclarationConnection']>, ParentType, ContextType, RequireFields<EnterpriseDeclarationsArgs, 'first'>>;
};

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TitleOnDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleOnDay'] = ResolversParentTypes['TitleOnDay']> = {
  title?: Resolver<ResolversTypes['LeaderTitle'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TitleState'], ParentType, ContextType>;
  revocationGround?: Resolver<Maybe<ResolversTypes['ExitGround']>, ParentType, ContextType>;
  publicityLastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type LeaderTitleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderTitle'] = ResolversParentTypes['LeaderTitle']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  certificateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['TitlePublisher']>, ParentType, ContextType>;
  models?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DeclaredProduct']>>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['TitleStep']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type BanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ban'] = ResolversParentTypes['Ban']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  firstDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PolicyDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyDocument'] = ResolversParentTypes['PolicyDocument']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  numberDamagedText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  signedOnDamagedText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  inForceFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  clauses?: Resolver<ReadonlyArray<ResolversTypes['PolicyClause']>, ParentType, ContextType>;
  interpretations?: Resolver<ReadonlyArray<ResolversTypes['Interpretation']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['PolicyTarget']>, ParentType, ContextType>;
  departments?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  damages?: Resolver<ReadonlyArray<ResolversTypes['PolicyDamage']>, ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['PolicyRule']>, ParentType, ContextType>;
};

export type PolicyDamageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyDamage'] = ResolversParentTypes['PolicyDamage']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  damagedText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PolicyRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyRule'] = ResolversParentTypes['PolicyRule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  details?: Resolver<ReadonlyArray<ResolversTypes['PolicyRuleDetail']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['RuleBasis'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  knownTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PolicyRuleDetailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyRuleDetail'] = ResolversParentTypes['PolicyRuleDetail']> = {
  name?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PolicyClauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyClause'] = ResolversParentTypes['PolicyClause']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leads?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  supports?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  leadBasis?: Resolver<ResolversTypes['RuleBasis'], ParentType, ContextType>;
};

export type InterpretationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Interpretation'] = ResolversParentTypes['Interpretation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  questionZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readingZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whyZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['RuleBasis'], ParentType, ContextType>;
};

export type PolicyTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyTarget'] = ResolversParentTypes['PolicyTarget']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metricEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  damagedText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PolicyFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyFile'] = ResolversParentTypes['PolicyFile']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DepartmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  duties?: Resolver<ReadonlyArray<ResolversTypes['Duty']>, ParentType, ContextType>;
};

export type DutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Duty'] = ResolversParentTypes['Duty']> = {
  document?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['DutyRole'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['RuleBasis'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  publicityLastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType, RequireFields<QueryPublicityLastDayArgs, 'postedOn' | 'workingDays'>>;
  policyDocuments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PolicyDocument']>>, ParentType, ContextType, Partial<QueryPolicyDocumentsArgs>>;
  policyDocument?: Resolver<Maybe<ResolversTypes['PolicyDocument']>, ParentType, ContextType, RequireFields<QueryPolicyDocumentArgs, 'id'>>;
  policyFile?: Resolver<Maybe<ResolversTypes['PolicyFile']>, ParentType, ContextType, RequireFields<QueryPolicyFileArgs, 'name'>>;
  departments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Department']>>, ParentType, ContextType, RequireFields<QueryDepartmentsArgs, 'jurisdiction'>>;
  registerAccessEntries?: Resolver<Maybe<ResolversTypes['AccessEntryConnection']>, ParentType, ContextType, RequireFields<QueryRegisterAccessEntriesArgs, 'first'>>;
  workingBody?: Resolver<Maybe<ResolversTypes['WorkingBody']>, ParentType, ContextType, RequireFields<QueryWorkingBodyArgs, 'scheme'>>;
  evaluationBodies?: Resolver<Maybe<ResolversTypes['EvaluationBodyConnection']>, ParentType, ContextType, RequireFields<QueryEvaluationBodiesArgs, 'scheme' | 'first'>>;
  evaluationBody?: Resolver<Maybe<ResolversTypes['EvaluationBody']>, ParentType, ContextType, RequireFields<QueryEvaluationBodyArgs, 'id'>>;
  bodyEnterpriseRelations?: Resolver<Maybe<ResolversTypes['BodyEnterpriseRelationConnection']>, ParentType, ContextType, RequireFields<QueryBodyEnterpriseRelationsArgs, 'first'>>;
  experts?: Resolver<Maybe<ResolversTypes['ExpertConnection']>, ParentType, ContextType, RequireFields<QueryExpertsArgs, 'scheme' | 'first'>>;
  expert?: Resolver<Maybe<ResolversTypes['Expert']>, ParentType, ContextType, RequireFields<QueryExpertArgs, 'id'>>;
  expertReview?: Resolver<Maybe<ResolversTypes['ExpertReview']>, ParentType, ContextType, RequireFields<QueryExpertReviewArgs, 'subject' | 'kind'>>;
  bodyCases?: Resolver<Maybe<ResolversTypes['BodyCaseConnection']>, ParentType, ContextType, RequireFields<QueryBodyCasesArgs, 'scheme' | 'first'>>;
  bodyCase?: Resolver<Maybe<ResolversTypes['BodyCase']>, ParentType, ContextType, RequireFields<QueryBodyCaseArgs, 'id'>>;
  registerDataAge?: Resolver<Maybe<ResolversTypes['DataAge']>, ParentType, ContextType>;
  declarations?: Resolver<Maybe<ResolversTypes['DeclarationConnection']>, ParentType, ContextType, RequireFields<QueryDeclarationsArgs, 'uscc' | 'first'>>;
  declaration?: Resolver<Maybe<ResolversTypes['Declaration']>, ParentType, ContextType, RequireFields<QueryDeclarationArgs, 'id'>>;
  compareVersions?: Resolver<Maybe<ResolversTypes['VersionComparison']>, ParentType, ContextType, RequireFields<QueryCompareVersionsArgs, 'before' | 'after'>>;
  baselines?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Baseline']>>, ParentType, ContextType, RequireFields<QueryBaselinesArgs, 'referenceStandard'>>;
  publicities?: Resolver<Maybe<ResolversTypes['PublicityConnection']>, ParentType, ContextType, RequireFields<QueryPublicitiesArgs, 'scheme' | 'first'>>;
  publicity?: Resolver<Maybe<ResolversTypes['Publicity']>, ParentType, ContextType, RequireFields<QueryPublicityArgs, 'id'>>;
  evaluationSchemes?: Resolver<Maybe<ResolversTypes['EvaluationSchemeConnection']>, ParentType, ContextType, RequireFields<QueryEvaluationSchemesArgs, 'scheme' | 'first'>>;
  evaluationScheme?: Resolver<Maybe<ResolversTypes['EvaluationScheme']>, ParentType, ContextType, RequireFields<QueryEvaluationSchemeArgs, 'id'>>;
  exitCase?: Resolver<Maybe<ResolversTypes['ExitCase']>, ParentType, ContextType, RequireFields<QueryExitCaseArgs, 'id'>>;
  exitCases?: Resolver<Maybe<ResolversTypes['ExitCaseConnection']>, ParentType, ContextType, RequireFields<QueryExitCasesArgs, 'first'>>;
  exitDuties?: Resolver<Maybe<ResolversTypes['OutstandingDutyConnection']>, ParentType, ContextType, RequireFields<QueryExitDutiesArgs, 'overdue' | 'first'>>;
  bans?: Resolver<Maybe<ResolversTypes['BanConnection']>, ParentType, ContextType, RequireFields<QueryBansArgs, 'first'>>;
  accidentFacts?: Resolver<Maybe<ResolversTypes['AccidentFactConnection']>, ParentType, ContextType, RequireFields<QueryAccidentFactsArgs, 'uscc' | 'first'>>;
  reviewFlags?: Resolver<Maybe<ResolversTypes['ReviewFlagConnection']>, ParentType, ContextType, RequireFields<QueryReviewFlagsArgs, 'first'>>;
  registerChanges?: Resolver<Maybe<ResolversTypes['RegisterChangeConnection']>, ParentType, ContextType, RequireFields<QueryRegisterChangesArgs, 'first'>>;
  changeWebhooks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Webhook']>>, ParentType, ContextType>;
  enterprises?: Resolver<Maybe<ResolversTypes['EnterpriseConnection']>, ParentType, ContextType, RequireFields<QueryEnterprisesArgs, 'search' | 'first'>>;
  keyFieldGroups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['KeyFieldGroup']>>, ParentType, ContextType, RequireFields<QueryKeyFieldGroupsArgs, 'scheme'>>;
  keyFields?: Resolver<Maybe<ResolversTypes['KeyFieldConnection']>, ParentType, ContextType, RequireFields<QueryKeyFieldsArgs, 'scheme' | 'year' | 'first'>>;
  calls?: Resolver<Maybe<ResolversTypes['CallConnection']>, ParentType, ContextType, RequireFields<QueryCallsArgs, 'scheme' | 'first'>>;
  call?: Resolver<Maybe<ResolversTypes['Call']>, ParentType, ContextType, RequireFields<QueryCallArgs, 'id'>>;
  objections?: Resolver<Maybe<ResolversTypes['ObjectionConnection']>, ParentType, ContextType, RequireFields<QueryObjectionsArgs, 'first'>>;
  objection?: Resolver<Maybe<ResolversTypes['Objection']>, ParentType, ContextType, RequireFields<QueryObjectionArgs, 'id'>>;
  objectionStatus?: Resolver<Maybe<ResolversTypes['Objection']>, ParentType, ContextType, RequireFields<QueryObjectionStatusArgs, 'secret'>>;
  objectionFiler?: Resolver<Maybe<ResolversTypes['FiledBy']>, ParentType, ContextType, RequireFields<QueryObjectionFilerArgs, 'objection'>>;
  suggestions?: Resolver<Maybe<ResolversTypes['SuggestionConnection']>, ParentType, ContextType, RequireFields<QuerySuggestionsArgs, 'scheme' | 'first'>>;
  suggestion?: Resolver<Maybe<ResolversTypes['Suggestion']>, ParentType, ContextType, RequireFields<QuerySuggestionArgs, 'id'>>;
  suggestionFiler?: Resolver<Maybe<ResolversTypes['FiledBy']>, ParentType, ContextType, RequireFields<QuerySuggestionFilerArgs, 'suggestion'>>;
  publicRegisterPart?: Resolver<Maybe<ResolversTypes['PublicRegisterPart']>, ParentType, ContextType, RequireFields<QueryPublicRegisterPartArgs, 'table' | 'format' | 'first'>>;
  publicRegisterManifest?: Resolver<Maybe<ResolversTypes['PublicRegisterManifest']>, ParentType, ContextType, Partial<QueryPublicRegisterManifestArgs>>;
  publicRegisterKeys?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rankings?: Resolver<Maybe<ResolversTypes['RankingConnection']>, ParentType, ContextType, RequireFields<QueryRankingsArgs, 'scheme' | 'first'>>;
  ranking?: Resolver<Maybe<ResolversTypes['Ranking']>, ParentType, ContextType, RequireFields<QueryRankingArgs, 'id'>>;
  declarationStatistics?: Resolver<Maybe<ResolversTypes['DeclarationStatistics']>, ParentType, ContextType, Partial<QueryDeclarationStatisticsArgs>>;
  declaringEnterprises?: Resolver<Maybe<ResolversTypes['DeclaringEnterpriseConnection']>, ParentType, ContextType, RequireFields<QueryDeclaringEnterprisesArgs, 'first'>>;
  leaderStatistics?: Resolver<Maybe<ResolversTypes['LeaderStatistics']>, ParentType, ContextType, Partial<QueryLeaderStatisticsArgs>>;
  exitStatistics?: Resolver<Maybe<ResolversTypes['ExitStatistics']>, ParentType, ContextType, Partial<QueryExitStatisticsArgs>>;
  publicityStatistics?: Resolver<Maybe<ResolversTypes['PublicityStatistics']>, ParentType, ContextType, Partial<QueryPublicityStatisticsArgs>>;
  keyFieldStatistics?: Resolver<Maybe<ResolversTypes['KeyFieldStatistics']>, ParentType, ContextType, RequireFields<QueryKeyFieldStatisticsArgs, 'scheme'>>;
  targets?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TargetProgress']>>, ParentType, ContextType, RequireFields<QueryTargetsArgs, 'jurisdiction'>>;
  districtScorecards?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DistrictScorecard']>>, ParentType, ContextType, RequireFields<QueryDistrictScorecardsArgs, 'jurisdiction'>>;
  responsibilityMatrix?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DepartmentResponsibility']>>, ParentType, ContextType, RequireFields<QueryResponsibilityMatrixArgs, 'jurisdiction'>>;
  statistic?: Resolver<Maybe<ResolversTypes['Statistic']>, ParentType, ContextType, RequireFields<QueryStatisticArgs, 'id'>>;
  statistics?: Resolver<Maybe<ResolversTypes['StatisticConnection']>, ParentType, ContextType, RequireFields<QueryStatisticsArgs, 'division' | 'first'>>;
  workSummary?: Resolver<Maybe<ResolversTypes['WorkSummary']>, ParentType, ContextType, RequireFields<QueryWorkSummaryArgs, 'id'>>;
  workSummaries?: Resolver<Maybe<ResolversTypes['WorkSummaryConnection']>, ParentType, ContextType, RequireFields<QueryWorkSummariesArgs, 'scheme' | 'first'>>;
  summaryReport?: Resolver<Maybe<ResolversTypes['SummaryReport']>, ParentType, ContextType, RequireFields<QuerySummaryReportArgs, 'id'>>;
  summaryReports?: Resolver<Maybe<ResolversTypes['SummaryReportConnection']>, ParentType, ContextType, RequireFields<QuerySummaryReportsArgs, 'scheme' | 'first'>>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType, RequireFields<QueryIncidentArgs, 'id'>>;
  incidents?: Resolver<Maybe<ResolversTypes['IncidentConnection']>, ParentType, ContextType, RequireFields<QueryIncidentsArgs, 'scheme' | 'first'>>;
  spotCheckPlans?: Resolver<Maybe<ResolversTypes['SpotCheckPlanConnection']>, ParentType, ContextType, RequireFields<QuerySpotCheckPlansArgs, 'first'>>;
  spotCheckPlan?: Resolver<Maybe<ResolversTypes['SpotCheckPlan']>, ParentType, ContextType, RequireFields<QuerySpotCheckPlanArgs, 'id'>>;
  spotChecks?: Resolver<Maybe<ResolversTypes['SpotCheckConnection']>, ParentType, ContextType, RequireFields<QuerySpotChecksArgs, 'first'>>;
  spotCheck?: Resolver<Maybe<ResolversTypes['SpotCheck']>, ParentType, ContextType, RequireFields<QuerySpotCheckArgs, 'id'>>;
  complaints?: Resolver<Maybe<ResolversTypes['ComplaintConnection']>, ParentType, ContextType, RequireFields<QueryComplaintsArgs, 'handledByMe' | 'first'>>;
  complaint?: Resolver<Maybe<ResolversTypes['Complaint']>, ParentType, ContextType, RequireFields<QueryComplaintArgs, 'id'>>;
  complaintReporter?: Resolver<Maybe<ResolversTypes['ComplaintReporter']>, ParentType, ContextType, RequireFields<QueryComplaintReporterArgs, 'complaint'>>;
  complaintStatus?: Resolver<Maybe<ResolversTypes['ComplaintStatus']>, ParentType, ContextType, RequireFields<QueryComplaintStatusArgs, 'secret'>>;
  qualityCommitments?: Resolver<Maybe<ResolversTypes['QualityCommitmentConnection']>, ParentType, ContextType, RequireFields<QueryQualityCommitmentsArgs, 'uscc' | 'first'>>;
  reminders?: Resolver<Maybe<ResolversTypes['ReminderConnection']>, ParentType, ContextType, RequireFields<QueryRemindersArgs, 'waiting' | 'first'>>;
  titles?: Resolver<Maybe<ResolversTypes['TitleConnection']>, ParentType, ContextType, RequireFields<QueryTitlesArgs, 'listing' | 'first'>>;
  title?: Resolver<Maybe<ResolversTypes['TitleOnDay']>, ParentType, ContextType, RequireFields<QueryTitleArgs, 'id'>>;
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType, RequireFields<QueryCertificateArgs, 'number'>>;
  shortlist?: Resolver<Maybe<ResolversTypes['Shortlist']>, ParentType, ContextType, RequireFields<QueryShortlistArgs, 'ranking'>>;
  candidate?: Resolver<Maybe<ResolversTypes['Candidate']>, ParentType, ContextType, RequireFields<QueryCandidateArgs, 'id'>>;
  candidacies?: Resolver<Maybe<ResolversTypes['CandidateConnection']>, ParentType, ContextType, RequireFields<QueryCandidaciesArgs, 'first'>>;
};

export type WorkingBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingBody'] = ResolversParentTypes['WorkingBody']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uscc?: Resolver<ResolversTypes['USCC'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  appointedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['SubordinateUnit']>, ParentType, ContextType>;
};

export type SubordinateUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubordinateUnit'] = ResolversParentTypes['SubordinateUnit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uscc?: Resolver<ResolversTypes['USCC'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<ResolversTypes['USCC'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type BodyEnterpriseRelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyEnterpriseRelation'] = ResolversParentTypes['BodyEnterpriseRelation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['USCC'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['BodyRelationKind'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type BodyEnterpriseRelationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyEnterpriseRelationConnection'] = ResolversParentTypes['BodyEnterpriseRelationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BodyEnterpriseRelationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type BodyEnterpriseRelationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyEnterpriseRelationEdge'] = ResolversParentTypes['BodyEnterpriseRelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BodyEnterpriseRelation'], ParentType, ContextType>;
};

export type EvaluationBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationBody'] = ResolversParentTypes['EvaluationBody']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uscc?: Resolver<ResolversTypes['USCC'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EvaluationBodyKind'], ParentType, ContextType>;
  registeredIn?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['EvaluationBodyApplication']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EvaluationBodyState'], ParentType, ContextType>;
  stateSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['BodyStep']>, ParentType, ContextType>;
  enterpriseRelations?: Resolver<ResolversTypes['BodyEnterpriseRelationConnection'], ParentType, ContextType, RequireFields<EvaluationBodyEnterpriseRelationsArgs, 'first'>>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type EvaluationBodyApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationBodyApplication'] = ResolversParentTypes['EvaluationBodyApplication']> = {
  registeredAddress?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  capability?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  takesNoFees?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statesNoRelations?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['BodyField']>, ParentType, ContextType>;
};

export type BodyFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyField'] = ResolversParentTypes['BodyField']> = {
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BodyStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyStep'] = ResolversParentTypes['BodyStep']> = {
  action?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EvaluationBodyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationBodyConnection'] = ResolversParentTypes['EvaluationBodyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EvaluationBodyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type EvaluationBodyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationBodyEdge'] = ResolversParentTypes['EvaluationBodyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EvaluationBody'], ParentType, ContextType>;
};

export type ExpertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Expert'] = ResolversParentTypes['Expert']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['ExpertConflict']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ExpertState'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type ExpertConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertConflict'] = ResolversParentTypes['ExpertConflict']> = {
  uscc?: Resolver<ResolversTypes['USCC'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExpertConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertConnection'] = ResolversParentTypes['ExpertConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExpertEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type ExpertEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertEdge'] = ResolversParentTypes['ExpertEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Expert'], ParentType, ContextType>;
};

export type ExpertTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertTask'] = ResolversParentTypes['ExpertTask']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectKind?: Resolver<ResolversTypes['ExpertSubjectKind'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ExpertTaskKind'], ParentType, ContextType>;
  expert?: Resolver<ResolversTypes['Expert'], ParentType, ContextType>;
  assignedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ExpertTaskState'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['ExpertOpinion']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type ExpertReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertReview'] = ResolversParentTypes['ExpertReview']> = {
  assignedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  favourableCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unfavourableCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['ExpertTask']>, ParentType, ContextType>;
};

export type BodyCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyCase'] = ResolversParentTypes['BodyCase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['EvaluationBody'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['BodyCaseGround'], ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['BodyCaseOrigin'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BodyCaseState'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['BodyStep']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type BodyCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyCaseConnection'] = ResolversParentTypes['BodyCaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BodyCaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type BodyCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyCaseEdge'] = ResolversParentTypes['BodyCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BodyCase'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  workingBodyAppoint?: Resolver<Maybe<ResolversTypes['WorkingBodyPayload']>, ParentType, ContextType, RequireFields<MutationWorkingBodyAppointArgs, 'input'>>;
  subordinateUnitRecord?: Resolver<Maybe<ResolversTypes['WorkingBodyPayload']>, ParentType, ContextType, RequireFields<MutationSubordinateUnitRecordArgs, 'input'>>;
  subordinateUnitEnd?: Resolver<Maybe<ResolversTypes['WorkingBodyPayload']>, ParentType, ContextType, RequireFields<MutationSubordinateUnitEndArgs, 'input'>>;
  bodyEnterpriseRelationRecord?: Resolver<Maybe<ResolversTypes['BodyEnterpriseRelationPayload']>, ParentType, ContextType, RequireFields<MutationBodyEnterpriseRelationRecordArgs, 'input'>>;
  bodyEnterpriseRelationEnd?: Resolver<Maybe<ResolversTypes['BodyEnterpriseRelationPayload']>, ParentType, ContextType, RequireFields<MutationBodyEnterpriseRelationEndArgs, 'input'>>;
  evaluationBodyApply?: Resolver<Maybe<ResolversTypes['EvaluationBodyPayload']>, ParentType, ContextType, RequireFields<MutationEvaluationBodyApplyArgs, 'input'>>;
  evaluationBodyFormalCheckPass?: Resolver<Maybe<ResolversTypes['EvaluationBodyPayload']>, ParentType, ContextType, RequireFields<MutationEvaluationBodyFormalCheckPassArgs, 'input'>>;
  evaluationBodyExpertReviewPass?: Resolver<Maybe<ResolversTypes['EvaluationBodyPayload']>, ParentType, ContextType, RequireFields<MutationEvaluationBodyExpertReviewPassArgs, 'input'>>;
  evaluationBodyRefuse?: Resolver<Maybe<ResolversTypes['EvaluationBodyPayload']>, ParentType, ContextType, RequireFields<MutationEvaluationBodyRefuseArgs, 'input'>>;
  evaluationBodySuspend?: Resolver<Maybe<ResolversTypes['EvaluationBodyPayload']>, ParentType, ContextType, RequireFields<MutationEvaluationBodySuspendArgs, 'input'>>;
  evaluationBodyResume?: Resolver<Maybe<ResolversTypes['EvaluationBodyPayload']>, ParentType, ContextType, RequireFields<MutationEvaluationBodyResumeArgs, 'input'>>;
  evaluationBodyWithdraw?: Resolver<Maybe<ResolversTypes['EvaluationBodyPayload']>, ParentType, ContextType, RequireFields<MutationEvaluationBodyWithdrawArgs, 'input'>>;
  expertEnter?: Resolver<Maybe<ResolversTypes['ExpertPayload']>, ParentType, ContextType, RequireFields<MutationExpertEnterArgs, 'input'>>;
  expertAmend?: Resolver<Maybe<ResolversTypes['ExpertPayload']>, ParentType, ContextType, RequireFields<MutationExpertAmendArgs, 'input'>>;
  expertLeave?: Resolver<Maybe<ResolversTypes['ExpertPayload']>, ParentType, ContextType, RequireFields<MutationExpertLeaveArgs, 'input'>>;
  expertTaskAssign?: Resolver<Maybe<ResolversTypes['ExpertTaskPayload']>, ParentType, ContextType, RequireFields<MutationExpertTaskAssignArgs, 'input'>>;
  expertOpinionRecord?: Resolver<Maybe<ResolversTypes['ExpertTaskPayload']>, ParentType, ContextType, RequireFields<MutationExpertOpinionRecordArgs, 'input'>>;
  expertTaskCancel?: Resolver<Maybe<ResolversTypes['ExpertTaskPayload']>, ParentType, ContextType, RequireFields<MutationExpertTaskCancelArgs, 'input'>>;
  bodyCaseOpen?: Resolver<Maybe<ResolversTypes['BodyCasePayload']>, ParentType, ContextType, RequireFields<MutationBodyCaseOpenArgs, 'input'>>;
  bodyCaseHear?: Resolver<Maybe<ResolversTypes['BodyCasePayload']>, ParentType, ContextType, RequireFields<MutationBodyCaseHearArgs, 'input'>>;
  bodyCaseDecide?: Resolver<Maybe<ResolversTypes['BodyCasePayload']>, ParentType, ContextType, RequireFields<MutationBodyCaseDecideArgs, 'input'>>;
  bodyCaseDismiss?: Resolver<Maybe<ResolversTypes['BodyCasePayload']>, ParentType, ContextType, RequireFields<MutationBodyCaseDismissArgs, 'input'>>;
  declarationDraft?: Resolver<Maybe<ResolversTypes['DeclarationDraftPayload']>, ParentType, ContextType, RequireFields<MutationDeclarationDraftArgs, 'input'>>;
  declarationDeclare?: Resolver<Maybe<ResolversTypes['DeclarationDeclarePayload']>, ParentType, ContextType, RequireFields<MutationDeclarationDeclareArgs, 'input'>>;
  declarationRevise?: Resolver<Maybe<ResolversTypes['DeclarationRevisePayload']>, ParentType, ContextType, RequireFields<MutationDeclarationReviseArgs, 'input'>>;
  declarationWithdraw?: Resolver<Maybe<ResolversTypes['DeclarationWithdrawPayload']>, ParentType, ContextType, RequireFields<MutationDeclarationWithdrawArgs, 'input'>>;
  baselineSet?: Resolver<Maybe<ResolversTypes['BaselineSetPayload']>, ParentType, ContextType, RequireFields<MutationBaselineSetArgs, 'input'>>;
  evaluationPublicityPost?: Resolver<Maybe<ResolversTypes['EvaluationPublicityPayload']>, ParentType, ContextType, RequireFields<MutationEvaluationPublicityPostArgs, 'input'>>;
  evaluationPublicityAnnounce?: Resolver<Maybe<ResolversTypes['EvaluationPublicityPayload']>, ParentType, ContextType, RequireFields<MutationEvaluationPublicityAnnounceArgs, 'input'>>;
  evaluationSchemeDraft?: Resolver<Maybe<ResolversTypes['EvaluationSchemePayload']>, ParentType, ContextType, RequireFields<MutationEvaluationSchemeDraftArgs, 'input'>>;
  evaluationSchemeSubmit?: Resolver<Maybe<ResolversTypes['EvaluationSchemePayload']>, ParentType, ContextType, RequireFields<MutationEvaluationSchemeSubmitArgs, 'input'>>;
  evaluationSchemePassFormalCheck?: Resolver<Maybe<ResolversTypes['EvaluationSchemePayload']>, ParentType, ContextType, RequireFields<MutationEvaluationSchemePassFormalCheckArgs, 'input'>>;
  evaluationSchemePassExpertReview?: Resolver<Maybe<ResolversTypes['EvaluationSchemePayload']>, ParentType, ContextType, RequireFields<MutationEvaluationSchemePassExpertReviewArgs, 'input'>>;
  evaluationSchemeReturn?: Resolver<Maybe<ResolversTypes['EvaluationSchemePayload']>, ParentType, ContextType, RequireFields<MutationEvaluationSchemeReturnArgs, 'input'>>;
  evaluationSchemeRefuse?: Resolver<Maybe<ResolversTypes['EvaluationSchemePayload']>, ParentType, ContextType, RequireFields<MutationEvaluationSchemeRefuseArgs, 'input'>>;
  evaluationSchemeSupersede?: Resolver<Maybe<ResolversTypes['EvaluationSchemePayload']>, ParentType, ContextType, RequireFields<MutationEvaluationSchemeSupersedeArgs, 'input'>>;
  exitCaseOpen?: Resolver<Maybe<ResolversTypes['ExitCasePayload']>, ParentType, ContextType, RequireFields<MutationExitCaseOpenArgs, 'input'>>;
  exitCaseEvidenceAdd?: Resolver<Maybe<ResolversTypes['ExitCasePayload']>, ParentType, ContextType, RequireFields<MutationExitCaseEvidenceAddArgs, 'input'>>;
  exitCaseNotify?: Resolver<Maybe<ResolversTypes['ExitCasePayload']>, ParentType, ContextType, RequireFields<MutationExitCaseNotifyArgs, 'input'>>;
  exitCaseReply?: Resolver<Maybe<ResolversTypes['ExitCasePayload']>, ParentType, ContextType, RequireFields<MutationExitCaseReplyArgs, 'input'>>;
  exitCaseOrder?: Resolver<Maybe<ResolversTypes['ExitCasePayload']>, ParentType, ContextType, RequireFields<MutationExitCaseOrderArgs, 'input'>>;
  exitCaseDecide?: Resolver<Maybe<ResolversTypes['ExitCasePayload']>, ParentType, ContextType, RequireFields<MutationExitCaseDecideArgs, 'input'>>;
  exitCaseDismiss?: Resolver<Maybe<ResolversTypes['ExitCasePayload']>, ParentType, ContextType, RequireFields<MutationExitCaseDismissArgs, 'input'>>;
  exitCasePublicise?: Resolver<Maybe<ResolversTypes['ExitCasePayload']>, ParentType, ContextType, RequireFields<MutationExitCasePubliciseArgs, 'input'>>;
  exitCaseReport?: Resolver<Maybe<ResolversTypes['ExitCasePayload']>, ParentType, ContextType, RequireFields<MutationExitCaseReportArgs, 'input'>>;
  exitCaseCreditEnter?: Resolver<Maybe<ResolversTypes['ExitCasePayload']>, ParentType, ContextType, RequireFields<MutationExitCaseCreditEnterArgs, 'input'>>;
  exitCaseClose?: Resolver<Maybe<ResolversTypes['ExitCasePayload']>, ParentType, ContextType, RequireFields<MutationExitCaseCloseArgs, 'input'>>;
  accidentFactRecord?: Resolver<Maybe<ResolversTypes['AccidentFactPayload']>, ParentType, ContextType, RequireFields<MutationAccidentFactRecordArgs, 'input'>>;
  reviewFlagSettle?: Resolver<Maybe<ResolversTypes['ReviewFlagPayload']>, ParentType, ContextType, RequireFields<MutationReviewFlagSettleArgs, 'input'>>;
  changeWebhookRegister?: Resolver<Maybe<ResolversTypes['WebhookRegisterPayload']>, ParentType, ContextType, RequireFields<MutationChangeWebhookRegisterArgs, 'input'>>;
  changeWebhookRemove?: Resolver<Maybe<ResolversTypes['WebhookRemovePayload']>, ParentType, ContextType, RequireFields<MutationChangeWebhookRemoveArgs, 'input'>>;
  changeWebhookResume?: Resolver<Maybe<ResolversTypes['WebhookResumePayload']>, ParentType, ContextType, RequireFields<MutationChangeWebhookResumeArgs, 'input'>>;
  changeWebhookReplay?: Resolver<Maybe<ResolversTypes['ChangeWebhookReplayPayload']>, ParentType, ContextType, RequireFields<MutationChangeWebhookReplayArgs, 'input'>>;
  keyFieldsPublish?: Resolver<Maybe<ResolversTypes['KeyFieldPayload']>, ParentType, ContextType, RequireFields<MutationKeyFieldsPublishArgs, 'input'>>;
  keyFieldWithdraw?: Resolver<Maybe<ResolversTypes['KeyFieldPayload']>, ParentType, ContextType, RequireFields<MutationKeyFieldWithdrawArgs, 'input'>>;
  callOpen?: Resolver<Maybe<ResolversTypes['CallPayload']>, ParentType, ContextType, RequireFields<MutationCallOpenArgs, 'input'>>;
  callClose?: Resolver<Maybe<ResolversTypes['CallPayload']>, ParentType, ContextType, RequireFields<MutationCallCloseArgs, 'input'>>;
  objectionFile?: Resolver<Maybe<ResolversTypes['ObjectionFilePayload']>, ParentType, ContextType, RequireFields<MutationObjectionFileArgs, 'input'>>;
  objectionReview?: Resolver<Maybe<ResolversTypes['ObjectionPayload']>, ParentType, ContextType, RequireFields<MutationObjectionReviewArgs, 'input'>>;
  objectionDismiss?: Resolver<Maybe<ResolversTypes['ObjectionPayload']>, ParentType, ContextType, RequireFields<MutationObjectionDismissArgs, 'input'>>;
  objectionUphold?: Resolver<Maybe<ResolversTypes['ObjectionPayload']>, ParentType, ContextType, RequireFields<MutationObjectionUpholdArgs, 'input'>>;
  objectionWithdraw?: Resolver<Maybe<ResolversTypes['ObjectionPayload']>, ParentType, ContextType, RequireFields<MutationObjectionWithdrawArgs, 'input'>>;
  suggestionReceive?: Resolver<Maybe<ResolversTypes['SuggestionPayload']>, ParentType, ContextType, RequireFields<MutationSuggestionReceiveArgs, 'input'>>;
  suggestionConsider?: Resolver<Maybe<ResolversTypes['SuggestionPayload']>, ParentType, ContextType, RequireFields<MutationSuggestionConsiderArgs, 'input'>>;
  suggestionAdopt?: Resolver<Maybe<ResolversTypes['SuggestionPayload']>, ParentType, ContextType, RequireFields<MutationSuggestionAdoptArgs, 'input'>>;
  suggestionDecline?: Resolver<Maybe<ResolversTypes['SuggestionPayload']>, ParentType, ContextType, RequireFields<MutationSuggestionDeclineArgs, 'input'>>;
  rankingOpen?: Resolver<Maybe<ResolversTypes['RankingPayload']>, ParentType, ContextType, RequireFields<MutationRankingOpenArgs, 'input'>>;
  rankingCompute?: Resolver<Maybe<ResolversTypes['RankingPayload']>, ParentType, ContextType, RequireFields<MutationRankingComputeArgs, 'input'>>;
  rankingReport?: Resolver<Maybe<ResolversTypes['RankingPayload']>, ParentType, ContextType, RequireFields<MutationRankingReportArgs, 'input'>>;
  rankingAudit?: Resolver<Maybe<ResolversTypes['RankingPayload']>, ParentType, ContextType, RequireFields<MutationRankingAuditArgs, 'input'>>;
  rankingReturn?: Resolver<Maybe<ResolversTypes['RankingPayload']>, ParentType, ContextType, RequireFields<MutationRankingReturnArgs, 'input'>>;
  conformityReportRecord?: Resolver<Maybe<ResolversTypes['ConformityReportPayload']>, ParentType, ContextType, RequireFields<MutationConformityReportRecordArgs, 'input'>>;
  statisticPublish?: Resolver<Maybe<ResolversTypes['StatisticPayload']>, ParentType, ContextType, RequireFields<MutationStatisticPublishArgs, 'input'>>;
  workSummaryFile?: Resolver<Maybe<ResolversTypes['WorkSummaryPayload']>, ParentType, ContextType, RequireFields<MutationWorkSummaryFileArgs, 'input'>>;
  workSummaryCorrect?: Resolver<Maybe<ResolversTypes['WorkSummaryPayload']>, ParentType, ContextType, RequireFields<MutationWorkSummaryCorrectArgs, 'input'>>;
  summaryReportFile?: Resolver<Maybe<ResolversTypes['SummaryReportPayload']>, ParentType, ContextType, RequireFields<MutationSummaryReportFileArgs, 'input'>>;
  summaryReportAcknowledge?: Resolver<Maybe<ResolversTypes['SummaryReportPayload']>, ParentType, ContextType, RequireFields<MutationSummaryReportAcknowledgeArgs, 'input'>>;
  incidentReport?: Resolver<Maybe<ResolversTypes['IncidentPayload']>, ParentType, ContextType, RequireFields<MutationIncidentReportArgs, 'input'>>;
  incidentSupplement?: Resolver<Maybe<ResolversTypes['IncidentPayload']>, ParentType, ContextType, RequireFields<MutationIncidentSupplementArgs, 'input'>>;
  incidentAcknowledge?: Resolver<Maybe<ResolversTypes['IncidentPayload']>, ParentType, ContextType, RequireFields<MutationIncidentAcknowledgeArgs, 'input'>>;
  spotCheckPlanMake?: Resolver<Maybe<ResolversTypes['SpotCheckPlanPayload']>, ParentType, ContextType, RequireFields<MutationSpotCheckPlanMakeArgs, 'input'>>;
  spotCheckPlanDraw?: Resolver<Maybe<ResolversTypes['SpotCheckPlanPayload']>, ParentType, ContextType, RequireFields<MutationSpotCheckPlanDrawArgs, 'input'>>;
  spotCheckPlanPublish?: Resolver<Maybe<ResolversTypes['SpotCheckPlanPayload']>, ParentType, ContextType, RequireFields<MutationSpotCheckPlanPublishArgs, 'input'>>;
  spotCheckSample?: Resolver<Maybe<ResolversTypes['SpotCheckPayload']>, ParentType, ContextType, RequireFields<MutationSpotCheckSampleArgs, 'input'>>;
  spotCheckTest?: Resolver<Maybe<ResolversTypes['SpotCheckPayload']>, ParentType, ContextType, RequireFields<MutationSpotCheckTestArgs, 'input'>>;
  spotCheckPass?: Resolver<Maybe<ResolversTypes['SpotCheckPayload']>, ParentType, ContextType, RequireFields<MutationSpotCheckPassArgs, 'input'>>;
  spotCheckFallShort?: Resolver<Maybe<ResolversTypes['SpotCheckPayload']>, ParentType, ContextType, RequireFields<MutationSpotCheckFallShortArgs, 'input'>>;
  spotCheckRetestAsk?: Resolver<Maybe<ResolversTypes['SpotCheckPayload']>, ParentType, ContextType, RequireFields<MutationSpotCheckRetestAskArgs, 'input'>>;
  spotCheckRetest?: Resolver<Maybe<ResolversTypes['SpotCheckPayload']>, ParentType, ContextType, RequireFields<MutationSpotCheckRetestArgs, 'input'>>;
  spotCheckConfirm?: Resolver<Maybe<ResolversTypes['SpotCheckPayload']>, ParentType, ContextType, RequireFields<MutationSpotCheckConfirmArgs, 'input'>>;
  spotCheckDrop?: Resolver<Maybe<ResolversTypes['SpotCheckPayload']>, ParentType, ContextType, RequireFields<MutationSpotCheckDropArgs, 'input'>>;
  complaintFile?: Resolver<Maybe<ResolversTypes['ComplaintFilePayload']>, ParentType, ContextType, RequireFields<MutationComplaintFileArgs, 'input'>>;
  complaintRecord?: Resolver<Maybe<ResolversTypes['ComplaintPayload']>, ParentType, ContextType, RequireFields<MutationComplaintRecordArgs, 'input'>>;
  complaintAccept?: Resolver<Maybe<ResolversTypes['ComplaintPayload']>, ParentType, ContextType, RequireFields<MutationComplaintAcceptArgs, 'input'>>;
  complaintRefuse?: Resolver<Maybe<ResolversTypes['ComplaintPayload']>, ParentType, ContextType, RequireFields<MutationComplaintRefuseArgs, 'input'>>;
  complaintTakeOver?: Resolver<Maybe<ResolversTypes['ComplaintPayload']>, ParentType, ContextType, RequireFields<MutationComplaintTakeOverArgs, 'input'>>;
  complaintInvestigate?: Resolver<Maybe<ResolversTypes['ComplaintPayload']>, ParentType, ContextType, RequireFields<MutationComplaintInvestigateArgs, 'input'>>;
  complaintSubstantiate?: Resolver<Maybe<ResolversTypes['ComplaintPayload']>, ParentType, ContextType, RequireFields<MutationComplaintSubstantiateArgs, 'input'>>;
  complaintLeaveUnsubstantiated?: Resolver<Maybe<ResolversTypes['ComplaintPayload']>, ParentType, ContextType, RequireFields<MutationComplaintLeaveUnsubstantiatedArgs, 'input'>>;
  complaintClose?: Resolver<Maybe<ResolversTypes['ComplaintPayload']>, ParentType, ContextType, RequireFields<MutationComplaintCloseArgs, 'input'>>;
  qualityCommitmentSign?: Resolver<Maybe<ResolversTypes['QualityCommitmentPayload']>, ParentType, ContextType, RequireFields<MutationQualityCommitmentSignArgs, 'input'>>;
  shortlistDraw?: Resolver<Maybe<ResolversTypes['ShortlistPayload']>, ParentType, ContextType, RequireFields<MutationShortlistDrawArgs, 'input'>>;
  shortlistPost?: Resolver<Maybe<ResolversTypes['ShortlistPayload']>, ParentType, ContextType, RequireFields<MutationShortlistPostArgs, 'input'>>;
  candidateConsent?: Resolver<Maybe<ResolversTypes['CandidatePayload']>, ParentType, ContextType, RequireFields<MutationCandidateConsentArgs, 'input'>>;
  candidateRefuse?: Resolver<Maybe<ResolversTypes['CandidatePayload']>, ParentType, ContextType, RequireFields<MutationCandidateRefuseArgs, 'input'>>;
  titlesRelease?: Resolver<Maybe<ResolversTypes['TitlesPayload']>, ParentType, ContextType, RequireFields<MutationTitlesReleaseArgs, 'input'>>;
  titleWithdraw?: Resolver<Maybe<ResolversTypes['TitlesPayload']>, ParentType, ContextType, RequireFields<MutationTitleWithdrawArgs, 'input'>>;
};

export type WorkingBodyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingBodyPayload'] = ResolversParentTypes['WorkingBodyPayload']> = {
  workingBody?: Resolver<Maybe<ResolversTypes['WorkingBody']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['WorkingBodyError']>, ParentType, ContextType>;
};

export type WorkingBodyErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingBodyError'] = ResolversParentTypes['WorkingBodyError']> = {
  code?: Resolver<ResolversTypes['WorkingBodyErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<WorkingBodyErrorMessageArgs, 'language'>>;
  current?: Resolver<Maybe<ResolversTypes['WorkingBody']>, ParentType, ContextType>;
};

export type BodyEnterpriseRelationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyEnterpriseRelationPayload'] = ResolversParentTypes['BodyEnterpriseRelationPayload']> = {
  relation?: Resolver<Maybe<ResolversTypes['BodyEnterpriseRelation']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['BodyEnterpriseRelationError']>, ParentType, ContextType>;
};

export type BodyEnterpriseRelationErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyEnterpriseRelationError'] = ResolversParentTypes['BodyEnterpriseRelationError']> = {
  code?: Resolver<ResolversTypes['BodyEnterpriseRelationErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BodyEnterpriseRelationErrorMessageArgs, 'language'>>;
};

export type EvaluationBodyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationBodyPayload'] = ResolversParentTypes['EvaluationBodyPayload']> = {
  body?: Resolver<Maybe<ResolversTypes['EvaluationBody']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['EvaluationBodyError']>, ParentType, ContextType>;
};

export type EvaluationBodyErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationBodyError'] = ResolversParentTypes['EvaluationBodyError']> = {
  code?: Resolver<ResolversTypes['EvaluationBodyErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EvaluationBodyErrorMessageArgs, 'language'>>;
  current?: Resolver<Maybe<ResolversTypes['EvaluationBody']>, ParentType, ContextType>;
};

export type ExpertPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertPayload'] = ResolversParentTypes['ExpertPayload']> = {
  expert?: Resolver<Maybe<ResolversTypes['Expert']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['ExpertError']>, ParentType, ContextType>;
};

export type ExpertErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertError'] = ResolversParentTypes['ExpertError']> = {
  code?: Resolver<ResolversTypes['ExpertErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ExpertErrorMessageArgs, 'language'>>;
  current?: Resolver<Maybe<ResolversTypes['Expert']>, ParentType, ContextType>;
};

export type ExpertTaskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertTaskPayload'] = ResolversParentTypes['ExpertTaskPayload']> = {
  task?: Resolver<Maybe<ResolversTypes['ExpertTask']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['ExpertTaskError']>, ParentType, ContextType>;
};

export type ExpertTaskErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertTaskError'] = ResolversParentTypes['ExpertTaskError']> = {
  code?: Resolver<ResolversTypes['ExpertTaskErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ExpertTaskErrorMessageArgs, 'language'>>;
  current?: Resolver<Maybe<ResolversTypes['ExpertTask']>, ParentType, ContextType>;
};

export type BodyCasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyCasePayload'] = ResolversParentTypes['BodyCasePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['BodyCase']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['BodyCaseError']>, ParentType, ContextType>;
};

export type BodyCaseErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyCaseError'] = ResolversParentTypes['BodyCaseError']> = {
  code?: Resolver<ResolversTypes['BodyCaseErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BodyCaseErrorMessageArgs, 'language'>>;
  current?: Resolver<Maybe<ResolversTypes['BodyCase']>, ParentType, ContextType>;
};

export type DeclarationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Declaration'] = ResolversParentTypes['Declaration']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeclarationState'], ParentType, ContextType>;
  stateSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  declaredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numberAsPublished?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['StandardOrigin'], ParentType, ContextType>;
  products?: Resolver<ReadonlyArray<ResolversTypes['DeclaredProduct']>, ParentType, ContextType>;
  ics?: Resolver<ReadonlyArray<ResolversTypes['StandardClassification']>, ParentType, ContextType>;
  ccs?: Resolver<ReadonlyArray<ResolversTypes['StandardClassification']>, ParentType, ContextType>;
  levelClaimed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mandatoryStatement?: Resolver<Maybe<ResolversTypes['MandatoryStatement']>, ParentType, ContextType>;
  referenceStandards?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  revises?: Resolver<Maybe<ResolversTypes['Declaration']>, ParentType, ContextType>;
  comparisonWithRevised?: Resolver<Maybe<ResolversTypes['VersionComparison']>, ParentType, ContextType>;
  comparisonWithBaselines?: Resolver<ResolversTypes['BaselineComparison'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type DeclaredProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclaredProduct'] = ResolversParentTypes['DeclaredProduct']> = {
  kind?: Resolver<ResolversTypes['ProductKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StandardClassificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardClassification'] = ResolversParentTypes['StandardClassification']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MandatoryStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandatoryStatement'] = ResolversParentTypes['MandatoryStatement']> = {
  kind?: Resolver<ResolversTypes['MandatoryStatementKind'], ParentType, ContextType>;
  standards?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  group?: Resolver<ResolversTypes['IndicatorGroup'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['IndicatorDirection'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  core?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  testMethod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VersionComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionComparison'] = ResolversParentTypes['VersionComparison']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['IndicatorChange']>, ParentType, ContextType>;
  coreIndicatorsFell?: Resolver<ReadonlyArray<ResolversTypes['IndicatorChange']>, ParentType, ContextType>;
  coreIndicatorsInDoubt?: Resolver<ReadonlyArray<ResolversTypes['IndicatorChange']>, ParentType, ContextType>;
};

export type IndicatorChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorChange'] = ResolversParentTypes['IndicatorChange']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['IndicatorChangeKind'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
};

export type BaselineComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BaselineComparison'] = ResolversParentTypes['BaselineComparison']> = {
  indicators?: Resolver<ReadonlyArray<ResolversTypes['IndicatorAgainstBaseline']>, ParentType, ContextType>;
  stricter?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type IndicatorAgainstBaselineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorAgainstBaseline'] = ResolversParentTypes['IndicatorAgainstBaseline']> = {
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['BaselineVerdict'], ParentType, ContextType>;
  baselines?: Resolver<ReadonlyArray<ResolversTypes['Baseline']>, ParentType, ContextType>;
};

export type BaselineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Baseline'] = ResolversParentTypes['Baseline']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  referenceStandard?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['IndicatorDirection'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DeclarationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclarationConnection'] = ResolversParentTypes['DeclarationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeclarationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type DeclarationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclarationEdge'] = ResolversParentTypes['DeclarationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Declaration'], ParentType, ContextType>;
};

export type DeclarationDraftPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclarationDraftPayload'] = ResolversParentTypes['DeclarationDraftPayload']> = {
  declaration?: Resolver<Maybe<ResolversTypes['Declaration']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['DeclarationDraftError']>, ParentType, ContextType>;
};

export type DeclarationDraftErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclarationDraftError'] = ResolversParentTypes['DeclarationDraftError']> = {
  code?: Resolver<ResolversTypes['DeclarationDraftErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DeclarationDraftErrorMessageArgs, 'language'>>;
  current?: Resolver<Maybe<ResolversTypes['Declaration']>, ParentType, ContextType>;
};

export type DeclarationDeclarePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclarationDeclarePayload'] = ResolversParentTypes['DeclarationDeclarePayload']> = {
  declaration?: Resolver<Maybe<ResolversTypes['Declaration']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['DeclarationDeclareError']>, ParentType, ContextType>;
};

export type DeclarationDeclareErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclarationDeclareError'] = ResolversParentTypes['DeclarationDeclareError']> = {
  code?: Resolver<ResolversTypes['DeclarationDeclareErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DeclarationDeclareErrorMessageArgs, 'language'>>;
  current?: Resolver<Maybe<ResolversTypes['Declaration']>, ParentType, ContextType>;
};

export type DeclarationRevisePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclarationRevisePayload'] = ResolversParentTypes['DeclarationRevisePayload']> = {
  declaration?: Resolver<Maybe<ResolversTypes['Declaration']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['DeclarationReviseError']>, ParentType, ContextType>;
};

export type DeclarationReviseErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclarationReviseError'] = ResolversParentTypes['DeclarationReviseError']> = {
  code?: Resolver<ResolversTypes['DeclarationReviseErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DeclarationReviseErrorMessageArgs, 'language'>>;
  current?: Resolver<Maybe<ResolversTypes['Declaration']>, ParentType, ContextType>;
};

export type DeclarationWithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclarationWithdrawPayload'] = ResolversParentTypes['DeclarationWithdrawPayload']> = {
  declaration?: Resolver<Maybe<ResolversTypes['Declaration']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['DeclarationWithdrawError']>, ParentType, ContextType>;
};

export type DeclarationWithdrawErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclarationWithdrawError'] = ResolversParentTypes['DeclarationWithdrawError']> = {
  code?: Resolver<ResolversTypes['DeclarationWithdrawErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DeclarationWithdrawErrorMessageArgs, 'language'>>;
  current?: Resolver<Maybe<ResolversTypes['Declaration']>, ParentType, ContextType>;
};

export type BaselineSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BaselineSetPayload'] = ResolversParentTypes['BaselineSetPayload']> = {
  baseline?: Resolver<Maybe<ResolversTypes['Baseline']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['BaselineSetError']>, ParentType, ContextType>;
};

export type BaselineSetErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BaselineSetError'] = ResolversParentTypes['BaselineSetError']> = {
  code?: Resolver<ResolversTypes['BaselineSetErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BaselineSetErrorMessageArgs, 'language'>>;
  current?: Resolver<Maybe<ResolversTypes['Baseline']>, ParentType, ContextType>;
};

export type PublicityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Publicity'] = ResolversParentTypes['Publicity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PublicityKind'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  postedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  workingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['PublicityEnd'], ParentType, ContextType>;
  daysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  over?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['PublicitySubject']>, ParentType, ContextType>;
};

export type PublicitySubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicitySubject'] = ResolversParentTypes['PublicitySubject']> = {
  kind?: Resolver<ResolversTypes['PublicitySubjectKind'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  evaluationBody?: Resolver<Maybe<ResolversTypes['EvaluationBody']>, ParentType, ContextType>;
  evaluationScheme?: Resolver<Maybe<ResolversTypes['EvaluationScheme']>, ParentType, ContextType>;
};

export type PublicityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicityConnection'] = ResolversParentTypes['PublicityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublicityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type PublicityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicityEdge'] = ResolversParentTypes['PublicityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Publicity'], ParentType, ContextType>;
};

export type EvaluationPublicityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationPublicityPayload'] = ResolversParentTypes['EvaluationPublicityPayload']> = {
  publicity?: Resolver<Maybe<ResolversTypes['Publicity']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['EvaluationPublicityError']>, ParentType, ContextType>;
};

export type EvaluationPublicityErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationPublicityError'] = ResolversParentTypes['EvaluationPublicityError']> = {
  code?: Resolver<ResolversTypes['EvaluationPublicityErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EvaluationPublicityErrorMessageArgs, 'language'>>;
  current?: Resolver<Maybe<ResolversTypes['EvaluationScheme']>, ParentType, ContextType>;
};

export type EvaluationSchemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationScheme'] = ResolversParentTypes['EvaluationScheme']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  evaluationBody?: Resolver<Maybe<ResolversTypes['EvaluationBody']>, ParentType, ContextType>;
  evaluationBodyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  categoryEdition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EvaluationSchemeState'], ParentType, ContextType>;
  stateSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cycleMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxLeaders?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['EvaluationCriterion']>, ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['EvaluationScheme']>, ParentType, ContextType>;
  publicity?: Resolver<Maybe<ResolversTypes['Publicity']>, ParentType, ContextType>;
  remarks?: Resolver<ReadonlyArray<ResolversTypes['StepRemark']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type EvaluationCriterionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationCriterion'] = ResolversParentTypes['EvaluationCriterion']> = {
  group?: Resolver<ResolversTypes['IndicatorGroup'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['IndicatorDirection'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zeroAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fullAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StepRemarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepRemark'] = ResolversParentTypes['StepRemark']> = {
  event?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type EvaluationSchemeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationSchemeConnection'] = ResolversParentTypes['EvaluationSchemeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EvaluationSchemeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type EvaluationSchemeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationSchemeEdge'] = ResolversParentTypes['EvaluationSchemeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EvaluationScheme'], ParentType, ContextType>;
};

export type EvaluationSchemePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationSchemePayload'] = ResolversParentTypes['EvaluationSchemePayload']> = {
  evaluationScheme?: Resolver<Maybe<ResolversTypes['EvaluationScheme']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['EvaluationSchemeError']>, ParentType, ContextType>;
};

export type EvaluationSchemeErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationSchemeError'] = ResolversParentTypes['EvaluationSchemeError']> = {
  code?: Resolver<ResolversTypes['EvaluationSchemeErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EvaluationSchemeErrorMessageArgs, 'language'>>;
  current?: Resolver<Maybe<ResolversTypes['EvaluationScheme']>, ParentType, ContextType>;
};

export type ExitCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExitCase'] = ResolversParentTypes['ExitCase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['LeaderTitle']>, ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['ExitGround'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ExitCaseState'], ParentType, ContextType>;
  stateSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ExitDecision']>, ParentType, ContextType>;
  duties?: Resolver<ReadonlyArray<ResolversTypes['ExitDuty']>, ParentType, ContextType>;
  creditRecordEntry?: Resolver<Maybe<ResolversTypes['CreditRecordEntry']>, ParentType, ContextType>;
  ban?: Resolver<Maybe<ResolversTypes['Ban']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['ExitFile']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type ExitDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExitDecision'] = ResolversParentTypes['ExitDecision']> = {
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  effectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fraud?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['USCC'], ParentType, ContextType>;
};

export type ExitDutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExitDuty'] = ResolversParentTypes['ExitDuty']> = {
  duty?: Resolver<ResolversTypes['ExitDutyKind'], ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreditRecordEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditRecordEntry'] = ResolversParentTypes['CreditRecordEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sentTo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ExitFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExitFile'] = ResolversParentTypes['ExitFile']> = {
  facts?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['ExitOrigin'], ParentType, ContextType>;
  originId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['ExitEvidence']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['ExitStatement']>, ParentType, ContextType>;
};

export type ExitEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExitEvidence'] = ResolversParentTypes['ExitEvidence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dated?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sourceDepartment?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  addedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ExitStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExitStatement'] = ResolversParentTypes['ExitStatement']> = {
  event?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExitCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExitCaseConnection'] = ResolversParentTypes['ExitCaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExitCaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type ExitCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExitCaseEdge'] = ResolversParentTypes['ExitCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExitCase'], ParentType, ContextType>;
};

export type OutstandingDutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutstandingDuty'] = ResolversParentTypes['OutstandingDuty']> = {
  exitCase?: Resolver<ResolversTypes['ExitCase'], ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['ExitDutyKind'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  daysSince?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutstandingDutyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutstandingDutyConnection'] = ResolversParentTypes['OutstandingDutyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OutstandingDutyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type OutstandingDutyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutstandingDutyEdge'] = ResolversParentTypes['OutstandingDutyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OutstandingDuty'], ParentType, ContextType>;
};

export type BanOnDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BanOnDay'] = ResolversParentTypes['BanOnDay']> = {
  ban?: Resolver<ResolversTypes['Ban'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BanState'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  exitCase?: Resolver<Maybe<ResolversTypes['ExitCase']>, ParentType, ContextType>;
};

export type BanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BanConnection'] = ResolversParentTypes['BanConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BanEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type BanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BanEdge'] = ResolversParentTypes['BanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BanOnDay'], ParentType, ContextType>;
};

export type AccidentFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccidentFact'] = ResolversParentTypes['AccidentFact']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AccidentKind'], ParentType, ContextType>;
  happenedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  suppliedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  exitCases?: Resolver<ReadonlyArray<ResolversTypes['ExitCase']>, ParentType, ContextType>;
  titlesWithoutGround?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type AccidentFactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccidentFactConnection'] = ResolversParentTypes['AccidentFactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccidentFactEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type AccidentFactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccidentFactEdge'] = ResolversParentTypes['AccidentFactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccidentFact'], ParentType, ContextType>;
};

export type ReviewFlagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewFlag'] = ResolversParentTypes['ReviewFlag']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReviewFlagKind'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['LeaderTitle']>, ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  declaration?: Resolver<Maybe<ResolversTypes['Declaration']>, ParentType, ContextType>;
  exitCase?: Resolver<Maybe<ResolversTypes['ExitCase']>, ParentType, ContextType>;
  accidentFactId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReviewFlagState'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  settlement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type ReviewFlagConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewFlagConnection'] = ResolversParentTypes['ReviewFlagConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReviewFlagEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type ReviewFlagEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewFlagEdge'] = ResolversParentTypes['ReviewFlagEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReviewFlag'], ParentType, ContextType>;
};

export type ExitCasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExitCasePayload'] = ResolversParentTypes['ExitCasePayload']> = {
  exitCase?: Resolver<Maybe<ResolversTypes['ExitCase']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['ExitCaseError']>, ParentType, ContextType>;
};

export type ExitCaseErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExitCaseError'] = ResolversParentTypes['ExitCaseError']> = {
  code?: Resolver<ResolversTypes['ExitCaseErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ExitCaseErrorMessageArgs, 'language'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['ExitCase']>, ParentType, ContextType>;
};

export type AccidentFactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccidentFactPayload'] = ResolversParentTypes['AccidentFactPayload']> = {
  accidentFact?: Resolver<Maybe<ResolversTypes['AccidentFact']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['AccidentFactError']>, ParentType, ContextType>;
};

export type AccidentFactErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccidentFactError'] = ResolversParentTypes['AccidentFactError']> = {
  code?: Resolver<ResolversTypes['AccidentFactErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AccidentFactErrorMessageArgs, 'language'>>;
  current?: Resolver<Maybe<ResolversTypes['AccidentFact']>, ParentType, ContextType>;
};

export type ReviewFlagPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewFlagPayload'] = ResolversParentTypes['ReviewFlagPayload']> = {
  reviewFlag?: Resolver<Maybe<ResolversTypes['ReviewFlag']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['ReviewFlagError']>, ParentType, ContextType>;
};

export type ReviewFlagErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewFlagError'] = ResolversParentTypes['ReviewFlagError']> = {
  code?: Resolver<ResolversTypes['ReviewFlagErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReviewFlagErrorMessageArgs, 'language'>>;
  current?: Resolver<Maybe<ResolversTypes['ReviewFlag']>, ParentType, ContextType>;
};

export type RegisterChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterChange'] = ResolversParentTypes['RegisterChange']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['USCC']>, ParentType, ContextType>;
  titleId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  titleNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standard?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['TitleState']>, ParentType, ContextType>;
  stateBefore?: Resolver<Maybe<ResolversTypes['TitleState']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['ExitGround']>, ParentType, ContextType>;
  ban?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  publicity?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RegisterChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterChangeConnection'] = ResolversParentTypes['RegisterChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegisterChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['FeedAudience'], ParentType, ContextType>;
  knownUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RegisterChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterChangeEdge'] = ResolversParentTypes['RegisterChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RegisterChange'], ParentType, ContextType>;
};

export type ChangeWebhookReplayPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeWebhookReplayPayload'] = ResolversParentTypes['ChangeWebhookReplayPayload']> = {
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
  queuedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['WebhookResumeError']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  registerChanges?: SubscriptionResolver<Maybe<ResolversTypes['RegisterChangeEdge']>, "registerChanges", ParentType, ContextType, Partial<SubscriptionRegisterChangesArgs>>;
};

export type CodeDiagnosisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeDiagnosis'] = ResolversParentTypes['CodeDiagnosis']> = {
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  found?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wouldFit?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CodeDiagnosisMessageArgs, 'language'>>;
};

export type EnterpriseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseConnection'] = ResolversParentTypes['EnterpriseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EnterpriseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
  diagnosis?: Resolver<Maybe<ResolversTypes['CodeDiagnosis']>, ParentType, ContextType>;
};

export type EnterpriseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseEdge'] = ResolversParentTypes['EnterpriseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  matchedBy?: Resolver<ResolversTypes['EnterpriseMatch'], ParentType, ContextType>;
};

export type KeyFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeyField'] = ResolversParentTypes['KeyField']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  categoryEdition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['KeyFieldGroup']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['KeyFieldState'], ParentType, ContextType>;
  stateSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  withdrawnBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type KeyFieldGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeyFieldGroup'] = ResolversParentTypes['KeyFieldGroup']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<KeyFieldGroupNameArgs, 'language'>>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
};

export type CallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Call'] = ResolversParentTypes['Call']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  keyFields?: Resolver<ReadonlyArray<ResolversTypes['KeyField']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closesOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CallState'], ParentType, ContextType>;
  stateSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type KeyFieldConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeyFieldConnection'] = ResolversParentTypes['KeyFieldConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['KeyFieldEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type KeyFieldEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeyFieldEdge'] = ResolversParentTypes['KeyFieldEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['KeyField'], ParentType, ContextType>;
};

export type CallConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallConnection'] = ResolversParentTypes['CallConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CallEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type CallEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallEdge'] = ResolversParentTypes['CallEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Call'], ParentType, ContextType>;
};

export type KeyFieldPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeyFieldPayload'] = ResolversParentTypes['KeyFieldPayload']> = {
  keyFields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['KeyField']>>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['KeyFieldError']>, ParentType, ContextType>;
};

export type KeyFieldErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeyFieldError'] = ResolversParentTypes['KeyFieldError']> = {
  code?: Resolver<ResolversTypes['KeyFieldErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<KeyFieldErrorMessageArgs, 'language'>>;
  current?: Resolver<Maybe<ResolversTypes['KeyField']>, ParentType, ContextType>;
};

export type CallPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallPayload'] = ResolversParentTypes['CallPayload']> = {
  call?: Resolver<Maybe<ResolversTypes['Call']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['CallError']>, ParentType, ContextType>;
};

export type CallErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallError'] = ResolversParentTypes['CallError']> = {
  code?: Resolver<ResolversTypes['CallErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CallErrorMessageArgs, 'language'>>;
  current?: Resolver<Maybe<ResolversTypes['Call']>, ParentType, ContextType>;
};

export type ObjectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Objection'] = ResolversParentTypes['Objection']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publicity?: Resolver<ResolversTypes['Publicity'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['ObjectionScope'], ParentType, ContextType>;
  against?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  filedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ObjectionState'], ParentType, ContextType>;
  stateSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reasons?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grounds?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type FiledByResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FiledBy'] = ResolversParentTypes['FiledBy']> = {
  kind?: Resolver<ResolversTypes['FilerKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ObjectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectionConnection'] = ResolversParentTypes['ObjectionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObjectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type ObjectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectionEdge'] = ResolversParentTypes['ObjectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Objection'], ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SuggestionKind'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SuggestionState'], ParentType, ContextType>;
  stateSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reasons?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type SuggestionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionConnection'] = ResolversParentTypes['SuggestionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SuggestionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type SuggestionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionEdge'] = ResolversParentTypes['SuggestionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Suggestion'], ParentType, ContextType>;
};

export type ObjectionFilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectionFilePayload'] = ResolversParentTypes['ObjectionFilePayload']> = {
  objection?: Resolver<Maybe<ResolversTypes['Objection']>, ParentType, ContextType>;
  complaint?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['ObjectionError']>, ParentType, ContextType>;
};

export type ObjectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectionPayload'] = ResolversParentTypes['ObjectionPayload']> = {
  objection?: Resolver<Maybe<ResolversTypes['Objection']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['ObjectionError']>, ParentType, ContextType>;
};

export type ObjectionErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectionError'] = ResolversParentTypes['ObjectionError']> = {
  code?: Resolver<ResolversTypes['ObjectionErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ObjectionErrorMessageArgs, 'language'>>;
  current?: Resolver<Maybe<ResolversTypes['Objection']>, ParentType, ContextType>;
};

export type SuggestionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionPayload'] = ResolversParentTypes['SuggestionPayload']> = {
  suggestion?: Resolver<Maybe<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['SuggestionError']>, ParentType, ContextType>;
};

export type SuggestionErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionError'] = ResolversParentTypes['SuggestionError']> = {
  code?: Resolver<ResolversTypes['SuggestionErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SuggestionErrorMessageArgs, 'language'>>;
  current?: Resolver<Maybe<ResolversTypes['Suggestion']>, ParentType, ContextType>;
};

export type PublicRegisterPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicRegisterPart'] = ResolversParentTypes['PublicRegisterPart']> = {
  validOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type PublicRegisterManifestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicRegisterManifest'] = ResolversParentTypes['PublicRegisterManifest']> = {
  validOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  jws?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RankingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ranking'] = ResolversParentTypes['Ranking']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  categoryEdition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evaluationScheme?: Resolver<Maybe<ResolversTypes['EvaluationScheme']>, ParentType, ContextType>;
  evaluationBody?: Resolver<Maybe<ResolversTypes['EvaluationBody']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RankingState'], ParentType, ContextType>;
  stateSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  computedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['RankingEntryConnection'], ParentType, ContextType, RequireFields<RankingEntriesArgs, 'first'>>;
  exclusions?: Resolver<ResolversTypes['RankingExclusionConnection'], ParentType, ContextType, RequireFields<RankingExclusionsArgs, 'first'>>;
  report?: Resolver<Maybe<ResolversTypes['RankingReport']>, ParentType, ContextType>;
  returnReasons?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type RankingEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingEntry'] = ResolversParentTypes['RankingEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  declaration?: Resolver<Maybe<ResolversTypes['Declaration']>, ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enteredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['CriterionPoints']>, ParentType, ContextType>;
  coreIndicatorsStricter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  creditRecords?: Resolver<ReadonlyArray<ResolversTypes['RevocationOnRecord']>, ParentType, ContextType>;
  conformityReport?: Resolver<Maybe<ResolversTypes['ConformityReport']>, ParentType, ContextType>;
};

export type CriterionPointsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CriterionPoints'] = ResolversParentTypes['CriterionPoints']> = {
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['IndicatorGroup'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['IndicatorDirection'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zeroAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fullAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RevocationOnRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevocationOnRecord'] = ResolversParentTypes['RevocationOnRecord']> = {
  scheme?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['ExitGround'], ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  banLastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RankingExclusionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingExclusion'] = ResolversParentTypes['RankingExclusion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  declaration?: Resolver<Maybe<ResolversTypes['Declaration']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['RankingExclusionReason']>, ParentType, ContextType>;
};

export type RankingExclusionReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingExclusionReason'] = ResolversParentTypes['RankingExclusionReason']> = {
  code?: Resolver<ResolversTypes['RankingExclusionCode'], ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RankingExclusionReasonMessageArgs, 'language'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type RankingReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingReport'] = ResolversParentTypes['RankingReport']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ConformityReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConformityReport'] = ResolversParentTypes['ConformityReport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dated?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  suppliedBy?: Resolver<ResolversTypes['ConformityReportSource'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RankingEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingEntryConnection'] = ResolversParentTypes['RankingEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RankingEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type RankingEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingEntryEdge'] = ResolversParentTypes['RankingEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RankingEntry'], ParentType, ContextType>;
};

export type RankingExclusionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingExclusionConnection'] = ResolversParentTypes['RankingExclusionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RankingExclusionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type RankingExclusionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingExclusionEdge'] = ResolversParentTypes['RankingExclusionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RankingExclusion'], ParentType, ContextType>;
};

export type RankingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingConnection'] = ResolversParentTypes['RankingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RankingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type RankingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingEdge'] = ResolversParentTypes['RankingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ranking'], ParentType, ContextType>;
};

export type RankingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingPayload'] = ResolversParentTypes['RankingPayload']> = {
  ranking?: Resolver<Maybe<ResolversTypes['Ranking']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['RankingError']>, ParentType, ContextType>;
};

export type RankingErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingError'] = ResolversParentTypes['RankingError']> = {
  code?: Resolver<ResolversTypes['RankingErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RankingErrorMessageArgs, 'language'>>;
  current?: Resolver<Maybe<ResolversTypes['Ranking']>, ParentType, ContextType>;
};

export type ConformityReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConformityReportPayload'] = ResolversParentTypes['ConformityReportPayload']> = {
  conformityReport?: Resolver<Maybe<ResolversTypes['ConformityReport']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['ConformityReportError']>, ParentType, ContextType>;
};

export type ConformityReportErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConformityReportError'] = ResolversParentTypes['ConformityReportError']> = {
  code?: Resolver<ResolversTypes['ConformityReportErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ConformityReportErrorMessageArgs, 'language'>>;
  current?: Resolver<Maybe<ResolversTypes['ConformityReport']>, ParentType, ContextType>;
};

export type ShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Share'] = ResolversParentTypes['Share']> = {
  part?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  whole?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeclarationStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclarationStatistics'] = ResolversParentTypes['DeclarationStatistics']> = {
  validOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['DeclarationFigures'], ParentType, ContextType>;
  divisions?: Resolver<ReadonlyArray<ResolversTypes['DeclarationFigures']>, ParentType, ContextType, RequireFields<DeclarationStatisticsDivisionsArgs, 'level'>>;
};

export type DeclarationFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclarationFigures'] = ResolversParentTypes['DeclarationFigures']> = {
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  enterpriseCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  declaringEnterprises?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  declaredCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ownCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  adoptedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standardCoverage?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  stricter?: Resolver<ResolversTypes['StricterShare'], ParentType, ContextType>;
  benchmarked?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  internationallyBenchmarked?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
};

export type StricterShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StricterShare'] = ResolversParentTypes['StricterShare']> = {
  share?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  undecidedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutBaselineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type DeclaringEnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclaringEnterprise'] = ResolversParentTypes['DeclaringEnterprise']> = {
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  declaredCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ownCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeclaringEnterpriseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclaringEnterpriseConnection'] = ResolversParentTypes['DeclaringEnterpriseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeclaringEnterpriseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type DeclaringEnterpriseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclaringEnterpriseEdge'] = ResolversParentTypes['DeclaringEnterpriseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeclaringEnterprise'], ParentType, ContextType>;
};

export type LeaderStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderStatistics'] = ResolversParentTypes['LeaderStatistics']> = {
  validOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['LeaderFigures'], ParentType, ContextType>;
  by?: Resolver<ReadonlyArray<ResolversTypes['LeaderGroup']>, ParentType, ContextType, RequireFields<LeaderStatisticsByArgs, 'dimension'>>;
};

export type LeaderGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderGroup'] = ResolversParentTypes['LeaderGroup']> = {
  key?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['LeaderFigures'], ParentType, ContextType>;
};

export type LeaderFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderFigures'] = ResolversParentTypes['LeaderFigures']> = {
  leaderCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inForceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  releasedEnterpriseCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  releasedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expiredCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revokedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawnCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validityUnknownCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExitStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExitStatistics'] = ResolversParentTypes['ExitStatistics']> = {
  validOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revokedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byGround?: Resolver<ReadonlyArray<ResolversTypes['GroundFigures']>, ParentType, ContextType>;
  bannedEnterpriseCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroundFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroundFigures'] = ResolversParentTypes['GroundFigures']> = {
  ground?: Resolver<ResolversTypes['ExitGround'], ParentType, ContextType>;
  revokedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicityStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicityStatistics'] = ResolversParentTypes['PublicityStatistics']> = {
  validOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lists?: Resolver<ResolversTypes['PublicityFigures'], ParentType, ContextType>;
  evaluationSchemes?: Resolver<ResolversTypes['PublicityFigures'], ParentType, ContextType>;
};

export type PublicityFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicityFigures'] = ResolversParentTypes['PublicityFigures']> = {
  runningCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endNotKnownCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openObjectionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dismissedObjectionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  upheldObjectionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KeyFieldStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeyFieldStatistics'] = ResolversParentTypes['KeyFieldStatistics']> = {
  validOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['KeyFieldCoverage']>, ParentType, ContextType>;
};

export type KeyFieldCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeyFieldCoverage'] = ResolversParentTypes['KeyFieldCoverage']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evaluationSchemeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rankingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leaderCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TargetProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetProgress'] = ResolversParentTypes['TargetProgress']> = {
  document?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metricEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  comparison?: Resolver<ResolversTypes['TargetComparison'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['TargetUnit'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  damagedText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['TargetStanding'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TargetProgressMessageArgs, 'language'>>;
  figure?: Resolver<Maybe<ResolversTypes['FigureValue']>, ParentType, ContextType>;
};

export type FigureValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureValue'] = ResolversParentTypes['FigureValue']> = {
  figure?: Resolver<ResolversTypes['FigureCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FigureValueNameArgs, 'language'>>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DistrictScorecardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistrictScorecard'] = ResolversParentTypes['DistrictScorecard']> = {
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['DistrictFigures'], ParentType, ContextType>;
  earlier?: Resolver<ResolversTypes['DistrictFigures'], ParentType, ContextType>;
  leaderChange?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  benchmarkedChange?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DistrictFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistrictFigures'] = ResolversParentTypes['DistrictFigures']> = {
  validOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  leaderCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nationalLeaderCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  declarations?: Resolver<ResolversTypes['DeclarationFigures'], ParentType, ContextType>;
};

export type DepartmentResponsibilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentResponsibility'] = ResolversParentTypes['DepartmentResponsibility']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sharesHub?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  duties?: Resolver<ReadonlyArray<ResolversTypes['ResponsibleDuty']>, ParentType, ContextType>;
};

export type ResponsibleDutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibleDuty'] = ResolversParentTypes['ResponsibleDuty']> = {
  document?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['DutyRole'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['RuleBasis'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['FigureValue']>, ParentType, ContextType>;
  noFigure?: Resolver<Maybe<ResolversTypes['NoFigure']>, ParentType, ContextType>;
};

export type NoFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoFigure'] = ResolversParentTypes['NoFigure']> = {
  reason?: Resolver<ResolversTypes['NoFigureReason'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NoFigureMessageArgs, 'language'>>;
};

export type StatisticResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statistic'] = ResolversParentTypes['Statistic']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['FigureValue'], ParentType, ContextType>;
  recomputed?: Resolver<ResolversTypes['FigureValue'], ParentType, ContextType>;
  asKnownNow?: Resolver<ResolversTypes['FigureValue'], ParentType, ContextType>;
  changedSince?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publisherRole?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type WorkSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkSummary'] = ResolversParentTypes['WorkSummary']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  evaluationBody?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ranking?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WorkSummaryState'], ParentType, ContextType>;
  overview?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leaderLevel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  difficulties?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  schemeChanges?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  other?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type SummaryReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SummaryReport'] = ResolversParentTypes['SummaryReport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SummaryReportState'], ParentType, ContextType>;
  analysis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summaries?: Resolver<ReadonlyArray<ResolversTypes['WorkSummary']>, ParentType, ContextType>;
  leaders?: Resolver<ResolversTypes['LeaderStatistics'], ParentType, ContextType>;
  leadersYearBefore?: Resolver<ResolversTypes['LeaderStatistics'], ParentType, ContextType>;
  improvements?: Resolver<ReadonlyArray<ResolversTypes['CategoryImprovement']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type CategoryImprovementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryImprovement'] = ResolversParentTypes['CategoryImprovement']> = {
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rankedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rankedCountBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stricterIndicatorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stricterIndicatorCountBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IncidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['IncidentSeverity'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['IncidentState'], ParentType, ContextType>;
  learntAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  minutesToReport?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  accounts?: Resolver<ReadonlyArray<ResolversTypes['IncidentAccount']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type IncidentAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentAccount'] = ResolversParentTypes['IncidentAccount']> = {
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type StatisticConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticConnection'] = ResolversParentTypes['StatisticConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatisticEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type StatisticEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticEdge'] = ResolversParentTypes['StatisticEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statistic'], ParentType, ContextType>;
};

export type WorkSummaryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkSummaryConnection'] = ResolversParentTypes['WorkSummaryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WorkSummaryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type WorkSummaryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkSummaryEdge'] = ResolversParentTypes['WorkSummaryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkSummary'], ParentType, ContextType>;
};

export type SummaryReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SummaryReportConnection'] = ResolversParentTypes['SummaryReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SummaryReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type SummaryReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SummaryReportEdge'] = ResolversParentTypes['SummaryReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SummaryReport'], ParentType, ContextType>;
};

export type IncidentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentConnection'] = ResolversParentTypes['IncidentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IncidentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type IncidentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentEdge'] = ResolversParentTypes['IncidentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
};

export type StatisticPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticPayload'] = ResolversParentTypes['StatisticPayload']> = {
  statistic?: Resolver<Maybe<ResolversTypes['Statistic']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['StatisticError']>, ParentType, ContextType>;
};

export type StatisticErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticError'] = ResolversParentTypes['StatisticError']> = {
  code?: Resolver<ResolversTypes['StatisticErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StatisticErrorMessageArgs, 'language'>>;
  current?: Resolver<Maybe<ResolversTypes['Statistic']>, ParentType, ContextType>;
};

export type WorkSummaryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkSummaryPayload'] = ResolversParentTypes['WorkSummaryPayload']> = {
  summary?: Resolver<Maybe<ResolversTypes['WorkSummary']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['WorkSummaryError']>, ParentType, ContextType>;
};

export type WorkSummaryErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkSummaryError'] = ResolversParentTypes['WorkSummaryError']> = {
  code?: Resolver<ResolversTypes['WorkSummaryErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<WorkSummaryErrorMessageArgs, 'language'>>;
  current?: Resolver<Maybe<ResolversTypes['WorkSummary']>, ParentType, ContextType>;
};

export type SummaryReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SummaryReportPayload'] = ResolversParentTypes['SummaryReportPayload']> = {
  report?: Resolver<Maybe<ResolversTypes['SummaryReport']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['SummaryReportError']>, ParentType, ContextType>;
};

export type SummaryReportErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SummaryReportError'] = ResolversParentTypes['SummaryReportError']> = {
  code?: Resolver<ResolversTypes['SummaryReportErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SummaryReportErrorMessageArgs, 'language'>>;
  current?: Resolver<Maybe<ResolversTypes['SummaryReport']>, ParentType, ContextType>;
};

export type IncidentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentPayload'] = ResolversParentTypes['IncidentPayload']> = {
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['IncidentError']>, ParentType, ContextType>;
};

export type IncidentErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentError'] = ResolversParentTypes['IncidentError']> = {
  code?: Resolver<ResolversTypes['IncidentErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IncidentErrorMessageArgs, 'language'>>;
  current?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
};

export type SpotCheckPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpotCheckPlan'] = ResolversParentTypes['SpotCheckPlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  population?: Resolver<ResolversTypes['SpotCheckPopulation'], ParentType, ContextType>;
  classification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plannedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sampleSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  populationSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leadersWithoutDeclaration?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seedSha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  candidates?: Resolver<ResolversTypes['SpotCheckCandidateConnection'], ParentType, ContextType, RequireFields<SpotCheckPlanCandidatesArgs, 'first'>>;
  drawn?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SpotCheckCandidate']>>, ParentType, ContextType>;
  drawRepeats?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SpotCheckPlanState'], ParentType, ContextType>;
  stateSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type SpotCheckCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpotCheckCandidate'] = ResolversParentTypes['SpotCheckCandidate']> = {
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  declaration?: Resolver<ResolversTypes['Declaration'], ParentType, ContextType>;
};

export type SpotCheckCandidateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpotCheckCandidateConnection'] = ResolversParentTypes['SpotCheckCandidateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SpotCheckCandidateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type SpotCheckCandidateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpotCheckCandidateEdge'] = ResolversParentTypes['SpotCheckCandidateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SpotCheckCandidate'], ParentType, ContextType>;
};

export type SpotCheckPlanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpotCheckPlanConnection'] = ResolversParentTypes['SpotCheckPlanConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SpotCheckPlanEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type SpotCheckPlanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpotCheckPlanEdge'] = ResolversParentTypes['SpotCheckPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SpotCheckPlan'], ParentType, ContextType>;
};

export type SpotCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpotCheck'] = ResolversParentTypes['SpotCheck']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['SpotCheckPlan'], ParentType, ContextType>;
  declaration?: Resolver<ResolversTypes['Declaration'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  sample?: Resolver<Maybe<ResolversTypes['SpotCheckSample']>, ParentType, ContextType>;
  tests?: Resolver<ReadonlyArray<ResolversTypes['SpotCheckTest']>, ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['IndicatorFinding']>, ParentType, ContextType>;
  meetsDeclared?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  retestReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dropReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exits?: Resolver<ReadonlyArray<ResolversTypes['SpotCheckExit']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SpotCheckState'], ParentType, ContextType>;
  stateSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type SpotCheckSampleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpotCheckSample'] = ResolversParentTypes['SpotCheckSample']> = {
  product?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  batch?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SpotCheckTestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpotCheckTest'] = ResolversParentTypes['SpotCheckTest']> = {
  kind?: Resolver<ResolversTypes['SpotCheckTestKind'], ParentType, ContextType>;
  tester?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportSha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measurements?: Resolver<ReadonlyArray<ResolversTypes['Measurement']>, ParentType, ContextType>;
};

export type MeasurementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measurement'] = ResolversParentTypes['Measurement']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IndicatorFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorFinding'] = ResolversParentTypes['IndicatorFinding']> = {
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['MeasurementVerdict'], ParentType, ContextType>;
  measurement?: Resolver<Maybe<ResolversTypes['Measurement']>, ParentType, ContextType>;
};

export type SpotCheckExitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpotCheckExit'] = ResolversParentTypes['SpotCheckExit']> = {
  title?: Resolver<Maybe<ResolversTypes['LeaderTitle']>, ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  caseId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SpotCheckConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpotCheckConnection'] = ResolversParentTypes['SpotCheckConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SpotCheckEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type SpotCheckEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpotCheckEdge'] = ResolversParentTypes['SpotCheckEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SpotCheck'], ParentType, ContextType>;
};

export type ComplaintResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Complaint'] = ResolversParentTypes['Complaint']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ComplaintSource'], ParentType, ContextType>;
  subjectKind?: Resolver<ResolversTypes['ComplaintSubjectKind'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  divisions?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  handledByMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['ComplaintNote']>, ParentType, ContextType>;
  consequences?: Resolver<ReadonlyArray<ResolversTypes['ComplaintConsequence']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ComplaintState'], ParentType, ContextType>;
  stateSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type ComplaintNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplaintNote'] = ResolversParentTypes['ComplaintNote']> = {
  event?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ComplaintConsequenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplaintConsequence'] = ResolversParentTypes['ComplaintConsequence']> = {
  kind?: Resolver<ResolversTypes['ComplaintConsequenceKind'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['LeaderTitle']>, ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  caseId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ComplaintReporterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplaintReporter'] = ResolversParentTypes['ComplaintReporter']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ComplaintConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplaintConnection'] = ResolversParentTypes['ComplaintConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ComplaintEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type ComplaintEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplaintEdge'] = ResolversParentTypes['ComplaintEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
};

export type ComplaintStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplaintStatus'] = ResolversParentTypes['ComplaintStatus']> = {
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ComplaintState'], ParentType, ContextType>;
  stateSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QualityCommitmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualityCommitment'] = ResolversParentTypes['QualityCommitment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type QualityCommitmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualityCommitmentConnection'] = ResolversParentTypes['QualityCommitmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QualityCommitmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type QualityCommitmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualityCommitmentEdge'] = ResolversParentTypes['QualityCommitmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['QualityCommitment'], ParentType, ContextType>;
};

export type SpotCheckPlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpotCheckPlanPayload'] = ResolversParentTypes['SpotCheckPlanPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['SpotCheckPlan']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['SpotCheckPlanError']>, ParentType, ContextType>;
};

export type SpotCheckPlanErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpotCheckPlanError'] = ResolversParentTypes['SpotCheckPlanError']> = {
  code?: Resolver<ResolversTypes['SpotCheckPlanErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SpotCheckPlanErrorMessageArgs, 'language'>>;
  current?: Resolver<Maybe<ResolversTypes['SpotCheckPlan']>, ParentType, ContextType>;
};

export type SpotCheckPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpotCheckPayload'] = ResolversParentTypes['SpotCheckPayload']> = {
  spotCheck?: Resolver<Maybe<ResolversTypes['SpotCheck']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['SpotCheckError']>, ParentType, ContextType>;
};

export type SpotCheckErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpotCheckError'] = ResolversParentTypes['SpotCheckError']> = {
  code?: Resolver<ResolversTypes['SpotCheckErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SpotCheckErrorMessageArgs, 'language'>>;
  current?: Resolver<Maybe<ResolversTypes['SpotCheck']>, ParentType, ContextType>;
};

export type ComplaintPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplaintPayload'] = ResolversParentTypes['ComplaintPayload']> = {
  complaint?: Resolver<Maybe<ResolversTypes['Complaint']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['ComplaintError']>, ParentType, ContextType>;
};

export type ComplaintErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplaintError'] = ResolversParentTypes['ComplaintError']> = {
  code?: Resolver<ResolversTypes['ComplaintErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ComplaintErrorMessageArgs, 'language'>>;
  current?: Resolver<Maybe<ResolversTypes['Complaint']>, ParentType, ContextType>;
};

export type ComplaintFilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplaintFilePayload'] = ResolversParentTypes['ComplaintFilePayload']> = {
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ComplaintStatus']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['ComplaintFileError']>, ParentType, ContextType>;
};

export type ComplaintFileErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplaintFileError'] = ResolversParentTypes['ComplaintFileError']> = {
  code?: Resolver<ResolversTypes['ComplaintFileErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ComplaintFileErrorMessageArgs, 'language'>>;
};

export type QualityCommitmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualityCommitmentPayload'] = ResolversParentTypes['QualityCommitmentPayload']> = {
  commitment?: Resolver<Maybe<ResolversTypes['QualityCommitment']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['QualityCommitmentError']>, ParentType, ContextType>;
};

export type QualityCommitmentErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualityCommitmentError'] = ResolversParentTypes['QualityCommitmentError']> = {
  code?: Resolver<ResolversTypes['QualityCommitmentErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QualityCommitmentErrorMessageArgs, 'language'>>;
};

export type ReminderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reminder'] = ResolversParentTypes['Reminder']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReminderKind'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  toldAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  waits?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReminderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReminderConnection'] = ResolversParentTypes['ReminderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReminderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type ReminderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReminderEdge'] = ResolversParentTypes['ReminderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Reminder'], ParentType, ContextType>;
};

export type TitleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleConnection'] = ResolversParentTypes['TitleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TitleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type TitleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleEdge'] = ResolversParentTypes['TitleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TitleOnDay'], ParentType, ContextType>;
};

export type TitlePublisherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitlePublisher'] = ResolversParentTypes['TitlePublisher']> = {
  role?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uscc?: Resolver<ResolversTypes['USCC'], ParentType, ContextType>;
};

export type TitleStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleStep'] = ResolversParentTypes['TitleStep']> = {
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TitleState'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LeaderTitle'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TitleState'], ParentType, ContextType>;
  revocationGround?: Resolver<Maybe<ResolversTypes['ExitGround']>, ParentType, ContextType>;
  revokedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  revokedBy?: Resolver<Maybe<ResolversTypes['USCC']>, ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type CandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  ranking?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortlistedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TitleState'], ParentType, ContextType>;
  consent?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['TitleStep']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type ConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent']> = {
  outcome?: Resolver<ResolversTypes['ConsentOutcome'], ParentType, ContextType>;
  givenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  paper?: Resolver<Maybe<ResolversTypes['ConsentPaper']>, ParentType, ContextType>;
};

export type ConsentPaperResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentPaper'] = ResolversParentTypes['ConsentPaper']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ShortlistResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shortlist'] = ResolversParentTypes['Shortlist']> = {
  ranking?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mostLeaders?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  postedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publicityLastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Candidate']>, ParentType, ContextType>;
  skipped?: Resolver<ReadonlyArray<ResolversTypes['SkippedRank']>, ParentType, ContextType>;
};

export type SkippedRankResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkippedRank'] = ResolversParentTypes['SkippedRank']> = {
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CandidateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateConnection'] = ResolversParentTypes['CandidateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CandidateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['NextPart'], ParentType, ContextType>;
};

export type CandidateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateEdge'] = ResolversParentTypes['CandidateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
};

export type ShortlistPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShortlistPayload'] = ResolversParentTypes['ShortlistPayload']> = {
  shortlist?: Resolver<Maybe<ResolversTypes['Shortlist']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['ShortlistError']>, ParentType, ContextType>;
};

export type ShortlistErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShortlistError'] = ResolversParentTypes['ShortlistError']> = {
  code?: Resolver<ResolversTypes['ShortlistErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ShortlistErrorMessageArgs, 'language'>>;
  current?: Resolver<Maybe<ResolversTypes['Shortlist']>, ParentType, ContextType>;
};

export type CandidatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidatePayload'] = ResolversParentTypes['CandidatePayload']> = {
  candidate?: Resolver<Maybe<ResolversTypes['Candidate']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['CandidateError']>, ParentType, ContextType>;
};

export type CandidateErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateError'] = ResolversParentTypes['CandidateError']> = {
  code?: Resolver<ResolversTypes['CandidateErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CandidateErrorMessageArgs, 'language'>>;
  current?: Resolver<Maybe<ResolversTypes['Candidate']>, ParentType, ContextType>;
};

export type TitlesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitlesPayload'] = ResolversParentTypes['TitlesPayload']> = {
  titles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TitleOnDay']>>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['TitlesError']>, ParentType, ContextType>;
};

export type TitlesErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitlesError'] = ResolversParentTypes['TitlesError']> = {
  code?: Resolver<ResolversTypes['TitlesErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TitlesErrorMessageArgs, 'language'>>;
  current?: Resolver<Maybe<ResolversTypes['TitleOnDay']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccessEntry?: AccessEntryResolvers<ContextType>;
  AccessedField?: AccessedFieldResolvers<ContextType>;
  AccessEntryConnection?: AccessEntryConnectionResolvers<ContextType>;
  AccessEntryEdge?: AccessEntryEdgeResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  DataAge?: DataAgeResolvers<ContextType>;
  NextPart?: NextPartResolvers<ContextType>;
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
  Standing?: StandingResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  TitleOnDay?: TitleOnDayResolvers<ContextType>;
  LeaderTitle?: LeaderTitleResolvers<ContextType>;
  Ban?: BanResolvers<ContextType>;
  PolicyDocument?: PolicyDocumentResolvers<ContextType>;
  PolicyDamage?: PolicyDamageResolvers<ContextType>;
  PolicyRule?: PolicyRuleResolvers<ContextType>;
  PolicyRuleDetail?: PolicyRuleDetailResolvers<ContextType>;
  PolicyClause?: PolicyClauseResolvers<ContextType>;
  Interpretation?: InterpretationResolvers<ContextType>;
  PolicyTarget?: PolicyTargetResolvers<ContextType>;
  PolicyFile?: PolicyFileResolvers<ContextType>;
  Department?: DepartmentResolvers<ContextType>;
  Duty?: DutyResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  WorkingBody?: WorkingBodyResolvers<ContextType>;
  SubordinateUnit?: SubordinateUnitResolvers<ContextType>;
  BodyEnterpriseRelation?: BodyEnterpriseRelationResolvers<ContextType>;
  BodyEnterpriseRelationConnection?: BodyEnterpriseRelationConnectionResolvers<ContextType>;
  BodyEnterpriseRelationEdge?: BodyEnterpriseRelationEdgeResolvers<ContextType>;
  EvaluationBody?: EvaluationBodyResolvers<ContextType>;
  EvaluationBodyApplication?: EvaluationBodyApplicationResolvers<ContextType>;
  BodyField?: BodyFieldResolvers<ContextType>;
  BodyStep?: BodyStepResolvers<ContextType>;
  EvaluationBodyConnection?: EvaluationBodyConnectionResolvers<ContextType>;
  EvaluationBodyEdge?: EvaluationBodyEdgeResolvers<ContextType>;
  Expert?: ExpertResolvers<ContextType>;
  ExpertConflict?: ExpertConflictResolvers<ContextType>;
  ExpertConnection?: ExpertConnectionResolvers<ContextType>;
  ExpertEdge?: ExpertEdgeResolvers<ContextType>;
  ExpertTask?: ExpertTaskResolvers<ContextType>;
  ExpertReview?: ExpertReviewResolvers<ContextType>;
  BodyCase?: BodyCaseResolvers<ContextType>;
  BodyCaseConnection?: BodyCaseConnectionResolvers<ContextType>;
  BodyCaseEdge?: BodyCaseEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  WorkingBodyPayload?: WorkingBodyPayloadResolvers<ContextType>;
  WorkingBodyError?: WorkingBodyErrorResolvers<ContextType>;
  BodyEnterpriseRelationPayload?: BodyEnterpriseRelationPayloadResolvers<ContextType>;
  BodyEnterpriseRelationError?: BodyEnterpriseRelationErrorResolvers<ContextType>;
  EvaluationBodyPayload?: EvaluationBodyPayloadResolvers<ContextType>;
  EvaluationBodyError?: EvaluationBodyErrorResolvers<ContextType>;
  ExpertPayload?: ExpertPayloadResolvers<ContextType>;
  ExpertError?: ExpertErrorResolvers<ContextType>;
  ExpertTaskPayload?: ExpertTaskPayloadResolvers<ContextType>;
  ExpertTaskError?: ExpertTaskErrorResolvers<ContextType>;
  BodyCasePayload?: BodyCasePayloadResolvers<ContextType>;
  BodyCaseError?: BodyCaseErrorResolvers<ContextType>;
  Declaration?: DeclarationResolvers<ContextType>;
  DeclaredProduct?: DeclaredProductResolvers<ContextType>;
  StandardClassification?: StandardClassificationResolvers<ContextType>;
  MandatoryStatement?: MandatoryStatementResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  VersionComparison?: VersionComparisonResolvers<ContextType>;
  IndicatorChange?: IndicatorChangeResolvers<ContextType>;
  BaselineComparison?: BaselineComparisonResolvers<ContextType>;
  IndicatorAgainstBaseline?: IndicatorAgainstBaselineResolvers<ContextType>;
  Baseline?: BaselineResolvers<ContextType>;
  DeclarationConnection?: DeclarationConnectionResolvers<ContextType>;
  DeclarationEdge?: DeclarationEdgeResolvers<ContextType>;
  DeclarationDraftPayload?: DeclarationDraftPayloadResolvers<ContextType>;
  DeclarationDraftError?: DeclarationDraftErrorResolvers<ContextType>;
  DeclarationDeclarePayload?: DeclarationDeclarePayloadResolvers<ContextType>;
  DeclarationDeclareError?: DeclarationDeclareErrorResolvers<ContextType>;
  DeclarationRevisePayload?: DeclarationRevisePayloadResolvers<ContextType>;
  DeclarationReviseError?: DeclarationReviseErrorResolvers<ContextType>;
  DeclarationWithdrawPayload?: DeclarationWithdrawPayloadResolvers<ContextType>;
  DeclarationWithdrawError?: DeclarationWithdrawErrorResolvers<ContextType>;
  BaselineSetPayload?: BaselineSetPayloadResolvers<ContextType>;
  BaselineSetError?: BaselineSetErrorResolvers<ContextType>;
  Publicity?: PublicityResolvers<ContextType>;
  PublicitySubject?: PublicitySubjectResolvers<ContextType>;
  PublicityConnection?: PublicityConnectionResolvers<ContextType>;
  PublicityEdge?: PublicityEdgeResolvers<ContextType>;
  EvaluationPublicityPayload?: EvaluationPublicityPayloadResolvers<ContextType>;
  EvaluationPublicityError?: EvaluationPublicityErrorResolvers<ContextType>;
  EvaluationScheme?: EvaluationSchemeResolvers<ContextType>;
  EvaluationCriterion?: EvaluationCriterionResolvers<ContextType>;
  StepRemark?: StepRemarkResolvers<ContextType>;
  EvaluationSchemeConnection?: EvaluationSchemeConnectionResolvers<ContextType>;
  EvaluationSchemeEdge?: EvaluationSchemeEdgeResolvers<ContextType>;
  EvaluationSchemePayload?: EvaluationSchemePayloadResolvers<ContextType>;
  EvaluationSchemeError?: EvaluationSchemeErrorResolvers<ContextType>;
  ExitCase?: ExitCaseResolvers<ContextType>;
  ExitDecision?: ExitDecisionResolvers<ContextType>;
  ExitDuty?: ExitDutyResolvers<ContextType>;
  CreditRecordEntry?: CreditRecordEntryResolvers<ContextType>;
  ExitFile?: ExitFileResolvers<ContextType>;
  ExitEvidence?: ExitEvidenceResolvers<ContextType>;
  ExitStatement?: ExitStatementResolvers<ContextType>;
  ExitCaseConnection?: ExitCaseConnectionResolvers<ContextType>;
  ExitCaseEdge?: ExitCaseEdgeResolvers<ContextType>;
  OutstandingDuty?: OutstandingDutyResolvers<ContextType>;
  OutstandingDutyConnection?: OutstandingDutyConnectionResolvers<ContextType>;
  OutstandingDutyEdge?: OutstandingDutyEdgeResolvers<ContextType>;
  BanOnDay?: BanOnDayResolvers<ContextType>;
  BanConnection?: BanConnectionResolvers<ContextType>;
  BanEdge?: BanEdgeResolvers<ContextType>;
  AccidentFact?: AccidentFactResolvers<ContextType>;
  AccidentFactConnection?: AccidentFactConnectionResolvers<ContextType>;
  AccidentFactEdge?: AccidentFactEdgeResolvers<ContextType>;
  ReviewFlag?: ReviewFlagResolvers<ContextType>;
  ReviewFlagConnection?: ReviewFlagConnectionResolvers<ContextType>;
  ReviewFlagEdge?: ReviewFlagEdgeResolvers<ContextType>;
  ExitCasePayload?: ExitCasePayloadResolvers<ContextType>;
  ExitCaseError?: ExitCaseErrorResolvers<ContextType>;
  AccidentFactPayload?: AccidentFactPayloadResolvers<ContextType>;
  AccidentFactError?: AccidentFactErrorResolvers<ContextType>;
  ReviewFlagPayload?: ReviewFlagPayloadResolvers<ContextType>;
  ReviewFlagError?: ReviewFlagErrorResolvers<ContextType>;
  RegisterChange?: RegisterChangeResolvers<ContextType>;
  RegisterChangeConnection?: RegisterChangeConnectionResolvers<ContextType>;
  RegisterChangeEdge?: RegisterChangeEdgeResolvers<ContextType>;
  ChangeWebhookReplayPayload?: ChangeWebhookReplayPayloadResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  CodeDiagnosis?: CodeDiagnosisResolvers<ContextType>;
  EnterpriseConnection?: EnterpriseConnectionResolvers<ContextType>;
  EnterpriseEdge?: EnterpriseEdgeResolvers<ContextType>;
  KeyField?: KeyFieldResolvers<ContextType>;
  KeyFieldGroup?: KeyFieldGroupResolvers<ContextType>;
  Call?: CallResolvers<ContextType>;
  KeyFieldConnection?: KeyFieldConnectionResolvers<ContextType>;
  KeyFieldEdge?: KeyFieldEdgeResolvers<ContextType>;
  CallConnection?: CallConnectionResolvers<ContextType>;
  CallEdge?: CallEdgeResolvers<ContextType>;
  KeyFieldPayload?: KeyFieldPayloadResolvers<ContextType>;
  KeyFieldError?: KeyFieldErrorResolvers<ContextType>;
  CallPayload?: CallPayloadResolvers<ContextType>;
  CallError?: CallErrorResolvers<ContextType>;
  Objection?: ObjectionResolvers<ContextType>;
  FiledBy?: FiledByResolvers<ContextType>;
  ObjectionConnection?: ObjectionConnectionResolvers<ContextType>;
  ObjectionEdge?: ObjectionEdgeResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  SuggestionConnection?: SuggestionConnectionResolvers<ContextType>;
  SuggestionEdge?: SuggestionEdgeResolvers<ContextType>;
  ObjectionFilePayload?: ObjectionFilePayloadResolvers<ContextType>;
  ObjectionPayload?: ObjectionPayloadResolvers<ContextType>;
  ObjectionError?: ObjectionErrorResolvers<ContextType>;
  SuggestionPayload?: SuggestionPayloadResolvers<ContextType>;
  SuggestionError?: SuggestionErrorResolvers<ContextType>;
  PublicRegisterPart?: PublicRegisterPartResolvers<ContextType>;
  PublicRegisterManifest?: PublicRegisterManifestResolvers<ContextType>;
  Ranking?: RankingResolvers<ContextType>;
  RankingEntry?: RankingEntryResolvers<ContextType>;
  CriterionPoints?: CriterionPointsResolvers<ContextType>;
  RevocationOnRecord?: RevocationOnRecordResolvers<ContextType>;
  RankingExclusion?: RankingExclusionResolvers<ContextType>;
  RankingExclusionReason?: RankingExclusionReasonResolvers<ContextType>;
  RankingReport?: RankingReportResolvers<ContextType>;
  ConformityReport?: ConformityReportResolvers<ContextType>;
  RankingEntryConnection?: RankingEntryConnectionResolvers<ContextType>;
  RankingEntryEdge?: RankingEntryEdgeResolvers<ContextType>;
  RankingExclusionConnection?: RankingExclusionConnectionResolvers<ContextType>;
  RankingExclusionEdge?: RankingExclusionEdgeResolvers<ContextType>;
  RankingConnection?: RankingConnectionResolvers<ContextType>;
  RankingEdge?: RankingEdgeResolvers<ContextType>;
  RankingPayload?: RankingPayloadResolvers<ContextType>;
  RankingError?: RankingErrorResolvers<ContextType>;
  ConformityReportPayload?: ConformityReportPayloadResolvers<ContextType>;
  ConformityReportError?: ConformityReportErrorResolvers<ContextType>;
  Share?: ShareResolvers<ContextType>;
  DeclarationStatistics?: DeclarationStatisticsResolvers<ContextType>;
  DeclarationFigures?: DeclarationFiguresResolvers<ContextType>;
  StricterShare?: StricterShareResolvers<ContextType>;
  DeclaringEnterprise?: DeclaringEnterpriseResolvers<ContextType>;
  DeclaringEnterpriseConnection?: DeclaringEnterpriseConnectionResolvers<ContextType>;
  DeclaringEnterpriseEdge?: DeclaringEnterpriseEdgeResolvers<ContextType>;
  LeaderStatistics?: LeaderStatisticsResolvers<ContextType>;
  LeaderGroup?: LeaderGroupResolvers<ContextType>;
  LeaderFigures?: LeaderFiguresResolvers<ContextType>;
  ExitStatistics?: ExitStatisticsResolvers<ContextType>;
  GroundFigures?: GroundFiguresResolvers<ContextType>;
  PublicityStatistics?: PublicityStatisticsResolvers<ContextType>;
  PublicityFigures?: PublicityFiguresResolvers<ContextType>;
  KeyFieldStatistics?: KeyFieldStatisticsResolvers<ContextType>;
  KeyFieldCoverage?: KeyFieldCoverageResolvers<ContextType>;
  TargetProgress?: TargetProgressResolvers<ContextType>;
  FigureValue?: FigureValueResolvers<ContextType>;
  DistrictScorecard?: DistrictScorecardResolvers<ContextType>;
  DistrictFigures?: DistrictFiguresResolvers<ContextType>;
  DepartmentResponsibility?: DepartmentResponsibilityResolvers<ContextType>;
  ResponsibleDuty?: ResponsibleDutyResolvers<ContextType>;
  NoFigure?: NoFigureResolvers<ContextType>;
  Statistic?: StatisticResolvers<ContextType>;
  WorkSummary?: WorkSummaryResolvers<ContextType>;
  SummaryReport?: SummaryReportResolvers<ContextType>;
  CategoryImprovement?: CategoryImprovementResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  IncidentAccount?: IncidentAccountResolvers<ContextType>;
  StatisticConnection?: StatisticConnectionResolvers<ContextType>;
  StatisticEdge?: StatisticEdgeResolvers<ContextType>;
  WorkSummaryConnection?: WorkSummaryConnectionResolvers<ContextType>;
  WorkSummaryEdge?: WorkSummaryEdgeResolvers<ContextType>;
  SummaryReportConnection?: SummaryReportConnectionResolvers<ContextType>;
  SummaryReportEdge?: SummaryReportEdgeResolvers<ContextType>;
  IncidentConnection?: IncidentConnectionResolvers<ContextType>;
  IncidentEdge?: IncidentEdgeResolvers<ContextType>;
  StatisticPayload?: StatisticPayloadResolvers<ContextType>;
  StatisticError?: StatisticErrorResolvers<ContextType>;
  WorkSummaryPayload?: WorkSummaryPayloadResolvers<ContextType>;
  WorkSummaryError?: WorkSummaryErrorResolvers<ContextType>;
  SummaryReportPayload?: SummaryReportPayloadResolvers<ContextType>;
  SummaryReportError?: SummaryReportErrorResolvers<ContextType>;
  IncidentPayload?: IncidentPayloadResolvers<ContextType>;
  IncidentError?: IncidentErrorResolvers<ContextType>;
  SpotCheckPlan?: SpotCheckPlanResolvers<ContextType>;
  SpotCheckCandidate?: SpotCheckCandidateResolvers<ContextType>;
  SpotCheckCandidateConnection?: SpotCheckCandidateConnectionResolvers<ContextType>;
  SpotCheckCandidateEdge?: SpotCheckCandidateEdgeResolvers<ContextType>;
  SpotCheckPlanConnection?: SpotCheckPlanConnectionResolvers<ContextType>;
  SpotCheckPlanEdge?: SpotCheckPlanEdgeResolvers<ContextType>;
  SpotCheck?: SpotCheckResolvers<ContextType>;
  SpotCheckSample?: SpotCheckSampleResolvers<ContextType>;
  SpotCheckTest?: SpotCheckTestResolvers<ContextType>;
  Measurement?: MeasurementResolvers<ContextType>;
  IndicatorFinding?: IndicatorFindingResolvers<ContextType>;
  SpotCheckExit?: SpotCheckExitResolvers<ContextType>;
  SpotCheckConnection?: SpotCheckConnectionResolvers<ContextType>;
  SpotCheckEdge?: SpotCheckEdgeResolvers<ContextType>;
  Complaint?: ComplaintResolvers<ContextType>;
  ComplaintNote?: ComplaintNoteResolvers<ContextType>;
  ComplaintConsequence?: ComplaintConsequenceResolvers<ContextType>;
  ComplaintReporter?: ComplaintReporterResolvers<ContextType>;
  ComplaintConnection?: ComplaintConnectionResolvers<ContextType>;
  ComplaintEdge?: ComplaintEdgeResolvers<ContextType>;
  ComplaintStatus?: ComplaintStatusResolvers<ContextType>;
  QualityCommitment?: QualityCommitmentResolvers<ContextType>;
  QualityCommitmentConnection?: QualityCommitmentConnectionResolvers<ContextType>;
  QualityCommitmentEdge?: QualityCommitmentEdgeResolvers<ContextType>;
  SpotCheckPlanPayload?: SpotCheckPlanPayloadResolvers<ContextType>;
  SpotCheckPlanError?: SpotCheckPlanErrorResolvers<ContextType>;
  SpotCheckPayload?: SpotCheckPayloadResolvers<ContextType>;
  SpotCheckError?: SpotCheckErrorResolvers<ContextType>;
  ComplaintPayload?: ComplaintPayloadResolvers<ContextType>;
  ComplaintError?: ComplaintErrorResolvers<ContextType>;
  ComplaintFilePayload?: ComplaintFilePayloadResolvers<ContextType>;
  ComplaintFileError?: ComplaintFileErrorResolvers<ContextType>;
  QualityCommitmentPayload?: QualityCommitmentPayloadResolvers<ContextType>;
  QualityCommitmentError?: QualityCommitmentErrorResolvers<ContextType>;
  Reminder?: ReminderResolvers<ContextType>;
  ReminderConnection?: ReminderConnectionResolvers<ContextType>;
  ReminderEdge?: ReminderEdgeResolvers<ContextType>;
  TitleConnection?: TitleConnectionResolvers<ContextType>;
  TitleEdge?: TitleEdgeResolvers<ContextType>;
  TitlePublisher?: TitlePublisherResolvers<ContextType>;
  TitleStep?: TitleStepResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  ConsentPaper?: ConsentPaperResolvers<ContextType>;
  Shortlist?: ShortlistResolvers<ContextType>;
  SkippedRank?: SkippedRankResolvers<ContextType>;
  CandidateConnection?: CandidateConnectionResolvers<ContextType>;
  CandidateEdge?: CandidateEdgeResolvers<ContextType>;
  ShortlistPayload?: ShortlistPayloadResolvers<ContextType>;
  ShortlistError?: ShortlistErrorResolvers<ContextType>;
  CandidatePayload?: CandidatePayloadResolvers<ContextType>;
  CandidateError?: CandidateErrorResolvers<ContextType>;
  TitlesPayload?: TitlesPayloadResolvers<ContextType>;
  TitlesError?: TitlesErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
};
