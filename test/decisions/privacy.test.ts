import { randomBytes, randomUUID } from "node:crypto";
import type { HubDatabases } from "../../hub/databases.ts";
import { PUBLIC_VIEWER, type Viewer } from "../../shared/access/viewer.ts";
import { openWriter } from "../copies/register-writer.ts";
import { createHubDatabases } from "../harness/hub-databases.ts";
import { type OpenHub, openHub } from "../harness/open-hub.ts";
import { AUDITOR, BANK, BANK_2, DECISION, issue, issued, PATIENT, type SeenDecision } from "./askers.ts";

describe("Another bank", () => {
  let databases: HubDatabases;
  let hub: OpenHub;
  let uscc: string;
  let secret: SeenDecision;
  const canary = `canary-${randomBytes(12).toString("hex")}`;
  const key = `key-${canary}`;

  beforeAll(async () => {
    databases = await createHubDatabases();
    hub = await openHub(databases, { deadlines: PATIENT });
    const writer = await openWriter(databases);
    ({ uscc } = await writer.leader(1, "2021-11-01"));
    await writer.acknowledge();
    await writer.close();
    secret = await issued(hub, BANK, input({ legalBasis: canary, nonce: canary, idempotencyKey: key }));
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
  /** The whole answer as bytes; nothing of the first bank's may be in it. */
  const told = async (viewer: Viewer, query: string, variables: Record<string, unknown> = {}) => {
    const text = JSON.stringify(await hub.ask(query, variables, viewer));
    for (const private_ of [canary, secret.receipt, secret.statement, "bank-system"])
      expect(text).not.toContain(private_);
    return text;
  };
  const byId = `query ($id: ID!) { creditDecision(id: $id) ${DECISION} }`;

  it("learns of an id no more than of one that does not exist", async () => {
    const theirs = await told(BANK_2, byId, { id: secret.id });
    expect(theirs).toBe(await told(BANK_2, byId, { id: randomUUID() }));
    expect(theirs).toBe('{"data":{"creditDecision":null}}');
    expect(theirs).toBe(await told(BANK_2, byId, { id: "' or true --" }));
  });

  it("finds nothing in lists, whatever it asks for and wherever it begins", async () => {
    const list = `query ($uscc: USCC, $after: String, $title: String!) {
      creditDecisions(uscc: $uscc, after: $after) { edges { cursor node ${DECISION} } pageInfo { hasNextPage endCursor } }
      creditDecisionsRelyingOn(title: $title, after: $after) { edges { node ${DECISION} } pageInfo { hasNextPage } } }`;
    const { data } = await hub.ask("{ creditDecisions { edges { cursor } } }", {}, BANK);
    const cursor = Object(data).creditDecisions.edges[0].cursor;
    const before = Buffer.from(`2999-01-01T00:00:00Z ${secret.id}`).toString("base64url");
    for (const after of [null, cursor, before]) {
      for (const code of [null, uscc]) {
        const text = await told(BANK_2, list, { uscc: code, after, title: "T-COPY-1" });
        expect(JSON.parse(text).data).toMatchObject({
          creditDecisions: { edges: [], pageInfo: { hasNextPage: false, endCursor: null } },
          creditDecisionsRelyingOn: { edges: [], pageInfo: { hasNextPage: false } },
        });
      }
    }
  });

  it("gets its own decision for the first bank's key, and no word of the other", async () => {
    const own = await issue(hub, BANK_2, input({ idempotencyKey: key }));
    expect(own.payload?.decision?.id).not.toBe(secret.id);
    expect(own.text).not.toContain(secret.id);
    expect(own.payload?.decision?.statement).not.toContain(`"${canary}"`);
    // Another body is no reuse either: the key is not its own bank's.
    expect((await issue(hub, BANK_2, input({ idempotencyKey: `${key}-2` }))).codes).toEqual([]);
  });

  it("cannot re-check the decision, and is told the same as for one that does not exist", async () => {
    const [theirs, none] = [
      await issue(hub, BANK_2, input({ recheckOf: secret.id })),
      await issue(hub, BANK_2, input({ recheckOf: randomUUID() })),
    ];
    expect(theirs.text).toBe(none.text);
    expect(theirs.payload?.errors.map(({ code }) => code)).toEqual(["RECHECK_NOT_ON_RECORD"]);
  });

  it("gets no proof that the decision is in the log, and no entries", async () => {
    const proof = "query ($id: ID!) { creditLog { size inclusionProof(decision: $id) } }";
    const theirs = await told(BANK_2, proof, { id: secret.id });
    expect(theirs).toBe(await told(BANK_2, proof, { id: randomUUID() }));
    expect(await told(BANK_2, "{ creditLog { entries { jws } } }")).toContain("FORBIDDEN");
    expect(await told(PUBLIC_VIEWER, "{ creditLog { entries { jws } } }")).toContain("UNAUTHENTICATED");
  });

  it("cannot verify a decision by its id alone: the hash of what was signed is needed", async () => {
    const verification = `query ($id: ID!, $leafHash: String!) {
      creditDecisionVerification(id: $id, leafHash: $leafHash) { known issuedAt affected } }`;
    const guesses = ["", "AAAA", Buffer.alloc(32).toString("base64url"), `${secret.leafHash.slice(0, -2)}AA`];
    for (const leafHash of guesses) {
      expect(await told(PUBLIC_VIEWER, verification, { id: secret.id, leafHash })).toBe(
        '{"data":{"creditDecisionVerification":{"known":false,"issuedAt":null,"affected":null}}}',
      );
    }
    const other = await told(PUBLIC_VIEWER, verification, { id: randomUUID(), leafHash: secret.leafHash });
    expect(other).toContain('"known":false');
    const holder = await told(PUBLIC_VIEWER, verification, { id: secret.id, leafHash: secret.leafHash });
    expect(JSON.parse(holder).data.creditDecisionVerification).toEqual({
      known: true,
      issuedAt: secret.issuedAt,
      affected: false,
    });
  });

  it("is as far away in the other departments", async () => {
    for (const field of ["procurementDecision", "awardDecision"]) {
      expect(await told(BANK, `query ($id: ID!) { ${field}(id: $id) { id } }`, { id: secret.id })).toContain("null");
    }
  });

  it("sees the whole of its own, as an auditor sees all", async () => {
    const own = await issued(hub, BANK_2, input());
    const seen = async (viewer: Viewer, id: string) =>
      Object((await hub.ask(byId, { id }, viewer)).data).creditDecision;
    expect(await seen(BANK_2, own.id)).toEqual(own);
    expect(await seen(AUDITOR, own.id)).toEqual(own);
    expect(await seen(AUDITOR, secret.id)).toEqual(secret);
    const { data } = await hub.ask("{ creditLog { entries { decision { tenant } } } }", {}, AUDITOR);
    const tenants = Object(data).creditLog.entries.map(
      (entry: { decision: { tenant: string } }) => entry.decision.tenant,
    );
    expect(new Set(tenants)).toEqual(new Set(["bank", "bank-2"]));
  });
});
