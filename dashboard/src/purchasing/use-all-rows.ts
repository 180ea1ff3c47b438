import { useEffect } from "react";
import type { List } from "../kit/use-list.ts";

/** Goes on asking until every row of a list is there, for what is only right when it is whole. */
export function useAllRows<Node>(list: List<Node>): List<Node> {
  useEffect(() => {
    if (list.hasMore && !list.fetching) list.more();
  }, [list]);
  return list;
}
