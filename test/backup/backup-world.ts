import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { backUpEmbedded } from "../../hub/backup/back-up.ts";
import { baseFor, readBases, serverFolder } from "../../hub/backup/backup-folder.ts";
import { type RestoredInPlace, restoreEmbedded } from "../../hub/backup/restore-embedded.ts";
import { type HubDatabases, OWN_DATABASES, openDatabases } from "../../hub/databases.ts";
import { SUBGRAPHS, type SubgraphName } from "../../hub/hub-environment.ts";
import { prepareDatabases } from "../../hub/prepare-databases.ts";
import {
  type EmbeddedServer,
  removeEmbeddedPostgres,
  startEmbeddedPostgres,
} from "../../shared/database/embedded-postgres.ts";
import type { Settings } from "../../shared/database/embedded-settings.ts";
import { SYSTEM_CLOCK } from "../../shared/server/open-department.ts";
import { type KeyRing, openKeyRing } from "../../shared/signing/key-ring.ts";
import { type OpenHub, openHub, QUIET } from "../harness/open-hub.ts";

/** A hub with a server, keys and backups of its own, which can be killed and restored. */
export class BackupWorld {
  readonly #server: { current: EmbeddedServer };
  readonly #settings: Settings;
  #hub: OpenHub | null = null;

  private constructor(
    readonly folder: string,
    readonly dataDir: string,
    readonly signingDir: string,
    readonly backups: string,
    readonly rings: Readonly<Record<SubgraphName, KeyRing>>,
    server: EmbeddedServer,
    settings: Settings,
  ) {
    this.#server = { current: server };
    this.#settings = settings;
  }

  static async open(settings: Settings): Promise<BackupWorld> {
    const folder = await mkdtemp(join(tmpdir(), "leader-hub-backup-"));
    await chmod(folder, 0o755);
    const dataDir = join(folder, "data");
    const signingDir = join(folder, "signing");
    const server = await startEmbeddedPostgres({ dataDir, log: () => {}, settings });
    const rings = await Promise.all(
      SUBGRAPHS.map(async (name) => {
        const settings = { department: name, clock: SYSTEM_CLOCK, sm2: false, log: QUIET };
        return [name, await openKeyRing({ folder: join(signingDir, name), ...settings })] as const;
      }),
    );
    const byName = Object.fromEntries(rings) as Record<SubgraphName, KeyRing>;
    return new BackupWorld(folder, dataDir, signingDir, join(folder, "backups"), byName, server, settings);
  }

  get server(): EmbeddedServer {
    return this.#server.current;
  }

  databases(): Promise<HubDatabases> {
    return openDatabases(this.server, OWN_DATABASES);
  }

  /** Opens the hub; `prepared` says whether its databases are brought to where they should be first, copies too. */
  async openHub(prepared: boolean): Promise<OpenHub> {
    const databases = await this.databases();
    if (prepared) await prepareDatabases(databases);
    this.#hub = await openHub(databases, { rings: this.rings });
    return this.#hub;
  }

  async closeHub(): Promise<void> {
    await this.#hub?.close();
    this.#hub = null;
  }

  async backUp(): Promise<void> {
    const url = this.server.connectionString("postgres");
    const words = { print: () => {}, report: () => {} };
    await backUpEmbedded(url, this.dataDir, { folder: this.backups, keep: null }, words);
  }

  /** Ends the server as a power cut does. */
  async kill(): Promise<void> {
    await this.closeHub();
    await this.server.stop("immediate");
  }

  async restore(to: Date | null): Promise<RestoredInPlace> {
    const folder = serverFolder(this.backups, "embedded");
    const base = baseFor(await readBases(folder), to);
    const { signingDir } = this;
    return restoreEmbedded(this.dataDir, { folder, base, to, timeline: null, signingDir, report: () => {} });
  }

  async start(): Promise<void> {
    const { dataDir } = this;
    this.#server.current = await startEmbeddedPostgres({ dataDir, log: () => {}, settings: this.#settings });
  }

  async close(): Promise<void> {
    await this.closeHub();
    await this.server.stop("immediate").catch(() => {});
    await removeEmbeddedPostgres(this.dataDir);
    await rm(this.folder, { recursive: true, force: true });
  }
}
