import { Flex, Tag } from "antd";
import type { ReactNode } from "react";
import { DeskLink } from "./desk-link.tsx";
import { useWords, type Words } from "./language.tsx";

/** A place in a notice. */
export interface Clause {
  readonly document: string;
  readonly clause: string;
  readonly basis: string;
}

const WORDS: Words<{ reading: string; damaged: string }> = {
  ZH: { reading: "解释", damaged: "原文残缺" },
  EN: { reading: "reading", damaged: "source damaged" },
};

/** The clauses that something rests on, each a link to its words in the policy room; readings are marked as such. */
export function Clauses({ citations }: { readonly citations: readonly Clause[] }): ReactNode {
  const words = useWords(WORDS);
  return (
    <Flex gap={4} wrap>
      {citations.map(({ document, clause, basis }) => (
        <Tag
          key={`${document}${clause}${basis}`}
          color={basis === "TEXT" ? "blue" : "gold"}
          style={{ color: "#5c3b00" }}
        >
          <DeskLink to={`/policies/${encodeURIComponent(document)}?clause=${encodeURIComponent(clause)}`}>
            {document} {clause}
          </DeskLink>
          {basis === "INTERPRETATION" && <Mark text={words.reading} />}
          {basis === "UNKNOWN_IN_SOURCE" && <Mark text={words.damaged} />}
        </Tag>
      ))}
    </Flex>
  );
}

// antd's gold on its own light gold cannot be read by everybody.
function Mark({ text }: { readonly text: string }): ReactNode {
  return <span style={{ color: "#6b4500" }}> · {text}</span>;
}
