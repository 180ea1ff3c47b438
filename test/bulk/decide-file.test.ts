import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { parse } from "csv-parse/sync";
import { askHub } from "../../hub/check/ask-hub.ts";
import { checkProgress } from "../../hub/check/progress.ts";
import { type CheckedFile, runFileCheck } from "../../hub/check/run-file-check.ts";
import { type GivenQuestion, readQuestion } from "../../shared/bulk/check-question.ts";
import type { IssueItems } from "../../shared/bulk/decide-lines.ts";
import { readCheckFile } from "../../shared/bulk/read-check-file.ts";
import { readWorkbook } from "../../shared/files/xlsx/read-workbook.ts";
import { parseCivilDate } from "../../shared/values/civil-date.ts";
import { verifyOffline } from "../decisions/verify-offline.ts";
import { syntheticCode } from "../harness/synthetic-code.ts";
import { CheckFolder, type CheckWorld, openCheckWorld } from "./check-world.ts";
import { plantedFile } from "./planted-file.ts";

const CREDIT = {
  question: "credit",
  jurisdiction: "120000",
  validOn: "2022-06-15",
  purpose: "credit-review",
  legalBasis: "商业银行法第35条",
};
const asked = (given: object) =>
  readQuestion({ ...CREDIT, ...given } as unknown as GivenQuestion, parseCivilDate("2022-06-15"));

describe("A file that is checked", () => {
  let world: CheckWorld;
  let folder: CheckFolder;

  beforeAll(async () => {
    world = await openCheckWorld(1024 * 1024);
  }, 60_000);

  afterAll(() => world.close());

  beforeEach(() => {
    world.spoil(null);
    folder = new CheckFolder();
  });

  afterEach(() => folder.remove());

  interface Run {
    readonly given?: object;
    readonly as?: string;
    readonly out?: string;
    readonly around?: (issue: IssueItems) => IssueItems;
  }

  async function check(
    text: string,
    { given = {}, as = "bank", out = "out.csv", around = (issue) => issue }: Run = {},
  ) {
    const question = asked(given);
    const issue = askHub({ url: world.url, token: async () => as, purpose: question.purpose }, question.question);
    const file = await readCheckFile(Buffer.from(text), "in.csv");
    const progress = checkProgress(process.stderr, () => {});
    return runFileCheck(file, question, folder.at(out), around(issue), progress, () => sleep(20));
  }

  const rows = (name = "out.csv") =>
    parse(folder.files()[name] ?? "", { columns: true, bom: true }) as Record<string, string>[];
  const counts = ({ decided, notDecided }: CheckedFile) => [...Object.values(decided), notDecided];

  it("has every good line answered with its decision, and a receipt that anybody can verify", async () => {
    const { text, planted } = plantedFile(60, 20);
    const stranger = syntheticCode(1);
    const checked = await check(text.replace(`测试企业0,${stranger}`, `=cmd(),${world.leader}`));
    expect(counts(checked)).toEqual([1, 56, 0, 0]);
    const [first, second] = rows();
    expect(first).toMatchObject({
      line: "2",
      uscc: world.leader,
      status: "DECIDED",
      determination: "ELIGIBLE",
      determination_zh: "符合",
      valid_on: "2022-06-15",
      // No spreadsheet runs what somebody wrote into a name.
      企业名称: "'=cmd()",
    });
    expect(second).toMatchObject({ line: "3", determination: "NOT_ELIGIBLE", reasons: "TITLE_NOT_FOUND" });
    expect(first?.citations).toContain("tianjin-2021");
    const receipts = (folder.files()["out.csv.receipts.jsonl"] ?? "").trim().split("\n");
    expect(receipts.map((receipt) => JSON.parse(receipt).decisionId)).toEqual(
      rows().map(({ decision_id }) => decision_id),
    );
    const { exitCode } = verifyOffline(world.hub.rings.credit, "receipt.json", receipts[0] ?? "");
    expect(exitCode).toBe(0);
    const rejects = parse(folder.files()["out.csv.rejects.csv"] ?? "", { columns: true, bom: true }) as Record<
      string,
      string
    >[];
    expect(rejects.map(({ line }) => Number(line))).toEqual(planted.map(({ line }) => line));
  });

  it("has a code that stands twice decided twice", async () => {
    const before = await world.decisions();
    await check(`${world.leader}\n${world.leader}\n`);
    expect(await world.decisions()).toBe(before + 2);
    expect(new Set(rows().map(({ decision_id }) => decision_id)).size).toBe(2);
  });

  it("that breaks off in the middle, and is checked again, has no line decided twice and comes out the same to the byte", async () => {
    const { text } = plantedFile(1_100, 100);
    const before = await world.decisions();
    let asked = 0;
    // The department has decided the second batch, perhaps the third, and nobody is left to hear of it.
    const killed = check(text, {
      around: (issue) => async (items) => {
        asked += 1;
        const isSecond = asked === 2;
        const answers = await issue(items);
        if (isSecond) throw new Error("killed");
        return answers;
      },
    });
    await expect(killed).rejects.toThrow("killed");
    expect(Object.keys(folder.files())).toEqual([]);
    expect(await world.decisions()).toBeGreaterThanOrEqual(before + 1_000);
    expect(counts(await check(text))).toEqual([1, 1_088, 0, 0]);
    const first = folder.files();
    expect(await world.decisions()).toBe(before + 1_089);
    await check(text);
    expect(folder.files()).toEqual(first);
    expect(await world.decisions()).toBe(before + 1_089);
  });

  it("is decided anew in another round, for another day, and by another bank", async () => {
    const before = await world.decisions();
    await check(`${world.leader}\n`);
    await check(`${world.leader}\n`, { given: { round: "2" } });
    await check(`${world.leader}\n`, { given: { validOn: "2022-06-16" } });
    await check(`${world.leader}\n`, { as: "bank-2" });
    expect(await world.decisions()).toBe(before + 4);
  });

  it("whose department goes down midway names the lines that are not decided, and the next run decides them", async () => {
    const text = Array.from({ length: 700 }, (_, index) => syntheticCode(5_000 + index)).join("\n");
    const before = await world.decisions();
    let calls = 0;
    world.spoil((transport, request) => {
      calls += 1;
      return calls === 1 ? transport(request) : Promise.reject(new Error("down"));
    });
    const checked = await check(text);
    expect(counts(checked)).toEqual([0, 500, 0, 200]);
    expect(checked.refusal?.code).toBe("DEPARTMENT_UNAVAILABLE");
    expect(rows()[500]).toMatchObject({
      line: "501",
      status: "NOT_DECIDED",
      determination: "",
      reasons: "DEPARTMENT_UNAVAILABLE",
      decision_id: "",
    });
    expect(await world.decisions()).toBe(before + 500);
    world.spoil(null);
    const decided = rows().slice(0, 500);
    const probes = await untilAnswered();
    expect(counts(await check(text))).toEqual([0, 700, 0, 0]);
    expect(rows().slice(0, 500)).toEqual(decided);
    expect(await world.decisions()).toBe(before + 700 + probes);
  });

  it("is asked with each line's own lot and edition, and comes out as a workbook", async () => {
    const given = { question: "procurement", lot: "A02061804", edition: "2022", purpose: "procurement-evaluation" };
    const text = `uscc,品目编码,目录版本\n${world.leader},,\n${world.leader},A02010105,2013\n`;
    await check(text, { given, as: "purchaser", out: "out.xlsx" });
    const receipts = (folder.files()["out.xlsx.receipts.jsonl"] ?? "").trim().split("\n");
    const lots = receipts.map((receipt) => {
      const statement = Buffer.from(JSON.parse(receipt).jws.split(".")[1], "base64url").toString();
      return JSON.parse(statement).question.lot;
    });
    expect(lots).toEqual([
      { catalogueCode: "A02061804", catalogueEdition: "2022" },
      { catalogueCode: "A02010105", catalogueEdition: "2013" },
    ]);
    const sheet = await readWorkbook(await readFile(folder.at("out.xlsx")), "out.xlsx");
    expect(sheet.rows.map(({ fields }) => fields[1])).toEqual(["uscc", world.leader, world.leader]);
  });

  it("of somebody who may not ask is refused whole: nothing is decided and nothing is written", async () => {
    const before = await world.decisions();
    await expect(check(`${world.leader}\n`, { as: "purchaser" })).rejects.toMatchObject({ code: "FORBIDDEN" });
    const purpose = { given: { purpose: "supervision" } };
    await expect(check(`${world.leader}\n`, purpose)).rejects.toMatchObject({ code: "PURPOSE_NOT_ALLOWED" });
    expect(Object.keys(folder.files())).toEqual([]);
    expect(await world.decisions()).toBe(before);
  });

  /** A gateway that was refused an answer asks again only after a while; how many decisions it took to see that. */
  async function untilAnswered(): Promise<number> {
    for (;;) {
      const answers = await check(`${syntheticCode(4_000)}\n`, { out: "probe.csv" });
      if (answers.notDecided === 0) return 1;
    }
  }
});
