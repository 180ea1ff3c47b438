import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tryPolicies } from "../../hub/what-if/try-policies.ts";
import { parseCivilDate } from "../../shared/values/civil-date.ts";
import type { DraftFile } from "../../shared/what-if/policy-draft.ts";
import type { TrialAsked } from "../../shared/what-if/policy-trial.ts";
import type { DeskWorld } from "../harness/desk-world.ts";
import { BEIJING_LARGE, SICHUAN, yunnanBans } from "./drafts.ts";
import { DAY } from "./trial-office.ts";

const EVERYTHING: TrialAsked = {
  validOn: parseCivilDate(DAY),
  knownAt: null,
  jurisdiction: null,
  measures: null,
  lot: null,
  grounds: false,
};

/** What the operator's command prints and writes. */
export function specifyCommand(world: DeskWorld): void {
  const run = async (files: readonly DraftFile[], asked: Partial<TrialAsked> = {}, out: string | null = null) => {
    const printed: string[] = [];
    const reported: string[] = [];
    const output = {
      out,
      print: (line: string) => void printed.push(line),
      report: (line: string) => void reported.push(line),
    };
    const exitCode = await tryPolicies(world.databases, files, { ...EVERYTHING, ...asked }, output);
    return { exitCode, printed: printed.map((line) => line.replace(/known at \S+:/, "known at …:")), reported };
  };

  describe("hub what-if", () => {
    it("prints for each department the changed rules, each flip with reasons and clauses, and the counts", async () => {
      const { exitCode, printed, reported } = await run([BEIJING_LARGE]);
      expect([exitCode, reported]).toEqual([0, []]);
      const before = "NOT_ELIGIBLE (SIZE_CLASS_LARGE; beijing-2020 §4(3)13)";
      const after = "ELIGIBLE (POLICY_PROVIDES SIZE_CLASS_LARGE TITLE_IN_FORCE; beijing-2020 §4(3)13)";
      expect(printed).toEqual([
        "What if 试算: beijing-2020.yaml",
        "procurement, on 2026-05-20 as known at …:",
        "  No rule that answers would change: no answer flips. 判定规则无变化，判定均不变。",
        "credit, on 2026-05-20 as known at …:",
        '  rule 规则 beijing-2020/creditSupport changed 修改: sizeClasses ["MEDIUM","SMALL","MICRO"] → ["LARGE","MEDIUM","SMALL","MICRO"]',
        `  91110108LEADR6112G  creditSupport 110000: ${before} → ${after}`,
        `  91510802LEADR511X5  creditSupport 110000: ${before} → ${after}`,
        "  creditSupport 110000: NOT_ELIGIBLE → ELIGIBLE  2",
        "  44 enterprises × 1 questions, 44 家企业 × 1 个问题",
        "quality-award, on 2026-05-20 as known at …:",
        "  No rule that answers would change: no answer flips. 判定规则无变化，判定均不变。",
      ]);
    });

    it("says that no answer flips, and what bears on later acts only", async () => {
      const { printed } = await run([yunnanBans(5)], { measures: ["creditSupport"] });
      expect(printed.slice(-2)).toEqual([
        "  44 enterprises × 4 questions: no answer flips. 44 家企业 × 4 个问题：判定均不变。",
        'Bears on later acts of the register only 仅影响登记册此后的办理: yunnan-2020-9/scheme/530000/banYears changed 修改: value "3" → "5"',
      ]);
    });

    it("writes every flip to a file that only this account reads, and shows the first fifty", async () => {
      const folder = mkdtempSync(join(tmpdir(), "what-if-"));
      try {
        const out = join(folder, "flips.csv");
        const { printed } = await run(SICHUAN, {}, out);
        const [header, first, ...others] = readFileSync(out, "utf8").trimEnd().split("\n");
        expect(header).toBe(
          "uscc,measure,jurisdiction,award,kind,before,after,before_reasons,after_reasons,before_clauses,after_clauses",
        );
        expect(first).toBe(
          ",procurementPreference,510000,,DETERMINATION,UNDETERMINED,NOT_ELIGIBLE,JURISDICTION_POLICY_NOT_LOADED,TITLE_NOT_FOUND,,sichuan-2026-1 §2(3)9",
        );
        // Preference 42 and subsidies 44 with 2 for everybody else, credit 42 with 1, awards 3 × 42 with 3.
        expect(others).toHaveLength(260 - 1);
        expect(statSync(out).mode & 0o777).toBe(0o600);
        expect(printed).toContain("  … 38 more; --out has all. 另有 38 条，--out 可输出全部。");
      } finally {
        rmSync(folder, { recursive: true });
      }
    });

    it("names every fault with file and line in both languages, and tries nothing", async () => {
      const file = "drafts/beijing-2020.yaml";
      const text = BEIJING_LARGE.text.replace("sizeClasses: [LARGE,", "sizeClasses: [HUGE,");
      const { exitCode, printed, reported } = await run([{ ...BEIJING_LARGE, file, text }]);
      expect([exitCode, printed]).toEqual([1, []]);
      expect(reported).toEqual([
        expect.stringMatching(
          /^drafts\/beijing-2020\.yaml:243 .+ came "HUGE"\.\ndrafts\/beijing-2020\.yaml 第 243 行 /,
        ),
      ]);
    });
  });
}
