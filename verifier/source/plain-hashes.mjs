import { fromHex } from "./bytes.mjs";

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
export function sha256(bytes) {
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
export function sha512(bytes) {
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
export function sm3(bytes) {
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
