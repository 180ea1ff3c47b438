import { ASKED_MANY, ASKED_ONE, onDayColumns, stateOf } from "./supervision-sql.ts";

/** The seed is told by the state on the day asked about: $n are the divisions for which the viewer is an officer. */
function planOnDay(divisions: string): string {
  return `
select ${onDayColumns("p")}, p.title, p.jurisdiction, p.population, p.classification,
  p.planned_on::text as "plannedOn", p.sample_size as "sampleSize", p.population_size as "populationSize",
  p.leaders_without_declaration as "leadersWithoutDeclaration", p.seed_sha256 as "seedSha256",
  case when s.state = 'PUBLISHED' or s.state = 'DRAWN' and register.acts_in(${divisions}::text[], p.jurisdiction)
    then (select d.seed from register.spot_check_draw d where d.plan_id = p.id and d.known @> a.as_known) end as seed
from asked a cross join register.spot_check_plan p ${stateOf("p")}`;
}

/** $3 the viewer's divisions, $4 a division or null, $5 how many, $6 and $7 after what. One more row tells of more. */
export const PLANS_SQL = `${ASKED_ONE} ${planOnDay("$3")}
where ($4::text is null or register.acts_in(array[$4::text], p.jurisdiction))
  and ($6::timestamptz is null or (lower(p.known), p.id) < ($6::timestamptz, $7::uuid))
order by lower(p.known) desc, p.id desc limit $5::integer + 1`;

/** $4 the viewer's divisions. */
export const PLAN_SQL = `${ASKED_MANY} ${planOnDay("$4")}
where p.id = a.id order by a.ord`;

/** $1 a plan, $2 after which declaration, $3 how many. One more row tells of more. */
export const CANDIDATES_SQL = `
select position, declaration_id as "declarationId" from register.spot_check_candidate
where plan_id = $1::uuid and ($2::uuid is null or declaration_id > $2::uuid)
order by declaration_id limit $3::integer + 1`;

/** $1 a plan. */
export const DRAWN_SQL = `
select c.position, c.declaration_id as "declarationId"
from register.spot_check k
join register.spot_check_draw d on d.plan_id = k.plan_id
join register.spot_check_candidate c on c.plan_id = k.plan_id and c.position = k.position
where k.plan_id = $1::uuid
order by sha256(convert_to(d.seed || ' ' || c.declaration_id::text, 'UTF8')), c.position`;
