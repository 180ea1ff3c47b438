import type { KeyObject } from "node:crypto";
import { clientKey } from "../../identity/client-keys.ts";
import { type DemonstrationIdentity, demonstrationIdentities } from "../../identity/demonstration-identities.ts";
import { departmentEntries } from "../../identity/department-entry.ts";
import { proofKeyIn } from "../../identity/proof-key.ts";
import { NoProviderThere, requestToken, TokenRefused } from "../../identity/request-token.ts";
import { OperatorError } from "../../shared/server/operator-error.ts";
import type { CommandContext, HubCommand } from "../hub-command.ts";
import { runningHub } from "../state-file.ts";

export const command: HubCommand = {
  name: "token",
  summary: "Get an access token for a demonstration identity from the running hub.",
  summaryZh: "向运行中的枢纽领取某一示例身份的访问令牌。",
  details: [
    "Prints the token and nothing else; it holds for ten minutes. The identity proves itself by its private key in the",
    "data folder, as a bank's system does. A hub that uses another OpenID provider has no demonstration identities.",
    "仅输出令牌，有效期十分钟。身份以数据目录中的私钥证明自己，与银行系统的方式相同。接入其他 OpenID 提供方的枢纽没有示例身份。",
  ].join("\n"),
  options: [
    { flags: "--as <identity>", description: "whom to act for 以何身份" },
    { flags: "--list", description: "list the identities instead 列出全部身份" },
    {
      flags: "--dpop <file>",
      description: "bind the token to the private key in this file (PEM; made when absent) 将令牌绑定到该文件中的私钥",
    },
  ],
  exitCodes: { done: "printed 已输出", failed: "no token; the message says why 未领到令牌，并说明原因" },
  examples: ["token --as bank", "token --list"],
  async run(_given, options, context) {
    const identities = demonstrationIdentities(departmentEntries());
    if (options.list === true) {
      for (const line of listOf(identities)) context.print(line);
      return 0;
    }
    const identity = identityNamed(identities, options.as);
    const proofKey = options.dpop === undefined ? null : await proofKeyIn(context.fileAt(String(options.dpop)));
    context.print(await tokenFor(identity, proofKey, context));
    return 0;
  },
};

function listOf(identities: readonly DemonstrationIdentity[]): string[] {
  const width = Math.max(...identities.map(({ name }) => name.length));
  return identities.map(({ name, title, titleEn }) => `${name.padEnd(width)}  ${title}  ${titleEn}`);
}

function identityNamed(identities: readonly DemonstrationIdentity[], as: unknown): DemonstrationIdentity {
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

async function tokenFor(
  { name, scopes }: DemonstrationIdentity,
  proofKey: KeyObject | null,
  { environment: { dataDir } }: CommandContext,
): Promise<string> {
  const url = (await runningHub(dataDir))?.url;
  if (!url) throw noHub(dataDir);
  const key = await clientKey(dataDir, name);
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

function otherProvider(url: string): OperatorError {
  return new OperatorError(
    `The hub at ${url} uses another OpenID provider (HUB_OIDC_ISSUER), so it has no demonstration identities. Ask that provider for a token.`,
    `${url} 上的枢纽接入了其他 OpenID 提供方（HUB_OIDC_ISSUER），没有示例身份。请向该提供方领取令牌。`,
  );
}
