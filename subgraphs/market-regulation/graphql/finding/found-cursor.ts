import { z } from "zod";
import { InvalidCursor } from "../../../../shared/server/list-part.ts";
import type { FoundPlace } from "../../persistence/finding/enterprise-finder.ts";

const PLACE = z.tuple([
  z.int().min(0).max(9),
  z.string().regex(/^[0-9A-Z]{18}$/),
  // PostgreSQL keeps every character but this one.
  z.string().refine((name) => !name.includes("\0")),
]);

/** A place among what was found as text that callers need not understand. */
export function foundCursor({ rank, uscc, name }: FoundPlace): string {
  return Buffer.from(JSON.stringify([rank, uscc, name]), "utf8").toString("base64url");
}

/**
 * Reads a place among what was found.
 *
 * @throws {InvalidValue} when no list gave it
 */
export function readFoundCursor(cursor: string | null | undefined): FoundPlace | null {
  if (cursor == null) return null;
  const [rank, uscc, name] = placeIn(cursor);
  return { rank, uscc, name };
}

function placeIn(cursor: string): z.infer<typeof PLACE> {
  try {
    return PLACE.parse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")));
  } catch {
    throw new InvalidCursor(cursor);
  }
}
