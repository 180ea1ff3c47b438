import { writeFileSync } from "node:fs";
import { dayOfUnfinished, forgetUnfinished, noteUnfinished } from "../../hub/check/unfinished.ts";
import { readQuestion } from "../../shared/bulk/check-question.ts";
import { parseCivilDate } from "../../shared/values/civil-date.ts";
import { program } from "../harness/built-programs.ts";
import { type Ended, HubProcess } from "../operations/hub-process.ts";
import { CheckFolder } from "./check-world.ts";
import { plantedFile } from "./planted-file.ts";

let folder: CheckFolder;
beforeEach(() => {
  folder = new CheckFolder();
});
afterEach(() => folder.remove());

function check(args: readonly string[]): Promise<Ended> {
  const command = [...program("command"), "check", ...args];
  return new HubProcess({ INIT_CWD: folder.path, HUB_DATA_DIR: folder.at("data") }, command).ended;
}

const CREDIT = ["--question", "credit", "--jurisdiction", "120000", "--out", "out.csv"];

describe("hub check", () => {
  it("looks at a file without a hub in a dry run, and writes only what is wrong with it", async () => {
    writeFileSync(folder.at("in.csv"), plantedFile(100, 10).text);
    const { exitCode, output } = await check(["in.csv", ...CREDIT, "--dry-run"]);
    expect(exitCode).toBe(0);
    expect(output).toContain("in.csv: CSV, UTF-8, comma 逗号; column of codes 代码列: 2 (统一社会信用代码)");
    expect(output).toMatch(/ 90 {2}good 无误\n +10 {2}rejected 退回/);
    expect(Object.keys(folder.files())).toEqual(["in.csv", "out.csv.rejects.csv"]);
  });

  it.each([
    ["no hub runs", ["in.csv", ...CREDIT, "--as", "bank"], 1, "none runs on"],
    ["the result would overwrite the file", ["out.csv", ...CREDIT, "--as", "bank"], 2, "needs a file of its own"],
  ])("says so when %s, and writes nothing", async (_why, args, exitCode, told) => {
    writeFileSync(folder.at("in.csv"), plantedFile(10, 20).text);
    const ended = await check(args);
    expect([ended.exitCode, ended.output]).toEqual([exitCode, expect.stringContaining(told)]);
    expect(Object.keys(folder.files())).toEqual(["in.csv"]);
  });
});

describe("A check that broke off", () => {
  const asked = { question: "credit", jurisdiction: "120000", as: "bank" };
  const note = () => noteUnfinished(folder.at("out.csv"), { sha256: "a", asked, validOn: "2026-05-20" });

  it("goes on for the day that it was begun for, on a later day too", async () => {
    await note();
    expect(await dayOfUnfinished(folder.at("out.csv"), "a", { ...asked })).toBe("2026-05-20");
  });

  it("says nothing of another file, of another question, or once it is done", async () => {
    const out = folder.at("out.csv");
    await note();
    expect(await dayOfUnfinished(out, "b", asked)).toBeNull();
    expect(await dayOfUnfinished(out, "a", { ...asked, as: "bank-2" })).toBeNull();
    await forgetUnfinished(out);
    expect(await dayOfUnfinished(out, "a", asked)).toBeNull();
  });
});

describe("A question about a file", () => {
  const given = {
    question: "procurement",
    jurisdiction: "110000",
    validOn: undefined,
    lot: "a02061804",
    edition: "2022",
    award: undefined,
    purpose: "procurement-evaluation",
    legalBasis: "政府采购法第9条",
    round: undefined,
  };
  const today = parseCivilDate("2026-05-20");

  it("is about today when no day is given", () => {
    expect(readQuestion(given, today)).toMatchObject({ validOn: "2026-05-20", catalogueCode: "A02061804" });
  });

  it.each([
    ["jurisdiction", "beijing", "six digits"],
    ["validOn", "2026-2-1", "2026-2-1"],
    ["lot", "laptop", "A, B or C and 2 to 10 digits"],
    ["legalBasis", "第35条\u202e", "visible characters"],
    ["award", "奖", "belongs to the question award"],
    ["question", "tax", "credit, procurement or award"],
  ])("is refused with the part that cannot be used: %s", (field, value, told) => {
    expect(() => readQuestion({ ...given, [field]: value }, today)).toThrow(told);
  });
});
