import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { parse } from "graphql";
import { DepartmentFault } from "../../gateway/department-fault.ts";
import { createHttpTransport, type HttpTransport } from "../../gateway/http-transport.ts";
import { GATEWAY_KEYS, SUPERVISOR } from "../harness/callers.ts";

const LIMIT_BYTES = 10_000;
const DEPARTMENT = { department: "credit", assertionKey: GATEWAY_KEYS.privateKey };

describe("A call over HTTP (G3, G4)", () => {
  let server: Server;
  let transport: HttpTransport;
  let answer: RequestListener;

  beforeAll(async () => {
    server = createServer((request, response) => answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
    transport = createHttpTransport({ ...DEPARTMENT, url, replyLimitBytes: LIMIT_BYTES });
  });

  afterAll(async () => {
    await transport.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const send = (signal = new AbortController().signal) =>
    transport.send({
      document: DOCUMENT,
      query: "{ __typename }",
      variables: { a: 1 },
      signal,
      requestId: "request-17",
      viewer: SUPERVISOR,
      token: "a.b.c",
    });

  it("carries document, variables and request id, and brings the reply", async () => {
    answer = async (request, response) => {
      let body = "";
      for await (const chunk of request) body += chunk;
      const { method, url, headers } = request;
      const seen = { method, url, id: headers["x-request-id"], type: headers["content-type"], ...JSON.parse(body) };
      response
        .writeHead(200, { "content-type": "application/json; charset=utf-8" })
        .end(JSON.stringify({ data: seen }));
    };
    expect(await send()).toEqual({
      data: {
        method: "POST",
        url: "/graphql",
        id: "request-17",
        type: "application/json",
        query: "{ __typename }",
        variables: { a: 1 },
      },
    });
  });

  it("reads a refusal of the whole call, which comes with status 400", async () => {
    answer = replying(400, '{"errors":[{"message":"no"}]}', "application/graphql-response+json");
    expect(await send()).toEqual({ errors: [{ message: "no" }] });
  });

  it.each([
    ["an HTML page", replying(200, "<html>{}</html>", "text/html")],
    ["an HTML page that calls itself JSON", replying(200, "<html></html>")],
    ["a bad gateway", replying(502, '{"data":{}}')],
    ["a redirect", replying(302, "{}")],
    ["no content", replying(204, "")],
    ["an empty body", replying(200, "")],
    ["half a JSON text", replying(200, '{"data":{"_entities":[')],
    ["two JSON texts", replying(200, '{"data":{}}{"data":{}}')],
    ["a JSON list", replying(200, "[]")],
    ["JSON null", replying(200, "null")],
    ["a body over the limit", replying(200, JSON.stringify({ data: "x".repeat(LIMIT_BYTES) }))],
    ["bytes that are not UTF-8", replying(200, Buffer.from([0x22, 0xff, 0xfe, 0x22]))],
  ])("counts %s as a wrong reply", async (_, listener) => {
    answer = listener;
    await expect(send()).rejects.toMatchObject({ name: "DepartmentFault", kind: "REPLY" });
  });

  it("reads a body of exactly the limit", async () => {
    const empty = JSON.stringify({ data: "" });
    answer = replying(200, JSON.stringify({ data: "x".repeat(LIMIT_BYTES - empty.length) }));
    expect(await send()).toHaveProperty("data");
  });

  it("stops reading an endless body at the limit", async () => {
    answer = (_, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      const pour = setInterval(() => response.write("x".repeat(1_000)), 1);
      response.on("close", () => clearInterval(pour));
    };
    await expect(send()).rejects.toThrow(`A reply has at most ${LIMIT_BYTES} bytes; this one has more.`);
  });

  it("fails when the connection breaks off in the middle", async () => {
    answer = (_, response) => {
      response.writeHead(200, { "content-type": "application/json" }).write('{"data":');
      setImmediate(() => response.destroy());
    };
    await expect(send()).rejects.toThrow();
  });

  it("ends a call, before and within the reply, when the signal says so", async () => {
    for (const begin of [() => undefined, (response: Parameters<RequestListener>[1]) => void response.write("{")]) {
      const stop = new AbortController();
      answer = (_, response) => {
        response.setHeader("content-type", "application/json");
        begin(response);
        setImmediate(() => stop.abort(new DepartmentFault("DEADLINE", "over")));
      };
      await expect(send(stop.signal)).rejects.toThrow();
    }
  });

  it("fails when nobody listens", async () => {
    const closed = createHttpTransport({ ...DEPARTMENT, url: "http://127.0.0.1:1/graphql" });
    const { signal } = new AbortController();
    const caller = { requestId: "request-18", viewer: SUPERVISOR, token: null };
    const call = closed.send({ document: DOCUMENT, query: "{ a }", variables: {}, signal, ...caller });
    await expect(call).rejects.toThrow();
    await closed.close();
  });
});

const DOCUMENT = parse("{ __typename }");

function replying(status: number, body: string | Buffer, type = "application/json"): RequestListener {
  return (_, response) => void response.writeHead(status, { "content-type": type }).end(body);
}
