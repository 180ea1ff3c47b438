import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { createGateway, type Gateway } from "../../gateway/gateway.ts";
import { createHttpTransport } from "../../gateway/http-transport.ts";
import type { HubDatabases } from "../../hub/databases.ts";
import { DEPARTMENTS } from "../../hub/departments.ts";
import { SUBGRAPHS } from "../../hub/hub-environment.ts";
import type { EmbeddedServer } from "../../shared/database/embedded-postgres.ts";
import { createLog } from "../../shared/server/log.ts";
import { openDepartment } from "../../shared/server/open-department.ts";
import { leafHash, rootOf } from "../../shared/signing/merkle.ts";
import { openWriter } from "../copies/register-writer.ts";
import { BANK } from "../decisions/askers.ts";
import { GATEWAY_KEYS } from "../harness/callers.ts";
import { type DepartmentProcess, startDepartment } from "../harness/department-process.ts";
import { startTokenIssuer } from "../harness/token-issuer.ts";
import type { Drill } from "./drill.ts";
import { onOwnDatabases } from "./frame/own-databases.ts";

const KEYS = 200;
const REPEATS = 50;
const CALLERS = 50;
const KILL_EVERY = 900;

const SILENT = createLog("drill", "silent");

export const drill: Drill = {
  name: "decisions-killed",
  rows: ["G32"],
  shows: `${KEYS} decisions are each asked for ${REPEATS} times while department and database are killed: ${KEYS} effects.`,
  showsZh: `${KEYS} 项决定各重复请求 ${REPEATS} 次，期间强制结束部门进程和数据库：恰有 ${KEYS} 项生效。`,
  async run(report) {
    await onOwnDatabases(report, async (databases, server) => {
      await rehearse(server, databases, report);
    });
  },
};

async function rehearse(
  server: EmbeddedServer,
  databases: HubDatabases,
  report: (line: string) => void,
): Promise<void> {
  const { appUrl } = databases.departments["market-regulation"];
  const register = openDepartment(DEPARTMENTS["market-regulation"], {
    appUrl,
    copy: null,
    freshnessLimitMs: 60_000,
    log: SILENT,
  });
  const writer = await openWriter(databases);
  const { uscc } = await writer.leader(1, "2021-11-01");
  await writer.acknowledge();
  await writer.close();
  const provider = await startTokenIssuer();
  let department = await startDepartment(databases, "credit", provider.issuer);
  const port = Number(new URL(department.url).port);
  const http = createHttpTransport({
    department: "credit",
    url: department.url,
    assertionKey: GATEWAY_KEYS.privateKey,
  });
  const down = async () => Promise.reject(new Error("Only the credit department takes part."));
  const transports = Object.fromEntries(SUBGRAPHS.map((name) => [name, name === "credit" ? http.send : down]));
  const gateway = await createGateway({
    transports: transports as Parameters<typeof createGateway>[0]["transports"],
    clock: Date.now,
    log: SILENT,
  });
  const stop = new AbortController();
  const restart = async (): Promise<DepartmentProcess> => {
    await department.kill("SIGKILL");
    return startDepartment(databases, "credit", provider.issuer, port);
  };
  try {
    const token = await provider.tokenFor(BANK);
    const progress: Progress = { answers: 0, refusals: 0, told: new Map() };
    const asking = askAll(gateway, token, uscc, { progress, stop: stop.signal }).finally(() => stop.abort());
    let kills = 0;
    for (let at = KILL_EVERY; !stop.signal.aborted; ) {
      await sleep(20, undefined, { signal: stop.signal }).catch(() => {});
      if (progress.answers < at) continue;
      at += KILL_EVERY;
      kills += 1;
      // Every third time it is the database, which comes back by itself.
      if (kills % 3 === 0) process.kill(server.pid, "SIGKILL");
      else department = await restart();
    }
    await asking;
    report(`${progress.answers} answers after ${kills} kills; asked again ${progress.refusals} times`);
    if (kills < 9) throw new Error(`At least 9 kills were expected; there were ${kills}.`);
    await compare(databases.departments.credit.migratorUrl, progress.told);
  } finally {
    stop.abort();
    await gateway.close();
    await http.close();
    await department.kill("SIGKILL");
    await provider.close();
    await register.close();
  }
}

const MUTATION = `mutation ($input: CreditDecisionIssueInput!) {
  creditDecisionIssue(input: $input) { decision { id statement receipt } errors { code } }
}`;

interface Progress {
  answers: number;
  /** How often somebody had to ask again. */
  refusals: number;
  /** What was told for each key: the same decision every time, if all is well. */
  readonly told: Map<string, Set<string>>;
}

/** Asks until every repeat of every key has its decision. */
async function askAll(
  gateway: Gateway,
  token: string,
  uscc: string,
  { progress, stop }: { progress: Progress; stop: AbortSignal },
): Promise<void> {
  const keys = Array.from({ length: KEYS }, () => randomUUID());
  // A key's repeats come together.
  const jobs = keys.flatMap((key) => Array.from({ length: REPEATS }, () => key));
  const worker = async () => {
    for (let key = jobs.shift(); key !== undefined && !stop.aborted; ) {
      const variables = { input: { ...REQUEST, uscc, idempotencyKey: key } };
      const { data } = await gateway.execute({ query: MUTATION, variables, viewer: BANK, token });
      const decision = Object(Object(data).creditDecisionIssue).decision;
      if (!decision?.receipt) {
        progress.refusals += 1;
        await sleep(100);
        continue;
      }
      progress.told.set(key, (progress.told.get(key) ?? new Set()).add(JSON.stringify(decision)));
      progress.answers += 1;
      key = jobs.shift();
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, worker));
}

const REQUEST = {
  jurisdiction: "120000",
  validOn: "2022-06-15",
  purpose: "credit-review",
  legalBasis: "商业银行法第35条",
};

/** What callers were told against what is on record. */
async function compare(url: string, told: ReadonlyMap<string, ReadonlySet<string>>): Promise<void> {
  const several = [...told.values()].filter((answers) => answers.size !== 1).length;
  if (several > 0) throw new Error(`${several} keys were answered with more than one decision.`);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(
      `select e.index::int as index, d.statement from record.log_entry e join record.decision d on d.id = e.decision_id
       order by e.index`,
    );
    if (rows.length !== KEYS) throw new Error(`${KEYS} decisions were expected on record; there are ${rows.length}.`);
    if (rows.some(({ index }, place) => index !== place)) throw new Error("The log has a gap.");
    const stored = new Set(rows.map(({ statement }) => statement));
    const strange = [...told.values()].flatMap((answers) => [...answers]);
    if (strange.some((each) => !stored.has(JSON.parse(each).statement))) {
      throw new Error("A caller was told a decision that is not on record.");
    }
    const root = rootOf(rows.map(({ statement }) => leafHash(Buffer.from(statement, "utf8"))));
    const signed = await client.query("select root from record.checkpoint order by size desc, at desc limit 1");
    if (!signed.rows[0].root.equals(root)) throw new Error("The last checkpoint signs another root.");
  } finally {
    await client.end();
  }
}
