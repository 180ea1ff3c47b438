import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** A leader title. */
@Entity({ schema: "register", name: "title" })
export class Title {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ type: "text" })
  declare number: string;

  @Column({ type: "text" })
  declare uscc: string;

  @Column({ type: "text" })
  declare scheme: string;

  @Column({ type: "text" })
  declare category: string;

  @Column({ name: "category_edition", type: "text" })
  declare categoryEdition: string;

  @Column({ name: "standard_id", type: "uuid" })
  declare standardId: string;

  @Column({ name: "publicity_id", type: "uuid", nullable: true })
  declare publicityId: string | null;

  @Column({ name: "ranking_entry_id", type: "uuid", nullable: true })
  declare rankingEntryId: string | null;

  @Column({ name: "consent_on", type: "date", nullable: true })
  declare consentOn: string | null;

  @Column({ type: "text" })
  declare source: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
