// Builds the pages of the browser desks when their sources have changed since they were built last. It runs before the
// hub's own code is loaded, hence plain JavaScript.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const DESKS = join(ROOT, "dashboard");
const BUILT = join(DESKS, "dist", "index.html");
const STAMP = join(DESKS, "dist", ".sources");

const hash = hashOfSources();
if (!existsSync(BUILT) || read(STAMP) !== hash) await build();

function hashOfSources() {
  const sum = createHash("sha256").update(readFileSync(join(ROOT, "package-lock.json")));
  const files = readdirSync(DESKS, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !path.startsWith(join(DESKS, "dist")))
    .concat(join(ROOT, "policies", "divisions.csv"))
    .sort();
  for (const path of files) sum.update(path.slice(ROOT.length)).update(readFileSync(path));
  return sum.digest("hex");
}

async function build() {
  // Standard output belongs to the command that follows.
  console.error("Building the pages … 正在构建页面 …");
  try {
    const vite = await import("vite");
    await vite.build({ configFile: join(DESKS, "vite.config.ts"), logLevel: "error", mode: "production" });
    writeFileSync(STAMP, hash);
  } catch (error) {
    console.error(error);
    console.error("The pages could not be built; the reason stands above. 页面构建失败，原因见上。");
    process.exit(1);
  }
}

function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
