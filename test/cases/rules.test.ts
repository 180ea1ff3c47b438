import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { type CaseFile, readCases } from "./rule-case.ts";
import { RULE_RUNNERS } from "./rule-runners.ts";

const FOLDER = new URL("rules/", import.meta.url);
const names = readdirSync(FOLDER).map((file) => basename(file, ".yaml"));

describe("The rules of deciding", () => {
  it("have a case file each, and each case file a rule", () => {
    expect(names.sort()).toEqual(Object.keys(RULE_RUNNERS).sort());
  });
});

for (const name of names) {
  const file = readCases(new URL(`${name}.yaml`, FOLDER));
  describe(`${name}: ${file.rule} (${file.see})`, () => {
    it.each(file.cases.map((each): [string, CaseFile["cases"][number]] => [each.name, each]))("%s", (_, each) => {
      expect(RULE_RUNNERS[name]?.run(each.given)).toEqual(each.finds);
    });
  });
}
