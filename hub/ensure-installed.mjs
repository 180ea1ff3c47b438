// Installs the packages when they are missing or the lockfile has changed. It runs before anything is installed, hence
// plain JavaScript and nothing but Node.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const LOCKFILE = join(ROOT, "package-lock.json");
const INSTALLED = join(ROOT, "node_modules", ".package-lock.json");
const STAMP = join(ROOT, "node_modules", ".leader-hub-lock");

// Running needs no development packages, testing does.
const withDevelopment = process.argv.includes("--with-development");

const hash = createHash("sha256").update(readFileSync(LOCKFILE)).digest("hex");
const wanted = `${hash} ${withDevelopment ? "all" : "run"}\n`;
const stamp = read(STAMP);
if (existsSync(INSTALLED) && (stamp === wanted || stamp === `${hash} all\n`)) process.exit(0);
if (!isInstalled()) install();
try {
  writeFileSync(STAMP, isEverythingInstalled() ? `${hash} all\n` : wanted);
} catch {
  // Packages installed by another account are as good; they are only compared again next time.
}

function isInstalled() {
  return isEverythingInstalled(withDevelopment);
}

function isEverythingInstalled(development = true) {
  if (!existsSync(INSTALLED)) return false;
  const installed = JSON.parse(readFileSync(INSTALLED, "utf8")).packages;
  return Object.entries(JSON.parse(readFileSync(LOCKFILE, "utf8")).packages).every(([path, entry]) => {
    if (path === "" || entry.optional || entry.devOptional || entry.peer) return true;
    if (entry.dev && !development) return true;
    return installed[path]?.version === entry.version && installed[path]?.integrity === entry.integrity;
  });
}

function install() {
  const why = existsSync(INSTALLED) ? "package-lock.json has changed" : "first start";
  // Standard output belongs to the command that follows.
  console.error(`Installing packages (${why}) … 正在安装依赖包 …`);
  const npm = ["npm", join(dirname(process.execPath), "npm")];
  // No package's script is needed, so none is run: older npm does not heed `allowScripts` of package.json.
  const args = [
    "ci",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
    "--include=dev",
    "--include=optional",
  ];
  for (const command of npm) {
    const { error, status } = spawnSync(command, args, { cwd: ROOT, stdio: ["ignore", 2, 2] });
    if (error && error.code === "ENOENT") continue;
    if (status === 0) return;
    break;
  }
  console.error("The packages could not be installed; npm says above why. 依赖包安装失败，原因见上方 npm 输出。");
  process.exit(1);
}

function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
