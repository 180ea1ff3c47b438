import { fromHex, joined } from "./bytes.mjs";
import { bigEndian, inverse, mod } from "./numbers.mjs";
import { sm3 } from "./plain-hashes.mjs";
import { ASCII } from "./text.mjs";

// -- SM2 (GB/T 32918), with the default identity.

export const hex = (text) => BigInt(`0x${text}`);
const SM2_P = hex("fffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffff");
const SM2_N = hex("fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123");
const SM2_B = "28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93";
const SM2_X = "32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7";
const SM2_Y = "bc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0";
const SM2_A = (SM2_P - 3n).toString(16);
const SM2_IDENTITY = "1234567812345678";

export function isOnSm2([x, y]) {
  return x < SM2_P && y < SM2_P && mod(y * y - (x * x * x - 3n * x + hex(SM2_B)), SM2_P) === 0n;
}

export function sm2Point(publicKey) {
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
export function fromDer(bytes) {
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
export function verifySm2(publicKey, message, signature, hash = sm3) {
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
