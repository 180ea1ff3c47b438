import type { Viewer } from "../access/viewer.ts";
import { connectionOf, readListPart } from "../server/list-part.ts";
import type { AccessLog } from "./access-log.ts";

/** The arguments of `…AccessEntries`. */
export interface AccessEntriesArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
  readonly uscc?: string | null | undefined;
}

/**
 * Resolves `…AccessEntries` of a department.
 *
 * @throws {InvalidValue} when the number or the cursor cannot be read
 */
export async function accessEntries(
  accessLog: Pick<AccessLog, "page">,
  viewer: Viewer,
  { uscc = null, ...part }: AccessEntriesArguments,
) {
  const { entries, hasNext } = await accessLog.page(viewer, { ...readListPart(part), uscc });
  return connectionOf(entries, hasNext, (entry) => entry);
}
