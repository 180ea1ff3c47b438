import type { ReactNode } from "react";
import { BoardsBansDocument, BoardsTitlesDocument } from "../../../generated/boards.ts";
import { useAsOf } from "../../kit/address.ts";
import { daysAfter, daysBetween, today } from "../../kit/days.ts";
import { useWords, type Words } from "../../kit/language.tsx";
import { useList } from "../../kit/use-list.ts";
import { type Place, schemeThatCounts } from "../places.ts";
import { asSeen, useWhole } from "../whole-list.ts";
import { EnterpriseLink } from "./enterprise-link.tsx";
import { WaitCard } from "./wait-card.tsx";

const WORDS: Words<{
  ending: string;
  enterprise: string;
  title: string;
  lastDay: string;
  left: string;
  none: string;
  bans: string;
  from: string;
  to: string;
  noBan: string;
}> = {
  ZH: {
    ending: "180 日内期满的称号",
    enterprise: "企业",
    title: "称号编号",
    lastDay: "最后一日",
    left: "剩余天数",
    none: "180 日内没有称号期满",
    bans: "限制期内的企业",
    from: "起始日",
    to: "截止日",
    noBan: "没有限制期内的企业",
  },
  EN: {
    ending: "Titles that end within 180 days",
    enterprise: "Enterprise",
    title: "Title",
    lastDay: "Last day",
    left: "Days left",
    none: "No title ends within 180 days",
    bans: "Enterprises with a ban",
    from: "From",
    to: "To",
    noBan: "No ban runs",
  },
};

const AHEAD = 180;

/** Leaders of the place whose titles end soon: support that rests on them ends with them. */
export function EndingTitles({ place }: { readonly place: Place }): ReactNode {
  const words = useWords(WORDS);
  const { validOn, knownAt } = useAsOf();
  const day = validOn ?? today();
  const until = daysAfter(day, AHEAD);
  const asked = { listing: "LEADERS", division: place.jurisdiction, validOn, knownAt } as const;
  const list = useWhole(useList(BoardsTitlesDocument, asked, (data) => data.titles));
  return (
    <WaitCard
      title={words.ending}
      list={asSeen(list, (rows) =>
        rows
          .flatMap(({ title }) =>
            title.lastDay !== null && title.lastDay <= until ? [{ ...title, last: title.lastDay }] : [],
          )
          .sort((a, b) => a.last.localeCompare(b.last)),
      )}
      rowKey={({ id }) => id}
      plain
      empty={words.none}
      columns={[
        {
          key: "enterprise",
          title: words.enterprise,
          value: ({ enterprise }) => enterprise.name ?? enterprise.uscc,
          render: ({ enterprise: { uscc, name } }) => <EnterpriseLink uscc={uscc} name={name} />,
        },
        { key: "title", title: words.title, value: ({ number }) => number },
        { key: "last", title: words.lastDay, value: ({ last }) => last, width: 110 },
        { key: "left", title: words.left, value: ({ last }) => daysBetween(day, last), width: 90, align: "right" },
      ]}
    />
  );
}

/** Enterprises that a cancellation bars for some years. */
export function BanWaits({ place }: { readonly place: Place }): ReactNode {
  const words = useWords(WORDS);
  const { validOn, knownAt } = useAsOf();
  const asked = { scheme: schemeThatCounts(place), state: "RUNNING", validOn, knownAt } as const;
  const list = useList(BoardsBansDocument, asked, (data) => data.bans);
  return (
    <WaitCard
      title={words.bans}
      list={list}
      rowKey={({ ban }) => ban.id}
      plain
      empty={words.noBan}
      columns={[
        {
          key: "enterprise",
          title: words.enterprise,
          value: ({ enterprise }) => enterprise.name ?? enterprise.uscc,
          render: ({ enterprise }) => <EnterpriseLink {...enterprise} />,
        },
        { key: "from", title: words.from, value: ({ ban }) => ban.firstDay, width: 110 },
        { key: "to", title: words.to, value: ({ ban }) => ban.lastDay, width: 110 },
      ]}
    />
  );
}
