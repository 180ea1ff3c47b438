import { type ExecutionResult, type FieldNode, GraphQLError, type GraphQLObjectType, isNonNullType } from "graphql";
import { PLACEHOLDER, responseKey } from "./normalise-operation.ts";
import { askedKey, askedPath, restored } from "./response-keys.ts";

/**
 * Joins what the subgraphs and the schema answered, as one server would have answered it.
 *
 * Root fields stand in the order asked; a missing one is null, and where it may not be null there is no data at all.
 * Errors are sorted by path, so that the same failure is told in the same words whoever answered first.
 */
export function finishAnswer(
  rootFields: readonly FieldNode[],
  rootType: GraphQLObjectType,
  answers: readonly ExecutionResult[],
): ExecutionResult {
  const errors = answers.flatMap((answer) => (answer.errors === undefined ? [] : answer.errors));
  const data = joined(rootFields, rootType, answers);
  return errors.length === 0 ? { data } : { data, errors: errors.map(atAskedPath).sort(byPath) };
}

function joined(
  rootFields: readonly FieldNode[],
  rootType: GraphQLObjectType,
  answers: readonly ExecutionResult[],
): Record<string, unknown> | null {
  const data: Record<string, unknown> = {};
  for (const node of rootFields) {
    // Its own answer to an empty root selection is an empty object, so the placeholder is no field of it.
    if (node === PLACEHOLDER) continue;
    const key = responseKey(node);
    const found = answers.map((answer) => answer.data?.[key]).find((value) => value !== undefined && value !== null);
    if (found === undefined && mayNotBeNull(rootType, node)) return null;
    data[askedKey(node)] = found === undefined ? null : restored(node, found);
  }
  return data;
}

function mayNotBeNull(rootType: GraphQLObjectType, node: FieldNode): boolean {
  // Of what is asked about the schema itself only a type that there is not is null.
  if (node.name.value === "__type") return false;
  const field = rootType.getFields()[node.name.value];
  return field === undefined || isNonNullType(field.type);
}

function atAskedPath(error: GraphQLError): GraphQLError {
  if (!error.path) return error;
  const { message, extensions, nodes = null, originalError = null } = error;
  return new GraphQLError(message, { path: askedPath(error.path), extensions, nodes, originalError });
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
