import type { SweptPage } from "../page-sweep.ts";

const page = (name: string, path: string): SweptPage => ({ name: `open-${name}`, path, as: null });

/** Pages for everybody. */
export const OPEN_PAGES: readonly SweptPage[] = [
  page("leaders", "/leaders?on=2026-05-20"),
  page("publicities", "/publicity?shown=all"),
  page("certificates", "/certificates"),
  page("certificate", `/certificates/${encodeURIComponent("示例-YN-2025-02")}?on=2026-05-20`),
  page("bans", "/bans?on=2026-05-20"),
  page("rankings", "/rankings"),
  page("complaint", "/complaints/new"),
  page("suggestion", "/complaints/new?tab=suggest"),
  page("follow", "/follow"),
  page("changes", "/changes"),
  page("open-data", "/open-data-files"),
  page("verification", "/verification"),
  { name: "open-publicity", path: "/publicity", behind: "查看并提出异议", as: null },
];
