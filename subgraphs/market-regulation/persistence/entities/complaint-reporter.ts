import { Column, Entity, PrimaryColumn } from "typeorm";

/** Who complained; the application role cannot read it. */
@Entity({ schema: "register", name: "complaint_reporter" })
export class ComplaintReporter {
  @PrimaryColumn({ name: "complaint_id", type: "uuid" })
  declare complaintId: string;

  @Column({ type: "jsonb" })
  declare told: unknown;

  @Column({ type: "tstzrange" })
  declare known: string;
}
