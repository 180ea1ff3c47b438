/** A registering authority of GB 32100-2015 and the categories of body it registers. */
export interface UsccAuthority {
  readonly name: string;
  readonly nameEn: string;
  readonly categories: string;
}

/**
 * The authorities by the first character of a code; each character of `categories` may stand second.
 *
 * @see GB 32100-2015, table of registering authorities and categories
 */
export const USCC_AUTHORITIES: ReadonlyMap<string, UsccAuthority> = new Map([
  ["1", { name: "机构编制", nameEn: "staffing", categories: "1239" }],
  ["2", { name: "外交", nameEn: "foreign affairs", categories: "19" }],
  ["3", { name: "司法行政", nameEn: "justice", categories: "123459" }],
  ["4", { name: "文化", nameEn: "culture", categories: "19" }],
  ["5", { name: "民政", nameEn: "civil affairs", categories: "1239" }],
  ["6", { name: "旅游", nameEn: "tourism", categories: "129" }],
  ["7", { name: "宗教", nameEn: "religion", categories: "129" }],
  ["8", { name: "工会", nameEn: "trade unions", categories: "19" }],
  ["9", { name: "市场监督管理", nameEn: "market regulation", categories: "123" }],
  ["A", { name: "中央军委编制", nameEn: "military staffing", categories: "19" }],
  ["N", { name: "农业", nameEn: "agriculture", categories: "1239" }],
  ["Y", { name: "其他", nameEn: "other", categories: "1" }],
]);
