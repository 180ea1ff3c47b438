import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type GraphQLSchema,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type TypeDefinitionNode,
  type UnionTypeDefinitionNode,
} from "graphql";
import { subgraphSchemaOf } from "../../shared/server/subgraph.ts";
import { argumentOf, graphNames, typeDefinitions } from "./join-directives.ts";

/**
 * The schema of a department as a supergraph tells it.
 *
 * Replies are checked against it, and a department that is away is stood in for by it: a graph that was published brings
 * fields of which the committed schema of the department knows nothing.
 *
 * @throws {Error} when the supergraph does not name the department
 */
export function departmentSchema(supergraph: DocumentNode, department: string): GraphQLSchema {
  return subgraphSchemaOf(department, departmentDocument(supergraph, department));
}

/** The part of a supergraph that one department answers, as SDL of its own. */
export function departmentDocument(supergraph: DocumentNode, department: string): DocumentNode {
  const graph = [...graphNames(supergraph)].find(([, name]) => name === department)?.[0];
  if (graph === undefined) throw new Error(`The supergraph should name the department ${department}.`);
  const definitions = typeDefinitions(supergraph).flatMap((type) => partOf(type, graph));
  return { kind: Kind.DOCUMENT, definitions: [...FEDERATION.definitions, ...definitions] };
}

const FEDERATION = parse('extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])', {
  noLocation: true,
});

/** What one graph says of a type; nothing when it does not know it. */
function partOf(type: TypeDefinitionNode, graph: string): DefinitionNode[] {
  const own = directivesFor(type, "join__type", graph);
  if (own.length === 0) return [];
  const directives = own.flatMap(keyIn);
  switch (type.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
      return objectPart({ ...type, directives }, type, graph);
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return [{ ...type, directives, fields: fieldsOf(type.fields, graph) }];
    case Kind.ENUM_TYPE_DEFINITION:
      return [{ ...type, directives, values: valuesOf(type, graph) }];
    case Kind.UNION_TYPE_DEFINITION:
      return [{ ...type, directives, types: membersOf(type, graph) }];
    default:
      return [{ ...type, directives }];
  }
}

type ObjectLike = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/** A root type may stand in a graph that gives it no field. */
function objectPart(bare: ObjectLike, { fields, interfaces, directives }: ObjectLike, graph: string): DefinitionNode[] {
  const own = fieldsOf(fields, graph);
  if (own.length === 0) return [];
  const implemented = namesIn(directives, "join__implements", graph, "interface");
  return [{ ...bare, fields: own, interfaces: (interfaces ?? []).filter(({ name }) => implemented.has(name.value)) }];
}

interface Member {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

/** A field that says nothing of graphs is in all that have its type. */
function fieldsOf<Field extends Member>(fields: readonly Field[] | undefined, graph: string): Field[] {
  return (fields ?? []).flatMap((field) => {
    const joined = (field.directives ?? []).filter(({ name }) => name.value === "join__field");
    if (joined.length > 0 && directivesFor(field, "join__field", graph).length === 0) return [];
    const args = "arguments" in field && { arguments: (field.arguments as Member[]).map(bare) };
    return [{ ...field, ...args, directives: [] }];
  });
}

function bare<Node extends Member>(node: Node): Node {
  return { ...node, directives: [] };
}

function valuesOf({ values = [] }: EnumTypeDefinitionNode, graph: string) {
  return values.filter((value) => directivesFor(value, "join__enumValue", graph).length > 0).map(bare);
}

function membersOf({ types = [], directives }: UnionTypeDefinitionNode, graph: string) {
  const members = namesIn(directives, "join__unionMember", graph, "member");
  return types.filter(({ name }) => members.has(name.value));
}

function keyIn(joined: ConstDirectiveNode): ConstDirectiveNode[] {
  const kept = (joined.arguments ?? []).filter(({ name }) => name.value === "key" || name.value === "resolvable");
  if (!kept.some(({ name }) => name.value === "key")) return [];
  const renamed = kept.map((each) =>
    each.name.value === "key" ? { ...each, name: { kind: Kind.NAME, value: "fields" } as const } : each,
  );
  return [{ kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: "key" }, arguments: renamed }];
}

function directivesFor({ directives }: Member, name: string, graph: string): ConstDirectiveNode[] {
  return (directives ?? []).filter((each) => each.name.value === name && argumentOf(each, "graph") === graph);
}

function namesIn(
  directives: readonly ConstDirectiveNode[] | undefined,
  directive: string,
  graph: string,
  argument: string,
): ReadonlySet<string> {
  return new Set(directivesFor({ directives }, directive, graph).map((each) => String(argumentOf(each, argument))));
}
