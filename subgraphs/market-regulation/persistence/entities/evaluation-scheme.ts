import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** By what an evaluation body evaluates a category in a year. */
@Entity({ schema: "register", name: "evaluation_scheme" })
export class EvaluationScheme {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ name: "evaluation_body_id", type: "uuid" })
  declare evaluationBodyId: string;

  @Column({ type: "text" })
  declare scheme: string;

  @Column({ type: "text" })
  declare category: string;

  @Column({ name: "category_edition", type: "text" })
  declare categoryEdition: string;

  @Column({ type: "integer" })
  declare year: number;

  @Column({ type: "uuid", nullable: true })
  declare supersedes: string | null;

  @Column({ type: "text" })
  declare source: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
