import type { IdentityProvider } from "../identity/identity-provider.ts";
import type { Authenticate } from "../shared/access/credentials.ts";
import { gatewayAuthentication } from "../shared/access/gateway-authentication.ts";
import { openIdVerifier } from "../shared/access/openid-verifier.ts";
import type { Log } from "../shared/server/log.ts";
import type { Mount } from "../shared/server/serve-graphql.ts";
import { verifierOptions } from "../shared/server/verifier-options.ts";
import type { HubEnvironment } from "./hub-environment.ts";

/** Who callers are, told by the provider that the environment names or else by the embedded one. */
export interface HubIdentity {
  readonly authenticate: Authenticate;
  /** The embedded provider, by the path that it answers below; nothing when another one is named. */
  readonly mounts: ReadonlyMap<string, Mount>;
  /** Where callers reach the gateway, told once it listens. */
  listensAt(url: string): void;
}

/** Where the embedded provider is found beneath the gateway's own address. */
export const PROVIDER_PATH = "/oidc";

/**
 * Opens the identities of a hub; what comes before the gateway listens waits for its address.
 *
 * @throws {OperatorError} when the provider that the environment names cannot be used
 */
export function openIdentity(environment: HubEnvironment, log: Log): HubIdentity {
  let tellUrl: (url: string) => void = () => {};
  const publicUrl = new Promise<string>((resolve) => {
    tellUrl = resolve;
  });
  const listensAt = (url: string) => tellUrl(environment.publicUrl ?? url);
  const { issuer } = environment.openId;
  if (issuer !== null) {
    const verifier = openIdVerifier(verifierOptions({ ...environment.openId, issuer }, environment.gateway, log));
    return { authenticate: gatewayAuthentication(verifier, () => publicUrl), mounts: new Map(), listensAt };
  }
  const provider = publicUrl.then((url) => embedded(url, environment, log));
  // Awaited by whoever asks; a failure is told to them.
  provider.catch((error: unknown) => log.error({ err: error }, "The embedded OpenID provider did not start"));
  const ready = provider.then(async (running) => {
    const own = { ...environment.openId, issuer: `${await publicUrl}${PROVIDER_PATH}` };
    const verifier = openIdVerifier({
      ...verifierOptions(own, environment.gateway, log),
      ownKeys: () => running.jwks(),
    });
    return gatewayAuthentication(verifier, () => publicUrl);
  });
  ready.catch(() => {});
  return {
    authenticate: async (call) => (await ready)(call),
    mounts: new Map([[PROVIDER_PATH, mountOf(provider)]]),
    listensAt,
  };
}

/** Loaded only by a hub that uses it: a city's own provider needs none of it. */
async function embedded(url: string, { dataDir }: HubEnvironment, log: Log): Promise<IdentityProvider> {
  const [{ createIdentityProvider }, { departmentEntries }] = await Promise.all([
    import("../identity/identity-provider.ts"),
    import("../identity/department-entry.ts"),
  ]);
  return createIdentityProvider({ issuer: `${url}${PROVIDER_PATH}`, dataDir, departments: departmentEntries(), log });
}

function mountOf(provider: Promise<IdentityProvider>): Mount {
  return (request, response) =>
    provider.then(
      (ready) => ready.handle(request, response),
      () => void response.writeHead(503).end(),
    );
}
