import { readFileSync } from "node:fs";
import { InvalidUscc, parseUscc, usccCheckCharacter, usccWarnings } from "../../shared/values/uscc.ts";
import { describeWithMaterial, sharedMaterial } from "../harness/shared-material.ts";
import { refusal } from "./refusal.ts";

describeWithMaterial("domain/model.md", "The codes of the domain model", () => {
  /** Rows `| code | sum | remainder | check | verdict |` of section 2.1, read there and not copied here. */
  function rows() {
    const section = readFileSync(sharedMaterial("domain/model.md"), "utf8").split("### 2.2")[0] ?? "";
    const row = /^\| ([0-9A-Z]{18})(?: \(invented\))? \| (\S+) \| (\S+) \| (.+?) \| (.+) \|$/gm;
    return [...section.matchAll(row)].map(([, code = "", sum, remainder, check = "", verdict = ""]) => {
      return { code, sum, remainder, check: check.replaceAll("*", ""), verdict };
    });
  }

  it("are nine", () => {
    expect(rows()).toHaveLength(9);
  });

  it("are valid, without a warning, where the model says valid", () => {
    const valid = rows().filter(({ verdict }) => verdict.startsWith("valid"));

    expect(valid).toHaveLength(6);
    for (const { code, check } of valid) {
      expect(usccWarnings(parseUscc(code))).toEqual([]);
      expect(usccCheckCharacter(code.slice(0, 17))).toBe(check);
    }
  });

  it("are refused where the model says invalid, each for its reason", () => {
    const refused = rows()
      .filter(({ verdict }) => !verdict.startsWith("valid"))
      .map(({ code }) => refusal(InvalidUscc, () => parseUscc(code)));

    expect(refused.map(({ fault, came }) => [fault, came])).toEqual([
      ["CHARACTER", '"Z" at position 18'],
      ["CHECK_CHARACTER", "1"],
      ["AUTHORITY", '"36"'],
    ]);
  });

  it("have the check character of the model, also where a personal identity number satisfies it", () => {
    const computed = rows().filter(({ sum }) => sum !== "-");

    expect(computed).toHaveLength(8);
    for (const { code, check } of computed) {
      expect(usccCheckCharacter(code.slice(0, 17))).toBe(check);
    }
  });
});
