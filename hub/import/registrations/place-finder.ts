import { type DivisionCode, enclosingDivisions, parseDivisionCode } from "../../../shared/values/division.ts";
import { isAbsent } from "./columns.ts";
import type { NoteKind } from "./line-note.ts";

/** Where an enterprise is registered, and what was odd about how that was stated. */
export interface Place {
  readonly division: DivisionCode;
  readonly note: Extract<NoteKind, `PLACE_${string}`> | null;
}

interface Division {
  readonly code: DivisionCode;
  readonly name: string;
}

/** A province with what lies in it, by level. A division whose name changed stands there once for each name. */
interface Province extends Division {
  readonly prefectures: readonly Division[];
  readonly counties: readonly Division[];
}

/**
 * Finds divisions by the short names that registration records use: `云南`, `昆明`, `海淀`, `红河`.
 *
 * A place that cannot be told for certain is its province; nothing is ever derived from the credit code.
 *
 * @see GB/T 2260
 */
export class PlaceFinder {
  readonly #provinces: readonly Province[];
  readonly #found = new Map<string, Place | null>();

  constructor(divisions: readonly { code: string; name: string }[]) {
    const read = divisions.map(({ code, name }) => ({ code: parseDivisionCode(code), name }));
    const ofLevel = (level: number) => read.filter(({ code }) => enclosingDivisions(code).length === level);
    const [prefectures, counties] = [ofLevel(2), ofLevel(3)];
    this.#provinces = ofLevel(1).map(({ code, name }) => {
      const lieWithin = (division: Division) => enclosingDivisions(division.code).includes(code);
      return { code, name, prefectures: prefectures.filter(lieWithin), counties: counties.filter(lieWithin) };
    });
  }

  /** @returns null when there is no such province */
  find(province: string, place: string): Place | null {
    const key = `${province}\n${place}`;
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const found = this.#search(province, place);
    // Files repeat a few hundred places; one that does not is damaged, and must not fill the memory.
    if (this.#found.size < 10_000) this.#found.set(key, found);
    return found;
  }

  /** Whether it is the name of a province. */
  isProvince(text: string): boolean {
    return this.#province(text) !== null;
  }

  #search(provinceText: string, text: string): Place | null {
    const province = this.#province(provinceText);
    if (province === null) return null;
    const { code, prefectures, counties } = province;
    if (isAbsent(text) || isShortFor(text, province)) return { division: code, note: "PLACE_NOT_STATED" };
    const named = [...prefectures, ...counties].filter(({ name }) => name === text);
    // A prefecture comes first: 红河 is the prefecture, not the county of that name within it.
    const shortened = [prefectures, counties].map((level) => level.filter((each) => isShortFor(text, each)));
    for (const matches of [named, ...shortened]) {
      const [first, ...others] = new Set(matches.map((match) => match.code));
      if (first === undefined) continue;
      return others.length === 0 ? { division: first, note: null } : { division: code, note: "PLACE_AMBIGUOUS" };
    }
    return { division: code, note: "PLACE_NOT_IN_TABLE" };
  }

  #province(text: string): Province | null {
    const [first, ...others] = this.#provinces.filter((each) => isShortFor(text, each));
    return first !== undefined && others.length === 0 ? first : null;
  }
}

/** One character names nothing. */
function isShortFor(text: string, { name }: Division): boolean {
  return text.length >= 2 && name.startsWith(text);
}
