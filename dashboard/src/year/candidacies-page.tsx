import type { ReactNode } from "react";
import { YearCandidaciesDocument } from "../../generated/year.ts";
import { DataTable } from "../kit/data-table.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { useLanguage, useWords } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useList } from "../kit/use-list.ts";
import { schemeName } from "../kit/words/title-words.ts";
import { CandidateSteps } from "./candidate-steps.tsx";
import { nameOf, stateName } from "./state-names.ts";
import { TakenSteps } from "./taken-steps.tsx";

const WORDS = {
  ZH: {
    title: "我的入围",
    lead: "本企业在各入围名单上的位置；名单公示前可以同意或拒绝。",
    year: "制度与年度",
    category: "行业类别",
    rank: "名次",
    standard: "标准",
    state: "状态",
    consent: "本企业答复",
    notYet: "未答复",
    do: "办理",
    ranking: "排行榜",
    none: "本企业目前不在任何入围名单上。先公开标准，参加排行。",
  },
  EN: {
    title: "My places on short lists",
    lead: "Where the enterprise stands; it consents or refuses until the list is posted.",
    year: "Scheme and year",
    category: "Category",
    rank: "Rank",
    standard: "Standard",
    state: "State",
    consent: "Our answer",
    notYet: "not answered",
    do: "Steps",
    ranking: "Ranking",
    none: "The enterprise is on no short list now. Declare standards first, to be ranked.",
  },
};

/** Where the enterprise that asks stands on short lists, and what it says to that. */
export function CandidaciesPage(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const list = useList(YearCandidaciesDocument, { language }, ({ candidacies }) => candidacies);
  return (
    <Page title={words.title} lead={words.lead}>
      <DataTable
        name={words.title}
        list={list}
        rowKey={({ id }) => id}
        empty={words.none}
        details={(candidate) => (
          <TakenSteps
            steps={candidate.steps.map((step) => ({ ...step, state: stateName("title", step.state, language) }))}
            available={candidate.availableActions}
          />
        )}
        columns={[
          {
            key: "year",
            title: words.year,
            value: ({ scheme, year }) => `${schemeName(scheme, language)} ${year}`,
            render: ({ scheme, year, ranking }) => (
              <DeskLink to={`/year/rankings/${ranking}`}>{`${schemeName(scheme, language)} ${year}`}</DeskLink>
            ),
          },
          { key: "category", title: words.category, width: 110, value: ({ category }) => category },
          { key: "rank", title: words.rank, width: 80, value: ({ rank }) => rank },
          { key: "standard", title: words.standard, width: 170, value: ({ standard }) => standard },
          { key: "state", title: words.state, width: 110, value: ({ state }) => stateName("title", state, language) },
          {
            key: "consent",
            title: words.consent,
            width: 160,
            value: ({ consent }) =>
              consent === null ? words.notYet : `${nameOf("consent", consent.outcome, language)} · ${consent.givenOn}`,
          },
          {
            key: "do",
            title: words.do,
            width: 240,
            value: () => null,
            render: (candidate) => <CandidateSteps candidate={candidate} again={list.again} />,
          },
        ]}
      />
    </Page>
  );
}
