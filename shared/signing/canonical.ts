import canonicalize from "canonicalize";

/** A value that has no canonical JSON of ours. */
export class NotCanonical extends Error {
  constructor(path: string, expected: string, came: string) {
    super(`${path} should be ${expected}; ${came} came.`);
    this.name = "NotCanonical";
  }
}

/**
 * The bytes that are signed and hashed for a value: canonical JSON in UTF-8.
 *
 * Narrower than the standard: numbers are whole and safe, because other programs print fractions in ways of their own.
 *
 * @throws {NotCanonical} naming the place, when the value holds anything but text, whole numbers, booleans, null, lists and plain objects
 * @see RFC 8785
 */
export function canonicalBytes(value: unknown): Uint8Array {
  check(value, "The value");
  const text = canonicalize(value);
  if (text === undefined) throw new NotCanonical("The value", "a JSON value", typeof value);
  return Buffer.from(text, "utf8");
}

function check(value: unknown, path: string): void {
  if (value === null || typeof value === "boolean") return;
  if (typeof value === "string") checkText(value, path);
  else if (typeof value === "number") checkNumber(value, path);
  else if (Array.isArray(value)) checkList(value, path);
  else if (typeof value === "object") checkObject(value, path);
  else throw new NotCanonical(path, "a JSON value", typeof value);
}

function checkText(text: string, path: string): void {
  if (/\p{Surrogate}/u.test(text)) throw new NotCanonical(path, "text of whole characters", "half a surrogate pair");
}

function checkNumber(number: number, path: string): void {
  if (!Number.isSafeInteger(number) || Object.is(number, -0)) {
    throw new NotCanonical(path, "a whole number below 2^53", Object.is(number, -0) ? "-0" : String(number));
  }
}

function checkList(list: readonly unknown[], path: string): void {
  // By index, because forEach passes over holes.
  for (let index = 0; index < list.length; index++) check(list[index], `${path}[${index}]`);
}

function checkObject(object: object, path: string): void {
  const prototype: object | null = Object.getPrototypeOf(object);
  // Not compared with Object.prototype: what another realm of this process made is as plain.
  if ((prototype !== null && Object.getPrototypeOf(prototype) !== null) || "toJSON" in object) {
    throw new NotCanonical(path, "a plain object", "an instance of a class");
  }
  if (Object.getOwnPropertySymbols(object).length > 0) throw new NotCanonical(path, "a plain object", "a symbol");
  for (const [key, member] of Object.entries(object)) {
    checkText(key, `A name in ${path}`);
    check(member, `${path}.${key}`);
  }
}
