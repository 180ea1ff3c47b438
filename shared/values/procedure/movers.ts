import { ANY_ROLE, type Mover } from "./actor.ts";

/** What is known of the enterprise that a thing belongs to. */
export interface OfEnterprise {
  readonly uscc: string;
}

/** The enterprise that the thing belongs to, for itself. */
export const THE_ENTERPRISE: Mover<OfEnterprise> = {
  role: "ENTERPRISE",
  tie: { name: "OWN_ENTERPRISE", holds: (actor, { uscc }) => actor.uscc === uscc },
};

/** What is known of the institution that keeps a thing: nobody else moves it. */
export interface OfTenant {
  readonly tenant: string;
}

/** The bank that keeps the thing. */
export const THE_BANK: Mover<OfTenant> = {
  role: "BANK",
  tie: { name: "OWN_TENANT", holds: (actor, { tenant }) => actor.tenant === tenant },
};

/** The purchaser that keeps the thing. */
export const THE_PURCHASER: Mover<OfTenant> = {
  role: "PURCHASER",
  tie: { name: "OWN_TENANT", holds: (actor, { tenant }) => actor.tenant === tenant },
};

/** The course of time, which no caller can act for: a step that a day brings about is recorded by the hub itself. */
export const THE_CALENDAR: Mover<unknown> = { role: "REGISTER" };

/** Whoever wants to, signed in or not. */
export const ANYBODY: Mover<unknown> = { role: ANY_ROLE };
