import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  isObjectType,
  Kind,
  type ObjectTypeDefinitionNode,
  visit,
} from "graphql";
import { DEPARTMENTS, isDepartment } from "../departments.ts";
import { hubSchema } from "../hub-subgraph.ts";
import { argumentOf, graphNames, graphsIn, typeDefinitions } from "./join-directives.ts";
import { type Reason, reason } from "./reason.ts";

const HUB = "hub";

/** Whether it is a supergraph of these departments and this hub, which can be asked for all that it says they answer. */
export function judgeFederation(supergraph: DocumentNode): Reason[] {
  const graphs = graphsIn(supergraph);
  if (graphs === undefined) return [noSupergraph()];
  const names = graphNames(supergraph);
  return [
    ...(graphs.values ?? []).flatMap((node) => {
      const name = String(names.get(node.name.value));
      return isDepartment(name) || name === HUB ? [] : [unknownGraph(node, name)];
    }),
    ...[HUB, ...DEPARTMENTS].flatMap((name) => ([...names.values()].includes(name) ? [] : [missingGraph(name)])),
    ...strangePlaces(supergraph, names),
    ...hubFields(supergraph, names),
  ];
}

function noSupergraph(): Reason {
  return reason(
    "FEDERATION",
    undefined,
    "A supergraph names its graphs in the enum join__Graph; this text has none. A subgraph's SDL has to be composed first.",
    "超级图应以枚举 join__Graph 列出各子图；实无。子图的 SDL 须先组合。",
  );
}

const KNOWN = [HUB, ...DEPARTMENTS].join(", ");

function unknownGraph(node: Parameters<typeof reason>[1], name: string): Reason {
  return reason(
    "FEDERATION",
    node,
    `A graph is one of ${KNOWN}; "${name}" came.`,
    `子图应为 ${KNOWN} 之一；实为“${name}”。`,
  );
}

function missingGraph(name: string): Reason {
  return reason(
    "FEDERATION",
    undefined,
    `The graph ${name} should be among those of the supergraph; it is not.`,
    `超级图应含子图 ${name}；实无。`,
  );
}

/** Types and fields that are said to be in a graph that the supergraph does not name. */
function strangePlaces(supergraph: DocumentNode, names: ReadonlyMap<string, string>): Reason[] {
  const found: Reason[] = [];
  visit(supergraph, {
    [Kind.DIRECTIVE](node) {
      if (!node.name.value.startsWith("join__") || node.name.value === "join__graph") return;
      const graph = argumentOf(node as ConstDirectiveNode, "graph");
      if (graph === undefined || names.has(String(graph))) return;
      const message = `@${node.name.value} names a value of join__Graph; "${String(graph)}" came.`;
      found.push(
        reason("FEDERATION", node, message, `@${node.name.value} 应指明 join__Graph 的值；实为“${String(graph)}”。`),
      );
    },
  });
  return found;
}

/** The hub's own fields are answered by this program and by no department that could bring new ones. */
function hubFields(supergraph: DocumentNode, names: ReadonlyMap<string, string>): Reason[] {
  const graph = [...names].find(([, name]) => name === HUB)?.[0];
  const schema = hubSchema();
  return typeDefinitions(supergraph).flatMap((type) => {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
    const known = schema.getType(type.name.value);
    const fields = isObjectType(known) ? known.getFields() : {};
    return (type.fields ?? [])
      .filter((field) => isIn(type, field, graph) && !Object.hasOwn(fields, field.name.value))
      .map((field) => unknownToHub(type, field));
  });
}

function isIn(type: ObjectTypeDefinitionNode, field: FieldDefinitionNode, graph: string | undefined): boolean {
  const joined = (field.directives ?? []).filter(({ name }) => name.value === "join__field");
  const places = joined.length > 0 ? joined : (type.directives ?? []).filter(({ name }) => name.value === "join__type");
  return places.some((each) => argumentOf(each, "graph") === graph);
}

function unknownToHub(type: ObjectTypeDefinitionNode, field: FieldDefinitionNode): Reason {
  const place = `${type.name.value}.${field.name.value}`;
  return reason(
    "FEDERATION",
    field,
    `The hub's own graph has the fields that this release answers; ${place} came, which it does not.`,
    `枢纽自身子图只含本版本可应答的字段；实有 ${place}。`,
  );
}
