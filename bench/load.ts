import { Pool } from "undici";

/** Where questions go, and with which headers. */
export interface Target {
  readonly url: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** How hard is asked; the same on both sides. */
export const AT_ONCE = 16;
const SECONDS = 3;
/** A server that takes longer than this does not answer. */
const PATIENCE_MS = 30_000;

/**
 * Asks for some seconds, so many at once, and each as soon as the one before it was answered.
 *
 * @param bodies asked by turns
 * @returns answers a second
 */
export async function answersPerSecond(
  target: Target,
  bodies: readonly string[],
  seconds = SECONDS,
  atOnce = AT_ONCE,
): Promise<number> {
  const pool = new Pool(target.url, { connections: atOnce, headersTimeout: PATIENCE_MS, bodyTimeout: PATIENCE_MS });
  let answered = 0;
  let next = 0;
  const began = performance.now();
  const until = began + seconds * 1_000;
  const ask = async () => {
    while (performance.now() < until) {
      const body = bodies[next % bodies.length] ?? "";
      next += 1;
      await post(pool, target, body);
      answered += 1;
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, ask));
    return answered / ((performance.now() - began) / 1_000);
  } finally {
    await pool.close();
  }
}

/** Asks one after the other, on one connection. */
export async function inTurn(target: Target, bodies: readonly string[]): Promise<void> {
  const pool = new Pool(target.url, { connections: 1, headersTimeout: PATIENCE_MS, bodyTimeout: PATIENCE_MS });
  try {
    for (const body of bodies) await post(pool, target, body);
  } finally {
    await pool.close();
  }
}

/** The `data` of an answer as text. @throws {Error} when there are errors beside it, or no data */
export async function dataOf(target: Target, body: string): Promise<string> {
  const pool = new Pool(target.url, { headersTimeout: PATIENCE_MS, bodyTimeout: PATIENCE_MS });
  try {
    const text = await post(pool, target, body);
    const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown };
    if (errors !== undefined || data == null) throw new Error(`${target.url} answered ${text.slice(0, 600)}`);
    return JSON.stringify(data);
  } finally {
    await pool.close();
  }
}

/** Compares what both sides answer to some of the bodies, byte for byte. */
export async function answerAlike(
  ours: Target,
  theirs: Target,
  bodies: readonly (readonly [ours: string, theirs: string])[],
): Promise<void> {
  for (const [mine, other] of bodies) {
    const [expected, came] = [await dataOf(ours, mine), await dataOf(theirs, other)];
    if (expected === came) continue;
    const at = [...expected].findIndex((character, index) => character !== came[index]);
    const around = (text: string) => text.slice(Math.max(0, at - 60), at + 60);
    throw new Error(`The answers differ: ${around(expected)}\n  theirs: ${around(came)}`);
  }
}

async function post(pool: Pool, { path, headers }: Target, body: string): Promise<string> {
  const answer = await pool.request({ path, method: "POST", headers, body });
  const text = await answer.body.text();
  if (answer.statusCode !== 200)
    throw new Error(`Status 200 was expected; ${answer.statusCode}: ${text.slice(0, 300)}`);
  return text;
}
