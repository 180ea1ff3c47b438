import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** A decision that a title is revoked, with its ground. */
@Entity({ schema: "register", name: "exit_case" })
export class ExitCase {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ name: "title_id", type: "uuid" })
  declare titleId: string;

  @Column({ type: "text" })
  declare scheme: string;

  @Column({ type: "text" })
  declare ground: string;

  @Column({ name: "effective_on", type: "date" })
  declare effectiveOn: string;

  @Column({ type: "text", nullable: true })
  declare evidence: string | null;

  @Column({ type: "text" })
  declare source: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
