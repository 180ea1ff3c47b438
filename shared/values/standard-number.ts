import type { Brand } from "./brand.ts";
import { InvalidValue, quoted } from "./invalid-value.ts";

/**
 * The number of a standard as a whole, in one way of writing.
 *
 * An enterprise standard is identified by the credit code of its enterprise and this text: code and sequence inside
 * the text cannot always be told apart.
 */
export type StandardNumber = Brand<"StandardNumber">;

/** Who issues a standard, as its number shows. */
export type StandardKind =
  | "NATIONAL_MANDATORY"
  | "NATIONAL_RECOMMENDED"
  | "NATIONAL_GUIDE"
  | "INDUSTRY"
  | "LOCAL"
  | "GROUP"
  | "ENTERPRISE";

/** Text that cannot be the number of a standard. */
export class InvalidStandardNumber extends InvalidValue {
  constructor(came: string) {
    super({
      expected: "the number of a standard",
      came: quoted(came),
      message: `The number of a standard is printed text, such as Q/SJX 0001S-2020; ${quoted(came)} came.`,
      messageZh: `标准编号应为可见文字，如Q/SJX 0001S-2020；实为${quoted(came)}。`,
    });
  }
}

const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
// A Chinese dash is one mark typed as two characters.
const DASH = /[\u2014\u2015]{2}|[\p{Pd}\u2212\u2043]/gu;

const KINDS: readonly (readonly [StandardKind, RegExp])[] = [
  ["NATIONAL_RECOMMENDED", /^GB\/T ?\d/],
  ["NATIONAL_GUIDE", /^GB\/Z ?\d/],
  ["NATIONAL_MANDATORY", /^GB ?\d/],
  ["LOCAL", /^DB ?\d{2}/],
  ["GROUP", /^T\/[A-Z]/],
  ["ENTERPRISE", /^Q\/[^ ]/],
  ["INDUSTRY", /^[A-Z]{2}(?:\/[TZ])? ?\d/],
];

/**
 * Brings the number of a standard into one way of writing: half width, upper case, plain dashes, single spaces.
 *
 * @throws {InvalidStandardNumber} when nothing is left, or the text holds control characters
 */
export function normaliseStandardNumber(text: string): StandardNumber {
  // Upper case can take characters apart that the form composes, hence the second time.
  const upper = text.replace(INVISIBLE, "").normalize("NFKC").toUpperCase().normalize("NFKC");
  const normal = upper.replace(DASH, "-").replace(/\s+/g, " ").trim();
  if (normal === "" || /\p{Cc}/u.test(normal)) throw new InvalidStandardNumber(text);
  return normal as StandardNumber;
}

/** The kind a number looks like, for display only; null when it looks like none. */
export function standardKind(number: StandardNumber): StandardKind | null {
  const found = KINDS.find(([, form]) => form.test(number));
  return found === undefined ? null : found[0];
}
