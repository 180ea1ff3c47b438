import { Column, Entity, PrimaryColumn } from "typeorm";

/** The words of a step with an exit case. */
@Entity({ schema: "register", name: "exit_statement" })
export class ExitStatement {
  @PrimaryColumn({ name: "exit_proceeding_id", type: "uuid" })
  declare exitProceedingId: string;

  @PrimaryColumn({ type: "integer" })
  declare revision: number;

  @Column({ type: "text" })
  declare text: string;
}
