/** What a statement reads: columns and tables of a thing, over the question `a`. */
export interface ThingSql {
  /** The alias of the thing's own table. */
  readonly alias: string;
  readonly columns: string;
  readonly from: string;
  /** Who may see it, and what a list filters by. */
  readonly where: string;
}

/** Single things: $1 ids, $2 days, $3 instants, further parameters the thing's own. */
export function byId({ alias, columns, from, where }: ThingSql): string {
  return `
with a as materialized (
  select q.ord, q.id, q.valid_on, q.known_at, null::text as jurisdiction, null::uuid as programme, null::uuid as round,
    null::text as uscc, null::text as title, null::text as state
  from unnest($1::uuid[], $2::date[], $3::timestamptz[]) with ordinality as q(id, valid_on, known_at, ord)
)
select ${columns}, a.ord::integer as place from a cross join ${from} where ${alias}.id = a.id and ${where}`;
}

/** Parts of lists, newest first: $1 the questions as JSON, further parameters the thing's own. */
export function pages({ alias, columns, from, where }: ThingSql): string {
  return `
with a as materialized (
  select q.ord, q.jurisdiction, q.programme, q.round, q.uscc, q.title, q.state, q."validOn" as valid_on,
    q."knownAt" as known_at, q.first, (q.after->>'at')::timestamptz as after_at, (q.after->>'id')::uuid as after_id
  from rows from (jsonb_to_recordset($1::jsonb) as (jurisdiction text, programme uuid, round uuid, uscc text, title text,
    state text, "validOn" date, "knownAt" timestamptz, first integer, after jsonb))
    with ordinality as q(jurisdiction, programme, round, uscc, title, state, "validOn", "knownAt", first, after, ord)
)
select found.* from a cross join lateral (
  select ${columns}, a.ord::integer as place from ${from}
  where ${where} and (a.after_at is null or (lower(${alias}.known), ${alias}.id) < (a.after_at, a.after_id))
  order by lower(${alias}.known) desc, ${alias}.id desc limit a.first + 1
) found
order by found.place, found."enteredAt" desc, found.id desc`;
}

/** The steps taken with a thing, as far as was known. */
export function stepsOf(alias: string): string {
  return `cross join lateral (
    select max(step.revision) as revision, max(lower(step.known)) as at, max(step.happened_on) as last_on
    from desk.step step where step.subject_id = ${alias}.id and step.known @> a.known_at
  ) taken`;
}

/** The state of a thing on the day asked about, as far as was known, and its steps. */
export function stateOf(alias: string): string {
  return `cross join lateral (
    select each.state, each.valid from desk.state each
    where each.subject_id = ${alias}.id and each.valid @> a.valid_on and each.known @> a.known_at limit 1
  ) s ${stepsOf(alias)}`;
}

/** What every thing tells of its steps. */
export function stepColumns(alias: string): string {
  return `taken.revision, register.as_text(taken.at) as "recordedAt", register.as_text(lower(${alias}.known)) as "enteredAt"`;
}

/** What a thing with states tells. */
export const STATE_COLUMNS = `s.state, lower(s.valid)::text as "stateSince", taken.last_on::text as "lastStepOn",
  a.valid_on::text as "validOn", register.as_text(a.known_at) as "knownAt"`;
