import "./year.css";
import { Alert, Button, Card, Empty, Flex, Segmented, Typography } from "antd";
import type { ReactNode } from "react";
import { YearBoardDocument, type YearBoardQuery } from "../../generated/year.ts";
import { useAddress, useAsOf } from "../kit/address.ts";
import { Answered } from "../kit/answered.tsx";
import { DataTable } from "../kit/data-table.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { useLanguage, useWords } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { schemeName } from "../kit/words/title-words.ts";
import { BoardCardView, useKindName } from "./board-card-view.tsx";
import { type BoardCard, cardsOf, STAGES, type Stage } from "./board-cards.ts";
import { SchemeYearChoice, useSchemeYear } from "./scheme-year.tsx";
import { stateName } from "./state-names.ts";
import { WaitingCard } from "./waiting-card.tsx";

const WORDS = {
  ZH: {
    title: "评估年度",
    lead: "一个年度的全部事项各在程序的哪一步、公示还剩几个工作日、有无未处理异议。点击卡片查看并办理。",
    stages: {
      KEY_FIELDS: "重点领域已公布",
      CALLS: "公开征集",
      FORMAL_CHECK: "申报与形式审查",
      EXPERT_REVIEW: "专家评审",
      PUBLICITY: "机构与方案公示",
      ANNOUNCED: "已公布",
      RANKING: "编制排行榜",
      REPORTED: "上报、审核与入围",
      LIST_PUBLICITY: "名单公示",
      RELEASED: "已发布",
      LEFT: "已退出或未通过",
    } satisfies Record<Stage, string>,
    none: "暂无",
    board: "看板",
    table: "表格",
    view: "显示方式",
    workingBody: (name: string) => `工作机构：${name}`,
    noWorkingBody: "尚未指定工作机构",
    unknown: "登记册暂时无法应答，部分事项未显示。",
    more: "事项较多，此处仅显示每类前 100 项；完整列表见各类页面。",
    empty: (name: string, year: number) => `${name} ${year} 年度尚无事项。先公布重点领域，再开始征集。`,
    keyFields: "公布重点领域",
    kind: "类别",
    name: "名称",
    stage: "阶段",
    state: "状态",
    since: "自",
    lastDay: "公示最后一日",
    left: "剩余工作日",
    objections: "未处理异议",
  },
  EN: {
    title: "Evaluation year",
    lead: "Where everything of a year stands, how many working days of publicity are left, what is objected to. A card opens the thing and its steps.",
    stages: {
      KEY_FIELDS: "Key fields published",
      CALLS: "Calls",
      FORMAL_CHECK: "Application, formal check",
      EXPERT_REVIEW: "Expert review",
      PUBLICITY: "Bodies, schemes in publicity",
      ANNOUNCED: "Announced",
      RANKING: "Ranking being made",
      REPORTED: "Report, audit, short list",
      LIST_PUBLICITY: "List in publicity",
      RELEASED: "Released",
      LEFT: "Left or refused",
    } satisfies Record<Stage, string>,
    none: "Nothing",
    board: "Board",
    table: "Table",
    view: "Shown as",
    workingBody: (name: string) => `Working body: ${name}`,
    noWorkingBody: "No working body is appointed",
    unknown: "The register does not answer now; a part is not shown.",
    more: "There is more: only the first 100 of each kind are shown; the page of each kind has the whole list.",
    empty: (name: string, year: number) =>
      `Nothing for ${name} ${year} yet. Publish key fields first, then open a call around them.`,
    keyFields: "Publish key fields",
    kind: "Kind",
    name: "Name",
    stage: "Stage",
    state: "State",
    since: "Since",
    lastDay: "Last day of publicity",
    left: "Working days left",
    objections: "Open objections",
  },
};

/** The evaluation year as a board: what is where in the procedure. */
export function BoardPage(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { scheme, year } = useSchemeYear();
  const { validOn, knownAt } = useAsOf();
  const [view, setView] = useAddress("view", "board");
  const answer = useAnswer(YearBoardDocument, { scheme, year, validOn, knownAt });
  return (
    <Page title={`${words.title} · ${schemeName(scheme, language)} ${year}`} lead={words.lead} asOf>
      <Flex justify="space-between" wrap gap={8}>
        <SchemeYearChoice />
        <Segmented
          aria-label={words.view}
          value={view}
          onChange={setView}
          options={[
            { value: "board", label: words.board },
            { value: "table", label: words.table },
          ]}
          className="no-print"
          style={{ alignSelf: "flex-start", marginBottom: 16 }}
        />
      </Flex>
      <Answered answer={answer}>{(data) => <Board data={data} view={view} />}</Answered>
      <WaitingCard scheme={scheme} />
    </Page>
  );
}

function Board({ data, view }: { readonly data: YearBoardQuery; readonly view: string }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { scheme, year } = useSchemeYear();
  const kinds = cardsOf(data);
  const cards = kinds.flatMap((each) => each ?? []);
  const whole = [data.keyFields, data.calls, data.evaluationBodies, data.evaluationSchemes, data.rankings];
  return (
    <Flex vertical gap={12}>
      <Typography.Text>
        {data.workingBody === null ? words.noWorkingBody : words.workingBody(data.workingBody.name)}
      </Typography.Text>
      {kinds.includes(null) && <Alert type="warning" showIcon title={words.unknown} />}
      {whole.some((each) => each?.pageInfo.hasNextPage) && <Alert type="info" showIcon title={words.more} />}
      {cards.length === 0 && !kinds.includes(null) ? (
        <Empty description={words.empty(schemeName(scheme, language), year)}>
          <DeskLink to={`/year/key-fields?scheme=${scheme}&year=${year}`}>
            <Button tabIndex={-1}>{words.keyFields}</Button>
          </DeskLink>
        </Empty>
      ) : view === "table" ? (
        <BoardTable cards={cards} />
      ) : (
        <Columns cards={cards} />
      )}
    </Flex>
  );
}

function Columns({ cards }: { readonly cards: readonly BoardCard[] }): ReactNode {
  const words = useWords(WORDS);
  return (
    // A region that scrolls can be reached and moved by the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolling needs the focus
    <section className="year-board" aria-label={words.title} tabIndex={0}>
      {STAGES.map((stage) => {
        const within = cards.filter((card) => card.stage === stage);
        if (within.length === 0 && stage === "LEFT") return null;
        return (
          <Card
            key={stage}
            size="small"
            className={`year-column${within.length === 0 ? "-empty" : ""}`}
            styles={{ body: { padding: 8 } }}
          >
            <Typography.Title level={2} style={{ fontSize: 14, margin: "0 0 8px" }}>
              {words.stages[stage]}（{within.length}）
            </Typography.Title>
            <Flex vertical gap={8}>
              {within.map((card) => (
                <BoardCardView key={card.id} card={card} />
              ))}
              {within.length === 0 && <span>{words.none}</span>}
            </Flex>
          </Card>
        );
      })}
    </section>
  );
}

function BoardTable({ cards }: { readonly cards: readonly BoardCard[] }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const kind = useKindName();
  return (
    <DataTable
      name={words.title}
      rows={cards}
      rowKey={({ id }) => id}
      columns={[
        { key: "stage", title: words.stage, value: ({ stage }) => words.stages[stage] },
        { key: "kind", title: words.kind, width: 120, value: ({ of }) => kind(of) },
        {
          key: "name",
          title: words.name,
          width: 260,
          value: ({ title }) => title,
          render: ({ title, to }) => <DeskLink to={to}>{title}</DeskLink>,
        },
        { key: "state", title: words.state, width: 130, value: ({ of, state }) => stateName(of, state, language) },
        { key: "since", title: words.since, width: 110, value: ({ since }) => since },
        { key: "last", title: words.lastDay, width: 130, value: ({ clock }) => clock?.lastDay ?? null },
        { key: "left", title: words.left, width: 110, value: ({ clock }) => clock?.daysLeft ?? null },
        { key: "objections", title: words.objections, width: 110, value: ({ openObjections }) => openObjections },
      ]}
    />
  );
}
