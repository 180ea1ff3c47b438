import { readdir } from "node:fs/promises";
import { dirname } from "node:path";
import { query } from "../harness/postgres.ts";
import { syntheticCode } from "../harness/synthetic-code.ts";
import { countsOf, fileOf, HEADER, importFile, importLines, rejectsIn } from "./import-run.ts";
import { createRegister, type TestRegister } from "./register-database.ts";

let A = "";
let B = "";
let made = 0;
const line = (code: string, name = "测试企业", rest = "2010-05-04,有限责任公司,500(万元人民币),云南,昆明") =>
  `${name},${code},${rest}`;

let register: TestRegister;
beforeAll(async () => {
  register = await createRegister();
});
beforeEach(() => {
  A = syntheticCode(++made);
  B = syntheticCode(++made);
});

/** Everything that is on record about these enterprises, ids and all. */
async function record(codes = [A, B]) {
  const tables = ["enterprise", "enterprise_name", "enterprise_registration"];
  return Promise.all(
    tables.map((table) => register.ask(`select * from register.${table} where uscc = any($1) order by 1, 2`, [codes])),
  );
}

/** How many rows each table has about these enterprises. */
async function rowsOnRecord(): Promise<number[]> {
  return (await record()).map((rows) => rows.length);
}

describe("A registration that is taken over", () => {
  it("is valid from its day of registration on, and known from now on", async () => {
    const [before] = await register.ask("select at from register.heartbeat");
    await importLines(register.appUrl, [line(A)]);
    const [stored] = await register.ask(
      `
      select n.name, n.valid::text as "nameValid", r.division, r.established_on::text as "establishedOn",
        r.enterprise_type as type, r.capital_wan as capital, r.capital_currency as currency, r.valid::text as valid,
        lower(r.known) > $1 and lower(r.known) <= h.at as "knownSince", upper_inf(r.known) as "stillKnown",
        e.known = n.known and n.known = r.known as "knownTogether"
      from register.enterprise e join register.enterprise_name n using (uscc)
        join register.enterprise_registration r using (uscc), register.heartbeat h where uscc = $2`,
      [before?.at, A],
    );
    expect(stored).toEqual({
      name: "测试企业",
      nameValid: "[2010-05-04,)",
      division: "530100",
      establishedOn: "2010-05-04",
      type: "有限责任公司",
      capital: "500",
      currency: "CNY",
      valid: "[2010-05-04,)",
      knownSince: true,
      stillKnown: true,
      knownTogether: true,
    });
  });

  it("tells file, checksum and line as its source, and how an unclear capital was read", async () => {
    await importLines(register.appUrl, [line(A), line(B, "测试企业", "2010-05-04,,500(万),云南,昆明")]);
    const sources = await register.ask(
      "select source from register.enterprise_registration where uscc in ($1, $2) order by source",
      [A, B],
    );
    expect(sources.map(({ source }) => String(source).replace(/sha256 [0-9a-f]{12}/, "sha256 …"))).toEqual([
      "registrations.csv (sha256 …) line 2",
      "registrations.csv (sha256 …) line 3; capital without a currency read as CNY",
    ]);
  });

  it("leaves open what it does not state", async () => {
    await importLines(register.appUrl, [line(A, "测试企业", "2010-05-04,N/A,N/A,云南,N/A")]);
    const rows = await register.ask(
      "select division, enterprise_type, capital_wan, capital_currency from register.enterprise_registration where uscc = $1",
      [A],
    );
    expect(rows).toEqual([{ division: "530000", enterprise_type: null, capital_wan: null, capital_currency: null }]);
  });
});

describe("A file that is imported again", () => {
  it("changes nothing", async () => {
    const path = await fileOf(`${[HEADER, line(A), line(B), line(A)].join("\n")}\n`);
    expect(countsOf(await importFile(register.appUrl, path))).toEqual([2, 0, 1, 0]);
    const before = await record();
    expect(countsOf(await importFile(register.appUrl, path))).toEqual([0, 2, 1, 0]);
    expect(await record()).toEqual(before);
  });

  it("adds what is new in it and nothing else", async () => {
    await importLines(register.appUrl, [line(A)]);
    expect(countsOf(await importLines(register.appUrl, [line(A), line(B)]))).toEqual([1, 1, 0, 0]);
    expect(await rowsOnRecord()).toEqual([2, 2, 2]);
  });

  it("changes nothing after the register itself has recorded a later name", async () => {
    await importLines(register.appUrl, [line(A)]);
    await query(
      register.migratorUrl,
      "select register.enterprise_record($1, '新名称', '530102', '2024-01-01', 'test')",
      [A],
    );
    const before = await record();
    expect(countsOf(await importLines(register.appUrl, [line(A)]))).toEqual([0, 1, 0, 0]);
    expect(await record()).toEqual(before);
  });

  it.each([
    ["another name", "企业名称", "改名企业"],
    ["another day", "注册日期", "2011-05-04"],
    ["another type", "企业类型", "国有企业"],
    ["another amount", "注册资金", "501(万元人民币)"],
    ["another currency", "注册资金", "500(万美元)"],
    ["no capital", "注册资金", "N/A"],
    ["another place", "地区", "曲靖"],
  ])("with %s is rejected, and overwrites nothing", async (_what, column, value) => {
    await importLines(register.appUrl, [line(A)]);
    const before = await record([A]);
    const changed = line(A)
      .split(",")
      .map((field, index) => (HEADER.split(",")[index] === column ? value : field))
      .join(",");
    const imported = await importLines(register.appUrl, [line(B), changed]);
    expect(countsOf(imported)).toEqual([1, 0, 0, 1]);
    const [reject] = await rejectsIn(imported.rejectsPath);
    expect(reject?.slice(0, 3)).toEqual(["3", column, value]);
    expect(await record([A])).toEqual(before);
  });

  it("is rejected by a reason that tells the record and the file", async () => {
    await importLines(register.appUrl, [line(A)]);
    const imported = await importLines(register.appUrl, [
      line(A, "改名企业", "2010-05-04,有限责任公司,60万美元,云南,昆明"),
    ]);
    const [reject] = await rejectsIn(imported.rejectsPath);
    expect(reject?.[4]?.replace(/sha256 [0-9a-f]{12}/, "sha256 …")).toBe(
      `${A} differs from the record (registrations.csv (sha256 …) line 2): there 企业名称 测试企业, 注册资金 500(万 CNY); here 企业名称 改名企业, 注册资金 60(万 USD). An import overwrites nothing; changes go through the register's procedure.`,
    );
    expect(reject?.[3]).toContain(
      "彼处为企业名称 测试企业, 注册资金 500(万 CNY)；此处为企业名称 改名企业, 注册资金 60(万 USD)。",
    );
  });

  it("writes the same facts differently without contradicting them", async () => {
    await importLines(register.appUrl, [line(A)]);
    const rewritten = line(A.toLowerCase(), " 测试企业 ", "2010-05-04,有限责任公司,500.0000万人民币,云南省,昆明市");
    expect(countsOf(await importLines(register.appUrl, [rewritten]))).toEqual([0, 1, 0, 0]);
  });
});

describe("Lines with one code in one file", () => {
  it("are kept once when they say the same", async () => {
    expect(countsOf(await importLines(register.appUrl, [line(A), line(B), line(A), line(A)]))).toEqual([2, 0, 2, 0]);
  });

  it("that say something else are rejected with the line of the first, which counts", async () => {
    const imported = await importLines(register.appUrl, [line(A), line(B), line(A, "另一企业"), line(A)]);
    expect(countsOf(imported)).toEqual([2, 0, 1, 1]);
    const [reject] = await rejectsIn(imported.rejectsPath);
    expect(reject?.slice(0, 3)).toEqual(["4", "企业名称", "另一企业"]);
    expect(reject?.[4]).toContain(`${A} differs from line 2 of this file, which counts: there 企业名称 测试企业; here`);
    expect(await register.ask("select name from register.enterprise_name where uscc = $1", [A])).toEqual([
      { name: "测试企业" },
    ]);
  });

  it("do not count by a line that has a fault", async () => {
    const faulty = line(A, "测试企业", "2010-13-04,有限责任公司,500(万元人民币),云南,昆明");
    expect(countsOf(await importLines(register.appUrl, [faulty, line(A)]))).toEqual([1, 0, 0, 1]);
  });
});

describe("A dry run", () => {
  it("tells everything and stores nothing", async () => {
    const lines = [line(A), line(A), line(B, "N/A"), line(A, "另一企业")];
    const imported = await importLines(register.appUrl, lines, true);
    expect([imported.dryRun, ...countsOf(imported)]).toEqual([true, 1, 0, 1, 2]);
    expect((await rejectsIn(imported.rejectsPath)).map(([number]) => number)).toEqual(["4", "5"]);
    expect(await rowsOnRecord()).toEqual([0, 0, 0]);
    expect(countsOf(await importLines(register.appUrl, lines))).toEqual(countsOf(imported));
  });
});

describe("The reject file", () => {
  it("is not made when nothing is rejected, and one of an earlier run is taken away", async () => {
    const path = await fileOf(`${HEADER}\n${line(A)}\n${line(B, "N/A")}\n`);
    expect((await importFile(register.appUrl, path)).rejectsPath).toBe(`${path}.rejects.csv`);
    const corrected = await fileOf(`${HEADER}\n${line(A)}\n`);
    expect((await importFile(register.appUrl, corrected)).rejectsPath).toBeNull();
    expect(await readdir(dirname(corrected))).toEqual(["registrations.csv"]);
  });
});

describe("Two imports at the same time", () => {
  it("of the same file store it once", async () => {
    const path = await fileOf(`${[HEADER, line(A), line(B)].join("\n")}\n`);
    const other = await fileOf(`${[HEADER, line(A), line(B)].join("\n")}\n`);
    const both = await Promise.all([importFile(register.appUrl, path), importFile(register.appUrl, other)]);
    expect(both.map(countsOf).sort()).toEqual([
      [0, 2, 0, 0],
      [2, 0, 0, 0],
    ]);
    expect(await rowsOnRecord()).toEqual([2, 2, 2]);
  });
});
