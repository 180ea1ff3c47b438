import * as echarts from "echarts";
import type { KeptRow, MeasuredFigure } from "./measured.ts";

const WIDTH = 1_000;
const LINE = 34;
const REACHED = "#2f7d4f";
const NOT_REACHED = "#b3541e";
const FONT = "'Noto Sans', 'PingFang SC', 'Microsoft YaHei', sans-serif";

/** One bar a figure: how many times as good as the reach it is, on a scale of doublings; right of the line is reached. */
export function chartOf(rows: readonly KeptRow[]): string {
  const bars = rows
    .flatMap((row) => row.figures.map((figure) => ({ label: labelOf(row, figure), value: towardsReach(figure) })))
    .flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]))
    .reverse();
  const chart = echarts.init(null, null, {
    renderer: "svg",
    ssr: true,
    width: WIDTH,
    height: 110 + bars.length * LINE,
  });
  chart.setOption({
    animation: false,
    backgroundColor: "#ffffff",
    textStyle: { fontFamily: FONT },
    title: {
      text: "How far each figure is from where it is to get to 各项距目标",
      subtext: "1 is the reach, 2 twice as good, 0.5 half 1 为目标，2 为两倍之优，0.5 为一半",
      left: 10,
    },
    grid: { left: 430, right: 70, top: 70, bottom: 30 },
    xAxis: { type: "log", logBase: 2, min: 0.25, max: highestOf(bars.map(({ value }) => value)) },
    yAxis: { type: "category", data: bars.map(({ label }) => label), axisLabel: { width: 410, overflow: "truncate" } },
    series: [
      {
        type: "bar",
        barWidth: "60%",
        data: bars.map(({ value }) => ({ value, itemStyle: { color: value >= 1 ? REACHED : NOT_REACHED } })),
        label: {
          show: true,
          position: "right",
          formatter: ({ value }: { value: unknown }) => Number(value).toFixed(2),
        },
        markLine: { symbol: "none", label: { show: false }, lineStyle: { color: "#333333" }, data: [{ xAxis: 1 }] },
      },
    ],
  } as echarts.EChartsCoreOption);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return `${svg}\n`;
}

function towardsReach({ reach, outcome: { median } }: MeasuredFigure): number | null {
  if (reach === null) return null;
  return "atLeast" in reach ? median / reach.atLeast : reach.atMost / median;
}

function labelOf({ name, scale, figures }: KeptRow, { of, against }: MeasuredFigure): string {
  const what = figures.length === 1 ? "" : `: ${against === null ? of[0] : against[0]}`;
  return `${name}${what}${scale === 1 ? "" : `, ${scale}× data`}`;
}

function highestOf(values: readonly number[]): number {
  return 2 ** Math.ceil(Math.log2(Math.max(2, ...values)) + 0.1);
}
