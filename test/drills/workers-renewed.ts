import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Drill } from "./drill.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const PROGRAM = ["--import", "tsx", "node_modules/jest/bin/jest.js", "-i", "test/operations/workers.test.ts"];

export const drill: Drill = {
  name: "workers-renewed",
  shows: "Both workers of a hub are replaced, one is told to go and all are stopped under load: no request fails.",
  showsZh: "在负载下依次更换两个工作进程、令其一退出、最后全部停止：没有请求失败。",
  async run(report) {
    const env = { ...process.env, HUB_DRILL: "workers-renewed" };
    const child = spawn(process.execPath, PROGRAM, { cwd: ROOT, env, stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
    const [exitCode] = await once(child, "close");
    for (const line of said.split("\n").filter((each) => /[✓✕]|Error: /.test(each))) report(line.trim());
    if (exitCode !== 0) throw new Error("Requests failed; they stand above.");
  },
};
