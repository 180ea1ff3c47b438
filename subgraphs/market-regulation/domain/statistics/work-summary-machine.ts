import type { Citation } from "../../../../shared/values/policy.ts";
import { dayInOrder, type StepDays } from "../../../../shared/values/procedure/day-in-order.ts";
import type { Guard, StateMachine } from "../../../../shared/values/procedure/state-machine.ts";
import {
  type OfEvaluationBody,
  type OfScheme,
  THE_EVALUATION_BODY,
  WORKING_BODY_OF_SCHEME,
} from "../procedure/movers.ts";

export type WorkSummaryState = "FILED" | "AGGREGATED";
export type WorkSummaryEvent = "FILE" | "CORRECT" | "AGGREGATE";

/** What the guards of a work summary's table have to know. */
export interface WorkSummaryFacts extends OfScheme, OfEvaluationBody, StepDays {
  /** Whether the ranking that it is about was reported. */
  readonly rankingReported: boolean;
  /** Whether a summary of the ranking is on record. */
  readonly filed: boolean;
}

export const SUMMARIES: Citation = { document: "yunnan-2020-9", clause: "§4(2)", basis: "TEXT" };

const rankingReported: Guard<WorkSummaryFacts> = {
  name: "ranking-reported",
  refusal: {
    code: "NOT_REPORTED_YET",
    message: {
      ZH: "排行榜尚未报送，评估工作未完成。",
      EN: "The ranking is not reported yet; a summary follows the evaluation.",
    },
  },
  citation: SUMMARIES,
  check: (facts) => ({ truth: facts.rankingReported }),
};

/** A ranking has one summary. */
export const notFiledYet: Guard<WorkSummaryFacts> = {
  name: "not-filed-yet",
  refusal: {
    code: "ALREADY_FILED",
    message: {
      ZH: "此排行榜的工作总结已报送，请更正该总结。",
      EN: "A summary of this ranking is filed; correct that one.",
    },
  },
  citation: null,
  check: ({ filed }) => ({ truth: !filed }),
};

/** The summary that an evaluation body files after a ranking (工作总结). yunnan-2020-9 §4(2). */
export const WORK_SUMMARY_MACHINE: StateMachine<WorkSummaryState, WorkSummaryEvent, WorkSummaryFacts> = {
  name: "work_summary",
  states: ["FILED", "AGGREGATED"],
  events: ["FILE", "CORRECT", "AGGREGATE"],
  transitions: [
    {
      from: null,
      event: "FILE",
      to: "FILED",
      movers: [THE_EVALUATION_BODY],
      guards: [rankingReported, notFiledYet, dayInOrder],
      citations: [SUMMARIES],
    },
    {
      from: "FILED",
      event: "CORRECT",
      to: "FILED",
      movers: [THE_EVALUATION_BODY],
      guards: [dayInOrder],
      citations: [SUMMARIES],
    },
    {
      from: "FILED",
      event: "AGGREGATE",
      to: "AGGREGATED",
      movers: [WORKING_BODY_OF_SCHEME],
      guards: [dayInOrder],
      citations: [SUMMARIES],
    },
  ],
};
