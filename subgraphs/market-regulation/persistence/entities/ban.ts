import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** A ban that a revocation brought; `during` runs from its first to the day after its last day. */
@Entity({ schema: "register", name: "ban" })
export class Ban {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ type: "text" })
  declare uscc: string;

  @Column({ type: "text" })
  declare scheme: string;

  @Column({ name: "exit_case_id", type: "uuid" })
  declare exitCaseId: string;

  @Column({ type: "daterange" })
  declare during: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
