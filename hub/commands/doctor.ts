import { diagnose } from "../diagnose.ts";
import type { HubCommand } from "../hub-command.ts";

const MARKS = { ok: "ok   ", wrong: "WRONG", note: "-    " };

export const command: HubCommand = {
  name: "doctor",
  summary: "Check whether the hub can run here, and whether it does.",
  summaryZh: "检查本机能否运行枢纽，以及是否正在运行。",
  details: "Looks only: it starts nothing and changes nothing. 只检查，不启动、不修改。",
  exitCodes: { done: "nothing is wrong 一切正常", failed: "at least one line says WRONG 有检查未通过" },
  examples: ["doctor", "doctor --json"],
  options: [{ flags: "--json", description: "one JSON object a line 每行一个 JSON 对象" }],
  async run(_given, options, { environment, print }) {
    const findings = await diagnose(environment);
    const width = Math.max(...findings.map(({ what }) => widthOf(what)));
    for (const finding of findings) {
      if (options.json === true) print(JSON.stringify(finding));
      else
        print(`${MARKS[finding.mark]}  ${finding.what}${" ".repeat(width - widthOf(finding.what))}  ${finding.found}`);
    }
    return findings.some(({ mark }) => mark === "wrong") ? 1 : 0;
  },
};

/** Columns on a terminal: Chinese characters take two. */
function widthOf(text: string): number {
  return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}
