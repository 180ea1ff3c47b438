import { Column, Entity, PrimaryColumn } from "typeorm";

/** A measured value of a report. */
@Entity({ schema: "register", name: "spot_check_measurement" })
export class SpotCheckMeasurement {
  @PrimaryColumn({ name: "test_id", type: "uuid" })
  declare testId: string;

  @PrimaryColumn({ type: "integer" })
  declare position: number;

  @Column({ type: "text" })
  declare name: string;

  @Column({ type: "text", nullable: true })
  declare unit: string | null;

  @Column({ type: "numeric" })
  declare value: string;
}
