import { randomUUID } from "node:crypto";
import type { HubDatabases } from "../../hub/databases.ts";
import { PUBLIC_VIEWER, type Viewer } from "../../shared/access/viewer.ts";
import { openWriter, type RegisterWriter } from "../copies/register-writer.ts";
import { createHubDatabases } from "../harness/hub-databases.ts";
import { type OpenHub, openHub } from "../harness/open-hub.ts";
import { AUDITOR, BANK, issued, PATIENT, type SeenDecision } from "./askers.ts";

const ANSWER = "{ determination knownAt validOn reasons { code } evidence { id } }";
const CHANGE = `{ changed before ${ANSWER} after ${ANSWER} reasonsGone { code message } reasonsCome { code }
  evidenceGone { kind subject } evidenceCome { kind subject } }`;

describe("A decision on record", () => {
  let databases: HubDatabases;
  let hub: OpenHub;
  let writer: RegisterWriter;

  beforeAll(async () => {
    databases = await createHubDatabases();
    hub = await openHub(databases, { deadlines: PATIENT });
    writer = await openWriter(databases);
  }, 60_000);

  afterAll(async () => {
    await writer.close();
    await hub.close();
  });

  const decide = (uscc: string) =>
    issued(hub, BANK, {
      uscc,
      jurisdiction: "120000",
      validOn: "2022-06-15",
      purpose: "credit-review",
      legalBasis: "商业银行法第35条",
      idempotencyKey: randomUUID(),
    });
  const ask = async (query: string, variables: Record<string, unknown>, viewer: Viewer = BANK) => {
    const { data, errors } = await hub.ask(query, variables, viewer);
    expect(errors).toBeUndefined();
    return Object(data);
  };
  const change = async ({ id }: SeenDecision, period: { since?: string; asKnownAt?: string } = {}) => {
    const { creditDecision } = await ask(
      `query ($id: ID!, $since: DateTime, $asKnownAt: DateTime) {
        creditDecision(id: $id) { statement whatChanged(since: $since, asKnownAt: $asKnownAt) ${CHANGE} } }`,
      { id, ...period },
    );
    return creditDecision;
  };

  describe("whose facts change", () => {
    let uscc: string;
    let titleId: string;
    let decision: SeenDecision;

    beforeAll(async () => {
      ({ uscc, titleId } = await writer.leader(1, "2021-11-01"));
      await writer.acknowledge();
      decision = await decide(uscc);
    });

    it("tells that nothing has changed as long as nothing has", async () => {
      const { whatChanged } = await change(decision);
      expect(whatChanged).toMatchObject({
        changed: false,
        before: { determination: "ELIGIBLE", knownAt: decision.answer.knownAt },
        after: { determination: "ELIGIBLE" },
        reasonsGone: [],
        reasonsCome: [],
        evidenceGone: [],
        evidenceCome: [],
      });
    });

    it("tells what is otherwise once a revocation is known that took effect before, and stays what it is", async () => {
      await writer.revoke(titleId, "2022-06-10");
      await writer.acknowledge();
      const { whatChanged, statement } = await change(decision);
      expect(whatChanged).toMatchObject({
        changed: true,
        before: { determination: "ELIGIBLE" },
        after: { determination: "NOT_ELIGIBLE", validOn: "2022-06-15" },
        reasonsGone: [{ code: "POLICY_PROVIDES" }, { code: "TITLE_IN_FORCE" }],
        reasonsCome: [{ code: "TITLE_REVOKED" }],
        evidenceGone: [{ kind: "policy-rule" }, { kind: "title-status", subject: "T-COPY-1 IN_FORCE" }],
        evidenceCome: [{ kind: "title-status", subject: "T-COPY-1 REVOKED" }],
      });
      expect(whatChanged.reasonsGone[0].message).toMatch(/\p{Script=Han}/u);
      expect(statement).toBe(decision.statement);
    });

    it("is replayed as known then: the same answer, whatever is known now", async () => {
      const { whatChanged } = await change(decision, { asKnownAt: decision.answer.knownAt });
      expect(whatChanged.changed).toBe(false);
      expect(whatChanged.after).toEqual(whatChanged.before);
    });

    it("compares any two instants of knowledge", async () => {
      const now = new Date().toISOString();
      const { whatChanged } = await change(decision, { since: now });
      expect(whatChanged).toMatchObject({ changed: false, before: { determination: "NOT_ELIGIBLE" } });
      const both = await change(decision, { since: decision.answer.knownAt, asKnownAt: now });
      expect(both.whatChanged).toMatchObject({ changed: true, before: { determination: "ELIGIBLE" } });
    });

    it("is affected, and says so to whoever holds its receipt", async () => {
      const { creditDecisionVerification } = await ask(
        "query ($id: ID!, $leafHash: String!) { creditDecisionVerification(id: $id, leafHash: $leafHash) { known affected } }",
        { id: decision.id, leafHash: decision.leafHash },
        PUBLIC_VIEWER,
      );
      expect(creditDecisionVerification).toEqual({ known: true, affected: true });
    });
  });

  it("is found by the title it relied on, whatever became of the title since", async () => {
    const first = await writer.leader(2, "2021-11-01");
    const second = await writer.leader(3, "2021-11-01");
    await writer.acknowledge();
    const [one, two] = [await decide(first.uscc), await decide(first.uscc)];
    await decide(second.uscc);
    await writer.revoke(first.titleId, "2022-06-10");
    await writer.acknowledge();
    const three = await decide(first.uscc);
    const query = `query ($title: String!) { creditDecisionsRelyingOn(title: $title) { edges { node { id } } } }`;
    for (const viewer of [BANK, AUDITOR]) {
      const { creditDecisionsRelyingOn } = await ask(query, { title: "T-COPY-2" }, viewer);
      const ids = creditDecisionsRelyingOn.edges.map((edge: { node: { id: string } }) => edge.node.id);
      expect(ids).toEqual([three.id, two.id, one.id]);
    }
    const { creditDecisionsRelyingOn: none } = await ask(query, { title: "no-such-title" });
    expect(none).toEqual({ edges: [] });
  });

  it("stands in its place in lists that are read in parts, newest first", async () => {
    const { uscc } = await writer.leader(4, "2021-11-01");
    await writer.acknowledge();
    const taken: SeenDecision[] = [];
    for (let serial = 0; serial < 7; serial += 1) taken.push(await decide(uscc));
    const query = `query ($uscc: USCC, $first: Int!, $after: String) {
      creditDecisions(uscc: $uscc, first: $first, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`;
    const seen: string[] = [];
    const lengths: number[] = [];
    let after: string | null = null;
    do {
      const { creditDecisions: part } = await ask(query, { uscc, first: 3, after });
      seen.push(...part.edges.map((edge: { node: { id: string } }) => edge.node.id));
      lengths.push(part.edges.length);
      after = part.pageInfo.hasNextPage ? part.pageInfo.endCursor : null;
    } while (after !== null);
    expect(lengths).toEqual([3, 3, 1]);
    // Fractions of a second differ in length, so the texts do not sort.
    const newestFirst = taken.sort((a, b) => Date.parse(b.issuedAt) - Date.parse(a.issuedAt) || (a.id < b.id ? 1 : -1));
    expect(seen).toEqual(newestFirst.map(({ id }) => id));
  });

  it.each([[{ first: 0 }], [{ first: 101 }], [{ first: 1, after: "x" }], [{ first: 1, after: "" }]])(
    "is in no list that cannot be read: %j",
    async (variables) => {
      const { data, errors = [] } = await hub.ask(
        "query ($first: Int!, $after: String) { creditDecisions(first: $first, after: $after) { edges { cursor } } }",
        variables,
        BANK,
      );
      expect([data, errors.map(({ extensions }) => extensions?.code)]).toEqual([
        { creditDecisions: null },
        ["BAD_USER_INPUT"],
      ]);
    },
  );
});
