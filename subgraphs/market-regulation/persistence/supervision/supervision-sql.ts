import type { Pool } from "pg";
import type { SignedInViewer, Viewer } from "../../../../shared/access/viewer.ts";
import { parseInstant } from "../../../../shared/values/instant.ts";

/** A question about one thing. */
export interface ThingQuestion {
  readonly id: string;
  readonly validOn: string;
  readonly knownAt: string;
}

/** When a question about a list is asked for. */
export interface ListClocks {
  readonly validOn: string;
  readonly knownAt: string;
}

/** What every thing with a state says of the point of the two clocks that it is shown for. */
export interface OnDay<State extends string> {
  readonly id: string;
  readonly state: State;
  readonly stateSince: string;
  readonly revision: number;
  readonly recordedAt: string;
  /** When it came on record; its place in lists. */
  readonly firstAt: string;
  readonly validOn: string;
  readonly knownAt: string;
}

/** The divisions for which somebody is an officer of the market regulation department; none for anybody else. */
export function officersDivisions(viewer: Viewer): readonly string[] {
  return isOfficer(viewer) ? viewer.jurisdictions : [];
}

function isOfficer(viewer: Viewer): viewer is SignedInViewer {
  return viewer.kind === "SIGNED_IN" && viewer.role === "DEPARTMENT" && viewer.department === "market-regulation";
}

/** One question about a list: $1 day, $2 instant. */
export const ASKED_ONE = `
with asked as materialized (
  select 1 as ord, $1::date as valid_on, least($2::timestamptz, h.at) as as_known from register.heartbeat h
)`;

/** Questions about single things: $1 ids, $2 days, $3 instants. */
export const ASKED_MANY = `
with asked as materialized (
  select q.ord, q.id, q.valid_on, least(q.known_at, h.at) as as_known
  from unnest($1::uuid[], $2::date[], $3::timestamptz[]) with ordinality as q(id, valid_on, known_at, ord),
    register.heartbeat h
)`;

/** The state `s` and the steps `taken` of the thing named, asked about by `a`; no row before it exists. */
export function stateOf(thing: string): string {
  return `
  cross join lateral (
    select each.state, lower(each.valid)::text as since from register.procedure_state each
    where each.subject_id = ${thing}.id and each.valid @> a.valid_on and each.known @> a.as_known limit 1
  ) s
  cross join lateral (
    select max(step.revision) as revision, max(lower(step.known)) as at
    from register.procedure_step step where step.subject_id = ${thing}.id and step.known @> a.as_known
  ) taken`;
}

/** What {@link OnDay} reads, of the thing named. */
export function onDayColumns(thing: string): string {
  return `a.ord::integer as place, ${thing}.id, s.state, s.since as "stateSince", taken.revision,
  register.as_text(taken.at) as "recordedAt", register.as_text(lower(${thing}.known)) as "firstAt",
  a.valid_on::text as "validOn", register.as_text(a.as_known) as "knownAt"`;
}

/** Asks about single things in one statement; in order, null for what is not there. */
export async function findInOrder<Row extends { readonly place: number }, Thing>(
  pool: Pick<Pool, "query">,
  statement: { readonly name: string; readonly text: string },
  questions: readonly ThingQuestion[],
  more: readonly unknown[],
  read: (row: Row) => Thing,
): Promise<(Thing | null)[]> {
  const { rows } = await pool.query<Row>({
    ...statement,
    values: [
      questions.map(({ id }) => id),
      questions.map(({ validOn }) => validOn),
      questions.map(({ knownAt }) => knownAt),
      ...more,
    ],
  });
  const found = new Map(rows.map((row) => [row.place, read(row)]));
  return questions.map((_, index) => found.get(index + 1) ?? null);
}

/** A row of a statement, with the place of the question that it answers. */
export type RowOf<Thing> = Thing & { readonly place: number };

/** Brings the instants of a row into their one way of writing and leaves its place behind. */
export function thingOf<Thing extends Pick<OnDay<string>, "recordedAt" | "firstAt" | "knownAt">>({
  place: _,
  ...row
}: RowOf<Thing>): Omit<Thing, "place"> {
  const { recordedAt, firstAt, knownAt } = row;
  return {
    ...row,
    recordedAt: parseInstant(recordedAt),
    firstAt: parseInstant(firstAt),
    knownAt: parseInstant(knownAt),
  };
}
