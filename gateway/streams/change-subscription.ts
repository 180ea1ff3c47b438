import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type VariableDefinitionNode,
  valueFromASTUntyped,
  visit,
} from "graphql";
import type { Variables } from "../conditions.ts";

/** The subscription to changes, as the questions that find out what is to be pushed. */
export interface ChangeSubscription {
  /** Asks for the part of the feed after `$streamCursor`, of each change what the subscriber selected. */
  readonly page: DocumentNode;
  /** The variables that `page` still uses. */
  readonly variables: Variables;
  /** Under which key a pushed change stands. */
  readonly key: string;
  /** Where the subscriber wants to begin; null for what is told from now on. */
  readonly after: string | null;
}

const FIELD = "registerChanges";
const CURSOR = "streamCursor";

/**
 * Turns a subscription into questions: no department has to keep a connection, and every push is checked as any answer is.
 *
 * @throws {GraphQLError} when it asks for anything but changes
 */
export function readChangeSubscription(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Variables,
): ChangeSubscription {
  const variables = { ...defaultsOf(operation), ...given };
  const field = onlyField(operation);
  const { selectionSet } = field;
  if (selectionSet === undefined)
    throw refusal("A subscription says what it wants of each change.", "订阅须列出所需字段。");
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const used = variablesIn([selectionSet, ...fragments]);
  const definitions = (operation.variableDefinitions ?? []).filter(({ variable }) => used.has(variable.name.value));
  if (used.has(CURSOR))
    throw refusal(`A variable of a subscription is not named ${CURSOR}.`, `变量不得名为 ${CURSOR}。`);
  return {
    page: pageDocument(selectionSet, definitions, fragments),
    variables: Object.fromEntries(Object.entries(variables).filter(([name]) => used.has(name))),
    key: field.alias === undefined ? FIELD : field.alias.value,
    after: afterIn(field.arguments ?? [], variables),
  };
}

function onlyField({ selectionSet }: OperationDefinitionNode): FieldNode {
  const [field, ...more] = selectionSet.selections;
  if (field?.kind === Kind.FIELD && field.name.value === FIELD && more.length === 0 && !field.directives?.length) {
    return field;
  }
  throw refusal(`A subscription has one field, ${FIELD}, without directives.`, `订阅仅限一个字段 ${FIELD}，不带指令。`);
}

function afterIn(given: readonly ArgumentNode[], variables: Variables): string | null {
  const other = given.find(({ name }) => name.value !== "after");
  if (other !== undefined) throw refusal(`${FIELD} has no argument ${other.name.value}.`, `${FIELD} 无此参数。`);
  const [after] = given;
  const value: unknown = after === undefined ? null : valueFromASTUntyped(after.value, variables);
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return value;
  throw refusal("`after` is a cursor, as text.", "after 应为游标文本。");
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)]],
    ),
  );
}

function variablesIn(nodes: readonly (SelectionSetNode | FragmentDefinitionNode)[]): Set<string> {
  const found = new Set<string>();
  for (const node of nodes) visit(node, { Variable: ({ name }) => void found.add(name.value) });
  return found;
}

const name = (value: string) => ({ kind: Kind.NAME, value }) as const;
const field = (of: string, selectionSet?: SelectionSetNode): FieldNode => ({
  kind: Kind.FIELD,
  name: name(of),
  ...(selectionSet && { selectionSet }),
});
const selections = (...fields: FieldNode[]): SelectionSetNode => ({ kind: Kind.SELECTION_SET, selections: fields });
const cursor = { kind: Kind.VARIABLE, name: name(CURSOR) } as const;

function pageDocument(
  ofEach: SelectionSetNode,
  definitions: readonly VariableDefinitionNode[],
  fragments: readonly FragmentDefinitionNode[],
): DocumentNode {
  const page = field(
    FIELD,
    selections(field("edges", ofEach), field("pageInfo", selections(field("hasNextPage"), field("endCursor")))),
  );
  const operation: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation: "query" as OperationDefinitionNode["operation"],
    variableDefinitions: [
      ...definitions,
      {
        kind: Kind.VARIABLE_DEFINITION,
        variable: cursor,
        type: { kind: Kind.NAMED_TYPE, name: name("String") },
      },
    ],
    selectionSet: selections({ ...page, arguments: [{ kind: Kind.ARGUMENT, name: name("after"), value: cursor }] }),
  };
  return { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] };
}

function refusal(message: string, messageZh: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT", messageZh } });
}
