import type { Change, Operation, Reading, Violation } from "./history.ts";

/** What decides a company's answer. */
interface State {
  readonly titled: boolean;
  readonly banned: boolean;
}

const NOTHING: State = { titled: false, banned: false };

/**
 * V1: whether each company's changes and answers could have happened one after the other, each between its sending and
 * its answer, with every answer as the state then had it.
 *
 * Questions about an earlier instant are left out. An UNDETERMINED says nothing about the state and is always right. A change without an answer may have taken effect at
 * any time since, or never.
 *
 * @returns a violation for each company that has no such order
 * @see Wing and Gong, Testing and Verifying Concurrent Objects, 1993
 */
export function checkLinearizable(history: readonly Operation[]): Violation[] {
  return [...byCompany(history)].flatMap(([company, operations]) => {
    const stuckAt = new Search(operations.filter(saysSomething)).stuckAt();
    return stuckAt === null ? [] : [{ company, why: `no order explains ${describe(stuckAt)}` }];
  });
}

function byCompany(history: readonly Operation[]): Map<string, Operation[]> {
  const companies = new Map<string, Operation[]>();
  for (const operation of history) {
    const operations = companies.get(operation.company);
    if (operations === undefined) companies.set(operation.company, [operation]);
    else operations.push(operation);
  }
  return companies;
}

function saysSomething(operation: Operation): boolean {
  // What was asked about an earlier instant says nothing about the present.
  if (operation.kind === "READ" && operation.askedKnownAtMs !== null) return false;
  if (operation.kind === "READ") return operation.determination !== "UNDETERMINED" && operation.endedMs !== null;
  return operation.refused !== true;
}

/** A place of the search: all before `from` are in the order, and so are those in `ahead`. */
interface Place {
  readonly from: number;
  readonly ahead: ReadonlySet<number>;
  /** How many changes without an answer took effect so far, of each kind. */
  readonly late: Readonly<Record<Change["kind"], number>>;
  readonly state: State;
}

/** Searches depth first, and never twice from the same place. */
class Search {
  readonly #answered: readonly Operation[];
  readonly #unanswered: readonly Change[];
  readonly #tried = new Set<string>();
  #furthest = 0;

  constructor(operations: readonly Operation[]) {
    const sorted = operations.toSorted((a, b) => a.atMs - b.atMs);
    this.#answered = sorted.filter(({ endedMs }) => endedMs !== null);
    this.#unanswered = sorted.filter((each): each is Change => each.kind !== "READ" && each.endedMs === null);
  }

  /** Null when there is an order; else the operation behind which no order goes. */
  stuckAt(): Operation | null {
    const found = this.#goOn({ from: 0, ahead: new Set(), late: { AWARD: 0, REVOKE: 0, BAN: 0 }, state: NOTHING });
    return found ? null : (this.#answered[this.#furthest] ?? null);
  }

  #goOn(begun: Place): boolean {
    const place = this.#takeReadings(begun);
    this.#furthest = Math.max(this.#furthest, place.from);
    if (place.from === this.#answered.length) return true;
    const key = JSON.stringify([place.from, [...place.ahead].sort((a, b) => a - b), place.late, place.state]);
    if (this.#tried.has(key)) return false;
    this.#tried.add(key);
    const { next, untilMs } = this.#next(place);
    for (const at of next) {
      const operation = this.#answered[at];
      if (operation === undefined || operation.kind === "READ") continue;
      if (this.#goOn({ ...place, ahead: new Set([...place.ahead, at]), state: changed(operation, place.state) }))
        return true;
    }
    return this.#takeLate(place, untilMs);
  }

  /** A reading that is as the state has it may always come at once: it changes nothing for the others. */
  #takeReadings(begun: Place): Place {
    const ahead = new Set(begun.ahead);
    let { from } = begun;
    for (;;) {
      while (ahead.delete(from)) from += 1;
      const readings = this.#next({ ...begun, from, ahead }).next.filter((at) => {
        const operation = this.#answered[at];
        return operation?.kind === "READ" && operation.determination === answerIn(begun.state);
      });
      if (readings.length === 0) return { ...begun, from, ahead };
      for (const at of readings) ahead.add(at);
    }
  }

  /** Those that may come next: sent before any other that is left was answered. */
  #next({ from, ahead }: Place): { next: number[]; untilMs: number } {
    let untilMs = Number.POSITIVE_INFINITY;
    const next: number[] = [];
    for (let at = from; at < this.#answered.length; at += 1) {
      const operation = this.#answered[at];
      if (operation === undefined || ahead.has(at)) continue;
      if (operation.atMs > untilMs) break;
      next.push(at);
      untilMs = Math.min(untilMs, operation.endedMs ?? Number.POSITIVE_INFINITY);
    }
    return { next, untilMs };
  }

  /** Of changes without an answer the one that was sent first stands for all of its kind. */
  #takeLate(place: Place, untilMs: number): boolean {
    for (const kind of ["AWARD", "REVOKE", "BAN"] as const) {
      const late = this.#unanswered.filter((each) => each.kind === kind)[place.late[kind]];
      if (late === undefined || late.atMs > untilMs) continue;
      const counts = { ...place.late, [kind]: place.late[kind] + 1 };
      if (this.#goOn({ ...place, late: counts, state: changed(late, place.state) })) return true;
    }
    return false;
  }
}

function changed({ kind }: Change, state: State): State {
  if (kind === "AWARD") return { ...state, titled: true };
  return kind === "REVOKE" ? { ...state, titled: false } : { ...state, banned: true };
}

function answerIn({ titled, banned }: State): Reading["determination"] {
  return titled && !banned ? "ELIGIBLE" : "NOT_ELIGIBLE";
}

function describe(operation: Operation): string {
  const what = operation.kind === "READ" ? `${operation.determination} by ${operation.surface}` : operation.kind;
  const until = operation.endedMs === null ? "never" : `${Math.round(operation.endedMs)} ms`;
  return `${what} of ${operation.client}, sent at ${Math.round(operation.atMs)} ms and answered at ${until}`;
}
