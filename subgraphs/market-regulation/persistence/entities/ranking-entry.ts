import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** An enterprise with a standard on a ranking. */
@Entity({ schema: "register", name: "ranking_entry" })
export class RankingEntry {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ name: "ranking_id", type: "uuid" })
  declare rankingId: string;

  @Column({ type: "text" })
  declare uscc: string;

  @Column({ name: "standard_id", type: "uuid" })
  declare standardId: string;

  @Column({ type: "integer" })
  declare rank: number;

  @Column({ name: "entered_on", type: "date" })
  declare enteredOn: string;

  @Column({ name: "core_indicators_stricter", type: "integer" })
  declare coreIndicatorsStricter: number;

  @Column({ name: "indicators_weaker", type: "integer" })
  declare indicatorsWeaker: number;

  @Column({ name: "declaration_id", type: "uuid", nullable: true })
  declare declarationId: string | null;

  @Column({ type: "numeric", nullable: true })
  declare score: string | null;

  @Column({ type: "text" })
  declare source: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
