import { chmod, mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { command } from "../../hub/commands/import-registrations.ts";
import type { CommandContext } from "../../hub/hub-command.ts";
import { hubEnvironment } from "../../hub/hub-environment.ts";
import { removeEmbeddedPostgres } from "../../shared/database/embedded-postgres.ts";
import { syntheticCode } from "../harness/synthetic-code.ts";
import { OWN, ServerProcess } from "../operations/server-process.ts";
import { startImport } from "./import-command.ts";
import { fileOf, HEADER } from "./import-run.ts";
import { createRegister, storedRows, type TestRegister } from "./register-database.ts";

let register: TestRegister;
beforeAll(async () => {
  register = await createRegister();
});

const onRegister = () => ({ MARKET_REGULATION_DATABASE_URL: register.appUrl });
const line = (code: string, name = "测试企业") => `${name},${code},2010-05-04,,500(万),云南,昆明`;
const FILE = `${HEADER}\n${line(syntheticCode(1))}\n${line(syntheticCode(2), "N/A")}\n${line(syntheticCode(1))}\n`;

describe("npm run hub -- import registrations", () => {
  it("sums up in both languages what became of the rows, and ends with 0 though some were rejected", async () => {
    const path = await fileOf(FILE);
    const { exitCode, printed } = await startImport([path], onRegister()).ended;
    expect(printed.split("\n").slice(0, -2)).toEqual([
      "registrations.csv",
      "          3  rows read 读取行数",
      "          1  stored 入库",
      "          0  unchanged: on record already 无变化：已有登记",
      "          1  repeated in the file, kept once 文件内重复，只保留一次",
      "          1  rejected 退回",
      "              1  no name 无企业名称 (line 行 3)",
      "     Notes 说明:",
      "              2  capital without a currency, read as yuan 注册资金未载明币种，按人民币读取 (first line 首行 2)",
      `     Rejected lines 退回的行: ${path}.rejects.csv`,
    ]);
    expect(printed).toMatch(/\d s, [\d,]+ rows\/s 行\/秒, peak memory 内存峰值 \d+ MB\n$/);
    expect(exitCode).toBe(0);
    expect(await storedRows(register)).toEqual([1, 1, 1]);
  });

  it("imports what can be read of several files, and ends with 1 when one cannot", async () => {
    const good = await fileOf(`${HEADER}\n${line(syntheticCode(3))}\n`, "good.csv");
    const absent = join(dirname(good), "absent.csv");
    const rejects = join(dirname(good), "rejects");
    await mkdir(rejects);
    const run = await startImport([absent, good, await fileOf(FILE), "--rejects", rejects], onRegister()).ended;
    expect(run.exitCode).toBe(1);
    expect(run.reported).toContain("absent.csv: there is no such file. Nothing of the file is stored.\n");
    expect(run.reported).toContain("absent.csv：文件不存在。 整个文件均未入库。\n");
    expect(run.printed).toMatch(/^good\.csv\n.*\n +1 {2}stored 入库$/m);
    expect(await readdir(rejects)).toEqual(["registrations.csv.rejects.csv"]);
  });

  it("says that a dry run stores nothing", async () => {
    const before = await storedRows(register);
    const path = await fileOf(`${HEADER}\n${line(syntheticCode(4))}\n`);
    const { exitCode, printed } = await startImport([path, "--dry-run"], onRegister()).ended;
    expect(printed).toMatch(/^registrations\.csv: dry run, nothing is stored 试运行，未入库\n/);
    expect(printed).toContain("          1  would be stored 可入库\n");
    expect(exitCode).toBe(0);
    expect(await storedRows(register)).toEqual(before);
  });

  it("ends with 2 when no file is named", async () => {
    expect((await startImport([], onRegister()).ended).exitCode).toBe(2);
  });

  it.each([
    ["one reject file for two files", ["a.csv", "b.csv"], "rejects.csv"],
    ["a reject file in the place of the file itself", ["a.csv"], "a.csv"],
    ["one file twice", ["a.csv", "a.csv"], undefined],
  ])("is called wrongly with %s", async (_what, files, rejects) => {
    const context: CommandContext = {
      environment: hubEnvironment(),
      print() {},
      report() {},
      fileAt: (path) => join(tmpdir(), path),
    };
    await expect(command.run([files], { rejects }, context)).rejects.toMatchObject({ exitCode: 2 });
  });

  it("names --rejects when the reject file cannot be written", async () => {
    const path = await fileOf(FILE);
    const run = await startImport([path, "--rejects", "/proc/rejects.csv"], onRegister()).ended;
    expect(run.exitCode).toBe(1);
    expect(run.reported).toMatch(
      /The rejected lines should go to \/proc\/rejects\.csv; .* Name another place by --rejects\./,
    );
  });

  it("makes the hub's own databases when it never ran, and uses those of a hub that runs", async () => {
    const folder = await mkdtemp(join(tmpdir(), "leader-hub-import-"));
    await chmod(folder, 0o755);
    const dataDir = join(folder, "data");
    const path = await fileOf(FILE);
    try {
      const first = await startImport([path], { HUB_DATA_DIR: dataDir }).ended;
      expect(first.printed).toContain("          1  stored 入库\n");
      const hub = new ServerProcess(dataDir, OWN);
      await hub.hears("started");
      const second = await startImport([path], { HUB_DATA_DIR: dataDir }).ended;
      hub.child.kill("SIGTERM");
      await hub.ended;
      expect(second.printed).toContain("          1  unchanged: on record already 无变化：已有登记\n");
      expect([first.exitCode, second.exitCode]).toEqual([0, 0]);
    } finally {
      await removeEmbeddedPostgres(dataDir);
      await rm(folder, { recursive: true, force: true });
    }
  });

  it("says where the register runs when it runs elsewhere", async () => {
    const { exitCode, reported } = await startImport(["a.csv"], { MARKET_REGULATION_URL: "http://127.0.0.1:1" }).ended;
    expect(exitCode).toBe(1);
    expect(reported).toContain("The register runs elsewhere (MARKET_REGULATION_URL is http://127.0.0.1:1).");
  });
});
