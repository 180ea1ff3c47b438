import { createWriteStream } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { openPool } from "../../shared/database/pool.ts";
import { exportLog } from "../../shared/decision-record/log-export.ts";
import { openLogReader } from "../../shared/decision-record/log-reader.ts";
import { verifyFiles } from "../../verifier/leader-hub-verify.mjs";
import { DEPARTMENTS } from "../departments.ts";
import { SUBGRAPHS, type SubgraphName } from "../hub-environment.ts";
import type { Recovered } from "./recover.ts";

/** What became of a department's log of decisions. */
export interface CheckedLog {
  readonly department: SubgraphName;
  /** UNKEYED: its published keys are not at hand. */
  readonly verdict: "GOOD" | "REFUSED" | "UNKEYED";
  readonly entries: number;
}

/**
 * Verifies the logs of decisions on a restored server: the tree, and every signed checkpoint.
 *
 * @param signingDir holds each department's published keys
 */
export async function checkLogs(
  { urlOf }: Recovered,
  databases: readonly string[],
  signingDir: string,
): Promise<CheckedLog[]> {
  const deciding = SUBGRAPHS.filter((name) => DEPARTMENTS[name].publications.length > 0);
  const here = deciding.filter((name) => databases.includes(name.replaceAll("-", "_")));
  const checked: CheckedLog[] = [];
  for (const department of here) {
    checked.push(await checkLog(urlOf(department.replaceAll("-", "_")), department, signingDir));
  }
  return checked;
}

async function checkLog(url: string, department: SubgraphName, signingDir: string): Promise<CheckedLog> {
  const pool = openPool(url, () => {});
  const folder = await mkdtemp(join(tmpdir(), "leader-hub-log-"));
  try {
    // A database that nobody gave its structure yet has no log.
    const { rows } = await pool.query<{ there: boolean }>(
      "select to_regclass('record.checkpoint') is not null as there",
    );
    if (rows[0]?.there !== true) return { department, verdict: "GOOD", entries: 0 };
    const reader = openLogReader(pool);
    const entries = (await reader.checkpoint(null))?.size ?? 0;
    if (entries === 0) return { department, verdict: "GOOD", entries };
    const keys = await readFile(join(signingDir, department, "keys.json"), "utf8").catch(() => null);
    if (keys === null) return { department, verdict: "UNKEYED", entries };
    const file = join(folder, "log.jsonl");
    await pipeline(Readable.from(exportLog(reader, department)), createWriteStream(file, { mode: 0o600 }));
    const { verdict } = await verifyFiles([file], { keys: [keys], treeOnly: true });
    return { department, verdict: verdict === "GOOD" ? "GOOD" : "REFUSED", entries };
  } finally {
    await pool.end();
    await rm(folder, { recursive: true, force: true });
  }
}
