import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** What an evaluation scheme says, as known for a time. */
@Entity({ schema: "register", name: "evaluation_scheme_content" })
export class EvaluationSchemeContent {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ name: "evaluation_scheme_id", type: "uuid" })
  declare evaluationSchemeId: string;

  @Column({ type: "text" })
  declare title: string;

  @Column({ name: "cycle_months", type: "integer", nullable: true })
  declare cycleMonths: number | null;

  @Column({ name: "max_leaders", type: "integer", nullable: true })
  declare maxLeaders: number | null;

  @Column({ type: "tstzrange" })
  declare known: string;
}
