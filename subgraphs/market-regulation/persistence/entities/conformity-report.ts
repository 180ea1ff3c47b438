import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** The fingerprint of an enterprise's conformity report. */
@Entity({ schema: "register", name: "conformity_report" })
export class ConformityReport {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ name: "ranking_entry_id", type: "uuid" })
  declare rankingEntryId: string;

  @Column({ name: "file_name", type: "text" })
  declare fileName: string;

  @Column({ type: "text" })
  declare sha256: string;

  @Column({ type: "date" })
  declare dated: string;

  @Column({ name: "supplied_by", type: "text" })
  declare suppliedBy: string;

  @Column({ type: "text" })
  declare tenant: string;

  @Column({ type: "text" })
  declare actor: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
