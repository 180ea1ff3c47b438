import { createHash } from "node:crypto";
import { type ClaimMapping, DEFAULT_CLAIM_MAPPING, viewerOf } from "./claim-mapping.ts";
import type { KeySet } from "./key-set.ts";
import type { KeySource } from "./key-source.ts";
import { OnceOnly, type UsedOnce } from "./once-only.ts";
import { presentedToken } from "./presented-token.ts";
import { checkSender, type Sender } from "./sender.ts";
import { checkTime, type TokenClaims, type TokenTrace, verifyTokenClaims } from "./token-claims.ts";
import { Unauthenticated } from "./unauthenticated.ts";
import { PUBLIC_VIEWER, type SignedInViewer, type Viewer } from "./viewer.ts";

export interface TokenVerifierOptions {
  /** `iss` of the tokens that are believed. */
  readonly issuer: string;
  /** `aud` that they have to name. */
  readonly audience: string;
  /** Which claim says what; without it the `hub_` claims of the embedded provider. */
  readonly claims?: ClaimMapping;
  readonly keys: KeySource;
  /** Whether tokens of banks and procurement systems have to be bound to a key. */
  readonly senderConstrained: SenderConstrained;
  /** Milliseconds since 1970 (UTC). */
  readonly clock: () => number;
  /** Told of every token that is refused; the caller learns nothing of it. */
  readonly audit: (event: TokenRefusal) => void;
  /** Remembers the proofs that were used; the verifier by itself unless another process does. */
  readonly proofs?: UsedOnce | undefined;
}

export type SenderConstrained = "BANKS_AND_SYSTEMS" | "OPTIONAL";

/** Why a token was refused; the token itself is in no log. */
export interface TokenRefusal {
  /** One of those in docs/identity.md. */
  readonly reason: string;
  /** Of the token's own header, so as yet anybody's word; null when there is none. */
  readonly kid: string | null;
}

/** What a call presents to prove who it is from. */
export interface PresentedCall extends Sender {
  /** All `Authorization` headers as they came. */
  readonly authorization: readonly string[];
  /** The header `hub-purpose`. */
  readonly purpose: string | undefined;
}

/** Tells who asks. */
export interface TokenVerifier {
  /**
   * @returns the public viewer when no token came
   * @throws {Unauthenticated} whatever is wrong
   */
  verify(call: PresentedCall): Promise<Viewer>;
  /**
   * Verifies a token that the gateway forwards: the same but for the proof of the sender, which only the gateway saw.
   *
   * @throws {Unauthenticated} whatever is wrong
   */
  verifyForwarded(token: string, purpose: string | null): Promise<SignedInViewer>;
}

/** Makes a verifier of access tokens. */
export function createTokenVerifier(options: TokenVerifierOptions): TokenVerifier {
  return new RememberingVerifier(options);
}

/** What is kept of a token, so that the same one is not verified again at each request. */
interface Verified {
  readonly kid: string | null;
  readonly claims: TokenClaims["known"];
  readonly viewer: SignedInViewer;
}

// A few hundred bytes each.
const REMEMBERED_TOKENS = 10_000;
const REMEMBERED_PROOFS = 100_000;

/** Remembers the proofs that were used with tokens, for all who ask it. */
export function rememberProofs(): OnceOnly {
  return new OnceOnly(REMEMBERED_PROOFS);
}

class RememberingVerifier implements TokenVerifier {
  readonly #options: TokenVerifierOptions;
  readonly #proofs: UsedOnce;
  /** By the keys that they were verified with: once these change, nothing is remembered. */
  readonly #verified = new WeakMap<KeySet, Map<string, Verified>>();

  constructor(options: TokenVerifierOptions) {
    this.#options = options;
    this.#proofs = options.proofs ?? rememberProofs();
  }

  verify(call: PresentedCall): Promise<Viewer> {
    return this.#audited(async (trace) => {
      const presented = presentedToken(call.authorization);
      if (presented === null) return withoutToken(call);
      const { claims, viewer } = await this.#verifiedNow(presented.token, trace);
      this.#refuseUnbound(viewer, await checkSender(presented, claims.cnf, call, this.#options.clock(), this.#proofs));
      return stating(viewer, call.purpose);
    });
  }

  verifyForwarded(token: string, purpose: string | null): Promise<SignedInViewer> {
    return this.#audited(async (trace) => {
      const { claims, viewer } = await this.#verifiedNow(token, trace);
      this.#refuseUnbound(viewer, claims.cnf !== undefined);
      return stating(viewer, purpose === null ? undefined : purpose);
    });
  }

  async #audited<T>(attempt: (trace: TokenTrace) => Promise<T>): Promise<T> {
    const trace: TokenTrace = { kid: null };
    try {
      return await attempt(trace);
    } catch (error) {
      if (error instanceof Unauthenticated) this.#options.audit({ reason: error.reason, kid: trace.kid });
      throw error;
    }
  }

  async #verifiedNow(token: string, trace: TokenTrace): Promise<Verified> {
    const verified = await this.#verify(token, trace);
    trace.kid = verified.kid;
    checkTime(verified.claims, this.#options.clock() / 1_000);
    return verified;
  }

  async #verify(token: string, trace: TokenTrace): Promise<Verified> {
    const known = this.#knownWith(await this.#options.keys.current());
    const id = createHash("sha256").update(token).digest("base64url");
    const found = known.get(id);
    if (found !== undefined) return found;
    const { all, known: claims } = await verifyTokenClaims(token, this.#options, trace);
    const viewer = viewerOf(all, claims.sub, this.#options.claims ?? DEFAULT_CLAIM_MAPPING);
    const verified = { kid: trace.kid, claims, viewer };
    const [oldest] = known.keys();
    if (oldest !== undefined && known.size >= REMEMBERED_TOKENS) known.delete(oldest);
    known.set(id, verified);
    return verified;
  }

  #knownWith(keys: KeySet): Map<string, Verified> {
    const known = this.#verified.get(keys) ?? new Map<string, Verified>();
    this.#verified.set(keys, known);
    return known;
  }

  #refuseUnbound({ role }: SignedInViewer, bound: boolean): void {
    const mustBe = this.#options.senderConstrained === "BANKS_AND_SYSTEMS" && (role === "BANK" || role === "PURCHASER");
    if (mustBe && !bound) throw new Unauthenticated("TOKEN_NOT_BOUND");
  }
}

function withoutToken({ dpop }: PresentedCall): Viewer {
  if (dpop.length > 0) throw new Unauthenticated("AUTHORIZATION_MISSING");
  return PUBLIC_VIEWER;
}

function stating(viewer: SignedInViewer, purpose: string | undefined): SignedInViewer {
  if (purpose === undefined) return viewer;
  if (!viewer.purposes.has(purpose)) throw new Unauthenticated("PURPOSE_NOT_HELD");
  return { ...viewer, purpose };
}
