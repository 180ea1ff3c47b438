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
  /** What the days brought about in the schemes that the caller acts for, newest first. */
  readonly reminders?: Maybe<ReminderConnection>;
  /** Titles by category and place: the leaders, the lists in publicity, or those revoked, on a day, as known then. */
  readonly titles?: Maybe<TitleConnection>;
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
  | 'CALENDAR_MISSING';

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
  | 'REVOKED';

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
  AvailableAction: ResolverTypeWrapper<Omit<AvailableAction, 'reasons'> & { reasons: ReadonlyArray<ResolversTypes['ActionReason']> }>;
  ActionReason: ResolverTypeWrapper<ActionReasonValue>;
  Reminder: ResolverTypeWrapper<Reminder>;
  ReminderKind: ReminderKind;
  ReminderConnection: ResolverTypeWrapper<ReminderConnection>;
  ReminderEdge: ResolverTypeWrapper<ReminderEdge>;
  TitleListing: TitleListing;
  TitleConnection: ResolverTypeWrapper<Omit<TitleConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TitleEdge']> }>;
  TitleEdge: ResolverTypeWrapper<Omit<TitleEdge, 'node'> & { node: ResolversTypes['TitleOnDay'] }>;
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
  AvailableAction: Omit<AvailableAction, 'reasons'> & { reasons: ReadonlyArray<ResolversParentTypes['ActionReason']> };
  ActionReason: ActionReasonValue;
  Reminder: Reminder;
  ReminderConnection: ReminderConnection;
  ReminderEdge: ReminderEdge;
  TitleConnection: Omit<TitleConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TitleEdge']> };
  TitleEdge: Omit<TitleEdge, 'node'> & { node: ResolversParentTypes['TitleOnDay'] };
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
  reminders?: Resolver<Maybe<ResolversTypes['ReminderConnection']>, ParentType, ContextType, RequireFields<QueryRemindersArgs, 'waiting' | 'first'>>;
  titles?: Resolver<Maybe<ResolversTypes['TitleConnection']>, ParentType, ContextType, RequireFields<QueryTitlesArgs, 'listing' | 'first'>>;
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
  AvailableAction?: AvailableActionResolvers<ContextType>;
  ActionReason?: ActionReasonResolvers<ContextType>;
  Reminder?: ReminderResolvers<ContextType>;
  ReminderConnection?: ReminderConnectionResolvers<ContextType>;
  ReminderEdge?: ReminderEdgeResolvers<ContextType>;
  TitleConnection?: TitleConnectionResolvers<ContextType>;
  TitleEdge?: TitleEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
};
