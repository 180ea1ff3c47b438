import { Typography } from "antd";
import type { ReactNode } from "react";
import type { AnswerFragment } from "../../generated/fragments.ts";
import { PolicyEnterpriseNamesDocument } from "../../generated/policy.ts";
import { DeterminationMark } from "../kit/answer-card.tsx";
import { Clauses } from "../kit/clauses.tsx";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { useWords, type Words } from "../kit/language.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { POLICY_WORDS } from "./policy-words.ts";
import { questionName } from "./question-name.ts";
import type { Flip } from "./use-what-if.ts";

const WORDS: Words<
  Record<
    "uscc" | "name" | "question" | "kind" | "before" | "after" | "DETERMINATION" | "GROUNDS" | "all" | "none",
    string
  >
> = {
  ZH: {
    uscc: "统一社会信用代码",
    name: "企业",
    question: "问题",
    kind: "变化",
    before: "现行",
    after: "修改后",
    DETERMINATION: "判定翻转",
    GROUNDS: "仅理由或条款",
    all: "从未有称号或限制者",
    none: "没有判定发生变化",
  },
  EN: {
    uscc: "Credit code",
    name: "Enterprise",
    question: "Question",
    kind: "What changes",
    before: "As it stands",
    after: "As changed",
    DETERMINATION: "determination",
    GROUNDS: "reasons or clauses only",
    all: "whoever never had a title or a ban",
    none: "No answer would be another",
  },
};

// As many as the hub answers about at once.
const MOST_NAMED = 1000;

/** Answers that would be others, each with what it is now and what it would be. */
export function FlipTable(props: {
  readonly name: string;
  readonly flips: readonly Flip[];
  readonly validOn: string | null;
}): ReactNode {
  const words = useWords(WORDS);
  const names = useWords(POLICY_WORDS);
  const enterprises = useNames(props.flips, props.validOn);
  const nameOf = ({ uscc }: Flip) => (uscc === null ? words.all : (enterprises.get(uscc) ?? null));
  const columns: Column<Flip>[] = [
    {
      key: "uscc",
      title: words.uscc,
      value: ({ uscc }) => uscc,
      render: ({ uscc }) => uscc !== null && <DeskLink to={`/enterprises/${uscc}`}>{uscc}</DeskLink>,
    },
    { key: "name", title: words.name, value: nameOf },
    { key: "question", title: words.question, value: ({ question }) => questionName(question, names) },
    { key: "kind", title: words.kind, value: ({ kind }) => words[kind] },
    side("before", words.before, ({ before }) => before),
    side("after", words.after, ({ after }) => after),
  ];
  return (
    <DataTable
      name={props.name}
      columns={columns}
      rows={props.flips}
      rowKey={({ uscc, question }) => JSON.stringify([uscc, question])}
      empty={words.none}
    />
  );
}

function side(key: string, title: string, answerOf: (flip: Flip) => AnswerFragment): Column<Flip> {
  return {
    key,
    title,
    width: 260,
    value: (flip) => {
      const { determination, reasons, citations } = answerOf(flip);
      const why = reasons.map(({ code }) => code).join(" ");
      return `${determination} (${why}; ${citations.map(({ document, clause }) => `${document} ${clause}`).join(", ")})`;
    },
    render: (flip) => <Side answer={answerOf(flip)} />,
  };
}

function Side({ answer }: { readonly answer: AnswerFragment }): ReactNode {
  return (
    <div style={{ width: 250, whiteSpace: "normal" }}>
      <DeterminationMark determination={answer.determination} />
      {answer.reasons.map(({ code, message }) => (
        <Typography.Paragraph key={code} style={{ margin: "2px 0" }}>
          {message}
        </Typography.Paragraph>
      ))}
      <Clauses citations={answer.citations} />
    </div>
  );
}

/** Names of the enterprises by code, as far as they are known. */
function useNames(flips: readonly Flip[], validOn: string | null): ReadonlyMap<string, string> {
  const usccs = [...new Set(flips.flatMap(({ uscc }) => uscc ?? []))].slice(0, MOST_NAMED);
  const variables = { usccs, ...(validOn !== null && { validOn }) };
  const { data } = useAnswer(PolicyEnterpriseNamesDocument, variables, { pause: usccs.length === 0 });
  const known = data?.standings.flatMap(({ enterprise }): [string, string][] =>
    enterprise === null || enterprise.name === null ? [] : [[enterprise.uscc, enterprise.name]],
  );
  return new Map(known);
}
