import { readFileSync } from "node:fs";
import type { PolicyClause } from "../../shared/policy/policy-book.ts";
import { readPolicies } from "../../shared/policy/read-policies.ts";
import { describeWithMaterial, sharedMaterial } from "../harness/shared-material.ts";
import { POLICIES } from "./policies-folder.ts";

const ANALYSIS = "domain/notices.md";

/** The kinds of a row, as the analysis abbreviates them. */
const KINDS: Readonly<Record<string, string>> = {
  OBL: "OBLIGATION",
  INC: "INCENTIVE",
  TGT: "TARGET",
  STT: "STATE_TRANSITION",
  DEF: "DEFINITION",
  CTX: "CONTEXT",
  "-": "SILENCE",
};

/** How the analysis calls the duty holders. */
const DUTY_HOLDERS: Readonly<Record<string, string>> = {
  AMR: "market-regulation",
  DRC: "development-and-reform",
  EIT: "industry-and-information-technology",
  "S&T": "science-and-technology",
  FIN: "finance",
  ENV: "ecology-and-environment",
  TRA: "transport",
  PBC: "peoples-bank",
  COM: "commerce",
  FSB: "financial-supervision",
  CUS: "customs",
  DIST: "district-governments",
  working: "working-body",
  "evaluation bod": "evaluation-bodies",
  experts: "experts",
  "sector dep": "sector-departments",
  members: "committee-members",
  "technical bod": "technical-bodies",
};

/** Where the analysis names only the supervisor or nobody, and the text itself the one who acts. */
const ACTOR_IN_TEXT = new Set(["§3(3)1", "§3(3)2"]);

interface AnalysedRow {
  readonly reference: string;
  readonly kinds: readonly string[];
  readonly departments: readonly string[];
}

/** The clauses that the notices have beside the rows of the analysis. */
const FRAME = ["addressees", "date"];
const BESIDE: Readonly<Record<string, readonly string[]>> = { "yunnan-2020-9": [...FRAME, "§3(6)"] };

describeWithMaterial(ANALYSIS, "the analysis of the notices, clause by clause", () => {
  const { documents } = readPolicies(POLICIES);
  const sections = readFileSync(sharedMaterial(ANALYSIS), "utf8").split(/^## (?=\d)/m);

  it.each([
    ["guangyuan-2019-32", 1],
    ["beijing-2020", 2],
    ["yunnan-2020-9", 3],
    ["tianjin-2021", 4],
  ])("%s has every row of section %i, and none of its own but its frame", (id, section) => {
    const clauses = documents.find((each) => each.id === id)?.clauses ?? [];
    const own = clauses.filter((each) => !(BESIDE[id] ?? FRAME).includes(each.clause));
    const analysed = rowsOf(sections[section]).map((row) => row.reference);
    expect(own.map(nameOf).sort()).toEqual(analysed.sort());
  });

  it.each([
    ["guangyuan-2019-32", 1],
    ["beijing-2020", 2],
    ["yunnan-2020-9", 3],
    ["tianjin-2021", 4],
  ])("%s gives every row the kinds and the departments of the analysis, the lead first", (id, section) => {
    const clauses = documents.find((each) => each.id === id)?.clauses ?? [];
    for (const { reference, kinds, departments } of rowsOf(sections[section])) {
      const row = clauses.find((each) => nameOf(each) === reference);
      const named = [...(row?.leads ?? []), ...(row?.supports ?? [])];
      expect([reference, row?.kinds]).toEqual([reference, kinds]);
      expect([reference, named]).toEqual([reference, expect.arrayContaining([...departments])]);
      const lead = ACTOR_IN_TEXT.has(reference) ? named[0] : departments[0];
      expect([reference, row?.leads]).toEqual([reference, lead === undefined ? [] : [lead]]);
    }
  });

  it("lists the silent points that the notices answer", () => {
    const ids = [...(sections[8] ?? "").matchAll(/^\| (SIL-\d{2}) \|/gm)].map((match) => match[1]);
    expect(ids).toHaveLength(25);
    const ours = new Set(documents.flatMap((each) => each.interpretations.map((reading) => reading.id)));
    expect(ids.filter((id) => id !== undefined && !ours.has(id))).toEqual([]);
  });
});

function nameOf({ clause, item }: PolicyClause): string {
  return item === null ? clause : `${clause} ${item}`;
}

/** The rows of the main table of a section: reference, what it asks, kind, departments, and columns for software. */
function rowsOf(section: string | undefined): AnalysedRow[] {
  const table = (section ?? "").split(/^### /m)[0] ?? "";
  const cells = table.split("\n").flatMap((line) => (/^\| (§|closing)/.test(line) ? [line.slice(2).split(" | ")] : []));
  let before: readonly string[] = [];
  return cells.flatMap(([reference = "", , kinds = "", named = ""]) => {
    before = named.startsWith("same") ? before : departmentsIn(named);
    const row = { kinds: kinds.split(" ").map((kind) => KINDS[kind] ?? kind), departments: before };
    return expanded(reference).map((each) => ({ reference: each, ...row }));
  });
}

/** `§3(6)1-7` is seven references, `§1, §2` two, and `§5 (absent)` is §5. */
function expanded(reference: string): string[] {
  if (reference.includes(", ")) return reference.split(", ");
  const range = /^(.*?)(s?) ?(\d)-(\d)$/.exec(reference);
  if (range === null) return [reference.replace(" (absent)", "")];
  const [, stem = "", plural = "", first, last] = range;
  const numbers = Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index);
  return numbers.map((number) => (plural === "" ? `${stem}${number}` : `${stem} ${number}`));
}

/** The codes in the order named; what stands in brackets or after a semicolon only comments. */
function departmentsIn(cell: string): string[] {
  const named = (cell.split(";")[0] ?? "").replaceAll(/\(.*?(\)|$)/g, "");
  return [...named.matchAll(/[A-Z][A-Z&]+|working|evaluation bod|experts|sector dep|members|technical bod/g)].map(
    ([word]) => DUTY_HOLDERS[word] ?? word,
  );
}
