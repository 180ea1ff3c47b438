import type { ReactNode } from "react";
import { useWords, type Words } from "../kit/language.tsx";
import type { TrendPoint } from "./use-trend.ts";

const WORDS: Words<{ from: (first: string, last: string) => string; unknown: string }> = {
  ZH: { from: (first, last) => `趋势：${first} 至 ${last}`, unknown: "未知" },
  EN: { from: (first, last) => `Trend: ${first} to ${last}`, unknown: "not known" },
};

const WIDTH = 84;
const HEIGHT = 24;
const EDGE = 3;

/** How a figure went, small enough to stand beside it. */
export function Sparkline({ points }: { readonly points: readonly TrendPoint[] }): ReactNode {
  const words = useWords(WORDS);
  const values = points.map(({ value }) => (value === null ? null : Number(value)));
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return null;
  const lowest = Math.min(...known);
  const span = Math.max(...known) - lowest;
  const place = (value: number, index: number) => {
    const x = EDGE + (index * (WIDTH - 2 * EDGE)) / Math.max(points.length - 1, 1);
    const share = span === 0 ? 0.5 : (value - lowest) / span;
    return `${x.toFixed(1)},${(HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE)).toFixed(1)}`;
  };
  const line = values.flatMap((value, index) => (value === null ? [] : [place(value, index)]));
  const [cx, cy] = (line.at(-1) ?? "0,0").split(",");
  const first = points[0]?.value ?? words.unknown;
  const last = points.at(-1)?.value ?? words.unknown;
  return (
    <svg width={WIDTH} height={HEIGHT} role="img" aria-label={words.from(first, last)}>
      <polyline points={line.join(" ")} fill="none" stroke="#1550a8" strokeWidth="1.5" />
      <circle cx={cx} cy={cy} r="2.5" fill="#1550a8" />
    </svg>
  );
}
