import { diagnose } from "../diagnose.ts";
import type { Finding } from "../finding.ts";
import type { HubCommand } from "../hub-command.ts";
import { tryNeeds } from "../portability/try-needs.ts";

const MARKS = { ok: "ok   ", warn: "WARN ", wrong: "WRONG", note: "-    " };

export const command: HubCommand = {
  name: "doctor",
  summary: "Check whether the hub can run here, and whether it does.",
  summaryZh: "检查本机能否运行枢纽，以及是否正在运行。",
  details:
    "Looks only: it starts nothing and changes nothing. Node, folder, disk, port; databases with the rights of their roles, age of copies and clocks; policies, holiday notices, keys, certificate, provider of identities, the gateway. A line says ok, WARN (works, should be mended) or WRONG, and with → what to do. 只检查，不启动、不修改；逐行给出结论与处理办法。",
  exitCodes: { done: "nothing is wrong 一切正常", failed: "at least one line says WRONG 有检查未通过" },
  examples: ["doctor", "doctor --database postgresql://migrator@server/database"],
  options: [
    { flags: "--json", description: "one JSON object a line 每行一个 JSON 对象" },
    {
      flags: "--database <url>",
      description:
        "try on this server what the hub needs of one, in a transaction that is rolled back; the password best by PGPASSWORD or ~/.pgpass 在该服务器上逐项试验所需功能，事务回滚、不留痕迹；口令宜用 PGPASSWORD 或 ~/.pgpass",
    },
  ],
  async run(_given, options, { environment, print }) {
    const findings = await (typeof options.database === "string" ? tryNeeds(options.database) : diagnose(environment));
    const width = Math.max(...findings.map(({ what }) => widthOf(what)));
    for (const finding of findings) {
      if (options.json === true) print(JSON.stringify(finding));
      else
        print(
          `${MARKS[finding.mark]}  ${finding.what}${" ".repeat(width - widthOf(finding.what))}  ${textOf(finding)}`,
        );
    }
    return findings.some(({ mark }) => mark === "wrong") ? 1 : 0;
  },
};

function textOf({ found, todo }: Finding): string {
  return todo === undefined ? found : `${found} → ${todo}`;
}

/** Columns on a terminal: Chinese characters take two. */
function widthOf(text: string): number {
  return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}
