import { Column, Entity, PrimaryColumn } from "typeorm";

/** The hash of the secret by which a reporter asks; the application role cannot read it. */
@Entity({ schema: "register", name: "complaint_follow_up" })
export class ComplaintFollowUp {
  @PrimaryColumn({ name: "complaint_id", type: "uuid" })
  declare complaintId: string;

  @Column({ name: "secret_sha256", type: "text" })
  declare secretSha256: string;
}
