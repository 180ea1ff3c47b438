import { Column, Entity, PrimaryColumn } from "typeorm";

/** The seed of a draw before it is told; the application role cannot read it. */
@Entity({ schema: "register", name: "spot_check_seed" })
export class SpotCheckSeed {
  @PrimaryColumn({ name: "plan_id", type: "uuid" })
  declare planId: string;

  @Column({ type: "text" })
  declare seed: string;
}
