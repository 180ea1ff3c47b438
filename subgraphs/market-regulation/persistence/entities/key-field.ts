import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** A field that evaluation is to cover in a year. */
@Entity({ schema: "register", name: "key_field" })
export class KeyField {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ name: "publication_id", type: "uuid" })
  declare publicationId: string;

  @Column({ type: "text" })
  declare scheme: string;

  @Column({ type: "integer" })
  declare year: number;

  @Column({ type: "text" })
  declare category: string;

  @Column({ name: "category_edition", type: "text" })
  declare categoryEdition: string;

  @Column({ name: "field_group", type: "text", nullable: true })
  declare fieldGroup: string | null;

  @Column({ type: "text" })
  declare name: string;

  @Column({ name: "published_on", type: "date" })
  declare publishedOn: string;

  @Column({ type: "text" })
  declare notice: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
