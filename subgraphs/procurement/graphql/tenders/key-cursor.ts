import { InvalidValue, quoted } from "../../../../shared/values/invalid-value.ts";

/** The place of an item by its sorted key, as text that callers need not understand. */
export function keyCursor(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key), "utf8").toString("base64url");
}

/**
 * Reads a place by a key of so many parts.
 *
 * @throws {InvalidValue} when it is none that a list gave
 */
export function readKeyCursor(text: string, parts: number): string[] {
  let key: unknown;
  try {
    key = JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
  } catch {
    throw new InvalidKeyCursor(text);
  }
  if (
    !Array.isArray(key) ||
    key.length !== parts ||
    !key.every((part) => typeof part === "string" && !part.includes("\0"))
  ) {
    throw new InvalidKeyCursor(text);
  }
  return key;
}

class InvalidKeyCursor extends InvalidValue {
  constructor(came: string) {
    super({
      expected: "a cursor that a list gave",
      came: quoted(came),
      message: `A cursor is the text that a list gave as one; ${quoted(came)} came.`,
      messageZh: `游标应为列表返回的原文；实为${quoted(came)}。`,
    });
  }
}
