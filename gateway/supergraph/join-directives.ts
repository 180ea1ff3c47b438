import {
  type ConstDirectiveNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  Kind,
  type TypeDefinitionNode,
  valueFromASTUntyped,
} from "graphql";

/** The enum by which a supergraph names its graphs. */
export const GRAPHS = "join__Graph";

/** Types of a supergraph that callers and departments know, not those by which it was joined. */
export function typeDefinitions({ definitions }: DocumentNode): TypeDefinitionNode[] {
  return definitions.filter(
    (node): node is TypeDefinitionNode =>
      node.kind.endsWith("TypeDefinition") && !isJoining((node as Named).name.value),
  );
}

interface Named {
  readonly name: { readonly value: string };
}

/** Whether a name belongs to the joining of graphs. */
export function isJoining(name: string): boolean {
  return name.startsWith("join__") || name.startsWith("link__");
}

/** The enum of the graphs; nothing when a document is no supergraph. */
export function graphsIn({ definitions }: DocumentNode): EnumTypeDefinitionNode | undefined {
  return definitions.find(
    (node): node is EnumTypeDefinitionNode => node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === GRAPHS,
  );
}

/** Subgraphs by the value that stands for them in the supergraph: `QUALITY_AWARD` for `quality-award`. */
export function graphNames(supergraph: DocumentNode): ReadonlyMap<string, string> {
  const values = graphsIn(supergraph)?.values ?? [];
  return new Map(
    values.map(({ name, directives }) => {
      const joined = directives?.find((each) => each.name.value === "join__graph");
      return [name.value, String(joined && argumentOf(joined, "name"))];
    }),
  );
}

/** The value of a directive's argument; undefined when it is not given. */
export function argumentOf({ arguments: given }: ConstDirectiveNode, name: string): unknown {
  const value = given?.find((each) => each.name.value === name)?.value;
  return value === undefined ? undefined : valueFromASTUntyped(value);
}
