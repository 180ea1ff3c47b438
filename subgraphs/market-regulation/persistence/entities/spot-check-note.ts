import { Column, Entity, PrimaryColumn } from "typeorm";

/** Why a retest is asked for, or a check dropped. */
@Entity({ schema: "register", name: "spot_check_note" })
export class SpotCheckNote {
  @PrimaryColumn({ name: "spot_check_id", type: "uuid" })
  declare spotCheckId: string;

  @PrimaryColumn({ type: "text" })
  declare event: string;

  @Column({ type: "text" })
  declare text: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
