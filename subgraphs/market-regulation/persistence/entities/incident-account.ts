import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** What was told of an incident at a time. */
@Entity({ schema: "register", name: "incident_account" })
export class IncidentAccount {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ name: "incident_id", type: "uuid" })
  declare incidentId: string;

  @Column({ type: "text" })
  declare account: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
