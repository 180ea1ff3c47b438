/** Every statement begins with the instant that is answered for: not later than the heartbeat. $1 a day, $2 an instant. */
const AS_OF = `
with clocks as materialized (
  select $1::date as valid_on, least($2::timestamptz, h.at) as as_known from register.heartbeat h
)`;

const KNOWN_AT = `register.as_text(c.as_known) as "knownAt"`;

export const DECLARED_COLUMNS = `d.level, d.division, names.name as "divisionName", d.enterprises::integer,
  d.declaring::integer, d.declared::integer, d.own::integer, d.undeclared::integer,
  d.with_baseline::integer as "withBaseline", d.stricter::integer, d.undecided::integer, d.international::integer`;

/** $3 a division or null. */
export const DECLARATION_FIGURES_SQL = `${AS_OF},
names as materialized (
  select n.code, n.name from clocks c cross join lateral register.division_paths(c.valid_on, c.as_known) n
)
select ${DECLARED_COLUMNS}, ${KNOWN_AT}
from clocks c
cross join lateral register.declaration_figures($3, c.valid_on, c.as_known) d
left join names on names.code = d.division
order by d.division collate "C" nulls first`;

/** $3 a division or null, $4 how many, $5 and $6 after what number of declarations and which code. */
export const DECLARING_ENTERPRISES_SQL = `${AS_OF}
select d.uscc, d.declared::integer, d.own::integer, ${KNOWN_AT}
from clocks c
cross join lateral register.declaring_enterprises($3, c.valid_on, c.as_known) d
where $5::integer is null or (-d.declared, d.uscc collate "C") > (-$5::integer, $6::text collate "C")
order by d.declared desc, d.uscc collate "C" limit $4::integer + 1`;

/** $3 a scheme or null, $4 a division or null. */
export const LEADER_FIGURES_SQL = `${AS_OF}
select l.dimension, l.key, l.label, l.in_force::integer as "inForce", l.enterprises::integer, l.released::integer,
  l.enterprises_released::integer as "enterprisesReleased", l.expired::integer, l.revoked::integer,
  l.withdrawn::integer, l.validity_unknown::integer as "validityUnknown", ${KNOWN_AT}
from clocks c
cross join lateral register.leader_figures($3, $4, c.valid_on, c.as_known) l`;

/** $3 a scheme or null, $4 a day or null. */
export const EXIT_FIGURES_SQL = `${AS_OF}
select ${KNOWN_AT}, (select count(*)::integer from register.bans_on($3, c.valid_on, c.as_known)) as banned,
  coalesce((select jsonb_agg(jsonb_build_object('ground', e.ground, 'revokedCount', e.revoked) order by e.ground)
    from register.exit_figures($3, $4, c.valid_on, c.as_known) e), '[]') as grounds
from clocks c`;

/** $3 a scheme or null. */
export const PUBLICITY_FIGURES_SQL = `${AS_OF}
select k.kind, coalesce(p.running, 0)::integer as running, coalesce(p.end_not_known, 0)::integer as "endNotKnown",
  coalesce(p.over, 0)::integer as over, o.open, o.dismissed, o.upheld, ${KNOWN_AT}
from clocks c
cross join (values ('LIST'), ('SCHEME')) as k(kind)
left join lateral register.publicity_figures($3, c.valid_on, c.as_known) p on p.kind = k.kind
cross join lateral (
  select coalesce(sum(f.objections) filter (where f.outcome = 'OPEN'), 0)::integer as open,
    coalesce(sum(f.objections) filter (where f.outcome = 'DISMISSED'), 0)::integer as dismissed,
    coalesce(sum(f.objections) filter (where f.outcome = 'UPHELD'), 0)::integer as upheld
  from register.objection_figures($3, c.valid_on, c.as_known) f where f.kind = k.kind
) o`;

/** $3 a scheme, $4 a year or null. */
export const KEY_FIELD_FIGURES_SQL = `${AS_OF}
select ${KNOWN_AT}, coalesce((select jsonb_agg(jsonb_build_object('year', k.year, 'category', k.category,
    'evaluationSchemes', k.evaluation_schemes, 'rankings', k.rankings, 'leaders', k.leaders)
    order by k.year desc, k.category collate "C")
  from register.key_field_figures($3, $4, c.valid_on, c.as_known) k), '[]') as fields
from clocks c`;

/**
 * Figures of many questions, those of one division and one pair of clocks counted together: $1 figures, $2 divisions,
 * $3 days, $4 instants.
 */
export const FIGURE_VALUES_SQL = `
with asked as materialized (
  select q.ord::integer as place, q.figure, q.division, q.valid_on, least(q.known_at, h.at) as as_known
  from unnest($1::text[], $2::text[], $3::date[], $4::timestamptz[]) with ordinality
    as q(figure, division, valid_on, known_at, ord), register.heartbeat h
),
together as (
  select a.division, a.valid_on, a.as_known, array_agg(distinct a.figure) as figures
  from asked a group by a.division, a.valid_on, a.as_known
),
-- Kept apart from the join below, which would count everything anew for each question.
counted as materialized (
  select t.division, t.valid_on, t.as_known, f.figure, f.numerator, f.denominator
  from together t cross join lateral register.figures(t.figures, t.division, t.valid_on, t.as_known) f
)
select a.place, a.figure, a.division, a.valid_on::text as "validOn", register.as_text(a.as_known) as "knownAt",
  c.numerator::integer as count, c.denominator::integer as of
from counted c
join asked a on a.division = c.division and a.valid_on = c.valid_on and a.as_known = c.as_known and a.figure = c.figure`;
