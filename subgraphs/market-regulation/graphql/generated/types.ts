// Generated from the SDL by `npm run generate`. Do not edit.
import type { CivilDate } from '../../../../shared/values/civil-date.ts';
import type { Instant } from '../../../../shared/values/instant.ts';
import type { Uscc } from '../../../../shared/values/uscc.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { StandingQuestion } from '../../../../shared/server/standing-question.ts';
import type { Enterprise as EnterpriseOnDay } from '../../domain/register-standing.ts';
import type { ActionReason as ActionReasonValue } from '../../domain/procedure/state-machine.ts';
import type { DeclarationOnDay } from '../../domain/declarations/declaration-on-day.ts';
import type { DraftRefusal, DeclareRefusal, ReviseRefusal, WithdrawRefusal } from '../declarations/declaration-refusal.ts';
import type { BaselineRefusal } from '../declarations/baseline-refusal.ts';
import type { KeyFieldOnDay, KeyFieldGroup as KeyFieldGroupRow } from '../../persistence/schemes/key-fields.ts';
import type { KeyFieldRefusal, CallRefusal, EvaluationSchemeRefusal, EvaluationPublicityRefusal } from '../schemes/scheme-refusal.ts';
import type { CallOnDay } from '../../persistence/schemes/calls.ts';
import type { EvaluationSchemeOnDay } from '../../domain/schemes/evaluation-scheme.ts';
import type { PublicityOnDay } from '../../domain/schemes/publicity.ts';
import type { SubjectShownOn } from '../schemes/shown-subject.ts';
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
};

/** A clause in the hub's own words. */
export type PolicyClause = {
  /** The clause: `§5(3)`. */
  readonly clause: Scalars['String']['output'];
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
  /** The reading, in English. */
  readonly reading: Scalars['String']['output'];
  /** Why it reads so. */
  readonly why: Scalars['String']['output'];
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
  /** The number as decimal text; null when the text names none or is damaged. */
  readonly value?: Maybe<Scalars['String']['output']>;
  /** The damaged text; null when the source is readable. */
  readonly damagedText?: Maybe<Scalars['String']['output']>;
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
  /** The departments of a jurisdiction's scheme with their duties; empty for a jurisdiction without a notice. */
  readonly departments?: Maybe<ReadonlyArray<Department>>;
  /** Who used what is not public in the register about an enterprise, newest first: to an enterprise about itself, to an auditor about all. Empty for anybody else, as when nobody did. */
  readonly registerAccessEntries?: Maybe<AccessEntryConnection>;
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
  /** The groups into which the text of a scheme divides its key fields; empty where it names none. */
  readonly keyFieldGroups?: Maybe<ReadonlyArray<KeyFieldGroup>>;
  /** The key fields of a scheme in a year that were public on the day asked about, newest first. */
  readonly keyFields?: Maybe<KeyFieldConnection>;
  /** The calls of a scheme that were public on the day asked about, newest first. */
  readonly calls?: Maybe<CallConnection>;
  /** A call; null when there is none, on that day, as known then. */
  readonly call?: Maybe<Call>;
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


export type QueryDepartmentsArgs = {
  jurisdiction: Scalars['ID']['input'];
};


export type QueryRegisterAccessEntriesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  uscc?: InputMaybe<Scalars['USCC']['input']>;
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

export type Mutation = {
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
  /** Publishes key fields of a year with their notice (公布重点领域). */
  readonly keyFieldsPublish?: Maybe<KeyFieldPayload>;
  /** Withdraws a key field (撤销重点领域). */
  readonly keyFieldWithdraw?: Maybe<KeyFieldPayload>;
  /** Opens a call around published key fields (公开征集). */
  readonly callOpen?: Maybe<CallPayload>;
  /** Closes a call: from that day on it is not answered any more (征集截止). */
  readonly callClose?: Maybe<CallPayload>;
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
  input: EvaluationSchemeCheckInput;
};


export type MutationEvaluationSchemePassExpertReviewArgs = {
  input: EvaluationSchemeCheckInput;
};


export type MutationEvaluationSchemeReturnArgs = {
  input: EvaluationSchemeReturnInput;
};


export type MutationEvaluationSchemeRefuseArgs = {
  input: EvaluationSchemeReturnInput;
};


export type MutationEvaluationSchemeSupersedeArgs = {
  input: EvaluationSchemeCheckInput;
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

/** Which evaluation scheme. */
export type EvaluationSchemeCheckInput = {
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

/** Which evaluation scheme, and why. */
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
  Language: Language;
  NextPart: ResolverTypeWrapper<NextPart>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  USCC: ResolverTypeWrapper<Scalars['USCC']['output']>;
  Standing: ResolverTypeWrapper<StandingQuestion>;
  Enterprise: ResolverTypeWrapper<EnterpriseOnDay>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Division: ResolverTypeWrapper<Division>;
  TitleOnDay: ResolverTypeWrapper<Omit<TitleOnDay, 'title'> & { title: ResolversTypes['LeaderTitle'] }>;
  LeaderTitle: ResolverTypeWrapper<Omit<LeaderTitle, 'enterprise'> & { enterprise: ResolversTypes['Enterprise'] }>;
  TitleState: TitleState;
  ExitGround: ExitGround;
  Ban: ResolverTypeWrapper<Ban>;
  PolicyDocument: ResolverTypeWrapper<PolicyDocument>;
  PolicyClause: ResolverTypeWrapper<PolicyClause>;
  Interpretation: ResolverTypeWrapper<Interpretation>;
  PolicyTarget: ResolverTypeWrapper<PolicyTarget>;
  Department: ResolverTypeWrapper<Department>;
  Duty: ResolverTypeWrapper<Duty>;
  DutyRole: DutyRole;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
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
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
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
  EvaluationSchemeCheckInput: EvaluationSchemeCheckInput;
  EvaluationSchemeReturnInput: EvaluationSchemeReturnInput;
  EvaluationSchemePayload: ResolverTypeWrapper<Omit<EvaluationSchemePayload, 'evaluationScheme' | 'errors'> & { evaluationScheme?: Maybe<ResolversTypes['EvaluationScheme']>, errors: ReadonlyArray<ResolversTypes['EvaluationSchemeError']> }>;
  EvaluationSchemeError: ResolverTypeWrapper<EvaluationSchemeRefusal>;
  EvaluationSchemeErrorCode: EvaluationSchemeErrorCode;
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
  AvailableAction: ResolverTypeWrapper<Omit<AvailableAction, 'reasons'> & { reasons: ReadonlyArray<ResolversTypes['ActionReason']> }>;
  ActionReason: ResolverTypeWrapper<ActionReasonValue>;
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
  NextPart: NextPart;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  USCC: Scalars['USCC']['output'];
  Standing: StandingQuestion;
  Enterprise: EnterpriseOnDay;
  Int: Scalars['Int']['output'];
  Division: Division;
  TitleOnDay: Omit<TitleOnDay, 'title'> & { title: ResolversParentTypes['LeaderTitle'] };
  LeaderTitle: Omit<LeaderTitle, 'enterprise'> & { enterprise: ResolversParentTypes['Enterprise'] };
  Ban: Ban;
  PolicyDocument: PolicyDocument;
  PolicyClause: PolicyClause;
  Interpretation: Interpretation;
  PolicyTarget: PolicyTarget;
  Department: Department;
  Duty: Duty;
  Query: Record<PropertyKey, never>;
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
  Mutation: Record<PropertyKey, never>;
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
  EvaluationSchemeCheckInput: EvaluationSchemeCheckInput;
  EvaluationSchemeReturnInput: EvaluationSchemeReturnInput;
  EvaluationSchemePayload: Omit<EvaluationSchemePayload, 'evaluationScheme' | 'errors'> & { evaluationScheme?: Maybe<ResolversParentTypes['EvaluationScheme']>, errors: ReadonlyArray<ResolversParentTypes['EvaluationSchemeError']> };
  EvaluationSchemeError: EvaluationSchemeRefusal;
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
  AvailableAction: Omit<AvailableAction, 'reasons'> & { reasons: ReadonlyArray<ResolversParentTypes['ActionReason']> };
  ActionReason: ActionReasonValue;
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

export type NextPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NextPart'] = ResolversParentTypes['NextPart']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  inForceFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  clauses?: Resolver<ReadonlyArray<ResolversTypes['PolicyClause']>, ParentType, ContextType>;
  interpretations?: Resolver<ReadonlyArray<ResolversTypes['Interpretation']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['PolicyTarget']>, ParentType, ContextType>;
  departments?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
};

export type PolicyClauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyClause'] = ResolversParentTypes['PolicyClause']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leads?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  supports?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  leadBasis?: Resolver<ResolversTypes['RuleBasis'], ParentType, ContextType>;
};

export type InterpretationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Interpretation'] = ResolversParentTypes['Interpretation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['RuleBasis'], ParentType, ContextType>;
};

export type PolicyTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyTarget'] = ResolversParentTypes['PolicyTarget']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  damagedText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  departments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Department']>>, ParentType, ContextType, RequireFields<QueryDepartmentsArgs, 'jurisdiction'>>;
  registerAccessEntries?: Resolver<Maybe<ResolversTypes['AccessEntryConnection']>, ParentType, ContextType, RequireFields<QueryRegisterAccessEntriesArgs, 'first'>>;
  declarations?: Resolver<Maybe<ResolversTypes['DeclarationConnection']>, ParentType, ContextType, RequireFields<QueryDeclarationsArgs, 'uscc' | 'first'>>;
  declaration?: Resolver<Maybe<ResolversTypes['Declaration']>, ParentType, ContextType, RequireFields<QueryDeclarationArgs, 'id'>>;
  compareVersions?: Resolver<Maybe<ResolversTypes['VersionComparison']>, ParentType, ContextType, RequireFields<QueryCompareVersionsArgs, 'before' | 'after'>>;
  baselines?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Baseline']>>, ParentType, ContextType, RequireFields<QueryBaselinesArgs, 'referenceStandard'>>;
  publicities?: Resolver<Maybe<ResolversTypes['PublicityConnection']>, ParentType, ContextType, RequireFields<QueryPublicitiesArgs, 'scheme' | 'first'>>;
  publicity?: Resolver<Maybe<ResolversTypes['Publicity']>, ParentType, ContextType, RequireFields<QueryPublicityArgs, 'id'>>;
  evaluationSchemes?: Resolver<Maybe<ResolversTypes['EvaluationSchemeConnection']>, ParentType, ContextType, RequireFields<QueryEvaluationSchemesArgs, 'scheme' | 'first'>>;
  evaluationScheme?: Resolver<Maybe<ResolversTypes['EvaluationScheme']>, ParentType, ContextType, RequireFields<QueryEvaluationSchemeArgs, 'id'>>;
  keyFieldGroups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['KeyFieldGroup']>>, ParentType, ContextType, RequireFields<QueryKeyFieldGroupsArgs, 'scheme'>>;
  keyFields?: Resolver<Maybe<ResolversTypes['KeyFieldConnection']>, ParentType, ContextType, RequireFields<QueryKeyFieldsArgs, 'scheme' | 'year' | 'first'>>;
  calls?: Resolver<Maybe<ResolversTypes['CallConnection']>, ParentType, ContextType, RequireFields<QueryCallsArgs, 'scheme' | 'first'>>;
  call?: Resolver<Maybe<ResolversTypes['Call']>, ParentType, ContextType, RequireFields<QueryCallArgs, 'id'>>;
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

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
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
  keyFieldsPublish?: Resolver<Maybe<ResolversTypes['KeyFieldPayload']>, ParentType, ContextType, RequireFields<MutationKeyFieldsPublishArgs, 'input'>>;
  keyFieldWithdraw?: Resolver<Maybe<ResolversTypes['KeyFieldPayload']>, ParentType, ContextType, RequireFields<MutationKeyFieldWithdrawArgs, 'input'>>;
  callOpen?: Resolver<Maybe<ResolversTypes['CallPayload']>, ParentType, ContextType, RequireFields<MutationCallOpenArgs, 'input'>>;
  callClose?: Resolver<Maybe<ResolversTypes['CallPayload']>, ParentType, ContextType, RequireFields<MutationCallCloseArgs, 'input'>>;
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

export type AvailableActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AvailableAction'] = ResolversParentTypes['AvailableAction']> = {
  action?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['ActionReason']>, ParentType, ContextType>;
  notBefore?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type ActionReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionReason'] = ResolversParentTypes['ActionReason']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ActionReasonMessageArgs, 'language'>>;
};

export type Resolvers<ContextType = Context> = {
  AccessEntry?: AccessEntryResolvers<ContextType>;
  AccessedField?: AccessedFieldResolvers<ContextType>;
  AccessEntryConnection?: AccessEntryConnectionResolvers<ContextType>;
  AccessEntryEdge?: AccessEntryEdgeResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  NextPart?: NextPartResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  USCC?: GraphQLScalarType;
  Standing?: StandingResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  TitleOnDay?: TitleOnDayResolvers<ContextType>;
  LeaderTitle?: LeaderTitleResolvers<ContextType>;
  Ban?: BanResolvers<ContextType>;
  PolicyDocument?: PolicyDocumentResolvers<ContextType>;
  PolicyClause?: PolicyClauseResolvers<ContextType>;
  Interpretation?: InterpretationResolvers<ContextType>;
  PolicyTarget?: PolicyTargetResolvers<ContextType>;
  Department?: DepartmentResolvers<ContextType>;
  Duty?: DutyResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
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
  Mutation?: MutationResolvers<ContextType>;
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
  AvailableAction?: AvailableActionResolvers<ContextType>;
  ActionReason?: ActionReasonResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
};
