import { groupLoans, type LoanGroup, type LoanToGroup } from "../../../../subgraphs/credit/domain/loans/group-loans.ts";
import { INSTITUTION_KINDS } from "../../../../subgraphs/credit/domain/loans/institution.ts";
import { LOAN_BANDS } from "../../../../subgraphs/credit/domain/loans/loan-band.ts";
import { publishedFrom } from "../../../../subgraphs/credit/domain/loans/loan-quarter.ts";
import { isSafe } from "../../../../subgraphs/credit/domain/loans/small-groups.ts";

const ONE_PLACE = { province: "530000", prefecture: "530100", kind: "CITY_BANK", band: "BELOW_1M" } as const;

/** Loans of lenders to firms, one for each pair of numbers. */
function loansOf(pairs: readonly (readonly [lender: number, firm: number])[], traits: Partial<LoanToGroup> = {}) {
  return pairs.map(
    ([lender, firm], index): LoanToGroup => ({
      id: `${JSON.stringify(traits)} ${index}`,
      lender: `bank ${lender}`,
      uscc: `firm ${firm}`,
      ...ONE_PLACE,
      ...traits,
    }),
  );
}

const firms = (many: number, lender: (firm: number) => number) =>
  Array.from({ length: many }, (_, firm) => [lender(firm), firm] as const);
const SAFE = firms(6, (firm) => firm % 3);

describe("A figure about loans", () => {
  it.each<[string, readonly (readonly [number, number])[], boolean]>([
    ["five firms and three lenders", firms(5, (firm) => firm % 3), true],
    ["four firms", firms(4, (firm) => firm % 3), false],
    ["two lenders", firms(50, (firm) => firm % 2), false],
    [
      "one lender with 17 of 20 loans, which is 85 in 100",
      firms(20, (firm) => (firm < 17 ? 0 : firm % 2 === 0 ? 1 : 2)),
      true,
    ],
    [
      "one lender with 18 of 21 loans, which is more",
      firms(21, (firm) => (firm < 18 ? 0 : firm % 2 === 0 ? 1 : 2)),
      false,
    ],
    [
      "one firm with 29 of 33 loans",
      [...firms(5, (firm) => firm % 3), ...Array.from({ length: 28 }, (_, n) => [n % 3, 0] as const)],
      false,
    ],
    ["no loan", [], false],
  ])("is told of %s: %#", (_, pairs, told) => {
    expect(isSafe(loansOf(pairs))).toBe(told);
  });

  it("is published from the 31st day after the quarter's end", () => {
    expect([1, 2, 3, 4].map((quarter) => publishedFrom({ year: 2025, quarter }))).toEqual([
      "2025-05-01",
      "2025-07-31",
      "2025-10-31",
      "2026-01-31",
    ]);
  });
});

/** What is told, without the loans. */
const told = (groups: readonly LoanGroup[]) =>
  groups.map(({ province, prefecture, kind, band, loans }) =>
    [province, ...[prefecture, kind, band].map(({ extent, value }) => value ?? extent), loans.length].join(" "),
  );

describe("Loans in groups", () => {
  it("nothing is told of a province whose loans two lenders share, however many there are", () => {
    expect(groupLoans(loansOf(firms(400, (firm) => firm % 2)))).toEqual([]);
  });

  it("where nothing can be divided the province is one group", () => {
    expect(told(groupLoans(loansOf(SAFE)))).toEqual(["530000 ALL ALL ALL 6"]);
  });

  it("a part that is too small stands with others, and so does a part that is there for it", () => {
    const large = loansOf(firms(12, (firm) => firm % 3));
    const middle = loansOf(SAFE, { prefecture: "532900" });
    const small = loansOf([[0, 1]], { prefecture: "530300" });
    expect(told(groupLoans([...large, ...middle, ...small]))).toEqual([
      "530000 530100 ALL ALL 12",
      "530000 OTHERS ALL ALL 7",
    ]);
    // Without the one loan it looks the same but for the number: whether the third place has a loan is not told.
    expect(told(groupLoans([...large, ...middle]))).toEqual(["530000 530100 ALL ALL 12", "530000 OTHERS ALL ALL 6"]);
  });

  it("every value is named where each has enough", () => {
    const loans = LOAN_BANDS.flatMap((band) => loansOf(SAFE, { band }));
    expect(told(groupLoans(loans))).toEqual([...LOAN_BANDS].sort().map((band) => `530000 ALL ALL ${band} 6`));
  });

  it("the order in which loans were read changes nothing", () => {
    const loans = randomLoans(7, 300);
    expect(told(groupLoans([...loans].reverse())).sort()).toEqual(told(groupLoans(loans)).sort());
  });
});

/** Random numbers that are the same in every run. */
function randomOf(seed: number): (below: number) => number {
  let state = seed * 2654435761 + 1;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function randomLoans(seed: number, most: number): LoanToGroup[] {
  const random = randomOf(seed);
  const of = <Value>(values: readonly Value[]) => values[random(values.length)] as Value;
  const lenders = 2 + random(5);
  const borrowers = 4 + random(30);
  return Array.from({ length: random(most) }, (_, index) => ({
    id: `${index}`,
    lender: `bank ${random(lenders)}`,
    uscc: `firm ${random(borrowers)}`,
    province: of(["530000", "110000"]),
    prefecture: of(["530100", "530300", "532900"]),
    kind: of(INSTITUTION_KINDS.slice(0, 1 + random(7))),
    band: of(LOAN_BANDS.slice(0, 1 + random(5))),
  }));
}

type Query = Partial<Record<"province" | "prefecture" | "kind" | "band", string>>;

const QUERIES: readonly Query[] = [undefined, "530000", "110000"].flatMap((province) =>
  [undefined, "530100", "530300"].flatMap((prefecture) =>
    [undefined, ...INSTITUTION_KINDS.slice(0, 3)].flatMap((kind) =>
      [undefined, ...LOAN_BANDS.slice(0, 3)].map((band) => ({
        ...(province && { province }),
        ...(prefecture && { prefecture }),
        ...(kind && { kind }),
        ...(band && { band }),
      })),
    ),
  ),
);

/** The figures that a question is answered by: those that lie wholly in it. */
function answer(groups: readonly LoanGroup[], { province, prefecture, kind, band }: Query): ReadonlySet<LoanGroup> {
  const within = (asked: string | undefined, part: LoanGroup["kind"]) => asked === undefined || part.value === asked;
  return new Set(
    groups.filter(
      (group) =>
        (province === undefined || group.province === province) &&
        within(prefecture, group.prefecture) &&
        within(kind, group.kind) &&
        within(band, group.band),
    ),
  );
}

describe("Whatever is taken from each other", () => {
  const seeds = Array.from({ length: 120 }, (_, seed) => seed + 1);

  it("each loan of a province that is told of stands in one group, and every group is safe", () => {
    for (const seed of seeds) {
      const loans = randomLoans(seed, 400);
      const groups = groupLoans(loans);
      const counted = groups.flatMap((group) => group.loans.map(({ id }) => id));
      expect(new Set(counted).size).toBe(counted.length);
      const provinces = new Set(groups.map(({ province }) => province));
      expect(counted.length).toBe(loans.filter(({ province }) => provinces.has(province)).length);
      expect(groups.filter((group) => !isSafe(group.loans))).toEqual([]);
    }
  });

  it("the difference of any two questions is of five firms and three lenders, or of none", () => {
    let differences = 0;
    for (const seed of seeds.slice(0, 40)) {
      const groups = groupLoans(randomLoans(seed, 400));
      const answers = QUERIES.map((query) => answer(groups, query));
      for (const one of answers) {
        for (const other of answers) {
          const rest = [...one].filter((group) => !other.has(group)).flatMap((group) => group.loans);
          if (rest.length === 0) continue;
          differences += 1;
          const distinct = (of: "uscc" | "lender") => new Set(rest.map((loan) => loan[of])).size;
          if (distinct("uscc") < 5 || distinct("lender") < 3) throw new Error(`Seed ${seed} tells of a few.`);
        }
      }
    }
    expect(differences).toBeGreaterThan(1000);
  });

  it("a question that no figure lies in is answered by nothing, and not by what is left of another", () => {
    const groups = groupLoans([
      ...loansOf(firms(30, (firm) => firm % 3)),
      ...loansOf([[0, 1]], { kind: "STATE_BANK" }),
    ]);
    expect(told(groups)).toEqual(["530000 ALL ALL ALL 31"]);
    expect(answer(groups, { kind: "STATE_BANK" }).size).toBe(0);
  });
});
