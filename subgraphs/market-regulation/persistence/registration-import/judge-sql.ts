const CONTENT = "name, established_on, enterprise_type, capital_wan, capital_currency, division";
const content = (alias: string) =>
  CONTENT.split(", ")
    .map((column) => `${alias}.${column}`)
    .join(", ");

/**
 * What becomes of each line without a fault. Of several lines with one code the first counts. What is on record from the
 * day of registration is compared with what the line states.
 */
export const JUDGE = `
create temp table registration_outcome on commit drop as
with stated as (
  select line, uscc, ${CONTENT}, min(line) over (partition by uscc) as first_line
  from pg_temp.registration_line where fault is null
)
select s.line, s.uscc, s.first_line,
  case
    when f.line is not null then case when (${content("s")}) is not distinct from (${content("f")})
      then 'REPEATED' else 'DIFFERS_IN_FILE' end
    when e.uscc is null then 'NEW'
    when (${content("s")}) is not distinct from
      (n.name, r.established_on, r.enterprise_type, r.capital_wan, r.capital_currency, r.division) then 'UNCHANGED'
    else 'DIFFERS_FROM_RECORD'
  end as outcome
from stated s
left join pg_temp.registration_line f on f.line = s.first_line and f.line <> s.line
left join register.enterprise e on e.uscc = s.uscc
left join register.enterprise_name n
  on n.uscc = s.uscc and upper_inf(n.known) and n.valid @> s.established_on
left join register.enterprise_registration r
  on r.uscc = s.uscc and upper_inf(r.known) and r.valid @> s.established_on`;

export const COUNT_OUTCOMES = "select outcome, count(*)::integer as lines from pg_temp.registration_outcome group by 1";

const AS_JSON = (name: string, place: string) => `
  jsonb_build_object('name', ${name}.name, 'establishedOn', ${place}.established_on,
    'enterpriseType', ${place}.enterprise_type, 'capitalWan', trim_scale(${place}.capital_wan)::text,
    'capitalCurrency', ${place}.capital_currency, 'division', ${place}.division)`;

/** Every line that is not taken, in the file's order, with what it contradicts. */
export const REJECTED_LINES = `
declare rejected_line no scroll cursor for
select l.line, l.fields, l.fault, l.fault_column as "faultColumn", l.fault_value as "faultValue", l.english, l.chinese,
  o.outcome, o.first_line as "firstLine", l.uscc,
  case when o.line is not null then ${AS_JSON("l", "l")} end as stated,
  case o.outcome
    when 'DIFFERS_IN_FILE' then (select ${AS_JSON("f", "f")} from pg_temp.registration_line f where f.line = o.first_line)
    when 'DIFFERS_FROM_RECORD' then (
      select ${AS_JSON("n", "r")}
      from (select) as one
      left join register.enterprise_name n
        on n.uscc = l.uscc and upper_inf(n.known) and n.valid @> l.established_on
      left join register.enterprise_registration r
        on r.uscc = l.uscc and upper_inf(r.known) and r.valid @> l.established_on)
  end as contradicted,
  (select e.source from register.enterprise e where e.uscc = l.uscc) as "recordSource"
from pg_temp.registration_line l
left join pg_temp.registration_outcome o on o.line = l.line
where l.fault is not null or o.outcome in ('DIFFERS_IN_FILE', 'DIFFERS_FROM_RECORD')
order by l.line`;

export const NEXT_REJECTED_LINES = "fetch 1000 from rejected_line";
