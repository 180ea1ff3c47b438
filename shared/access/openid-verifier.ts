import { OperatorError } from "../server/operator-error.ts";
import type { ClaimMapping } from "./claim-mapping.ts";
import { createKeySource } from "./key-source.ts";
import type { UsedOnce } from "./once-only.ts";
import { type Fetch, isProtected, providerKeys } from "./provider-keys.ts";
import {
  createTokenVerifier,
  type SenderConstrained,
  type TokenRefusal,
  type TokenVerifier,
} from "./token-verifier.ts";

export interface OpenIdVerifierOptions {
  /** `HUB_OIDC_ISSUER`: the provider, as it writes itself in `iss`. */
  readonly issuer: string;
  /** `HUB_OIDC_AUDIENCE` */
  readonly audience: string;
  /** What `readClaimMapping` made of `HUB_OIDC_CLAIMS`; without it the claims of the embedded provider. */
  readonly claims?: ClaimMapping;
  readonly senderConstrained: SenderConstrained;
  /** Milliseconds since 1970 (UTC). */
  readonly clock: () => number;
  readonly audit: (event: TokenRefusal) => void;
  /** Told when the provider's keys could not be had. */
  readonly onFault: (error: unknown) => void;
  readonly fetch?: Fetch;
  /** Remembers the proofs that were used; the verifier by itself unless another process does. */
  readonly proofs?: UsedOnce | undefined;
  /** Gets the keys of a provider in this process, which then need not be reached over any network. */
  readonly ownKeys?: () => Promise<unknown>;
}

/**
 * Makes a verifier for the tokens of any OpenID provider. The provider is asked when the first token comes, so that a
 * hub starts, and answers what is public, while its provider is down.
 *
 * @throws {OperatorError} when the issuer is reached neither by https nor on this machine
 * @see OpenID Connect Discovery 1.0
 */
export function openIdVerifier(options: OpenIdVerifierOptions): TokenVerifier {
  const { issuer, clock, onFault, ownKeys, fetch = globalThis.fetch } = options;
  if (ownKeys === undefined && !isProtected(issuer)) {
    throw new OperatorError(
      `The OpenID provider should be an https address, or one of this machine; it is ${JSON.stringify(issuer)}.`,
      `OpenID 提供方应为 https 地址或本机地址，实际为 ${JSON.stringify(issuer)}。`,
      2,
    );
  }
  const load = ownKeys === undefined ? providerKeys(issuer, fetch) : ownKeys;
  const keys = createKeySource({ load, clock, onFault });
  return createTokenVerifier({ ...options, keys });
}
