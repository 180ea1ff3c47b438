import type { SweptPage } from "../page-sweep.ts";

/** The lists and forms of the evaluation year; the things behind them. */
export const YEAR_PAGES: readonly SweptPage[] = [
  { name: "year-board", path: "/year", as: "working-body" },
  { name: "year-board-table", path: "/year?year=2025&view=table", as: "working-body" },
  { name: "year-key-fields", path: "/year/key-fields", as: "working-body" },
  { name: "year-calls", path: "/year/calls", as: "working-body" },
  { name: "year-bodies", path: "/year/bodies", as: "working-body" },
  { name: "year-schemes", path: "/year/schemes", as: "working-body" },
  { name: "year-publicities", path: "/year/publicity", as: "working-body" },
  { name: "year-rankings", path: "/year/rankings?year=2025", as: "working-body" },
  { name: "year-experts", path: "/year/experts", as: "working-body" },
  { name: "year-scheme-draft", path: "/year/schemes/draft?scheme=530000", as: "evaluation-body-2" },
  { name: "year-declarations", path: "/year/declarations", as: "enterprise-3" },
  { name: "year-declaration-draft", path: "/year/declarations/draft", as: "enterprise-3" },
  { name: "year-baselines", path: "/year/baselines?standard=GB/T%2022165-2008", as: "market-regulation@530000" },
  { name: "year-candidacies", path: "/year/candidacies", as: "enterprise-3" },
  { name: "year-commitments", path: "/year/commitments", as: "enterprise-3" },
  { name: "year-call", path: "/year/calls", behind: /征集公告/, as: "working-body" },
  { name: "year-call-new", path: "/year/calls", behind: "开始征集", as: "working-body" },
  { name: "year-body", path: "/year/bodies", behind: "示例第二评估机构", as: "working-body" },
  { name: "year-scheme", path: "/year/schemes", behind: "示例核桃仁评估方案", as: "working-body" },
  { name: "year-ranking", path: "/year/rankings?year=2025", behind: "示例核桃仁评估方案", as: "working-body" },
  { name: "year-publicity", path: "/year/publicity", behind: "评估机构和评估方案公示", as: "working-body" },
  { name: "year-publicity-list", path: "/year/publicity", behind: "排行榜和名单公示", as: "working-body" },
  { name: "year-declaration", path: "/year/declarations", behind: "Q/SLHT 0003S-2025", as: "enterprise-3" },
  { name: "year-key-field-new", path: "/year/key-fields", behind: "公布重点领域", as: "market-regulation@530000" },
];
