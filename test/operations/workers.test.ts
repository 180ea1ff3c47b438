import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { SignJWT } from "jose";
import { clientKey } from "../../identity/client-keys.ts";
import { freePort } from "../../shared/database/embedded-port.ts";
import { program } from "../harness/built-programs.ts";
import { HubProcess } from "./hub-process.ts";
import { ask, DemonstrationBank, isThere, send, workersOf } from "./hub-workers.ts";
import { folderOf, OWN, processesOn } from "./server-process.ts";

const QUESTION = '{ standing(uscc: "91110105LEADR61200") { titles { state } } }';
const DECIDE = `mutation ($input: CreditDecisionIssueInput!) {
  creditDecisionIssue(input: $input) { decision { id } errors { code } } }`;

const PATIENCE_MS = 60_000;

// `npm run drill -- workers-renewed` renews them under load.
describe("A hub of two workers", () => {
  const folder = folderOf(OWN);
  let url = "";
  let metricsPort = 0;
  let hub: HubProcess;
  let bank: DemonstrationBank;

  const parent = (): number => JSON.parse(readFileSync(join(folder, "hub.json"), "utf8")).pid;
  const workers = () => workersOf(parent());
  const until = async (holds: () => boolean) => {
    const since = performance.now();
    while (!holds()) {
      if (performance.now() - since > PATIENCE_MS) throw new Error(`Not within ${PATIENCE_MS} ms: ${holds}`);
      await sleep(50);
    }
  };

  beforeAll(async () => {
    const port = await freePort(null);
    url = `http://127.0.0.1:${port}`;
    metricsPort = await freePort(null);
    const environment = {
      ...{ HUB_DATA_DIR: folder, HUB_PORT: String(port), HUB_METRICS_PORT: String(metricsPort) },
      ...{ HUB_WORKERS: "2", HUB_LOG_LEVEL: "error" },
    };
    hub = new HubProcess(environment, program("hub"));
    await hub.prints("Leader Hub runs at");
    bank = new DemonstrationBank(url);
    await bank.signIn(folder);
  }, 180_000);

  afterAll(async () => {
    hub.npm.kill("SIGKILL");
    await hub.ended;
    await until(() => processesOn(folder).length === 0);
  });

  it("answers at one port, and knows by both who asks", async () => {
    expect(workers()).toHaveLength(2);
    const answers = await Promise.all(
      Array.from({ length: 6 }, async () => ask(url, { query: QUESTION, headers: await bank.headers() })),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200));
  });

  it("tells the figures of each, and of the databases once", async () => {
    const { body } = await send(`http://127.0.0.1:${metricsPort}/metrics`, "GET");
    const whose = (name: string) =>
      [...body.matchAll(new RegExp(`^${name}\\{worker="(\\w+)"`, "gm"))].map(([, worker]) => worker);
    expect(whose("process_resident_memory_bytes").sort()).toEqual(["1", "2", "parent"]);
    expect(new Set(whose("leader_hub_operation_duration_seconds_count"))).toEqual(new Set(["1", "2", "parent"]));
    expect(whose("leader_hub_decision_log_entries")).toEqual(["parent", "parent", "parent"]);
  });

  it("refuses a proof that was shown before, at whichever worker", async () => {
    const headers = await bank.headers();
    const answers = await Promise.all(Array.from({ length: 6 }, () => ask(url, { query: QUESTION, headers })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401, 401, 401, 401]);
  });

  it("refuses an assertion of a client that was used before, at whichever worker", async () => {
    const key = await clientKey(folder, "auditor");
    if (key === null) throw new Error("The auditor of the demonstration should have a key.");
    const assertion = await new SignJWT({ jti: randomUUID() })
      .setProtectedHeader({ alg: "EdDSA" })
      .setIssuer("auditor")
      .setSubject("auditor")
      .setAudience(`${url}/oidc`)
      .setIssuedAt()
      .setExpirationTime("60s")
      .sign(key);
    const form = new URLSearchParams({
      grant_type: "client_credentials",
      client_id: "auditor",
      client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
      client_assertion: assertion,
    });
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const statuses = [];
    for (let time = 0; time < 4; time += 1) {
      statuses.push((await send(`${url}/oidc/token`, "POST", headers, form.toString())).status);
    }
    expect(statuses).toEqual([200, 401, 401, 401]);
  });

  it("takes one decision of record when both get the same one at once", async () => {
    const input = {
      idempotencyKey: randomUUID(),
      ...{ uscc: "91110105LEADR61200", jurisdiction: "110000" },
      ...{ purpose: "credit-review", legalBasis: "商业银行法第35条" },
    };
    const answers = await Promise.all(
      Array.from({ length: 6 }, async () =>
        ask(url, { query: DECIDE, variables: { input }, headers: await bank.headers() }),
      ),
    );
    const made = answers.filter(({ status }) => status === 200).map(({ body }) => JSON.parse(body));
    const ids = made.map(({ data }) => data.creditDecisionIssue.decision?.id);
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toEqual(expect.any(String));
    // Whoever comes while it is being made is told so.
    expect(answers.filter(({ status }) => status !== 200 && status !== 409)).toEqual([]);
  });

  it("counts the rate of an address at both together", async () => {
    const left = [];
    for (let time = 0; time < 4; time += 1) {
      const { headers } = await send(`${url}/verify`, "GET");
      left.push(Number(/;r=(\d+)/.exec(String(headers.ratelimit))?.[1]));
    }
    const [first = 0] = left;
    expect(left).toEqual([first, first - 1, first - 2, first - 3]);
  });

  it("replaces a worker that dies", async () => {
    const [victim = 0, other] = workers();
    process.kill(victim, "SIGKILL");
    await until(() => workers().length === 2 && !workers().includes(victim));
    expect(workers()).toContain(other);
    expect((await ask(url, { query: QUESTION })).status).toBe(200);
  });

  it("lets requests end and leaves nothing behind when it is told to stop", async () => {
    const slow = ask(url, { query: QUESTION });
    await sleep(50);
    const all = workers();
    process.kill(parent(), "SIGTERM");
    expect((await slow).status).toBe(200);
    expect((await hub.ended).exitCode).toBe(0);
    expect(processesOn(folder)).toEqual([]);
    expect(existsSync(join(folder, "hub.json"))).toBe(false);
    expect(all.filter(isThere)).toEqual([]);
  });
});
