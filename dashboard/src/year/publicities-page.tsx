import { Flex } from "antd";
import type { ReactNode } from "react";
import { YearPublicitiesDocument } from "../../generated/year.ts";
import { useAsOf } from "../kit/address.ts";
import { DataTable } from "../kit/data-table.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { useLanguage, useWords } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useList } from "../kit/use-list.ts";
import { schemeName } from "../kit/words/title-words.ts";
import { WorkingDayClock } from "../kit/working-day-clock.tsx";
import { useSession } from "../session/session.tsx";
import { PostTogether } from "./post-together.tsx";
import { SchemeYearChoice, useSchemeYear } from "./scheme-year.tsx";
import { nameOf } from "./state-names.ts";

const WORDS = {
  ZH: {
    title: "公示",
    lead: "评估机构和方案、排行榜和名单的公示，按工作日计时；公示当日不计，期满次日起方可公布或发布。",
    kind: "公示内容",
    posted: "公示日期",
    days: "工作日数",
    last: "最后一日",
    clock: "进度",
    noDays: "未规定",
    none: "尚无公示。",
  },
  EN: {
    title: "Publicities",
    lead: "Bodies and schemes, rankings and lists in publicity, by working days; the posting day does not count, and things go on from the day after the last one.",
    kind: "What is posted",
    posted: "Posted on",
    days: "Working days",
    last: "Last day",
    clock: "How far it is",
    noDays: "not required",
    none: "Nothing was posted yet.",
  },
};

/** All publicities of a scheme, with their clocks; the working body posts here. */
export function PublicitiesPage(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { scheme } = useSchemeYear();
  const { validOn, knownAt } = useAsOf();
  const { can } = useSession();
  const list = useList(YearPublicitiesDocument, { scheme, validOn, knownAt }, ({ publicities }) => publicities);
  return (
    <Page title={`${words.title} · ${schemeName(scheme, language)}`} lead={words.lead} asOf>
      <SchemeYearChoice withYear={can("register:working-body")} />
      <Flex vertical gap={16}>
        {can("register:working-body") && <PostTogether onDone={list.again} />}
        <DataTable
          name={words.title}
          list={list}
          rowKey={({ id }) => id}
          empty={words.none}
          columns={[
            {
              key: "kind",
              title: words.kind,
              width: 220,
              value: ({ kind }) => nameOf("publicityKind", kind, language),
              render: ({ id, kind }) => (
                <DeskLink to={`/year/publicity/${id}`}>{nameOf("publicityKind", kind, language)}</DeskLink>
              ),
            },
            { key: "posted", title: words.posted, width: 110, value: ({ postedOn }) => postedOn },
            { key: "days", title: words.days, width: 100, value: ({ workingDays }) => workingDays ?? words.noDays },
            { key: "last", title: words.last, width: 110, value: ({ lastDay }) => lastDay ?? "—" },
            {
              key: "clock",
              title: words.clock,
              width: 320,
              value: ({ daysLeft }) => daysLeft,
              render: (publicity) => <WorkingDayClock clock={publicity} compact />,
            },
          ]}
        />
      </Flex>
    </Page>
  );
}
