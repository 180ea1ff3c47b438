import type { Pool } from "pg";
import { callStep } from "../../../../shared/procedure/call-step.ts";
import type { ProcedureOutcome } from "../../../../shared/procedure/procedure-request.ts";

/** Calls a function of the register that takes a step and says what became of it. */
export function callProcedure<Outcome extends ProcedureOutcome>(
  pool: Pick<Pool, "query">,
  name: string,
  values: readonly unknown[],
): Promise<Outcome> {
  return callStep(pool, `register.${name}`, values);
}
