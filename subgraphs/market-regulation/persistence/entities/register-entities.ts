import { AccidentFact } from "./accident-fact.ts";
import { Ban } from "./ban.ts";
import { Baseline } from "./baseline.ts";
import { BodyRelation } from "./body-relation.ts";
import { CalendarDay } from "./calendar-day.ts";
import { CalendarNotice } from "./calendar-notice.ts";
import { CreditRecordEntry } from "./credit-record-entry.ts";
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
import { ExitCase } from "./exit-case.ts";
import { ExitDecision } from "./exit-decision.ts";
import { ExitDuty } from "./exit-duty.ts";
import { ExitEffect } from "./exit-effect.ts";
import { ExitEvidence } from "./exit-evidence.ts";
import { ExitProceeding } from "./exit-proceeding.ts";
import { ExitStatement } from "./exit-statement.ts";
import { Heartbeat } from "./heartbeat.ts";
import { HistoryImport } from "./history-import.ts";
import { Objection } from "./objection.ts";
import { ProcedureRequest } from "./procedure-request.ts";
import { ProcedureState } from "./procedure-state.ts";
import { ProcedureStep } from "./procedure-step.ts";
import { ProcedureTransition } from "./procedure-transition.ts";
import { Publicity } from "./publicity.ts";
import { PublicitySubject } from "./publicity-subject.ts";
import { Ranking } from "./ranking.ts";
import { RankingEntry } from "./ranking-entry.ts";
import { ReviewFlag } from "./review-flag.ts";
import { ReviewFlagSettlement } from "./review-flag-settlement.ts";
import { Scheme } from "./scheme.ts";
import { SchemeExitGround } from "./scheme-exit-ground.ts";
import { SchemeRule } from "./scheme-rule.ts";
import { Standard } from "./standard.ts";
import { Title } from "./title.ts";
import { TitlePublication } from "./title-publication.ts";
import { TitleStatus } from "./title-status.ts";
import { WorkingBody } from "./working-body.ts";

/** An entity for every table of the register. */
export const REGISTER_ENTITIES = [
  Ban,
  Baseline,
  BodyRelation,
  CalendarDay,
  CalendarNotice,
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
  ExitCase,
  Heartbeat,
  HistoryImport,
  Objection,
  ProcedureRequest,
  ProcedureState,
  ProcedureStep,
  ProcedureTransition,
  Publicity,
  PublicitySubject,
  Ranking,
  RankingEntry,
  Scheme,
  SchemeExitGround,
  SchemeRule,
  Standard,
  Title,
  TitlePublication,
  TitleStatus,
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
