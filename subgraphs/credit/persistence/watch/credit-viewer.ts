import type { Viewer } from "../../../../shared/access/viewer.ts";

/** Scopes by which a department reads what credit officers put on record. */
const OFFICERS_SCOPES = ["credit:evaluate", "credit:oversee"];

/** Who asks, as the database's rules of rows read it; null for somebody who may see no row. */
export function creditViewerRow(viewer: Viewer): string | null {
  if (viewer.kind === "PUBLIC") return null;
  const { role, tenant, uscc, jurisdictions, scopes } = viewer;
  const reads = role === "DEPARTMENT" ? OFFICERS_SCOPES.some((scope) => scopes.has(scope)) : scopes.has("credit:check");
  return reads ? JSON.stringify({ role, tenant, uscc, jurisdictions }) : null;
}
