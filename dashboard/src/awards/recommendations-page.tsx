import { Alert, Badge, Card, Descriptions, Empty, Flex } from "antd";
import type { ReactNode } from "react";
import {
  AwardsRecommendationSubmitDocument,
  AwardsRecommendationsDocument,
  type AwardsRecommendationsQuery,
} from "../../generated/awards.ts";
import { Actions } from "../kit/actions.tsx";
import { useAddress, useAsOf } from "../kit/address.ts";
import { DeterminationMark } from "../kit/answer-card.tsx";
import { Failed, PartlyAnswered } from "../kit/answered.tsx";
import { Clauses } from "../kit/clauses.tsx";
import { DataTable } from "../kit/data-table.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { EnterpriseLink } from "../kit/enterprise-names.tsx";
import { optionalTextIn, textIn } from "../kit/filled.ts";
import { jurisdictionName } from "../kit/jurisdictions.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useList } from "../kit/use-list.ts";
import { useStep } from "../kit/use-step.ts";
import { DETERMINATIONS, RECOMMENDATION_LEVELS, RECOMMENDATION_STATES } from "../kit/words/department-words.ts";
import { RECOMMENDATION_GROUPS } from "./award-words.ts";
import { DrawRecommendation } from "./draw-recommendation.tsx";
import { PlaceFilter } from "./place-filter.tsx";

type Recommendation = NonNullable<AwardsRecommendationsQuery["awardRecommendations"]>["edges"][number]["node"];

const WORDS: Words<{
  title: string;
  lead: string;
  empty: string;
  state: string;
  listedOn: string;
  level: string;
  clause: string;
  noClause: string;
  changed: string;
  submittedTo: string;
  position: string;
  group: string;
  enterprise: string;
  determination: string;
  decision: string;
  submit: string;
  to: string;
  on: string;
  onHelp: string;
}> = {
  ZH: {
    title: "推荐名单",
    lead: "向上级奖项推荐的企业。文件规定优先推荐领跑者的，领跑者在前；组内次序即拟定次序，不打分。",
    empty: "尚无推荐名单。可点击“拟定名单”。",
    state: "状态",
    listedOn: "判定日",
    level: "推荐层级",
    clause: "优先依据",
    noClause: "文件未规定优先推荐，无人优先",
    changed: "拟定之后，名单中有企业的情况发生变化，上报前须重新拟定。",
    submittedTo: "上报至",
    position: "位次",
    group: "分组",
    enterprise: "企业",
    determination: "判定",
    decision: "存档决定",
    submit: "上报",
    to: "上报对象",
    on: "上报日期",
    onHelp: "留空为今天。",
  },
  EN: {
    title: "Recommendations",
    lead: "Enterprises recommended for awards of a higher level; leaders first where the notice says so. Nobody gets points.",
    empty: "No list yet. Draw one up with “Draw up a list”.",
    state: "State",
    listedOn: "Judged for",
    level: "Level",
    clause: "Leaders first by",
    noClause: "No notice says that leaders come first; nobody does",
    changed: "Something became known about somebody on the list since; draw it up anew before submitting.",
    submittedTo: "Submitted to",
    position: "Place",
    group: "Group",
    enterprise: "Enterprise",
    determination: "Determination",
    decision: "Decision of record",
    submit: "Submit",
    to: "To whom",
    on: "Submitted on",
    onHelp: "Empty for today.",
  },
};

/** Lists of enterprises recommended for awards of a higher level. */
export function RecommendationsPage(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const [jurisdiction, setJurisdiction] = useAddress("jurisdiction");
  const asked = { validOn, knownAt, language, ...(jurisdiction !== "" && { jurisdiction }) };
  const list = useList(AwardsRecommendationsDocument, asked, (data) => data.awardRecommendations, { first: 10 });
  return (
    <Page title={words.title} lead={words.lead} asOf actions={<DrawRecommendation onDone={list.again} />}>
      <PlaceFilter place={jurisdiction} choose={setJurisdiction} />
      {list.rows === undefined && list.problems.length > 0 && <Failed problems={list.problems} again={list.again} />}
      {list.rows !== undefined && <PartlyAnswered answer={list} />}
      {list.rows?.length === 0 && <Empty description={words.empty} />}
      <Flex vertical gap={16}>
        {(list.rows ?? []).map((each) => (
          <ListCard key={each.id} list={each} onDone={list.again} />
        ))}
      </Flex>
    </Page>
  );
}

function ListCard({ list, onDone }: { readonly list: Recommendation; readonly onDone: () => void }): ReactNode {
  const words = useWords(WORDS);
  const states = useWords(RECOMMENDATION_STATES);
  const levels = useWords(RECOMMENDATION_LEVELS);
  const { language } = useLanguage();
  const { awardName, jurisdiction, level, listedOn, citation, state, stateSince, submittedTo, standingChanged } = list;
  return (
    <Card
      title={`${awardName} · ${jurisdictionName(jurisdiction, language)}`}
      extra={<Badge color={state === "SUBMITTED" ? "#1a7f37" : "#1550a8"} text={`${states[state]} ${stateSince}`} />}
    >
      <Descriptions
        size="small"
        column={{ xs: 1, md: 2 }}
        items={[
          { key: "level", label: words.level, children: levels[level] },
          { key: "on", label: words.listedOn, children: listedOn },
          {
            key: "clause",
            label: words.clause,
            children: citation === null ? words.noClause : <Clauses citations={[citation]} />,
          },
          { key: "to", label: words.submittedTo, children: submittedTo ?? "—" },
        ]}
      />
      {standingChanged && <Alert type="warning" showIcon title={words.changed} style={{ marginBottom: 12 }} />}
      <Submit list={list} onDone={onDone} />
      <Candidates list={list} />
    </Card>
  );
}

function Submit({ list, onDone }: { readonly list: Recommendation; readonly onDone: () => void }): ReactNode {
  const words = useWords(WORDS);
  const submit = useStep(AwardsRecommendationSubmitDocument, (data) => data.awardRecommendationSubmit);
  if (list.state === "SUBMITTED") return null;
  return (
    <div style={{ marginBottom: 12 }}>
      <Actions
        available={list.availableActions}
        onDone={onDone}
        offers={[
          {
            action: "SUBMIT",
            label: words.submit,
            fields: [
              { name: "submittedTo", label: words.to, kind: "text", required: true, maxLength: 200 },
              { name: "on", label: words.on, kind: "day", help: words.onHelp },
            ],
            take: (filled) =>
              submit.take({
                recommendation: list.id,
                ifRevision: list.revision,
                submittedTo: textIn(filled, "submittedTo"),
                on: optionalTextIn(filled, "on"),
              }),
          },
        ]}
      />
    </div>
  );
}

function Candidates({ list }: { readonly list: Recommendation }): ReactNode {
  const words = useWords(WORDS);
  const groups = useWords(RECOMMENDATION_GROUPS);
  const determinations = useWords(DETERMINATIONS);
  return (
    <DataTable
      name={`${list.awardName} ${words.title}`}
      rows={list.candidates}
      rowKey={({ uscc }) => uscc}
      columns={[
        { key: "position", title: words.position, value: ({ position }) => position, width: 70 },
        { key: "group", title: words.group, value: ({ group }) => groups[group], width: 120 },
        {
          key: "enterprise",
          title: words.enterprise,
          value: ({ uscc, standing }) => `${standing.enterprise?.name ?? ""} ${uscc}`.trim(),
          render: ({ uscc, standing }) => <EnterpriseLink uscc={uscc} name={standing.enterprise?.name} />,
        },
        {
          key: "determination",
          title: words.determination,
          value: ({ determination }) => determinations[determination],
          render: ({ determination }) => <DeterminationMark determination={determination} />,
        },
        {
          key: "decision",
          title: words.decision,
          value: ({ decisionId }) => decisionId,
          render: ({ decisionId }) => (
            <DeskLink to={`/decisions/award/${encodeURIComponent(decisionId)}`}>{words.decision}</DeskLink>
          ),
        },
      ]}
    />
  );
}
