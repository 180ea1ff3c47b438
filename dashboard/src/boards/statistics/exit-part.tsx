import { DatePicker, Flex } from "antd";
import dayjs from "dayjs";
import { type ReactNode, useId } from "react";
import { BoardsExitStatisticsDocument } from "../../../generated/boards.ts";
import { useAddress, useAsOf } from "../../kit/address.ts";
import { Answered } from "../../kit/answered.tsx";
import { DataTable } from "../../kit/data-table.tsx";
import { useLanguage, useWords, type Words } from "../../kit/language.tsx";
import { useAnswer } from "../../kit/use-answer.ts";
import { EXIT_GROUNDS } from "../../kit/words/title-words.ts";
import { type Place, schemeThatCounts } from "../places.ts";
import { BarChart } from "./bar-chart.tsx";
import { FigureRow } from "./figure-row.tsx";
import { NationalNote } from "./national-note.tsx";

const WORDS: Words<{
  from: string;
  revoked: string;
  bans: string;
  ground: string;
  count: string;
  summary: string;
  none: string;
}> = {
  ZH: {
    from: "自何日起（不填为从开始）",
    revoked: "取消称号",
    bans: "当日限制期内企业",
    ground: "取消原因",
    count: "称号数",
    summary: "按原因统计的取消称号数；数值见下表。",
    none: "所选期间没有取消的称号",
  },
  EN: {
    from: "From (empty: from the beginning)",
    revoked: "Titles cancelled",
    bans: "Enterprises with a ban on the day",
    ground: "Ground",
    count: "Titles",
    summary: "Titles cancelled by ground; the values stand in the table below.",
    none: "No title was cancelled in the time chosen",
  },
};

/** Titles cancelled, by ground. */
export function ExitPart({ place }: { readonly place: Place }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const id = useId();
  const [from, setFrom] = useAddress("from");
  const asked = { scheme: schemeThatCounts(place), from: from === "" ? null : from, validOn, knownAt };
  const answer = useAnswer(BoardsExitStatisticsDocument, asked);
  return (
    <>
      <NationalNote place={place} />
      <Flex gap={8} align="center" wrap style={{ marginBottom: 12 }} className="no-print">
        <label htmlFor={id}>{words.from}</label>
        <DatePicker
          id={id}
          value={from === "" ? null : dayjs(from)}
          onChange={(day) => setFrom(day === null ? null : day.format("YYYY-MM-DD"))}
        />
      </Flex>
      <Answered answer={answer}>
        {({ exitStatistics }) =>
          exitStatistics !== null && (
            <>
              <FigureRow
                figures={[
                  { title: words.revoked, value: exitStatistics.revokedCount },
                  { title: words.bans, value: exitStatistics.bannedEnterpriseCount },
                ]}
              />
              {exitStatistics.byGround.some(({ revokedCount }) => revokedCount > 0) && (
                <BarChart
                  summary={words.summary}
                  names={exitStatistics.byGround.map(({ ground }) => EXIT_GROUNDS[language][ground])}
                  series={[{ name: words.count, values: exitStatistics.byGround.map((each) => each.revokedCount) }]}
                />
              )}
              <DataTable
                name={words.ground}
                rows={exitStatistics.byGround}
                rowKey={({ ground }) => ground}
                empty={words.none}
                columns={[
                  { key: "ground", title: words.ground, value: ({ ground }) => EXIT_GROUNDS[language][ground] },
                  { key: "count", title: words.count, value: (row) => row.revokedCount, width: 120, align: "right" },
                ]}
              />
            </>
          )
        }
      </Answered>
    </>
  );
}
