import type { IncomingMessage, ServerResponse } from "node:http";
import { ownText } from "../shared/metrics/figures.ts";
import { tellProcess } from "../shared/metrics/process-figures.ts";
import { serveMetrics } from "../shared/metrics/serve-metrics.ts";
import { type Environment, InvalidEnvironment } from "../shared/server/environment.ts";
import { listen } from "../shared/server/http-endpoint.ts";
import type { Log } from "../shared/server/log.ts";
import { metricsAddress } from "../shared/server/metrics-address.ts";
import { readOwnCertificate } from "../shared/server/own-certificate.ts";
import { sendJson } from "../shared/server/send-json.ts";
import { departmentEntries } from "./department-entry.ts";
import { createIdentityProvider } from "./identity-provider.ts";
import { isBelow, PROVIDER_PATH } from "./mount.ts";

/**
 * Runs the demonstration's OpenID provider in a process of its own, for gateways and departments in processes of theirs,
 * until it is told to stop.
 *
 * Its environment: `HUB_HOST`, `HUB_PORT`, `HUB_TLS_*`, `HUB_DATA_DIR`, and `HUB_PUBLIC_URL`, whose `/oidc` it is.
 */
export async function runProvider(environment: Environment, log: Log): Promise<void> {
  const { host, port, dataDir, publicUrl } = environment;
  if (publicUrl === null) {
    throw new InvalidEnvironment(
      "The environment variable HUB_PUBLIC_URL should say where callers reach the hub; it is not set.",
      "环境变量 HUB_PUBLIC_URL 应为请求方访问枢纽的地址；尚未设置。",
    );
  }
  const issuer = new URL(PROVIDER_PATH, publicUrl).href;
  const provider = await createIdentityProvider({ issuer, dataDir, departments: departmentEntries(), log });
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    if (isBelow(request.url ?? "/", PROVIDER_PATH)) return provider.handle(request, response);
    if (request.url === "/health/live" || request.url === "/health/ready") {
      return sendJson(response, 200, { status: request.url === "/health/live" ? "live" : "ready" });
    }
    return sendJson(response, 404, { error: "Nothing is served here." });
  };
  const tls = readOwnCertificate(environment);
  const metricsAt = metricsAddress(environment);
  const metrics = metricsAt === null ? null : await serveMetrics(ownText, metricsAt);
  if (metrics !== null) tellProcess({ dataDir, certificate: tls?.cert ?? null });
  const endpoint = await listen(handle, { host, port, tls });
  process.stdout.write(`identity answers at ${endpoint.url}\n`);
  const stop = async () => {
    await metrics?.close();
    await endpoint.close();
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop());
}
