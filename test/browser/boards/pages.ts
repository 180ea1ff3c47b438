import type { SweptPage } from "../page-sweep.ts";

/** The boards of departments, as the public and as officers see them. */
export const BOARDS_PAGES: readonly SweptPage[] = [
  { name: "boards", path: "/boards?on=2026-05-20", as: null },
  { name: "board-public", path: "/boards/120000/standardisation-committee?on=2026-05-20", as: null },
  { name: "boards-statistics-leaders", path: "/boards/530000/statistics?on=2026-05-20", as: null },
  {
    name: "boards-statistics-declarations",
    path: "/boards/530000/statistics?tab=declarations&on=2026-05-20",
    as: null,
  },
  { name: "boards-statistics-exits", path: "/boards/530000/statistics?tab=exits&on=2026-05-20", as: null },
  { name: "boards-statistics-publicity", path: "/boards/530000/statistics?tab=publicity&on=2026-05-20", as: null },
  { name: "boards-statistics-targets", path: "/boards/120000/statistics?tab=targets&on=2026-05-20", as: null },
  { name: "boards-statistics-districts", path: "/boards/110000/statistics?tab=districts&on=2026-05-20", as: null },
  { name: "boards-statistics-published", path: "/boards/530000/statistics?tab=published", as: null },
  { name: "board", path: "/boards/530000/market-regulation?on=2026-05-20", as: "market-regulation@530000" },
  {
    name: "board-figure",
    path: "/boards/530000/market-regulation/figures/OWN_LEADERS_IN_FORCE?on=2026-05-20",
    as: "market-regulation@530000",
  },
  { name: "board-bank", path: "/boards/530000/peoples-bank?on=2026-05-20", as: "peoples-bank@530000" },
  {
    name: "boards-published",
    path: "/boards/530000/statistics?tab=published",
    behind: "本地有效领跑者企业数",
    as: null,
  },
];
