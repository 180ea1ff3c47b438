import { NEEDS } from "../../hub/portability/needs.ts";
import { tryNeeds } from "../../hub/portability/try-needs.ts";
import { withClient } from "../../shared/database/provision.ts";
import { createHubDatabases } from "../harness/hub-databases.ts";

describe("hub doctor --database", () => {
  let url: string;
  let appUrl: string;

  beforeAll(async () => {
    const { departments } = await createHubDatabases();
    url = departments.credit.migratorUrl;
    appUrl = departments.credit.appUrl;
  });

  it("finds on the embedded server whatever the hub needs of one, and that the one of these tests forgoes the disk", async () => {
    const findings = await tryNeeds(url);
    expect(findings.flatMap(({ what, mark }) => (mark === "ok" ? [] : [[what, mark]]))).toEqual([
      ["Commits on disk 提交落盘", "wrong"],
    ]);
    expect(findings).toHaveLength(NEEDS.length);
  });

  it("leaves nothing of what it tried", async () => {
    const stock = () =>
      withClient(url, async (client) => {
        const { rows } = await client.query(`select (select count(*) from pg_namespace) as schemas,
          (select count(*) from pg_class) as tables, (select count(*) from pg_publication) as publications`);
        return rows;
      });
    const before = await stock();
    await tryNeeds(url);
    expect(await stock()).toEqual(before);
  });

  it("names what a server does not do, and goes on to the next", async () => {
    const findings = await tryNeeds(url, [
      { what: "A false answer", why: "nothing", trial: "select false" },
      { what: "An unknown function", why: "nothing", trial: "select no_such_function()" },
      { what: "What is no condition", why: "the register alone", trial: "select false", isBound: false },
      { what: "A true one", why: "all", trial: "select true" },
    ]);
    expect(findings.map(({ what, mark, found }) => [what, mark, found])).toEqual([
      ["A false answer", "wrong", "true was expected, false came; nothing"],
      ["An unknown function", "wrong", "function no_such_function() does not exist; nothing"],
      ["What is no condition", "warn", "true was expected, false came; the register alone"],
      ["A true one", "ok", "all"],
    ]);
  });

  it("says so when the role may make no schema there", async () => {
    expect(await tryNeeds(appUrl)).toMatchObject([
      { mark: "wrong", found: expect.stringContaining("permission denied") },
    ]);
  });
});
