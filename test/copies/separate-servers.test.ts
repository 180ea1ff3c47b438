import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type HubDatabases, OWN_DATABASES, openDatabases } from "../../hub/databases.ts";
import { prepareDatabases } from "../../hub/prepare-databases.ts";
import { type EmbeddedServer, startEmbeddedPostgres } from "../../shared/database/embedded-postgres.ts";
import { type OpenHub, openHub } from "../harness/open-hub.ts";
import { TEST_SETTINGS } from "../harness/test-settings.ts";
import { askAll, codesOf } from "./questions.ts";
import { openWriter, type RegisterWriter } from "./register-writer.ts";

describe("Copies on a server of another department", () => {
  const servers: EmbeddedServer[] = [];
  const folders: string[] = [];
  let hub: OpenHub;
  let writer: RegisterWriter;

  beforeAll(async () => {
    const [register, others] = [await startServer(), await startServer()];
    const atRegister = await openDatabases(register, OWN_DATABASES);
    const atOthers = await openDatabases(others, OWN_DATABASES);
    const databases: HubDatabases = {
      departments: { ...atOthers.departments, "market-regulation": atRegister.departments["market-regulation"] },
      registerCopyUrl: atRegister.registerCopyUrl,
    };
    expect(await prepareDatabases(databases)).toEqual([]);
    hub = await openHub(databases);
    writer = await openWriter(databases);
  }, 180_000);

  afterAll(async () => {
    await writer.close();
    await hub.close();
    for (const server of servers) await server.stop("immediate");
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  }, 180_000);

  it("follow the register by the same code and show an acknowledged fact in the next answer", async () => {
    for (let serial = 1; serial <= 5; serial += 1) {
      const { uscc, titleId } = await writer.leader(serial, "2021-11-01");
      expect((await writer.acknowledge()).behind).toEqual([]);
      expect((await askAll(hub, uscc, "2022-06-15")).credit.determination).toBe("ELIGIBLE");
      await writer.revoke(titleId, "2022-06-15");
      expect((await writer.acknowledge()).behind).toEqual([]);
      const after = await askAll(hub, uscc, "2022-06-15");
      expect([codesOf(after.credit), codesOf(after.award)]).toEqual([["TITLE_REVOKED"], ["TITLE_REVOKED"]]);
    }
  }, 180_000);

  async function startServer(): Promise<EmbeddedServer> {
    const folder = await mkdtemp(join(tmpdir(), "leader-hub-test-"));
    folders.push(folder);
    // Run by root, PostgreSQL takes another account, which could not enter a private folder.
    await chmod(folder, 0o755);
    const server = await startEmbeddedPostgres({ dataDir: folder, log: () => {}, settings: TEST_SETTINGS });
    servers.push(server);
    return server;
  }
});
