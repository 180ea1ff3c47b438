/** How a file of catalogue codes is taken in: what is on record already changes nothing, what contradicts it is told. */
export const CATALOGUE_IMPORT = `
-- Puts an edition on record that is not, and refuses what contradicts the record.
create function procurement.catalogue_edition_named(p_edition text, p_title text, p_document text, p_issued date)
returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare held procurement.catalogue_edition;
begin
  select * into held from procurement.catalogue_edition e where e.id = p_edition;
  if found then
    if p_title <> held.title or p_document is distinct from coalesce(held.document, p_document)
         and p_document is not null or p_issued <> held.issued_on then
      raise exception 'EDITION_CONTRADICTED: % is on record as %, %, %.', p_edition, held.title, held.document,
        held.issued_on using errcode = 'LH136';
    end if;
  elsif p_title is null then
    raise exception 'EDITION_NOT_ON_RECORD: the title of the edition % was expected.', p_edition using errcode = 'LH136';
  else
    insert into procurement.catalogue_edition (id, title, document, issued_on, code_form)
      values (p_edition, p_title, p_document, p_issued, 'EIGHT_DIGITS');
  end if;
end $$;

-- Which of these codes have none above them on record, though they are not at the top.
create function procurement.catalogue_orphans(p_edition text, p_items jsonb) returns jsonb
language sql stable set search_path = pg_catalog, pg_temp as $$
  select coalesce(jsonb_agg(i.code order by i.code collate "C"), '[]')
  from (select r.code, procurement.catalogue_stem(r.code) as stem from jsonb_to_recordset(p_items) as r(code text)) i
  where length(i.stem) > 3 and not exists (
    select from procurement.catalogue_item h
    where h.edition = p_edition and upper_inf(h.known) and h.stem = left(i.stem, -2))
$$;

-- p_items: [{"code", "name"}], each code once. With p_correct a name that differs takes the place of the one on record,
-- which stays known for its time.
create function procurement.catalogue_take(p_edition text, p_title text, p_document text, p_issued date, p_items jsonb,
  p_file text, p_sha256 text, p_correct boolean)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  at timestamptz;
  stored integer;
  corrected integer := 0;
  differing jsonb;
  counted constant integer := jsonb_array_length(p_items);
begin
  perform pg_catalog.pg_advisory_xact_lock(hashtextextended('catalogue ' || p_edition, 7423));
  perform procurement.catalogue_edition_named(p_edition, p_title, p_document, p_issued);
  at := clock_timestamp();
  if p_correct then
    update procurement.catalogue_item h set known = desk.until(h.known, at)
      from jsonb_to_recordset(p_items) as i(code text, name text)
      where h.edition = p_edition and h.code = i.code and upper_inf(h.known) and h.name <> i.name;
    get diagnostics corrected = row_count;
  end if;
  select coalesce(jsonb_agg(jsonb_build_object('code', h.code, 'name', h.name) order by h.code collate "C"), '[]')
    into differing
    from jsonb_to_recordset(p_items) as i(code text, name text)
    join procurement.catalogue_item h on h.edition = p_edition and h.code = i.code and upper_inf(h.known)
    where h.name <> i.name;
  insert into procurement.catalogue_item (edition, code, stem, name, source, known)
    select p_edition, i.code, procurement.catalogue_stem(i.code), i.name, p_file, tstzrange(at, null)
    from jsonb_to_recordset(p_items) as i(code text, name text)
    where not exists (select from procurement.catalogue_item h
                      where h.edition = p_edition and h.code = i.code and upper_inf(h.known));
  get diagnostics stored = row_count;
  stored := stored - corrected;
  if stored + corrected > 0
     or counted > 0 and not exists (select from procurement.catalogue_import i where i.edition = p_edition) then
    insert into procurement.catalogue_import (edition, file_name, sha256, stored, corrected, at)
      values (p_edition, p_file, p_sha256, stored, corrected, at);
  end if;
  return jsonb_build_object('stored', stored, 'corrected', corrected, 'differing', differing,
    'unchanged', counted - stored - corrected - jsonb_array_length(differing),
    'withoutParent', procurement.catalogue_orphans(p_edition, p_items));
end $$;
`;
