import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { diagnoseDatabase } from "../../hub/diagnose-database.ts";
import { diagnoseCertificate, diagnosePolicies } from "../../hub/diagnose-law.ts";
import type { Finding } from "../../hub/finding.ts";
import { createHubDatabases } from "../harness/hub-databases.ts";
import { type OpenHub, openHub } from "../harness/open-hub.ts";

describe("The doctor, asked about the databases and the law", () => {
  let hub: OpenHub;
  let looked: { department: string; url: string; role: string; isRegister: boolean; freshnessLimitMs: number };

  beforeAll(async () => {
    const databases = await createHubDatabases();
    hub = await openHub(databases);
    const url = databases.departments.credit.appUrl;
    looked = { department: "credit", url, role: "credit_app", isRegister: false, freshnessLimitMs: 600_000 };
  });
  afterAll(() => hub.close());

  const marks = (findings: readonly Finding[]) => findings.map(({ what, mark }) => [what.split(" ")[0], mark]);

  it("finds version, age of the copy, rights of the role and clock in order", async () => {
    expect(marks(await diagnoseDatabase(looked))).toEqual([
      ["Database", "ok"],
      ["Copy", "ok"],
      ["Rights", "ok"],
      ["Clock", "ok"],
    ]);
  });

  it("warns of a copy older than the limit and says what to do, in both languages", async () => {
    const findings = await diagnoseDatabase({ ...looked, freshnessLimitMs: 0 });
    const old = findings.find(({ mark }) => mark === "warn");
    expect(old?.what).toBe("Copy of credit 副本");
    expect(old?.todo).toMatch(/start the hub or the register.*\p{Script=Han}/u);
  });

  it("calls it wrong when the application works as a role that owns the tables", async () => {
    const findings = await diagnoseDatabase({ ...looked, role: "credit_migrator" });
    expect(findings.find(({ what }) => what.startsWith("Rights"))).toMatchObject({
      mark: "wrong",
      found: expect.stringMatching(/owner of \d+ tables/),
    });
  });

  it("names a server that does not answer and never its password", async () => {
    const url = "postgresql://credit_app:secret-word@127.0.0.1:1/credit";
    const [finding] = await diagnoseDatabase({ ...looked, url });
    expect(finding?.mark).toBe("wrong");
    expect(JSON.stringify(finding)).not.toContain("secret-word");
  });

  it("reads the policies, and warns three weeks before holiday notices end", () => {
    expect(marks(diagnosePolicies(Date.parse("2026-06-01T00:00:00Z")))).toEqual([
      ["Policies", "ok"],
      ["Holiday", "ok"],
    ]);
    const [, ending] = diagnosePolicies(Date.parse("2026-12-20T00:00:00Z"));
    expect(ending).toMatchObject({ mark: "warn", todo: expect.stringContaining("2027") });
  });

  it("calls a certificate wrong that cannot be read, and asks for none where there is no TLS", async () => {
    const folder = mkdtempSync(join(tmpdir(), "leader-hub-certificate-"));
    const file = join(folder, "tls.pem");
    writeFileSync(file, "none");
    expect(await diagnoseCertificate(null, 0)).toEqual([]);
    expect(await diagnoseCertificate(file, 0)).toMatchObject([{ mark: "wrong" }]);
    rmSync(folder, { recursive: true });
  });
});
