import { Card, Collapse, Flex, Segmented, Select } from "antd";
import { type ReactNode, useId, useMemo } from "react";
import type { FigureCode } from "../../generated/boards.ts";
import { useAddress } from "../kit/address.ts";
import { PartlyAnswered } from "../kit/answered.tsx";
import { Chart } from "../kit/chart.tsx";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { useWords, type Words } from "../kit/language.tsx";
import { type Figure, figureText } from "./duties.ts";
import { Heading } from "./duties-section.tsx";
import type { Trend, TrendPoint } from "./use-trend.ts";

const WORDS: Words<{
  title: string;
  figure: string;
  months: (n: number) => string;
  summary: (name: string, first: string, last: string) => string;
  percent: string;
  number: string;
  day: string;
  name: string;
  table: string;
}> = {
  ZH: {
    title: "趋势",
    figure: "指标",
    months: (n) => `近 ${n} 个月末`,
    summary: (name, first, last) => `${name}：${first} 至 ${last}，数值见下表。`,
    percent: "百分比",
    number: "数量",
    day: "日期",
    name: "趋势数据",
    table: "全部指标的数据表",
  },
  EN: {
    title: "Trend, ends of months",
    figure: "Figure",
    months: (n) => `${n} months`,
    summary: (name, first, last) => `${name}, ${first} to ${last}; the values stand in the table below.`,
    percent: "Percent",
    number: "Number",
    day: "Day",
    name: "Values over time",
    table: "Table with the values of every figure",
  },
};

/** How the figures of a board went: one at a time as a line, all of them in a table. */
export function TrendCard(props: {
  readonly figures: readonly Figure[];
  readonly trend: Trend;
  readonly months: 6 | 12;
  readonly chooseMonths: (months: 6 | 12) => void;
}): ReactNode {
  const words = useWords(WORDS);
  const { figures, trend, months, chooseMonths } = props;
  const id = useId();
  // What there is something to see of comes first.
  const [first] = [...figures].sort((a, b) => Number(b.count > 0) - Number(a.count > 0));
  const [chosen, choose] = useAddress("trend", first?.figure);
  const figure = figures.find((each) => each.figure === chosen) ?? first;
  if (figure === undefined) return null;
  return (
    <Card
      size="small"
      title={<Heading>{words.title}</Heading>}
      extra={
        <Segmented
          value={months}
          options={([6, 12] as const).map((value) => ({ value, label: words.months(value) }))}
          onChange={(value) => chooseMonths(value)}
        />
      }
    >
      {trend.answers.map((answer, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: each half of the year has its own question
        <PartlyAnswered key={index} answer={answer} />
      ))}
      <Flex gap={8} align="center" wrap style={{ marginBottom: 8 }} className="no-print">
        <label htmlFor={id}>{words.figure}</label>
        <Select
          id={id}
          value={figure.figure}
          onChange={(value: FigureCode) => choose(value)}
          options={figures.map((each) => ({ value: each.figure, label: each.name }))}
          style={{ flex: "1 1 260px", maxWidth: 520, minWidth: 0 }}
        />
      </Flex>
      <TrendLine name={figure.name} points={trend.of(figure.figure)} />
      <Collapse
        size="small"
        items={[{ key: "table", label: words.table, children: <TrendTable figures={figures} trend={trend} /> }]}
      />
    </Card>
  );
}

/** A figure over time. */
export function TrendLine(props: { readonly name: string; readonly points: readonly TrendPoint[] }): ReactNode {
  const words = useWords(WORDS);
  const { name, points } = props;
  const share = points.some(({ of }) => of !== null);
  const option = useMemo(
    () => ({
      grid: { left: 48, right: 16, top: 32, bottom: 28 },
      tooltip: { trigger: "axis" },
      xAxis: { type: "category", data: points.map(({ day }) => day) },
      yAxis: { type: "value", minInterval: share ? undefined : 1, min: 0, name: share ? words.percent : words.number },
      series: [
        {
          type: "line",
          name,
          symbolSize: 7,
          data: points.map(({ value }) => (value === null ? null : Number(value))),
          label: { show: true },
          itemStyle: { color: "#1550a8" },
        },
      ],
    }),
    [points, share, name, words],
  );
  return (
    <Chart option={option} height={220} summary={words.summary(name, points[0]?.day ?? "", points.at(-1)?.day ?? "")} />
  );
}

function TrendTable({ figures, trend }: { readonly figures: readonly Figure[]; readonly trend: Trend }): ReactNode {
  const words = useWords(WORDS);
  const columns: Column<Figure>[] = [
    { key: "name", title: words.figure, value: ({ name }) => name, width: 220 },
    ...trend.days.map(
      (day, index): Column<Figure> => ({
        key: day,
        title: day,
        width: 110,
        align: "right",
        value: ({ figure }) => {
          const point = trend.of(figure)[index];
          if (point === undefined || point.count === null) return null;
          return point.of === null ? point.count : figureText({ ...point, count: point.count });
        },
        render: ({ figure }) => {
          const point = trend.of(figure)[index];
          if (point === undefined || point.count === null) return "—";
          return figureText({ ...point, count: point.count });
        },
      }),
    ),
  ];
  return <DataTable name={words.name} columns={columns} rows={figures} rowKey={({ figure }) => figure} />;
}
