import { Column, Entity, PrimaryColumn } from "typeorm";

/** What an expert found. */
@Entity({ schema: "register", name: "expert_opinion" })
export class ExpertOpinion {
  @PrimaryColumn({ name: "task_id", type: "uuid" })
  declare taskId: string;

  @Column({ type: "text" })
  declare opinion: string;

  @Column({ type: "text" })
  declare text: string;

  @Column({ name: "given_on", type: "date" })
  declare givenOn: string;
}
