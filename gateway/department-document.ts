import {
  type DocumentNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNullableType,
  getOperationAST,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionNode,
} from "graphql";
import { ANSWER_GUARDS, guard, isGuard, keyFields } from "./guards.ts";
import { normaliseOperation, responseKey } from "./normalise-operation.ts";
import { type Check, fieldCheckOf, objectCheckOf } from "./reply-check.ts";

/** A field that a department is asked for, at the root or on an entity. */
export interface AskedField {
  readonly key: string;
  /** Whether its value is a `PolicyAnswer`. */
  readonly isAnswer: boolean;
}

/** The fields of one type of entity that a department is asked for. */
export interface EntityShape {
  readonly keyFields: readonly string[];
  /** What the caller asked for, without the key and the type. */
  readonly asked: readonly AskedField[];
  readonly check: (value: unknown) => Record<string, unknown>;
}

/** One `_entities` of a document; the planner may put several into one, each under its alias. */
export interface EntityRoot {
  readonly key: string;
  /** The variable that holds the representations. */
  readonly variable: string;
  readonly byType: ReadonlyMap<string, EntityShape>;
}

/** A document for a department, made ready once: as it is sent, and how its reply is checked. */
export interface DepartmentDocument {
  /** As the planner wrote it. */
  readonly planned: DocumentNode;
  /** As it is sent: with guards. */
  readonly document: DocumentNode;
  readonly query: string;
  readonly operation: OperationDefinitionNode;
  readonly entityRoots: readonly EntityRoot[];
  readonly rootFields: readonly (AskedField & { readonly check: Check })[];
}

/** Makes a planned document ready; the planner keeps its documents, so the result is kept by document. */
export function createDocumentPreparation(schema: GraphQLSchema): (planned: DocumentNode) => DepartmentDocument {
  const prepared = new WeakMap<DocumentNode, DepartmentDocument>();
  return (planned) => {
    const known = prepared.get(planned);
    if (known) return known;
    const made = prepare(schema, planned);
    prepared.set(planned, made);
    return made;
  };
}

function prepare(schema: GraphQLSchema, planned: DocumentNode): DepartmentDocument {
  const operation = getOperationAST(planned);
  if (!operation) throw new Error("A planned document holds one operation.");
  const normalised = normaliseOperation(schema, planned, operation, {});
  const guarded = withGuards(schema, normalised);
  const rootType = schema.getRootType(guarded.operation);
  if (!rootType) throw new Error(`The department has no ${guarded.operation}.`);
  const fields = fieldsIn(guarded.selectionSet.selections);
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [guarded] };
  return {
    planned,
    document,
    query: print(document),
    operation: guarded,
    entityRoots: fields.filter(isEntities).map((node) => entityRoot(schema, node)),
    rootFields: fields
      .filter((node) => !isEntities(node))
      .map((node) => ({ ...askedField(rootType, node), check: fieldCheckOf(schema, rootType, node) })),
  };
}

function entityRoot(schema: GraphQLSchema, node: FieldNode): EntityRoot {
  const argument = node.arguments?.find(({ name }) => name.value === "representations")?.value;
  if (argument?.kind !== Kind.VARIABLE) throw new Error("Representations travel in a variable.");
  const byType = new Map<string, EntityShape>();
  for (const selection of selectionsOf(node)) {
    const type = entityTypeOf(schema, selection);
    if (!type || selection.kind !== Kind.INLINE_FRAGMENT) continue;
    const fields = fieldsIn(selection.selectionSet.selections);
    const keys = keyFields(type);
    byType.set(type.name, {
      keyFields: keys,
      asked: fields
        .filter((field) => !isGuard(field) && field.name.value !== "__typename" && !keys.includes(field.name.value))
        .map((field) => askedField(type, field)),
      check: objectCheckOf(schema, type, fields),
    });
  }
  return { key: responseKey(node), variable: argument.name.value, byType };
}

function askedField(type: GraphQLObjectType, node: FieldNode): AskedField {
  return { key: responseKey(node), isAnswer: isAnswer(type, node) };
}

function isAnswer(type: GraphQLObjectType, node: FieldNode): boolean {
  const field = type.getFields()[node.name.value];
  const value = field && getNullableType(field.type);
  return isObjectType(value) && value.name === "PolicyAnswer";
}

function withGuards(schema: GraphQLSchema, operation: OperationDefinitionNode): OperationDefinitionNode {
  const selections = operation.selectionSet.selections.map((node): SelectionNode => {
    if (node.kind !== Kind.FIELD || !isEntities(node)) return node;
    const entities = selectionsOf(node).map((selection) => guardedEntity(schema, selection));
    return { ...node, selectionSet: { kind: Kind.SELECTION_SET, selections: entities } };
  });
  return { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } };
}

function guardedEntity(schema: GraphQLSchema, selection: SelectionNode): SelectionNode {
  const type = entityTypeOf(schema, selection);
  if (!type || selection.kind !== Kind.INLINE_FRAGMENT) return selection;
  const fields = fieldsIn(selection.selectionSet.selections).map((node): FieldNode => {
    if (!isAnswer(type, node)) return node;
    return {
      ...node,
      selectionSet: { kind: Kind.SELECTION_SET, selections: [...selectionsOf(node), ...ANSWER_GUARDS] },
    };
  });
  const selections = [...fields, guard("__typename"), ...keyFields(type).map(guard)];
  return { ...selection, selectionSet: { kind: Kind.SELECTION_SET, selections } };
}

function entityTypeOf(schema: GraphQLSchema, selection: SelectionNode): GraphQLObjectType | undefined {
  if (selection.kind !== Kind.INLINE_FRAGMENT || !selection.typeCondition) return undefined;
  const type = schema.getType(selection.typeCondition.name.value);
  return isObjectType(type) ? type : undefined;
}

function isEntities(node: FieldNode): boolean {
  return node.name.value === "_entities";
}

function selectionsOf(node: FieldNode): readonly SelectionNode[] {
  return node.selectionSet ? node.selectionSet.selections : [];
}

function fieldsIn(selections: readonly SelectionNode[]): FieldNode[] {
  return selections.filter((selection) => selection.kind === Kind.FIELD);
}
