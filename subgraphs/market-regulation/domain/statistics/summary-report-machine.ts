import { dayInOrder, type StepDays } from "../../../../shared/values/procedure/day-in-order.ts";
import type { StateMachine } from "../../../../shared/values/procedure/state-machine.ts";
import { OFFICER_OF_SCHEME, type OfScheme, WORKING_BODY_OF_SCHEME } from "../procedure/movers.ts";
import { SUMMARIES } from "./work-summary-machine.ts";

export type SummaryReportState = "FILED" | "ACKNOWLEDGED";
export type SummaryReportEvent = "FILE" | "ACKNOWLEDGE";

/** What the table of a report on summaries has to know. */
export interface SummaryReportFacts extends OfScheme, StepDays {}

/** What the working body files with the department about the summaries of a year (汇总报告). yunnan-2020-9 §4(2). */
export const SUMMARY_REPORT_MACHINE: StateMachine<SummaryReportState, SummaryReportEvent, SummaryReportFacts> = {
  name: "summary_report",
  states: ["FILED", "ACKNOWLEDGED"],
  events: ["FILE", "ACKNOWLEDGE"],
  transitions: [
    {
      from: null,
      event: "FILE",
      to: "FILED",
      movers: [WORKING_BODY_OF_SCHEME],
      guards: [dayInOrder],
      citations: [SUMMARIES],
    },
    {
      from: "FILED",
      event: "ACKNOWLEDGE",
      to: "ACKNOWLEDGED",
      movers: [OFFICER_OF_SCHEME],
      guards: [dayInOrder],
      citations: [SUMMARIES],
    },
  ],
};
