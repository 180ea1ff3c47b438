import { createServer, type IncomingMessage, type ServerResponse, request as send } from "node:http";
import type { AddressInfo } from "node:net";

/** What a proxy does to a department's replies. */
export type Garble = (reply: string) => { status?: number; type?: string; body: string };

/** An HTTP server before a department that passes replies on, or spoils them. */
export interface FaultProxy {
  readonly url: string;
  /** Spoils replies from now on; null passes them on again. */
  spoil(garble: Garble | null): void;
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
  const server = createServer((request, response) => {
    void textOf(request).then((body) => {
      const requestId = String(request.headers["x-request-id"]);
      if (hear({ requestId, body }) === "PASS") forward(target(), request, body, response, () => garble);
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
  garble: () => Garble | null,
): void {
  const { host: _, connection: __, ...passed } = headers;
  const upstream = send(url, { method: "POST", headers: passed }, (reply) => {
    textOf(reply).then(
      (text) => {
        const spoilt = garble()?.(text) ?? { body: text };
        const status = spoilt.status ?? reply.statusCode ?? 502;
        response.writeHead(status, { "content-type": spoilt.type ?? "application/json" }).end(spoilt.body);
      },
      () => response.destroy(),
    );
  });
  upstream.on("error", () => response.destroy());
  response.on("close", () => upstream.destroy());
  upstream.end(body);
}

async function textOf(message: IncomingMessage): Promise<string> {
  message.setEncoding("utf8");
  let text = "";
  for await (const chunk of message) text += chunk;
  return text;
}

/** Ways in which a reply may be nonsense; each must cost the department's fields and nothing else. */
export const GARBLES: readonly Garble[] = [
  () => ({ type: "text/html", body: "<html>Bad gateway</html>" }),
  () => ({ status: 500, body: '{"errors":[{"message":"boom"}]}' }),
  (reply) => ({ body: reply.slice(0, reply.length / 2) }),
  () => ({ body: "{}" }),
  () => ({ body: '{"data":null}' }),
  () => ({ body: '{"data":{"_entities":[]}}' }),
  (reply) => ({ body: reply.replaceAll("NOT_ELIGIBLE", "YES") }),
  (reply) => ({ body: reply.replaceAll('"determination":"UNDETERMINED"', '"determination":null') }),
  (reply) => ({ body: withEntities(reply, (entities) => [...entities].reverse()) }),
  (reply) => ({ body: withEntities(reply, (entities) => entities.slice(1)) }),
  (reply) => ({ body: withEntities(reply, (entities) => [...entities, ...entities]) }),
  (reply) => ({ body: withEntities(reply, (entities) => entities.map(() => entities[0])) }),
];

function withEntities(reply: string, change: (entities: unknown[]) => unknown[]): string {
  const parsed = JSON.parse(reply);
  for (const [key, value] of Object.entries(parsed.data)) {
    if (Array.isArray(value)) parsed.data[key] = change(value);
  }
  return JSON.stringify(parsed);
}
