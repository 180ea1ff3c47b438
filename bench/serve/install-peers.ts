import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Report } from "../report.ts";

const FOLDER = fileURLToPath(new URL("../peers/", import.meta.url));

/** Installs what the hub is measured against into its own folder, as its lockfile has it; done once. */
export async function installPeers(report: Report): Promise<void> {
  if (existsSync(`${FOLDER}node_modules/.package-lock.json`)) return;
  report("Installing the peers …", "正在安装对照系统 …");
  await promisify(execFile)("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: FOLDER });
}
