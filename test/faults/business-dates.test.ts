import { civilDateInShanghai } from "../../shared/values/civil-date.ts";
import { type Seeded, seeded } from "../federation/seeded.ts";
import { query, testServer } from "../harness/postgres.ts";
import { randomSeed } from "../harness/random-seed.ts";

const INSTANTS = 100_000;
const DAYS_IN_SQL = `select (to_timestamp(ms / 1000.0) at time zone $2)::date::text as day
  from unnest($1::bigint[]) with ordinality as given (ms, place) order by place`;

describe("The day it is in China (G31)", () => {
  const seed = randomSeed();

  it(`is PostgreSQL's own day for ${INSTANTS} instants since summer time ended (seed ${seed})`, async () => {
    const instants = Array.from({ length: INSTANTS }, instantFrom(seeded(seed), "1992-01-01", "2100-01-01"));
    expect(await inSql(instants, "Asia/Shanghai")).toEqual(instants.map(civilDateInShanghai));
  });

  it(`leaves out the summer time of 1986 to 1991 (seed ${seed})`, async () => {
    const instants = Array.from({ length: 10_000 }, instantFrom(seeded(seed), "1986-01-01", "1992-01-01"));
    // A sign of POSIX: eight hours east.
    expect(await inSql(instants, "UTC-8")).toEqual(instants.map(civilDateInShanghai));
  });

  it.each([
    ["2024-06-14T15:59:59.999Z", "2024-06-14"],
    ["2024-06-14T16:00:00.000Z", "2024-06-15"],
    ["2024-02-28T16:00:00.000Z", "2024-02-29"],
    ["2024-02-29T16:00:00.000Z", "2024-03-01"],
    ["2023-02-28T16:00:00.000Z", "2023-03-01"],
    ["2023-12-31T15:59:59.999Z", "2023-12-31"],
    ["2023-12-31T16:00:00.000Z", "2024-01-01"],
    ["1988-07-01T15:30:00.000Z", "1988-07-01"],
  ])("at %s is %s", (instant, day) => {
    expect(civilDateInShanghai(Date.parse(instant))).toBe(day);
  });
});

/** Every fourth lies within a second of midnight in China. */
function instantFrom(random: Seeded, first: string, end: string): () => number {
  const [from, until] = [Date.parse(first), Date.parse(end)];
  return () => {
    const anywhere = from + random.below(until - from - 86_400_000);
    if (!random.chance(0.25)) return anywhere;
    return Math.ceil(anywhere / 86_400_000) * 86_400_000 - 8 * 3_600_000 + random.below(2_000) - 1_000;
  };
}

async function inSql(instants: readonly number[], zone: string): Promise<unknown[]> {
  const rows = await query(testServer().url, DAYS_IN_SQL, [instants, zone]);
  return rows.map(({ day }) => day);
}
