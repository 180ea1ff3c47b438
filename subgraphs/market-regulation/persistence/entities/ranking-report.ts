import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** What an evaluation body reported with its ranking. */
@Entity({ schema: "register", name: "ranking_report" })
export class RankingReport {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ name: "ranking_id", type: "uuid" })
  declare rankingId: string;

  @Column({ type: "text" })
  declare text: string;

  @Column({ type: "text" })
  declare sha256: string;

  @Column({ type: "text" })
  declare tenant: string;

  @Column({ type: "text" })
  declare actor: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
