// A worker of `HUB_WORKERS`: departments and gateway, on the port that it shares with the others. Its parent, which
// started it, has prepared the databases and does what nobody asks for.
import { setTimeout as sleep } from "node:timers/promises";
import type { DestinationStream } from "pino";
import { protectionFor } from "../../gateway/protection.ts";
import { ownFigures } from "../../shared/metrics/figures.ts";
import { tellProcess } from "../../shared/metrics/process-figures.ts";
import { createLog } from "../../shared/server/log.ts";
import { reportFailure } from "../../shared/server/operator-error.ts";
import { startTracing } from "../../shared/tracing/start-tracing.ts";
import { type HubEnvironment, hubEnvironment } from "../hub-environment.ts";
import { listenOptions, openGateway, reachDepartments } from "../hub-parts.ts";
import { openIdentity } from "../identity.ts";
import { tellParent, usedAtParent } from "./ask-parent.ts";
import { providerAt } from "./provider-socket.ts";
import { toWorker, type WorkerStart } from "./worker-messages.ts";

// Whoever asks on a kept connection has it ended by an answer; who is silent heeds what was told, late by a second or two.
const LINGER_MS = 8_000;

const HAND_BACK_MS = 2_000;

const toStandardError: DestinationStream = { write: (line) => void process.stderr.write(line) };

const begun = untilTold();
const stop = untilStopped();
// From a terminal these reach all processes of the hub; what a worker does then is its parent's business.
process.on("SIGINT", () => {}).on("SIGHUP", () => {});

try {
  const running = await Promise.race([begun.then(run), stop.then(() => null)]);
  const exitCode = await stop;
  // Whoever answers nobody yet has nothing to end.
  if (running === null) process.exit(exitCode);
  tellParent({ type: "LEAVING" });
  // The parent may just be handing it a connection: while it is there, it can say that another has to take it.
  await Promise.all([running.close(), sleep(HAND_BACK_MS)]);
  process.exit(exitCode);
} catch (error) {
  process.exit(reportFailure(error));
}

async function run({ databases, port, providerSocket }: WorkerStart): Promise<{ close(): Promise<void> }> {
  const environment = { ...hubEnvironment(), port };
  const log = createLog("hub", environment.logLevel, toStandardError);
  const tracing = await startTracing("hub", environment.tracesUrl);
  const departments = await reachDepartments(databases, environment, log, false);
  const { rateLimits, ...protection } = protectionFor(environment.gateway);
  const gateway = await openGateway(departments, environment, log, {
    ...protection,
    rateLimits: rateLimits === null ? null : { ...rateLimits, countedByParent: true },
  });
  const provider = () => providerAt(String(providerSocket));
  const identity = openIdentity(environment, log, { provider, proofs: usedAtParent() });
  const options = listenOptions(departments, identity, environment);
  const { url } = await gateway.listen({ ...options, httpLimits: { lingerMs: LINGER_MS } });
  identity.listensAt(url);
  if (environment.metrics.port !== null) tellFigures(environment, options.tls?.cert ?? null);
  tellParent({ type: "READY", url });
  return {
    async close() {
      await gateway.close();
      await departments.close();
      await tracing.close();
    },
  };
}

function tellFigures({ dataDir }: HubEnvironment, certificate: string | null): void {
  tellProcess({ dataDir, certificate });
  process.on("message", async (received) => {
    const message = toWorker(received);
    if (message?.type !== "TELL_FIGURES") return;
    tellParent({ type: "FIGURES", question: message.question, figures: await ownFigures() });
  });
}

function untilTold(): Promise<WorkerStart> {
  return new Promise((resolve) => {
    process.on("message", (received) => {
      const message = toWorker(received);
      if (message?.type === "BEGIN") resolve(message);
    });
    tellParent({ type: "HEARS" });
  });
}

/** Told so by the parent or by an operator, left alone by a parent that is gone, or faulty: the exit code then. */
function untilStopped(): Promise<number> {
  return new Promise((resolve) => {
    process.on("message", (received) => {
      if (toWorker(received)?.type === "STOP") resolve(0);
    });
    process.once("SIGTERM", () => resolve(0)).once("disconnect", () => resolve(0));
    for (const event of ["uncaughtException", "unhandledRejection"] as const) {
      process.on(event, (error: unknown) => resolve(reportFailure(error)));
    }
  });
}
