import { toHex } from "./bytes.mjs";

export function mod(value, modulus) {
  const rest = value % modulus;
  return rest < 0n ? rest + modulus : rest;
}

export function power(base, exponent, modulus) {
  let result = 1n;
  let square = mod(base, modulus);
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

export const inverse = (value, prime) => power(value, prime - 2n, prime);
export const bigEndian = (bytes) => (bytes.length === 0 ? 0n : BigInt(`0x${toHex(bytes)}`));
export const littleEndian = (bytes) => bigEndian(Uint8Array.from(bytes).reverse());
