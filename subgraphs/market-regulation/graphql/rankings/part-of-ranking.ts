import { partSize } from "../../../../shared/server/list-part.ts";
import { InvalidValue, quoted } from "../../../../shared/values/invalid-value.ts";

class InvalidRankingCursor extends InvalidValue {
  constructor(came: string) {
    super({
      expected: "a cursor of this list",
      came: quoted(came),
      message: `A cursor is the text that this list gave as one; ${quoted(came)} came.`,
      messageZh: `游标应为本列表返回的原文；实为${quoted(came)}。`,
    });
  }
}

/**
 * A part of what stands on a ranking, in its order, as a Relay connection.
 *
 * @throws {InvalidValue} when the number is not 1 to 100 or the cursor is none of this list
 */
export function partOfRanking<Node extends { readonly id: string }>(
  nodes: readonly Node[],
  { first, after }: { readonly first: number; readonly after?: string | null | undefined },
) {
  const most = partSize(first);
  const from = after == null ? 0 : nodes.findIndex(({ id }) => cursorOf(id) === after) + 1;
  if (after != null && from === 0) throw new InvalidRankingCursor(after);
  const edges = nodes.slice(from, from + most).map((node) => ({ cursor: cursorOf(node.id), node }));
  const last = edges.at(-1);
  return {
    edges,
    pageInfo: { hasNextPage: from + most < nodes.length, endCursor: last === undefined ? null : last.cursor },
  };
}

function cursorOf(id: string): string {
  return Buffer.from(id, "utf8").toString("base64url");
}
