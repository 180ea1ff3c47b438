import { partSize } from "../server/list-part.ts";
import { InvalidValue, quoted } from "../values/invalid-value.ts";
import type { NoticePageRequest } from "./notice-reader.ts";

class InvalidNoticeCursor extends InvalidValue {
  constructor(came: string) {
    super({
      expected: "a cursor that a list of notices gave",
      came: quoted(came),
      message: `A cursor is the text that a list of notices gave as one; ${quoted(came)} came.`,
      messageZh: `游标应为通知列表返回的原文；实为${quoted(came)}。`,
    });
  }
}

/**
 * Reads which part of a list of notices is wanted.
 *
 * @throws {InvalidValue} when the number is not 1 to 100 or the cursor is none that such a list gave
 */
export function noticePageRequest(part: { first: number; after?: string | null | undefined }): NoticePageRequest {
  const { first, after } = part;
  return { first: partSize(first), after: after == null ? 0 : placeOf(after) };
}

/** A place as text that readers keep and need not understand. */
export function noticeCursor(place: number): string {
  return Buffer.from(`notice ${place}`, "utf8").toString("base64url");
}

function placeOf(cursor: string): number {
  const place = /^notice (\d{1,15})$/.exec(Buffer.from(cursor, "base64url").toString("utf8"))?.[1];
  if (place === undefined) throw new InvalidNoticeCursor(cursor);
  return Number(place);
}
