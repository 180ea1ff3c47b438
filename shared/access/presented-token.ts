import { JWS_LIMIT } from "./strict-jws.ts";
import { Unauthenticated } from "./unauthenticated.ts";

/** A token as a call presents it. */
export interface PresentedToken {
  readonly scheme: "BEARER" | "DPOP";
  readonly token: string;
}

/**
 * Reads the `Authorization` header.
 *
 * @param headers all that came, in order
 * @returns null when none came
 * @throws {Unauthenticated} when there are several, or one that is neither Bearer nor DPoP with one token
 * @see RFC 6750, RFC 9449
 */
export function presentedToken(headers: readonly string[]): PresentedToken | null {
  const [header, ...more] = headers;
  if (header === undefined) return null;
  if (more.length > 0) throw new Unauthenticated("AUTHORIZATION_TWICE");
  // Longer than any token with its scheme; nothing else is done with it.
  if (header.length > JWS_LIMIT + "Bearer ".length) throw new Unauthenticated("TOKEN_TOO_LONG");
  const [, scheme = "", token = ""] = /^(\w+) +([\w.~+/=-]+)$/.exec(header) ?? [];
  switch (scheme.toLowerCase()) {
    case "bearer":
      return { scheme: "BEARER", token };
    case "dpop":
      return { scheme: "DPOP", token };
    default:
      throw new Unauthenticated("AUTHORIZATION_MALFORMED");
  }
}
