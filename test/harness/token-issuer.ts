import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import type { SignedInViewer } from "../../shared/access/viewer.ts";

/** A provider of identities that gives any token a test asks for. */
export interface TokenIssuer {
  readonly issuer: string;
  tokenFor(viewer: SignedInViewer): Promise<string>;
  close(): Promise<void>;
}

/** Starts a provider with a key of its own: discovery, keys and nothing else. */
export async function startTokenIssuer(): Promise<TokenIssuer> {
  const { privateKey, publicKey } = await generateKeyPair("EdDSA");
  const jwk = { ...(await exportJWK(publicKey)), kid: "test-1", alg: "EdDSA", use: "sig" };
  const server = createServer((request, response) => {
    const path = request.url === "/jwks" ? { keys: [jwk] } : { issuer, jwks_uri: `${issuer}/jwks` };
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(path));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    tokenFor: (viewer) =>
      new SignJWT(claimsOf(viewer))
        .setProtectedHeader({ alg: "EdDSA", kid: "test-1", typ: "at+jwt" })
        .setIssuer(issuer)
        .setAudience("leader-hub")
        .setSubject(viewer.subject)
        .setJti(randomUUID())
        .setIssuedAt()
        .setExpirationTime("1h")
        .sign(privateKey),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function claimsOf(viewer: SignedInViewer) {
  return {
    client_id: viewer.subject,
    scope: [...viewer.scopes].join(" "),
    hub_tenant: viewer.tenant,
    hub_role: viewer.role,
    ...(viewer.department !== null && { hub_department: viewer.department }),
    hub_jurisdictions: viewer.jurisdictions,
    ...(viewer.uscc !== null && { hub_uscc: viewer.uscc }),
    hub_purposes: [...viewer.purposes],
  };
}
