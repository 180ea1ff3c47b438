import type { ReactNode } from "react";
import { type BoardsPublicityFiguresFragment, BoardsPublicityStatisticsDocument } from "../../../generated/boards.ts";
import { useAsOf } from "../../kit/address.ts";
import { Answered } from "../../kit/answered.tsx";
import { DataTable } from "../../kit/data-table.tsx";
import { DeskLink } from "../../kit/desk-link.tsx";
import { useWords, type Words } from "../../kit/language.tsx";
import { useAnswer } from "../../kit/use-answer.ts";
import { type Place, schemeThatCounts } from "../places.ts";
import { BarChart } from "./bar-chart.tsx";
import { NationalNote } from "./national-note.tsx";

const WORDS: Words<{
  name: string;
  kind: string;
  lists: string;
  schemes: string;
  running: string;
  over: string;
  unknown: string;
  open: string;
  dismissed: string;
  upheld: string;
  summary: string;
  all: string;
}> = {
  ZH: {
    name: "公示与异议",
    kind: "公示类别",
    lists: "排行榜和名单",
    schemes: "评估机构和方案",
    running: "公示中",
    over: "已期满",
    unknown: "截止日未知（放假通知未公布）",
    open: "未处理异议",
    dismissed: "不成立异议",
    upheld: "成立异议",
    summary: "公示与异议数；数值见下表。",
    all: "查看公示",
  },
  EN: {
    name: "Publicity and objections",
    kind: "Publicity of",
    lists: "Rankings and lists",
    schemes: "Bodies and evaluation schemes",
    running: "Running",
    over: "Over",
    unknown: "End not known (holiday notice missing)",
    open: "Objections open",
    dismissed: "Objections dismissed",
    upheld: "Objections upheld",
    summary: "Publicities and objections; the values stand in the table below.",
    all: "See the publicities",
  },
};

/** Publicity that runs, and what became of objections. */
export function PublicityPart({ place }: { readonly place: Place }): ReactNode {
  const words = useWords(WORDS);
  const { validOn, knownAt } = useAsOf();
  const asked = { scheme: schemeThatCounts(place), validOn, knownAt };
  const answer = useAnswer(BoardsPublicityStatisticsDocument, asked);
  const columns = [
    { key: "runningCount", title: words.running },
    { key: "overCount", title: words.over },
    { key: "endNotKnownCount", title: words.unknown },
    { key: "openObjectionCount", title: words.open },
    { key: "dismissedObjectionCount", title: words.dismissed },
    { key: "upheldObjectionCount", title: words.upheld },
  ] as const satisfies readonly { key: keyof BoardsPublicityFiguresFragment; title: string }[];
  return (
    <>
      <NationalNote place={place} />
      <Answered answer={answer}>
        {({ publicityStatistics }) => {
          if (publicityStatistics === null) return null;
          const rows = [
            { kind: words.lists, figures: publicityStatistics.lists },
            { kind: words.schemes, figures: publicityStatistics.evaluationSchemes },
          ];
          return (
            <>
              <BarChart
                summary={words.summary}
                names={columns.map(({ title }) => title)}
                series={rows.map(({ kind, figures }) => ({
                  name: kind,
                  values: columns.map(({ key }) => Number(figures[key])),
                }))}
              />
              <DataTable
                name={words.name}
                rows={rows}
                rowKey={({ kind }) => kind}
                columns={[
                  { key: "kind", title: words.kind, value: ({ kind }) => kind },
                  ...columns.map(({ key, title }) => ({
                    key,
                    title,
                    value: ({ figures }: (typeof rows)[number]) => Number(figures[key]),
                    width: 140,
                    align: "right" as const,
                  })),
                ]}
              />
              <p>
                <DeskLink to="/publicity">{words.all}</DeskLink>
              </p>
            </>
          );
        }}
      </Answered>
    </>
  );
}
