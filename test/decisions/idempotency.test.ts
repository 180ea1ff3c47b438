import { randomUUID } from "node:crypto";
import { Client } from "pg";
import type { HubDatabases } from "../../hub/databases.ts";
import type { KeyRing } from "../../shared/signing/key-ring.ts";
import { parseCivilDate } from "../../shared/values/civil-date.ts";
import { instantFromEpochMs } from "../../shared/values/instant.ts";
import { openWriter } from "../copies/register-writer.ts";
import { createHubDatabases } from "../harness/hub-databases.ts";
import { type OpenHub, openHub } from "../harness/open-hub.ts";
import { query } from "../harness/postgres.ts";
import { BANK, BANK_2, issue, issued, PATIENT } from "./askers.ts";
import { creditRequest, openCreditProcess } from "./credit-process.ts";
import { statementWith, toStore } from "./record-database.ts";

describe("An idempotency key", () => {
  let databases: HubDatabases;
  let hub: OpenHub;
  let ring: KeyRing;
  let uscc: string;

  beforeAll(async () => {
    databases = await createHubDatabases();
    hub = await openHub(databases, { deadlines: PATIENT });
    ring = hub.rings.credit;
    const writer = await openWriter(databases);
    ({ uscc } = await writer.leader(1, "2021-11-01"));
    await writer.acknowledge();
    await writer.close();
  }, 60_000);

  afterAll(() => hub.close());

  const input = (traits: object = {}) => ({
    uscc,
    jurisdiction: "120000",
    validOn: "2022-06-15",
    purpose: "credit-review",
    legalBasis: "商业银行法第35条",
    idempotencyKey: randomUUID(),
    ...traits,
  });
  const count = async () => {
    const { appUrl } = databases.departments.credit;
    const [row] = await query(
      appUrl,
      "select count(*)::int as decisions, max(index)::int + 1 as entries from record.decision d join record.log_entry e on e.decision_id = d.id",
    );
    return { decisions: row?.decisions, entries: row?.entries };
  };

  it("gives one decision to 50 parallel repeats of each of 200 keys, in two processes", async () => {
    const before = await count();
    const processes = [openCreditProcess(databases, ring), openCreditProcess(databases, ring)];
    const keys = Array.from({ length: 200 }, () => randomUUID());
    let inFlight = 0;
    const ask = async (key: string, repeat: number): Promise<string> => {
      for (;;) {
        const [outcome] = (await processes[repeat % 2]?.record.issue(BANK, [creditRequest(uscc, key)])) ?? [];
        if (outcome?.decision) return `${outcome.decision.text} ${outcome.decision.jws}`;
        expect(outcome?.refusal?.code).toBe("IDEMPOTENCY_KEY_IN_FLIGHT");
        inFlight += 1;
      }
    };
    const told = await Promise.all(
      keys.map((key) => Promise.all(Array.from({ length: 50 }, (_, repeat) => ask(key, repeat)))),
    );
    await Promise.all(processes.map((process) => process.close()));
    for (const repeats of told) expect(new Set(repeats).size).toBe(1);
    expect(new Set(told.flat()).size).toBe(200);
    const after = await count();
    expect(after.decisions).toBe(Number(before.decisions) + 200);
    expect(after.entries).toBe(after.decisions);
    expect(inFlight).toBeGreaterThanOrEqual(0);
  }, 120_000);

  it("gives the stored decision again, byte for byte, receipt included", async () => {
    const body = input();
    const first = await issue(hub, BANK, body);
    await issued(hub, BANK, input());
    const again = await issue(hub, BANK, body);
    expect(first.payload?.decision).not.toBeNull();
    expect(again.text).toBe(first.text);
  });

  it("gives the same after a restart", async () => {
    const body = input();
    const first = await issue(hub, BANK, body);
    await hub.close();
    hub = await openHub(databases, { deadlines: PATIENT, rings: hub.rings });
    expect((await issue(hub, BANK, body)).text).toBe(first.text);
  });

  it("gives the same a year later, about the day that was today then", async () => {
    const key = randomUUID();
    const request = creditRequest(uscc, key, { validOn: null });
    const today = openCreditProcess(databases, ring);
    const [first] = await today.record.issue(BANK, [request]);
    await today.close();
    const yearLater = Date.now() + 366 * 86_400_000;
    const clock = { today: () => parseCivilDate("2099-01-01"), now: () => instantFromEpochMs(yearLater) };
    const later = openCreditProcess(databases, ring, { clock });
    const [again] = await later.record.issue(BANK, [request]);
    await later.close();
    expect(first?.decision?.text).toBeDefined();
    expect(again?.decision?.text).toBe(first?.decision?.text);
  });

  it.each([
    ["another enterprise", { uscc: "91000000000000020M" }],
    ["another jurisdiction", { jurisdiction: "110000" }],
    ["another day", { validOn: "2022-06-16" }],
    ["no day", { validOn: null }],
    ["another purpose", { purpose: "loan-monitoring" }],
    ["another legal basis", { legalBasis: "商业银行法第36条" }],
    ["another nonce", { nonce: "1" }],
  ])("is refused for %s, and nothing is stored", async (_, other) => {
    const body = input();
    await issued(hub, BANK, body);
    const before = await count();
    const { payload, codes } = await issue(hub, BANK, { ...body, ...other });
    expect({ payload, codes }).toEqual({ payload: null, codes: ["IDEMPOTENCY_KEY_REUSED"] });
    expect(await count()).toEqual(before);
  });

  it("is refused for another body while the first is being decided", async () => {
    const body = input();
    const [one, other] = await Promise.all([
      issue(hub, BANK, body),
      issue(hub, BANK, { ...body, legalBasis: "商业银行法第36条" }),
    ]);
    expect(one.payload?.decision).not.toBeNull();
    expect(other.codes).toEqual(["IDEMPOTENCY_KEY_REUSED"]);
  });

  it("is in flight while another process stores it, and has that decision afterwards", async () => {
    const body = input();
    const statement = statementWith({ idempotencyKey: body.idempotencyKey });
    const { signed } = await toStore(ring, statement);
    const other = new Client({ connectionString: databases.departments.credit.appUrl });
    await other.connect();
    await other.query("begin");
    const text = Buffer.from(signed.bytes).toString("utf8");
    await other.query("select record.append($1, $2, $3, $4, $5, $6)", [
      ["bank"],
      [body.idempotencyKey],
      [text],
      [signed.jws],
      [null],
      [Buffer.alloc(32, "another request")],
    ]);
    const told = await issue(hub, BANK, body);
    expect({ payload: told.payload, codes: told.codes }).toEqual({
      payload: null,
      codes: ["IDEMPOTENCY_KEY_IN_FLIGHT"],
    });
    await other.query("commit");
    await other.end();
    expect((await issue(hub, BANK, body)).codes).toEqual(["IDEMPOTENCY_KEY_REUSED"]);
  });

  it("belongs to its tenant: two banks with one key have two decisions", async () => {
    const body = input();
    const [mine, theirs] = [await issued(hub, BANK, body), await issued(hub, BANK_2, body)];
    expect(theirs.id).not.toBe(mine.id);
    expect(JSON.parse(theirs.statement).asker).toEqual({ tenant: "bank-2", subject: "bank-2-system" });
  });
});
