import { Alert, Typography } from "antd";
import type { ReactNode } from "react";
import {
  ConductAwardLogDocument,
  ConductCreditLogDocument,
  ConductProcurementLogDocument,
} from "../../generated/conduct.ts";
import { Answered } from "../kit/answered.tsx";
import { useWords } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { DecisionLog } from "./decision-log.tsx";
import { LOG_WORDS, LOGS, type LogName } from "./log-words.ts";
import { Section } from "./section.tsx";

const DOCUMENTS = {
  credit: ConductCreditLogDocument,
  procurement: ConductProcurementLogDocument,
  award: ConductAwardLogDocument,
};

/** The decision logs of the departments: how long they are, what was signed about them, and how to verify them. */
export function LogPage(): ReactNode {
  const words = useWords(LOG_WORDS);
  return (
    <Page title={words.title} lead={words.lead}>
      {LOGS.map((name) => (
        <Section key={name} title={words.departments[name]}>
          <OneLog name={name} />
        </Section>
      ))}
      <Section title={words.verify} lead={words.verifyLead}>
        <ol style={{ paddingInlineStart: 20 }}>
          {words.verifySteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <pre style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere", background: "#f4f6f9", padding: 12 }}>
          node leader-hub-verify.mjs --keys leader-hub-keys.json --checkpoint kept.json log.jsonl
        </pre>
        <Typography.Paragraph>
          <a href="/verify">{words.verifyPage}</a> · <a href="/.well-known/leader-hub-keys.json">{words.keys}</a>
        </Typography.Paragraph>
        <Alert type="info" showIcon title={words.keep} />
      </Section>
    </Page>
  );
}

function OneLog({ name }: { readonly name: LogName }): ReactNode {
  const words = useWords(LOG_WORDS);
  const answer = useAnswer(DOCUMENTS[name], {});
  return (
    <Answered answer={answer}>
      {({ log }) => (log === null ? words.notAnswered : <DecisionLog name={name} log={log} again={answer.again} />)}
    </Answered>
  );
}
