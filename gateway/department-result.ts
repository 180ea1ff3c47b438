import type { ExecutionResult } from "graphql";
import type { DepartmentDocument } from "./department-document.ts";
import { type DepartmentError, errorAt, type ReplyPath, unavailable } from "./department-errors.ts";
import { isObject, type Unchecked } from "./reply-check.ts";
import { pathsOf, representationsIn } from "./representations.ts";
import type { StandIn } from "./stand-in.ts";

/** What stands for a department that did not answer: the stand-in's answers, and an error at each field. */
export async function absence(
  department: string,
  standIn: StandIn,
  document: DepartmentDocument,
  variables: Unchecked,
): Promise<ExecutionResult> {
  const errors = pathsOf(document, variables).map((path) => unavailable(department, path));
  return { data: await standIn(document.planned, variables), errors };
}

/** What stands for a call that the department refused as a whole: nulls, and its refusals at each field. */
export function refusal(
  document: DepartmentDocument,
  variables: Unchecked,
  refusals: readonly DepartmentError[],
): ExecutionResult {
  if (document.entityRoots.length === 0) return { data: null, errors: refusals.map(({ error }) => error) };
  const data = document.entityRoots.map(({ key, variable }) => [
    key,
    representationsIn(variables, variable).map(() => null),
  ]);
  const errors = pathsOf(document, variables).flatMap((path) => refusals.map(({ error }) => errorAt(error, path)));
  return { data: Object.fromEntries(data), errors };
}

/** A reply with the stand-in's answers in the places where the department failed; its errors are kept. */
export async function repaired(
  standIn: StandIn,
  document: DepartmentDocument,
  variables: Unchecked,
  data: Record<string, unknown>,
  { errors, owed }: { errors: readonly DepartmentError[]; owed: readonly ReplyPath[] },
): Promise<ExecutionResult> {
  const shown = errors.length === 0 ? {} : { errors: errors.map(({ error }) => error) };
  if (owed.length === 0) return { data, ...shown };
  const undetermined = await standIn(document.planned, variables);
  for (const path of owed) put(data, path, valueAt(undetermined, path));
  return { data, ...shown };
}

function valueAt(data: unknown, path: ReplyPath): unknown {
  return path.reduce(
    (value: unknown, step) => (Object(value) === value ? Reflect.get(Object(value), step) : null),
    data,
  );
}

function put(data: object, path: ReplyPath, value: unknown): void {
  const parent = valueAt(data, path.slice(0, -1));
  const last = path.at(-1);
  if (last !== undefined && (isObject(parent) || Array.isArray(parent))) Reflect.set(parent, last, value);
}
