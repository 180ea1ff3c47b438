import { inUse, keyLine, keysHere, keysOf, openKeys } from "../department-keys.ts";
import type { HubCommand } from "../hub-command.ts";

export const command: HubCommand = {
  name: "keys rotate",
  summary: "Have departments sign with new keys from now on; what the old ones signed stays good.",
  summaryZh: "为部门更换签名密钥；原密钥所签内容继续有效。",
  details: [
    "The hub may run: it takes the new keys within a second. The old ones sign for ten minutes more what began before.",
    "Whoever verifies offline gets the key set anew. Back the folder up first, and after.",
    "枢纽可以运行，一秒内启用新密钥；此前开始的签名在十分钟内仍由原密钥完成。离线核验方须重新获取公钥集。",
  ].join("\n"),
  arguments: [{ name: "[departments...]", description: "only these 仅这些部门" }],
  options: [{ flags: "--dry-run", description: "name the keys that would be followed 只列出将被替换的密钥" }],
  examples: ["keys rotate --dry-run", "keys rotate credit"],
  async run([names], { dryRun }, { environment, print }) {
    for (const held of keysOf(keysHere(environment), [names ?? []].flat())) {
      if (dryRun === true) for (const key of inUse(held.keys)) print(keyLine(key));
      if (dryRun === true) continue;
      const ring = await openKeys(held);
      await ring.rotate();
      for (const key of inUse(ring.publicKeys())) print(keyLine(key));
    }
    return 0;
  },
};
