import { InvalidUscc, parseUscc } from "../../../../shared/values/uscc.ts";
import { USCC_ALIKE } from "../../../../shared/values/uscc-alike.ts";

/** A right code that differs from a wrong one in one place. */
export interface NearCode {
  readonly code: string;
  /** Counted from 1; of two neighbours in each other's place the first. */
  readonly position: number;
  readonly isSwapped: boolean;
}

const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** What makes a text no credit code; null when it is one. */
export function codeFault(text: string): InvalidUscc | null {
  try {
    parseUscc(text);
    return null;
  } catch (error) {
    if (error instanceof InvalidUscc) return error;
    throw error;
  }
}

/**
 * The right codes that differ from 18 characters in one of them, or by two neighbours in each other's place: first what
 * is easily taken for each other, then what was swapped, then the others; each by code.
 */
export function nearCodes(code: string): NearCode[] {
  const came = Array.from(code);
  const replaced = came.flatMap((character, index) =>
    Array.from(ALPHABET)
      .filter((other) => other !== character)
      .map((other) => ({
        code: came.with(index, other).join(""),
        position: index + 1,
        isSwapped: false,
        order: (USCC_ALIKE[character] ?? "").includes(other) ? 0 : 2,
      })),
  );
  const swapped = came.slice(1).flatMap((second, index) => {
    const first = came[index];
    if (first === undefined || first === second) return [];
    const other = came
      .with(index, second)
      .with(index + 1, first)
      .join("");
    return [{ code: other, position: index + 1, isSwapped: true, order: 1 }];
  });
  return [...replaced, ...swapped]
    .filter((near) => codeFault(near.code) === null)
    .sort((a, b) => a.order - b.order || (a.code < b.code ? -1 : 1))
    .map(({ order: _, ...near }) => near);
}
