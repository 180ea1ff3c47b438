import { loadDemonstration } from "../../../hub/demo/load-demonstration.ts";
import { createHubDatabases } from "../../harness/hub-databases.ts";
import { query } from "../../harness/postgres.ts";
import { CAST } from "../../subgraphs/market-regulation/register-world.ts";

describe("The demonstration", () => {
  it("has the working bodies of its identities appointed, once, also when it was broken off in between", async () => {
    const databases = await createHubDatabases();
    const { migratorUrl } = databases.departments["market-regulation"];
    await query(
      migratorUrl,
      "select register.working_body_record('530000', '12530000LEADRW017Q', '示例工作机构', '2024-01-02', 'history', '2024-01-02T01:00:00Z')",
    );
    await loadDemonstration(databases);
    const rows = await query(
      migratorUrl,
      "select scheme, uscc, appointed_on::text as since from register.working_body order by scheme",
    );
    expect(rows).toEqual([
      { scheme: "120000", uscc: CAST.workingBodyOfTianjin.uscc, since: "2024-01-02" },
      { scheme: "530000", uscc: CAST.workingBody.uscc, since: "2024-01-02" },
    ]);
  });
});
