import { createHubDatabases } from "../../harness/hub-databases.ts";
import { query } from "../../harness/postgres.ts";

describe("The application role of the register", () => {
  it("can alter no structure and rewrite no history", async () => {
    const { departments } = await createHubDatabases();
    const { appUrl } = departments["market-regulation"];
    for (const statement of [
      "create table register.mine (id integer)",
      "alter table register.title add column mine integer",
      "drop table register.title",
      "delete from register.title_status",
      "truncate register.title_status",
      "update register.title_status set state = 'IN_FORCE'",
      "insert into register.title_status (title_id, scheme, state, valid, known) values (gen_random_uuid(), 'NATIONAL', 'IN_FORCE', 'empty', 'empty')",
      "update register.heartbeat set at = now()",
      "update policy.rule_row set known = 'empty'",
    ]) {
      await expect(query(appUrl, statement)).rejects.toThrow(/permission denied|must be owner/);
    }
  });
});
