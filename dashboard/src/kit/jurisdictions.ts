import type { Language, Words } from "./language.tsx";

const NAMES: Readonly<Record<string, Words<string>>> = {
  "110000": { ZH: "北京市", EN: "Beijing" },
  "120000": { ZH: "天津市", EN: "Tianjin" },
  "510800": { ZH: "广元市", EN: "Guangyuan" },
  "530000": { ZH: "云南省", EN: "Yunnan" },
};

let wholeNames: ReadonlyMap<string, string> = new Map();

/** Tells the names of all divisions of GB/T 2260 by their codes; until then they are called by their codes. */
export function knowDivisions(names: ReadonlyMap<string, string>): void {
  wholeNames = names;
}

/** The divisions that have a notice of their own, in the order of their codes. */
export const JURISDICTIONS: readonly string[] = Object.keys(NAMES);

/** A division as people call it; by its code where it has no name. Only those with a notice have an English name. */
export function jurisdictionName(code: string, language: Language): string {
  return NAMES[code]?.[language] ?? wholeNames.get(code) ?? code;
}

/** All divisions of GB/T 2260 to choose from, in the order of their codes. */
export function divisionChoices() {
  return [...wholeNames].map(([code, name]) => ({ value: code, label: `${name} ${code}` }));
}

/** The divisions to choose from, those with a notice of their own first; only those within `divisions` when given. */
export function jurisdictionChoices(language: Language, divisions?: readonly string[]) {
  const codes = divisions === undefined ? JURISDICTIONS : [...divisions].sort();
  return codes.map((code) => ({ value: code, label: `${jurisdictionName(code, language)} ${code}` }));
}
