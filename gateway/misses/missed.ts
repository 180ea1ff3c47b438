import type { ExecutionResult, FieldNode, GraphQLObjectType } from "graphql";
import { getNamedType, isObjectType } from "graphql";
import { isObject } from "../reply-check.ts";
import { askedKey } from "../response-keys.ts";

/** Arguments by which one thing, or each of several, is asked for. */
const KEYS = new Set(["ID", "USCC"]);

/**
 * How many of the ids and codes that were asked for lead to nothing: what is not there, and what its caller may not see.
 *
 * A root field that an error belongs to tells nothing: a department that is down is no miss.
 */
export function missedIn(
  rootFields: readonly FieldNode[],
  rootType: GraphQLObjectType,
  { data, errors = [] }: ExecutionResult,
): number {
  if (data == null || rootType.name !== "Query") return 0;
  const failed = new Set(errors.map(({ path }) => path?.[0]));
  return rootFields.reduce((sum, node) => {
    const key = askedKey(node);
    return failed.has(key) || !asksByKey(node, rootType) ? sum : sum + missesOf(node, data[key]);
  }, 0);
}

function asksByKey({ name, arguments: given = [] }: FieldNode, rootType: GraphQLObjectType): boolean {
  const field = rootType.getFields()[name.value];
  const isKey = (argument: string) =>
    KEYS.has(getNamedType(field?.args.find((each) => each.name === argument)?.type)?.name ?? "");
  return field !== undefined && isObjectType(getNamedType(field.type)) && given.some(({ name }) => isKey(name.value));
}

/** What stands for an enterprise that the register does not hold is an answer without the enterprise. */
function missesOf(node: FieldNode, value: unknown): number {
  if (value === null) return 1;
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + missesOf(node, each), 0);
  const enterprise = node.selectionSet?.selections.find(
    (selection): selection is FieldNode => selection.kind === "Field" && selection.name.value === "enterprise",
  );
  return enterprise !== undefined && isObject(value) && value[askedKey(enterprise)] === null ? 1 : 0;
}
