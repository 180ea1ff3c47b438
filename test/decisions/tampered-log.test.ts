import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportLog } from "../../shared/decision-record/log-export.ts";
import { openLogReader } from "../../shared/decision-record/log-reader.ts";
import { query } from "../harness/postgres.ts";
import { createRecordDatabase, type RecordDatabase, statementWith, toStore } from "./record-database.ts";
import { verifyOffline } from "./verify-offline.ts";

const SIZE = 24;

describe("A log that somebody with all rights on the server has changed", () => {
  let database: RecordDatabase;

  beforeEach(async () => {
    database = await createRecordDatabase();
    await store(SIZE);
  });

  const store = async (count: number) => {
    const process = database.openProcess();
    // One after the other, so that each has a checkpoint of its own.
    for (let stored = 0; stored < count; stored += 1) {
      await process.writer.store(await toStore(database.ring, statementWith()));
    }
    await process.close();
  };
  const exported = async () => {
    const process = database.openProcess();
    const lines: string[] = [];
    for await (const line of exportLog(openLogReader(process.pool), "credit")) lines.push(line);
    await process.close();
    return lines.join("");
  };
  const checkpoint = async () =>
    String(
      (await query(database.superuserUrl, "select jws from record.checkpoint order by size desc limit 1"))[0]?.jws,
    );
  /** Without triggers and constraints, as only a superuser can. */
  const tamper = (sql: string) => query(database.superuserUrl, `set session_replication_role = replica; ${sql}`);
  const verdict = async (options: readonly string[] = []) =>
    verifyOffline(database.ring, "log.jsonl", await exported(), options);

  it("verifies as long as nobody has", async () => {
    expect(await verdict()).toMatchObject({ exitCode: 0 });
  });

  it.each([
    [
      "an entry replaced by one that was never signed",
      "update record.decision set jws = split_part(jws, '.', 1) || '.' || record.to_base64url(convert_to(replace(statement, 'ELIGIBLE', 'NOT_ELIGIBLE'), 'UTF8')) || '.' || split_part(jws, '.', 3) where id = (select decision_id from record.log_entry where index = 7)",
      7,
    ],
    [
      "two entries exchanged",
      "update record.log_entry e set decision_id = o.decision_id, leaf_hash = o.leaf_hash from record.log_entry o where e.index in (7, 11) and o.index = 18 - e.index",
      7,
    ],
    [
      "an entry removed and the others moved up",
      "delete from record.log_entry where index = 7; update record.log_entry set index = index - 1 where index > 7",
      // The tree of what is left ends before its checkpoint does.
      23,
    ],
    ["an entry removed, and a gap left", "delete from record.log_entry where index = 7", 7],
    [
      "an entry stored twice",
      "update record.log_entry set decision_id = (select decision_id from record.log_entry where index = 6), leaf_hash = leaf_hash where index = 7",
      7,
    ],
  ])("is found out by %s, and an entry is named", async (_, sql, index) => {
    await query(database.superuserUrl, "alter table record.log_entry drop constraint log_entry_decision_id_key");
    await tamper(sql);
    const { exitCode, output } = await verdict();
    expect(exitCode).toBe(1);
    expect(output).toMatch(new RegExp(`\\b${index}\\b`));
  });

  it("is found out when it was rolled back, by whoever holds a later checkpoint", async () => {
    const kept = await checkpoint();
    await tamper(
      "delete from record.log_entry where index >= 20; delete from record.checkpoint where size > 20; delete from record.log_node where (index + 1) << level > 20",
    );
    await tamper(
      "delete from record.decision where id not in (select decision_id from record.log_entry); delete from record.decision_basis where decision_id not in (select id from record.decision)",
    );
    // It goes on as if nothing had been, signed with the right keys.
    await store(10);
    expect(await verdict()).toMatchObject({ exitCode: 0 });
    const folder = mkdtempSync(join(tmpdir(), "leader-hub-checkpoint-"));
    writeFileSync(join(folder, "kept.json"), JSON.stringify({ checkpoint: kept }));
    const { exitCode } = await verdict(["--checkpoint", join(folder, "kept.json")]);
    rmSync(folder, { recursive: true });
    expect(exitCode).toBe(1);
  });
});
