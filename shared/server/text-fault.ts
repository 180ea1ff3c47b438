/** Text that was broken on the way, or that shows people something else than it says. */
export interface TextFault {
  /** The character as `U+202E`, or the sequence that is not in normalisation form C. */
  readonly found: string;
  readonly expected: string;
  readonly expectedZh: string;
}

// Controls except tab and line ends; halves of a pair; what decoders leave in place of bytes that they could not read;
// characters that turn the direction of what follows; tags, which nothing shows.
const NEVER =
  /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFD\u{E0000}-\u{E007F}]/u;

// Two names that differ only by these look alike.
const INVISIBLE = /\u034F|[\u00AD\u115F\u1160\u180E\u200B-\u200D\u2060-\u2064\u3164\uFEFF\uFFA0]/u;

// They come along when a credit code is copied from a form or a web page; whoever reads codes takes them out.
const COMPANIONS = /[\s\p{Pd}\u2212\u00AD\u200B-\u200D\u2060]/gu;
const CREDIT_CODE = /^[0-9A-Z]{18}$/i;

const ASCII = /^[\t\n\r\x20-\x7E]*$/;

/** What makes a document unfit to be read; null when nothing does. Its strings are looked at one by one, as values. */
export function documentFault(text: string): TextFault | null {
  const [found] = NEVER.exec(text) ?? [];
  return found === undefined ? null : characterFault(found);
}

/**
 * What makes a value unfit to be kept and shown; null when nothing does.
 *
 * Full-width digits and letters pass: whoever reads a code reads them as what they stand for.
 */
export function valueFault(text: string): TextFault | null {
  if (ASCII.test(text)) return null;
  const never = documentFault(text);
  if (never !== null) return never;
  const [invisible] = INVISIBLE.exec(text) ?? [];
  if (invisible !== undefined && !isCreditCode(text)) return characterFault(invisible);
  if (text === text.normalize("NFC")) return null;
  return {
    found: "text that is composed otherwise",
    expected: "text in Unicode normalisation form C",
    expectedZh: "Unicode 规范化形式 C 的文本",
  };
}

function isCreditCode(text: string): boolean {
  return text.length <= 100 && CREDIT_CODE.test(text.normalize("NFKC").replace(COMPANIONS, ""));
}

function characterFault(character: string): TextFault {
  const code = Number(character.codePointAt(0)).toString(16).toUpperCase().padStart(4, "0");
  return {
    found: `U+${code}`,
    expected: "text without control, replacement and invisible characters",
    expectedZh: "不含控制字符、替换字符和不可见字符的文本",
  };
}
