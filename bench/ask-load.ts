import { setTimeout as sleep } from "node:timers/promises";
import { Pool } from "undici";

/** What is sent, again and again. */
export interface AskedLoad {
  readonly url: string;
  readonly token: string;
  /** Bodies of requests, taken in turn. */
  readonly bodies: readonly string[];
  readonly callers: number;
  readonly ms: number;
  /** Pause of each caller between two requests. */
  readonly pauseMs?: number;
}

/**
 * Asks a running hub by so many callers, each over a connection of its own, each waiting for its answer.
 *
 * @returns answers a second
 * @throws {Error} when more than one in a hundred is refused
 */
export async function askFor({ url, token, bodies, callers, ms, pauseMs = 0 }: AskedLoad): Promise<number> {
  const pool = new Pool(url, { connections: callers, pipelining: 1 });
  const headers = { "content-type": "application/json", ...(token !== "" && { authorization: `Bearer ${token}` }) };
  const until = performance.now() + ms;
  let answered = 0;
  const failures: string[] = [];
  const call = async (caller: number) => {
    for (let turn = caller; performance.now() < until; turn += callers) {
      const body = bodies[turn % bodies.length] ?? "";
      const answer = await pool.request({ path: "/graphql", method: "POST", headers, body });
      const text = await answer.body.text();
      if (answer.statusCode === 200 && !text.includes('"errors"')) answered += 1;
      else failures.push(text.slice(0, 300));
      if (pauseMs > 0) await sleep(pauseMs);
    }
  };
  const began = performance.now();
  try {
    await Promise.all(Array.from({ length: callers }, (_, caller) => call(caller)));
  } finally {
    await pool.close();
  }
  // On a machine that does other work as well, a department may miss a deadline now and then.
  if (failures.length > answered / 100)
    throw new Error(`Answers were expected; ${failures.length} are: ${failures[0]}`);
  return answered / ((performance.now() - began) / 1_000);
}
