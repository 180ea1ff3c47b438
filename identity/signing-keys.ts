import { generateKeyPairSync } from "node:crypto";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { calculateJwkThumbprint } from "jose";
import { z } from "zod";
import { OperatorError } from "../shared/server/operator-error.ts";
import { makePrivateFolder, readIfThere, writePrivateFile } from "./private-folder.ts";
import { turnOfKeys } from "./rotation.ts";

const StoredKey = z.strictObject({
  signsFromMs: z.number().int(),
  jwk: z.strictObject({
    kty: z.literal("OKP"),
    crv: z.literal("Ed25519"),
    x: z.string(),
    d: z.string(),
    kid: z.string(),
    alg: z.literal("EdDSA"),
    use: z.literal("sig"),
  }),
});

type StoredKey = z.infer<typeof StoredKey>;

/** The keys of the provider at one moment. */
export interface SigningKeys {
  /** The private keys: the one that signs first, then all others that are published. */
  readonly jwks: { readonly keys: readonly StoredKey["jwk"][] };
}

/**
 * The provider's signing keys in a folder of their own, one file a key, which only the owner may read.
 *
 * Whoever takes a file away takes the key away: it is neither used nor published from the next look on.
 */
export class SigningKeyFolder {
  readonly #folder: string;
  readonly #clock: () => number;

  private constructor(folder: string, clock: () => number) {
    this.#folder = folder;
    this.#clock = clock;
  }

  static async open(parent: string, clock: () => number): Promise<SigningKeyFolder> {
    return new SigningKeyFolder(await makePrivateFolder(parent, "signing-keys"), clock);
  }

  /** Reads the keys, after making or dropping those whose time has come. */
  async read(): Promise<SigningKeys> {
    const keys = await this.#stored();
    const turns = keys.map(({ signsFromMs, jwk: { kid } }) => ({ signsFromMs, kid }));
    const { signing, makeFromMs, drop } = turnOfKeys(turns, this.#clock());
    for (const kid of drop) await rm(this.#fileOf(kid), { force: true });
    const kept = keys.filter(({ jwk: { kid } }) => !drop.includes(kid));
    const made = makeFromMs === null ? [] : [await this.#make(makeFromMs)];
    const all = [...kept, ...made].map(({ jwk }) => jwk);
    const first = all.filter(({ kid }) => kid === (signing ?? made[0]?.jwk.kid));
    return { jwks: { keys: [...first, ...all.filter((jwk) => !first.includes(jwk))] } };
  }

  async #stored(): Promise<StoredKey[]> {
    const names = (await readdir(this.#folder)).filter((name) => name.endsWith(".json")).sort();
    const read = names.map((name) => readStored(join(this.#folder, name)));
    return (await Promise.all(read)).filter((key) => key !== null);
  }

  async #make(signsFromMs: number): Promise<StoredKey> {
    const { privateKey } = generateKeyPairSync("ed25519");
    const jwk = privateKey.export({ format: "jwk" });
    const kid = await calculateJwkThumbprint({ kty: "OKP", crv: "Ed25519", x: String(jwk.x) });
    const made = StoredKey.parse({ signsFromMs, jwk: { ...jwk, kid, alg: "EdDSA", use: "sig" } });
    await writePrivateFile(this.#fileOf(kid), `${JSON.stringify(made)}\n`);
    return made;
  }

  #fileOf(kid: string): string {
    return join(this.#folder, `${kid}.json`);
  }
}

/** Null when it was taken away meanwhile. */
async function readStored(path: string): Promise<StoredKey | null> {
  const text = await readIfThere(path);
  if (text === null) return null;
  try {
    return StoredKey.parse(JSON.parse(text));
  } catch {
    throw new OperatorError(
      `${path} should hold a signing key of the hub; it does not. Take the file away: another key is made.`,
      `${path} 应为枢纽的签名密钥，但内容无效。移走该文件后会自动生成新密钥。`,
    );
  }
}
