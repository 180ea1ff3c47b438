import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** An entry of a cancellation for the enterprise credit system. */
@Entity({ schema: "register", name: "credit_record_entry" })
export class CreditRecordEntry {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ type: "text" })
  declare uscc: string;

  @Column({ name: "exit_proceeding_id", type: "uuid" })
  declare exitProceedingId: string;

  @Column({ name: "sent_to", type: "text" })
  declare sentTo: string;

  @Column({ name: "sent_on", type: "date" })
  declare sentOn: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
