import {
  closeSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { chmod, mkdir, open, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { systemErrorCode } from "../database/embedded-error.ts";
import { OperatorError } from "../server/operator-error.ts";
import { KeySet, type PublicKey } from "./key-set.ts";
import { type PrivateKey, readPrivateKey } from "./private-key.ts";

const PUBLIC_FILE = "keys.json";
const LOCK_FILE = "keys.lock";
const LOCK_WAIT_MS = 10_000;
// Making keys takes milliseconds; a lock this old is of a process that was killed.
const LOCK_STALE_MS = 30_000;

/** Makes the folder of a department's keys, closed to other accounts; one that is open to them is refused. */
export async function makeKeyFolder(folder: string): Promise<void> {
  const created = await mkdir(folder, { recursive: true, mode: 0o700 });
  // The mask of the process may have left less than asked.
  if (created !== undefined) await chmod(folder, 0o700);
  refuseOpen(folder, (await stat(folder)).mode, "700");
}

/** What changes whenever `keys.json` is replaced; null when there is none. */
export function folderVersion(folder: string): string | null {
  const found = statSync(join(folder, PUBLIC_FILE), { bigint: true, throwIfNoEntry: false });
  return found === undefined ? null : `${found.ino}:${found.mtimeNs}:${found.size}`;
}

/**
 * The public history of a department's keys; empty when there is none yet.
 *
 * @throws {OperatorError} when `keys.json` is no key set
 */
export function readPublicKeys(folder: string): readonly PublicKey[] {
  const file = join(folder, PUBLIC_FILE);
  if (folderVersion(folder) === null) return [];
  try {
    return KeySet.parse(JSON.parse(readFileSync(file, "utf8"))).keys;
  } catch {
    throw new OperatorError(`${file} should be a key set; it is not one.`, `${file} 应为公钥集文件，内容不符。`);
  }
}

/**
 * The private key of that name; null when its file is not there.
 *
 * @throws {OperatorError} when others may read it, or it holds something else
 */
export function readPrivateKeyFile(folder: string, { kid, alg }: PublicKey): PrivateKey | null {
  const file = privateFile(folder, kid);
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) return null;
  refuseOpen(file, found.mode, "600");
  try {
    return readPrivateKey(alg, readFileSync(file, "utf8"));
  } catch {
    throw new OperatorError(`${file} should hold a private key for ${alg}.`, `${file} 应为 ${alg} 私钥文件。`);
  }
}

/** Writes a private key, durably, before anybody may learn of its public half. */
export function writePrivateKeyFile(folder: string, kid: string, pem: string): void {
  writeDurably(privateFile(folder, kid), pem);
}

/** Replaces the public history, all or nothing. */
export function writePublicKeys(folder: string, keys: readonly PublicKey[]): void {
  const file = join(folder, PUBLIC_FILE);
  const set: KeySet = { format: "leader-hub-keys-v1", keys: [...keys] };
  rmSync(`${file}.new`, { force: true });
  writeDurably(`${file}.new`, `${JSON.stringify(set, null, 2)}\n`);
  renameSync(`${file}.new`, file);
}

/** Removes the private keys that are not among these. */
export function keepOnly(folder: string, kids: ReadonlySet<string>): void {
  for (const name of readdirSync(folder)) {
    if (name.endsWith(".pem") && !kids.has(name.slice(0, -".pem".length))) rmSync(join(folder, name), { force: true });
  }
}

/** Changes a folder while nobody else does: departments may run in several processes on one folder. */
export async function withFolderLock<T>(folder: string, change: () => T): Promise<T> {
  const file = join(folder, LOCK_FILE);
  const began = performance.now();
  while (!(await take(file))) {
    if (performance.now() - began > LOCK_WAIT_MS) {
      throw new OperatorError(`${file} is held by another process.`, `${file} 正被另一进程占用。`);
    }
    await sleep(20);
  }
  try {
    return change();
  } finally {
    await rm(file, { force: true });
  }
}

async function take(file: string): Promise<boolean> {
  try {
    await (await open(file, "wx", 0o600)).close();
    return true;
  } catch (error) {
    if (systemErrorCode(error) !== "EEXIST") throw error;
    const age = Date.now() - ((await stat(file).catch(() => null))?.mtimeMs ?? Date.now());
    if (age > LOCK_STALE_MS) await rm(file, { force: true });
    return false;
  }
}

function writeDurably(file: string, text: string): void {
  const descriptor = openSync(file, "wx", 0o600);
  try {
    writeSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function refuseOpen(path: string, mode: number, allowed: "600" | "700"): void {
  if ((mode & 0o077) === 0) return;
  const found = (mode & 0o777).toString(8);
  throw new OperatorError(
    `${path} holds signing keys and should be closed to other accounts (mode ${allowed}); it has mode ${found}.`,
    `${path} 存有签名密钥，应仅限本账户访问（权限 ${allowed}），实为 ${found}。`,
  );
}

function privateFile(folder: string, kid: string): string {
  return join(folder, `${kid}.pem`);
}
