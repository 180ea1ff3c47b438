import type { SignedInViewer } from "../../shared/access/viewer.ts";
import { addDays, civilDateInShanghai } from "../../shared/values/civil-date.ts";
import type { DivisionCode } from "../../shared/values/division.ts";
import { callerWith } from "../harness/callers.ts";
import { query } from "../harness/postgres.ts";
import {
  type AccessWorld,
  AUDITOR,
  BANK,
  BEIJING,
  enterprise,
  KUNMING,
  OTHER_BANK,
  openAccessWorld,
} from "./access-world.ts";

const GRANT = `mutation ($input: CreditAuthorisationGrantInput!) { done: creditAuthorisationGrant(input: $input) {
  authorisation { id uscc institution scope validFrom until grantedAt withdrawnAt } errors { code field message(language: EN) } } }`;
const WITHDRAW = `mutation ($id: ID!) { done: creditAuthorisationWithdraw(input: { id: $id }) {
  authorisation { id withdrawnAt } errors { code field } } }`;
const LIST = `query ($first: Int! = 20, $after: String) { creditAuthorisations(first: $first, after: $after) {
  edges { node { id institution uscc withdrawnAt } } pageInfo { hasNextPage endCursor } } }`;
const SIZE = `query ($uscc: USCC!, $validOn: Date, $knownAt: DateTime) {
  standing(uscc: $uscc, validOn: $validOn, knownAt: $knownAt) { size { class } } }`;

interface Done {
  readonly authorisation: Record<string, string | null> | null;
  readonly errors: readonly { readonly code: string; readonly field: readonly string[]; readonly message: string }[];
}

const today = () => civilDateInShanghai(Date.now());
const inDays = (days: number) => addDays(today(), days);

describe("An authorisation", () => {
  let world: AccessWorld;
  let keys = 0;

  beforeAll(async () => {
    world = await openAccessWorld();
  });

  afterAll(() => world.close());

  async function change(viewer: SignedInViewer, text: string, variables: Record<string, unknown>): Promise<Done> {
    const { data, errors } = await world.ask(viewer, text, variables);
    if (errors !== undefined) throw new Error(errors.map(({ extensions }) => extensions?.code).join());
    return data?.done as Done;
  }

  function grant(uscc: typeof KUNMING, more: Record<string, unknown> = {}): Promise<Done> {
    keys += 1;
    const usual = { institution: BANK.tenant, scope: "SIZE", until: inDays(30), idempotencyKey: `key-${keys}` };
    return change(enterprise(uscc), GRANT, { input: { ...usual, ...more } });
  }

  const withdraw = (uscc: typeof KUNMING, id: unknown) => change(enterprise(uscc), WITHDRAW, { id });

  const sizeSeen = async (viewer: SignedInViewer, variables: Record<string, unknown> = {}) => {
    const { data } = await world.ask(viewer, SIZE, { uscc: KUNMING, ...variables });
    return (data as { standing: { size: { class: string } | null } }).standing.size;
  };

  const listOf = async (viewer: SignedInViewer, variables: Record<string, unknown> = {}) =>
    (await world.ask(viewer, LIST, variables)).data?.creditAuthorisations as {
      edges: { node: Record<string, unknown> }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };

  it("lets that bank see the size, from the day it was given to its last day, and no other bank", async () => {
    expect(await sizeSeen(BANK)).toBeNull();
    const { authorisation, errors } = await grant(KUNMING);
    expect(errors).toEqual([]);
    expect(authorisation).toMatchObject({
      uscc: KUNMING,
      institution: "bank-of-example",
      scope: "SIZE",
      validFrom: today(),
      until: inDays(30),
      withdrawnAt: null,
    });
    expect(await sizeSeen(BANK)).toEqual({ class: "MEDIUM" });
    expect(await sizeSeen(BANK, { validOn: inDays(30) })).toEqual({ class: "MEDIUM" });
    expect(await sizeSeen(BANK, { validOn: inDays(31) })).toBeNull();
    expect(await sizeSeen(BANK, { validOn: inDays(-1) })).toBeNull();
    expect(await sizeSeen(OTHER_BANK)).toBeNull();
    expect(await sizeSeen(callerWith({ ...BANK, role: "PURCHASER" }))).toBeNull();
    expect(await sizeSeen(BANK, { uscc: BEIJING })).toBeNull();
    expect(await sizeSeen(BANK, { knownAt: "2026-01-01T00:00:00Z" })).toBeNull();
  });

  it("ends at once when it is withdrawn, also for questions as known before", async () => {
    const before = new Date().toISOString();
    expect(await sizeSeen(BANK, { knownAt: before })).toEqual({ class: "MEDIUM" });
    const [{ node } = { node: {} }] = (await listOf(enterprise(KUNMING))).edges;
    const { authorisation } = await withdraw(KUNMING, Reflect.get(node, "id"));
    expect(authorisation?.withdrawnAt).toMatch(/Z$/);
    expect(await sizeSeen(BANK)).toBeNull();
    expect(await sizeSeen(BANK, { knownAt: before })).toBeNull();
    expect(await withdraw(KUNMING, authorisation?.id)).toEqual({ authorisation, errors: [] });
    expect((await grant(KUNMING)).errors).toEqual([]);
    expect(await sizeSeen(BANK)).toEqual({ class: "MEDIUM" });
  });

  it("is one for a key, under fifty repeats at once", async () => {
    const asked = { institution: "repeated-bank", idempotencyKey: "fifty" };
    const done = await Promise.all(Array.from({ length: 50 }, () => grant(BEIJING, asked)));
    expect(new Set(done.map(({ authorisation }) => authorisation?.id)).size).toBe(1);
    expect(
      await world.rows(
        "credit",
        "select count(*)::int as n from credit.authorisation where institution = 'repeated-bank'",
      ),
    ).toEqual([{ n: 1 }]);
    await expect(grant(BEIJING, { ...asked, until: inDays(31) })).rejects.toThrow("IDEMPOTENCY_KEY_REUSED");
    // Keys are each enterprise's own.
    expect((await grant(KUNMING, asked)).errors).toEqual([]);
  });

  it.each([
    ["whose last day has passed", { until: inDays(-1) }, "UNTIL_PASSED", "until"],
    ["that overlaps one on record", { institution: "repeated-bank" }, "ALREADY_AUTHORISED", "institution"],
    ["to nobody", { institution: " " }, "TEXT_NOT_ACCEPTED", "institution"],
    ["to a name with invisible characters", { institution: "bank\u200b" }, "TEXT_NOT_ACCEPTED", "institution"],
    ["without a key", { idempotencyKey: "" }, "TEXT_NOT_ACCEPTED", "idempotencyKey"],
  ])("%s is not given, and the payload says why", async (_, more, code, field) => {
    const { authorisation, errors } = await grant(BEIJING, more);
    expect([authorisation, errors]).toEqual([
      null,
      [{ code, field: ["input", field], message: expect.stringMatching(/\.$/) }],
    ]);
  });

  it("may begin and end today", async () => {
    expect((await grant(BEIJING, { institution: "one-day", until: today() })).errors).toEqual([]);
  });

  it("is given and withdrawn by enterprises alone, about themselves", async () => {
    const input = { institution: BANK.tenant, scope: "SIZE", until: inDays(1), idempotencyKey: "another" };
    const scopes = new Set(["authorisation:grant"]);
    for (const viewer of [callerWith({ ...BANK, scopes }), callerWith({ ...AUDITOR, scopes, uscc: KUNMING })]) {
      await expect(change(viewer, GRANT, { input })).rejects.toThrow("FORBIDDEN");
      await expect(change(viewer, WITHDRAW, { id: "1" })).rejects.toThrow("FORBIDDEN");
    }
    expect(
      await world.rows("credit", "select from credit.authorisation_request where idempotency_key = 'another'"),
    ).toEqual([]);
  });

  it("of another enterprise is as one that does not exist (G25)", async () => {
    const [{ node } = { node: {} }] = (await listOf(enterprise(KUNMING))).edges;
    const answers = [];
    for (const id of [Reflect.get(node, "id"), "00000000-0000-4000-8000-000000000000", "no id at all", "'; --"]) {
      answers.push(JSON.stringify(await world.ask(enterprise(BEIJING), WITHDRAW, { id })));
    }
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain("NOT_ON_RECORD");
    expect(await sizeSeen(BANK)).toEqual({ class: "MEDIUM" });
  });

  it("is listed to the enterprise that gave it and to the bank that has it, in parts", async () => {
    const own = await listOf(enterprise(KUNMING));
    expect(own.edges.every(({ node }) => node.uscc === KUNMING)).toBe(true);
    const ofBank = await listOf(BANK);
    expect(ofBank.edges.map(({ node }) => [node.institution, node.uscc])).toEqual(
      Array(2).fill(["bank-of-example", KUNMING]),
    );
    const first = await listOf(BANK, { first: 1 });
    const second = await listOf(BANK, { first: 1, after: first.pageInfo.endCursor });
    expect([...first.edges, ...second.edges]).toEqual(ofBank.edges);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
  });

  it("is listed to nobody else, who sees an empty list (G25)", async () => {
    const department = callerWith({ jurisdictions: ["530000" as DivisionCode], uscc: KUNMING });
    const purchaser = callerWith({ ...BANK, role: "PURCHASER" });
    const answers = [];
    for (const viewer of [department, purchaser, OTHER_BANK, callerWith({ ...enterprise(KUNMING), uscc: null })]) {
      answers.push(JSON.stringify(await world.ask(viewer, LIST)));
    }
    expect(new Set(answers)).toEqual(
      new Set(['{"data":{"creditAuthorisations":{"edges":[],"pageInfo":{"hasNextPage":false,"endCursor":null}}}}']),
    );
  });

  it("stands on record as it was known at every time; nothing is overwritten", async () => {
    const { appUrl, migratorUrl } = world.databases.departments.credit;
    const known = await world.rows(
      "credit",
      `select granting, upper_inf(known) as stands from credit.authorisation
       where uscc = '${KUNMING}' and institution = 'bank-of-example' order by lower(known)`,
    );
    // Withdrawn on its first day, the first one was never in force on a whole day.
    expect(known).toEqual([
      { granting: true, stands: false },
      { granting: true, stands: true },
    ]);
    for (const statement of [
      "update credit.authorisation set institution = 'mine'",
      "update credit.authorisation set valid = daterange('2020-01-01', '2099-01-01')",
      "update credit.authorisation set known = tstzrange(lower(known), null) where not upper_inf(known)",
      "delete from credit.authorisation",
      "truncate credit.authorisation",
      "delete from credit.authorisation_request",
      "update credit.authorisation_request set idempotency_key = 'mine'",
    ]) {
      await expect(query(appUrl, statement)).rejects.toThrow(/permission denied/);
      await expect(query(migratorUrl, statement)).rejects.toThrow(/HISTORY_IS_KEPT/);
    }
  });

  it("withdrawn on a later day stays true of the days before", async () => {
    const { id } = await backdated(KUNMING, "old-bank", -10, 10);
    expect((await withdraw(KUNMING, id)).errors).toEqual([]);
    const rows = await world.rows(
      "credit",
      `select granting, (upper(valid) - 1)::text as until, upper_inf(known) as stands
       from credit.authorisation where id = '${id}' order by lower(known)`,
    );
    expect(rows).toEqual([
      { granting: true, until: inDays(10), stands: false },
      { granting: false, until: inDays(-1), stands: true },
    ]);
  });

  it("that has ended cannot be withdrawn, and lets nobody see anything, of no day", async () => {
    const { id } = await backdated(KUNMING, OTHER_BANK.tenant, -10, -1);
    expect((await withdraw(KUNMING, id)).errors).toEqual([{ code: "ALREADY_ENDED", field: ["input", "id"] }]);
    expect(await sizeSeen(OTHER_BANK, { validOn: inDays(-5) })).toBeNull();
    expect(await sizeSeen(OTHER_BANK)).toBeNull();
  });

  it("never stands twice for the same days, whoever writes", async () => {
    const twice = `insert into credit.authorisation (id, granting, uscc, institution, scope, valid, known, recorded_by)
      values (gen_random_uuid(), true, '${KUNMING}', 'twice', 'SIZE', daterange('2026-01-01', '2026-02-01'), tstzrange(now(), null), 'test')`;
    await world.rows("credit", twice);
    await expect(world.rows("credit", twice)).rejects.toThrow(/one_authorisation_at_a_time/);
  });

  /** As if it had been given on an earlier day. */
  async function backdated(uscc: string, institution: string, from: number, until: number) {
    const [row] = await world.rows(
      "credit",
      `insert into credit.authorisation (id, granting, uscc, institution, scope, valid, known, recorded_by)
       values (gen_random_uuid(), true, $1, $2, 'SIZE', daterange($3, $4, '[]'), tstzrange(now() - interval '20 days', null), 'test')
       returning id`,
      [uscc, institution, inDays(from), inDays(until)],
    );
    return { id: String(row?.id) };
  }
});
