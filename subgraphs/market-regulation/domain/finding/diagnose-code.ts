import type { InvalidUscc } from "../../../../shared/values/uscc.ts";
import type { NearCode } from "./near-codes.ts";

/** What is wrong with a text that has the form of a credit code. */
export interface CodeDiagnosis {
  /** Counted from 1; null where it cannot be told. */
  readonly position: number | null;
  readonly found: string | null;
  readonly wouldFit: readonly string[];
  /** In Chinese and English. */
  readonly sentences: { readonly ZH: string; readonly EN: string };
}

const MOST_CODES = 5;

/**
 * Tells what is wrong with a code, as far as that can be told: a character that no code has, or the only code on record
 * that lies one slip away, names the place. A check character that does not fit names none.
 *
 * @param onRecord near codes on record, best first
 * @param slip the one slip of the pen by which it would fit, in words; null when there is none or more than one
 */
export function diagnoseCode(
  code: string,
  fault: InvalidUscc,
  onRecord: readonly NearCode[],
  slip: { readonly chinese: string; readonly english: string } | null,
): CodeDiagnosis {
  const characters = Array.from(code);
  const [only, ...more] = onRecord;
  const single = only !== undefined && more.length === 0 ? only : null;
  const position = faultPosition(characters, fault) ?? (single === null ? null : single.position);
  const next = single === null ? (several(onRecord) ?? slip ?? COMPARE) : fromRecord(characters, single);
  const wrong = whatIsWrong(fault);
  return {
    position,
    found: position === null ? null : (characters[position - 1] ?? null),
    wouldFit: onRecord.slice(0, MOST_CODES).map((near) => near.code),
    sentences: { ZH: `${wrong.chinese}${next.chinese}`, EN: `${wrong.english} ${next.english}` },
  };
}

const UNUSED = /[^0-9A-HJ-NP-RTUWXY]/u;

/** The place of a character that cannot stand where it does; null when each could. */
function faultPosition(characters: readonly string[], { fault }: InvalidUscc): number | null {
  if (fault === "CHARACTER") return characters.findIndex((character) => UNUSED.test(character)) + 1;
  if (fault !== "DIVISION") return null;
  return characters.findIndex((character, index) => index >= 2 && index < 8 && !/\d/.test(character)) + 1;
}

/** A wrong check character says that something is wrong, not what: any of the 18 may be. */
function whatIsWrong({ fault, message, messageZh }: InvalidUscc) {
  if (fault !== "CHECK_CHARACTER") return { chinese: messageZh, english: message };
  return {
    chinese: "校验不符：18位中至少有一位不对，仅凭校验码不能判断是哪一位。",
    english:
      "The check does not fit: at least one of the 18 characters is wrong, and the check alone cannot tell which.",
  };
}

function fromRecord(characters: readonly string[], { code, position, isSwapped }: NearCode) {
  if (isSwapped) {
    return {
      chinese: `登记册中与其只差一处的仅有${code}：第${position}位与第${position + 1}位应对调。`,
      english: `Only ${code} on record lies one slip away: positions ${position} and ${position + 1} should change places.`,
    };
  }
  const [came, right] = [characters[position - 1], code[position - 1]];
  return {
    chinese: `登记册中与其只差一处的仅有${code}：第${position}位应为${right}，实为${came}。`,
    english: `Only ${code} on record lies one slip away: position ${position} should be ${right}; it is ${came}.`,
  };
}

function several({ length }: readonly NearCode[]) {
  if (length < 2) return null;
  return {
    chinese: `登记册中有${length}个代码与其只差一处，请与营业执照核对。`,
    english: `${length} codes on record lie one slip away; compare with the licence.`,
  };
}

const COMPARE = {
  chinese: "登记册中没有与其只差一处的代码，请与营业执照核对。",
  english: "No code on record lies one slip away; compare with the licence.",
};
