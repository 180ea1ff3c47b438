import { CheckCircleFilled, CloseCircleFilled, QuestionCircleFilled } from "@ant-design/icons";
import { Card, Collapse, Flex, Typography } from "antd";
import type { ReactNode } from "react";
import type { AnswerFragment, Determination } from "../../generated/fragments.ts";
import { Clauses } from "./clauses.tsx";
import { instantText } from "./days.ts";
import { useWords, type Words } from "./language.tsx";
import { DETERMINATIONS } from "./words/department-words.ts";

const WORDS: Words<{
  reasons: string;
  evidence: string;
  from: (day: string) => string;
  asked: (day: string, instant: string) => string;
  down: string;
  valid: (from: string, to: string) => string;
}> = {
  ZH: {
    reasons: "理由与条款",
    evidence: "依据的事实",
    from: (day) => `最早可能符合之日：${day}`,
    asked: (day, instant) => `就 ${day} 作答，所知截至 ${instant}`,
    down: "该部门暂时无法应答；不能据此认定符合或不符合。",
    valid: (from, to) => `${from} 至 ${to}`,
  },
  EN: {
    reasons: "Reasons and clauses",
    evidence: "Facts it rests on",
    from: (day) => `Could become eligible on ${day} at the earliest`,
    asked: (day, instant) => `Answered for ${day}, as known at ${instant}`,
    down: "The department does not answer now; that is neither a yes nor a no.",
    valid: (from, to) => `${from} to ${to}`,
  },
};

const LOOKS: Record<Determination, { readonly color: string; readonly icon: ReactNode }> = {
  ELIGIBLE: { color: "#1a7f37", icon: <CheckCircleFilled aria-hidden /> },
  NOT_ELIGIBLE: { color: "#b42318", icon: <CloseCircleFilled aria-hidden /> },
  UNDETERMINED: { color: "#8a5a00", icon: <QuestionCircleFilled aria-hidden /> },
};

/** Eligible, not eligible or undetermined, by colour, sign and word. */
export function DeterminationMark({ determination }: { readonly determination: Determination }): ReactNode {
  const determinations = useWords(DETERMINATIONS);
  const { color, icon } = LOOKS[determination];
  return (
    <span style={{ color, fontWeight: 600, whiteSpace: "nowrap" }}>
      {icon} {determinations[determination]}
    </span>
  );
}

/** An answer with its reasons, and behind a click the clauses and facts it rests on. */
export function AnswerCard(props: {
  readonly title: ReactNode;
  /** Null when the department did not answer. */
  readonly answer: AnswerFragment | null;
  readonly extra?: ReactNode;
}): ReactNode {
  const words = useWords(WORDS);
  const { answer } = props;
  if (answer === null) {
    return (
      <Card size="small" title={props.title}>
        {props.extra}
        <DeterminationMark determination="UNDETERMINED" />
        <Typography.Paragraph style={{ marginTop: 8 }}>{words.down}</Typography.Paragraph>
      </Card>
    );
  }
  return (
    <Card size="small" title={props.title}>
      <Flex vertical gap={8}>
        {props.extra}
        <DeterminationMark determination={answer.determination} />
        <span>{answer.meaning}</span>
        <ul style={{ margin: 0, paddingInlineStart: 20 }}>
          {answer.reasons.map(({ code, message }) => (
            <li key={code}>{message}</li>
          ))}
        </ul>
        {answer.notBefore !== null && <span>{words.from(answer.notBefore)}</span>}
        <Collapse
          size="small"
          items={[
            { key: "clauses", label: words.reasons, children: <Clauses citations={answer.citations} /> },
            { key: "evidence", label: words.evidence, children: <Facts answer={answer} /> },
          ]}
        />
        <Typography.Text type="secondary">{words.asked(answer.validOn, instantText(answer.knownAt))}</Typography.Text>
      </Flex>
    </Card>
  );
}

function Facts({ answer }: { readonly answer: AnswerFragment }): ReactNode {
  const words = useWords(WORDS);
  return (
    <ul style={{ margin: 0, paddingInlineStart: 20 }}>
      {answer.evidence.map(({ kind, id, subject, validFrom, validTo, knownFrom }) => (
        <li key={`${kind}${id}`}>
          {subject}
          <br />
          <Typography.Text type="secondary">
            {words.valid(validFrom ?? "…", validTo ?? "…")} · {instantText(knownFrom)} · {kind}
          </Typography.Text>
        </li>
      ))}
    </ul>
  );
}
