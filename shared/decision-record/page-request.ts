import { parseInstant } from "../values/instant.ts";
import { InvalidValue, quoted } from "../values/invalid-value.ts";
import type { DecisionCursor, DecisionPageRequest } from "./decision-reader.ts";
import type { StoredDecision } from "./stored-decision.ts";

const MOST = 100;

class InvalidPageSize extends InvalidValue {
  constructor(came: number) {
    super({
      expected: `1 to ${MOST}`,
      came: String(came),
      message: `A part of a list has 1 to ${MOST} items; ${came} came.`,
      messageZh: `每页1至${MOST}条；实为${came}。`,
    });
  }
}

class InvalidCursor extends InvalidValue {
  constructor(came: string) {
    super({
      expected: "a cursor that a list gave",
      came: quoted(came),
      message: `A cursor is the text that a list gave as one; ${quoted(came)} came.`,
      messageZh: `游标应为列表返回的原文；实为${quoted(came)}。`,
    });
  }
}

/**
 * Reads which part of a list is wanted.
 *
 * @throws {InvalidValue} when the size is not 1 to 100 or the cursor is none of ours
 */
export function pageRequest({
  first,
  after,
}: {
  first: number;
  after?: string | null | undefined;
}): DecisionPageRequest {
  return { first: partSize(first), after: after == null ? null : readCursor(after) };
}

/** @throws {InvalidValue} when a part of a list is to have less than 1 or more than 100 items */
export function partSize(first: number): number {
  if (first < 1 || first > MOST) throw new InvalidPageSize(first);
  return first;
}

/** The place of a decision in lists, as opaque text. */
export function cursorOf({ statement: { issuedAt, id } }: StoredDecision): string {
  return Buffer.from(`${issuedAt} ${id}`, "utf8").toString("base64url");
}

function readCursor(text: string): DecisionCursor {
  const [issuedAt = "", id = "", ...rest] = Buffer.from(text, "base64url").toString("utf8").split(" ");
  if (rest.length > 0 || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) throw new InvalidCursor(text);
  try {
    return { issuedAt: parseInstant(issuedAt), id };
  } catch {
    throw new InvalidCursor(text);
  }
}
