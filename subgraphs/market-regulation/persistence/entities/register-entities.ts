import { Ban } from "./ban.ts";
import { Baseline } from "./baseline.ts";
import { BodyRelation } from "./body-relation.ts";
import { CalendarDay } from "./calendar-day.ts";
import { CalendarNotice } from "./calendar-notice.ts";
import { Complaint } from "./complaint.ts";
import { ComplaintConsequence } from "./complaint-consequence.ts";
import { ComplaintFollowUp } from "./complaint-follow-up.ts";
import { ComplaintHandler } from "./complaint-handler.ts";
import { ComplaintNote } from "./complaint-note.ts";
import { ComplaintReporter } from "./complaint-reporter.ts";
import { Call } from "./call.ts";
import { CallKeyField } from "./call-key-field.ts";
import { Candidate } from "./candidate.ts";
import { Consent } from "./consent.ts";
import { Declaration } from "./declaration.ts";
import { DeclarationContent } from "./declaration-content.ts";
import { DeclarationIndicator } from "./declaration-indicator.ts";
import { DeclarationProduct } from "./declaration-product.ts";
import { DeclarationReference } from "./declaration-reference.ts";
import { Division } from "./division.ts";
import { Enterprise } from "./enterprise.ts";
import { EnterpriseName } from "./enterprise-name.ts";
import { EnterpriseRegistration } from "./enterprise-registration.ts";
import { EnterpriseSize } from "./enterprise-size.ts";
import { EvaluationBody } from "./evaluation-body.ts";
import { EvaluationScheme } from "./evaluation-scheme.ts";
import { EvaluationSchemeContent } from "./evaluation-scheme-content.ts";
import { EvaluationSchemeCriterion } from "./evaluation-scheme-criterion.ts";
import { ExitCase } from "./exit-case.ts";
import { Heartbeat } from "./heartbeat.ts";
import { HistoryImport } from "./history-import.ts";
import { KeyField } from "./key-field.ts";
import { KeyFieldGroup } from "./key-field-group.ts";
import { Objection } from "./objection.ts";
import { ProcedureRequest } from "./procedure-request.ts";
import { ProcedureState } from "./procedure-state.ts";
import { ProcedureStep } from "./procedure-step.ts";
import { ProcedureTransition } from "./procedure-transition.ts";
import { Publicity } from "./publicity.ts";
import { PublicitySubject } from "./publicity-subject.ts";
import { QualityCommitment } from "./quality-commitment.ts";
import { Ranking } from "./ranking.ts";
import { RankingEntry } from "./ranking-entry.ts";
import { Scheme } from "./scheme.ts";
import { SchemeExitGround } from "./scheme-exit-ground.ts";
import { SchemeRule } from "./scheme-rule.ts";
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
import { ShortlistSkip } from "./shortlist-skip.ts";
import { Standard } from "./standard.ts";
import { StepRemark } from "./step-remark.ts";
import { Title } from "./title.ts";
import { TitlePublication } from "./title-publication.ts";
import { TitleStatus } from "./title-status.ts";
import { TitleStepRole } from "./title-step-role.ts";
import { WorkingBody } from "./working-body.ts";

/** An entity for every table of the register. */
export const REGISTER_ENTITIES = [
  Ban,
  Baseline,
  BodyRelation,
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
  EnterpriseRegistration,
  EnterpriseSize,
  EvaluationBody,
  EvaluationScheme,
  EvaluationSchemeContent,
  EvaluationSchemeCriterion,
  ExitCase,
  Heartbeat,
  HistoryImport,
  KeyField,
  KeyFieldGroup,
  Objection,
  ProcedureRequest,
  ProcedureState,
  ProcedureStep,
  ProcedureTransition,
  Publicity,
  PublicitySubject,
  QualityCommitment,
  Ranking,
  RankingEntry,
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
  StepRemark,
  Title,
  TitlePublication,
  TitleStatus,
  TitleStepRole,
  WorkingBody,
];
