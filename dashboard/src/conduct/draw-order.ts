import { sha256Of } from "../kit/file-fingerprint.tsx";

/** A declaration with its place in a draw. */
export interface Drawn {
  readonly id: string;
  readonly digest: string;
}

/** The SHA-256 of a text, as UTF-8. */
export async function sha256OfText(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  return sha256Of(bytes.buffer);
}

/** All declarations in the order in which a seed draws them. */
export async function drawOrder(seed: string, ids: readonly string[]): Promise<readonly Drawn[]> {
  const digests = await Promise.all(ids.map(async (id) => ({ id, digest: await sha256OfText(`${seed} ${id}`) })));
  return digests.toSorted((a, b) => (a.digest < b.digest ? -1 : 1));
}
