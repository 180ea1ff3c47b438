import { fromBase64url } from "./bytes.mjs";
import { refuseRevoked } from "./checkpoints.mjs";
import { demandInForce } from "./keys.mjs";
import { refuse } from "./problem.mjs";
import { demand, NOTICE } from "./shapes.mjs";
import { openJws } from "./signatures.mjs";
import { decodeUtf8, parseCanonical, parseJson } from "./text.mjs";

const TYPE = "leader-hub-notice+jws";

/** Whether a text is the JWS of a notice; its signature is not looked at. */
export function isNotice(text) {
  return text.includes(".") && parseJson(decodeUtf8(fromBase64url(text.split(".")[0], "JWS header"))).typ === TYPE;
}

/** Checks a notice of effect: that the department which took the decision signed it, for that holder; throws a Problem. */
export function openNotice(context, jws, { asker }) {
  const claimed = parseCanonical(fromBase64url(jws.split(".")[1] ?? "", "JWS payload"));
  const { department } = demand(NOTICE, claimed, "notice");
  const { key, payload } = openJws(context, jws, { typ: TYPE, use: "decision", department });
  const notice = parseCanonical(payload);
  demandInForce(key, notice.issuedAt);
  // A notice is in no log, so nothing can show that it was there before its key was revoked.
  if (key.revokedAt !== null) refuseRevoked(key);
  if (asker !== undefined && asker !== notice.holder) {
    refuse("ASKER", `It is for ${notice.holder}, not for ${asker}.`, `通知的对象是 ${notice.holder}，不是 ${asker}。`);
  }
  return { notice, key };
}
