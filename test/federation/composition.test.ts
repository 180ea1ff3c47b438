import { parse } from "graphql";
import { DEPARTMENTS } from "../../gateway/departments.ts";
import { staleFiles } from "../../schema/committed-file.ts";
import { composeSupergraph, SUPERGRAPH_FILE } from "../../schema/compose.ts";
import { generatedTypes } from "../../schema/generate-types.ts";
import { compositionHints } from "../../schema/hints.ts";
import { lintSchema } from "../../schema/lint.ts";
import { subgraphDocuments } from "../../schema/subgraph-documents.ts";
import { subgraphSdl } from "../../shared/server/subgraph-sdl.ts";

describe("The composed supergraph", () => {
  it("is the one that is committed", () => {
    expect(staleFiles([{ path: SUPERGRAPH_FILE, text: composeSupergraph() }])).toEqual([]);
  });

  it("holds the hub and every department that the gateway asks", () => {
    expect(subgraphDocuments().map(({ name }) => name)).toEqual(["hub", ...DEPARTMENTS].sort());
  });

  it("names no address: where a subgraph runs is configuration", () => {
    const urls = [...composeSupergraph().matchAll(/@join__graph\(name: "([^"]+)", url: "([^"]+)"\)/g)];
    expect(urls.map(([, name, url]) => [name, url])).toEqual(subgraphDocuments().map(({ name }) => [name, name]));
  });

  it("goes with the committed TypeScript types", async () => {
    expect(staleFiles(await generatedTypes())).toEqual([]);
  });

  it("does not come about when subgraphs contradict each other, and says where", () => {
    const contradiction = {
      name: "archive",
      typeDefs: parse(
        `${LINK} type Query { a: Int } type Standing @key(fields: "uscc") { uscc: USCC! ban: Int } scalar USCC`,
      ),
    };
    expect(() => composeSupergraph([...subgraphDocuments(), contradiction])).toThrow(
      /The subgraphs do not compose:\n- .*Standing\.ban/,
    );
  });

  it("does not come about with a hint", () => {
    const drifted = {
      name: "archive",
      typeDefs: parse(`${LINK} type Query { archived: Language } "A language." enum Language { ZH EN }`),
    };
    expect(() => composeSupergraph([...subgraphDocuments(), drifted])).toThrow(
      /hints, which count as failures:\n- Language in credit and archive: the descriptions differ/,
    );
  });
});

describe("A hint", () => {
  const hints = (one: string, other: string) =>
    compositionHints([
      { name: "one", typeDefs: parse(one) },
      { name: "other", typeDefs: parse(other) },
    ]);

  it.each([
    ["an enum with different values", "enum A { X }", "enum A { X Y }"],
    ["a value type with different fields", "type A { x: Int }", "type A { x: Int y: Int }"],
    [
      "a field with another type",
      'type A @key(fields: "x") { x: Int! y: Int }',
      'type A @key(fields: "x") { x: Int! y: Int! }',
    ],
    ["a root field with other arguments", "type Query { a(x: Int): Int }", "type Query { a: Int }"],
    ["an input with different fields", "input A { x: Int }", "input A { x: Int y: Int }"],
    ["a scalar specified elsewhere", 'scalar A @specifiedBy(url: "b")', 'scalar A @specifiedBy(url: "c")'],
    ["two descriptions of one type", '"One." type A { x: Int }', '"Another." type A { x: Int }'],
    ["one name for two kinds of type", "type A { x: Int }", "enum A { X }"],
  ])("is %s", (_, one, other) => {
    expect(hints(one, other)).toHaveLength(1);
  });

  it.each([
    ["the same type in both", '"One." enum A { "X." X }', '"One." enum A { "X." X }'],
    [
      "a description by the owner alone",
      '"One." type A @key(fields: "x") { x: Int! }',
      'type A @key(fields: "x") { x: Int! y: Int }',
    ],
    [
      "fields of an entity, each by its owner",
      'type A @key(fields: "x") { x: Int! y: Int }',
      'type A @key(fields: "x") { x: Int! z: Int }',
    ],
  ])("is not %s", (_, one, other) => {
    expect(hints(one, other)).toEqual([]);
  });
});

describe("The subgraphs' SDL", () => {
  it("keeps the design guide", () => {
    expect(lintSchema()).toEqual([]);
  });

  it.each([
    ["a type without a description", 'type A { "F." f: Int }', "A has no description in any subgraph."],
    ["a field without one", '"A." type A { f: Int }', "A.f has no description."],
    ["an argument without one", '"A." type A { "F." f(x: Int): Int }', "A.f(x:) has no description."],
    ["an input field without one", '"A." input A { f: Int }', "A.f has no description."],
    ["an enum value without one", '"A." enum A { X }', "A.X has no description."],
    ["a scalar without one", "scalar A", "A has no description in any subgraph."],
    ["an enum value in small letters", '"A." enum A { "X." inForce }', "A.inForce should be written in UPPER_SNAKE."],
    ["a field in snake case", '"A." type A { "F." valid_on: Int }', "A.valid_on should be written in camelCase."],
    [
      "a suffix that says nothing",
      '"A." type TitleInfo { "F." f: Int }',
      "TitleInfo should be a noun of the glossary; the suffix Info says nothing.",
    ],
  ])("does not keep it with %s", (_, sdl, fault) => {
    expect(lintSchema([{ name: "one", typeDefs: parse(sdl) }])).toEqual([fault]);
  });

  it("does not keep it when a department adds a field that may not be null", () => {
    const owner = { name: "owner", typeDefs: parse('"A." type A @key(fields: "x") { "X." x: Int! }') };
    const other = { name: "other", typeDefs: parse('type A @key(fields: "x") { x: Int! "Y." y: Int! }') };
    expect(lintSchema([owner, other])).toEqual(["A.y should be nullable: a department that is down costs its field."]);
  });

  it("holds a shared file in every subgraph that uses a type of it, and in no other", () => {
    const holding = (type: string) =>
      subgraphDocuments().flatMap(({ name }) =>
        new RegExp(`^(enum|type|scalar) ${type}\\b`, "m").test(subgraphSdl(name)) ? [name] : [],
      );
    expect(holding("USCC")).toEqual(["credit", "hub", "market-regulation", "procurement", "quality-award"]);
    expect(holding("PolicyAnswer")).toEqual(["credit", "procurement", "quality-award"]);
    expect(holding("RuleBasis")).toEqual(["credit", "market-regulation", "procurement", "quality-award"]);
  });

  it("is there for every subgraph; for no other name", () => {
    expect(() => subgraphSdl("archive")).toThrow("archive.graphql");
  });
});

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])';
