import { z } from "zod";
import { BatchNotDecided, type LineAnswer, LineDecision } from "./line-answer.ts";

const Fault = z.object({
  message: z.string(),
  path: z.array(z.union([z.string(), z.number()])).optional(),
  extensions: z
    .object({ code: z.string().optional(), messageZh: z.string().optional(), retryAfterSeconds: z.number().optional() })
    .optional(),
});

const Result = z.object({
  idempotencyKey: z.string(),
  decision: LineDecision.extend({ receipt: z.string().nullable() }).nullable(),
  errors: z.array(z.object({ code: z.string(), message: z.string(), messageEn: z.string() })),
});

const Answer = z.object({
  data: z.object({ issued: z.object({ results: z.array(Result) }).nullable() }).nullish(),
  errors: z.array(Fault).optional(),
});

/** Worth asking again: somebody is busy, down, or was not quick enough. */
const PASSING = new Set([
  "DEPARTMENT_UNAVAILABLE",
  "LOG_UNAVAILABLE",
  "IDEMPOTENCY_KEY_IN_FLIGHT",
  "INTERNAL_SERVER_ERROR",
  "RATE_LIMITED",
]);

/** Wrong for every line alike. */
const WHOLE = new Set(["PURPOSE_NOT_ALLOWED", "LEGAL_BASIS_NOT_GIVEN", "TEXT_NOT_ACCEPTED"]);

/**
 * Reads what the graph said to a batch, in the order of its keys.
 *
 * @throws {BatchNotDecided} when nothing of it may be relied on, or all of it is to be asked again
 */
export function readBatchAnswer(given: unknown, keys: readonly string[]): LineAnswer[] {
  const { data, errors = [] } = Answer.parse(given);
  const results = data?.issued?.results;
  const [fault] = errors;
  if (results === undefined) throw notDecided(fault);
  if (results.length !== keys.length || results.some(({ idempotencyKey }, at) => idempotencyKey !== keys[at])) {
    throw new Error("One result for each item, in order, was expected.");
  }
  return results.map(({ decision, errors: [refusal] }): LineAnswer => {
    if (decision === null) {
      if (refusal === undefined) throw notDecided(fault);
      const { code, message, messageEn } = refusal;
      const told = { code, chinese: message, english: messageEn };
      if (WHOLE.has(code)) throw new BatchNotDecided(code, messageEn, message, null);
      if (PASSING.has(code)) throw new BatchNotDecided(code, messageEn, message, 0);
      return { decision: null, refusal: told };
    }
    // The decision stands; with the same key, its receipt is there as soon as the log can be read.
    const { receipt } = decision;
    if (receipt === null) throw notDecided(fault);
    return { decision: { ...decision, receipt }, refusal: null };
  });
}

function notDecided(fault: z.infer<typeof Fault> | undefined): BatchNotDecided {
  const { code = "INTERNAL_SERVER_ERROR", messageZh, retryAfterSeconds = 0 } = fault?.extensions ?? {};
  const english = fault?.message ?? "The hub gave no answer.";
  const retryAfterMs = PASSING.has(code) ? retryAfterSeconds * 1_000 : null;
  return new BatchNotDecided(code, english, messageZh ?? "枢纽未给出答复。", retryAfterMs);
}
