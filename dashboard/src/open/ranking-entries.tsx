import type { ReactNode } from "react";
import { OpenPublicityRankingDocument, type OpenPublicityRankingQuery } from "../../generated/open.ts";
import { useAsOf } from "../kit/address.ts";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { useWords, type Words } from "../kit/language.tsx";
import { useList } from "../kit/use-list.ts";

const WORDS: Words<Record<"name" | "rank" | "enterprise" | "standard" | "score" | "stricter", string>> = {
  ZH: {
    name: "排行榜",
    rank: "名次",
    enterprise: "企业",
    standard: "标准",
    score: "得分",
    stricter: "更严的核心指标数",
  },
  EN: {
    name: "Ranking",
    rank: "Rank",
    enterprise: "Enterprise",
    standard: "Standard",
    score: "Score",
    stricter: "Core indicators stricter",
  },
};

type Entry = NonNullable<OpenPublicityRankingQuery["ranking"]>["entries"]["edges"][number]["node"];

/** Who stands on a ranking, the first rank first. */
export function RankingEntries({ ranking }: { readonly ranking: string }): ReactNode {
  const words = useWords(WORDS);
  const { validOn, knownAt } = useAsOf();
  const list = useList(
    OpenPublicityRankingDocument,
    { id: ranking, validOn, knownAt },
    (data) => data.ranking?.entries,
  );
  const columns: Column<Entry>[] = [
    { key: "rank", title: words.rank, value: ({ rank }) => rank, width: 80 },
    {
      key: "enterprise",
      title: words.enterprise,
      value: ({ enterprise }) => enterprise.name ?? enterprise.uscc,
      render: ({ enterprise }) => (
        <DeskLink to={`/enterprises/${enterprise.uscc}`}>{enterprise.name ?? enterprise.uscc}</DeskLink>
      ),
    },
    { key: "standard", title: words.standard, value: ({ standard }) => standard },
    { key: "score", title: words.score, value: ({ score }) => score },
    { key: "stricter", title: words.stricter, value: ({ coreIndicatorsStricter }) => coreIndicatorsStricter },
  ];
  return <DataTable name={words.name} columns={columns} list={list} rowKey={({ id }) => id} />;
}
