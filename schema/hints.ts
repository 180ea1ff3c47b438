import { type DocumentNode, type FieldDefinitionNode, Kind, print, type TypeDefinitionNode } from "graphql";
import type { SubgraphDocument } from "./subgraph-documents.ts";

/**
 * Differences between subgraphs that composers let pass with a hint, or without one: here they are failures.
 *
 * Compared are types that several subgraphs define: their kind, description, directives such as `@specifiedBy`, enum
 * values, and every field, argument and input field that more than one of them states. Value types must be the same in
 * all; an entity's fields may differ, because each belongs to one owner.
 */
export function compositionHints(subgraphs: readonly SubgraphDocument[]): string[] {
  const definitionsByName = new Map<string, { subgraph: string; node: TypeDefinitionNode }[]>();
  for (const { name, typeDefs } of subgraphs) {
    for (const node of typeDefinitions(typeDefs)) {
      const known = definitionsByName.get(node.name.value);
      if (known) known.push({ subgraph: name, node });
      else definitionsByName.set(node.name.value, [{ subgraph: name, node }]);
    }
  }
  return [...definitionsByName.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : others.flatMap((other) => differences(first, other)),
  );
}

interface OwnedDefinition {
  readonly subgraph: string;
  readonly node: TypeDefinitionNode;
}

function typeDefinitions(document: DocumentNode): TypeDefinitionNode[] {
  return document.definitions.flatMap((node) => {
    if (node.kind === Kind.OBJECT_TYPE_EXTENSION) return [{ ...node, kind: Kind.OBJECT_TYPE_DEFINITION }];
    return "name" in node && node.kind.endsWith("TypeDefinition") ? [node as TypeDefinitionNode] : [];
  });
}

function differences(one: OwnedDefinition, other: OwnedDefinition): string[] {
  const where = `${one.node.name.value} in ${one.subgraph} and ${other.subgraph}`;
  if (one.node.kind !== other.node.kind) return [`${where}: ${one.node.kind} and ${other.node.kind}.`];
  const hints = descriptionHint(where, one.node, other.node);
  if (isEntityOrRoot(one.node) || isEntityOrRoot(other.node))
    return [...hints, ...fieldHints(where, one.node, other.node)];
  const mine = withoutDescription(one.node);
  const theirs = withoutDescription(other.node);
  if (mine !== theirs) hints.push(`${where}: the definitions differ:\n${mine}\n${theirs}`);
  return hints;
}

function descriptionHint(where: string, one: TypeDefinitionNode, other: TypeDefinitionNode): string[] {
  const mine = one.description?.value;
  const theirs = other.description?.value;
  if (mine === undefined || theirs === undefined || mine === theirs) return [];
  return [`${where}: the descriptions differ: "${mine}" and "${theirs}". Only the owner describes a shared type.`];
}

function fieldHints(where: string, one: TypeDefinitionNode, other: TypeDefinitionNode): string[] {
  const theirs = new Map(fieldsOf(other).map((field) => [field.name.value, fieldText(field)]));
  return fieldsOf(one).flatMap((field) => {
    const mine = fieldText(field);
    const text = theirs.get(field.name.value);
    return text === undefined || text === mine ? [] : [`${where}: a field differs: \`${mine}\` and \`${text}\`.`];
  });
}

function fieldsOf(node: TypeDefinitionNode): readonly FieldDefinitionNode[] {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION && node.fields ? node.fields : [];
}

function fieldText({ description: _, directives: __, ...rest }: FieldDefinitionNode): string {
  return print(rest);
}

function isEntityOrRoot(node: TypeDefinitionNode): boolean {
  if (["Query", "Mutation", "Subscription"].includes(node.name.value)) return true;
  return node.directives?.some((directive) => directive.name.value === "key") === true;
}

function withoutDescription(node: TypeDefinitionNode): string {
  const { description: _, ...rest } = node;
  return print(rest as TypeDefinitionNode);
}
