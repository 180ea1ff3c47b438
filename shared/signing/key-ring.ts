import { compareInstants, type Instant } from "../values/instant.ts";
import {
  folderVersion,
  keepOnly,
  makeKeyFolder,
  readPrivateKeyFile,
  readPublicKeys,
  withFolderLock,
  writePublicKeys,
} from "./key-folder.ts";
import { complete, type KeyRingSettings, revoked, rotated, stillNeeded } from "./key-history.ts";
import type { KeyUse, PublicKey } from "./key-set.ts";
import type { PrivateKey } from "./private-key.ts";

/** A key that signs, with its name. */
export type SigningKey<Alg extends PrivateKey["alg"]> = { readonly kid: string } & Extract<PrivateKey, { alg: Alg }>;

/** A department's keys: the private ones that sign, and the public history of all that ever did. */
export interface KeyRing {
  readonly department: string;
  /** @throws {Error} when no key signs for that instant */
  ed25519Key(use: KeyUse, at: Instant): SigningKey<"EdDSA">;
  /** Null when nothing is signed by SM2 for that instant. */
  sm2Key(use: KeyUse, at: Instant): SigningKey<"SM2"> | null;
  /** Every key that ever signed, oldest first, as it is published. */
  publicKeys(): readonly PublicKey[];
  /** Signs with new keys from now on; what the old ones signed stays good. */
  rotate(): Promise<void>;
  /** Declares a key known to somebody else: it signs no more, and alone it proves nothing any more. */
  revoke(kid: string): Promise<void>;
  /** Looks now whether the folder has changed, which otherwise happens once a second. */
  refresh(): void;
}

const LOOK_EVERY_MS = 1_000;

/**
 * Opens the keys of a department; those it needs and has not are made.
 *
 * @throws {OperatorError} when the folder cannot be used or is open to others
 */
export async function openKeyRing(settings: KeyRingSettings): Promise<KeyRing> {
  await makeKeyFolder(settings.folder);
  await change(settings, (keys) => complete(settings, keys));
  let state = readState(settings.folder);
  let lookedAt = performance.now();

  const refresh = () => {
    lookedAt = performance.now();
    if (folderVersion(settings.folder) === state.version) return;
    try {
      state = readState(settings.folder);
    } catch (error) {
      // What was good a second ago still is; the operator has to mend the folder.
      settings.log.warn({ department: settings.department, err: error }, "The changed key folder cannot be read");
    }
  };
  const current = () => {
    if (performance.now() - lookedAt >= LOOK_EVERY_MS) refresh();
    return state;
  };
  const replace = async (next: (keys: readonly PublicKey[]) => readonly PublicKey[]) => {
    await change(settings, next);
    refresh();
  };
  return {
    department: settings.department,
    ed25519Key(use, at) {
      const found = newest(current(), "EdDSA", use, at);
      if (found === null) throw new Error(`No key of ${settings.department} signs a ${use} of ${at}.`);
      return found;
    },
    sm2Key: (use, at) => newest(current(), "SM2", use, at),
    publicKeys: () => current().keys,
    rotate: () => replace((keys) => rotated(settings, keys)),
    revoke: (kid) => replace((keys) => revoked(settings, keys, kid)),
    refresh,
  };
}

interface State {
  readonly version: string | null;
  readonly keys: readonly PublicKey[];
  readonly privateKeys: ReadonlyMap<string, PrivateKey>;
}

function readState(folder: string): State {
  // The version comes first: should the file change in between, the next look reads it again.
  const version = folderVersion(folder);
  const keys = readPublicKeys(folder);
  const privateKeys = new Map<string, PrivateKey>();
  for (const key of keys) {
    const found = key.revokedAt === null ? readPrivateKeyFile(folder, key) : null;
    if (found !== null) privateKeys.set(key.kid, found);
  }
  return { version, keys, privateKeys };
}

function newest<Alg extends PrivateKey["alg"]>(
  state: State,
  alg: Alg,
  use: KeyUse,
  at: Instant,
): SigningKey<Alg> | null {
  const found = state.keys.findLast(
    (key) => key.alg === alg && key.use === use && signsAt(key, at) && state.privateKeys.get(key.kid)?.alg === alg,
  );
  if (found === undefined) return null;
  return { kid: found.kid, ...(state.privateKeys.get(found.kid) as Extract<PrivateKey, { alg: Alg }>) };
}

function signsAt({ from, to, revokedAt }: PublicKey, at: Instant): boolean {
  return revokedAt === null && compareInstants(from, at) <= 0 && (to === null || compareInstants(at, to) < 0);
}

async function change(
  settings: KeyRingSettings,
  next: (keys: readonly PublicKey[]) => readonly PublicKey[],
): Promise<void> {
  const { folder } = settings;
  await withFolderLock(folder, () => {
    const before = readPublicKeys(folder);
    const after = next(before);
    if (JSON.stringify(after) !== JSON.stringify(before)) writePublicKeys(folder, after);
    keepOnly(folder, new Set(stillNeeded(settings, after).map(({ kid }) => kid)));
  });
}
