import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** An enterprise's standard on the short list of a ranking; the id becomes the title's. */
@Entity({ schema: "register", name: "candidate" })
export class Candidate {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ name: "ranking_id", type: "uuid" })
  declare rankingId: string;

  @Column({ name: "ranking_entry_id", type: "uuid" })
  declare rankingEntryId: string;

  @Column({ type: "text" })
  declare uscc: string;

  @Column({ name: "shortlisted_on", type: "date" })
  declare shortlistedOn: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
