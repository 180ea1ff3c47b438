import type { SizeStated } from "./events.ts";

type Bounds = readonly [large: number, medium: number, small: number] | null;

/** Lower bounds of people, revenue and assets (10,000 yuan); model.md section 2.5. */
const SECTORS: Readonly<Record<string, readonly [employees: Bounds, revenueWan: Bounds, assetsWan: Bounds]>> = {
  AGRICULTURE: [null, [20000, 500, 50], null],
  INDUSTRY: [[1000, 300, 20], [40000, 2000, 300], null],
  CONSTRUCTION: [null, [80000, 6000, 300], [80000, 5000, 300]],
  WHOLESALE: [[200, 20, 5], [40000, 5000, 1000], null],
  RETAIL: [[300, 50, 10], [20000, 500, 100], null],
  TRANSPORT: [[1000, 300, 20], [30000, 3000, 200], null],
  WAREHOUSING: [[200, 100, 20], [30000, 1000, 100], null],
  POST: [[1000, 300, 20], [30000, 2000, 100], null],
  LODGING: [[300, 100, 10], [10000, 2000, 100], null],
  CATERING: [[300, 100, 10], [10000, 2000, 100], null],
  INFORMATION_TRANSMISSION: [[2000, 100, 10], [100000, 1000, 100], null],
  SOFTWARE: [[300, 100, 10], [10000, 1000, 50], null],
  PROPERTY_DEVELOPMENT: [null, [200000, 1000, 100], [10000, 5000, 2000]],
  PROPERTY_MANAGEMENT: [[1000, 300, 100], [5000, 1000, 500], null],
  LEASING_BUSINESS_SERVICES: [[300, 100, 10], null, [120000, 8000, 100]],
  OTHER: [[300, 100, 10], null, null],
};

export const SECTOR_NAMES = Object.keys(SECTORS);

/** The lower bounds of a sector, for statements at and beside them. */
export function boundsOf(sector: string): readonly [Bounds, Bounds, Bounds] {
  const bounds = SECTORS[sector];
  if (bounds === undefined) throw new Error(`A sector was expected; ${sector} came.`);
  return bounds;
}

/** The class: the highest of which every lower bound is met. Null when a number that counts is missing. */
export function sizeClass(stated: SizeStated): "LARGE" | "MEDIUM" | "SMALL" | "MICRO" | null {
  const numbers = [stated.employees, stated.revenueWan, stated.assetsWan];
  const measured = boundsOf(stated.sector).flatMap((bounds, index) =>
    bounds === null ? [] : [{ bounds, number: numbers[index] }],
  );
  if (measured.some(({ number }) => number === undefined)) return null;
  const meets = (rank: number) =>
    measured.every(({ bounds, number }) => millionths(number) >= millionths(bounds[rank]));
  if (meets(0)) return "LARGE";
  if (meets(1)) return "MEDIUM";
  return meets(2) ? "SMALL" : "MICRO";
}

/** Exact for amounts of up to six decimals. */
function millionths(number: number | string | undefined): bigint {
  const [whole = "0", fraction = ""] = String(number).split(".");
  return BigInt(whole) * 1_000_000n + BigInt(fraction.padEnd(6, "0"));
}
