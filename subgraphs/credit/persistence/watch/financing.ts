import type { Pool } from "pg";
import type { Viewer } from "../../../../shared/access/viewer.ts";
import type { ListPart } from "../../../../shared/server/list-part.ts";
import { parseInstant } from "../../../../shared/values/instant.ts";
import type { OfficeClocks } from "./office-rows.ts";

/** Loans of one band. */
export interface FinancedBand {
  readonly band: string;
  readonly outstanding: number;
  readonly closed: number;
}

/** What banks lent an enterprise, on a day as far as is known at an instant; nothing of who lent. */
export interface Financing extends OfficeClocks {
  readonly uscc: string;
  /** Bands in which there are loans, the smallest first. */
  readonly bands: readonly FinancedBand[];
  readonly firstPaidOutOn: string | null;
}

/** Something that a bank reported of an enterprise's loans. */
export interface FinancingChange {
  readonly id: string;
  readonly uscc: string;
  readonly kind: "LOAN_PAID_OUT" | "LOAN_CORRECTED" | "LOAN_CLOSED";
  readonly band: string;
  readonly happenedOn: string;
  readonly knownAt: string;
}

/** What is shared of financing: with the enterprise, and with departments that it authorises. */
export interface FinancingShared {
  /** Null for somebody who may not know. */
  of(viewer: Viewer, uscc: string, clocks: OfficeClocks): Promise<Financing | null>;
  /** Oldest first. */
  changes(
    viewer: Viewer,
    part: ListPart,
  ): Promise<{ readonly changes: readonly FinancingChange[]; readonly hasNext: boolean }>;
}

/** Opens what is shared of financing on the application role's connections. */
export function openFinancing(pool: Pick<Pool, "query">): FinancingShared {
  return {
    async of(viewer, uscc, { validOn, knownAt }) {
      const values = [financingViewer(viewer), validOn, knownAt, uscc];
      const { rows } = await pool.query<Financing>({ name: "financing", text: FINANCING_SQL, values });
      const [found] = rows;
      return found === undefined ? null : { ...found, knownAt: parseInstant(found.knownAt) };
    },
    async changes(viewer, { first, after }) {
      const place = after === null ? [null, null] : [after.at, after.id];
      const values = [financingViewer(viewer), first + 1, ...place];
      const { rows } = await pool.query<FinancingChange>({ name: "financing-changes", text: CHANGES_SQL, values });
      const changes = rows.slice(0, first).map((row) => ({ ...row, knownAt: parseInstant(row.knownAt) }));
      return { changes, hasNext: rows.length > first };
    },
  };
}

/** Who asks, as the database's rule reads it; null for somebody who may see nothing of it. */
function financingViewer(viewer: Viewer): string | null {
  if (viewer.kind === "PUBLIC" || !viewer.scopes.has("credit:check")) return null;
  const { role, tenant, uscc } = viewer;
  return JSON.stringify({ role, tenant, uscc });
}

/** $1 the viewer, $2 the day, $3 the instant, $4 the enterprise. */
const FINANCING_SQL = `
with a as materialized (
  select $1::jsonb as viewer, $2::date as valid_on, least($3::timestamptz, clock_timestamp()) as as_known,
    $4::text as uscc
), lent as materialized (
  select l.band::text as band, l.paid_out_on, coalesce(l.closed_on <= a.valid_on, false) as closed
  from a join credit.loan l on l.uscc = a.uscc and l.known @> a.as_known and l.paid_out_on <= a.valid_on
)
select a.uscc, a.valid_on::text as "validOn", register.as_text(a.as_known) as "knownAt",
  (select min(lent.paid_out_on)::text from lent) as "firstPaidOutOn",
  (select coalesce(jsonb_agg(jsonb_build_object('band', b.band, 'outstanding', b.outstanding, 'closed', b.closed)
      order by b.place), '[]')
   from (select band, count(*) filter (where not closed) as outstanding, count(*) filter (where closed) as closed,
           array_position(array['BELOW_1M', 'M1_TO_5M', 'M5_TO_10M', 'M10_TO_50M', 'M50_AND_ABOVE'], band) as place
         from lent group by band) b) as bands
from a where credit.may_read_financing(a.viewer, a.uscc, a.valid_on, a.as_known)`;

/** $1 the viewer, $2 how many, $3 and $4 after what. Access is of today. */
const CHANGES_SQL = `
select f.id, f.uscc, f.kind, f.band, f.happened_on::text as "happenedOn", register.as_text(f.known_at) as "knownAt"
from credit.financing_change f
where ($3::timestamptz is null or (f.known_at, f.id) > ($3::timestamptz, $4::uuid))
  and credit.may_read_financing($1::jsonb, f.uscc, desk.shanghai_day(clock_timestamp()), clock_timestamp())
order by f.known_at, f.id limit $2`;
