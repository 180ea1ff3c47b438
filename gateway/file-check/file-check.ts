import { setTimeout as sleep } from "node:timers/promises";
import { PURPOSE_HEADER } from "../../shared/access/gateway-authentication.ts";
import type { SignedInViewer } from "../../shared/access/viewer.ts";
import { createItemMaker } from "../../shared/bulk/check-items.ts";
import type { Question } from "../../shared/bulk/check-question.ts";
import { decideLines, type IssueItems } from "../../shared/bulk/decide-lines.ts";
import { BatchNotDecided } from "../../shared/bulk/line-answer.ts";
import { readBatchAnswer } from "../../shared/bulk/read-batch-answer.ts";
import { type CheckFile, readCheckFile } from "../../shared/bulk/read-check-file.ts";
import { UnreadableFile } from "../../shared/files/unreadable-file.ts";
import { readBytes, UnreadableBody } from "../../shared/server/read-json-body.ts";
import { RefusedRequest } from "../../shared/server/refused-request.ts";
import type { Admit, Counter, CounterRequest } from "../../shared/server/serve-graphql.ts";
import { civilDateInShanghai } from "../../shared/values/civil-date.ts";
import type { ApprovedOperations } from "../approved/approved-operations.ts";
import type { Caller } from "../federated-executor.ts";
import { CheckEvents } from "./check-events.ts";
import { type CheckRequest, readCheckRequest } from "./check-request.ts";
import { RunningChecks } from "./running-checks.ts";

/** Where files are sent. */
export const CHECK_PATH = "/check";

/** A file of 100,000 codes with names is some 5 MB. */
export const CHECK_LIMIT_BYTES = 16 * 1024 * 1024;

/** What checking files needs of the gateway. */
export interface FileCheckParts {
  /** Runs an operation for a caller whom admission has let in with it. */
  readonly execute: (operation: unknown, caller: Caller) => Promise<unknown>;
  readonly admit: Admit;
  readonly approved: ApprovedOperations;
  readonly limitBytes: number;
  /** Milliseconds since 1970 (UTC). */
  readonly clock: () => number;
}

const OPERATIONS: Readonly<Record<Question, string>> = {
  credit: "CreditFileCheck",
  procurement: "ProcurementFileCheck",
  award: "AwardFileCheck",
};

const TYPES =
  /^(?:text\/csv|application\/octet-stream|application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet) *(?:;.*)?$/i;

/**
 * Makes what has every enterprise of a file decided for a caller, as if the caller had sent the operations: with the
 * caller's token, within the same limits, under keys that follow from the file.
 */
export function createFileCheck(parts: FileCheckParts): Counter {
  const running = new RunningChecks();
  return async (request, response) => {
    const { viewer, incoming } = request;
    if (viewer.kind === "PUBLIC") throw signInFirst();
    refuseOtherType(incoming.headers["content-type"]);
    const states = incoming.headers[PURPOSE_HEADER] !== undefined;
    const today = civilDateInShanghai(parts.clock());
    const asked = readCheckRequest(incoming.url ?? "", viewer, states, today);
    await running.run(viewer.tenant, async () => {
      const file = await fileOf(await readBytes(incoming, parts.limitBytes), asked.name);
      await check(parts, { ...request, viewer }, asked, file, new CheckEvents(response));
    });
  };
}

async function check(
  parts: FileCheckParts,
  request: CounterRequest & { readonly viewer: SignedInViewer },
  { question, dryRun }: CheckRequest,
  file: CheckFile,
  events: CheckEvents,
): Promise<void> {
  const { signal } = request;
  const batches = decideLines({
    lines: dryRun ? [] : file.lines,
    itemOf: createItemMaker(file.sha256, question),
    issue: issueFor(parts, request, question.question),
    pause: (ms) => sleep(ms, undefined, { signal }),
    onWait: (why, ms) => events.waits(why, ms),
  });
  // Nothing is sent before the first batch is let in: who may not ask gets a status that says so.
  let batch = await batches.next().catch(refuseWhole);
  await events.begin(file, question, dryRun);
  for (; batch.done !== true; batch = await batches.next()) {
    await events.batch(batch.value, file.lines.length);
    signal.throwIfAborted();
  }
  await events.end(file.faults.length);
}

function issueFor(
  { approved, admit, execute }: FileCheckParts,
  request: CounterRequest,
  question: Question,
): IssueItems {
  const operation = approved.all.find(({ name }) => name === OPERATIONS[question]);
  if (operation === undefined) throw new Error(`The operation ${OPERATIONS[question]} should be among the approved.`);
  const { requestId, viewer, token, signal } = request;
  return async (items) => {
    signal.throwIfAborted();
    const body = async () => ({ query: operation.text, variables: { input: { items } } });
    const keys = items.map(({ idempotencyKey }) => idempotencyKey);
    // What is left of the caller's points cannot be told in a header that is sent already.
    const admitted = await admit({ ...request, body, setHeader: () => {} }).catch(asAnswer);
    if (admitted instanceof RefusedRequest) return readBatchAnswer({ errors: [admitted.toJSON()] }, keys);
    return readBatchAnswer(await execute(admitted, { requestId, viewer, token, signal }), keys);
  };
}

function asAnswer(error: unknown): RefusedRequest {
  if (error instanceof RefusedRequest) return error;
  throw error;
}

async function fileOf(bytes: Buffer, name: string): Promise<CheckFile> {
  try {
    return await readCheckFile(bytes, name);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new RefusedRequest(422, "FILE_NOT_READABLE", error.english, { messageZh: error.chinese });
  }
}

const STATUSES: ReadonlyMap<string, number> = new Map([
  ["UNAUTHENTICATED", 401],
  ["FORBIDDEN", 403],
  ["PURPOSE_NOT_ALLOWED", 403],
]);

function refuseWhole(error: unknown): never {
  if (!(error instanceof BatchNotDecided)) throw error;
  const { code, english, chinese } = error;
  throw new RefusedRequest(STATUSES.get(code) ?? 400, code, english, { messageZh: chinese });
}

function signInFirst(): RefusedRequest {
  return new RefusedRequest(401, "UNAUTHENTICATED", "Files are checked for callers who sign in.", {
    messageZh: "核对文件须先登录。",
  });
}

function refuseOtherType(type: string | undefined): void {
  if (type !== undefined && TYPES.test(type.trim())) return;
  throw new UnreadableBody(
    415,
    "UNSUPPORTED_MEDIA_TYPE",
    "A file is text/csv, the type of an .xlsx workbook, or application/octet-stream; another type came.",
    "文件类型应为 text/csv、.xlsx 工作簿或 application/octet-stream；实为其他类型。",
  );
}
