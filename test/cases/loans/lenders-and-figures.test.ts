import { Client } from "pg";
import { useDeskWorld } from "../../harness/desk-world.ts";
import { syntheticCode } from "../../harness/synthetic-code.ts";
import { plantLenders, plantLoans } from "../../subgraphs/credit/loans/plant-loans.ts";
import { BANK, HISTORY, LEADER, LoanClerk, OTHER_BANK, OVERSEER, OVERSEER_OF_BEIJING } from "./loan-clerk.ts";

const FIGURES = `query ($year: Int!, $quarter: Int!) { creditLoanPublication(year: $year, quarter: $quarter) {
  publishedAt figures { province prefecture { extent value } institutionKind { extent value } band { extent value }
    loanCount firmCount } } }`;

describe("Lenders, products and figures", () => {
  const world = useDeskWorld(HISTORY);
  const clerk = new LoanClerk(world);
  const institution = async (tenant: string, asked = "") => {
    const text = `{ creditInstitution(tenant: "${tenant}"${asked}) { name revision branches { code division } } }`;
    return (await world.ask({ kind: "PUBLIC" }, text)).data?.creditInstitution;
  };
  const input = (tenant: string, number: number) => ({
    tenant,
    ifRevision: 0,
    uscc: syntheticCode(number),
    name: "示例机构",
    kind: "CITY_BANK",
    division: "530100",
  });

  beforeAll(() => clerk.found(), 60_000);

  it("a lender is stated by the overseer of its division, and seen by everybody as it stood on each day", async () => {
    expect(await institution("bank-of-example")).toEqual({
      name: "示例机构 bank-of-example",
      revision: 1,
      branches: [{ code: "kunming", division: "530102" }],
    });
    await clerk.state("bank-of-example", 101, { ifRevision: 1, name: "示例银行", from: "2026-06-01" });
    expect(await institution("bank-of-example")).toMatchObject({ name: "示例银行", revision: 2 });
    expect(await institution("bank-of-example", ', validOn: "2026-05-31"')).toMatchObject({ revision: 1 });
    expect(await institution("bank-of-example", ', validOn: "2024-12-31"')).toBeNull();
  });

  it("nobody else states one: not the overseer of elsewhere, not the bank, and nothing is changed by it", async () => {
    const asked = input("third-bank", 103);
    expect(await clerk.codes(OVERSEER_OF_BEIJING, "creditInstitutionState", asked)).toEqual(["NOT_FOR_THIS_CALLER"]);
    await expect(clerk.codes(BANK, "creditInstitutionState", asked)).rejects.toThrow("FORBIDDEN");
    const bank = { ...BANK, scopes: new Set(["credit:oversee"]) };
    expect(await clerk.codes(bank, "creditInstitutionState", asked)).toEqual(["NOT_FOR_THIS_CALLER"]);
    // Nor is one taken over by stating it in another place.
    const moved = { ...input("bank-of-example", 101), ifRevision: 2, division: "110100" };
    expect(await clerk.codes(OVERSEER_OF_BEIJING, "creditInstitutionState", moved)).toEqual(["NOT_FOR_THIS_CALLER"]);
    expect(await institution("third-bank")).toBeNull();
  });

  it("two with one credit code, somebody who saw an earlier revision, and a day to come are refused", async () => {
    expect(await clerk.codes(OVERSEER, "creditInstitutionState", input("third-bank", 101))).toEqual([
      "CODE_OF_ANOTHER",
    ]);
    expect(await clerk.codes(OVERSEER, "creditInstitutionState", input("bank-of-example", 101))).toEqual(["CONFLICT"]);
    const later = { ...input("third-bank", 103), from: "2999-01-01" };
    expect(await clerk.codes(OVERSEER, "creditInstitutionState", later)).toEqual(["DAY_OUT_OF_ORDER"]);
  });

  it("a product is its bank's to state, found where it is offered, and gone when it ends", async () => {
    const product = {
      code: "leader-loan",
      ifRevision: 0,
      name: "领跑者贷",
      summary: "面向领跑者的信用贷款。",
      divisions: ["530000"],
      leadersOnly: true,
      largestBand: "M5_TO_10M",
    };
    await clerk.mutate(BANK, "creditProductState", product, "product { id }");
    const found = async (division: string) => {
      const text = `{ creditProducts(division: "${division}") { edges { node { code tenant institutionName } } } }`;
      return (await world.ask({ kind: "PUBLIC" }, text)).data?.creditProducts;
    };
    const node = { code: "leader-loan", tenant: "bank-of-example", institutionName: "示例银行" };
    expect(await found("530111")).toEqual({ edges: [{ node }] });
    expect(await found("110000")).toEqual({ edges: [] });
    const end = { code: "leader-loan", ifRevision: 1 };
    expect(await clerk.codes(OTHER_BANK, "creditProductEnd", end)).toEqual(["NOT_ON_RECORD"]);
    expect(await clerk.codes(BANK, "creditProductEnd", end)).toEqual([]);
    expect(await found("530111")).toEqual({ edges: [] });
  });

  it("a lender whose record has ended begins no case and states no product", async () => {
    await clerk.mutate(
      OVERSEER,
      "creditInstitutionEnd",
      { tenant: "second-bank-of-example", ifRevision: 1, on: "2026-02-01" },
      "__typename",
    );
    const decision = await clerk.decide(OTHER_BANK);
    expect(await clerk.codes(OTHER_BANK, "creditCaseCheck", { decision })).toEqual(["INSTITUTION_NOT_ON_RECORD"]);
    const again = { tenant: "second-bank-of-example", ifRevision: 2 };
    expect(await clerk.codes(OVERSEER, "creditInstitutionEnd", again)).toEqual(["ENDED_ALREADY"]);
  });

  describe("figures of a quarter", () => {
    const QUARTER = { year: 2025, quarter: 2 };
    const figures = async (viewer = OVERSEER) =>
      (await world.ask(viewer, FIGURES, QUARTER)).data?.creditLoanPublication;
    let owner: Client;
    let status = "";

    beforeAll(async () => {
      owner = new Client({ connectionString: world.databases.departments.credit.migratorUrl });
      await owner.connect();
      const { rows } = await owner.query<{ id: string }>(
        "select s.id from register.title_status s join register.title t on t.id = s.title_id where t.uscc = $1 and s.state = 'IN_FORCE'",
        [LEADER.uscc],
      );
      status = rows[0]?.id ?? "";
      await plantLenders(owner, [
        ...[1, 2, 3].map((n) => ({
          tenant: `yunnan bank ${n}`,
          kind: "CITY_BANK",
          division: "530100",
          branches: { dali: "532901" },
        })),
        ...[1, 2].map((n) => ({ tenant: `beijing bank ${n}`, kind: "CITY_BANK", division: "110101" })),
      ]);
      const loan = (tenant: string, firm: number, more: object = {}) => ({
        tenant,
        uscc: syntheticCode(firm),
        titleStatus: status,
        decidedOn: "2025-05-06",
        ...more,
      });
      await plantLoans(owner, [
        ...Array.from({ length: 12 }, (_, n) => loan(`yunnan bank ${(n % 3) + 1}`, n)),
        ...Array.from({ length: 6 }, (_, n) =>
          loan(`yunnan bank ${(n % 3) + 1}`, n, { branch: "dali", band: "M1_TO_5M" }),
        ),
        ...Array.from({ length: 40 }, (_, n) => loan(`beijing bank ${(n % 2) + 1}`, n)),
        // Without a title, and of the next quarter: neither is counted.
        { ...loan("yunnan bank 1", 20), titleStatus: null },
        loan("yunnan bank 1", 21, { decidedOn: "2025-07-01" }),
      ]);
    });
    afterAll(() => owner.end());

    it("is published by an overseer, once it is over", async () => {
      await expect(clerk.codes(BANK, "creditLoanPublish", QUARTER)).rejects.toThrow("FORBIDDEN");
      expect(await clerk.codes(OVERSEER, "creditLoanPublish", { year: 2990, quarter: 1 })).toEqual(["PERIOD_NOT_OVER"]);
      expect(await clerk.codes(OVERSEER, "creditLoanPublish", { year: 2025, quarter: 5 })).toEqual([
        "QUARTER_NOT_KNOWN",
      ]);
      expect(await figures()).toBeNull();
      expect(await clerk.codes(OVERSEER, "creditLoanPublish", QUARTER)).toEqual([]);
    });

    it("tells of three banks in groups, and of the loans that two banks share nothing, to whoever asks", async () => {
      const all = { extent: "ALL", value: null };
      const figure = { province: "530000", institutionKind: all, band: all };
      expect(await figures()).toMatchObject({
        figures: [
          { ...figure, prefecture: { extent: "ONE", value: "530100" }, loanCount: 12, firmCount: 12 },
          { ...figure, prefecture: { extent: "OTHERS", value: null }, loanCount: 6, firmCount: 6 },
        ],
      });
      expect(await figures(OVERSEER_OF_BEIJING)).toMatchObject({ figures: [] });
      expect((await world.ask(BANK, FIGURES, QUARTER)).errors?.[0]?.extensions?.code).toBe("FORBIDDEN");
    });

    it("cannot be had a second time, so that one loan more cannot be told from the difference", async () => {
      const before = await figures();
      await plantLoans(owner, [
        { tenant: "yunnan bank 1", uscc: syntheticCode(30), titleStatus: status, decidedOn: "2025-06-30" },
      ]);
      const again = await world.mutate(OVERSEER, "creditLoanPublish", QUARTER, "__typename", "year quarter");
      expect(again.errors).toMatchObject([{ code: "PUBLISHED_ALREADY", current: QUARTER }]);
      expect(await figures()).toEqual(before);
    });
  });
});
