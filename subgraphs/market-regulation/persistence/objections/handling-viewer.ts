import type { Viewer } from "../../../../shared/access/viewer.ts";

/** As what somebody may handle what the public files: for which working body, in which divisions as an officer. */
export interface HandlingViewer {
  /** The credit code of the working body acted for; null for anybody else. */
  readonly workingBody: string | null;
  /** The divisions acted in for the market regulation department; empty for anybody else. */
  readonly divisions: readonly string[];
}

/** What somebody may handle. */
export function handlingOf(viewer: Viewer): HandlingViewer {
  if (viewer.kind === "PUBLIC") return { workingBody: null, divisions: [] };
  const { role, uscc, department, jurisdictions } = viewer;
  return {
    workingBody: role === "WORKING_BODY" ? uscc : null,
    divisions: role === "DEPARTMENT" && department === "market-regulation" ? jurisdictions : [],
  };
}

/** Whether a scheme `s` is one that the viewer handles something of: the two placeholders are HandlingViewer's. */
export function handledBy(workingBody: string, divisions: string): string {
  return `(exists (select from register.working_body w
      where w.scheme = s.code and w.uscc = ${workingBody}::text and upper_inf(w.known))
    or exists (select from unnest(${divisions}::text[]) as d(code)
      where s.jurisdiction like regexp_replace(d.code, '(00)+$', '') || '%'))`;
}
