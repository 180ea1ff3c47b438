import type { Pool } from "pg";
import type { Viewer } from "../../../../shared/access/viewer.ts";
import type { Decimal } from "../../../../shared/values/decimal.ts";
import type { PreferenceState } from "../../domain/tenders/tender.ts";
import { tenantOf } from "./tender-viewer.ts";

/** A question about the bids of one tender, sorted by lot and bidder. */
export interface BidsQuestion {
  readonly tender: string;
  /** Only of this lot; null for all. */
  readonly lot: string | null;
  readonly knownAt: string;
  readonly first: number;
  /** Lot and bidder of the last bid of the part before; null for the beginning. */
  readonly after: readonly [lot: string, bidder: string] | null;
}

/** A bid as was known at an instant. */
export interface BidThen {
  readonly id: string;
  readonly tender: string;
  readonly knownAt: string;
  readonly lot: string;
  readonly bidder: string;
  readonly name: string | null;
  readonly rejectedBecause: string | null;
  /** In the order of the criteria; empty for a bid that was rejected without values. */
  readonly values: readonly { readonly criterion: string; readonly value: Decimal }[];
  readonly recordedAt: string;
  readonly preferenceState: PreferenceState | null;
  /** 0 before it is asked. */
  readonly preferenceRevision: number;
  /** Id of the newest decision before the evaluation. */
  readonly decisionId: string | null;
  /** Id of the newest re-check. */
  readonly recheckId: string | null;
}

export interface PartOfBids {
  readonly bids: readonly BidThen[];
  readonly hasNext: boolean;
}

/** The bids of tenders. A purchaser sees those of its own. */
export interface Bids {
  /** In order. */
  pages(viewer: Viewer, questions: readonly BidsQuestion[]): Promise<PartOfBids[]>;
}

/** Opens the bids on the application role's connections. */
export function openBids(pool: Pick<Pool, "query">): Bids {
  return {
    async pages(viewer, questions) {
      const values = [
        questions.map(({ tender }) => tender),
        questions.map(({ lot }) => lot),
        questions.map(({ knownAt }) => knownAt),
        tenantOf(viewer),
        questions.map(({ first }) => first),
        questions.map(({ after }) => (after === null ? null : after[0])),
        questions.map(({ after }) => (after === null ? null : after[1])),
      ];
      const { rows } = await pool.query<BidThen & { readonly place: number }>({
        name: "tender-bids",
        text: BIDS_SQL,
        values,
      });
      const byPlace = new Map(questions.map((_, index) => [index + 1, [] as BidThen[]]));
      for (const { place, ...bid } of rows) byPlace.get(place)?.push(bid);
      return questions.map(({ first }, index) => {
        const own = byPlace.get(index + 1) ?? [];
        return { bids: own.slice(0, first), hasNext: own.length > first };
      });
    },
  };
}

/** $1 tenders, $2 lots or null, $3 instants, $4 the viewer's tenant, $5 how many, $6 and $7 after which lot and bidder. */
const BIDS_SQL = `
with asked as materialized (
  select * from unnest($1::uuid[], $2::text[], $3::timestamptz[], $5::integer[], $6::text[], $7::text[]) with ordinality
    as q(tender, lot, known_at, many, after_lot, after_bidder, ord)
)
select a.ord::integer as place, a.tender, register.as_text(a.known_at) as "knownAt", found.*
from asked a
join procurement.tender t on t.id = a.tender and t.tenant = $4
cross join lateral (
  select b.id, b.lot_number as lot, b.uscc as bidder, c.name, c.rejected_because as "rejectedBecause",
    register.as_text(lower(c.known)) as "recordedAt",
    (select coalesce(jsonb_agg(jsonb_build_object('criterion', k.name, 'value', x.value) order by k.position), '[]')
     from procurement.tender_version v
     join procurement.tender_criterion k on k.version_id = v.id
     join procurement.tender_bid_value x on x.content_id = c.id and x.criterion = k.name
     where v.tender_id = t.id and v.known @> a.known_at) as "values",
    step.to_state as "preferenceState", coalesce(step.revision, 0) as "preferenceRevision",
    decided.decision_id as "decisionId", rechecked.decision_id as "recheckId"
  from procurement.tender_bid b
  join procurement.tender_bid_content c on c.bid_id = b.id and c.known @> a.known_at
  left join lateral (
    select p.to_state, p.revision from desk.step p
    where p.subject_id = b.id and p.known @> a.known_at order by p.revision desc limit 1
  ) step on true
  left join lateral (${newest("DECIDE")}) decided on true
  left join lateral (${newest("RECHECK")}) rechecked on true
  where b.tender_id = t.id and (a.lot is null or b.lot_number = a.lot)
    and (a.after_lot is null
      or (b.lot_number collate "C", b.uscc collate "C") > (a.after_lot collate "C", a.after_bidder collate "C"))
  order by b.lot_number collate "C", b.uscc collate "C" limit a.many + 1
) found
order by a.ord, found.lot collate "C", found.bidder collate "C"`;

function newest(event: "DECIDE" | "RECHECK"): string {
  return `
    select d.decision_id from procurement.preference_decision d
    join desk.step p on p.subject_id = d.bid_id and p.revision = d.revision
    where d.bid_id = b.id and d.known @> a.known_at and p.event = '${event}' order by d.revision desc limit 1`;
}
