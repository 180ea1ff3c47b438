import type { Viewer } from "../../../../shared/access/viewer.ts";

/** The institution whose tenders a viewer sees; null for somebody who keeps none, to whom there are none. */
export function tenantOf(viewer: Viewer): string | null {
  return viewer.kind === "PUBLIC" || viewer.role !== "PURCHASER" ? null : viewer.tenant;
}
