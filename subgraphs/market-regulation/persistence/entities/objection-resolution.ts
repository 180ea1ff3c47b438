import { Column, Entity, PrimaryColumn } from "typeorm";

/** Why an objection was dismissed or upheld. */
@Entity({ schema: "register", name: "objection_resolution" })
export class ObjectionResolution {
  @PrimaryColumn({ name: "objection_id", type: "uuid" })
  declare objectionId: string;

  @Column({ type: "text" })
  declare reasons: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
