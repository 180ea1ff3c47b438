import { Empty } from "antd";
import type { ReactNode } from "react";
import { BoardsPublishedStatisticsDocument } from "../../../generated/boards.ts";
import { DataTable } from "../../kit/data-table.tsx";
import { instantText } from "../../kit/days.ts";
import { DeskLink } from "../../kit/desk-link.tsx";
import { useLanguage, useWords, type Words } from "../../kit/language.tsx";
import { useList } from "../../kit/use-list.ts";
import { roleName } from "../../kit/words/department-words.ts";
import { figureText } from "../duties.ts";
import { LINKS } from "../links.ts";
import { Mark } from "../mark.tsx";
import type { Place } from "../places.ts";

const WORDS: Words<{
  name: string;
  figure: string;
  published: string;
  now: string;
  changed: string;
  yes: string;
  no: string;
  of: string;
  on: string;
  by: string;
  none: string;
}> = {
  ZH: {
    name: "已发布的统计",
    figure: "指标",
    published: "发布值",
    now: "按今日所知",
    changed: "此后是否变化",
    yes: "有变化",
    no: "无变化",
    of: "统计日期",
    on: "发布时间",
    by: "发布者",
    none: "本地区尚未发布统计；市场监管部门或工作机构可以发布",
  },
  EN: {
    name: "Published figures",
    figure: "Figure",
    published: "As published",
    now: "As known now",
    changed: "Changed since",
    yes: "changed",
    no: "unchanged",
    of: "Of the day",
    on: "Published at",
    by: "By",
    none: "Nothing is published for the place yet; market regulation or the working body publishes",
  },
};

/** Figures as they were published, beside what the same question answers now. */
export function PublishedPart({ place }: { readonly place: Place }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const asked = { division: place.jurisdiction, language };
  // Each is computed anew, so a part is small.
  const list = useList(BoardsPublishedStatisticsDocument, asked, (data) => data.statistics, { first: 20 });
  return (
    <DataTable
      name={words.name}
      list={list}
      rowKey={({ id }) => id}
      empty={<Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={words.none} />}
      columns={[
        {
          key: "figure",
          title: words.figure,
          value: ({ published }) => published.name,
          render: ({ id, published }) => (
            <DeskLink to={LINKS.statistic(place.jurisdiction, id)}>{published.name}</DeskLink>
          ),
        },
        { key: "of", title: words.of, value: ({ published }) => published.validOn, width: 110 },
        { key: "published", title: words.published, value: ({ published }) => figureText(published), width: 140 },
        { key: "now", title: words.now, value: ({ asKnownNow }) => figureText(asKnownNow), width: 140 },
        {
          key: "changed",
          title: words.changed,
          value: ({ changedSince }) => (changedSince ? words.yes : words.no),
          render: ({ changedSince }) => (
            <Mark kind={changedSince ? "doubt" : "good"}>{changedSince ? words.yes : words.no}</Mark>
          ),
          width: 120,
        },
        { key: "on", title: words.on, value: ({ publishedAt }) => instantText(publishedAt), width: 170 },
        {
          key: "by",
          title: words.by,
          value: ({ publisherRole }) => roleName(publisherRole, language),
          width: 100,
        },
      ]}
    />
  );
}
