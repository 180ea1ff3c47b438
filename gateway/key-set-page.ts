import type { FormattedExecutionResult } from "graphql";
import type { HtmlPage } from "../shared/server/html-page.ts";
import type { Log } from "../shared/server/log.ts";

/** Where the departments' public keys are published. */
export const KEY_SET_PATH = "/.well-known/leader-hub-keys.json";

const LOGS = ["creditLog", "procurementLog", "awardLog"] as const;
const QUESTION = `{ ${LOGS.map((name) => `${name} { publicKeys }`).join(" ")} publicRegisterKeys }`;
// In the order in which they are published.
const SIGNERS = [...LOGS, "publicRegisterKeys"] as const;

type Ask = (query: string) => Promise<FormattedExecutionResult>;

/** The keys of all departments, as far as they are known. */
export interface KeySet {
  /** `leader-hub-keys-v1` */
  readonly text: string;
  readonly isComplete: boolean;
}

/**
 * Makes what reads the keys of all departments as one set.
 *
 * A department that does not answer leaves its keys as they were last known: what it signed can be verified while it is
 * down.
 */
export function createKeySetReader(ask: Ask, log: Log): () => Promise<KeySet> {
  const known = new Map<string, readonly object[]>();
  return async () => {
    const { data } = await ask(QUESTION);
    for (const name of SIGNERS) {
      const told: unknown = data?.[name];
      const text: unknown = typeof told === "string" ? told : Object(told).publicKeys;
      if (typeof text === "string") known.set(name, JSON.parse(text).keys);
      else if (!known.has(name)) log.warn({ signer: name }, "The public keys of a department are not known yet");
    }
    const keys = SIGNERS.flatMap((name) => known.get(name) ?? []);
    return { text: JSON.stringify({ format: "leader-hub-keys-v1", keys }), isComplete: known.size === SIGNERS.length };
  };
}

// As long as clients are told that they may keep it.
const KEPT_S = 60;

/** Reads the keys as often as clients may ask for them; a set that is not complete is not kept. */
export function keepKeySet(read: () => Promise<KeySet>, clock: () => number): () => Promise<KeySet> {
  let kept: { readonly set: Promise<KeySet>; readonly readAt: number } | null = null;
  return async () => {
    const now = clock();
    if (kept !== null && now >= kept.readAt && now < kept.readAt + KEPT_S * 1_000) return kept.set;
    const reading = { set: read(), readAt: now };
    kept = reading;
    const forget = () => {
      if (kept === reading) kept = null;
    };
    reading.set.then(({ isComplete }) => isComplete || forget(), forget);
    return reading.set;
  };
}

/** Publishes the keys. */
export function createKeySetPage(read: () => Promise<KeySet>): HtmlPage {
  return {
    async send(_request, response) {
      const { text, isComplete } = await read();
      response.setHeader("content-type", "application/json; charset=utf-8");
      response.setHeader("cache-control", isComplete ? `public, max-age=${KEPT_S}` : "no-store");
      // Anybody may verify, from whatever page.
      response.setHeader("access-control-allow-origin", "*");
      response.statusCode = isComplete ? 200 : 503;
      response.end(text);
    },
  };
}
