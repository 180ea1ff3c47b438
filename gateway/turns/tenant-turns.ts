import { GraphQLError } from "graphql";
import type { Viewer } from "../../shared/access/viewer.ts";

/** How tenants take turns. */
export interface TurnSettings {
  /** Operations of one tenant that run at once beside those of others who ask as much. */
  readonly atOnce: number;
  /** Operations of one tenant that wait for that. */
  readonly waiting: number;
  /** How long an operation waits in its tenant's line before it is refused: less than a caller waits for an answer. */
  readonly waitMs: number;
  /** How long one waits at most for tenants who ask little. */
  readonly patienceMs: number;
  /** For how long somebody counts as asking who has been answered. */
  readonly asksForMs: number;
}

export const TURNS: TurnSettings = { atOnce: 2, waiting: 256, waitMs: 2_000, patienceMs: 100, asksForMs: 250 };

/** What an operation belongs to, and the signal that tells when nobody waits for it. */
interface Asking {
  readonly viewer: Viewer;
  readonly signal: AbortSignal;
}

/** Runs an operation when its tenant's turn comes. */
export type InTurn = <T>(asking: Asking, run: () => Promise<T>) => Promise<T>;

interface Waiting {
  readonly sinceMs: number;
  readonly enter: () => void;
}

interface Tenant {
  running: number;
  answeredAtMs: number;
  readonly line: Waiting[];
}

/**
 * Has tenants take turns where one asks so much that others would wait for it.
 *
 * Who asks alone is not held up, and neither is who has one operation under way at a time. While others ask too, what a
 * tenant asks beyond that waits in its own line: it goes on one at a time when nobody with a shorter way is being
 * answered, so that a loop which all share is not filled by one. Callers who did not sign in are no tenant.
 */
export function createTurns(settings: TurnSettings = TURNS, nowMs: () => number = () => performance.now()): InTurn {
  const { atOnce, waiting, waitMs, patienceMs, asksForMs } = settings;
  const tenants = new Map<string, Tenant>();
  const isAsking = (tenant: Tenant) => tenant.running > 0 || nowMs() - tenant.answeredAtMs < asksForMs;
  const mayRun = (own: Tenant) => {
    const others = [...tenants.values()].filter((tenant) => tenant !== own && isAsking(tenant));
    if (others.length === 0) return true;
    const modest = others.filter(({ line }) => line.length === 0);
    if (modest.length === 0) return own.running < atOnce;
    const [first] = own.line;
    const isPatient = first === undefined || nowMs() - first.sinceMs < patienceMs;
    return own.running === 0 && (!isPatient || modest.every(({ running }) => running === 0));
  };
  const letIn = () => {
    for (const [name, tenant] of tenants) {
      while (tenant.line.length > 0 && mayRun(tenant)) tenant.line.shift()?.enter();
      if (tenant.line.length === 0 && !isAsking(tenant)) tenants.delete(name);
    }
  };
  return async (asking, run) => {
    if (asking.viewer.kind === "PUBLIC") return run();
    const { tenant: name } = asking.viewer;
    const own = tenants.get(name) ?? { running: 0, answeredAtMs: Number.NEGATIVE_INFINITY, line: [] };
    tenants.set(name, own);
    const isModest = own.line.length === 0 && own.running === 0;
    if (isModest || (own.line.length === 0 && mayRun(own))) own.running += 1;
    else await waitInLine(own, { most: waiting, waitMs, sinceMs: nowMs(), signal: asking.signal });
    try {
      return await run();
    } finally {
      own.running -= 1;
      own.answeredAtMs = nowMs();
      letIn();
      // Those who stop asking end nothing by which a line would be looked at again.
      if (own.running === 0) setTimeout(letIn, asksForMs).unref();
    }
  };
}

interface Wait {
  readonly most: number;
  readonly waitMs: number;
  readonly sinceMs: number;
  readonly signal: AbortSignal;
}

/** Its turn is taken when this resolves; who leaves, or has waited too long, takes none. */
function waitInLine(own: Tenant, { most, waitMs, sinceMs, signal }: Wait): Promise<void> {
  if (own.line.length >= most) throw lineIsLong(most);
  return new Promise((resolve, reject) => {
    const giveUp = (why: unknown) => {
      clearTimeout(tooLong);
      signal.removeEventListener("abort", leave);
      own.line.splice(own.line.indexOf(waiting), 1);
      reject(why);
    };
    const leave = () => giveUp(signal.reason);
    const tooLong = setTimeout(() => giveUp(lineIsLong(own.line.length)), waitMs);
    const enter = () => {
      clearTimeout(tooLong);
      signal.removeEventListener("abort", leave);
      own.running += 1;
      resolve();
    };
    const waiting = { sinceMs, enter };
    own.line.push(waiting);
    signal.addEventListener("abort", leave, { once: true });
  });
}

function lineIsLong(most: number): GraphQLError {
  const message = `Others ask at this moment, and ${most} requests of this caller wait already. Ask again in 1 s.`;
  const messageZh = `其他机构也在查询，本机构已有${most}个请求在排队；请于1秒后再查。`;
  return new GraphQLError(message, { extensions: { code: "RATE_LIMITED", messageZh, retryAfterSeconds: 1 } });
}
