import { Column, Entity, PrimaryColumn } from "typeorm";

/** A leader scheme: a division code, or `NATIONAL`. */
@Entity({ schema: "register", name: "scheme" })
export class Scheme {
  @PrimaryColumn({ type: "text" })
  declare code: string;

  @Column({ type: "text" })
  declare level: string;

  @Column({ type: "text", nullable: true })
  declare jurisdiction: string | null;

  @Column({ name: "publisher_role", type: "text", nullable: true })
  declare publisherRole: string | null;

  @Column({ type: "text" })
  declare document: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
