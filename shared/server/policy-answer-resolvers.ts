import type { Answer } from "../values/decision/decide.ts";
import { determinationMeaning, type Language, reasonMessage } from "../values/decision/messages.ts";
import type { ReasonCode } from "../values/decision/reason-code.ts";

/** Resolvers that put an answer into words; a department answers with an `Answer` and leaves the words to these. */
export const policyAnswerResolvers = {
  PolicyAnswer: {
    meaning: (answer: Answer, { language }: { language: Language }) =>
      determinationMeaning(answer.determination, language),
  },
  Reason: {
    code: (code: ReasonCode) => code,
    message: (code: ReasonCode, { language }: { language: Language }) => reasonMessage(code, language),
  },
};
