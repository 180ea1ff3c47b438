import { Column, Entity, PrimaryColumn } from "typeorm";

/** A declared version that a plan can draw. */
@Entity({ schema: "register", name: "spot_check_candidate" })
export class SpotCheckCandidate {
  @PrimaryColumn({ name: "plan_id", type: "uuid" })
  declare planId: string;

  @PrimaryColumn({ type: "integer" })
  declare position: number;

  @Column({ name: "declaration_id", type: "uuid" })
  declare declarationId: string;

  @Column({ type: "text" })
  declare uscc: string;
}
