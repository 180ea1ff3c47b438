import type { Pool } from "pg";
import type { SignedInViewer, Viewer } from "../../../../shared/access/viewer.ts";
import type { ProcedureOutcome, ProcedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import type { ListPart } from "../../../../shared/server/list-part.ts";
import { parseInstant } from "../../../../shared/values/instant.ts";
import type { ReviewFlagFacts, ReviewFlagOnDay, ReviewFlagState } from "../../domain/exits/review-flag.ts";
import { callProcedure } from "../procedure/call-procedure.ts";
import { viewerRow } from "../procedure/viewer-row.ts";

export interface ReviewFlagsQuestion extends ListPart {
  readonly scheme: string | null;
  readonly state: ReviewFlagState | null;
  readonly validOn: string;
  readonly knownAt: string;
}

/** A flag as it stands now, for whoever is about to settle it. */
export interface ReviewFlagNow extends Pick<ReviewFlagFacts, "jurisdiction" | "workingBody" | "lastStepOn"> {
  readonly id: string;
  readonly uscc: string;
  readonly state: ReviewFlagState;
  readonly revision: number;
}

export interface FlagToSettle {
  readonly reviewFlag: string;
  readonly ifRevision: number;
  readonly text: string;
  readonly on: string | null;
}

/** Questions about titles that a person has to look at; seen by those who oversee the scheme. */
export interface ReviewFlags {
  page(
    viewer: Viewer,
    question: ReviewFlagsQuestion,
  ): Promise<{ readonly flags: readonly ReviewFlagOnDay[]; readonly hasNext: boolean }>;
  /** On a day, as far as is known now; null for what is not there. */
  byId(viewer: Viewer, id: string, validOn: string): Promise<ReviewFlagOnDay | null>;
  /** In order; null for what is not there. */
  standingNow(viewer: Viewer, ids: readonly string[]): Promise<(ReviewFlagNow | null)[]>;
  settle(viewer: SignedInViewer, request: ProcedureRequest, settled: FlagToSettle): Promise<ProcedureOutcome>;
}

/** Opens the flags on the application role's connections. */
export function openReviewFlags(pool: Pick<Pool, "query">): ReviewFlags {
  const find = async (viewer: Viewer, values: readonly unknown[]) => {
    const { rows } = await pool.query<ReviewFlagOnDay>({
      name: "review-flags",
      text: FLAGS_SQL,
      values: [viewerRow(viewer), ...values],
    });
    return rows.map((row) => ({ ...row, raisedAt: parseInstant(row.raisedAt), knownAt: parseInstant(row.knownAt) }));
  };
  return {
    async page(viewer, { scheme, state, validOn, knownAt, first, after }) {
      const place = after === null ? [null, null] : [after.at, after.id];
      const rows = await find(viewer, [validOn, knownAt, scheme, state, null, first, ...place]);
      return { flags: rows.slice(0, first), hasNext: rows.length > first };
    },
    async byId(viewer, id, validOn) {
      const [found = null] = await find(viewer, [validOn, "infinity", null, null, id, 1, null, null]);
      return found;
    },
    async standingNow(viewer, ids) {
      const values = [viewerRow(viewer), ids];
      const { rows } = await pool.query<ReviewFlagNow>({ name: "review-flags-now", text: FLAGS_NOW_SQL, values });
      const found = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    },
    settle: (_viewer, request, { reviewFlag, ifRevision, text, on }) =>
      callProcedure(pool, "review_flag_settle", [request, reviewFlag, ifRevision, text, on]),
  };
}

/** $1 the viewer, $2 day, $3 instant, $4 scheme, $5 state, $6 id or null, $7 how many, $8 and $9 after what. */
const FLAGS_SQL = `
with a as materialized (
  select $2::date as valid_on, least($3::timestamptz, h.at) as as_known from register.heartbeat h
)
select r.id, r.kind, r.title_id as "titleId", r.uscc, r.scheme, r.facts, r.declaration_id as "declarationId",
  r.accident_fact_id as "accidentFactId", r.exit_proceeding_id as "exitCaseId",
  register.as_text(lower(r.known)) as "raisedAt", now.state, taken.revision, taken.settled_on as "settledOn",
  (select s.text from register.review_flag_settlement s where s.review_flag_id = r.id and s.revision <= taken.revision)
    as settlement,
  a.valid_on::text as "validOn", register.as_text(a.as_known) as "knownAt"
from a
cross join register.review_flag r
cross join lateral (
  select max(s.revision) as revision, (max(s.happened_on) filter (where s.event = 'SETTLE'))::text as settled_on
  from register.procedure_step s where s.subject_id = r.id and s.known @> a.as_known
) taken
cross join lateral (
  select each.state from register.procedure_state each
  where each.subject_id = r.id and each.valid @> a.valid_on and each.known @> a.as_known limit 1
) now
where r.known @> a.as_known and register.oversees($1::jsonb, r.scheme)
  and ($4::text is null or r.scheme = $4) and ($5::text is null or now.state = $5) and ($6::uuid is null or r.id = $6)
  and ($8::timestamptz is null or (lower(r.known), r.id) < ($8, $9::uuid))
order by lower(r.known) desc, r.id desc limit $7::integer + 1`;

/** $1 the viewer, $2 ids. */
const FLAGS_NOW_SQL = `
select r.id, r.uscc, c.jurisdiction,
  (select w.uscc from register.working_body w where w.scheme = r.scheme and upper_inf(w.known)) as "workingBody",
  step.to_state as state, step.revision, step.happened_on::text as "lastStepOn"
from register.review_flag r
join register.scheme c on c.code = r.scheme
cross join lateral (
  select s.to_state, s.revision, s.happened_on from register.procedure_step s
  where s.subject_id = r.id order by s.revision desc limit 1
) step
where r.id = any ($2::uuid[]) and register.oversees($1::jsonb, r.scheme)`;
