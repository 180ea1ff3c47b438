import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { parse } from "yaml";
import { InvalidDecimal } from "../../shared/values/decimal.ts";
import {
  type Amount,
  InvalidSector,
  parseSector,
  SECTORS,
  type Sector,
  type SizeStatement,
  type SizeThresholds,
  sizeClassOf,
} from "../../shared/values/size-class.ts";
import { describeWithMaterial, sharedMaterial } from "../harness/shared-material.ts";
import { refusal } from "./refusal.ts";

type Bounds = readonly [number, number, number];

const row = (
  sector: Sector,
  employees: Bounds | null,
  revenueWan: Bounds | null,
  assetsWan: Bounds | null,
): SizeThresholds => ({ sector, employees, revenueWan, assetsWan });

/** Model, section 2.5: people; revenue and assets in 10,000 yuan. */
const TABLE = [
  row("AGRICULTURE", null, [20_000, 500, 50], null),
  row("INDUSTRY", [1_000, 300, 20], [40_000, 2_000, 300], null),
  row("CONSTRUCTION", null, [80_000, 6_000, 300], [80_000, 5_000, 300]),
  row("WHOLESALE", [200, 20, 5], [40_000, 5_000, 1_000], null),
  row("RETAIL", [300, 50, 10], [20_000, 500, 100], null),
  row("TRANSPORT", [1_000, 300, 20], [30_000, 3_000, 200], null),
  row("WAREHOUSING", [200, 100, 20], [30_000, 1_000, 100], null),
  row("POST", [1_000, 300, 20], [30_000, 2_000, 100], null),
  row("LODGING", [300, 100, 10], [10_000, 2_000, 100], null),
  row("CATERING", [300, 100, 10], [10_000, 2_000, 100], null),
  row("INFORMATION_TRANSMISSION", [2_000, 100, 10], [100_000, 1_000, 100], null),
  row("SOFTWARE", [300, 100, 10], [10_000, 1_000, 50], null),
  row("PROPERTY_DEVELOPMENT", null, [200_000, 1_000, 100], [10_000, 5_000, 2_000]),
  row("PROPERTY_MANAGEMENT", [1_000, 300, 100], [5_000, 1_000, 500], null),
  row("LEASING_BUSINESS_SERVICES", [300, 100, 10], null, [120_000, 8_000, 100]),
  row("OTHER", [300, 100, 10], null, null),
];

const CLASSES = ["LARGE", "MEDIUM", "SMALL", "MICRO"] as const;
const MEASURES = ["employees", "revenueWan", "assetsWan"] as const;

const stated = (sector: Sector, employees: number | null, revenueWan: Amount | null, assetsWan: Amount | null = null) =>
  sizeClassOf({ sector, employees, revenueWan, assetsWan }, TABLE);

/** Everything far above the bounds of large. */
const huge = (sector: Sector): SizeStatement => ({ sector, employees: 1e9, revenueWan: 1e9, assetsWan: 1e9 });

/** Every bound of the table: 16 sectors, 30 measured columns, 3 classes. */
const BOUNDS = TABLE.flatMap((thresholds) =>
  MEASURES.flatMap((measure) =>
    (thresholds[measure] ?? []).map((bound, index) => ({
      sector: thresholds.sector,
      measure,
      bound: Number(bound),
      reached: CLASSES[index],
      below: CLASSES[index + 1],
    })),
  ),
);

describe("The sectors", () => {
  it("are the sixteen of the table, each with a Chinese name", () => {
    expect(Object.keys(SECTORS)).toEqual(TABLE.map(({ sector }) => sector));
    expect(new Set(Object.values(SECTORS)).size).toBe(16);
    for (const name of Object.values(SECTORS)) expect(name).toMatch(/^[\p{Script=Han}、]+$/u);
  });

  it("are read by their codes", () => {
    for (const code of Object.keys(SECTORS)) expect(parseSector(code)).toBe(code);
  });

  it.each([["MINING"], ["industry"], ["工业"], ["toString"], [""]])("do not include %p", (text) => {
    expect(refusal(InvalidSector, () => parseSector(text)).came).toBe(JSON.stringify(text));
  });
});

describe("The class of an enterprise", () => {
  it("is tried at all 90 bounds", () => {
    expect(BOUNDS).toHaveLength(90);
  });

  it.each(BOUNDS)("of $sector with $measure at $bound is $reached", ({ sector, measure, bound, reached }) => {
    expect(sizeClassOf({ ...huge(sector), [measure]: bound }, TABLE)).toBe(reached);
  });

  it.each(BOUNDS)("of $sector with $measure one below $bound is $below", ({ sector, measure, bound, below }) => {
    expect(sizeClassOf({ ...huge(sector), [measure]: bound - 1 }, TABLE)).toBe(below);
  });

  it.each([
    [1_200, 500_000, "LARGE"],
    [1_000, 40_000, "LARGE"],
    [999, 40_000, "MEDIUM"],
    [1_000, 39_999, "MEDIUM"],
    [1_000, "39999.99", "MEDIUM"],
    [1_000, "40000.00", "LARGE"],
    [5_200, 1_999, "SMALL"],
    [5_200, 299, "MICRO"],
    [19, 310_000, "MICRO"],
    [0, 0, "MICRO"],
  ])(
    "in industry with %i people and revenue %p is %s: every lower bound must be met",
    (employees, revenue, expected) => {
      expect(stated("INDUSTRY", employees, revenue)).toBe(expected);
    },
  );

  it("is told exactly where floating point would round up to the bound", () => {
    expect(stated("INDUSTRY", 1_000, "39999.99999999999999999999")).toBe("MEDIUM");
    expect(stated("INDUSTRY", 1_000, "40000.00000000000000000001")).toBe("LARGE");
  });

  it("is told by bounds that are decimal text as well", () => {
    const thresholds: SizeThresholds[] = [
      { sector: "AGRICULTURE", employees: null, revenueWan: ["20000.5", "500", "50"], assetsWan: null },
    ];
    const classOf = (revenueWan: Amount) =>
      sizeClassOf({ sector: "AGRICULTURE", employees: null, revenueWan, assetsWan: null }, thresholds);

    expect([classOf("20000.50"), classOf(20_000.5), classOf("20000.49")]).toEqual(["LARGE", "LARGE", "MEDIUM"]);
  });

  it("needs no number that the sector is not measured by", () => {
    expect(stated("AGRICULTURE", null, 500)).toBe("MEDIUM");
    expect(stated("CONSTRUCTION", null, 6_000, 5_000)).toBe("MEDIUM");
    expect(stated("LEASING_BUSINESS_SERVICES", 100, null, 8_000)).toBe("MEDIUM");
    expect(stated("OTHER", 100, null)).toBe("MEDIUM");
  });

  it.each([
    ["INDUSTRY", null, 40_000, null],
    ["INDUSTRY", 1_000, null, null],
    ["INDUSTRY", 5, null, null],
    ["CONSTRUCTION", 1_000, 80_000, null],
    ["CONSTRUCTION", 1_000, null, 80_000],
    ["LEASING_BUSINESS_SERVICES", 300, 1_000, null],
    ["OTHER", null, 40_000, 40_000],
  ] as const)(
    "in %s with %p people, revenue %p, assets %p is not known: a missing number is never 0",
    (sector, employees, revenue, assets) => {
      expect(stated(sector, employees, revenue, assets)).toBeNull();
    },
  );

  it("is not known when the table lacks the sector, or the sector's row", () => {
    expect(sizeClassOf(huge("INDUSTRY"), [])).toBeNull();
    expect(sizeClassOf(huge("INDUSTRY"), TABLE.slice(0, 1))).toBeNull();
  });

  it.each([["4,000"], ["N/A"], [""], [Number.NaN]])("is refused for the revenue %p", (revenue) => {
    expect(() => stated("INDUSTRY", 1_000, revenue)).toThrow(InvalidDecimal);
  });

  it("is the lowest of the classes that its numbers reach one by one", () => {
    const cents = fc.oneof(
      fc.bigInt(0n, 30_000_000n),
      fc.constantFrom(...BOUNDS.map(({ bound }) => BigInt(bound) * 100n)).chain((at) => fc.bigInt(at - 1n, at + 1n)),
    );
    const rank = (measured: bigint, bounds: Bounds) => bounds.filter((bound) => measured < BigInt(bound) * 100n).length;
    fc.assert(
      fc.property(fc.constantFrom(...TABLE), cents, cents, cents, (thresholds, people, revenue, assets) => {
        const wholePeople = people - (people % 100n);
        const numbers = [wholePeople, revenue, assets];
        const ranks = MEASURES.flatMap((measure, index) => {
          const bounds = thresholds[measure];
          return bounds === null ? [] : [rank(numbers[index] ?? 0n, bounds as Bounds)];
        });
        const yuan = (amount: bigint) => `${amount / 100n}.${String(amount % 100n).padStart(2, "0")}`;
        const statement = {
          sector: thresholds.sector,
          employees: Number(wholePeople / 100n),
          revenueWan: yuan(revenue),
          assetsWan: yuan(assets),
        };
        expect(sizeClassOf(statement, TABLE)).toBe(CLASSES[Math.max(...ranks)]);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("The size-class table of the policies", () => {
  const file = readFileSync(resolve(import.meta.dirname, "../../policies/size-classes.yaml"), "utf8");
  const sectors = Object.entries<Record<string, Record<string, number> | string | null>>(parse(file).sectors);

  it("has the same sectors and names", () => {
    expect(Object.fromEntries(sectors.map(([code, { name }]) => [code, name]))).toEqual(SECTORS);
  });

  it("has the same bounds as the table of these tests", () => {
    const bounds = sectors.map(([sector, row]) => [
      sector,
      ...MEASURES.map((measure) => (row[measure] === null ? null : Object.values(row[measure] ?? {}))),
    ]);

    expect(bounds).toEqual(
      TABLE.map(({ sector, employees, revenueWan, assetsWan }) => [sector, employees, revenueWan, assetsWan]),
    );
  });
});

describeWithMaterial("domain/model.md", "The size-class table of these tests", () => {
  it("is the one of the domain model", () => {
    const section = readFileSync(sharedMaterial("domain/model.md"), "utf8").split("### 2.5")[1]?.split("### 2.6")[0];
    const cells = (section ?? "")
      .split("\n")
      .filter((line) => /^\| [A-Z]/.test(line) && !line.startsWith("| Sector"))
      .map((line) =>
        line
          .split("|")
          .slice(2, 5)
          .map((cell) => cell.trim()),
      );
    const inModel = cells.flatMap((row, index) => (index === 8 ? [row, row] : [row])); // "Lodging; catering" is two sectors

    const here = TABLE.map((thresholds) => MEASURES.map((measure) => thresholds[measure]?.join("/") ?? "-"));
    expect(inModel).toEqual(here);
  });
});
