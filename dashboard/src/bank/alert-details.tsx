import { Flex, Typography } from "antd";
import type { ReactNode } from "react";
import {
  BankCreditAnswerDocument,
  BankDecisionCreditDocument,
  type BankLoanAlertsQuery,
  BankLoanDocument,
} from "../../generated/bank.ts";
import { AnswerCard } from "../kit/answer-card.tsx";
import { Answered } from "../kit/answered.tsx";
import { Clauses } from "../kit/clauses.tsx";
import { instantText } from "../kit/days.ts";
import { jurisdictionName } from "../kit/jurisdictions.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { useAnswer } from "../kit/use-answer.ts";

const WORDS: Words<{ fact: string; told: string; now: (place: string) => string }> = {
  ZH: { fact: "所据事实", told: "据以提示的条款", now: (place) => `今日的信贷支持答复：${place}` },
  EN: {
    fact: "The fact",
    told: "Clauses because of which it is told",
    now: (place) => `Credit support today: ${place}`,
  },
};

/** An alert as the hub tells it. */
export type LoanAlert = NonNullable<BankLoanAlertsQuery["creditLoanAlerts"]>["edges"][number]["node"];

/** The row that an alert rests on, its clauses, and what the policy gives the enterprise today. */
export function AlertDetails({ alert }: { readonly alert: LoanAlert }): ReactNode {
  const words = useWords(WORDS);
  const { kind, subject, id, knownFrom, knownTo } = alert.fact;
  return (
    <Flex vertical gap={8} style={{ maxWidth: 720, whiteSpace: "normal" }}>
      <span style={{ overflowWrap: "anywhere" }}>
        <Typography.Text strong>{words.fact}</Typography.Text> {subject} · {instantText(knownFrom)}
        {knownTo !== null && ` – ${instantText(knownTo)}`}
        <br />
        <code style={{ fontSize: 12 }}>
          {kind} {id}
        </code>
      </span>
      <Typography.Text strong>{words.told}</Typography.Text>
      <Clauses citations={alert.citations} />
      <AnswerToday alert={alert} />
    </Flex>
  );
}

function AnswerToday({ alert }: { readonly alert: LoanAlert }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const loan = useAnswer(BankLoanDocument, { id: alert.loan, language });
  const decision = loan.data?.creditCase?.approval?.decision ?? loan.data?.creditCase?.decision ?? "";
  const decided = useAnswer(BankDecisionCreditDocument, { id: decision, language }, { pause: decision === "" });
  const jurisdiction = decided.data?.decision?.question.jurisdiction ?? "";
  const answer = useAnswer(
    BankCreditAnswerDocument,
    { uscc: alert.uscc, jurisdiction, language },
    { pause: jurisdiction === "" },
  );
  if (decision === "") return <Answered answer={loan}>{() => null}</Answered>;
  if (jurisdiction === "") return <Answered answer={decided}>{() => null}</Answered>;
  return (
    <Answered answer={answer}>
      {({ standing }) => (
        <AnswerCard title={words.now(jurisdictionName(jurisdiction, language))} answer={standing.creditSupport} />
      )}
    </Answered>
  );
}
