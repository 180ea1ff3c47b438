import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { parse } from "graphql";
import { followChanges } from "../../gateway/streams/follow-changes.ts";
import { roomToWrite } from "../../shared/server/room-to-write.ts";

// More than the buffers between two sockets hold.
const MUCH = "x".repeat(32 * 1024 * 1024);

/** Writes more than goes in and waits for room; whether the connection was given up. */
async function givenUp(patienceMs: number, reads: boolean): Promise<boolean> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const reader = connect((server.address() as AddressInfo).port, "127.0.0.1");
  reader.on("error", () => {});
  reader.write("GET / HTTP/1.1\r\nhost: here\r\n\r\n");
  const [, response] = (await once(server, "request")) as [unknown, ServerResponse];
  response.write(MUCH);
  if (reads) reader.resume();
  await roomToWrite(response, patienceMs);
  const { destroyed } = response;
  reader.destroy();
  server.close();
  return destroyed;
}

describe("What is sent piece by piece", () => {
  it("ends when its reader takes nothing, so that no place is held for nobody", async () => {
    expect(await givenUp(20, false)).toBe(true);
  });

  it("goes on when its reader takes what waits", async () => {
    expect(await givenUp(600_000, true)).toBe(false);
  });

  it("brings nothing more once the proof of its subscriber is over, also of what was found before", async () => {
    const ending = new AbortController();
    const found = { edges: [{ cursor: "1" }, { cursor: "2" }], pageInfo: { hasNextPage: true, endCursor: "2" } };
    const subscription = { page: parse("{ registerChanges { audience } }"), variables: {}, key: "changes", after: "0" };
    const told: unknown[] = [];
    const settings = { pollMs: 1, failuresBorne: 0 };
    const ask = async () => ({ data: { registerChanges: found } });
    for await (const { data } of followChanges(subscription, ask, ending.signal, settings)) {
      told.push(data);
      ending.abort();
    }
    expect(told).toEqual([{ changes: { cursor: "1" } }]);
  });
});
