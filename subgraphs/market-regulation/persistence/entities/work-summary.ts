import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** What an evaluation body files after a ranking. */
@Entity({ schema: "register", name: "work_summary" })
export class WorkSummary {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ name: "ranking_id", type: "uuid" })
  declare rankingId: string;

  @Column({ name: "evaluation_body_id", type: "uuid" })
  declare evaluationBodyId: string;

  @Column({ type: "text" })
  declare scheme: string;

  @Column({ type: "text" })
  declare source: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
