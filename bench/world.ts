import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type HubDatabases, OWN_DATABASES, openDatabases } from "../hub/databases.ts";
import { prepareDatabases } from "../hub/prepare-databases.ts";
import {
  type EmbeddedServer,
  removeEmbeddedPostgres,
  startEmbeddedPostgres,
} from "../shared/database/embedded-postgres.ts";
import type { Settings } from "../shared/database/embedded-settings.ts";
import { type Filled, fillRegister } from "./fill-register.ts";
import { askableCodes } from "./register-titles.ts";
import type { Report } from "./report.ts";

/** One register, or the same ten times over. */
export type Scale = 1 | 10;

/** A PostgreSQL server with the databases of a hub, its register filled. No hub runs on it unless a row opens one. */
export interface World extends Filled {
  readonly scale: Scale;
  /** Where its databases and keys are. */
  readonly dataDir: string;
  /** Where its databases are kept; null when they go with it. */
  readonly keptIn: string | null;
  readonly server: EmbeddedServer;
  readonly databases: HubDatabases;
  /** A folder for whatever a row writes; removed with the world. */
  readonly folder: string;
  /** So many codes of enterprises on record, every second one with a title; the same ones each time. */
  codes(count: number): Promise<string[]>;
  close(): Promise<void>;
}

export interface WorldOptions {
  readonly scale: Scale;
  /** Where its databases are kept for another run; without it they go with the world. */
  readonly keptIn: string | null;
  readonly report: Report;
}

/** As a hub's own server is set, with connections for several hubs at once: durable, so that writing costs what it costs. */
const SETTINGS: Settings = { max_connections: 400 };

/** Opens a filled world, or fills a new one. */
export async function openWorld({ scale, keptIn, report }: WorldOptions): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), "leader-hub-bench-"));
  // PostgreSQL may run as an account of its own, which has to get through.
  await chmod(folder, 0o755);
  const dataDir = keptIn === null ? join(folder, "data") : resolve(keptIn, `scale-${scale}`);
  await mkdir(dataDir, { recursive: true });
  const server = await startEmbeddedPostgres({ dataDir, settings: SETTINGS, log: (line) => report(line, "") });
  const close = async () => {
    await server.stop();
    if (keptIn === null) await removeEmbeddedPostgres(dataDir);
    await rm(folder, { recursive: true });
  };
  try {
    const databases = await openDatabases(server, OWN_DATABASES);
    await prepareDatabases(databases, undefined, undefined, 600_000);
    const filled = await filledOnce(join(dataDir, "filled.json"), () => fillRegister(databases, scale, folder, report));
    const codes = (count: number) => askableCodes(databases, count);
    return { ...filled, scale, keptIn, dataDir, server, databases, folder, codes, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function filledOnce(note: string, fill: () => Promise<Filled>): Promise<Filled> {
  const kept = await readFile(note, "utf8").catch(() => null);
  if (kept !== null) return JSON.parse(kept) as Filled;
  const filled = await fill();
  await writeFile(note, JSON.stringify(filled));
  return filled;
}
