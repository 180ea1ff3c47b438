import type { BoardsMatrixQuery, FigureCode } from "../../generated/boards.ts";
import { percentText } from "../kit/percent.ts";

/** A department with its duties and the figures behind them. */
export type Responsibility = NonNullable<BoardsMatrixQuery["responsibilityMatrix"]>[number];

export type Duty = Responsibility["duties"][number];

export type Figure = Duty["figures"][number];

/** A place in a notice that a duty is read from. */
interface DutyClause {
  readonly document: string;
  readonly clause: string;
  readonly basis: string;
}

/** Every figure behind duties, once, in the order of the notice. */
export function figuresOf(duties: readonly Duty[]): Figure[] {
  const first = new Map<FigureCode, Figure>();
  for (const figure of duties.flatMap(({ figures }) => figures)) {
    if (!first.has(figure.figure)) first.set(figure.figure, figure);
  }
  return [...first.values()];
}

/** The clauses behind which a figure stands. */
export function clausesOf(duties: readonly Duty[], figure: FigureCode): DutyClause[] {
  return duties
    .filter(({ figures }) => figures.some((each) => each.figure === figure))
    .map(({ document, clause }) => ({ document, clause, basis: "TEXT" }));
}

/** A figure as people read it: `12`, or `19.9 % (199/1000)`; a dash for a share of nothing. */
export function figureText({ count, of, value }: Pick<Figure, "count" | "of" | "value">): string {
  if (of === null) return String(count);
  return value === null ? `— (${count}/${of})` : `${percentText(value)} (${count}/${of})`;
}
