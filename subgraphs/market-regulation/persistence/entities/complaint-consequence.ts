import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** What followed from a complaint that was found true. */
@Entity({ schema: "register", name: "complaint_consequence" })
export class ComplaintConsequence {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ name: "complaint_id", type: "uuid" })
  declare complaintId: string;

  @Column({ type: "text" })
  declare kind: string;

  @Column({ name: "title_id", type: "uuid", nullable: true })
  declare titleId: string | null;

  @Column({ name: "body_id", type: "uuid", nullable: true })
  declare bodyId: string | null;

  @Column({ type: "text" })
  declare ground: string;

  @Column({ name: "case_id", type: "uuid", nullable: true })
  declare caseId: string | null;

  @Column({ type: "tstzrange" })
  declare known: string;
}
