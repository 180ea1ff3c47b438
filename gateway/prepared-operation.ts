import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
} from "graphql";
import { BoundedCache } from "./bounded-cache.ts";
import { conditionVariables, type Variables, variablesIn } from "./conditions.ts";
import { normaliseOperation } from "./normalise-operation.ts";
import { protectKeys } from "./response-keys.ts";

/** An operation made ready for the executor, which keeps its plans by document. */
export interface PreparedOperation {
  readonly operation: OperationDefinitionNode;
  readonly rootFields: readonly FieldNode[];
  /** What the subgraphs are asked; null when nothing. */
  readonly federated: DocumentNode | null;
  /** What is asked about the schema itself, which no subgraph knows; null when nothing. */
  readonly introspective: DocumentNode | null;
}

/** One document can have so many prepared forms as its conditions have combinations; the latest are kept. */
const FORMS_OF_A_DOCUMENT = 64;

/** Makes operations ready, and keeps what it made for as long as the caller keeps the document. */
export function createOperationPreparation(
  schema: GraphQLSchema,
): (document: DocumentNode, operation: OperationDefinitionNode, variables: Variables) => PreparedOperation {
  const forms = new WeakMap<OperationDefinitionNode, OperationForms>();
  return (document, operation, variables) => {
    let known = forms.get(operation);
    if (known === undefined) {
      known = { conditions: conditionVariables(document), byValues: new BoundedCache(FORMS_OF_A_DOCUMENT) };
      forms.set(operation, known);
    }
    const values = known.conditions.map((name) => String(variables[name])).join();
    const ready = known.byValues.get(values);
    if (ready) return ready;
    const made = prepare(schema, document, operation, variables);
    known.byValues.set(values, made);
    return made;
  };
}

interface OperationForms {
  readonly conditions: readonly string[];
  readonly byValues: BoundedCache<string, PreparedOperation>;
}

function prepare(
  schema: GraphQLSchema,
  document: DocumentNode,
  asked: OperationDefinitionNode,
  variables: Variables,
): PreparedOperation {
  const operation = protectKeys(schema, normaliseOperation(schema, document, asked, variables));
  const rootFields = operation.selectionSet.selections.filter((node) => node.kind === Kind.FIELD);
  const isIntrospective = (node: FieldNode) => node.name.value.startsWith("__");
  return {
    operation,
    rootFields,
    federated: documentOf(
      operation,
      rootFields.filter((node) => !isIntrospective(node)),
    ),
    introspective: documentOf(operation, rootFields.filter(isIntrospective)),
  };
}

function documentOf(operation: OperationDefinitionNode, selections: readonly SelectionNode[]): DocumentNode | null {
  if (selections.length === 0) return null;
  const selectionSet = { kind: Kind.SELECTION_SET, selections } as const;
  const used = variablesIn(selectionSet);
  const variableDefinitions = operation.variableDefinitions?.filter((each) => used.has(each.variable.name.value));
  const definition = { ...operation, selectionSet, ...(variableDefinitions && { variableDefinitions }) };
  return { kind: Kind.DOCUMENT, definitions: [definition] };
}
