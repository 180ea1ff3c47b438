import { Flex, Tag } from "antd";
import type { ReactNode } from "react";
import type { BankLoanAlertsQuery } from "../../generated/bank.ts";
import { DeskLink } from "../kit/desk-link.tsx";
import { useEnterpriseNames } from "../kit/enterprise-names.tsx";
import { useWords, type Words } from "../kit/language.tsx";
import { ALERT_KINDS } from "./credit-words.ts";

const WORDS: Words<{ none: string; over: string; since: (day: string) => string; more: string }> = {
  ZH: {
    none: "没有待关注的预警。未结清的贷款由枢纽持续监测。",
    over: "其后已更正或解除",
    since: (day) => `自 ${day}`,
    more: "仅列前 100 条中的最近 8 条。",
  },
  EN: {
    none: "No alert waits. Outstanding loans are watched all the time.",
    over: "corrected or lifted since",
    since: (day) => `since ${day}`,
    more: "The latest 8 of the first 100.",
  },
};

const SHOWN = 8;

/** The latest alerts, each with the way to its loan; those that are no longer so stand last. */
export function LatestAlerts({ alerts }: { readonly alerts: BankLoanAlertsQuery["creditLoanAlerts"] }): ReactNode {
  const words = useWords(WORDS);
  const kinds = useWords(ALERT_KINDS);
  const rows = alerts?.edges.map(({ node }) => node).reverse();
  const names = useEnterpriseNames(rows?.map(({ uscc }) => uscc) ?? []);
  if (alerts === null || rows === undefined) return null;
  if (rows.length === 0) return words.none;
  const waiting = rows.filter(({ stillOnRecord }) => stillOnRecord !== false);
  const over = rows.filter(({ stillOnRecord }) => stillOnRecord === false);
  return (
    <Flex vertical gap={8}>
      <ul style={{ margin: 0, padding: 0, listStyle: "none" }}>
        {[...waiting, ...over].slice(0, SHOWN).map(({ id, kind, uscc, since, loan, stillOnRecord }) => (
          <li key={id} style={{ display: "flex", flexWrap: "wrap", gap: 8, marginBottom: 6 }}>
            <Tag color={stillOnRecord === false ? "default" : "volcano"}>{kinds[kind]}</Tag>
            <DeskLink to={`/bank/loans/${loan}`}>{names.get(uscc) ?? uscc}</DeskLink>
            <span>
              {words.since(since)}
              {stillOnRecord === false && `（${words.over}）`}
            </span>
          </li>
        ))}
      </ul>
      {alerts.pageInfo.hasNextPage && <span>{words.more}</span>}
    </Flex>
  );
}
