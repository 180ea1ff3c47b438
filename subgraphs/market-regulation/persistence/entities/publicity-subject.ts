import { Entity, PrimaryColumn } from "typeorm";

/** Something that a publicity shows. */
@Entity({ schema: "register", name: "publicity_subject" })
export class PublicitySubject {
  @PrimaryColumn({ name: "publicity_id", type: "uuid" })
  declare publicityId: string;

  @PrimaryColumn({ type: "text" })
  declare machine: string;

  @PrimaryColumn({ name: "subject_id", type: "uuid" })
  declare subjectId: string;
}
