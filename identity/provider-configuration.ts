import type { AdapterFactory, Configuration, JWKS, KoaContextWithOIDC, ResourceServer } from "oidc-provider";
import { SCOPES } from "../shared/access/scopes.ts";
import { SIGNATURE_ALGORITHMS } from "../shared/access/signature-algorithms.ts";
import type { DemonstrationIdentity } from "./demonstration-identities.ts";
import { errorPage } from "./pages.ts";
import { tokenClaimsOf } from "./token-claims-of.ts";

type OidcProvider = typeof import("oidc-provider");

export interface ProviderParts {
  readonly oidc: OidcProvider;
  /** `/oidc` */
  readonly mountPath: string;
  readonly identities: ReadonlyMap<string, DemonstrationIdentity>;
  readonly jwks: JWKS;
  /** The clients as well. */
  readonly storage: AdapterFactory;
}

/** `aud` of the access tokens. */
export const AUDIENCE = "leader-hub";
/** What clients ask tokens for, should they name it; without it they get the same. */
export const RESOURCE = "urn:leader-hub";
/** How long an access token holds, in seconds. */
export const ACCESS_TOKEN_LIFE_S = 600;

const SIGN_IN_LIFE_S = 8 * 60 * 60;
const ASSERTION_LIFE_S = 300;

/** What the embedded provider offers, and all that it does not. */
export function providerConfiguration(parts: ProviderParts): Configuration {
  const { oidc, mountPath, identities, jwks, storage } = parts;
  const policy = oidc.interactionPolicy.base();
  // Nobody's data is at stake, so nobody has to consent.
  policy.remove("consent");
  return {
    adapter: storage,
    jwks,
    clientDefaults: { id_token_signed_response_alg: "EdDSA" },
    clientAuthMethods: ["private_key_jwt", "none"],
    responseTypes: ["code"],
    scopes: ["openid", "profile"],
    claims: { openid: ["sub"], profile: ["name"] },
    pkce: { required: () => true },
    features: features(oidc, identities),
    enabledJWA: {
      clientAuthSigningAlgValues: [...SIGNATURE_ALGORITHMS],
      idTokenSigningAlgValues: ["EdDSA"],
      dPoPSigningAlgValues: ["EdDSA", "Ed25519", "ES256"],
    },
    ttl: {
      AccessToken: ACCESS_TOKEN_LIFE_S,
      ClientCredentials: ACCESS_TOKEN_LIFE_S,
      AuthorizationCode: 60,
      IdToken: ACCESS_TOKEN_LIFE_S,
      Interaction: 600,
      Session: SIGN_IN_LIFE_S,
      Grant: SIGN_IN_LIFE_S,
      RefreshToken: SIGN_IN_LIFE_S,
    },
    cookies: {
      names: { session: "hub_session", interaction: "hub_interaction", resume: "hub_interaction_resume" },
      long: { httpOnly: true, sameSite: "lax", path: mountPath === "" ? "/" : mountPath },
      short: { httpOnly: true, sameSite: "lax" },
    },
    interactions: { policy, url: (_ctx, { uid }) => `${mountPath}/interaction/${uid}` },
    // A page stays signed in as long as the sign-in lasts; a token of its own is short-lived and is used once.
    issueRefreshToken: async (_ctx, client) => client.grantTypeAllowed("refresh_token"),
    rotateRefreshToken: true,
    findAccount: (_ctx, sub) => accountOf(identities.get(sub)),
    loadExistingGrant: (ctx) => grantOf(ctx, identities),
    extraTokenClaims: (_ctx, token) => {
      const name = token.kind === "AccessToken" ? token.accountId : token.clientId;
      const identity = identities.get(String(name));
      return identity === undefined ? undefined : tokenClaimsOf(identity);
    },
    assertJwtClientAuthClaimsAndHeader: (_ctx, claims) => refuseLongAssertion(oidc, claims),
    // A page may fetch its tokens where people are sent back to, and nowhere else.
    clientBasedCORS: (_ctx, origin, client) =>
      (client.redirectUris ?? []).some((uri) => new URL(uri).origin === origin),
    renderError: (ctx, { error, error_description }) => {
      const page = errorPage(error, error_description);
      ctx.type = "html";
      ctx.set("content-security-policy", page.policy);
      ctx.body = page.html;
    },
  };
}

function features(
  oidc: OidcProvider,
  identities: ReadonlyMap<string, DemonstrationIdentity>,
): NonNullable<Configuration["features"]> {
  return {
    clientCredentials: { enabled: true },
    dPoP: { enabled: true },
    devInteractions: { enabled: false },
    pushedAuthorizationRequests: { enabled: false },
    rpInitiatedLogout: { enabled: false },
    userinfo: { enabled: false },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => RESOURCE,
      useGrantedResource: () => true,
      getResourceServerInfo: (_ctx, resource, client) => {
        if (resource !== RESOURCE) throw new oidc.errors.InvalidTarget();
        return hub(identities.get(client.clientId));
      },
    },
  };
}

/** A client that is an identity gets no more than that identity; what people get, their grant says. */
function hub(identity: DemonstrationIdentity | undefined): ResourceServer {
  return {
    scope: (identity === undefined ? SCOPES : identity.scopes).join(" "),
    audience: AUDIENCE,
    accessTokenTTL: ACCESS_TOKEN_LIFE_S,
    accessTokenFormat: "jwt",
    jwt: { sign: { alg: "EdDSA" } },
  };
}

function accountOf(identity: DemonstrationIdentity | undefined) {
  if (identity === undefined) return undefined;
  const { name, title, titleEn } = identity;
  return { accountId: name, claims: () => ({ sub: name, name: `${title} ${titleEn}` }) };
}

/** Whoever signed in grants what the identity has. */
async function grantOf(ctx: KoaContextWithOIDC, identities: ReadonlyMap<string, DemonstrationIdentity>) {
  const { session, client, provider } = ctx.oidc;
  const identity = identities.get(String(session?.accountId));
  if (session === undefined || client === undefined || identity === undefined) return undefined;
  const known = session.grantIdFor(client.clientId);
  const found = known === undefined ? undefined : await provider.Grant.find(known);
  if (found !== undefined) return found;
  const grant = new provider.Grant({ accountId: identity.name, clientId: client.clientId });
  grant.addOIDCScope("openid profile");
  grant.addResourceScope(RESOURCE, identity.scopes.join(" "));
  await grant.save();
  return grant;
}

/** What an assertion was used for once is remembered while it holds, so it must not hold long. */
function refuseLongAssertion(oidc: OidcProvider, { exp }: { exp?: unknown }): void {
  if (typeof exp === "number" && exp <= Date.now() / 1_000 + ASSERTION_LIFE_S) return;
  throw new oidc.errors.InvalidClientAuth(`the assertion has to expire within ${ASSERTION_LIFE_S} seconds`);
}
