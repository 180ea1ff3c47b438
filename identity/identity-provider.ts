import type { IncomingMessage, ServerResponse } from "node:http";
import type { errors, KoaContextWithOIDC, Provider } from "oidc-provider";
import type { Log } from "../shared/server/log.ts";
import { clientKeys, IDENTITY_FOLDER } from "./client-keys.ts";
import { demonstrationClients } from "./demonstration-clients.ts";
import { type DemonstrationIdentity, demonstrationIdentities } from "./demonstration-identities.ts";
import type { DepartmentEntry } from "./department-entry.ts";
import { handleInteraction, type Interaction } from "./interaction.ts";
import { loadOidcProvider } from "./load-oidc-provider.ts";
import { memoryStorage } from "./memory-storage.ts";
import { mountOf, placeRequest } from "./mount.ts";
import { makePrivateFolder } from "./private-folder.ts";
import { type ProviderParts, providerConfiguration } from "./provider-configuration.ts";
import { renewed } from "./renewed.ts";
import { SigningKeyFolder } from "./signing-keys.ts";

export interface IdentityProviderOptions {
  /** The address that it is reached at, as callers write it: `https://hub.example/oidc`. Its path is where it is mounted. */
  readonly issuer: string;
  /** The hub's data folder; keys are kept in `identity/` there. */
  readonly dataDir: string;
  /** Those of `policies/departments.yaml`. */
  readonly departments: readonly DepartmentEntry[];
  readonly log: Log;
  /** Milliseconds since 1970 (UTC); when signing keys change. */
  readonly clock?: () => number;
  /** Where a browser may be sent after a sign-in; without it `/signed-in` of the issuer's own site. */
  readonly redirectUris?: readonly string[];
}

/** The embedded OpenID provider. It knows demonstration identities and nobody else. */
export interface IdentityProvider {
  readonly identities: readonly DemonstrationIdentity[];
  /** Answers a request below the issuer's path, whether or not that path was taken off its address. */
  handle(request: IncomingMessage, response: ServerResponse): void;
  /** The public keys that its tokens are verified with, as they are now. */
  jwks(): Promise<{ readonly keys: readonly { readonly kid: string }[] }>;
}

/** Starts the embedded provider; makes what keys are not there yet. */
export async function createIdentityProvider(options: IdentityProviderOptions): Promise<IdentityProvider> {
  const { issuer, dataDir, departments, log, clock = Date.now } = options;
  const { redirectUris = [new URL("/signed-in", issuer).href] } = options;
  const identities = demonstrationIdentities(departments);
  const keys = await clientKeys(dataDir, names(identities));
  const signingKeys = await SigningKeyFolder.open(await makePrivateFolder(dataDir, IDENTITY_FOLDER), clock);
  const mount = mountOf(issuer);
  const parts = {
    oidc: await loadOidcProvider(),
    mountPath: mount.path,
    identities: new Map(identities.map((identity) => [identity.name, identity])),
    storage: memoryStorage(demonstrationClients(identities, keys, redirectUris)),
  };
  const current = renewed(
    () => signingKeys.read(),
    ({ jwks }) => ({ jwks, provider: startProvider(issuer, { ...parts, jwks }, log) }),
  );
  await current();
  return {
    identities,
    handle(request, response) {
      placeRequest(request, mount);
      const answer = async () =>
        serve({ provider: (await current()).provider, people: identities, mountPath: mount.path }, request, response);
      answer().catch((error: unknown) => fail(error, response, log));
    },
    async jwks() {
      const { keys } = (await current()).jwks;
      return { keys: keys.map(({ d: _private, ...publicPart }) => publicPart) };
    },
  };
}

function names(identities: readonly DemonstrationIdentity[]): string[] {
  return identities.map(({ name }) => name);
}

function startProvider(issuer: string, parts: ProviderParts, log: Log): Provider {
  const provider = new parts.oidc.Provider(issuer, providerConfiguration(parts));
  // Scheme and host are set by whoever mounts it, never by a caller.
  provider.proxy = true;
  provider.on("server_error", (_ctx, error) => log.error({ err: error }, "The identity provider failed"));
  const refused = ({ oidc }: KoaContextWithOIDC, { error, error_detail: detail }: errors.OIDCProviderError) => {
    log.warn({ client: oidc.client?.clientId, error, detail }, "The identity provider refused a request");
  };
  provider.on("grant.error", refused).on("authorization.error", refused);
  return provider;
}

async function serve(interaction: Interaction, request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader("x-content-type-options", "nosniff");
  response.setHeader("referrer-policy", "no-referrer");
  if (request.url?.startsWith("/interaction/")) return handleInteraction(interaction, request, response);
  // What the provider sends by itself when somebody becomes somebody else: a form that submits itself.
  response.setHeader("content-security-policy", "default-src 'none'; script-src 'none'; frame-ancestors 'none'");
  await interaction.provider.callback()(request, response);
}

function fail(error: unknown, response: ServerResponse, log: Log): void {
  log.error({ err: error }, "The identity provider failed");
  if (response.headersSent) return void response.destroy();
  response.writeHead(500, { "content-type": "application/json" });
  response.end('{"error":"server_error"}');
}
