import { type ReactNode, useMemo } from "react";
import { Chart } from "../../kit/chart.tsx";

/** Bars by name, the most first, as many as one can read; the table beside them has all. */
export function BarChart(props: {
  readonly summary: string;
  readonly names: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
}): ReactNode {
  const { summary, names, series } = props;
  const option = useMemo(
    () => ({
      grid: { left: 8, right: 32, top: 32, bottom: 8, containLabel: true },
      legend: { top: 0 },
      tooltip: { trigger: "axis" },
      color: ["#1550a8", "#c2570c", "#1a7f37", "#6b21a8", "#8a5a00"],
      xAxis: { type: "value", minInterval: 1 },
      yAxis: { type: "category", inverse: true, data: names, axisLabel: { width: 180, overflow: "truncate" } },
      series: series.map(({ name, values }) => ({
        type: "bar",
        name,
        data: values,
        label: { show: true, position: "right" },
      })),
    }),
    [names, series],
  );
  return <Chart option={option} summary={summary} height={64 + names.length * (series.length * 16 + 14)} />;
}
