import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DraftFile } from "../../shared/what-if/policy-draft.ts";
import { POLICIES, swap } from "../policies/policies-folder.ts";

/** A file of the policies after edits, each of which puts a text in the place of its only occurrence. */
export function draft(name: string, ...edits: readonly (readonly [before: string, after: string])[]): DraftFile {
  const text = readFileSync(join(POLICIES, name), "utf8");
  return { name, text: edits.reduce((edited, [before, after]) => swap(before, after)(edited), text) };
}

const YUNNAN = "yunnan-2020-9.yaml";
const OWN_TITLES = `recognisedSchemes: { schemes: ["530000"], basis: INTERPRETATION, reading: SIL-02 }`;

/** Beijing's banks support large enterprises too. */
export const BEIJING_LARGE = draft("beijing-2020.yaml", [
  "sizeClasses: [MEDIUM, SMALL, MICRO]",
  "sizeClasses: [LARGE, MEDIUM, SMALL, MICRO]",
]);

/** Yunnan's purchasers prefer leaders; the text is silent on it today. */
export const YUNNAN_PREFERS = draft(YUNNAN, [
  "procurementPreference:\n    - mode: SILENT",
  "procurementPreference:\n    - mode: TIE_BREAK",
]);

/** Yunnan's banks count national titles too. */
export const YUNNAN_NATIONAL = draft(YUNNAN, [
  `clause: §5(3)\n      basis: TEXT\n      ${OWN_TITLES}`,
  `clause: §5(3)\n      basis: TEXT\n      ${OWN_TITLES.replace("]", ", NATIONAL]")}`,
]);

/** Yunnan bans for so many years after a revocation; null for not at all. */
export function yunnanBans(years: number | null): DraftFile {
  const reading = years === null ? "INTERPRETATION, reading: SIL-27" : "TEXT";
  return draft(YUNNAN, [
    "banYears: { value: 3, clause: §3(6)¶2, basis: TEXT }",
    `banYears: { value: ${years}, clause: §3(6)¶2, basis: ${reading} }`,
  ]);
}

/** A notice of the whole of Sichuan with the words of Guangyuan's. */
export const SICHUAN: readonly DraftFile[] = [
  {
    ...draft(
      "guangyuan-2019-32.yaml",
      ["id: guangyuan-2019-32", "id: sichuan-2026-1"],
      ['jurisdiction: "510800"', 'jurisdiction: "510000"'],
    ),
    name: "sichuan-2026-1.yaml",
  },
  draft("departments.yaml", ["departments:\n", `departments:\n${departmentsOfSichuan()}`]),
];

function departmentsOfSichuan(): string {
  const text = readFileSync(join(POLICIES, "departments.yaml"), "utf8");
  const [, rows = ""] = /^ {2}"510800":\n((?: {4}.*\n| *\n| *#.*\n)+)/m.exec(text) ?? [];
  if (rows === "") throw new Error("Guangyuan was expected to have departments.");
  return `  "510000":\n${rows}`;
}
