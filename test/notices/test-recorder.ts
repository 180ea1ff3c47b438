import { Client } from "pg";
import type { HubDatabases } from "../../hub/databases.ts";
import { Recorder } from "../../subgraphs/market-regulation/persistence/recorder.ts";
import { syntheticCode } from "../harness/synthetic-code.ts";

/** Records further facts in the register, as its application does. */
export interface TestRecorder {
  /** A title of the national scheme, in force from that day. */
  nationalLeader(serial: number, publishedOn: string): Promise<{ uscc: string; titleId: string }>;
  /** A title of Yunnan, whose revocation bans. */
  yunnanLeader(serial: number, publishedOn: string): Promise<{ uscc: string; titleId: string }>;
  /** Says how many people an industrial enterprise employs, as of the end of 2021. */
  size(uscc: string, employees: number): Promise<void>;
  revoke(titleId: string, on: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens a recorder on a connection of its own. */
export async function openRecorder(databases: HubDatabases): Promise<TestRecorder> {
  const client = new Client({ connectionString: databases.departments["market-regulation"].appUrl });
  client.on("error", () => {});
  await client.connect();
  const recorder = new Recorder(client, { source: "test", recordedAt: null });
  const enterprise = async (serial: number, division: string) => {
    await recorder.enterprise(syntheticCode(serial), `示例企业 ${serial}`, division, "2015-01-05");
    return syntheticCode(serial);
  };
  return {
    async nationalLeader(serial, publishedOn) {
      const uscc = await enterprise(serial, "110105");
      const standard = `Q/NATIONAL ${serial}-2020`;
      const title = { number: `NATIONAL-${serial}`, uscc, scheme: "NATIONAL", category: "C3852", standard };
      const titleId = await recorder.title(title, null);
      await recorder.publish(titleId, publishedOn, "2023-10-31");
      return { uscc, titleId };
    },
    async yunnanLeader(serial, publishedOn) {
      const uscc = await enterprise(serial, "530111");
      const publicity = await recorder.list("530000", "2021-10-11");
      const { rows } = await client.query<{ id: string }>(
        "select register.title_list($1, $2, '530000', 'C3852', $3, $3, $4, '2021-10-08', null, 'test') as id",
        [`YN-${serial}`, uscc, `Q/YN ${serial}-2020`, publicity],
      );
      const titleId = String(rows[0]?.id);
      await recorder.publish(titleId, publishedOn, null);
      return { uscc, titleId };
    },
    async size(uscc, employees) {
      const amounts = { revenueWan: "100.00", assetsWan: "100.00" };
      await recorder.size({ uscc, sector: "INDUSTRY", employees, ...amounts, statisticalYear: 2021, on: "2022-01-10" });
    },
    revoke: (titleId, on) => recorder.revoke(titleId, "BELOW_DECLARED_LEVEL", on),
    close: () => client.end(),
  };
}
