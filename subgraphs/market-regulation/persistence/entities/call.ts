import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** A call for evaluation bodies and evaluation schemes. */
@Entity({ schema: "register", name: "call" })
export class Call {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ type: "text" })
  declare scheme: string;

  @Column({ type: "integer" })
  declare year: number;

  @Column({ type: "text" })
  declare title: string;

  @Column({ type: "text" })
  declare text: string;

  @Column({ name: "closes_on", type: "date", nullable: true })
  declare closesOn: string | null;

  @Column({ type: "tstzrange" })
  declare known: string;
}
