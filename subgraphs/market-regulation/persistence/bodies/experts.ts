import type { Pool } from "pg";
import type { SignedInViewer, Viewer } from "../../../../shared/access/viewer.ts";
import type { ProcedureOutcome, ProcedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import type { ListPart } from "../../../../shared/server/list-part.ts";
import { parseInstant } from "../../../../shared/values/instant.ts";
import type { ExpertNow, ExpertProfile } from "../../domain/bodies/bodies-on-day.ts";
import { callProcedure } from "../procedure/call-procedure.ts";
import type { SeenStep } from "./evaluation-bodies.ts";
import { insiderOf, lastStepOf, runBy, workingBodyOf } from "./insider.ts";
import { type PartOfList, partsOf } from "./part-of-list.ts";

/** A question about the pool of a scheme. */
export interface ExpertsQuestion extends ListPart {
  readonly scheme: string;
  readonly field: string | null;
}

/** The pools of experts, as on record now. To anybody but a scheme's working body and department they are not there. */
export interface Experts {
  /** In order. */
  pages(viewer: Viewer, questions: readonly ExpertsQuestion[]): Promise<PartOfList<ExpertNow>[]>;
  /** In order; null for what is not there. */
  find(viewer: Viewer, ids: readonly string[]): Promise<(ExpertNow | null)[]>;
  enter(
    viewer: SignedInViewer,
    request: ProcedureRequest,
    scheme: string,
    profile: ExpertProfile,
    on: string | null,
  ): Promise<ProcedureOutcome>;
  step(
    viewer: SignedInViewer,
    request: ProcedureRequest,
    step: SeenStep,
    profile: ExpertProfile | null,
  ): Promise<ProcedureOutcome>;
}

/** Opens the pools on the application role's connections. */
export function openExperts(pool: Pick<Pool, "query">): Experts {
  return {
    async pages(viewer, questions) {
      const { workingBody, divisions } = insiderOf(viewer);
      const { rows } = await pool.query<ExpertNow & { readonly place: number }>({
        name: "experts",
        text: EXPERTS_SQL,
        values: [
          workingBody,
          divisions,
          questions.map(({ scheme }) => scheme),
          questions.map(({ field }) => field),
          questions.map(({ first }) => first),
          questions.map(({ after }) => (after === null ? null : after.at)),
          questions.map(({ after }) => (after === null ? null : after.id)),
        ],
      });
      return partsOf(questions, rows.map(expertOf));
    },
    async find(viewer, ids) {
      const { workingBody, divisions } = insiderOf(viewer);
      const values = [workingBody, divisions, ids];
      const { rows } = await pool.query<ExpertNow>({ name: "expert", text: EXPERT_SQL, values });
      const found = new Map(rows.map((row) => [row.id, expertOf(row)]));
      return ids.map((id) => found.get(id) ?? null);
    },
    enter: (_viewer, request, scheme, profile, on) =>
      callProcedure(pool, "expert_enter", [request, scheme, JSON.stringify(profile), on]),
    step: (_viewer, request, { id, ifRevision, event, on, text }, profile) =>
      callProcedure(pool, "expert_step", [
        request,
        id,
        ifRevision,
        event,
        profile === null ? null : JSON.stringify(profile),
        on,
        text,
      ]),
  };
}

function expertOf<Row extends ExpertNow>(row: Row): Row {
  return { ...row, enteredAt: parseInstant(row.enteredAt), recordedAt: parseInstant(row.recordedAt) };
}

const NOW = `
  select e.id, e.scheme, s.jurisdiction, ${workingBodyOf("e.scheme")} as "workingBody", p.name, p.employer,
    array(select f.name from register.expert_field f where f.profile_id = p.id order by f.position) as fields,
    (select coalesce(jsonb_agg(jsonb_build_object('uscc', c.uscc, 'reason', c.reason) order by c.position), '[]')
     from register.expert_conflict c where c.profile_id = p.id) as conflicts,
    step.state, step.revision, step."on" as "lastStepOn", register.as_text(lower(e.known)) as "enteredAt",
    step.at as "recordedAt"
  from register.expert e
  join register.scheme s on s.code = e.scheme
  join register.expert_profile p on p.expert_id = e.id and upper_inf(p.known)
  cross join lateral ${lastStepOf("e.id")} step`;

/** $1 and $2 who asks; $3 schemes, $4 fields or null, $5 how many, $6 and $7 after what. */
const EXPERTS_SQL = `
select a.ord::integer as place, found.*
from unnest($3::text[], $4::text[], $5::integer[], $6::timestamptz[], $7::uuid[]) with ordinality
  as a(scheme, field, many, after_at, after_id, ord)
cross join lateral (
  ${NOW}
  where e.scheme = a.scheme and ${runBy("e.scheme", "$1", "$2")}
    and (a.field is null or exists (select from register.expert_field f where f.profile_id = p.id and f.name = a.field))
    and (a.after_at is null or (lower(e.known), e.id) < (a.after_at, a.after_id))
  order by lower(e.known) desc, e.id desc limit a.many + 1
) found
order by a.ord, found."enteredAt" desc, found.id desc`;

/** $1 and $2 who asks; $3 ids. */
const EXPERT_SQL = `${NOW} where e.id = any ($3::uuid[]) and ${runBy("e.scheme", "$1", "$2")}`;
