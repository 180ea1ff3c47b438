import type { Pool } from "pg";
import type { ProcedureOutcome, ProcedureRequest } from "../../../../shared/procedure/procedure-request.ts";

/** What became of a request that was made before with the same key; null when none was. */
export async function outcomeOf(
  pool: Pick<Pool, "query">,
  request: ProcedureRequest,
): Promise<ProcedureOutcome<never> | null> {
  const { rows } = await pool.query<{ said: ProcedureOutcome<never> | null }>(
    "select register.procedure_outcome($1) as said",
    [request],
  );
  const [row] = rows;
  return row === undefined ? null : row.said;
}
