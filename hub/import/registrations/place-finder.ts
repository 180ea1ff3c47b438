import { type DivisionCode, enclosingDivisions, isWithin, parseDivisionCode } from "../../../shared/values/division.ts";
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

/**
 * Finds divisions by the short names that registration records use: `云南`, `昆明`, `海淀`, `红河`.
 *
 * A place that cannot be told for certain is its province; nothing is ever derived from the credit code.
 *
 * @see GB/T 2260
 */
export class PlaceFinder {
  readonly #divisions: readonly Division[];
  readonly #found = new Map<string, Place | null>();

  constructor(divisions: readonly { code: string; name: string }[]) {
    this.#divisions = divisions.map(({ code, name }) => ({ code: parseDivisionCode(code), name }));
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

  #search(province: string, place: string): Place | null {
    const code = this.#province(province);
    if (code === null) return null;
    if (isAbsent(place) || this.#province(place) === code) return { division: code, note: "PLACE_NOT_STATED" };
    const within = this.#divisions.filter((each) => each.code !== code && isWithin(each.code, code));
    // A prefecture comes first: 红河 is the prefecture, not the county of that name within it.
    for (const matches of [sameName(within, place), prefectures(within, place), counties(within, place)]) {
      const [first, ...others] = matches;
      if (first === undefined) continue;
      return others.length === 0 ? { division: first, note: null } : { division: code, note: "PLACE_AMBIGUOUS" };
    }
    return { division: code, note: "PLACE_NOT_IN_TABLE" };
  }

  #province(text: string): DivisionCode | null {
    const [first, ...others] = distinct(
      this.#divisions.filter(({ code, name }) => level(code) === 1 && isShortFor(text, name)),
    );
    return first !== undefined && others.length === 0 ? first : null;
  }
}

function sameName(divisions: readonly Division[], text: string): DivisionCode[] {
  return distinct(divisions.filter(({ name }) => name === text));
}

function prefectures(divisions: readonly Division[], text: string): DivisionCode[] {
  return distinct(divisions.filter(({ code, name }) => level(code) === 2 && isShortFor(text, name)));
}

function counties(divisions: readonly Division[], text: string): DivisionCode[] {
  return distinct(divisions.filter(({ code, name }) => level(code) === 3 && isShortFor(text, name)));
}

/** One character names nothing. */
function isShortFor(text: string, name: string): boolean {
  return text.length >= 2 && name.startsWith(text);
}

function level(code: DivisionCode): number {
  return enclosingDivisions(code).length;
}

/** A division whose name changed stands in the table once for each name. */
function distinct(divisions: readonly Division[]): DivisionCode[] {
  return [...new Set(divisions.map(({ code }) => code))];
}
