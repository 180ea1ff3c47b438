import { Client } from "pg";
import type { HubDatabases } from "../../hub/databases.ts";
import { openPool } from "../../shared/database/pool.ts";
import { type Acknowledgement, acknowledge } from "../../subgraphs/market-regulation/persistence/acknowledge.ts";
import { Recorder } from "../../subgraphs/market-regulation/persistence/recorder.ts";
import { syntheticCode } from "../harness/synthetic-code.ts";

/** Writes into the register as the application does: the register itself says when a fact is recorded. */
export interface RegisterWriter {
  /** An enterprise with a title of Tianjin in force from that day. */
  leader(serial: number, publishedOn: string): Promise<{ uscc: string; titleId: string }>;
  revoke(titleId: string, on: string): Promise<void>;
  acknowledge(waitMs?: number): Promise<Acknowledgement>;
  close(): Promise<void>;
}

/** Opens a connection as the application role. */
export async function openWriter(databases: HubDatabases): Promise<RegisterWriter> {
  const { appUrl } = databases.departments["market-regulation"];
  const client = new Client({ connectionString: appUrl });
  client.on("error", () => {});
  await client.connect();
  const pool = openPool(appUrl, () => {});
  const recorder = new Recorder(client, { source: "test", recordedAt: null });
  return {
    async leader(serial, publishedOn) {
      const uscc = syntheticCode(serial);
      const number = `T-COPY-${serial}`;
      await recorder.enterprise(uscc, `示例企业 ${serial}`, "120116", "2015-01-05");
      const title = { number, uscc, scheme: "120000", category: "C3852", standard: `Q/${number} 0001-2020` };
      const titleId = await recorder.title(title, null);
      await recorder.publish(titleId, publishedOn, null);
      return { uscc, titleId };
    },
    revoke: (titleId, on) => recorder.revoke(titleId, "BELOW_DECLARED_LEVEL", on),
    acknowledge: (waitMs = 20_000) => acknowledge(pool, waitMs),
    async close() {
      await client.end();
      await pool.end();
    },
  };
}
