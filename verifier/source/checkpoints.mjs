import { fromBase64url } from "./bytes.mjs";
import { demandInForce } from "./keys.mjs";
import { refuse } from "./problem.mjs";
import { CHECKPOINT, demand, instantKey, isText } from "./shapes.mjs";
import { openJws } from "./signatures.mjs";
import { parseCanonical } from "./text.mjs";

/** Checks a checkpoint's signature; whether its key was revoked is told, because a later checkpoint may stand in. */
export function openCheckpoint(context, jws, department) {
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
export function isWitness(checkpoint, index, key) {
  return checkpoint.isTrusted && checkpoint.size > index && checkpoint.atKey < key.revokedAt;
}

export function refuseRevoked(key, index) {
  refuse(
    "KEY_REVOKED",
    `Key ${key.kid} was revoked at ${key.given.revokedAt}, and no checkpoint from before that shows the entry.`,
    `密钥 ${key.kid} 已于 ${key.given.revokedAt} 吊销，且没有吊销前的检查点证明该条目。`,
    index === undefined ? {} : { index },
  );
}

// Clocks differ a little; a receipt may be checked the moment it was issued.
export const CLOCK_ALLOWANCE_MS = 60_000;
