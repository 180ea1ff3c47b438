import { GraphQLError } from "graphql";
import { RefusedRequest } from "../../shared/server/refused-request.ts";
import type { OperationText } from "../limits/check-operation.ts";
import { LIMITS } from "../limits/limits.ts";
import { refuseAbove } from "../limits/too-costly.ts";
import { type ApprovedOperations, sha256 } from "./approved-operations.ts";

const ID = /^(?:sha256:)?([0-9a-f]{64})$/;

/**
 * Reads what a request asks for. An id is the SHA-256 of an approved operation's text; nothing is remembered of texts
 * that callers send, so no caller can put a text under an id for another.
 *
 * @param approvedOnly whether any other operation is refused
 * @throws {RefusedRequest} when it is not one GraphQL request, or id and text do not belong together
 */
export function resolveOperation(body: unknown, approved: ApprovedOperations, approvedOnly: boolean): OperationText {
  if (Array.isArray(body)) throw badRequest("A request is one operation; a list came.", "每次请求一个操作；实为列表。");
  const request = recordIn(body, "body");
  const { query, operationName } = request;
  if (query !== undefined && query !== null && typeof query !== "string") {
    throw badRequest("`query` is text; another value came.", "query 应为文本；实为其他类型。");
  }
  if (operationName !== undefined && operationName !== null && typeof operationName !== "string") {
    throw badRequest("`operationName` is text; another value came.", "operationName 应为文本；实为其他类型。");
  }
  if (operationName) refuseAbove(LIMITS.nameLength, operationName.length);
  return {
    query: textOf(query || undefined, idIn(request), approved, approvedOnly),
    operationName: operationName || undefined,
    variables: recordIn(request.variables ?? {}, "variables"),
  };
}

function textOf(
  query: string | undefined,
  id: string | undefined,
  approved: ApprovedOperations,
  approvedOnly: boolean,
): string {
  if (query !== undefined) {
    refuseAbove(LIMITS.characters, query.length);
    if (id !== undefined && sha256(query) !== id) {
      throw badRequest(
        "The id is the SHA-256 of the text that comes with it; another id came.",
        "标识应为所附文本的 SHA-256；实为其他标识。",
      );
    }
    if (approvedOnly && !isApproved(query, approved)) throw notApproved();
    return query;
  }
  if (id === undefined) {
    throw badRequest(
      "A request has a `query` or the id of an approved operation; neither came.",
      "请求应含 query 或已批准操作的标识；两者均无。",
    );
  }
  const known = approved.byId(id);
  if (known !== undefined) return known.text;
  if (approvedOnly) throw notApproved();
  // Clients that send ids first know this code, and send the text with it then.
  throw new RefusedRequest(400, "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound", {
    messageZh: "没有该标识的已批准操作，请随标识发送文本。",
  });
}

function isApproved(query: string, approved: ApprovedOperations): boolean {
  try {
    return approved.byText(query) !== undefined;
  } catch (error) {
    // Text that is not GraphQL is approved even less.
    if (error instanceof GraphQLError) return false;
    throw error;
  }
}

function notApproved(): RefusedRequest {
  return new RefusedRequest(
    403,
    "OPERATION_NOT_APPROVED",
    "Banks, purchasers and callers who do not sign in run approved operations; this one is not among them.",
    { messageZh: "银行、采购方和未登录的请求方只能执行已批准的操作；此操作不在其列。" },
  );
}

function idIn(request: Readonly<Record<string, unknown>>): string | undefined {
  const extensions = recordIn(request.extensions ?? {}, "extensions");
  const { persistedQuery } = extensions;
  const ids = [request.documentId, persistedQuery === undefined ? undefined : persistedId(persistedQuery)].flatMap(
    (id) => (id === undefined || id === null ? [] : [readId(id)]),
  );
  if (ids.length === 2 && ids[0] !== ids[1]) throw badRequest("A request names one id; two came.", "标识应只有一个。");
  return ids[0];
}

function persistedId(persistedQuery: unknown): unknown {
  const { version, sha256Hash } = recordIn(persistedQuery, "persistedQuery");
  if (version === 1) return sha256Hash ?? "";
  throw badRequest("`persistedQuery` has version 1; another came.", "persistedQuery 的版本应为 1。");
}

function readId(id: unknown): string {
  const hash = typeof id === "string" ? ID.exec(id)?.[1] : undefined;
  if (hash !== undefined) return hash;
  throw badRequest(
    "The id of an operation is a SHA-256 in 64 small hexadecimal digits; another value came.",
    "操作标识应为64位小写十六进制 SHA-256；实为其他内容。",
  );
}

function recordIn(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw badRequest(`\`${name}\` is a JSON object; another value came.`, `${name} 应为 JSON 对象；实为其他内容。`);
}

function badRequest(message: string, messageZh: string): RefusedRequest {
  return new RefusedRequest(400, "BAD_REQUEST", message, { messageZh });
}
