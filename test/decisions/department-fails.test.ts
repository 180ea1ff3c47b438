import { randomUUID } from "node:crypto";
import type { Transport } from "../../gateway/transport.ts";
import type { HubDatabases } from "../../hub/databases.ts";
import { openWriter } from "../copies/register-writer.ts";
import { createHubDatabases } from "../harness/hub-databases.ts";
import { type OpenHub, openHub } from "../harness/open-hub.ts";
import { query } from "../harness/postgres.ts";
import { BANK, issue, PATIENT } from "./askers.ts";
import { SILENT } from "./record-database.ts";

describe("When the deciding department fails", () => {
  let databases: HubDatabases;
  let hub: OpenHub;
  let uscc: string;
  let calls: string[] = [];
  let spoil: (reply: ReturnType<Transport>) => ReturnType<Transport> = (reply) => reply;

  beforeAll(async () => {
    databases = await createHubDatabases();
    const around = (name: string, transport: Transport): Transport =>
      name !== "credit"
        ? transport
        : (request) => {
            calls.push(request.query.trimStart().split(/\W/)[0] ?? "");
            return spoil(transport(request));
          };
    hub = await openHub(databases, { around, deadlines: PATIENT, log: SILENT });
    const writer = await openWriter(databases);
    ({ uscc } = await writer.leader(1, "2021-11-01"));
    await writer.acknowledge();
    await writer.close();
  }, 60_000);

  afterAll(() => hub.close());

  beforeEach(() => {
    calls = [];
    spoil = (reply) => reply;
  });

  const input = () => ({
    uscc,
    jurisdiction: "120000",
    validOn: "2022-06-15",
    purpose: "credit-review",
    legalBasis: "商业银行法第35条",
    idempotencyKey: randomUUID(),
  });
  const decisions = async () =>
    Number((await query(databases.departments.credit.appUrl, "select count(*)::int as n from record.decision"))[0]?.n);

  it.each([
    ["its reply is lost", async (reply: ReturnType<Transport>) => reply.then(() => Promise.reject(new Error("lost")))],
    ["its reply is not what its SDL says", async (reply: ReturnType<Transport>) => reply.then(() => ({ data: {} }))],
    [
      "it says that nothing is in the log",
      async (reply: ReturnType<Transport>) =>
        reply.then(() => ({ data: { creditDecisionIssue: { decision: { id: "made up" }, errors: [] } } })),
    ],
  ])(
    "because %s, there is no made-up decision and no second try, and the same key gives the one taken",
    async (_, how) => {
      const body = input();
      const before = await decisions();
      spoil = how;
      const told = await issue(hub, BANK, body);
      expect(told).toMatchObject({ payload: null, codes: ["DEPARTMENT_UNAVAILABLE"] });
      expect(calls).toEqual(["mutation"]);
      expect(await decisions()).toBe(before + 1);
      spoil = (reply) => reply;
      expect((await issue(hub, BANK, body)).payload?.decision?.answer.determination).toBe("ELIGIBLE");
      expect(await decisions()).toBe(before + 1);
    },
  );

  it("it is asked again by a question of the gateway's own, never by a decision nobody waits for", async () => {
    const before = await decisions();
    spoil = (reply) => reply.then(() => Promise.reject(new Error("down")));
    // The breaker opens after ten failures; each of them may have been stored.
    for (let failed = 0; failed < 10; failed += 1) await issue(hub, BANK, input());
    const stored = await decisions();
    expect(stored).toBeLessThanOrEqual(before + 10);
    spoil = (reply) => reply;
    calls = [];
    let told = await issue(hub, BANK, input());
    expect(told).toMatchObject({ payload: null, codes: ["DEPARTMENT_UNAVAILABLE"] });
    const body = input();
    while (told.payload?.decision == null) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      told = await issue(hub, BANK, body);
    }
    expect(calls.filter((call) => call === "mutation")).toEqual(["mutation"]);
    expect(calls.filter((call) => call !== "mutation").length).toBeGreaterThan(0);
    expect(await decisions()).toBe(stored + 1);
  });
});
