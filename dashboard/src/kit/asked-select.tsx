import { Select, type SelectProps } from "antd";
import type { ReactNode } from "react";
import { useWords, type Words } from "./language.tsx";
import type { Answer } from "./use-answer.ts";

const WORDS: Words<Record<"asking" | "failed" | "none", string>> = {
  ZH: { asking: "正在查询", failed: "未能查询，并非没有可选项；再次打开列表即重试", none: "没有可选项" },
  EN: {
    asking: "Asking",
    failed: "Nobody answered, which does not mean there is nothing; open the list again to ask again",
    none: "Nothing to choose from",
  },
};

/** The question whose answer gives the choices. */
export type Asked = Pick<Answer<unknown>, "fetching" | "problems" | "again">;

/**
 * Chooses from what the hub was asked for. An empty list says whether there is nothing, or nobody told; opened once
 * more after a failure, it asks again.
 *
 * @param props.asked absent where the choices are the page's own
 * @param props.none what to say when there is nothing to choose from
 */
export function AskedSelect({
  asked,
  none,
  ...select
}: SelectProps & { readonly asked?: Asked | undefined; readonly none?: string }): ReactNode {
  const words = useWords(WORDS);
  const failed = asked !== undefined && asked.problems.length > 0;
  return (
    <Select
      {...select}
      loading={asked?.fetching ?? false}
      notFoundContent={asked?.fetching ? words.asking : failed ? words.failed : (none ?? words.none)}
      onOpenChange={(open) => {
        if (open && failed && !asked.fetching) asked.again();
      }}
    />
  );
}
