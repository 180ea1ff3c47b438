import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** The release of a title. */
@Entity({ schema: "register", name: "title_publication" })
export class TitlePublication {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ name: "title_id", type: "uuid" })
  declare titleId: string;

  @Column({ name: "published_on", type: "date" })
  declare publishedOn: string;

  @Column({ name: "last_day", type: "date", nullable: true })
  declare lastDay: string | null;

  @Column({ name: "last_day_stated", type: "boolean" })
  declare lastDayStated: boolean;

  @Column({ name: "publisher_role", type: "text", nullable: true })
  declare publisherRole: string | null;

  @Column({ name: "publisher_uscc", type: "text", nullable: true })
  declare publisherUscc: string | null;

  @Column({ type: "text" })
  declare source: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
