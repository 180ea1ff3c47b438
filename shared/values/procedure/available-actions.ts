import type { Citation } from "../policy.ts";
import { type Actor, isMover } from "./actor.ts";
import { type ActionReason, type Finding, type Guard, type StateMachine, transitionOf } from "./state-machine.ts";

/** A thing with a state, and what guards have to know about it. */
export interface Subject<State extends string, Facts> {
  /** Null before it exists. */
  readonly state: State | null;
  readonly facts: Facts;
}

/** Whether somebody may do something now, and why not. */
export interface AvailableAction<Event extends string = string> {
  readonly action: Event;
  readonly possible: boolean;
  /** The deciding reasons, in the order of the table; empty when it is possible. */
  readonly reasons: readonly ActionReason[];
  /** The earliest day on which it could be possible; null when it is, and when no day makes it so or none is known. */
  readonly notBefore: string | null;
  /**
   * The last day that the step can be given where its time is over: what happened by then is still put on record, under
   * its own day. Null when it is possible, and when no such day is known.
   */
  readonly notAfter: string | null;
  /** The clauses that the action rests on and those of the conditions that fail. */
  readonly citations: readonly Citation[];
}

/** Each event of the table, in its order: possible for this caller now, or why not and from when. */
export function availableActions<State extends string, Event extends string, Facts>(
  machine: StateMachine<State, Event, Facts>,
  subject: Subject<State, Facts>,
  actor: Actor | null,
): AvailableAction<Event>[] {
  return machine.events.map((event) => judgeAction(machine, subject, event, actor));
}

/**
 * Whether somebody may do something to a thing as it stands.
 *
 * The caller's right comes first: who may not move a thing is not told what it lacks. A condition that fails decides;
 * one of which nothing is known decides only when none fails.
 */
export function judgeAction<State extends string, Event extends string, Facts>(
  machine: StateMachine<State, Event, Facts>,
  { state, facts }: Subject<State, Facts>,
  event: Event,
  actor: Actor | null,
): AvailableAction<Event> {
  const transition = transitionOf(machine, state, event);
  if (transition === undefined) {
    const elsewhere = machine.transitions.filter((each) => each.event === event).flatMap(({ citations }) => citations);
    return refused(event, [STATE_DOES_NOT_ALLOW], elsewhere);
  }
  const { movers, guards, citations } = transition;
  if (!isMover(actor, movers, facts)) {
    return refused(event, [actor === null ? NOT_SIGNED_IN : NOT_FOR_THIS_CALLER], citations);
  }
  const checked = guards.map((guard) => ({ guard, finding: guard.check(facts) }));
  const failing = checked.filter(({ finding }) => finding.truth === false);
  const open = checked.filter(({ finding }) => finding.truth === null);
  if (failing.length > 0) {
    const reasons = failing.map(({ guard }) => guard.refusal);
    return refused(
      event,
      reasons,
      [...citations, ...citationsOf(failing)],
      open.length === 0 ? daysOf(failing) : NEVER,
    );
  }
  if (open.length > 0) {
    const reasons = open.map(({ guard }) => guard.doubt ?? guard.refusal);
    return refused(event, reasons, [...citations, ...citationsOf(open)]);
  }
  return { action: event, possible: true, reasons: [], notBefore: null, notAfter: null, citations };
}

const STATE_DOES_NOT_ALLOW: ActionReason = {
  code: "STATE_DOES_NOT_ALLOW",
  message: { ZH: "当前状态不允许此操作。", EN: "The procedure has no such step from the present state." },
};

const NOT_SIGNED_IN: ActionReason = {
  code: "NOT_SIGNED_IN",
  message: { ZH: "登录后方可办理。", EN: "This is done by callers who sign in." },
};

const NOT_FOR_THIS_CALLER: ActionReason = {
  code: "NOT_FOR_THIS_CALLER",
  message: { ZH: "此操作由其他主体办理。", EN: "By the procedure somebody else does this." },
};

function refused<Event extends string>(
  action: Event,
  reasons: readonly ActionReason[],
  citations: readonly Citation[],
  days: Pick<AvailableAction, "notBefore" | "notAfter"> = NEVER,
): AvailableAction<Event> {
  return { action, possible: false, reasons, ...days, citations: distinct(citations) };
}

function citationsOf<Facts>(checked: readonly { readonly guard: Guard<Facts> }[]): Citation[] {
  return checked.flatMap(({ guard }) => (guard.citation === null ? [] : [guard.citation]));
}

function distinct(citations: readonly Citation[]): Citation[] {
  return [...new Map(citations.map((each) => [`${each.document} ${each.clause}`, each])).values()];
}

const NEVER = { notBefore: null, notAfter: null };

/** From which day and up to which day all the conditions could hold; null as soon as one of them names no such day. */
function daysOf(failing: readonly { readonly finding: Finding }[]) {
  const told = (days: readonly (string | undefined)[]) =>
    days.every((day) => day !== undefined) ? [...days].sort() : [];
  return {
    notBefore: told(failing.map(({ finding }) => finding.notBefore)).at(-1) ?? null,
    notAfter: told(failing.map(({ finding }) => finding.notAfter)).at(0) ?? null,
  };
}
