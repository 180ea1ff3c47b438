import { randomUUID } from "node:crypto";
import type { HubDatabases } from "../../hub/databases.ts";
import { exportLog } from "../../shared/decision-record/log-export.ts";
import type { KeyRing } from "../../shared/signing/key-ring.ts";
import { openWriter } from "../copies/register-writer.ts";
import { createHubDatabases } from "../harness/hub-databases.ts";
import { openTestRing } from "../harness/test-ring.ts";
import { BANK } from "./askers.ts";
import { type CreditProcess, creditRequest, openCreditProcess } from "./credit-process.ts";
import { verifyOffline } from "./verify-offline.ts";

describe("A receipt", () => {
  let databases: HubDatabases;
  let ring: KeyRing;
  let credit: CreditProcess;
  let uscc: string;

  beforeAll(async () => {
    databases = await createHubDatabases();
    ring = await openTestRing("credit");
    credit = openCreditProcess(databases, ring);
    const writer = await openWriter(databases);
    ({ uscc } = await writer.leader(1, "2021-11-01"));
    await writer.acknowledge();
    await writer.close();
  }, 60_000);

  afterAll(() => credit.close());

  const decide = async (count: number, nonce: string | null = null) => {
    const requests = Array.from({ length: count }, () => creditRequest(uscc, randomUUID(), { nonce }));
    const outcomes = await credit.record.issue(BANK, requests);
    return outcomes.map(({ decision }) => {
      if (decision === null) throw new Error("A decision was expected.");
      return decision;
    });
  };

  it("is verified by a third party with the published keys alone", async () => {
    const decisions = [...(await decide(1)), ...(await decide(12))];
    for (const decision of decisions) {
      const receipt = await credit.record.receipt(decision);
      expect(verifyOffline(ring, "receipt.json", receipt)).toMatchObject({ exitCode: 0 });
    }
  });

  it("is bound to its asker and the nonce given", async () => {
    const [decision] = await decide(1, "loan-4711");
    if (decision === undefined) throw new Error("A decision was expected.");
    const receipt = await credit.record.receipt(decision);
    const verdict = (...options: string[]) => verifyOffline(ring, "receipt.json", receipt, options).exitCode;
    expect(verdict("--asker", "bank", "--nonce", "loan-4711")).toBe(0);
    expect(verdict("--asker", "bank-2")).toBe(1);
    expect(verdict("--nonce", "loan-4712")).toBe(1);
    expect(verdict("--at", "2999-01-01T00:00:00Z")).toBe(3);
  });

  it("stays the same, byte for byte, while the log grows", async () => {
    const [decision] = await decide(1);
    if (decision === undefined) throw new Error("A decision was expected.");
    const receipt = await credit.record.receipt(decision);
    await decide(5);
    expect(await credit.record.receipt(decision)).toBe(receipt);
  });

  it("is not genuine when a single character of what was decided is another", async () => {
    const [decision] = await decide(1);
    if (decision === undefined) throw new Error("A decision was expected.");
    const receipt = JSON.parse(await credit.record.receipt(decision));
    const [header, , signature] = receipt.jws.split(".");
    const payload = Buffer.from(decision.text.replace("ELIGIBLE", "ELIGIBLF")).toString("base64url");
    const forged = JSON.stringify({ ...receipt, jws: `${header}.${payload}.${signature}` });
    expect(verifyOffline(ring, "receipt.json", forged).exitCode).toBe(1);
  });

  it("stands in a log that a third party verifies whole, and in every later one", async () => {
    const text = async () => {
      const lines: string[] = [];
      for await (const line of exportLog(credit.record.log, "credit")) lines.push(line);
      return lines.join("");
    };
    const [decision] = await decide(1);
    if (decision === undefined) throw new Error("A decision was expected.");
    const checkpoint = (await credit.record.checkpoint(null))?.jws;
    expect(verifyOffline(ring, "log.jsonl", await text())).toMatchObject({ exitCode: 0 });
    await decide(9);
    const longer = await text();
    expect(longer).toContain(String(checkpoint));
    expect(verifyOffline(ring, "log.jsonl", longer)).toMatchObject({ exitCode: 0 });
  });
});
