import { Column, Entity, PrimaryColumn } from "typeorm";

/** The draw of a plan, with the seed that was bound. */
@Entity({ schema: "register", name: "spot_check_draw" })
export class SpotCheckDraw {
  @PrimaryColumn({ name: "plan_id", type: "uuid" })
  declare planId: string;

  @Column({ type: "text" })
  declare seed: string;

  @Column({ name: "drawn_on", type: "date" })
  declare drawnOn: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
