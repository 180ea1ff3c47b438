import { Column, Entity, PrimaryColumn } from "typeorm";

/** What an expert knows. */
@Entity({ schema: "register", name: "expert_field" })
export class ExpertField {
  @PrimaryColumn({ name: "profile_id", type: "uuid" })
  declare profileId: string;

  @PrimaryColumn({ type: "integer" })
  declare position: number;

  @Column({ type: "text" })
  declare name: string;
}
