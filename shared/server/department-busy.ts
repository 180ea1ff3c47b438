import { type ExecutionResult, GraphQLError } from "graphql";
import { DatabaseBusy } from "../database/database-busy.ts";

/**
 * What a department says when it can take no more: nothing of the question is answered, so that whoever asked knows it at
 * once. What was changed meanwhile is found again by its key.
 */
export function departmentBusy(department: string): ExecutionResult {
  const error = new GraphQLError(`The department ${department} takes no more questions now. Ask again later.`, {
    extensions: {
      code: "DEPARTMENT_UNAVAILABLE",
      department,
      messageZh: `部门${department}繁忙，请稍后再查询。`,
    },
  });
  return { errors: [error] };
}

/** @throws {DatabaseBusy} when that is why something of a result is missing */
export function passUnlessBusy(result: ExecutionResult): ExecutionResult {
  for (const error of result.errors ?? []) {
    const busy = busyDatabase(error);
    if (busy !== null) throw busy;
  }
  return result;
}

/** Errors are wrapped when they are moved to another path; the innermost one tells what happened. */
function busyDatabase({ originalError }: GraphQLError): DatabaseBusy | null {
  if (originalError instanceof GraphQLError) return busyDatabase(originalError);
  return originalError instanceof DatabaseBusy ? originalError : null;
}
