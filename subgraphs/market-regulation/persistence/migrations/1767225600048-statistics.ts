import type { MigrationInterface, QueryRunner } from "typeorm";
import { DECLARATION_FIGURES, DECLARED_FIGURES } from "./1767225600048/declared-figures.ts";
import { FIGURE_VALUES } from "./1767225600048/figure-values.ts";
import { LEADER_FIGURES } from "./1767225600048/leader-figures.ts";
import { SUPERVISION_FIGURES } from "./1767225600048/supervision-figures.ts";
import { TARGETS_AND_STATISTICS } from "./1767225600048/targets-and-statistics.ts";
import { INCIDENT_FUNCTIONS, WORK_REPORT_FUNCTIONS } from "./1767225600048/work-report-functions.ts";
import { WORK_REPORT_TABLES } from "./1767225600048/work-report-tables.ts";

/** Figures as of both clocks, the targets beside them, what is published of them, and the reports of a year's work. */
export class Statistics1767225600048 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DECLARED_FIGURES);
    await runner.query(DECLARATION_FIGURES);
    await runner.query(LEADER_FIGURES);
    await runner.query(WORK_REPORT_TABLES);
    await runner.query(WORK_REPORT_FUNCTIONS);
    await runner.query(INCIDENT_FUNCTIONS);
    await runner.query(TARGETS_AND_STATISTICS);
    await runner.query(SUPERVISION_FIGURES);
    await runner.query(FIGURE_VALUES);
    await runner.query(`grant select on ${TABLES.join(", ")} to market_regulation_app`);
    await runner.query(`grant execute on function ${FOR_THE_APPLICATION.join(", ")} to market_regulation_app`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations of the register go forward only.");
  }
}

const TABLES = [
  "register.target",
  "register.statistic",
  "register.work_summary",
  "register.work_summary_content",
  "register.summary_report",
  "register.summary_report_item",
  "register.incident",
  "register.incident_account",
];

const FOR_THE_APPLICATION = [
  "register.division_prefix(text)",
  "register.division_paths(date, timestamptz)",
  "register.declared_on(date, timestamptz)",
  "register.stricter_on(uuid[], date, timestamptz)",
  "register.undeclared_on(date, timestamptz)",
  "register.declaring_enterprises(text, date, timestamptz)",
  "register.declaration_figures(text, date, timestamptz)",
  "register.leader_figures(text, text, date, timestamptz)",
  "register.exit_figures(text, date, date, timestamptz)",
  "register.bans_on(text, date, timestamptz)",
  "register.publicity_figures(text, date, timestamptz)",
  "register.objection_figures(text, date, timestamptz)",
  "register.standing_on(text, text[], date, timestamptz)",
  "register.figures(text[], text, date, timestamptz)",
  "register.scheme_figures(text[], text, date, timestamptz)",
  "register.supervision_figures(text[], text, date, timestamptz)",
  "register.key_field_figures(text, integer, date, timestamptz)",
  "register.statistic_publish(jsonb, text, text, date, timestamptz, text, date, timestamptz)",
  "register.work_summary_file(jsonb, uuid, jsonb, date, timestamptz)",
  "register.work_summary_correct(jsonb, uuid, integer, jsonb, date, timestamptz)",
  "register.summary_report_file(jsonb, text, integer, text, jsonb, date, date, timestamptz)",
  "register.summary_report_acknowledge(jsonb, uuid, integer, date, timestamptz)",
  "register.incident_report(jsonb, text, text, timestamptz, text, date, timestamptz)",
  "register.incident_supplement(jsonb, uuid, integer, text, date, timestamptz)",
  "register.incident_acknowledge(jsonb, uuid, integer, date, timestamptz)",
];
