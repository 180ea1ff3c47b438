import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** The state of a title on days, as known at instants. */
@Entity({ schema: "register", name: "title_status" })
export class TitleStatus {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ name: "title_id", type: "uuid" })
  declare titleId: string;

  @Column({ type: "text" })
  declare state: string;

  @Column({ type: "text" })
  declare scheme: string;

  @Column({ type: "text", nullable: true })
  declare ground: string | null;

  @Column({ type: "daterange" })
  declare valid: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
