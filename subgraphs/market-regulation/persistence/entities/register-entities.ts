import { Ban } from "./ban.ts";
import { Baseline } from "./baseline.ts";
import { BodyRelation } from "./body-relation.ts";
import { CalendarDay } from "./calendar-day.ts";
import { CalendarNotice } from "./calendar-notice.ts";
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
import { FilerReading } from "./filer-reading.ts";
import { Heartbeat } from "./heartbeat.ts";
import { HistoryImport } from "./history-import.ts";
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
import { Ranking } from "./ranking.ts";
import { RankingEntry } from "./ranking-entry.ts";
import { Scheme } from "./scheme.ts";
import { SchemeExitGround } from "./scheme-exit-ground.ts";
import { SchemeRule } from "./scheme-rule.ts";
import { Standard } from "./standard.ts";
import { Suggestion } from "./suggestion.ts";
import { SuggestionFiler } from "./suggestion-filer.ts";
import { SuggestionResolution } from "./suggestion-resolution.ts";
import { SuggestionStatement } from "./suggestion-statement.ts";
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
  FilerReading,
  Heartbeat,
  HistoryImport,
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
  Ranking,
  RankingEntry,
  Scheme,
  SchemeExitGround,
  SchemeRule,
  Standard,
  Suggestion,
  SuggestionFiler,
  SuggestionResolution,
  SuggestionStatement,
  Title,
  TitlePublication,
  TitleStatus,
  WorkingBody,
];
