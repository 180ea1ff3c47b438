import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** A declaration that was named for a ranking and is not ranked. */
@Entity({ schema: "register", name: "ranking_exclusion" })
export class RankingExclusion {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ name: "ranking_id", type: "uuid" })
  declare rankingId: string;

  @Column({ name: "declaration_id", type: "uuid" })
  declare declarationId: string;

  @Column({ type: "text" })
  declare uscc: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
