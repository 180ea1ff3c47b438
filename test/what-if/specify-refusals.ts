import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DEPARTMENTS } from "../../hub/departments.ts";
import { PUBLIC_VIEWER } from "../../shared/access/viewer.ts";
import { openPool } from "../../shared/database/pool.ts";
import { parseCivilDate } from "../../shared/values/civil-date.ts";
import { parseInstant } from "../../shared/values/instant.ts";
import type { DraftFile } from "../../shared/what-if/policy-draft.ts";
import { readDraft } from "../../shared/what-if/policy-draft.ts";
import type { DeskWorld } from "../harness/desk-world.ts";
import { lineOf, POLICIES } from "../policies/policies-folder.ts";
import { CAST, enterpriseIdentity } from "../subgraphs/market-regulation/cast.ts";
import { BEIJING_LARGE, draft } from "./drafts.ts";
import { ASKERS, DAY, whatIf } from "./trial-office.ts";

const BEIJING = "beijing-2020.yaml";
const BROKEN = draft(BEIJING, ["sizeClasses: [MEDIUM, SMALL, MICRO]", "sizeClasses: [HUGE]"]);

/** What is not tried, and what a what-if leaves behind: an entry in the access log and nothing else. */
export function specifyRefusals(world: DeskWorld): void {
  const errorsOf = async (...files: readonly DraftFile[]) => {
    const { errors, flips, questions } = await whatIf(world, "creditWhatIf", files);
    expect([flips, questions]).toEqual([[], []]);
    return errors;
  };

  describe("A draft that cannot be adopted is not tried:", () => {
    it("a value that the format does not know, with its line", async () => {
      const [error, ...others] = await errorsOf(BROKEN);
      const line = lineOf(BEIJING, "sizeClasses: [MEDIUM, SMALL, MICRO]");
      const message = `${BEIJING}:${line} measures.creditSupport[0].sizeClasses[0]: expected one of LARGE, MEDIUM, SMALL, MICRO, came "HUGE".`;
      expect(error).toEqual({ code: "POLICY_UNREADABLE", file: BEIJING, line, message });
      expect(others).toEqual([]);
    });

    it("a fault that shows in a file that was not sent names it as in policies/, not by a path of the machine", async () => {
      const duty = draft("guangyuan-2019-32.yaml", [
        "  - clause: §1\n    kinds: [CONTEXT]",
        "  - clause: §9\n    kinds: [CONTEXT]",
      ]);
      const files = (await errorsOf(duty, draft("figures.yaml", ["duties:\n", "duties:\n  no-notice-1: []\n"]))).map(
        ({ file }) => file,
      );
      expect(files.filter((file) => file === null || file.includes("/"))).toEqual([]);
      expect(files).toContain("figures.yaml");
    });

    it.each([
      [
        "a file that no policies folder holds",
        [{ name: "notes.txt", text: "" }],
        /^notes.txt:1: expected the name of a notice/,
      ],
      ["a path", [{ name: "../beijing-2020.yaml", text: "" }], /^\.\.\/beijing-2020\.yaml:1: expected the name/],
      ["a holiday notice", [{ name: "calendar/2026.yaml", text: "" }], /no holiday notices/],
      ["one file twice", [BEIJING_LARGE, BEIJING_LARGE], /expected each file once, came beijing-2020.yaml again/],
      ["no YAML", [{ name: BEIJING, text: "a: [1" }], /^beijing-2020.yaml:1: expected YAML/],
      [
        "brackets without end",
        [{ name: BEIJING, text: `${"[".repeat(3_000)}\n`.repeat(30) }],
        /^beijing-2020.yaml:1: expected YAML/,
      ],
      [
        "aliases that unfold",
        [{ name: BEIJING, text: bomb() }],
        /^beijing-2020.yaml:1: expected YAML without deep nesting/,
      ],
      ["nothing at all", [{ name: BEIJING, text: "" }], /^beijing-2020.yaml:1: expected a mapping, came null/],
    ])("%s", async (_, files, message) => {
      const [error] = await errorsOf(...files);
      expect(error).toMatchObject({ code: "POLICY_UNREADABLE", message: expect.stringMatching(message) });
    });

    it("one that takes a rule on record away", async () => {
      const text = readFileSync(join(POLICIES, "yunnan-2020-9.yaml"), "utf8");
      const withoutScheme = text
        .replace(/^scheme:\n(?: .*\n|\n)+/m, "")
        .replaceAll('schemes: ["530000"]', "schemes: [NATIONAL]");
      const [error, ...others] = await errorsOf({ name: "yunnan-2020-9.yaml", text: withoutScheme });
      expect(error).toMatchObject({ code: "RULE_TAKEN_AWAY", file: null, line: null });
      expect(error?.message).toContain("yunnan-2020-9/scheme/530000 is on record");
      expect(others).toEqual([]);
    });

    it("too much text, before any of it is read", async () => {
      const line = " ".repeat(3_999);
      const long = { name: BEIJING, text: Array.from({ length: 51 }, () => line).join("\n") };
      await expect(errorsOf(long)).rejects.toThrow("1 to 20 files of at most 200000 characters together");
      await expect(errorsOf()).rejects.toThrow("0 of 0 came");
    });

    it("any, about now, on a copy that is too old; about an instant that the copy knows, it is tried", async () => {
      const pool = openPool(world.databases.departments.credit.appUrl, () => {});
      try {
        // A copy is always some milliseconds behind.
        const trial = DEPARTMENTS.credit.trial?.({ pool, freshnessLimitMs: 0 });
        const book = readDraft(POLICIES, [BEIJING_LARGE]);
        const asked = { validOn: parseCivilDate(DAY), jurisdiction: null, measures: null, lot: null, grounds: false };
        const now = trial?.begin(PUBLIC_VIEWER, book, { ...asked, knownAt: null });
        await expect(now).rejects.toMatchObject({ refusals: [{ code: "REGISTER_COPY_NOT_FRESH" }] });
        const then = await trial?.begin(PUBLIC_VIEWER, book, {
          ...asked,
          knownAt: parseInstant("2026-06-01T00:00:00Z"),
        });
        expect((await then?.page("", 100))?.flatMap(({ flips }) => flips)).toHaveLength(2);
        // Where nobody names a limit, the last that the copy knows will do, about now as well.
        const unlimited = DEPARTMENTS.credit.trial?.({ pool, freshnessLimitMs: null });
        const last = await unlimited?.begin(PUBLIC_VIEWER, book, { ...asked, knownAt: null });
        expect((await last?.page("", 100))?.flatMap(({ flips }) => flips)).toHaveLength(2);
      } finally {
        await pool.end();
      }
    });
  });

  describe("Whoever is no department tries nothing:", () => {
    const input = { files: [{ name: BEIJING, lines: BEIJING_LARGE.text.split("\n") }] };
    const QUESTION = "query ($input: WhatIfInput!) { creditWhatIf(input: $input) { validOn changes { id } } }";

    it.each([
      ["a bank", CAST.bank],
      ["a purchaser", CAST.purchaser],
      ["an enterprise", enterpriseIdentity("91110108LEADR6112G")],
      ["an auditor", CAST.auditor],
      ["a department that states no purpose", { ...ASKERS.creditWhatIf, purpose: null }],
    ])("%s", async (_, viewer) => {
      const { data, errors } = await world.ask(viewer, QUESTION, { input });
      expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(["FORBIDDEN"]);
      expect(data?.creditWhatIf ?? null).toBeNull();
    });

    it("and nobody who did not sign in", async () => {
      const { data, errors } = await world.ask(CAST.nobody, QUESTION, { input });
      expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(["UNAUTHENTICATED"]);
      expect(data?.creditWhatIf ?? null).toBeNull();
    });
  });

  describe("A what-if", () => {
    it("stores and adopts nothing", async () => {
      const before = await stored(world);
      await whatIf(world, "creditWhatIf", [BEIJING_LARGE]);
      expect(await stored(world)).toEqual(before);
    });

    it("puts on record about whom it told something, and no other enterprise", async () => {
      const asker = { ...ASKERS.creditWhatIf, subject: "somebody who asks once" };
      const text = `query ($input: WhatIfInput!) { creditWhatIf(input: $input) { flips { edges { node { uscc } } } } }`;
      const files = [{ name: BEIJING, lines: BEIJING_LARGE.text.split("\n") }];
      await world.ask(asker, text, { input: { files, validOn: DAY } });
      const entries = await world.rows(
        "credit",
        "select usccs from access.access_entry where subject = $1 order by usccs",
        [asker.subject],
      );
      expect(entries.flatMap(({ usccs }) => usccs).sort()).toEqual(["91110108LEADR6112G", "91510802LEADR511X5"]);
    });
  });
}

/** Everything of the department but the heartbeat of its copy and its access log. */
async function stored(world: DeskWorld): Promise<unknown> {
  const [row] = await world.rows(
    "credit",
    `select (select number from policy.version), (select count(*)::int from policy.rule_row),
       (select string_agg(t::text, ' ' order by t::text) from (select schemaname, relname, n_live_tup
        from pg_stat_user_tables where schemaname not in ('access', 'register', 'pg_catalog')) t) as tables`,
  );
  return row;
}

/** Nine levels of nine: some 387 million texts, in a few lines. */
function bomb(): string {
  const levels = Array.from({ length: 9 }, (_, level) => {
    const items = level === 0 ? Array(9).fill("x") : Array(9).fill(`*l${level - 1}`);
    return `l${level}: &l${level} [${items.join(", ")}]`;
  });
  return levels.join("\n");
}
