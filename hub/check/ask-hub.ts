import { request } from "undici";
import { readApprovedOperations } from "../../gateway/approved/approved-operations.ts";
import type { Question } from "../../shared/bulk/check-question.ts";
import type { IssueItems } from "../../shared/bulk/decide-lines.ts";
import { BatchNotDecided } from "../../shared/bulk/line-answer.ts";
import { readBatchAnswer } from "../../shared/bulk/read-batch-answer.ts";
import { errorCode } from "../../shared/files/error-code.ts";

/** Approved operations by question; every hub has them. */
export const FILE_CHECKS: Readonly<Record<Question, string>> = {
  credit: "CreditFileCheck",
  procurement: "ProcurementFileCheck",
  award: "AwardFileCheck",
};

export interface HubToAsk {
  /** Of the gateway, without a path. */
  readonly url: string;
  /** A token that holds; asked for again and again while a long file is checked. */
  readonly token: () => Promise<string>;
  readonly purpose: string;
}

const TIMEOUT_MS = 60_000;
const GONE = /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|UND_ERR_\w+)$/;

/** Has batches decided by a running hub, as any caller does. */
export function askHub({ url, token, purpose }: HubToAsk, question: Question): IssueItems {
  const operation = readApprovedOperations().all.find(({ name }) => name === FILE_CHECKS[question]);
  if (operation === undefined) throw new Error(`The operation ${FILE_CHECKS[question]} should be among the approved.`);
  return async (items) => {
    const body = JSON.stringify({ query: operation.text, variables: { input: { items } } });
    const headers = {
      authorization: `Bearer ${await token()}`,
      "hub-purpose": purpose,
      "content-type": "application/json",
    };
    const keys = items.map(({ idempotencyKey }) => idempotencyKey);
    return readBatchAnswer(await posted(new URL("/graphql", url), headers, body), keys);
  };
}

async function posted(address: URL, headers: Readonly<Record<string, string>>, body: string): Promise<unknown> {
  try {
    const options = { method: "POST", headers, body, headersTimeout: TIMEOUT_MS, bodyTimeout: TIMEOUT_MS } as const;
    return await (await request(address, options)).body.json();
  } catch (error) {
    if (!(error instanceof SyntaxError) && !GONE.test(errorCode(error) ?? "")) throw error;
    throw new BatchNotDecided("HUB_UNREACHABLE", "The hub does not answer.", "枢纽未应答。", 0);
  }
}
