import { RefusedRequest } from "../server/refused-request.ts";
import { type Authenticate, headerValues } from "./credentials.ts";
import { presentedToken } from "./presented-token.ts";
import type { TokenVerifier } from "./token-verifier.ts";
import { Unauthenticated } from "./unauthenticated.ts";
import type { SignedInViewer, Viewer } from "./viewer.ts";

/** The header in which a caller says for what it asks. */
export const PURPOSE_HEADER = "hub-purpose";

/**
 * Proves callers of a gateway by their tokens; somebody without one is the public. A purpose that the token does not
 * carry is refused by a `RefusedRequest`.
 *
 * @param publicUrl where callers reach the gateway, without a path
 */
export function gatewayAuthentication(
  verifier: Pick<TokenVerifier, "verify">,
  publicUrl: () => Promise<string>,
): Authenticate {
  return async (call) => {
    const authorization = headerValues(call, "authorization");
    const dpop = headerValues(call, "dpop");
    const [purpose, ...more] = headerValues(call, PURPOSE_HEADER);
    if (more.length > 0) throw new Unauthenticated("PURPOSE_TWICE");
    const url = `${await publicUrl()}${call.url}`;
    const viewer = await verifier.verify({ authorization, dpop, method: call.method, url, purpose }).catch(tellPurpose);
    return { viewer: withPurpose(viewer), token: presentedToken(authorization)?.token ?? null };
  };
}

/** Somebody whose token was good is told that only the purpose was not. */
function tellPurpose(error: unknown): never {
  if (!(error instanceof Unauthenticated) || error.reason !== "PURPOSE_NOT_HELD") throw error;
  throw new RefusedRequest(403, "FORBIDDEN", `The token does not carry the purpose that ${PURPOSE_HEADER} states.`, {
    messageZh: `令牌不含 ${PURPOSE_HEADER} 所述目的。`,
  });
}

/** Who states no purpose asks for the first of those that the token carries: the caller's usual one. */
function withPurpose(viewer: Viewer): Viewer {
  if (viewer.kind === "PUBLIC" || viewer.purpose !== null) return viewer;
  const [usual] = viewer.purposes;
  return usual === undefined ? viewer : ({ ...viewer, purpose: usual } satisfies SignedInViewer);
}
