import type { IdentityProvider } from "../identity/identity-provider.ts";
import { PROVIDER_PATH } from "../identity/mount.ts";
import type { Authenticate } from "../shared/access/credentials.ts";
import { gatewayAuthentication } from "../shared/access/gateway-authentication.ts";
import type { UsedOnce } from "../shared/access/once-only.ts";
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

/** The embedded provider as a gateway needs it, in this process or another of this hub. */
export interface OwnProvider {
  readonly mount: Mount;
  /** The public keys that its tokens are verified with (JWKS), as they are now. */
  readonly keys: () => Promise<unknown>;
}

/** What the identities of a hub stand on. */
export interface IdentityParts {
  /** Makes the embedded provider; not called when the environment names another. */
  readonly provider: (publicUrl: Promise<string>) => OwnProvider;
  /** Remembers the proofs that were used, when other processes may be shown them too. */
  readonly proofs?: UsedOnce;
}

/**
 * Opens the identities of a hub; what comes before the gateway listens waits for its address.
 *
 * @throws {OperatorError} when the provider that the environment names cannot be used
 */
export function openIdentity(environment: HubEnvironment, log: Log, { provider, proofs }: IdentityParts): HubIdentity {
  let tellUrl: (url: string) => void = () => {};
  const publicUrl = new Promise<string>((resolve) => {
    tellUrl = resolve;
  });
  const listensAt = (url: string) => tellUrl(environment.publicUrl ?? url);
  const { issuer } = environment.openId;
  if (issuer !== null) {
    const options = verifierOptions({ ...environment.openId, issuer }, environment.gateway, log);
    const verifier = openIdVerifier({ ...options, proofs });
    return { authenticate: gatewayAuthentication(verifier, () => publicUrl), mounts: new Map(), listensAt };
  }
  const own = provider(publicUrl);
  const ready = publicUrl.then((url) => {
    const named = { ...environment.openId, issuer: `${url}${PROVIDER_PATH}` };
    const options = verifierOptions(named, environment.gateway, log);
    const verifier = openIdVerifier({ ...options, ownKeys: own.keys, proofs });
    return gatewayAuthentication(verifier, () => publicUrl);
  });
  return {
    authenticate: async (call) => (await ready)(call),
    mounts: new Map([[PROVIDER_PATH, own.mount]]),
    listensAt,
  };
}

/** Starts the embedded provider as soon as it is known where callers reach it. */
export function embeddedProvider(publicUrl: Promise<string>, environment: HubEnvironment, log: Log): OwnProvider {
  const provider = publicUrl.then((url) => embedded(url, environment, log));
  // Awaited by whoever asks; a failure is told to them.
  provider.catch((error: unknown) => log.error({ err: error }, "The embedded OpenID provider did not start"));
  return {
    mount: (request, response) =>
      provider.then(
        (ready) => ready.handle(request, response),
        () => void response.writeHead(503).end(),
      ),
    keys: async () => (await provider).jwks(),
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
