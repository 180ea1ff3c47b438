import type { DivisionCode } from "../values/division.ts";
import type { Uscc } from "../values/uscc.ts";

/** What a caller is, by the institution that it acts for. */
export const ROLES = [
  "DEPARTMENT",
  "WORKING_BODY",
  "EVALUATION_BODY",
  "BANK",
  "PURCHASER",
  "ENTERPRISE",
  "AUDITOR",
  "OPERATOR",
] as const;

export type Role = (typeof ROLES)[number];

/** Somebody who did not sign in. */
export interface PublicViewer {
  readonly kind: "PUBLIC";
}

/** Somebody whose token was verified. */
export interface SignedInViewer {
  readonly kind: "SIGNED_IN";
  /** The person or system, by the provider's `sub`. */
  readonly subject: string;
  /** The institution acted for; what one tenant stores no other tenant sees: `bank-of-example`, `market-regulation`. */
  readonly tenant: string;
  readonly role: Role;
  /** Code of the department acted for, as in `policies/departments.yaml`; null for anybody else. */
  readonly department: string | null;
  /** GB/T 2260 codes of the divisions acted in, with all below them; empty when none. */
  readonly jurisdictions: readonly DivisionCode[];
  /** The institution's own credit code; null when it has none. */
  readonly uscc: Uscc | null;
  /** What the provider granted: `credit:check`. */
  readonly scopes: ReadonlySet<string>;
  /** The purposes that the caller may state. */
  readonly purposes: ReadonlySet<string>;
  /** The purpose stated for this request, one of `purposes`; null when none is stated. */
  readonly purpose: string | null;
}

/** Who asks. Every query function of a register takes the viewer first, so that none can be written without one. */
export type Viewer = PublicViewer | SignedInViewer;

/** Somebody who did not sign in: may see what the notices make public. */
export const PUBLIC_VIEWER: PublicViewer = { kind: "PUBLIC" };

/** The tenant of the hub where it asks itself, as when it warms up; no token can name it. */
export const HUB_TENANT = "hub";

/** Under which requests of people who did not sign in are kept; no token can name it either. */
export const PUBLIC_TENANT = "public";
