import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  parse,
  print,
} from "graphql";
import type { HubDatabases } from "../../hub/databases.ts";
import { SUBGRAPHS } from "../../hub/hub-environment.ts";
import { openWriter } from "../copies/register-writer.ts";
import { AUDITOR, BANK, PATIENT } from "../decisions/askers.ts";
import { SILENT } from "../federation/invented-departments.ts";
import { createHubDatabases } from "../harness/hub-databases.ts";
import { type OpenHub, openHub } from "../harness/open-hub.ts";
import { query } from "../harness/postgres.ts";
import { syntheticCode } from "../harness/synthetic-code.ts";
import { INJECTIONS } from "./injection-payloads.ts";
import { sampleOf } from "./operation-for.ts";

const schema = buildSchema(readFileSync(new URL("../../schema/supergraph.graphql", import.meta.url), "utf8"), {
  assumeValidSDL: true,
});
const TEXTUAL = new Set(["ID", "String", "USCC"]);
// Words of PostgreSQL and its drivers that no refusal of ours has.
const TOLD = [
  "syntax error",
  "SQLSTATE",
  "pg_",
  'relation \\"',
  'column \\"',
  "operator does not exist",
  "unterminated",
  "invalid input syntax",
  "postgres",
];

/** A question for each argument that takes text, with what is tried in its place. */
const QUESTIONS: readonly string[] = [
  ...questionsOf(schema.getQueryType(), (field) => `query ($p: TYPE!) { ${field} }`),
  ...questionsOf(
    typeNamed("Standing"),
    (field) => `query ($p: TYPE!) { standing(uscc: "${syntheticCode(1)}") { ${field} } }`,
  ),
];

describe("What is written to be more than data", () => {
  let databases: HubDatabases;
  let hub: OpenHub;

  beforeAll(async () => {
    databases = await createHubDatabases();
    hub = await openHub(databases, { deadlines: PATIENT, log: SILENT });
    const writer = await openWriter(databases);
    await writer.leader(1, "2021-11-01");
    await writer.acknowledge();
    await writer.close();
  }, 120_000);

  afterAll(() => hub.close());

  /** What is told of a text, without the text itself. */
  const toldOf = async (question: string, text: string) => {
    const { data, errors = [] } = await hub.ask(
      question,
      { p: text },
      { ...AUDITOR, scopes: new Set([...AUDITOR.scopes, "decisions:read"]) },
    );
    const whole = JSON.stringify({ data, errors });
    // A refusal may repeat the beginning of what came.
    expect(TOLD.filter((words) => whole.includes(words) && !text.includes(words))).toEqual([]);
    return JSON.stringify({ data, codes: errors.map(({ extensions }) => extensions?.code) });
  };

  it("comes in three hundred forms, for every argument that takes text", () => {
    expect(new Set(INJECTIONS).size).toBeGreaterThanOrEqual(300);
    expect(QUESTIONS.length).toBeGreaterThan(15);
  });

  it.each(QUESTIONS)("is answered like any other unknown text: %s", async (question) => {
    const before = await contents(databases);
    // Several kinds of unknown text: a word, a number, something empty of letters.
    const ordinary = new Set(
      await Promise.all(["unknown", "7", "-", "x".repeat(30)].map((text) => toldOf(question, text))),
    );
    // A sixth of them here, the next sixth at the next argument.
    const tried = INJECTIONS.filter((_, at) => (at + QUESTIONS.indexOf(question)) % 6 === 0);
    for (let at = 0; at < tried.length; at += 50) {
      const told = await Promise.all(
        tried.slice(at, at + 50).map(async (text) => [text, await toldOf(question, text)] as const),
      );
      expect(told.filter(([, answer]) => !ordinary.has(answer))).toEqual([]);
    }
    expect(await contents(databases)).toEqual(before);
  });

  it("is stored and given back as it was written", async () => {
    const items = INJECTIONS.map((text) => ({
      uscc: syntheticCode(1),
      jurisdiction: "120000",
      purpose: "credit-review",
      legalBasis: text,
      nonce: text.slice(0, 60),
      idempotencyKey: randomUUID(),
    }));
    const { data } = await hub.ask(
      `mutation ($input: CreditDecisionsIssueInput!) {
        creditDecisionsIssue(input: $input) { results { decision { legalBasis } errors { code } } } }`,
      { input: { items } },
      BANK,
    );
    const { results } = Object(data?.creditDecisionsIssue);
    const stored = Object(results).map((result: unknown) => Object(Object(result).decision).legalBasis);
    const expected = INJECTIONS.map((text, at) => (stored[at] === undefined ? undefined : text));
    expect(stored).toEqual(expected);
    expect(stored.filter((text: unknown) => text !== undefined).length).toBeGreaterThan(250);
  }, 120_000);

  it.each(SUBGRAPHS)("finds, if it ever reached %s, a role that can alter no structure", async (name) => {
    const { appUrl } = databases.departments[name];
    for (const statement of [
      "create table mine (id integer)",
      "create schema mine",
      "create role mine",
      "create extension dblink",
      "alter role current_user superuser",
      "copy (select 1) to program 'id'",
      "select pg_read_file('/etc/passwd')",
      "set role postgres",
      "set session_replication_role = replica",
    ]) {
      await expect(query(appUrl, statement)).rejects.toThrow(/permission denied|must be|not exist/);
    }
  });
});

/** The tables of every database, and how many titles and enterprises the register holds. */
async function contents(databases: HubDatabases): Promise<unknown> {
  const structure = SUBGRAPHS.map(async (name) =>
    query(
      databases.departments[name].migratorUrl,
      "select relnamespace::regnamespace::text as space, relname as name from pg_class where relkind = 'r' order by 1, 2",
    ),
  );
  const counts = query(
    databases.departments["market-regulation"].migratorUrl,
    "select (select count(*) from register.title) as titles, (select count(*) from register.enterprise) as enterprises",
  );
  return Promise.all([...structure, counts]);
}

function typeNamed(name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (isObjectType(type)) return type;
  throw new Error(`${name} was expected among the object types.`);
}

function questionsOf(type: GraphQLObjectType | null | undefined, write: (field: string) => string): string[] {
  return Object.values(type?.getFields() ?? {}).flatMap((field) =>
    field.args
      .filter((argument) => TEXTUAL.has(getNamedType(argument.type).name))
      .map((argument) =>
        print(parse(write(called(field, argument)).replace("TYPE", getNamedType(argument.type).name))).replace(
          /\s+/g,
          " ",
        ),
      ),
  );
}

function called(field: GraphQLField<unknown, unknown>, tried: GraphQLArgument): string {
  const given = field.args
    .filter((argument) => argument === tried || isRequiredArgument(argument))
    .map(
      (argument) =>
        `${argument.name}: ${argument === tried ? variableFor(argument) : sampleOf(argument.name, argument.type)}`,
    );
  const answers = getNamedType(field.type);
  const selection = isObjectType(answers) ? ` { ${shallow(answers)} }` : "";
  return `${field.name}(${given.join(", ")})${selection}`;
}

function variableFor({ type }: GraphQLArgument): string {
  return isListType(isNonNullType(type) ? type.ofType : type) ? "[$p]" : "$p";
}

/** The fields of a type that need nothing and lead nowhere; what differs with time or key is left out. */
function shallow(type: GraphQLObjectType): string {
  const leaves = Object.values(type.getFields()).filter(
    (field) =>
      !isObjectType(getNamedType(field.type)) &&
      field.args.length === 0 &&
      getNamedType(field.type).name !== "DateTime",
  );
  const names = leaves.map(({ name }) => name).filter((name) => !["uscc", "publicKeys", "checkpoint"].includes(name));
  return ["__typename", ...names].join(" ");
}
