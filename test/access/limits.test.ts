import { readFileSync } from "node:fs";
import {
  buildSchema,
  type GraphQLObjectType,
  getIntrospectionQuery,
  getNamedType,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import { LIMITS } from "../../gateway/limits/limits.ts";
import { syntheticCode } from "../harness/synthetic-code.ts";
import { type GuardedGateway, openGuarded } from "./guarded-gateway.ts";
import { HOSTILE_OPERATIONS } from "./hostile-operations.ts";

const USCCS = Array.from({ length: 1_000 }, (_, serial) => syntheticCode(serial));

describe("An operation that asks for too much", () => {
  let hub: GuardedGateway;

  beforeAll(async () => {
    hub = await openGuarded();
  });

  afterAll(() => hub.gateway.close());

  it("comes in sixty forms and more", () => {
    expect(HOSTILE_OPERATIONS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(HOSTILE_OPERATIONS.map(({ name }) => name)).size).toBe(HOSTILE_OPERATIONS.length);
  });

  it.each(HOSTILE_OPERATIONS)("is refused before any department is asked: $name", async ({ body, code }) => {
    const before = hub.calls();
    const { status, codes } = await hub.post(body);
    expect({ status, codes, asked: hub.calls() - before }).toEqual({ status: 400, codes: [code], asked: 0 });
  });

  it("is told what is allowed and what came, in both languages", async () => {
    const { text } = await hub.post({
      query: `{ ${Array.from({ length: 51 }, (_, at) => `a${at}: __typename`).join(" ")} }`,
    });
    expect(JSON.parse(text)).toEqual({
      errors: [
        {
          message: "An operation has at most 50 root fields; 51 came.",
          extensions: {
            code: "OPERATION_TOO_COSTLY",
            messageZh: "单次操作的根字段数不超过50；实为51。",
            allowed: 50,
            came: 51,
          },
        },
      ],
    });
  });

  it("is refused without HTTP too", async () => {
    const { errors } = await hub.gateway.execute({ query: `{ ${"a { ".repeat(20)} b ${"}".repeat(20)} }` });
    expect(errors?.[0]?.extensions?.code).toBe("OPERATION_TOO_COSTLY");
  });

  it("costs its caller no more than a look, however often it comes", async () => {
    for (let time = 0; time < 3; time += 1) {
      const { codes } = await hub.post({ query: `{ ${"a { ".repeat(20)} b ${"}".repeat(20)} }` });
      expect(codes).toEqual(["OPERATION_TOO_COSTLY"]);
    }
    expect(hub.calls()).toBe(0);
  });
});

describe("The product's own questions", () => {
  let hub: GuardedGateway;

  beforeAll(async () => {
    hub = await openGuarded();
  });

  afterAll(() => hub.gateway.close());

  /** Departments here invent failures too; what counts is that they are asked, and that every enterprise is answered. */
  const passes = async (body: object) => {
    const before = hub.calls();
    const { status, codes, data } = await hub.post(body);
    const refusals = codes.filter((code) => ["OPERATION_TOO_COSTLY", "DEADLINE_EXCEEDED"].includes(code));
    expect({ status, refusals }).toEqual({ status: 200, refusals: [] });
    expect(data).not.toBeNull();
    expect(hub.calls()).toBeGreaterThan(before);
  };

  it("pass with 1,000 codes, eight fields and every answer in full but for the steps of a procedure", async () => {
    const schema = buildSchema(readFileSync(new URL("../../schema/supergraph.graphql", import.meta.url), "utf8"), {
      assumeValidSDL: true,
    });
    const standing = schema.getType("Standing");
    if (!isObjectType(standing)) throw new Error("Standing is an object type.");
    const query = `query ($usccs: [USCC!]!) { standings(usccs: $usccs) ${inFull(standing, EIGHT)} }`;
    await passes({ query, variables: { usccs: USCCS } });
  });

  it("pass as one mutation that takes 1,000 decisions and asks for each in full", async () => {
    const item = (serial: number) => ({
      uscc: USCCS[serial],
      jurisdiction: "110000",
      purpose: "credit-review",
      legalBasis: "商业银行法第35条",
      idempotencyKey: `key-${serial}`,
    });
    const answer =
      "determination reasons { code message } citations { document clause basis } evidence { kind id subject }";
    const query = `mutation ($input: CreditDecisionsIssueInput!) {
      creditDecisionsIssue(input: $input) {
        results { decision { id statement receipt answer { ${answer} } rules { kind id } } errors { code } } } }`;
    const input = { items: USCCS.map((_, serial) => item(serial)) };
    const { codes } = await hub.post({ query, variables: { input } });
    expect(codes).not.toContain("OPERATION_TOO_COSTLY");
    expect(codes).not.toContain("GRAPHQL_VALIDATION_FAILED");
    expect(codes).not.toContain("BAD_USER_INPUT");
  });

  it("pass with one measure in each of 31 provinces", async () => {
    const provinces = Array.from(
      { length: 31 },
      (_, at) => `p${at}: creditSupport(jurisdiction: "${at + 11}0000") { determination }`,
    );
    const query = `query ($usccs: [USCC!]!) { standings(usccs: $usccs) { ${provinces.join(" ")} } }`;
    await passes({ query, variables: { usccs: USCCS.slice(0, 100) } });
  });

  it("pass with 1,000 codes written into the document", async () => {
    const query = `{ standings(usccs: [${USCCS.map((code) => `"${code}"`).join(", ")}]) { creditSupport(jurisdiction: "110000") { determination } } }`;
    await passes({ query });
  });

  it("pass with a fragment for each of 20 components that ask for one field", async () => {
    const names = Array.from({ length: 20 }, (_, at) => `Component${at}`);
    const fragments = names.map((name) => `fragment ${name} on Standing { uscc enterprise { name } }`);
    const query = `{ standing(uscc: "${USCCS[0]}") { ${names.map((name) => `...${name}`).join(" ")} } } ${fragments.join(" ")}`;
    await passes({ query });
  });

  it("pass as the explorer asks about the schema", async () => {
    const query = getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    });
    const { status, codes, data } = await hub.post({ query, operationName: "IntrospectionQuery" });
    expect({ status, codes }).toEqual({ status: 200, codes: [] });
    expect(Object.keys(Object(data))).toEqual(["__schema"]);
  });

  it("are told apart from too many codes, which the hub itself refuses by their number", async () => {
    const query = "query ($usccs: [USCC!]!) { standings(usccs: $usccs) { uscc } }";
    const { codes, messages } = await hub.post({ query, variables: { usccs: [...USCCS, USCCS[0]] } });
    expect({ codes, messages }).toEqual({
      codes: ["BAD_USER_INPUT"],
      messages: ["A question names 1 to 1000 enterprises; 1001 came."],
    });
  });
});

describe("The limits", () => {
  it("each have words in both languages", () => {
    for (const { most, what, whatZh } of Object.values(LIMITS)) {
      expect(most).toBeGreaterThan(0);
      expect(what).toMatch(/^[a-z]/);
      expect(whatZh).toMatch(/[\u4e00-\u9fff]/);
    }
  });
});

const EIGHT = [
  "enterprise",
  "titles",
  "ban",
  "registerKnownAt",
  "creditSupport",
  "procurementPreference",
  "subsidyPriority",
  "awardAdoption",
];

const ONE_BY_ONE = new Set(["steps", "availableActions"]);

/** Fields of a type with every field below them that needs no argument, and no type within itself. */
function inFull(type: GraphQLObjectType, names: readonly string[], above: readonly string[] = []): string {
  const fields = names.flatMap((name) => {
    const field = type.getFields()[name];
    if (field === undefined) throw new Error(`${type.name} has no field ${name}.`);
    // What was done with a thing and what can be is asked of one thing, not of a thousand.
    if (ONE_BY_ONE.has(name)) return [];
    const asked = field.args.some((each) => each.name === "jurisdiction") ? '(jurisdiction: "110000")' : "";
    // What grows without end is asked for in parts.
    if (asked === "" && field.args.some((each) => isRequiredArgument(each) || each.name === "first")) return [];
    const answers = getNamedType(field.type);
    if (!isObjectType(answers)) return [`${name}${asked}`];
    if (above.includes(answers.name) || above.length > 3) return [];
    return [`${name}${asked} ${inFull(answers, Object.keys(answers.getFields()), [...above, answers.name])}`];
  });
  return `{ ${fields.length > 0 ? fields.join(" ") : "__typename"} }`;
}
