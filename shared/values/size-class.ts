import { compareDecimals, type Decimal, parseDecimal } from "./decimal.ts";
import { InvalidValue, quoted } from "./invalid-value.ts";
import type { SizeClass } from "./policy.ts";

/**
 * The sectors of the size-class table, by code, with their Chinese names.
 *
 * @see 中小企业划型标准规定 (工信部联企业〔2011〕300号)
 */
export const SECTORS = {
  AGRICULTURE: "农、林、牧、渔业",
  INDUSTRY: "工业",
  CONSTRUCTION: "建筑业",
  WHOLESALE: "批发业",
  RETAIL: "零售业",
  TRANSPORT: "交通运输业",
  WAREHOUSING: "仓储业",
  POST: "邮政业",
  LODGING: "住宿业",
  CATERING: "餐饮业",
  INFORMATION_TRANSMISSION: "信息传输业",
  SOFTWARE: "软件和信息技术服务业",
  PROPERTY_DEVELOPMENT: "房地产开发经营",
  PROPERTY_MANAGEMENT: "物业管理",
  LEASING_BUSINESS_SERVICES: "租赁和商务服务业",
  OTHER: "其他未列明行业",
} as const;

export type Sector = keyof typeof SECTORS;

/** A whole or decimal number; text where an amount must not pass through floating point. */
export type Amount = string | number;

/** Lower bounds of large, medium and small, inclusive. */
export type LowerBounds = readonly [large: Amount, medium: Amount, small: Amount];

/** One row of the table: people, and amounts in 10,000 yuan; null where the sector is not measured by it. */
export interface SizeThresholds {
  readonly sector: Sector;
  readonly employees: LowerBounds | null;
  readonly revenueWan: LowerBounds | null;
  readonly assetsWan: LowerBounds | null;
}

/** What an enterprise states: people, and amounts in 10,000 yuan; null where it is not known. */
export interface SizeStatement {
  readonly sector: Sector;
  readonly employees: number | null;
  readonly revenueWan: Amount | null;
  readonly assetsWan: Amount | null;
}

/** Text that is not the code of a sector. */
export class InvalidSector extends InvalidValue {
  constructor(came: string) {
    const codes = Object.keys(SECTORS).join(", ");
    super({
      expected: codes,
      came: quoted(came),
      message: `A sector of the size-class table is one of ${codes}; ${quoted(came)} came.`,
      messageZh: `企业规模划分的行业应为${codes}之一；实为${quoted(came)}。`,
    });
  }
}

const MEASURES = ["employees", "revenueWan", "assetsWan"] as const;
const CLASSES = ["LARGE", "MEDIUM", "SMALL"] as const satisfies readonly SizeClass[];

/**
 * Reads the code of a sector.
 *
 * @throws {InvalidSector} when it is not one of the table
 */
export function parseSector(text: string): Sector {
  if (!Object.hasOwn(SECTORS, text)) throw new InvalidSector(text);
  return text as Sector;
}

/**
 * The class of an enterprise: the highest one whose lower bounds are all met, MICRO when none is.
 *
 * @returns null, for not known, when a number that the sector needs is missing or `thresholds` lack the sector
 * @throws {InvalidDecimal} when an amount is not a decimal number
 */
export function sizeClassOf(statement: SizeStatement, thresholds: readonly SizeThresholds[]): SizeClass | null {
  const row = thresholds.find(({ sector }) => sector === statement.sector);
  if (row === undefined) return null;
  const measured: { stated: Decimal; bounds: LowerBounds }[] = [];
  for (const measure of MEASURES) {
    const bounds = row[measure];
    if (bounds === null) continue;
    const stated = statement[measure];
    // A missing number is unknown even where another one is low enough to decide: it may be the sector that is wrong.
    if (stated === null) return null;
    measured.push({ stated: decimal(stated), bounds });
  }
  const met = CLASSES.find((_, index) => measured.every(({ stated, bounds }) => reaches(stated, bounds[index])));
  return met === undefined ? "MICRO" : met;
}

function reaches(stated: Decimal, bound: Amount | undefined): boolean {
  return bound !== undefined && compareDecimals(stated, decimal(bound)) >= 0;
}

function decimal(amount: Amount): Decimal {
  return parseDecimal(String(amount));
}
