import type { Pool } from "pg";
import type { SignedInViewer, Viewer } from "../../../../shared/access/viewer.ts";
import type { ProcedureOutcome, ProcedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import type {
  ExpertOpinion,
  ExpertSubjectKind,
  ExpertTaskKind,
  ExpertTaskNow,
} from "../../domain/bodies/bodies-on-day.ts";
import type { ExpertReview } from "../../domain/bodies/expert-review.ts";
import type { ExpertTaskFacts } from "../../domain/bodies/expert-task-machine.ts";
import { callProcedure } from "../procedure/call-procedure.ts";
import type { SeenStep } from "./evaluation-bodies.ts";
import { insiderOf, lastStepOf, runBy, workingBodyOf } from "./insider.ts";

/** A question about how far experts have looked at a thing. */
export interface ReviewQuestion {
  readonly subject: string;
  readonly kind: ExpertTaskKind;
  /** Tasks assigned since then; null for all. */
  readonly since: string | null;
}

export interface ReviewNow extends ExpertReview {
  readonly tasks: readonly ExpertTaskNow[];
}

/** What is to be assigned to whom. */
export interface TaskToAssign {
  readonly subjectKind: ExpertSubjectKind;
  readonly subject: string;
  readonly kind: ExpertTaskKind;
  readonly expert: string;
  readonly on: string | null;
}

/** What experts are asked, as on record now. */
export interface ExpertTasks {
  /** Null when no task about the thing is there for the viewer. */
  review(viewer: Viewer, question: ReviewQuestion): Promise<ReviewNow | null>;
  /** In order; null for what is not there. */
  find(viewer: Viewer, ids: readonly string[]): Promise<(ExpertTaskNow | null)[]>;
  /** What is known before an expert is asked; null when there is no such thing. */
  beforeAssigning(viewer: Viewer, task: TaskToAssign): Promise<Omit<ExpertTaskFacts, "on" | "today"> | null>;
  assign(viewer: SignedInViewer, request: ProcedureRequest, task: TaskToAssign): Promise<ProcedureOutcome>;
  step(
    viewer: SignedInViewer,
    request: ProcedureRequest,
    step: SeenStep,
    opinion: ExpertOpinion | null,
  ): Promise<ProcedureOutcome>;
}

/** Opens the tasks on the application role's connections. */
export function openExpertTasks(pool: Pick<Pool, "query">): ExpertTasks {
  const insider = (viewer: Viewer) => {
    const { workingBody, divisions } = insiderOf(viewer);
    return [workingBody, divisions];
  };
  return {
    async review(viewer, { subject, kind, since }) {
      const asked = [subject, kind, since];
      const tasks = await pool.query<ExpertTaskNow>(TASKS_OF_SUBJECT_SQL, [...insider(viewer), ...asked]);
      if (tasks.rows.length === 0) return null;
      const { rows } = await pool.query<ExpertReview>("select * from register.expert_review($1, $2, $3)", asked);
      const [review] = rows;
      if (review === undefined) throw new Error("The numbers of a review were expected.");
      return { ...review, tasks: tasks.rows };
    },
    async find(viewer, ids) {
      const values = [...insider(viewer), ids];
      const { rows } = await pool.query<ExpertTaskNow>({ name: "expert-task", text: TASK_SQL, values });
      const found = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    },
    async beforeAssigning(_viewer, { subjectKind, subject, kind, expert }) {
      const { rows } = await pool.query<Omit<ExpertTaskFacts, "on" | "today">>(BEFORE_SQL, [
        subjectKind.toLowerCase(),
        subject,
        kind,
        expert,
      ]);
      return rows[0] ?? null;
    },
    assign: (_viewer, request, { subjectKind, subject, kind, expert, on }) =>
      callProcedure(pool, "expert_task_assign", [request, subjectKind.toLowerCase(), subject, kind, expert, on]),
    step: (_viewer, request, { id, ifRevision, event, on, text }, opinion) =>
      callProcedure(pool, "expert_task_step", [request, id, ifRevision, event, opinion, on, text]),
  };
}

const NOW = `
  select t.id, upper(t.machine) as "subjectKind", t.subject_id as subject, t.kind, t.expert_id as "expertId",
    s.jurisdiction, ${workingBodyOf("t.scheme")} as "workingBody", t.assigned_on::text as "assignedOn",
    step.state, step.revision, step."on" as "lastStepOn", o.opinion, o.given_on::text as "givenOn",
    (select x.text from register.body_step_text x where x.subject_id = t.id and x.revision = step.revision) as text,
    register.expert_ties(t.expert_id, (register.expert_subject(t.machine, t.subject_id)).concerned) as ties
  from register.expert_task t
  join register.scheme s on s.code = t.scheme
  left join register.expert_opinion o on o.task_id = t.id
  cross join lateral ${lastStepOf("t.id")} step`;

/** $1 and $2 who asks; $3 thing, $4 kind, $5 since. */
const TASKS_OF_SUBJECT_SQL = `${NOW}
  where t.subject_id = $3 and t.kind = $4 and ($5::timestamptz is null or lower(t.known) >= $5::timestamptz)
    and ${runBy("t.scheme", "$1", "$2")}
  order by lower(t.known), t.id`;

/** $1 and $2 who asks; $3 ids. */
const TASK_SQL = `${NOW} where t.id = any ($3::uuid[]) and ${runBy("t.scheme", "$1", "$2")}`;

/** $1 machine, $2 thing, $3 kind, $4 expert. */
const BEFORE_SQL = `
select s.jurisdiction, ${workingBodyOf("s.code")} as "workingBody",
  coalesce(e.scheme = s.code and step.state = 'IN_POOL', false) as "inPool", step."on" as "lastStepOn",
  register.expert_ties($4, about.concerned) as ties,
  coalesce(register.expert_is_asked($2, $3, $4), false) as asked,
  $1 <> 'evaluation_body' or coalesce((select p.to_state from register.procedure_step p where p.subject_id = $2
    order by p.revision desc limit 1) = 'FORMAL_OK', false) as "underReview"
from register.expert_subject($1, $2) about
join register.scheme s on s.code = about.scheme
left join register.expert e on e.id = $4
left join lateral ${lastStepOf("e.id")} step on true`;
