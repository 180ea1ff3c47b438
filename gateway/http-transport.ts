import type { KeyObject } from "node:crypto";
import type { ExecutionResult } from "graphql";
import { type Dispatcher, Pool } from "undici";
import { ASSERTION_HEADER, signAssertion } from "../shared/access/gateway-assertion.ts";
import { type PartCondition, toldForAWhile } from "../shared/server/part-condition.ts";
import { traceHeaders } from "../shared/tracing/trace.ts";
import { askCondition } from "./ask-condition.ts";
import { DepartmentFault } from "./department-fault.ts";
import { isObject } from "./reply-check.ts";
import type { DepartmentRequest, Transport } from "./transport.ts";

/**
 * Largest reply that is read, in bytes.
 *
 * One answer in full about each of 1,000 enterprises, in both languages and with three rows of evidence, is 1.6 MB; a
 * question may have five such answers of one department.
 */
export const REPLY_LIMIT_BYTES = 8 * 1024 * 1024;

const CONNECTIONS = 32;
const CONNECT_TIMEOUT_MS = 1_000;
const KEEP_ALIVE_MS = 30_000;

/** A transport over HTTP with connections of its own. */
export interface HttpTransport {
  readonly send: Transport;
  /** How the department says that it is. */
  readonly condition: () => Promise<PartCondition>;
  readonly close: () => Promise<void>;
}

/** A department that is reached over HTTP. */
export interface HttpDepartment {
  readonly department: string;
  /** Where its GraphQL is answered: `http://credit:4000/graphql` */
  readonly url: string;
  /** The gateway's private key, by which the department knows its calls. */
  readonly assertionKey: KeyObject;
  readonly replyLimitBytes?: number;
}

/** Opens a pool of connections to a department. */
export function createHttpTransport(to: HttpDepartment): HttpTransport {
  const { url, replyLimitBytes = REPLY_LIMIT_BYTES } = to;
  const { origin, pathname } = new URL(url);
  // Deadlines are the caller's, who gives a signal; undici's own timeouts would only add a second set.
  const pool = new Pool(origin, {
    connections: CONNECTIONS,
    connect: { timeout: CONNECT_TIMEOUT_MS },
    keepAliveTimeout: KEEP_ALIVE_MS,
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  return {
    send: async (request) => readReply(await post(pool, pathname, to, request), replyLimitBytes),
    condition: toldForAWhile(() => askCondition(pool, to.department)),
    close: () => pool.destroy(),
  };
}

function post(
  pool: Pool,
  path: string,
  { department, assertionKey }: HttpDepartment,
  { query, variables, operationName, requestId, viewer, token, signal }: DepartmentRequest,
): Promise<Dispatcher.ResponseData> {
  const body = Buffer.from(JSON.stringify({ query, variables, operationName }));
  const purpose = viewer.kind === "PUBLIC" ? null : viewer.purpose;
  const headers = {
    "content-type": "application/json",
    accept: "application/json",
    "x-request-id": requestId,
    [ASSERTION_HEADER]: signAssertion(assertionKey, { department, body, token, purpose }, Date.now()),
    ...traceHeaders(),
    ...(token !== null && { authorization: `Bearer ${token}` }),
  };
  return pool.request({ path, method: "POST", headers, body, signal });
}

async function readReply(
  { statusCode, headers, body }: Dispatcher.ResponseData,
  limitBytes: number,
): Promise<ExecutionResult> {
  const type = headers["content-type"];
  // A refusal of the whole call comes with status 400 and is JSON as well.
  // A body that is given up tells that as an error, which unheard would end the process.
  body.on("error", () => {});
  const isJson = typeof type === "string" && /^application\/(graphql-response\+)?json\b/.test(type);
  if ((statusCode !== 200 && statusCode !== 400) || !isJson) {
    body.destroy();
    throw new DepartmentFault(
      statusCode === 503 ? "BUSY" : "REPLY",
      `A reply has status 200 or 400 and is JSON; ${statusCode} and ${String(type)} came.`,
    );
  }
  const reply = parsed(await readBytes(body, limitBytes));
  if (!isObject(reply)) throw new DepartmentFault("REPLY", "A reply is a JSON object; another value came.");
  return reply;
}

async function readBytes(body: Dispatcher.ResponseData["body"], limitBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > limitBytes) {
      body.destroy();
      throw new DepartmentFault("REPLY", `A reply has at most ${limitBytes} bytes; this one has more.`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new DepartmentFault("REPLY", `A reply is JSON in UTF-8; ${bytes.length} bytes of something else came.`, {
      cause,
    });
  }
}
