import { fromHex, joined } from "./bytes.mjs";
import { inverse, littleEndian, mod, power } from "./numbers.mjs";
import { sha512 } from "./plain-hashes.mjs";

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
export function hasCanonicalS(signature) {
  // Nearly all are settled by the topmost byte, which the order has as 16.
  return signature.length === 64 && (signature[63] < 16 || littleEndian(signature.subarray(32)) < ED_L);
}

/** @see RFC 8032 §5.1.7, the equation without the cofactor, as OpenSSL does */
export function verifyEd25519(x, message, signature) {
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
