import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** A case against a title, from its opening on. */
@Entity({ schema: "register", name: "exit_proceeding" })
export class ExitProceeding {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ name: "title_id", type: "uuid" })
  declare titleId: string;

  @Column({ type: "text" })
  declare uscc: string;

  @Column({ type: "text" })
  declare scheme: string;

  @Column({ type: "text" })
  declare ground: string;

  @Column({ type: "text" })
  declare facts: string;

  @Column({ type: "text" })
  declare origin: string;

  @Column({ name: "origin_id", type: "uuid", nullable: true })
  declare originId: string | null;

  @Column({ type: "tstzrange" })
  declare known: string;
}
