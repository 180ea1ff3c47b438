import { Flex, Typography } from "antd";
import type { ReactNode } from "react";
import { useParams } from "react-router";
import {
  YearSuggestionAdoptDocument,
  YearSuggestionConsiderDocument,
  YearSuggestionDeclineDocument,
  YearSuggestionDocument,
  type YearSuggestionQuery,
} from "../../generated/year.ts";
import { useAsOf } from "../kit/address.ts";
import { Answered } from "../kit/answered.tsx";
import { instantText } from "../kit/days.ts";
import { optionalTextIn, textIn } from "../kit/filled.ts";
import { useLanguage, useWords } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { useStep } from "../kit/use-step.ts";
import { schemeName } from "../kit/words/title-words.ts";
import { useSession } from "../session/session.tsx";
import { Facts } from "./facts.tsx";
import { onField, reasonField } from "./fields.ts";
import { FilerCard } from "./filer-card.tsx";
import { NoSuch } from "./no-such.tsx";
import { StageTrail } from "./stage-trail.tsx";
import { nameOf } from "./state-names.ts";
import { StepDesk } from "./step-desk.tsx";
import { seesConfidential } from "./who.ts";

const WORDS = {
  ZH: {
    title: "社会建议",
    scheme: "制度",
    kind: "建议事项",
    category: "行业类别",
    received: "收到",
    text: "建议内容",
    hidden: "仅工作机构和市场监管部门可读",
    reasons: "处理理由（公开）",
    consider: "开始研究",
    adopt: "采纳",
    decline: "不采纳",
  },
  EN: {
    title: "Suggestion",
    scheme: "Scheme",
    kind: "What about",
    category: "Category",
    received: "Received",
    text: "What it says",
    hidden: "read by the working body and the department alone",
    reasons: "Reasons (public)",
    consider: "Consider",
    adopt: "Adopt",
    decline: "Decline",
  },
};

/** One suggestion, and what becomes of it. */
export function SuggestionPage(): ReactNode {
  const words = useWords(WORDS);
  const { id = "" } = useParams();
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const handler = seesConfidential(useSession());
  const answer = useAnswer(YearSuggestionDocument, { id, validOn, knownAt, language, handler });
  return (
    <Page title={words.title} asOf>
      <Answered answer={answer}>
        {({ suggestion }) =>
          suggestion === null ? <NoSuch /> : <Suggested suggestion={suggestion} again={answer.again} />
        }
      </Answered>
    </Page>
  );
}

function Suggested(props: {
  readonly suggestion: NonNullable<YearSuggestionQuery["suggestion"]>;
  readonly again: () => void;
}): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const session = useSession();
  const { suggestion, again } = props;
  const consider = useStep(YearSuggestionConsiderDocument, (data) => data.suggestionConsider);
  const adopt = useStep(YearSuggestionAdoptDocument, (data) => data.suggestionAdopt);
  const decline = useStep(YearSuggestionDeclineDocument, (data) => data.suggestionDecline);
  const seen = { suggestion: suggestion.id, ifRevision: suggestion.revision };
  const reasoned = [reasonField(language, "reasons"), onField(language)];
  return (
    <Flex vertical gap={16}>
      <StageTrail of="suggestion" state={suggestion.state} since={suggestion.stateSince} />
      <Facts
        rows={[
          [words.scheme, schemeName(suggestion.scheme, language)],
          [words.kind, nameOf("suggestionKind", suggestion.kind, language)],
          [words.category, suggestion.category],
          [words.received, `${suggestion.receivedOn} · ${instantText(suggestion.receivedAt)}`],
          [words.text, suggestion.text ?? <Typography.Text italic>{words.hidden}</Typography.Text>],
          [words.reasons, suggestion.reasons],
        ]}
      />
      <StepDesk
        available={suggestion.availableActions}
        onDone={again}
        offers={[
          {
            action: "CONSIDER",
            label: words.consider,
            fields: [onField(language)],
            take: (filled) => consider.take({ ...seen, on: optionalTextIn(filled, "on") }),
          },
          {
            action: "ADOPT",
            label: words.adopt,
            fields: reasoned,
            take: (filled) =>
              adopt.take({ ...seen, reasons: textIn(filled, "reasons"), on: optionalTextIn(filled, "on") }),
          },
          {
            action: "DECLINE",
            label: words.decline,
            fields: reasoned,
            take: (filled) =>
              decline.take({ ...seen, reasons: textIn(filled, "reasons"), on: optionalTextIn(filled, "on") }),
          },
        ]}
      />
      {seesConfidential(session) && <FilerCard suggestion={suggestion.id} />}
    </Flex>
  );
}
