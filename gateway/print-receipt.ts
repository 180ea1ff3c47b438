import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { FormattedExecutionResult } from "graphql";
import { createHtmlPage, PAPER } from "../shared/server/html-page.ts";
import type { Log } from "../shared/server/log.ts";
import { parseJsonBody, readBody } from "../shared/server/read-json-body.ts";
import { RefusedRequest } from "../shared/server/refused-request.ts";
import type { Mount } from "../shared/server/serve-graphql.ts";
import { createContext, createNodeEngine, judgeReceipt } from "../verifier/leader-hub-verify.mjs";
import type { KeySet } from "./key-set-page.ts";
import { type ReadReceipt, readReceipt } from "./pages/read-receipt.ts";
import { type ClauseText, receiptPage } from "./pages/receipt-page.ts";

/** Where a receipt is posted to be printed. */
export const RECEIPT_PATH = "/receipt";

// A receipt about an answer with all its evidence, and a proof in a log of millions, is some ten kilobytes.
const RECEIPT_LIMIT_BYTES = 256 * 1024;

const VERIFICATIONS: ReadonlyMap<string, string> = new Map([
  ["credit", "creditDecisionVerification"],
  ["procurement", "procurementDecisionVerification"],
  ["quality-award", "awardDecisionVerification"],
]);

type Ask = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<FormattedExecutionResult>;

/** What printing needs of the gateway. */
export interface ReceiptPrinting {
  readonly ask: Ask;
  readonly readKeySet: () => Promise<KeySet>;
  /** Where callers reach the gateway, for the code that leads to verification. */
  readonly publicUrl: () => string;
  readonly log: Log;
}

/**
 * Makes a page for A4 of a receipt that is posted as JSON. Only what stands in a department's log, and what the verifier
 * accepts, is printed: a page that comes from the hub must not make a forgery look genuine.
 */
export function createReceiptPrinting(parts: ReceiptPrinting): Mount {
  return (request, response) =>
    print(parts, request, response).catch((error: unknown) => refuse(error, parts.log, response));
}

async function print(
  { ask, readKeySet, publicUrl }: ReceiptPrinting,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== "POST") {
    response.setHeader("allow", "POST");
    throw new RefusedRequest(405, "METHOD_NOT_ALLOWED", "This address answers POST.", {
      messageZh: "该地址仅接受 POST。",
    });
  }
  const receipt = JSON.stringify(parseJsonBody(await readBody(request, RECEIPT_LIMIT_BYTES)));
  const read = readable(receipt);
  refuseAltered(receipt, await readKeySet());
  if (!(await isOnRecord(ask, receipt, read))) {
    throw new RefusedRequest(422, "RECEIPT_NOT_ON_RECORD", "No department's log holds what this receipt says.", {
      messageZh: "各部门日志中均无此回执所载内容。",
    });
  }
  const names = await namesFor(ask, read);
  const html = receiptPage({ receipt, publicUrl: publicUrl(), ...names });
  await createHtmlPage(html, PAPER).send(request, response);
}

/** A receipt whose time is over can be printed; one that was altered beside the statement cannot. */
function refuseAltered(receipt: string, { text }: KeySet): void {
  const context = createContext([text], createNodeEngine());
  const { verdict, problem } = judgeReceipt(context, receipt, { at: new Date().toISOString() });
  if (verdict !== "BAD" || problem === null) return;
  throw new RefusedRequest(422, "RECEIPT_ALTERED", problem.en, { messageZh: problem.zh });
}

function readable(receipt: string): ReadReceipt {
  try {
    return readReceipt(receipt);
  } catch (cause) {
    const expected = "A receipt of the format leader-hub-receipt-v1 was expected; something else came.";
    const messageZh = "应为 leader-hub-receipt-v1 格式的回执。";
    throw Object.assign(new RefusedRequest(400, "BAD_USER_INPUT", expected, { messageZh }), { cause });
  }
}

/** Whether the log holds these very bytes, whatever the receipt says of itself. */
async function isOnRecord(ask: Ask, receipt: string, { statement }: ReadReceipt): Promise<boolean> {
  const field = VERIFICATIONS.get(statement.department);
  if (field === undefined) return false;
  const payload = Buffer.from(String(JSON.parse(receipt).jws.split(".")[1]), "base64url");
  const leafHash = createHash("sha256").update(Buffer.of(0)).update(payload).digest("base64url");
  const query = `query ($id: ID!, $leafHash: String!) { found: ${field}(id: $id, leafHash: $leafHash) { known } }`;
  const { data, errors } = await ask(query, { id: statement.id, leafHash });
  if (errors !== undefined) {
    throw new RefusedRequest(503, "DEPARTMENT_UNAVAILABLE", "The department does not answer. Ask again later.", {
      messageZh: "该部门未应答，请稍后再试。",
    });
  }
  return Object(data?.found).known === true;
}

const NAMES = `query ($uscc: USCC!, $validOn: Date!, $knownAt: DateTime!) {
  standing(uscc: $uscc, validOn: $validOn, knownAt: $knownAt) { enterprise { name } }
  policyDocuments { id title number jurisdiction { code name } clauses { clause text textEn } } }`;

interface Notice {
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
  readonly jurisdiction: { readonly code: string; readonly name: string | null };
  readonly clauses: readonly { readonly clause: string; readonly text: string; readonly textEn: string }[];
}

/** What people want to read beside the codes; what cannot be had is left out. */
async function namesFor(ask: Ask, { statement: { question, answer } }: ReadReceipt) {
  const { uscc, validOn, knownAt } = question;
  const { data } = await ask(NAMES, { uscc, validOn, knownAt });
  const notices: readonly Notice[] = Object(data).policyDocuments ?? [];
  const clauses = answer.citations.flatMap(({ document, clause }): ClauseText[] => {
    const notice = notices.find(({ id }) => id === document);
    // A clause may ask several things; the answer rests on its number.
    const found = notice?.clauses.filter((each) => each.clause === clause) ?? [];
    if (notice === undefined || found.length === 0) return [];
    const { title, number } = notice;
    const text = found.map((each) => each.text).join("");
    return [{ document, clause, title, number, text, textEn: found.map((each) => each.textEn).join(" ") }];
  });
  const place = notices.find(({ jurisdiction }) => jurisdiction.code === question.jurisdiction)?.jurisdiction;
  const enterprise = Object(Object(Object(data).standing).enterprise);
  return {
    clauses,
    enterpriseName: typeof enterprise.name === "string" ? enterprise.name : null,
    jurisdictionName: place === undefined ? null : place.name,
    departmentName: null,
  };
}

function refuse(error: unknown, log: Log, response: ServerResponse): void {
  if (!(error instanceof RefusedRequest)) log.error({ err: error }, "A receipt could not be printed");
  const told = error instanceof RefusedRequest ? error : OUR_FAULT;
  response.shouldKeepAlive = false;
  response.writeHead(told.status, { "content-type": "application/json; charset=utf-8" });
  response.end(JSON.stringify({ errors: [told.toJSON()] }));
}

const OUR_FAULT = new RefusedRequest(500, "INTERNAL_SERVER_ERROR", "Our fault: the receipt could not be printed.", {
  messageZh: "系统故障，未能打印。",
});
