import { type Declarant, gaveUp } from "./list-office.ts";
import { YearFigures } from "./year-figures.ts";
import type { Seen, YearWorld } from "./year-world.ts";

/** What the statistics say after Yunnan's year, day by day; then a leader's loss comes on record late. */
export async function yunnanFigures(world: YearWorld, body: Seen, leader: Declarant, title: string): Promise<void> {
  const figures = new YearFigures(world, "530000");
  expect(await figures.leaders("2020-10-22")).toEqual([0, 0, 0, 0, 0, 0]);
  expect(await figures.leaders("2020-10-23")).toEqual([3, 3, 3, 0, 0, 0]);
  expect(await figures.leaders("2020-12-31")).toEqual([4, 4, 4, 0, 0, 0]);
  expect(await figures.leaders("2021-06-15")).toEqual([3, 3, 4, 0, 1, 0]);
  expect(await figures.leaders("2021-10-28")).toEqual([1, 1, 4, 2, 1, 0]);
  expect(await figures.leaders("2021-12-31")).toEqual([0, 0, 4, 3, 1, 0]);
  for (const [dimension, key] of [
    ["CATEGORY_DIVISION", "C15"],
    ["CATEGORY_CLASS", "C1530"],
    ["COUNTY", "530111"],
    ["EVALUATION_BODY", body.id],
    ["YEAR", "2020"],
  ] as const) {
    expect(await figures.leadersBy(dimension, "2020-12-31")).toEqual({ [key]: 4 });
  }

  expect(await figures.exits("2021-06-14")).toEqual({ byGround: [], bannedEnterpriseCount: 0 });
  const exits = [{ ground: "BELOW_DECLARED_LEVEL", revokedCount: 1 }];
  expect(await figures.exits("2024-06-15")).toEqual({ byGround: exits, bannedEnterpriseCount: 1 });
  expect(await figures.exits("2024-06-16")).toEqual({ byGround: exits, bannedEnterpriseCount: 0 });

  expect(await figures.publicity("2020-06-15")).toEqual([
    [0, 0, 0, 0, 0],
    [1, 0, 0, 0, 0],
  ]);
  const after = [0, 1, 0, 0, 0];
  expect(await figures.publicity("2020-10-22")).toEqual([[1, 0, 1, 0, 0], after]);
  expect(await figures.publicity("2020-10-27")).toEqual([[0, 1, 0, 1, 0], after]);

  const field = { year: 2020, category: "C1530", evaluationSchemeCount: 1 };
  expect(await figures.keyFields("2020-12-31")).toEqual({
    coverage: { part: 1, whole: 1 },
    fields: [{ ...field, rankingCount: 1, leaderCount: 4 }],
  });
  expect(await figures.keyFields("2020-07-01")).toEqual({
    coverage: { part: 0, whole: 1 },
    fields: [{ ...field, rankingCount: 0, leaderCount: 0 }],
  });
  // Five enterprises of the province declared; the one that only equals the national standard is not stricter.
  expect(await figures.declared("2020-06-30")).toEqual([0, { part: 0, whole: 0 }]);
  expect(await figures.declared("2020-12-31")).toEqual([5, { part: 4, whole: 5 }]);

  const duties = await figures.duties("2021-12-31");
  expect(duties.get("§3(1)")).toEqual({ KEY_FIELDS: 1, KEY_FIELD_COVERAGE: 0 });
  expect(duties.get("§3(4)6 c")).toEqual({ RANKINGS_RELEASED: 1, OBJECTIONS_OPEN: 0, OWN_LEADERS: 4 });
  expect(duties.get("§3(6)")).toEqual({ TITLES_REVOKED: 1, EXIT_CASES_OPEN: 0 });
  expect(duties.get("§3(6)4")).toEqual({ REVOKED_BELOW_DECLARED_LEVEL: 1 });
  expect(duties.get("§3(6)¶2")).toEqual({ BANS_RUNNING: 1 });
  // The objection that came late is a complaint of the day on which it became one, which is not in 2021.
  expect(duties.get("§6(3)")).toMatchObject({ SPOT_CHECKS_DRAWN: 0, COMPLAINTS_RECEIVED: 0, COMPLAINTS_OPEN: 0 });

  const statistic = await figures.publish("OWN_LEADERS_IN_FORCE", "2021-07-01");
  expect(statistic).toMatchObject({ published: { count: 3 }, changedSince: false });
  await gaveUp(world, leader, title, "2021-06-20");
  expect(await figures.statistic(statistic.id)).toEqual({
    published: { count: 3 },
    recomputed: { count: 3 },
    asKnownNow: { count: 2 },
    changedSince: true,
  });
  expect(await figures.leaders("2021-07-01")).toEqual([2, 2, 4, 0, 1, 1]);
}
