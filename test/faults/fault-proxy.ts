import { createServer, type IncomingMessage, type ServerResponse, request as send } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** What comes in the place of a department's reply. */
export interface SpoiltReply {
  readonly status?: number;
  /** `application/json` when not given. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  /** So many bytes of one kind after the body, for as long as anybody takes them. */
  readonly more?: { readonly byte: number; readonly bytes: number };
}

/** What a proxy does to a department's replies. */
export type Garble = (reply: string) => SpoiltReply;

/** An HTTP server before a department that passes replies on, or spoils them. */
export interface FaultProxy {
  readonly url: string;
  /** Spoils replies from now on; null passes them on again. */
  spoil(garble: Garble | null): void;
  /** How many replies were spoilt. */
  spoilt(): number;
  /** The most bytes that were taken of a reply. */
  mostTaken(): number;
  close(): Promise<void>;
}

/** A call as it came, with what the proxy is to do with it: pass it on, or answer it by 503 itself. */
export type Hear = (call: { readonly requestId: string; readonly body: string }) => "PASS" | "REFUSE";

/**
 * @param target where the department answers; asked again for each call, because it may have moved
 * @param hear told of each call before it is passed on
 */
export async function startFaultProxy(target: () => string, hear: Hear = () => "PASS"): Promise<FaultProxy> {
  let garble: Garble | null = null;
  let spoilt = 0;
  let mostTaken = 0;
  const garbled: Garble = (text) => {
    if (garble === null) return { body: text };
    spoilt += 1;
    return garble(text);
  };
  const server = createServer((request, response) => {
    const { socket } = response;
    const before = socket?.bytesWritten ?? 0;
    response.on("close", () => {
      mostTaken = Math.max(mostTaken, (socket?.bytesWritten ?? 0) - before);
    });
    void textOf(request).then((body) => {
      const requestId = String(request.headers["x-request-id"]);
      if (hear({ requestId, body }) === "PASS") forward(target(), request, body, response, garbled);
      else response.writeHead(503, { "content-type": "application/json" }).end(NO_MORE);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    spoil: (next) => {
      garble = next;
    },
    spoilt: () => spoilt,
    mostTaken: () => mostTaken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const NO_MORE = '{"errors":[{"message":"No more."}]}';

function forward(
  url: string,
  { headers }: IncomingMessage,
  body: string,
  response: ServerResponse,
  garble: Garble,
): void {
  const { host: _, connection: __, ...passed } = headers;
  const upstream = send(url, { method: "POST", headers: passed }, (reply) => {
    textOf(reply).then(
      (text) => {
        const { type = "application/json", headers: added = {}, body: said, more, ...spoilt } = garble(text);
        const status = spoilt.status ?? reply.statusCode ?? 502;
        response.writeHead(status, { ...(type !== "" && { "content-type": type }), ...added });
        response.write(said, () => void (more === undefined ? response.end() : goOn(response, more)));
      },
      () => response.destroy(),
    );
  });
  upstream.on("error", () => response.destroy());
  response.on("close", () => upstream.destroy());
  upstream.end(body);
}

/** Sends as much as is taken, never more at once than a socket holds. */
async function goOn(response: ServerResponse, { byte, bytes }: NonNullable<SpoiltReply["more"]>): Promise<void> {
  const chunk = Buffer.alloc(64 * 1024, byte);
  const whole = Readable.from(
    (function* () {
      for (let sent = 0; sent < bytes; sent += chunk.length) yield chunk;
    })(),
  );
  await pipeline(whole, response).catch(() => response.destroy());
}

async function textOf(message: IncomingMessage): Promise<string> {
  message.setEncoding("utf8");
  let text = "";
  for await (const chunk of message) text += chunk;
  return text;
}
