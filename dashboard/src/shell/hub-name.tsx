import type { ReactNode } from "react";
import { Link } from "react-router";
import { useWords, type Words } from "../kit/language.tsx";

const WORDS: Words<{ whole: string; short: string }> = {
  ZH: { whole: "企业标准“领跑者”跨部门枢纽", short: "领跑者枢纽" },
  EN: { whole: "Leader Hub: enterprise-standard leaders across departments", short: "Leader Hub" },
};

/** The hub's name, which leads to the first page. */
export function HubName({ short }: { readonly short: boolean }): ReactNode {
  const words = useWords(WORDS);
  return (
    <Link
      to="/"
      style={{
        color: "#fff",
        fontSize: short ? 16 : 18,
        fontWeight: 600,
        flex: 1,
        minWidth: 0,
        whiteSpace: "nowrap",
        overflow: "hidden",
        textOverflow: "ellipsis",
      }}
    >
      {short ? words.short : words.whole}
    </Link>
  );
}
