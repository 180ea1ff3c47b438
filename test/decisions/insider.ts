import { Writable } from "node:stream";
import { createLog } from "../../shared/server/log.ts";
import { query } from "../harness/postgres.ts";

/** A log whose lines are kept, to be looked at. */
export function keptLog() {
  const lines: string[] = [];
  const destination = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  return { log: createLog("test", "error", destination), lines };
}

/** Stores a statement with a signature that nobody made, as whoever has the application's password can. */
export async function storeForged(appUrl: string, genuine: { text: string; jws: string }, traits: object) {
  const statement = { ...JSON.parse(genuine.text), ...traits };
  const text = canonical(statement);
  const jws = `${genuine.jws.split(".")[0]}.${Buffer.from(text).toString("base64url")}.${"A".repeat(86)}`;
  const call = "select record.append($1, $2, $3, $4, $5, $6)";
  const values = [[statement.asker.tenant], [statement.idempotencyKey], [text], [jws], [null], [Buffer.alloc(32, "x")]];
  await query(appUrl, call, values);
  return { id: String(statement.id), text, jws };
}

/** Runs statements without triggers, as only a superuser can. */
export function withoutTriggers(superuserUrl: string, sql: string) {
  return query(superuserUrl, `set session_replication_role = replica; ${sql}`);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, each]) => `${JSON.stringify(name)}:${canonical(each)}`).join()}}`;
}
