import { addDays, parseCivilDate } from "../../../../shared/values/civil-date.ts";

/** A quarter of a year whose loans are counted. */
export interface LoanQuarter {
  readonly year: number;
  readonly quarter: number;
}

/** The first day on which a quarter's figures are published: its loans are reported within 30 days of its end. */
export function publishedFrom({ year, quarter }: LoanQuarter): string {
  const next = quarter === 4 ? `${year + 1}-01-01` : `${year}-${String(quarter * 3 + 1).padStart(2, "0")}-01`;
  return addDays(parseCivilDate(next), 30);
}
