import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** A target of a notice; without a number where the source is damaged. */
@Entity({ schema: "register", name: "target" })
export class Target {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ type: "text" })
  declare document: string;

  @Column({ type: "integer" })
  declare position: number;

  @Column({ type: "text" })
  declare clause: string;

  @Column({ type: "text" })
  declare metric: string;

  @Column({ name: "metric_en", type: "text" })
  declare metricEn: string;

  @Column({ type: "numeric", nullable: true })
  declare value: string | null;

  @Column({ name: "damaged_text", type: "text", nullable: true })
  declare damagedText: string | null;

  @Column({ type: "text" })
  declare comparison: string;

  @Column({ type: "text" })
  declare unit: string;

  @Column({ type: "integer" })
  declare year: number;

  @Column({ type: "text", nullable: true })
  declare figure: string | null;

  @Column({ type: "tstzrange" })
  declare known: string;
}
