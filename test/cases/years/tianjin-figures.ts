import { type Declarant, gaveUp } from "./list-office.ts";
import { YearFigures } from "./year-figures.ts";
import type { Seen, YearWorld } from "./year-world.ts";

/** What the statistics say after Tianjin's year, day by day; then a leader's loss comes on record late. */
export async function tianjinFigures(world: YearWorld, body: Seen, leader: Declarant, title: string): Promise<void> {
  const figures = new YearFigures(world, "120000");
  expect(await figures.leaders("2022-10-31")).toEqual([0, 0, 0, 0, 0, 0]);
  expect(await figures.leaders("2022-11-01")).toEqual([2, 2, 2, 0, 0, 0]);
  expect(await figures.leaders("2023-06-15")).toEqual([1, 1, 2, 0, 1, 0]);
  expect(await figures.leaders("2023-11-02")).toEqual([0, 0, 2, 1, 1, 0]);
  expect(await figures.leadersBy("PROVINCE", "2022-12-31")).toEqual({ "120000": 1, "130000": 1 });
  for (const [dimension, key] of [
    ["CATEGORY_DIVISION", "C38"],
    ["EVALUATION_BODY", body.id],
    ["YEAR", "2022"],
  ] as const) {
    expect(await figures.leadersBy(dimension, "2022-12-31")).toEqual({ [key]: 2 });
  }
  // No ban follows a cancellation: Tianjin's text has none.
  expect(await figures.exits("2023-06-15")).toEqual({
    byGround: [{ ground: "BELOW_DECLARED_LEVEL", revokedCount: 1 }],
    bannedEnterpriseCount: 0,
  });
  const { coverage } = await figures.keyFields("2022-12-31");
  expect(coverage).toEqual({ part: 1, whole: 1 });
  // The other leader's standard is declared in Hebei.
  expect(await figures.declared("2022-12-31")).toEqual([1, { part: 1, whole: 1 }]);
  const duties = await figures.duties("2022-12-31");
  expect(duties.get("§3(3)2")).toMatchObject({ EVALUATION_BODIES: 1, RANKINGS_RELEASED: 1, OWN_LEADERS: 2 });
  expect(duties.get("§3(3)3 c")).toMatchObject({ REVOKED_BELOW_DECLARED_LEVEL: 0, SPOT_CHECKS_CONFIRMED: 0 });

  const statistic = await figures.publish("OWN_LEADERS_IN_FORCE", "2023-07-01");
  expect(statistic).toMatchObject({ published: { count: 1 }, changedSince: false });
  await gaveUp(world, leader, title, "2023-06-30");
  expect(await figures.statistic(statistic.id)).toEqual({
    published: { count: 1 },
    recomputed: { count: 1 },
    asKnownNow: { count: 0 },
    changedSince: true,
  });
}
