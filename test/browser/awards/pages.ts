import type { SweptPage } from "../page-sweep.ts";

/** The pages of awards. */
export const AWARDS_PAGES: readonly SweptPage[] = [
  { name: "awards", path: "/awards", as: "market-regulation@530000" },
  { name: "awards-affected", path: "/awards/affected", as: "market-regulation@530000" },
  { name: "awards-recommendations", path: "/awards/recommendations", as: "market-regulation@510800" },
  { name: "awards-conversions", path: "/awards/conversions", as: "market-regulation@510800" },
  {
    name: "awards-decisions",
    path: "/awards/decisions?uscc=91530111LEADR7115E&award=530000%20government-quality-award&on=2026-05-20",
    as: "market-regulation@530000",
  },
  { name: "awards-files", path: "/awards/files", as: "market-regulation@530000" },
  { name: "awards-adoptions", path: "/awards/adoptions", as: null },
  { name: "awards-round", path: "/awards", behind: "第三届", as: "market-regulation@530000" },
  { name: "awards-round-open", path: "/awards", behind: "第四届", as: "market-regulation@530000" },
  { name: "awards-award-new", path: "/awards", behind: "登记奖项", as: "market-regulation@530000" },
];
