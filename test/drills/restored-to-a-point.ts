import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { findHome } from "../../shared/database/embedded-home.ts";
import { withClient } from "../../shared/database/provision.ts";
import { BackupWorld } from "../backup/backup-world.ts";
import { openWriter } from "../copies/register-writer.ts";
import { BANK, issued } from "../decisions/askers.ts";
import type { OpenHub } from "../harness/open-hub.ts";
import { query } from "../harness/postgres.ts";
import type { Drill } from "./drill.ts";

const DECISIONS = 20;
const ROWS = [100_000, 1_000_000];
/** Longer than the archive may be behind. */
const WRITING_MS = 75_000;
const HIGHEST_RPO_S = 300;
const HIGHEST_RTO_S = 900;
const REQUEST = {
  jurisdiction: "120000",
  validOn: "2022-06-15",
  purpose: "credit-review",
  legalBasis: "商业银行法第35条",
};

const QUESTION = `query ($uscc: USCC!) {
  standing(uscc: $uscc, validOn: "2022-06-15") { creditSupport(jurisdiction: "120000") { determination } }
}`;

export const drill: Drill = {
  name: "restored-to-a-point",
  rows: ["G39"],
  shows:
    "A hub is restored to an instant and to its newest state, with its disk and without it: decisions verify, no answer is false, RPO and RTO are told.",
  showsZh:
    "将枢纽恢复到某一时刻及最新状态（磁盘尚存与全失两种情形）：决定日志核验通过，无错误答复，并给出 RPO 与 RTO。",
  async run(report) {
    const world = await BackupWorld.open({});
    try {
      await rehearseDecisions(world, report);
      for (const rows of ROWS) await rehearseRows(world, rows, report);
      await rehearseLostDisk(world, report);
    } finally {
      await world.close();
    }
  },
};

async function rehearseDecisions(world: BackupWorld, report: (line: string) => void): Promise<void> {
  const hub = await world.openHub(true);
  const writer = await openWriter(await world.databases());
  const { uscc, titleId } = await writer.leader(1, "2021-11-01");
  await writer.acknowledge();
  await world.backUp();
  for (let each = 0; each < DECISIONS; each++) await decide(hub, uscc);
  const between = await timeOf(world);
  for (let each = 0; each < DECISIONS; each++) await decide(hub, uscc);
  await writer.revoke(titleId, "2022-06-15");
  await writer.acknowledge();
  await writer.close();
  await world.kill();

  const newest = await world.restore(null);
  expectEqual("decisions after a restore to the newest state", creditOf(newest.logs), `GOOD ${2 * DECISIONS}`);
  await world.start();
  expectEqual("while copies are empty", await determinationOf(await world.openHub(false), uscc), "UNDETERMINED");
  await world.closeHub();
  expectEqual("after the revocation", await determinationOf(await world.openHub(true), uscc), "NOT_ELIGIBLE");
  await world.kill();
  report(
    `newest state: ${2 * DECISIONS} of ${2 * DECISIONS} decisions, log verifies, UNDETERMINED until copies are filled`,
  );

  const earlier = await world.restore(between);
  expectEqual("decisions after a restore to an instant", creditOf(earlier.logs), `GOOD ${DECISIONS}`);
  await world.start();
  expectEqual("while copies are empty", await determinationOf(await world.openHub(false), uscc), "UNDETERMINED");
  await world.closeHub();
  const back = await world.openHub(true);
  expectEqual("before the revocation", await determinationOf(back, uscc), "ELIGIBLE");
  const next = await decide(back, uscc);
  expectEqual("the next entry of the log", String(next.logIndex), String(DECISIONS));
  await world.closeHub();
  report(`an instant: ${DECISIONS} decisions, log verifies and goes on at ${DECISIONS}, no answer was false`);
}

async function rehearseRows(world: BackupWorld, rows: number, report: (line: string) => void): Promise<void> {
  await query(
    urlOf(world),
    `drop table if exists filler; create table filler as
     select id, md5(id::text) as text, now() as at from generate_series(1, ${rows}) as id;
     alter table filler add primary key (id)`,
  );
  const made = performance.now();
  await world.backUp();
  const backupS = secondsSince(made);
  await query(urlOf(world), "update filler set at = now() where id % 10 = 0");
  await world.kill();
  const began = performance.now();
  await world.restore(null);
  await world.start();
  const rtoS = secondsSince(began);
  const [found] = await query(urlOf(world), "select count(*)::integer as rows from filler");
  expectEqual("rows", String(found?.rows), String(rows));
  report(`${rows.toLocaleString("en")} rows: backup ${backupS.toFixed(1)} s, RTO ${rtoS.toFixed(1)} s`);
  if (rtoS > HIGHEST_RTO_S) throw new Error(`An RTO of ${HIGHEST_RTO_S} s was expected; it was ${rtoS} s.`);
}

/** The disk is gone with everything that was in no archive yet. */
async function rehearseLostDisk(world: BackupWorld, report: (line: string) => void): Promise<void> {
  await world.backUp();
  await query(urlOf(world), "drop table filler; create table acknowledged (at timestamptz primary key)");
  const last = await writeFor(world, WRITING_MS);
  const cluster = (await findHome(world.dataDir))?.cluster;
  await world.kill();
  await rm(String(cluster), { recursive: true });
  const began = performance.now();
  await world.restore(null);
  await world.start();
  const rtoS = secondsSince(began);
  const [kept] = await query(urlOf(world), "select max(at) as at, count(*)::integer as rows from acknowledged");
  const rpoS = (last.at.getTime() - new Date(String(kept?.at)).getTime()) / 1_000;
  report(`disk lost: ${kept?.rows} of ${last.rows} rows are back, RPO ${rpoS.toFixed(1)} s, RTO ${rtoS.toFixed(1)} s`);
  if (rpoS > HIGHEST_RPO_S) throw new Error(`An RPO of ${HIGHEST_RPO_S} s was expected; it was ${rpoS} s.`);
}

async function writeFor(world: BackupWorld, ms: number): Promise<{ at: Date; rows: number }> {
  return withClient(urlOf(world), async (client) => {
    let last = { at: new Date(0), rows: 0 };
    for (const until = performance.now() + ms; performance.now() < until; await sleep(50)) {
      const { rows } = await client.query<{ at: Date }>(
        "insert into acknowledged values (clock_timestamp()) returning at",
      );
      last = { at: rows[0]?.at ?? last.at, rows: last.rows + 1 };
    }
    return last;
  });
}

function decide(hub: OpenHub, uscc: string) {
  return issued(hub, BANK, { ...REQUEST, uscc, idempotencyKey: randomUUID() });
}

async function determinationOf(hub: OpenHub, uscc: string): Promise<string> {
  const { data } = await hub.ask(QUESTION, { uscc });
  return String(Object(data).standing?.creditSupport?.determination);
}

function creditOf(logs: readonly { department: string; verdict: string; entries: number }[]): string {
  const found = logs.find(({ department }) => department === "credit");
  return `${found?.verdict} ${found?.entries}`;
}

function urlOf(world: BackupWorld): string {
  return world.server.connectionString("credit");
}

async function timeOf(world: BackupWorld): Promise<Date> {
  const [row] = await query(urlOf(world), "select clock_timestamp() as at");
  return row?.at as Date;
}

function expectEqual(what: string, found: string, expected: string): void {
  if (found !== expected) throw new Error(`${what}: ${expected} was expected, ${found} came.`);
}

function secondsSince(began: number): number {
  return (performance.now() - began) / 1_000;
}
