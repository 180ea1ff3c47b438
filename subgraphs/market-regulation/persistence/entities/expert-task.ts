import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** What an expert was asked to look at. */
@Entity({ schema: "register", name: "expert_task" })
export class ExpertTask {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ type: "text" })
  declare machine: string;

  @Column({ name: "subject_id", type: "uuid" })
  declare subjectId: string;

  @Column({ type: "text" })
  declare kind: string;

  @Column({ name: "expert_id", type: "uuid" })
  declare expertId: string;

  @Column({ type: "text" })
  declare scheme: string;

  @Column({ name: "assigned_on", type: "date" })
  declare assignedOn: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
