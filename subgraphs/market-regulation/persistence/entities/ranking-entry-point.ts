import { Column, Entity, PrimaryColumn } from "typeorm";

/** What a criterion gave to an entry of a ranking. */
@Entity({ schema: "register", name: "ranking_entry_point" })
export class RankingEntryPoint {
  @PrimaryColumn({ name: "entry_id", type: "uuid" })
  declare entryId: string;

  @PrimaryColumn({ type: "integer" })
  declare position: number;

  @Column({ type: "numeric", nullable: true })
  declare value: string | null;

  @Column({ type: "numeric" })
  declare points: string;
}
