import { connect, type Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { listen } from "../../shared/server/http-endpoint.ts";
import { type GuardedGateway, openGuarded } from "./guarded-gateway.ts";
import { rawRequest, sendRaw } from "./raw-connection.ts";

const BODY = JSON.stringify({ query: "{ __typename }" });
const CHUNKED = `${BODY.length.toString(16)}\r\n${BODY}\r\n0\r\n\r\n`;
const SMUGGLED = "POST /graphql HTTP/1.1\r\nHost: hub\r\n\r\n";

describe("A connection", () => {
  let hub: GuardedGateway;

  beforeAll(async () => {
    hub = await openGuarded();
  });

  afterAll(() => hub.gateway.close());

  it("carries an honest request, chunked or not, and stays", async () => {
    for (const request of [rawRequest([], BODY), rawRequest(["Transfer-Encoding: chunked"], CHUNKED, null)]) {
      expect(await sendRaw(hub.url, [request], 300)).toMatchObject({ statuses: [200], closed: false });
    }
  });

  it.each([
    ["length and chunks", rawRequest(["Transfer-Encoding: chunked"], `0\r\n\r\n${SMUGGLED}`)],
    [
      "chunks and length",
      `POST /graphql HTTP/1.1\r\nHost: hub\r\nTransfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n${SMUGGLED}`,
    ],
    ["two lengths that differ", rawRequest(["Content-Length: 5"], BODY)],
    ["two lengths that agree", rawRequest([`Content-Length: ${BODY.length}`], BODY)],
    ["two lengths in one header", rawRequest([`Content-Length: ${BODY.length}, ${BODY.length}`], BODY, null)],
    ["a length with a sign", rawRequest([`Content-Length: +${BODY.length}`], BODY, null)],
    ["a negative length", rawRequest(["Content-Length: -1"], BODY, null)],
    ["a length in hexadecimal", rawRequest([`Content-Length: 0x${BODY.length.toString(16)}`], BODY, null)],
    ["a length of 30 digits", rawRequest([`Content-Length: ${"9".repeat(30)}`], BODY, null)],
    ["a length with a space before the colon", rawRequest([`Content-Length : ${BODY.length}`], BODY, null)],
    ["chunks with a space before the colon", rawRequest(["Transfer-Encoding : chunked"], CHUNKED, null)],
    ["chunks twice", rawRequest(["Transfer-Encoding: chunked", "Transfer-Encoding: chunked"], CHUNKED, null)],
    ["chunks, then identity", rawRequest(["Transfer-Encoding: chunked, identity"], CHUNKED, null)],
    ["identity, then chunks", rawRequest(["Transfer-Encoding: identity, chunked"], CHUNKED, null)],
    ["an unknown transfer coding", rawRequest(["Transfer-Encoding: xchunked"], CHUNKED, null)],
    ["gzip and chunks as transfer coding", rawRequest(["Transfer-Encoding: gzip, chunked"], CHUNKED, null)],
    ["a folded header", rawRequest(["Transfer-Encoding:\r\n chunked"], CHUNKED, null)],
    ["a vertical tab before chunked", rawRequest(["Transfer-Encoding: \x0bchunked"], CHUNKED, null)],
    [
      "a header line ended by a line feed alone",
      `POST /graphql HTTP/1.1\r\nHost: hub\nTransfer-Encoding: chunked\r\n\r\n${CHUNKED}`,
    ],
    ["a header with a null character", rawRequest(["X-A: a\0b"], BODY)],
    ["a header name with a control character", rawRequest(["X\x01A: b"], BODY)],
    ["a header without a name", rawRequest([": b"], BODY)],
    ["a chunk length with a sign", rawRequest(["Transfer-Encoding: chunked"], `+5\r\nhello\r\n0\r\n\r\n`, null)],
    ["a chunk length in other letters", rawRequest(["Transfer-Encoding: chunked"], `zz\r\nhello\r\n0\r\n\r\n`, null)],
    ["a chunk length of 20 digits", rawRequest(["Transfer-Encoding: chunked"], `${"f".repeat(20)}\r\nhello\r\n`, null)],
    [
      "a chunk that is longer than it says",
      rawRequest(["Transfer-Encoding: chunked"], `2\r\nhello\r\n0\r\n\r\n`, null),
    ],
    ["a request line without a version", "POST /graphql\r\n\r\n"],
    ["a version of HTTP that there is not", `POST /graphql HTTP/9.9\r\nHost: hub\r\n\r\n`],
    ["a request without a host", "POST /graphql HTTP/1.1\r\n\r\n"],
    ["bytes that are no request", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"],
  ])("that brings %s is refused with 400 and closed", async (_, request) => {
    const before = hub.calls();
    const { statuses, closed } = await sendRaw(hub.url, [request]);
    expect({ statuses, closed, asked: hub.calls() - before }).toEqual({ statuses: [400], closed: true, asked: 0 });
  });

  it("takes 100 headers of a request, and not one more", async () => {
    const headers = (count: number) => Array.from({ length: count }, (_, at) => `X-${at}: 1`);
    expect((await sendRaw(hub.url, [rawRequest(headers(97), BODY)], 300)).statuses).toEqual([200]);
    expect(await sendRaw(hub.url, [rawRequest(headers(98), BODY)])).toMatchObject({ statuses: [431], closed: true });
    expect(await sendRaw(hub.url, [rawRequest(headers(10_000), BODY)])).toMatchObject({
      statuses: [431],
      closed: true,
    });
  });

  it("takes 16 kB of headers, and no address that is longer", async () => {
    expect(await sendRaw(hub.url, [rawRequest([`X-A: ${"a".repeat(17_000)}`], BODY)])).toMatchObject({
      statuses: [431],
      closed: true,
    });
    expect(await sendRaw(hub.url, [`GET /${"a".repeat(20_000)} HTTP/1.1\r\nHost: hub\r\n\r\n`])).toMatchObject({
      statuses: [431],
      closed: true,
    });
  });

  it("is closed when its body turns out too large, whatever it said before", async () => {
    const megabyte = "a".repeat(1_048_577);
    const declared = rawRequest([], "", 1_048_577);
    expect(await sendRaw(hub.url, [declared])).toMatchObject({ statuses: [413], closed: true });
    const chunked = rawRequest(
      ["Transfer-Encoding: chunked"],
      `${megabyte.length.toString(16)}\r\n${megabyte}\r\n`,
      null,
    );
    expect(await sendRaw(hub.url, [chunked])).toMatchObject({ statuses: [413], closed: true });
  });

  it("unpacks nothing: a body of 1 MB that would be 1 GB is refused by its header", async () => {
    const packed = gzipSync(Buffer.alloc(1024 * 1024));
    for (const coding of ["gzip", "br", "deflate", "zstd", "identity, gzip", "x-gzip"]) {
      const head = rawRequest([`Content-Encoding: ${coding}`], "", packed.length);
      expect(await sendRaw(hub.url, [head, packed])).toMatchObject({ statuses: [415], closed: true });
    }
  });

  it("answers requests sent one after the other without waiting, in their order", async () => {
    const requests = Array.from({ length: 20 }, (_, at) => rawRequest([`X-Request-Id: pipelined-${at}`], BODY));
    const { text, statuses } = await sendRaw(hub.url, [requests.join("")], 500);
    expect(statuses).toEqual(requests.map(() => 200));
    expect([...text.matchAll(/x-request-id: pipelined-(\d+)/gi)].map(([, at]) => Number(at))).toEqual(
      requests.map((_, at) => at),
    );
  });

  it("answers CONNECT, TRACE and an upgrade with no tunnel", async () => {
    expect((await sendRaw(hub.url, ["CONNECT db:5432 HTTP/1.1\r\nHost: db:5432\r\n\r\n"])).closed).toBe(true);
    expect((await sendRaw(hub.url, ["TRACE /graphql HTTP/1.1\r\nHost: hub\r\n\r\n"], 300)).statuses).toEqual([405]);
    const upgrade = "GET /graphql HTTP/1.1\r\nHost: hub\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n";
    expect((await sendRaw(hub.url, [upgrade], 300)).statuses).toEqual([405]);
  });
});

describe("A slow connection", () => {
  let hub: GuardedGateway;

  beforeAll(async () => {
    hub = await openGuarded({ httpLimits: { headersMs: 50, requestMs: 100, checkMs: 10 } });
  });

  afterAll(() => hub.gateway.close());

  it.each([
    ["its headers", "POST /graphql HTTP/1.1\r\nHost: hub\r\nX-A: "],
    ["its first line", "POST /gra"],
    ["its body", rawRequest([], '{"query":', 1_000)],
    ["its chunks", rawRequest(["Transfer-Encoding: chunked"], '9\r\n{"query":\r\n', null)],
  ])("that does not finish %s is told so and closed", async (_, begun) => {
    const { statuses, closed } = await sendRaw(hub.url, [begun], 30_000);
    expect({ statuses, closed }).toEqual({ statuses: [408], closed: true });
  });
});

describe("Connections", () => {
  it("are taken up to their number; more are closed as they come", async () => {
    const hub = await openGuarded({ httpLimits: { connections: 3 } });
    try {
      const opened = [await open(hub.url), await open(hub.url), await open(hub.url), await open(hub.url)];
      for (const { socket } of opened) socket.destroy();
      expect(opened.map(({ stays }) => stays)).toEqual([true, true, true, false]);
    } finally {
      await hub.gateway.close();
    }
  });

  it("serve up to their number of requests", async () => {
    const hub = await openGuarded({ httpLimits: { requestsPerConnection: 2 } });
    try {
      const { statuses } = await sendRaw(hub.url, [rawRequest([], BODY).repeat(3)], 500);
      expect(statuses).toEqual([200, 200, 503]);
    } finally {
      await hub.gateway.close();
    }
  });

  it("are closed when more requests wait on them than one caller needs", async () => {
    let waiting = 0;
    const never = async () => {
      waiting += 1;
    };
    const endpoint = await listen(never, { host: "127.0.0.1", port: 0 }, { waitingPerConnection: 5, drainMs: 1 });
    try {
      const { statuses, closed } = await sendRaw(endpoint.url, ["GET / HTTP/1.1\r\nHost: hub\r\n\r\n".repeat(6)]);
      expect({ statuses, closed, waiting }).toEqual({ statuses: [], closed: true, waiting: 5 });
    } finally {
      await endpoint.close();
    }
  });
});

/** Opens a connection and sees whether it is answered. */
function open(url: string): Promise<{ socket: Socket; stays: boolean }> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    socket.on("error", () => {});
    socket.once("close", () => resolve({ socket, stays: false }));
    socket.once("data", () => resolve({ socket, stays: true }));
    socket.write("GET /health/live HTTP/1.1\r\nHost: hub\r\n\r\n");
  });
}
