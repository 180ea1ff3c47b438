import { Alert, Card, Descriptions } from "antd";
import type { ReactNode } from "react";
import type { OpenSuggestionQuery } from "../../generated/open.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { SUGGESTION_STATES } from "../kit/words/evaluation-words.ts";

const WORDS: Words<Record<"title" | "none" | "state" | "received" | "reasons" | "notYet", string>> = {
  ZH: {
    title: "建议",
    none: "没有此编号的建议",
    state: "状态",
    received: "收到日",
    reasons: "理由",
    notYet: "尚无",
  },
  EN: {
    title: "Suggestion",
    none: "No suggestion has this id",
    state: "State",
    received: "Received",
    reasons: "Reasons",
    notYet: "none yet",
  },
};

/** What became of a suggestion. */
export function SuggestionState({ suggestion }: { readonly suggestion: OpenSuggestionQuery["suggestion"] }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  if (suggestion === null) return <Alert type="warning" showIcon title={words.none} />;
  return (
    <Card size="small" title={words.title}>
      <Descriptions
        column={1}
        size="small"
        items={[
          {
            key: "state",
            label: words.state,
            children: `${SUGGESTION_STATES[language][suggestion.state]} ${suggestion.stateSince}`,
          },
          { key: "received", label: words.received, children: suggestion.receivedOn },
          { key: "reasons", label: words.reasons, children: suggestion.reasons ?? words.notYet },
        ]}
      />
    </Card>
  );
}
