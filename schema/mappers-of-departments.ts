const SUBSIDY_MAPPERS = {
  SubsidyPolicy: "../subsidies/subsidy-policy-view.ts#PolicyOnDay",
  SubsidyProgramme: "../../domain/subsidies/subsidy.ts#SubsidyProgramme as SubsidyProgrammeOnDay",
  SubsidyApplication: "../../domain/subsidies/subsidy.ts#SubsidyApplication as SubsidyApplicationNow",
  SubsidyProgrammeError: "../subsidies/subsidy-refusal.ts#ProgrammeRefusal",
  SubsidyApplicationError: "../subsidies/subsidy-refusal.ts#ApplicationRefusal",
  ServiceRecordError: "../subsidies/subsidy-refusal.ts#ServiceRefusal",
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

const CATALOGUE_MAPPERS = {
  CatalogueItem: "../../domain/catalogue/catalogue.ts#CatalogueItem as CatalogueItemOnRecord",
  CategoryMapping: "../../domain/catalogue/category-mapping.ts#CategoryMapping as CategoryMappingOnRecord",
  CategoryMappingEntry: "../catalogue/mapping-refusal.ts#MappedCodeRead",
  CategoryMappingError: "../catalogue/mapping-refusal.ts#MappingRefusal",
};

const TENDER_MAPPERS = {
  Tender: "../../persistence/tenders/tender-row.ts#TenderOnDay",
  TenderLot: "../tenders/tender-views.ts#TenderLotView",
  TenderBid: "../../persistence/tenders/bids.ts#BidThen",
  BidPreference: "../../persistence/tenders/bids.ts#BidThen",
  TieBreakReport: "../tenders/tender-views.ts#TieBreakView",
  EqualBidder: "../tenders/tender-views.ts#EqualBidderView",
  PreferenceUse: "../../persistence/tenders/preference-uses.ts#PreferenceUse as PreferenceUseRow",
  TenderError: "../tenders/tender-refusal.ts#TenderRefusal",
};

/** Loans (credit). */
const LOAN_MAPPERS = {
  CreditCase: "../../domain/loans/credit-case.ts#CreditCaseOnDay",
  CreditInstitutionError: "../loans/loan-refusal.ts#InstitutionRefusal",
  CreditBranchError: "../loans/loan-refusal.ts#BranchRefusal",
  CreditProductError: "../loans/loan-refusal.ts#ProductRefusal",
  CreditCaseError: "../loans/loan-refusal.ts#CaseRefusal",
  CreditLoanPublication: "../../persistence/loans/loan-statistics.ts#LoanPublication",
  CreditLoanPublicationError: "../loans/loan-refusal.ts#PublicationRefusal",
};

/** What the desks of the deciding departments hand on for a type, where that is not the type itself. */
export const DEPARTMENT_DESK_MAPPERS = {
  ...LOAN_MAPPERS,
  ...TENDER_MAPPERS,
  ...SUBSIDY_MAPPERS,
  ...CREDIT_EVALUATION_MAPPERS,
  ...AWARD_MAPPERS,
  ...CATALOGUE_MAPPERS,
};
