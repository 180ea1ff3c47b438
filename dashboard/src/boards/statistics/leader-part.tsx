import { Flex, Select } from "antd";
import { type ReactNode, useId } from "react";
import { type BoardsLeaderGroupFragment, BoardsLeaderStatisticsDocument } from "../../../generated/boards.ts";
import { useAddress, useAsOf } from "../../kit/address.ts";
import { Answered } from "../../kit/answered.tsx";
import { type Column, DataTable } from "../../kit/data-table.tsx";
import { useLanguage, useWords, type Words } from "../../kit/language.tsx";
import { useAnswer } from "../../kit/use-answer.ts";
import { schemeName } from "../../kit/words/title-words.ts";
import type { Place } from "../places.ts";
import { BarChart } from "./bar-chart.tsx";
import { FigureRow } from "./figure-row.tsx";

const WORDS: Words<{
  by: string;
  dimensions: Readonly<Record<Dimension, string>>;
  enterprises: string;
  inForce: string;
  releasedEnterprises: string;
  released: string;
  expired: string;
  revoked: string;
  withdrawn: string;
  unknownValidity: string;
  notTold: string;
  summary: (by: string) => string;
}> = {
  ZH: {
    by: "统计维度",
    dimensions: {
      byCategory: "行业大类",
      byClass: "行业小类",
      byYear: "年度",
      byPrefecture: "地级",
      byCounty: "县级",
      byBody: "评估机构",
      byScheme: "制度",
    },
    enterprises: "有效领跑者企业",
    inForce: "有效称号",
    releasedEnterprises: "累计企业",
    released: "累计称号",
    expired: "期满",
    revoked: "取消",
    withdrawn: "自愿退出",
    unknownValidity: "有效期不明",
    notTold: "未载明",
    summary: (by) => `按${by}统计的有效与累计领跑者企业；数值见下表。`,
  },
  EN: {
    by: "Counted by",
    dimensions: {
      byCategory: "Category (division)",
      byClass: "Category (class)",
      byYear: "Year",
      byPrefecture: "Prefecture",
      byCounty: "County",
      byBody: "Evaluation body",
      byScheme: "Scheme",
    },
    enterprises: "Leaders in force",
    inForce: "Titles in force",
    releasedEnterprises: "Enterprises ever",
    released: "Titles ever",
    expired: "Expired",
    revoked: "Revoked",
    withdrawn: "Given up",
    unknownValidity: "Validity unknown",
    notTold: "not told",
    summary: (by) => `Leaders in force and ever, by ${by}; the values stand in the table below.`,
  },
};

type Dimension = "byCategory" | "byClass" | "byYear" | "byPrefecture" | "byCounty" | "byBody" | "byScheme";
const DIMENSIONS = ["byCategory", "byClass", "byYear", "byPrefecture", "byCounty", "byBody", "byScheme"] as const;

// More bars than this nobody reads.
const BARS = 15;

/** Leaders of a place by field, year, division, evaluation body and scheme. */
export function LeaderPart({ place }: { readonly place: Place }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const id = useId();
  const [chosen, choose] = useAddress("by", "byCategory");
  const dimension: Dimension = DIMENSIONS.find((each) => each === chosen) ?? "byCategory";
  const answer = useAnswer(BoardsLeaderStatisticsDocument, { division: place.jurisdiction, validOn, knownAt });
  const nameOf = ({ key, name }: BoardsLeaderGroupFragment) =>
    key === null ? words.notTold : (name ?? (dimension === "byScheme" ? schemeName(key, language) : key));
  const count = (
    key: keyof BoardsLeaderGroupFragment["figures"],
    title: string,
  ): Column<BoardsLeaderGroupFragment> => ({
    key,
    title,
    value: ({ figures }) => Number(figures[key]),
    width: 120,
    align: "right",
  });
  return (
    <Answered answer={answer}>
      {({ leaderStatistics }) => {
        if (leaderStatistics === null) return null;
        const { total } = leaderStatistics;
        const groups = leaderStatistics[dimension];
        const shown = [...groups].sort((a, b) => b.figures.releasedCount - a.figures.releasedCount).slice(0, BARS);
        return (
          <>
            <FigureRow
              figures={[
                { title: words.enterprises, value: total.leaderCount },
                { title: words.inForce, value: total.inForceCount },
                { title: words.releasedEnterprises, value: total.releasedEnterpriseCount },
                { title: words.expired, value: total.expiredCount },
                { title: words.revoked, value: total.revokedCount },
                { title: words.unknownValidity, value: total.validityUnknownCount },
              ]}
            />
            <Flex gap={8} align="center" wrap style={{ marginBottom: 12 }} className="no-print">
              <label htmlFor={id}>{words.by}</label>
              <Select
                id={id}
                value={dimension}
                onChange={(value: string) => choose(value)}
                options={DIMENSIONS.map((value) => ({ value, label: words.dimensions[value] }))}
                style={{ width: 220 }}
              />
            </Flex>
            {shown.length > 0 && (
              <BarChart
                summary={words.summary(words.dimensions[dimension])}
                names={shown.map(nameOf)}
                series={[
                  { name: words.enterprises, values: shown.map(({ figures }) => figures.leaderCount) },
                  {
                    name: words.releasedEnterprises,
                    values: shown.map(({ figures }) => figures.releasedEnterpriseCount),
                  },
                ]}
              />
            )}
            <DataTable
              name={words.dimensions[dimension]}
              rows={groups}
              rowKey={({ key }) => key ?? ""}
              columns={[
                { key: "name", title: words.dimensions[dimension], value: nameOf },
                count("leaderCount", words.enterprises),
                count("inForceCount", words.inForce),
                count("releasedEnterpriseCount", words.releasedEnterprises),
                count("releasedCount", words.released),
                count("expiredCount", words.expired),
                count("revokedCount", words.revoked),
                count("withdrawnCount", words.withdrawn),
                count("validityUnknownCount", words.unknownValidity),
              ]}
            />
          </>
        );
      }}
    </Answered>
  );
}
