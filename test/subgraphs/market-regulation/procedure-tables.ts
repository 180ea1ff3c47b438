import type { Actor } from "../../../shared/values/procedure/actor.ts";
import type { StateMachine } from "../../../shared/values/procedure/state-machine.ts";

/** One attempt: somebody wants an event to happen in a state. */
export interface Attempt<State extends string, Event extends string, Who extends string> {
  /** Null before the thing exists. */
  readonly from: State | null;
  readonly event: Event;
  readonly who: Who;
  /** The state it leads to by the table; null when the table does not let it happen. */
  readonly to: State | null;
}

/**
 * Every event from every state by everybody, with what the table says of it.
 *
 * @param mayMove who of them the movers of a table's row are, stated by the test and not read from the table
 */
export function everyAttempt<State extends string, Event extends string, Who extends string>(
  machine: StateMachine<State, Event, never>,
  everybody: readonly Who[],
  mayMove: (who: Who, event: Event) => boolean,
): Attempt<State, Event, Who>[] {
  const states: (State | null)[] = [null, ...machine.states];
  return states.flatMap((from) =>
    machine.events.flatMap((event) => {
      const row = machine.transitions.find((each) => each.from === from && each.event === event);
      return everybody.map((who) => ({ from, event, who, to: row && mayMove(who, event) ? row.to : null }));
    }),
  );
}

/** The rows of a table as the database writes them. */
export function rowsOf<State extends string, Event extends string>(
  machine: StateMachine<State, Event, never>,
): string[] {
  return machine.transitions.map(({ from, event, to }) => `${from ?? "-"} ${event} ${to}`).sort();
}

/** What is wrong with a table in itself; empty when nothing is. */
export function faultsOf<State extends string, Event extends string>(
  machine: StateMachine<State, Event, never>,
): string[] {
  const keys = machine.transitions.map(({ from, event }) => `${from ?? "-"} ${event}`);
  return [
    ...keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `${key} stands twice`),
    ...machine.events
      .filter((event) => !machine.transitions.some((each) => each.event === event))
      .map((event) => `${event} happens nowhere`),
    ...machine.states
      .filter((state) => !machine.transitions.some((each) => each.to === state))
      .map((state) => `nothing leads to ${state}`),
    ...machine.transitions
      .filter(({ citations }) => citations.length === 0)
      .map(({ event }) => `${event} cites no clause`),
    ...machine.transitions.filter(({ movers }) => movers.length === 0).map(({ event }) => `${event} is done by nobody`),
  ];
}

/** One caller of each role, and of the departments one each; null is somebody who did not sign in. */
export const EVERYBODY: Readonly<Record<string, Actor | null>> = {
  nobody: null,
  ...Object.fromEntries(
    ["WORKING_BODY", "EVALUATION_BODY", "BANK", "PURCHASER", "AUDITOR", "OPERATOR"].map((role) => [
      role,
      actorOf({ role }),
    ]),
  ),
  ...Object.fromEntries(
    ["market-regulation", "ecology-and-environment", "finance"].map((department) => [
      department,
      actorOf({ role: "DEPARTMENT", department }),
    ]),
  ),
};

/** Somebody signed in, with no more than what is said. */
export function actorOf(traits: Partial<Actor>): Actor {
  return { role: "OPERATOR", tenant: "somebody", department: null, uscc: null, jurisdictions: [], ...traits };
}
