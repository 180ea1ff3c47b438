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
  PublicRegisterManifest: "../../persistence/feeds/open-data.ts#SignedManifest",
};

const FINDING_MAPPERS = {
  CodeDiagnosis: "../../domain/finding/diagnose-code.ts#CodeDiagnosis as DiagnosedCode",
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

/** What the desks of the register hand on for a type, where that is not the type itself. */
export const REGISTER_DESK_MAPPERS = {
  ...REGISTER_MAPPERS,
  ...SCHEME_MAPPERS,
  ...TITLE_MAPPERS,
  ...RANKING_MAPPERS,
  ...SUPERVISION_MAPPERS,
  ...EXIT_MAPPERS,
  ...OBJECTION_MAPPERS,
  ...FEED_MAPPERS,
  ...FINDING_MAPPERS,
  ...STATISTICS_MAPPERS,
};
