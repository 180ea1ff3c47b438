import * as crypto from "node:crypto";
import { createReadStream } from "node:fs";
import { dirname, join } from "node:path";
import { fromBase64url } from "./bytes.mjs";
import { refuseRevoked } from "./checkpoints.mjs";
import { demandInForce } from "./keys.mjs";
import { refuse } from "./problem.mjs";
import { demand, EXTRACT } from "./shapes.mjs";
import { openJws } from "./signatures.mjs";
import { decodeUtf8, parseCanonical, parseJson } from "./text.mjs";

const EXTRACT_TYPE = "leader-hub-extract+jws";

/** Whether a text is the JWS of an extract's manifest; its signature is not looked at. */
export function isExtract(text) {
  return (
    text.includes(".") && parseJson(decodeUtf8(fromBase64url(text.split(".")[0], "JWS header"))).typ === EXTRACT_TYPE
  );
}

/** Checks the manifest of an extract and the files that lie beside it; throws a Problem. */
export async function openExtract(context, jws, path) {
  const claimed = parseCanonical(fromBase64url(jws.split(".")[1] ?? "", "JWS payload"));
  const { department } = demand(EXTRACT, claimed, "manifest");
  const { key, payload } = openJws(context, jws, { typ: EXTRACT_TYPE, use: "checkpoint", department });
  const manifest = parseCanonical(payload);
  demandInForce(key, manifest.issuedAt);
  if (key.revokedAt !== null) refuseRevoked(key);
  for (const { name, sha256 } of manifest.files) {
    if (!/^[\w-]+\.(csv|jsonl)$/.test(name))
      refuse("FORMAT", `${name} is no file of an extract.`, `${name} 不是导出文件名。`);
    if ((await hashOfFile(join(dirname(path), name))) === sha256) continue;
    refuse("EXTRACT", `${name} is missing or not the file that was signed.`, `${name} 缺失或与签名清单不符。`);
  }
  return { manifest, key };
}

async function hashOfFile(path) {
  const hash = crypto.createHash("sha256");
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk);
  } catch {
    return null;
  }
  return hash.digest("hex");
}
