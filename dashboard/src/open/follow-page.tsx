import { Alert, App, Button, Card, Descriptions, Flex, Input, Popconfirm } from "antd";
import { type ReactNode, useState } from "react";
import {
  OpenFiledBySecretDocument,
  type OpenFiledBySecretQuery,
  OpenObjectionWithdrawDocument,
  OpenSuggestionDocument,
} from "../../generated/open.ts";
import { Answered } from "../kit/answered.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { useStep } from "../kit/use-step.ts";
import { OBJECTION_SCOPES, OBJECTION_STATES } from "../kit/words/evaluation-words.ts";
import { COMPLAINT_STATES } from "../kit/words/supervision-words.ts";
import { SuggestionState } from "./suggestion-state.tsx";
import { takeSecret } from "./told-secret.tsx";

const WORDS: Words<
  Record<
    | "title"
    | "lead"
    | "secret"
    | "go"
    | "none"
    | "noneHow"
    | "objection"
    | "complaint"
    | "state"
    | "since"
    | "filed"
    | "scope"
    | "reasons"
    | "notYet"
    | "publicity"
    | "open"
    | "withdraw"
    | "sure"
    | "withdrawn"
    | "received"
    | "suggestion",
    string
  >
> = {
  ZH: {
    title: "查询办理情况",
    lead: "凭提交时告知的查询码，查看异议或投诉的办理情况；查询码不会出现在网址中。",
    secret: "查询码",
    go: "查询",
    none: "没有以此查询码提交的异议或投诉",
    noneHow: "请核对是否完整抄录；区分大小写。",
    objection: "异议",
    complaint: "投诉",
    state: "状态",
    since: "自",
    filed: "提出日",
    scope: "对象",
    reasons: "处理理由",
    notYet: "尚无",
    publicity: "公示",
    open: "查看公示",
    withdraw: "撤回异议",
    sure: "撤回后不能恢复，确定吗？",
    withdrawn: "已撤回",
    received: "收到日",
    suggestion: "建议编号",
  },
  EN: {
    title: "Follow what you filed",
    lead: "By the secret that you were told: what became of an objection or a complaint. It never stands in the address.",
    secret: "Secret",
    go: "Look",
    none: "Nothing was filed under this secret",
    noneHow: "Check that it is whole; capitals matter.",
    objection: "Objection",
    complaint: "Complaint",
    state: "State",
    since: "since",
    filed: "Filed",
    scope: "Against",
    reasons: "Reasons",
    notYet: "none yet",
    publicity: "Publicity",
    open: "See the publicity",
    withdraw: "Take it back",
    sure: "This cannot be undone. Take it back?",
    withdrawn: "Taken back",
    received: "Received",
    suggestion: "Id of a suggestion",
  },
};

/** Where somebody follows by a secret what they filed. */
export function FollowPage(): ReactNode {
  const words = useWords(WORDS);
  const [typed, setTyped] = useState(takeSecret);
  const [secret, setSecret] = useState(typed);
  const [suggestion, setSuggestion] = useState("");
  return (
    <Page title={words.title} lead={words.lead}>
      <Flex vertical gap={16} style={{ maxWidth: 720 }}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            setSecret(typed.trim());
          }}
        >
          <label htmlFor="secret">{words.secret}</label>
          <Flex gap={8}>
            <Input id="secret" autoComplete="off" value={typed} onChange={({ target }) => setTyped(target.value)} />
            <Button type="primary" htmlType="submit">
              {words.go}
            </Button>
          </Flex>
        </form>
        {secret !== "" && <Filed key={secret} secret={secret} />}
        <div>
          <label htmlFor="suggestion">{words.suggestion}</label>
          <Input.Search id="suggestion" enterButton={words.go} onSearch={(text) => setSuggestion(text.trim())} />
        </div>
        {suggestion !== "" && <Suggested id={suggestion} />}
      </Flex>
    </Page>
  );
}

function Suggested({ id }: { readonly id: string }): ReactNode {
  return (
    <Answered answer={useAnswer(OpenSuggestionDocument, { id })}>
      {({ suggestion }) => <SuggestionState suggestion={suggestion} />}
    </Answered>
  );
}

function Filed({ secret }: { readonly secret: string }): ReactNode {
  const words = useWords(WORDS);
  const answer = useAnswer(OpenFiledBySecretDocument, { secret });
  return (
    <Answered answer={answer}>
      {({ objectionStatus, complaintStatus }) => (
        <>
          {objectionStatus === null && complaintStatus === null && (
            <Alert type="warning" showIcon role="alert" title={words.none} description={words.noneHow} />
          )}
          {objectionStatus !== null && (
            <ObjectionState objection={objectionStatus} secret={secret} again={answer.again} />
          )}
          {complaintStatus !== null && <ComplaintState complaint={complaintStatus} />}
        </>
      )}
    </Answered>
  );
}

function ObjectionState(props: {
  readonly objection: NonNullable<OpenFiledBySecretQuery["objectionStatus"]>;
  readonly secret: string;
  readonly again: () => void;
}): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { message } = App.useApp();
  const { take, taking } = useStep(OpenObjectionWithdrawDocument, (data) => data.objectionWithdraw);
  const { objection } = props;
  const withdraw = async () => {
    const result = await take({ secret: props.secret, ifRevision: objection.revision });
    if (result.done) message.success(words.withdrawn);
    else for (const error of result.errors) message.error(error.message);
    props.again();
  };
  const open = objection.state === "FILED" || objection.state === "UNDER_REVIEW";
  return (
    <Card size="small" title={words.objection}>
      <Descriptions
        column={1}
        size="small"
        items={[
          {
            key: "state",
            label: words.state,
            children: `${OBJECTION_STATES[language][objection.state]}（${words.since} ${objection.stateSince}）`,
          },
          { key: "filed", label: words.filed, children: objection.filedOn },
          { key: "scope", label: words.scope, children: OBJECTION_SCOPES[language][objection.scope] },
          { key: "reasons", label: words.reasons, children: objection.reasons ?? words.notYet },
          {
            key: "publicity",
            label: words.publicity,
            children: <DeskLink to={`/publicity/${objection.publicity.id}`}>{words.open}</DeskLink>,
          },
        ]}
      />
      {open && (
        <Popconfirm title={words.sure} onConfirm={withdraw}>
          <Button danger loading={taking}>
            {words.withdraw}
          </Button>
        </Popconfirm>
      )}
    </Card>
  );
}

function ComplaintState({
  complaint,
}: {
  readonly complaint: NonNullable<OpenFiledBySecretQuery["complaintStatus"]>;
}): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  return (
    <Card size="small" title={words.complaint}>
      <Descriptions
        column={1}
        size="small"
        items={[
          {
            key: "state",
            label: words.state,
            children: `${COMPLAINT_STATES[language][complaint.state]}（${words.since} ${complaint.stateSince}）`,
          },
          { key: "received", label: words.received, children: complaint.receivedOn },
          { key: "reason", label: words.reasons, children: complaint.reason ?? words.notYet },
        ]}
      />
    </Card>
  );
}
