import {
  type ExecutionResult,
  type FieldNode,
  type GraphQLError,
  type GraphQLObjectType,
  isNonNullType,
  Kind,
} from "graphql";
import { PLACEHOLDER, responseKey } from "./normalise-operation.ts";
import type { PreparedOperation } from "./prepared-operation.ts";
import { isObject, type Unchecked } from "./reply-check.ts";

/**
 * Joins what the subgraphs and the schema answered, as one server would have answered it.
 *
 * Root fields stand in the order asked; a missing one is null, and where it may not be null there is no data at all.
 * Errors are sorted by path, so that the same failure is told in the same words whoever answered first.
 */
export function finishAnswer(
  prepared: PreparedOperation,
  rootType: GraphQLObjectType,
  answers: readonly ExecutionResult[],
): ExecutionResult {
  const errors = answers.flatMap((answer) => (answer.errors === undefined ? [] : answer.errors));
  const data = joined(prepared.rootFields, rootType, answers);
  if (data !== null && prepared.hasPlaceholder) withoutPlaceholders(prepared.rootFields, data);
  return errors.length === 0 ? { data } : { data, errors: [...errors].sort(byPath) };
}

function joined(
  rootFields: readonly FieldNode[],
  rootType: GraphQLObjectType,
  answers: readonly ExecutionResult[],
): Record<string, unknown> | null {
  const data: Record<string, unknown> = {};
  for (const node of rootFields) {
    const key = responseKey(node);
    // Its own answer to an empty root selection is an empty object, so the placeholder is no field of it.
    if (node === PLACEHOLDER) continue;
    const values = answers.map((answer) => answer.data?.[key]).filter((value) => value !== undefined && value !== null);
    const [value = null] = values;
    if (value === null && mayNotBeNull(rootType, node)) return null;
    data[key] = value;
  }
  return data;
}

function mayNotBeNull(rootType: GraphQLObjectType, node: FieldNode): boolean {
  const field = rootType.getFields()[node.name.value];
  return field === undefined || isNonNullType(field.type);
}

function withoutPlaceholders(fields: readonly FieldNode[], data: object): void {
  for (const node of fields) {
    if (node === PLACEHOLDER) {
      Reflect.deleteProperty(data, responseKey(node));
      continue;
    }
    const selections = node.selectionSet?.selections.filter((selection) => selection.kind === Kind.FIELD);
    if (selections === undefined) continue;
    for (const value of objectsIn(Reflect.get(data, responseKey(node)))) withoutPlaceholders(selections, value);
  }
}

function objectsIn(value: unknown): Unchecked[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return isObject(value) ? [value] : [];
}

function byPath({ path: a }: GraphQLError, { path: b }: GraphQLError): number {
  const mine = a === undefined ? [] : a;
  const theirs = b === undefined ? [] : b;
  for (const [index, step] of mine.entries()) {
    const other = theirs[index];
    if (other === undefined) return 1;
    if (step === other) continue;
    if (typeof step === "number" && typeof other === "number") return step - other;
    return String(step) < String(other) ? -1 : 1;
  }
  return mine.length - theirs.length;
}
