import { Client } from "pg";
import type { HubDatabases } from "../../../hub/databases.ts";
import { openPool } from "../../../shared/database/pool.ts";
import { acknowledge } from "../../../subgraphs/market-regulation/persistence/acknowledge.ts";
import { Recorder } from "../../../subgraphs/market-regulation/persistence/recorder.ts";
import { syntheticCode } from "../../harness/synthetic-code.ts";
import type { Change, Operation } from "./history.ts";
import { instantMs } from "./readers.ts";

/** Enterprises whose titles come and go, in the register itself; every change is noted with its times. */
export class Companies {
  readonly #databases: HubDatabases;
  readonly #history: Operation[];
  /** By company: its title in force, null without one; UNKNOWN when the register did not say what became of a change. */
  readonly #titles = new Map<string, string | null | "UNKNOWN">();
  #numbers = 0;

  constructor(databases: HubDatabases, history: Operation[]) {
    this.#databases = databases;
    this.#history = history;
  }

  get codes(): readonly string[] {
    return [...this.#titles.keys()];
  }

  /** Registers so many enterprises without a title. */
  async register(count: number): Promise<void> {
    await this.#recording(async (recorder) => {
      for (let serial = 0; serial < count; serial += 1) {
        await recorder.enterprise(syntheticCode(serial), `示例企业 ${serial}`, "120116", "2015-01-05");
        this.#titles.set(syntheticCode(serial), null);
      }
    });
  }

  /** Awards a title to whoever has none, and takes it from whoever has one. */
  async change(company: string, client: string): Promise<void> {
    const title = this.#titles.get(company);
    if (title === undefined || title === "UNKNOWN") return;
    const kind = title === null ? "AWARD" : "REVOKE";
    const atMs = performance.now();
    const note = (outcome: Partial<Change>) =>
      this.#history.push({ kind, company, client, atMs, endedMs: null, ...outcome });
    // Until the register says what became of it, nobody can build on it.
    this.#titles.set(company, "UNKNOWN");
    try {
      const after = await this.#recording((recorder) =>
        title === null ? this.#award(recorder, company) : this.#revoke(recorder, title),
      );
      this.#titles.set(company, after);
    } catch {
      note({});
      return;
    }
    const knownAtMs = await this.#acknowledged();
    // A copy that has yet to apply it was named: it may take effect there at any time.
    note(knownAtMs === null ? {} : { endedMs: performance.now(), knownAtMs });
  }

  async #award(recorder: Recorder, uscc: string): Promise<string> {
    this.#numbers += 1;
    const number = `T-DRILL-${this.#numbers}`;
    const title = { number, uscc, scheme: "120000", category: "C3852", standard: `Q/${number} 0001-2020` };
    const titleId = await recorder.title(title, null);
    await recorder.publish(titleId, "2021-11-01", null);
    return titleId;
  }

  async #revoke(recorder: Recorder, titleId: string): Promise<null> {
    await recorder.revoke(titleId, "BELOW_DECLARED_LEVEL", "2022-06-10");
    return null;
  }

  async #acknowledged(): Promise<number | null> {
    const pool = openPool(this.#databases.departments["market-regulation"].appUrl, () => {});
    try {
      const { knownAt, behind } = await acknowledge(pool);
      return behind.length === 0 ? instantMs(knownAt) : null;
    } catch {
      return null;
    } finally {
      await pool.end();
    }
  }

  /** In one transaction, so that a title is never seen half made. */
  async #recording<T>(record: (recorder: Recorder) => Promise<T>): Promise<T> {
    const client = new Client({ connectionString: this.#databases.departments["market-regulation"].appUrl });
    client.on("error", () => {});
    await client.connect();
    try {
      await client.query("begin");
      const made = await record(new Recorder(client, { source: "drill", recordedAt: null }));
      await client.query("commit");
      return made;
    } finally {
      await client.end().catch(() => {});
    }
  }
}
