import { readFile, stat, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { catalogueSummary } from "../../hub/import/catalogue/catalogue-summary.ts";
import { type CatalogueToImport, importCatalogue } from "../../hub/import/catalogue/import-catalogue.ts";
import { FileRefused } from "../../hub/import/registrations/file-refused.ts";
import { OperatorError } from "../../shared/server/operator-error.ts";
import { department } from "../../subgraphs/procurement/department.ts";
import { useDepartmentDatabase } from "../harness/department-database.ts";
import { describeWithMaterial, sharedMaterial } from "../harness/shared-material.ts";
import { encodeGb18030 } from "./gb18030.ts";
import { startImport } from "./import-command.ts";
import { fileOf, rejectsIn } from "./import-run.ts";

const HEADER = "编码,品目名称";

describe("import catalogue", () => {
  const database = useDepartmentDatabase(department);
  let rejectsPath = "";

  const url = () => {
    const { host, port, database: name, user, password } = database.app;
    return `postgresql://${user}:${encodeURIComponent(String(password))}@${host}:${port}/${name}`;
  };
  const take = async (path: string, more: Partial<CatalogueToImport> = {}) => {
    rejectsPath = `${await fileOf("", "rejects.csv")}.rejects.csv`;
    const said = { edition: "2022", title: null, document: null, issuedOn: null, correct: false, dryRun: false };
    return importCatalogue(url(), { path, name: basename(path), rejectsPath, ...said, ...more });
  };
  const takeLines = async (lines: readonly string[], more: Partial<CatalogueToImport> = {}) =>
    take(await fileOf(`${[HEADER, ...lines].join("\n")}\n`, "codes.csv"), more);
  const rows = async () =>
    Number(
      (await database.owner.query("select count(*) from procurement.catalogue_item where edition = '2022'")).rows[0]
        .count,
    );

  it("takes good lines and tells of each other one where and why it was not taken", async () => {
    const imported = await takeLines([
      "A02000000,设备",
      "A02010000,信息化设备",
      "a02010100,计算机",
      "Ａ02010105,台式计算机",
      ",无编码",
      "A02010105,台式计算机",
      "A02010105,便携式计算机",
      "A0201010,七位",
      "D02010105,字母不对",
      "A00000000,无门类",
      "A02010106,",
      "A02010107,甲,乙",
      "A02010108,坏\u0007字",
      `A02010109,${"长".repeat(201)}`,
      "",
      "B02130301,无上级",
    ]);
    expect(imported).toEqual({
      file: "codes.csv",
      edition: "2022",
      dryRun: false,
      rows: 15,
      stored: 5,
      corrected: 0,
      unchanged: 0,
      repeated: 1,
      rejected: 9,
      rejects: expect.any(Array),
      withoutParent: ["B02130301"],
      rejectsPath,
    });
    const rejects = await rejectsIn(imported.rejectsPath);
    expect(rejects.map(([line, column, value]) => [line, column, value])).toEqual([
      ["6", "编码", ""],
      ["8", "品目名称", "便携式计算机"],
      ["9", "编码", "A0201010"],
      ["10", "编码", "D02010105"],
      ["11", "编码", "A00000000"],
      ["12", "品目名称", ""],
      ["13", "第3列 column 3", "乙"],
      ["14", "品目名称", "坏\u0007字"],
      ["15", "品目名称", `${"长".repeat(200)}…`],
    ]);
    expect(rejects[1]?.[4]).toBe(
      'A02010105 is called "台式计算机" in line 5 of this file, which counts; here "便携式计算机" came. An import overwrites nothing; --correct puts this name in its place.',
    );
    expect(rejects[2]?.[3]).toBe("该版编码为字母加8位数字，如A02061804。");
    expect(imported.rejects.map(({ kind, lines }) => [kind, lines])).toContainEqual(["CODE_OF_ANOTHER_FORM", 2]);
  });

  it("changes nothing when it is repeated, and refuses another name until it is called a correction", async () => {
    const before = await rows();
    expect(await takeLines(["A02010105,台式计算机"])).toMatchObject({ stored: 0, unchanged: 1, rejectsPath: null });
    const other = await takeLines(["A02010105,桌面计算机", "A02010104,服务器"]);
    expect(other).toMatchObject({ stored: 1, rejected: 1 });
    expect((await rejectsIn(other.rejectsPath))[0]?.slice(0, 4)).toEqual([
      "2",
      "品目名称",
      "桌面计算机",
      '已有登记中 A02010105 的名称为"台式计算机"，此处为"桌面计算机"。导入不覆盖已有内容；如须更正，请用 --correct。',
    ]);
    expect(await takeLines(["A02010105,桌面计算机"], { correct: true })).toMatchObject({ corrected: 1, rejected: 0 });
    expect(await rows()).toBe(before + 2);
  });

  it("with a dry run tells the same and stores nothing", async () => {
    const before = await rows();
    const imported = await takeLines(["A02019900,其他信息化设备"], { dryRun: true });
    expect(imported).toMatchObject({ stored: 1, dryRun: true });
    expect(await rows()).toBe(before);
    expect(catalogueSummary(imported).slice(0, 3)).toEqual([
      "codes.csv (2022): dry run, nothing is stored 试运行，未入库",
      "          1  rows read 读取行数",
      "          1  would be stored 可入库",
    ]);
  });

  it("reads GB18030 and a byte order mark", async () => {
    const text = `${HEADER}\nA02060000,电气设备\n`;
    expect(await take(await fileOf(encodeGb18030(text), "gb.csv"))).toMatchObject({ stored: 1 });
    expect(await take(await fileOf(`\uFEFF${text}`, "bom.csv"))).toMatchObject({ unchanged: 1 });
    const { rows: named } = await database.app.query(
      "select name from procurement.catalogue_item where code = 'A02060000' and edition = '2022'",
    );
    expect(named).toEqual([{ name: "电气设备" }]);
  });

  it("refuses a file without the columns, one that breaks off, and an edition that nobody named", async () => {
    const before = await rows();
    const refusals = [
      take(await fileOf("code,name\nA02070000,x\n")),
      take(await fileOf("")),
      take(await fileOf(`${HEADER}\nA02070000,"x\n`)),
      take(await fileOf(Buffer.from([...Buffer.from(`${HEADER}\nA02070000,`), 0xff, 0xfe, 0x0a]))),
    ];
    for (const refusal of refusals) await expect(refusal).rejects.toThrow(FileRefused);
    await expect(takeLines([], { edition: "2031" })).rejects.toThrow("The catalogue has no edition 2031 on record");
    await expect(takeLines([], { title: "别的目录" })).rejects.toThrow(OperatorError);
    expect(await rows()).toBe(before);
    await expect(stat(rejectsPath)).rejects.toThrow("ENOENT");
  });

  it("is a command that sums up in both languages, and ends with 2 when it is called wrongly", async () => {
    const path = await fileOf(`${HEADER}\nA03000000,图书\nA03010000,\n`, "books.csv");
    const environment = { PROCUREMENT_DATABASE_URL: url() };
    const [done, wrong, elsewhere] = await Promise.all([
      startImport([path, "--edition", "2022"], environment, "catalogue").ended,
      startImport([path, "--edition", "22"], environment, "catalogue").ended,
      startImport([path, "--edition", "2022"], { PROCUREMENT_URL: "http://127.0.0.1:1" }, "catalogue").ended,
    ]);
    expect(done.printed.split("\n")).toEqual([
      "books.csv (2022)",
      "          2  rows read 读取行数",
      "          1  stored 入库",
      "          0  unchanged: on record already 无变化：已有登记",
      "          0  repeated in the file, kept once 文件内重复，只保留一次",
      "          1  rejected 退回",
      "              1  no name 无品目名称 (line 行 3)",
      `     Rejected lines 退回的行: ${path}.rejects.csv`,
      "",
    ]);
    expect([done.exitCode, wrong.exitCode]).toEqual([0, 2]);
    expect(wrong.reported).toBe(
      "--edition should be a year, such as 2022; 22 came.\n--edition 应为年份，如 2022；实为 22。\n",
    );
    expect(elsewhere.reported).toContain(
      "The finance department runs elsewhere (PROCUREMENT_URL is http://127.0.0.1:1).",
    );
  });

  it("of 2013 takes codes of any number of pairs, beside those on record", async () => {
    expect(
      await takeLines(["A0206180203,空调机", "A020618,生活用电器", "A02061804,洗衣机", "A0206180,单"], {
        edition: "2013",
      }),
    ).toMatchObject({
      stored: 2,
      unchanged: 1,
      rejected: 1,
    });
  });
});

describeWithMaterial("data/catalogue", "The catalogue of 2022 as published", () => {
  const database = useDepartmentDatabase(department);

  it("is taken in whole: 4,292 codes, two of them without a parent; again without a change", async () => {
    const { host, port, database: name, user, password } = database.app;
    const url = `postgresql://${user}:${encodeURIComponent(String(password))}@${host}:${port}/${name}`;
    const path = await fileOf(await readFile(sharedMaterial("data/catalogue/2022.csv")), "2022.csv");
    const said = { edition: "2022", title: null, document: "财库〔2022〕31号", issuedOn: "2022-09-02", correct: false };
    const file = { path, name: "2022.csv", rejectsPath: `${path}.rejects.csv`, ...said, dryRun: false };
    const none = {
      corrected: 0,
      repeated: 0,
      rejected: 0,
      withoutParent: ["B02130301", "B02130302"],
      rejectsPath: null,
    };
    expect(await importCatalogue(url, file)).toMatchObject({ rows: 4292, stored: 4292, unchanged: 0, ...none });
    await writeFile(file.rejectsPath, "somebody else's");
    expect(await importCatalogue(url, file)).toMatchObject({ rows: 4292, stored: 0, unchanged: 4292, ...none });
    expect(await readFile(file.rejectsPath, "utf8")).toBe("somebody else's");
    const { rows } = await database.app.query(
      `select edition, name from procurement.catalogue_item where code = 'A02010105' order by edition`,
    );
    expect(rows).toEqual([
      { edition: "2013", name: "便携式计算机" },
      { edition: "2022", name: "台式计算机" },
    ]);
  });
});
