import type { DestinationStream } from "pino";
import type { DatabaseAddress } from "../shared/database/embedded-address.ts";
import { type EmbeddedServer, startEmbeddedPostgres } from "../shared/database/embedded-postgres.ts";
import type { EmbeddedEvent } from "../shared/database/embedded-supervisor.ts";
import { POOL_SIZE } from "../shared/database/pool-size.ts";
import { tellProcess } from "../shared/metrics/process-figures.ts";
import { serveMetrics } from "../shared/metrics/serve-metrics.ts";
import { createLog, type Log } from "../shared/server/log.ts";
import { metricsAddress } from "../shared/server/metrics-address.ts";
import { reportFailure } from "../shared/server/operator-error.ts";
import { readOwnCertificate } from "../shared/server/own-certificate.ts";
import { startTracing } from "../shared/tracing/start-tracing.ts";
import { checkPort } from "./check-port.ts";
import { refuseProtectionsOff } from "./check-protections.ts";
import { type HubEnvironment, hubEnvironment, needsEmbeddedPostgres } from "./hub-environment.ts";
import { Lifecycle, StoppedWhileStarting } from "./lifecycle.ts";
import { protectionFacts } from "./protection-facts.ts";
import { type Claim, claimDataDir, refuseSecondHub } from "./state-file.ts";
import { listenForStop } from "./stop-signals.ts";

/** Everything above the database server: databases, policies, subgraphs, gateway. */
export interface Composition {
  readonly gatewayUrl: string;
  /** A few lines with what to try first. */
  printWhatToTry(): string;
  /** The figures of all its processes, in Prometheus' text format. */
  figures(): Promise<string>;
  close(): Promise<void>;
}

export interface CompositionInput {
  /** Null when every department's database is on a server of somebody else's. */
  readonly server: DatabaseAddress | null;
  readonly environment: HubEnvironment;
  readonly log: Log;
}

/** Loads the code of everything above the database server. */
export type LoadCompose = (environment: HubEnvironment) => Promise<Compose>;

export type Compose = (input: CompositionInput) => Promise<Composition>;

const toStandardError: DestinationStream = { write: (line) => void process.stderr.write(line) };

/**
 * Runs the hub until it is asked to stop; ends the process.
 *
 * @param loadCompose called while the database is starting
 */
export async function runHub(loadCompose: LoadCompose): Promise<never> {
  // Whoever read our output may be gone before us.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
  // It asks for new workers; while there are none it must not end the process, as it does where nobody listens for it.
  process.on("SIGUSR2", () => {});
  const lifecycle = new Lifecycle(print);
  let exitCode = 0;
  try {
    const environment = hubEnvironment();
    if (environment.gateway.mode === "production") refuseProtectionsOff(protectionFacts(environment));
    const log = createLog("hub", environment.logLevel, toStandardError);
    await refuseSecondHub(environment.dataDir);
    await checkPort(environment.host, environment.port);
    const metricsAt = metricsAddress(environment);
    if (metricsAt !== null) await checkPort(metricsAt.host, metricsAt.port);
    listenForStop(environment.startedByNpm, (request) => lifecycle.requestStop(request), endAtOnce);
    stopOnFaults(lifecycle);
    await startAll(lifecycle, environment, log, loadCompose);
    const request = await lifecycle.untilStopRequested();
    print(`Stopping (${request.reason}) … 正在停止 …`);
    exitCode = request.exitCode;
  } catch (error) {
    const stopped = error instanceof StoppedWhileStarting;
    exitCode = stopped ? (await lifecycle.untilStopRequested()).exitCode : reportFailure(error);
  }
  await lifecycle.stopAll();
  process.exit(exitCode);
}

async function startAll(
  lifecycle: Lifecycle,
  environment: HubEnvironment,
  log: Log,
  loadCompose: LoadCompose,
): Promise<void> {
  const began = performance.now();
  const claim = await claimDataDir(environment.dataDir);
  await lifecycle.start(
    `Data folder 数据目录 ${environment.dataDir}`,
    async () => claim,
    (taken) => taken.release(),
  );
  if (environment.tracesUrl !== null) {
    await lifecycle.start(
      "Traces 追踪",
      () => startTracing("hub", environment.tracesUrl),
      (tracing) => tracing.close(),
    );
  }
  const loading = loadCompose(environment);
  // Awaited below; a failure before that is told then.
  loading.catch(() => {});
  const server = needsEmbeddedPostgres(environment) ? await startDatabase(lifecycle, environment, log, claim) : null;
  const composition = await lifecycle.start(
    "Departments and gateway 各部门与网关",
    async () => (await loading)({ server, environment, log }),
    (running) => running.close(),
  );
  await claim.note({ url: composition.gatewayUrl });
  await startFigures(lifecycle, environment, composition);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  print(`\nLeader Hub runs at ${composition.gatewayUrl} (${seconds} s). 枢纽已就绪，Ctrl-C 停止。\n`);
  print(composition.printWhatToTry());
}

/** Figures are told on a port of their own, and only where the environment gives one. */
async function startFigures(lifecycle: Lifecycle, environment: HubEnvironment, running: Composition): Promise<void> {
  const at = metricsAddress(environment);
  if (at === null) return;
  tellProcess({ dataDir: environment.dataDir, certificate: readOwnCertificate(environment)?.cert ?? null });
  const endpoint = await lifecycle.start(
    "Figures 指标",
    () => serveMetrics(() => running.figures(), at),
    (listening) => listening.close(),
  );
  print(`Figures at ${endpoint.url}/metrics 指标地址`);
}

async function startDatabase(
  lifecycle: Lifecycle,
  environment: HubEnvironment,
  log: Log,
  claim: Claim,
): Promise<EmbeddedServer> {
  const onEvent = (event: EmbeddedEvent) => {
    if (event.type === "ended") log.error({ how: event.how }, "PostgreSQL ended by itself and is started again");
    if (event.type === "restarted") log.warn({ pid: event.pid }, "PostgreSQL runs again");
    if (event.type === "gave-up") lifecycle.requestStop({ reason: event.error.message, exitCode: 1 });
  };
  const { dataDir, workers } = environment;
  const server = await lifecycle.start(
    "PostgreSQL 数据库",
    (signal) => startEmbeddedPostgres({ dataDir, log: print, onEvent, signal, settings: connectionsFor(workers) }),
    (running) => running.stop(),
  );
  await claim.note({ postgresPort: server.port });
  return server;
}

/** Each worker has connections to all departments, and so has their parent. */
function connectionsFor(workers: number) {
  return { max_connections: Math.max(200, 80 + 4 * POOL_SIZE * (workers + 1)) };
}

/** A fault that nobody caught leaves the process in a state nobody knows: it ends, in order. */
function stopOnFaults(lifecycle: Lifecycle): void {
  for (const event of ["uncaughtException", "unhandledRejection"] as const) {
    process.on(event, (error: unknown) => {
      lifecycle.requestStop({ reason: "a fault 故障", exitCode: reportFailure(error) });
    });
  }
}

/** The databases' watchdog stops PostgreSQL as soon as this process is gone. */
function endAtOnce(): void {
  process.stderr.write("Stopping at once. 立即停止。\n");
  process.exit(130);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
