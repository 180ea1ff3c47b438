import { OperatorError } from "../../shared/server/operator-error.ts";
import { keyLine, keysHere, keysOf, openKeys } from "../department-keys.ts";
import type { HubCommand } from "../hub-command.ts";

export const command: HubCommand = {
  name: "keys revoke",
  summary: "Declare a key known to somebody else: it signs no more, and alone it proves nothing any more.",
  summaryZh: "声明密钥已泄露：不再用于签名，其签名单独不再作为凭据。",
  details: [
    "Its private half is removed at once and a new key takes its place; this cannot be taken back. What it signed counts",
    "with a checkpoint by another key from before. The hub may run: it follows within a second.",
    "其私钥立即删除并换用新密钥，不可撤回。其所签内容须有此前由其他密钥签署的检查点佐证。枢纽可以运行，一秒内生效。",
  ].join("\n"),
  arguments: [
    { name: "<department>", description: "whose key it is 所属部门" },
    { name: "<kid>", description: "its name, as keys list tells it 密钥名称" },
  ],
  options: [{ flags: "--dry-run", description: "say which key it is 只说明是哪个密钥" }],
  examples: ["keys list credit", "keys revoke credit P8kVtN0eX2mJb1hQyR5uWc7oZs3dAf6gLi9TnKxEwYo"],
  async run([department, kid], { dryRun }, { environment, print }) {
    const [held] = keysOf(keysHere(environment), [String(department)]);
    const key = held?.keys.find((each) => each.kid === kid);
    if (held === undefined || key === undefined) throw unknownKey(String(department), String(kid));
    print(keyLine(key));
    if (dryRun === true) return 0;
    const ring = await openKeys(held);
    await ring.revoke(key.kid);
    const fresh = ring.publicKeys().filter((each) => !held.keys.some((before) => before.kid === each.kid));
    for (const each of [...ring.publicKeys().filter((after) => after.kid === key.kid), ...fresh]) print(keyLine(each));
    return 0;
  },
};

function unknownKey(department: string, kid: string): OperatorError {
  return new OperatorError(
    `The name of a key of ${department} was expected, as "keys list ${department}" tells them; "${kid}" came.`,
    `应为 ${department} 的密钥名称（见 keys list ${department}）；实际为“${kid}”。`,
    2,
  );
}
