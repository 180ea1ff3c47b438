import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** A list or an evaluation scheme posted for publicity. */
@Entity({ schema: "register", name: "publicity" })
export class Publicity {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ type: "text" })
  declare kind: string;

  @Column({ type: "text" })
  declare scheme: string;

  @Column({ name: "posted_on", type: "date" })
  declare postedOn: string;

  @Column({ name: "working_days", type: "integer", nullable: true })
  declare workingDays: number | null;

  @Column({ name: "announced_last_day", type: "date", nullable: true })
  declare announcedLastDay: string | null;

  @Column({ type: "text" })
  declare source: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
