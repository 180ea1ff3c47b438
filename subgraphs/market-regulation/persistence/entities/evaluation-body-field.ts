import { Column, Entity, PrimaryColumn } from "typeorm";

/** A category that an evaluation body applied for. */
@Entity({ schema: "register", name: "evaluation_body_field" })
export class EvaluationBodyField {
  @PrimaryColumn({ name: "evaluation_body_id", type: "uuid" })
  declare evaluationBodyId: string;

  @PrimaryColumn({ type: "integer" })
  declare position: number;

  @Column({ type: "text" })
  declare category: string;

  @Column({ name: "category_edition", type: "text" })
  declare categoryEdition: string;
}
