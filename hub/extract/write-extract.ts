import { createHash } from "node:crypto";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import type { Pool } from "pg";
import { PUBLIC_VIEWER } from "../../shared/access/viewer.ts";
import { OperatorError } from "../../shared/server/operator-error.ts";
import type { KeyRing } from "../../shared/signing/key-ring.ts";
import { signStatement } from "../../shared/signing/sign-statement.ts";
import type { Instant } from "../../shared/values/instant.ts";
import {
  type ExtractMoment,
  type ExtractRow,
  extractRows,
} from "../../subgraphs/market-regulation/persistence/feeds/extract.ts";
import {
  EXTRACT_TABLES,
  type ExtractTable,
} from "../../subgraphs/market-regulation/persistence/feeds/extract-tables.ts";

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

const FORMATS = {
  csv: csvLine,
  jsonl: (columns: readonly string[], row: ExtractRow) => `${JSON.stringify(inOrder(columns, row))}\n`,
};

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
  const manifest: ExtractManifest = {
    format: "leader-hub-extract-v1",
    department: ring.department,
    issuedAt,
    ...moment,
    licence: EXTRACT_LICENCE,
    files,
  };
  const { jws, bytes } = await signStatement(ring, "leader-hub-extract+jws", manifest);
  await writeFile(join(folder, "manifest.json"), bytes);
  await writeFile(join(folder, "manifest.jws"), `${jws}\n`);
  const keys = { format: "leader-hub-keys-v1", keys: ring.publicKeys() };
  await writeFile(join(folder, "keys.json"), `${JSON.stringify(keys)}\n`);
  return manifest;
}

async function writeTable(pool: Pick<Pool, "query">, folder: string, table: ExtractTable, moment: ExtractMoment) {
  const { name, columns } = table;
  const csv = openFile(folder, `${name}.csv`);
  const lines = openFile(folder, `${name}.jsonl`);
  await csv.write(`${columns.join(",")}\r\n`, 0);
  for await (const rows of extractRows(pool, PUBLIC_VIEWER, table, moment)) {
    await csv.write(rows.map((row) => FORMATS.csv(columns, row)).join(""), rows.length);
    await lines.write(rows.map((row) => FORMATS.jsonl(columns, row)).join(""), rows.length);
  }
  return [await csv.close(), await lines.close()];
}

function openFile(folder: string, name: string) {
  const stream = createWriteStream(join(folder, name));
  const hash = createHash("sha256");
  let rows = 0;
  let bytes = 0;
  return {
    async write(text: string, count: number): Promise<void> {
      const chunk = Buffer.from(text, "utf8");
      hash.update(chunk);
      rows += count;
      bytes += chunk.length;
      if (!stream.write(chunk)) await once(stream, "drain");
    },
    async close(): Promise<ExtractFile> {
      stream.end();
      await finished(stream);
      return { name, rows, bytes, sha256: hash.digest("hex") };
    },
  };
}

/** @see RFC 4180 */
function csvLine(columns: readonly string[], row: ExtractRow): string {
  return `${columns.map((column) => csvField(row[column] ?? null)).join(",")}\r\n`;
}

function csvField(value: string | number | null): string {
  const text = value === null ? "" : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function inOrder(columns: readonly string[], row: ExtractRow): object {
  return Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
}
