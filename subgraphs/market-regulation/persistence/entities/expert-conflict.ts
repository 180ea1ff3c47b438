import { Column, Entity, PrimaryColumn } from "typeorm";

/** A body or an enterprise that an expert is tied to. */
@Entity({ schema: "register", name: "expert_conflict" })
export class ExpertConflict {
  @PrimaryColumn({ name: "profile_id", type: "uuid" })
  declare profileId: string;

  @PrimaryColumn({ type: "integer" })
  declare position: number;

  @Column({ type: "text" })
  declare uscc: string;

  @Column({ type: "text" })
  declare reason: string;
}
