import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** An enterprise standard, by its normalised number. */
@Entity({ schema: "register", name: "standard" })
export class Standard {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ type: "text" })
  declare uscc: string;

  @Column({ type: "text" })
  declare number: string;

  @Column({ name: "number_as_published", type: "text" })
  declare numberAsPublished: string;

  @Column({ type: "text" })
  declare source: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
