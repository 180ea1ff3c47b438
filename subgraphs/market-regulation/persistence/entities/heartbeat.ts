import { Column, Entity, PrimaryColumn } from "typeorm";

/** The one row that says until when everything recorded is committed. */
@Entity({ schema: "register", name: "heartbeat" })
export class Heartbeat {
  @PrimaryColumn({ type: "smallint" })
  declare id: number;

  @Column({ type: "timestamptz" })
  declare at: Date;
}
