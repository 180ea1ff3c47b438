import type { KeyObject } from "node:crypto";
import { clientKey } from "../identity/client-keys.ts";
import type { DemonstrationIdentity } from "../identity/demonstration-identities.ts";
import { NoProviderThere, requestToken, TokenRefused } from "../identity/request-token.ts";
import { OperatorError } from "../shared/server/operator-error.ts";
import { runningHub } from "./state-file.ts";

/**
 * The identity that `--as` names.
 *
 * @throws {OperatorError} when nobody is called that
 */
export function identityNamed(identities: readonly DemonstrationIdentity[], as: unknown): DemonstrationIdentity {
  const identity = identities.find(({ name }) => name === as);
  if (identity !== undefined) return identity;
  // Departments in one division are too many for a sentence.
  const names = identities.map(({ name }) => name).filter((name) => !name.includes("@"));
  const here = identities.find(({ name }) => name.includes("@"))?.name;
  const [came, cameChinese] = as === undefined ? ["nothing", "未指定"] : [JSON.stringify(as), JSON.stringify(as)];
  throw new OperatorError(
    `--as should name an identity: ${names.join(", ")}, or a department of one division, such as ${here} (token --list has all); it names ${came}.`,
    `--as 应为上列身份之一，或某地的部门，如 ${here}（token --list 列出全部），实际为 ${cameChinese}。`,
    2,
  );
}

/**
 * Where the running hub is reached.
 *
 * @throws {OperatorError} when none runs on the data folder
 */
export async function hubThatGivesTokens(dataDir: string): Promise<string> {
  const url = (await runningHub(dataDir))?.url;
  if (!url) throw noHub(dataDir);
  return url;
}

/**
 * Gets a token for a demonstration identity, as a bank's system does.
 *
 * @param proofKey the key that it is bound to; null for one that anybody could use
 * @param url of the running hub
 * @throws {OperatorError} when the hub gives none
 */
export async function tokenFor(
  { name, scopes }: DemonstrationIdentity,
  proofKey: KeyObject | null,
  url: string,
  dataDir: string,
): Promise<string> {
  const key = await keyOf(name, url, dataDir);
  if (key === null) throw otherProvider(url);
  try {
    return await requestToken({ address: `${url}/oidc`, client: name, key, scopes, proofKey, nowMs: Date.now() });
  } catch (error) {
    if (error instanceof NoProviderThere) throw otherProvider(url);
    if (error instanceof TokenRefused) {
      throw new OperatorError(
        `The hub at ${url} refuses a token for ${name}: ${error.error}.`,
        `${url} 上的枢纽拒绝为 ${name} 签发令牌：${error.error}。`,
      );
    }
    throw error;
  }
}

function noHub(dataDir: string): OperatorError {
  return new OperatorError(
    `A token comes from a running hub; none runs on ${dataDir}. Start it with npm start, or name its HUB_DATA_DIR.`,
    `令牌由运行中的枢纽签发；${dataDir} 上没有运行中的枢纽。请先 npm start，或指定其 HUB_DATA_DIR。`,
  );
}

/** A provider that has only just been started makes its clients' keys before it answers. */
async function keyOf(name: string, url: string, dataDir: string): Promise<KeyObject | null> {
  const key = await clientKey(dataDir, name);
  if (key !== null) return key;
  await fetch(`${url}/oidc/jwks`).catch(() => {});
  return clientKey(dataDir, name);
}

function otherProvider(url: string): OperatorError {
  return new OperatorError(
    `The hub at ${url} uses another OpenID provider (HUB_OIDC_ISSUER), so it has no demonstration identities. Ask that provider for a token.`,
    `${url} 上的枢纽接入了其他 OpenID 提供方（HUB_OIDC_ISSUER），没有示例身份。请向该提供方领取令牌。`,
  );
}
