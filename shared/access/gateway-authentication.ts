import { type Authenticate, headerValues } from "./credentials.ts";
import { presentedToken } from "./presented-token.ts";
import type { TokenVerifier } from "./token-verifier.ts";
import { Unauthenticated } from "./unauthenticated.ts";
import type { SignedInViewer, Viewer } from "./viewer.ts";

/** The header in which a caller says for what it asks. */
export const PURPOSE_HEADER = "hub-purpose";

/**
 * Proves callers of a gateway by their tokens; somebody without one is the public.
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
    const viewer = await verifier.verify({ authorization, dpop, method: call.method, url, purpose });
    return { viewer: withPurpose(viewer), token: presentedToken(authorization)?.token ?? null };
  };
}

/** Who states no purpose asks for the first of those that the token carries: the caller's usual one. */
function withPurpose(viewer: Viewer): Viewer {
  if (viewer.kind === "PUBLIC" || viewer.purpose !== null) return viewer;
  const [usual] = viewer.purposes;
  return usual === undefined ? viewer : ({ ...viewer, purpose: usual } satisfies SignedInViewer);
}
