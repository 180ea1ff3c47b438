import { PUBLIC_VIEWER, type Viewer } from "../../../../shared/access/viewer.ts";
import { actorOf } from "../../../../shared/server/procedure/signed-in.ts";
import { isMover } from "../../../../shared/values/procedure/actor.ts";
import { HANDLERS } from "../../domain/objections/objection-machine.ts";
import type { OfScheme } from "../../domain/procedure/movers.ts";

/** Under whom a filing is kept: under nobody's name, but for what a working body or the department records from paper. */
export function filingAs(viewer: Viewer): Viewer {
  if (viewer.kind === "PUBLIC") return viewer;
  const { role, department } = viewer;
  const recordsPaper = role === "WORKING_BODY" || (role === "DEPARTMENT" && department === "market-regulation");
  return recordsPaper ? viewer : PUBLIC_VIEWER;
}

/** Whether somebody is one of those who handle what is filed in a scheme. */
export function handles(viewer: Viewer, scheme: OfScheme): boolean {
  return isMover(actorOf(viewer), HANDLERS, scheme);
}
