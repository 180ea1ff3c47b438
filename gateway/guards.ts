import { type FieldNode, type GraphQLObjectType, Kind } from "graphql";

const GUARDS = new WeakSet<FieldNode>();

/** Fields of a `PolicyAnswer` by which it is seen to answer the question that was asked. */
export const ANSWER_GUARDS: readonly FieldNode[] = [guard("validOn"), guard("knownAt")];

/**
 * Whether a field was added by the gateway, to see that a reply belongs to the question; callers never get it.
 *
 * Told by the node and not by its key, so that nobody can hide a field by its alias.
 */
export function isGuard(node: FieldNode): boolean {
  return GUARDS.has(node);
}

/** The key under which a guarded field stands in a department's reply. */
export function guardKey(field: string): string {
  return field === "__typename" ? "__type" : `__${field}`;
}

/** Asks for a field under its guard's key. */
export function guard(field: string): FieldNode {
  const node: FieldNode = {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: guardKey(field) },
    name: { kind: Kind.NAME, value: field },
  };
  GUARDS.add(node);
  return node;
}

/** Names of the fields of an entity's keys; its keys have no nested fields. */
export function keyFields(type: GraphQLObjectType): readonly string[] {
  const names = new Set<string>();
  const directives = type.astNode?.directives;
  for (const { name, arguments: args } of directives === undefined ? [] : directives) {
    const fields = args?.find((argument) => argument.name.value === "fields")?.value;
    if (name.value === "key" && fields?.kind === Kind.STRING) {
      for (const field of fields.value.split(/\s+/)) names.add(field);
    }
  }
  return [...names];
}
