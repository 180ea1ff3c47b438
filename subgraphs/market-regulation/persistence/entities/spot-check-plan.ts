import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** What is to be checked, from what population, and how many. */
@Entity({ schema: "register", name: "spot_check_plan" })
export class SpotCheckPlan {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ type: "text" })
  declare title: string;

  @Column({ type: "text" })
  declare jurisdiction: string;

  @Column({ type: "text" })
  declare population: string;

  @Column({ type: "text", nullable: true })
  declare classification: string | null;

  @Column({ name: "sample_size", type: "integer" })
  declare sampleSize: number;

  @Column({ name: "population_size", type: "integer" })
  declare populationSize: number;

  @Column({ name: "leaders_without_declaration", type: "integer" })
  declare leadersWithoutDeclaration: number;

  @Column({ name: "planned_on", type: "date" })
  declare plannedOn: string;

  @Column({ name: "seed_sha256", type: "text" })
  declare seedSha256: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
