import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Log } from "../../shared/server/log.ts";
import { RefusedRequest } from "../../shared/server/refused-request.ts";
import { refuseMethod, sendError, sendJson } from "../../shared/server/send-json.ts";
import type { Mount } from "../../shared/server/serve-graphql.ts";
import { type Ask, askManifest, askPart, type RegisterPart } from "./ask-register.ts";
import { openDataIndex } from "./open-data-files.ts";
import { type MomentAsked, type OpenDataAddress, readOpenDataAddress } from "./read-address.ts";

/** Below which the public register is published as files. */
export const OPEN_DATA_PATH = "/open-data";

const ROWS_AT_ONCE = 1_000;
const STREAMS_AT_ONCE = 64;
// Whoever takes nothing for so long keeps a place from others.
const IDLE_MS = 60_000;
const KEPT_S = 86_400;

/** What publishing needs of the gateway. */
export interface OpenDataParts {
  readonly ask: Ask;
  readonly log: Log;
  /** How many rows are asked of the register at once; 1,000 unless given. */
  readonly rowsAtOnce?: number;
}

/** Publishes the public register as files, read from the register a part at a time while they are sent. */
export function createOpenData({ ask, log, rowsAtOnce = ROWS_AT_ONCE }: OpenDataParts): Mount {
  let streams = 0;
  const counted = async (send: () => Promise<void>) => {
    if (streams >= STREAMS_AT_ONCE) throw TOO_MANY;
    streams += 1;
    try {
      await send();
    } finally {
      streams -= 1;
    }
  };
  return async (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") return refuseMethod(response, "GET, HEAD");
    // Anybody may read, from whatever page.
    response.setHeader("access-control-allow-origin", "*");
    response.setHeader("cross-origin-resource-policy", "cross-origin");
    try {
      const address = readOpenDataAddress(String(request.url));
      if (address.kind === "INDEX") sendJson(response, 200, openDataIndex());
      else await counted(() => sendAddress({ ask, rowsAtOnce }, request, response, address));
    } catch (error) {
      if (isOurs(error)) log.warn({ err: error }, "A file of the public register was not sent whole");
      sendError(response, error, String(response.getHeader("x-request-id")));
    }
  };
}

/** A caller who left, or asked for what there is not, is nothing to look after. */
function isOurs(error: unknown): boolean {
  if (error instanceof RefusedRequest) return error.status >= 500;
  return Object(error).code !== "ERR_STREAM_PREMATURE_CLOSE";
}

const TOO_MANY = new RefusedRequest(503, "TOO_MANY_STREAMS", "Too many files are being sent. Ask again later.", {
  messageZh: "同时下载的文件过多，请稍后再试。",
  headers: { "retry-after": "10" },
});

type Asked = Exclude<OpenDataAddress, { kind: "INDEX" }>;

interface Source {
  readonly ask: Ask;
  readonly rowsAtOnce: number;
}

async function sendAddress(
  source: Source,
  request: IncomingMessage,
  response: ServerResponse,
  asked: Asked,
): Promise<void> {
  response.setTimeout(IDLE_MS, () => response.destroy());
  if (asked.kind === "FILE") return sendFile(source, request, response, asked);
  const { jws, ...moment } = await askManifest(source.ask, asked.moment, () => response.destroyed);
  const text = asked.ending === "jws" ? `${jws}\n` : Buffer.from(String(jws.split(".")[1]), "base64url");
  const type = asked.ending === "jws" ? "application/jose" : "application/json; charset=utf-8";
  // Signed anew whenever it is asked for.
  writeHead(response, { name: `manifest.${asked.ending}`, type, moment, isFixed: false });
  response.setHeader("content-length", Buffer.byteLength(text));
  response.end(request.method === "HEAD" ? undefined : text);
}

async function sendFile(
  { ask, rowsAtOnce }: Source,
  request: IncomingMessage,
  response: ServerResponse,
  asked: Extract<OpenDataAddress, { kind: "FILE" }>,
): Promise<void> {
  const isHead = request.method === "HEAD";
  const part = await askPart(ask, asked, asked.moment, { first: isHead ? 1 : rowsAtOnce, after: null });
  // Asked for an instant to come, a file is as known now, and another later.
  const isFixed = asked.moment.validOn !== null && asked.moment.knownAt === part.knownAt;
  writeHead(response, { name: asked.name, type: asked.type, moment: part, isFixed });
  if (isHead) response.end();
  else await pipeline(Readable.from(textOf({ ask, rowsAtOnce }, asked, part), { objectMode: false }), response);
}

/** The file from its first part on; whatever is recorded meanwhile, it is of one instant. */
async function* textOf(
  { ask, rowsAtOnce }: Source,
  file: { readonly table: string; readonly format: string },
  first: RegisterPart,
): AsyncGenerator<Buffer> {
  const { validOn, knownAt } = first;
  let part = first;
  for (;;) {
    yield Buffer.from(part.text, "utf8");
    if (!part.pageInfo.hasNextPage) return;
    const after = part.pageInfo.endCursor;
    part = await askPart(ask, file, { validOn, knownAt }, { first: rowsAtOnce, after });
  }
}

interface Head {
  readonly name: string;
  readonly type: string;
  readonly moment: MomentAsked;
  readonly isFixed: boolean;
}

function writeHead(response: ServerResponse, { name, type, moment: { validOn, knownAt }, isFixed }: Head): void {
  const where = new URLSearchParams({ validOn: String(validOn), knownAt: String(knownAt) });
  response.statusCode = 200;
  response.setHeader("content-type", type);
  response.setHeader("content-disposition", `attachment; filename="${name}"`);
  response.setHeader("content-location", `${OPEN_DATA_PATH}/${name}?${where}`);
  response.setHeader("access-control-expose-headers", "content-location");
  response.setHeader("cache-control", isFixed ? `public, max-age=${KEPT_S}, immutable` : "no-store");
}
