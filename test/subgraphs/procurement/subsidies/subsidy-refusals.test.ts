import { randomUUID } from "node:crypto";
import { department } from "../../../../subgraphs/procurement/department.ts";
import { useDepartmentDatabase } from "../../../harness/department-database.ts";

describe("What the database refuses of subsidies, whatever the code forgot", () => {
  const database = useDepartmentDatabase(department);
  const requestOf = (traits: object) => ({
    tenant: "t",
    actor: "a",
    role: "DEPARTMENT",
    department: "finance",
    uscc: null,
    jurisdictions: ["110000"],
    key: randomUUID(),
    operation: "x",
    hash: "a".repeat(64),
    ...traits,
  });
  const OPEN = `select procurement.subsidy_programme_open($1, '110000', 'LEADER', 2026, 'x', '2026-05-01', '2026-05-20',
    '2026-05-01')`;

  it.each([
    ["a bank", { role: "BANK" }],
    ["another department", { department: "transport" }],
    ["the department of another division", { jurisdictions: ["120000"] }],
    ["nobody's divisions", { jurisdictions: [] }],
  ])("a programme opened by %s", async (_, traits) => {
    await expect(database.app.query(OPEN, [requestOf(traits)])).rejects.toThrow("NOT_THE_CALLERS");
    expect((await database.app.query("select from procurement.subsidy_programme")).rowCount).toBe(0);
  });

  it("a programme where no notice on record gives priority", async () => {
    await expect(database.app.query(OPEN, [requestOf({})])).rejects.toThrow("NO_SUBSIDY_POLICY");
  });

  it("a change of what was applied for or published, and any writing past the functions", async () => {
    for (const table of ["subsidy_programme", "subsidy_application", "subsidy_list_entry", "subsidy_refusal"]) {
      await expect(database.owner.query(`truncate procurement.${table} cascade`)).rejects.toThrow("HISTORY_IS_KEPT");
      await expect(database.app.query(`delete from procurement.${table}`)).rejects.toThrow("permission denied");
    }
  });
});
