/** Questions about single things: $1 ids, $2 days, $3 instants; `a` has them in order. */
export const ASKED_BY_ID = `
  select q.ord, q.id, q.valid_on, least(q.known_at, h.at) as as_known
  from unnest($1::uuid[], $2::date[], $3::timestamptz[]) with ordinality as q(id, valid_on, known_at, ord),
    register.heartbeat h`;

/** Of a thing with the id `${alias}.id`, asked about by `a`: its state and its steps. */
export function stateAndSteps(alias: string): string {
  return `
  cross join lateral (
    select each.state, each.valid from register.procedure_state each
    where each.subject_id = ${alias}.id and each.valid @> a.valid_on and each.known @> a.as_known limit 1
  ) s ${stepsTaken(alias)}`;
}

/** Of a thing with the id `${alias}.id`, asked about by `a`: the steps taken with it. */
export function stepsTaken(alias: string): string {
  return `
  cross join lateral (
    select max(p.revision) as revision, max(lower(p.known)) as at,
      max(p.revision) filter (where p.event = 'POST') as posted, max(p.revision) filter (where p.event = 'RETURN') as returned,
      (array_agg(p.to_state order by p.revision desc))[1] as stage,
      min(p.happened_on) as began_on
    from register.procedure_step p where p.subject_id = ${alias}.id and p.known @> a.as_known
  ) taken`;
}

/** What every thing with a procedure tells of itself on a day. */
export const STATE_COLUMNS = `s.state, lower(s.valid)::text as "stateSince", taken.revision,
  register.as_text(taken.at) as "recordedAt", a.valid_on::text as "validOn", register.as_text(a.as_known) as "knownAt",
  a.ord::integer as place`;
