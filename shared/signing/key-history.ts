import type { Log } from "../server/log.ts";
import { compareInstants, type Instant, instantFromEpochMs } from "../values/instant.ts";
import { readPrivateKeyFile, writePrivateKeyFile } from "./key-folder.ts";
import type { KeyUse, PublicKey } from "./key-set.ts";
import { generatePrivateKey, type PrivateKey, publicPart, readPrivateKey } from "./private-key.ts";

/** Whose keys they are, where they stand, and how they are made. */
export interface KeyRingSettings {
  /** Where the department keeps its keys; made when it is not there. */
  readonly folder: string;
  /** The department's code: `credit`. */
  readonly department: string;
  readonly clock: { now(): Instant };
  /** Whether decisions carry a second signature by SM2. */
  readonly sm2: boolean;
  readonly log: Pick<Log, "info" | "warn">;
}

type History = readonly PublicKey[];

// Clocks of databases and processes differ, and other processes on the folder notice a change within a second.
const OVERLAP_MS = 10 * 60_000;
const KEEP_PRIVATE_MS = 60 * 60_000;
const USES: readonly (readonly [KeyUse, PrivateKey["alg"]])[] = [
  ["decision", "EdDSA"],
  ["checkpoint", "EdDSA"],
  ["decision", "SM2"],
];

/** The history with a key for each use; the SM2 key of a department that no longer signs by SM2 is closed. */
export function complete(settings: KeyRingSettings, keys: History): History {
  const now = settings.clock.now();
  const usable = (key: PublicKey) =>
    (settings.sm2 || key.alg !== "SM2") && readPrivateKeyFile(settings.folder, key) !== null;
  const kept = keys.map((key) => (isOpen(key) && !usable(key) ? { ...key, to: now } : key));
  const wanted = USES.filter(([, alg]) => settings.sm2 || alg !== "SM2");
  const missing = wanted.filter(([use, alg]) => !kept.some((key) => key.use === use && key.alg === alg && isOpen(key)));
  return [...kept, ...missing.map(([use, alg]) => generate(settings, use, alg, now))];
}

/** The history after every key in use was followed by a new one. */
export function rotated(settings: KeyRingSettings, keys: History): History {
  const now = settings.clock.now();
  const open = keys.filter(isOpen);
  const closed = keys.map((key) => (open.includes(key) ? { ...key, to: shifted(now, OVERLAP_MS) } : key));
  return [...closed, ...open.map(({ use, alg }) => generate(settings, use, alg, now))];
}

/**
 * The history after a key was declared known to somebody else, and followed by a new one if it was in use.
 *
 * @throws {Error} when the department never had such a key
 */
export function revoked(settings: KeyRingSettings, keys: History, kid: string): History {
  const now = settings.clock.now();
  const target = keys.find((key) => key.kid === kid);
  if (target === undefined) throw new Error(`A key of ${settings.department} was expected; ${kid} is none.`);
  if (target.revokedAt !== null) return keys;
  const earlierEnd = target.to !== null && compareInstants(target.to, now) < 0 ? target.to : now;
  settings.log.warn({ department: settings.department, kid }, "A signing key is revoked");
  const marked = keys.map((key) => (key === target ? { ...key, to: earlierEnd, revokedAt: now } : key));
  return target.to === null ? [...marked, generate(settings, target.use, target.alg, now)] : marked;
}

function generate(settings: KeyRingSettings, use: KeyUse, alg: PrivateKey["alg"], now: Instant): PublicKey {
  const { folder, department, log } = settings;
  const pem = generatePrivateKey(alg);
  const part = publicPart(readPrivateKey(alg, pem));
  writePrivateKeyFile(folder, part.kid, pem);
  log.info({ department, kid: part.kid, alg, use }, "A signing key is made");
  // A decision that began a moment ago, or by a clock that is behind, is signed by a new Ed25519 key as well. Not so by
  // SM2: from this instant on its absence counts as a fault, and before it nothing was signed so.
  const from = alg === "SM2" ? now : shifted(now, -OVERLAP_MS);
  return { ...part, department, use, from, to: null, revokedAt: null };
}

/** The keys whose private halves may still have to sign. */
export function stillNeeded({ clock }: KeyRingSettings, keys: History): History {
  const tooOld = shifted(clock.now(), -KEEP_PRIVATE_MS);
  return keys.filter(({ to, revokedAt }) => revokedAt === null && (to === null || compareInstants(tooOld, to) < 0));
}

function isOpen({ to, revokedAt }: PublicKey): boolean {
  return to === null && revokedAt === null;
}

function shifted(instant: Instant, ms: number): Instant {
  return instantFromEpochMs(Date.parse(instant) + ms);
}
