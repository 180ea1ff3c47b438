import type { InputReader } from "../../../../shared/server/procedure/input-text.ts";

/** A text of some length, at most 2000 characters; lines of it are put one after the other. */
export function longText<Code extends string>(reader: InputReader<Code>, text: string, field: string): string {
  return reader.text(text.replace(/\s+/gu, " ").trim(), field, 2000);
}
