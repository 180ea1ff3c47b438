import { type LookupAddress, lookup } from "node:dns";
import { type ClientRequest, request as httpRequest, type IncomingMessage, type RequestOptions } from "node:http";
import { request as httpsRequest } from "node:https";
import type { LookupFunction } from "node:net";
import { Webhook } from "standardwebhooks";
import { systemErrorCode } from "../database/embedded-error.ts";
import { addressFault, hostOf, isAllowedAddress, isLoopbackHost, type WebhookRules } from "./webhook-address.ts";

/** One message to one receiver. */
export interface WebhookMessage {
  readonly url: string;
  readonly secret: string;
  /** The same in every attempt: the receiver knows by it what it has already. */
  readonly id: string;
  readonly body: string;
}

export interface SendOptions {
  readonly rules: WebhookRules;
  readonly timeoutMs?: number;
  /** Ends an attempt early, when the process stops. */
  readonly signal?: AbortSignal;
  /** Finds the addresses of a name; the system's own when omitted. */
  readonly resolve?: ResolveName;
}

type ResolveName = (name: string, done: (error: Error | null, addresses: readonly LookupAddress[]) => void) => void;

const TIMEOUT_MS = 10_000;
// Nobody reads what a receiver replies.
const REPLY_CAP_BYTES = 16_384;

/**
 * Sends a message by the Standard Webhooks specification.
 *
 * To an address of the public Internet only: the one that is connected to is the one that was checked. Redirects are not
 * followed, replies are not read.
 *
 * @returns null when the receiver has it (2xx), else what went wrong, in words for the holder
 */
export async function sendWebhook(message: WebhookMessage, options: SendOptions): Promise<string | null> {
  const fault = addressFault(message.url, options.rules);
  if (fault !== null) return `The address is not allowed (${fault}).`;
  try {
    const status = await post(message, options);
    if (status >= 200 && status < 300) return null;
    return status >= 300 && status < 400
      ? `The receiver answered ${status}; redirects are not followed.`
      : `The receiver answered ${status}.`;
  } catch (error) {
    return failureOf(error, options);
  }
}

function failureOf(error: unknown, { timeoutMs = TIMEOUT_MS }: SendOptions): string {
  if (systemErrorCode(error) === "ABORT_ERR") return `The receiver did not answer within ${timeoutMs / 1_000} s.`;
  // The same for whatever it was: a holder must not learn which names and addresses there are inside.
  return "The connection failed.";
}

function post(message: WebhookMessage, options: SendOptions): Promise<number> {
  const { rules, timeoutMs = TIMEOUT_MS, signal, resolve = bySystem } = options;
  const timeout = AbortSignal.timeout(timeoutMs);
  const url = new URL(message.url);
  // What stands for this machine may lead to it; another name that does is an attempt to get there.
  const toLoopback = rules.toLoopback && isLoopbackHost(hostOf(url));
  const settings: RequestOptions = {
    method: "POST",
    headers: headersOf(message),
    // A connection of its own: one that is kept could have been made for another name.
    agent: false,
    lookup: checkedLookup({ toLoopback }, resolve),
    signal: signal === undefined ? timeout : AbortSignal.any([timeout, signal]),
    maxHeaderSize: REPLY_CAP_BYTES,
  };
  return new Promise((settle, reject) => {
    const send = url.protocol === "https:" ? httpsRequest : httpRequest;
    const request: ClientRequest = send(url, settings, (response) => {
      settle(response.statusCode ?? 0);
      endInOrder(response);
    });
    // Also when the end of a reply is cut off, which concerns nobody any more.
    request.on("error", reject);
    request.end(message.body);
  });
}

function headersOf({ id, secret, body }: WebhookMessage): Record<string, string> {
  const now = new Date();
  return {
    "content-type": "application/json",
    "content-length": String(Buffer.byteLength(body)),
    "user-agent": "leader-hub",
    "webhook-id": id,
    "webhook-timestamp": String(Math.floor(now.getTime() / 1_000)),
    "webhook-signature": new Webhook(secret).sign(id, now, body),
  };
}

const bySystem: ResolveName = (name, done) => lookup(name, { all: true }, done);

/** Every address of a name has to be allowed: one internal among public ones is an attempt to get there. */
function checkedLookup(rules: WebhookRules, resolve: ResolveName): LookupFunction {
  return (name, options, done) => {
    resolve(name, (error, addresses) => {
      if (error !== null) return done(error, "");
      const [first] = addresses;
      if (first === undefined || !addresses.every(({ address }) => isAllowedAddress(address, rules))) {
        return done(new Error("The name leads to an internal address."), "");
      }
      if (options.all) return done(null, [...addresses]);
      return done(null, first.address, first.family);
    });
  };
}

/** Lets a short reply end by itself, so that the receiver sees no broken connection; a long one is cut. */
function endInOrder(response: IncomingMessage): void {
  let read = 0;
  response.on("error", () => {});
  response.on("data", (chunk: Buffer) => {
    read += chunk.length;
    if (read > REPLY_CAP_BYTES) response.destroy();
  });
}
