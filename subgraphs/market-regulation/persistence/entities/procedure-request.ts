import { Column, Entity, PrimaryColumn } from "typeorm";

/** A request that had an effect, by its idempotency key. */
@Entity({ schema: "register", name: "procedure_request" })
export class ProcedureRequest {
  @PrimaryColumn({ type: "text" })
  declare tenant: string;

  @PrimaryColumn({ name: "idempotency_key", type: "text" })
  declare idempotencyKey: string;

  @Column({ type: "text" })
  declare operation: string;

  @Column({ name: "request_hash", type: "text" })
  declare requestHash: string;

  @Column({ type: "jsonb" })
  declare outcome: unknown;

  @Column({ type: "timestamptz" })
  declare at: Date;
}
