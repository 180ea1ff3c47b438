import { Button, Card, Typography } from "antd";
import { type ReactNode, useState } from "react";
import { YearObjectionFilerDocument, YearSuggestionFilerDocument } from "../../generated/year.ts";
import { Answered } from "../kit/answered.tsx";
import { useLanguage, useWords } from "../kit/language.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { Facts } from "./facts.tsx";
import { nameOf } from "./state-names.ts";

const WORDS = {
  ZH: {
    title: "提出人",
    lead: "提出人信息单独保存；查看会留下记录。",
    show: "查看提出人（留痕）",
    kind: "类别",
    name: "姓名或名称",
    contact: "联系方式",
    not: "未留",
    none: "未查到提出人信息。",
  },
  EN: {
    title: "Who filed it",
    lead: "Kept apart from everything else; that you looked is kept on record.",
    show: "Show who filed it (kept on record)",
    kind: "Kind",
    name: "Name",
    contact: "Contact",
    not: "not left",
    none: "Nothing is told about the filer.",
  },
};

/** Who filed an objection or a suggestion: asked only on purpose, because every asking is on record. */
export function FilerCard(
  props:
    | { readonly objection: string; readonly suggestion?: never }
    | { readonly suggestion: string; readonly objection?: never },
): ReactNode {
  const words = useWords(WORDS);
  const [shown, setShown] = useState(false);
  return (
    <Card size="small" title={words.title}>
      <Typography.Paragraph>{words.lead}</Typography.Paragraph>
      {!shown && <Button onClick={() => setShown(true)}>{words.show}</Button>}
      {shown && props.objection !== undefined && <ObjectionFiler id={props.objection} />}
      {shown && props.suggestion !== undefined && <SuggestionFiler id={props.suggestion} />}
    </Card>
  );
}

function ObjectionFiler({ id }: { readonly id: string }): ReactNode {
  const answer = useAnswer(YearObjectionFilerDocument, { objection: id });
  return <Answered answer={answer}>{({ objectionFiler }) => <Filer filer={objectionFiler} />}</Answered>;
}

function SuggestionFiler({ id }: { readonly id: string }): ReactNode {
  const answer = useAnswer(YearSuggestionFilerDocument, { suggestion: id });
  return <Answered answer={answer}>{({ suggestionFiler }) => <Filer filer={suggestionFiler} />}</Answered>;
}

function Filer(props: {
  readonly filer: { readonly kind: string; readonly name: string | null; readonly contact: string | null } | null;
}): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { filer } = props;
  if (filer === null) return words.none;
  return (
    <Facts
      rows={[
        [words.kind, nameOf("filer", filer.kind, language)],
        [words.name, filer.name ?? words.not],
        [words.contact, filer.contact ?? words.not],
      ]}
    />
  );
}
