import { Column, Entity, PrimaryColumn } from "typeorm";

/** What was said with a step of a body, an expert, a task or a case. */
@Entity({ schema: "register", name: "body_step_text" })
export class BodyStepText {
  @PrimaryColumn({ name: "subject_id", type: "uuid" })
  declare subjectId: string;

  @PrimaryColumn({ type: "integer" })
  declare revision: number;

  @Column({ type: "text" })
  declare text: string;
}
