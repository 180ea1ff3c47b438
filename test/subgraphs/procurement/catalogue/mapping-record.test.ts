import { randomUUID } from "node:crypto";
import { department } from "../../../../subgraphs/procurement/department.ts";
import { useDepartmentDatabase } from "../../../harness/department-database.ts";

const OFFICER = {
  tenant: "finance",
  actor: "officer of finance",
  role: "DEPARTMENT",
  department: "finance",
  uscc: null,
  jurisdictions: ["530000"],
  operation: "categoryMappingState",
  hash: "a".repeat(64),
};

type Entry = readonly [code: string, relation: string];

describe("What the department's database keeps of the catalogue and its maps, whoever writes", () => {
  const database = useDepartmentDatabase(department);

  const state = async (
    category: string,
    edition: string,
    entries: readonly Entry[],
    { ifRevision = 0, on = null, request = {} }: { ifRevision?: number; on?: string | null; request?: object } = {},
  ) => {
    const { rows } = await database.app.query(
      "select procurement.category_mapping_state($1, $2, '2017', $3, $4, 'the 2022 explanations', $5, $6) as said",
      [
        { ...OFFICER, key: randomUUID(), ...request },
        category,
        edition,
        JSON.stringify(entries.map(([code, relation]) => ({ code, relation }))),
        on,
        ifRevision,
      ],
    );
    return rows[0].said;
  };
  const refusal = (asked: Promise<unknown>) =>
    asked.then(
      () => "taken",
      (error: Error & { code?: string }) => `${error.code} ${error.message.split(":")[0]}`,
    );
  const take = async (
    edition: string,
    items: readonly Entry[],
    { title = null as string | null, correct = false } = {},
  ) => {
    const { rows } = await database.app.query(
      "select procurement.catalogue_take($1, $2, null, null, $3, 'codes.csv', $4, $5) as said",
      [edition, title, JSON.stringify(items.map(([code, name]) => ({ code, name }))), "b".repeat(64), correct],
    );
    return rows[0].said;
  };
  const count = async (table: string) =>
    Number((await database.owner.query(`select count(*) from procurement.${table}`)).rows[0].count);

  it("a map covers what it calls exact or narrower, and becomes known two seconds after its recording", async () => {
    const said = await state("C3852", "2022", [
      ["A02061804", "EXACT"],
      ["A02061800", "BROADER"],
      ["A02061801", "NONE"],
      ["A02061803", "NARROWER"],
    ]);
    const { rows } = await database.app.query(
      `select codes, revision, author, basis, lower(known) > clock_timestamp() as ahead,
         lower(known) <= clock_timestamp() + interval '2 seconds' as within_two_seconds
       from procurement.category_mapping where id = $1`,
      [said.id],
    );
    expect(rows).toEqual([
      {
        codes: ["A02061803", "A02061804"],
        revision: 1,
        author: "finance",
        basis: "the 2022 explanations",
        ahead: true,
        within_two_seconds: true,
      },
    ]);
  });

  it("who did not see the last state is told of the conflict, and nothing is recorded", async () => {
    const before = await count("category_mapping");
    expect(await state("C3852", "2022", [["A02061804", "EXACT"]], { ifRevision: 0 })).toEqual({ outcome: "CONFLICT" });
    expect(await state("C3852", "2022", [], { ifRevision: 2 })).toEqual({ outcome: "CONFLICT" });
    expect(await count("category_mapping")).toBe(before);
  });

  it("of two officers who saw the same state one states the next", async () => {
    const other = await database.connect("app");
    const call =
      "select procurement.category_mapping_state($1, 'C3855', '2017', '2022', '[]', 'both', null, 0)->>'outcome' as said";
    const both = await Promise.all(
      [database.app, other].map((client) => client.query(call, [{ ...OFFICER, key: randomUUID() }])),
    );
    expect(both.map(({ rows }) => rows[0].said).sort()).toEqual(["CONFLICT", "DONE"]);
  });

  it("a repeat with the same key has no second effect, and the key means nothing else", async () => {
    const request = { key: "once" };
    const said = await state("C1530", "2022", [["A07010101", "EXACT"]], { request });
    expect(await state("C1530", "2022", [["A07010101", "EXACT"]], { request })).toEqual(said);
    expect(await state("C1530", "2022", [], { request: { ...request, hash: "c".repeat(64) } })).toEqual({
      outcome: "KEY_REUSED",
    });
  });

  it("nobody but a finance department states a map", async () => {
    const before = await count("category_mapping");
    for (const request of [
      { department: "market-regulation" },
      { role: "BANK", department: null },
      { role: "PURCHASER", department: "finance" },
    ]) {
      expect(await refusal(state("C3911", "2022", [], { request }))).toBe("LH131 NOT_THE_CALLERS");
    }
    expect(await count("category_mapping")).toBe(before);
  });

  it("a map is not stated on a day that has not come, nor onto an edition that is not there", async () => {
    expect(await refusal(state("C3911", "2022", [], { on: "2999-01-01" }))).toBe("LH139 MAPPING_DOES_NOT_ADD_UP");
    expect(await state("C3911", "2018", [])).toEqual({ outcome: "EDITION_NOT_ON_RECORD" });
  });

  it("a map is not added to once it is known, and what it covers is what it states", async () => {
    const old =
      "select procurement.category_map('C3464', '2022', array['A02061804'], 'history', '2022-09-15T01:00:00Z') as id";
    const [{ id }] = (await database.owner.query(old)).rows;
    const add = (mapping: string) =>
      refusal(database.owner.query("insert into procurement.mapped_code values ($1, 'A02061899', 'EXACT')", [mapping]));
    expect(await add(id)).toBe("LH138 MAPPING_IS_FIXED");
    const { id: stated } = await state("C3873", "2022", [["A02061908", "NARROWER"]]);
    await database.owner.query("select pg_sleep(2.05)");
    expect(await add(stated)).toBe("LH138 MAPPING_IS_FIXED");
    const sneak = database.owner.query(
      `insert into procurement.category_mapping (category, catalogue_edition, codes, source, known, revision, author, actor,
         stated_on, basis)
       values ('C3874', '2022', '{A02061908}', 'x', tstzrange(clock_timestamp() + interval '2 seconds', null), 1, 'a', 'b',
         '2024-01-01', 'c')`,
    );
    expect(await refusal(sneak)).toBe("LH139 MAPPING_DOES_NOT_ADD_UP");
  });

  it("a map that was not on record before it was to be known is refused: it could change an answer given", async () => {
    const late = database.owner.query(
      `insert into procurement.category_mapping (category, catalogue_edition, codes, source, known, revision, author, actor,
         stated_on, basis)
       values ('C3875', '2022', '{}', 'x', tstzrange(clock_timestamp(), null), 1, 'a', 'b', '2024-01-01', 'c')`,
    );
    expect(await refusal(late)).toBe("LH130 RECORDED_TOO_LATE");
  });

  it("a code means one thing at a time in its edition; a correction keeps what it was called", async () => {
    expect(
      await take("2022", [
        ["A02010104", "服务器"],
        ["A02010100", "计算机"],
        ["A02000000", "设备"],
        ["A02010000", "信息化设备"],
      ]),
    ).toEqual({
      stored: 4,
      corrected: 0,
      differing: [],
      unchanged: 0,
      withoutParent: [],
    });
    expect(
      await take("2022", [
        ["A02010104", "服务机"],
        ["A02010105", "台式计算机"],
      ]),
    ).toMatchObject({
      stored: 1,
      unchanged: 0,
      differing: [{ code: "A02010104", name: "服务器" }],
    });
    expect(await take("2022", [["A02010104", "服务器设备"]], { correct: true })).toMatchObject({
      stored: 0,
      corrected: 1,
    });
    const { rows } = await database.app.query(
      "select name, upper_inf(known) as now from procurement.catalogue_item where edition = '2022' and code = 'A02010104' order by lower(known)",
    );
    expect(rows).toEqual([
      { name: "服务器", now: false },
      { name: "服务器设备", now: true },
    ]);
  });

  it("taking in again what is on record leaves no trace", async () => {
    const before = [await count("catalogue_item"), await count("catalogue_import")];
    expect(await take("2022", [["A02010105", "台式计算机"]])).toMatchObject({ stored: 0, unchanged: 1 });
    expect([await count("catalogue_item"), await count("catalogue_import")]).toEqual(before);
  });

  it("a code whose parent is not on record is kept, and told", async () => {
    expect(await take("2022", [["B02130301", "某工程"]])).toMatchObject({ stored: 1, withoutParent: ["B02130301"] });
  });

  it("codes of an imported edition are those of the import; of 2013 nobody can tell before it is imported", async () => {
    expect(await refusal(state("C3876", "2022", [["A02999999", "EXACT"]]))).toBe("LH137 CODE_NOT_IN_EDITION");
    expect(await state("C3876", "2013", [["A0299", "EXACT"]])).toMatchObject({ outcome: "DONE" });
  });

  it("an edition is named before its codes, keeps its name, and writes its codes in its own form", async () => {
    expect(await refusal(take("2027", [["A01000000", "房屋"]]))).toBe("LH136 EDITION_NOT_ON_RECORD");
    expect(await take("2027", [["A01000000", "房屋"]], { title: "采购目录" })).toMatchObject({ stored: 1 });
    expect(await refusal(take("2027", [], { title: "另一目录" }))).toBe("LH136 EDITION_CONTRADICTED");
    expect(await refusal(take("2022", [["A0206180203", "空调机"]]))).toBe("LH135 CODE_NOT_OF_EDITION");
    expect(await refusal(take("2013", [["A00", "无"]]))).toBe("LH135 CODE_NOT_OF_EDITION");
  });

  it("nothing of it is overwritten or taken away, and the application writes none of it by itself", async () => {
    for (const table of [
      "catalogue_item",
      "catalogue_edition",
      "catalogue_import",
      "category_mapping",
      "mapped_code",
    ]) {
      expect(await refusal(database.owner.query(`delete from procurement.${table}`))).toMatch(/^LH013/);
      expect(await refusal(database.owner.query(`truncate procurement.${table} cascade`))).toMatch(/^LH013/);
      expect(await refusal(database.app.query(`delete from procurement.${table}`))).toMatch(/^42501/);
    }
    expect(await refusal(database.owner.query("update procurement.mapped_code set relation = 'NONE'"))).toMatch(
      /^LH013/,
    );
    expect(await refusal(database.owner.query("update procurement.catalogue_item set name = 'x'"))).toMatch(/^LH013/);
    expect(
      await refusal(database.app.query("select procurement.mapping_close('C3852', '2017', '2022', now())")),
    ).toMatch(/^42501/);
  });
});
