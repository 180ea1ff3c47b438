import { buildSchema, execute, type GraphQLSchema, getOperationAST, parse, print, validate } from "graphql";
import { normaliseOperation } from "../../gateway/normalise-operation.ts";

const SCHEMA = buildSchema(`
  type Query { title(number: Int!): Title titles: [Title!]! holder: Holder }
  type Title { number: Int! name(language: Language = ZH): String holder: Holder! }
  interface Named { name: String }
  type Company implements Named { name: String code: String! titles: [Title!]! }
  type Person implements Named { name: String age: Int }
  union Holder = Company | Person
  enum Language { ZH EN }
`);

describe("An operation is written out", () => {
  it.each([
    [
      "fragments are written where they are spread",
      "{ titles { ...A } } fragment A on Title { number }",
      "{ titles { number } }",
    ],
    [
      "fragments within fragments too",
      "{ titles { ...A } } fragment A on Title { ...B } fragment B on Title { number }",
      "{ titles { number } }",
    ],
    [
      "inline fragments with and without a type too",
      "{ titles { ... { number } ... on Title { name } } }",
      "{ titles { number name } }",
    ],
    ["a field asked for twice is asked for once", "{ titles { number number } }", "{ titles { number } }"],
    [
      "a list asked for twice under one key is one list with all its fields",
      "{ titles { number } titles { name } ...A } fragment A on Query { titles { holder { __typename } number } }",
      "{ titles { number name holder { ... on Company { __typename } ... on Person { __typename } } } }",
    ],
    [
      "fields keep the order in which they appear first",
      "{ titles { name number name } }",
      "{ titles { name number } }",
    ],
    [
      "one field under two keys stays two fields",
      "{ titles { zh: name en: name(language: EN) } }",
      "{ titles { zh: name en: name(language: EN) } }",
    ],
    [
      "literal conditions are resolved",
      "{ titles { number @skip(if: true) name @include(if: true) } }",
      "{ titles { name } }",
    ],
    [
      "the condition of a fragment holds for all of it",
      "{ titles { name ...A @include(if: false) ... @skip(if: true) { number } } } fragment A on Title { number }",
      "{ titles { name } }",
    ],
    [
      "a field is asked for when one of its places asks for it",
      "{ titles { number @skip(if: true) number } }",
      "{ titles { number } }",
    ],
    ["skip wins over include", "{ titles { name number @skip(if: true) @include(if: true) } }", "{ titles { name } }"],
    [
      "a type with several possible types is written out for each",
      "{ holder { ... on Named { name } ... on Company { code name } } }",
      "{ holder { ... on Company { name code } ... on Person { name } } }",
    ],
    [
      "a fragment that cannot apply is left out",
      "{ holder { ... on Company { ... on Named { ... on Person { age } } code } } }",
      "{ holder { ... on Company { code } } }",
    ],
    [
      "an empty selection holds a placeholder",
      "{ titles { number @skip(if: true) } }",
      "{ titles { __nothing: __typename } }",
    ],
    ["an empty operation holds a placeholder", "{ titles @skip(if: true) { number } }", "{ __nothing: __typename }"],
    [
      "questions about the schema are written out too",
      '{ __schema { ...A } __type(name: "Title") { name name } } fragment A on __Schema { queryType { name } queryType { kind } }',
      '{ __schema { queryType { name kind } } __type(name: "Title") { name } }',
    ],
  ])("%s", (_, query, expected) => {
    expect(written(query)).toBe(print(parse(expected)));
  });

  it("with the conditions that the variables give, and without the variables that it no longer needs", () => {
    const query = `query Q($with: Boolean!, $number: Int!, $language: Language = EN) {
      title(number: $number) { number name(language: $language) @include(if: $with) }
    }`;
    expect(written(query, { with: true, number: 1, language: "EN" })).toBe(
      print(
        parse(
          "query Q($number: Int!, $language: Language = EN) { title(number: $number) { number name(language: $language) } }",
        ),
      ),
    );
    expect(written(query, { with: false, number: 1, language: "EN" })).toBe(
      print(parse("query Q($number: Int!) { title(number: $number) { number } }")),
    );
  });

  it("so that it stays valid and its answer the same, key by key", async () => {
    const query = `query ($a: Boolean!) {
      titles { ...A number holder { ... on Company { titles { number @include(if: $a) } } } }
      titles { name holder { ... on Named { name } ...B } }
    }
    fragment A on Title { holder { ... on Company { code titles { name } } } name }
    fragment B on Person { age name __typename }`;
    for (const a of [true, false]) {
      const document = parse(query);
      const normalised = parse(written(query, { a }));
      expect(validate(SCHEMA, normalised)).toEqual([]);
      expect(JSON.stringify(await answer(SCHEMA, normalised, {}))).toBe(
        JSON.stringify(await answer(SCHEMA, document, { a })),
      );
    }
  });

  it("unless fragments make it ask for more than ten thousand fields", () => {
    const doubling = Array.from({ length: 14 }, (_, level) => {
      const inner = level === 13 ? "number" : `...F${level + 1}`;
      return `fragment F${level} on Title { a${level}: holder { ... on Company { titles { ${inner} } } } b${level}: holder { ... on Company { titles { ${inner} } } } }`;
    });
    expect(() => written(`{ titles { ...F0 } } ${doubling.join(" ")}`)).toThrow("at most 10000 fields");
  });

  it("unless a condition is null", () => {
    const query = "query ($with: Boolean = true) { titles { number @include(if: $with) } }";
    expect(() => written(query, { with: null })).toThrow("must not be null");
  });
});

function written(query: string, variables: Record<string, unknown> = {}): string {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error("One operation is expected.");
  return print({ kind: document.kind, definitions: [normaliseOperation(SCHEMA, document, operation, variables)] });
}

function answer(schema: GraphQLSchema, document: ReturnType<typeof parse>, variableValues: Record<string, unknown>) {
  const person = { __typename: "Person", name: "Li", age: 40 };
  const company = { __typename: "Company", name: "Ltd", code: "C", titles: [{ number: 3, name: "three" }] };
  const titles = [
    { number: 1, name: "one", holder: company },
    { number: 2, name: "two", holder: person },
  ];
  return execute({ schema, document, variableValues, rootValue: { titles } });
}
