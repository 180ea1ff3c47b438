import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** The officer who handles a complaint. */
@Entity({ schema: "register", name: "complaint_handler" })
export class ComplaintHandler {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ name: "complaint_id", type: "uuid" })
  declare complaintId: string;

  @Column({ type: "text" })
  declare tenant: string;

  @Column({ type: "text" })
  declare actor: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
