import { GraphQLError } from "graphql";
import type { SignedInViewer, Viewer } from "../../../../shared/access/viewer.ts";

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
