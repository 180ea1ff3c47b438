/** $1: [{"ranking", "knownAt", "own"}]: `own` is the code of the enterprise that alone is shown, null for all. */
const ASKED = `
with asked as materialized (
  select q.ord, q.ranking, least(q.known_at, h.at) as as_known, q.own, q.inside
  from rows from (jsonb_to_recordset($1::jsonb) as (ranking uuid, "knownAt" timestamptz, own text, inside boolean))
    with ordinality as q(ranking, known_at, own, inside, ord), register.heartbeat h
)`;

/** A conformity report as JSON: `c` is conformity_report. */
const CONFORMITY_REPORT = `jsonb_build_object('id', c.id, 'fileName', c.file_name, 'sha256', c.sha256, 'dated', c.dated,
  'suppliedBy', c.supplied_by, 'recordedAt', register.as_text(lower(c.known)))`;

/** Entries in the order of their ranks: $1 questions, $2 the viewer's own code when it is an enterprise, else null. */
export const ENTRIES_SQL = `${ASKED}
select a.ord::integer as place, e.id, e.uscc, e.declaration_id as "declarationId",
  t.number_as_published as standard, e.rank, e.score::text as score, e.entered_on::text as "enteredOn",
  e.core_indicators_stricter as "coreIndicatorsStricter",
  (select coalesce(jsonb_agg(jsonb_build_object('position', k.position, 'group', k.indicator_group, 'name', k.name,
      'unit', k.unit, 'direction', k.direction, 'weight', k.weight::text, 'zeroAt', k.zero_at::text,
      'fullAt', k.full_at::text, 'value', p.value::text, 'points', p.points::text) order by p.position), '[]')
    from register.ranking_entry_point p
    join register.evaluation_scheme_content sc
      on sc.evaluation_scheme_id = r.evaluation_scheme_id and sc.known @> lower(e.known)
    join register.evaluation_scheme_criterion k on k.content_id = sc.id and k.position = p.position
    where p.entry_id = e.id) as points,
  (select coalesce(jsonb_agg(jsonb_build_object('scheme', x.scheme, 'ground', x.ground, 'effectiveOn', x.effective_on,
      'banLastDay', upper(n.during) - 1) order by x.effective_on, x.id), '[]')
    from register.title i
    join register.exit_case x on x.title_id = i.id and x.known @> a.as_known
    left join register.ban n on n.exit_case_id = x.id and n.known @> a.as_known
    where i.uscc = e.uscc and x.effective_on <= e.entered_on) as "creditRecords",
  (select ${CONFORMITY_REPORT} from register.conformity_report c
    where c.ranking_entry_id = e.id and c.known @> a.as_known and (a.inside or e.uscc = $2::text)) as "conformityReport"
from asked a
join register.ranking r on r.id = a.ranking
join register.ranking_entry e on e.ranking_id = r.id and e.known @> a.as_known
join register.standard t on t.id = e.standard_id
where a.own is null or e.uscc collate "C" = a.own
order by a.ord, e.rank, e.id`;

/** Exclusions: $1 questions. */
export const EXCLUSIONS_SQL = `${ASKED}
select a.ord::integer as place, x.id, x.uscc, x.declaration_id as "declarationId", r.scheme,
  (select jsonb_agg(jsonb_build_object('code', n.reason, 'indicator', n.indicator) order by n.position)
    from register.ranking_exclusion_reason n where n.exclusion_id = x.id) as reasons
from asked a
join register.ranking r on r.id = a.ranking
join register.ranking_exclusion x on x.ranking_id = r.id and x.known @> a.as_known
where a.own is null or x.uscc collate "C" = a.own
order by a.ord, x.uscc, x.id`;

/** Reports of rankings seen from inside: $1 questions. */
export const REPORTS_SQL = `${ASKED}
select a.ord::integer as place, p.text, p.sha256, register.as_text(lower(p.known)) as "recordedAt"
from asked a
join register.ranking_report p on p.ranking_id = a.ranking and p.known @> a.as_known
where a.inside`;

/** What stands now, whatever the heartbeat: $1 the id of a conformity report. */
export const CONFORMITY_REPORT_SQL = `
select ${CONFORMITY_REPORT} as report from register.conformity_report c where c.id = $1::uuid`;
