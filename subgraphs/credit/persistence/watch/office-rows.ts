import type { Pool } from "pg";
import type { Viewer } from "../../../../shared/access/viewer.ts";
import type { ListPart } from "../../../../shared/server/list-part.ts";
import { parseInstant } from "../../../../shared/values/instant.ts";
import { creditViewerRow } from "./credit-viewer.ts";

/** The point of the two clocks that is asked about. */
export interface OfficeClocks {
  readonly validOn: string;
  readonly knownAt: string;
}

/** What every thing of the credit office is shown with. */
export interface OfficeRow extends OfficeClocks {
  readonly id: string;
  readonly jurisdiction: string;
  readonly department: string;
  readonly revision: number;
  readonly stateSince: string | null;
  readonly reason: string | null;
  readonly recordedAt: string;
}

/** A thing as it stands now, for whoever is about to move it. */
export interface OfficeThingNow<State extends string> {
  readonly id: string;
  readonly jurisdiction: string;
  /** Null for what is about no enterprise. */
  readonly uscc: string | null;
  readonly state: State;
  readonly revision: number;
  readonly lastStepOn: string | null;
}

/** A part of a list, newest first. */
export interface PartOfOffice<Row> {
  readonly found: readonly Row[];
  readonly hasNext: boolean;
}

/**
 * Begins a statement about things of the credit office: $1 the viewer, $2 the day, $3 the instant. What is asked about
 * the future is answered as known now.
 */
export const OFFICE_ASKED = `
with a as materialized (
  select $1::jsonb as viewer, $2::date as valid_on, least($3::timestamptz, clock_timestamp()) as as_known
)`;

/** What every thing \`t\` is shown with; follows the thing's own columns. */
export const OFFICE_COLUMNS = `
  t.id, t.jurisdiction, t.department, state.state, lower(state.valid)::text as "stateSince", step.revision,
  (select r.text from credit.step_reason r where r.subject_id = t.id and r.revision = step.revision) as reason,
  register.as_text(lower(t.known)) as "recordedAt", a.valid_on::text as "validOn",
  register.as_text(a.as_known) as "knownAt"`;

/** Ties a thing \`t\` to its state on the day and to the steps taken, both as known at the instant. */
export const OFFICE_STATE = `
cross join lateral (
  select s.state, s.valid from desk.state s
  where s.subject_id = t.id and s.valid @> a.valid_on and s.known @> a.as_known
) state
cross join lateral (
  select max(s.revision) as revision from desk.step s where s.subject_id = t.id and s.known @> a.as_known
) step`;

/** The part of a list: \`first\` and \`after\` are the numbers of three parameters in a row. */
export function officePart(first: number): string {
  return `
  and ($${first + 1}::timestamptz is null or (lower(t.known), t.id) < ($${first + 1}::timestamptz, $${first + 2}::uuid))
order by lower(t.known) desc, t.id desc limit $${first}::integer`;
}

/** Reads a part of a list of the credit office by a statement that ends with `officePart`. */
export async function readOfficePart<Row extends OfficeRow>(
  pool: Pick<Pool, "query">,
  statement: { readonly name: string; readonly text: string },
  viewer: Viewer,
  asked: OfficeClocks & ListPart & { readonly where: readonly unknown[] },
): Promise<PartOfOffice<Row>> {
  const { validOn, knownAt, first, after, where } = asked;
  const place = after === null ? [null, null] : [after.at, after.id];
  const values = [creditViewerRow(viewer), validOn, knownAt, ...where, first + 1, ...place];
  const { rows } = await pool.query<Row>({ ...statement, values });
  const found = rows.slice(0, first).map((row) => ({
    ...row,
    recordedAt: parseInstant(row.recordedAt),
    knownAt: parseInstant(row.knownAt),
  }));
  return { found, hasNext: rows.length > first };
}

/** Things as they stand now, in the order of the ids; null for what is not there. */
export async function officeThingsNow<State extends string>(
  pool: Pick<Pool, "query">,
  statement: { readonly name: string; readonly text: string },
  viewer: Viewer,
  ids: readonly string[],
): Promise<(OfficeThingNow<State> | null)[]> {
  const { rows } = await pool.query<OfficeThingNow<State>>({ ...statement, values: [creditViewerRow(viewer), ids] });
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => found.get(id) ?? null);
}

/** What tells how a thing \`t\` stands now. */
export const OFFICE_NOW = `t.id, t.jurisdiction, step.to_state as state, step.revision,
  desk.last_step_on(t.id)::text as "lastStepOn"`;

/** Ties a thing \`t\` to its last step. */
export const LAST_STEP = `cross join lateral (
  select s.to_state, s.revision from desk.step s where s.subject_id = t.id order by s.revision desc limit 1
) step`;
