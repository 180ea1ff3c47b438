import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** The working body's report on the summaries of a year. */
@Entity({ schema: "register", name: "summary_report" })
export class SummaryReport {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ type: "text" })
  declare scheme: string;

  @Column({ type: "integer" })
  declare year: number;

  @Column({ type: "text" })
  declare analysis: string;

  @Column({ name: "valid_on", type: "date" })
  declare validOn: string;

  @Column({ name: "known_at", type: "timestamptz" })
  declare knownAt: string;

  @Column({ type: "text" })
  declare source: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
