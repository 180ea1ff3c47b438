import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** A declared version that was drawn. */
@Entity({ schema: "register", name: "spot_check" })
export class SpotCheck {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ name: "plan_id", type: "uuid" })
  declare planId: string;

  @Column({ type: "integer" })
  declare position: number;

  @Column({ type: "tstzrange" })
  declare known: string;
}
