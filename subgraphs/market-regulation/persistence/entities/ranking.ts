import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** A ranking of a scheme in a category and year. */
@Entity({ schema: "register", name: "ranking" })
export class Ranking {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ type: "text" })
  declare scheme: string;

  @Column({ type: "text" })
  declare category: string;

  @Column({ name: "category_edition", type: "text" })
  declare categoryEdition: string;

  @Column({ type: "integer" })
  declare year: number;

  @Column({ name: "evaluation_scheme_id", type: "uuid", nullable: true })
  declare evaluationSchemeId: string | null;

  @Column({ name: "evaluation_body_id", type: "uuid", nullable: true })
  declare evaluationBodyId: string | null;

  @Column({ type: "text" })
  declare source: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
