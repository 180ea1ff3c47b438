// Generated from the SDL by `npm run generate`. Do not edit.
import type { CivilDate } from '../../../../shared/values/civil-date.ts';
import type { Instant } from '../../../../shared/values/instant.ts';
import type { Uscc } from '../../../../shared/values/uscc.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { StandingQuestion } from '../../../../shared/server/standing-question.ts';
import type { Answer } from '../../../../shared/values/decision/decide.ts';
import type { ReasonCode as ReasonCodeValue } from '../../../../shared/values/decision/reason-code.ts';
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

/** Whether a policy basis exists for the measure asked about (判定). */
export type Determination =
  /** A policy basis exists (符合). It is never an approval, an award or a promise. */
  | 'ELIGIBLE'
  /** A condition of the policy is known to fail (不符合). */
  | 'NOT_ELIGIBLE'
  /** A condition is not known: a source is missing, stale or silent (无法判定). */
  | 'UNDETERMINED';

/** The language of a message for people. */
export type Language =
  /** Chinese (中文). */
  | 'ZH'
  /** English. */
  | 'EN';

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

/** A place in a notice that an answer rests on. */
export type Citation = {
  /** The id of the notice, which is the name of its policy file: `yunnan-2020-9`. Number and title stand on `policyDocument(id:)`. */
  readonly document: Scalars['ID']['output'];
  /** The clause: `§5(3)`, `§3(6)¶2`, or `date` for the day the notice comes into force. */
  readonly clause: Scalars['String']['output'];
  /** Whether the words of the notice say so, or a reading of its silence. */
  readonly basis: RuleBasis;
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
};


export type QueryProcurementTieBreakArgs = {
  bids: ReadonlyArray<BidInput>;
  criteria: ReadonlyArray<CriterionInput>;
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
  Determination: Determination;
  Language: Language;
  ReasonCode: ReasonCode;
  Reason: ResolverTypeWrapper<ReasonCodeValue>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Citation: ResolverTypeWrapper<Citation>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Evidence: ResolverTypeWrapper<Evidence>;
  PolicyAnswer: ResolverTypeWrapper<Answer>;
  RuleBasis: RuleBasis;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  USCC: ResolverTypeWrapper<Scalars['USCC']['output']>;
  Standing: ResolverTypeWrapper<StandingQuestion>;
  LotInput: LotInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  BidInput: BidInput;
  CriterionValueInput: CriterionValueInput;
  CriterionInput: CriterionInput;
  CriterionOrder: CriterionOrder;
  TieEffect: TieEffect;
  TieBreak: ResolverTypeWrapper<TieBreak>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Reason: ReasonCodeValue;
  String: Scalars['String']['output'];
  Citation: Citation;
  ID: Scalars['ID']['output'];
  Evidence: Evidence;
  PolicyAnswer: Answer;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  USCC: Scalars['USCC']['output'];
  Standing: StandingQuestion;
  LotInput: LotInput;
  Query: Record<PropertyKey, never>;
  BidInput: BidInput;
  CriterionValueInput: CriterionValueInput;
  CriterionInput: CriterionInput;
  TieBreak: TieBreak;
  Boolean: Scalars['Boolean']['output'];
};

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = Context, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reason'] = ResolversParentTypes['Reason']> = {
  code?: Resolver<ResolversTypes['ReasonCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReasonMessageArgs, 'language'>>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  document?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['RuleBasis'], ParentType, ContextType>;
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
  procurementPreference?: Resolver<Maybe<ResolversTypes['PolicyAnswer']>, ParentType, ContextType, RequireFields<StandingProcurementPreferenceArgs, 'jurisdiction'>>;
  subsidyPriority?: Resolver<Maybe<ResolversTypes['PolicyAnswer']>, ParentType, ContextType, RequireFields<StandingSubsidyPriorityArgs, 'jurisdiction'>>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  procurementTieBreak?: Resolver<ResolversTypes['TieBreak'], ParentType, ContextType, RequireFields<QueryProcurementTieBreakArgs, 'bids' | 'criteria'>>;
};

export type TieBreakResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieBreak'] = ResolversParentTypes['TieBreak']> = {
  effect?: Resolver<ResolversTypes['TieEffect'], ParentType, ContextType>;
  first?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Reason?: ReasonResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  PolicyAnswer?: PolicyAnswerResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  USCC?: GraphQLScalarType;
  Standing?: StandingResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  TieBreak?: TieBreakResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
};
