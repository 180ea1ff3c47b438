import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { HubDatabases } from "../../hub/databases.ts";
import type { SignedInViewer } from "../../shared/access/viewer.ts";
import { openWriter, type RegisterWriter } from "../copies/register-writer.ts";
import { AUDITOR, AWARD_OFFICE, BANK, BANK_2, issued, PURCHASER } from "../decisions/askers.ts";
import { verifyOffline } from "../decisions/verify-offline.ts";
import { createHubDatabases } from "../harness/hub-databases.ts";
import { type OpenHub, openHub } from "../harness/open-hub.ts";
import { query } from "../harness/postgres.ts";
import { openReceiver, type Receiver } from "./receiver.ts";
import { verifyNotice } from "./verify-notice.ts";

const NOTICE = `{
  id kind department holder number issuedAt knownAt previous statement jws sm2
  decision { id statement receipt }
  facts { kind id subject knownFrom knownTo }
  before { determination knownAt reasons { code } }
  after { determination knownAt validOn reasons { code message(language: EN) } citations { document clause } }
}`;

const REGISTER = `mutation ($input: WebhookRegisterInput!) {
  creditWebhookRegister(input: $input) { webhook { id state } secret errors { code field message(language: EN) } }
}`;

describe("A late revocation, live", () => {
  let databases: HubDatabases;
  let hub: OpenHub;
  let writer: RegisterWriter;
  let receiver: Receiver;

  beforeAll(async () => {
    databases = await createHubDatabases();
    hub = await openHub(databases);
    writer = await openWriter(databases);
    receiver = await openReceiver();
  }, 60_000);

  afterAll(async () => {
    await receiver.close();
    await writer.close();
    await hub.close();
  });

  // The answers of the graph are looked at as they are.
  // biome-ignore lint/suspicious/noExplicitAny: a test states the shapes that it expects.
  const ask = async (text: string, variables: Record<string, unknown>, viewer: SignedInViewer): Promise<any> => {
    const { data, errors } = await hub.ask(text, variables, viewer);
    expect(errors).toBeUndefined();
    return data;
  };
  const request = (uscc: string) => ({
    uscc,
    jurisdiction: "120000",
    validOn: "2022-06-15",
    purpose: "credit-review",
    legalBasis: "商业银行法第35条",
    idempotencyKey: randomUUID(),
  });
  const noticesOf = async (viewer: SignedInViewer, measure = "credit") => {
    const data = await ask(`{ ${measure}Notices(first: 100) { edges { node ${NOTICE} } } }`, {}, viewer);
    return data[`${measure}Notices`].edges.map(({ node }: { node: object }) => node);
  };
  const whatChanged = async (id: string, asKnownAt: string) => {
    const text = `query ($id: ID!, $asKnownAt: DateTime) { creditDecision(id: $id) {
      whatChanged(asKnownAt: $asKnownAt) { changed after { determination reasons { code } } } } }`;
    return (await ask(text, { id, asKnownAt }, BANK)).creditDecision.whatChanged;
  };

  it("is told to the bank whose decision rested on the title, which stays as it was and verifies", async () => {
    const { uscc, titleId } = await writer.leader(1, "2021-11-01");
    await writer.acknowledge();
    const holder = { ...BANK, scopes: new Set([...BANK.scopes, "webhook:register"]) };
    const { creditWebhookRegister } = await ask(REGISTER, { input: { url: `${receiver.url}/hub` } }, holder);
    expect(creditWebhookRegister.errors).toEqual([]);

    const decision = await issued(hub, BANK, request(uscc));
    expect(decision.answer.determination).toBe("ELIGIBLE");
    expect(await noticesOf(BANK)).toEqual([]);

    // Effective five days before the day asked about, and recorded only now.
    await writer.revoke(titleId, "2022-06-10");
    await writer.acknowledge();
    const notice = await until(async () => (await noticesOf(BANK))[0]);
    const message = await until(async () => receiver.messages[0]);

    expect(notice).toMatchObject({
      kind: "AFFECTED",
      department: "credit",
      holder: "bank",
      number: 1,
      previous: null,
      sm2: null,
      decision: { id: decision.id, statement: decision.statement, receipt: decision.receipt },
      before: { determination: "ELIGIBLE", knownAt: decision.answer.knownAt },
      after: {
        determination: "NOT_ELIGIBLE",
        validOn: "2022-06-15",
        reasons: [{ code: "TITLE_REVOKED" }],
        citations: [{ document: "tianjin-2021", clause: "§3(3)3" }],
      },
    });
    expect(notice.after.knownAt).toBe(notice.knownAt);
    expect(verifyNotice(hub.rings.credit, notice.jws)).toEqual(JSON.parse(notice.statement));
    expect(receiver.verify(message, creditWebhookRegister.secret)).toEqual({
      type: "decision.affected",
      timestamp: notice.issuedAt,
      data: { notice: JSON.parse(notice.statement), jws: notice.jws, sm2: null },
    });

    // As known then and as known now differ, and each is on record.
    expect(await whatChanged(decision.id, decision.answer.knownAt)).toMatchObject({
      changed: false,
      after: { determination: "ELIGIBLE" },
    });
    expect(await whatChanged(decision.id, notice.knownAt)).toMatchObject({
      changed: true,
      after: { determination: "NOT_ELIGIBLE", reasons: [{ code: "TITLE_REVOKED" }] },
    });
    const again = await issued(hub, BANK, { ...request(uscc), recheckOf: decision.id });
    expect(again.answer.determination).toBe("NOT_ELIGIBLE");
    const [first, second] = [decision, again].map(({ receipt }) =>
      verifyOffline(hub.rings.credit, "receipt.json", receipt),
    );
    expect([first?.exitCode, second?.exitCode]).toEqual([0, 0]);
  });

  it("is told wherever a department decided by it: procurement and awards as well", async () => {
    const { uscc, titleId } = await writer.leader(2, "2021-11-01");
    await writer.acknowledge();
    const asked = request(uscc);
    await issued(hub, PURCHASER, { ...asked, purpose: "procurement-evaluation" }, "procurement");
    await issued(hub, AWARD_OFFICE, { ...asked, purpose: "award-evaluation" }, "award");
    await writer.revoke(titleId, "2022-06-10");
    await writer.acknowledge();
    for (const [viewer, measure] of [
      [PURCHASER, "procurement"],
      [AWARD_OFFICE, "award"],
    ] as const) {
      const notice = await until(async () => (await noticesOf(viewer, measure))[0]);
      expect([notice.before.determination, notice.after.reasons]).toEqual([
        "ELIGIBLE",
        [{ code: "TITLE_REVOKED", message: expect.any(String) }],
      ]);
    }
  });

  it("is told when a category comes to cover the lot, or no longer does", async () => {
    const { uscc } = await writer.leader(3, "2021-11-01");
    await writer.acknowledge();
    const lot = { catalogueCode: "A02061804", catalogueEdition: "2022" };
    const asked = { ...request(uscc), purpose: "procurement-evaluation", lot };
    const decision = await issued(hub, PURCHASER, asked, "procurement");
    expect(decision.answer.reasons.map(({ code }) => code)).toEqual(["CATEGORY_MAPPING_MISSING"]);
    const map = (codes: string) =>
      query(
        databases.departments.procurement.migratorUrl,
        `select procurement.category_map('C3852', '2022', '{${codes}}', 'test', clock_timestamp())`,
      );
    const about = async () =>
      (await noticesOf(PURCHASER, "procurement")).filter(
        (each: { decision: { id: string } }) => each.decision.id === decision.id,
      );
    await map("A02061804");
    await writer.acknowledge();
    const covered = await until(async () => (await about())[0]);
    expect([covered.before.determination, covered.after.determination]).toEqual(["UNDETERMINED", "ELIGIBLE"]);
    expect(covered.facts).toMatchObject([{ kind: "category-mapping", subject: "C3852 2022", knownTo: null }]);
    await map("A02000000");
    await writer.acknowledge();
    const gone = await until(async () => (await about())[1]);
    expect(gone).toMatchObject({ previous: covered.id, after: { reasons: [{ code: "CATEGORY_NOT_COVERED" }] } });
    expect(gone.facts.map(({ knownTo }: { knownTo: string | null }) => knownTo === null).sort()).toEqual([false, true]);
  });

  it("of a bank's title never shows to another bank, not in lists, webhooks, errors or cursors", async () => {
    const canary = `canary-${randomUUID()}`;
    const { uscc, titleId } = await writer.leader(4, "2021-11-01");
    await writer.acknowledge();
    const before = receiver.messages.length;
    await issued(hub, BANK, { ...request(uscc), legalBasis: canary, nonce: canary });
    const other = { ...BANK_2, scopes: new Set([...BANK_2.scopes, "webhook:register"]) };
    await ask(REGISTER, { input: { url: `${receiver.url}/bank-2` } }, other);
    await writer.revoke(titleId, "2022-06-10");
    await writer.acknowledge();
    await until(async () => receiver.messages[before]);
    const seen: string[] = [];
    for (const text of [
      `{ creditNotices { edges { cursor node ${NOTICE} } pageInfo { hasNextPage endCursor } } }`,
      '{ creditNotices(after: "bm90aWNlIDA") { edges { node { id number } } pageInfo { hasNextPage endCursor } } }',
      "{ creditWebhooks { id url state pendingCount deliveredNumber deadLetters { number } } }",
    ]) {
      seen.push(JSON.stringify(await hub.ask(text, {}, other)));
    }
    const own = await ask("{ creditWebhooks { id url } }", {}, { ...BANK, scopes: new Set(["webhook:register"]) });
    for (const change of ["Remove", "Resume"]) {
      const text = `mutation ($input: Webhook${change}Input!) { creditWebhook${change}(input: $input) { errors { code } } }`;
      seen.push(JSON.stringify(await hub.ask(text, { input: { id: own.creditWebhooks[0].id } }, other)));
    }
    expect(seen.join()).not.toContain(canary);
    expect(seen.join()).not.toContain(uscc);
    expect(seen.join()).not.toContain('bank"');
    expect(seen[0]).toContain('"edges":[]');
    expect(seen.slice(-2).join()).toMatch(/WEBHOOK_NOT_FOUND.*NO_SUCH_WEBHOOK/);
    expect(receiver.messages.slice(before).every(({ path }) => path === "/hub")).toBe(true);
    const audited = await noticesOf(AUDITOR);
    expect(new Set(audited.map(({ holder }: { holder: string }) => holder))).toEqual(new Set(["bank"]));
  });

  it("is read part by part, and goes on where the reader stopped", async () => {
    const page = async (after: string | null) =>
      (
        await ask(
          "query ($after: String) { creditNotices(first: 1, after: $after) { edges { node { number } } pageInfo { hasNextPage endCursor } } }",
          { after },
          BANK,
        )
      ).creditNotices;
    const first = await page(null);
    const second = await page(first.pageInfo.endCursor);
    expect([first.edges[0].node.number, second.edges[0].node.number]).toEqual([1, 2]);
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect(await page(second.pageInfo.endCursor)).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    });
    for (const after of ["nonsense", Buffer.from("notice -1").toString("base64url")]) {
      const { errors } = await hub.ask(`{ creditNotices(after: "${after}") { edges { cursor } } }`, {}, BANK);
      expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(["BAD_USER_INPUT"]);
    }
  });

  it("needs the scopes: decisions to read, webhooks to register", async () => {
    const without = { ...BANK, scopes: new Set(["credit:check"]) };
    for (const text of ["{ creditNotices { edges { cursor } } }", "{ creditWebhooks { id } }"]) {
      const { data, errors } = await hub.ask(text, {}, without);
      expect([data ?? null, errors?.map(({ extensions }) => extensions?.code)]).toEqual([null, ["FORBIDDEN"]]);
    }
  });
});

async function until<T>(found: () => Promise<T | undefined>): Promise<T> {
  for (;;) {
    const value = await found();
    if (value !== undefined) return value;
    await sleep(20);
  }
}
