import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** A matter that the working body reports at once. */
@Entity({ schema: "register", name: "incident" })
export class Incident {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ type: "text" })
  declare scheme: string;

  @Column({ type: "text" })
  declare severity: string;

  @Column({ name: "learnt_at", type: "timestamptz" })
  declare learntAt: string;

  @Column({ type: "text" })
  declare source: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
