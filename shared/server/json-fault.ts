/** Why a JSON text is not read. */
export type JsonFault =
  | { readonly kind: "DUPLICATE_MEMBER" | "RESERVED_MEMBER"; readonly name: string }
  | { readonly kind: "TOO_DEEP" | "TOO_MANY_VALUES" };

/** How much of a JSON text is read. */
export const JSON_LIMITS = {
  /** Objects and lists within each other. The deepest input of the schema, in a body, has six. */
  depth: 16,
  /** Commas. 100 bids with 100 criteria are 20,000 values; 1,000 keys of four members are 4,000. */
  values: 50_000,
} as const;

// Members that mean something to JavaScript itself; a copy of such an object would change what it inherits from.
const RESERVED = new Set(["__proto__", "constructor", "prototype"]);

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/**
 * Looks through a text before it is parsed, in one pass that builds nothing; null when it may be parsed.
 *
 * `JSON.parse` keeps the last of two members of one name and other readers keep the first, so one text could tell two
 * readers two things. Whether the text is JSON at all is left to the parser.
 */
export function jsonFault(text: string): JsonFault | null {
  const open: (Set<string> | null)[] = [];
  let values = 0;
  let name = "";
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = endOfString(text, at);
      name = text.slice(at, end + 1);
      at = end;
    } else if (code === OPEN_OBJECT || code === OPEN_LIST) {
      if (open.length >= JSON_LIMITS.depth) return { kind: "TOO_DEEP" };
      open.push(code === OPEN_OBJECT ? new Set() : null);
    } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
      open.pop();
    } else if (code === COMMA) {
      values += 1;
      if (values > JSON_LIMITS.values) return { kind: "TOO_MANY_VALUES" };
    } else if (code === COLON) {
      const fault = memberFault(open.at(-1), name);
      if (fault) return fault;
    }
  }
  return null;
}

function memberFault(members: Set<string> | null | undefined, quoted: string): JsonFault | null {
  const name = quoted.includes("\\") ? unescaped(quoted) : quoted.slice(1, -1);
  if (RESERVED.has(name)) return { kind: "RESERVED_MEMBER", name };
  if (members?.has(name)) return { kind: "DUPLICATE_MEMBER", name };
  members?.add(name);
  return null;
}

/** The position of the quotation mark that ends a string, or of the last character when none does. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length - 1 : end;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes += 1;
  return backslashes % 2 === 1;
}

function unescaped(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    // Not JSON: the parser will say so.
    return quoted;
  }
}
