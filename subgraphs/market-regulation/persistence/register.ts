import type { Pool } from "pg";
import type { Viewer } from "../../../shared/access/viewer.ts";
import type { ProcedureOutcome, ProcedureRequest } from "../../../shared/procedure/procedure-request.ts";
import type { Question } from "../../../shared/register-copy/standing-reader.ts";
import type { RegisterStanding } from "../domain/register-standing.ts";
import { beat } from "./acknowledge.ts";
import { DEPARTMENTS_SQL, type DepartmentRow, DOCUMENTS_SQL, type NoticeRow } from "./policy-sql.ts";
import { outcomeOf } from "./procedure/procedure-outcomes.ts";
import { type StandingRow, standingOf } from "./standing-row.ts";
import { STANDING_SQL, STANDINGS_SQL } from "./standings-sql.ts";

/** What the register answers. Every query takes the viewer first. */
export interface Register {
  /** One statement, for one question or a thousand; in order. */
  standings(viewer: Viewer, questions: readonly Question[]): Promise<RegisterStanding[]>;
  /** Null when a holiday notice that is needed was not on record. */
  workingDayAfter(viewer: Viewer, postedOn: string, workingDays: number, knownAt: string): Promise<string | null>;
  /** As known then, by id; all when no id is given. */
  notices(viewer: Viewer, id: string | null, knownAt: string): Promise<NoticeRow[]>;
  departments(viewer: Viewer, jurisdiction: string): Promise<DepartmentRow[]>;
  /** What became of a request that was made before with the same key; null when none was. */
  outcomeOf(viewer: Viewer, request: ProcedureRequest): Promise<ProcedureOutcome<never> | null>;
  /** Moves the watermark: whatever was recorded until now is seen by every later question. */
  showRecorded(viewer: Viewer): Promise<void>;
}

/** Opens the register on its application role's connections. */
export function openRegister(pool: Pick<Pool, "query">): Register {
  return {
    async standings(_viewer, questions) {
      const { rows } = await pool.query<StandingRow>({
        ...(questions.length === 1
          ? { name: "standing", text: STANDING_SQL }
          : { name: "standings", text: STANDINGS_SQL }),
        values: [
          questions.map((question) => question.uscc),
          questions.map((question) => question.validOn),
          questions.map((question) => question.knownAt),
        ],
      });
      return questions.map((question, index) => standingOf(question, rows[index]));
    },

    async workingDayAfter(_viewer, postedOn, workingDays, knownAt) {
      const { rows } = await pool.query<{ day: string | null }>(
        `select register.working_day_after($1::date, $2::integer,
           least($3::timestamptz, (select at from register.heartbeat)))::text as day`,
        [postedOn, workingDays, knownAt],
      );
      const row = rows[0];
      if (row === undefined) throw new Error("A row was expected from the calendar.");
      return row.day;
    },

    async notices(_viewer, id, knownAt) {
      const { rows } = await pool.query<NoticeRow>(DOCUMENTS_SQL, [id, knownAt]);
      return rows;
    },

    async departments(_viewer, jurisdiction) {
      const { rows } = await pool.query<DepartmentRow>(DEPARTMENTS_SQL, [jurisdiction]);
      return rows;
    },

    outcomeOf: (_viewer, request) => outcomeOf(pool, request),

    showRecorded: async () => void (await beat(pool)),
  };
}
