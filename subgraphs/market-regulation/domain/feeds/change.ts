/** What can change in the public register, as feeds tell it. */
export const CHANGE_KINDS = [
  "IN_PUBLICITY",
  "OBJECTED",
  "OBJECTION_DISMISSED",
  "REJECTED",
  "PUBLISHED",
  "EXPIRED",
  "VALIDITY_UNKNOWN",
  "REVOKED",
  "WITHDRAWN",
  "BANNED",
  "CORRECTED",
  "POLICY_CHANGED",
] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** For whom there is a feed; each counts its own changes from 1, without gap. */
export const FEED_AUDIENCES = ["PUBLIC", "BANKS", "PURCHASERS", "DEPARTMENTS"] as const;

export type FeedAudience = (typeof FEED_AUDIENCES)[number];

/** The feed of somebody who acts in a role; null for somebody who did not sign in. */
export function audienceOf(role: string | null): FeedAudience {
  if (role === "BANK") return "BANKS";
  if (role === "PURCHASER") return "PURCHASERS";
  return role === "DEPARTMENT" || role === "AUDITOR" ? "DEPARTMENTS" : "PUBLIC";
}

/** The name by which a webhook says what it tells: `register.revoked`. */
export function messageTypeOf(kind: ChangeKind): string {
  return `register.${kind.toLowerCase()}`;
}
