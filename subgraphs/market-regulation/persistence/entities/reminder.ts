import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** Something that a day brought about, told once. */
@Entity({ schema: "register", name: "reminder" })
export class Reminder {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ type: "text" })
  declare kind: string;

  @Column({ type: "text" })
  declare subject: string;

  @Column({ type: "text", nullable: true })
  declare scheme: string | null;

  @Column({ name: "due_on", type: "date" })
  declare dueOn: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
