import type { Pool } from "pg";
import type { Viewer } from "../../../../shared/access/viewer.ts";
import { tenantOf } from "./tender-viewer.ts";

/** How often lots of a purchaser came to each effect, in one category and year. */
export interface PreferenceUse {
  readonly tenant: string;
  readonly purchaser: string;
  /** Null for lots in which no bid relied on a title. */
  readonly category: string | null;
  readonly year: number;
  readonly lots: number;
  readonly none: number;
  readonly applied: number;
  readonly unresolved: number;
  readonly undetermined: number;
  /** Lots that another bidder got than one of those that came first. */
  readonly otherwiseAwarded: number;
}

/** Which uses are wanted. */
export interface UsesQuestion {
  readonly year: number;
  readonly jurisdiction: string | null;
  readonly knownAt: string;
  readonly first: number;
  /** Tenant, purchaser and category of the last of the part before; null for the beginning. */
  readonly after: readonly [tenant: string, purchaser: string, category: string] | null;
}

/** What the preference decided: to a purchaser its own, to finance all tenders of its divisions, to others nothing. */
export interface PreferenceUses {
  page(
    viewer: Viewer,
    question: UsesQuestion,
  ): Promise<{ readonly uses: readonly PreferenceUse[]; readonly hasNext: boolean }>;
}

/** Opens them on the application role's connections. */
export function openPreferenceUses(pool: Pick<Pool, "query">): PreferenceUses {
  return {
    async page(viewer, { year, jurisdiction, knownAt, first, after }) {
      const values = [
        year,
        knownAt,
        tenantOf(viewer),
        divisionsOf(viewer),
        jurisdiction,
        ...(after === null ? [null, null, null] : after),
        first,
      ];
      const { rows } = await pool.query<PreferenceUse>({ name: "preference-uses", text: USES_SQL, values });
      return { uses: rows.slice(0, first), hasNext: rows.length > first };
    },
  };
}

/** The divisions whose tenders a finance department sees in sum; none for anybody else. */
function divisionsOf(viewer: Viewer): readonly string[] {
  const isFinance = viewer.kind === "SIGNED_IN" && viewer.role === "DEPARTMENT" && viewer.department === "finance";
  return isFinance && viewer.scopes.has("procurement:curate") ? viewer.jurisdictions : [];
}

/**
 * $1 year, $2 instant, $3 the viewer's tenant, $4 its divisions, $5 only within this division, $6 to $8 after what, $9 how
 * many. A lot in which titles of two categories were relied on counts in both.
 */
const USES_SQL = `
select * from (
  select t.tenant, v.purchaser, u.category, $1::integer as year, count(*)::integer as lots,
    count(*) filter (where w.effect = 'NONE')::integer as none,
    count(*) filter (where w.effect = 'TIE_BREAK_APPLIED')::integer as applied,
    count(*) filter (where w.effect = 'TIE_UNRESOLVED')::integer as unresolved,
    count(*) filter (where w.effect = 'UNDETERMINED')::integer as undetermined,
    count(*) filter (where b.uscc is not null and b.uscc <> all (w.first_bidders))::integer as "otherwiseAwarded"
  from procurement.preference_use u
  join procurement.lot_award w on w.tender_id = u.tender_id and w.lot_number = u.lot_number and w.known @> $2::timestamptz
  join procurement.tender t on t.id = u.tender_id
  join procurement.tender_version v on v.tender_id = t.id and upper_inf(v.known)
  join desk.step s on s.subject_id = t.id and s.event = 'AWARD'
  left join procurement.tender_bid b on b.id = w.bid_id
  where extract(year from s.happened_on) = $1::integer
    and (t.tenant = $3 or array[v.jurisdiction, left(v.jurisdiction, 4) || '00', left(v.jurisdiction, 2) || '0000'] && $4::text[])
    and ($5::text is null
      or $5 in (v.jurisdiction, left(v.jurisdiction, 4) || '00', left(v.jurisdiction, 2) || '0000'))
  group by t.tenant, v.purchaser, u.category
) used
where $6::text is null or (used.tenant collate "C", used.purchaser collate "C", coalesce(used.category, '') collate "C")
  > ($6 collate "C", $7::text collate "C", $8::text collate "C")
order by used.tenant collate "C", used.purchaser collate "C", coalesce(used.category, '') collate "C" limit $9 + 1`;
