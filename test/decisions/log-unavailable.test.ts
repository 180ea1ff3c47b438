import { randomUUID } from "node:crypto";
import { Client } from "pg";
import type { HubDatabases } from "../../hub/databases.ts";
import { openWriter } from "../copies/register-writer.ts";
import { createHubDatabases } from "../harness/hub-databases.ts";
import { type OpenHub, openHub } from "../harness/open-hub.ts";
import { query, testServer } from "../harness/postgres.ts";
import { BANK, issue, PATIENT } from "./askers.ts";
import { creditRequest, openCreditProcess } from "./credit-process.ts";
import { SILENT } from "./record-database.ts";

describe("While the log cannot be written", () => {
  let databases: HubDatabases;
  let hub: OpenHub;
  let uscc: string;
  let superuserUrl: string;

  beforeAll(async () => {
    databases = await createHubDatabases();
    hub = await openHub(databases, { deadlines: PATIENT, log: SILENT });
    const writer = await openWriter(databases);
    ({ uscc } = await writer.leader(1, "2021-11-01"));
    await writer.acknowledge();
    await writer.close();
    superuserUrl = testServer().connectionString(new URL(databases.departments.credit.appUrl).pathname.slice(1));
  }, 60_000);

  afterAll(() => hub.close());

  const input = () => ({
    uscc,
    jurisdiction: "120000",
    validOn: "2022-06-15",
    purpose: "credit-review",
    legalBasis: "商业银行法第35条",
    idempotencyKey: randomUUID(),
  });
  const rows = async () =>
    query(
      superuserUrl,
      "select (select count(*) from record.decision) as d, (select count(*) from record.decision_basis) as b, (select count(*) from record.log_entry) as e, (select count(*) from record.log_node) as n, (select count(*) from record.checkpoint) as c",
    );
  /** Breaks the log, sees that nothing is decided, mends it, and sees that the same request is decided then. */
  const refusedWhile = async (broken: string, mended: string) => {
    const body = input();
    const before = await rows();
    await query(superuserUrl, broken);
    const told = await issue(hub, BANK, body);
    await query(superuserUrl, mended);
    expect({ payload: told.payload, codes: told.codes }).toEqual({ payload: null, codes: ["LOG_UNAVAILABLE"] });
    expect(await rows()).toEqual(before);
    expect((await issue(hub, BANK, body)).payload?.decision?.answer.determination).toBe("ELIGIBLE");
  };

  it.each(["log_entry", "log_node", "decision", "decision_basis", "checkpoint"])(
    "because inserting into %s is revoked, no decision is taken and nothing is stored",
    async (table) => {
      const owner = "credit_migrator";
      await refusedWhile(
        `revoke insert on record.${table} from ${owner}`,
        `grant insert on record.${table} to ${owner}`,
      );
    },
  );

  it("because the application lost its function, no decision is taken", async () => {
    const call = "function record.append(text[], text[], text[], text[], text[], bytea[])";
    await refusedWhile(`revoke execute on ${call} from credit_app`, `grant execute on ${call} to credit_app`);
  });

  it("because the log is locked, no decision is taken", async () => {
    const locker = new Client({ connectionString: superuserUrl });
    await locker.connect();
    await locker.query("begin; lock table record.log_entry in exclusive mode");
    const body = input();
    const told = await issue(hub, BANK, body);
    await locker.query("rollback");
    await locker.end();
    expect({ payload: told.payload, codes: told.codes }).toEqual({ payload: null, codes: ["LOG_UNAVAILABLE"] });
    expect((await issue(hub, BANK, body)).payload?.decision?.answer.determination).toBe("ELIGIBLE");
  });

  it("because the department has no keys, no decision is taken; questions are answered", async () => {
    const { record, close } = openCreditProcess(databases, null);
    const before = await rows();
    const [outcome] = await record.issue(BANK, [creditRequest(uscc, randomUUID())]);
    await close();
    expect(outcome?.refusal?.code).toBe("LOG_UNAVAILABLE");
    expect(await rows()).toEqual(before);
  });

  it("questions go on being answered", async () => {
    await query(superuserUrl, "revoke insert on record.log_entry from credit_migrator");
    const { data } = await hub.ask(
      'query ($uscc: USCC!) { standing(uscc: $uscc, validOn: "2022-06-15") { creditSupport(jurisdiction: "120000") { determination } } }',
      { uscc },
    );
    await query(superuserUrl, "grant insert on record.log_entry to credit_migrator");
    expect(data).toEqual({ standing: { creditSupport: { determination: "ELIGIBLE" } } });
  });

  it("of many decisions each says so", async () => {
    await query(superuserUrl, "revoke insert on record.log_entry from credit_migrator");
    const { record, close } = openCreditProcess(databases, hub.rings.credit);
    const outcomes = await record.issue(BANK, [creditRequest(uscc, randomUUID()), creditRequest(uscc, randomUUID())]);
    await query(superuserUrl, "grant insert on record.log_entry to credit_migrator");
    await close();
    expect(outcomes.map(({ refusal }) => refusal?.code)).toEqual(["LOG_UNAVAILABLE", "LOG_UNAVAILABLE"]);
  });
});
