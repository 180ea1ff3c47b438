/**
 * What became known about enterprises, read from the copy by the instants of recording, and which decisions the
 * department's own tables may concern; first version.
 */
export const CHANGES_V1 = `
create index title_status_recorded on register.title_status (lower(known));
create index title_status_superseded on register.title_status (upper(known)) where upper(known) is not null;
create index ban_recorded on register.ban (lower(known));
create index ban_superseded on register.ban (upper(known)) where upper(known) is not null;
create index enterprise_size_recorded on register.enterprise_size (lower(known));
create index enterprise_size_superseded on register.enterprise_size (upper(known)) where upper(known) is not null;
create index title_by_publicity on register.title (publicity_id);

-- A row as a notice names it: what a row says, since when it is on record, and when it was superseded, if that is the news.
create function notice.fact(p_kind text, p_id text, p_subject text, p_from timestamptz, p_to timestamptz)
returns jsonb language sql stable set search_path = pg_catalog, pg_temp as $$
  select jsonb_build_object('kind', p_kind, 'id', p_id, 'subject', p_subject,
    'knownFrom', register.as_text(p_from), 'knownTo', register.as_text(p_to))
$$;

-- Everything recorded about enterprises after one instant and until another. A holiday notice concerns those whose titles
-- are posted for a period into which its year reaches.
create function notice.changes_between(p_after timestamptz, p_until timestamptz)
returns table (uscc text, at timestamptz, fact jsonb) language sql stable set search_path = pg_catalog, pg_temp as $$
  select t.uscc, lower(s.known), notice.fact('title-status', s.id::text, t.number || ' ' || s.state, lower(s.known), null)
    from register.title_status s join register.title t on t.id = s.title_id
    where lower(s.known) > p_after and lower(s.known) <= p_until
  union all
  select t.uscc, upper(s.known), notice.fact('title-status', s.id::text, t.number || ' ' || s.state, lower(s.known), upper(s.known))
    from register.title_status s join register.title t on t.id = s.title_id
    where upper(s.known) > p_after and upper(s.known) <= p_until
  union all
  select b.uscc, lower(b.known), notice.fact('ban', b.id::text, b.scheme, lower(b.known), null)
    from register.ban b where lower(b.known) > p_after and lower(b.known) <= p_until
  union all
  select b.uscc, upper(b.known), notice.fact('ban', b.id::text, b.scheme, lower(b.known), upper(b.known))
    from register.ban b where upper(b.known) > p_after and upper(b.known) <= p_until
  union all
  select z.uscc, lower(z.known), notice.fact('size-statement', z.id::text,
      z.sector || ' ' || z.statistical_year || ' (' || z.source || ')', lower(z.known), null)
    from register.enterprise_size z where lower(z.known) > p_after and lower(z.known) <= p_until
  union all
  select z.uscc, upper(z.known), notice.fact('size-statement', z.id::text,
      z.sector || ' ' || z.statistical_year || ' (' || z.source || ')', lower(z.known), upper(z.known))
    from register.enterprise_size z where upper(z.known) > p_after and upper(z.known) <= p_until
  union all
  select t.uscc, lower(n.known), notice.fact('calendar-notice', n.id, n.year::text, lower(n.known), null)
    from register.calendar_notice n
    join register.publicity p on p.posted_on <= make_date(n.year, 12, 31)
      and p.posted_on + coalesce(p.working_days, 0) * 2 + 40 >= make_date(n.year, 1, 1)
    join register.title t on t.publicity_id = p.id
    where lower(n.known) > p_after and lower(n.known) <= p_until
$$;

-- The same of one enterprise, found by its code.
create function notice.changes_of(p_uscc text, p_after timestamptz, p_until timestamptz)
returns table (at timestamptz, fact jsonb) language sql stable set search_path = pg_catalog, pg_temp as $$
  select i.at, notice.fact('title-status', s.id::text, t.number || ' ' || s.state, lower(s.known),
      case when i.at = upper(s.known) then i.at end)
    from register.title t join register.title_status s on s.title_id = t.id
    cross join lateral (values (lower(s.known)), (upper(s.known))) i(at)
    where t.uscc = p_uscc and i.at > p_after and i.at <= p_until
  union all
  select i.at, notice.fact('ban', b.id::text, b.scheme, lower(b.known), case when i.at = upper(b.known) then i.at end)
    from register.ban b cross join lateral (values (lower(b.known)), (upper(b.known))) i(at)
    where b.uscc = p_uscc and i.at > p_after and i.at <= p_until
  union all
  select i.at, notice.fact('size-statement', z.id::text, z.sector || ' ' || z.statistical_year || ' (' || z.source || ')',
      lower(z.known), case when i.at = upper(z.known) then i.at end)
    from register.enterprise_size z cross join lateral (values (lower(z.known)), (upper(z.known))) i(at)
    where z.uscc = p_uscc and i.at > p_after and i.at <= p_until
  union all
  select lower(n.known), notice.fact('calendar-notice', n.id, n.year::text, lower(n.known), null)
    from register.title t join register.publicity p on p.id = t.publicity_id
    join register.calendar_notice n on p.posted_on <= make_date(n.year, 12, 31)
      and p.posted_on + coalesce(p.working_days, 0) * 2 + 40 >= make_date(n.year, 1, 1)
    where t.uscc = p_uscc and lower(n.known) > p_after and lower(n.known) <= p_until
$$;

-- Which decisions a change of the department's own tables may concern: those of a jurisdiction in which a rule holds, those
-- that looked at it, those whose notice recognises the scheme, those about a lot and a title of the category.
create view notice.own_concern as
  select c.id as change_id, c.at, c.gathered, d.id as decision_id, d.known_at, e.index, c.fact
  from (
    -- Put into words once, however many decisions it concerns.
    select o.*, notice.fact(o.kind, o.row_id, o.subject, o.known_from, o.known_to) as fact from notice.own_change o offset 0
  ) c
  join record.decision d on case c.kind
    when 'policy-rule' then d.measure = c.measure
      and c.jurisdiction in (d.jurisdiction, left(d.jurisdiction, 4) || '00', left(d.jurisdiction, 2) || '0000')
    when 'scheme-rule' then
      coalesce(c.jurisdiction in (d.jurisdiction, left(d.jurisdiction, 4) || '00', left(d.jurisdiction, 2) || '0000'), false)
      or exists (select from record.decision_basis b
                 where b.decision_id = d.id and b.kind = 'scheme-rule' and b.row_id = c.row_id)
      or exists (select from record.decision_basis b join policy.rule_row r on r.kind = 'MEASURE' and r.rule_id = b.row_id
                 where b.decision_id = d.id and b.kind = 'policy-rule' and r.body -> 'recognisedSchemes' ? c.scheme)
    when 'size-table' then true
    when 'category-mapping' then d.statement::jsonb #>> '{question,lot,catalogueEdition}' = c.edition
      and exists (select from register.title t where t.uscc = d.uscc and t.category = c.category)
    else false end
  join record.log_entry e on e.decision_id = d.id;
`;
