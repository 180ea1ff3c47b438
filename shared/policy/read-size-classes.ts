import { z } from "zod";
import { parseSector, SECTORS } from "../values/size-class.ts";
import { knownFromDay } from "./clocks.ts";
import { day, text } from "./common-shape.ts";
import { parseSource } from "./parse-source.ts";
import type { SizeBounds, SizeThreshold } from "./policy-book.ts";
import { type PolicySource, type Problems, shown } from "./problems.ts";

const SECTOR_CODES = Object.keys(SECTORS).map(parseSector);

const CRITERIA = ["employees", "revenueWan", "assetsWan"] as const;

const bound = z.number().int().min(1);
const bounds = z.strictObject({ large: bound, medium: bound, small: bound }).nullable();

const shape = z.strictObject({
  source: z.strictObject({ title: text, number: text, publishedOn: day, note: text }),
  validFrom: day,
  sectors: z.record(
    z.enum(SECTOR_CODES),
    z.strictObject({ name: text, nameEn: text, employees: bounds, revenueWan: bounds, assetsWan: bounds }),
  ),
});

/**
 * Reads the lower bounds of the size classes, one row a sector.
 *
 * @returns null when the file does not fit its shape
 */
export function readSizeClasses(source: PolicySource, problems: Problems): SizeThreshold[] | null {
  const file = parseSource(source, shape, problems);
  if (file === null) return null;
  const knownFrom = knownFromDay(file.source.publishedOn);
  return SECTOR_CODES.map((sector) => {
    const row = file.sectors[sector];
    for (const criterion of CRITERIA) checkBounds(source, sector, criterion, row[criterion], problems);
    if (CRITERIA.every((criterion) => row[criterion] === null)) {
      problems.add(source, ["sectors", sector], "at least one criterion", "none");
    }
    return { sector, ...row, validFrom: file.validFrom, validTo: null, knownFrom, knownTo: null };
  });
}

function checkBounds(
  source: PolicySource,
  sector: string,
  criterion: string,
  row: SizeBounds | null,
  problems: Problems,
): void {
  if (row === null || (row.large > row.medium && row.medium > row.small)) return;
  const came = shown([row.large, row.medium, row.small].join(" / "));
  problems.add(source, ["sectors", sector, criterion], "large above medium above small", came);
}
