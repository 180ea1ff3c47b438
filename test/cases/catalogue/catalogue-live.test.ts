import { randomUUID } from "node:crypto";
import { issued } from "../../decisions/askers.ts";
import { CAST } from "../../subgraphs/market-regulation/cast.ts";
import { LEADER, useCatalogueWorld } from "./catalogue-world.ts";

const { finance, purchaser } = CAST;

describe("The catalogue and the map of categories, live", () => {
  const { world, prefers, says, state, until, show, takeEdition } = useCatalogueWorld();

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
    await takeEdition();
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
});
