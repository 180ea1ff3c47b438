import { randomUUID } from "node:crypto";
import type { HubDatabases } from "../../hub/databases.ts";
import { PUBLIC_VIEWER } from "../../shared/access/viewer.ts";
import { leafHash } from "../../shared/signing/merkle.ts";
import { openWriter } from "../copies/register-writer.ts";
import { createHubDatabases } from "../harness/hub-databases.ts";
import { type OpenHub, openHub } from "../harness/open-hub.ts";
import { query, testServer } from "../harness/postgres.ts";
import { AUDITOR, BANK, BANK_2, issue, issued, PATIENT, type SeenDecision } from "./askers.ts";
import { creditRequest, openCreditProcess } from "./credit-process.ts";
import { keptLog, storeForged, withoutTriggers } from "./insider.ts";

const BY_ID = "query ($id: ID!) { creditDecision(id: $id) { id tenant answer { determination } receipt } }";
const VERIFICATION =
  "query ($id: ID!, $hash: String!) { creditDecisionVerification(id: $id, leafHash: $hash) { known issuedAt affected } }";
const UNKNOWN = { creditDecisionVerification: { known: false, issuedAt: null, affected: null } };

describe("A stored decision that the department never signed", () => {
  const { log, lines } = keptLog();
  let databases: HubDatabases;
  let hub: OpenHub;
  let appUrl: string;
  let superuserUrl: string;
  let uscc: string;
  let genuine: SeenDecision;

  let forged: { id: string; text: string };

  beforeAll(async () => {
    databases = await createHubDatabases();
    hub = await openHub(databases, { deadlines: PATIENT, log });
    ({ appUrl } = databases.departments.credit);
    superuserUrl = testServer().connectionString(new URL(appUrl).pathname.slice(1));
    const writer = await openWriter(databases);
    ({ uscc } = await writer.leader(1, "2021-11-01"));
    await writer.acknowledge();
    await writer.close();
    genuine = await issued(hub, BANK, input());
  }, 60_000);

  beforeEach(() => {
    lines.length = 0;
  });

  afterAll(() => hub.close());

  const input = () => ({
    uscc,
    jurisdiction: "120000",
    validOn: "2022-06-15",
    purpose: "credit-review",
    legalBasis: "商业银行法第35条",
    idempotencyKey: randomUUID(),
  });
  const forge = () =>
    storeForged(
      appUrl,
      { text: genuine.statement, jws: JSON.parse(genuine.receipt).jws },
      { id: randomUUID(), idempotencyKey: `forged-${randomUUID()}`, legalBasis: "canary-of-the-forger" },
    );
  const codes = async (...asked: Parameters<OpenHub["ask"]>) =>
    ((await hub.ask(...asked)).errors ?? []).map(({ extensions }) => extensions?.code);
  const checkpoints = async () => Number((await query(appUrl, "select count(*) as n from record.checkpoint"))[0]?.n);
  const size = async () => Number((await query(appUrl, "select count(*) as n from record.log_entry"))[0]?.n);
  const leafOf = (text: string) => Buffer.from(leafHash(Buffer.from(text))).toString("base64url");

  it("is every one to a department without keys, and one signed by keys of somebody else", async () => {
    for (const ring of [null, hub.rings.procurement]) {
      const other = openCreditProcess(databases, ring);
      await expect(other.record.find(BANK, genuine.id)).rejects.toThrow("not believed");
      expect(await other.record.verify(PUBLIC_VIEWER, genuine.id, Buffer.from(genuine.leafHash, "base64url"))).toEqual({
        known: false,
        issuedAt: null,
        affected: null,
      });
      await other.close();
    }
  });

  it("is none that was signed before its key was followed or revoked", async () => {
    await hub.rings.credit.rotate();
    const [kid] = [JSON.parse(Buffer.from(JSON.parse(genuine.receipt).jws.split(".")[0], "base64url").toString()).kid];
    await hub.rings.credit.revoke(kid);
    const { data } = await hub.ask(BY_ID, { id: genuine.id }, BANK);
    expect(data).toMatchObject({ creditDecision: { id: genuine.id, receipt: genuine.receipt } });
    expect(await issued(hub, BANK, input())).toMatchObject({ logIndex: (await size()) - 1 });
    expect(lines).toEqual([]);
  });

  describe("because somebody with the application's password put it there", () => {
    beforeAll(async () => {
      forged = await forge();
    });

    it("is neither answered nor verified as known, and is a fault that is logged without its contents", async () => {
      const { id, text } = forged;
      expect(await codes(BY_ID, { id }, BANK)).toEqual(["INTERNAL_SERVER_ERROR"]);
      const { data } = await hub.ask(VERIFICATION, { id, hash: leafOf(text) }, PUBLIC_VIEWER);
      expect(data).toEqual(UNKNOWN);
      const told = lines.filter((line) => line.includes("does not verify")).map((line) => JSON.parse(line));
      expect(told).toHaveLength(2);
      expect(told[0]).toMatchObject({ department: "credit", decision: id, index: (await size()) - 1 });
      expect(lines.join()).not.toContain("canary-of-the-forger");
    });

    it("fails the lists that it would stand in, so that nobody misses it in silence", async () => {
      expect(await codes("{ creditDecisions { edges { node { id } } } }", {}, BANK)).toEqual(["INTERNAL_SERVER_ERROR"]);
      const entries = "{ creditLog { entries(first: 10) { index jws } } }";
      expect(await codes(entries, {}, AUDITOR)).toEqual(["INTERNAL_SERVER_ERROR"]);
      expect(await codes("{ creditDecisions { edges { node { id } } } }", {}, BANK_2)).toEqual([]);
    });

    it("stands under its key for nobody, and is not checked again", async () => {
      const { id, text } = forged;
      const { idempotencyKey } = JSON.parse(text);
      expect((await issue(hub, BANK, { ...input(), idempotencyKey })).codes).toEqual(["LOG_UNAVAILABLE"]);
      expect((await issue(hub, BANK, { ...input(), recheckOf: id })).codes).toEqual(["INTERNAL_SERVER_ERROR"]);
    });

    it("is covered by no checkpoint: nothing more is decided until it is gone", async () => {
      const before = await checkpoints();
      const { id } = forged;
      const body = input();
      expect((await issue(hub, BANK, body)).codes).toEqual(["LOG_UNAVAILABLE"]);
      const fresh = openCreditProcess(databases, hub.rings.credit);
      const [outcome] = await fresh.record.issue(BANK, [creditRequest(uscc, randomUUID())]);
      await fresh.close();
      expect(outcome?.refusal?.code).toBe("LOG_UNAVAILABLE");
      expect(await checkpoints()).toBe(before);
      expect(lines.join()).toContain(id);
      const index = (await size()) - 1;
      await withoutTriggers(
        superuserUrl,
        `delete from record.log_entry where decision_id = '${id}'; delete from record.decision where id = '${id}';
       delete from record.log_node where (index + 1) << level > ${index}`,
      );
      expect((await issue(hub, BANK, body)).payload?.decision?.logIndex).toBe(index);
    });
  });

  it.each([
    ["its tenant", "tenant = 'bank-2'"],
    ["its enterprise", "uscc = '91000000000000777X'"],
    ["its idempotency key", "idempotency_key = 'another'"],
    ["its statement", "statement = replace(statement, 'ELIGIBLE', 'NOT_ELIGIBLE')"],
    ["its signature", "jws = left(jws, -86) || repeat('A', 86)"],
    [
      "statement and signed text",
      "statement = replace(statement, 'ELIGIBLE', 'NOT_ELIGIBLE'), jws = split_part(jws, '.', 1) || '.' || record.to_base64url(convert_to(replace(statement, 'ELIGIBLE', 'NOT_ELIGIBLE'), 'UTF8')) || '.' || split_part(jws, '.', 3)",
    ],
  ])("is one of which a superuser changed %s", async (_, change) => {
    const { id, leafHash: hash } = await issued(hub, BANK, input());
    await withoutTriggers(superuserUrl, `update record.decision set ${change} where id = '${id}'`);
    expect(await codes(BY_ID, { id }, BANK)).toEqual(["INTERNAL_SERVER_ERROR"]);
    const { data } = await hub.ask(VERIFICATION, { id, hash }, PUBLIC_VIEWER);
    expect(data).toEqual(UNKNOWN);
    expect(lines.join()).toContain("does not verify");
  });

  it("is not signed for when the tree was rewritten under it", async () => {
    await withoutTriggers(superuserUrl, "update record.log_node set hash = sha256('x')");
    expect((await issue(hub, BANK, input())).codes).toEqual(["LOG_UNAVAILABLE"]);
    expect(lines.join()).toContain("could not be stored");
  });
});
