/** How a short list is drawn from a ranking. yunnan-2020-9 §3(4)5. */
export const SHORTLIST = `
-- The ranking, locked after the enterprises that it concerns.
create function register.shortlist_locked(p_ranking uuid, p_usccs text[]) returns register.ranking
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare found_one register.ranking;
begin
  perform from register.enterprise where uscc = any (p_usccs) order by uscc for no key update;
  select * into found_one from register.ranking where id = p_ranking for no key update;
  return found_one;
end $$;

-- How often anything of a short list was changed: steps of its ranking and its candidates, ranks left out.
create function register.shortlist_revision(p_ranking uuid, p_at timestamptz) returns integer
language sql stable set search_path = pg_catalog, pg_temp as $$
  select ((select count(*) from register.procedure_step s
           where lower(s.known) <= p_at and (s.subject_id = p_ranking
             or s.subject_id in (select c.id from register.candidate c where c.ranking_id = p_ranking)))
    + (select count(*) from register.shortlist_skip k
       where k.ranking_id = p_ranking and lower(k.known) <= p_at))::integer
$$;

-- Why a short list cannot be moved by somebody who saw it at a revision; null when nothing is in the way.
create function register.shortlist_hindrance(p_ranked register.ranking, p_if_revision integer) returns jsonb
language sql stable set search_path = pg_catalog, pg_temp as $$
  select case when p_ranked.id is null then '{"outcome": "NOT_ON_RECORD"}'::jsonb
              when register.shortlist_revision(p_ranked.id, 'infinity') is distinct from p_if_revision
                then '{"outcome": "CONFLICT"}' end
$$;

-- Whether a request comes from the evaluation body that made a ranking.
create function register.is_body_of_ranking(p_request jsonb, p_ranking uuid) returns boolean
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  ranked record;
begin
  select r.scheme, r.evaluation_body_id into ranked from register.ranking r where r.id = p_ranking;
  return coalesce(ranked.evaluation_body_id = register.evaluation_body_of(p_request, ranked.scheme), false);
end $$;

-- Candidates of a ranking that neither refused nor were removed.
create function register.candidates_of(p_ranking uuid) returns setof register.candidate
language sql stable set search_path = pg_catalog, pg_temp as $$
  select c from register.candidate c
  where c.ranking_id = p_ranking and upper_inf(c.known) and (register.last_step(c.id)).to_state <> 'REJECTED'
$$;

-- The top in order of rank, at most as many as the evaluation scheme says. Whoever ranks before a candidate is one, has
-- refused, or was skipped for a reason.
create function register.shortlist_must_follow_ranks(p_ranking uuid, p_at timestamptz) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  most integer := (select max_leaders from register.ranking_leaders(p_ranking, p_at));
  taken integer;
  lowest integer;
begin
  select count(*), max(e.rank) into taken, lowest
    from register.candidates_of(p_ranking) c join register.ranking_entry e on e.id = c.ranking_entry_id;
  if taken > most then
    raise exception 'TOO_MANY_LEADERS: the evaluation scheme allows %, the short list has %.', most, taken
      using errcode = 'LH095';
  end if;
  if exists (select from register.ranking_entry e
             where e.ranking_id = p_ranking and upper_inf(e.known) and e.rank <= lowest
               and not exists (select from register.candidate c where c.ranking_entry_id = e.id and upper_inf(c.known))
               and not exists (select from register.shortlist_skip s
                               where s.ranking_entry_id = e.id and upper_inf(s.known))) then
    raise exception 'RANK_SKIPPED: an entry that ranks before a candidate is left out without a reason.'
      using errcode = 'LH095';
  end if;
end $$;

-- The short list whole, as it shall be: who is no longer on it is removed, who stays keeps consent and steps.
create function register.shortlist_draw(p_request jsonb, p_ranking uuid, p_if_revision integer, p_entries uuid[],
  p_skipped jsonb, p_on date, p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  ranked register.ranking;
  hindrance jsonb;
  instant timestamptz;
  day date;
  entry register.ranking_entry;
  gone register.candidate;
  added uuid;
begin
  if earlier is not null then return earlier; end if;
  perform register.start_recording();
  -- A statement of its own: whoever waited for the lock has to count what was committed meanwhile.
  ranked := register.shortlist_locked(p_ranking,
    array(select uscc from register.ranking_entry where ranking_id = p_ranking and upper_inf(known)));
  hindrance := register.shortlist_hindrance(ranked, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  if not register.is_body_of_ranking(p_request, p_ranking) then return '{"outcome": "NOT_FOR_THIS_CALLER"}'; end if;
  if exists (select from unnest(p_entries || array(select (s->>'entry')::uuid from jsonb_array_elements(p_skipped) s)) e
             where not exists (select from register.ranking_entry r
                               where r.id = e and r.ranking_id = p_ranking and upper_inf(r.known))) then
    return '{"outcome": "NOT_RANKED"}';
  end if;
  if exists (select from register.candidate c where c.ranking_entry_id = any (p_entries) and upper_inf(c.known)
             and (register.last_step(c.id)).to_state <> 'SHORTLISTED') then
    return '{"outcome": "CONSENT_REFUSED"}';
  end if;
  instant := register.recording_instant(p_stated);
  day := coalesce(p_on, register.shanghai_day(instant));
  for gone in select * from register.candidates_of(p_ranking) c where c.ranking_entry_id <> all (p_entries) loop
    perform register.title_step(gone.id, 'REMOVE', 'REJECTED', p_request, instant, day);
    update register.candidate set known = register.until(known, instant) where id = gone.id;
  end loop;
  update register.shortlist_skip set known = register.until(known, instant)
    where ranking_id = p_ranking and upper_inf(known);
  insert into register.shortlist_skip (ranking_id, ranking_entry_id, reason, tenant, actor, known)
    select p_ranking, s.entry, s.reason, p_request->>'tenant', p_request->>'actor', tstzrange(instant, null)
    from jsonb_to_recordset(p_skipped) as s(entry uuid, reason text);
  for entry in select * from register.ranking_entry e where e.id = any (p_entries)
      and not exists (select from register.candidate c where c.ranking_entry_id = e.id and upper_inf(c.known))
      order by e.rank, e.id loop
    insert into register.candidate (ranking_id, ranking_entry_id, uscc, shortlisted_on, known)
      values (p_ranking, entry.id, entry.uscc, day, tstzrange(instant, null)) returning id into added;
    perform register.title_step(added, 'SHORTLIST', 'SHORTLISTED', p_request, instant, day);
  end loop;
  perform register.shortlist_must_follow_ranks(p_ranking, instant);
  return register.procedure_request_done(p_request, p_ranking);
end $$;
`;

/** What the enterprise says to it. yunnan-2020-9 §3(4)6. */
export const SHORTLIST_CONSENT = `
create function register.consent_record(p_request jsonb, p_candidate uuid, p_if_revision integer, p_outcome text,
  p_paper_sha256 text, p_paper_name text, p_on date, p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  asked register.candidate;
  hindrance jsonb;
  instant timestamptz;
  day date;
begin
  if earlier is not null then return earlier; end if;
  perform register.start_recording();
  perform from register.enterprise where uscc = (select uscc from register.candidate where id = p_candidate)
    for no key update;
  select * into asked from register.candidate where id = p_candidate for no key update;
  hindrance := register.procedure_hindrance(asked.id, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  if p_request->>'role' = 'ENTERPRISE' then
    if asked.uscc is distinct from p_request->>'uscc' then return '{"outcome": "NOT_FOR_THIS_CALLER"}'; end if;
  elsif not register.is_body_of_ranking(p_request, asked.ranking_id) then
    return '{"outcome": "NOT_FOR_THIS_CALLER"}';
  elsif p_paper_sha256 is null then
    return '{"outcome": "PAPER_MISSING"}';
  end if;
  instant := register.recording_instant(p_stated);
  day := coalesce(p_on, register.shanghai_day(instant));
  update register.consent set known = register.until(known, instant) where candidate_id = asked.id and upper_inf(known);
  insert into register.consent (candidate_id, outcome, given_on, paper_sha256, paper_name, tenant, actor, known)
    values (asked.id, p_outcome, day, p_paper_sha256, p_paper_name, p_request->>'tenant', p_request->>'actor',
      tstzrange(instant, null));
  perform register.title_step(asked.id, case p_outcome when 'GIVEN' then 'CONSENT' else 'REFUSE_CONSENT' end,
    case p_outcome when 'GIVEN' then 'SHORTLISTED' else 'REJECTED' end, p_request, instant, day);
  return register.procedure_request_done(p_request, asked.id);
end $$;
`;
