import type { Truth } from "../decision/condition.ts";
import type { Language } from "../decision/messages.ts";
import type { Citation } from "../policy.ts";
import type { Mover } from "./actor.ts";

/** One sentence for people, in each language. */
export type Bilingual = Readonly<Record<Language, string>>;

/** Why something is not possible now. */
export interface ActionReason {
  readonly code: string;
  readonly message: Bilingual;
}

/** What a guard found: a truth value, and for a no the days on which it could be a yes, when that can be told. */
export interface Finding {
  readonly truth: Truth;
  /** The first such day, for what comes true by waiting. */
  readonly notBefore?: string;
  /** The last such day, for what is over: a step that happened by then can still be put on record. */
  readonly notAfter?: string;
}

/** A condition of a move: one question about the facts. */
export interface Guard<Facts> {
  /** Named by the condition that holds when it is satisfied: `has-functional-indicator`. */
  readonly name: string;
  /** Told when the condition does not hold. */
  readonly refusal: ActionReason;
  /** Told when the facts do not say; the refusal itself when left out. */
  readonly doubt?: ActionReason;
  /** The clause that asks for it; null where the hub asks for it itself. */
  readonly citation: Citation | null;
  check(facts: Facts): Finding;
}

/** One row of a table: what may happen in a state, who may do it, what it requires, and which clause says so. */
export interface Transition<State extends string, Event extends string, Facts> {
  /** Null before the thing exists. */
  readonly from: State | null;
  readonly event: Event;
  readonly to: State;
  readonly movers: readonly Mover<Facts>[];
  readonly guards: readonly Guard<Facts>[];
  readonly citations: readonly Citation[];
}

/** A procedure as a table. The database holds the same rows, by `name`, and takes no step that is not among them. */
export interface StateMachine<State extends string, Event extends string, Facts> {
  readonly name: string;
  readonly states: readonly State[];
  readonly events: readonly Event[];
  readonly transitions: readonly Transition<State, Event, Facts>[];
}

/** The row for an event in a state; undefined when the table has none. */
export function transitionOf<State extends string, Event extends string, Facts>(
  machine: StateMachine<State, Event, Facts>,
  from: State | null,
  event: Event,
): Transition<State, Event, Facts> | undefined {
  return machine.transitions.find((each) => each.from === from && each.event === event);
}
