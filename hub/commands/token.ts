import { type DemonstrationIdentity, demonstrationIdentities } from "../../identity/demonstration-identities.ts";
import { departmentEntries } from "../../identity/department-entry.ts";
import { proofKeyIn } from "../../identity/proof-key.ts";
import { hubThatGivesTokens, identityNamed, tokenFor } from "../demonstration-token.ts";
import type { HubCommand } from "../hub-command.ts";

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
    const { dataDir } = context.environment;
    context.print(await tokenFor(identity, proofKey, await hubThatGivesTokens(dataDir), dataDir));
    return 0;
  },
};

function listOf(identities: readonly DemonstrationIdentity[]): string[] {
  const width = Math.max(...identities.map(({ name }) => name.length));
  return identities.map(({ name, title, titleEn }) => `${name.padEnd(width)}  ${title}  ${titleEn}`);
}
