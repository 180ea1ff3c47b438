import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** The working body of a scheme. */
@Entity({ schema: "register", name: "working_body" })
export class WorkingBody {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ type: "text" })
  declare scheme: string;

  @Column({ type: "text" })
  declare uscc: string;

  @Column({ type: "text" })
  declare name: string;

  @Column({ name: "appointed_on", type: "date", nullable: true })
  declare appointedOn: string | null;

  @Column({ type: "text" })
  declare source: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
