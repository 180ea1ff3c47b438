import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** The state of a thing that has a procedure. */
@Entity({ schema: "register", name: "procedure_state" })
export class ProcedureState {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ type: "text" })
  declare machine: string;

  @Column({ name: "subject_id", type: "uuid" })
  declare subjectId: string;

  @Column({ type: "text" })
  declare state: string;

  @Column({ type: "daterange" })
  declare valid: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
