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
