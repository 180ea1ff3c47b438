import type { Brand } from "./brand.ts";
import { InvalidValue, quoted, type Refusal } from "./invalid-value.ts";
import { USCC_AUTHORITIES } from "./uscc-authority.ts";

/** A unified social credit code that passed every hard check: 18 characters, upper case. */
export type Uscc = Brand<"Uscc">;

/** The check that a text failed, in the order in which they are made. */
export type UsccFault = "LENGTH" | "CHARACTER" | "AUTHORITY" | "DIVISION" | "CHECK_CHARACTER";

/** Text that is not a unified social credit code. */
export class InvalidUscc extends InvalidValue {
  readonly fault: UsccFault;

  constructor(fault: UsccFault, refusal: Refusal) {
    super(refusal);
    this.fault = fault;
  }
}

/** Something odd about a valid code, for people to look at; it refuses nothing. */
export interface UsccWarning extends Refusal {
  readonly code: "ORGANISATION_CHECK";
}

// The standard leaves out I, O, S, V and Z because people misread them.
const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const FOREIGN_CHARACTER = /[^0-9A-HJ-NP-RTUWXY]/u;

// Spaces, hyphens and invisible characters come along when a code is copied from a form or a web page.
const SEPARATORS = /[\s\p{Pd}\u2212\u00AD\u200B-\u200D\u2060]/gu;

/**
 * Reads a unified social credit code as a person types it or a department sends it.
 *
 * The digits of the division name the authority that registered the body when the code was issued: no place follows
 * from them.
 *
 * @returns the code in upper case, without spaces and hyphens
 * @throws {InvalidUscc} when length, a character, authority and category, division or check character are wrong
 * @see GB 32100-2015
 */
export function parseUscc(text: string): Uscc {
  const code = text.normalize("NFKC").toUpperCase().replace(SEPARATORS, "");
  refuseWrongLength(code);
  refuseForeignCharacter(code);
  refuseUnknownAuthority(code);
  refuseBrokenDivision(code);
  refuseWrongCheckCharacter(code);
  return code as Uscc;
}

/**
 * The check character that belongs to the first 17 characters of a code.
 *
 * @throws {InvalidUscc} when these are not 17 characters of the alphabet
 * @see GB 32100-2015
 */
export function usccCheckCharacter(first17: string): string {
  refuseForeignCharacter(first17);
  if (first17.length !== 17) {
    throw new InvalidUscc("LENGTH", {
      expected: "17 characters",
      came: `${first17.length} characters`,
      message: `A check character is computed from 17 characters; ${quoted(first17)} has ${first17.length}.`,
      messageZh: `校验码由前17位计算；${quoted(first17)}为${first17.length}位。`,
    });
  }
  return checkCharacter(first17);
}

/** What is odd about a valid code: its organisation code may carry a wrong check of its own, as some legacy ones do. */
export function usccWarnings(uscc: Uscc): readonly UsccWarning[] {
  const expected = organisationCheck(uscc.slice(8, 16));
  const came = uscc.charAt(16);
  if (came === expected) return [];
  return [
    {
      code: "ORGANISATION_CHECK",
      expected,
      came,
      message: `The organisation code in ${uscc} should end in ${expected} by its own check (GB 11714); it ends in ${came}.`,
      messageZh: `${uscc}中的组织机构代码校验码（GB 11714）应为${expected}，实为${came}。`,
    },
  ];
}

function refuseWrongLength(code: string): void {
  const { length } = Array.from(code);
  if (length === 18) return;
  throw new InvalidUscc("LENGTH", {
    expected: "18 characters",
    came: `${length} characters`,
    message: `A unified social credit code has 18 characters; ${quoted(code)} has ${length}.`,
    messageZh: `统一社会信用代码应为18位；${quoted(code)}为${length}位。`,
  });
}

function refuseForeignCharacter(code: string): void {
  const characters = Array.from(code);
  const position = characters.findIndex((character) => FOREIGN_CHARACTER.test(character)) + 1;
  if (position === 0) return;
  const came = quoted(characters.slice(position - 1, position).join(""));
  throw new InvalidUscc("CHARACTER", {
    expected: "digits and capital letters without I, O, S, V, Z",
    came: `${came} at position ${position}`,
    message: `A unified social credit code is made of digits and capital letters without I, O, S, V, Z; position ${position} is ${came}.`,
    messageZh: `统一社会信用代码只用数字和大写字母（不用I、O、S、V、Z）；第${position}位为${came}。`,
  });
}

function refuseUnknownAuthority(code: string): void {
  const came = quoted(code.slice(0, 2));
  const authority = USCC_AUTHORITIES.get(code.charAt(0));
  if (authority === undefined) {
    const known = [...USCC_AUTHORITIES.keys()].join(", ");
    throw new InvalidUscc("AUTHORITY", {
      expected: `a registering authority: ${known}`,
      came,
      message: `A unified social credit code begins with its registering authority (${known}) and category; ${came} came.`,
      messageZh: `统一社会信用代码前两位为登记管理部门（${known}）和机构类别；实为${came}。`,
    });
  }
  if (authority.categories.includes(code.charAt(1))) return;
  const categories = Array.from(authority.categories).join(", ");
  throw new InvalidUscc("AUTHORITY", {
    expected: `a category of authority ${code.charAt(0)}: ${categories}`,
    came,
    message: `Registering authority ${code.charAt(0)} (${authority.nameEn}) has the categories ${categories}; the code begins with ${came}.`,
    messageZh: `登记管理部门${code.charAt(0)}（${authority.name}）的机构类别为${categories}；代码前两位为${came}。`,
  });
}

function refuseBrokenDivision(code: string): void {
  const division = code.slice(2, 8);
  if (/^\d{6}$/.test(division)) return;
  throw new InvalidUscc("DIVISION", {
    expected: "six digits at positions 3 to 8",
    came: quoted(division),
    message: `Positions 3 to 8 are the six digits of the registering authority's division; ${quoted(division)} came.`,
    messageZh: `第3至8位为登记管理机关行政区划码，应为六位数字；实为${quoted(division)}。`,
  });
}

function refuseWrongCheckCharacter(code: string): void {
  const expected = checkCharacter(code.slice(0, 17));
  const came = code.charAt(17);
  if (came === expected) return;
  throw new InvalidUscc("CHECK_CHARACTER", {
    expected,
    came,
    message: `The check character at position 18 should be ${expected}; it is ${came}. Compare the code with the licence.`,
    messageZh: `第18位校验码应为${expected}，实为${came}；请与营业执照核对。`,
  });
}

function checkCharacter(first17: string): string {
  let sum = 0;
  let weight = 1;
  for (const character of first17) {
    sum += weight * ALPHABET.indexOf(character);
    weight = (weight * 3) % 31;
  }
  // Without the outer remainder a sum divisible by 31 would ask for a thirty-second character.
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/** @see GB 11714 */
function organisationCheck(first8: string): string {
  const sum = [3, 7, 9, 10, 5, 8, 4, 2].reduce(
    (total, weight, index) => total + weight * Number.parseInt(first8.charAt(index), 36),
    0,
  );
  const check = 11 - (sum % 11);
  return check === 10 ? "X" : check === 11 ? "0" : String(check);
}
