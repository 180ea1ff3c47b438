import { Column, Entity, PrimaryColumn } from "typeorm";

/** What was taken for a check. */
@Entity({ schema: "register", name: "spot_check_sample" })
export class SpotCheckSample {
  @PrimaryColumn({ name: "spot_check_id", type: "uuid" })
  declare spotCheckId: string;

  @Column({ type: "text" })
  declare product: string;

  @Column({ type: "text", nullable: true })
  declare batch: string | null;

  @Column({ name: "taken_at", type: "text" })
  declare takenAt: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
