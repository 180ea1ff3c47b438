import { setTimeout as sleep } from "node:timers/promises";
import { type FormattedExecutionResult, print } from "graphql";
import type { ChangeSubscription } from "./change-subscription.ts";

/** Asks a question for the subscriber, whose rights are checked each time. */
export type AskForSubscriber = (
  query: string,
  variables: Readonly<Record<string, unknown>>,
) => Promise<FormattedExecutionResult>;

export interface FollowSettings {
  /** Milliseconds between two looks when nothing is there. */
  readonly pollMs: number;
  /** How many looks in a row may fail before the stream ends. */
  readonly failuresBorne: number;
}

const NOW = "{ registerChanges(first: 1) { lastCursor } }";
/** What no waiting mends. */
const FINAL = new Set(["UNAUTHENTICATED", "FORBIDDEN", "BAD_USER_INPUT", "GRAPHQL_VALIDATION_FAILED"]);

interface Page {
  readonly edges: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * What is pushed to a subscriber: each change once and in order, until the signal says that the stream ends. The next part
 * is asked for when this one has been taken, so nothing piles up for a slow reader.
 */
export async function* followChanges(
  { page, variables, key, after }: ChangeSubscription,
  ask: AskForSubscriber,
  signal: AbortSignal,
  { pollMs, failuresBorne }: FollowSettings,
): AsyncGenerator<FormattedExecutionResult> {
  const text = print(page);
  let place = after;
  let begun = after !== null;
  let failures = 0;
  while (!signal.aborted) {
    const result = begun ? await ask(text, { ...variables, streamCursor: place }) : await ask(NOW, {});
    const found = Object(result.data).registerChanges;
    if (found == null || result.errors !== undefined) {
      failures += 1;
      if (failures > failuresBorne || isFinal(result)) {
        yield { errors: result.errors ?? [] };
        return;
      }
      await pause(pollMs, signal);
      continue;
    }
    failures = 0;
    if (!begun) {
      place = found.lastCursor;
      begun = true;
      continue;
    }
    const { edges, pageInfo }: Page = found;
    for (const edge of edges) {
      // Who takes its time gets nothing more once the stream is over.
      if (signal.aborted) return;
      yield { data: { [key]: edge } };
    }
    place = pageInfo.endCursor ?? place;
    if (!pageInfo.hasNextPage) await pause(pollMs, signal);
  }
}

function isFinal({ errors = [] }: FormattedExecutionResult): boolean {
  return errors.some(({ extensions }) => FINAL.has(String(extensions?.code)));
}

/** Resolves early, without an error, when the stream ends. */
async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => {});
}
