import { type GatewayProtection, protectionFor } from "../gateway/protection.ts";
import { isProtected } from "../shared/access/provider-keys.ts";
import { hasPlainMetrics } from "../shared/server/metrics-address.ts";
import type { ProtectionFacts } from "./check-protections.ts";
import { type HubEnvironment, SUBGRAPHS } from "./hub-environment.ts";

/** What is so about a hub that starts with these settings. */
export function protectionFacts(
  environment: HubEnvironment,
  protection: GatewayProtection = protectionFor(environment.gateway),
): ProtectionFacts {
  const { gateway, departments, openId, demo, publicUrl, gatewayKeyFile, signingDir } = environment;
  const elsewhere = SUBGRAPHS.filter((name) => departments[name].url !== null);
  const here = SUBGRAPHS.filter((name) => departments[name].url === null);
  return {
    introspection: protection.introspection,
    approvedOnly: protection.approvedOnly,
    tenantsLimited: protection.rateLimits?.tenantPoints != null,
    addressesLimited: protection.rateLimits?.addressPoints != null,
    corsOrigins: gateway.corsOrigins,
    publicUrl,
    trustedProxies: gateway.trustedProxies,
    embeddedIdentity: openId.issuer === null,
    demonstration: demo,
    senderConstrained: gateway.mode === "production",
    // A gateway that calls nobody elsewhere needs no key, and one that calls nobody here signs nothing.
    gatewayKeyGiven: elsewhere.length === 0 || gatewayKeyFile !== null,
    signingKeysGiven: here.length === 0 || signingDir !== null,
    embeddedDatabases: here.filter((name) => departments[name].databaseUrl === null),
    plainMetrics: hasPlainMetrics(environment),
    plainDepartments: elsewhere.filter((name) => !isProtected(departments[name].url ?? "")),
  };
}
