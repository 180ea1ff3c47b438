import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import { systemErrorCode } from "../../shared/database/embedded-error.ts";
import { OperatorError } from "../../shared/server/operator-error.ts";

const Manifest = z.object({
  Files: z.array(
    z.object({
      Path: z.string().optional(),
      "Encoded-Path": z.string().optional(),
      Size: z.number(),
      "Checksum-Algorithm": z.literal("SHA256").optional(),
      Checksum: z.string().optional(),
    }),
  ),
});

/**
 * Compares unpacked files with the manifest that the server wrote as it sent them.
 *
 * @returns how many files are as they were
 * @throws {OperatorError} naming the first that is not
 */
export async function checkManifest(manifestFile: string, cluster: string): Promise<number> {
  const text = await readFile(manifestFile, "utf8");
  refuseChangedManifest(text, manifestFile);
  const { Files } = Manifest.parse(JSON.parse(text));
  for (const { Path, "Encoded-Path": encoded, Checksum } of Files) {
    const path = Path ?? Buffer.from(encoded ?? "", "hex").toString("utf8");
    if (Checksum === undefined || (await sha256Of(join(cluster, path))) !== Checksum) throw changed(path);
  }
  return Files.length;
}

const LAST_LINE = '"Manifest-Checksum"';

/** Its last line is the checksum of all before it. */
function refuseChangedManifest(text: string, file: string): void {
  const at = text.lastIndexOf(LAST_LINE);
  const expected = /"([0-9a-f]{64})"/.exec(text.slice(at + LAST_LINE.length))?.[1];
  const found = createHash("sha256").update(text.slice(0, at)).digest("hex");
  if (at < 0 || expected !== found) throw changed(file);
}

async function sha256Of(path: string): Promise<string | null> {
  const hash = createHash("sha256");
  try {
    await pipeline(createReadStream(path), hash);
  } catch (error) {
    if (systemErrorCode(error) === "ENOENT") return null;
    throw error;
  }
  return hash.digest("hex");
}

function changed(path: string): OperatorError {
  return new OperatorError(
    `${path} is not as the server sent it; this base backup cannot be used.`,
    `${path} 与服务器发送时不一致；该基础备份不可用。`,
  );
}
