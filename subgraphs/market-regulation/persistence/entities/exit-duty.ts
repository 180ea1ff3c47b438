import { Column, Entity, PrimaryColumn } from "typeorm";

/** A duty that was done after a cancellation. */
@Entity({ schema: "register", name: "exit_duty" })
export class ExitDuty {
  @PrimaryColumn({ name: "exit_proceeding_id", type: "uuid" })
  declare exitProceedingId: string;

  @PrimaryColumn({ type: "text" })
  declare duty: string;

  @Column({ type: "integer" })
  declare revision: number;

  @Column({ type: "text" })
  declare reference: string;

  @Column({ name: "sent_to", type: "text", nullable: true })
  declare sentTo: string | null;
}
