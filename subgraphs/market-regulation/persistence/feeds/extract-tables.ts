import type { ExtractTable } from "./extract-table.ts";
import { PROCEDURE_TABLES } from "./procedure-tables.ts";

/** The public register: titles from their posting on, whom they are of, bans, publicities, and what evaluation publishes. */
export const EXTRACT_TABLES: readonly ExtractTable[] = [
  {
    name: "titles",
    columns: [
      "id",
      "number",
      "uscc",
      "scheme",
      "category",
      "standard",
      "state",
      "ground",
      "postedOn",
      "publishedOn",
      "lastDay",
    ],
    sql: `
select t.id::text as id, t.number, t.uscc, t.scheme, t.category,
  (select d.number_as_published from register.standard d where d.id = t.standard_id) as standard, s.state, s.ground,
  p.posted_on::text as "postedOn", r.published_on::text as "publishedOn", r.last_day::text as "lastDay"
from register.title t
join register.title_status s on s.title_id = t.id and s.valid @> $1::date and s.known @> $2::timestamptz
left join register.publicity p on p.id = t.publicity_id
left join register.title_publication r
  on r.title_id = t.id and r.known @> $2::timestamptz and r.published_on <= $1::date
where ($3::uuid is null or t.id > $3::uuid)
order by t.id limit $4`,
  },
  {
    name: "enterprises",
    columns: ["uscc", "name", "registrationPlace", "establishedOn"],
    sql: `
select e.uscc, n.name, r.division as "registrationPlace", r.established_on::text as "establishedOn"
from register.enterprise e
left join register.enterprise_name n
  on n.uscc collate "C" = e.uscc and n.valid @> $1::date and n.known @> $2::timestamptz
left join register.enterprise_registration r
  on r.uscc collate "C" = e.uscc and r.valid @> $1::date and r.known @> $2::timestamptz
where e.known @> $2::timestamptz and ($3::text is null or e.uscc > $3::text)
  and exists (select from register.title t join register.title_status s on s.title_id = t.id
              where t.uscc = e.uscc and s.valid @> $1::date and s.known @> $2::timestamptz)
order by e.uscc limit $4`,
  },
  {
    name: "bans",
    columns: ["id", "uscc", "scheme", "firstDay", "lastDay"],
    sql: `
select b.id::text as id, b.uscc, b.scheme, lower(b.during)::text as "firstDay", (upper(b.during) - 1)::text as "lastDay"
from register.ban b
where b.during @> $1::date and b.known @> $2::timestamptz and ($3::uuid is null or b.id > $3::uuid)
order by b.id limit $4`,
  },
  {
    name: "publicities",
    columns: ["id", "kind", "scheme", "postedOn", "workingDays", "lastDay"],
    sql: `
select p.id::text as id, p.kind, p.scheme, p.posted_on::text as "postedOn", p.working_days as "workingDays",
  register.working_day_after(p.posted_on, p.working_days, $2::timestamptz)::text as "lastDay"
from register.publicity p
where p.posted_on <= $1::date and p.known @> $2::timestamptz and ($3::uuid is null or p.id > $3::uuid)
order by p.id limit $4`,
  },
  ...PROCEDURE_TABLES,
];
