import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { textAt } from "../../shared/policy/policy-text.ts";
import { Problems } from "../../shared/policy/problems.ts";
import { readDivisions } from "../../shared/policy/read-divisions.ts";
import { readYaml } from "../../shared/policy/read-yaml.ts";
import { encodeGb18030 } from "../import/gb18030.ts";

const folder = mkdtempSync(join(tmpdir(), "leader-hub-policies-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("A file of the policies", () => {
  it.each([
    ["in GB18030", encodeGb18030("a: 1\nname: 企业\n"), 2, "text in UTF-8"],
    ["that is cut off within a character", Buffer.from("a: 1\nb: 2\nname: 企业").subarray(0, -1), 3, "text in UTF-8"],
    ["of five megabytes", Buffer.alloc(5_000_000, 32), 1, "a file of at most 4194304 bytes"],
    ["that names a thing twice", Buffer.from("a: 1\na: 2\n"), 2, "YAML"],
    ["with a quote that is never closed", Buffer.from('a: "1\nb: 2\n'), 3, "YAML"],
    [
      "of references to references",
      Buffer.from(laughs(9)),
      1,
      "YAML without deep nesting and without aliases that unfold",
    ],
  ])("%s is a problem at its line, and nothing of it is taken", (_what, bytes, line, expected) => {
    const file = join(folder, "notice.yaml");
    writeFileSync(file, bytes);
    const problems = new Problems();
    expect(readYaml(textAt(file), problems)).toBeNull();
    expect(problems.list[0]).toMatchObject({ file, line, expected });
  });

  it("is read without the mark that some editors put first", () => {
    const file = join(folder, "marked.yaml");
    writeFileSync(file, "\uFEFFname: 企业\n");
    const problems = new Problems();
    expect(readYaml(textAt(file), problems)?.value).toEqual({ name: "企业" });
    expect(problems.list).toEqual([]);
  });

  it("with divisions in GB18030 gives none of them", () => {
    const file = join(folder, "divisions.csv");
    writeFileSync(file, encodeGb18030("code,name,parent,validFrom,validTo\n110000,北京市,,,\n"));
    const problems = new Problems();
    expect(readDivisions(textAt(file), problems)).toBeNull();
    expect(problems.list).toEqual([
      { file, line: 2, path: "", expected: "text in UTF-8", came: "other bytes, as of GBK" },
    ]);
  });
});

/** Each line refers nine times to the line before. */
function laughs(levels: number): string {
  const lines = Array.from({ length: levels }, (_, index) => {
    const items = Array.from({ length: 9 }, () => (index === 0 ? "ha" : `*l${index - 1}`));
    return `l${index}: &l${index} [${items.join(", ")}]`;
  });
  return `${lines.join("\n")}\n`;
}
