/** Whose title it is: $1 ids. */
export const HOLDERS_SQL = `select t.id, t.uscc from register.title t where t.id = any ($1::uuid[])`;

/** The title that bears a number: $1 numbers. */
export const BY_NUMBER_SQL = `select t.number, t.id, t.uscc from register.title t where t.number = any ($1::text[])`;

const ASKED = `with asked as materialized (
  select q.ord, q.id, q.valid_on, least(q.known_at, h.at) as as_known
  from unnest($1::uuid[], $2::date[], $3::timestamptz[]) with ordinality as q(id, valid_on, known_at, ord),
    register.heartbeat h
)`;

/**
 * What the procedure adds to titles: $1 ids, $2 days, $3 instants.
 *
 * The products are those of the declaration that was ranked; of a title without one on record those of the declaration
 * of its standard that was the last to be in effect by that day, null when there is none.
 */
export const TITLE_DETAILS_SQL = `${ASKED}
select a.ord::integer as place, steps.revision, steps.taken as steps,
  (select jsonb_build_object('role', p.publisher_role, 'uscc', p.publisher_uscc) from register.title_publication p
   where p.title_id = t.id and p.known @> a.as_known and p.published_on <= a.valid_on
     and p.publisher_role is not null) as publisher,
  (select jsonb_agg(jsonb_build_object('kind', p.kind, 'name', p.name, 'model', p.model) order by p.position)
   from register.declaration_product p
   where p.content_id = (
     select c.id from register.declaration_content c
     where c.declaration_id = coalesce(e.declaration_id, (
         select d.id from register.declaration d
         join register.declaration_content own on own.declaration_id = d.id and own.number = st.number
           and own.known @> a.as_known
         join register.procedure_state s on s.subject_id = d.id and s.state = 'DECLARED' and s.known @> a.as_known
           and lower(s.valid) <= a.valid_on
         where d.uscc = t.uscc order by lower(s.valid) desc, d.id limit 1))
       and c.known @> a.as_known)) as models
from asked a
join register.title t on t.id = a.id
join register.standard st on st.id = t.standard_id
left join register.ranking_entry e on e.id = t.ranking_entry_id
cross join lateral (
  select coalesce(max(p.revision), 0) as revision, coalesce(jsonb_agg(jsonb_build_object(
      'revision', p.revision, 'action', p.event, 'state', p.to_state, 'on', p.happened_on,
      'recordedAt', register.as_text(lower(p.known)), 'role', by.role) order by p.revision), '[]') as taken
  from register.procedure_step p join register.title_step_role by on by.step_id = p.id
  where p.subject_id = t.id and p.known @> a.as_known
) steps`;

/** The steps of candidates: $1 ids, $2 days (without meaning here), $3 instants. */
export const CANDIDATE_STEPS_SQL = `${ASKED}
select a.ord::integer as place, coalesce(jsonb_agg(jsonb_build_object(
    'revision', p.revision, 'action', p.event, 'state', p.to_state, 'on', p.happened_on,
    'recordedAt', register.as_text(lower(p.known)), 'role', by.role) order by p.revision), '[]') as steps
from asked a
join register.procedure_step p on p.subject_id = a.id and p.known @> a.as_known
join register.title_step_role by on by.step_id = p.id
group by a.ord`;

/**
 * What schemes say of titles on days, and of a revoked title since when and by whom: $1 ids of titles, $2 days, $3 instants.
 * A case is decided, and so public, before its title is revoked.
 */
export const CERTIFICATE_RULES_SQL = `${ASKED}
select a.ord::integer as place,
  (select coalesce(jsonb_agg(jsonb_build_object('param', r.param, 'document', s.document, 'clause', r.clause,
      'basis', r.basis) order by r.param), '[]')
   from register.scheme_rule r
   where r.scheme = t.scheme and r.valid @> a.valid_on and r.known @> a.as_known and r.clause is not null
     and s.document is not null) as rules,
  (select jsonb_build_object('document', s.document, 'clause', g.clause, 'basis', g.basis)
   from register.title_status x
   join register.scheme_exit_ground g on g.scheme = x.scheme and g.ground = x.ground and g.clause is not null
   where x.title_id = t.id and x.valid @> a.valid_on and x.known @> a.as_known) as ground,
  (select jsonb_build_object('on', lower(x.valid), 'by', (
     select d.body from register.exit_case c
     join register.exit_effect f on f.exit_case_id = c.id
     join register.exit_decision d on d.exit_proceeding_id = f.exit_proceeding_id
     where c.title_id = t.id and c.known @> a.as_known))
   from register.title_status x
   where x.title_id = t.id and x.state = 'REVOKED' and x.valid @> a.valid_on and x.known @> a.as_known) as revocation
from asked a
join register.title t on t.id = a.id
join register.scheme s on s.code = t.scheme`;
