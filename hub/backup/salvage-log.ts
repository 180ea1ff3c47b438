import { createReadStream, createWriteStream } from "node:fs";
import { chown, readdir, rename, stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { Account } from "../../shared/database/embedded-run.ts";
import { KEPT } from "./archive.ts";

const READY = ".ready";

/** Hands on the whole files of the log that a server had not handed on when it ended. */
export async function salvageLog(cluster: string, wal: string, account: Account | null): Promise<number> {
  const marks = await readdir(join(cluster, "pg_wal", "archive_status")).catch(() => []);
  const names = marks.filter((name) => name.endsWith(READY)).map((name) => name.slice(0, -READY.length));
  let salvaged = 0;
  for (const name of names) {
    const to = join(wal, `${name}${KEPT}`);
    if ((await stat(to).catch(() => null)) !== null) continue;
    await pipeline(
      createReadStream(join(cluster, "pg_wal", name)),
      createGzip({ level: 1 }),
      createWriteStream(`${to}.part`, { mode: 0o600, flush: true }),
    );
    if (account !== null) await chown(`${to}.part`, account.uid, account.gid);
    await rename(`${to}.part`, to);
    salvaged += 1;
  }
  return salvaged;
}
