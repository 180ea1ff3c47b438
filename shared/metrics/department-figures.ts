import type { KeyRing } from "../signing/key-ring.ts";
import { CLOCK_SKEW, type Figure } from "./figure.ts";
import { gauge } from "./gauge.ts";
import { lookWhenAsked } from "./registry.ts";

/** Connections to a department's database, as its pool counts them. */
export interface CountedPool {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
  query(statement: { name: string; text: string; values: unknown[] }): Promise<{ rows: object[] }>;
}

/** A department that tells its figures. */
export interface FiguredDepartment {
  readonly department: string;
  readonly figures: readonly Figure[];
  readonly pool: CountedPool;
  readonly ring: KeyRing | null;
  /** Whether this process tells what stands in the database: of those on one database, one has to. */
  readonly background: boolean;
  readonly condition: () => Promise<{ readonly ready: boolean }>;
}

const ready = gauge(
  "leader_hub_department_ready",
  "1 while the department can answer. 部门可应答时为 1。",
  "department",
);
const databaseUp = gauge(
  "leader_hub_database_up",
  "1 while the department's database tells its figures in time. 部门数据库及时应答时为 1。",
  "department",
);
const connections = gauge(
  "leader_hub_database_connections",
  "Connections to the department's database: busy, idle, and callers that wait for one. 数据库连接数。",
  "department",
  "state",
);
const keyMade = gauge(
  "leader_hub_signing_key_from_timestamp_seconds",
  "Since when the oldest key in use signs. 在用签名密钥自何时起使用。",
  "department",
);

// Before the one who asks for all figures gives up.
const PATIENCE_MS = 1_500;

/**
 * Has a department tell its figures whenever they are asked for.
 *
 * @returns what ends that
 */
export function tellFigures(told: FiguredDepartment): () => void {
  const { department, figures, pool, ring, background, condition } = told;
  let isOver = false;
  const end = lookWhenAsked(async () => {
    const { totalCount, idleCount, waitingCount } = pool;
    connections.set({ department, state: "busy" }, totalCount - idleCount);
    connections.set({ department, state: "idle" }, idleCount);
    connections.set({ department, state: "waiting" }, waitingCount);
    if (ring !== null) tellKeys(department, ring);
    const [now, row] = await Promise.all([inTime(condition()), background ? inTime(ask(told)) : undefined]);
    if (isOver) return;
    ready.set({ department }, now?.ready === true ? 1 : 0);
    if (background) tellDatabase(told, row);
  });
  return () => {
    isOver = true;
    end();
    for (const each of [ready, databaseUp, keyMade]) each.remove({ department });
    for (const state of ["busy", "idle", "waiting"]) connections.remove({ department, state });
    for (const { gauge, labels } of [CLOCK_SKEW, ...figures]) gauge.remove({ ...labels, department });
  };
}

function tellKeys(department: string, ring: KeyRing): void {
  const open = ring.publicKeys().filter(({ to, revokedAt }) => to === null && revokedAt === null);
  const oldest = Math.min(...open.map(({ from }) => Date.parse(from)));
  if (Number.isFinite(oldest)) keyMade.set({ department }, oldest / 1_000);
}

/** All figures of the database in one statement; the first is the clock's, the others follow in order. */
async function ask({ figures, pool }: FiguredDepartment): Promise<ReadonlyMap<string, unknown>> {
  const columns = [CLOCK_SKEW, ...figures].map(({ sql }, index) => `(${sql})::float8 as f${index}`);
  const text = `select ${columns.join(", ")}`;
  const { rows } = await pool.query({ name: "figures", text, values: [Date.now() / 1_000] });
  return new Map(Object.entries(rows[0] ?? {}));
}

/** What the database did not tell just now is told by nobody: an old figure would look like a new one. */
function tellDatabase({ department, figures }: FiguredDepartment, row: ReadonlyMap<string, unknown> | undefined): void {
  databaseUp.set({ department }, row === undefined ? 0 : 1);
  for (const [index, { gauge, labels }] of [CLOCK_SKEW, ...figures].entries()) {
    const value = row?.get(`f${index}`);
    if (typeof value === "number") gauge.set({ ...labels, department }, value);
    else gauge.remove({ ...labels, department });
  }
}

/** Undefined when it failed or did not come in time. */
async function inTime<T>(work: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE_MS);
  });
  const settled = work.catch(() => undefined);
  const first = await Promise.race([settled, late]);
  clearTimeout(timer);
  return first;
}
