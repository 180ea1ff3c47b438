import { randomUUID } from "node:crypto";
import { Agent } from "undici";
import { ASSERTION_HEADER, signAssertion } from "../../../shared/access/gateway-assertion.ts";
import { GATEWAY_KEYS } from "../../harness/callers.ts";

const PATIENCE_MS = 30_000;

/** What a department said to a call, and after how long. */
export interface DirectReply {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly tookMs: number;
}

/** Calls of a department as a gateway makes them, without a gateway: no breaker and no deadline is between. */
export class DirectCalls {
  readonly #department: string;
  readonly #url: URL;
  readonly #agent = new Agent({ connections: 64, headersTimeout: PATIENCE_MS, bodyTimeout: PATIENCE_MS });

  constructor(department: string, url: string) {
    this.#department = department;
    this.#url = new URL(url);
  }

  /** Asks as somebody who did not sign in. */
  async ask(query: string): Promise<DirectReply> {
    const body = Buffer.from(JSON.stringify({ query }));
    const call = { department: this.#department, body, token: null, purpose: null };
    return this.#send("POST", this.#url.pathname, body, {
      "content-type": "application/json",
      "x-request-id": randomUUID(),
      [ASSERTION_HEADER]: signAssertion(GATEWAY_KEYS.privateKey, call, Date.now()),
    });
  }

  isReady(): Promise<DirectReply> {
    return this.#send("GET", "/health/ready");
  }

  /** Asks what needs no database: what it takes is the machine's. */
  isLive(): Promise<DirectReply> {
    return this.#send("GET", "/health/live");
  }

  close(): Promise<void> {
    return this.#agent.destroy();
  }

  async #send(
    method: "GET" | "POST",
    path: string,
    body: Buffer | null = null,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<DirectReply> {
    const began = performance.now();
    const answer = await this.#agent.request({ origin: this.#url.origin, path, method, headers, body });
    await answer.body.dump();
    const retryAfter = answer.headers["retry-after"];
    return {
      status: answer.statusCode,
      retryAfter: typeof retryAfter === "string" ? retryAfter : null,
      tookMs: performance.now() - began,
    };
  }
}
