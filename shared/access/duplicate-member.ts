// Strings whole, so that what looks like structure inside one is passed over.
const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\]:]/gs;

/**
 * The first member name that an object of a JSON text has twice; null when none has.
 *
 * `JSON.parse` keeps the last of two and others keep the first, so one text would tell two readers two things.
 *
 * @param json text that `JSON.parse` takes
 * @see RFC 8259 section 4
 */
export function duplicateMember(json: string): string | null {
  const open: (Set<string> | null)[] = [];
  let text = '""';
  for (const [token] of json.matchAll(TOKENS)) {
    if (token === "{") open.push(new Set());
    else if (token === "[") open.push(null);
    else if (token === "}" || token === "]") open.pop();
    else if (token === ":") {
      const name = String(JSON.parse(text));
      const members = open.at(-1);
      if (members?.has(name)) return name;
      members?.add(name);
    } else text = token;
  }
  return null;
}
