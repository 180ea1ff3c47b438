import { generateKeyPairSync } from "node:crypto";
import type { Authenticate } from "../../shared/access/credentials.ts";
import { PUBLIC_VIEWER, type SignedInViewer, type Viewer } from "../../shared/access/viewer.ts";

/** A department that may ask everything; for tests that are not about access. */
export const SUPERVISOR: SignedInViewer = {
  kind: "SIGNED_IN",
  subject: "supervisor",
  tenant: "market-regulation",
  role: "DEPARTMENT",
  department: "market-regulation",
  jurisdictions: [],
  uscc: null,
  scopes: new Set(["credit:check", "size:read"]),
  purposes: new Set(["supervision"]),
  purpose: "supervision",
};

/** A caller with other traits than the supervisor's. */
export function callerWith(traits: Partial<SignedInViewer>): SignedInViewer {
  return { ...SUPERVISOR, ...traits };
}

/** Takes every call for one of this viewer. */
export function everyCallIs(viewer: Viewer): Authenticate {
  return async () => ({ viewer, token: null });
}

/** Takes every call for one of somebody who did not sign in. */
export const NOBODY_SIGNS_IN = everyCallIs(PUBLIC_VIEWER);

/** The key of a gateway that only a test knows. */
export const GATEWAY_KEYS = generateKeyPairSync("ed25519");
