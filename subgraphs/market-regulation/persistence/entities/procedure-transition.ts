import { Entity, PrimaryColumn } from "typeorm";

/** A row of a state machine: a step that the register takes. */
@Entity({ schema: "register", name: "procedure_transition" })
export class ProcedureTransition {
  @PrimaryColumn({ type: "text" })
  declare machine: string;

  @PrimaryColumn({ name: "from_state", type: "text" })
  declare fromState: string;

  @PrimaryColumn({ type: "text" })
  declare event: string;

  @PrimaryColumn({ name: "to_state", type: "text" })
  declare toState: string;
}
