import { spawnSync } from "node:child_process";
import { ROOT } from "../architecture/source-files.ts";
import type { Drill } from "./drill.ts";

const FLIPS = 10_000;
const PROGRAM = ["--import", "tsx", "node_modules/jest/bin/jest.js", "-i", "test/verification/flips.test.ts"];

export const drill: Drill = {
  name: "bits-flipped",
  rows: ["G28", "G30"],
  shows:
    "Of ten thousand receipts and ten thousand logs with one bit flipped, none is believed; of logs the first bad entry is named.",
  showsZh: "各一万份被翻转一位的回执与日志，无一被采信；日志指出首个错误条目。",
  async run(report, extent) {
    const flips = extent.times(FLIPS);
    const env = { ...process.env, HUB_TEST_FLIPS: String(flips) };
    const { status, stderr } = spawnSync(process.execPath, PROGRAM, { cwd: ROOT, env, encoding: "utf8" });
    if (status !== 0) throw new Error(stderr.slice(-2_000));
    report(`${flips} receipts and ${flips} logs, none believed`);
    return [{ what: "believed", whatZh: "被采信", measured: `0 of 2 × ${flips}`, limit: "0" }];
  },
};
