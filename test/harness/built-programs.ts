import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { PROGRAMS } from "../../hub/build/programs.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

let isBuilt = false;

/** How a program is started, as users have it; from the folder of the project. It is built when its sources have changed. */
export function program(name: keyof typeof PROGRAMS): [string, ...string[]] {
  if (!isBuilt) {
    const building = ["hub/ensure-built.mjs", "--programs"];
    const { status } = spawnSync(process.execPath, building, { cwd: ROOT, stdio: ["ignore", "inherit", "inherit"] });
    if (status !== 0) throw new Error("The programs should have been built; the reason stands above.");
    isBuilt = true;
  }
  return [process.execPath, `built/${name}.js`];
}
