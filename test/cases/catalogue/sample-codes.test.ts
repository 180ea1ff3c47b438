import { readFile } from "node:fs/promises";
import { loadDemonstration } from "../../../hub/demo/load-demonstration.ts";
import { CODES_OF_2022 } from "../../../hub/demo/sample-codes.ts";
import { importCatalogue } from "../../../hub/import/catalogue/import-catalogue.ts";
import { createHubDatabases } from "../../harness/hub-databases.ts";
import { type OpenHub, openHub } from "../../harness/open-hub.ts";
import { describeWithMaterial, sharedMaterial } from "../../harness/shared-material.ts";
import { fileOf } from "../../import/import-run.ts";
import { CAST } from "../../subgraphs/market-regulation/register-world.ts";

describe("The catalogue of the demonstration", () => {
  let hub: OpenHub;
  let procurementUrl: string;

  beforeAll(async () => {
    const databases = await createHubDatabases();
    procurementUrl = databases.departments.procurement.appUrl;
    await loadDemonstration(databases);
    hub = await openHub(databases);
  }, 120_000);

  afterAll(() => hub.close());

  const ask = async (text: string) => {
    const { data, errors } = await hub.ask(text, {}, CAST.nobody);
    expect(errors).toBeUndefined();
    return JSON.parse(JSON.stringify(data));
  };
  const itemsOf = async (asked: string) =>
    (
      await ask(`{ catalogueItems(edition: "2022", first: 100, ${asked}) {
        edges { node { code name parent { code } } } } }`)
    ).catalogueItems.edges.map(({ node }: { node: object }) => node);

  it("lets anybody find codes of the edition of 2022 by name and by the beginning of a code", async () => {
    expect(await itemsOf('search: "空调"')).toEqual([
      { code: "A02061804", name: "空调机", parent: { code: "A02061800" } },
    ]);
    expect(await itemsOf('search: "A020101"')).toHaveLength(11);
    expect(await itemsOf('under: "A02060000", level: 3')).toEqual([
      { code: "A02061800", name: "生活用电器", parent: { code: "A02060000" } },
      { code: "A02061900", name: "照明设备", parent: { code: "A02060000" } },
    ]);
  });

  it("tells one code apart by its edition, and says that the edition was not taken in as a whole", async () => {
    const { catalogueMeanings } = await ask('{ catalogueMeanings(code: "A02010105") { edition name } }');
    expect(catalogueMeanings).toEqual([
      { edition: "2013", name: "便携式计算机" },
      { edition: "2022", name: "台式计算机" },
    ]);
    const { catalogueEditions } = await ask("{ catalogueEditions { id itemCount importedAt } }");
    expect(catalogueEditions).toContainEqual({ id: "2022", itemCount: CODES_OF_2022.length, importedAt: null });
  });

  it("names each code once, each with what lies above it", () => {
    const codes = new Set(CODES_OF_2022.map(([code]) => code));
    expect(codes.size).toBe(CODES_OF_2022.length);
    const aboveOf = (code: string) => {
      const stem = code.replace(/(00)+$/, "");
      return stem.length === 3 ? [] : [stem.slice(0, -2).padEnd(9, "0")];
    };
    expect([...codes].flatMap(aboveOf).filter((above) => !codes.has(above))).toEqual([]);
  });

  describeWithMaterial("data/catalogue", "beside the whole edition", () => {
    it("has the names of the edition, so that an import changes none of them", async () => {
      const path = sharedMaterial("data/catalogue/2022.csv");
      const lines = new Set((await readFile(path, "utf8")).split(/\r?\n/));
      expect(CODES_OF_2022.filter(([code, name]) => !lines.has(`${code},${name}`))).toEqual([]);
      const said = { edition: "2022", title: null, document: null, issuedOn: null };
      const file = { path, name: "2022.csv", rejectsPath: `${await fileOf("", "codes.csv")}.rejects.csv`, ...said };
      const taken = await importCatalogue(procurementUrl, { ...file, dryRun: true, correct: false });
      expect(taken).toMatchObject({ rows: 4292, unchanged: CODES_OF_2022.length, corrected: 0, rejected: 0 });
    });
  });
});
