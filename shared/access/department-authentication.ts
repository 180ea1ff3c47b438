import type { KeyObject } from "node:crypto";
import { type Authenticate, headerValues } from "./credentials.ts";
import { ASSERTION_HEADER, createAssertionCheck } from "./gateway-assertion.ts";
import { Unauthenticated } from "./unauthenticated.ts";
import { PUBLIC_VIEWER, type Viewer } from "./viewer.ts";

/** What a department needs to know whose calls it takes. */
export interface DepartmentTrust {
  readonly department: string;
  /** The gateways' public keys. */
  readonly gatewayKeys: readonly KeyObject[];
  /** Proves a token that a gateway handed on; what binds it to its sender was proved there. */
  readonly verifyForwarded: (token: string, purpose: string | null) => Promise<Viewer>;
  /** Milliseconds since 1970 (UTC). */
  readonly clock: () => number;
}

/** Takes calls of a gateway and no others, and proves the caller's own token again. */
export function departmentAuthentication(trust: DepartmentTrust): Authenticate {
  const check = createAssertionCheck(trust.department, trust.gatewayKeys, trust.clock());
  return async (call) => {
    const assertions = headerValues(call, ASSERTION_HEADER);
    if (assertions.length > 1) throw new Unauthenticated("ASSERTION_TWICE");
    const token = bearerToken(headerValues(call, "authorization"));
    // Nothing is read for somebody who brings no assertion at all.
    if (assertions.length === 0) throw new Unauthenticated("ASSERTION_MISSING");
    const purpose = check(assertions[0], { body: await call.body(), token }, trust.clock());
    return { token, viewer: token === null ? PUBLIC_VIEWER : await trust.verifyForwarded(token, purpose) };
  };
}

function bearerToken(values: readonly string[]): string | null {
  const [value, ...rest] = values;
  if (value === undefined) return null;
  const token = /^Bearer ([\w.~+/=-]+)$/.exec(value)?.[1];
  if (rest.length > 0 || token === undefined) throw new Unauthenticated("TOKEN_MALFORMED");
  return token;
}
