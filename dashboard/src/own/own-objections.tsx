import { Card } from "antd";
import type { ReactNode } from "react";
import {
  type ObjectionScope,
  OwnObjectionsDocument,
  type OwnObjectionsQuery,
  OwnSituationDocument,
} from "../../generated/own.ts";
import { Answered } from "../kit/answered.tsx";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { useList } from "../kit/use-list.ts";
import { OBJECTION_STATES } from "../kit/words/evaluation-words.ts";

type Objection = NonNullable<OwnObjectionsQuery["objections"]>["edges"][number]["node"];

const OBJECTS: Words<Record<ObjectionScope, string>> = {
  ZH: {
    CANDIDATE: "本企业",
    WHOLE_LIST: "整个名单",
    EVALUATION_BODY: "评估机构",
    EVALUATION_SCHEME: "评估方案",
    WHOLE_PUBLICITY: "整个公示",
  },
  EN: {
    CANDIDATE: "us",
    WHOLE_LIST: "the whole list",
    EVALUATION_BODY: "an evaluation body",
    EVALUATION_SCHEME: "an evaluation scheme",
    WHOLE_PUBLICITY: "the whole publicity",
  },
};

const WORDS: Words<{
  title: string;
  noTitles: string;
  missing: string;
  none: string;
  of: (number: string) => string;
  against: string;
  filed: string;
  state: string;
  since: string;
  reasons: string;
  publicity: string;
  who: string;
}> = {
  ZH: {
    title: "针对本企业的异议",
    noTitles: "本企业没有公示过的称号，因此没有异议。",
    missing: "称号情况未能查询，不能据此认定有无异议。",
    none: "没有针对此称号的异议。",
    of: (number) => `对 ${number} 的异议`,
    against: "针对",
    filed: "提出日",
    state: "状态",
    since: "自",
    reasons: "处理理由",
    publicity: "公示",
    who: "提出人信息单独保存，不告知企业。",
  },
  EN: {
    title: "Objections about us",
    noTitles: "None of our titles was ever in publicity, so there is no objection.",
    missing: "The titles were not answered; that does not mean there is no objection.",
    none: "No objection against this title.",
    of: (number) => `Objections against ${number}`,
    against: "Against",
    filed: "Filed on",
    state: "State",
    since: "Since",
    reasons: "Reasons of the outcome",
    publicity: "Publicity",
    who: "Who objected is kept apart and not told to enterprises.",
  },
};

/** The objections against the titles of an enterprise. */
export function OwnObjections({ uscc }: { readonly uscc: string }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const answer = useAnswer(OwnSituationDocument, { uscc, language });
  return (
    <Card title={words.title} style={{ marginBottom: 16 }}>
      <p style={{ marginTop: 0 }}>{words.who}</p>
      <Answered answer={answer}>
        {({ standing: { titles } }) => {
          if (titles === null) return words.missing;
          if (titles.length === 0) return words.noTitles;
          return titles.map(({ title: { id, number } }) => <AboutTitle key={id} id={id} number={number} />);
        }}
      </Answered>
    </Card>
  );
}

function AboutTitle(props: { readonly id: string; readonly number: string }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const list = useList(OwnObjectionsDocument, { title: props.id }, ({ objections }) => objections);
  const columns: readonly Column<Objection>[] = [
    { key: "against", title: words.against, value: ({ scope }) => OBJECTS[language][scope] },
    { key: "filed", title: words.filed, value: ({ filedOn }) => filedOn },
    { key: "state", title: words.state, value: ({ state }) => OBJECTION_STATES[language][state] },
    { key: "since", title: words.since, value: ({ stateSince }) => stateSince },
    { key: "reasons", title: words.reasons, value: ({ reasons }) => reasons ?? "—" },
    {
      key: "publicity",
      title: words.publicity,
      value: ({ publicity }) => publicity.postedOn,
      render: ({ publicity: { id, postedOn } }) => <DeskLink to={`/publicity/${id}`}>{postedOn}</DeskLink>,
    },
  ];
  const name = words.of(props.number);
  return (
    <>
      <strong>{name}</strong>
      <DataTable name={name} columns={columns} list={list} rowKey={({ id }) => id} empty={words.none} />
    </>
  );
}
