import type { Citation } from "../../../../shared/values/policy.ts";
import type { Mover } from "../../../../shared/values/procedure/actor.ts";
import { dayInOrder, type StepDays } from "../../../../shared/values/procedure/day-in-order.ts";
import { type OfDivision, officerIn } from "../../../../shared/values/procedure/department-movers.ts";
import { type OfEnterprise, THE_ENTERPRISE } from "../../../../shared/values/procedure/movers.ts";
import type { StateMachine } from "../../../../shared/values/procedure/state-machine.ts";
import type { SubsidyApplicationState, SubsidyProgrammeState } from "./subsidy.ts";
import {
  allSettled,
  daysInOrder,
  decidedAlready,
  inWindow,
  nobodyInDoubt,
  noneRunning,
  type OfPolicy,
  policyProvides,
  programmeOpen,
  windowOver,
} from "./subsidy-guards.ts";

export type SubsidyProgrammeEvent = "OPEN" | "CLOSE" | "LIST";
export type SubsidyApplicationEvent = "APPLY" | "WITHDRAW" | "ACCEPT" | "REFUSE" | "LIST";

/** What the guards of a programme's table have to know. */
export interface ProgrammeFacts extends OfDivision, OfPolicy, StepDays {
  readonly opensOn: string;
  readonly closesOn: string;
  /** Null where no day comes after it. */
  readonly dayAfterClosing: string | null;
  /** Applications that were neither taken nor refused. */
  readonly unsettled: number;
  /** Codes of applicants of whom it cannot be told whether they come first. */
  readonly undetermined: readonly string[];
}

/** What the guards of an application's table have to know. */
export interface ApplicationFacts extends OfDivision, OfEnterprise, StepDays {
  readonly programmeState: SubsidyProgrammeState;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly appliedAlready: boolean;
}

const PRIORITY: readonly Citation[] = [{ document: "beijing-2020", clause: "§4(3)11", basis: "TEXT" }];
const FINANCE: readonly Mover<OfDivision>[] = [officerIn("finance")];
const APPLICANT: readonly Mover<OfEnterprise>[] = [
  THE_ENTERPRISE,
  // A body that serves leaders applies for itself as an enterprise does.
  { role: "EVALUATION_BODY", tie: { name: "OWN_BODY", holds: (actor, { uscc }) => actor.uscc === uscc } },
];

/** A subsidy programme (补助项目). */
export const SUBSIDY_PROGRAMME_MACHINE: StateMachine<SubsidyProgrammeState, SubsidyProgrammeEvent, ProgrammeFacts> = {
  name: "subsidy_programme",
  states: ["OPEN", "CLOSED", "LISTED"],
  events: ["OPEN", "CLOSE", "LIST"],
  transitions: [
    {
      from: null,
      event: "OPEN",
      to: "OPEN",
      movers: FINANCE,
      guards: [decidedAlready, policyProvides, daysInOrder, dayInOrder],
      citations: PRIORITY,
    },
    {
      from: "OPEN",
      event: "CLOSE",
      to: "CLOSED",
      movers: FINANCE,
      guards: [windowOver, dayInOrder],
      citations: PRIORITY,
    },
    {
      from: "CLOSED",
      event: "LIST",
      to: "LISTED",
      movers: FINANCE,
      guards: [allSettled, nobodyInDoubt, dayInOrder],
      citations: PRIORITY,
    },
  ],
};

/** An application for a subsidy (补助申请). */
export const SUBSIDY_APPLICATION_MACHINE: StateMachine<
  SubsidyApplicationState,
  SubsidyApplicationEvent,
  ApplicationFacts
> = {
  name: "subsidy_application",
  states: ["SUBMITTED", "ACCEPTED", "REFUSED", "WITHDRAWN", "LISTED"],
  events: ["APPLY", "WITHDRAW", "ACCEPT", "REFUSE", "LIST"],
  transitions: [
    {
      from: null,
      event: "APPLY",
      to: "SUBMITTED",
      movers: APPLICANT,
      guards: [programmeOpen, inWindow, noneRunning, dayInOrder],
      citations: PRIORITY,
    },
    ...(["SUBMITTED", "ACCEPTED"] as const).map((from) => ({
      from,
      event: "WITHDRAW" as const,
      to: "WITHDRAWN" as const,
      movers: APPLICANT,
      guards: [dayInOrder],
      citations: PRIORITY,
    })),
    { from: "SUBMITTED", event: "ACCEPT", to: "ACCEPTED", movers: FINANCE, guards: [dayInOrder], citations: PRIORITY },
    { from: "SUBMITTED", event: "REFUSE", to: "REFUSED", movers: FINANCE, guards: [dayInOrder], citations: PRIORITY },
    // Taken with all that were accepted, when the list of their programme is published.
    { from: "ACCEPTED", event: "LIST", to: "LISTED", movers: FINANCE, guards: [dayInOrder], citations: PRIORITY },
  ],
};
