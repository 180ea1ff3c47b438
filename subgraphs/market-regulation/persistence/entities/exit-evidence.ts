import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** A piece of evidence in an exit case. */
@Entity({ schema: "register", name: "exit_evidence" })
export class ExitEvidence {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ name: "exit_proceeding_id", type: "uuid" })
  declare exitProceedingId: string;

  @Column({ type: "integer" })
  declare revision: number;

  @Column({ type: "integer" })
  declare position: number;

  @Column({ type: "text" })
  declare description: string;

  @Column({ name: "file_name", type: "text" })
  declare fileName: string;

  @Column({ type: "text" })
  declare sha256: string;

  @Column({ type: "date" })
  declare dated: string;

  @Column({ name: "source_department", type: "text", nullable: true })
  declare sourceDepartment: string | null;

  @Column({ name: "accident_fact_id", type: "uuid", nullable: true })
  declare accidentFactId: string | null;
}
