import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** What somebody suggests to those who run a scheme. */
@Entity({ schema: "register", name: "suggestion" })
export class Suggestion {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ type: "text" })
  declare scheme: string;

  @Column({ type: "text" })
  declare kind: string;

  @Column({ type: "text", nullable: true })
  declare category: string | null;

  @Column({ name: "received_on", type: "date" })
  declare receivedOn: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
