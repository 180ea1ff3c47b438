import { parseInstant } from "../values/instant.ts";
import { InvalidValue, quoted } from "../values/invalid-value.ts";

/** Most items in one part of a list. */
const MOST_ITEMS = 100;

/** Which part of a list is wanted, newest first. */
export interface ListPart {
  /** How many items. */
  readonly first: number;
  /** Where the part before it ended; null for the beginning. */
  readonly after: ListPlace | null;
}

/** Where in a list an item stands. */
export interface ListPlace {
  readonly at: string;
  readonly id: string;
}

/**
 * Reads which part of a list is wanted.
 *
 * @throws {InvalidValue} when the number is not 1 to 100 or the cursor is none that a list gave
 */
export function readListPart({ first, after }: { first: number; after?: string | null | undefined }): ListPart {
  return { first: partSize(first), after: after == null ? null : readCursor(after) };
}

/** @throws {InvalidValue} when a part of a list is to have less than 1 or more than 100 items */
export function partSize(first: number): number {
  if (first < 1 || first > MOST_ITEMS) throw new InvalidPartSize(first);
  return first;
}

/** The place of an item as text that callers need not understand. */
export function cursorAt({ at, id }: ListPlace): string {
  return Buffer.from(`${at} ${id}`, "utf8").toString("base64url");
}

/** A part as a Relay connection. */
export function connectionOf<Node>(nodes: readonly Node[], hasNextPage: boolean, placeOf: (node: Node) => ListPlace) {
  const edges = nodes.map((node) => ({ cursor: cursorAt(placeOf(node)), node }));
  const last = edges.at(-1);
  return { edges, pageInfo: { hasNextPage, endCursor: last === undefined ? null : last.cursor } };
}

function readCursor(text: string): ListPlace {
  const [at = "", id = "", ...rest] = Buffer.from(text, "base64url").toString("utf8").split(" ");
  if (rest.length > 0 || !UUID.test(id)) throw new InvalidCursor(text);
  try {
    return { at: parseInstant(at), id };
  } catch {
    throw new InvalidCursor(text);
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

class InvalidPartSize extends InvalidValue {
  constructor(came: number) {
    super({
      expected: `1 to ${MOST_ITEMS}`,
      came: String(came),
      message: `A part of a list has 1 to ${MOST_ITEMS} items; ${came} came.`,
      messageZh: `每页1至${MOST_ITEMS}条；实为${came}。`,
    });
  }
}

/** A cursor that no list gave. */
export class InvalidCursor extends InvalidValue {
  constructor(came: string) {
    super({
      expected: "a cursor that a list gave",
      came: quoted(came),
      message: `A cursor is the text that a list gave as one; ${quoted(came)} came.`,
      messageZh: `游标应为列表返回的原文；实为${quoted(came)}。`,
    });
  }
}
