import { Flex } from "antd";
import type { ReactNode } from "react";
import { DeskLink } from "../kit/desk-link.tsx";
import { useWords, type Words } from "../kit/language.tsx";
import { percentText } from "../kit/percent.ts";
import type { Figure } from "./duties.ts";
import { Sparkline } from "./sparkline.tsx";
import type { TrendPoint } from "./use-trend.ts";

const WORDS: Words<{ rows: string }> = {
  ZH: { rows: "查看明细" },
  EN: { rows: "See the rows" },
};

/** A figure behind a duty with its trend; it opens the rows that it counts. */
export function FigureTile(props: {
  readonly figure: Figure;
  readonly board: string;
  readonly points: readonly TrendPoint[];
}): ReactNode {
  const words = useWords(WORDS);
  const { figure, board, points } = props;
  const { count, of } = figure;
  return (
    <div className="board-figure">
      <DeskLink to={`${board}/figures/${figure.figure}`}>
        <span className="board-figure-name">{figure.name}</span>
        <Flex align="center" gap={8} justify="space-between">
          <span className="board-figure-value">
            {of === null ? count : figure.value === null ? "—" : percentText(figure.value)}
          </span>
          <Sparkline points={points} />
        </Flex>
        <span className="board-figure-more">{of === null ? words.rows : `${count} / ${of} · ${words.rows}`}</span>
      </DeskLink>
    </div>
  );
}
