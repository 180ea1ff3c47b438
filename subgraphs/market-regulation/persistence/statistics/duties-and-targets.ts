import type { Pool } from "pg";
import type { Viewer } from "../../../../shared/access/viewer.ts";
import type { DutyFigures, PolicyClause, PolicyDepartment } from "../../../../shared/policy/policy-book.ts";
import { parseDecimal } from "../../../../shared/values/decimal.ts";
import type { AsOf, DeclarationCounts, DistrictCounts } from "../../domain/statistics/figures.ts";
import type { Target } from "../../domain/statistics/target-standing.ts";
import { DECLARED_COLUMNS } from "./figure-sql.ts";

/** A notice with those whom it gives duties and with what is counted behind each. */
export interface NoticeDuties {
  readonly notice: { readonly id: string; readonly clauses: readonly PolicyClause[] };
  readonly departments: readonly PolicyDepartment[];
  readonly figures: readonly DutyFigures[];
  /** Whether the jurisdiction has a scheme of its own. */
  readonly ownScheme: boolean;
}

/** What the notices ask for, and how districts stand. */
export interface DutiesAndTargets {
  /** By notice and place. */
  targets(viewer: Viewer, asOf: AsOf, jurisdiction: string): Promise<Target[]>;
  duties(viewer: Viewer, asOf: AsOf, jurisdiction: string): Promise<NoticeDuties[]>;
  /** Each district twice: on the day and on the one to compare with; by code. */
  districts(viewer: Viewer, asOf: AsOf, jurisdiction: string, since: string): Promise<DistrictCounts[]>;
}

/** Opens them on the application role's connections. */
export function openDutiesAndTargets(pool: Pick<Pool, "query">): DutiesAndTargets {
  return {
    async targets(_viewer, { validOn, knownAt }, jurisdiction) {
      const { rows } = await pool.query<Target>(TARGETS_SQL, [validOn, knownAt, jurisdiction]);
      // The database writes 20.0 as it was stored; one way of writing is shown.
      return rows.map((row) => ({ ...row, value: row.value === null ? null : parseDecimal(row.value) }));
    },
    async duties(_viewer, { validOn, knownAt }, jurisdiction) {
      const { rows } = await pool.query<NoticeDuties>(DUTIES_SQL, [validOn, knownAt, jurisdiction]);
      return rows;
    },
    async districts(_viewer, { validOn, knownAt }, jurisdiction, since) {
      const values = [validOn, knownAt, jurisdiction, since];
      const { rows } = await pool.query<DistrictRow>(DISTRICTS_SQL, values);
      return rows.map(({ validOn: day, leaders, nationalLeaders, ...declarations }) => {
        const { division, divisionName } = declarations;
        return { division, divisionName, validOn: day, leaders, nationalLeaders, declarations };
      });
    },
  };
}

interface DistrictRow extends DeclarationCounts {
  readonly division: string;
  readonly validOn: string;
  readonly leaders: number;
  readonly nationalLeaders: number;
}

const NOTICES = `
with clocks as materialized (
  select $1::date as valid_on, least($2::timestamptz, h.at) as as_known from register.heartbeat h
),
notice as (
  select r.rule_id as id, r.body from clocks c
  join policy.rule_row r on r.kind = 'DOCUMENT' and r.body->>'jurisdiction' = $3
    and r.valid @> c.valid_on and r.known @> c.as_known
)`;

/** $1 a day, $2 an instant, $3 a jurisdiction. */
const TARGETS_SQL = `${NOTICES}
select t.document, t.clause, t.metric, t.metric_en as "metricEn", t.value::text as value,
  t.damaged_text as "damagedText", t.comparison, t.unit, t.year, t.figure
from clocks c
join register.target t on t.known @> c.as_known
join notice n on n.id = t.document
order by t.document, t.position`;

/** The same. */
const DUTIES_SQL = `${NOTICES}
select jsonb_build_object('id', n.id, 'clauses', n.body->'clauses') as notice,
  exists (select from register.scheme s where s.jurisdiction = $3 and s.known @> c.as_known) as "ownScheme",
  (select coalesce(jsonb_agg(p.body order by (p.body->>'order')::integer), '[]') from policy.rule_row p
   where p.kind = 'DEPARTMENT' and p.document = n.id and p.known @> c.as_known) as departments,
  (select coalesce(jsonb_agg(f.body), '[]') from policy.rule_row f
   where f.kind = 'DUTY_FIGURES' and f.document = n.id and f.known @> c.as_known) as figures
from clocks c cross join notice n
order by n.id`;

/** $1 a day, $2 an instant, $3 a division, $4 the day to compare with. */
const DISTRICTS_SQL = `
with recursive clocks as materialized (
  select day.valid_on, least($2::timestamptz, h.at) as as_known
  from register.heartbeat h cross join (select distinct unnest(array[$1::date, $4::date])) as day(valid_on)
),
-- What stands between a division and its districts without a name of its own is passed through.
below as (
  select d.code, d.name from register.division d, (select * from clocks where valid_on = $1::date) c
  where d.parent = $3 and d.valid @> c.valid_on and d.known @> c.as_known
  union all
  select d.code, d.name from below b
  join register.division d on d.parent = b.code
  join clocks c on c.valid_on = $1::date and d.valid @> c.valid_on and d.known @> c.as_known
  where b.name in ('市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划')
),
district as (
  select code from below where name not in ('市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划')
),
declared as materialized (
  select c.valid_on, d.* from clocks c cross join lateral register.declaration_figures($3, c.valid_on, c.as_known) d
),
leaders as materialized (
  select c.valid_on, l.key, l.enterprises from clocks c
  cross join lateral register.leader_figures(null, $3, c.valid_on, c.as_known) l
  where l.dimension in ('PREFECTURE', 'COUNTY')
),
national as materialized (
  select c.valid_on, l.key, l.enterprises_released from clocks c
  cross join lateral register.leader_figures('NATIONAL', $3, c.valid_on, c.as_known) l
  where l.dimension in ('PREFECTURE', 'COUNTY')
)
select c.valid_on::text as "validOn", coalesce(l.enterprises, 0)::integer as leaders,
  coalesce(n.enterprises_released, 0)::integer as "nationalLeaders", ${DECLARED_COLUMNS}
from clocks c
cross join district t
left join register.division_paths($1::date, $2::timestamptz) names on names.code = t.code
cross join lateral (
  select v.level, t.code as division, coalesce(d.enterprises, 0) as enterprises, coalesce(d.declaring, 0) as declaring,
    coalesce(d.declared, 0) as declared, coalesce(d.own, 0) as own, coalesce(d.undeclared, 0) as undeclared,
    coalesce(d.with_baseline, 0) as with_baseline, coalesce(d.stricter, 0) as stricter,
    coalesce(d.undecided, 0) as undecided, coalesce(d.international, 0) as international
  from (select case when t.code like '____00' then 'PREFECTURE' else 'COUNTY' end as level) v
  left join declared d on d.valid_on = c.valid_on and d.division = t.code and d.level = v.level
) d
left join leaders l on l.valid_on = c.valid_on and l.key = t.code
left join national n on n.valid_on = c.valid_on and n.key = t.code
order by t.code collate "C", c.valid_on desc`;
