import type { MetricsServing } from "../metrics/serve-metrics.ts";
import type { Environment } from "./environment.ts";
import { InvalidEnvironment } from "./invalid-environment.ts";
import { isThisMachine } from "./metrics-environment.ts";
import { readOwnCertificate } from "./own-certificate.ts";

/**
 * Where figures are served, by the environment; null when nowhere. They go by the server's own certificate, where it has
 * one.
 *
 * @throws {InvalidEnvironment} when they would cross a network in the clear in production mode
 */
export function metricsAddress(environment: Environment): MetricsServing | null {
  const { port, host, token } = environment.metrics;
  if (port === null) return null;
  if (hasPlainMetrics(environment) && environment.gateway.mode === "production") {
    throw new InvalidEnvironment(
      "Figures would cross a network in the clear: set HUB_TLS_CERTIFICATE and HUB_TLS_KEY, or HUB_METRICS_HOST=127.0.0.1.",
      "指标将以明文经过网络：请设置 HUB_TLS_CERTIFICATE 与 HUB_TLS_KEY，或 HUB_METRICS_HOST=127.0.0.1。",
    );
  }
  return { host, port, token, tls: readOwnCertificate(environment) };
}

/** Whether figures and the token for them would cross a network in the clear. */
export function hasPlainMetrics({
  metrics: { port, host },
  tlsCertificateFile,
}: Pick<Environment, "metrics" | "tlsCertificateFile">): boolean {
  return port !== null && !isThisMachine(host) && tlsCertificateFile === null;
}
