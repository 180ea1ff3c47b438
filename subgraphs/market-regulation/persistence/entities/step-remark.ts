import { Column, Entity, PrimaryColumn } from "typeorm";

/** What was said with a step of a procedure. */
@Entity({ schema: "register", name: "step_remark" })
export class StepRemark {
  @PrimaryColumn({ name: "subject_id", type: "uuid" })
  declare subjectId: string;

  @PrimaryColumn({ type: "integer" })
  declare revision: number;

  @Column({ type: "text" })
  declare text: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
