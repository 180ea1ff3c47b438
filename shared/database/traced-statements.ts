import type { Pool, PoolClient } from "pg";
import { isTracing, traced } from "../tracing/trace.ts";

/** Has a span made of each statement, by its name; none of its values is told. */
export function traceStatements(pool: Pool): void {
  if (!isTracing()) return;
  pool.query = spanned(pool.query.bind(pool)) as typeof pool.query;
  pool.on("connect", (client: PoolClient) => {
    client.query = spanned(client.query.bind(client)) as typeof client.query;
  });
}

type Query = (...asked: unknown[]) => unknown;

/** What is asked with a callback is part of something that has a span already, or a stream that has its own time. */
function spanned(given: unknown): Query {
  const query = given as Query;
  return (...asked) => {
    const [statement] = asked;
    if (typeof asked.at(-1) === "function" || (typeof statement === "object" && "submit" in Object(statement))) {
      return query(...asked);
    }
    const attributes = { "db.system.name": "postgresql" };
    return traced(`sql ${nameOf(statement)}`, { kind: "CLIENT", attributes }, async () => query(...asked));
  };
}

/** The statement's own name, or what it does to which table or function: nothing that anybody typed. */
function nameOf(statement: unknown): string {
  const { name, text } = typeof statement === "string" ? { name: undefined, text: statement } : Object(statement);
  if (typeof name === "string") return name;
  const [verb = "statement"] = /^\s*[a-z]+/i.exec(String(text)) ?? [];
  const [, target] = /\b(?:from|into|update|select|call|table)\s+([a-z_]+\.[a-z_]+)/i.exec(String(text)) ?? [];
  return [verb.trim().toLowerCase(), target].filter((each) => each !== undefined).join(" ");
}
