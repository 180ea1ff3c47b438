import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { PLACEHOLDER, responseKey } from "./normalise-operation.ts";
import { isObject } from "./reply-check.ts";

const PREFIX = "__as_";

/**
 * Gives other keys to fields that a caller has named like another field of the same type.
 *
 * Keys of entities travel under their own names between the subgraphs: `validOn: knownAt` would send an instant where
 * the day belongs, and a department would answer another question.
 *
 * @param operation written out by `normaliseOperation`
 */
export function protectKeys(schema: GraphQLSchema, operation: OperationDefinitionNode): OperationDefinitionNode {
  const selections = operation.selectionSet.selections;
  const root = schema.getRootType(operation.operation);
  return {
    ...operation,
    selectionSet: { ...operation.selectionSet, selections: protectedIn(schema, root, selections) },
  };
}

/** The key that the caller gave a field. */
export function askedKey(node: FieldNode): string {
  const asked = ASKED_KEYS.get(node);
  return asked === undefined ? responseKey(node) : asked;
}

/** A path with the keys that the caller gave. */
export function askedPath(path: readonly (string | number)[]): (string | number)[] {
  return path.map((step) => (typeof step === "string" && step.startsWith(PREFIX) ? step.slice(PREFIX.length) : step));
}

/** The value of a field with the keys that the caller gave, and without placeholders. */
export function restored(node: FieldNode, value: unknown): unknown {
  const restore = restorationOf(node);
  return restore === null ? value : restore(value);
}

const ASKED_KEYS = new WeakMap<FieldNode, string>();

function protectedIn(
  schema: GraphQLSchema,
  type: GraphQLNamedType | null | undefined,
  selections: readonly SelectionNode[],
): SelectionNode[] {
  return selections.map((node) => {
    if (node.kind === Kind.FIELD) return protectedField(schema, type, node);
    if (node.kind === Kind.FRAGMENT_SPREAD) return node;
    const condition = node.typeCondition ? schema.getType(node.typeCondition.name.value) : type;
    const inner = protectedIn(schema, condition, node.selectionSet.selections);
    return { ...node, selectionSet: { ...node.selectionSet, selections: inner } };
  });
}

function protectedField(schema: GraphQLSchema, type: GraphQLNamedType | null | undefined, node: FieldNode): FieldNode {
  if (!isObjectType(type) || node === PLACEHOLDER) return node;
  const field = type.getFields()[node.name.value];
  if (!field || !node.selectionSet) return renamed(type, node);
  const selections = protectedIn(schema, getNamedType(field.type), node.selectionSet.selections);
  return renamed(type, { ...node, selectionSet: { ...node.selectionSet, selections } });
}

function renamed(type: GraphQLObjectType, node: FieldNode): FieldNode {
  const key = responseKey(node);
  // Keys that begin with two underscores are the gateway's own.
  const isTaken = key !== node.name.value && (key.startsWith("__") || Object.hasOwn(type.getFields(), key));
  if (!isTaken) return node;
  const protectedNode: FieldNode = { ...node, alias: { kind: Kind.NAME, value: `${PREFIX}${key}` } };
  ASKED_KEYS.set(protectedNode, key);
  return protectedNode;
}

type Restoration = (value: unknown) => unknown;

const RESTORATIONS = new WeakMap<FieldNode, Restoration | null>();

/** Null where nothing in a field was written otherwise than asked, which is nearly always. */
function restorationOf(node: FieldNode): Restoration | null {
  const known = RESTORATIONS.get(node);
  if (known !== undefined) return known;
  const fields = new Map(fieldsIn(node.selectionSet).map((field) => [responseKey(field), field]));
  const isAsked = [...fields].every(
    ([key, field]) => field !== PLACEHOLDER && askedKey(field) === key && restorationOf(field) === null,
  );
  const restoration = isAsked ? null : restorationBy(fields);
  RESTORATIONS.set(node, restoration);
  return restoration;
}

function restorationBy(fields: ReadonlyMap<string, FieldNode>): Restoration {
  const restore: Restoration = (value) => {
    if (Array.isArray(value)) return value.map(restore);
    if (!isObject(value)) return value;
    const entries = Object.entries(value).flatMap(([key, inner]) => {
      const field = fields.get(key);
      return field === undefined || field === PLACEHOLDER ? [] : [[askedKey(field), restored(field, inner)] as const];
    });
    return Object.fromEntries(entries);
  };
  return restore;
}

/** The fields of a selection, of all types when there are several. */
function fieldsIn(selectionSet: SelectionSetNode | undefined): FieldNode[] {
  if (!selectionSet) return [];
  return selectionSet.selections.flatMap((node) => {
    if (node.kind === Kind.FIELD) return [node];
    return node.kind === Kind.INLINE_FRAGMENT ? fieldsIn(node.selectionSet) : [];
  });
}
