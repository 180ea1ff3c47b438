import { Ban } from "./ban.ts";
import { BodyRelation } from "./body-relation.ts";
import { CalendarDay } from "./calendar-day.ts";
import { CalendarNotice } from "./calendar-notice.ts";
import { Division } from "./division.ts";
import { Enterprise } from "./enterprise.ts";
import { EnterpriseName } from "./enterprise-name.ts";
import { EnterpriseRegistration } from "./enterprise-registration.ts";
import { EnterpriseSize } from "./enterprise-size.ts";
import { EvaluationBody } from "./evaluation-body.ts";
import { ExitCase } from "./exit-case.ts";
import { Heartbeat } from "./heartbeat.ts";
import { HistoryImport } from "./history-import.ts";
import { Objection } from "./objection.ts";
import { Publicity } from "./publicity.ts";
import { Ranking } from "./ranking.ts";
import { RankingEntry } from "./ranking-entry.ts";
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
  BodyRelation,
  CalendarDay,
  CalendarNotice,
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
  Publicity,
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
];
