/** Targets of the notices and figures that were published. I-22. */
export const TARGETS_AND_STATISTICS = `
create table register.target (
  id uuid primary key default gen_random_uuid(),
  document text not null,
  position integer not null check (position >= 1),
  clause text not null,
  metric text not null,
  metric_en text not null,
  value numeric check (value >= 0 and value not in ('NaN', 'Infinity')),
  damaged_text text check (damaged_text <> ''),
  comparison text not null check (comparison in ('EXACTLY', 'AT_LEAST')),
  unit text not null check (unit in ('PERCENT', 'ENTERPRISES')),
  year integer not null,
  -- What is counted against it; null where the register counts nothing of the kind.
  figure text,
  known tstzrange not null,
  -- I-22: a number that the source does not tell stays without a value, and its text is kept.
  constraint damaged_target_has_no_number check ((value is null) = (damaged_text is not null)),
  constraint one_target_at_a_place exclude using gist (document with =, position with =, known with &&)
);

call register.keep_records_of(array['target']);

insert into register.procedure_transition (machine, from_state, event, to_state) values
  ('statistic', '-', 'PUBLISH', 'PUBLISHED');

-- A figure as it was published: what was asked, as of which clocks, and what came. It never changes; what has become of
-- the same question is computed anew from it.
create table register.statistic (
  id uuid primary key default gen_random_uuid(),
  figure text not null check (figure <> ''),
  division text not null check (division ~ '^[0-9]{6}$'),
  valid_on date not null,
  known_at timestamptz not null,
  numerator bigint not null check (numerator >= 0),
  -- Null for a figure that is a count and no share.
  denominator bigint check (denominator >= numerator),
  note text check (note <> ''),
  published_on date not null,
  publisher_role text not null check (publisher_role in ('DEPARTMENT', 'WORKING_BODY')),
  known tstzrange not null,
  check (valid_on <= published_on)
);

create index statistic_by_division on register.statistic (division, lower(known) desc, id desc);
call register.keep_records_of(array['statistic']);

-- Publishes a figure: the register computes it, nobody states it. What is recorded after p_known_at is not in it.
create function register.statistic_publish(p_request jsonb, p_figure text, p_division text, p_valid_on date,
  p_known_at timestamptz, p_note text, p_on date, p_stated timestamptz default null)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := register.procedure_request_begin(p_request);
  instant timestamptz;
  asked_at timestamptz;
  counted record;
  added uuid;
begin
  if earlier is not null then return earlier; end if;
  if not coalesce(register.is_officer_in(p_request, p_division)
      or exists (select from register.scheme s
                 where p_division like register.division_prefix(s.jurisdiction) || '%'
                   and s.jurisdiction is not null and register.is_working_body(p_request, s.code)), false) then
    raise exception 'NOT_A_PUBLISHER: figures of % are published by its market regulation department or working body.',
      p_division using errcode = 'LH114';
  end if;
  perform register.start_recording();
  -- As known then, so that the same question has the same answer for ever.
  asked_at := least(p_known_at, (select h.at from register.heartbeat h));
  select f.numerator, f.denominator into counted
    from register.figures(array[p_figure], p_division, p_valid_on, asked_at) f;
  if not found then return '{"outcome": "FIGURE_NOT_KEPT"}'; end if;
  instant := register.recording_instant(p_stated);
  insert into register.statistic (figure, division, valid_on, known_at, numerator, denominator, note, published_on,
      publisher_role, known)
    values (p_figure, p_division, p_valid_on, asked_at, counted.numerator, counted.denominator, p_note,
      coalesce(p_on, register.shanghai_day(instant)), p_request->>'role', tstzrange(instant, null))
    returning id into added;
  perform register.procedure_step_take('statistic', added, 'PUBLISH', 'PUBLISHED',
    coalesce(p_on, register.shanghai_day(instant)), p_request, instant);
  return register.procedure_request_done(p_request, added);
end $$;
`;
