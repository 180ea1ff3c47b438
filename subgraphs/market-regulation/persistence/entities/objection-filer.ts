import { Column, Entity, PrimaryColumn } from "typeorm";

/** Who filed an objection; no role but the owner reads it. */
@Entity({ schema: "register", name: "objection_filer" })
export class ObjectionFiler {
  @PrimaryColumn({ name: "objection_id", type: "uuid" })
  declare objectionId: string;

  @Column({ type: "text" })
  declare kind: string;

  @Column({ type: "text", nullable: true })
  declare name: string | null;

  @Column({ type: "text", nullable: true })
  declare contact: string | null;

  @Column({ name: "secret_hash", type: "text" })
  declare secretHash: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
