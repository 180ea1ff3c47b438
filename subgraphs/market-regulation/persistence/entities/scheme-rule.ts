import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** The value of a parameter of a scheme; null where the text is silent. */
@Entity({ schema: "register", name: "scheme_rule" })
export class SchemeRule {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ type: "text" })
  declare scheme: string;

  @Column({ type: "text" })
  declare param: string;

  @Column({ type: "text", nullable: true })
  declare value: string | null;

  @Column({ type: "text", nullable: true })
  declare clause: string | null;

  @Column({ type: "text" })
  declare basis: string;

  @Column({ type: "daterange" })
  declare valid: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
