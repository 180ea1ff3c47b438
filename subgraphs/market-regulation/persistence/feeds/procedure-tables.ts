import type { ExtractTable } from "./extract-table.ts";

/** Of a thing with this id: its state on the day, as far as was known. */
function stateOf(id: string): string {
  return `cross join lateral (
  select each.state from register.procedure_state each
  where each.subject_id = ${id} and each.valid @> $1::date and each.known @> $2::timestamptz limit 1
) s`;
}

/** Of a thing with this id: the steps known by then. */
function stepsOf(id: string, told: string): string {
  return `cross join lateral (
  select ${told} from register.procedure_step p where p.subject_id = ${id} and p.known @> $2::timestamptz
) taken`;
}

const BODIES = `register.evaluation_body b ${stateOf("b.id")}
${stepsOf("b.id", "bool_or(p.event in ('POST', 'ANNOUNCE')) as posted")}`;

const SCHEMES = `register.evaluation_scheme e
join register.evaluation_body b on b.id = e.evaluation_body_id
join register.evaluation_scheme_content c on c.evaluation_scheme_id = e.id and c.known @> $2::timestamptz
${stateOf("e.id")}
${stepsOf(
  "e.id",
  `max(p.revision) filter (where p.event = 'POST') > coalesce(max(p.revision) filter (where p.event = 'RETURN'), 0)
    as posted`,
)}`;

// Returned and computed anew, a ranking holds entries that nobody reported yet, also for a day on which it was public.
const RANKINGS = `register.ranking r
left join register.evaluation_body b on b.id = r.evaluation_body_id
${stateOf("r.id")}
${stepsOf("r.id", "(array_agg(p.to_state order by p.revision desc))[1] as stage")}`;
const PUBLIC_RANKING =
  "s.state in ('IN_PUBLICITY', 'RELEASED') and taken.stage not in ('OPEN', 'COMPUTED', 'RETURNED')";

/** What evaluation publishes, each as anybody sees it in the graph. */
export const PROCEDURE_TABLES: readonly ExtractTable[] = [
  {
    name: "key-fields",
    columns: ["id", "scheme", "year", "category", "group", "name", "state", "publishedOn", "notice"],
    sql: `
select k.id::text as id, k.scheme, k.year, k.category, k.field_group as "group", k.name, s.state,
  k.published_on::text as "publishedOn", k.notice
from register.key_field k ${stateOf("k.id")}
where k.known @> $2::timestamptz and ($3::uuid is null or k.id > $3::uuid)
order by k.id limit $4`,
  },
  {
    name: "evaluation-bodies",
    columns: ["id", "scheme", "uscc", "name", "kind", "state"],
    sql: `
select b.id::text as id, b.scheme, b.uscc, b.name, b.kind, s.state
from ${BODIES}
where taken.posted and ($3::uuid is null or b.id > $3::uuid)
order by b.id limit $4`,
  },
  {
    name: "evaluation-schemes",
    columns: ["id", "scheme", "evaluationBody", "category", "year", "title", "cycleMonths", "maxLeaders", "state"],
    sql: `
select e.id::text as id, e.scheme, b.uscc as "evaluationBody", e.category, e.year, c.title,
  c.cycle_months as "cycleMonths", c.max_leaders as "maxLeaders", s.state
from ${SCHEMES}
where taken.posted and ($3::uuid is null or e.id > $3::uuid)
order by e.id limit $4`,
  },
  {
    name: "evaluation-criteria",
    columns: ["id", "evaluationScheme", "group", "name", "unit", "direction", "weight", "zeroAt", "fullAt"],
    sql: `
select e.id || '/' || i.position as id, e.id::text as "evaluationScheme", i.indicator_group as "group", i.name, i.unit,
  i.direction, i.weight::text as weight, i.zero_at::text as "zeroAt", i.full_at::text as "fullAt"
from ${SCHEMES}
join register.evaluation_scheme_criterion i on i.content_id = c.id
where taken.posted
  and ($3::text is null or (e.id, i.position) > (split_part($3, '/', 1)::uuid, split_part($3, '/', 2)::integer))
order by e.id, i.position limit $4`,
  },
  {
    name: "rankings",
    columns: ["id", "scheme", "category", "year", "evaluationBody", "state"],
    sql: `
select r.id::text as id, r.scheme, r.category, r.year, b.uscc as "evaluationBody", s.state
from ${RANKINGS}
where ${PUBLIC_RANKING} and ($3::uuid is null or r.id > $3::uuid)
order by r.id limit $4`,
  },
  {
    name: "ranking-entries",
    columns: ["id", "ranking", "uscc", "standard", "rank", "score", "enteredOn"],
    sql: `
select n.id::text as id, r.id::text as ranking, n.uscc, t.number_as_published as standard, n.rank,
  n.score::text as score, n.entered_on::text as "enteredOn"
from ${RANKINGS}
join register.ranking_entry n on n.ranking_id = r.id and n.known @> $2::timestamptz
join register.standard t on t.id = n.standard_id
where ${PUBLIC_RANKING} and ($3::uuid is null or n.id > $3::uuid)
order by n.id limit $4`,
  },
];
