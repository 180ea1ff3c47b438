import type { ReactNode } from "react";
import {
  BoardsAffectedNominationsDocument,
  BoardsConversionsDocument,
  BoardsRecommendationsDocument,
} from "../../../generated/boards.ts";
import { useAsOf } from "../../kit/address.ts";
import { useLanguage, useWords, type Words } from "../../kit/language.tsx";
import { useList } from "../../kit/use-list.ts";
import {
  CONVERSION_LEVELS,
  CONVERSION_STATES,
  NOMINATION_STATES,
  RECOMMENDATION_LEVELS,
} from "../../kit/words/department-words.ts";
import type { Place } from "../places.ts";
import { asSeen, useWhole } from "../whole-list.ts";
import { EnterpriseLink } from "./enterprise-link.tsx";
import { WaitCard } from "./wait-card.tsx";

const WORDS: Words<{
  nominations: string;
  recommendations: string;
  conversions: string;
  enterprise: string;
  award: string;
  level: string;
  listed: string;
  changed: string;
  yes: string;
  no: string;
  standard: string;
  state: string;
  since: string;
}> = {
  ZH: {
    nominations: "决定后受影响的奖项申报",
    recommendations: "待上报的推荐名单",
    conversions: "待处理的标准转化",
    enterprise: "企业",
    award: "奖项",
    level: "级别",
    listed: "名单日期",
    changed: "所知已变",
    yes: "是",
    no: "否",
    standard: "标准",
    state: "状态",
    since: "自",
  },
  EN: {
    nominations: "Nominations touched since their decision",
    recommendations: "Recommendations to be submitted",
    conversions: "Standards to be taken up",
    enterprise: "Enterprise",
    award: "Award",
    level: "Level",
    listed: "Listed on",
    changed: "Standing changed",
    yes: "yes",
    no: "no",
    standard: "Standard",
    state: "State",
    since: "Since",
  },
};

/** Nominations that were decided and touched by something learnt later. */
export function NominationWaits({ place }: { readonly place: Place }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const asked = { jurisdiction: place.jurisdiction };
  const list = useList(BoardsAffectedNominationsDocument, asked, (data) => data.awardAffectedNominations);
  return (
    <WaitCard
      title={words.nominations}
      list={list}
      rowKey={({ id }) => id}
      to="/awards/affected"
      columns={[
        {
          key: "enterprise",
          title: words.enterprise,
          value: ({ uscc }) => uscc,
          render: ({ uscc }) => <EnterpriseLink uscc={uscc} />,
          width: 190,
        },
        { key: "state", title: words.state, value: ({ state }) => NOMINATION_STATES[language][state] },
        { key: "since", title: words.since, value: ({ stateSince }) => stateSince, width: 110 },
      ]}
    />
  );
}

/** Lists for awards of a level above that were drawn up and not submitted. */
export function RecommendationWaits({ place }: { readonly place: Place }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const asked = { jurisdiction: place.jurisdiction, validOn, knownAt };
  const list = useWhole(useList(BoardsRecommendationsDocument, asked, (data) => data.awardRecommendations));
  return (
    <WaitCard
      title={words.recommendations}
      list={asSeen(list, (rows) => rows.filter(({ state }) => state === "DRAWN"))}
      rowKey={({ id }) => id}
      to="/awards/recommendations"
      columns={[
        { key: "award", title: words.award, value: ({ awardName }) => awardName },
        { key: "level", title: words.level, value: ({ level }) => RECOMMENDATION_LEVELS[language][level], width: 90 },
        { key: "listed", title: words.listed, value: ({ listedOn }) => listedOn, width: 110 },
        {
          key: "changed",
          title: words.changed,
          value: ({ standingChanged }) => (standingChanged ? words.yes : words.no),
          width: 100,
        },
      ]}
    />
  );
}

/** Standards of leaders that were proposed for a local, industry or national one and not decided. */
export function ConversionWaits({ place }: { readonly place: Place }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const asked = { jurisdiction: place.jurisdiction, validOn, knownAt };
  const list = useWhole(useList(BoardsConversionsDocument, asked, (data) => data.standardConversions));
  return (
    <WaitCard
      title={words.conversions}
      list={asSeen(list, (rows) => rows.filter(({ state }) => state === "PROPOSED" || state === "ACCEPTED"))}
      rowKey={({ id }) => id}
      to="/awards/conversions"
      columns={[
        {
          key: "enterprise",
          title: words.enterprise,
          value: ({ uscc }) => uscc,
          render: ({ uscc }) => <EnterpriseLink uscc={uscc} />,
          width: 190,
        },
        { key: "standard", title: words.standard, value: ({ standard }) => standard },
        { key: "level", title: words.level, value: ({ level }) => CONVERSION_LEVELS[language][level], width: 90 },
        {
          key: "state",
          title: words.state,
          value: ({ state }) => CONVERSION_STATES[language][state],
          width: 90,
        },
      ]}
    />
  );
}
