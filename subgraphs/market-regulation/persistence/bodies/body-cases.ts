import type { Pool } from "pg";
import type { SignedInViewer, Viewer } from "../../../../shared/access/viewer.ts";
import type { ProcedureOutcome, ProcedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import type { ListPart } from "../../../../shared/server/list-part.ts";
import { parseInstant } from "../../../../shared/values/instant.ts";
import type { BodyCaseNow } from "../../domain/bodies/bodies-on-day.ts";
import type { BodyCaseGround } from "../../domain/bodies/body-case-machine.ts";
import { callProcedure } from "../procedure/call-procedure.ts";
import { type SeenStep, stepOf } from "./evaluation-bodies.ts";
import { insiderOf, lastStepOf, runBy, stepsOf, workingBodyOf } from "./insider.ts";
import { type PartOfList, partsOf } from "./part-of-list.ts";

/** A question about the cases of a scheme's bodies. */
export interface BodyCasesQuestion extends ListPart {
  readonly scheme: string;
  /** Of that body only. */
  readonly body: string | null;
}

export interface CaseToOpen {
  readonly body: string;
  readonly ground: BodyCaseGround;
  readonly facts: string;
  readonly on: string | null;
}

/** Cases of bodies, as on record now: for the department, the working body, and each body about itself. */
export interface BodyCases {
  /** In order. */
  pages(viewer: Viewer, questions: readonly BodyCasesQuestion[]): Promise<PartOfList<BodyCaseNow>[]>;
  /** In order; null for what is not there. */
  find(viewer: Viewer, ids: readonly string[]): Promise<(BodyCaseNow | null)[]>;
  /** Whether a case of a body on a ground is open. */
  isOpen(viewer: Viewer, body: string, ground: BodyCaseGround): Promise<boolean>;
  open(viewer: SignedInViewer, request: ProcedureRequest, of: CaseToOpen): Promise<ProcedureOutcome>;
  step(viewer: SignedInViewer, request: ProcedureRequest, step: SeenStep): Promise<ProcedureOutcome>;
}

/** Opens the cases on the application role's connections. */
export function openBodyCases(pool: Pick<Pool, "query">): BodyCases {
  const seenBy = (viewer: Viewer) => {
    const { evaluationBody, workingBody, divisions } = insiderOf(viewer);
    return [evaluationBody, workingBody, divisions];
  };
  return {
    async pages(viewer, questions) {
      const { rows } = await pool.query<BodyCaseNow & { readonly place: number }>({
        name: "body-cases",
        text: CASES_SQL,
        values: [
          ...seenBy(viewer),
          questions.map(({ scheme }) => scheme),
          questions.map(({ body }) => body),
          questions.map(({ first }) => first),
          questions.map(({ after }) => (after === null ? null : after.at)),
          questions.map(({ after }) => (after === null ? null : after.id)),
        ],
      });
      return partsOf(questions, rows.map(caseOf));
    },
    async find(viewer, ids) {
      const values = [...seenBy(viewer), ids];
      const { rows } = await pool.query<BodyCaseNow>({ name: "body-case", text: CASE_SQL, values });
      const found = new Map(rows.map((row) => [row.id, caseOf(row)]));
      return ids.map((id) => found.get(id) ?? null);
    },
    async isOpen(_viewer, body, ground) {
      const { rows } = await pool.query(
        `select from register.body_case c cross join lateral ${lastStepOf("c.id")} step
         where c.evaluation_body_id = $1 and c.ground = $2 and step.state in ('OPENED', 'HEARD')`,
        [body, ground],
      );
      return rows.length > 0;
    },
    open: (_viewer, request, { body, ground, facts, on }) =>
      callProcedure(pool, "body_case_file", [request, body, ground, facts, on]),
    step: (_viewer, request, { id, ifRevision, event, on, text }) =>
      callProcedure(pool, "body_case_step", [request, id, ifRevision, event, on, text]),
  };
}

function caseOf<Row extends BodyCaseNow>(row: Row): Row {
  const { openedAt, recordedAt, steps } = row;
  return { ...row, openedAt: parseInstant(openedAt), recordedAt: parseInstant(recordedAt), steps: steps.map(stepOf) };
}

const NOW = `
  select c.id, c.evaluation_body_id as "bodyId", s.jurisdiction, ${workingBodyOf("b.scheme")} as "workingBody",
    moved.state as "bodyState", moved."on" as "bodyLastStepOn", c.ground, c.facts, c.origin, step.state, step.revision,
    step."on" as "lastStepOn", register.as_text(lower(c.known)) as "openedAt", step.at as "recordedAt",
    ${stepsOf("c.id", "'infinity'::timestamptz")} as steps
  from register.body_case c
  join register.evaluation_body b on b.id = c.evaluation_body_id
  join register.scheme s on s.code = b.scheme
  cross join lateral ${lastStepOf("b.id")} moved
  cross join lateral ${lastStepOf("c.id")} step`;

const SEEN = `(b.uscc = $1::text or ${runBy("b.scheme", "$2", "$3")})`;

/** $1 to $3 who asks; $4 schemes, $5 bodies or null, $6 how many, $7 and $8 after what. */
const CASES_SQL = `
select a.ord::integer as place, found.*
from unnest($4::text[], $5::uuid[], $6::integer[], $7::timestamptz[], $8::uuid[]) with ordinality
  as a(scheme, body, many, after_at, after_id, ord)
cross join lateral (
  ${NOW}
  where b.scheme = a.scheme and (a.body is null or b.id = a.body) and ${SEEN}
    and (a.after_at is null or (lower(c.known), c.id) < (a.after_at, a.after_id))
  order by lower(c.known) desc, c.id desc limit a.many + 1
) found
order by a.ord, found."openedAt" desc, found.id desc`;

/** $1 to $3 who asks; $4 ids. */
const CASE_SQL = `${NOW} where c.id = any ($4::uuid[]) and ${SEEN}`;
