import type { RateLimitSettings } from "./rate-limit/rate-limit.ts";

/** Which of the gateway's protections are on; limits of size always are. */
export interface GatewayProtection {
  /** Whether callers may ask about the schema, and errors name what they did not. */
  readonly introspection: boolean;
  /** Whether banks, purchasers and callers who did not sign in may run approved operations only. */
  readonly approvedOnly: boolean;
  /** Null when nobody is limited. */
  readonly rateLimits: RateLimitSettings | null;
}

/** For trying the hub out: the schema is open, and the rate limits are there but out of the way. */
export const EMBEDDED_PROTECTION: GatewayProtection = {
  introspection: true,
  approvedOnly: false,
  rateLimits: { tenantPoints: 100_000_000, addressPoints: 100_000_000 },
};

/**
 * For callers who mean it.
 *
 * A tenant may check 1,000 enterprises in full twenty times a minute; an address that did not sign in may ask 100 small
 * questions a second.
 */
export const PRODUCTION_PROTECTION: GatewayProtection = {
  introspection: false,
  approvedOnly: true,
  rateLimits: { tenantPoints: 120_000, addressPoints: 6_000 },
};

/** What an operator may say about the protections. */
export interface ProtectionSettings {
  readonly mode: "embedded" | "production";
  /** Points a minute; null as the mode has it. */
  readonly tenantPoints: number | "off" | null;
  readonly addressPoints: number | "off" | null;
}

/** The protections that an operator's settings ask for. */
export function protectionFor({ mode, tenantPoints, addressPoints }: ProtectionSettings): GatewayProtection {
  const usual = mode === "production" ? PRODUCTION_PROTECTION : EMBEDDED_PROTECTION;
  const points = (given: number | "off" | null, otherwise: number | null | undefined) => {
    if (given === "off") return null;
    return given ?? otherwise ?? null;
  };
  return {
    ...usual,
    rateLimits: {
      tenantPoints: points(tenantPoints, usual.rateLimits?.tenantPoints),
      addressPoints: points(addressPoints, usual.rateLimits?.addressPoints),
    },
  };
}
