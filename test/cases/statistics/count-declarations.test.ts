import { requestOf } from "../../subgraphs/market-regulation/declarant.ts";
import { CAST, useRegisterWorld } from "../../subgraphs/market-regulation/register-world.ts";
import { declareMany, setGrade } from "./many-declarations.ts";

const FIGURES = `total {
  enterpriseCount declaringEnterprises { part whole percent } declaredCount ownCount adoptedCount
  standardCoverage { part whole percent }
  stricter { share { part whole percent } undecidedCount withoutBaselineCount citations { document clause basis } }
  benchmarked { part whole percent } internationallyBenchmarked { part whole percent }
}`;

const TARGETS = `query ($on: Date, $at: DateTime, $of: ID!) { targets(jurisdiction: $of, validOn: $on, knownAt: $at) {
  document clause metricEn comparison unit year value damagedText standing message(language: EN)
  figure { figure count of value validOn }
} }`;

describe("The share of standards stricter than national and industry ones (A25)", () => {
  const world = useRegisterWorld();
  const ask = async (text: string, variables: Record<string, unknown> = {}) => {
    const { data, errors } = await world.ask(CAST.nobody, text, variables);
    expect(errors).toBeUndefined();
    return data ?? {};
  };

  beforeAll(async () => {
    await setGrade(world, "10", "2020-01-01");
    // 199 stricter, 801 not, 30 without a baseline, 5 that cannot be compared among the 801.
    await declareMany(world, { on: "2020-06-01", grade: "11", many: 199 });
    await declareMany(world, { on: "2020-06-01", grade: "10", many: 796 });
    await declareMany(world, { on: "2020-06-01", grade: "11", many: 5, unit: "g" });
    await declareMany(world, { on: "2020-06-01", grade: "11", many: 30, reference: "GB/T 9999-2019" });
    // One more is declared on the day after.
    await declareMany(world, { on: "2020-06-02", grade: "11", many: 1 });
    await world.rows("select register.beat()");
  });

  it("takes as the whole those with a baseline and tells beside it those without, and those that cannot be compared", async () => {
    const { declarationStatistics } = await ask(
      `query ($on: Date) { declarationStatistics(division: "530000", validOn: $on) { validOn ${FIGURES} } }`,
      { on: "2020-06-01" },
    );
    expect(declarationStatistics).toMatchObject({
      validOn: "2020-06-01",
      total: {
        enterpriseCount: 1031,
        declaringEnterprises: { part: 1030, whole: 1031, percent: "99.903006" },
        declaredCount: 1030,
        ownCount: 1030,
        adoptedCount: 0,
        standardCoverage: { part: 1030, whole: 1030, percent: "100" },
        stricter: { share: { part: 199, whole: 1000, percent: "19.9" }, undecidedCount: 5, withoutBaselineCount: 30 },
        benchmarked: { part: 1000, whole: 1030, percent: "97.087378" },
        internationallyBenchmarked: { part: 0, whole: 1030, percent: "0" },
      },
    });
  });

  it.each([
    ["199 of 1,000 do not reach a fifth", "2020-06-01", "NOT_MET", 199, 1000, "19.9"],
    // 200 of 1,001 is 19.98 percent, which nobody may round to 20.
    ["200 of 1,001 do not reach it either", "2020-06-02", "NOT_MET", 200, 1001, "19.980019"],
  ])("%s", async (_title, on, standing, count, of, value) => {
    const { targets } = await ask(TARGETS, { on, of: "530000" });
    expect(targets).toMatchObject([
      { clause: "§2 target 1", value: "100", comparison: "EXACTLY", standing: "MET" },
      {
        value: "20",
        comparison: "AT_LEAST",
        unit: "PERCENT",
        year: 2020,
        damagedText: null,
        standing,
        figure: { figure: "STRICTER_STANDARDS", count, of, value },
      },
    ]);
  });

  it("200 of 1,000 reach it, when one of those that were not stricter is given up", async () => {
    const [row] = await world.rows(
      `select d.id, d.uscc from register.declaration d join register.declaration_content c on c.declaration_id = d.id
       join register.declaration_indicator i on i.content_id = c.id and i.value = 10 order by d.uscc limit 1`,
    );
    await world.rows("select register.declaration_withdraw($1, $2, $3, 2, '2020-06-03')", [
      { ...requestOf(`enterprise-${row?.uscc}`, "o"), key: "withdrawn" },
      row?.uscc,
      row?.id,
    ]);
    await world.rows("select register.beat()");
    const { targets } = await ask(TARGETS, { on: "2020-06-03", of: "530000" });
    expect(targets).toMatchObject([
      // What was given up is no standard of the day.
      { standing: "MET", figure: { count: 1030, of: 1030 } },
      { standing: "MET", message: "The target is reached.", figure: { count: 200, of: 1000, value: "20" } },
    ]);
  });

  it("tells the same for a day before, whatever happened after it", async () => {
    const { targets } = await ask(TARGETS, { on: "2020-06-01", of: "530000" });
    expect(targets).toMatchObject([{}, { standing: "NOT_MET", figure: { count: 199, of: 1000 } }]);
  });

  it("has nothing to compare on a day before anything was declared", async () => {
    const { targets } = await ask(TARGETS, { on: "2020-05-31", of: "530000" });
    expect(targets).toMatchObject([
      { standing: "NOTHING_TO_COUNT", figure: { count: 0, of: 0, value: null } },
      { standing: "NOTHING_TO_COUNT", figure: { count: 0, of: 0, value: null } },
    ]);
  });

  it("counts at each level of divisions", async () => {
    const text = `query ($level: DivisionLevel!) { declarationStatistics(validOn: "2020-06-01") {
      total { division { code } declaredCount }
      divisions(level: $level) { division { code name } declaredCount } } }`;
    const levels = ["PROVINCE", "PREFECTURE", "COUNTY"];
    const found = await Promise.all(levels.map((level) => ask(text, { level })));
    expect(found.map(({ declarationStatistics }) => declarationStatistics)).toEqual([
      {
        total: { division: null, declaredCount: 1030 },
        divisions: [{ division: { code: "530000", name: "云南省" }, declaredCount: 1030 }],
      },
      {
        total: { division: null, declaredCount: 1030 },
        divisions: [{ division: { code: "530100", name: "云南省昆明市" }, declaredCount: 1030 }],
      },
      {
        total: { division: null, declaredCount: 1030 },
        divisions: [{ division: { code: "530111", name: "云南省昆明市官渡区" }, declaredCount: 1030 }],
      },
    ]);
  });
});
