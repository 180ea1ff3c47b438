import { GraphQLError } from "graphql";
import { InvalidValue } from "../values/invalid-value.ts";

/** What the log learns of a fault that callers only see as a request id. */
export interface FaultLog {
  error(details: object, message: string): void;
}

const logged = new WeakSet<Error>();

/**
 * An error as a caller may see it.
 *
 * Refusals pass with their code; malformed values become `BAD_USER_INPUT`; everything else is our fault: it is logged
 * once and the caller gets `INTERNAL_SERVER_ERROR` with the request id and nothing else.
 */
export function presentError(error: GraphQLError, requestId: string, log: FaultLog): GraphQLError {
  const originalError = causeOf(error);
  if (originalError instanceof InvalidValue) return withExtensions(error, refusalExtensions(originalError));
  const { code } = error.extensions;
  // A fault that carries a request id was logged and masked by whoever asked a department.
  const isPresented = code !== "INTERNAL_SERVER_ERROR" || typeof error.extensions.requestId === "string";
  if (typeof code === "string" && isPresented) return withExtensions(error, error.extensions);
  // Without a path it was raised before execution began, by graphql-js, about the caller's own document or variables.
  const raisedByGraphql = originalError === undefined || originalError instanceof GraphQLError;
  if (raisedByGraphql && error.path === undefined) return withExtensions(error, { code: "BAD_USER_INPUT" });
  const fault = originalError === undefined ? error : originalError;
  // One broken statement fails every answer of a request that rests on it: a thousand errors, one line.
  if (!logged.has(fault)) log.error({ requestId, path: error.path, err: fault }, "Fault while answering");
  logged.add(fault);
  return masked(error, requestId);
}

/** A refusal of a malformed value as a GraphQL error that says what was expected and what came. */
export function refusal(invalid: InvalidValue): GraphQLError {
  return new GraphQLError(invalid.message, { extensions: refusalExtensions(invalid) });
}

/** Errors are wrapped when they are moved to another path; the innermost one tells what happened. */
function causeOf({ originalError }: GraphQLError): Error | undefined {
  const isWrapped = originalError instanceof GraphQLError && originalError.originalError !== undefined;
  return isWrapped ? causeOf(originalError) : originalError;
}

function refusalExtensions({ expected, came, messageZh }: InvalidValue): Record<string, unknown> {
  return { code: "BAD_USER_INPUT", expected, came, messageZh };
}

function masked(error: GraphQLError, requestId: string): GraphQLError {
  return new GraphQLError("Our fault: the answer could not be given. Quote the request id when you report it.", {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    path: error.path ?? null,
    extensions: { code: "INTERNAL_SERVER_ERROR", requestId },
  });
}

/** Leaves the original error behind, so that nothing of it can reach a caller. */
function withExtensions(error: GraphQLError, extensions: Record<string, unknown>): GraphQLError {
  const { stacktrace: _, http: __, ...kept } = extensions;
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    path: error.path ?? null,
    extensions: kept,
  });
}
