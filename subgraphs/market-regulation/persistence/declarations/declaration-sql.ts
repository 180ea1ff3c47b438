/** What a declaration says, by the rows of one content: `c` is declaration_content. */
const CONTENT = `jsonb_build_object('number', c.number, 'numberAsPublished', c.number_as_published, 'name', c.name,
    'origin', c.origin, 'levelClaimed', c.level_claimed, 'mandatoryStatement', c.mandatory_statement,
    'products', (select coalesce(jsonb_agg(jsonb_build_object('kind', p.kind, 'name', p.name, 'model', p.model)
        order by p.position), '[]')
      from register.declaration_product p where p.content_id = c.id),
    'references', (select coalesce(jsonb_agg(jsonb_build_object('kind', r.kind, 'code', r.code, 'edition', r.edition)
        order by r.position), '[]')
      from register.declaration_reference r where r.content_id = c.id),
    'indicators', (select coalesce(jsonb_agg(jsonb_build_object('group', i.indicator_group, 'name', i.name,
        'unit', i.unit, 'direction', i.direction, 'value', i.value::text, 'core', i.core, 'testMethod', i.test_method)
        order by i.position), '[]')
      from register.declaration_indicator i where i.content_id = c.id))`;

/** Of a declaration `d`, asked about by `a`; only what is public, or the viewer's own ($4). */
const ON_DAY = `
  select d.id, d.uscc, d.revises as "revisesId", register.as_text(lower(d.known)) as "draftedAt", s.state,
    case when s.state <> 'DRAFT' then lower(s.valid)::text end as "stateSince", taken.revision,
    register.as_text(taken.at) as "recordedAt", taken.declared_on::text as "declaredOn",
    (select ${CONTENT} from register.declaration_content c
     where c.declaration_id = d.id and c.known @> a.as_known) as content
  from register.declaration d
  -- One at a time; the limit keeps the planner from going through the states of everything else.
  cross join lateral (
    select each.state, each.valid from register.procedure_state each
    where each.subject_id = d.id and each.valid @> a.valid_on and each.known @> a.as_known limit 1
  ) s
  cross join lateral (
    select max(p.revision) as revision, max(lower(p.known)) as at,
      max(p.happened_on) filter (where p.event = 'DECLARE' and s.state <> 'DRAFT') as declared_on
    from register.procedure_step p where p.subject_id = d.id and p.known @> a.as_known
  ) taken`;

const COLUMNS = `found.*, a.ord::integer as place, a.valid_on::text as "validOn", register.as_text(a.as_known) as "knownAt"`;
const SEEN = "(s.state <> 'DRAFT' or d.uscc = $4::text)";

/**
 * Parts of lists: $1 codes, $2 days, $3 instants, $4 the viewer's own code or null, $5 how many, $6 and $7 after what;
 * all but $4 are arrays of one length. One more row than asked tells that there is more.
 */
export const DECLARATIONS_SQL = `
with asked as materialized (
  select q.ord, q.uscc, q.valid_on, least(q.known_at, h.at) as as_known, q.many, q.after_at, q.after_id
  from unnest($1::text[], $2::date[], $3::timestamptz[], $5::integer[], $6::timestamptz[], $7::uuid[]) with ordinality
    as q(uscc, valid_on, known_at, many, after_at, after_id, ord),
    register.heartbeat h
)
select ${COLUMNS}
from asked a
cross join lateral (
  ${ON_DAY}
  where d.uscc = a.uscc and ${SEEN}
    and (a.after_at is null or (lower(d.known), d.id) < (a.after_at, a.after_id))
  order by lower(d.known) desc, d.id desc limit a.many + 1
) found
order by a.ord, found."draftedAt" desc, found.id desc`;

/** Single ones: $1 ids, $2 days, $3 instants, $4 the viewer's own code or null. */
export const DECLARATION_SQL = `
with asked as materialized (
  select q.ord, q.id, q.valid_on, least(q.known_at, h.at) as as_known
  from unnest($1::uuid[], $2::date[], $3::timestamptz[]) with ordinality as q(id, valid_on, known_at, ord),
    register.heartbeat h
)
select ${COLUMNS}
from asked a
cross join lateral (${ON_DAY} where d.id = a.id and ${SEEN}) found
order by a.ord`;

/** As they stand now, whatever the heartbeat: $1 ids, $2 the viewer's own code or null. */
export const STANDING_NOW_SQL = `
select d.id, d.uscc, d.revises as "revisesId", step.to_state as state, step.revision,
  (select max(p.happened_on)::text from register.procedure_step p where p.subject_id = d.id) as "lastStepOn",
  (select ${CONTENT} from register.declaration_content c
   where c.declaration_id = d.id and upper_inf(c.known)) as content,
  exists (
    select from register.declaration_content own
    join register.declaration_content c on c.number = own.number and upper_inf(c.known) and c.declaration_id <> d.id
    join register.declaration other on other.id = c.declaration_id and other.uscc = d.uscc
    where own.declaration_id = d.id and upper_inf(own.known) and other.id is distinct from d.revises
      and (select p.to_state from register.procedure_step p where p.subject_id = other.id
           order by p.revision desc limit 1) = 'DECLARED') as "numberInEffect",
  coalesce((select p.to_state from register.procedure_step p where p.subject_id = d.revises
            order by p.revision desc limit 1) = 'DECLARED', false) as "revisesOneInEffect",
  (select n.id from register.declaration n
   where n.revises = d.id and (select p.to_state from register.procedure_step p where p.subject_id = n.id
                               order by p.revision desc limit 1) = 'DRAFT'
   order by lower(n.known) desc, n.id desc limit 1) as "revisionId"
from register.declaration d
cross join lateral (
  select p.to_state, p.revision from register.procedure_step p
  where p.subject_id = d.id order by p.revision desc limit 1
) step
where d.id = any ($1::uuid[]) and (step.to_state <> 'DRAFT' or d.uscc = $2::text)`;
