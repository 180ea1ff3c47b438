import { keyLine, keysHere, keysOf } from "../department-keys.ts";
import type { HubCommand } from "../hub-command.ts";

export const command: HubCommand = {
  name: "keys list",
  summary: "List the keys by which departments sign, with the time in which each signs.",
  summaryZh: "列出各部门的签名密钥及其使用期间。",
  details:
    "A line a key, oldest first: department, use, algorithm, name, since when, until when.\n每个密钥一行，旧者在前：部门、用途、算法、名称、自何时、至何时。",
  arguments: [{ name: "[departments...]", description: "only these 仅这些部门" }],
  examples: ["keys list", "keys list credit"],
  async run([names], _options, { environment, print }) {
    for (const { keys } of keysOf(keysHere(environment), [names ?? []].flat())) {
      for (const key of keys) print(keyLine(key));
    }
    return 0;
  },
};
