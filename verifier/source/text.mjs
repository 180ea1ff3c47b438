import { refuse } from "./problem.mjs";

// -- Text, JSON, base64url: one spelling for one value, so that no change can hide in another spelling.

const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
export const ASCII = new TextEncoder();

export function decodeUtf8(bytes) {
  try {
    return UTF8.decode(bytes);
  } catch {
    return refuse("ENCODING", "UTF-8 was expected.", "应为 UTF-8 编码。");
  }
}

const SPACE = /[ \t\n\r]*/y;
const STRING = /"[^"\\\p{Cc}]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\p{Cc}]*)*"/uy;
const NUMBER = /(?:0|[1-9]\d{0,15})(?![\d.eE])/y;
const WORDS = { true: true, false: false, null: null };
const DEEPEST = 32;

/** JSON that says each thing once: no repeated member, nothing after the end, no fraction, no needless escape. */
export function parseJson(text) {
  let at = 0;
  const fail = () =>
    refuse("JSON", `Strict JSON was expected at character ${at}.`, `第 ${at} 个字符处不是严格的 JSON。`);
  const match = (pattern) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found === null) return fail();
    at += found[0].length;
    return found[0];
  };
  const character = (expected) => {
    match(SPACE);
    if (text[at] !== expected) fail();
    at += 1;
  };
  const next = () => {
    match(SPACE);
    return text[at];
  };
  const string = () => {
    const token = match(STRING);
    const value = JSON.parse(token);
    if (!isWhole(value) || (token.includes("\\") && JSON.stringify(value) !== token)) fail();
    return value;
  };
  const items = (close, item) => {
    at += 1;
    if (next() === close) {
      at += 1;
      return;
    }
    for (;;) {
      item();
      if (next() === close) break;
      character(",");
    }
    at += 1;
  };
  const value = (depth) => {
    if (depth > DEEPEST) return fail();
    const first = next();
    if (first === '"') return string();
    if (first === "[") {
      const list = [];
      items("]", () => list.push(value(depth + 1)));
      return list;
    }
    if (first === "{") {
      const object = Object.create(null);
      items("}", () => {
        next();
        const name = string();
        if (name in object) fail();
        character(":");
        object[name] = value(depth + 1);
      });
      return object;
    }
    for (const word of Object.keys(WORDS)) {
      if (!text.startsWith(word, at)) continue;
      at += word.length;
      return WORDS[word];
    }
    const number = Number(match(NUMBER));
    return Number.isSafeInteger(number) ? number : fail();
  };
  const result = value(0);
  match(SPACE);
  return at === text.length ? result : fail();
}

function isWhole(text) {
  return !/\p{Surrogate}/u.test(text);
}

/** Canonical JSON by RFC 8785, for the values that statements may hold. */
export function canonicalText(value) {
  if (typeof value === "string") return canonicalString(value);
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "number" && Number.isSafeInteger(value)) return String(value);
  if (typeof value !== "object") {
    return refuse("NOT_CANONICAL", "A value has no canonical JSON.", "数据无法写成规范 JSON。");
  }
  let text = "";
  if (Array.isArray(value)) {
    for (const item of value) text += `${text === "" ? "" : ","}${canonicalText(item)}`;
    return `[${text}]`;
  }
  // By UTF-16 code units, which is how JavaScript sorts.
  for (const name of Object.keys(value).sort()) {
    text += `${text === "" ? "" : ","}${canonicalString(name)}:${canonicalText(value[name])}`;
  }
  return `{${text}}`;
}

function canonicalString(text) {
  const written = JSON.stringify(text);
  // Half a surrogate pair is written as an escape.
  if (written.includes("\\ud") && !isWhole(text)) {
    return refuse("NOT_CANONICAL", "A text holds half a character.", "文字中含有半个字符。");
  }
  return written;
}

/** Reads signed bytes; writing them again has to give the very same text, which leaves no room for a second reading. */
export function parseCanonical(bytes) {
  const text = decodeUtf8(bytes);
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse("JSON", "JSON was expected in what is signed.", "签名内容应为 JSON。");
  }
  if (canonicalText(value) !== text) {
    return refuse(
      "NOT_CANONICAL",
      "What is signed is not canonical JSON (RFC 8785).",
      "签名内容不是规范 JSON（RFC 8785）。",
    );
  }
  return value;
}
