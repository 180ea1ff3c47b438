import { Column, Entity, PrimaryColumn } from "typeorm";

/** The revocation that an exit case led to. */
@Entity({ schema: "register", name: "exit_effect" })
export class ExitEffect {
  @PrimaryColumn({ name: "exit_proceeding_id", type: "uuid" })
  declare exitProceedingId: string;

  @Column({ name: "exit_case_id", type: "uuid" })
  declare exitCaseId: string;

  @Column({ type: "integer" })
  declare revision: number;
}
