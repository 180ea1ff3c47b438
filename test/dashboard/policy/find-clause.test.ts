import { readFileSync } from "node:fs";
import { join } from "node:path";
import { clausesCited } from "../../../dashboard/src/policy/find-clause.ts";
import { POLICIES_FOLDER } from "../../../shared/policy/policies-folder.ts";
import { readPolicies } from "../../../shared/policy/read-policies.ts";

const ANSWERS = join(import.meta.dirname, "..", "..", "cases", "standing-answers", "demonstration.txt");
const { documents } = readPolicies(POLICIES_FOLDER);
const clausesOf = (id: string) => documents.find((document) => document.id === id)?.clauses ?? [];

/** Every place that an answer about the demonstration register cites: `beijing-2020 §4(3)13`. */
function citations(): string[] {
  const all = readFileSync(ANSWERS, "utf8")
    .split("\n")
    .flatMap((line) => /^ {2}[A-Z_]+ \((.*)\) \| /.exec(line)?.[1]?.split("; ").slice(1) ?? []);
  return [...new Set(all)];
}

describe("The clause that a citation names", () => {
  it("is found in its notice for every answer about the demonstration register", () => {
    const missing = citations().filter((citation) => {
      const [document = "", ...clause] = citation.split(" ");
      return clausesCited(clausesOf(document), clause.join(" ")).length === 0;
    });
    expect(citations().length).toBeGreaterThan(10);
    expect(missing).toEqual([]);
  });

  it.each([
    ["yunnan-2020-9", "§5(3)", ["§5(3)"]],
    ["yunnan-2020-9", "§3(6)¶2", ["§3(6)¶2"]],
    ["yunnan-2020-9", "date", ["date"]],
    ["yunnan-2020-9", "§3(4)6", ["§3(4)6a", "§3(4)6b", "§3(4)6c"]],
    ["yunnan-2020-9", "§3(4)6b", ["§3(4)6b"]],
    ["yunnan-2020-9", "§5(1)¶2", ["§5(1)"]],
    ["yunnan-2020-9", "§99", []],
  ])("of %s as %s is %j", (document, cited, expected) => {
    expect(clausesCited(clausesOf(document), cited).map(({ clause, item }) => `${clause}${item ?? ""}`)).toEqual(
      expected,
    );
  });
});
