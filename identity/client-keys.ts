import { createPrivateKey, createPublicKey, generateKeyPairSync, type JsonWebKey, type KeyObject } from "node:crypto";
import { join } from "node:path";
import { makePrivateFolder, readIfThere, writePrivateFile } from "./private-folder.ts";

/** The folder of the embedded provider in the hub's data folder. */
export const IDENTITY_FOLDER = "identity";
const CLIENTS = "clients";

/** Makes, once, a private key for each demonstration client; keeps them where only the owner may read them. */
export async function clientKeys(
  dataDir: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, { readonly publicJwk: JsonWebKey }>> {
  const folder = await makePrivateFolder(await makePrivateFolder(dataDir, IDENTITY_FOLDER), CLIENTS);
  const entries = names.map(async (name) => {
    const key = await keyIn(join(folder, `${name}.pem`));
    return [name, { publicJwk: createPublicKey(key).export({ format: "jwk" }) }] as const;
  });
  return new Map(await Promise.all(entries));
}

/** The private key of a demonstration client; null when none was made here. */
export async function clientKey(dataDir: string, name: string): Promise<KeyObject | null> {
  const pem = await readIfThere(clientKeyFile(dataDir, name));
  return pem === null ? null : createPrivateKey(pem);
}

/** Where the private key of a demonstration client is (PKCS #8, PEM). */
export function clientKeyFile(dataDir: string, name: string): string {
  return join(dataDir, IDENTITY_FOLDER, CLIENTS, `${name}.pem`);
}

async function keyIn(path: string): Promise<KeyObject> {
  const pem = await readIfThere(path);
  if (pem !== null) return createPrivateKey(pem);
  const { privateKey } = generateKeyPairSync("ed25519");
  await writePrivateFile(path, String(privateKey.export({ type: "pkcs8", format: "pem" })));
  return privateKey;
}
