import { Flex, Typography } from "antd";
import type { ReactNode } from "react";
import type { BankLoanFiguresQuery } from "../../generated/bank.ts";
import { Chart } from "../kit/chart.tsx";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { jurisdictionName } from "../kit/jurisdictions.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { LENDER_KINDS } from "../kit/words/department-words.ts";
import { BANDS } from "./credit-words.ts";

const WORDS: Words<{
  none: string;
  withheld: string;
  province: string;
  prefecture: string;
  kind: string;
  band: string;
  loans: string;
  firms: string;
  all: string;
  others: string;
  summary: (text: string) => string;
}> = {
  ZH: {
    none: "本季度在辖区内没有可发布的单元：或没有贷款，或企业少于五家、贷款机构少于三家、一家占比超过 85%，一律不发布。",
    withheld:
      "过小的单元并入“其他”，不单独发布；“其他”中某一值是贷款少还是没有贷款，不予说明。一家企业可能计入多个单元，企业数不可相加。",
    province: "省级",
    prefecture: "地市",
    kind: "机构类别",
    band: "金额区间",
    loans: "贷款笔数",
    firms: "企业数",
    all: "全部",
    others: "其他",
    summary: (text) => `贷款笔数：${text}`,
  },
  EN: {
    none: "No figure of your divisions in this quarter: either there was no loan, or there were fewer than five firms or three lenders, or one had more than 85 in 100, and those are withheld.",
    withheld:
      "Groups that are too small are put together as “others”; whether a value among these has few loans or none is not told. A firm may be counted in several groups, so firms do not add up.",
    province: "Province",
    prefecture: "Prefecture",
    kind: "Kind of lender",
    band: "Band",
    loans: "Loans",
    firms: "Firms",
    all: "all",
    others: "others",
    summary: (text) => `Loans: ${text}`,
  },
};

type Figure = NonNullable<BankLoanFiguresQuery["creditLoanPublications"]>[number]["figures"][number];

/** The figures of a quarter as a chart and as rows; what is withheld is said. */
export function FigureCard(props: { readonly name: string; readonly figures: readonly Figure[] }): ReactNode {
  const words = useWords(WORDS);
  const { figures } = props;
  const columns = useFigureColumns();
  if (figures.length === 0) return words.none;
  const traits = columns.slice(0, 4);
  const bars = figures.map((figure) => ({
    name: traits.map(({ value }) => value(figure)).join(" · "),
    count: figure.loanCount,
  }));
  return (
    <Flex vertical gap={12}>
      <Chart
        height={Math.max(160, 48 * bars.length + 40)}
        summary={words.summary(bars.map(({ name, count }) => `${name} ${count}`).join("；"))}
        option={{
          grid: { left: 8, right: 32, top: 8, bottom: 8, containLabel: true },
          tooltip: {},
          xAxis: { type: "value", minInterval: 1 },
          yAxis: {
            type: "category",
            inverse: true,
            data: bars.map(({ name }) => name),
            axisLabel: { width: 220, overflow: "break" },
          },
          series: [{ type: "bar", data: bars.map(({ count }) => count), label: { show: true }, color: "#1550a8" }],
        }}
      />
      <DataTable name={props.name} columns={columns} rows={figures} rowKey={({ id }) => id} />
      <Typography.Text>{words.withheld}</Typography.Text>
    </Flex>
  );
}

function useFigureColumns(): Column<Figure>[] {
  const words = useWords(WORDS);
  const kinds: Readonly<Record<string, string>> = useWords(LENDER_KINDS);
  const bands: Readonly<Record<string, string>> = useWords(BANDS);
  const { language } = useLanguage();
  const text = ({ extent, value }: Figure["band"], nameOf: (value: string) => string) => {
    if (extent === "ALL") return words.all;
    return extent === "OTHERS" || value === null ? words.others : nameOf(value);
  };
  const place = (code: string) => jurisdictionName(code, language);
  return [
    { key: "province", title: words.province, value: ({ province }) => place(province) },
    { key: "prefecture", title: words.prefecture, value: ({ prefecture }) => text(prefecture, place) },
    {
      key: "kind",
      title: words.kind,
      value: ({ institutionKind }) => text(institutionKind, (kind) => kinds[kind] ?? kind),
    },
    { key: "band", title: words.band, value: ({ band }) => text(band, (code) => bands[code] ?? code) },
    { key: "loans", title: words.loans, value: ({ loanCount }) => loanCount, align: "right" },
    { key: "firms", title: words.firms, value: ({ firmCount }) => firmCount, align: "right" },
  ];
}
