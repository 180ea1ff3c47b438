import type { Viewer } from "../../../../shared/access/viewer.ts";

/** Who asks, as functions of the database read it; null for somebody who did not sign in. */
export function viewerRow(viewer: Viewer): string | null {
  if (viewer.kind === "PUBLIC") return null;
  const { role, department, uscc, jurisdictions } = viewer;
  return JSON.stringify({ role, department, uscc, jurisdictions });
}
