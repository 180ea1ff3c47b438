// What only this house knows: addresses, programs, statements, stacks, and how the hub asks its departments.
const INTERNALS =
  /127\.0\.0\.1|localhost|\bE(?:CONN|PIPE|TIMEDOUT|HOSTUNREACH)|socket hang up|undici|node:|\bat \S+ \(|\.[cm]?[jt]s:\d|postgres|\b(?:select|insert into|update) \w+\.|_entities|_service|did you mean/i;

/** What of the inside a caller can see in a text; null when nothing. */
export function internalsIn(text: string): string | null {
  const place = INTERNALS.exec(text);
  if (place === null) return null;
  return text.slice(Math.max(0, place.index - 40), place.index + 80);
}
