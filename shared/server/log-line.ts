/** Bytes that the details of one line may take; with time, part and message a line stays below 8 kB. */
const LINE_BYTES = 5_000;
const TEXT_BYTES = 2_000;
const MESSAGE_BYTES = 1_500;
const MEMBERS = 40;
const DEPTH = 6;

/**
 * The details of an event, cut to what one line may hold.
 *
 * Callers choose some of what is logged, and a line that is too long is cut elsewhere, in the middle of its JSON. Control
 * characters need no care: JSON writes them as escapes, so no text can begin a line of its own.
 */
export function capped(details: object): Record<string, unknown> {
  const room = { bytes: LINE_BYTES };
  return membersOf(details, room, DEPTH);
}

/** A message, which is ours but may name what a caller chose. */
export function cappedMessage(message: string): string {
  return cutText(message, { bytes: MESSAGE_BYTES });
}

interface Room {
  bytes: number;
}

function cut(value: unknown, room: Room, depth: number): unknown {
  if (typeof value === "string") return cutText(value, room);
  room.bytes -= 16;
  if (typeof value !== "object" || value === null) return typeof value === "bigint" ? String(value) : value;
  if (room.bytes <= 0 || depth === 0) return "…";
  if (Array.isArray(value)) return value.slice(0, MEMBERS).map((each) => cut(each, room, depth - 1));
  return membersOf(value, room, depth - 1);
}

function membersOf(value: object, room: Room, depth: number): Record<string, unknown> {
  const members: [string, unknown][] = [];
  for (const [name, inner] of Object.entries(value).slice(0, MEMBERS)) {
    if (room.bytes <= 0) break;
    members.push([cutText(name, room), cut(inner, room, depth)]);
  }
  return Object.fromEntries(members);
}

/** As long as its JSON may be: an escape takes six bytes, a Chinese character three. */
function cutText(text: string, room: Room): string {
  const most = Math.max(0, Math.min(TEXT_BYTES, room.bytes));
  let kept = text.slice(0, most);
  while (kept !== "" && size(kept) > most) kept = kept.slice(0, Math.floor(kept.length * 0.7));
  room.bytes -= size(kept) + 16;
  return kept.length === text.length ? text : `${kept}…`;
}

function size(text: string): number {
  return Buffer.byteLength(JSON.stringify(text));
}
