import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** What a holiday notice makes of a day: `OFF` or `WORK`. */
@Entity({ schema: "register", name: "calendar_day" })
export class CalendarDay {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ name: "notice_id", type: "text" })
  declare noticeId: string;

  @Column({ type: "date" })
  declare day: string;

  @Column({ type: "text" })
  declare kind: string;

  @Column({ type: "text" })
  declare name: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
