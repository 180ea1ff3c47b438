import type { AnswerInBrief, Flip } from "./flip.ts";
import { questionText } from "./flip-text.ts";
import type { TrialRun } from "./policy-trial.ts";

/** Counts flips while they go by. */
export interface FlipTally {
  examined: number;
  readonly flips: number;
  /** Enterprises by question and direction, as `creditSupport 110000: NOT_ELIGIBLE → ELIGIBLE`. */
  readonly ways: ReadonlyMap<string, number>;
  add(flip: Flip<AnswerInBrief>): void;
}

/** Begins to count. */
export function flipTally(): FlipTally {
  const ways = new Map<string, number>();
  let flips = 0;
  return {
    examined: 0,
    get flips() {
      return flips;
    },
    ways,
    add({ uscc, question, kind, before, after }) {
      flips += 1;
      // What is alike for all without a title is one line of its own and no number.
      if (uscc === null) return;
      const direction =
        kind === "GROUNDS" ? `${before.determination}, other grounds 理由变化` : directionOf(before, after);
      const way = `${questionText(question)}: ${direction}`;
      ways.set(way, (ways.get(way) ?? 0) + 1);
    },
  };
}

/** What was looked at and how many flip in which way; where nothing flips, that is said. */
export function tallyLines({ questions }: Pick<TrialRun, "questions">, { examined, flips, ways }: FlipTally): string[] {
  if (questions.length === 0)
    return ["No rule that answers would change: no answer flips. 判定规则无变化，判定均不变。"];
  const counts = [...ways.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  const asked = `${examined} enterprises × ${questions.length} questions`;
  const askedZh = `${examined} 家企业 × ${questions.length} 个问题`;
  return [
    ...counts.map(([way, enterprises]) => `${way}  ${enterprises}`),
    flips === 0 ? `${asked}: no answer flips. ${askedZh}：判定均不变。` : `${asked}, ${askedZh}`,
  ];
}

function directionOf(before: AnswerInBrief, after: AnswerInBrief): string {
  return `${before.determination} → ${after.determination}`;
}
