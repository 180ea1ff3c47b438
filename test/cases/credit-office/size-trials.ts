import { syntheticCode } from "../../harness/synthetic-code.ts";
import { boundsOf, SECTOR_NAMES, sizeClass } from "../oracle/sizes.ts";

/** A leader whose size is stated, and what Beijing's size test makes of it. */
export interface SizeTrial {
  readonly uscc: string;
  readonly sector: string;
  readonly numbers: Readonly<Partial<Record<Measure, number>>>;
  readonly expected: object;
}

const MEASURES = ["employees", "revenueWan", "assetsWan"] as const;
type Measure = (typeof MEASURES)[number];

/** Each sector at the lower bounds of each class, and one below each of them; and one of which a number is missing. */
export const SIZE_TRIALS: readonly SizeTrial[] = SECTOR_NAMES.flatMap(numbersToTry).map(({ sector, numbers }, index) =>
  trialOf(syntheticCode(100_000 + index), sector, numbers),
);

/** The leaders of the trials as lines of a history: national titles in force, sizes of 2021. */
export function linesOfSizes(): string {
  return SIZE_TRIALS.flatMap(({ uscc, sector, numbers }) => [
    { event: "ENTERPRISE_REGISTERED", uscc, name: `示例企业 ${uscc}`, division: "110105", on: "2015-01-05" },
    { event: "SIZE_STATED", uscc, sector, ...numbers, statisticalYear: 2021, on: "2022-03-01" },
    {
      event: "TITLE_PUBLISHED",
      title: `N-${uscc}`,
      uscc,
      scheme: "NATIONAL",
      category: "C3852",
      standard: `Q/${uscc} 1-2020`,
      on: "2022-03-02",
      lastDay: "2023-03-01",
    },
  ])
    .map((event) => JSON.stringify({ recordedAt: "2022-03-03T09:00:00+08:00", ...event }))
    .join("\n");
}

function numbersToTry(sector: string): Pick<SizeTrial, "sector" | "numbers">[] {
  const bounds = boundsOf(sector);
  const at = (rank: number, below: Measure | null) =>
    Object.fromEntries(
      MEASURES.flatMap((measure, index) => {
        const bound = bounds[index]?.[rank];
        return bound === undefined ? [] : [[measure, measure === below ? bound - 1 : bound]];
      }),
    );
  const measured = MEASURES.filter((_, index) => bounds[index] !== null);
  const tried = [0, 1, 2].flatMap((rank) => [at(rank, null), ...measured.map((below) => at(rank, below))]);
  return [...tried, {}].map((numbers) => ({ sector, numbers }));
}

function trialOf(uscc: string, sector: string, numbers: SizeTrial["numbers"]): SizeTrial {
  const found = sizeClass({ ...numbers, sector } as Parameters<typeof sizeClass>[0]);
  const determination = found === null ? "UNDETERMINED" : found === "LARGE" ? "NOT_ELIGIBLE" : "ELIGIBLE";
  const size = { class: found, sector, source: "history", statisticalYear: 2021 };
  const expected = {
    uscc,
    size,
    determination,
    sizeReason: `SIZE_CLASS_${found ?? "UNKNOWN"}`,
    stated: [`${sector} 2021 (history)`],
  };
  return { uscc, sector, numbers, expected };
}
