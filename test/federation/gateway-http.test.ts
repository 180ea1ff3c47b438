import { request as httpRequest } from "node:http";
import { gunzipSync } from "node:zlib";
import { createGateway, type Gateway } from "../../gateway/gateway.ts";
import type { Transport } from "../../gateway/transport.ts";
import type { Endpoint } from "../../shared/server/http-endpoint.ts";
import { everyCallIs, SUPERVISOR } from "../harness/callers.ts";
import { PATIENT } from "../harness/open-hub.ts";
import { CREDIT } from "./credit-in-doubt.ts";
import { inventedDepartments, SILENT } from "./invented-departments.ts";

const QUESTION = `{ standing(uscc: "91000000000000010L", validOn: "2021-06-15") { creditSupport(jurisdiction: "530000") { determination } } }`;
const ANSWER = { data: { standing: { creditSupport: { determination: "ELIGIBLE" } } } };

describe("The hub over HTTP", () => {
  let gateway: Gateway;
  let endpoint: Endpoint;
  let credit: Transport = CREDIT;
  let notReady: string[] = [];

  beforeAll(async () => {
    const transports = { ...inventedDepartments(), credit: ((request) => credit(request)) as Transport };
    gateway = await createGateway({ transports, clock: () => 0, log: SILENT, deadlines: PATIENT });
    endpoint = await gateway.listen({
      host: "127.0.0.1",
      port: 0,
      readiness: async () => notReady,
      authenticate: everyCallIs(SUPERVISOR),
      exampleQuestions: [
        { query: "query Bank { __typename }", variables: { usccs: ["91000000000000010L"] } },
        { query: "query Purchaser { __typename }", variables: {} },
        { query: "query Auditor { __typename }", variables: {} },
      ],
    });
  });

  beforeEach(() => {
    credit = CREDIT;
    notReady = [];
  });

  afterAll(() => gateway.close());

  const post = (body: string | Blob, headers: Record<string, string> = JSON_TYPE) =>
    fetch(`${endpoint.url}/graphql`, { method: "POST", headers, body });

  it("answers a question, not to be kept by anyone on the way", async () => {
    const response = await post(JSON.stringify({ query: QUESTION }));
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("private, no-store");
    expect(await response.json()).toEqual(ANSWER);
  });

  it("gives every request an id, the caller's own when it is well formed", async () => {
    const given = await post(JSON.stringify({ query: QUESTION }), { ...JSON_TYPE, "x-request-id": "bank-2024-000017" });
    expect(given.headers.get("x-request-id")).toBe("bank-2024-000017");
    const odd = await post(JSON.stringify({ query: QUESTION }), { ...JSON_TYPE, "x-request-id": "a b" });
    expect(odd.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("hands the id to the departments", async () => {
    let seen = "";
    credit = (request) => {
      seen = request.requestId;
      return CREDIT(request);
    };
    await post(JSON.stringify({ query: QUESTION }), { ...JSON_TYPE, "x-request-id": "bank-2024-000018" });
    expect(seen).toBe("bank-2024-000018");
  });

  it("takes a question about 1,000 enterprises", async () => {
    const usccs = Array.from({ length: 1_000 }, () => "91000000000000010L");
    const response = await post(
      JSON.stringify({ query: "query ($usccs: [USCC!]!) { standings(usccs: $usccs) { uscc } }", variables: { usccs } }),
    );
    expect(response.status).toBe(200);
  });

  it.each([
    ["a body over 1 MB", () => post("x".repeat(1_048_577)), 413, "PAYLOAD_TOO_LARGE"],
    [
      "a form",
      () => post("query={__typename}", { "content-type": "application/x-www-form-urlencoded" }),
      415,
      "UNSUPPORTED_MEDIA_TYPE",
    ],
    [
      "text",
      () => post(JSON.stringify({ query: QUESTION }), { "content-type": "text/plain" }),
      415,
      "UNSUPPORTED_MEDIA_TYPE",
    ],
    ["a compressed body", () => post("x", { ...JSON_TYPE, "content-encoding": "gzip" }), 415, "UNSUPPORTED_MEDIA_TYPE"],
    [
      "bytes that are not UTF-8",
      () => post(new Blob([Buffer.from([0x22, 0xff, 0x22])]), JSON_TYPE),
      400,
      "INVALID_ENCODING",
    ],
    ["half a JSON text", () => post('{"query":'), 400, "BAD_REQUEST"],
    ["a list of questions", () => post(JSON.stringify([{ query: QUESTION }])), 400, "BAD_REQUEST"],
    ["no query", () => post("{}"), 400, "BAD_REQUEST"],
    ["a document that does not parse", () => post(JSON.stringify({ query: "{" })), 400, "GRAPHQL_PARSE_FAILED"],
    [
      "a field that does not exist",
      () => post(JSON.stringify({ query: "{ loans }" })),
      400,
      "GRAPHQL_VALIDATION_FAILED",
    ],
    [
      "a malformed variable",
      () =>
        post(
          JSON.stringify({
            query: 'query ($on: Date) { standing(uscc: "9", validOn: $on) { uscc } }',
            variables: { on: "?" },
          }),
        ),
      400,
      "BAD_USER_INPUT",
    ],
    [
      "GET, which would put codes into addresses",
      () => fetch(`${endpoint.url}/graphql?query={__typename}`),
      405,
      "METHOD_NOT_ALLOWED",
    ],
  ])("refuses %s", async (_, send, status, code) => {
    const response = await send();
    expect(response.status).toBe(status);
    const { errors } = Object(await response.json());
    expect(errors[0].extensions.code).toBe(code);
  });

  it("reads no more of a body than it takes", async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sent = httpRequest(`${endpoint.url}/graphql`, { method: "POST", headers: JSON_TYPE }, (response) => {
        resolve(response.statusCode);
        response.resume();
      });
      sent.on("error", reject);
      sent.write("x".repeat(1_100_000));
    });
    expect(status).toBe(413);
  });

  it("is alive, and ready when all departments are; else it names those that are not", async () => {
    expect((await fetch(`${endpoint.url}/health/live`)).status).toBe(200);
    expect((await fetch(`${endpoint.url}/health/ready`)).status).toBe(200);
    notReady = ["credit"];
    const response = await fetch(`${endpoint.url}/health/ready`);
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ status: "not ready", notReady: ["credit"] });
  });

  it("shows the explorer at /graphiql, with its example questions and nothing from outside", async () => {
    const response = await fetch(`${endpoint.url}/graphiql`);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("content-security-policy")).toContain("connect-src 'self'");
    const page = await response.text();
    for (const name of ["query Bank", "query Purchaser", "query Auditor"]) expect(page).toContain(name);
    const withoutScripts = page
      .replaceAll(/<script[^>]*>[\s\S]*?<\/script>/g, "")
      .replaceAll(/<style>[\s\S]*?<\/style>/g, "");
    expect(withoutScripts).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    expect(page).not.toMatch(/<script[^>]+src=/);
  });

  it("sends the explorer compressed to who can read it", async () => {
    const body = await new Promise<Buffer>((resolve, reject) => {
      httpRequest(`${endpoint.url}/graphiql`, { headers: { "accept-encoding": "gzip" } }, async (response) => {
        const chunks: Buffer[] = [];
        for await (const chunk of response) chunks.push(chunk);
        resolve(Buffer.concat(chunks));
      })
        .on("error", reject)
        .end();
    });
    expect(gunzipSync(body).toString()).toContain("<title>Leader Hub</title>");
  });

  it("serves nothing elsewhere", async () => {
    expect((await fetch(`${endpoint.url}/admin`)).status).toBe(404);
    expect((await fetch(`${endpoint.url}/`, { method: "DELETE" })).status).toBe(405);
  });

  it("answers questions about the schema", async () => {
    const response = await post(JSON.stringify({ query: '{ __type(name: "PolicyAnswer") { description } }' }));
    expect(await response.json()).toEqual({
      data: { __type: { description: "An answer in three values, with what decided it." } },
    });
  });
});

const JSON_TYPE = { "content-type": "application/json" };
