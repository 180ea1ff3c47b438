import type { DemonstrationIdentity } from "./demonstration-identities.ts";

/** What an access token says of an identity beside the standard claims. */
export function tokenClaimsOf(identity: DemonstrationIdentity): Record<string, string | string[]> {
  const { tenant, role, department, jurisdictions, uscc, purposes } = identity;
  return {
    hub_tenant: tenant,
    hub_role: role,
    ...(department !== null && { hub_department: department }),
    hub_jurisdictions: [...jurisdictions],
    ...(uscc !== null && { hub_uscc: uscc }),
    hub_purposes: [...purposes],
  };
}

/** Whether somebody signs in as this identity; banks and procurement systems have keys and no people here. */
export function isPerson({ role }: DemonstrationIdentity): boolean {
  return role !== "BANK" && role !== "PURCHASER";
}
