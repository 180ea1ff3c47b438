import { Flex, Select } from "antd";
import { type ReactNode, useId } from "react";
import {
  type BoardsDeclarationFiguresFragment,
  BoardsDeclarationStatisticsDocument,
} from "../../../generated/boards.ts";
import { useAddress, useAsOf } from "../../kit/address.ts";
import { Answered } from "../../kit/answered.tsx";
import { Clauses } from "../../kit/clauses.tsx";
import { type Column, DataTable } from "../../kit/data-table.tsx";
import { useWords, type Words } from "../../kit/language.tsx";
import { useAnswer } from "../../kit/use-answer.ts";
import type { Place } from "../places.ts";
import { BarChart } from "./bar-chart.tsx";
import { FigureRow, type ShareOf, useShareText } from "./figure-row.tsx";

const WORDS: Words<{
  level: string;
  prefecture: string;
  county: string;
  division: string;
  enterprises: string;
  declaring: string;
  declared: string;
  own: string;
  adopted: string;
  coverage: string;
  stricter: string;
  undecided: string;
  noBaseline: string;
  benchmarked: string;
  international: string;
  rests: string;
  summary: string;
  below: string;
}> = {
  ZH: {
    level: "分级",
    prefecture: "地级",
    county: "县级",
    division: "行政区划",
    enterprises: "在册企业",
    declaring: "公开标准的企业",
    declared: "公开标准",
    own: "自有标准",
    adopted: "采用的标准",
    coverage: "公开比例",
    stricter: "严于国家、行业标准",
    undecided: "无法判断（不计入严于）",
    noBaseline: "无可比标准（不在分母）",
    benchmarked: "已对标国家、行业标准",
    international: "已对标国际标准",
    rests: "“严于”的条款与解释",
    summary: "各行政区划的公开标准数；数值见下表。",
    below: "各行政区划声明公开情况",
  },
  EN: {
    level: "Level",
    prefecture: "Prefectures",
    county: "Counties and districts",
    division: "Division",
    enterprises: "Enterprises on record",
    declaring: "Enterprises that declare",
    declared: "Standards declared",
    own: "Own standards",
    adopted: "Adopted standards",
    coverage: "Coverage",
    stricter: "Stricter than national and industry ones",
    undecided: "Cannot be told (not counted as stricter)",
    noBaseline: "Nothing to compare with (not in the whole)",
    benchmarked: "Benchmarked nationally",
    international: "Benchmarked internationally",
    rests: "Clauses and readings of “stricter”",
    summary: "Standards declared in each division; the values stand in the table below.",
    below: "Declarations by division",
  },
};

const BARS = 20;

/** What is declared in a place, each share with its denominator. */
export function DeclarationPart({ place }: { readonly place: Place }): ReactNode {
  const words = useWords(WORDS);
  const { validOn, knownAt } = useAsOf();
  const id = useId();
  const share = useShareText();
  const [chosen, choose] = useAddress("level", "COUNTY");
  const level = chosen === "PREFECTURE" ? "PREFECTURE" : "COUNTY";
  const asked = { division: place.jurisdiction, level, validOn, knownAt } as const;
  const answer = useAnswer(BoardsDeclarationStatisticsDocument, asked);
  const shared = (
    key: string,
    title: string,
    of: (row: BoardsDeclarationFiguresFragment) => ShareOf,
  ): Column<BoardsDeclarationFiguresFragment> => ({ key, title, value: (row) => share(of(row)), width: 170 });
  return (
    <Answered answer={answer}>
      {({ declarationStatistics }) => {
        if (declarationStatistics === null) return null;
        const { total, divisions } = declarationStatistics;
        const nameOf = ({ division }: BoardsDeclarationFiguresFragment) => division?.name ?? division?.code ?? "—";
        const shown = [...divisions].sort((a, b) => b.declaredCount - a.declaredCount).slice(0, BARS);
        return (
          <>
            <FigureRow
              figures={[
                { title: words.enterprises, value: total.enterpriseCount },
                { title: words.declaring, value: share(total.declaringEnterprises) },
                { title: words.declared, value: total.declaredCount },
                { title: words.own, value: total.ownCount },
                { title: words.adopted, value: total.adoptedCount },
                { title: words.coverage, value: share(total.standardCoverage) },
                { title: words.stricter, value: share(total.stricter.share) },
                { title: words.undecided, value: total.stricter.undecidedCount },
                { title: words.noBaseline, value: total.stricter.withoutBaselineCount },
                { title: words.benchmarked, value: share(total.benchmarked) },
                { title: words.international, value: share(total.internationallyBenchmarked) },
              ]}
            />
            <Flex gap={8} align="center" wrap style={{ marginBottom: 12 }}>
              {words.rests}
              <Clauses citations={total.stricter.citations} />
            </Flex>
            <Flex gap={8} align="center" wrap style={{ marginBottom: 12 }} className="no-print">
              <label htmlFor={id}>{words.level}</label>
              <Select
                id={id}
                value={level}
                onChange={(value: string) => choose(value)}
                options={[
                  { value: "PREFECTURE", label: words.prefecture },
                  { value: "COUNTY", label: words.county },
                ]}
                style={{ width: 220 }}
              />
            </Flex>
            {shown.length > 0 && (
              <BarChart
                summary={words.summary}
                names={shown.map(nameOf)}
                series={[
                  { name: words.declared, values: shown.map(({ declaredCount }) => declaredCount) },
                  { name: words.enterprises, values: shown.map(({ enterpriseCount }) => enterpriseCount) },
                ]}
              />
            )}
            <DataTable
              name={words.below}
              rows={divisions}
              rowKey={({ division }) => division?.code ?? ""}
              columns={[
                { key: "division", title: words.division, value: nameOf },
                {
                  key: "enterprises",
                  title: words.enterprises,
                  value: (row) => row.enterpriseCount,
                  width: 120,
                  align: "right",
                },
                {
                  key: "declared",
                  title: words.declared,
                  value: (row) => row.declaredCount,
                  width: 120,
                  align: "right",
                },
                shared("declaring", words.declaring, (row) => row.declaringEnterprises),
                shared("coverage", words.coverage, (row) => row.standardCoverage),
                shared("stricter", words.stricter, (row) => row.stricter.share),
                shared("benchmarked", words.benchmarked, (row) => row.benchmarked),
                shared("international", words.international, (row) => row.internationallyBenchmarked),
              ]}
            />
          </>
        );
      }}
    </Answered>
  );
}
