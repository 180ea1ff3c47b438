import type { SweptPage } from "../page-sweep.ts";

/** The pages about enterprises, and those of an enterprise's own desk. */
export const ENTERPRISE_PAGES: readonly SweptPage[] = [
  { name: "enterprise-finder", path: "/enterprises", as: null },
  { name: "enterprise-finder-found", path: "/enterprises?search=%E4%BA%91%E5%8D%97", as: null },
  { name: "enterprise-finder-wrong-code", path: "/enterprises?search=91530111LEADR7I74H", as: null },
  { name: "enterprise-public", path: "/enterprises/91530111LEADR7174H?on=2026-05-20", as: null },
  { name: "enterprise-table", path: "/enterprises/91120116LEADR8214H?on=2026-05-20&history=table", as: null },
  { name: "enterprise-bank", path: "/enterprises/91110105LEADR61200?on=2026-05-20&jurisdiction=all", as: "bank" },
  { name: "enterprise-auditor", path: "/enterprises/91110105LEADR61200?on=2026-05-20", as: "auditor" },
  { name: "own", path: "/own", as: "enterprise" },
  { name: "own-authorisations", path: "/own/authorisations", as: "enterprise" },
  { name: "own-asked", path: "/own/asked", as: "enterprise" },
  { name: "own-cases", path: "/own/cases", as: "enterprise" },
];
