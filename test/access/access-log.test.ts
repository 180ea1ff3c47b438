import { parse } from "graphql";
import { DEFAULT_CLAIM_MAPPING, viewerOf } from "../../shared/access/claim-mapping.ts";
import { Unauthenticated } from "../../shared/access/unauthenticated.ts";
import { callerWith } from "../harness/callers.ts";
import { syntheticCode } from "../harness/synthetic-code.ts";
import { type AccessWorld, AUDITOR, BANK, BEIJING, enterprise, KUNMING, openAccessWorld } from "./access-world.ts";

const ENTRIES = `select request_id, tenant, subject, role, purpose, usccs, fields, refused
  from access.access_entry order by at, id`;

describe("The access log", () => {
  let world: AccessWorld;

  beforeAll(async () => {
    world = await openAccessWorld();
  });

  afterAll(() => world.close());

  /** What is put on record by some work. */
  async function recordedBy(work: () => Promise<unknown>, name: "credit" | "procurement" = "credit") {
    const before = (await world.rows(name, ENTRIES)).length;
    await work();
    return (await world.rows(name, ENTRIES)).slice(before);
  }

  it("has who asked, about whom, for what, which fields and where, before the answer leaves", async () => {
    const entries = await recordedBy(async () => {
      const { data } = await world.ask(
        BANK,
        `{ standing(uscc: "${KUNMING}") {
          titles { state } yunnan: creditSupport(jurisdiction: "530000") { determination }
          beijing: creditSupport(jurisdiction: "110000") { determination } } }`,
      );
      expect(data?.standing).toMatchObject({ beijing: { determination: expect.any(String) } });
    });
    expect(entries).toEqual([
      {
        request_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        tenant: "bank-of-example",
        subject: "bank-system",
        role: "BANK",
        purpose: "credit-review",
        usccs: [KUNMING],
        fields: [
          { field: "Standing.creditSupport", jurisdiction: "530000" },
          { field: "Standing.creditSupport", jurisdiction: "110000" },
        ],
        refused: false,
      },
    ]);
  });

  it("has an entry in each department that was asked, and none for what is public", async () => {
    const text = `{ standing(uscc: "${KUNMING}") { titles { state } procurementPreference(jurisdiction: "530000") { determination } } }`;
    expect(await recordedBy(() => world.ask(BANK, text))).toEqual([]);
    expect(await recordedBy(() => world.ask(BANK, text), "procurement")).toMatchObject([
      { usccs: [KUNMING], fields: [{ field: "Standing.procurementPreference", jurisdiction: "530000" }] },
    ]);
  });

  it("has one entry for a thousand enterprises", async () => {
    const usccs = Array.from({ length: 1_000 }, (_, index) => syntheticCode(index));
    const entries = await recordedBy(() =>
      world.ask(
        BANK,
        `query ($usccs: [USCC!]!) { standings(usccs: $usccs) { creditSupport(jurisdiction: "110000") { determination } } }`,
        {
          usccs,
        },
      ),
    );
    expect(entries).toMatchObject([{ usccs }]);
  });

  it("has the jurisdiction that a variable or its default names, and none that is no code", async () => {
    const text = `query ($a: ID! = "120000", $b: ID!) { standing(uscc: "${KUNMING}") {
      a: creditSupport(jurisdiction: $a) { determination } ...More } }
      fragment More on Standing { b: creditSupport(jurisdiction: $b) { determination } }`;
    const entries = await recordedBy(() => world.ask(BANK, text, { b: "11\u0000\nforged" }));
    expect(entries.map(({ fields }) => fields)).toEqual([
      [
        { field: "Standing.creditSupport", jurisdiction: "120000" },
        { field: "Standing.creditSupport", jurisdiction: null },
      ],
    ]);
  });

  it("has a denied request, of which nothing was read", async () => {
    const viewer = callerWith({ ...BANK, scopes: new Set() });
    const entries = await recordedBy(async () => {
      const { data, errors } = await askCredit(viewer, `creditSupport(jurisdiction: "110000") { determination }`);
      expect([data, errors?.map(({ extensions }) => extensions.code)]).toEqual([undefined, ["FORBIDDEN"]]);
    });
    expect(entries).toMatchObject([{ tenant: "bank-of-example", usccs: [BEIJING], refused: true }]);
  });

  it("has nothing of what the hub asks itself, and no token can name that tenant", async () => {
    const claims = { hub_tenant: "hub", hub_role: "BANK" };
    expect(() => viewerOf(claims, "somebody", DEFAULT_CLAIM_MAPPING)).toThrow(Unauthenticated);
    const hub = callerWith({ ...BANK, tenant: "hub", role: "OPERATOR" });
    expect(await recordedBy(() => askCredit(hub, `creditSupport(jurisdiction: "110000") { determination }`))).toEqual(
      [],
    );
  });

  it("has an enterprise's question about another as refused, and about itself as answered", async () => {
    const text = `query ($usccs: [USCC!]!) { standings(usccs: $usccs) { creditSupport(jurisdiction: "110000") { determination } } }`;
    const entries = await recordedBy(() => world.ask(enterprise(KUNMING), text, { usccs: [KUNMING, BEIJING] }));
    expect(entries.map(({ usccs, refused }) => [usccs, refused])).toEqual(
      expect.arrayContaining([
        [[KUNMING], false],
        [[BEIJING], true],
      ]),
    );
  });

  it("has who asked in vain who asked about another", async () => {
    const text = `query ($uscc: USCC!) { procurementAccessEntries(uscc: $uscc) { edges { cursor } } }`;
    for (const [uscc, refused] of [
      [BEIJING, true],
      [KUNMING, false],
    ] as const) {
      const entries = await recordedBy(() => world.ask(enterprise(KUNMING), text, { uscc }), "procurement");
      expect(entries).toMatchObject([{ usccs: [uscc], refused }]);
    }
  });

  it("has a mutation before it takes effect", async () => {
    const entries = await recordedBy(() =>
      world.ask(
        enterprise(KUNMING),
        `mutation { creditAuthorisationWithdraw(input: { id: "none" }) { errors { code } } }`,
      ),
    );
    expect(entries.map(({ usccs, fields }) => [usccs, fields])).toEqual(
      expect.arrayContaining([
        [[KUNMING], expect.arrayContaining([{ field: "Mutation.creditAuthorisationWithdraw", jurisdiction: null }])],
      ]),
    );
  });

  it("tells nothing when it cannot be written, and changes nothing (G29)", async () => {
    await world.rows("credit", "revoke execute on function access.append(jsonb) from credit_app");
    try {
      const { data, errors } = await askCredit(BANK, `creditSupport(jurisdiction: "110000") { determination }`);
      expect([data, errors?.map(({ extensions }) => extensions.code)]).toEqual([undefined, ["LOG_UNAVAILABLE"]]);
      const grant = `mutation { creditAuthorisationGrant(input: { institution: "bank-of-example", scope: SIZE,
        until: "2099-01-01", idempotencyKey: "unrecorded" }) { authorisation { id } } }`;
      const granted = await execute(enterprise(KUNMING), grant);
      expect([granted.data, granted.errors?.map(({ extensions }) => extensions.code)]).toEqual([
        undefined,
        ["LOG_UNAVAILABLE"],
      ]);
      expect(await world.rows("credit", "select * from credit.authorisation")).toEqual([]);
      const asked = await world.ask(
        BANK,
        `{ standing(uscc: "${BEIJING}") { creditSupport(jurisdiction: "110000") { determination } } }`,
      );
      expect(asked.data?.standing).toEqual({ creditSupport: null });
    } finally {
      await world.rows("credit", "grant execute on function access.append(jsonb) to credit_app");
    }
    const again = await askCredit(BANK, `creditSupport(jurisdiction: "110000") { determination }`);
    expect(again.errors).toBeUndefined();
  });

  it("has every department that answers what is not public, and none opens without it", () => {
    for (const { subgraph } of Object.values(world.hub.departments)) expect(subgraph.unrecordedFields).toEqual([]);
  });

  it("has an auditor's reading of it as well", async () => {
    const entries = await recordedBy(() =>
      world.ask(AUDITOR, `{ creditAccessEntries(uscc: "${KUNMING}") { edges { node { tenant } } } }`),
    );
    expect(entries).toMatchObject([{ role: "AUDITOR", usccs: [KUNMING] }]);
  });

  function askCredit(viewer: typeof BANK, field: string) {
    const key = `{ __typename: "Standing", uscc: "${BEIJING}", validOn: "2022-06-15", knownAt: "2022-06-15T00:00:00Z" }`;
    return execute(viewer, `{ _entities(representations: [${key}]) { ... on Standing { ${field} } } }`);
  }

  function execute(viewer: typeof BANK, text: string) {
    const { signal } = new AbortController();
    return world.hub.departments.credit.subgraph.execute({
      document: parse(text),
      requestId: "request-17",
      viewer,
      signal,
    });
  }
});
