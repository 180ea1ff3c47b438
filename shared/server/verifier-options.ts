import type { OpenIdVerifierOptions } from "../access/openid-verifier.ts";
import { readClaimMapping } from "../access/read-claim-mapping.ts";
import type { OpenIdEnvironment } from "./environment.ts";
import type { GatewayEnvironment } from "./gateway-environment.ts";
import type { Log } from "./log.ts";

/** How tokens are verified, from the environment; what is refused goes to the log, never the token itself. */
export function verifierOptions(
  { issuer, audience, claimsFile }: OpenIdEnvironment & { readonly issuer: string },
  { mode }: Pick<GatewayEnvironment, "mode">,
  log: Log,
): OpenIdVerifierOptions {
  return {
    issuer,
    audience,
    ...(claimsFile !== null && { claims: readClaimMapping(claimsFile) }),
    // In earnest a stolen token of a bank or a procurement system is of no use to anybody else.
    senderConstrained: mode === "production" ? "BANKS_AND_SYSTEMS" : "OPTIONAL",
    clock: Date.now,
    audit: (refusal) => log.warn(refusal, "A token was refused"),
    onFault: (error) => log.error({ err: error }, "The OpenID provider's keys could not be had"),
  };
}
