import type { SweptPage } from "../page-sweep.ts";

const OFFICER = "market-regulation@530000";

/** The pages of exits and supervision. */
export const CONDUCT_PAGES: readonly SweptPage[] = [
  { name: "conduct", path: "/conduct", as: OFFICER },
  { name: "conduct-exits", path: "/conduct/exits", as: OFFICER },
  { name: "conduct-duties", path: "/conduct/duties", as: OFFICER },
  { name: "conduct-bans", path: "/conduct/bans", as: OFFICER },
  { name: "conduct-accidents", path: "/conduct/accidents?uscc=91120117LEADR8222T", as: "customs@120000" },
  { name: "conduct-flags", path: "/conduct/flags", as: OFFICER },
  { name: "conduct-spot-checks", path: "/conduct/spot-checks", as: OFFICER },
  { name: "conduct-complaints", path: "/conduct/complaints", as: OFFICER },
  { name: "conduct-body-cases", path: "/conduct/body-cases", as: "working-body" },
  { name: "conduct-summaries", path: "/conduct/summaries?tab=incidents", as: "working-body" },
  { name: "conduct-access", path: "/conduct/access", as: "auditor" },
  { name: "conduct-log", path: "/conduct/log", as: "auditor" },
  { name: "conduct-exit", path: "/conduct/exits", behind: /^示例-YN-/, as: OFFICER },
  { name: "conduct-exit-new", path: "/conduct/exits", behind: "立案", as: OFFICER },
  { name: "conduct-complaint", path: "/conduct/complaints", behind: /^消费者反映/, as: OFFICER },
  { name: "conduct-spot-check", path: "/conduct/spot-checks", behind: /^Q\/SJK/, as: OFFICER },
  { name: "conduct-plan-new", path: "/conduct/spot-checks", behind: "制定计划", as: OFFICER },
];
