import type { Client } from "pg";
import type { PolicyBook } from "../../../shared/policy/policy-book.ts";

/** Puts the schemes, their dated rules and their exit grounds on record. */
export async function storeSchemes(client: Client, book: PolicyBook): Promise<void> {
  await client.query(SCHEMES, [JSON.stringify(book.schemeNames), JSON.stringify(book.schemeParameters)]);
  const rules = JSON.stringify(book.schemeParameters);
  const live = await client.query<{ at: string | null }>(
    "select case when exists (select from register.scheme_rule) then register.recording_instant(null)::text end as at",
  );
  const at = live.rows[0]?.at ?? null;
  await client.query(CLOSE_RULES, [rules, at]);
  await client.query(ADD_RULES, [rules, at]);
  await client.query(GROUNDS, [JSON.stringify(book.exitGrounds)]);
  await client.query(GROUNDS_OF_UNKNOWN_TEXTS);
  await client.query(KEY_FIELD_GROUPS, [JSON.stringify(book.keyFieldGroups)]);
}

const SCHEMES = `
insert into register.scheme (code, level, jurisdiction, publisher_role, document, known)
select i.scheme, i.level, i.jurisdiction,
  (select p.value from jsonb_to_recordset($2::jsonb) as p(scheme text, param text, value text)
   where p.scheme = i.scheme and p.param = 'publisherRole' limit 1),
  (select split_part(p.id, '/', 1) from jsonb_to_recordset($2::jsonb) as p(scheme text, id text)
   where p.scheme = i.scheme limit 1),
  (select tstzrange(min(p."knownFrom"), null) from jsonb_to_recordset($2::jsonb) as p(scheme text, "knownFrom" timestamptz)
   where p.scheme = i.scheme)
from jsonb_to_recordset($1::jsonb) as i(scheme text, level text, jurisdiction text)
on conflict (code) do nothing`;

const RULES = `jsonb_to_recordset($1::jsonb) as i(scheme text, param text, value text, clause text, basis text,
  "validFrom" date, "validTo" date, "knownFrom" timestamptz, "knownTo" timestamptz)`;

const SAME = `r.scheme = i.scheme and r.param = i.param and r.valid = daterange(i."validFrom", i."validTo")
  and r.value is not distinct from i.value and r.clause is not distinct from i.clause and r.basis = i.basis`;

// A rule on record that no file states any more in these words is closed at the instant of loading.
const CLOSE_RULES = `
update register.scheme_rule r set known = register.until(r.known, $2::timestamptz)
where $2::timestamptz is not null and upper_inf(r.known)
  and not exists (select from ${RULES} where i."knownTo" is null and ${SAME})`;

const ADD_RULES = `
insert into register.scheme_rule (scheme, param, value, clause, basis, valid, known)
select i.scheme, i.param, i.value, i.clause, i.basis, daterange(i."validFrom", i."validTo"),
  tstzrange(coalesce($2::timestamptz, i."knownFrom"), case when $2::timestamptz is null then i."knownTo" end)
from ${RULES}
where ($2::timestamptz is null or i."knownTo" is null)
  and not exists (select from register.scheme_rule r where upper_inf(r.known) and ${SAME})`;

const GROUNDS = `
insert into register.scheme_exit_ground (scheme, ground, clause, basis)
select distinct on (i.scheme, i.ground) i.scheme, i.ground, i.clause, i.basis
from jsonb_to_recordset($1::jsonb) as i(scheme text, ground text, clause text, basis text)
on conflict do nothing`;

// Where the hub does not hold the text of a scheme it cannot refuse a ground that the publisher states.
const GROUNDS_OF_UNKNOWN_TEXTS = `
insert into register.scheme_exit_ground (scheme, ground, basis)
select s.code, g.ground, 'UNKNOWN_IN_SOURCE'
from register.scheme s
cross join unnest(array['PROCESS_CHANGED', 'INDICATOR_LOWERED', 'MAJOR_ACCIDENT_OR_QUALITY', 'BELOW_DECLARED_LEVEL',
  'IP_INFRINGEMENT', 'FRAUD_OR_INTEGRITY', 'OTHER']) as g(ground)
where not exists (select from register.scheme_exit_ground e where e.scheme = s.code and e.basis <> 'UNKNOWN_IN_SOURCE')
on conflict do nothing`;

const KEY_FIELD_GROUPS = `
insert into register.key_field_group (scheme, code, position, name, name_en, clause, basis)
select i.scheme, i.code, i.position, i.name, i."nameEn", i.clause, i.basis
from jsonb_to_recordset($1::jsonb) as i(scheme text, code text, position integer, name text, "nameEn" text, clause text,
  basis text)
on conflict (scheme, code) do nothing`;
