import type { HubDatabases } from "../../hub/databases.ts";
import { CLOSED_EDGE } from "../../shared/server/edge.ts";
import { openWriter, type RegisterWriter } from "../copies/register-writer.ts";
import { BANK, issued, type SeenDecision } from "../decisions/askers.ts";
import { NOBODY_SIGNS_IN } from "../harness/callers.ts";
import { createHubDatabases } from "../harness/hub-databases.ts";
import { type OpenHub, openHub } from "../harness/open-hub.ts";

describe("A receipt that is posted to the gateway to be printed", () => {
  let databases: HubDatabases;
  let hub: OpenHub;
  let writer: RegisterWriter;
  let url: string;
  let decision: SeenDecision;

  beforeAll(async () => {
    databases = await createHubDatabases();
    hub = await openHub(databases);
    writer = await openWriter(databases);
    const { uscc } = await writer.leader(1, "2021-11-01");
    await writer.acknowledge();
    const asked = { uscc, jurisdiction: "120000", validOn: "2022-06-15", purpose: "credit-review" };
    decision = await issued(hub, BANK, { ...asked, legalBasis: "商业银行法<第35条>", idempotencyKey: "print-1" });
    const options = { host: "127.0.0.1", port: 0, readiness: async () => [], exampleQuestions: [] };
    ({ url } = await hub.gateway.listen({
      ...options,
      authenticate: NOBODY_SIGNS_IN,
      edge: { ...CLOSED_EDGE, publicUrl: "https://hub.example" },
    }));
  }, 60_000);

  afterAll(async () => {
    await writer.close();
    await hub.close();
  });

  const print = async (receipt: string) => {
    const headers = { "content-type": "application/json" };
    const response = await fetch(`${url}/receipt`, { method: "POST", headers, body: receipt });
    return {
      status: response.status,
      policy: response.headers.get("content-security-policy"),
      text: await response.text(),
    };
  };

  it("becomes a page with the words of the clause and the way to verification", async () => {
    const { status, text } = await print(decision.receipt);
    expect(status).toBe(200);
    expect(text).toContain("tianjin-2021");
    expect(text).toContain("§4.1");
    expect(text).toContain(`https://hub.example/verify#credit/${decision.id}/${decision.leafHash}`);
    expect(text).toContain("商业银行法&lt;第35条&gt;");
    expect(text).not.toContain("<第35条>");
  });

  it("is refused when a word of it was changed, so that no forgery is printed by the hub", async () => {
    const receipt = JSON.parse(decision.receipt);
    const [header, payload, signature] = receipt.jws.split(".");
    const changed = Buffer.from(payload, "base64url").toString().replace('"ELIGIBLE"', '"NOT_ELIGIBLE"');
    receipt.jws = [header, Buffer.from(changed).toString("base64url"), signature].join(".");
    const { status, text } = await print(JSON.stringify(receipt));
    expect(status).toBe(422);
    expect(JSON.parse(text).errors[0].extensions.code).toBe("RECEIPT_ALTERED");
  });

  it("is refused when anything beside the statement was changed", async () => {
    const receipt = JSON.parse(decision.receipt);
    const { status, text } = await print(JSON.stringify({ ...receipt, log: { ...receipt.log, index: 1 } }));
    expect(status).toBe(422);
    expect(JSON.parse(text).errors[0].extensions.code).toBe("RECEIPT_ALTERED");
  });

  it.each([
    ["a member more", (receipt: object) => ({ ...receipt, note: "<b>approved</b>" })],
    ["another department", (receipt: object) => ({ ...receipt, department: "__proto__" })],
    [
      "a signature of nobody",
      (receipt: { jws: string }) => ({ ...receipt, jws: receipt.jws.replace(/[^.]*$/, "AAAA") }),
    ],
  ])("is refused with %s", async (_, change) => {
    const { status, text } = await print(JSON.stringify(change(JSON.parse(decision.receipt))));
    expect([400, 422]).toContain(status);
    expect(text).not.toContain("approved");
  });

  it("is refused with what was expected when it is no receipt", async () => {
    const { status, text } = await print('{"format":"leader-hub-log-v1"}');
    expect(status).toBe(400);
    expect(JSON.parse(text).errors[0].message).toBe(
      "A receipt of the format leader-hub-receipt-v1 was expected; something else came.",
    );
  });

  it("is not asked for by an address, where its content would stay in logs", async () => {
    expect((await fetch(`${url}/receipt`)).status).toBe(405);
  });
});

describe("The departments' keys at the gateway", () => {
  it("are published as one set, for any page that wants to verify", async () => {
    const databases = await createHubDatabases();
    const hub = await openHub(databases);
    const options = { host: "127.0.0.1", port: 0, readiness: async () => [], exampleQuestions: [] };
    const { url } = await hub.gateway.listen({ ...options, authenticate: NOBODY_SIGNS_IN });
    const response = await fetch(`${url}/.well-known/leader-hub-keys.json`);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    const { format, keys } = (await response.json()) as { format: string; keys: { department: string }[] };
    expect(format).toBe("leader-hub-keys-v1");
    expect([...new Set(keys.map(({ department }) => department))]).toEqual([
      "credit",
      "procurement",
      "quality-award",
      "market-regulation",
    ]);
    expect(JSON.stringify(keys)).not.toContain('"d":');
    await hub.close();
  });
});
