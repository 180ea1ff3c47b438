import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { request } from "undici";
import { KEY_SET_PATH } from "../gateway/key-set-page.ts";
import { PROVIDER_PATH } from "../identity/mount.ts";
import { type Finding, ok, wrong } from "./finding.ts";
import type { HubEnvironment } from "./hub-environment.ts";
import type { HubState } from "./state-file.ts";

const PATIENCE_MS = 3_000;

/** Looks at what proves who callers are and what signs answers; reads no secret. */
export async function diagnoseTrust(environment: HubEnvironment, hub: HubState | null): Promise<Finding[]> {
  const findings = [
    await checkPrivate("Signing keys 签名密钥", environment.signingDir ?? join(environment.dataDir, "signing")),
  ];
  const { issuer } = environment.openId;
  if (issuer !== null) findings.push(await checkProvider(issuer));
  else if (hub?.url) findings.push(await checkProvider(`${environment.publicUrl ?? hub.url}${PROVIDER_PATH}`));
  if (hub?.url) findings.push(await checkAddress("Published keys 公布的公钥", new URL(KEY_SET_PATH, hub.url)));
  return findings;
}

function checkProvider(issuer: string): Promise<Finding> {
  const address = new URL(`${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`);
  return checkAddress("OpenID provider 身份服务", address);
}

async function checkAddress(what: string, address: URL): Promise<Finding> {
  try {
    const { statusCode, body } = await request(address, { headersTimeout: PATIENCE_MS, bodyTimeout: PATIENCE_MS });
    await body.dump();
    const found = `${address.href} answers ${statusCode}`;
    return statusCode === 200 ? ok(what, found) : wrong(what, found);
  } catch (error) {
    return wrong(what, `${address.href}: ${error instanceof Error ? error.message : error}`);
  }
}

/** Whoever can read a private key can sign in the department's name. */
async function checkPrivate(what: string, folder: string): Promise<Finding> {
  const names = await readdir(folder, { recursive: true }).catch(() => null);
  if (names === null) return { what, mark: "note", found: `${folder}: made at the first start 首次启动时生成` };
  const open: string[] = [];
  for (const path of [folder, ...names.map((name) => join(folder, name))]) {
    if (((await stat(path)).mode & 0o077) !== 0) open.push(path);
  }
  if (open.length === 0) return ok(what, folder);
  return wrong(what, `${open.join(", ")} should be open to this account only (chmod go-rwx) 应仅限本账户访问`);
}
