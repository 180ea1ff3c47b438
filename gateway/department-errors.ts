import { GraphQLError } from "graphql";
import { isObject, violation } from "./reply-check.ts";

/** Where in a reply an error occurred. */
export type ReplyPath = readonly (string | number)[];

// Refusals that a caller can act on; every other error of a department is its fault and is told as ours.
const REFUSALS = new Set([
  "BAD_USER_INPUT",
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "OPERATION_TOO_COSTLY",
  "CONFLICT",
  "IDEMPOTENCY_KEY_REUSED",
  "IDEMPOTENCY_KEY_IN_FLIGHT",
  "LOG_UNAVAILABLE",
]);
const EXTENSIONS_OF_REFUSALS = ["code", "messageZh", "expected", "came", "invalid"];
const LONGEST_MESSAGE = 4_000;

/** An error of a department's reply, as a caller may see it. */
export interface DepartmentError {
  readonly path: ReplyPath | undefined;
  readonly isRefusal: boolean;
  readonly error: GraphQLError;
}

/**
 * Reads the errors of a reply.
 *
 * @throws {DepartmentFault} `CONTRACT` when they are not a list of errors
 */
export function readErrors(errors: unknown, requestId: string): DepartmentError[] {
  if (errors === undefined || errors === null) return [];
  if (!Array.isArray(errors)) return violation("errors", "a list", errors);
  return errors.map((each) => readError(each, requestId));
}

/** The error that stands where a department did not answer. */
export function unavailable(department: string, path: ReplyPath): GraphQLError {
  return new GraphQLError(`The department ${department} does not answer. Ask again later.`, {
    path: [...path],
    extensions: { code: "DEPARTMENT_UNAVAILABLE", department, messageZh: `部门${department}未应答，请稍后再查询。` },
  });
}

/** The same error at another place. */
export function errorAt(error: GraphQLError, path: ReplyPath): GraphQLError {
  return new GraphQLError(error.message, { path: [...path], extensions: error.extensions });
}

/** The same error without a place. */
export function withoutPath({ isRefusal, error: { message, extensions } }: DepartmentError): DepartmentError {
  return { path: undefined, isRefusal, error: new GraphQLError(message, { extensions }) };
}

function readError(value: unknown, requestId: string): DepartmentError {
  // In this process an error is a GraphQLError, over HTTP the JSON of one: both are objects with these fields.
  if (!isObject(value) || typeof value.message !== "string") return violation("errors", "errors with a message", value);
  const path = pathOf(value.path);
  const given = isObject(value.extensions) ? value.extensions : {};
  const isRefusal = typeof given.code === "string" && REFUSALS.has(given.code);
  const extensions = isRefusal ? picked(given) : { code: "INTERNAL_SERVER_ERROR", requestId };
  const message = isRefusal
    ? value.message.slice(0, LONGEST_MESSAGE)
    : "Our fault: the answer could not be given. Quote the request id when you report it.";
  return { path, isRefusal, error: new GraphQLError(message, { path: path ? [...path] : null, extensions }) };
}

function pathOf(path: unknown): ReplyPath | undefined {
  if (path === undefined || path === null) return undefined;
  const isPath = Array.isArray(path) && path.every((step) => typeof step === "string" || Number.isInteger(step));
  return isPath ? path : violation("errors.path", "a list of keys and positions", path);
}

function picked(extensions: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    EXTENSIONS_OF_REFUSALS.filter((key) => key in extensions).map((key) => [key, extensions[key]]),
  );
}
