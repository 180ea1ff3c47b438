import { randomUUID } from "node:crypto";
import pg from "pg";
import { type Finding, ok, warning, wrong } from "../finding.ts";
import { NEEDS, type Need } from "./needs.ts";

const PATIENCE_MS = 10_000;

/**
 * Tries on a server whatever the hub needs of it, in one transaction that is rolled back: nothing of it stays.
 *
 * @param url of a role that may make schemas in that database, as a department's migrator may
 */
export async function tryNeeds(url: string, needs: readonly Need[] = NEEDS): Promise<Finding[]> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: PATIENCE_MS,
    statement_timeout: PATIENCE_MS,
    application_name: "leader-hub-doctor",
  });
  client.on("error", () => {});
  // Tables that exclude and extensions that are there already are no news.
  client.on("notice", () => {});
  try {
    await client.connect();
    return await tryAll(client, needs);
  } catch (error) {
    return [
      wrong(
        "Server 服务器",
        messageOf(error),
        "see that the address is right and the role may make schemas 请确认地址与权限",
      ),
    ];
  } finally {
    await client.end();
  }
}

async function tryAll(client: pg.Client, needs: readonly Need[]): Promise<Finding[]> {
  const schema = `leader_hub_trial_${randomUUID().replaceAll("-", "")}`;
  await client.query("begin");
  try {
    await client.query(`create schema ${schema}`);
    await client.query(`set local search_path = ${schema}, public`);
    const findings: Finding[] = [];
    for (const need of needs) findings.push(await tryOne(client, need));
    return findings;
  } finally {
    await client.query("rollback");
  }
}

async function tryOne(client: pg.Client, need: Need): Promise<Finding> {
  await client.query("savepoint trial");
  const fault = await faultOf(client, need);
  await client.query("rollback to savepoint trial");
  if (fault === null) return ok(need.what, need.why);
  const found = `${fault}; ${need.why}`;
  const todo = "see docs/portability.md 参见 docs/portability.md";
  return need.isBound === false ? warning(need.what, found, todo) : wrong(need.what, found, todo);
}

async function faultOf(client: pg.Client, { trial }: Need): Promise<string | null> {
  try {
    // Several statements give several results.
    const results = [await client.query<unknown[]>({ text: trial, rowMode: "array" })].flat();
    const answer = results.at(-1)?.rows[0]?.[0];
    return answer === true ? null : `true was expected, ${JSON.stringify(answer)} came`;
  } catch (error) {
    return messageOf(error);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
