import { fromBase64url } from "./bytes.mjs";
import { demandInForce, findKey, isInForce } from "./keys.mjs";
import { hasCanonicalS } from "./plain-ed25519.mjs";
import { refuse } from "./problem.mjs";
import { demand, HEADER, instantKey, isText, SM2_SIGNATURE, STATEMENT } from "./shapes.mjs";
import { fromDer, verifySm2 } from "./sm2.mjs";
import { ASCII, decodeUtf8, parseCanonical, parseJson } from "./text.mjs";

// -- Signatures on statements.

/** Opens a compact JWS by a key of that use and department; its time is the caller's to check. @see RFC 7515 */
export function openJws(context, jws, expected) {
  const { key, payload, signature } = readJws(context, jws, expected);
  const signed = ASCII.encode(jws.slice(0, jws.lastIndexOf(".")));
  // That S is below the order is checked here and not left to the library.
  if (!hasCanonicalS(signature) || !context.engine.verifyEd25519(key.x, signed, signature)) refuseSignature(key.kid);
  return { key, payload };
}

/** The parts of a compact JWS and the key that it names; whether that key signed it is not known yet. */
export function readJws(context, jws, { typ, use, department }) {
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

export const DECISION = { typ: "leader-hub-decision+jws", use: "decision" };

/** Checks a decision's signatures: the statement, the key that signed it, and the leaf hash of its log entry. */
export function openDecision(context, { jws, sm2, department }) {
  const { key, payload } = openJws(context, jws, { ...DECISION, department });
  const decision = readDecision(context, { key, payload, sm2, department });
  if (sm2 !== null && !verifySm2(decision.sm2Key.publicKey, payload, decision.sm2Bytes, context.engine.sm3)) {
    refuseSm2(decision.sm2Key);
  }
  return decision;
}

/** Reads a decision whose bytes are at hand; who signed it is the caller's to check. */
export function readDecision(context, { key, payload, sm2, department }) {
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
