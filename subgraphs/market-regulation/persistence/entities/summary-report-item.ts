import { Entity, PrimaryColumn } from "typeorm";

/** A summary that a report aggregates. */
@Entity({ schema: "register", name: "summary_report_item" })
export class SummaryReportItem {
  @PrimaryColumn({ name: "report_id", type: "uuid" })
  declare reportId: string;

  @PrimaryColumn({ name: "work_summary_id", type: "uuid" })
  declare workSummaryId: string;
}
