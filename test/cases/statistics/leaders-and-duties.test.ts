import { Clerk } from "../../subgraphs/market-regulation/clerk.ts";
import { CAST, useRegisterWorld } from "../../subgraphs/market-regulation/register-world.ts";
import { declareMany, setGrade } from "./many-declarations.ts";

describe("Leaders, exits and duties, counted", () => {
  const world = useRegisterWorld();
  const ask = async (text: string, variables: Record<string, unknown> = {}) => {
    const { data, errors } = await world.ask(CAST.nobody, text, variables);
    expect(errors).toBeUndefined();
    return (data ?? {}) as Record<string, never>;
  };
  const leaders = async (asked: string, dimension: string) => {
    const text = `{ leaderStatistics(${asked}) {
      total { leaderCount inForceCount releasedEnterpriseCount releasedCount revokedCount withdrawnCount expiredCount }
      by(dimension: ${dimension}) { key name figures { leaderCount releasedCount } } } }`;
    return (await ask(text)).leaderStatistics as unknown as { readonly by: unknown };
  };

  beforeAll(async () => {
    const clerk = new Clerk(world.register.owner);
    const twice = await clerk.titleInForce();
    const { rows } = await world.register.owner.query("select uscc from register.title where id = $1", [twice]);
    await clerk.titleInForce(rows[0]?.uscc);
    const revoked = await clerk.titleInForce();
    await clerk.revoke(revoked, "2021-02-01");
    await clerk.withdraw(await clerk.titleInForce(), "2021-03-01");
    const posted = await clerk.list({ publicity: await clerk.post({ on: "2021-02-25" }) });
    await clerk.object(posted, "2021-03-01");
    for (const division of ["110101", "110101", "110105"]) {
      const uscc = await clerk.enterprise(division);
      const title = await clerk.list({ uscc, scheme: "NATIONAL", publicity: null });
      await clerk.publish(title, "2021-05-01", "2022-04-30");
    }
    await setGrade(world, "10", "2020-01-01");
    await declareMany(world, { on: "2021-06-01", grade: "11", many: 2, division: "110101" });
    await world.rows("select register.beat()");
  });

  it("a title counts from the day of its release", async () => {
    expect(await leaders('scheme: "530000", validOn: "2020-10-22"', "YEAR")).toEqual({
      total: {
        leaderCount: 0,
        inForceCount: 0,
        releasedEnterpriseCount: 0,
        releasedCount: 0,
        revokedCount: 0,
        withdrawnCount: 0,
        expiredCount: 0,
      },
      by: [],
    });
    expect(await leaders('scheme: "530000", validOn: "2020-10-23"', "YEAR")).toMatchObject({
      total: { leaderCount: 3, inForceCount: 4, releasedEnterpriseCount: 3, releasedCount: 4 },
      by: [{ key: "2020", name: null, figures: { leaderCount: 3, releasedCount: 4 } }],
    });
  });

  it("a revoked and a given-up title count as released and no longer as in force", async () => {
    expect(await leaders('scheme: "530000", validOn: "2021-03-01"', "CATEGORY_CLASS")).toMatchObject({
      total: {
        leaderCount: 1,
        inForceCount: 2,
        releasedEnterpriseCount: 3,
        releasedCount: 4,
        revokedCount: 1,
        withdrawnCount: 1,
        expiredCount: 0,
      },
      by: [{ key: "C1530", figures: { leaderCount: 1, releasedCount: 4 } }],
    });
    expect(await leaders('scheme: "530000", validOn: "2021-10-24"', "CATEGORY_CLASS")).toMatchObject({
      total: { leaderCount: 0, inForceCount: 0, releasedCount: 4, expiredCount: 2 },
    });
  });

  it.each([
    ["CATEGORY_SECTION", "C"],
    ["CATEGORY_DIVISION", "C15"],
    ["CATEGORY_GROUP", "C153"],
    ["SCHEME", "530000"],
    ["SCHEME_LEVEL", "PROVINCIAL"],
    ["PROVINCE", "530000"],
    ["PREFECTURE", "530100"],
    ["COUNTY", "530111"],
    ["EVALUATION_BODY", null],
  ])("by %s under %p", async (dimension, key) => {
    const { by } = await leaders('scheme: "530000", validOn: "2021-01-01"', dimension);
    expect(by).toMatchObject([{ key, figures: { leaderCount: 3, releasedCount: 4 } }]);
  });

  it("exits are counted by ground, with the bans that run", async () => {
    const text = `query ($on: Date, $from: Date) { exitStatistics(scheme: "530000", validOn: $on, from: $from) {
      revokedCount byGround { ground revokedCount } bannedEnterpriseCount } }`;
    expect((await ask(text, { on: "2021-01-31" })).exitStatistics).toEqual({
      revokedCount: 0,
      byGround: [],
      bannedEnterpriseCount: 0,
    });
    expect((await ask(text, { on: "2024-02-01" })).exitStatistics).toEqual({
      revokedCount: 1,
      byGround: [{ ground: "BELOW_DECLARED_LEVEL", revokedCount: 1 }],
      bannedEnterpriseCount: 1,
    });
    expect((await ask(text, { on: "2024-02-02", from: "2021-02-02" })).exitStatistics).toEqual({
      revokedCount: 0,
      byGround: [],
      bannedEnterpriseCount: 0,
    });
  });

  it("publicity runs to its last working day, and an objection stands open beside it", async () => {
    const text = `query ($on: Date) { publicityStatistics(scheme: "530000", validOn: $on) {
      lists { runningCount overCount endNotKnownCount openObjectionCount dismissedObjectionCount upheldObjectionCount }
      evaluationSchemes { runningCount } } }`;
    const lists = async (on: string) => (await ask(text, { on })).publicityStatistics;
    // Fifteen working days from 2021-02-25 end on 2021-03-18.
    expect(await lists("2021-03-18")).toMatchObject({
      lists: { runningCount: 1, overCount: 4, openObjectionCount: 1 },
      evaluationSchemes: { runningCount: 0 },
    });
    expect(await lists("2021-03-19")).toMatchObject({
      lists: { runningCount: 0, overCount: 5, endNotKnownCount: 0, openObjectionCount: 1 },
    });
    expect(await lists("2021-02-28")).toMatchObject({ lists: { runningCount: 1, openObjectionCount: 0 } });
  });

  it("key fields that were never published cover nothing", async () => {
    const { keyFieldStatistics } = await ask(
      '{ keyFieldStatistics(scheme: "530000") { coverage { part whole percent } fields { category } } }',
    );
    expect(keyFieldStatistics).toEqual({ coverage: { part: 0, whole: 0, percent: null }, fields: [] });
  });

  it("Tianjin's damaged targets are unknown in the source, whatever is counted", async () => {
    const { targets } = await ask(`{ targets(jurisdiction: "120000", validOn: "2023-12-31") {
      value damagedText standing message figure { figure count of } } }`);
    expect(targets).toEqual([
      {
        value: null,
        damagedText: "累计达?5个",
        standing: "TARGET_UNKNOWN_IN_SOURCE",
        message: "来源中目标数字残缺，原文为“累计达?5个”，无法判断是否达到。",
        figure: { figure: "NATIONAL_LEADERS", count: 0, of: null },
      },
      {
        value: null,
        damagedText: "累计达?0个",
        standing: "TARGET_UNKNOWN_IN_SOURCE",
        message: "来源中目标数字残缺，原文为“累计达?0个”，无法判断是否达到。",
        figure: { figure: "OWN_LEADERS", count: 0, of: null },
      },
    ]);
    expect((await ask('{ targets(jurisdiction: "120000", validOn: "2021-08-30") { value } }')).targets).toEqual([]);
  });

  it("the database takes no number for a damaged target, and no target without a number that is not damaged (I-22)", async () => {
    const insert = (value: string, damaged: string) =>
      world.rows(`insert into register.target (document, position, clause, metric, metric_en, value, damaged_text, comparison, unit, year, known)
        values ('x', 1, '§2', 'x', 'x', ${value}, ${damaged}, 'AT_LEAST', 'ENTERPRISES', 2023, tstzrange(now(), null))`);
    for (const [value, damaged] of [
      ["15", "'?5'"],
      ["null", "null"],
    ] as const) {
      await expect(insert(value, damaged)).rejects.toThrow("damaged_target_has_no_number");
    }
  });

  it("the districts of Beijing stand beside each other, on the day and on the one before", async () => {
    const { districtScorecards } =
      await ask(`{ districtScorecards(jurisdiction: "110000", validOn: "2021-06-30", since: "2021-04-30") {
      division { code name } leaderChange benchmarkedChange
      current { leaderCount nationalLeaderCount declarations { declaredCount stricter { share { part whole } } } } earlier { leaderCount } } }`);
    const cards = districtScorecards as unknown as { division: { code: string } }[];
    expect(cards).toHaveLength(16);
    expect(cards.filter(({ division }) => ["110101", "110105", "110119"].includes(division.code))).toEqual([
      {
        division: { code: "110101", name: "北京市东城区" },
        leaderChange: 2,
        benchmarkedChange: 2,
        current: {
          leaderCount: 2,
          nationalLeaderCount: 2,
          declarations: { declaredCount: 2, stricter: { share: { part: 2, whole: 2 } } },
        },
        earlier: { leaderCount: 0 },
      },
      {
        division: { code: "110105", name: "北京市朝阳区" },
        leaderChange: 1,
        benchmarkedChange: 0,
        current: {
          leaderCount: 1,
          nationalLeaderCount: 1,
          declarations: { declaredCount: 0, stricter: { share: { part: 0, whole: 0 } } },
        },
        earlier: { leaderCount: 0 },
      },
      {
        division: { code: "110119", name: "北京市延庆区" },
        leaderChange: 0,
        benchmarkedChange: 0,
        current: {
          leaderCount: 0,
          nationalLeaderCount: 0,
          declarations: { declaredCount: 0, stricter: { share: { part: 0, whole: 0 } } },
        },
        earlier: { leaderCount: 0 },
      },
    ]);
  });

  it.each([
    ["510800", 9],
    ["110000", 10],
    ["530000", 12],
    ["120000", 10],
  ])(
    "every department of %s answers for its duties, each with a figure or with the reason why there is none",
    async (jurisdiction, many) => {
      const { responsibilityMatrix } = await ask(
        `query ($of: ID!) { responsibilityMatrix(jurisdiction: $of, validOn: "2022-01-01") { code sharesHub
        duties { clause item role figures { figure count value } noFigure { reason message(language: EN) } } } }`,
        { of: jurisdiction },
      );
      const rows = responsibilityMatrix as unknown as {
        duties: { figures: unknown[]; noFigure: { reason: string } | null }[];
      }[];
      expect(rows).toHaveLength(many);
      const duties = rows.flatMap((row) => row.duties);
      expect(duties.filter(({ figures, noFigure }) => figures.length > 0 === (noFigure !== null))).toEqual([]);
      expect(duties.filter(({ noFigure }) => ["NOT_MAPPED", "NO_SCHEME"].includes(noFigure?.reason ?? ""))).toEqual([]);
    },
  );

  it("publicity work is no software, and says so", async () => {
    const { responsibilityMatrix } = await ask(`{ responsibilityMatrix(jurisdiction: "530000", validOn: "2022-01-01") {
      code duties { clause role figures { figure } noFigure { reason message(language: EN) } } } }`);
    const [department] = responsibilityMatrix as unknown as { duties: { clause: string }[] }[];
    expect(department?.duties.filter(({ clause }) => clause === "§7(3)")).toEqual([
      {
        clause: "§7(3)",
        role: "LEAD",
        figures: [],
        noFigure: { reason: "NOT_SOFTWARE", message: "No figure: not software." },
      },
    ]);
  });
});
