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
 * Reads a JSON body of at most `limitBytes`.
 *
 * @throws {UnreadableBody} when it is too large, not JSON by its header or its text, compressed, or not UTF-8
 */
export async function readJsonBody(request: IncomingMessage, limitBytes: number): Promise<unknown> {
  refuseOtherContent(request);
  const tooLarge = () =>
    new UnreadableBody(413, "PAYLOAD_TOO_LARGE", `A request body has at most ${limitBytes} bytes; this one has more.`);
  if (Number(request.headers["content-length"]) > limitBytes) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > limitBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return parseJson(decodeUtf8(Buffer.concat(chunks)));
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
