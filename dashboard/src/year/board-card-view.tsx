import { Badge, Card, Flex, Tag, Typography } from "antd";
import type { ReactNode } from "react";
import { DeskLink } from "../kit/desk-link.tsx";
import { useLanguage, useWords } from "../kit/language.tsx";
import { WorkingDayClock } from "../kit/working-day-clock.tsx";
import type { BoardCard } from "./board-cards.ts";
import { type Stateful, stateName } from "./state-names.ts";

const WORDS = {
  ZH: {
    kinds: {
      keyField: "重点领域",
      call: "征集公告",
      body: "评估机构",
      scheme: "评估方案",
      ranking: "排行榜",
    } as Partial<Record<Stateful, string>>,
    since: (day: string) => `自 ${day}`,
    objections: (n: number) => `未处理异议 ${n} 件`,
    objectionsUnknown: "异议数未知",
  },
  EN: {
    kinds: {
      keyField: "Key field",
      call: "Call",
      body: "Evaluation body",
      scheme: "Evaluation scheme",
      ranking: "Ranking",
    } as Partial<Record<Stateful, string>>,
    since: (day: string) => `since ${day}`,
    objections: (n: number) => `${n} open objection${n === 1 ? "" : "s"}`,
    objectionsUnknown: "objections not known",
  },
};

/** The name of a kind of thing on the board. */
export function useKindName(): (of: Stateful) => string {
  const { kinds } = useWords(WORDS);
  return (of) => kinds[of] ?? of;
}

/** One thing on the board, with its clock and its objections; the whole leads to its page. */
export function BoardCardView({ card }: { readonly card: BoardCard }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const kind = useKindName();
  const { title, detail, state, since, to, clock, openObjections } = card;
  return (
    <Card size="small" styles={{ body: { padding: 10 } }}>
      <Flex vertical gap={4}>
        <Typography.Text style={{ fontSize: 12 }}>{kind(card.of)}</Typography.Text>
        <DeskLink to={to}>
          <strong>{title}</strong>
        </DeskLink>
        {detail !== null && <span>{detail}</span>}
        <Flex gap={6} wrap align="center">
          <Tag style={{ margin: 0 }}>{stateName(card.of, state, language)}</Tag>
          {since !== null && <Typography.Text style={{ fontSize: 12 }}>{words.since(since)}</Typography.Text>}
        </Flex>
        {clock !== null && <WorkingDayClock clock={clock} compact />}
        {openObjections === null && <span>{words.objectionsUnknown}</span>}
        {openObjections !== null && openObjections > 0 && (
          <Badge status="error" text={words.objections(openObjections)} />
        )}
      </Flex>
    </Card>
  );
}
