import type { IncomingMessage, ServerResponse } from "node:http";
import { CLOSED_EDGE, createEdge } from "../../shared/server/edge.ts";
import { type GuardedGateway, openGuarded } from "./guarded-gateway.ts";
import { rawRequest, sendRaw } from "./raw-connection.ts";

const BODY = JSON.stringify({
  query: '{ standing(uscc: "91000000000000010L") { creditSupport(jurisdiction: "110000") { determination } } }',
});

/** A question as a browser sends it for a page of `origin` that reached the hub by `host`. */
function asked(origin: string, host: string): string {
  return rawRequest([`Origin: ${origin}`, "Connection: close"], BODY).replace("Host: hub", `Host: ${host}`);
}

describe("A hub without a public address", () => {
  let hub: GuardedGateway;
  let port: string;
  const asksOf = async (name: string) =>
    (await sendRaw(hub.url, [asked(`http://${name}:${port}`, `${name}:${port}`)], 30_000)).statuses;

  beforeAll(async () => {
    hub = await openGuarded();
    ({ port } = new URL(hub.url));
  });

  afterAll(() => hub.gateway.close());

  it.each(["localhost", "127.0.0.1", "127.0.0.2", "[::1]"])("answers its own pages at %s", async (name) => {
    expect(await asksOf(name)).toEqual([200]);
  });

  it.each([
    "evil.example",
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "127.evil.example",
    "192.168.1.5",
    "[::2]",
    "hub",
  ])("refuses pages of a name that was made to lead here: %s", async (name) => {
    const before = hub.calls();
    expect({ statuses: await asksOf(name), asked: hub.calls() - before }).toEqual({ statuses: [403], asked: 0 });
  });

  it("refuses a page of this machine that came from another port", async () => {
    const request = asked("http://localhost:1", `localhost:${port}`);
    expect((await sendRaw(hub.url, [request], 30_000)).statuses).toEqual([403]);
  });
});

describe("The edge of a server", () => {
  const isAnswered = (listensOn: string, localAddress: string, name: string) => {
    const { meet } = createEdge(CLOSED_EDGE, listensOn);
    const request = { headers: { origin: `http://${name}`, host: name }, socket: { localAddress }, method: "POST" };
    const response = { setHeader: () => {} };
    try {
      meet(request as unknown as IncomingMessage, response as unknown as ServerResponse, "/graphql");
      return true;
    } catch {
      return false;
    }
  };

  it("takes the address that it listens on for its own, by name or on every address of the machine", () => {
    expect([
      isAnswered("hub.bank.example", "10.0.0.7", "hub.bank.example:4000"),
      isAnswered("10.0.0.7", "10.0.0.7", "10.0.0.7:4000"),
      isAnswered("0.0.0.0", "10.0.0.7", "10.0.0.7:4000"),
      isAnswered("::", "::ffff:10.0.0.7", "10.0.0.7:4000"),
      isAnswered("::", "fd00::7", "[fd00::7]:4000"),
    ]).toEqual([true, true, true, true, true]);
  });

  it("takes no other name or address for its own", () => {
    expect([
      isAnswered("0.0.0.0", "10.0.0.7", "evil.example:4000"),
      isAnswered("0.0.0.0", "10.0.0.7", "10.0.0.8:4000"),
      isAnswered("hub.bank.example", "10.0.0.7", "evil.hub.bank.example:4000"),
    ]).toEqual([false, false, false]);
  });
});
