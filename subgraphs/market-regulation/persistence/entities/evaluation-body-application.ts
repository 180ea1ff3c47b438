import { Column, Entity, PrimaryColumn } from "typeorm";

/** What an evaluation body applied with. */
@Entity({ schema: "register", name: "evaluation_body_application" })
export class EvaluationBodyApplication {
  @PrimaryColumn({ name: "evaluation_body_id", type: "uuid" })
  declare evaluationBodyId: string;

  @Column({ name: "registered_address", type: "text" })
  declare registeredAddress: string;

  @Column({ type: "text" })
  declare capability: string;

  @Column({ name: "takes_no_fees", type: "boolean" })
  declare takesNoFees: boolean;

  @Column({ name: "states_no_relations", type: "boolean" })
  declare statesNoRelations: boolean;
}
