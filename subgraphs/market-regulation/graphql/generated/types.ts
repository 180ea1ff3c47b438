// Generated from the SDL by `npm run generate`. Do not edit.
import type { CivilDate } from '../../../../shared/values/civil-date.ts';
import type { Instant } from '../../../../shared/values/instant.ts';
import type { Uscc } from '../../../../shared/values/uscc.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { StandingQuestion } from '../../../../shared/server/standing-question.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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

/** What a citation rests on (依据性质). */
export type RuleBasis =
  /** The words of the notice (原文). */
  | 'TEXT'
  /** A reading of a point on which the notice is silent (解释). */
  | 'INTERPRETATION'
  /** The source is damaged at this place (原文残缺). */
  | 'UNKNOWN_IN_SOURCE';

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
  RuleBasis: RuleBasis;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  USCC: ResolverTypeWrapper<Scalars['USCC']['output']>;
  Standing: ResolverTypeWrapper<StandingQuestion>;
  Enterprise: ResolverTypeWrapper<Enterprise>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Division: ResolverTypeWrapper<Division>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  TitleOnDay: ResolverTypeWrapper<TitleOnDay>;
  LeaderTitle: ResolverTypeWrapper<LeaderTitle>;
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
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  USCC: Scalars['USCC']['output'];
  Standing: StandingQuestion;
  Enterprise: Enterprise | FederationReferenceTypes['Enterprise'];
  String: Scalars['String']['output'];
  Division: Division;
  ID: Scalars['ID']['output'];
  TitleOnDay: TitleOnDay;
  LeaderTitle: LeaderTitle;
  Ban: Ban;
  PolicyDocument: PolicyDocument;
  PolicyClause: PolicyClause;
  Interpretation: Interpretation;
  PolicyTarget: PolicyTarget;
  Department: Department;
  Duty: Duty;
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
};

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = Context, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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
};

export type Resolvers<ContextType = Context> = {
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
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
};
