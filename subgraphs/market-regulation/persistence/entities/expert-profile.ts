import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** Who an expert is, as it was known. */
@Entity({ schema: "register", name: "expert_profile" })
export class ExpertProfile {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ name: "expert_id", type: "uuid" })
  declare expertId: string;

  @Column({ type: "text" })
  declare name: string;

  @Column({ type: "text", nullable: true })
  declare employer: string | null;

  @Column({ type: "tstzrange" })
  declare known: string;
}
