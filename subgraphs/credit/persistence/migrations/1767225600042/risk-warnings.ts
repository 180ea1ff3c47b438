/** Warnings of an enterprise's credit risk, each with its source. guangyuan-2019-32 §2(3)10. */
export const RISK_WARNINGS = `
create table credit.risk_warning (
  id uuid primary key,
  machine text not null default 'risk_warning' check (machine = 'risk_warning'),
  uscc text not null check (uscc ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  jurisdiction text not null check (jurisdiction ~ '^[0-9]{6}$'),
  ground text not null check (ground in ('CREDIT_RECORD', 'OPERATIONS', 'FINANCES')),
  statement text not null check (length(statement) between 1 and 2000),
  source text not null check (length(source) between 1 and 200),
  source_reference text check (length(source_reference) between 1 and 200),
  warned_on date not null,
  department text not null,
  known tstzrange not null,
  foreign key (id, machine) references credit.evaluation_subject (id, machine)
);

create index risk_warning_by_uscc on credit.risk_warning (uscc, lower(known) desc, id desc);
create index risk_warning_recorded on credit.risk_warning (lower(known) desc, id desc);
call desk.keep_records_of(array['credit.risk_warning']::regclass[]);

create function credit.risk_warning_issue(p_request jsonb, p_uscc text, p_jurisdiction text, p_warning jsonb, p_on date)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  earlier jsonb := desk.request_begin(p_request);
  instant timestamptz;
  added uuid;
begin
  if earlier is not null then return earlier; end if;
  perform credit.must_evaluate(p_request, p_jurisdiction);
  instant := clock_timestamp();
  insert into credit.evaluation_subject (machine, jurisdiction) values ('risk_warning', p_jurisdiction)
    returning id into added;
  insert into credit.risk_warning (id, uscc, jurisdiction, ground, statement, source, source_reference, warned_on,
      department, known)
    values (added, p_uscc, p_jurisdiction, p_warning->>'ground', p_warning->>'statement', p_warning->>'source',
      p_warning->>'sourceReference', coalesce(p_on, desk.shanghai_day(instant)), p_request->>'department',
      tstzrange(instant, null));
  perform desk.step_take('risk_warning', added, 'ISSUE', 'STANDING', coalesce(p_on, desk.shanghai_day(instant)),
    p_request, instant);
  return desk.request_done(p_request, added);
end $$;
`;
