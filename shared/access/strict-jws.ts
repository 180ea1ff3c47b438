import { jsonFault } from "../server/json-fault.ts";
import { Unauthenticated } from "./unauthenticated.ts";

/** A compact JWS taken apart; nothing in it is believed yet. */
export interface StrictJws {
  readonly header: Readonly<Record<string, unknown>>;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Longest token or proof that is looked at, in characters; all are ASCII. */
export const JWS_LIMIT = 8 * 1024;

const FORM = /^[\w-]+\.[\w-]+\.[\w-]+$/;
const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Takes a compact JWS apart: three parts of canonical base64url, header and payload each one JSON object that tells
 * every reader the same.
 *
 * @throws {Unauthenticated} when it is too long or anything else
 * @see RFC 7515 section 7.1
 */
export function parseStrictJws(text: string): StrictJws {
  if (text.length > JWS_LIMIT) throw new Unauthenticated("TOKEN_TOO_LONG");
  if (!FORM.test(text)) throw new Unauthenticated("TOKEN_MALFORMED");
  const [header = "", payload = "", signature = ""] = text.split(".");
  decode(signature);
  return { header: parseObject(header), payload: parseObject(payload) };
}

function parseObject(part: string): Record<string, unknown> {
  const json = decodeUtf8(decode(part));
  const fault = jsonFault(json);
  if (fault !== null) throw new Unauthenticated(fault.kind === "DUPLICATE_MEMBER" ? "MEMBER_TWICE" : "TOKEN_MALFORMED");
  const value = parseJson(json);
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Unauthenticated("TOKEN_MALFORMED");
  return value as Record<string, unknown>;
}

/** Unused bits have to be 0, so that each token has one spelling. */
function decode(part: string): Buffer {
  const bytes = Buffer.from(part, "base64url");
  if (bytes.toString("base64url") !== part) throw new Unauthenticated("TOKEN_MALFORMED");
  return bytes;
}

function decodeUtf8(bytes: Buffer): string {
  try {
    return UTF8.decode(bytes);
  } catch {
    throw new Unauthenticated("TOKEN_MALFORMED");
  }
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Unauthenticated("TOKEN_MALFORMED");
  }
}
