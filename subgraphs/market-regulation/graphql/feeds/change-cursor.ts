import { InvalidValue, quoted } from "../../../../shared/values/invalid-value.ts";
import type { FeedAudience } from "../../domain/feeds/change.ts";

/** A place in a feed as text that readers keep and need not understand; each feed counts for itself. */
export function changeCursor(audience: FeedAudience, number: number): string {
  return Buffer.from(`${audience} ${number}`, "utf8").toString("base64url");
}

/**
 * Reads a place in a feed.
 *
 * @returns the number of the last change that the reader has; 0 for the beginning
 * @throws {InvalidValue} when no list of this audience gave it: with another's, changes would be missed in silence
 */
export function readChangeCursor(audience: FeedAudience, cursor: string | null | undefined): number {
  if (cursor == null) return 0;
  const [whose, number = "", ...rest] = Buffer.from(cursor, "base64url").toString("utf8").split(" ");
  if (whose !== audience || !/^\d{1,15}$/.test(number) || rest.length > 0)
    throw new InvalidChangeCursor(cursor, audience);
  return Number(number);
}

class InvalidChangeCursor extends InvalidValue {
  constructor(came: string, audience: FeedAudience) {
    super({
      expected: `a cursor that the feed of ${audience} gave`,
      came: quoted(came),
      message: `A cursor is the text that the feed of ${audience} gave as one; ${quoted(came)} came.`,
      messageZh: `游标应为${audience}变更列表返回的原文；实为${quoted(came)}。`,
    });
  }
}
