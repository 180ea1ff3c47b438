import type { IncomingMessage } from "node:http";

/** Why a body was not read, as an HTTP status and a code for `extensions`. */
export class UnreadableBody extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = "UnreadableBody";
    this.status = status;
    this.code = code;
  }
}

/**
 * Reads the bytes of a JSON body of at most `limitBytes`.
 *
 * @throws {UnreadableBody} when it is too large, compressed, or not JSON by its header
 */
export async function readBody(request: IncomingMessage, limitBytes: number): Promise<Buffer> {
  refuseOtherContent(request);
  const tooLarge = () =>
    new UnreadableBody(413, "PAYLOAD_TOO_LARGE", `A request body has at most ${limitBytes} bytes; this one has more.`);
  if (Number(request.headers["content-length"]) > limitBytes) throw tooLarge();
  return readBytes(request, limitBytes, tooLarge);
}

/**
 * Reads what a JSON body says.
 *
 * @throws {UnreadableBody} when it is not UTF-8 or not JSON
 */
export function parseJsonBody(bytes: Buffer): unknown {
  return parseJson(decodeUtf8(bytes));
}

/** Leaving a loop over the request would destroy it together with the connection, and nobody could be told why. */
function readBytes(request: IncomingMessage, limitBytes: number, tooLarge: () => UnreadableBody): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limitBytes) {
        chunks.push(chunk);
        return;
      }
      request.removeAllListeners("data").pause();
      reject(tooLarge());
    });
    request.once("end", () => resolve(Buffer.concat(chunks)));
    request.once("error", reject);
    request.once("close", () => reject(new UnreadableBody(400, "BAD_REQUEST", "The caller left within the body.")));
  });
}

function refuseOtherContent({ headers }: IncomingMessage): void {
  const type = headers["content-type"]?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") {
    throw new UnreadableBody(415, "UNSUPPORTED_MEDIA_TYPE", "A request body is application/json; another type came.");
  }
  const encoding = headers["content-encoding"];
  if (encoding !== undefined && encoding !== "identity") {
    throw new UnreadableBody(
      415,
      "UNSUPPORTED_MEDIA_TYPE",
      "A request body is sent uncompressed; an encoded one came.",
    );
  }
}

function decodeUtf8(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UnreadableBody(400, "INVALID_ENCODING", "A request body is UTF-8 text; other bytes came.");
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableBody(400, "BAD_REQUEST", "A request body is one JSON value; text that is not JSON came.");
  }
}
