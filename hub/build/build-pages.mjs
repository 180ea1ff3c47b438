// The pages of the browser desks, built when their sources have changed since they were built last.
import { join } from "node:path";
import { filesBelow, hashOf, isBuiltFrom, noteBuiltFrom, ROOT } from "./sources-hash.mjs";

const DESKS = join(ROOT, "dashboard");
const BUILT = join(DESKS, "dist");

export async function buildPages() {
  const hash = hashOf([...filesBelow("dashboard", "dashboard/dist"), join(ROOT, "policies", "divisions.csv")]);
  if (isBuiltFrom(BUILT, hash)) return;
  // Standard output belongs to the command that follows.
  console.error("Building the pages … 正在构建页面 …");
  const vite = await import("vite");
  await vite.build({ configFile: join(DESKS, "vite.config.ts"), logLevel: "error", mode: "production" });
  noteBuiltFrom(BUILT, hash);
}
