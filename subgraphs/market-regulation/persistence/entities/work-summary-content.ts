import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** The seven parts of a work summary, as known. */
@Entity({ schema: "register", name: "work_summary_content" })
export class WorkSummaryContent {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ name: "work_summary_id", type: "uuid" })
  declare workSummaryId: string;

  @Column({ type: "text" })
  declare overview: string;

  @Column({ name: "leader_level", type: "text" })
  declare leaderLevel: string;

  @Column({ type: "text" })
  declare effect: string;

  @Column({ type: "text" })
  declare organisation: string;

  @Column({ type: "text" })
  declare difficulties: string;

  @Column({ name: "scheme_changes", type: "text" })
  declare schemeChanges: string;

  @Column({ type: "text", nullable: true })
  declare other: string | null;

  @Column({ type: "tstzrange" })
  declare known: string;
}
