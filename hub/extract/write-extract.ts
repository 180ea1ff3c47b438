import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import type { Pool } from "pg";
import { PUBLIC_VIEWER } from "../../shared/access/viewer.ts";
import { OperatorError } from "../../shared/server/operator-error.ts";
import type { KeyRing } from "../../shared/signing/key-ring.ts";
import type { Instant } from "../../shared/values/instant.ts";
import {
  EXTRACT_FORMATS,
  type ExtractFormat,
  type ExtractRow,
} from "../../subgraphs/market-regulation/domain/feeds/extract-text.ts";
import { type ExtractMoment, extractRows } from "../../subgraphs/market-regulation/persistence/feeds/extract.ts";
import {
  digestFile,
  type ExtractFile,
  type ExtractManifest,
  signExtract,
} from "../../subgraphs/market-regulation/persistence/feeds/extract-manifest.ts";
import type { ExtractTable } from "../../subgraphs/market-regulation/persistence/feeds/extract-table.ts";
import { EXTRACT_TABLES } from "../../subgraphs/market-regulation/persistence/feeds/extract-tables.ts";

/**
 * Writes the public register as it stood on a day, as far as was known at an instant, with a signed manifest.
 *
 * Rows are read and written a part at a time, whatever the size of the register.
 *
 * @throws {OperatorError} when the folder holds something already
 */
export async function writeExtract(
  pool: Pick<Pool, "query">,
  ring: KeyRing,
  folder: string,
  moment: ExtractMoment,
  issuedAt: Instant,
): Promise<ExtractManifest> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) {
    throw new OperatorError(`An empty folder was expected; ${folder} is not.`, `应为空文件夹：${folder}。`);
  }
  const files: ExtractFile[] = [];
  for (const table of EXTRACT_TABLES) files.push(...(await writeTable(pool, folder, table, moment)));
  const { manifest, jws, bytes } = await signExtract(ring, moment, files, issuedAt);
  await writeFile(join(folder, "manifest.json"), bytes);
  await writeFile(join(folder, "manifest.jws"), `${jws}\n`);
  const keys = { format: "leader-hub-keys-v1", keys: ring.publicKeys() };
  await writeFile(join(folder, "keys.json"), `${JSON.stringify(keys)}\n`);
  return manifest;
}

async function writeTable(pool: Pick<Pool, "query">, folder: string, table: ExtractTable, moment: ExtractMoment) {
  const files = EXTRACT_FORMATS.map((format) => openFile(folder, table, format));
  for await (const rows of extractRows(pool, PUBLIC_VIEWER, table, moment)) {
    for (const file of files) await file.write(rows);
  }
  return Promise.all(files.map((file) => file.close()));
}

function openFile(folder: string, table: ExtractTable, format: ExtractFormat) {
  const digest = digestFile(table, format);
  const stream = createWriteStream(join(folder, digest.name));
  stream.write(digest.header);
  return {
    async write(rows: readonly ExtractRow[]): Promise<void> {
      if (!stream.write(digest.add(rows))) await once(stream, "drain");
    },
    async close(): Promise<ExtractFile> {
      stream.end();
      await finished(stream);
      return digest.file();
    },
  };
}
