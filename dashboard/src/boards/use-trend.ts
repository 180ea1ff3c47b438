import { useMemo } from "react";
import { BoardsTrendDocument, type BoardsTrendQuery, type FigureCode } from "../../generated/boards.ts";
import { useAsOf } from "../kit/address.ts";
import { today } from "../kit/days.ts";
import { type Answer, useAnswer } from "../kit/use-answer.ts";
import { type Figure, figuresOf, type Responsibility } from "./duties.ts";
import { monthEndsBefore } from "./trend-days.ts";

/** A figure on a day; null where it was not kept then. */
export interface TrendPoint {
  readonly day: string;
  readonly count: number | null;
  readonly of: number | null;
  /** The count, or for a share the percentage; null for a share of nothing, too. */
  readonly value: string | null;
}

/** How figures of a department came to be what they are. */
export interface Trend {
  readonly days: readonly string[];
  readonly of: (figure: FigureCode) => readonly TrendPoint[];
  /** One question for each six months. */
  readonly answers: readonly Answer<BoardsTrendQuery>[];
}

type TrendMatrix = BoardsTrendQuery["first"];

/** The figures at the ends of the last months, up to the day of the page, as known then. */
export function useTrend(jurisdiction: string, department: Responsibility | undefined, months: 6 | 12): Trend {
  const { validOn, knownAt } = useAsOf();
  const day = validOn ?? today();
  const days = useMemo(() => monthEndsBefore(day, 12), [day]);
  const pause = department === undefined;
  const late = useAnswer(BoardsTrendDocument, { jurisdiction, knownAt, ...six(days.slice(6)) }, { pause });
  const early = useAnswer(
    BoardsTrendDocument,
    { jurisdiction, knownAt, ...six(days.slice(0, 6)) },
    { pause: pause || months === 6 },
  );
  return useMemo(() => {
    const answers = months === 12 ? [early, late] : [late];
    const asked = months === 12 ? days : days.slice(6);
    const matrices = answers.flatMap(({ data }) => matricesOf(data));
    const code = department?.code;
    return {
      days: [...asked, day],
      answers,
      of: (figure) => [
        ...asked.map((each, index) => pointOf(each, figureIn(matrices[index], code, figure))),
        pointOf(
          day,
          figuresOf(department?.duties ?? []).find((each) => each.figure === figure),
        ),
      ],
    };
  }, [early, late, days, day, months, department]);
}

function six(days: readonly string[]) {
  const [first = "", second = "", third = "", fourth = "", fifth = "", sixth = ""] = days;
  return { first, second, third, fourth, fifth, sixth };
}

function matricesOf(data: BoardsTrendQuery | undefined): readonly (TrendMatrix | undefined)[] {
  if (data === undefined || data === null) return Array.from({ length: 6 }, () => undefined);
  return [data.first, data.second, data.third, data.fourth, data.fifth, data.sixth];
}

function figureIn(matrix: TrendMatrix | undefined, code: string | undefined, figure: FigureCode) {
  const duties = matrix?.find((each) => each.code === code)?.duties;
  return duties?.flatMap(({ figures }) => figures).find((each) => each.figure === figure);
}

function pointOf(day: string, figure: Pick<Figure, "count" | "of" | "value"> | undefined): TrendPoint {
  return figure === undefined
    ? { day, count: null, of: null, value: null }
    : { day, count: figure.count, of: figure.of, value: figure.value };
}
