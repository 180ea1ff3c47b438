import { RateLimiterClusterMaster } from "rate-limiter-flexible";
import { rememberProofs } from "../../shared/access/token-verifier.ts";
import { ownFigures, textOf } from "../../shared/metrics/figures.ts";
import type { Log } from "../../shared/server/log.ts";
import type { OwnServer } from "../databases.ts";
import { playScenes } from "../demo/scenes/play-scenes.ts";
import { whatToTry } from "../demo/what-to-try.ts";
import type { HubEnvironment } from "../hub-environment.ts";
import { openGateway, type PreparedHub, prepareHub, type ReachedDepartments, reachDepartments } from "../hub-parts.ts";
import { embeddedProvider } from "../identity.ts";
import type { Compose } from "../run-hub.ts";
import { startCrew } from "./crew.ts";
import { serveProvider } from "./provider-socket.ts";

/**
 * Composes a hub whose departments and gateway run in several processes on one port.
 *
 * This one answers no question: it prepares the databases, does what nobody asks for, is the embedded provider, counts
 * rates, and remembers which proofs of tokens were used.
 */
export const composeWorkers: Compose = async ({ server, environment, log }) => {
  const proofs = rememberProofs();
  new RateLimiterClusterMaster();
  const identity = await openParentIdentity(environment, log);
  const preparing = prepare(server, environment, log);
  const crew = startCrew({
    count: environment.workers,
    start: preparing.then(({ databases }) => ({ databases, port: environment.port, providerSocket: identity.socket })),
    use: (id, untilMs) => proofs.use(id, Date.now(), untilMs),
    log,
  });
  // Whoever asks for new workers while the first ones start waits for these.
  const renew = () => void crew.then((up) => up.renew()).catch(() => {});
  process.on("SIGUSR2", renew);
  // Of the two, what failed first is told.
  const [{ whole, departments }, { url, figures, stop }] = await Promise.all([preparing, crew]);
  identity.listensAt(environment.publicUrl ?? url);
  return {
    gatewayUrl: url,
    printWhatToTry: () => whatToTry(url, environment.demo && whole),
    figures: async () => {
      const [own, workers] = await Promise.all([ownFigures(), figures()]);
      return textOf(new Map([["parent", own], ...workers]));
    },
    async close() {
      process.off("SIGUSR2", renew);
      await stop();
      await identity.close();
      await departments.close();
    },
  };
};

interface Prepared extends PreparedHub {
  readonly departments: ReachedDepartments;
}

/** Prepares the databases and begins what nobody asks for; new demonstration data is acted out before anybody asks. */
async function prepare(server: OwnServer | null, environment: HubEnvironment, log: Log): Promise<Prepared> {
  const prepared = await prepareHub(server, environment, log);
  const departments = await reachDepartments(prepared.databases, environment, log, true);
  if (prepared.filled) {
    const gateway = await openGateway(departments, environment, log);
    await playScenes(gateway.execute, log);
    await gateway.close();
  }
  return { ...prepared, departments };
}

interface ParentIdentity {
  readonly socket: string | null;
  listensAt(url: string): void;
  close(): Promise<void>;
}

async function openParentIdentity(environment: HubEnvironment, log: Log): Promise<ParentIdentity> {
  if (environment.openId.issuer !== null) return { socket: null, listensAt: () => {}, close: async () => {} };
  let listensAt: (url: string) => void = () => {};
  const publicUrl = new Promise<string>((resolve) => {
    listensAt = resolve;
  });
  const { path, close } = await serveProvider(embeddedProvider(publicUrl, environment, log));
  return { socket: path, listensAt: (url) => listensAt(url), close };
}
