import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLAbstractType,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from "graphql";
import { isIncluded, type Variables, variablesIn } from "./conditions.ts";

// Where a selection is empty, which GraphQL cannot write down, a placeholder is asked for under this key.
const EMPTY_SELECTION_KEY = "__nothing";

// A fragment that names another twice, and so on, doubles with each; nobody asks for this many fields.
const MOST_FIELDS = 10_000;

/**
 * Writes an operation without fragments, conditions and repetitions, so that its answer stays the same.
 *
 * Conditions are resolved with the given variables, fields under one response key are merged at every level, and the
 * order of first appearance is kept, as graphql-js collects them. On an abstract type every possible type gets a
 * fragment of its own. Variables that are no longer used are dropped.
 *
 * @param schema the schema that the operation was validated against
 * @throws {GraphQLError} `OPERATION_TOO_COSTLY` when it asks for more fields than anybody needs
 */
export function normaliseOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): OperationDefinitionNode {
  const rootType = schema.getRootType(operation.operation);
  if (!rootType)
    throw new GraphQLError(`This hub answers no ${operation.operation}.`, { extensions: { code: "BAD_USER_INPUT" } });
  const selectionSet = new Writer(schema, document, variables).write(rootType, [operation.selectionSet]);
  const used = variablesIn(selectionSet);
  const variableDefinitions = operation.variableDefinitions?.filter((each) => used.has(each.variable.name.value));
  return { ...operation, directives: [], selectionSet, ...(variableDefinitions && { variableDefinitions }) };
}

/** The field node that stands where a selection is empty. */
export const PLACEHOLDER: FieldNode = {
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: EMPTY_SELECTION_KEY },
  name: { kind: Kind.NAME, value: "__typename" },
};

/** The key under which a field's value stands in the answer. */
export function responseKey(field: FieldNode): string {
  return field.alias ? field.alias.value : field.name.value;
}

class Writer {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #variables: Variables;
  #fields = 0;

  constructor(schema: GraphQLSchema, document: DocumentNode, variables: Variables) {
    this.#schema = schema;
    this.#variables = variables;
    this.#fragments = new Map(
      document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
    );
  }

  write(type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): SelectionSetNode {
    const selections = isAbstractType(type) ? this.#byPossibleType(type, sets) : this.#fieldsOf(type, sets);
    if (selections.length > 0) return { kind: Kind.SELECTION_SET, selections };
    return { kind: Kind.SELECTION_SET, selections: [PLACEHOLDER] };
  }

  #byPossibleType(type: GraphQLAbstractType, sets: readonly SelectionSetNode[]): SelectionNode[] {
    return this.#schema.getPossibleTypes(type).flatMap((possible): SelectionNode[] => {
      const selections = this.#fieldsOf(possible, sets);
      if (selections.length === 0) return [];
      const typeCondition = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: possible.name } } as const;
      return [{ kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet: { kind: Kind.SELECTION_SET, selections } }];
    });
  }

  #fieldsOf(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): FieldNode[] {
    const groups = new Map<string, [FieldNode, ...FieldNode[]]>();
    const visited = new Set<string>();
    for (const set of sets) this.#collect(type, set, groups, visited);
    return [...groups.values()].map((nodes) => this.#merged(type, nodes));
  }

  #collect(
    type: GraphQLObjectType,
    set: SelectionSetNode,
    groups: Map<string, [FieldNode, ...FieldNode[]]>,
    visited: Set<string>,
  ): void {
    for (const selection of set.selections) {
      if (!isIncluded(selection, this.#variables)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = responseKey(selection);
        const known = groups.get(key);
        if (known) known.push(selection);
        else groups.set(key, [selection]);
        continue;
      }
      const fragment = this.#fragmentOf(selection, visited);
      if (fragment && this.#applies(fragment.typeCondition?.name.value, type)) {
        this.#collect(type, fragment.selectionSet, groups, visited);
      }
    }
  }

  #fragmentOf(selection: Exclude<SelectionNode, FieldNode>, visited: Set<string>) {
    if (selection.kind === Kind.INLINE_FRAGMENT) return selection;
    const name = selection.name.value;
    if (visited.has(name)) return undefined;
    visited.add(name);
    return this.#fragments.get(name);
  }

  #applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const conditionType = this.#schema.getType(condition);
    return isAbstractType(conditionType) && this.#schema.isSubType(conditionType, type);
  }

  #merged(type: GraphQLObjectType, nodes: readonly [FieldNode, ...FieldNode[]]): FieldNode {
    this.#fields += 1;
    if (this.#fields > MOST_FIELDS) {
      throw new GraphQLError(
        `An operation asks for at most ${MOST_FIELDS} fields, fragments written out; this one for more.`,
        {
          extensions: { code: "OPERATION_TOO_COSTLY" },
        },
      );
    }
    const [first] = nodes;
    const bare = { ...first, directives: [] };
    const fieldType = namedTypeOf(type, first.name.value);
    if (!isCompositeType(fieldType)) return bare;
    const sets = nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []));
    return { ...bare, selectionSet: this.write(fieldType, sets) };
  }
}

function namedTypeOf(type: GraphQLObjectType, field: string): GraphQLNamedType | undefined {
  if (field === "__schema") return getNamedType(SchemaMetaFieldDef.type);
  if (field === "__type") return getNamedType(TypeMetaFieldDef.type);
  const definition = type.getFields()[field];
  return definition === undefined ? undefined : getNamedType(definition.type);
}
