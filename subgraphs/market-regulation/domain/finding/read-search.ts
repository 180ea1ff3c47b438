import { InvalidValue, quoted } from "../../../../shared/values/invalid-value.ts";
import { foldName, gramsToFind } from "./fold-name.ts";

/** A text that is looked for, read in every way in which it may be meant. */
export interface Search {
  /** As names are compared. */
  readonly folded: string;
  /** The pairs that a name has which holds it. */
  readonly grams: readonly string[];
  /** As pinyin or first letters, small and without tones, spaces and apostrophes; null when it cannot be either. */
  readonly letters: string | null;
  /** A pattern of `letters` in pinyin with spaces between its syllables; null as well then. */
  readonly spelling: string | null;
  /** As a credit code or a part of one; null when it cannot be either. */
  readonly codePart: string | null;
  /** As a whole credit code, rightly written or not; null when it has not the form of one. */
  readonly wholeCode: string | null;
}

const MOST_CHARACTERS = 60;

// They come along when a code is copied; the same that the reader of codes takes out.
const CODE_SEPARATORS = /[\s\p{Pd}\u2212\u00AD\u200B-\u200D\u2060]/gu;
// Of the form of a code: one wrong character makes one that fails, but neither a name nor pinyin has so many digits.
const CODE_LIKE = /^(?=(?:.*[0-9]){6})(?=(?:.*[0-9A-Z]){15}).{18}$/u;
const TONES = /[\u0300\u0301\u0304\u030C]/g;
const UMLAUT = /u\u0308/g;

/**
 * Reads a text that is looked for.
 *
 * @throws {InvalidValue} when it has no character or more than 60
 */
export function readSearch(text: string): Search {
  const search = text.normalize("NFKC").trim();
  const length = Array.from(search).length;
  const folded = foldName(search);
  if (length < 1 || length > MOST_CHARACTERS || folded === "") throw new InvalidSearch(text, length);
  const letters = lettersOf(search);
  const code = search.replaceAll(CODE_SEPARATORS, "").toUpperCase();
  return {
    folded,
    grams: gramsToFind(folded),
    letters,
    spelling: letters === null ? null : Array.from(letters).join(" ?"),
    codePart: /^[0-9A-Z]{4,18}$/.test(code) ? code : null,
    wholeCode: CODE_LIKE.test(code) ? code : null,
  };
}

function lettersOf(search: string): string | null {
  const letters = search
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(TONES, "")
    .replaceAll(UMLAUT, "v")
    .replaceAll(/[\s'’·-]/g, "");
  return /^[a-z0-9]+$/.test(letters) && /[a-z]/.test(letters) ? letters : null;
}

class InvalidSearch extends InvalidValue {
  constructor(text: string, length: number) {
    super({
      expected: `1 to ${MOST_CHARACTERS} characters`,
      came: `${length} characters`,
      message: `A search has 1 to ${MOST_CHARACTERS} characters; ${quoted(text)} has ${length}.`,
      messageZh: `检索内容应为1至${MOST_CHARACTERS}个字符；${quoted(text)}为${length}个。`,
    });
  }
}
