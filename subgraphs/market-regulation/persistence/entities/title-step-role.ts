import { Column, Entity, PrimaryColumn } from "typeorm";

/** As what somebody took a step with a title. */
@Entity({ schema: "register", name: "title_step_role" })
export class TitleStepRole {
  @PrimaryColumn({ name: "step_id", type: "uuid" })
  declare stepId: string;

  @Column({ type: "text" })
  declare role: string;
}
