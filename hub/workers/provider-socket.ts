import { mkdtemp, rm } from "node:fs/promises";
import { createServer, request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream";
import { json } from "node:stream/consumers";
import { PROVIDER_PATH } from "../../identity/mount.ts";
import type { Mount } from "../../shared/server/serve-graphql.ts";
import type { OwnProvider } from "../identity.ts";

/** The embedded provider of a parent, where its workers find it. */
export interface ProviderSocket {
  readonly path: string;
  close(): Promise<void>;
}

/** Sign-ins, codes and used assertions are in the memory of one process, so one answers for all workers. */
export async function serveProvider({ mount }: OwnProvider): Promise<ProviderSocket> {
  // Short, because systems take some hundred characters, and closed to other accounts.
  const folder = await mkdtemp(join(tmpdir(), "leader-hub-"));
  const path = join(folder, "identity.sock");
  const server = createServer((request, response) => void mount(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ path }, resolve);
  });
  return {
    path,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The provider as a worker reaches it. */
export function providerAt(socketPath: string): OwnProvider {
  return { mount: forwardTo(socketPath), keys: () => readKeys(socketPath) };
}

function forwardTo(socketPath: string): Mount {
  return async (request, response) => {
    const { method, url: path, headers } = request;
    const forwarded = httpRequest({ socketPath, method, path, headers: endToEnd(headers) }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, endToEnd(answer.headers));
      pipeline(answer, response, () => {});
    });
    forwarded.once("error", () => {
      if (response.headersSent) response.destroy();
      else response.writeHead(503).end();
    });
    pipeline(request, forwarded, () => {});
  };
}

/** Headers that are about a connection are not passed on to the next one. */
function endToEnd({ connection, "keep-alive": _, "transfer-encoding": __, ...headers }: IncomingHttpHeaders) {
  return headers;
}

function readKeys(socketPath: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const asked = httpRequest({ socketPath, path: `${PROVIDER_PATH}/jwks` }, (answer) => {
      if (answer.statusCode === 200) resolve(json(answer));
      else reject(new Error(`The embedded provider should answer 200 for its keys; it answered ${answer.statusCode}.`));
      answer.resume();
    });
    asked.once("error", reject).end();
  });
}
