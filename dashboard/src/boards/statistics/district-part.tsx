import { DatePicker, Flex } from "antd";
import dayjs from "dayjs";
import { type ReactNode, useId } from "react";
import { BoardsDistrictScorecardsDocument } from "../../../generated/boards.ts";
import { useAddress, useAsOf } from "../../kit/address.ts";
import { Answered } from "../../kit/answered.tsx";
import { Clauses } from "../../kit/clauses.tsx";
import { DataTable } from "../../kit/data-table.tsx";
import { useWords, type Words } from "../../kit/language.tsx";
import { useAnswer } from "../../kit/use-answer.ts";
import type { Place } from "../places.ts";
import { BarChart } from "./bar-chart.tsx";
import { useShareText } from "./figure-row.tsx";

const WORDS: Words<{
  since: string;
  name: string;
  district: string;
  leaders: string;
  change: string;
  national: string;
  enterprises: string;
  declared: string;
  benchmarked: string;
  benchmarkedChange: string;
  summary: string;
}> = {
  ZH: {
    since: "对比日期（不填为当年第一日）",
    name: "区级考核",
    district: "区",
    leaders: "有效领跑者企业",
    change: "增减",
    national: "国家级累计",
    enterprises: "在册企业",
    declared: "公开标准",
    benchmarked: "已对标",
    benchmarkedChange: "对标增减",
    summary: "各区领跑者企业数；数值见下表。",
  },
  EN: {
    since: "Compared with (empty: the first of the year)",
    name: "Districts",
    district: "District",
    leaders: "Leaders in force",
    change: "Change",
    national: "National ones ever",
    enterprises: "Enterprises on record",
    declared: "Standards declared",
    benchmarked: "Benchmarked",
    benchmarkedChange: "Change in benchmarked",
    summary: "Leaders of each district; the values stand in the table below.",
  },
};

/** How each district stands, and how it stood: Beijing §5(1). */
export function DistrictPart({ place }: { readonly place: Place }): ReactNode {
  const words = useWords(WORDS);
  const { validOn, knownAt } = useAsOf();
  const id = useId();
  const share = useShareText();
  const [since, setSince] = useAddress("since");
  const asked = { jurisdiction: place.jurisdiction, since: since === "" ? null : since, validOn, knownAt };
  const answer = useAnswer(BoardsDistrictScorecardsDocument, asked);
  return (
    <>
      <Flex gap={8} align="center" wrap style={{ marginBottom: 12 }} className="no-print">
        <label htmlFor={id}>{words.since}</label>
        <DatePicker
          id={id}
          value={since === "" ? null : dayjs(since)}
          onChange={(day) => setSince(day === null ? null : day.format("YYYY-MM-DD"))}
        />
        <Clauses citations={[{ document: "beijing-2020", clause: "§5(1)", basis: "TEXT" }]} />
      </Flex>
      <Answered answer={answer}>
        {({ districtScorecards }) => {
          if (districtScorecards === null) return null;
          const nameOf = ({ division }: (typeof districtScorecards)[number]) => division.name ?? division.code;
          return (
            <>
              <BarChart
                summary={words.summary}
                names={districtScorecards.map(nameOf)}
                series={[{ name: words.leaders, values: districtScorecards.map(({ current }) => current.leaderCount) }]}
              />
              <DataTable
                name={words.name}
                rows={districtScorecards}
                rowKey={({ division }) => division.code}
                columns={[
                  { key: "district", title: words.district, value: nameOf },
                  {
                    key: "leaders",
                    title: words.leaders,
                    value: (row) => row.current.leaderCount,
                    width: 110,
                    align: "right",
                  },
                  {
                    key: "change",
                    title: words.change,
                    value: (row) => signed(row.leaderChange),
                    width: 80,
                    align: "right",
                  },
                  {
                    key: "national",
                    title: words.national,
                    value: (row) => row.current.nationalLeaderCount,
                    width: 110,
                    align: "right",
                  },
                  {
                    key: "enterprises",
                    title: words.enterprises,
                    value: (row) => row.current.declarations.enterpriseCount,
                    width: 110,
                    align: "right",
                  },
                  {
                    key: "declared",
                    title: words.declared,
                    value: (row) => row.current.declarations.declaredCount,
                    width: 110,
                    align: "right",
                  },
                  {
                    key: "benchmarked",
                    title: words.benchmarked,
                    value: (row) => share(row.current.declarations.benchmarked),
                    width: 170,
                  },
                  {
                    key: "benchmarkedChange",
                    title: words.benchmarkedChange,
                    value: (row) => signed(row.benchmarkedChange),
                    width: 110,
                    align: "right",
                  },
                ]}
              />
            </>
          );
        }}
      </Answered>
    </>
  );
}

function signed(change: number): string {
  return change > 0 ? `+${change}` : String(change);
}
