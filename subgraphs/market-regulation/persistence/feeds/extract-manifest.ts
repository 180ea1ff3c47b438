import { createHash } from "node:crypto";
import type { Pool } from "pg";
import type { Viewer } from "../../../../shared/access/viewer.ts";
import type { KeyRing } from "../../../../shared/signing/key-ring.ts";
import { signStatement } from "../../../../shared/signing/sign-statement.ts";
import type { Instant } from "../../../../shared/values/instant.ts";
import {
  EXTRACT_FORMATS,
  type ExtractFormat,
  type ExtractRow,
  extractHeader,
  extractText,
} from "../../domain/feeds/extract-text.ts";
import { type ExtractMoment, extractRows } from "./extract.ts";
import type { ExtractTable } from "./extract-table.ts";
import { EXTRACT_TABLES } from "./extract-tables.ts";

/** A file of an extract. */
export interface ExtractFile {
  readonly name: string;
  readonly rows: number;
  readonly bytes: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
}

/** What an extract is, signed by the register. */
export interface ExtractManifest {
  readonly format: "leader-hub-extract-v1";
  readonly department: string;
  readonly issuedAt: Instant;
  readonly validOn: string;
  readonly knownAt: Instant;
  readonly licence: string;
  readonly files: readonly ExtractFile[];
}

export const EXTRACT_LICENCE = "CC-BY-4.0";

/** Signs what an extract is: the manifest, its canonical JSON and a compact JWS over it. */
export async function signExtract(
  ring: KeyRing,
  moment: ExtractMoment,
  files: readonly ExtractFile[],
  issuedAt: Instant,
): Promise<{ readonly manifest: ExtractManifest; readonly jws: string; readonly bytes: Uint8Array }> {
  const manifest: ExtractManifest = {
    format: "leader-hub-extract-v1",
    department: ring.department,
    issuedAt,
    ...moment,
    licence: EXTRACT_LICENCE,
    files,
  };
  const { jws, bytes } = await signStatement(ring, "leader-hub-extract+jws", manifest);
  return { manifest, jws, bytes };
}

/** Counts and fingerprints a file while it is written. */
export function digestFile({ name, columns }: ExtractTable, format: ExtractFormat) {
  const hash = createHash("sha256");
  const header = extractHeader(format, columns);
  hash.update(header);
  let [rows, bytes] = [0, Buffer.byteLength(header)];
  return {
    name: `${name}.${format}`,
    header,
    /** The text of further rows, counted. */
    add(more: readonly ExtractRow[]): string {
      const text = extractText(format, columns, more);
      hash.update(text);
      rows += more.length;
      bytes += Buffer.byteLength(text);
      return text;
    },
    file: (): ExtractFile => ({ name: `${name}.${format}`, rows, bytes, sha256: hash.digest("hex") }),
  };
}

/** The files of an extract without writing them; memory stays flat. */
export async function digestExtract(
  pool: Pick<Pool, "query">,
  viewer: Viewer,
  moment: ExtractMoment,
): Promise<readonly ExtractFile[]> {
  const files: ExtractFile[] = [];
  for (const table of EXTRACT_TABLES) {
    const digests = EXTRACT_FORMATS.map((format) => digestFile(table, format));
    for await (const rows of extractRows(pool, viewer, table, moment)) {
      for (const digest of digests) digest.add(rows);
    }
    files.push(...digests.map((digest) => digest.file()));
  }
  return files;
}
