import type { SweptPage } from "./page-sweep.ts";

/** Every page of the desks, as whoever uses it. */
export const PAGES: readonly SweptPage[] = [
  { name: "home", path: "/", as: null },
  { name: "conduct", path: "/conduct", as: "market-regulation@530000" },
  { name: "conduct-exits", path: "/conduct/exits", as: "market-regulation@530000" },
  { name: "conduct-duties", path: "/conduct/duties", as: "market-regulation@530000" },
  { name: "conduct-bans", path: "/conduct/bans", as: "market-regulation@530000" },
  { name: "conduct-accidents", path: "/conduct/accidents?uscc=91120117LEADR8222T", as: "customs@120000" },
  { name: "conduct-flags", path: "/conduct/flags", as: "market-regulation@530000" },
  { name: "conduct-spot-checks", path: "/conduct/spot-checks", as: "market-regulation@530000" },
  { name: "conduct-complaints", path: "/conduct/complaints", as: "market-regulation@530000" },
  { name: "conduct-body-cases", path: "/conduct/body-cases", as: "working-body" },
  { name: "conduct-summaries", path: "/conduct/summaries?tab=incidents", as: "working-body" },
  { name: "conduct-access", path: "/conduct/access", as: "auditor" },
  { name: "conduct-log", path: "/conduct/log", as: "auditor" },
];
