import type { SignedInViewer, Viewer } from "../../../../shared/access/viewer.ts";
import type { Uscc } from "../../../../shared/values/uscc.ts";

/** Somebody who acts for an enterprise. */
export interface EnterpriseViewer extends SignedInViewer {
  readonly role: "ENTERPRISE";
  readonly uscc: Uscc;
}

/** The enterprise that somebody acts for; null for anybody else. */
export function ownUscc(viewer: Viewer): Uscc | null {
  return viewer.kind === "SIGNED_IN" && viewer.role === "ENTERPRISE" ? viewer.uscc : null;
}
