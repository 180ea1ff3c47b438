import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** A figure as it was published, with what was asked and as of when. */
@Entity({ schema: "register", name: "statistic" })
export class Statistic {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ type: "text" })
  declare figure: string;

  @Column({ type: "text" })
  declare division: string;

  @Column({ name: "valid_on", type: "date" })
  declare validOn: string;

  @Column({ name: "known_at", type: "timestamptz" })
  declare knownAt: string;

  @Column({ type: "bigint" })
  declare numerator: string;

  @Column({ type: "bigint", nullable: true })
  declare denominator: string | null;

  @Column({ type: "text", nullable: true })
  declare note: string | null;

  @Column({ name: "published_on", type: "date" })
  declare publishedOn: string;

  @Column({ name: "publisher_role", type: "text" })
  declare publisherRole: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
