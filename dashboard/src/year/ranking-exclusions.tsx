import { Flex } from "antd";
import type { ReactNode } from "react";
import { YearRankingExclusionsDocument } from "../../generated/year.ts";
import { useAsOf } from "../kit/address.ts";
import { Clauses } from "../kit/clauses.tsx";
import { DataTable } from "../kit/data-table.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { useLanguage, useWords } from "../kit/language.tsx";
import { useList } from "../kit/use-list.ts";

const WORDS = {
  ZH: {
    name: "未列入及原因",
    enterprise: "企业",
    standard: "标准",
    reasons: "原因",
    clauses: "条款",
    none: "没有未列入的标准。",
  },
  EN: {
    name: "Left out, and why",
    enterprise: "Enterprise",
    standard: "Standard",
    reasons: "Reasons",
    clauses: "Clauses",
    none: "Nothing was left out.",
  },
};

/** Which declarations were named and are not ranked, with every reason and its clause. */
export function RankingExclusions({ ranking }: { readonly ranking: string }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const variables = { id: ranking, validOn, knownAt, language };
  const list = useList(YearRankingExclusionsDocument, variables, (data) => data.ranking?.exclusions);
  return (
    <DataTable
      name={words.name}
      list={list}
      rowKey={({ id }) => id}
      empty={words.none}
      columns={[
        {
          key: "enterprise",
          title: words.enterprise,
          width: 220,
          value: ({ enterprise: { uscc, name } }) => name ?? uscc,
          render: ({ enterprise: { uscc, name } }) => <DeskLink to={`/enterprises/${uscc}`}>{name ?? uscc}</DeskLink>,
        },
        {
          key: "standard",
          title: words.standard,
          width: 180,
          value: ({ declaration }) => declaration?.number ?? "—",
          render: ({ declaration }) =>
            declaration === null ? (
              "—"
            ) : (
              <DeskLink to={`/year/declarations/${declaration.id}`}>{declaration.number}</DeskLink>
            ),
        },
        {
          key: "reasons",
          title: words.reasons,
          width: 360,
          value: ({ reasons }) => reasons.map(({ message }) => message).join(" "),
        },
        {
          key: "clauses",
          title: words.clauses,
          width: 240,
          value: ({ reasons }) =>
            reasons
              .flatMap(({ citations }) => citations.map(({ document, clause }) => `${document} ${clause}`))
              .join("; "),
          render: ({ reasons }) => (
            <Flex vertical gap={4}>
              {reasons.map(({ code, indicator, citations }) => (
                <Clauses key={`${code}${indicator ?? ""}`} citations={citations} />
              ))}
            </Flex>
          ),
        },
      ]}
    />
  );
}
