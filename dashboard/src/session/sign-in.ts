import { IndexedDbDPoPStore, UserManager, WebStorageStateStore } from "oidc-client-ts";
import type { Settings } from "./settings.ts";

/**
 * Signing in with the provider by authorization code and PKCE. Tokens are bound to a key that never leaves this browser
 * (DPoP), and forgotten when the tab is closed.
 */
export function createSignIn({ issuer, clientId, scope, publicUrl, embeddedProvider }: Settings): UserManager {
  return new UserManager({
    authority: issuer,
    client_id: clientId,
    redirect_uri: `${publicUrl}/signed-in`,
    scope,
    // Who tries the hub out chooses anew each time.
    ...(embeddedProvider && { prompt: "login" }),
    userStore: new WebStorageStateStore({ store: sessionStorage }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
    automaticSilentRenew: true,
    monitorSession: false,
    loadUserInfo: false,
    dpop: { bind_authorization_code: false, store: new IndexedDbDPoPStore() },
  });
}

/**
 * The headers that prove one request: the token, and a proof made for that address and method.
 *
 * @returns none when nobody is signed in
 */
export async function proofHeaders(manager: UserManager, url: string, purpose: string | null) {
  const user = await currentUser(manager);
  if (user === null) return {};
  const dpop = await manager.dpopProof(url, user, "POST");
  return {
    authorization: `${dpop === undefined ? "Bearer" : "DPoP"} ${user.access_token}`,
    ...(dpop !== undefined && { dpop }),
    ...(purpose !== null && { "hub-purpose": purpose }),
  };
}

/** Renewed when it has expired while nobody looked; null when that is no longer possible. */
async function currentUser(manager: UserManager) {
  const user = await manager.getUser();
  if (user === null || !user.expired) return user;
  try {
    return await manager.signinSilent();
  } catch {
    await manager.removeUser();
    return null;
  }
}
