import { readFileSync } from "node:fs";
import { buildSchema, isEnumType, isInputObjectType, isObjectType } from "graphql";
import { PRODUCTION_PROTECTION } from "../../gateway/protection.ts";
import { PUBLIC_VIEWER, type Viewer } from "../../shared/access/viewer.ts";
import { SUPERVISOR } from "../harness/callers.ts";
import { syntheticCode } from "../harness/synthetic-code.ts";
import { type GuardedGateway, openGuarded } from "./guarded-gateway.ts";

const SDL = readFileSync(new URL("../../schema/supergraph.graphql", import.meta.url), "utf8");
const schema = buildSchema(SDL, { assumeValidSDL: true });
const CODE = syntheticCode(1);

/** Words of every refusal, whatever it is about; that the schema has some of them too is told by no answer. */
const WORDS = new Set(
  ["at", "code", "data", "document", "errors", "extensions"].concat(["line", "message", "of", "schema", "value"]),
);

/** Every name of the schema that callers could be told. */
const NAMES = new Set(
  Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.includes("__"))
    .flatMap((type) => {
      if (isEnumType(type)) return [type.name, ...type.getValues().map(({ name }) => name)];
      if (isInputObjectType(type)) return [type.name, ...Object.keys(type.getFields())];
      if (!isObjectType(type)) return [type.name];
      const fields = Object.values(type.getFields());
      return [type.name, ...fields.flatMap(({ name, args }) => [name, ...args.map((each) => each.name)])];
    }),
);

/** Ways to write a name wrongly, near enough that suggestions would mend it; every name is met by one of them. */
const SLIPS: readonly ((name: string) => string)[] = [
  (name) => `${name}s`,
  (name) => name.slice(0, -1),
  (name) => `x${name}`,
  (name) => name.replace(/[aeiou]/, "y"),
];
const MISSPELT = [...NAMES].flatMap((name, at) => SLIPS.filter((_, slip) => slip === at % 4).map((slip) => slip(name)));

/** Where a guess may stand; each has room for what is guessed. */
const PLACES: readonly ((guess: string) => object)[] = [
  (guess) => ({ query: `{ ${guess} }` }),
  (guess) => ({ query: `{ ${guess} { id } }` }),
  (guess) => ({ query: `{ standing(uscc: "${CODE}") { ${guess} } }` }),
  (guess) => ({ query: `{ standing(uscc: "${CODE}", ${guess}: 1) { uscc } }` }),
  (guess) => ({ query: `{ standing(uscc: "${CODE}") { titles { title { ${guess} } } } }` }),
  (guess) => ({ query: `{ standing(uscc: "${CODE}") { creditSupport(jurisdiction: "110000") { ${guess} } } }` }),
  (guess) => ({ query: `{ standing(uscc: "${CODE}") { ... on ${guess} { id } } }` }),
  (guess) => ({ query: `query ($v: ${guess}) { standing(uscc: $v) { uscc } }` }),
  (guess) => ({ query: `{ __typename @${guess} }` }),
  (guess) => ({ query: `fragment F on ${guess} { id } { ...F }` }),
  (guess) => ({ query: `{ ...${guess} }` }),
  (guess) => ({ query: `{ policyDocument(id: ${guess}) { id } }` }),
  (guess) => ({
    query: `{ procurementTieBreak(bids: [{bidder: "a", preference: ${guess}, values: []}], criteria: []) { effect } }`,
  }),
  (guess) => ({ query: `{ procurementTieBreak(bids: [{${guess}: 1}], criteria: []) { effect } }` }),
  (guess) => ({
    query: "query ($bids: [BidInput!]!) { procurementTieBreak(bids: $bids, criteria: []) { effect } }",
    variables: { bids: [{ bidder: "a", preference: guess, values: [] }] },
  }),
  (guess) => ({
    query: "query ($bids: [BidInput!]!) { procurementTieBreak(bids: $bids, criteria: []) { effect } }",
    variables: { bids: [{ [guess]: 1 }] },
  }),
  (guess) => ({
    query: "query ($c: [CriterionInput!]!) { procurementTieBreak(bids: [], criteria: $c) { effect } }",
    variables: { c: [{ name: "a", order: guess }] },
  }),
  (guess) => ({ query: "{ __typename }", operationName: guess }),
];

function namesIn(text: string): Set<string> {
  return new Set((text.match(/\w+/g) ?? []).filter((word) => NAMES.has(word) && !WORDS.has(word)));
}

describe("In production mode", () => {
  let hub: GuardedGateway;
  let viewer: Viewer = SUPERVISOR;

  beforeAll(async () => {
    const protection = { ...PRODUCTION_PROTECTION, rateLimits: null };
    hub = await openGuarded({ protection, authenticate: async () => ({ viewer, token: null }) });
  });

  beforeEach(() => {
    viewer = SUPERVISOR;
  });

  afterAll(() => hub.gateway.close());

  it("no misspelt name, wherever it stands, is answered with a true one", async () => {
    expect(NAMES.size).toBeGreaterThan(150);
    const recovered = new Set<string>();
    for (const [at, guess] of MISSPELT.entries()) {
      if (NAMES.has(guess) || !/^[A-Za-z]\w*$/.test(guess)) continue;
      // Each guess in every ninth place: in each place hundreds of them.
      for (const place of PLACES.filter((_, index) => (index + at) % 9 === 0)) {
        const body = place(guess);
        const { text } = await hub.post(body);
        const written = namesIn(JSON.stringify(body));
        for (const name of namesIn(text)) if (!written.has(name)) recovered.add(name);
      }
    }
    expect([...recovered]).toEqual([]);
  }, 600_000);

  it.each([
    ["a required argument", { query: "{ standing { uscc } }" }],
    ["a selection of an object", { query: `{ standing(uscc: "${CODE}") { enterprise } }` }],
    ["a selection of a scalar", { query: `{ standing(uscc: "${CODE}") { uscc { a } } }` }],
    ["the type of a variable", { query: "query ($v: Int) { standing(uscc: $v) { uscc } }" }],
    ["a conflict of fields", { query: `{ a: policyDocuments { id } a: policyDocument(id: "1") { id } }` }],
    [
      "a missing variable",
      { query: "query ($v: [BidInput!]!) { procurementTieBreak(bids: $v, criteria: []) { effect } }" },
    ],
    [
      "a missing member of an input",
      {
        query: "query ($v: [BidInput!]!) { procurementTieBreak(bids: $v, criteria: []) { effect } }",
        variables: { v: [{}] },
      },
    ],
    ["an operation that there is not", { query: "subscription { a }" }],
  ])("an error about %s names nothing that the caller did not write", async (_, body) => {
    const { text, codes } = await hub.post(body);
    expect(codes.length).toBeGreaterThan(0);
    const written = namesIn(JSON.stringify(body));
    const told = [...namesIn(text)].filter((name) => !written.has(name));
    expect(told).toEqual([]);
    expect(text).not.toMatch(/did you mean/i);
  });

  it("a refusal of access names the field and not its type", async () => {
    viewer = { ...SUPERVISOR, scopes: new Set() };
    const query = `{ standing(uscc: "${CODE}") { creditSupport(jurisdiction: "110000") { determination } } }`;
    const { text, codes } = await hub.post({ query });
    expect(codes).toEqual(["FORBIDDEN"]);
    expect(text).toContain("creditSupport");
    expect(text).not.toContain("Standing");
  });

  it("a caller who did not sign in learns of no other operation than the approved ones", async () => {
    viewer = PUBLIC_VIEWER;
    const { text } = await hub.post({ query: "{ standng { uscc } }" });
    expect([...namesIn(text)]).toEqual([]);
  });

  it("a wrong day is still told from a wrong code", async () => {
    const query = 'query ($on: Date) { standing(uscc: "x", validOn: $on) { uscc } }';
    const { messages } = await hub.post({ query, variables: { on: "2024-02-30" } });
    expect(messages[0]).toMatch(/^The value of \$on should be .*; it is "?2024-02-30"?/);
  });

  it("a mistake in a document is told by its place, in the caller's own words", async () => {
    const { text } = await hub.post({ query: '{\n  standing(uscc: "x") {\n    enterprize { name }\n  }\n}' });
    expect(JSON.parse(text)).toEqual({
      errors: [
        {
          message: 'The document does not fit the schema at line 3, column 5: "enterprize".',
          locations: [{ line: 3, column: 5 }],
          extensions: {
            code: "GRAPHQL_VALIDATION_FAILED",
            messageZh: '查询文本与模式不符（第3行第5列）："enterprize"。',
          },
        },
      ],
    });
  });
});

describe("In the embedded default", () => {
  it("a misspelt name is answered with the true one", async () => {
    const hub = await openGuarded();
    const { messages } = await hub.post({ query: `{ standing(uscc: "${CODE}") { enterprize { name } } }` });
    expect(messages).toEqual(['Cannot query field "enterprize" on type "Standing". Did you mean "enterprise"?']);
    await hub.gateway.close();
  });
});
