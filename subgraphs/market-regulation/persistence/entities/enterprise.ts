import { Column, Entity, PrimaryColumn } from "typeorm";

/** An enterprise that is on record. */
@Entity({ schema: "register", name: "enterprise" })
export class Enterprise {
  @PrimaryColumn({ type: "text" })
  declare uscc: string;

  @Column({ type: "text" })
  declare source: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
