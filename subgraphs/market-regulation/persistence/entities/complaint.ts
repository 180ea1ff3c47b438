import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** A complaint. */
@Entity({ schema: "register", name: "complaint" })
export class Complaint {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ type: "text" })
  declare source: string;

  @Column({ name: "subject_kind", type: "text" })
  declare subjectKind: string;

  @Column({ type: "text" })
  declare subject: string;

  @Column({ type: "text", nullable: true })
  declare uscc: string | null;

  @Column({ type: "text", array: true })
  declare divisions: readonly string[];

  @Column({ name: "received_on", type: "date" })
  declare receivedOn: string;

  @Column({ type: "text" })
  declare text: string;

  @Column({ type: "text", nullable: true })
  declare origin: string | null;

  @Column({ name: "origin_id", type: "uuid", nullable: true })
  declare originId: string | null;

  @Column({ type: "tstzrange" })
  declare known: string;
}
