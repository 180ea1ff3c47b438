import { Alert, Card, Flex } from "antd";
import type { ReactNode } from "react";
import { useParams } from "react-router";
import {
  OpenPublicityDocument,
  type OpenPublicityQuery,
  OpenTitlesDocument,
  type TitleListing,
} from "../../generated/open.ts";
import { useAsOf } from "../kit/address.ts";
import { Answered } from "../kit/answered.tsx";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { useList } from "../kit/use-list.ts";
import { OBJECTION_SCOPES, OBJECTION_STATES, PUBLICITY_KINDS } from "../kit/words/evaluation-words.ts";
import { schemeName } from "../kit/words/title-words.ts";
import { WorkingDayClock } from "../kit/working-day-clock.tsx";
import { ObjectionCard } from "./objection-card.tsx";
import { RankingEntries } from "./ranking-entries.tsx";
import { titleColumns } from "./title-columns.tsx";

const WORDS: Words<
  Record<
    | "title"
    | "missing"
    | "missingHow"
    | "candidates"
    | "noCandidates"
    | "contents"
    | "kind"
    | "name"
    | "criteria"
    | "objections"
    | "noObjections"
    | "scope"
    | "filed"
    | "state"
    | "reasons"
    | "late"
    | "EVALUATION_BODY"
    | "EVALUATION_SCHEME"
    | "RANKING",
    string
  >
> = {
  ZH: {
    title: "公示事项",
    missing: "没有此公示",
    missingHow: "地址可能有误，或该日尚未公示；请从公示列表进入。",
    candidates: "入围企业",
    noCandidates: "该日没有待决的入围企业：均已发布、未通过，或尚未公示。",
    contents: "公示内容",
    kind: "类别",
    name: "名称",
    criteria: "评估指标及权重",
    objections: "异议情况",
    noObjections: "该日没有异议",
    scope: "对象",
    filed: "提出日",
    state: "状态",
    reasons: "处理理由",
    late: "公示期外收到的意见按投诉办理。",
    EVALUATION_BODY: "评估机构",
    EVALUATION_SCHEME: "评估方案",
    RANKING: "排行榜",
  },
  EN: {
    title: "Publicity",
    missing: "No such publicity",
    missingHow: "The address may be wrong, or it was not posted by then; go by the list.",
    candidates: "Candidates",
    noCandidates: "No candidate is undecided on that day.",
    contents: "What is shown",
    kind: "Kind",
    name: "Name",
    criteria: "Criteria with their weights",
    objections: "Objections",
    noObjections: "No objection by that day",
    scope: "Against",
    filed: "Filed",
    state: "State",
    reasons: "Reasons",
    late: "What comes outside the window is handled as a complaint.",
    EVALUATION_BODY: "Evaluation body",
    EVALUATION_SCHEME: "Evaluation scheme",
    RANKING: "Ranking",
  },
};

const IN_PUBLICITY: TitleListing = "IN_PUBLICITY";

/** One publicity as asked for. */
export type Publicity = NonNullable<OpenPublicityQuery["publicity"]>;

/** What is in publicity: candidates or contents, objections, and the form to object. */
export function PublicityPage(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { id = "" } = useParams();
  const { validOn, knownAt } = useAsOf();
  const answer = useAnswer(OpenPublicityDocument, { id, validOn, knownAt });
  return (
    <Page title={words.title} asOf>
      <Answered answer={answer}>
        {({ publicity, objections }) =>
          publicity === null ? (
            <Alert type="warning" showIcon title={words.missing} description={words.missingHow} />
          ) : (
            <Flex vertical gap={16}>
              <Card
                size="small"
                title={`${schemeName(publicity.scheme, language)} · ${PUBLICITY_KINDS[language][publicity.kind]}`}
              >
                <WorkingDayClock clock={publicity} />
              </Card>
              <Shown publicity={publicity} again={answer.again} />
              <Objections rows={objections?.edges.map(({ node }) => node) ?? []} />
            </Flex>
          )
        }
      </Answered>
    </Page>
  );
}

function Shown({ publicity, again }: { readonly publicity: Publicity; readonly again: () => void }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const list = useList(
    OpenTitlesDocument,
    { listing: IN_PUBLICITY, scheme: publicity.scheme, validOn, knownAt },
    ({ titles }) => titles,
    { pause: publicity.kind !== "LIST" },
  );
  const candidates = (list.rows ?? []).filter(({ title }) => title.postedOn === publicity.postedOn);
  const against =
    publicity.kind === "LIST"
      ? candidates.map(({ title }) => ({
          value: title.id,
          label: `${title.enterprise.name ?? title.enterprise.uscc} · ${title.standard}`,
        }))
      : publicity.subjects.map(({ id, evaluationBody, evaluationScheme }) => ({
          value: id,
          label: evaluationBody?.name ?? evaluationScheme?.title ?? id,
        }));
  return (
    <>
      {publicity.kind === "LIST" ? (
        <Card size="small" title={words.candidates}>
          <DataTable
            name={words.candidates}
            columns={titleColumns(language)}
            rows={candidates}
            rowKey={({ title }) => title.id}
            empty={words.noCandidates}
          />
          {publicity.subjects
            .filter(({ kind }) => kind === "RANKING")
            .map(({ id }) => (
              <RankingEntries key={id} ranking={id} />
            ))}
        </Card>
      ) : (
        <Contents publicity={publicity} />
      )}
      <ObjectionCard
        publicity={publicity.id}
        late={publicity.over === true ? words.late : null}
        against={against}
        again={again}
      />
    </>
  );
}

function Contents({ publicity }: { readonly publicity: Publicity }): ReactNode {
  const words = useWords(WORDS);
  type Subject = Publicity["subjects"][number];
  const columns: Column<Subject>[] = [
    { key: "kind", title: words.kind, value: ({ kind }) => words[kind] },
    {
      key: "name",
      title: words.name,
      value: ({ id, evaluationBody, evaluationScheme }) => evaluationBody?.name ?? evaluationScheme?.title ?? id,
    },
    {
      key: "criteria",
      title: words.criteria,
      value: ({ evaluationScheme }) =>
        evaluationScheme?.criteria.map(({ name, weight }) => `${name} ${weight}%`).join("、") ?? null,
    },
  ];
  return (
    <Card size="small" title={words.contents}>
      <DataTable name={words.contents} columns={columns} rows={publicity.subjects} rowKey={({ id }) => id} />
    </Card>
  );
}

type Objection = NonNullable<OpenPublicityQuery["objections"]>["edges"][number]["node"];

function Objections({ rows }: { readonly rows: readonly Objection[] }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const columns: Column<Objection>[] = [
    { key: "scope", title: words.scope, value: ({ scope }) => OBJECTION_SCOPES[language][scope] },
    { key: "filed", title: words.filed, value: ({ filedOn }) => filedOn },
    {
      key: "state",
      title: words.state,
      value: ({ state, stateSince }) => `${OBJECTION_STATES[language][state]} (${stateSince})`,
    },
    { key: "reasons", title: words.reasons, value: ({ reasons }) => reasons },
  ];
  return (
    <Card size="small" title={words.objections}>
      <DataTable
        name={words.objections}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        empty={words.noObjections}
      />
    </Card>
  );
}
