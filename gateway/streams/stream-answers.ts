import { type FormattedExecutionResult, GraphQLError, getOperationAST, parse } from "graphql";
import { decodeJwt } from "jose";
import type { AnswerByEvents } from "../../shared/server/answer-by-events.ts";
import type { OperationText } from "../limits/check-operation.ts";
import { readChangeSubscription } from "./change-subscription.ts";
import { sendEventStream } from "./event-stream.ts";
import { type AskForSubscriber, type FollowSettings, followChanges } from "./follow-changes.ts";
import type { OpenStreams } from "./open-streams.ts";

/** What streams need of the gateway. */
export interface StreamParts {
  readonly streams: OpenStreams;
  /** Asks as a caller; every question passes the checks of any other. */
  readonly askAs: (
    caller: Parameters<AnswerByEvents>[0]["caller"],
    operation: OperationText,
  ) => Promise<FormattedExecutionResult>;
  readonly follow?: FollowSettings;
}

const FOLLOW: FollowSettings = { pollMs: 1_000, failuresBorne: 30 };

/** Answers operations by Server-Sent Events: subscriptions as long as they last, others once. */
export function createStreamAnswers({ streams, askAs, follow = FOLLOW }: StreamParts): AnswerByEvents {
  return async ({ caller, address, operation }, response) => {
    const { viewer, token, signal } = caller;
    const whose = viewer.kind === "SIGNED_IN" ? `tenant ${viewer.tenant}` : `address ${address}`;
    const stream = streams.open(whose, signal, expiryOf(token));
    try {
      const ask: AskForSubscriber = (query, variables) => askAs(caller, { query, variables, operationName: undefined });
      const results = resultsOf(
        operation as OperationText,
        ask,
        (whole) => askAs(caller, whole),
        stream.signal,
        follow,
      );
      await sendEventStream(response, results, signal);
    } finally {
      stream.close();
    }
  };
}

async function* resultsOf(
  operation: OperationText,
  ask: AskForSubscriber,
  askWhole: (operation: OperationText) => Promise<FormattedExecutionResult>,
  signal: AbortSignal,
  follow: FollowSettings,
): AsyncGenerator<FormattedExecutionResult> {
  try {
    const document = parse(operation.query, { noLocation: true });
    const asked = getOperationAST(document, operation.operationName);
    if (asked?.operation !== "subscription") {
      yield await askWhole(operation);
      return;
    }
    yield* followChanges(readChangeSubscription(document, asked, operation.variables), ask, signal, follow);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    yield { errors: [error.toJSON()] };
  }
}

/** When a token's time is over, in milliseconds since 1970; it was verified when the stream was opened. */
function expiryOf(token: string | null): number | null {
  if (token === null) return null;
  const { exp } = decodeJwt(token);
  return exp === undefined ? null : exp * 1_000;
}
