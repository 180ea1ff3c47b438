import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { codegen } from "@graphql-codegen/core";
import * as typescript from "@graphql-codegen/typescript";
import * as resolvers from "@graphql-codegen/typescript-resolvers";
import { type GeneratedFile, writeOrCheck } from "./committed-file.ts";
import { DEPARTMENT_DESK_MAPPERS } from "./mappers-of-departments.ts";
import { REGISTER_DESK_MAPPERS } from "./mappers-of-register.ts";
import { type SubgraphDocument, subgraphDocuments } from "./subgraph-documents.ts";

const ROOT = join(import.meta.dirname, "..");

/** The hub subgraph runs in the gateway's process, so its types stand in the gateway's room. */
const GATEWAYS_OWN = "hub";

const CONFIGURATION = {
  federation: true,
  useTypeImports: true,
  enumsAsTypes: true,
  immutableTypes: true,
  strictScalars: true,
  skipTypename: true,
};

/** The committed TypeScript types of every subgraph's resolvers. */
export async function generatedTypes(): Promise<GeneratedFile[]> {
  return Promise.all(subgraphDocuments().map(typesOf));
}

async function typesOf({ name, typeDefs }: SubgraphDocument): Promise<GeneratedFile> {
  const inGateway = name === GATEWAYS_OWN;
  const folder = inGateway ? join("gateway", "generated") : join("subgraphs", name, "graphql", "generated");
  const toRoot = inGateway ? "../.." : "../../../..";
  const contextType = inGateway ? "../hub-context.ts#HubContext" : "../context.ts#Context";
  const defined = new Set(
    typeDefs.definitions.flatMap((node) => ("name" in node && node.name ? [node.name.value] : [])),
  );
  const filename = join(ROOT, folder, "types.ts");
  const text = await codegen({
    filename,
    schema: typeDefs,
    documents: [],
    config: {
      ...CONFIGURATION,
      contextType,
      scalars: scalarsOf(toRoot, inGateway),
      mappers: mappersOf(defined, toRoot),
    },
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  });
  return { path: filename, text: `// Generated from the SDL by \`npm run generate\`. Do not edit.\n${text}` };
}

/**
 * What comes in was parsed and is branded; what goes out is checked by the scalar itself. The hub reads credit codes on
 * its own, so that it can name every wrong one with its position.
 */
function scalarsOf(toRoot: string, inGateway: boolean): Record<string, unknown> {
  const values = `${toRoot}/shared/values`;
  return {
    Date: { input: `${values}/civil-date.ts#CivilDate`, output: "string" },
    DateTime: { input: `${values}/instant.ts#Instant`, output: "string" },
    USCC: { input: inGateway ? "string" : `${values}/uscc.ts#Uscc`, output: "string" },
    _Any: "unknown",
    _FieldSet: "string",
  };
}

/** What resolvers hand on for a type, where that is not the type itself. An unused import would fail the type check. */
function mappersOf(defined: ReadonlySet<string>, toRoot: string): Record<string, string> {
  const mappers = {
    Standing: `${toRoot}/shared/server/standing-question.ts#StandingQuestion`,
    PolicyAnswer: `${toRoot}/shared/values/decision/decide.ts#Answer`,
    Reason: `${toRoot}/shared/values/decision/reason-code.ts#ReasonCode as ReasonCodeValue`,
    ActionReason: `${toRoot}/shared/values/procedure/state-machine.ts#ActionReason as ActionReasonValue`,
    CreditAuthorisationGrantError: "../authorisation-refusal.ts#GrantRefusal",
    CreditAuthorisationWithdrawError: "../authorisation-refusal.ts#WithdrawRefusal",
    ...LOAN_MAPPERS,
    ...REGISTER_MAPPERS,
    ...SCHEME_MAPPERS,
    ...STATISTICS_MAPPERS,
    ...TITLE_MAPPERS,
    ...RANKING_MAPPERS,
    ...SUPERVISION_MAPPERS,
    ...EXIT_MAPPERS,
    ...OBJECTION_MAPPERS,
    ...AWARD_MAPPERS,
    ...FEED_MAPPERS,
    ...CREDIT_EVALUATION_MAPPERS,
    ...CATALOGUE_MAPPERS,
    ...REGISTER_DESK_MAPPERS,
    ...DEPARTMENT_DESK_MAPPERS,
    ...decisionMappers(defined, `${toRoot}/shared/decision-record`),
    ...noticeMappers(`${toRoot}/shared/decision-notice`),
  };
  return Object.fromEntries(Object.entries(mappers).filter(([type]) => defined.has(type)));
}

const LOAN_MAPPERS = {
  CreditCase: "../../domain/loans/credit-case.ts#CreditCaseOnDay",
  CreditInstitutionError: "../loans/loan-refusal.ts#InstitutionRefusal",
  CreditBranchError: "../loans/loan-refusal.ts#BranchRefusal",
  CreditProductError: "../loans/loan-refusal.ts#ProductRefusal",
  CreditCaseError: "../loans/loan-refusal.ts#CaseRefusal",
  CreditLoanPublication: "../../persistence/loans/loan-statistics.ts#LoanPublication",
  CreditLoanPublicationError: "../loans/loan-refusal.ts#PublicationRefusal",
};

const BODY_MAPPERS = {
  WorkingBody: "../../domain/bodies/bodies-on-day.ts#WorkingBodyOnDay",
  BodyEnterpriseRelation: "../../domain/bodies/bodies-on-day.ts#RelationOnDay",
  EvaluationBody: "../../domain/bodies/bodies-on-day.ts#EvaluationBodyOnDay",
  Expert: "../../domain/bodies/bodies-on-day.ts#ExpertNow",
  ExpertTask: "../../domain/bodies/bodies-on-day.ts#ExpertTaskNow",
  BodyCase: "../../domain/bodies/bodies-on-day.ts#BodyCaseNow",
  WorkingBodyError: "../bodies/body-refusal.ts#WorkingBodyRefusal",
  BodyEnterpriseRelationError: "../bodies/body-refusal.ts#RelationRefusal",
  EvaluationBodyError: "../bodies/body-refusal.ts#EvaluationBodyRefusal",
  ExpertError: "../bodies/body-refusal.ts#ExpertRefusal",
  ExpertTaskError: "../bodies/body-refusal.ts#ExpertTaskRefusal",
  BodyCaseError: "../bodies/body-refusal.ts#BodyCaseRefusal",
};

const REGISTER_MAPPERS = {
  ...BODY_MAPPERS,
  Enterprise: "../../domain/register-standing.ts#Enterprise as EnterpriseOnDay",
  Declaration: "../../domain/declarations/declaration-on-day.ts#DeclarationOnDay",
  DeclarationDraftError: "../declarations/declaration-refusal.ts#DraftRefusal",
  DeclarationDeclareError: "../declarations/declaration-refusal.ts#DeclareRefusal",
  DeclarationReviseError: "../declarations/declaration-refusal.ts#ReviseRefusal",
  DeclarationWithdrawError: "../declarations/declaration-refusal.ts#WithdrawRefusal",
  BaselineSetError: "../declarations/baseline-refusal.ts#BaselineRefusal",
};

const SCHEME_MAPPERS = {
  KeyField: "../../persistence/schemes/key-fields.ts#KeyFieldOnDay",
  KeyFieldGroup: "../../persistence/schemes/key-fields.ts#KeyFieldGroup as KeyFieldGroupRow",
  KeyFieldError: "../schemes/scheme-refusal.ts#KeyFieldRefusal",
  Call: "../../persistence/schemes/calls.ts#CallOnDay",
  CallError: "../schemes/scheme-refusal.ts#CallRefusal",
  EvaluationScheme: "../../domain/schemes/evaluation-scheme.ts#EvaluationSchemeOnDay",
  EvaluationSchemeError: "../schemes/scheme-refusal.ts#EvaluationSchemeRefusal",
  Publicity: "../../domain/schemes/publicity.ts#PublicityOnDay",
  PublicitySubject: "../../domain/schemes/publicity.ts#SubjectShownOn",
  EvaluationPublicityError: "../schemes/scheme-refusal.ts#EvaluationPublicityRefusal",
};

const TITLE_MAPPERS = {
  LeaderTitle: "../../domain/register-standing.ts#LeaderTitle as LeaderTitleOnDay",
  TitleOnDay: "../../domain/register-standing.ts#TitleOnDay as StandingTitle",
  Certificate: "../titles/title-resolvers.ts#CertificateOnDay",
  Candidate: "../../domain/titles/candidate.ts#CandidateOnDay as TitleCandidate",
  SkippedRank: "../../domain/titles/candidate.ts#SkippedRank as SkippedRankOnDay",
  Shortlist: "../../domain/titles/candidate.ts#ShortlistOnDay",
  ShortlistError: "../titles/title-refusal.ts#ShortlistRefusal",
  CandidateError: "../titles/title-refusal.ts#CandidateRefusal",
  TitlesError: "../titles/title-refusal.ts#TitlesRefusal",
};

/** Rankings (desk of rankings). */
const RANKING_MAPPERS = {
  Ranking: "../../persistence/rankings/ranking-row.ts#RankingOnDay",
  RankingEntry: "../../persistence/rankings/entry-row.ts#EntryOnDay",
  RankingExclusion: "../../persistence/rankings/entry-row.ts#ExclusionOnDay",
  RankingExclusionReason: "../rankings/exclusion-view.ts#ExclusionReasonView",
  RankingError: "../rankings/ranking-refusal.ts#RankingRefusal",
  ConformityReportError: "../rankings/ranking-refusal.ts#ConformityReportRefusal",
};

const SUPERVISION_MAPPERS = {
  SpotCheckPlan: "../../persistence/supervision/spot-check-plans.ts#SpotCheckPlanOnDay",
  SpotCheckCandidate: "../../persistence/supervision/spot-check-plans.ts#CandidateOnDay",
  SpotCheck: "../../persistence/supervision/spot-checks.ts#SpotCheckOnDay",
  SpotCheckExit: "../../persistence/supervision/follow-up.ts#FollowUpOnDay",
  Complaint: "../../persistence/supervision/complaints.ts#ComplaintOnDay",
  ComplaintConsequence: "../../persistence/supervision/follow-up.ts#FollowUpOnDay",
  QualityCommitment: "../../persistence/supervision/commitments.ts#CommitmentOnDay",
  SpotCheckPlanError: "../supervision/supervision-refusal.ts#PlanRefusal",
  SpotCheckError: "../supervision/supervision-refusal.ts#SpotCheckRefusal",
  ComplaintError: "../supervision/supervision-refusal.ts#ComplaintRefusal",
  ComplaintFileError: "../supervision/supervision-refusal.ts#FileRefusal",
  QualityCommitmentError: "../supervision/supervision-refusal.ts#CommitmentRefusal",
};

const EXIT_MAPPERS = {
  ExitCase: "../../domain/exits/exit-case.ts#ExitCaseOnDay",
  ExitCaseError: "../exits/exit-refusal.ts#ExitRefusal",
  OutstandingDuty: "../../persistence/exits/outstanding-duties.ts#OutstandingDuty as OutstandingDutyOnDay",
  BanOnDay: "../../persistence/exits/bans.ts#BanFound",
  AccidentFact: "../../domain/exits/accident-fact.ts#AccidentFact as AccidentFactOnRecord",
  AccidentFactError: "../exits/accident-resolvers.ts#AccidentRefusal",
  ReviewFlag: "../../domain/exits/review-flag.ts#ReviewFlagOnDay",
  ReviewFlagError: "../exits/review-resolvers.ts#ReviewRefusal",
};

const OBJECTION_MAPPERS = {
  Objection: "../../domain/objections/objection.ts#ObjectionOnDay",
  ObjectionError: "../objections/objection-refusal.ts#ObjectionRefusal",
  Suggestion: "../../domain/objections/suggestion.ts#SuggestionOnDay",
  SuggestionError: "../objections/suggestion-refusal.ts#SuggestionRefusal",
};

const FEED_MAPPERS = {
  RegisterChange: "../../persistence/feeds/changes.ts#RegisterChange as RegisterChangeTold",
};

const CREDIT_EVALUATION_MAPPERS = {
  CreditRiskWarning: "../../persistence/watch/risk-warnings.ts#RiskWarningOnDay",
  CreditRiskWarningError: "../watch/evaluation-refusal.ts#RiskWarningRefusal",
  CreditModel: "../../persistence/watch/credit-models.ts#CreditModelOnDay",
  CreditModelError: "../watch/evaluation-refusal.ts#CreditModelRefusal",
  CreditEvaluation: "../../persistence/watch/credit-evaluations.ts#CreditEvaluationOnDay",
  CreditEvaluationError: "../watch/evaluation-refusal.ts#CreditEvaluationRefusal",
  CreditLoanAlert: "../../persistence/watch/loan-alerts.ts#LoanAlert",
  CreditFinancedBand: "../../persistence/watch/financing.ts#FinancedBand",
};

const STATISTICS_MAPPERS = {
  DeclarationStatistics: "../statistics/figure-views.ts#DeclarationStatisticsView",
  LeaderStatistics: "../statistics/figure-views.ts#LeaderStatisticsView",
  DeclaringEnterprise: "../statistics/figure-views.ts#DeclaringEnterpriseView",
  FigureValue: "../../domain/statistics/figure-value.ts#FigureValue as CountedFigure",
  TargetProgress: "../statistics/duty-resolvers.ts#TargetView",
  NoFigure: "../statistics/duty-resolvers.ts#NoFigureView",
  Statistic: "../../persistence/statistics/published-statistics.ts#PublishedStatistic",
  StatisticError: "../statistics/statistics-refusal.ts#StatisticRefusal",
  WorkSummary: "../../domain/statistics/work-reports.ts#WorkSummaryOnDay",
  WorkSummaryError: "../statistics/statistics-refusal.ts#WorkSummaryRefusal",
  SummaryReport: "../../domain/statistics/work-reports.ts#SummaryReportOnDay",
  SummaryReportError: "../statistics/statistics-refusal.ts#SummaryReportRefusal",
  Incident: "../../domain/statistics/work-reports.ts#IncidentOnDay",
  IncidentError: "../statistics/statistics-refusal.ts#IncidentRefusal",
};

/** Awards (desk of the award offices). */
const AWARD_MAPPERS = {
  AwardProgramme: "../../persistence/awards/programmes.ts#Programme",
  AwardRound: "../../persistence/awards/rounds.ts#Round",
  AwardAdoption: "../../persistence/awards/adoptions.ts#Adoption",
  AwardNomination: "../../persistence/awards/nominations.ts#Nomination",
  AwardCheck: "../../persistence/awards/nominations.ts#CheckOnRecord",
  AwardOutcome: "../../persistence/awards/nominations.ts#OutcomeOnRecord",
  AwardEffect: "../../persistence/awards/effects.ts#AwardEffect as EffectOnRecord",
  AwardRecommendation: "../../persistence/awards/recommendations.ts#Recommendation",
  RecommendedEnterprise: "../../persistence/awards/recommendations.ts#Recommended",
  StandardConversion: "../../persistence/awards/conversions.ts#Conversion",
  AwardProgrammeError: "../awards/award-refusal.ts#ProgrammeRefusal",
  AwardRoundError: "../awards/award-refusal.ts#RoundRefusal",
  AwardNominationError: "../awards/award-refusal.ts#NominationRefusal",
  AwardRecommendationError: "../awards/award-refusal.ts#RecommendationRefusal",
  StandardConversionError: "../awards/award-refusal.ts#ConversionRefusal",
};

/** The catalogue and its maps (finance). */
const CATALOGUE_MAPPERS = {
  CatalogueItem: "../../domain/catalogue/catalogue.ts#CatalogueItem as CatalogueItemOnRecord",
  CategoryMapping: "../../domain/catalogue/category-mapping.ts#CategoryMapping as CategoryMappingOnRecord",
  CategoryMappingEntry: "../catalogue/mapping-refusal.ts#MappedCodeRead",
  CategoryMappingError: "../catalogue/mapping-refusal.ts#MappingRefusal",
};

function decisionMappers(defined: ReadonlySet<string>, record: string): Record<string, string> {
  const refusals = [...defined].filter((type) => /Decisions?IssueError$/.test(type));
  return {
    Decision: `${record}/stored-decision.ts#StoredDecision`,
    DecisionEdge: `${record}/stored-decision.ts#StoredDecision`,
    LogEntry: `${record}/stored-decision.ts#StoredDecision`,
    DecisionConnection: `${record}/decision-reader.ts#PartOfDecisions`,
    DecisionPage: `${record}/decision-reader.ts#PartOfDecisions`,
    DecisionQuestion: `${record}/decision-statement.ts#DecidedQuestion`,
    DecisionChange: `${record}/what-changed.ts#DecisionChange as DecisionChangeValue`,
    DecisionLog: `${record}/decision-record.ts#LogOfRecord`,
    ...Object.fromEntries(refusals.map((type) => [type, `${record}/issue-refusal.ts#IssueRefusal`])),
  };
}

function noticeMappers(notice: string): Record<string, string> {
  return {
    DecisionNotice: `${notice}/stored-notice.ts#StoredNotice`,
    NoticeEdge: `${notice}/notice-reader.ts#NoticeAt`,
    NoticeConnection: `${notice}/notice-reader.ts#PartOfNotices`,
    NoticePage: `${notice}/notice-reader.ts#PartOfNotices`,
    Webhook: `${notice}/webhooks.ts#StoredWebhook`,
    DeadLetter: `${notice}/webhooks.ts#DeadLetter as StoredDeadLetter`,
    WebhookRegisterError: `${notice}/webhook-resolvers.ts#RegisterWebhookRefusal`,
    WebhookRemoveError: `${notice}/webhook-resolvers.ts#RemoveWebhookRefusal`,
    WebhookResumeError: `${notice}/webhook-resolvers.ts#ResumeWebhookRefusal`,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeOrCheck(await generatedTypes(), process.argv, "npm run generate");
}
