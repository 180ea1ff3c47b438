import { AccidentFact } from "./accident-fact.ts";
import { Ban } from "./ban.ts";
import { Baseline } from "./baseline.ts";
import { BodyCase } from "./body-case.ts";
import { BodyEnterpriseRelation } from "./body-enterprise-relation.ts";
import { BodyRelation } from "./body-relation.ts";
import { BodyStepText } from "./body-step-text.ts";
import { CalendarDay } from "./calendar-day.ts";
import { CalendarNotice } from "./calendar-notice.ts";
import { Call } from "./call.ts";
import { CallKeyField } from "./call-key-field.ts";
import { Candidate } from "./candidate.ts";
import { Complaint } from "./complaint.ts";
import { ComplaintConsequence } from "./complaint-consequence.ts";
import { ComplaintFollowUp } from "./complaint-follow-up.ts";
import { ComplaintHandler } from "./complaint-handler.ts";
import { ComplaintNote } from "./complaint-note.ts";
import { ComplaintReporter } from "./complaint-reporter.ts";
import { ConformityReport } from "./conformity-report.ts";
import { Consent } from "./consent.ts";
import { CreditRecordEntry } from "./credit-record-entry.ts";
import { Declaration } from "./declaration.ts";
import { DeclarationContent } from "./declaration-content.ts";
import { DeclarationIndicator } from "./declaration-indicator.ts";
import { DeclarationProduct } from "./declaration-product.ts";
import { DeclarationReference } from "./declaration-reference.ts";
import { Division } from "./division.ts";
import { Enterprise } from "./enterprise.ts";
import { EnterpriseName } from "./enterprise-name.ts";
import { EnterpriseNameKey } from "./enterprise-name-key.ts";
import { EnterpriseNameUnkeyed } from "./enterprise-name-unkeyed.ts";
import { EnterpriseRegistration } from "./enterprise-registration.ts";
import { EnterpriseSize } from "./enterprise-size.ts";
import { EvaluationBody } from "./evaluation-body.ts";
import { EvaluationBodyApplication } from "./evaluation-body-application.ts";
import { EvaluationBodyField } from "./evaluation-body-field.ts";
import { EvaluationScheme } from "./evaluation-scheme.ts";
import { EvaluationSchemeContent } from "./evaluation-scheme-content.ts";
import { EvaluationSchemeCriterion } from "./evaluation-scheme-criterion.ts";
import { ExitCase } from "./exit-case.ts";
import { ExitDecision } from "./exit-decision.ts";
import { ExitDuty } from "./exit-duty.ts";
import { ExitEffect } from "./exit-effect.ts";
import { ExitEvidence } from "./exit-evidence.ts";
import { ExitProceeding } from "./exit-proceeding.ts";
import { ExitStatement } from "./exit-statement.ts";
import { Expert } from "./expert.ts";
import { ExpertConflict } from "./expert-conflict.ts";
import { ExpertField } from "./expert-field.ts";
import { ExpertOpinion } from "./expert-opinion.ts";
import { ExpertProfile } from "./expert-profile.ts";
import { ExpertTask } from "./expert-task.ts";
import { FilerReading } from "./filer-reading.ts";
import { Heartbeat } from "./heartbeat.ts";
import { HistoryImport } from "./history-import.ts";
import { Incident } from "./incident.ts";
import { IncidentAccount } from "./incident-account.ts";
import { KeyField } from "./key-field.ts";
import { KeyFieldGroup } from "./key-field-group.ts";
import { Objection } from "./objection.ts";
import { ObjectionFiler } from "./objection-filer.ts";
import { ObjectionResolution } from "./objection-resolution.ts";
import { ObjectionStatement } from "./objection-statement.ts";
import { ProcedureRequest } from "./procedure-request.ts";
import { ProcedureState } from "./procedure-state.ts";
import { ProcedureStep } from "./procedure-step.ts";
import { ProcedureTransition } from "./procedure-transition.ts";
import { Publicity } from "./publicity.ts";
import { PublicitySubject } from "./publicity-subject.ts";
import { QualityCommitment } from "./quality-commitment.ts";
import { Ranking } from "./ranking.ts";
import { RankingEntry } from "./ranking-entry.ts";
import { RankingEntryPoint } from "./ranking-entry-point.ts";
import { RankingExclusion } from "./ranking-exclusion.ts";
import { RankingExclusionReason } from "./ranking-exclusion-reason.ts";
import { RankingReport } from "./ranking-report.ts";
import { Reminder } from "./reminder.ts";
import { ReviewFlag } from "./review-flag.ts";
import { ReviewFlagSettlement } from "./review-flag-settlement.ts";
import { Scheme } from "./scheme.ts";
import { SchemeExitGround } from "./scheme-exit-ground.ts";
import { SchemeRule } from "./scheme-rule.ts";
import { ShortlistSkip } from "./shortlist-skip.ts";
import { SpotCheck } from "./spot-check.ts";
import { SpotCheckCandidate } from "./spot-check-candidate.ts";
import { SpotCheckDraw } from "./spot-check-draw.ts";
import { SpotCheckExit } from "./spot-check-exit.ts";
import { SpotCheckMeasurement } from "./spot-check-measurement.ts";
import { SpotCheckNote } from "./spot-check-note.ts";
import { SpotCheckPlan } from "./spot-check-plan.ts";
import { SpotCheckSample } from "./spot-check-sample.ts";
import { SpotCheckSeed } from "./spot-check-seed.ts";
import { SpotCheckTest } from "./spot-check-test.ts";
import { Standard } from "./standard.ts";
import { Statistic } from "./statistic.ts";
import { StepRemark } from "./step-remark.ts";
import { Suggestion } from "./suggestion.ts";
import { SuggestionFiler } from "./suggestion-filer.ts";
import { SuggestionResolution } from "./suggestion-resolution.ts";
import { SuggestionStatement } from "./suggestion-statement.ts";
import { SummaryReport } from "./summary-report.ts";
import { SummaryReportItem } from "./summary-report-item.ts";
import { Target } from "./target.ts";
import { Title } from "./title.ts";
import { TitlePublication } from "./title-publication.ts";
import { TitleStatus } from "./title-status.ts";
import { TitleStepRole } from "./title-step-role.ts";
import { WorkSummary } from "./work-summary.ts";
import { WorkSummaryContent } from "./work-summary-content.ts";
import { WorkingBody } from "./working-body.ts";

/** An entity for every table of the register. */
export const REGISTER_ENTITIES = [
  Ban,
  Baseline,
  BodyCase,
  BodyEnterpriseRelation,
  BodyRelation,
  BodyStepText,
  CalendarDay,
  CalendarNotice,
  Complaint,
  ComplaintConsequence,
  ComplaintFollowUp,
  ComplaintHandler,
  ComplaintNote,
  ComplaintReporter,
  Candidate,
  Consent,
  Call,
  CallKeyField,
  Declaration,
  DeclarationContent,
  DeclarationIndicator,
  DeclarationProduct,
  DeclarationReference,
  Division,
  Enterprise,
  EnterpriseName,
  EnterpriseNameKey,
  EnterpriseNameUnkeyed,
  EnterpriseRegistration,
  EnterpriseSize,
  EvaluationBody,
  EvaluationBodyApplication,
  EvaluationBodyField,
  EvaluationScheme,
  EvaluationSchemeContent,
  EvaluationSchemeCriterion,
  ExitCase,
  FilerReading,
  Expert,
  ExpertConflict,
  ExpertField,
  ExpertOpinion,
  ExpertProfile,
  ExpertTask,
  Heartbeat,
  HistoryImport,
  KeyField,
  KeyFieldGroup,
  Objection,
  ObjectionFiler,
  ObjectionResolution,
  ObjectionStatement,
  ProcedureRequest,
  ProcedureState,
  ProcedureStep,
  ProcedureTransition,
  Publicity,
  PublicitySubject,
  QualityCommitment,
  Ranking,
  RankingEntry,
  ConformityReport,
  RankingEntryPoint,
  RankingExclusion,
  RankingExclusionReason,
  RankingReport,
  Reminder,
  Scheme,
  SchemeExitGround,
  SchemeRule,
  SpotCheck,
  SpotCheckCandidate,
  SpotCheckDraw,
  SpotCheckExit,
  SpotCheckMeasurement,
  SpotCheckNote,
  SpotCheckPlan,
  SpotCheckSample,
  SpotCheckSeed,
  SpotCheckTest,
  ShortlistSkip,
  Standard,
  Suggestion,
  SuggestionFiler,
  SuggestionResolution,
  SuggestionStatement,
  StepRemark,
  Title,
  TitlePublication,
  TitleStatus,
  Target,
  Statistic,
  WorkSummary,
  WorkSummaryContent,
  SummaryReport,
  SummaryReportItem,
  Incident,
  IncidentAccount,
  TitleStepRole,
  WorkingBody,
  ExitProceeding,
  ExitEvidence,
  ExitStatement,
  ExitDecision,
  ExitEffect,
  ExitDuty,
  CreditRecordEntry,
  AccidentFact,
  ReviewFlag,
  ReviewFlagSettlement,
];
