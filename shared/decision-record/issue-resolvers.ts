import { GraphQLError } from "graphql";
import type { SignedInViewer, Viewer } from "../access/viewer.ts";
import type { Language } from "../values/decision/messages.ts";
import { InvalidValue } from "../values/invalid-value.ts";
import type { DecisionRequest } from "./decision-request.ts";
import type { OwnParts } from "./decision-statement.ts";
import type { IssueDecisions, IssueOutcome } from "./issue-decisions.ts";
import { type IssueRefusal, malformed } from "./issue-refusal.ts";
import type { StoredDecision } from "./stored-decision.ts";

/** Most decisions of one mutation. */
export const MOST_DECISIONS = 1_000;

const TOP_LEVEL = ["IDEMPOTENCY_KEY_REUSED", "IDEMPOTENCY_KEY_IN_FLIGHT", "LOG_UNAVAILABLE"] as const;

/**
 * Takes one decision.
 *
 * @throws {GraphQLError} `IDEMPOTENCY_KEY_REUSED`, `IDEMPOTENCY_KEY_IN_FLIGHT`, `LOG_UNAVAILABLE`
 */
export async function issueOne<Own extends OwnParts>(
  issue: IssueDecisions<Own>,
  viewer: Viewer,
  request: DecisionRequest<Own>,
): Promise<{ decision: StoredDecision | null; errors: IssueRefusal[] }> {
  const [outcome] = await issue(signedIn(viewer), [request]);
  if (outcome === undefined) throw new Error("An outcome was expected.");
  if (outcome.refusal === null) return { decision: outcome.decision, errors: [] };
  const { code, message } = outcome.refusal;
  if (TOP_LEVEL.some((each) => each === code)) {
    throw new GraphQLError(message.EN, { extensions: { code, messageZh: message.ZH } });
  }
  return { decision: null, errors: [outcome.refusal] };
}

/** What became of one item of many. */
export interface ItemResult {
  readonly idempotencyKey: string;
  readonly decision: StoredDecision | null;
  readonly errors: readonly IssueRefusal[];
}

/** An item of a batch before its values are read. */
interface Item {
  readonly idempotencyKey: string;
}

/** Reads a value of an item; the field is named when it cannot be read. */
export type ReadField = <T>(field: string, read: () => T) => T;

class UnreadableItem extends Error {
  constructor(readonly refusal: IssueRefusal) {
    super(refusal.message.EN);
  }
}

/**
 * Takes many decisions, each for itself; an item that cannot be read costs itself only.
 *
 * @throws {GraphQLError} `BAD_USER_INPUT` when there are none or more than 1,000
 */
export async function issueMany<Own extends OwnParts, I extends Item>(
  issue: IssueDecisions<Own>,
  viewer: Viewer,
  items: readonly I[],
  requestOf: (item: I, read: ReadField) => DecisionRequest<Own>,
): Promise<{ results: ItemResult[] }> {
  if (items.length === 0 || items.length > MOST_DECISIONS) throw wrongCount(items.length);
  const requests = items.map((item) => readItem(item, requestOf));
  const readable = requests.filter((each): each is DecisionRequest<Own> => !(each instanceof UnreadableItem));
  const outcomes = await issue(signedIn(viewer), readable);
  return {
    results: items.map((item, index): ItemResult => {
      const request = requests[index];
      if (request === undefined) throw new Error("A request for each item was expected.");
      if (request instanceof UnreadableItem) return result(item, { decision: null, refusal: request.refusal });
      return result(item, outcomes[readable.indexOf(request)]);
    }),
  };
}

/** The words of a refusal. */
export const refusalMessage = {
  message: ({ message }: IssueRefusal, { language }: { language: Language }) => message[language],
};

function readItem<Own extends OwnParts, I extends Item>(
  item: I,
  requestOf: (item: I, read: ReadField) => DecisionRequest<Own>,
): DecisionRequest<Own> | UnreadableItem {
  const read: ReadField = (field, value) => {
    try {
      return value();
    } catch (error) {
      throw error instanceof InvalidValue ? new UnreadableItem(malformed(field, error)) : error;
    }
  };
  try {
    return requestOf(item, read);
  } catch (error) {
    if (error instanceof UnreadableItem) return error;
    throw error;
  }
}

function result({ idempotencyKey }: Item, outcome: IssueOutcome | undefined): ItemResult {
  if (outcome === undefined) throw new Error("An outcome for each item was expected.");
  const { decision, refusal } = outcome;
  return { idempotencyKey, decision, errors: refusal === null ? [] : [refusal] };
}

/** The SDL lets nobody else in; this says so where it matters. */
function signedIn(viewer: Viewer): SignedInViewer {
  if (viewer.kind === "SIGNED_IN") return viewer;
  throw new GraphQLError("A decision of record is taken for callers who sign in.", {
    extensions: { code: "UNAUTHENTICATED", messageZh: "作出存档决定须先登录。" },
  });
}

function wrongCount(count: number): GraphQLError {
  return new GraphQLError(`A mutation takes 1 to ${MOST_DECISIONS} decisions; ${count} came.`, {
    extensions: { code: "BAD_USER_INPUT", messageZh: `一次作出1至${MOST_DECISIONS}项决定；实为${count}项。` },
  });
}
