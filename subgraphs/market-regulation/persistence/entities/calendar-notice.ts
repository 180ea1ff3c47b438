import { Column, Entity, PrimaryColumn } from "typeorm";

/** A holiday notice, by its id in the policies. */
@Entity({ schema: "register", name: "calendar_notice" })
export class CalendarNotice {
  @PrimaryColumn({ type: "text" })
  declare id: string;

  @Column({ type: "integer" })
  declare year: number;

  @Column({ type: "text" })
  declare url: string;

  @Column({ name: "published_on", type: "date" })
  declare publishedOn: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
