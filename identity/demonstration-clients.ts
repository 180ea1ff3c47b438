import type { JsonWebKey } from "node:crypto";
import type { ClientMetadata } from "oidc-provider";
import type { DemonstrationIdentity } from "./demonstration-identities.ts";

/** The client that people sign in with, in a browser: no secret, a proof for each sign-in (PKCE). */
export const WEB_CLIENT = "leader-hub-web";

/**
 * The clients of the embedded provider: one for people, and one for each identity, by which systems and the command
 * line prove with a key of their own that they may act for it.
 */
export function demonstrationClients(
  identities: readonly DemonstrationIdentity[],
  keys: ReadonlyMap<string, { readonly publicJwk: JsonWebKey }>,
  redirectUris: readonly string[],
): ClientMetadata[] {
  const web: ClientMetadata = {
    client_id: WEB_CLIENT,
    client_name: "Leader Hub 企业标准领跑者枢纽",
    token_endpoint_auth_method: "none",
    grant_types: ["authorization_code", "refresh_token"],
    response_types: ["code"],
    redirect_uris: [...redirectUris],
  };
  return [web, ...identities.map((identity) => systemClient(identity, keys.get(identity.name)?.publicJwk))];
}

function systemClient({ name, title, titleEn }: DemonstrationIdentity, key: JsonWebKey | undefined): ClientMetadata {
  if (key === undefined) throw new Error(`The client ${name} should have a key; it has none.`);
  return {
    client_id: name,
    client_name: `${title} ${titleEn}`,
    token_endpoint_auth_method: "private_key_jwt",
    grant_types: ["client_credentials"],
    response_types: [],
    redirect_uris: [],
    jwks: { keys: [{ ...key, use: "sig" }] },
  };
}
