import type { Authenticate } from "../access/credentials.ts";
import { departmentAuthentication } from "../access/department-authentication.ts";
import { readGatewayPublicKeys } from "../access/gateway-keys.ts";
import { openIdVerifier } from "../access/openid-verifier.ts";
import { ownText } from "../metrics/figures.ts";
import { tellProcess } from "../metrics/process-figures.ts";
import { serveMetrics } from "../metrics/serve-metrics.ts";
import { POLICIES_FOLDER } from "../policy/policies-folder.ts";
import { readPolicies } from "../policy/read-policies.ts";
import { ensureCopy } from "../register-copy/ensure-copy.ts";
import { startTracing } from "../tracing/start-tracing.ts";
import type { Department } from "./department.ts";
import { type Environment, InvalidEnvironment, readEnvironment, variablePrefix } from "./environment.ts";
import { createLog, type Log } from "./log.ts";
import { metricsAddress } from "./metrics-address.ts";
import { openDepartment } from "./open-department.ts";
import { openRing } from "./open-ring.ts";
import { OperatorError, reportFailure } from "./operator-error.ts";
import { readOwnCertificate } from "./own-certificate.ts";
import { copyPlanOf, prepareDepartment } from "./prepare-department.ts";
import { serveSubgraph } from "./serve-subgraph.ts";
import { verifierOptions } from "./verifier-options.ts";

/**
 * Runs one department in a process of its own, over HTTP, until it is told to stop.
 *
 * Its environment: `HUB_HOST`, `HUB_PORT`, `HUB_TLS_*`, `<DEPARTMENT>_DATABASE_URL`, `<DEPARTMENT>_MIGRATOR_DATABASE_URL`, and for a
 * deciding department `REGISTER_COPY_DATABASE_URL`; `HUB_GATEWAY_PUBLIC_KEYS` and `HUB_OIDC_ISSUER`, without which it
 * could not tell whose calls it takes.
 */
export async function runDepartment(department: Department): Promise<void> {
  try {
    await start(department);
  } catch (error) {
    process.exit(reportFailure(unreachable(department.name, error)));
  }
}

async function start(department: Department): Promise<void> {
  const environment = readEnvironment([department.name]);
  const log = createLog(department.name, environment.logLevel);
  const tracing = await startTracing(department.name, environment.tracesUrl);
  const tls = readOwnCertificate(environment);
  const metricsAt = metricsAddress(environment);
  const authenticate = authenticationOf(department.name, environment, log);
  const { databaseUrl, migratorDatabaseUrl } = environment.departments[department.name] ?? {};
  const variable = variablePrefix(department.name);
  const appUrl = needed(databaseUrl, `${variable}_DATABASE_URL`);
  const migratorUrl = needed(migratorDatabaseUrl, `${variable}_MIGRATOR_DATABASE_URL`);
  await prepareDepartment(department, migratorUrl, readPolicies(POLICIES_FOLDER));
  const decides = department.publications.length > 0;
  const registerUrl = decides ? needed(environment.registerCopyDatabaseUrl, "REGISTER_COPY_DATABASE_URL") : "";
  const copy = copyPlanOf(department, migratorUrl, registerUrl);
  if (copy !== null) {
    // A register that is not there yet is no reason not to start: answers are UNDETERMINED until the copy is filled.
    await ensureCopy(copy).catch((error: unknown) => log.warn({ err: error }, "The register cannot be reached yet"));
  }
  const { freshnessLimitMs } = environment;
  const ring = await openRing(department, environment, log);
  // What answers on this machine is not the holder's, whatever the mode.
  const webhooksToLoopback = false;
  const opened = openDepartment(department, { appUrl, copy, freshnessLimitMs, ring, webhooksToLoopback, log });
  const { host, port } = environment;
  const condition = async () => [await opened.condition()];
  const endpoint = await serveSubgraph(opened.subgraph, { host, port, tls, condition, authenticate, log });
  const metrics = metricsAt === null ? null : await serveMetrics(ownText, metricsAt);
  if (metrics !== null) tellProcess({ dataDir: environment.dataDir, certificate: tls?.cert ?? null });
  process.stdout.write(`${department.name} answers at ${endpoint.url}\n`);
  const stop = async () => {
    await metrics?.close();
    await endpoint.close();
    await opened.close();
    await tracing.close();
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop());
}

/** A department whose callers nobody proves must not start. */
function authenticationOf(department: string, environment: Environment, log: Log): Authenticate {
  const { gatewayPublicKeyFiles, openId } = environment;
  if (gatewayPublicKeyFiles.length === 0) throw missing("HUB_GATEWAY_PUBLIC_KEYS", PUBLIC_KEYS);
  if (openId.issuer === null) throw missing("HUB_OIDC_ISSUER", ISSUER);
  const verifier = openIdVerifier(verifierOptions({ ...openId, issuer: openId.issuer }, environment.gateway, log));
  const gatewayKeys = readGatewayPublicKeys(gatewayPublicKeyFiles);
  return departmentAuthentication({
    department,
    gatewayKeys,
    verifyForwarded: (token, purpose) => verifier.verifyForwarded(token, purpose),
    clock: Date.now,
  });
}

const DATABASE = ["the address of a database", "数据库地址"] as const;
const PUBLIC_KEYS = ["files of the gateways' public keys", "网关公钥文件"] as const;
const ISSUER = ["the address of the OpenID provider", "OpenID 提供方的地址"] as const;

function needed(value: string | null | undefined, name: string): string {
  if (value) return value;
  throw missing(name, DATABASE);
}

function missing(name: string, [english, chinese]: readonly [string, string]): InvalidEnvironment {
  return new InvalidEnvironment(
    `The environment variable ${name} should hold ${english}; it is not set.`,
    `环境变量 ${name} 应为${chinese}；尚未设置。`,
  );
}

/** Addresses carry passwords, so the database that cannot be reached is named by its department alone. */
function unreachable(name: string, error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (!["ECONNREFUSED", "ENOTFOUND", "ETIMEDOUT", "28P01", "3D000"].includes(code)) return error;
  return new OperatorError(
    `The database of ${name} cannot be reached (${code}); check its addresses in the environment and that it runs.`,
    `无法连接 ${name} 的数据库（${code}）；请检查环境变量中的地址以及数据库是否在运行。`,
  );
}
