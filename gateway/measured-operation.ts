import { type DocumentNode, type ExecutionResult, type GraphQLFormattedError, getOperationAST, print } from "graphql";
import { errorCodes } from "../shared/metrics/error-codes.ts";
import { operationErrors, operations } from "../shared/metrics/meters.ts";
import { isTracing, type SpanOptions, traced } from "../shared/tracing/trace.ts";
import { type ApprovedOperations, sha256 } from "./approved/approved-operations.ts";

/** An operation as it is told apart from others. */
interface Operation {
  readonly document: DocumentNode;
  readonly operationName: string | null | undefined;
}

/** Executes an operation and counts it by its kind, by what came of it, and by how long that took. */
export type Measured = (operation: Operation, execute: () => Promise<ExecutionResult>) => Promise<ExecutionResult>;

/** Makes what measures operations. A trace names those that are approved; a name that a caller chose could say anything. */
export function createMeasuring(approved: ApprovedOperations): Measured {
  const describe = createDescription(approved);
  return async ({ document, operationName }, execute) => {
    const startedAt = performance.now();
    const kind = getOperationAST(document, operationName)?.operation ?? "none";
    const options = isTracing() ? describe(document, kind) : {};
    return traced(`${kind} ${options.attributes?.["graphql.operation.name"] ?? ""}`.trim(), options, async (span) => {
      const result = await execute();
      const outcome = outcomeOf(result);
      operations.observe({ kind, outcome }, (performance.now() - startedAt) / 1_000);
      span.set("outcome", outcome);
      return result;
    });
  };
}

/** Counts the codes that a caller is told. */
export function countErrors(errors: readonly GraphQLFormattedError[]): void {
  for (const code of errorCodes(errors)) operationErrors.add(code);
}

function outcomeOf({ data, errors }: ExecutionResult): string {
  if (errors === undefined || errors.length === 0) return "answered";
  return data == null ? "refused" : "partial";
}

function createDescription({ byText }: ApprovedOperations): (document: DocumentNode, kind: string) => SpanOptions {
  const known = new WeakMap<DocumentNode, SpanOptions>();
  return (document, kind) => {
    const found = known.get(document);
    if (found !== undefined) return found;
    const text = document.loc?.source.body ?? print(document);
    const name = byText(text)?.name;
    const attributes = {
      "graphql.operation.type": kind,
      "graphql.document.sha256": sha256(text),
      ...(name !== undefined && { "graphql.operation.name": name }),
    };
    known.set(document, { attributes });
    return { attributes };
  };
}
