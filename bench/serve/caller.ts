import { openIdVerifier } from "../../shared/access/openid-verifier.ts";
import { PUBLIC_VIEWER, type Viewer } from "../../shared/access/viewer.ts";

/** Who asks, and the token that proves it. */
export interface ProvedCaller {
  readonly viewer: Viewer;
  readonly token: string | null;
}

/** Proves callers by their tokens as the hub does, so that both sides of a comparison do it alike. */
export function callerProof(issuer: string): (authorization: string | null) => Promise<ProvedCaller> {
  const verifier = openIdVerifier({
    issuer,
    audience: "leader-hub",
    senderConstrained: "OPTIONAL",
    clock: Date.now,
    audit: () => {},
    onFault: console.error,
  });
  return async (authorization) => {
    if (authorization === null) return { viewer: PUBLIC_VIEWER, token: null };
    const call = { authorization: [authorization], dpop: [], method: "POST", url: "", purpose: undefined };
    const viewer = await verifier.verify(call);
    if (viewer.kind === "PUBLIC") return { viewer, token: null };
    const [usual = null] = viewer.purposes;
    return { viewer: { ...viewer, purpose: usual }, token: authorization.slice("Bearer ".length) };
  };
}
