import type { Viewer } from "../../../../shared/access/viewer.ts";

/** As whom somebody sees what of a scheme's work is not public. */
export interface Insider {
  /** The code of the evaluation body acted for. */
  readonly evaluationBody: string | null;
  /** The code of the working body acted for. */
  readonly workingBody: string | null;
  /** Divisions in which somebody acts as an officer of market regulation. */
  readonly divisions: readonly string[];
}

/** As whom a viewer sees it; as nobody with any other role. */
export function insiderOf(viewer: Viewer): Insider {
  if (viewer.kind === "PUBLIC") return { evaluationBody: null, workingBody: null, divisions: [] };
  const { role, uscc, department, jurisdictions } = viewer;
  return {
    evaluationBody: role === "EVALUATION_BODY" ? uscc : null,
    workingBody: role === "WORKING_BODY" ? uscc : null,
    divisions: role === "DEPARTMENT" && department === "market-regulation" ? jurisdictions : [],
  };
}

/** Whether a scheme is run by the working body of that code, or lies in one of those divisions; both are places of SQL. */
export function runBy(scheme: string, workingBody: string, divisions: string): string {
  return `(exists (select from register.working_body w
      where w.scheme = ${scheme} and upper_inf(w.known) and w.uscc = ${workingBody}::text)
    or exists (select from register.scheme s cross join unnest(${divisions}::text[]) as d(code)
      where s.code = ${scheme} and s.jurisdiction like regexp_replace(d.code, '(00)+$', '') || '%'))`;
}

/** The working body of a scheme as on record now. */
export function workingBodyOf(scheme: string): string {
  return `(select w.uscc from register.working_body w where w.scheme = ${scheme} and upper_inf(w.known))`;
}

/** What was done with a thing, with the words of each step, as known at an instant. */
export function stepsOf(subject: string, asKnown: string): string {
  return `(select coalesce(jsonb_agg(jsonb_build_object('action', p.event, 'state', p.to_state, 'on', p.happened_on,
        'recordedAt', register.as_text(lower(p.known)), 'text', t.text) order by p.revision), '[]')
      from register.procedure_step p
      left join register.body_step_text t on t.subject_id = p.subject_id and t.revision = p.revision
      where p.subject_id = ${subject} and p.known @> ${asKnown})`;
}

/** The last step that was taken with a thing, as on record now: `state`, `revision`, `at`, `on`. */
export function lastStepOf(subject: string): string {
  return `(select p.to_state as state, p.revision, register.as_text(lower(p.known)) as at,
      (select max(o.happened_on)::text from register.procedure_step o where o.subject_id = ${subject}) as "on"
    from register.procedure_step p where p.subject_id = ${subject} order by p.revision desc limit 1)`;
}
