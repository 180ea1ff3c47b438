import { Column, Entity, PrimaryColumn } from "typeorm";

/** Why a declaration is not ranked. */
@Entity({ schema: "register", name: "ranking_exclusion_reason" })
export class RankingExclusionReason {
  @PrimaryColumn({ name: "exclusion_id", type: "uuid" })
  declare exclusionId: string;

  @PrimaryColumn({ type: "integer" })
  declare position: number;

  @Column({ type: "text" })
  declare reason: string;

  @Column({ type: "text", nullable: true })
  declare indicator: string | null;
}
