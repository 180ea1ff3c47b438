import { Column, Entity, PrimaryColumn } from "typeorm";

/** What an evaluation scheme scores, and how much it counts. */
@Entity({ schema: "register", name: "evaluation_scheme_criterion" })
export class EvaluationSchemeCriterion {
  @PrimaryColumn({ name: "content_id", type: "uuid" })
  declare contentId: string;

  @PrimaryColumn({ type: "integer" })
  declare position: number;

  @Column({ name: "indicator_group", type: "text" })
  declare indicatorGroup: string;

  @Column({ type: "text" })
  declare name: string;

  @Column({ type: "text", nullable: true })
  declare unit: string | null;

  @Column({ type: "text" })
  declare direction: string;

  @Column({ type: "numeric" })
  declare weight: string;

  @Column({ name: "zero_at", type: "numeric" })
  declare zeroAt: string;

  @Column({ name: "full_at", type: "numeric" })
  declare fullAt: string;

  @Column({ type: "boolean" })
  declare required: boolean;
}
