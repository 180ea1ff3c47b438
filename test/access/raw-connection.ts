import { connect } from "node:net";

/** What a server sent over one connection until it, or the patience of the test, ended it. */
export interface RawReply {
  readonly text: string;
  /** Statuses of the responses in it, in order. */
  readonly statuses: readonly number[];
  /** Whether the server closed the connection. */
  readonly closed: boolean;
}

/** Sends bytes as they are over a connection of its own, and reads until it is closed or nothing more comes. */
export function sendRaw(url: string, parts: readonly (string | Buffer)[], patienceMs = 2_000): Promise<RawReply> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), hostname);
    const end = (closed: boolean) => {
      clearTimeout(patience);
      socket.destroy();
      const text = Buffer.concat(chunks).toString("latin1");
      const statuses = [...text.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status));
      resolve({ text, statuses, closed });
    };
    const patience = setTimeout(() => end(false), patienceMs);
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", () => end(true));
    socket.on("close", () => end(true));
    for (const part of parts) socket.write(part);
  });
}

/** A request for `/graphql` as text, with these headers after the usual ones. */
export function rawRequest(
  headers: readonly string[],
  body: string,
  length: number | null = Buffer.byteLength(body),
): string {
  const framing = length === null ? [] : [`Content-Length: ${length}`];
  const lines = ["POST /graphql HTTP/1.1", "Host: hub", "Content-Type: application/json", ...framing, ...headers];
  return `${lines.join("\r\n")}\r\n\r\n${body}`;
}
