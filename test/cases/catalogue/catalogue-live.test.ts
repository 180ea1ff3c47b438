import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { issued } from "../../decisions/askers.ts";
import { useDeskWorld } from "../../harness/desk-world.ts";
import { syntheticCode } from "../../harness/synthetic-code.ts";
import { CAST, identityOf } from "../../subgraphs/market-regulation/cast.ts";

const { finance, purchaser, bank, officer, nobody } = CAST;
const LEADER = syntheticCode(41);

/** The leader of A15 and A19: air conditioners in force, water heaters over; desktop computers in force here. */
const HISTORY = [
  {
    recordedAt: "2021-01-04T09:00:00+08:00",
    event: "ENTERPRISE_REGISTERED",
    uscc: LEADER,
    name: "示例空调厂",
    division: "120116",
    on: "2015-03-02",
  },
  ...[
    ["T-AC", "C3852", "2023-11-01"],
    ["T-WH", "C3855", "2022-11-01"],
    ["T-PC", "C3911", "2023-12-01"],
  ].map(([title, category, lastDay]) => ({
    recordedAt: "2022-11-01T09:00:00+08:00",
    event: "TITLE_PUBLISHED",
    title,
    uscc: LEADER,
    scheme: "120000",
    category,
    standard: "Q/LEADR 001-2021",
    on: category === "C3855" ? "2021-11-01" : "2022-10-31",
    lastDay,
  })),
  {
    recordedAt: "2022-11-15T09:00:00+08:00",
    event: "CATALOGUE_MAPPED",
    category: "C3852",
    edition: "2013",
    codes: ["A0206180203"],
  },
  {
    recordedAt: "2022-11-15T09:00:00+08:00",
    event: "CATALOGUE_MAPPED",
    category: "C3852",
    edition: "2022",
    codes: ["A02061804"],
  },
  {
    recordedAt: "2022-11-15T09:00:00+08:00",
    event: "CATALOGUE_MAPPED",
    category: "C3855",
    edition: "2022",
    codes: ["A02061819"],
  },
  {
    recordedAt: "2022-11-15T09:00:00+08:00",
    event: "CATALOGUE_MAPPED",
    category: "C3855",
    edition: "2013",
    codes: ["A02061808"],
  },
]
  .sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1))
  .map((event) => JSON.stringify(event))
  .join("\n");

type Relation = "EXACT" | "NARROWER" | "BROADER" | "NONE";
type Entries = readonly (readonly [code: string, relation: Relation])[];

describe("The catalogue and the map of categories, live", () => {
  const world = useDeskWorld(() => `${HISTORY}\n`);

  const prefers = async (jurisdiction: string, code: string, edition: string | null, knownAt?: string) => {
    const text = `query ($uscc: USCC!, $jurisdiction: ID!, $lot: LotInput, $knownAt: DateTime) {
      standing(uscc: $uscc, validOn: "2023-03-01", knownAt: $knownAt) {
        procurementPreference(jurisdiction: $jurisdiction, lot: $lot) { determination reasons { code } knownAt } } }`;
    const lot = { catalogueCode: code, catalogueEdition: edition };
    const { data, errors } = await world.ask(purchaser, text, { uscc: LEADER, jurisdiction, lot, knownAt });
    expect(errors).toBeUndefined();
    // biome-ignore lint/suspicious/noExplicitAny: a test states the shapes that it expects.
    const { determination, reasons, knownAt: answeredAt } = (data as any).standing.procurementPreference;
    return { determination, reasons: reasons.map((each: { code: string }) => each.code), knownAt: answeredAt };
  };
  const says = async (jurisdiction: string, code: string, edition: string | null, knownAt?: string) => {
    const { determination, reasons } = await prefers(jurisdiction, code, edition, knownAt);
    return [determination, ...reasons];
  };
  const state = (category: string, edition: string, entries: Entries, ifRevision: number, more: object = {}) =>
    world.mutate(
      finance,
      "categoryMappingState",
      {
        category,
        catalogueEdition: edition,
        entries: entries.map(([code, relation]) => ({ code, relation })),
        basis: "GB/T 4754-2017 注释",
        ifRevision,
        ...more,
      },
      "categoryMapping { id revision author statedOn basis knownFrom knownTo entries { code relation item { name } } }",
      "revision entries { code relation }",
    );
  const until = async (condition: () => Promise<boolean>) => {
    for (let tries = 0; !(await condition()); tries++) {
      if (tries > 150) throw new Error("It was expected to come true.");
      await sleep(100);
    }
  };
  const show = async (text: string, variables: Record<string, unknown> = {}) => {
    const { data, errors } = await world.ask(nobody, text, variables);
    expect(errors).toBeUndefined();
    // biome-ignore lint/suspicious/noExplicitAny: a test states the shapes that it expects.
    return data as any;
  };
  const count = async (table: string) =>
    Number((await world.rows("procurement", `select count(*) from procurement.${table}`))[0]?.count);

  it("A15: of two titles the one in force answers for its own category only", async () => {
    expect(await says("120000", "A02061804", "2022")).toEqual([
      "ELIGIBLE",
      "CATEGORY_COVERED",
      "POLICY_PROVIDES",
      "TITLE_IN_FORCE",
    ]);
    expect(await says("120000", "A0206180203", "2013")).toContain("ELIGIBLE");
    // The third title's category is not mapped yet, so nobody can say that the lot is in none.
    expect(await says("120000", "A02061819", "2022")).toEqual(["UNDETERMINED", "CATEGORY_MAPPING_MISSING"]);
  });

  it("A19: the same firm and goods, four purchasers", async () => {
    const [tianjin, yunnan, beijing, guangyuan] = await Promise.all(
      ["120000", "530000", "110000", "510800"].map((place) => says(place, "A02061804", "2022")),
    );
    expect(tianjin?.[0]).toBe("ELIGIBLE");
    expect(yunnan).toEqual(["NOT_ELIGIBLE", "JURISDICTION_POLICY_SILENT", "TITLE_ISSUER_NOT_RECOGNISED"]);
    expect(beijing).toEqual(["NOT_ELIGIBLE", "TITLE_ISSUER_NOT_RECOGNISED"]);
    expect(guangyuan?.[0]).toBe("NOT_ELIGIBLE");
  });

  it("a bare code means a laptop in 2013 and a desktop computer in 2022, and the editions answer differently", async () => {
    await world.rows(
      "procurement",
      "select procurement.catalogue_take('2022', null, null, null, $1, 'x.csv', $2, false)",
      [
        JSON.stringify([
          { code: "A02010100", name: "计算机" },
          { code: "A02010104", name: "服务器" },
          { code: "A02010105", name: "台式计算机" },
          { code: "A02010108", name: "便携式计算机" },
          { code: "A02010000", name: "信息化设备" },
        ]),
        "a".repeat(64),
      ],
    );
    expect(await show('{ catalogueMeanings(code: "A02010105") { edition name } }')).toEqual({
      catalogueMeanings: [
        { edition: "2013", name: "便携式计算机" },
        { edition: "2022", name: "台式计算机" },
      ],
    });
    const before = await prefers("120000", "A02010105", "2022");
    expect(before.reasons).toEqual(["CATEGORY_MAPPING_MISSING"]);
    const first = await state(
      "C3911",
      "2022",
      [
        ["A02010105", "EXACT"],
        ["A02010100", "BROADER"],
      ],
      0,
    );
    expect(first).toEqual({
      categoryMapping: {
        id: expect.any(String),
        revision: 1,
        author: finance.tenant,
        statedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        basis: "GB/T 4754-2017 注释",
        knownFrom: expect.any(String),
        knownTo: null,
        entries: [
          { code: "A02010100", relation: "BROADER", item: { name: "计算机" } },
          { code: "A02010105", relation: "EXACT", item: { name: "台式计算机" } },
        ],
      },
      errors: [],
    });
    await state(
      "C3911",
      "2013",
      [
        ["A02010104", "EXACT"],
        ["A02010105", "NONE"],
      ],
      0,
      { on: "2022-11-20" },
    );
    await until(async () => (await says("120000", "A02010105", "2013"))[1] !== "CATEGORY_MAPPING_MISSING");
    expect(await says("120000", "A02010105", "2022")).toEqual([
      "ELIGIBLE",
      "CATEGORY_COVERED",
      "POLICY_PROVIDES",
      "TITLE_IN_FORCE",
    ]);
    expect(await says("120000", "A02010105", "2013")).toEqual(["NOT_ELIGIBLE", "CATEGORY_NOT_COVERED"]);
    expect(await says("120000", "A02010105", null)).toEqual(["UNDETERMINED", "CATALOGUE_EDITION_UNKNOWN"]);
    // What was answered stays what was known then.
    expect(await prefers("120000", "A02010105", "2022", before.knownAt)).toEqual(before);
  });

  it("a lot under a code wider than the category is undetermined, never a yes", async () => {
    expect(await says("120000", "A02010100", "2022")).toEqual(["UNDETERMINED", "CATEGORY_PARTLY_COVERED"]);
  });

  it("when a relation alone becomes another, holders of decisions are told", async () => {
    const decision = await issued(
      world.hub,
      purchaser,
      {
        uscc: LEADER,
        jurisdiction: "120000",
        validOn: "2023-03-01",
        purpose: "procurement-evaluation",
        legalBasis: "招标文件",
        idempotencyKey: randomUUID(),
        lot: { catalogueCode: "A02010105", catalogueEdition: "2022" },
      },
      "procurement",
    );
    expect(decision.answer.determination).toBe("ELIGIBLE");
    const { errors } = await state(
      "C3911",
      "2022",
      [
        ["A02010105", "BROADER"],
        ["A02010100", "BROADER"],
      ],
      1,
    );
    expect(errors).toEqual([]);
    const text =
      "{ procurementNotices { edges { node { decision { id } after { determination reasons { code } } } } } }";
    const told = async () => {
      const { data } = await world.ask(purchaser, text);
      // biome-ignore lint/suspicious/noExplicitAny: a test states the shapes that it expects.
      return (data as any).procurementNotices.edges.map(({ node }: any) => node);
    };
    await until(async () => (await told()).length > 0);
    expect(await told()).toEqual([
      {
        decision: { id: decision.id },
        after: { determination: "UNDETERMINED", reasons: [{ code: "CATEGORY_PARTLY_COVERED" }] },
      },
    ]);
  });

  it("who did not see how the map stands is shown it, and nothing is recorded", async () => {
    const before = await count("category_mapping");
    const { categoryMapping, errors } = await state("C3911", "2022", [["A02010108", "NARROWER"]], 1);
    expect(categoryMapping).toBeNull();
    expect(errors).toMatchObject([
      {
        code: "CONFLICT",
        field: ["input", "ifRevision"],
        current: { revision: 2, entries: [{}, { relation: "BROADER" }] },
      },
    ]);
    expect(await state("C3464", "2022", [], 1)).toMatchObject({ errors: [{ code: "CONFLICT", current: null }] });
    expect(await count("category_mapping")).toBe(before);
  });

  it("a repeat tells what was done, and does nothing", async () => {
    const key = { idempotencyKey: randomUUID() };
    const done = await state("C3464", "2013", [["A020618", "NARROWER"]], 0, key);
    const before = await count("category_mapping");
    expect(await state("C3464", "2013", [["A020618", "NARROWER"]], 0, key)).toEqual(done);
    await expect(state("C3464", "2013", [], 0, key)).rejects.toThrow("IDEMPOTENCY_KEY_REUSED");
    expect(await count("category_mapping")).toBe(before);
  });

  it("every fault of a statement is told with its place", async () => {
    const before = await count("category_mapping");
    const faults = async (category: string, edition: string, entries: Entries, more: object = {}) => {
      const { errors } = await state(category, edition, entries, 0, more);
      return errors.map(({ code, field }) => `${code} ${field.join(".")}`);
    };
    expect(await faults("C1", "2022", [["A0", "EXACT"]], { basis: " ", categoryEdition: "2011" })).toEqual([
      "TEXT_NOT_ACCEPTED input.category",
      "TEXT_NOT_ACCEPTED input.categoryEdition",
      "TEXT_NOT_ACCEPTED input.basis",
      "TEXT_NOT_ACCEPTED input.entries.0.code",
    ]);
    expect(
      await faults("C3464", "2022", [
        ["A02010105", "EXACT"],
        ["a02010105", "NONE"],
      ]),
    ).toEqual(["NAMED_TWICE input.entries"]);
    const many = Array.from({ length: 501 }, (_, index): [string, Relation] => [`A${10_000_000 + index}`, "NONE"]);
    expect(await faults("C3464", "2022", many)).toEqual(["TOO_MANY input.entries"]);
    expect(await faults("C3464", "2018", [])).toEqual(["EDITION_NOT_ON_RECORD input.catalogueEdition"]);
    const wrong: Entries = [
      ["A02010105", "EXACT"],
      ["A02010199", "NARROWER"],
      ["A0201", "BROADER"],
    ];
    expect(await faults("C3464", "2022", wrong, { on: "2999-01-01" })).toEqual([
      "CODE_NOT_IN_EDITION input.entries.1.code",
      "CODE_NOT_IN_EDITION input.entries.2.code",
      "DAY_OUT_OF_ORDER input.on",
    ]);
    expect(await count("category_mapping")).toBe(before);
  });

  it("is curated by finance departments and by nobody else", async () => {
    const before = await count("category_mapping");
    const asked = { category: "C3464", catalogueEdition: "2022", entries: [], basis: "x", ifRevision: 0 };
    for (const other of [purchaser, bank, officer]) {
      await expect(world.mutate(other, "categoryMappingState", asked, "categoryMapping { id }")).rejects.toThrow(
        "FORBIDDEN",
      );
    }
    await expect(world.mutate(nobody, "categoryMappingState", asked, "categoryMapping { id }")).rejects.toThrow(
      "UNAUTHENTICATED",
    );
    const posing = identityOf("market-regulation@530000", { scopes: new Set(["procurement:curate"]) });
    const { errors } = await world.mutate(posing, "categoryMappingState", asked, "categoryMapping { id }");
    expect(errors).toMatchObject([{ code: "NOT_FOR_THIS_CALLER", field: ["input"] }]);
    expect(await count("category_mapping")).toBe(before);
  });

  it("everybody reads the maps with their history, and each as it was known then", async () => {
    await until(
      async () =>
        (await show('{ categoryMapping(category: "C3911", catalogueEdition: "2022") { revision } }')).categoryMapping
          .revision === 2,
    );
    const text = `query ($knownAt: DateTime) {
      categoryMappings(category: "C3911", catalogueEdition: "2022", superseded: true, knownAt: $knownAt) {
        edges { node { revision author knownFrom knownTo entries { code relation } } } } }`;
    const [second, first] = (await show(text)).categoryMappings.edges.map(({ node }: { node: object }) => node);
    expect([second.revision, first.revision, second.knownTo]).toEqual([2, 1, null]);
    expect(first.knownTo).toBe(second.knownFrom);
    const then = (await show(text, { knownAt: first.knownFrom })).categoryMappings.edges;
    expect(then).toEqual([{ node: { ...first, knownTo: null } }]);
    const old =
      '{ categoryMapping(category: "C3852", catalogueEdition: "2022") { author basis statedOn revision entries { code relation } } }';
    expect((await show(old)).categoryMapping).toEqual({
      author: null,
      basis: null,
      statedOn: null,
      revision: 1,
      entries: [{ code: "A02061804", relation: null }],
    });
    expect(await show('{ categoryMapping(category: "C1530", catalogueEdition: "2022") { id } }')).toEqual({
      categoryMapping: null,
    });
    const naming = '{ categoryMappings(code: "A02061808") { edges { node { category catalogueEdition } } } }';
    expect((await show(naming)).categoryMappings.edges).toEqual([
      { node: { category: "C3855", catalogueEdition: "2013" } },
    ]);
  });

  it("everybody looks codes up, by name, by level, page by page", async () => {
    const list = async (rest: string) =>
      (
        await show(
          `{ catalogueItems(edition: "2022", ${rest}) { edges { node { code } } pageInfo { hasNextPage endCursor } } }`,
        )
      ).catalogueItems;
    const codes = (part: { edges: { node: { code: string } }[] }) => part.edges.map(({ node }) => node.code);
    expect(codes(await list('search: "计算机"'))).toEqual(["A02010100", "A02010105", "A02010108"]);
    expect(codes(await list('search: "a020101", under: "A02010100"'))).toEqual(["A02010104", "A02010105", "A02010108"]);
    expect(codes(await list('under: "A02010000", level: 3'))).toEqual(["A02010100"]);
    const one = await list("first: 2");
    expect([codes(one), one.pageInfo.hasNextPage]).toEqual([["A02010000", "A02010100"], true]);
    expect(codes(await list(`first: 2, after: "${one.pageInfo.endCursor}"`))).toEqual(["A02010104", "A02010105"]);
    expect(codes(await list('knownAt: "2022-01-01T00:00:00Z"'))).toEqual([]);
    const item =
      '{ catalogueItem(edition: "2022", code: "A02010105") { name level parent { name parent { name parent { name } } } } }';
    expect((await show(item)).catalogueItem).toEqual({
      name: "台式计算机",
      level: 4,
      parent: { name: "计算机", parent: { name: "信息化设备", parent: null } },
    });
    expect(
      await show(
        '{ catalogueItem(edition: "2022", code: "A0201") { name } catalogueItems(edition: "2018") { edges { cursor } } }',
      ),
    ).toEqual({
      catalogueItem: null,
      catalogueItems: null,
    });
    expect((await show("{ catalogueEditions { id itemCount issuedOn importedAt } }")).catalogueEditions).toEqual([
      { id: "2013", itemCount: 4, issuedOn: "2013-10-29", importedAt: null },
      { id: "2022", itemCount: 5, issuedOn: "2022-09-02", importedAt: expect.any(String) },
    ]);
    for (const wrong of ['search: " "', "level: 6", 'after: "eA"', 'under: "X"', "first: 101"]) {
      const { errors } = await world.ask(nobody, `{ catalogueItems(edition: "2022", ${wrong}) { edges { cursor } } }`);
      expect(errors?.[0]?.extensions?.code).toMatch(/BAD_USER_INPUT|OPERATION_TOO_COSTLY/);
    }
  });
});
