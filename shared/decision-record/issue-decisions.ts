import { setImmediate } from "node:timers/promises";
import type { SignedInViewer } from "../access/viewer.ts";
import type { Clock } from "../server/department.ts";
import type { KeyRing } from "../signing/key-ring.ts";
import { leafHash } from "../signing/merkle.ts";
import { signStatement } from "../signing/sign-statement.ts";
import type { DecidingMeasure, MeasureQuestion } from "./deciding-measure.ts";
import type { DecisionReader } from "./decision-reader.ts";
import { type DecisionRequest, faultOf, requestHash } from "./decision-request.ts";
import type { DecisionStatement, OwnParts } from "./decision-statement.ts";
import type { DecisionWriter } from "./decision-writer.ts";
import { type IssueRefusal, type IssueRefusalCode, refused } from "./issue-refusal.ts";
import { knownNow } from "./known-now.ts";
import { statementOf } from "./make-statement.ts";
import { dayOf, recheckFault } from "./recheck.ts";
import { RecordUnavailable } from "./record-unavailable.ts";
import type { StoredDecision } from "./stored-decision.ts";

/** What became of a request: a decision on record, or the reason why there is none. */
export type IssueOutcome =
  | { readonly decision: StoredDecision; readonly refusal: null }
  | { readonly decision: null; readonly refusal: IssueRefusal };

/** Takes decisions, each for itself; an outcome for each request, in order. */
export type IssueDecisions<Own extends OwnParts> = (
  viewer: SignedInViewer,
  requests: readonly DecisionRequest<Own>[],
) => Promise<IssueOutcome[]>;

export interface IssueParts<Own extends OwnParts> {
  readonly measure: DecidingMeasure<Own>;
  readonly reader: DecisionReader;
  readonly writer: DecisionWriter;
  readonly ring: KeyRing;
  readonly clock: Clock;
}

interface Pending<Own extends OwnParts> {
  readonly request: DecisionRequest<Own>;
  readonly hash: Buffer;
}

interface Flight {
  readonly hash: Buffer;
  readonly outcome: Promise<IssueOutcome>;
}

// Signing this many takes about 20 ms.
const TURN = 125;

/**
 * Makes the one way in which a department takes decisions.
 *
 * Repeats that meet in this process wait for the first and get what it got. One that another process is writing is
 * refused as in flight. Whatever happens, a key has one decision at most: the database sees to that.
 */
export function createIssueDecisions<Own extends OwnParts>(parts: IssueParts<Own>): IssueDecisions<Own> {
  const flights = new Map<string, Flight>();
  return async (viewer, requests) => {
    const own: Pending<Own>[] = [];
    // Begins in the next turn, when all requests are sorted.
    const running = Promise.resolve().then(() => decideAndStore(parts, viewer, own));
    const keys: string[] = [];
    const outcomes = requests.map((request): Promise<IssueOutcome> => {
      const fault = faultOf(viewer, request);
      if (fault !== null) return Promise.resolve(refusal(fault));
      const hash = requestHash(request);
      const key = JSON.stringify([viewer.tenant, request.idempotencyKey]);
      const flight = flights.get(key);
      if (flight !== undefined) {
        return flight.hash.equals(hash) ? flight.outcome : Promise.resolve(refusedFor("IDEMPOTENCY_KEY_REUSED"));
      }
      const place = own.push({ request, hash }) - 1;
      const outcome = running.then((all) => at(all, place));
      flights.set(key, { hash, outcome });
      keys.push(key);
      return outcome;
    });
    try {
      return await Promise.all(outcomes);
    } finally {
      await running.catch(() => {});
      for (const key of keys) flights.delete(key);
    }
  };
}

async function decideAndStore<Own extends OwnParts>(
  parts: IssueParts<Own>,
  viewer: SignedInViewer,
  pending: readonly Pending<Own>[],
): Promise<IssueOutcome[]> {
  try {
    const keys = pending.map(({ request }) => request.idempotencyKey);
    const standing = pending.length === 0 ? new Map() : await parts.reader.byKeys(viewer.tenant, keys);
    const fresh = pending.filter(({ request }) => !standing.has(request.idempotencyKey));
    const taken = fresh.length === 0 ? [] : await decide(parts, viewer, fresh);
    return pending.map((each) => {
      const known: StoredDecision | undefined = standing.get(each.request.idempotencyKey);
      return known === undefined ? at(taken, fresh.indexOf(each)) : repeated(known, each.hash);
    });
  } catch (error) {
    if (error instanceof RecordUnavailable) return pending.map(() => refusedFor("LOG_UNAVAILABLE"));
    throw error;
  }
}

function repeated(standing: StoredDecision, hash: Buffer): IssueOutcome {
  return standing.requestHash.equals(hash)
    ? { decision: standing, refusal: null }
    : refusedFor("IDEMPOTENCY_KEY_REUSED");
}

async function decide<Own extends OwnParts>(
  parts: IssueParts<Own>,
  viewer: SignedInViewer,
  pending: readonly Pending<Own>[],
): Promise<IssueOutcome[]> {
  const { measure, clock } = parts;
  const rechecks = await parts.reader.findAll(
    viewer,
    pending.flatMap(({ request }) => request.recheckOf ?? []),
  );
  const earlier = pending.map(({ request }) => rechecks.find(({ statement }) => statement.id === request.recheckOf));
  const knownAt = knownNow(clock);
  const questions = pending.map(({ request }, index): MeasureQuestion<Own> => {
    const { uscc, jurisdiction, own } = request;
    const validOn = request.validOn ?? dayOf(earlier[index]) ?? clock.today();
    return { uscc, jurisdiction, validOn, knownAt, own };
  });
  const decided = await measure.decideAll(viewer, questions);
  const outcomes: Promise<IssueOutcome>[] = [];
  for (const [index, each] of pending.entries()) {
    const found = at(decided, index);
    const question = at(questions, index);
    const fault = recheckFault(measure, each.request, question, found, earlier[index]);
    outcomes.push(
      fault === null
        ? store(parts, viewer, each, statementOf(parts, viewer, each.request, question, found))
        : Promise.resolve(refusal(fault)),
    );
    // Told by the whole below; until then a failure must not end the process.
    outcomes.at(-1)?.catch(() => {});
    // While the database stores these, the next are signed.
    if (outcomes.length % TURN === 0) await setImmediate();
  }
  return Promise.all(outcomes);
}

async function store<Own extends OwnParts>(
  { ring, writer, reader }: IssueParts<Own>,
  viewer: SignedInViewer,
  { hash }: Pending<Own>,
  statement: DecisionStatement,
): Promise<IssueOutcome> {
  const signed = await signStatement(ring, "leader-hub-decision+jws", statement);
  try {
    const stored = await writer.store({
      tenant: viewer.tenant,
      idempotencyKey: statement.idempotencyKey,
      signed,
      requestHash: hash,
    });
    if (stored.outcome === "REUSED") return refusedFor("IDEMPOTENCY_KEY_REUSED");
    if (stored.outcome === "IN_FLIGHT") return refusedFor("IDEMPOTENCY_KEY_IN_FLIGHT");
    if (stored.outcome === "STORED") {
      const { jws, sm2, bytes } = signed;
      const text = Buffer.from(bytes).toString("utf8");
      const leaf = Buffer.from(leafHash(bytes));
      const decision = { statement, text, jws, sm2, requestHash: hash, index: stored.index, leafHash: leaf };
      return { decision, refusal: null };
    }
    const decision = await reader.find(viewer, stored.id);
    if (decision === null) throw new Error(`The decision ${stored.id} was expected to be on record.`);
    return { decision, refusal: null };
  } catch (error) {
    if (error instanceof RecordUnavailable) return refusedFor("LOG_UNAVAILABLE");
    throw error;
  }
}

function refusedFor(code: IssueRefusalCode): IssueOutcome {
  return refusal(refused(code, code === "IDEMPOTENCY_KEY_REUSED" ? ["idempotencyKey"] : []));
}

function refusal(why: IssueRefusal): IssueOutcome {
  return { decision: null, refusal: why };
}

function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new Error(`An item ${index} was expected among ${items.length}.`);
  return item;
}
