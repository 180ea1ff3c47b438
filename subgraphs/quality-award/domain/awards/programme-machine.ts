import type { Truth } from "../../../../shared/values/decision/condition.ts";
import type { OfDivision } from "../../../../shared/values/procedure/department-movers.ts";
import type { Guard, StateMachine } from "../../../../shared/values/procedure/state-machine.ts";
import { ADOPTION } from "./award-citations.ts";
import { AWARD_OFFICERS } from "./award-officers.ts";

/** What the guards of a programme's table have to know. */
export interface ProgrammeFacts extends OfDivision {
  /** Whether the notice of the division names the award; null when the hub holds no notice. */
  readonly named: Truth;
  /** Whether the days stated are in order and leave no round outside. */
  readonly daysFit: boolean;
}

export type ProgrammeEvent = "RECORD" | "CORRECT";

const namedByNotice: Guard<ProgrammeFacts> = {
  name: "named-by-notice",
  refusal: {
    code: "AWARD_NOT_NAMED",
    message: { ZH: "本地文件未列此奖项。", EN: "The notice of the jurisdiction names no such award." },
  },
  doubt: {
    code: "NOTICE_NOT_LOADED",
    message: { ZH: "未收录本地文件，无法判断。", EN: "The hub holds no notice for the jurisdiction." },
  },
  citation: null,
  check: ({ named }) => ({ truth: named }),
};

const daysFit: Guard<ProgrammeFacts> = {
  name: "days-fit",
  refusal: {
    code: "DAYS_OUT_OF_ORDER",
    message: {
      ZH: "日期先后有误，或有届次不在奖项期间内。",
      EN: "The last day lies before the first, or a round would lie outside.",
    },
  },
  citation: null,
  check: (facts) => ({ truth: facts.daysFit }),
};

/** An award programme (奖项) as it is kept on record: entered, and corrected with its history kept. */
export const PROGRAMME_MACHINE: StateMachine<"RECORDED", ProgrammeEvent, ProgrammeFacts> = {
  name: "award_programme",
  states: ["RECORDED"],
  events: ["RECORD", "CORRECT"],
  transitions: [
    {
      from: null,
      event: "RECORD",
      to: "RECORDED",
      movers: AWARD_OFFICERS,
      guards: [namedByNotice, daysFit],
      citations: ADOPTION,
    },
    {
      from: "RECORDED",
      event: "CORRECT",
      to: "RECORDED",
      movers: AWARD_OFFICERS,
      guards: [daysFit],
      citations: ADOPTION,
    },
  ],
};
