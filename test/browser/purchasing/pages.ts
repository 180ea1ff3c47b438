import type { SweptPage } from "../page-sweep.ts";

/** The pages of purchasing, the catalogue and subsidies. */
export const PURCHASING_PAGES: readonly SweptPage[] = [
  { name: "purchasing-home", path: "/purchasing", as: "procurement" },
  {
    name: "purchasing-check",
    path: "/purchasing/check?uscc=91120116LEADR81188&jurisdiction=120000&edition=2022&code=A02061804&on=2026-05-20",
    as: "procurement",
  },
  { name: "purchasing-files", path: "/purchasing/files", as: "procurement" },
  { name: "tenders", path: "/tenders", as: "procurement" },
  { name: "tender-new", path: "/tenders/new", as: "procurement" },
  { name: "tender-absent", path: "/tenders/none", as: "procurement" },
  { name: "purchasing-uses", path: "/purchasing/uses", as: "finance@530000" },
  { name: "catalogue", path: "/catalogue?edition=2013&code=A02010105", as: "finance@530000" },
  { name: "mappings", path: "/catalogue/mappings?category=C3852&history=1", as: "finance@530000" },
  { name: "mapping-state", path: "/catalogue/mappings/state?category=C3852&edition=2022", as: "finance@530000" },
  { name: "subsidies", path: "/subsidies", as: "finance@110000" },
  { name: "tender", path: "/tenders", behind: "示例 学校空调采购", as: "procurement" },
  { name: "tender-announced", path: "/tenders", behind: "示例 办公楼空调采购", as: "procurement" },
  { name: "tender-draft", path: "/tenders", behind: "示例 培训中心空调更新", as: "procurement" },
  { name: "subsidy", path: "/subsidies", behind: "示例 首都标准化战略补助资金", as: "finance@110000" },
];
