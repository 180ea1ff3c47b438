import { refuse } from "./problem.mjs";

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const DIGIT_VALUES = new Int8Array(128).fill(-1);
for (let digit = 0; digit < 64; digit += 1) DIGIT_VALUES[DIGITS.charCodeAt(digit)] = digit;

/** Base64url without padding, where the bits left over at the end are 0. */
export function fromBase64url(text, what) {
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

export function toBase64url(bytes) {
  let text = "";
  for (let place = 0; place < bytes.length; place += 3) {
    const held = (bytes[place] << 16) | ((bytes[place + 1] ?? 0) << 8) | (bytes[place + 2] ?? 0);
    const digits = Math.min(4, bytes.length - place + 1);
    for (let digit = 0; digit < digits; digit += 1) text += DIGITS[(held >> (18 - 6 * digit)) & 63];
  }
  return text;
}

export function toHex(bytes) {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export function fromHex(text) {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

export function joined(...parts) {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

export function areEqual(a, b) {
  return a.length === b.length && a.every((byte, place) => byte === b[place]);
}
