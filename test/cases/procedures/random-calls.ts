import type { Viewer } from "../../../shared/access/viewer.ts";
import { CAST, enterpriseIdentity } from "../../subgraphs/market-regulation/cast.ts";
import { MOVES, type Move, type Usual } from "./moves.ts";
import { OPENINGS, type Opening } from "./openings.ts";
import type { Answer, ProcedureWorld } from "./procedure-world.ts";

/** What a random call is made of; every number chooses by its remainder. */
export interface Throw {
  readonly what: number;
  readonly who: number;
  readonly which: number;
  readonly day: number;
  /** Names an earlier revision when it is 0. */
  readonly stale: number;
  readonly pick: number;
}

/** A thing as it stands. */
export interface Standing {
  readonly id: string;
  readonly revision: number;
  readonly state: string;
  readonly on: string;
}

/** A call as it is made. */
export interface Call {
  readonly viewer: Viewer;
  readonly name: string;
  readonly input: Record<string, unknown>;
}

const CALLERS = Object.values(CAST) as readonly Viewer[];
/** A fault that is an answer: who may not call at all is told so. */
const ANSWERS = ["FORBIDDEN", "UNAUTHENTICATED"];

/** One of several, by a number. @throws {Error} when there is none */
export function chosen<Each>(from: readonly Each[], by: number): Each {
  const one = from[by % from.length];
  if (one === undefined) throw new Error("There should be something to choose from.");
  return one;
}

/** Whether the hub answered a call in a way that it may: nothing fell through. */
export function fellThrough({ fault }: Answer): boolean {
  return fault !== null && !ANSWERS.includes(fault.code);
}

/** The call that the numbers make of the register as it stands: the next in the list for which there is a thing. */
export async function callOf(world: ProcedureWorld, thrown: Throw): Promise<Call> {
  for (let next = thrown.what; ; next += 1) {
    const call = await callFor(world, chosen([...MOVES, ...OPENINGS], next), thrown);
    if (call !== null) return call;
  }
}

async function callFor(world: ProcedureWorld, action: Move | Opening, thrown: Throw): Promise<Call | null> {
  const { which, stale, pick } = thrown;
  const standing = await standingFor(world, action, thrown);
  // Every other time one of those that were moved last.
  const near = which % 2 === 0 ? standing : standing.slice(0, 3);
  const thing = chosen(near.length > 0 ? near : [NOTHING], Math.floor(which / 2));
  if (thing === NOTHING && ("machine" in action || action.on !== undefined)) return null;
  const seen = { ...thing, revision: stale % 12 === 0 ? Math.max(0, thing.revision - 1) : thing.revision };
  const input = "machine" in action ? inputOf(action, seen, pick) : action.input(seen, pick);
  const filled = await filledIn(world, thing.id, input);
  const on = dayOf(thing, thrown);
  const viewer = await callerOf(world, action.by, thing.id, thrown);
  const dated = on === null || action.name === "conformityReportRecord" || action.name === "evaluationSchemeDraft";
  const refusedDay = action.name === "complaintFile" || dated;
  return { viewer, name: action.name, input: { ...filled, ...(!refusedDay && { on }) } };
}

const NOTHING: Standing = { id: "", revision: 0, state: "", on: "2020-06-01" };

/** The input of a move but for the day. */
export function inputOf(move: Move, { id, revision }: Pick<Standing, "id" | "revision">, pick: number) {
  return { [move.as]: id, ifRevision: revision, ...(move.more === undefined ? {} : chosen(move.more, pick)) };
}

/** Those that the action is for, the last ones first; now and then one in any state. */
async function standingFor(world: ProcedureWorld, action: Move | Opening, { who }: Throw): Promise<Standing[]> {
  const any = who % 10 === 0;
  if ("machine" in action) {
    const from = await world.rows(
      "select from_state from register.procedure_transition where machine = $1 and event = $2",
      [action.machine, action.event],
    );
    return standing(world, action.machine, any ? null : from.map((row) => String(row.from_state)));
  }
  if (action.on === undefined) return [];
  const [machine, states] = action.on;
  return standing(world, machine, any ? null : states);
}

/** The last things of a machine, in some states or in any. */
export async function standing(world: ProcedureWorld, machine: string, states: readonly string[] | null) {
  return (await world.rows(
    `with last as (
       select distinct on (subject_id) subject_id as id, revision, to_state as state, coalesce(happened_on, '2021-05-01')::text as on, known
       from register.procedure_step where machine = $1 order by subject_id, revision desc)
     select id, revision, state, "on" from last where $2::text[] is null or state = any ($2)
     order by lower(known) desc, id`,
    [machine, states],
  )) as unknown as Standing[];
}

/** Mostly a day soon after the last step, sometimes today, or any day of three years. */
function dayOf({ on }: Standing, { day }: Throw): string | null {
  if (day % 12 === 0) return null;
  const from = Date.parse(day % 12 === 1 ? "2020-01-01" : on);
  const days = day % 12 === 1 ? day % 1096 : day % 45;
  return new Date(from + days * 86_400_000).toISOString().slice(0, 10);
}

/** Mostly one of those who usually do it, else anybody. */
async function callerOf(world: ProcedureWorld, by: readonly Usual[], id: string, { who, pick }: Throw) {
  const usual = chosen(by, pick);
  if (who % 7 === 1) return chosen(CALLERS, Math.floor(who / 7));
  return usual === "theEnterprise" ? enterpriseIdentity(await enterpriseOf(world, id)) : CAST[usual];
}

/** The enterprise behind a thing; another one when there is none. */
export async function enterpriseOf(world: ProcedureWorld, id: string): Promise<string> {
  const [row] = await world.rows(
    `select uscc from register.candidate where id = $1
     union all select uscc from register.title where id = $1
     union all select uscc from register.declaration where id = $1
     union all select uscc from register.exit_proceeding where id = $1
     union all select p.uscc from register.spot_check c
       join register.spot_check_candidate p using (plan_id, position) where c.id = $1
     limit 1`,
    [id === "" ? null : id],
  );
  return row === undefined ? "91530000M000100Y43" : String(row.uscc);
}

const FILLINGS: Readonly<Record<string, string>> = {
  "an expert": `select subject_id as found from register.procedure_step where machine = 'expert' and $1::uuid is not null`,
  "its publicity": `select publicity_id as found from register.title where id = $1 and publicity_id is not null
    union all select publicity_id from register.publicity_subject where subject_id = $1`,
  "an entry": "select id as found from register.ranking_entry where ranking_id = $1 and upper_inf(known) order by rank",
};
const LISTS: Readonly<Record<string, string>> = {
  "all entries":
    "select id as found from register.ranking_entry where ranking_id = $1 and upper_inf(known) order by rank",
  "all declared": `select id as found from register.declaration
    where (register.last_step(id)).to_state = 'DECLARED' and $1::uuid is not null`,
};

async function filledIn(world: ProcedureWorld, id: string, input: Record<string, unknown>) {
  const filled: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(input)) {
    const [one, list] = [FILLINGS[String(value)], LISTS[String(value)]];
    const found = one ?? list;
    const rows = found === undefined ? [] : await world.rows(found, [id]);
    if (value === "its enterprise") filled[name] = await enterpriseOf(world, id);
    else if (one !== undefined) filled[name] = rows[0]?.found ?? id;
    else filled[name] = list === undefined ? value : rows.map((row) => row.found);
  }
  return filled;
}
