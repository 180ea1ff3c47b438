/** How a finance department states the map of a category as a whole. */
export const STATE_MAPPING = `
-- p_entries: [{"code", "relation"}], each code once. What is stated now becomes known in two seconds, so that no answer
-- that was given as known then is another one later.
create function procurement.category_mapping_state(p_request jsonb, p_category text, p_category_edition text,
  p_edition text, p_entries jsonb, p_basis text, p_on date, p_if_revision integer)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  said jsonb := desk.request_begin(p_request);
  seen integer;
  at timestamptz;
  added uuid;
begin
  if said is not null then return said; end if;
  perform desk.must_be(p_request->>'role' = 'DEPARTMENT' and p_request->>'department' = 'finance', 'A finance department');
  perform pg_catalog.pg_advisory_xact_lock(
    hashtextextended(p_category || ' ' || p_category_edition || ' ' || p_edition, 7424));
  if not exists (select from procurement.catalogue_edition e where e.id = p_edition) then
    return '{"outcome": "EDITION_NOT_ON_RECORD"}';
  end if;
  seen := procurement.mapping_revision(p_category, p_category_edition, p_edition);
  if seen is distinct from p_if_revision then return '{"outcome": "CONFLICT"}'; end if;
  at := clock_timestamp() + interval '2 seconds';
  perform procurement.mapping_close(p_category, p_category_edition, p_edition, at);
  insert into procurement.category_mapping (category, category_edition, catalogue_edition, codes, source, known, revision,
      author, actor, stated_on, basis)
    values (p_category, p_category_edition, p_edition,
      array(select e.code from jsonb_to_recordset(p_entries) as e(code text, relation text)
            where e.relation in ('EXACT', 'NARROWER') order by e.code collate "C"),
      'statement', tstzrange(at, null), seen + 1, p_request->>'tenant', p_request->>'actor',
      coalesce(p_on, desk.shanghai_day(clock_timestamp())), p_basis)
    returning id into added;
  insert into procurement.mapped_code (mapping_id, code, relation)
    select added, e.code, e.relation from jsonb_to_recordset(p_entries) as e(code text, relation text);
  return desk.request_done(p_request, added);
end $$;
`;
