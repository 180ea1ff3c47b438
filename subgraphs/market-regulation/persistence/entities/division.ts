import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** A division of GB/T 2260 with its dated name. */
@Entity({ schema: "register", name: "division" })
export class Division {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ type: "text" })
  declare code: string;

  @Column({ type: "text" })
  declare name: string;

  @Column({ type: "text", nullable: true })
  declare parent: string | null;

  @Column({ type: "daterange" })
  declare valid: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
