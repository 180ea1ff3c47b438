import { GraphQLError } from "graphql";
import type { SignedInViewer, Viewer } from "../../access/viewer.ts";
import type { Actor } from "../../values/procedure/actor.ts";

/**
 * Whoever signed in; what they may do, the table of the procedure says.
 *
 * @throws {GraphQLError} `FORBIDDEN` for somebody who did not
 */
export function signedIn(viewer: Viewer): SignedInViewer {
  if (viewer.kind === "SIGNED_IN") return viewer;
  const message = "This is done by callers who sign in.";
  throw new GraphQLError(message, { extensions: { code: "FORBIDDEN", messageZh: "登录后方可办理。" } });
}

/** Somebody as a table of transitions asks; null when they did not sign in. */
export function actorOf(viewer: Viewer): (SignedInViewer & Actor) | null {
  return viewer.kind === "PUBLIC" ? null : viewer;
}
