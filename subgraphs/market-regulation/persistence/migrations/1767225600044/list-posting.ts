/** How a list is posted for publicity, and the titles on it come to be. yunnan-2020-9 §3(4)6. */
export const LIST_POSTING = `
-- Whether a request comes from whoever the scheme says publishes the list of a ranking.
create function register.is_publisher_of(p_request jsonb, p_scheme text, p_ranking uuid, p_on date, p_at timestamptz)
returns boolean language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  return case register.scheme_value(p_scheme, 'publisherRole', p_on, p_at)
    when 'WORKING_BODY' then register.is_working_body(p_request, p_scheme)
    when 'EVALUATION_BODY' then register.is_body_of_ranking(p_request, p_ranking)
    else false end;
end $$;

-- Scheme, year, category and a running number, where the publisher gives none of its own.
create function register.title_number_next(p_ranking uuid) returns text
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  ranked register.ranking;
  running integer := 1;
begin
  select * into ranked from register.ranking where id = p_ranking;
  loop
    exit when not exists (select from register.title
      where number = concat_ws('-', ranked.scheme, ranked.year, ranked.category, lpad(running::text, 3, '0')));
    running := running + 1;
  end loop;
  return concat_ws('-', ranked.scheme, ranked.year, ranked.category, lpad(running::text, 3, '0'));
end $$;

-- The title of a candidate, in publicity from the posting day on.
create function register.candidate_post(p_candidate register.candidate, p_publicity uuid, p_number text, p_on date,
  p_at timestamptz)
returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into register.title (id, number, uscc, scheme, category, category_edition, standard_id, publicity_id,
      ranking_entry_id, consent_on, source, known)
    select p_candidate.id, coalesce(p_number, register.title_number_next(r.id)), e.uscc, r.scheme, r.category,
      r.category_edition, e.standard_id, p_publicity, e.id,
      (select given_on from register.consent
       where candidate_id = p_candidate.id and outcome = 'GIVEN' and upper_inf(known)),
      'procedure', tstzrange(p_at, null)
    from register.ranking_entry e join register.ranking r on r.id = e.ranking_id
    where e.id = p_candidate.ranking_entry_id;
  insert into register.title_status (title_id, scheme, state, valid, known)
    select id, scheme, 'IN_PUBLICITY', daterange(p_on, null), tstzrange(p_at, null)
    from register.title where id = p_candidate.id;
end $$;

-- Posts the ranking with its candidates for so many working days; where none are given, for as many as the scheme asks,
-- and where its text is silent for no stated time.
create function register.list_post(p_request jsonb, p_ranking uuid, p_if_revision integer, p_working_days integer,
  p_numbers jsonb, p_on date, p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  ranked register.ranking;
  hindrance jsonb;
  instant timestamptz;
  day date;
  posted uuid;
  each register.candidate;
begin
  if earlier is not null then return earlier; end if;
  -- Two lists at once would give one number twice.
  perform pg_catalog.pg_advisory_xact_lock(7434);
  perform register.start_recording();
  ranked := register.shortlist_locked(p_ranking,
    array(select uscc from register.candidate where ranking_id = p_ranking and upper_inf(known)));
  hindrance := register.shortlist_hindrance(ranked, p_if_revision);
  if hindrance is not null then return hindrance; end if;
  instant := register.recording_instant(p_stated);
  day := coalesce(p_on, register.shanghai_day(instant));
  if not register.is_publisher_of(p_request, ranked.scheme, p_ranking, day, instant) then
    return '{"outcome": "NOT_FOR_THIS_CALLER"}';
  end if;
  if not exists (select from register.candidates_of(p_ranking)) then return '{"outcome": "NO_CANDIDATE"}'; end if;
  if exists (select from register.candidates_of(p_ranking) c join register.ban b on b.uscc = c.uscc
             where b.scheme = ranked.scheme and b.during @> day and upper_inf(b.known)) then
    return '{"outcome": "ENTERPRISE_BANNED"}';
  end if;
  if exists (select from jsonb_each_text(p_numbers) n join register.title t on t.number = n.value) then
    return '{"outcome": "NUMBER_TAKEN"}';
  end if;
  insert into register.publicity (kind, scheme, posted_on, working_days, source, known)
    values ('LIST', ranked.scheme, day, p_working_days, 'procedure', tstzrange(instant, null)) returning id into posted;
  insert into register.publicity_subject (publicity_id, machine, subject_id) values (posted, 'ranking', p_ranking);
  for each in select c.* from register.candidates_of(p_ranking) c
      join register.ranking_entry e on e.id = c.ranking_entry_id order by e.rank, e.id loop
    perform from register.candidate where id = each.id for no key update;
    perform register.candidate_post(each, posted, p_numbers->>(each.id::text), day, instant);
    perform register.title_step(each.id, 'POST', 'IN_PUBLICITY', p_request, instant, day);
  end loop;
  perform register.procedure_step_take('ranking', p_ranking, 'POST', 'IN_PUBLICITY', day, p_request, instant);
  return register.procedure_request_done(p_request, p_ranking);
end $$;
`;
