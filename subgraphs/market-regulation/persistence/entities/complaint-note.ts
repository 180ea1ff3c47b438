import { Column, Entity, PrimaryColumn } from "typeorm";

/** What an officer put down with a step. */
@Entity({ schema: "register", name: "complaint_note" })
export class ComplaintNote {
  @PrimaryColumn({ name: "complaint_id", type: "uuid" })
  declare complaintId: string;

  @PrimaryColumn({ type: "text" })
  declare event: string;

  @Column({ type: "text" })
  declare text: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
