/** What a department signed about its log. */
interface Checkpoint {
  readonly size: number;
  readonly root: string;
  readonly at: string;
}

/** Reads what a checkpoint says, without verifying its signature; null when it cannot be read. */
export function readCheckpoint(jws: string): Checkpoint | null {
  try {
    const payload = jws.split(".")[1] ?? "";
    const bytes = Uint8Array.from(atob(payload.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
    const said: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof said !== "object" || said === null) return null;
    if (!("size" in said) || !("root" in said) || !("at" in said)) return null;
    const { size, root, at } = said;
    if (typeof size !== "number" || typeof root !== "string" || typeof at !== "string") return null;
    return { size, root, at };
  } catch {
    return null;
  }
}
