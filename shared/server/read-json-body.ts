import type { IncomingMessage } from "node:http";
import { JSON_LIMITS, type JsonFault, jsonFault } from "./json-fault.ts";
import { RefusedRequest } from "./refused-request.ts";
import { documentFault, type TextFault, valueFault } from "./text-fault.ts";

/** Why a body was not read, as an HTTP status and a code for `extensions`. */
export class UnreadableBody extends RefusedRequest {
  constructor(status: number, code: string, message: string, messageZh = "请求无法读取。") {
    super(status, code, message, { messageZh });
    this.name = "UnreadableBody";
  }
}

/**
 * Reads the bytes of a JSON body of at most `limitBytes`.
 *
 * @throws {UnreadableBody} when it is too large, compressed, or not JSON by its header
 */
export async function readBody(request: IncomingMessage, limitBytes: number): Promise<Buffer> {
  refuseOtherContent(request);
  return readBytes(request, limitBytes);
}

/**
 * Reads what a JSON body says.
 *
 * @throws {UnreadableBody} when it is not UTF-8 or not JSON, when its text is broken, or when it could be read in two ways
 */
export function parseJsonBody(bytes: Buffer): unknown {
  const text = decodeUtf8(bytes);
  refuseJsonFault(jsonFault(text));
  const body = parseJson(text);
  refuseTextFaults(body);
  return body;
}

/**
 * Reads the bytes of a body of at most `limitBytes`, whatever they are.
 *
 * @throws {UnreadableBody} when there are more, or they are compressed
 */
export function readBytes(request: IncomingMessage, limitBytes: number): Promise<Buffer> {
  refuseEncoding(request);
  const tooLarge = () =>
    new UnreadableBody(
      413,
      "PAYLOAD_TOO_LARGE",
      `A request body has at most ${limitBytes} bytes; this one has more.`,
      `请求体不超过${limitBytes}字节；本次请求超出。`,
    );
  if (Number(request.headers["content-length"]) > limitBytes) throw tooLarge();
  return collect(request, limitBytes, tooLarge);
}

/** Leaving a loop over the request would destroy it together with the connection, and nobody could be told why. */
function collect(request: IncomingMessage, limitBytes: number, tooLarge: () => UnreadableBody): Promise<Buffer> {
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
    const left = () =>
      reject(new UnreadableBody(400, "BAD_REQUEST", "The caller left within the body.", "调用方在请求体传完前断开。"));
    request.once("end", () => {
      request.off("close", left);
      resolve(Buffer.concat(chunks));
    });
    request.once("error", reject);
    request.once("close", left);
  });
}

function refuseOtherContent({ headers }: IncomingMessage): void {
  const type = headers["content-type"]?.trim().toLowerCase();
  if (type === undefined || !JSON_TYPE.test(type)) {
    throw new UnreadableBody(
      415,
      "UNSUPPORTED_MEDIA_TYPE",
      "A request body is application/json in UTF-8; another type came.",
      "请求体应为 application/json（UTF-8）；实为其他类型。",
    );
  }
}

function refuseEncoding({ headers }: IncomingMessage): void {
  const encoding = headers["content-encoding"];
  if (encoding !== undefined && encoding !== "identity") {
    throw new UnreadableBody(
      415,
      "UNSUPPORTED_MEDIA_TYPE",
      "A request body is sent uncompressed; an encoded one came.",
      "请求体应不经压缩；实为压缩内容。",
    );
  }
}

const JSON_TYPE = /^application\/json *(?:; *charset="?utf-?8"?)?$/;

function decodeUtf8(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UnreadableBody(
      400,
      "INVALID_ENCODING",
      "A request body is UTF-8 text; other bytes came.",
      "请求体应为 UTF-8 文本；实为其他字节。",
    );
  }
}

function refuseJsonFault(fault: JsonFault | null): void {
  if (fault === null) return;
  if (!("name" in fault)) {
    throw new UnreadableBody(
      400,
      "OPERATION_TOO_COSTLY",
      `A request body has at most ${JSON_LIMITS.values} values, ${JSON_LIMITS.depth} objects and lists deep; this one has more.`,
      `请求体至多${JSON_LIMITS.values}个值、嵌套${JSON_LIMITS.depth}层；本次请求超出。`,
    );
  }
  const name = JSON.stringify(fault.name.slice(0, 64));
  throw new UnreadableBody(
    400,
    "BAD_REQUEST",
    `A member of a JSON object has a name of its own; ${name} came ${fault.kind === "DUPLICATE_MEMBER" ? "twice" : "instead"}.`,
    `JSON 对象的成员名不得重复或占用保留名；实为${name}。`,
  );
}

function parseJson(text: string): unknown {
  // A byte order mark is no white space of JSON.
  if (text.startsWith("\uFEFF")) refuseText(byteOrderMark, "the beginning");
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableBody(
      400,
      "BAD_REQUEST",
      "A request body is one JSON value; text that is not JSON came.",
      "请求体应为一个 JSON 值；实为其他文本。",
    );
  }
}

const byteOrderMark: TextFault = {
  found: "U+FEFF",
  expected: "text without a byte order mark",
  expectedZh: "不带字节顺序标记的文本",
};

/** A document is text of many strings, which are looked at when it is read; all other texts are values. */
function refuseTextFaults(body: unknown): void {
  const waiting: { readonly value: unknown; readonly place: string }[] = [{ value: body, place: "" }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, place } = next;
    if (typeof value === "string") refuseText(place === "query" ? documentFault(value) : valueFault(value), place);
    else if (typeof value === "number") refuseNumber(value, place);
    else if (typeof value === "object" && value !== null) {
      for (const [name, inner] of Object.entries(value)) {
        const within = place === "" ? name : `${place}.${name}`;
        // The name itself is not repeated: what is refused is not sent back.
        refuseText(valueFault(name), place);
        waiting.push({ value: inner, place: within });
      }
    }
  }
}

function refuseText(fault: TextFault | null, place: string): void {
  if (fault === null) return;
  const where = JSON.stringify(place.slice(0, 80));
  throw new UnreadableBody(
    400,
    "INVALID_ENCODING",
    `Expected ${fault.expected}; ${fault.found} came at ${where}.`,
    `应为${fault.expectedZh}；${where} 处实为 ${fault.found}。`,
  );
}

/** A number that is not exact would be another one for the next reader. */
function refuseNumber(value: number, place: string): void {
  if (Math.abs(value) <= Number.MAX_SAFE_INTEGER) return;
  const where = JSON.stringify(place.slice(0, 80));
  throw new UnreadableBody(
    400,
    "BAD_REQUEST",
    `A number lies between -(2^53 - 1) and 2^53 - 1; a larger one came at ${where}. Send it as text.`,
    `数值应在 ±(2^53 - 1) 之内；${where} 处超出，请以文本传送。`,
  );
}
