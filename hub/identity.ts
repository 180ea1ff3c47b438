import type { Authenticate } from "../shared/access/credentials.ts";
import { gatewayAuthentication } from "../shared/access/gateway-authentication.ts";
import { openIdVerifier } from "../shared/access/openid-verifier.ts";
import type { Log } from "../shared/server/log.ts";
import { verifierOptions } from "../shared/server/verifier-options.ts";
import type { HubEnvironment } from "./hub-environment.ts";

/** Who callers are, told by the provider that the environment names or else by the embedded one. */
export interface HubIdentity {
  readonly authenticate: Authenticate;
  /** Where callers reach the gateway, told once it listens. */
  listensAt(url: string): void;
}

/** Where the embedded provider is found beneath the gateway's own address. */
export const PROVIDER_PATH = "/oidc";

/** Opens the identities of a hub; what comes before the gateway listens waits for its address. */
export function openIdentity(environment: HubEnvironment, log: Log): HubIdentity {
  let listensAt: (url: string) => void = () => {};
  const publicUrl = new Promise<string>((resolve) => {
    listensAt = resolve;
  });
  const authenticate = publicUrl.then((url) => {
    const issuer = environment.openId.issuer ?? `${url}${PROVIDER_PATH}`;
    const verifier = openIdVerifier(verifierOptions({ ...environment.openId, issuer }, log));
    return gatewayAuthentication(verifier, async () => url);
  });
  return {
    authenticate: async (call) => (await authenticate)(call),
    listensAt: (url) => listensAt(environment.publicUrl ?? url),
  };
}
