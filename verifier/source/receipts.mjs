import { areEqual, fromBase64url } from "./bytes.mjs";
import { CLOCK_ALLOWANCE_MS, isWitness, openCheckpoint, refuseRevoked } from "./checkpoints.mjs";
import { readKeys } from "./keys.mjs";
import { Problem, refuse } from "./problem.mjs";
import { demand, instantKey, RECEIPT } from "./shapes.mjs";
import { openDecision } from "./signatures.mjs";
import { parseJson } from "./text.mjs";
import { isIncluded, treeOf } from "./tree.mjs";

// -- Receipts.

const MARK = 'id="leader-hub-receipt"';
const EMBEDDED = /<script type="application\/json" id="leader-hub-receipt">([^<]*)<\/script>/;

/** The receipt's text in a file: the file itself, or the one script of a printed page. */
export function receiptText(text) {
  if (!text.trimStart().startsWith("<")) return text;
  const found = EMBEDDED.exec(text);
  if (found === null || text.split(MARK).length !== 2) {
    return refuse("FORMAT", "A page with one embedded receipt was expected.", "页面中应嵌有且仅有一份回执。");
  }
  return found[1];
}

/** Checks everything in a receipt but the time; throws a Problem. */
export function openReceipt(context, receipt) {
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
export function checkReader(statement, { asker, nonce, at }) {
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

export function createContext(keyTexts, engine) {
  return { keys: readKeys(keyTexts, engine), engine, tree: treeOf(engine), headers: new Map() };
}

/**
 * Checks one receipt given as text (a file, or a printed page) for a reader and an instant.
 *
 * @returns verdict GOOD, BAD or NOT_IN_TIME, with the problem and, where signatures hold, the statement
 */
export function judgeReceipt(context, text, reader) {
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
