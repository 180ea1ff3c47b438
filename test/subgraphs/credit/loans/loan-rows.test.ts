import { department } from "../../../../subgraphs/credit/department.ts";
import { groupLoans, type LoanToGroup } from "../../../../subgraphs/credit/domain/loans/group-loans.ts";
import { useDepartmentDatabase } from "../../../harness/department-database.ts";
import { syntheticCode } from "../../../harness/synthetic-code.ts";
import { plantLenders, plantLoans, plantTitles, requestOf } from "./plant-loans.ts";

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

  const refusal = (asked: Promise<unknown>) =>
    asked.then(
      () => "done",
      (error: Error & { code?: string }) => `${error.code} ${error.message.split(":")[0]}`,
    );

  it("a loan without its case, a case without its check, and anything the application writes itself are refused", async () => {
    const loan = `insert into credit.loan (id, tenant, uscc, band, division, decided_on, paid_out_on, known)
      select id, tenant, uscc, 'BELOW_1M', '530111', '2025-02-03', '2025-02-05', tstzrange(clock_timestamp(), null)
      from credit.credit_case limit 1`;
    expect(await refusal(database.owner.query(loan))).toBe("LH152 LOAN_NOT_OF_ITS_CASE");
    expect(await refusal(database.app.query(loan))).toContain("42501");
    const stolen = `insert into credit.credit_case (tenant, uscc, decision_id, known)
      select 'second-bank', uscc, id, tstzrange(clock_timestamp(), null) from record.decision limit 1`;
    expect(await refusal(database.owner.query(stolen))).toBe("LH150 CASE_WITHOUT_CHECK");
    expect(await refusal(database.owner.query("update credit.loan set band = 'M1_TO_5M'"))).toBe(
      "LH013 HISTORY_IS_KEPT",
    );
    expect(await refusal(database.app.query("select from credit.statistic_loan"))).toContain("42501");
  });

  it("figures of a group that is too small, or that are not counted, are refused whatever the code asks", async () => {
    const overseer = (key: string) =>
      requestOf(key, { role: "DEPARTMENT", department: "peoples-bank", jurisdictions: ["530000"] });
    await plantLenders(database.owner, [
      { tenant: "b", kind: "CITY_BANK", division: "530100" },
      { tenant: "c", kind: "STATE_BANK", division: "530100" },
    ]);
    const firms = [0, 1, 2, 3, 4, 5];
    const loan = (tenant: string, firm: number) => ({ tenant, uscc: syntheticCode(firm), decidedOn: "2025-04-01" });
    await plantLoans(
      database.owner,
      firms
        .flatMap((firm) => [loan(firm % 2 === 0 ? BANK : "b", firm), loan("c", firm)])
        .map((each) => ({ ...each, titleStatus: title })),
    );
    const { rows } = await database.app.query<{ read: { seen: string; loans: { id: string; tenant: string }[] } }>(
      "select credit.loans_to_group($1, 2025, 2) as read",
      [overseer("read")],
    );
    const { seen, loans } = rows[0]?.read ?? { seen: "", loans: [] };
    const all = { province: "530000", prefectureExtent: "ALL", kindExtent: "ALL", bandExtent: "ALL" };
    const publish = (key: string, cells: readonly object[], as = overseer(key)) =>
      refusal(
        database.app.query("select credit.statistics_publish($1, 2025, 2, $2, $3)", [as, seen, JSON.stringify(cells)]),
      );
    const of = (one: (tenant: string) => boolean) => loans.filter(({ tenant }) => one(tenant)).map(({ id }) => id);
    const ids = of(() => true);
    const kind = (name: string, own: readonly string[]) => ({ ...all, kindExtent: "ONE", kind: name, loans: own });
    const two = kind(
      "CITY_BANK",
      of((tenant) => tenant !== "c"),
    );
    const one = kind(
      "STATE_BANK",
      of((tenant) => tenant === "c"),
    );
    expect(await publish("few", [{ ...all, loans: ids.slice(0, 2) }])).toContain("statistic_cell_firms_check");
    expect(await publish("two banks and one", [two, one])).toBe("LH153 GROUP_TOO_SMALL");
    expect(await publish("left out", [{ ...all, loans: ids.slice(1) }])).toBe("LH154 FIGURE_NOT_COUNTED");
    expect(await publish("wrong", [kind("STATE_BANK", ids)])).toBe("LH154 FIGURE_NOT_COUNTED");
    const bank = requestOf("by a bank", { role: "BANK" });
    expect(await publish("by a bank", [{ ...all, loans: ids }], bank)).toBe("LH131 NOT_THE_CALLERS");
    expect(await publish("right", [{ ...all, loans: ids }])).toBe("done");
    expect(await refusal(database.owner.query("update credit.statistic_cell set loans = 7"))).toBe(
      "LH013 HISTORY_IS_KEPT",
    );
  });

  it("a lender that signs in under a second tenant is still one lender to the small-group rule", async () => {
    const overseer = (key: string) =>
      requestOf(key, { role: "DEPARTMENT", department: "peoples-bank", jurisdictions: ["330000"] });
    await plantLenders(database.owner, [
      { tenant: "moved", kind: "CITY_BANK", division: "330100" },
      { tenant: "other", kind: "CITY_BANK", division: "330100" },
    ]);
    await database.owner.query("select credit.institution_end($1, 'moved', 1, '2025-08-01')", [overseer("end")]);
    await database.owner.query(
      `select credit.institution_state($1, 'moved-2', 0, uscc, name, kind, division, '2025-08-01')
       from credit.institution where tenant = 'moved' and upper_inf(known)`,
      [overseer("again")],
    );
    const lent = (tenant: string, firm: number, decidedOn: string) => ({
      tenant,
      uscc: syntheticCode(firm),
      decidedOn,
    });
    await plantLoans(
      database.owner,
      [0, 1, 2, 3, 4]
        .flatMap((firm) => [
          lent("moved", firm, "2025-07-01"),
          lent("moved-2", firm, "2025-08-01"),
          lent("other", firm, "2025-08-01"),
        ])
        .map((each) => ({ ...each, titleStatus: title })),
    );
    const { rows } = await database.app.query("select credit.loans_to_group($1, 2025, 3) as read", [overseer("read")]);
    const { seen, loans } = rows[0].read as { seen: string; loans: LoanToGroup[] };
    expect(loans).toHaveLength(15);
    expect(groupLoans(loans)).toEqual([]);
    const all = { province: "330000", prefectureExtent: "ALL", kindExtent: "ALL", bandExtent: "ALL" };
    const cells = JSON.stringify([{ ...all, loans: loans.map(({ id }) => id) }]);
    const publish = database.app.query("select credit.statistics_publish($1, 2025, 3, $2, $3)", [
      overseer("publish"),
      seen,
      cells,
    ]);
    expect(await refusal(publish)).toBe("LH153 GROUP_TOO_SMALL");
  });
});
