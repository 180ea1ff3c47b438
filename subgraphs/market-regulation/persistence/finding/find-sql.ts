/** From each way of looking, at most so many names are compared: what a question costs does not grow with the register. */
const MOST_NAMES = 2_000;

const FIRST_BY_NAME = `order by name, uscc limit ${MOST_NAMES}`;

/**
 * What fits a search on a day as far as was known at an instant, best first, an enterprise once.
 *
 * $1 the text as names are compared, $2 its grams, $3 its letters, $4 their pattern in pinyin with spaces, $5 the part of
 * a code, $6 the whole code, $7 day, $8 instant, $9 how many, $10 to $12 rank, name and code after which to begin.
 * What a text cannot be is null, and that way is not gone. Nothing of a text is ever a pattern of LIKE: letters and codes
 * hold none of its signs, names are compared as they are.
 */
export const FIND_SQL = `
with asked as materialized (select least($8::timestamptz, h.at) as at from register.heartbeat h where h.id = 1),
candidate as materialized (
  (select name_id from register.enterprise_name_key where name >= $1 and name < $1 || chr(1114111) ${FIRST_BY_NAME})
  union
  (select name_id from register.enterprise_name_key where grams @> $2::text[] and strpos(name, $1) > 0 ${FIRST_BY_NAME})
  union
  (select name_id from register.enterprise_name_key where pinyin >= $3 and pinyin < $3 || '~'
   order by pinyin limit ${MOST_NAMES})
  union
  (select name_id from register.enterprise_name_key where initials >= $3 and initials < $3 || '~'
   order by initials limit ${MOST_NAMES})
  union
  (select name_id from register.enterprise_name_key
   where length($3) >= 3 and pinyin like '%' || $3 || '%' and syllables ~ ('(^| )' || $4) ${FIRST_BY_NAME})
  union
  (select name_id from register.enterprise_name_key
   where length($3) >= 3 and initials like '%' || $3 || '%' ${FIRST_BY_NAME})
  union
  (select name_id from register.enterprise_name_key where uscc like '%' || $5 || '%' order by uscc limit ${MOST_NAMES})
  union
  -- Names that wait for their key.
  (select name_id from register.enterprise_name_unkeyed where strpos(name, $1) > 0 or strpos(uscc, $5) > 0
   order by number limit ${MOST_NAMES})
),
fitting as (
  select n.uscc collate "C" as uscc, f.name, r.rank, not n.valid @> $7::date as is_former
  from candidate c
  cross join asked a
  -- One name and one key are a candidate's; said so, no statistics make the planner go through all of them.
  cross join lateral (select * from register.enterprise_name each where each.id = c.name_id limit 1) as n
  left join lateral (select * from register.enterprise_name_key each where each.name_id = c.name_id limit 1) as k on true
  cross join lateral (select coalesce(k.name, register.folded(n.name)) collate "C" as name) as f
  cross join lateral (select case
    when f.name = $1 then 1
    when starts_with(f.name, $1) then 2
    when starts_with(n.uscc, $5) then 3
    when strpos(f.name, $1) > 0 then 4
    when strpos(n.uscc, $5) > 0 then 5
    when k.syllables ~ ('^' || $4) then 6
    when starts_with(k.initials, $3) then 7
    when length($3) >= 3 and k.syllables ~ ('(^| )' || $4) then 8
    when length($3) >= 3 and strpos(k.initials, $3) > 0 then 9
  end as rank) as r
  -- A name is found from the day on which it began, by those who knew of it.
  where n.known @> a.at and not n.valid >> daterange($7::date, $7::date, '[]') and r.rank is not null
  union all
  -- An enterprise is there by its code even if no name of it is on record.
  select e.uscc collate "C", '' collate "C", 0, false
  from register.enterprise e cross join asked a
  where e.uscc = $6 and e.known @> a.at
),
best as (
  select distinct on (uscc) uscc, name, rank, case
      when rank in (0, 3, 5) then 'CODE'
      when is_former then 'FORMER_NAME'
      when rank in (6, 8) then 'PINYIN'
      when rank in (7, 9) then 'INITIALS'
      else 'NAME'
    end as matched_by
  from fitting order by uscc, rank, is_former, name
)
select register.as_text(a.at) as "knownAt", (
  select jsonb_agg(jsonb_build_object('uscc', p.uscc, 'name', p.name, 'rank', p.rank, 'matchedBy', p.matched_by)
                   order by p.rank, p.name, p.uscc)
  from (
    select * from best b
    where $10::integer is null or (b.rank, b.name, b.uscc) > ($10::integer, $11::text collate "C", $12::text collate "C")
    order by b.rank, b.name, b.uscc limit $9::integer + 1
  ) as p
) as found
from asked a`;

/** Which of the codes $1 are on record as known at the instant $2. */
export const ON_RECORD_SQL = `
select e.uscc from register.enterprise e cross join register.heartbeat h
where h.id = 1 and e.uscc = any ($1::text[]) and e.known @> least($2::timestamptz, h.at)`;
