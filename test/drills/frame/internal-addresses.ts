import { createServer, type Socket } from "node:net";
import type { SendOptions } from "../../../shared/decision-notice/send-webhook.ts";

/** Something inside that nobody from outside may reach. */
export interface Inside {
  readonly port: number;
  /** Connections that came to it. */
  reached(): number;
  close(): Promise<void>;
}

export async function openInside(): Promise<Inside> {
  let reached = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    reached += 1;
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => {}).end("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "::", resolve));
  return {
    port: Object(server.address()).port,
    reached: () => reached,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/** Ways to write an address inside, and names that lead there. */
export const WAYS_INSIDE: readonly string[] = [
  ...["127.0.0.1", "127.1", "127.0.0.1.", "2130706433", "017700000001", "0177.0.0.1", "0x7f000001", "0x7f.1"],
  ...["0", "0.0.0.0", "①②⑦.0.0.1", "127。0。0。1"],
  ...[
    "[::1]",
    "[::]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[::127.0.0.1]",
    "[64:ff9b::7f00:1]",
    "[2002:7f00:1::]",
  ],
  ...["localhost", "LOCALHOST.", "hub.localhost", "hub.internal", "hub"],
  ...["to-loopback.example.com", "to-loopback6.example.com", "mapped.example.com", "one-of-two.example.com"],
  ...["metadata.example.com"],
];

const LEADS_TO: Readonly<Record<string, readonly string[]>> = {
  "to-loopback.example.com": ["127.0.0.1"],
  "to-loopback6.example.com": ["::1"],
  "mapped.example.com": ["::ffff:127.0.0.1"],
  "one-of-two.example.com": ["93.184.216.34", "127.0.0.1"],
  "metadata.example.com": ["169.254.169.254"],
};

/** A name server of an attacker's, who could say something else each time; it counts how often it is asked. */
export function hostileNames(): {
  readonly resolve: NonNullable<SendOptions["resolve"]>;
  readonly asked: () => number;
} {
  let asked = 0;
  return {
    asked: () => asked,
    resolve(name, done) {
      asked += 1;
      const addresses = LEADS_TO[name] ?? ["127.0.0.1"];
      done(
        null,
        addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
      );
    },
  };
}
