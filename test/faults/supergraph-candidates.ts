import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  parseType,
  print,
  visit,
} from "graphql";
import type { ReasonKind } from "../../gateway/supergraph/reason.ts";
import { subgraphSdl } from "../../shared/server/subgraph-sdl.ts";

/** A supergraph that gateways have to refuse, made from a good one. */
export interface BadSupergraph {
  readonly name: string;
  readonly kind: ReasonKind;
  readonly spoil: (good: string) => string;
}

export const BAD_SUPERGRAPHS: readonly BadSupergraph[] = [
  { name: "an empty file", kind: "TEXT", spoil: () => "" },
  { name: "a file cut off", kind: "TEXT", spoil: (good) => good.slice(0, Math.floor(good.length / 2)) },
  { name: "zeros and ones", kind: "TEXT", spoil: () => "\u0000\u0001\u0002".repeat(1_000) },
  { name: "a file of 20 MB", kind: "TEXT", spoil: (good) => `${good}\n${"# more\n".repeat(3_000_000)}` },
  { name: "a field of an unknown type", kind: "TEXT", spoil: retyped("Standing.ban", "Bann") },
  { name: "a type defined twice", kind: "TEXT", spoil: (good) => `${good}\ntype Standing { again: Int }` },
  { name: "a department's own SDL", kind: "FEDERATION", spoil: () => subgraphSdl("credit") },
  {
    name: "a graph that nobody knows",
    kind: "FEDERATION",
    spoil: (good) => good.replace('"procurement", url', '"taxes", url'),
  },
  {
    name: "a department left out",
    kind: "FEDERATION",
    spoil: (good) => good.replace(/\n {2}QUALITY_AWARD @join__graph.*/, ""),
  },
  {
    name: "a field of the hub that this release lacks",
    kind: "FEDERATION",
    spoil: added("Query", "news: String @join__field(graph: HUB) @public"),
  },
  {
    name: "a field that says nothing of access",
    kind: "ACCESS",
    spoil: added("Standing", "notes: String @join__field(graph: CREDIT)"),
  },
  { name: "a protection taken off a field", kind: "ACCESS", spoil: opened("Standing.creditSupport") },
  {
    name: "a scope that nobody is granted",
    kind: "ACCESS",
    spoil: added("Standing", 'notes: String @join__field(graph: CREDIT) @requiresScopes(scopes: [["everything"]])'),
  },
  {
    name: "a policy that nothing checks",
    kind: "ACCESS",
    spoil: added("Standing", 'notes: String @join__field(graph: CREDIT) @policy(policies: [["friend-of-ours"]])'),
  },
  { name: "a field gone", kind: "COMPATIBILITY", spoil: without("Standing.ban") },
  { name: "a field of another type", kind: "COMPATIBILITY", spoil: retyped("Standing.ban", "Enterprise") },
  { name: "a value that may now be null", kind: "COMPATIBILITY", spoil: retyped("Reason.code", "ReasonCode") },
  { name: "an argument gone", kind: "COMPATIBILITY", spoil: changedLot(() => []) },
  {
    name: "an argument that has to be given",
    kind: "COMPATIBILITY",
    spoil: changedLot((lot) => [lot, renamed(lot, "String!")]),
  },
  {
    name: "an enum value gone",
    kind: "COMPATIBILITY",
    spoil: withoutValue("NOT_ELIGIBLE"),
  },
  {
    name: "an input field that has to be given",
    kind: "COMPATIBILITY",
    spoil: (good) => good.replace(/(input CreditDecisionIssueInput[^{]*\{)/, "$1\n  stamp: String!"),
  },
];

/**
 * Supergraphs of which each may follow the one before: a field is added, deprecated, and goes. Departments that answer the
 * last but two answer all of them.
 */
export function goodSupergraphs(committed: string): readonly string[] {
  const outlook = added("Standing", "creditOutlook: String @join__field(graph: CREDIT) @public")(committed);
  const advice = added("Query", "procurementAdvice: String! @join__field(graph: PROCUREMENT) @public")(outlook);
  const deprecated = advice.replace(/(creditOutlook: String)/, '$1 @deprecated(reason: "Use titles.")');
  const gone = without("Standing.creditOutlook")(deprecated);
  const optional = changedLot((lot) => [lot, renamed(lot, "String")])(gone);
  return [outlook, advice, deprecated, gone, optional];
}

type Change = (sdl: string) => string;

function added(type: string, field: string): Change {
  const [extended] = parse(`type T { ${field} }`, { noLocation: true }).definitions as ObjectTypeDefinitionNode[];
  return changedType(type, (fields) => [...fields, ...(extended?.fields ?? [])]);
}

function without(place: string): Change {
  return changedField(place, () => []);
}

/** Changes an argument that may be given, and is. */
function changedLot(change: (lot: InputValueDefinitionNode) => readonly InputValueDefinitionNode[]): Change {
  return changedField("Standing.procurementPreference", (field) => [
    {
      ...field,
      arguments: (field.arguments ?? []).flatMap((each) => (each.name.value === "lot" ? change(each) : [each])),
    },
  ]);
}

/** Another argument, of this type. */
function renamed(argument: InputValueDefinitionNode, type: string): InputValueDefinitionNode {
  return { ...argument, name: { kind: Kind.NAME, value: "why" }, type: parseType(type, { noLocation: true }) };
}

function withoutValue(value: string): Change {
  return (sdl) =>
    print(
      visit(parse(sdl, { noLocation: true }), {
        [Kind.ENUM_VALUE_DEFINITION]: (node) => (node.name.value === value ? null : undefined),
      }),
    );
}

function retyped(place: string, type: string): Change {
  const name = { kind: Kind.NAME, value: type } as const;
  return changedField(place, (field) => [{ ...field, type: { kind: Kind.NAMED_TYPE, name } }]);
}

function opened(place: string): Change {
  const isJoining = ({ name }: ConstDirectiveNode) => name.value.startsWith("join__");
  const open = parse("type T { f: Int @public }", { noLocation: true }).definitions as ObjectTypeDefinitionNode[];
  const directives = open[0]?.fields?.[0]?.directives ?? [];
  return changedField(place, (field) => [
    { ...field, directives: [...(field.directives ?? []).filter(isJoining), ...directives] },
  ]);
}

function changedField(place: string, change: (field: FieldDefinitionNode) => readonly FieldDefinitionNode[]): Change {
  const [type = "", name = ""] = place.split(".");
  return changedType(type, (fields) =>
    fields.flatMap((field) => (field.name.value === name ? change(field) : [field])),
  );
}

function changedType(
  name: string,
  change: (fields: readonly FieldDefinitionNode[]) => readonly FieldDefinitionNode[],
): Change {
  return (sdl) => {
    const document: DocumentNode = visit(parse(sdl, { noLocation: true }), {
      [Kind.OBJECT_TYPE_DEFINITION]: (node) =>
        node.name.value === name ? { ...node, fields: change(node.fields ?? []) } : false,
    });
    return print(document);
  };
}
