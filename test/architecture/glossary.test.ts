import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  specifiedScalarTypes,
} from "graphql";
import { ROOT, sourceFiles } from "./source-files.ts";

const glossary = readFileSync(join(ROOT, "docs/glossary.md"), "utf8");
const words = new Set([...glossary.matchAll(/`([^`]+)`/g)].map(([, word]) => word));
const schema = buildSchema(readFileSync(join(ROOT, "schema/supergraph.graphql"), "utf8"), { assumeValidSDL: true });
// Names with two underscores belong to GraphQL and to the composition.
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.includes("__") && !isBuiltIn(name));

describe("The glossary", () => {
  it("has every type of the schema", () => {
    expect(missing(types.map(({ name }) => name))).toEqual([]);
  });

  it("has every value of every enum", () => {
    expect(
      missing(types.flatMap((type) => (isEnumType(type) ? type.getValues().map(({ name }) => name) : []))),
    ).toEqual([]);
  });

  it("has every noun that is a field or an argument", () => {
    expect(missing(types.flatMap(nouns))).toEqual([]);
  });

  it("has every table", () => {
    const created = sourceFiles(["shared", "subgraphs"]).flatMap(({ text }) => [
      ...text.matchAll(/create table \w+\.(\w+)/g),
    ]);
    expect(created.length).toBeGreaterThan(20);
    expect(missing(created.map(([, table]) => String(table)))).toEqual([]);
  });

  it("gives each English term once", () => {
    const rows = glossary.split("\n").filter((line) => line.startsWith("| ") && !line.startsWith("| 中文"));
    const terms = rows.map((row) => row.split(" | ")[1]).filter((term) => term !== undefined && !/^\W/.test(term));
    expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([]);
  });
});

function missing(names: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => !words.has(name));
}

function isBuiltIn(name: string): boolean {
  return specifiedScalarTypes.some((scalar) => scalar.name === name);
}

function nouns(type: GraphQLNamedType): string[] {
  if (isInputObjectType(type)) return Object.keys(type.getFields());
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [field.name, ...field.args.map(({ name }) => name)]);
}
