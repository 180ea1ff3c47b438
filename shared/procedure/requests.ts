import type { Pool } from "pg";
import type { Viewer } from "../access/viewer.ts";
import type { ProcedureOutcome, ProcedureRequest } from "./procedure-request.ts";

/** What a deciding department keeps of requests. */
export interface Requests {
  /** What became of a request that was made before with the same key; null when none was. */
  outcomeOf(viewer: Viewer, request: ProcedureRequest): Promise<ProcedureOutcome<never> | null>;
  /** Whatever was recorded is seen by every later question: a department reads its own tables as they stand. */
  showRecorded(viewer: Viewer): Promise<void>;
}

/** Opens the requests of a deciding department on its application role's connections. */
export function openRequests(pool: Pick<Pool, "query">): Requests {
  return {
    async outcomeOf(_viewer, request) {
      const { rows } = await pool.query<{ said: ProcedureOutcome<never> | null }>("select desk.outcome($1) as said", [
        request,
      ]);
      const [row] = rows;
      return row === undefined ? null : row.said;
    },
    async showRecorded() {},
  };
}
