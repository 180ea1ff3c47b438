/** The columns of a file of catalogue codes, in order. */
export const COLUMNS = ["编码", "品目名称"] as const;
