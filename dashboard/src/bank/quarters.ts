import { daysAfter } from "../kit/days.ts";

const LAST_DAYS = ["03-31", "06-30", "09-30", "12-31"] as const;
// Loans of a quarter may be reported for thirty days after its end.
const REPORTING_DAYS = 31;

/** A quarter of a year, and from which day its figures can be published. */
export interface Quarter {
  readonly year: number;
  readonly quarter: number;
  readonly publishFrom: string;
}

/** The quarters of a year. */
export function quartersOf(year: number): readonly Quarter[] {
  return LAST_DAYS.map((last, at) => ({
    year,
    quarter: at + 1,
    publishFrom: daysAfter(`${year}-${last}`, REPORTING_DAYS),
  }));
}
