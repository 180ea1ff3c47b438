import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** Who was told who filed something. */
@Entity({ schema: "register", name: "filer_reading" })
export class FilerReading {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ type: "text" })
  declare machine: string;

  @Column({ name: "subject_id", type: "uuid" })
  declare subjectId: string;

  @Column({ type: "text" })
  declare tenant: string;

  @Column({ type: "text" })
  declare actor: string;

  @Column({ type: "text" })
  declare role: string;

  @Column({ name: "read_at", type: "timestamptz" })
  declare readAt: string;
}
