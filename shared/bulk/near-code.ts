import { usccCheckCharacter } from "../values/uscc.ts";
import { USCC_ALIKE } from "../values/uscc-alike.ts";
import { isUscc } from "./is-uscc.ts";

/** What a code would be if only this had gone wrong. */
export interface NearCode {
  readonly english: string;
  readonly chinese: string;
}

const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

const WRITTEN = /^[0-9A-Z]{18}$/;

/**
 * The one slip of the pen that explains a code which is wrong: a character that is not used or was taken for another, or
 * two neighbours in each other's place.
 *
 * @returns null when no slip does, or more than one: then only the licence can tell
 */
export function nearCode(text: string): NearCode | null {
  const code = text.normalize("NFKC").toUpperCase().replaceAll(/[\s-]/g, "");
  if (!WRITTEN.test(code)) return null;
  const foreign = Array.from(code).flatMap((character, index) => (ALPHABET.includes(character) ? [] : [index]));
  const [unused, another] = foreign;
  if (another !== undefined) return null;
  const slips = unused === undefined ? [...lookAlikes(code), ...swaps(code)] : fitting(code, unused, ALPHABET);
  const [only, ...more] = slips;
  return only === undefined || more.length > 0 ? null : only;
}

function lookAlikes(code: string): NearCode[] {
  // The last character is computed from the others: what it should be is told already.
  return Array.from(code.slice(0, 17)).flatMap((character, index) => fitting(code, index, USCC_ALIKE[character] ?? ""));
}

function fitting(code: string, index: number, characters: string): NearCode[] {
  const put = (character: string) => `${code.slice(0, index)}${character}${code.slice(index + 1)}`;
  const candidates = index === 17 ? usccCheckCharacter(code.slice(0, 17)) : characters;
  return [...candidates]
    .filter((character) => character !== code[index] && isUscc(put(character)))
    .map((character) => ({
      english: `With ${character} in place of ${code[index]} at position ${index + 1} it would fit.`,
      chinese: `若第${index + 1}位的${code[index]}应为${character}，则校验相符。`,
    }));
}

function swaps(code: string): NearCode[] {
  return Array.from({ length: 17 }, (_, index) => index)
    .filter((index) => {
      const [first = "", second = ""] = [code[index], code[index + 1]];
      return first !== second && isUscc(`${code.slice(0, index)}${second}${first}${code.slice(index + 2)}`);
    })
    .map((index) => ({
      english: `With positions ${index + 1} and ${index + 2} in each other's place it would fit.`,
      chinese: `若第${index + 1}位与第${index + 2}位对调，则校验相符。`,
    }));
}
