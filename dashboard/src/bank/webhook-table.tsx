import { Alert, Card, Flex, Tag, Typography } from "antd";
import { type ReactNode, useState } from "react";
import {
  BankWebhookRegisterDocument,
  type BankWebhookRegisterMutation,
  BankWebhookRemoveDocument,
  type BankWebhookRemoveMutation,
  BankWebhookResumeDocument,
  type BankWebhookResumeMutation,
  BankWebhooksDocument,
  type BankWebhooksQuery,
} from "../../generated/bank.ts";
import { Answered } from "../kit/answered.tsx";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { instantText } from "../kit/days.ts";
import { textIn } from "../kit/filled.ts";
import { useWords } from "../kit/language.tsx";
import { StepButton } from "../kit/step-button.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { useKeylessStep } from "../kit/use-step.ts";
import { WEBHOOK_WORDS } from "./webhook-words.ts";

type Webhook = NonNullable<BankWebhooksQuery["creditWebhooks"]>[number];
const STATE_COLORS: Record<Webhook["state"], string> = { DELIVERING: "green", RETRYING: "gold", DEAD_LETTERS: "red" };

const registeredOf = ({ done }: BankWebhookRegisterMutation) => done;
const removedOf = ({ done }: BankWebhookRemoveMutation) => done;
const resumedOf = ({ done }: BankWebhookResumeMutation) => done;

/** The addresses to which notices are sent: how sending stands, what was given up, and what can be done. */
export function WebhookTable(): ReactNode {
  const words = useWords(WEBHOOK_WORDS);
  const answer = useAnswer(BankWebhooksDocument, {});
  const [secret, setSecret] = useState<string | null>(null);
  const register = useKeylessStep(BankWebhookRegisterDocument, registeredOf);
  const columns = useWebhookColumns(answer.again);
  return (
    <Card
      size="small"
      title={words.title}
      extra={
        <StepButton
          label={words.register}
          type="primary"
          lead={words.registerLead}
          fields={[{ name: "url", label: words.url, kind: "text", required: true, help: words.urlHelp }]}
          onDone={answer.again}
          take={async (filled) => {
            const result = await register({ url: textIn(filled, "url") });
            if (result.done) setSecret(result.payload.secret);
            return result;
          }}
        />
      }
    >
      {secret !== null && (
        <Alert
          type="warning"
          showIcon
          closable={{ onClose: () => setSecret(null) }}
          title={words.secret}
          description={
            <Typography.Text copyable code>
              {secret}
            </Typography.Text>
          }
          style={{ marginBottom: 12 }}
        />
      )}
      <Answered answer={answer}>
        {({ creditWebhooks }) =>
          creditWebhooks !== null && (
            <DataTable
              name={words.title}
              columns={columns}
              rows={creditWebhooks}
              rowKey={({ id }) => id}
              empty={words.empty}
              details={(webhook) => <DeadLetters webhook={webhook} />}
            />
          )
        }
      </Answered>
    </Card>
  );
}

function useWebhookColumns(again: () => void): Column<Webhook>[] {
  const words = useWords(WEBHOOK_WORDS);
  return [
    { key: "url", title: words.url, value: ({ url }) => url },
    {
      key: "state",
      title: words.state,
      value: ({ state }) => words.states[state],
      render: ({ state }) => <Tag color={STATE_COLORS[state]}>{words.states[state]}</Tag>,
    },
    { key: "pending", title: words.pending, value: ({ pendingCount }) => pendingCount, align: "right" },
    {
      key: "delivered",
      title: words.delivered,
      value: ({ deliveredNumber, deliveredAt }) =>
        deliveredNumber === null || deliveredAt === null
          ? words.never
          : `#${deliveredNumber} · ${instantText(deliveredAt)}`,
    },
    {
      key: "failure",
      title: words.failure,
      value: ({ failure, failedAt }) =>
        failure === null ? words.never : `${failure}${failedAt === null ? "" : ` · ${instantText(failedAt)}`}`,
    },
    { key: "registered", title: words.registered, value: ({ registeredAt }) => instantText(registeredAt) },
    {
      key: "steps",
      title: words.steps,
      value: ({ id }) => id,
      render: (webhook) => <WebhookSteps webhook={webhook} again={again} />,
    },
  ];
}

function WebhookSteps({ webhook, again }: { readonly webhook: Webhook; readonly again: () => void }): ReactNode {
  const words = useWords(WEBHOOK_WORDS);
  const remove = useKeylessStep(BankWebhookRemoveDocument, removedOf);
  const resume = useKeylessStep(BankWebhookResumeDocument, resumedOf);
  return (
    <Flex gap={8}>
      <StepButton
        type="default"
        label={words.resume}
        title={`${words.resume} ${webhook.url}`}
        lead={words.resumeLead}
        fields={[]}
        take={() => resume({ id: webhook.id })}
        onDone={again}
      />
      <StepButton
        type="default"
        label={words.remove}
        title={`${words.remove} ${webhook.url}`}
        lead={words.removeLead}
        fields={[]}
        take={() => remove({ id: webhook.id })}
        onDone={again}
        danger
      />
    </Flex>
  );
}

type DeadLetter = NonNullable<Webhook["deadLetters"]>[number];

function DeadLetters({ webhook }: { readonly webhook: Webhook }): ReactNode {
  const words = useWords(WEBHOOK_WORDS);
  const columns: Column<DeadLetter>[] = [
    { key: "number", title: "#", value: ({ number }) => number, width: 60, align: "right" },
    { key: "attempts", title: words.attempts, value: ({ attempts }) => attempts, align: "right" },
    { key: "failure", title: words.failure, value: ({ failure }) => failure },
    { key: "at", title: words.failedAt, value: ({ failedAt }) => (failedAt === null ? null : instantText(failedAt)) },
    { key: "notice", title: words.notice, value: ({ notice }) => notice },
  ];
  if (webhook.deadLetters === null) return words.unknown;
  return (
    <DataTable
      name={words.deadLetters}
      columns={columns}
      rows={webhook.deadLetters}
      rowKey={({ notice }) => notice}
      empty={words.noDeadLetters}
    />
  );
}
