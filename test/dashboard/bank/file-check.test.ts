import type { ReadFile, RejectedLine } from "../../../dashboard/src/file-check/check-events.ts";
import { afterEvents, linesOf, NOTHING_YET } from "../../../dashboard/src/file-check/check-progress.ts";
import { repairedLines } from "../../../dashboard/src/file-check/repaired-lines.ts";

const FILE: ReadFile = {
  name: "borrowers.csv",
  sha256: "",
  format: { kind: "CSV" },
  columns: ["企业", "代码", "品目编码"],
  codeColumn: 2,
  rows: 3,
  good: 1,
  rejected: 2,
};

const fault = (line: number, code: string, column: number, fields: readonly string[]): RejectedLine => ({
  kind: "REJECTED",
  line,
  column,
  columnName: "",
  value: "",
  code,
  fields,
  message: { ZH: "", EN: "" },
});
const REJECTED = [
  fault(3, "CODE_LENGTH", 2, ["甲", "9111", "A02061804"]),
  fault(7, "FIELD_COUNT", 4, ["乙", "91110105LEADR61200", "A02061804", "多"]),
];
const QUESTION = { jurisdiction: "110000", validOn: "2026-05-20", purpose: "credit-review", legalBasis: "x" };

describe("A file that is mended in place", () => {
  it("sends the mended lines alone, with their other cells, and knows where they stood", () => {
    const { csv, lineOf } = repairedLines(FILE, REJECTED, new Map([[7, "91110105LEADR6120M"]]));
    expect(csv).toBe('"企业","统一社会信用代码","品目编码"\n"乙","91110105LEADR6120M","A02061804"\n');
    expect(lineOf(2)).toBe(7);
  });

  it("puts what became of a mended line in its place, and keeps the others", () => {
    const begun = { kind: "BEGUN", dryRun: false, file: FILE, question: QUESTION } as const;
    const before = afterEvents(NOTHING_YET, [begun, ...REJECTED]);
    const notDecided = {
      kind: "NOT_DECIDED",
      line: 2,
      uscc: "X",
      fields: [],
      code: "",
      message: { ZH: "", EN: "" },
    } as const;
    const after = afterEvents(before, [{ ...begun, file: { ...FILE, rows: 1 } }, notDecided], () => 7);
    expect(linesOf(after, "REJECTED").map(({ line }) => line)).toEqual([3]);
    expect(linesOf(after, "NOT_DECIDED").map(({ line }) => line)).toEqual([7]);
    expect(after.file?.rows).toBe(3);
  });
});
