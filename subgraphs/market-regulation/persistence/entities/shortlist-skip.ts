import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** Why an entry that ranks before a candidate is none. */
@Entity({ schema: "register", name: "shortlist_skip" })
export class ShortlistSkip {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ name: "ranking_id", type: "uuid" })
  declare rankingId: string;

  @Column({ name: "ranking_entry_id", type: "uuid" })
  declare rankingEntryId: string;

  @Column({ type: "text" })
  declare reason: string;

  @Column({ type: "text" })
  declare tenant: string;

  @Column({ type: "text" })
  declare actor: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
