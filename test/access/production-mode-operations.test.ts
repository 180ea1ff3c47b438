import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { buildSchema, parse, print, validate } from "graphql";
import { readApprovedOperations } from "../../gateway/approved/approved-operations.ts";
import { createOperationCheck } from "../../gateway/limits/check-operation.ts";
import { readFieldCosts } from "../../gateway/limits/field-costs.ts";
import { PRODUCTION_PROTECTION } from "../../gateway/protection.ts";
import { PUBLIC_VIEWER, ROLES, type Viewer } from "../../shared/access/viewer.ts";
import { callerWith } from "../harness/callers.ts";
import { syntheticCode } from "../harness/synthetic-code.ts";
import { type GuardedGateway, openGuarded } from "./guarded-gateway.ts";

const FOLDER = new URL("../../operations/", import.meta.url);
const SDL = readFileSync(new URL("../../schema/supergraph.graphql", import.meta.url), "utf8");
const approved = readApprovedOperations();
const OWN = "{ policyDocuments { id } }";

function textOf(name: string): string {
  const found = approved.all.find((each) => each.name === name);
  if (found === undefined) throw new Error(`${name} is not approved.`);
  return found.text;
}

function idOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

const TEXT = textOf("PolicyDocuments");
const ID = idOf(TEXT);

describe("The approved operations", () => {
  it.each(approved.all)("fit the schema and the limits: $name", ({ text }) => {
    const schema = buildSchema(SDL, { assumeValidSDL: true });
    expect(validate(schema, parse(text))).toEqual([]);
    const check = createOperationCheck(readFieldCosts(parse(SDL, { noLocation: true })));
    const usccs = Array.from({ length: 1_000 }, (_, serial) => syntheticCode(serial));
    const { cost } = check({ query: text, operationName: undefined, variables: { usccs } });
    expect(cost).toBeLessThan(200_000);
  });

  it("are one a file, named as it, with the SHA-256 of the file as their id", () => {
    const files = readdirSync(FOLDER);
    expect(files.length).toBe(approved.all.length);
    for (const file of files) {
      const bytes = readFileSync(new URL(file, FOLDER));
      expect(approved.byId(createHash("sha256").update(bytes).digest("hex"))?.text).toBe(bytes.toString());
    }
  });
});

describe("In production mode", () => {
  let hub: GuardedGateway;
  let viewer: Viewer = PUBLIC_VIEWER;

  beforeAll(async () => {
    hub = await openGuarded({ protection: PRODUCTION_PROTECTION, authenticate: async () => ({ viewer, token: null }) });
  });

  beforeEach(() => {
    viewer = PUBLIC_VIEWER;
  });

  afterAll(() => hub.gateway.close());

  it.each([
    ["by its id as a document id", { documentId: ID }],
    ["by its id with the name of the hash", { documentId: `sha256:${ID}` }],
    ["by its id as a persisted query", { extensions: { persistedQuery: { version: 1, sha256Hash: ID } } }],
    ["by both", { documentId: ID, extensions: { persistedQuery: { version: 1, sha256Hash: ID } } }],
    ["by its text", { query: TEXT }],
    ["by its text with other spaces and without comments", { query: print(parse(TEXT)) }],
    ["by text and id", { query: TEXT, documentId: ID }],
  ])("anybody runs an approved operation %s", async (_, body) => {
    const before = hub.calls();
    const { status, data } = await hub.post(body);
    expect({ status, asked: hub.calls() - before }).toEqual({ status: 200, asked: 1 });
    expect(Object.keys(Object(data))).toEqual(["policyDocuments"]);
  });

  it.each([
    ["a bank", callerWith({ role: "BANK" })],
    ["a purchaser", callerWith({ role: "PURCHASER" })],
    ["a caller who did not sign in", PUBLIC_VIEWER],
  ])("%s runs no other operation", async (_, caller) => {
    viewer = caller;
    const before = hub.calls();
    for (const body of [{ query: OWN }, { documentId: idOf(OWN) }, { query: OWN, documentId: idOf(OWN) }]) {
      expect(await hub.post(body)).toMatchObject({ status: 403, codes: ["OPERATION_NOT_APPROVED"] });
    }
    for (const query of [`${TEXT} query Other { policyDocuments { id } }`, TEXT.replace("title", "t: title"), "{"]) {
      expect(await hub.post({ query })).toMatchObject({ status: 403, codes: ["OPERATION_NOT_APPROVED"] });
    }
    expect(hub.calls()).toBe(before);
  });

  it.each(ROLES.filter((role) => role !== "BANK" && role !== "PURCHASER"))("the role %s runs any", async (role) => {
    viewer = callerWith({ role });
    expect(await hub.post({ query: OWN })).toMatchObject({ status: 200 });
  });

  it("a department whose client sends ids first is told to send the text", async () => {
    viewer = callerWith({});
    const body = { extensions: { persistedQuery: { version: 1, sha256Hash: idOf(OWN) } } };
    expect(await hub.post(body)).toMatchObject({
      status: 400,
      codes: ["PERSISTED_QUERY_NOT_FOUND"],
      messages: ["PersistedQueryNotFound"],
    });
    expect(await hub.post({ ...body, query: OWN })).toMatchObject({ status: 200 });
    // Nothing was remembered of it.
    expect(await hub.post(body)).toMatchObject({ codes: ["PERSISTED_QUERY_NOT_FOUND"] });
  });

  it.each([
    ["the id of another text", { query: OWN, documentId: ID }],
    ["an approved text under another id", { query: TEXT, documentId: idOf(OWN) }],
    ["a hash of another text", { query: OWN, extensions: { persistedQuery: { version: 1, sha256Hash: ID } } }],
    ["two ids", { documentId: ID, extensions: { persistedQuery: { version: 1, sha256Hash: idOf(OWN) } } }],
    ["an id in capitals", { documentId: ID.toUpperCase() }],
    ["an id that is a number", { documentId: 7 }],
    ["an id that is a path", { documentId: "../../etc/passwd" }],
    ["an empty hash", { extensions: { persistedQuery: { version: 1, sha256Hash: "" } } }],
    ["a persisted query of version 2", { extensions: { persistedQuery: { version: 2, sha256Hash: ID } } }],
    ["a persisted query that is text", { extensions: { persistedQuery: ID } }],
    ["neither text nor id", { variables: {} }],
    ["a query that is an object", { query: { kind: "Document" } }],
    ["variables that are text", { query: TEXT, variables: "{}" }],
    ["variables that are a list", { query: TEXT, variables: [] }],
    ["an operation name that is a number", { query: TEXT, operationName: 1 }],
    ["extensions that are a list", { query: TEXT, extensions: [] }],
    ["text in place of an object", "query"],
    ["null", null],
  ])("refuses %s, and asks nobody", async (_, body) => {
    const before = hub.calls();
    expect(await hub.post(body)).toMatchObject({ status: 400, codes: ["BAD_REQUEST"] });
    expect(hub.calls()).toBe(before);
  });

  it("does not answer questions about the schema, to departments neither", async () => {
    viewer = callerWith({});
    for (const query of [
      "{ __schema { types { name } } }",
      '{ a: __type(name: "Query") { name } }',
      "{ ...F } fragment F on Query { __schema { queryType { name } } }",
    ]) {
      expect(await hub.post({ query })).toMatchObject({ status: 400, codes: ["INTROSPECTION_DISABLED"] });
    }
  });

  it("does not serve the explorer", async () => {
    for (const path of ["/", "/graphiql"]) expect((await fetch(`${hub.url}${path}`)).status).toBe(404);
  });
});

describe("In the embedded default", () => {
  it("anybody runs any operation, and asks about the schema", async () => {
    const hub = await openGuarded({ authenticate: async () => ({ viewer: PUBLIC_VIEWER, token: null }) });
    expect(await hub.post({ query: OWN })).toMatchObject({ status: 200 });
    expect(await hub.post({ query: "{ __schema { queryType { name } } }" })).toMatchObject({
      status: 200,
      data: { __schema: { queryType: { name: "Query" } } },
    });
    await hub.gateway.close();
  });
});
