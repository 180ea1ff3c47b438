import { randomUUID } from "node:crypto";
import type { HubDatabases } from "../../hub/databases.ts";
import { openWriter } from "../copies/register-writer.ts";
import { createHubDatabases } from "../harness/hub-databases.ts";
import { type OpenHub, openHub } from "../harness/open-hub.ts";
import { query } from "../harness/postgres.ts";
import { syntheticCode } from "../harness/synthetic-code.ts";
import { BANK, issue, PATIENT } from "./askers.ts";

interface Result {
  readonly idempotencyKey: string;
  readonly decision: { readonly id: string; readonly question: { readonly uscc: string } } | null;
  readonly errors: readonly { readonly code: string; readonly field: readonly string[] }[];
}

describe("Many decisions in one mutation", () => {
  let databases: HubDatabases;
  let hub: OpenHub;
  let uscc: string;

  beforeAll(async () => {
    databases = await createHubDatabases();
    hub = await openHub(databases, { deadlines: PATIENT });
    const writer = await openWriter(databases);
    ({ uscc } = await writer.leader(1, "2021-11-01"));
    await writer.acknowledge();
    await writer.close();
  }, 60_000);

  afterAll(() => hub.close());

  const item = (traits: object = {}) => ({
    uscc,
    jurisdiction: "120000",
    validOn: "2022-06-15",
    purpose: "credit-review",
    legalBasis: "商业银行法第35条",
    idempotencyKey: randomUUID(),
    ...traits,
  });
  const issueAll = async (items: readonly object[]) => {
    const { data, errors = [] } = await hub.ask(
      `mutation ($input: CreditDecisionsIssueInput!) {
        creditDecisionsIssue(input: $input) {
          results { idempotencyKey decision { id question { uscc } } errors { code field } } } }`,
      { input: { items } },
      BANK,
    );
    const payload = data?.creditDecisionsIssue as { results: Result[] } | null | undefined;
    return { results: payload?.results ?? [], codes: errors.map(({ extensions }) => extensions?.code) };
  };
  const count = async () => {
    const { appUrl } = databases.departments.credit;
    return Number((await query(appUrl, "select count(*)::int as n from record.decision"))[0]?.n);
  };

  it("are each one's own: 1,000 keys, 1,000 decisions, in the order asked", async () => {
    const items = Array.from({ length: 1_000 }, (_, serial) => item({ uscc: syntheticCode(serial + 1) }));
    const { results } = await issueAll(items);
    expect(results.map((each) => [each.idempotencyKey, each.decision?.question.uscc])).toEqual(
      items.map(({ idempotencyKey, uscc: code }) => [idempotencyKey, code]),
    );
    expect(new Set(results.map(({ decision }) => decision?.id)).size).toBe(1_000);
    expect(await count()).toBe(1_000);
  }, 60_000);

  it("leave the others alone when one of them is wrong", async () => {
    const before = await count();
    const taken = item();
    const wrong = [
      [item({ uscc: "9144" }), "MALFORMED", ["uscc"]],
      [item({ jurisdiction: "Tianjin" }), "MALFORMED", ["jurisdiction"]],
      [item({ validOn: "yesterday" }), "MALFORMED", ["validOn"]],
      [item({ purpose: "audit" }), "PURPOSE_NOT_ALLOWED", ["purpose"]],
      [item({ legalBasis: "" }), "LEGAL_BASIS_NOT_GIVEN", ["legalBasis"]],
      [item({ nonce: "\u0000" }), "TEXT_NOT_ACCEPTED", ["nonce"]],
      [item({ recheckOf: randomUUID() }), "RECHECK_NOT_ON_RECORD", ["recheckOf"]],
      [{ ...taken, legalBasis: "另一依据" }, "IDEMPOTENCY_KEY_REUSED", ["idempotencyKey"]],
    ] as const;
    const { results, codes } = await issueAll([taken, ...wrong.map(([each]) => each), item()]);
    expect(codes).toEqual([]);
    expect(results.slice(1, -1).map(({ decision, errors }) => ({ decision, errors }))).toEqual(
      wrong.map(([, code, field]) => ({ decision: null, errors: [{ code, field }] })),
    );
    expect([results.at(0), results.at(-1)].map((each) => [each?.decision === null, each?.errors])).toEqual([
      [false, []],
      [false, []],
    ]);
    expect(await count()).toBe(before + 2);
  });

  it("give the same decision to the same item twice, and to a single mutation with its key", async () => {
    const twice = item();
    const { results } = await issueAll([twice, twice]);
    const single = await issue(hub, BANK, twice);
    const ids = [...results.map(({ decision }) => decision?.id), single.payload?.decision?.id];
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toBeDefined();
  });

  it.each([[0], [1_001]])("are refused when there are %i of them", async (length) => {
    const before = await count();
    const { results, codes } = await issueAll(Array.from({ length }, () => item()));
    expect({ results, codes }).toEqual({ results: [], codes: ["BAD_USER_INPUT"] });
    expect(await count()).toBe(before);
  });
});
