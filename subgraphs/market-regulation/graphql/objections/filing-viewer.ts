import { PUBLIC_VIEWER, type SignedInViewer, type Viewer } from "../../../../shared/access/viewer.ts";
import { HANDLERS } from "../../domain/objections/objection-machine.ts";
import { type Actor, isMover } from "../../domain/procedure/actor.ts";
import type { OfScheme } from "../../domain/procedure/movers.ts";

/** Under whom a filing is kept: under nobody's name, but for what a working body or the department records from paper. */
export function filingAs(viewer: Viewer): Viewer {
  if (viewer.kind === "PUBLIC") return viewer;
  const { role, department } = viewer;
  const recordsPaper = role === "WORKING_BODY" || (role === "DEPARTMENT" && department === "market-regulation");
  return recordsPaper ? viewer : PUBLIC_VIEWER;
}

/** As what a table judges somebody; null for whoever did not sign in. */
export function actorOf(viewer: Viewer): (SignedInViewer & Actor) | null {
  return viewer.kind === "PUBLIC" ? null : viewer;
}

/** Whether somebody is one of those who handle what is filed in a scheme. */
export function handles(viewer: Viewer, scheme: OfScheme): boolean {
  return isMover(actorOf(viewer), HANDLERS, scheme);
}
