import { Column, Entity, PrimaryColumn } from "typeorm";

/** What was decided in an exit case, and by which body. */
@Entity({ schema: "register", name: "exit_decision" })
export class ExitDecision {
  @PrimaryColumn({ name: "exit_proceeding_id", type: "uuid" })
  declare exitProceedingId: string;

  @Column({ type: "integer" })
  declare revision: number;

  @Column({ name: "effective_on", type: "date", nullable: true })
  declare effectiveOn: string | null;

  @Column({ type: "text", nullable: true })
  declare reason: string | null;

  @Column({ type: "boolean", nullable: true })
  declare fraud: boolean | null;

  @Column({ type: "text" })
  declare body: string;
}
