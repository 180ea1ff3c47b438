import { type DocumentNode, type OperationDefinitionNode, separateOperations } from "graphql";

/** Makes documents of one operation each, with the fragments that it reaches; keeps them as long as the operation. */
export function createOperationSeparation(): (
  document: DocumentNode,
  operation: OperationDefinitionNode,
) => DocumentNode {
  const alone = new WeakMap<OperationDefinitionNode, DocumentNode>();
  return (document, operation) => {
    const known = alone.get(operation);
    if (known) return known;
    const made = separateOperations(document)[operation.name?.value ?? ""];
    if (!made) throw new Error("The operation of a document was expected in it.");
    alone.set(operation, made);
    return made;
  };
}
