import { randomUUID } from "node:crypto";
import { CAST, identityOf } from "../../subgraphs/market-regulation/cast.ts";
import { type Entries, type Relation, useCatalogueWorld } from "./catalogue-world.ts";

const { purchaser, bank, officer, nobody } = CAST;

describe("A map of categories, stated and read through the gateway", () => {
  const { world, state, until, show, count, takeEdition } = useCatalogueWorld();

  beforeAll(async () => {
    await takeEdition();
    const exact: Entries = [
      ["A02010105", "EXACT"],
      ["A02010100", "BROADER"],
    ];
    await state("C3911", "2022", exact, 0);
    await state(
      "C3911",
      "2022",
      exact.map(([code]) => [code, "BROADER"]),
      1,
    );
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
          ?.revision === 2,
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
