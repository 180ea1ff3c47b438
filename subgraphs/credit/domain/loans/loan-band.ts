/** Bands of amounts in yuan, smallest first; the lower end belongs to its band. Exact amounts are not reported. */
export const LOAN_BANDS = ["BELOW_1M", "M1_TO_5M", "M5_TO_10M", "M10_TO_50M", "M50_AND_ABOVE"] as const;

export type LoanBand = (typeof LOAN_BANDS)[number];
