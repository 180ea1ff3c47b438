// Generated from the SDL by `npm run generate`. Do not edit.
import type { CivilDate } from '../../shared/values/civil-date.ts';
import type { Instant } from '../../shared/values/instant.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { StandingQuestion } from '../../shared/server/standing-question.ts';
import type { HubContext } from '../hub-context.ts';
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
  USCC: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

export type Query = {
  /** Who asks, as their token says; null for whoever did not sign in. */
  readonly viewer?: Maybe<Viewer>;
  /** An enterprise on a day, as far as was known at an instant. A malformed code is refused. */
  readonly standing: Standing;
  /** The same for up to 1,000 enterprises: same order, duplicates kept. */
  readonly standings: ReadonlyArray<Standing>;
};


export type QueryStandingArgs = {
  uscc: Scalars['USCC']['input'];
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryStandingsArgs = {
  usccs: ReadonlyArray<Scalars['USCC']['input']>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** An enterprise on a day, as far as was known at an instant. The question travels in the key; each department adds its answer. */
export type Standing = {
  /** The enterprise. */
  readonly uscc: Scalars['USCC']['output'];
  /** The day asked about. */
  readonly validOn: Scalars['Date']['output'];
  /** The instant of knowledge asked for, the same for all departments. */
  readonly knownAt: Scalars['DateTime']['output'];
};

/** Who asks, by their token (当前用户). */
export type Viewer = {
  /** The person or system, by the provider's name for it. */
  readonly subject: Scalars['ID']['output'];
  /** The institution acted for. */
  readonly tenant: Scalars['ID']['output'];
  /** What the caller is, by that institution. */
  readonly role: ViewerRole;
  /** Code of the department acted for; null for anybody else. */
  readonly department?: Maybe<Scalars['ID']['output']>;
  /** The divisions acted in, by their GB/T 2260 codes, with all below them. */
  readonly jurisdictions: ReadonlyArray<Scalars['ID']['output']>;
  /** The institution's own credit code; null when it has none. */
  readonly uscc?: Maybe<Scalars['USCC']['output']>;
  /** What the provider granted, in order of name. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** The purposes that the caller may state, the first of them the one meant when none is stated. */
  readonly purposes: ReadonlyArray<Scalars['String']['output']>;
};

/** What a caller is, by the institution that it acts for (用户类别). */
export type ViewerRole =
  /** A department that shares the hub (部门). */
  | 'DEPARTMENT'
  /** The working body of a scheme (工作机构). */
  | 'WORKING_BODY'
  /** An evaluation body (评估机构). */
  | 'EVALUATION_BODY'
  /** A bank (银行). */
  | 'BANK'
  /** A purchaser or its agency (采购方). */
  | 'PURCHASER'
  /** An enterprise (企业). */
  | 'ENTERPRISE'
  /** An auditor (审计). */
  | 'AUDITOR'
  /** An operator of the hub (运维). */
  | 'OPERATOR';



export type ResolverTypeWrapper<T> = Promise<T> | T;


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





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  USCC: ResolverTypeWrapper<Scalars['USCC']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Standing: ResolverTypeWrapper<StandingQuestion>;
  Viewer: ResolverTypeWrapper<Viewer>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ViewerRole: ViewerRole;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  USCC: Scalars['USCC']['output'];
  Query: Record<PropertyKey, never>;
  Standing: StandingQuestion;
  Viewer: Viewer;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
};

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = HubContext, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface UsccScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['USCC'], any> {
  name: 'USCC';
}

export type QueryResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType, RequireFields<QueryStandingArgs, 'uscc'>>;
  standings?: Resolver<ReadonlyArray<ResolversTypes['Standing']>, ParentType, ContextType, RequireFields<QueryStandingsArgs, 'usccs'>>;
};

export type StandingResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Standing'] = ResolversParentTypes['Standing']> = {
  uscc?: Resolver<ResolversTypes['USCC'], ParentType, ContextType>;
  validOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tenant?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ViewerRole'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  jurisdictions?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['USCC']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  purposes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = HubContext> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  USCC?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Standing?: StandingResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = HubContext> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
};
