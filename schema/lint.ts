import process from "node:process";
import { fileURLToPath } from "node:url";
import {
  type DefinitionNode,
  type DirectiveNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type TypeDefinitionNode,
} from "graphql";
import { type SubgraphDocument, subgraphDocuments } from "./subgraph-documents.ts";

const ROOT_TYPES = new Set(["Query", "Mutation", "Subscription"]);
const FORBIDDEN_SUFFIX = /(Info|Data|VO|DTO|Dto|List|Object|Type)$/;
const UPPER_SNAKE = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;
const CAMEL_CASE = /^[a-z][a-zA-Z0-9]*$/;

/**
 * What the subgraphs' SDL does against the design guide, one sentence for each place; empty when it keeps it.
 *
 * @see schema/README.md
 */
export function lintSchema(subgraphs: readonly SubgraphDocument[] = subgraphDocuments()): string[] {
  const definitions = subgraphs.flatMap(({ name, typeDefs }) =>
    typeDefs.definitions.filter(isTypeDefinition).map((node) => ({ subgraph: name, node })),
  );
  const described = describedPlaces(definitions.map(({ node }) => node));
  const owners = new Map(
    definitions.flatMap(({ subgraph, node }) => (node.description ? [[node.name.value, subgraph] as const] : [])),
  );
  const faults = definitions.flatMap(({ subgraph, node }) => [
    ...lintType(node, described),
    ...(owners.get(node.name.value) === subgraph ? [] : lintAddedFields(node)),
  ]);
  return [...new Set(faults)].sort();
}

function isTypeDefinition(node: DefinitionNode): node is TypeDefinitionNode {
  return node.kind.endsWith("TypeDefinition");
}

function describedPlaces(types: readonly TypeDefinitionNode[]): ReadonlySet<string> {
  const places = new Set<string>();
  for (const type of types) {
    if (type.description) places.add(type.name.value);
    for (const member of membersOf(type)) {
      if (member.description) places.add(`${type.name.value}.${member.name.value}`);
    }
  }
  return places;
}

function lintType(type: TypeDefinitionNode, described: ReadonlySet<string>): string[] {
  const name = type.name.value;
  const faults: string[] = [];
  if (!ROOT_TYPES.has(name) && !described.has(name)) faults.push(`${name} has no description in any subgraph.`);
  const suffix = FORBIDDEN_SUFFIX.exec(name);
  if (suffix) faults.push(`${name} should be a noun of the glossary; the suffix ${suffix[0]} says nothing.`);
  const keys = keyFields(type.directives);
  for (const member of membersOf(type)) {
    const place = `${name}.${member.name.value}`;
    const describedByOwner = keys.has(member.name.value) && described.has(place);
    if (!member.description && !describedByOwner) faults.push(`${place} has no description.`);
    faults.push(...lintMember(type, member, place));
  }
  return faults;
}

function lintMember(type: TypeDefinitionNode, member: Member, place: string): string[] {
  if (type.kind === Kind.ENUM_TYPE_DEFINITION) {
    return UPPER_SNAKE.test(member.name.value) ? [] : [`${place} should be written in UPPER_SNAKE.`];
  }
  const faults = CAMEL_CASE.test(member.name.value) ? [] : [`${place} should be written in camelCase.`];
  for (const argument of argumentsOf(member)) {
    if (!argument.description) faults.push(`${place}(${argument.name.value}:) has no description.`);
    if (!CAMEL_CASE.test(argument.name.value)) faults.push(`${place}(${argument.name.value}:) should be in camelCase.`);
  }
  return faults;
}

function lintAddedFields(type: TypeDefinitionNode): string[] {
  const keys = keyFields(type.directives);
  if (type.kind !== Kind.OBJECT_TYPE_DEFINITION || keys.size === 0 || !type.fields) return [];
  return type.fields
    .filter((field) => !keys.has(field.name.value) && field.type.kind === Kind.NON_NULL_TYPE)
    .map(
      (field) =>
        `${type.name.value}.${field.name.value} should be nullable: a department that is down costs its field.`,
    );
}

interface Member {
  readonly name: { readonly value: string };
  readonly description?: { readonly value: string } | undefined;
  readonly arguments?: readonly InputValueDefinitionNode[] | undefined;
}

function membersOf(type: TypeDefinitionNode): readonly Member[] {
  if (type.kind === Kind.ENUM_TYPE_DEFINITION) return type.values === undefined ? [] : type.values;
  if (type.kind === Kind.SCALAR_TYPE_DEFINITION || type.kind === Kind.UNION_TYPE_DEFINITION) return [];
  const fields: readonly (FieldDefinitionNode | InputValueDefinitionNode)[] | undefined = type.fields;
  return fields === undefined ? [] : fields;
}

function argumentsOf(member: Member): readonly InputValueDefinitionNode[] {
  return member.arguments === undefined ? [] : member.arguments;
}

function keyFields(directives: readonly DirectiveNode[] | undefined): ReadonlySet<string> {
  const names = new Set<string>();
  for (const directive of directives === undefined ? [] : directives) {
    if (directive.name.value !== "key") continue;
    const fields = directive.arguments?.find((argument) => argument.name.value === "fields")?.value;
    if (fields?.kind === Kind.STRING) for (const name of fields.value.split(/\s+/)) names.add(name);
  }
  return names;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const faults = lintSchema();
  for (const fault of faults) console.error(fault);
  if (faults.length === 0) console.log("The subgraphs' SDL keeps the design guide.");
  process.exitCode = faults.length > 0 ? 1 : 0;
}
