import { type DocumentNode, type ExecutionResult, type GraphQLFormattedError, getOperationAST } from "graphql";
import { errorCodes } from "../shared/metrics/error-codes.ts";
import { operationErrors, operations } from "../shared/metrics/meters.ts";

/** Executes an operation and counts it by its kind, by what came of it, and by how long that took. */
export async function measured(
  { document, operationName }: { readonly document: DocumentNode; readonly operationName: string | null | undefined },
  execute: () => Promise<ExecutionResult>,
): Promise<ExecutionResult> {
  const startedAt = performance.now();
  const result = await execute();
  const kind = getOperationAST(document, operationName)?.operation ?? "none";
  operations.observe({ kind, outcome: outcomeOf(result) }, (performance.now() - startedAt) / 1_000);
  return result;
}

/** Counts the codes that a caller is told. */
export function countErrors(errors: readonly GraphQLFormattedError[]): void {
  for (const code of errorCodes(errors)) operationErrors.add(code);
}

function outcomeOf({ data, errors }: ExecutionResult): string {
  if (errors === undefined || errors.length === 0) return "answered";
  return data == null ? "refused" : "partial";
}
