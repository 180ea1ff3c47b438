import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** What was done to a thing that has a procedure, and by whom. */
@Entity({ schema: "register", name: "procedure_step" })
export class ProcedureStep {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ type: "text" })
  declare machine: string;

  @Column({ name: "subject_id", type: "uuid" })
  declare subjectId: string;

  @Column({ type: "integer" })
  declare revision: number;

  @Column({ name: "from_state", type: "text" })
  declare fromState: string;

  @Column({ type: "text" })
  declare event: string;

  @Column({ name: "to_state", type: "text" })
  declare toState: string;

  @Column({ name: "happened_on", type: "date", nullable: true })
  declare happenedOn: string | null;

  @Column({ type: "text" })
  declare tenant: string;

  @Column({ type: "text" })
  declare actor: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
