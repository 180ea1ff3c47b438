import type { SignedInViewer } from "../../shared/access/viewer.ts";
import { openAccessLog } from "../../shared/access-log/access-log.ts";
import { openPool } from "../../shared/database/pool.ts";
import type { Uscc } from "../../shared/values/uscc.ts";
import { callerWith } from "../harness/callers.ts";
import { syntheticCode } from "../harness/synthetic-code.ts";
import {
  type AccessWorld,
  AUDITOR,
  BANK,
  BEIJING,
  enterprise,
  KUNMING,
  NOWHERE,
  OTHER_BANK,
  openAccessWorld,
} from "./access-world.ts";

const FIELDS = `{ edges { cursor node { id at tenant role purpose usccs fields { field jurisdiction } refused subject requestId } }
  pageInfo { hasNextPage endCursor } }`;
const LIST = `query ($uscc: USCC, $first: Int! = 100, $after: String) {
  list: creditAccessEntries(uscc: $uscc, first: $first, after: $after) ${FIELDS} }`;
const CHECK = `query ($usccs: [USCC!]!) { standings(usccs: $usccs, validOn: "2022-06-15") {
  creditSupport(jurisdiction: "110000") { determination } } }`;

/** An enterprise about which nobody else asks. */
const MANY = syntheticCode(998) as Uscc;

interface List {
  readonly edges: readonly { readonly cursor: string; readonly node: Record<string, unknown> }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

describe("Who asked about an enterprise", () => {
  let world: AccessWorld;

  beforeAll(async () => {
    world = await openAccessWorld();
    await world.ask(BANK, CHECK, { usccs: [KUNMING, BEIJING] });
    await world.ask(OTHER_BANK, CHECK, { usccs: [BEIJING] });
  });

  afterAll(() => world.close());

  async function list(viewer: SignedInViewer, variables: Record<string, unknown> = {}): Promise<List> {
    const { data, errors } = await world.ask(viewer, LIST, variables);
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data?.list as List;
  }

  it("is told to the enterprise: institution, purpose, fields and time, and nothing of other enterprises", async () => {
    const { edges } = await list(enterprise(KUNMING));
    expect(edges.map(({ node }) => node)).toEqual([
      {
        id: expect.any(String),
        at: expect.stringMatching(/^20\d\d-.*Z$/),
        tenant: "bank-of-example",
        role: "BANK",
        purpose: "credit-review",
        usccs: [KUNMING],
        fields: [{ field: "Standing.creditSupport", jurisdiction: "110000" }],
        refused: false,
        subject: null,
        requestId: null,
      },
    ]);
  });

  it("is told newest first", async () => {
    const { edges } = await list(enterprise(BEIJING));
    expect(edges.map(({ node }) => node.tenant)).toEqual(["second-bank-of-example", "bank-of-example"]);
  });

  it("is told to an auditor in full, about all or about one", async () => {
    const all = await list(AUDITOR);
    const asked = all.edges.filter(({ node }) => node.role === "BANK").map(({ node }) => [node.subject, node.usccs]);
    expect(asked).toEqual([
      ["bank-2-system", [BEIJING]],
      ["bank-system", [KUNMING, BEIJING]],
    ]);
    const one = await list(AUDITOR, { uscc: KUNMING });
    const ofBanks = one.edges.filter(({ node }) => node.role === "BANK");
    expect(ofBanks.map(({ node }) => node.usccs)).toEqual([[KUNMING, BEIJING]]);
  });

  it("is told to nobody else, who gets byte for byte what one gets about whom nobody asked (G25)", async () => {
    const nothing = JSON.stringify(await world.ask(enterprise(NOWHERE), LIST));
    expect(nothing).toBe('{"data":{"list":{"edges":[],"pageInfo":{"hasNextPage":false,"endCursor":null}}}}');
    const reader = callerWith({ ...BANK, scopes: new Set(["access:read"]) });
    for (const [viewer, uscc] of [
      [enterprise(KUNMING), BEIJING],
      [enterprise(KUNMING), NOWHERE],
      [enterprise(NOWHERE), KUNMING],
      [callerWith({ ...enterprise(KUNMING), uscc: null }), null],
      [callerWith({ ...enterprise(KUNMING), uscc: null }), KUNMING],
      [reader, null],
      [reader, KUNMING],
    ] as const) {
      expect(JSON.stringify(await world.ask(viewer, LIST, { uscc }))).toBe(nothing);
    }
  });

  it("is told in parts that neither miss nor repeat, whatever is recorded between", async () => {
    const pool = openPool(world.databases.departments.credit.appUrl, () => {});
    const log = openAccessLog(pool);
    const entry = { tenant: "t", subject: "s", role: "BANK", purpose: null, fields: [], refused: false } as const;
    const add = (requestId: string) => log.append([{ ...entry, requestId, usccs: [MANY] }]);
    for (let number = 0; number < 25; number += 1) await add(`part-${number}`);
    const read: string[] = [];
    let after: string | null = null;
    do {
      const part: List = await list(enterprise(MANY), { first: 10, after });
      read.push(...part.edges.map(({ node }) => String(node.id)));
      after = part.pageInfo.hasNextPage ? part.pageInfo.endCursor : null;
      await add("between");
    } while (after !== null);
    expect([read.length, new Set(read).size]).toEqual([25, 25]);
    await pool.end();
  });

  it.each([
    ["first: 0", "A part of a list has 1 to 100 items; 0 came."],
    ["first: 101", "A part of a list has 1 to 100 items; 101 came."],
    ['after: "1"', 'A cursor is the text that a list gave as one; "1" came.'],
  ])("is not told for %s", async (given, message) => {
    const { errors } = await world.ask(AUDITOR, `{ creditAccessEntries(${given}) { edges { cursor } } }`);
    expect(errors?.map((error) => [error.message, error.extensions?.code])).toEqual([[message, "BAD_USER_INPUT"]]);
  });

  it("is asked of each deciding department for itself", async () => {
    const text = `{ procurementAccessEntries { edges { cursor } } awardAccessEntries { edges { cursor } } }`;
    const { data, errors } = await world.ask(enterprise(NOWHERE), text);
    expect([errors, data]).toEqual([
      undefined,
      { procurementAccessEntries: { edges: [] }, awardAccessEntries: { edges: [] } },
    ]);
  });

  it("is found by the code, however much is on record about others", async () => {
    const plan = await world.rows(
      "credit",
      `set enable_seqscan = off; explain with e as materialized (
         select * from access.access_entry e where e.usccs @> array['${KUNMING}']
       ) select id from e order by at desc, id desc limit 21`,
    );
    expect(JSON.stringify(plan)).toContain("access_entry_by_uscc");
  });
});
