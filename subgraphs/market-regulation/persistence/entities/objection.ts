import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** An objection against a candidate, a body or an evaluation scheme, or against all of a publicity; one row a version. */
@Entity({ schema: "register", name: "objection" })
export class Objection {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ name: "objection_id", type: "uuid" })
  declare objectionId: string;

  @Column({ name: "publicity_id", type: "uuid" })
  declare publicityId: string;

  @Column({ name: "title_id", type: "uuid", nullable: true })
  declare titleId: string | null;

  @Column({ name: "subject_id", type: "uuid", nullable: true })
  declare subjectId: string | null;

  @Column({ name: "filed_on", type: "date" })
  declare filedOn: string;

  @Column({ type: "text", nullable: true })
  declare outcome: string | null;

  @Column({ name: "resolved_on", type: "date", nullable: true })
  declare resolvedOn: string | null;

  @Column({ type: "text" })
  declare source: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
