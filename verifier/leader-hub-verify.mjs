#!/usr/bin/env node
// Leader Hub verifier: checks receipts, printed receipts, whole logs and checkpoints of the Leader Hub, offline.
// 领跑者枢纽验证程序：离线核验回执、打印回执、整本日志与检查点。
//
// Needs Node 20 or newer and nothing else. Written apart from the program that signs, in one file, so that a court, an
// auditor or a bank can read all of it; docs/verification.md has the formats for those who would rather write their own.
//
//     node leader-hub-verify.mjs --help
//
// Put together from verifier/source by verifier/build.mjs; a change is made there.
import * as crypto from "node:crypto";
import { createReadStream } from "node:fs";
import { open, readFile, realpath, stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";

/** Something that is not as it should be; `late` when all is genuine and only the time is wrong. */
class Problem extends Error {
  constructor(code, en, zh, { index, lastIndex, late = false } = {}) {
    super(`${code}: ${en}`);
    Object.assign(this, { code, en, zh, late });
    if (index !== undefined) this.index = index;
    if (lastIndex !== undefined && lastIndex !== index) this.lastIndex = lastIndex;
  }
  toJSON() {
    const { code, en, zh, late, index, lastIndex } = this;
    return { code, late, index, lastIndex, en, zh };
  }
}

function refuse(code, en, zh, more) {
  throw new Problem(code, en, zh, more);
}

// -- Text, JSON, base64url: one spelling for one value, so that no change can hide in another spelling.

const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const ASCII = new TextEncoder();

function decodeUtf8(bytes) {
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
function parseJson(text) {
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
function canonicalText(value) {
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
function parseCanonical(bytes) {
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

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const DIGIT_VALUES = new Int8Array(128).fill(-1);
for (let digit = 0; digit < 64; digit += 1) DIGIT_VALUES[DIGITS.charCodeAt(digit)] = digit;

/** Base64url without padding, where the bits left over at the end are 0. */
function fromBase64url(text, what) {
  const wrong = () => refuse("ENCODING", `${what} should be base64url; it is not.`, `${what} 应为 base64url。`);
  if (typeof text !== "string" || text.length % 4 === 1) return wrong();
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let count = 0;
  // A digit that is none is -1, and stays negative through every shift.
  let wrongs = 0;
  const digit = (place) => {
    const unit = text.charCodeAt(place);
    const value = unit < 128 ? DIGIT_VALUES[unit] : -1;
    wrongs |= value;
    return value;
  };
  const whole = text.length - (text.length % 4);
  for (let place = 0; place < whole; place += 4) {
    const held = (digit(place) << 18) | (digit(place + 1) << 12) | (digit(place + 2) << 6) | digit(place + 3);
    bytes[count] = held >> 16;
    bytes[count + 1] = held >> 8;
    bytes[count + 2] = held;
    count += 3;
  }
  let over = 0;
  if (whole < text.length) {
    const three = text.length - whole === 3;
    const held = (digit(whole) << 12) | (digit(whole + 1) << 6) | (three ? digit(whole + 2) : 0);
    bytes[count] = held >> 10;
    if (three) bytes[count + 1] = held >> 2;
    over = three ? held & 3 : held & 1023;
  }
  return wrongs < 0 || over !== 0 ? wrong() : bytes;
}

function toBase64url(bytes) {
  let text = "";
  for (let place = 0; place < bytes.length; place += 3) {
    const held = (bytes[place] << 16) | ((bytes[place + 1] ?? 0) << 8) | (bytes[place + 2] ?? 0);
    const digits = Math.min(4, bytes.length - place + 1);
    for (let digit = 0; digit < digits; digit += 1) text += DIGITS[(held >> (18 - 6 * digit)) & 63];
  }
  return text;
}

function toHex(bytes) {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function fromHex(text) {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function joined(...parts) {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function areEqual(a, b) {
  return a.length === b.length && a.every((byte, place) => byte === b[place]);
}

// -- Shapes: what members there are, and no others.

const OPEN = Symbol("other members may follow");
const isText = (value) => typeof value === "string";
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
const isInstant = (value) => instantKey(value) !== null;
const isDay = (value) => isText(value) && /^\d{4}-\d{2}-\d{2}$/.test(value) && isInstant(`${value}T00:00:00Z`);
const orNull = (is) => (value) => value === null || is(value);
const oneOf =
  (...values) =>
  (value) =>
    values.includes(value);

const RECEIPT = {
  format: oneOf("leader-hub-receipt-v1"),
  department: isText,
  decisionId: isText,
  jws: isText,
  sm2: orNull((value) => mismatch(SM2_SIGNATURE, value, "") === null),
  log: { index: isCount, leafHash: isText, inclusion: [isText], checkpoint: isText },
};
const SM2_SIGNATURE = { alg: oneOf("SM2"), kid: isText, signature: isText };
const CONSISTENCY = {
  format: oneOf("leader-hub-consistency-v1"),
  department: isText,
  from: isText,
  to: isText,
  proof: [isText],
};
const CHECKPOINT = {
  format: oneOf("leader-hub-checkpoint-v1"),
  department: isText,
  size: isCount,
  root: isText,
  at: isInstant,
};
const QUESTION = {
  measure: isText,
  uscc: isText,
  jurisdiction: isText,
  validOn: isDay,
  knownAt: isInstant,
  [OPEN]: true,
};
const EVIDENCE = {
  kind: isText,
  id: isText,
  subject: isText,
  validFrom: orNull(isDay),
  validTo: orNull(isDay),
  knownFrom: isInstant,
};
const ANSWER = {
  determination: oneOf("ELIGIBLE", "NOT_ELIGIBLE", "UNDETERMINED"),
  reasons: [isText],
  citations: [{ document: isText, clause: isText, basis: isText }],
  evidence: [EVIDENCE],
  notBefore: orNull(isDay),
};
const STATEMENT = {
  format: oneOf("leader-hub-decision-v1"),
  department: isText,
  id: isText,
  issuedAt: isInstant,
  asker: { tenant: isText, subject: isText },
  purpose: isText,
  legalBasis: isText,
  idempotencyKey: isText,
  nonce: orNull(isText),
  question: QUESTION,
  answer: ANSWER,
  rules: [{ kind: isText, id: isText, knownFrom: isInstant }],
  validUntil: isInstant,
  recheckOf: orNull(isText),
};
const NOTICE = {
  format: oneOf("leader-hub-notice-v1"),
  kind: oneOf("AFFECTED"),
  department: isText,
  id: isText,
  issuedAt: isInstant,
  holder: isText,
  number: isCount,
  decision: { id: isText, logIndex: isCount, issuedAt: isInstant },
  question: QUESTION,
  knownAt: isInstant,
  facts: [{ kind: isText, id: isText, subject: isText, knownFrom: isInstant, knownTo: orNull(isInstant) }],
  before: ANSWER,
  after: ANSWER,
  previous: orNull(isText),
};
const EXTRACT = {
  format: oneOf("leader-hub-extract-v1"),
  department: isText,
  issuedAt: isInstant,
  validOn: isDay,
  knownAt: isInstant,
  licence: isText,
  files: [{ name: isText, rows: isCount, bytes: isCount, sha256: isText }],
};
const HEADER = { alg: isText, kid: isText, typ: isText };
const LOG_HEADER = { format: oneOf("leader-hub-log-v1"), department: isText, from: isCount, to: isCount };
const LOG_LINE = { checkpoint: isText };
const ENTRY = {
  index: isCount,
  jws: isText,
  sm2: orNull((value) => mismatch(SM2_SIGNATURE, value, "") === null),
};
const KEY = {
  kid: isText,
  department: isText,
  use: isText,
  alg: oneOf("EdDSA", "SM2"),
  from: isInstant,
  to: orNull(isInstant),
  revokedAt: orNull(isInstant),
};
const ED25519_KEY = { ...KEY, jwk: { kty: oneOf("OKP"), crv: oneOf("Ed25519"), x: isText } };
const SM2_KEY = { ...KEY, publicKey: (value) => isText(value) && /^04[0-9a-f]{128}$/.test(value) };

/** The path of the first place where a value has not the shape; null when it has. */
function mismatch(shape, value, path) {
  if (typeof shape === "function") return shape(value) ? null : path;
  if (Array.isArray(shape)) {
    if (!Array.isArray(value)) return path;
    for (let place = 0; place < value.length; place += 1) {
      const wrong = mismatch(shape[0], value[place], `${path}[${place}]`);
      if (wrong !== null) return wrong;
    }
    return null;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return path;
  for (const name of Object.keys(shape)) {
    const wrong = Object.hasOwn(value, name)
      ? mismatch(shape[name], value[name], `${path}.${name}`)
      : `${path}.${name}`;
    if (wrong !== null) return wrong;
  }
  if (shape[OPEN]) return null;
  const unknown = Object.keys(value).find((name) => !Object.hasOwn(shape, name));
  return unknown === undefined ? null : `${path}.${unknown}`;
}

function demand(shape, value, what) {
  const wrong = mismatch(shape, value, what);
  if (wrong === null) return value;
  return refuse("FORMAT", `${wrong} is missing, unknown or of another form.`, `${wrong} 缺失、多余或格式不符。`);
}

const INSTANT = /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.(\d{1,6}))?Z$/;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Text whose order is that of time; null when it is no instant in UTC with up to six decimals. */
function instantKey(text) {
  const parts = isText(text) ? INSTANT.exec(text) : null;
  if (parts === null) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = MONTH_DAYS[month - 1] + (month === 2 && isLeap ? 1 : 0);
  // Of a month that is none there are no days, and the comparison fails.
  if (!(day >= 1 && day <= days)) return null;
  return `${text.slice(0, 19)}.${(parts[5] ?? "").padEnd(6, "0")}`;
}

function mod(value, modulus) {
  const rest = value % modulus;
  return rest < 0n ? rest + modulus : rest;
}

function power(base, exponent, modulus) {
  let result = 1n;
  let square = mod(base, modulus);
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

const inverse = (value, prime) => power(value, prime - 2n, prime);
const bigEndian = (bytes) => (bytes.length === 0 ? 0n : BigInt(`0x${toHex(bytes)}`));
const littleEndian = (bytes) => bigEndian(Uint8Array.from(bytes).reverse());

// -- Hashes and signatures in plain JavaScript, for where nothing faster is at hand.

function integerRoot(radicand, degree) {
  let high = 1n << BigInt(Math.ceil(radicand.toString(2).length / Number(degree)));
  for (;;) {
    const next = ((degree - 1n) * high + radicand / high ** (degree - 1n)) / degree;
    if (next >= high) return high;
    high = next;
  }
}

const PRIMES = [];
for (let number = 2; PRIMES.length < 80; number += 1) if (PRIMES.every((prime) => number % prime)) PRIMES.push(number);
const fraction = (prime, degree) => BigInt.asUintN(64, integerRoot(BigInt(prime) << (64n * degree), degree));
const K512 = PRIMES.map((prime) => fraction(prime, 3n));
const H512 = PRIMES.slice(0, 8).map((prime) => fraction(prime, 2n));
const high32 = (word) => Number(word >> 32n);
const K256 = Uint32Array.from(K512.slice(0, 64), high32);
const H256 = Uint32Array.from(H512, high32);

/** The message with its end mark and its length in bits, as SHA-2 and SM3 want it. */
function padded(bytes, block) {
  const tail = block / 8;
  const result = new Uint8Array(Math.ceil((bytes.length + 1 + tail) / block) * block);
  result.set(bytes);
  result[bytes.length] = 0x80;
  const view = new DataView(result.buffer);
  view.setBigUint64(result.length - 8, BigInt(bytes.length) * 8n);
  return view;
}

const right32 = (word, by) => (word >>> by) | (word << (32 - by));
const left32 = (word, by) => (word << by) | (word >>> (32 - by));

function wordsToBytes(words) {
  const view = new DataView(new ArrayBuffer(words.length * 4));
  for (let place = 0; place < words.length; place += 1) view.setUint32(place * 4, words[place]);
  return new Uint8Array(view.buffer);
}

/** @see FIPS 180-4 */
function sha256(bytes) {
  const view = padded(bytes, 64);
  const state = Uint32Array.from(H256);
  const w = new Uint32Array(64);
  for (let at = 0; at < view.byteLength; at += 64) {
    for (let t = 0; t < 64; t += 1) {
      if (t < 16) {
        w[t] = view.getUint32(at + 4 * t);
        continue;
      }
      const s0 = right32(w[t - 15], 7) ^ right32(w[t - 15], 18) ^ (w[t - 15] >>> 3);
      const s1 = right32(w[t - 2], 17) ^ right32(w[t - 2], 19) ^ (w[t - 2] >>> 10);
      w[t] = w[t - 16] + s0 + w[t - 7] + s1;
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let t = 0; t < 64; t += 1) {
      const s1 = right32(e, 6) ^ right32(e, 11) ^ right32(e, 25);
      const t1 = (h + s1 + ((e & f) ^ (~e & g)) + K256[t] + w[t]) | 0;
      const s0 = right32(a, 2) ^ right32(a, 13) ^ right32(a, 22);
      const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [a, b, c, d, e, f, g, h] = [(t1 + t2) | 0, a, b, c, (d + t1) | 0, e, f, g];
    }
    for (const [place, word] of [a, b, c, d, e, f, g, h].entries()) state[place] += word;
  }
  return wordsToBytes(state);
}

/** @see FIPS 180-4 */
function sha512(bytes) {
  const view = padded(bytes, 128);
  const right = (word, by) => (word >> by) | BigInt.asUintN(64, word << (64n - by));
  const state = [...H512];
  for (let at = 0; at < view.byteLength; at += 128) {
    const w = Array.from({ length: 16 }, (_, t) => view.getBigUint64(at + 8 * t));
    for (let t = 16; t < 80; t += 1) {
      const s0 = right(w[t - 15], 1n) ^ right(w[t - 15], 8n) ^ (w[t - 15] >> 7n);
      const s1 = right(w[t - 2], 19n) ^ right(w[t - 2], 61n) ^ (w[t - 2] >> 6n);
      w.push(BigInt.asUintN(64, w[t - 16] + s0 + w[t - 7] + s1));
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let t = 0; t < 80; t += 1) {
      const s1 = right(e, 14n) ^ right(e, 18n) ^ right(e, 41n);
      const t1 = h + s1 + ((e & f) ^ (BigInt.asUintN(64, ~e) & g)) + K512[t] + w[t];
      const s0 = right(a, 28n) ^ right(a, 34n) ^ right(a, 39n);
      const t2 = s0 + ((a & b) ^ (a & c) ^ (b & c));
      [a, b, c, d, e, f, g, h] = [BigInt.asUintN(64, t1 + t2), a, b, c, BigInt.asUintN(64, d + t1), e, f, g];
    }
    for (const [place, word] of [a, b, c, d, e, f, g, h].entries()) {
      state[place] = BigInt.asUintN(64, state[place] + word);
    }
  }
  return fromHex(state.map((word) => word.toString(16).padStart(16, "0")).join(""));
}

/** @see GB/T 32905-2016 */
function sm3(bytes) {
  const view = padded(bytes, 64);
  const p0 = (x) => x ^ left32(x, 9) ^ left32(x, 17);
  const p1 = (x) => x ^ left32(x, 15) ^ left32(x, 23);
  const state = Uint32Array.of(
    0x7380166f,
    0x4914b2b9,
    0x172442d7,
    0xda8a0600,
    0xa96f30bc,
    0x163138aa,
    0xe38dee4d,
    0xb0fb0e4e,
  );
  const w = new Uint32Array(68);
  for (let at = 0; at < view.byteLength; at += 64) {
    for (let j = 0; j < 68; j += 1) {
      w[j] =
        j < 16
          ? view.getUint32(at + 4 * j)
          : p1(w[j - 16] ^ w[j - 9] ^ left32(w[j - 3], 15)) ^ left32(w[j - 13], 7) ^ w[j - 6];
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let j = 0; j < 64; j += 1) {
      const early = j < 16;
      const turned = left32(a, 12);
      const ss1 = left32((turned + e + left32(early ? 0x79cc4519 : 0x7a879d8a, j % 32)) | 0, 7);
      const tt1 = ((early ? a ^ b ^ c : (a & b) | (a & c) | (b & c)) + d + (ss1 ^ turned) + (w[j] ^ w[j + 4])) | 0;
      const tt2 = ((early ? e ^ f ^ g : (e & f) | (~e & g)) + h + ss1 + w[j]) | 0;
      [a, b, c, d, e, f, g, h] = [tt1, a, left32(b, 9), c, p0(tt2), e, left32(f, 19), g];
    }
    for (const [place, word] of [a, b, c, d, e, f, g, h].entries()) state[place] ^= word;
  }
  return wordsToBytes(state);
}

const ED_P = 2n ** 255n - 19n;
const ED_L = 2n ** 252n + 27742317777372353535851937790883648493n;
const ED_D = mod(-121665n * inverse(121666n, ED_P), ED_P);
const ED_ZERO = [0n, 1n, 1n, 0n];
let edBase;

/** A point from its 32 bytes, as [X, Y, Z, T]; null when there is none or the bytes are not its only spelling. */
function edPoint(bytes) {
  const number = littleEndian(bytes);
  const y = number & ((1n << 255n) - 1n);
  const sign = number >> 255n;
  if (y >= ED_P) return null;
  const square = mod((y * y - 1n) * inverse(ED_D * y * y + 1n, ED_P), ED_P);
  let x = power(square, (ED_P + 3n) / 8n, ED_P);
  if ((x * x - square) % ED_P !== 0n) x = (x * power(2n, (ED_P - 1n) / 4n, ED_P)) % ED_P;
  if ((x * x - square) % ED_P !== 0n || (x === 0n && sign === 1n)) return null;
  if ((x & 1n) !== sign) x = ED_P - x;
  return [x, y, 1n, (x * y) % ED_P];
}

/** @see RFC 8032 §5.1.4 */
function edAdd([x1, y1, z1, t1], [x2, y2, z2, t2]) {
  const a = (y1 - x1) * (y2 - x2);
  const b = (y1 + x1) * (y2 + x2);
  const c = ((2n * t1 * t2) % ED_P) * ED_D;
  const d = 2n * z1 * z2;
  const [e, f, g, h] = [mod(b - a, ED_P), mod(d - c, ED_P), mod(d + c, ED_P), mod(b + a, ED_P)];
  return [(e * f) % ED_P, (g * h) % ED_P, (f * g) % ED_P, (e * h) % ED_P];
}

function edTimes(point, scalar) {
  let result = ED_ZERO;
  let doubled = point;
  for (let left = scalar; left > 0n; left >>= 1n) {
    if (left & 1n) result = edAdd(result, doubled);
    doubled = edAdd(doubled, doubled);
  }
  return result;
}

/** Whether the second half of a signature is below the order: otherwise one signature has two spellings. */
function hasCanonicalS(signature) {
  // Nearly all are settled by the topmost byte, which the order has as 16.
  return signature.length === 64 && (signature[63] < 16 || littleEndian(signature.subarray(32)) < ED_L);
}

/** @see RFC 8032 §5.1.7, the equation without the cofactor, as OpenSSL does */
function verifyEd25519(x, message, signature) {
  const key = edPoint(x);
  if (key === null || !hasCanonicalS(signature)) return false;
  edBase ??= edPoint(fromHex(`58${"66".repeat(31)}`));
  const r = signature.subarray(0, 32);
  const hash = littleEndian(sha512(joined(r, x, message))) % ED_L;
  const [negatedX, y, z, negatedT] = edTimes(key, hash);
  const sum = edAdd(edTimes(edBase, littleEndian(signature.subarray(32))), [-negatedX, y, z, -negatedT]);
  const unit = inverse(sum[2], ED_P);
  const found = mod(sum[1] * unit, ED_P) | ((mod(sum[0] * unit, ED_P) & 1n) << 255n);
  return littleEndian(r) === found;
}

// -- SM2 (GB/T 32918), with the default identity.

const hex = (text) => BigInt(`0x${text}`);
const SM2_P = hex("fffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffff");
const SM2_N = hex("fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123");
const SM2_B = "28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93";
const SM2_X = "32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7";
const SM2_Y = "bc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0";
const SM2_A = (SM2_P - 3n).toString(16);
const SM2_IDENTITY = "1234567812345678";

function isOnSm2([x, y]) {
  return x < SM2_P && y < SM2_P && mod(y * y - (x * x * x - 3n * x + hex(SM2_B)), SM2_P) === 0n;
}

function sm2Point(publicKey) {
  return [hex(publicKey.slice(2, 66)), hex(publicKey.slice(66))];
}

/** Adds an affine point to a Jacobian one; null is the point at infinity. */
function sm2Add(jacobian, affine) {
  const [x2, y2] = affine;
  if (jacobian === null) return [x2, y2, 1n];
  const [x1, y1, z1] = jacobian;
  const zz = (z1 * z1) % SM2_P;
  const h = mod(x2 * zz - x1, SM2_P);
  const r = mod(((y2 * zz) % SM2_P) * z1 - y1, SM2_P);
  if (h === 0n) return r === 0n ? sm2Double(jacobian) : null;
  const hh = (h * h) % SM2_P;
  const hhh = (hh * h) % SM2_P;
  const v = (x1 * hh) % SM2_P;
  const x3 = mod(r * r - hhh - 2n * v, SM2_P);
  return [x3, mod(r * (v - x3) - y1 * hhh, SM2_P), (z1 * h) % SM2_P];
}

function sm2Double([x1, y1, z1]) {
  const zz = (z1 * z1) % SM2_P;
  const m = (3n * (x1 - zz) * (x1 + zz)) % SM2_P;
  const yy = (y1 * y1) % SM2_P;
  const s = (4n * x1 * yy) % SM2_P;
  const x3 = mod(m * m - 2n * s, SM2_P);
  return [x3, mod(m * (s - x3) - 8n * yy * yy, SM2_P), mod(2n * y1 * z1, SM2_P)];
}

function sm2Affine([x, y, z]) {
  const unit = inverse(z, SM2_P);
  const square = (unit * unit) % SM2_P;
  return [(x * square) % SM2_P, (((y * square) % SM2_P) * unit) % SM2_P];
}

/** For each of the 64 hexadecimal places the 15 multiples of a point: a scalar then costs 64 additions. */
function sm2Table(point) {
  const rows = [];
  let unit = point;
  for (let place = 0; place < 64; place += 1) {
    const row = [null];
    let multiple = null;
    for (let digit = 1; digit < 16; digit += 1) {
      multiple = sm2Add(multiple, unit);
      row.push(sm2Affine(multiple));
    }
    rows.push(row);
    unit = sm2Affine(sm2Add(multiple, unit));
  }
  return rows;
}

const sm2Tables = new Map();

function sm2Times(sum, name, point, scalar) {
  let table = sm2Tables.get(name);
  if (table === undefined) {
    table = sm2Table(point);
    sm2Tables.set(name, table);
  }
  let result = sum;
  let left = scalar;
  for (let place = 0; left > 0n; place += 1) {
    const digit = Number(left & 15n);
    if (digit !== 0) result = sm2Add(result, table[place][digit]);
    left >>= 4n;
  }
  return result;
}

/** Two whole numbers from DER in its only spelling; null when it is another. */
function fromDer(bytes) {
  const integer = (at) => {
    const length = bytes[at + 1];
    const body = bytes.subarray(at + 2, at + 2 + length);
    const isMinimal = body[0] !== 0 || (body.length > 1 && body[1] >= 0x80);
    if (bytes[at] !== 2 || length < 1 || length > 33 || body.length !== length || body[0] >= 0x80 || !isMinimal)
      return null;
    return { value: bigEndian(body), end: at + 2 + length };
  };
  if (bytes[0] !== 0x30 || bytes[1] !== bytes.length - 2) return null;
  const r = integer(2);
  const s = r === null ? null : integer(r.end);
  return s === null || s.end !== bytes.length ? null : [r.value, s.value];
}

/**
 * @param publicKey 04, x and y in hex
 * @see GB/T 32918.2-2016 §7
 */
function verifySm2(publicKey, message, signature, hash = sm3) {
  const pair = fromDer(signature);
  if (pair === null) return false;
  const [r, s] = pair;
  const t = (r + s) % SM2_N;
  if (r === 0n || s === 0n || r >= SM2_N || s >= SM2_N || t === 0n) return false;
  const curve = fromHex(`${SM2_A}${SM2_B}${SM2_X}${SM2_Y}${publicKey.slice(2)}`);
  const z = hash(joined(Uint8Array.of(0, SM2_IDENTITY.length * 8), ASCII.encode(SM2_IDENTITY), curve));
  const e = bigEndian(hash(joined(z, message)));
  const sum = sm2Times(sm2Times(null, "G", [hex(SM2_X), hex(SM2_Y)], s), publicKey, sm2Point(publicKey), t);
  return sum !== null && (e + sm2Affine(sum)[0]) % SM2_N === r;
}

// -- The log: a Merkle tree (RFC 9162).

/** The tree's hashes by an engine's SHA-256. */
function treeOf(engine) {
  return {
    leaf: (data) => engine.sha256(joined(Uint8Array.of(0), data)),
    node: (left, right) => engine.sha256(joined(Uint8Array.of(1), left, right)),
    empty: () => engine.sha256(new Uint8Array(0)),
  };
}

/** Half of a size, rounded down; shifts of bits would end at 2^31. */
const half = (number) => Math.floor(number / 2);

/** @see RFC 9162 §2.1.3.2 */
function isIncluded(tree, { index, size, leafHash, proof, root }) {
  if (index >= size) return false;
  let fn = index;
  let sn = size - 1;
  let hash = leafHash;
  for (const beside of proof) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      hash = tree.node(beside, hash);
      while (fn % 2 === 0 && fn !== 0) {
        fn = half(fn);
        sn = half(sn);
      }
    } else {
      hash = tree.node(hash, beside);
    }
    fn = half(fn);
    sn = half(sn);
  }
  return sn === 0 && areEqual(hash, root);
}

// -- Keys.

/** Reads one or more published key sets; each key's name has to be its thumbprint. */
function readKeys(texts, engine) {
  const keys = new Map();
  for (const text of texts) {
    const set = demand({ format: oneOf("leader-hub-keys-v1"), keys: [() => true] }, parseJson(text), "key set");
    for (const [place, given] of set.keys.entries()) {
      const key = readKey(given, `keys[${place}]`, engine);
      const known = keys.get(key.kid);
      if (known !== undefined && canonicalText(known.given) !== canonicalText(given)) {
        refuse("FORMAT", `The key ${key.kid} is given twice, differently.`, `密钥 ${key.kid} 出现两次且内容不同。`);
      }
      keys.set(key.kid, key);
    }
  }
  return keys;
}

function readKey(given, what, engine) {
  const isSm2 = given?.alg === "SM2";
  demand(isSm2 ? SM2_KEY : ED25519_KEY, given, what);
  const { kid, department, use, alg, from, to, revokedAt } = given;
  const times = {
    from: instantKey(from),
    to: to === null ? null : instantKey(to),
    revokedAt: revokedAt === null ? null : instantKey(revokedAt),
  };
  const key = { given, kid, department, use, alg, ...times };
  if (isSm2) key.publicKey = given.publicKey;
  else key.x = fromBase64url(given.jwk.x, `${what}.jwk.x`);
  const isPoint = isSm2 ? isOnSm2(sm2Point(given.publicKey)) : key.x.length === 32;
  const coordinate = (from) => toBase64url(fromHex(given.publicKey.slice(from, from + 64)));
  const members = isSm2 ? { crv: "SM2", kty: "EC", x: coordinate(2), y: coordinate(66) } : { ...given.jwk };
  if (!isPoint || toBase64url(engine.sha256(ASCII.encode(canonicalText(members)))) !== kid) {
    refuse("FORMAT", `${what}: the key is not the one that its kid names.`, `${what}：密钥与其编号不符。`);
  }
  return key;
}

function findKey(keys, kid, { alg, use, department }) {
  const key = keys.get(kid);
  if (key === undefined) {
    return refuse("KEY_UNKNOWN", `The key set has no key ${kid}.`, `公钥集中没有密钥 ${kid}。`);
  }
  if (key.alg !== alg) {
    return refuse(
      "ALGORITHM",
      `Key ${kid} is for ${key.alg}, not for ${alg}.`,
      `密钥 ${kid} 用于 ${key.alg}，不用于 ${alg}。`,
    );
  }
  if (key.department !== department) {
    return refuse(
      "KEY_DEPARTMENT",
      `Key ${kid} belongs to ${key.department}, not to ${department}.`,
      `密钥 ${kid} 属于 ${key.department}，不属于 ${department}。`,
    );
  }
  if (key.use !== use) {
    return refuse(
      "KEY_USE",
      `Key ${kid} is for ${key.use}, not for ${use}.`,
      `密钥 ${kid} 用于 ${key.use}，不用于 ${use}。`,
    );
  }
  return key;
}

function isInForce(key, at) {
  return key.from <= at && (key.to === null || at < key.to);
}

function demandInForce(key, instant) {
  if (isInForce(key, instantKey(instant))) return;
  refuse(
    "KEY_TIME",
    `Key ${key.kid} did not sign at ${instant}: it signed from ${key.given.from} to ${key.given.to ?? "now"}.`,
    `密钥 ${key.kid} 在 ${instant} 不签名：其期间为 ${key.given.from} 至 ${key.given.to ?? "今"}。`,
  );
}

// -- Signatures on statements.

/** Opens a compact JWS by a key of that use and department; its time is the caller's to check. @see RFC 7515 */
function openJws(context, jws, expected) {
  const { key, payload, signature } = readJws(context, jws, expected);
  const signed = ASCII.encode(jws.slice(0, jws.lastIndexOf(".")));
  // That S is below the order is checked here and not left to the library.
  if (!hasCanonicalS(signature) || !context.engine.verifyEd25519(key.x, signed, signature)) refuseSignature(key.kid);
  return { key, payload };
}

/** The parts of a compact JWS and the key that it names; whether that key signed it is not known yet. */
function readJws(context, jws, { typ, use, department }) {
  const parts = isText(jws) ? jws.split(".") : [];
  if (parts.length !== 3) return refuse("JWS", "A compact JWS of three parts was expected.", "应为三段式 JWS。");
  const { kid } = openHeader(context, parts[0], typ);
  const key = findKey(context.keys, kid, { alg: "EdDSA", use, department });
  const payload = fromBase64url(parts[1], "JWS payload");
  const signature = fromBase64url(parts[2], "JWS signature");
  if (signature.length !== 64) refuseSignature(kid);
  return { key, payload, signature };
}

function refuseSignature(kid) {
  refuse("SIGNATURE", `The signature is not one by key ${kid} over this text.`, `签名与密钥 ${kid} 及内容不符。`);
}

function openHeader(context, encoded, typ) {
  // All entries by one key have one header.
  let header = context.headers.get(encoded);
  if (header === undefined) {
    header = demand(HEADER, parseJson(decodeUtf8(fromBase64url(encoded, "JWS header"))), "JWS header");
    context.headers.set(encoded, header);
  }
  if (header.alg !== "EdDSA") {
    return refuse("ALGORITHM", `EdDSA was expected; ${header.alg} came.`, `算法应为 EdDSA，实为 ${header.alg}。`);
  }
  if (header.typ !== typ) {
    return refuse(
      "TYPE",
      `A signature on ${typ} was expected; ${header.typ} came.`,
      `签名类型应为 ${typ}，实为 ${header.typ}。`,
    );
  }
  return header;
}

const DECISION = { typ: "leader-hub-decision+jws", use: "decision" };

/** Checks a decision's signatures: the statement, the key that signed it, and the leaf hash of its log entry. */
function openDecision(context, { jws, sm2, department }) {
  const { key, payload } = openJws(context, jws, { ...DECISION, department });
  const decision = readDecision(context, { key, payload, sm2, department });
  if (sm2 !== null && !verifySm2(decision.sm2Key.publicKey, payload, decision.sm2Bytes, context.engine.sm3)) {
    refuseSm2(decision.sm2Key);
  }
  return decision;
}

/** Reads a decision whose bytes are at hand; who signed it is the caller's to check. */
function readDecision(context, { key, payload, sm2, department }) {
  const statement = demand(STATEMENT, parseCanonical(payload), "statement");
  if (statement.department !== department) {
    refuse(
      "DEPARTMENT",
      `The statement is ${statement.department}'s, not ${department}'s.`,
      `签署文本属于 ${statement.department}，不属于 ${department}。`,
    );
  }
  demandInForce(key, statement.issuedAt);
  const { sm2Key, sm2Bytes } = readSm2(context, { sm2, statement });
  return { statement, key, sm2Key, sm2Bytes, leafHash: context.tree.leaf(payload) };
}

function readSm2(context, { sm2, statement }) {
  const { department, issuedAt } = statement;
  if (sm2 === null) {
    const at = instantKey(issuedAt);
    const expected = [...context.keys.values()].find(
      (key) => key.alg === "SM2" && key.use === "decision" && key.department === department && isInForce(key, at),
    );
    if (expected === undefined) return { sm2Key: null, sm2Bytes: null };
    return refuse(
      "SM2_MISSING",
      `At ${issuedAt} ${department} signed by SM2 as well (${expected.kid}); that signature is missing.`,
      `${issuedAt} 时 ${department} 同时使用 SM2 签名（${expected.kid}），此处缺失。`,
    );
  }
  demand(SM2_SIGNATURE, sm2, "sm2");
  const key = findKey(context.keys, sm2.kid, { alg: "SM2", use: "decision", department });
  demandInForce(key, issuedAt);
  const sm2Bytes = fromBase64url(sm2.signature, "SM2 signature");
  if (fromDer(sm2Bytes) === null) refuseSm2(key);
  return { sm2Key: key, sm2Bytes };
}

function refuseSm2({ kid }) {
  refuse("SM2_SIGNATURE", `The SM2 signature is not one by key ${kid}.`, `SM2 签名与密钥 ${kid} 不符。`);
}

/** Checks a checkpoint's signature; whether its key was revoked is told, because a later checkpoint may stand in. */
function openCheckpoint(context, jws, department) {
  const claimed = department ?? claimedDepartment(jws);
  const { key, payload } = openJws(context, jws, {
    typ: "leader-hub-checkpoint+jws",
    use: "checkpoint",
    department: claimed,
  });
  const { size, root, at, ...rest } = demand(CHECKPOINT, parseCanonical(payload), "checkpoint");
  if (rest.department !== claimed) {
    refuse(
      "DEPARTMENT",
      `The checkpoint is ${rest.department}'s, not ${claimed}'s.`,
      `检查点属于 ${rest.department}，不属于 ${claimed}。`,
    );
  }
  demandInForce(key, at);
  const bytes = fromBase64url(root, "checkpoint root");
  if (bytes.length !== 32) refuse("ENCODING", "A root has 32 bytes.", "根哈希应为 32 字节。");
  return {
    department: claimed,
    size,
    root: bytes,
    at,
    atKey: instantKey(at),
    key,
    jws,
    isTrusted: key.revokedAt === null,
  };
}

/** The department that an unchecked checkpoint names, so that its key can be looked up; the signature decides. */
function claimedDepartment(jws) {
  const payload = isText(jws) ? (jws.split(".")[1] ?? "") : "";
  const { department } = demand(CHECKPOINT, parseCanonical(fromBase64url(payload, "JWS payload")), "checkpoint");
  return department;
}

/** Whether such a checkpoint shows that an entry was there before its key became known to somebody else. */
function isWitness(checkpoint, index, key) {
  return checkpoint.isTrusted && checkpoint.size > index && checkpoint.atKey < key.revokedAt;
}

function refuseRevoked(key, index) {
  refuse(
    "KEY_REVOKED",
    `Key ${key.kid} was revoked at ${key.given.revokedAt}, and no checkpoint from before that shows the entry.`,
    `密钥 ${key.kid} 已于 ${key.given.revokedAt} 吊销，且没有吊销前的检查点证明该条目。`,
    index === undefined ? {} : { index },
  );
}

// Clocks differ a little; a receipt may be checked the moment it was issued.
const CLOCK_ALLOWANCE_MS = 60_000;

// -- Receipts.

const MARK = 'id="leader-hub-receipt"';
const EMBEDDED = /<script type="application\/json" id="leader-hub-receipt">([^<]*)<\/script>/;

/** The receipt's text in a file: the file itself, or the one script of a printed page. */
function receiptText(text) {
  if (!text.trimStart().startsWith("<")) return text;
  const found = EMBEDDED.exec(text);
  if (found === null || text.split(MARK).length !== 2) {
    return refuse("FORMAT", "A page with one embedded receipt was expected.", "页面中应嵌有且仅有一份回执。");
  }
  return found[1];
}

/** Checks everything in a receipt but the time; throws a Problem. */
function openReceipt(context, receipt) {
  demand(RECEIPT, receipt, "receipt");
  const { department, decisionId, jws, sm2, log } = receipt;
  const decision = openDecision(context, { jws, sm2, department });
  if (decision.statement.id !== decisionId) {
    refuse(
      "DECISION_ID",
      "The receipt names another decision than the one signed.",
      "回执所列决定编号与签名内容不符。",
    );
  }
  if (!areEqual(fromBase64url(log.leafHash, "leafHash"), decision.leafHash)) {
    refuse("LEAF_HASH", "The leaf hash is not that of the statement.", "叶哈希与签署文本不符。");
  }
  const checkpoint = openCheckpoint(context, log.checkpoint, department);
  const proof = log.inclusion.map((hash, place) => fromBase64url(hash, `inclusion[${place}]`));
  const claim = { index: log.index, size: checkpoint.size, leafHash: decision.leafHash, proof, root: checkpoint.root };
  if (!proof.every(({ length }) => length === 32) || !isIncluded(context.tree, claim)) {
    refuse("INCLUSION", "The proof does not lead from the entry to the log's root.", "包含证明不能由条目推出日志根。");
  }
  if (!checkpoint.isTrusted) refuseRevoked(checkpoint.key);
  if (decision.key.revokedAt !== null && !isWitness(checkpoint, log.index, decision.key)) refuseRevoked(decision.key);
  if (decision.sm2Key?.revokedAt && !isWitness(checkpoint, log.index, decision.sm2Key)) refuseRevoked(decision.sm2Key);
  return { ...decision, checkpoint, index: log.index };
}

/** What the reader asks beyond genuineness: that it was issued to him, for this request, and is still to be relied on. */
function checkReader(statement, { asker, nonce, at }) {
  const { tenant, subject } = statement.asker;
  if (asker !== undefined && asker !== tenant && asker !== `${tenant}/${subject}`) {
    refuse(
      "ASKER",
      `It was issued to ${tenant}/${subject}, not to ${asker}.`,
      `回执签发给 ${tenant}/${subject}，不是 ${asker}。`,
    );
  }
  if (nonce !== undefined && statement.nonce !== nonce) {
    refuse("NONCE", `It carries another nonce: ${statement.nonce}.`, `随机串不符：${statement.nonce}。`);
  }
  const [moment, issued, until] = [at, statement.issuedAt, statement.validUntil].map(instantKey);
  const withAllowance = instantKey(new Date(Date.parse(at) + CLOCK_ALLOWANCE_MS).toISOString());
  if (withAllowance < issued) {
    refuse(
      "NOT_YET",
      `It was issued at ${statement.issuedAt}, after ${at}.`,
      `签发于 ${statement.issuedAt}，晚于 ${at}。`,
      { late: true },
    );
  }
  if (moment >= until) {
    refuse(
      "EXPIRED",
      `It was to be relied on until ${statement.validUntil}; asked for ${at}. Ask the hub again.`,
      `可信赖至 ${statement.validUntil}，而所问时刻为 ${at}，请重新查询。`,
      { late: true },
    );
  }
}

function createContext(keyTexts, engine) {
  return { keys: readKeys(keyTexts, engine), engine, tree: treeOf(engine), headers: new Map() };
}

/**
 * Checks one receipt given as text (a file, or a printed page) for a reader and an instant.
 *
 * @returns verdict GOOD, BAD or NOT_IN_TIME, with the problem and, where signatures hold, the statement
 */
function judgeReceipt(context, text, reader) {
  let opened = null;
  try {
    opened = openReceipt(context, parseJson(receiptText(text)));
    checkReader(opened.statement, reader);
    return { verdict: "GOOD", problem: null, opened };
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    return { verdict: problem.late ? "NOT_IN_TIME" : "BAD", problem, opened };
  }
}

/** An engine of Node's own cryptography; what it has not is done in plain JavaScript. */
function createNodeEngine() {
  const keys = new WeakMap();
  const keyOf = (x) => {
    let key = keys.get(x);
    if (key === undefined) {
      key = crypto.createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x: toBase64url(x) }, format: "jwk" });
      keys.set(x, key);
    }
    return key;
  };
  return {
    sha256: hashOf("sha256"),
    sm3: crypto.getHashes().includes("sm3") ? hashOf("sm3") : sm3,
    verifyEd25519: (x, message, signature) => crypto.verify(null, message, keyOf(x), signature),
  };
}

function hashOf(name) {
  // The one-shot form came with Node 20.12.
  return typeof crypto.hash === "function"
    ? (bytes) => crypto.hash(name, bytes, "buffer")
    : (bytes) => crypto.createHash(name).update(bytes).digest();
}

/**
 * Checks whole lines of a log export, each an entry, the first of them at `firstIndex`. With `treeOnly` the entries'
 * own signatures are left out: the caller compares the leaf hashes with checkpoints that he verified.
 *
 * @returns the leaf hashes one after the other, the entries signed by keys that were revoked since, and the first
 *   problem with its index; nothing is checked behind it
 */
function checkEntries(context, { lines, count, firstIndex, department, treeOnly }) {
  const openEntry = treeOnly ? readCoveredDecision : openDecision;
  const leaves = new Uint8Array(count * 32);
  const revoked = [];
  let start = 0;
  for (let place = 0; place < count; place += 1) {
    const index = firstIndex + place;
    const end = lines.indexOf(10, start);
    try {
      const entry = readEntry(lines.latin1Slice(start, end), index);
      const { leafHash, key, sm2Key } = openEntry(context, { ...entry, department });
      leaves.set(leafHash, place * 32);
      for (const used of [key, sm2Key]) if (used?.revokedAt) revoked.push([index, used.kid]);
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      return { leaves, revoked, problem: { ...problem.toJSON(), index } };
    }
    start = end + 1;
  }
  return { leaves, revoked, problem: null };
}

/**
 * Reads an entry without checking its signatures: what this returns may be anybody's, until its leaf hash is found under
 * a checkpoint that was signed. Nothing but a log's entries may be read so.
 */
function readCoveredDecision(context, { jws, sm2, department }) {
  const { key, payload } = readJws(context, jws, { ...DECISION, department });
  return readDecision(context, { key, payload, sm2, department });
}

/** A line holds printable ASCII only and no spaces, so writing it again has to give the very same line. */
function readEntry(line, index) {
  let entry;
  try {
    entry = JSON.parse(line);
  } catch {
    return refuse("JSON", `Line ${index + 2} should be one JSON object.`, `第 ${index + 2} 行应为一个 JSON 对象。`);
  }
  if (JSON.stringify(entry) !== line) {
    refuse("JSON", `Line ${index + 2} is not JSON in its shortest form.`, `第 ${index + 2} 行不是最简形式的 JSON。`);
  }
  demand(ENTRY, entry, "entry");
  if (entry.index !== index) {
    refuse(
      "INDEX",
      `Entry ${index} was expected; entry ${entry.index} came.`,
      `应为第 ${index} 条，实为第 ${entry.index} 条。`,
    );
  }
  return entry;
}

const ROLE = "leader-hub-log-worker";
// Starting a thread costs some 50 ms, which a small log is checked in.
const WORTH_THREADS_BYTES = 4 * 1024 * 1024;

/** Who checks entries: this thread for a small log, as many others as there are processors for a large one. */
function hireCheckers(context, keyTexts, bytes) {
  const count = bytes < WORTH_THREADS_BYTES ? 0 : Math.min(availableParallelism(), 16);
  if (count === 0) {
    return { places: 1, check: async (task) => checkEntries(context, task), dismiss: async () => {} };
  }
  const data = { role: ROLE, keyTexts };
  const workers = Array.from({ length: count }, () => startWorker(data));
  let turn = 0;
  return {
    places: count * 2,
    check(task) {
      turn = (turn + 1) % count;
      return workers[turn].check(task);
    },
    dismiss: async () => {
      await Promise.all(workers.map(({ stop }) => stop()));
    },
  };
}

function startWorker(data) {
  const worker = new Worker(new URL(import.meta.url), { workerData: data });
  // A thread answers in the order in which it was asked.
  const waiting = [];
  worker.on("message", (result) => waiting.shift()?.resolve(result));
  worker.on("error", (error) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return {
    check: (task) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage(task);
      }),
    stop: () => worker.terminate(),
  };
}

if (!isMainThread && workerData?.role === ROLE) {
  const context = createContext(workerData.keyTexts, createNodeEngine());
  parentPort.on("message", (task) => {
    const { buffer, byteOffset, byteLength } = task.lines;
    const result = checkEntries(context, { ...task, lines: Buffer.from(buffer, byteOffset, byteLength) });
    parentPort.postMessage(result, [result.leaves.buffer]);
  });
}

const BLOCK_BYTES = 256 * 1024;
const LONGEST_LINE_BYTES = 8 * 1024 * 1024;

/**
 * Reads a file of lines in blocks that end with a line's end.
 *
 * @throws {Problem} LINE_END when a line does not end: it was cut off, or it is longer than any entry
 */
async function* blocksOfLines(path) {
  const file = await open(path);
  try {
    let rest = Buffer.alloc(0);
    for (;;) {
      const block = Buffer.allocUnsafeSlow(rest.length + BLOCK_BYTES);
      rest.copy(block);
      const { bytesRead } = await file.read(block, rest.length, BLOCK_BYTES);
      const bytes = block.subarray(0, rest.length + bytesRead);
      if (bytesRead === 0) {
        if (rest.length > 0) refuse("LINE_END", "The last line is cut off.", "最后一行不完整。");
        return;
      }
      const end = bytes.lastIndexOf(10) + 1;
      if (end > 0) yield bytes.subarray(0, end);
      rest = Buffer.from(bytes.subarray(end));
      if (rest.length > LONGEST_LINE_BYTES) refuse("LINE_END", "A line is longer than 8 MB.", "某行超过 8 MB。");
    }
  } finally {
    await file.close();
  }
}

/** Splits whole lines after at most so many of them. */
function takeLines(bytes, most) {
  let count = 0;
  let end = 0;
  while (count < most && end < bytes.length) {
    end = bytes.indexOf(10, end) + 1;
    count += 1;
  }
  return { lines: bytes.subarray(0, end), count, rest: bytes.subarray(end) };
}

/** The hashes of a log's entries in their order. */
function createLeaves() {
  const blocks = [];
  let size = 0;
  return {
    add(hashes) {
      blocks.push({ from: size, hashes });
      size += hashes.length / 32;
    },
    get size() {
      return size;
    },
    at(index) {
      const block = blocks.findLast(({ from }) => from <= index);
      return block.hashes.subarray((index - block.from) * 32, (index - block.from + 1) * 32);
    },
    *all() {
      for (const { hashes } of blocks) {
        for (let at = 0; at < hashes.length; at += 32) yield hashes.subarray(at, at + 32);
      }
    },
  };
}

/** The roots of a log when it had each of these sizes, in one pass. @see RFC 9162 §2.1.2 */
function rootsAt(tree, leaves, sizes) {
  const wanted = new Set(sizes);
  const roots = new Map();
  // Complete subtrees from left to right, larger ones first; the number of entries tells which there are.
  const subtrees = [];
  let size = 0;
  const note = () => {
    if (!wanted.has(size)) return;
    const root = subtrees.reduceRight((right, left) => (right === null ? left : tree.node(left, right)), null);
    roots.set(size, root ?? tree.empty());
  };
  note();
  for (const leaf of leaves.all()) {
    let hash = leaf;
    for (let number = size; number % 2 === 1; number = (number - 1) / 2) hash = tree.node(subtrees.pop(), hash);
    subtrees.push(hash);
    size += 1;
    note();
  }
  return roots;
}

/**
 * Checks a log export from its first entry to its last checkpoint, holding little of it at a time.
 *
 * @param kept checkpoints that the reader kept from before
 * @param treeOnly leaves out the entries' own signatures; those of checkpoints are checked all the same, and every entry
 *   has to be covered by one
 * @throws {Problem} with the index of the first bad entry, where one can be told
 */
async function openLog(context, path, { keyTexts, kept, treeOnly }) {
  const read = { header: null, leaves: createLeaves(), revoked: [], checkpoints: [] };
  const checkers = hireCheckers(context, keyTexts, (await stat(path)).size);
  try {
    const check = (task) => checkers.check({ ...task, treeOnly });
    const onCheckpoint = (line) => openCheckpointLine(context, read, line);
    await readEntries(read, path, { check, places: checkers.places, onCheckpoint });
  } finally {
    await checkers.dismiss();
  }
  const { header, leaves, checkpoints } = read;
  if (header === null)
    return refuse("FORMAT", "A log export was expected; the file is empty.", "应为日志导出，文件为空。");
  if (leaves.size < header.to) {
    const index = leaves.size;
    refuse("MISSING", `Entry ${index} and those behind it are missing.`, `缺少第 ${index} 条及其后的条目。`, { index });
  }
  const own = kept.filter(({ department }) => department === header.department);
  checkTree(context, leaves, checkpoints, own);
  compareCheckpoints([...checkpoints, ...own]);
  checkRevoked(context, read);
  return { department: header.department, entries: leaves.size, leaves, checkpoints };
}

async function readEntries(read, path, { check, places, onCheckpoint }) {
  const running = [];
  const settle = async () => {
    const { leaves, revoked, problem } = await running.shift();
    if (problem !== null) throw new Problem(problem.code, problem.en, problem.zh, problem);
    read.leaves.add(leaves);
    read.revoked.push(...revoked);
  };
  let given = 0;
  let cutOff = null;
  try {
    for await (const block of blocksOfLines(path)) {
      let rest = block;
      while (rest.length > 0) {
        const left = read.header === null ? 1 : read.header.to - given;
        const taken = takeLines(rest, left === 0 ? 1 : left);
        rest = taken.rest;
        if (read.header === null) {
          read.header = readHeader(taken.lines);
        } else if (left === 0) {
          while (running.length > 0) await settle();
          onCheckpoint(taken.lines);
        } else {
          const { lines, count } = taken;
          running.push(check({ lines, count, firstIndex: given, department: read.header.department }));
          given += count;
          if (running.length >= places) await settle();
        }
      }
    }
  } catch (problem) {
    if (problem?.code !== "LINE_END") throw problem;
    cutOff = problem;
  }
  // What is wrong with an entry comes before a broken end.
  while (running.length > 0) await settle();
  if (cutOff === null) return;
  if (given < (read.header?.to ?? 0)) cutOff.index = given;
  throw cutOff;
}

function readHeader(line) {
  const header = demand(LOG_HEADER, parseJson(decodeUtf8(line)), "line 1");
  if (header.from === 0) return header;
  return refuse(
    "FORMAT",
    "A log is verified from its first entry on; this export begins later.",
    "日志须从第 0 条起核验。",
  );
}

function openCheckpointLine(context, read, line) {
  const { checkpoint } = demand(LOG_LINE, parseJson(decodeUtf8(line)), "line behind the entries");
  const opened = openCheckpoint(context, checkpoint, read.header.department);
  read.checkpoints.push(opened);
}

/** Compares the tree over the entries with what was signed at the time, the reader's own checkpoints among it. */
function checkTree(context, leaves, checkpoints, kept) {
  const all = [...checkpoints, ...kept];
  const beyond = all.find(({ size }) => size > leaves.size);
  if (beyond !== undefined) {
    refuse(
      "ROLLBACK",
      `The log had ${beyond.size} entries at ${beyond.at}; here it has ${leaves.size}.`,
      `日志在 ${beyond.at} 有 ${beyond.size} 条，此处仅 ${leaves.size} 条。`,
      { index: leaves.size },
    );
  }
  const roots = rootsAt(
    context.tree,
    leaves,
    all.map(({ size }) => size),
  );
  const isRight = ({ size, root }) => areEqual(roots.get(size), root);
  refuseWrongRoot("SPLIT_VIEW", kept, isRight);
  refuseWrongRoot("TREE", all, isRight);
  // A log without entries needs no checkpoint.
  const covered = Math.max(0, ...checkpoints.filter(({ isTrusted }) => isTrusted).map(({ size }) => size));
  if (covered < leaves.size) {
    refuse("NOT_COVERED", `No checkpoint covers the entries from ${covered} on.`, `第 ${covered} 条起没有检查点。`, {
      index: covered,
    });
  }
}

/** The entries changed lie between the longest checkpoint that is right and the next one that is not. */
function refuseWrongRoot(code, checkpoints, isRight) {
  const inOrder = [...checkpoints].sort((a, b) => a.size - b.size);
  const wrong = inOrder.find((checkpoint) => !isRight(checkpoint));
  if (wrong === undefined) return;
  const { size, at } = wrong;
  const isForeign = inOrder.some((checkpoint) => checkpoint.size >= size && isRight(checkpoint));
  if (isForeign) {
    refuse(
      "SPLIT_VIEW",
      `The checkpoint of ${size} entries at ${at} is of another log.`,
      `${at} 的 ${size} 条检查点属于另一本日志。`,
    );
  }
  const right = Math.max(0, ...inOrder.filter((checkpoint) => checkpoint.size < size).map((each) => each.size));
  const where = right === size - 1 ? `Entry ${right}` : `An entry from ${right} to ${size - 1}`;
  const whereZh = right === size - 1 ? `第 ${right} 条` : `第 ${right} 至 ${size - 1} 条中`;
  refuse(code, `${where} is not what the checkpoint of ${at} was signed over.`, `${whereZh}与 ${at} 的检查点不符。`, {
    index: right,
    lastIndex: size - 1,
  });
}

/** An entry by a key that was revoked counts when a checkpoint from before shows that it was there. */
function checkRevoked(context, { revoked, checkpoints }) {
  for (const [index, kid] of revoked) {
    const key = context.keys.get(kid);
    if (!checkpoints.some((checkpoint) => isWitness(checkpoint, index, key))) refuseRevoked(key, index);
  }
}

/** Two checkpoints that cannot both be of one growing log; throws a Problem that names them. */
function compareCheckpoints(checkpoints) {
  const bySize = new Map();
  const inTime = [...checkpoints].sort((a, b) => (a.atKey < b.atKey ? -1 : a.atKey > b.atKey ? 1 : a.size - b.size));
  let longest = null;
  for (const checkpoint of inTime) {
    const { department, size, root, at } = checkpoint;
    const same = bySize.get(`${department} ${size}`);
    if (same !== undefined && !areEqual(same.root, root)) {
      refuse(
        "SPLIT_VIEW",
        `Two checkpoints of ${size} entries have different roots (${same.at}, ${at}): somebody is shown another log.`,
        `${size} 条时的两个检查点（${same.at}、${at}）根不同：有人看到了另一本日志。`,
      );
    }
    bySize.set(`${department} ${size}`, checkpoint);
    const isLater = longest !== null && Date.parse(at) > Date.parse(longest.at) + CLOCK_ALLOWANCE_MS;
    if (isLater && longest.size > size) {
      refuse(
        "ROLLBACK",
        `The log had ${longest.size} entries at ${longest.at} and only ${size} at ${at}.`,
        `日志在 ${longest.at} 有 ${longest.size} 条，而在 ${at} 只有 ${size} 条。`,
      );
    }
    if (longest === null || size > longest.size) longest = checkpoint;
  }
}

/** Checks that the log of one checkpoint begins with the log of another; throws a Problem. */
function openConsistency(context, given) {
  const { department, from, to, proof } = demand(CONSISTENCY, given, "consistency proof");
  const earlier = openCheckpoint(context, from, department);
  const later = openCheckpoint(context, to, department);
  const hashes = proof.map((hash, place) => fromBase64url(hash, `proof[${place}]`));
  if (!hashes.every(({ length }) => length === 32) || !isConsistent(context.tree, { earlier, later, proof: hashes })) {
    refuse(
      "CONSISTENCY",
      `The log of ${later.size} entries does not begin with that of ${earlier.size} entries.`,
      `${later.size} 条的日志并非以 ${earlier.size} 条的日志开头。`,
    );
  }
  return { department, checkpoints: [earlier, later] };
}

/** @see RFC 9162 §2.1.4.2 */
function isConsistent(tree, { earlier, later, proof }) {
  if (earlier.size > later.size) return false;
  if (earlier.size === later.size) return proof.length === 0 && areEqual(earlier.root, later.root);
  if (earlier.size === 0) return proof.length === 0 && areEqual(earlier.root, tree.empty());
  let fn = earlier.size - 1;
  let sn = later.size - 1;
  while (fn % 2 === 1) {
    fn = half(fn);
    sn = half(sn);
  }
  const path = fn === 0 ? [earlier.root, ...proof] : proof;
  if (path.length === 0) return false;
  let [before] = path;
  let after = before;
  for (const beside of path.slice(1)) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      before = tree.node(beside, before);
      after = tree.node(beside, after);
      while (fn % 2 === 0 && fn !== 0) {
        fn = half(fn);
        sn = half(sn);
      }
    } else {
      after = tree.node(after, beside);
    }
    fn = half(fn);
    sn = half(sn);
  }
  return sn === 0 && areEqual(before, earlier.root) && areEqual(after, later.root);
}

const TYPE = "leader-hub-notice+jws";

/** Whether a text is the JWS of a notice; its signature is not looked at. */
function isNotice(text) {
  return text.includes(".") && parseJson(decodeUtf8(fromBase64url(text.split(".")[0], "JWS header"))).typ === TYPE;
}

/** Checks a notice of effect: that the department which took the decision signed it, for that holder; throws a Problem. */
function openNotice(context, jws, { asker }) {
  const claimed = parseCanonical(fromBase64url(jws.split(".")[1] ?? "", "JWS payload"));
  const { department } = demand(NOTICE, claimed, "notice");
  const { key, payload } = openJws(context, jws, { typ: TYPE, use: "decision", department });
  const notice = parseCanonical(payload);
  demandInForce(key, notice.issuedAt);
  // A notice is in no log, so nothing can show that it was there before its key was revoked.
  if (key.revokedAt !== null) refuseRevoked(key);
  if (asker !== undefined && asker !== notice.holder) {
    refuse("ASKER", `It is for ${notice.holder}, not for ${asker}.`, `通知的对象是 ${notice.holder}，不是 ${asker}。`);
  }
  return { notice, key };
}

const EXTRACT_TYPE = "leader-hub-extract+jws";

/** Whether a text is the JWS of an extract's manifest; its signature is not looked at. */
function isExtract(text) {
  return (
    text.includes(".") && parseJson(decodeUtf8(fromBase64url(text.split(".")[0], "JWS header"))).typ === EXTRACT_TYPE
  );
}

/** Checks the manifest of an extract and the files that lie beside it; throws a Problem. */
async function openExtract(context, jws, path) {
  const claimed = parseCanonical(fromBase64url(jws.split(".")[1] ?? "", "JWS payload"));
  const { department } = demand(EXTRACT, claimed, "manifest");
  const { key, payload } = openJws(context, jws, { typ: EXTRACT_TYPE, use: "checkpoint", department });
  const manifest = parseCanonical(payload);
  demandInForce(key, manifest.issuedAt);
  if (key.revokedAt !== null) refuseRevoked(key);
  for (const { name, sha256 } of manifest.files) {
    if (!/^[\w-]+\.(csv|jsonl)$/.test(name))
      refuse("FORMAT", `${name} is no file of an extract.`, `${name} 不是导出文件名。`);
    if ((await hashOfFile(join(dirname(path), name))) === sha256) continue;
    refuse("EXTRACT", `${name} is missing or not the file that was signed.`, `${name} 缺失或与签名清单不符。`);
  }
  return { manifest, key };
}

async function hashOfFile(path) {
  const hash = crypto.createHash("sha256");
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk);
  } catch {
    return null;
  }
  return hash.digest("hex");
}

/** It was called with something that cannot be used; nothing was verified. */
class WrongUse extends Error {
  constructor(en, zh) {
    super(`${en} ${zh}`);
    Object.assign(this, { en, zh });
  }
}

/**
 * Verifies files: receipts, printed receipts, log exports, consistency proofs, checkpoints, extracts; and what they say of each other.
 *
 * @param paths the files
 * @param options `keys`: texts of published key sets; `checkpoints`: texts of checkpoints kept from before; `asker`,
 *   `nonce`, `at`: what the reader asks of receipts; `treeOnly`: of log entries check the tree and not each signature; nothing
 *   else is believed without its signature
 * @returns the worst verdict (GOOD, NOT_IN_TIME, BAD), one result a file, and what is wrong between files
 * @throws {WrongUse} when a key set, a time or a file cannot be used
 */
async function verifyFiles(paths, options) {
  const engine = createNodeEngine();
  const context = usable("key set", "公钥集", () => createContext(options.keys, engine));
  const reader = { asker: options.asker, nonce: options.nonce, at: readInstant(options.at) };
  const fingerprints = options.keys.map((text) => toHex(engine.sha256(ASCII.encode(text))));
  const problems = [];
  const kept = attempt(problems, () => options.checkpoints?.flatMap((text) => openKept(context, text))) ?? [];
  const files = [];
  const log = { keyTexts: options.keys, kept, treeOnly: options.treeOnly === true };
  for (const path of paths) files.push(await verifyFile(context, path, { reader, log }));
  attempt(problems, () => compareCheckpoints([...kept, ...files.flatMap(({ checkpoints }) => checkpoints)]));
  attempt(problems, () => findReceipts(files));
  const verdicts = files.map(({ verdict }) => verdict);
  const verdict =
    problems.length > 0 || verdicts.includes("BAD") ? "BAD" : (verdicts.find((each) => each !== "GOOD") ?? "GOOD");
  return {
    verdict,
    at: reader.at,
    keys: fingerprints,
    problems,
    files: files.map(({ facts, ...rest }) => describe(rest, facts)),
  };
}

function describe({ file, kind, verdict, problem }, facts) {
  return { file, kind, verdict, problem: problem === null ? null : problem.toJSON(), ...facts };
}

async function verifyFile(context, path, { reader, log }) {
  const result = { file: path, kind: "unknown", verdict: "BAD", problem: null, checkpoints: [], facts: {} };
  try {
    if (await isLog(path)) return { ...result, kind: "log", ...(await verifyLog(context, path, log)) };
    const text = decodeUtf8(await readFile(path));
    const inner = text.trim();
    if (/^[\w-]+\.[\w-]+\.[\w-]+$/.test(inner) && isExtract(inner)) {
      const { manifest, key } = await openExtract(context, inner, path);
      return { ...result, kind: "extract", verdict: "GOOD", facts: { manifest, key: key.kid } };
    }
    return { ...result, ...verifyText(context, text, reader) };
  } catch (problem) {
    if (!(problem instanceof Problem)) throw explained(problem, path);
    return { ...result, problem };
  }
}

async function verifyLog(context, path, options) {
  try {
    const { department, entries, leaves, checkpoints } = await openLog(context, path, options);
    const last = checkpoints.find(({ size }) => size === entries);
    const facts = {
      department,
      entries,
      checkpoints: checkpoints.length,
      lastCheckpointAt: last?.at ?? null,
      treeOnly: options.treeOnly,
    };
    return { verdict: "GOOD", leaves, checkpoints, facts };
  } catch (problem) {
    if (problem instanceof Problem) return { problem };
    throw problem;
  }
}

function verifyText(context, text, reader) {
  const inner = receiptText(text).trim();
  if (!inner.startsWith("{") && isNotice(inner)) {
    const { notice, key } = openNotice(context, inner, reader);
    return { kind: "notice", verdict: "GOOD", facts: { notice, key: key.kid } };
  }
  if (!inner.startsWith("{") || isKeptCheckpoint(inner)) {
    const [checkpoint] = openKept(context, inner);
    return { kind: "checkpoint", verdict: "GOOD", checkpoints: [checkpoint], facts: factsOf(checkpoint) };
  }
  const given = parseJson(inner);
  if (given.format === "leader-hub-consistency-v1") {
    const { department, checkpoints } = openConsistency(context, given);
    const [from, to] = checkpoints.map(({ size }) => size);
    return { kind: "consistency", verdict: "GOOD", checkpoints, facts: { department, from, to } };
  }
  const { verdict, problem, opened } = judgeReceipt(context, text, reader);
  const kind = text === inner || text.trimStart().startsWith("{") ? "receipt" : "page";
  if (opened === null) return { kind, verdict, problem };
  const { statement, key, sm2Key, index, checkpoint } = opened;
  const facts = {
    statement,
    key: key.kid,
    sm2Key: sm2Key?.kid ?? null,
    index,
    logSize: checkpoint.size,
    loggedAt: checkpoint.at,
  };
  return { kind, verdict, problem, facts, checkpoints: [checkpoint], opened };
}

function factsOf({ department, size, at }) {
  return { department, size, at };
}

function isKeptCheckpoint(text) {
  return /^\{\s*"checkpoint"/.test(text);
}

/** Checkpoints that somebody kept: the JWS alone, a line of a log export, or a whole receipt. */
function openKept(context, text) {
  const trimmed = text.trim();
  if (!trimmed.startsWith("{") && !trimmed.startsWith("<")) return [openCheckpoint(context, trimmed, null)];
  if (isKeptCheckpoint(trimmed)) {
    const lines = trimmed.split("\n").map((line) => demand(LOG_LINE, parseJson(line), "checkpoint"));
    return lines.map(({ checkpoint }) => openCheckpoint(context, checkpoint, null));
  }
  const { log } = parseJson(receiptText(trimmed));
  return [openCheckpoint(context, log?.checkpoint, null)];
}

/** Every receipt whose log was given as well has to be in it. */
function findReceipts(files) {
  for (const { opened, file } of files) {
    if (opened === undefined) continue;
    const { statement, index, leafHash } = opened;
    const log = files.find(({ leaves, facts }) => leaves !== undefined && facts.department === statement.department);
    if (log === undefined) continue;
    if (index < log.leaves.size && areEqual(log.leaves.at(index), leafHash)) continue;
    refuse(
      index < log.leaves.size ? "SPLIT_VIEW" : "ROLLBACK",
      `${file} is a receipt for entry ${index}, which ${log.file} does not hold.`,
      `${file} 为第 ${index} 条的回执，而 ${log.file} 中没有该条目。`,
      { index },
    );
  }
}

/** A log export is told by its first line. */
async function isLog(path) {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096);
    const first = buffer.subarray(0, bytesRead).toString("latin1").split("\n", 1)[0];
    const { size } = await stat(path);
    return (
      /"(from|to)":\d/.test(first) || (first.startsWith('{"format"') && first.length + 1 < size && first.endsWith("}"))
    );
  } finally {
    await file.close();
  }
}

function attempt(problems, action) {
  try {
    return action();
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    problems.push(problem.toJSON());
    return undefined;
  }
}

function usable(what, whatZh, read) {
  try {
    return read();
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    throw new WrongUse(`The ${what} cannot be used: ${problem.en}`, `${whatZh}不可用：${problem.zh}`);
  }
}

function readInstant(at) {
  const moment = new Date(at ?? Date.now());
  if (!Number.isNaN(moment.getTime()) && (at === undefined || /T.*(Z|[+-]\d{2}:\d{2})$/.test(at)))
    return moment.toISOString();
  throw new WrongUse(
    `An instant such as 2026-05-20T10:00:00+08:00 was expected; ${at} came.`,
    `应为 2026-05-20T10:00:00+08:00 形式的时刻，实为 ${at}。`,
  );
}

function explained(error, path) {
  if (typeof error?.code !== "string") return error;
  return new WrongUse(`${path} cannot be read (${error.code}).`, `无法读取 ${path}（${error.code}）。`);
}

const VERDICTS = {
  GOOD: "GENUINE 真实有效",
  NOT_IN_TIME: "GENUINE, BUT NOT TO BE RELIED ON AT THAT TIME 真实，但不在可信赖期限内",
  BAD: "REFUSED 不予采信",
};

const KINDS = {
  receipt: "receipt 回执",
  page: "printed receipt 打印回执",
  log: "log 日志",
  consistency: "consistency proof 一致性证明",
  checkpoint: "checkpoint 检查点",
  notice: "notice of effect 影响通知",
  extract: "extract of the register 登记册导出",
  unknown: "file 文件",
};

/** The lines that tell people what `verifyFiles` found. */
function reportLines({ keys, problems, files }) {
  return [
    ...files.flatMap(fileLines),
    ...problems.flatMap((problem) => [`${VERDICTS.BAD}`, ...problemLines(problem)]),
    ...keys.map((fingerprint) => `key set 公钥集 sha256 ${fingerprint}`),
  ];
}

function fileLines(result) {
  const { file, kind, verdict, problem } = result;
  const facts = result.statement === undefined ? otherFacts(result) : statementFacts(result);
  return [
    `${file}: ${KINDS[kind]}: ${VERDICTS[verdict]}`,
    ...(problem === null ? [] : problemLines(problem)),
    ...facts.map(([name, value]) => `  ${name}: ${printable(value)}`),
    ...(kind === "page"
      ? ["  The words on the page are not signed; these are. 页面文字未经签名，以上述内容为准。"]
      : []),
  ];
}

function problemLines({ code, en, zh, index, lastIndex }) {
  const place = index === undefined ? "" : ` [${lastIndex === undefined ? index : `${index}–${lastIndex}`}]`;
  return [`  ${code}${place}`, `  ${printable(en)}`, `  ${printable(zh)}`];
}

function statementFacts({ statement, index, logSize, loggedAt, key, sm2Key }) {
  const { department, id, issuedAt, validUntil, asker, purpose, question, answer } = statement;
  return [
    ["department 部门", department],
    ["decision 决定", `${id}, ${issuedAt}, relied on until 可信赖至 ${validUntil}`],
    ["asker 询问方", `${asker.tenant}/${asker.subject}, ${purpose}`],
    [
      "question 问题",
      `${question.measure} ${question.uscc}, ${question.jurisdiction}, ${question.validOn}, ${question.knownAt}`,
    ],
    ["answer 答复", `${answer.determination} (${answer.reasons.join(", ")})`],
    ["clauses 条款", answer.citations.map(({ document, clause }) => `${document} ${clause}`).join(", ")],
    ["log 日志", `entry ${index} of ${logSize} at ${loggedAt}`],
    ["keys 密钥", sm2Key === null ? key : `${key}, SM2 ${sm2Key}`],
  ];
}

function noticeFacts({ department, holder, number, issuedAt, knownAt, decision, question, before, after }) {
  return [
    ["department 部门", department],
    ["holder 持有方", `${holder}, no. ${number}, ${issuedAt}`],
    ["decision 决定", `${decision.id}, ${decision.issuedAt}`],
    ["question 问题", `${question.measure} ${question.uscc}, ${question.jurisdiction}, ${question.validOn}`],
    ["answer 答复", `${before.determination} → ${after.determination} (${after.reasons.join(", ")}), ${knownAt}`],
  ];
}

function manifestFacts({ department, validOn, knownAt, issuedAt, licence, files }) {
  return [
    ["department 部门", department],
    ["day 日期", `${validOn}, known at 所知时刻 ${knownAt}, issued 签发 ${issuedAt}`],
    ["licence 许可", licence],
    ...files.map(({ name, rows, sha256 }) => [name, `${rows} rows 行, sha256 ${sha256}`]),
  ];
}

function otherFacts({
  department,
  entries,
  checkpoints,
  lastCheckpointAt,
  size,
  at,
  from,
  to,
  notice,
  manifest,
  treeOnly,
}) {
  if (notice !== undefined) return noticeFacts(notice);
  if (manifest !== undefined) return manifestFacts(manifest);
  const facts = department === undefined ? [] : [["department 部门", department]];
  if (entries !== undefined) {
    facts.push(["entries 条目", `${entries}; checkpoints 检查点 ${checkpoints}, ${lastCheckpointAt ?? "–"}`]);
    if (treeOnly) facts.push(["not checked 未核验", "the entries' own signatures 各条目自身的签名"]);
  }
  if (size !== undefined) facts.push(["checkpoint 检查点", `${size} entries 条, ${at}`]);
  if (from !== undefined) facts.push(["consistent 一致", `${from} → ${to} entries 条`]);
  return facts;
}

/** Foreign text without control characters, which a terminal might obey. */
function printable(text) {
  return String(text).replace(
    /[\p{Cc}\p{Cf}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

const HELP = `Usage 用法: node leader-hub-verify.mjs --keys keys.json [options] FILE...

  FILE                receipt, printed receipt (HTML), log export, consistency proof, checkpoint,
                      notice of effect (JWS)
                      回执、打印回执（HTML）、日志导出、一致性证明、检查点或影响通知（JWS）
  --keys FILE         published key set, may be repeated 公钥集，可多次给出
  --checkpoint FILE   a checkpoint kept from before, or a receipt 以前保存的检查点或回执
  --asker NAME        to whom it must have been issued: tenant, or tenant/subject 须签发给该询问方
  --nonce TEXT        the nonce it must carry 须含该随机串
  --at INSTANT        the instant to rely on it, now if not given 核验所针对的时刻，默认现在
  --tree-only         of log entries check the tree and the checkpoints, not each signature
                      日志条目只核对哈希树与检查点，不逐条验签
  --json              one JSON object 输出 JSON

Exit codes 退出码: 0 genuine 真实有效, 1 refused 不予采信, 2 wrong usage 用法错误,
                   3 genuine, but not to be relied on at that time 真实，但不在可信赖期限内`;

const OPTIONS = {
  keys: { type: "string", multiple: true },
  checkpoint: { type: "string", multiple: true },
  asker: { type: "string" },
  nonce: { type: "string" },
  at: { type: "string" },
  "tree-only": { type: "boolean" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
};

const EXIT_CODES = { GOOD: 0, BAD: 1, NOT_IN_TIME: 3 };

/** Runs the command line; returns the exit code. */
async function main(args, print, complain) {
  try {
    const { values, positionals } = readArguments(args);
    if (values.help) {
      print(HELP);
      return 0;
    }
    if (values.keys === undefined || positionals.length === 0) {
      throw new WrongUse("--keys FILE and at least one file are needed.", "须给出 --keys 文件和至少一个待验文件。");
    }
    const [keys, checkpoints] = await Promise.all([readAll(values.keys), readAll(values.checkpoint ?? [])]);
    const { asker, nonce, at } = values;
    const report = await verifyFiles(positionals, {
      keys,
      checkpoints,
      asker,
      nonce,
      at,
      treeOnly: values["tree-only"],
    });
    print(values.json ? JSON.stringify(report, null, 2) : reportLines(report).join("\n"));
    return EXIT_CODES[report.verdict];
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    complain(`${error.en}\n${error.zh}\n--help`);
    return 2;
  }
}

function readArguments(args) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new WrongUse(error.message, "参数有误。");
  }
}

function readAll(paths) {
  return Promise.all(
    paths.map(async (path) => {
      try {
        return await readFile(path, "utf8");
      } catch (error) {
        throw new WrongUse(`${path} cannot be read (${error.code}).`, `无法读取 ${path}（${error.code}）。`);
      }
    }),
  );
}

const started = process.argv[1] === undefined ? null : await realpath(process.argv[1]).catch(() => null);
if (isMainThread && started === fileURLToPath(import.meta.url)) {
  process.exitCode = await main(process.argv.slice(2), console.log, console.error);
}

export {
  canonicalText,
  createContext,
  createNodeEngine,
  fromBase64url,
  isConsistent,
  isIncluded,
  judgeReceipt,
  main,
  parseJson,
  reportLines,
  sha256,
  sha512,
  sm3,
  treeOf,
  verifyEd25519,
  verifyFiles,
  verifySm2,
  WrongUse,
};
