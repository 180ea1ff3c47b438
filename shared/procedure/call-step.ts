import type { Pool } from "pg";
import type { ProcedureOutcome } from "./procedure-request.ts";

/**
 * Calls a function of the database that takes a step and says what became of it.
 *
 * @param name with its schema: `credit.loan_report`
 */
export async function callStep<Outcome extends ProcedureOutcome>(
  pool: Pick<Pool, "query">,
  name: string,
  values: readonly unknown[],
): Promise<Outcome> {
  const places = values.map((_, index) => `$${index + 1}`).join(", ");
  const { rows } = await pool.query<{ said: Outcome }>(`select ${name}(${places}) as said`, [...values]);
  const [row] = rows;
  if (row === undefined) throw new Error("The database should say what became of a request.");
  return row.said;
}
