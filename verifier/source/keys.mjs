import { fromBase64url, fromHex, toBase64url } from "./bytes.mjs";
import { refuse } from "./problem.mjs";
import { demand, ED25519_KEY, instantKey, oneOf, SM2_KEY } from "./shapes.mjs";
import { isOnSm2, sm2Point } from "./sm2.mjs";
import { ASCII, canonicalText, parseJson } from "./text.mjs";

// -- Keys.

/** Reads one or more published key sets; each key's name has to be its thumbprint. */
export function readKeys(texts, engine) {
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

export function findKey(keys, kid, { alg, use, department }) {
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

export function isInForce(key, at) {
  return key.from <= at && (key.to === null || at < key.to);
}

export function demandInForce(key, instant) {
  if (isInForce(key, instantKey(instant))) return;
  refuse(
    "KEY_TIME",
    `Key ${key.kid} did not sign at ${instant}: it signed from ${key.given.from} to ${key.given.to ?? "now"}.`,
    `密钥 ${key.kid} 在 ${instant} 不签名：其期间为 ${key.given.from} 至 ${key.given.to ?? "今"}。`,
  );
}
