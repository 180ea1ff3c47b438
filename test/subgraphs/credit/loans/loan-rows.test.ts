import { department } from "../../../../subgraphs/credit/department.ts";
import { useDepartmentDatabase } from "../../../harness/department-database.ts";
import { syntheticCode } from "../../../harness/synthetic-code.ts";
import { plantLenders, plantLoans, plantTitles } from "./plant-loans.ts";

const BANK = "bank-of-example";

describe("Loans in the database", () => {
  const database = useDepartmentDatabase(department);
  const holder = syntheticCode(1);
  let title = "";

  beforeAll(async () => {
    await plantLenders(database.owner, [
      { tenant: BANK, kind: "CITY_BANK", division: "530100", branches: { "1": "530111" } },
    ]);
    [title = ""] = await plantTitles(database.owner, [holder]);
  });

  it("a loan stands where its branch is and rests on the title that its decision of record counted", async () => {
    await plantLoans(database.owner, [
      { tenant: BANK, uscc: holder, titleStatus: title, decidedOn: "2025-02-03", branch: "1" },
      { tenant: BANK, uscc: holder, titleStatus: null, decidedOn: "2025-02-04", closedOn: "2025-06-30" },
    ]);
    const { rows } = await database.app.query(
      `select l.division, t.uscc as holder, l.title_number = t.number as numbered, l.closed_on::text
       from credit.loan l left join register.title t on t.id = l.title_id where upper_inf(l.known) order by l.decided_on`,
    );
    expect(rows).toEqual([
      { division: "530111", holder, numbered: true, closed_on: null },
      { division: "530100", holder: null, numbered: null, closed_on: "2025-06-30" },
    ]);
  });
});
