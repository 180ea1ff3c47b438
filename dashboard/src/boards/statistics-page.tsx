import { Button, Flex } from "antd";
import type { ReactNode } from "react";
import { useParams } from "react-router";
import { useAddress } from "../kit/address.ts";
import { DeskLink } from "../kit/desk-link.tsx";
import { jurisdictionName } from "../kit/jurisdictions.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import "./boards.css";
import { Heading } from "./duties-section.tsx";
import { placeOf } from "./places.ts";
import { DeclarationPart } from "./statistics/declaration-part.tsx";
import { DistrictPart } from "./statistics/district-part.tsx";
import { ExitPart } from "./statistics/exit-part.tsx";
import { LeaderPart } from "./statistics/leader-part.tsx";
import { PublicityPart } from "./statistics/publicity-part.tsx";
import { PublishedPart } from "./statistics/published-part.tsx";
import { TargetPart } from "./statistics/target-part.tsx";

const WORDS: Words<{
  title: (place: string) => string;
  lead: string;
  boards: string;
  leaders: string;
  declarations: string;
  exits: string;
  publicity: string;
  targets: string;
  districts: string;
  published: string;
  parts: string;
}> = {
  ZH: {
    title: (place) => `${place}统计`,
    lead: "全部数字按所选日期与所知时点由登记册逐笔统计，不作保存。",
    boards: "全部看板",
    leaders: "领跑者",
    declarations: "声明公开",
    exits: "退出",
    publicity: "公示与异议",
    targets: "目标",
    districts: "区级考核",
    published: "已发布",
    parts: "统计类别",
  },
  EN: {
    title: (place) => `Statistics of ${place}`,
    lead: "Everything is counted from the register's own rows for the day and the knowledge chosen; nothing is kept.",
    boards: "All boards",
    leaders: "Leaders",
    declarations: "Declarations",
    exits: "Exits",
    publicity: "Publicity and objections",
    targets: "Targets",
    districts: "Districts",
    published: "Published",
    parts: "What is counted",
  },
};

/** What is counted of a jurisdiction. */
export function StatisticsPage(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { jurisdiction = "" } = useParams();
  const place = placeOf(jurisdiction);
  const [tab, setTab] = useAddress("tab", "leaders");
  const parts = [
    { key: "leaders", label: words.leaders, children: <LeaderPart place={place} /> },
    { key: "declarations", label: words.declarations, children: <DeclarationPart place={place} /> },
    { key: "exits", label: words.exits, children: <ExitPart place={place} /> },
    { key: "publicity", label: words.publicity, children: <PublicityPart place={place} /> },
    { key: "targets", label: words.targets, children: <TargetPart place={place} /> },
    // Scores of districts are asked for by one notice alone: Beijing §5(1).
    ...(jurisdiction === "110000"
      ? [{ key: "districts", label: words.districts, children: <DistrictPart place={place} /> }]
      : []),
    { key: "published", label: words.published, children: <PublishedPart place={place} /> },
  ];
  const shown = parts.find(({ key }) => key === tab) ?? parts[0];
  return (
    <Page
      title={words.title(jurisdictionName(jurisdiction, language))}
      lead={words.lead}
      asOf
      actions={
        <DeskLink to="/boards">
          <Button tabIndex={-1}>{words.boards}</Button>
        </DeskLink>
      }
    >
      <Flex component="nav" gap={8} wrap aria-label={words.parts} className="no-print" style={{ marginBottom: 16 }}>
        {parts.map(({ key, label }) => (
          <Button
            key={key}
            type={key === shown?.key ? "primary" : "default"}
            aria-pressed={key === shown?.key}
            onClick={() => setTab(key)}
          >
            {label}
          </Button>
        ))}
      </Flex>
      <section aria-label={shown?.label}>
        <Heading>{shown?.label}</Heading>
        <div style={{ marginTop: 12 }}>{shown?.children}</div>
      </section>
    </Page>
  );
}
