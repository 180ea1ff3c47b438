import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startHub } from "../../../bench/hub-process.ts";
import type { HubDatabases } from "../../../hub/databases.ts";
import { SUBGRAPHS, type SubgraphName } from "../../../hub/hub-environment.ts";
import type { SignedInViewer } from "../../../shared/access/viewer.ts";
import { variablePrefix } from "../../../shared/server/environment.ts";
import { GATEWAY_KEYS } from "../../harness/callers.ts";
import { type DepartmentProcess, startDepartment } from "../../harness/department-process.ts";
import { startTokenIssuer } from "../../harness/token-issuer.ts";
import { inOwnFolder } from "./own-databases.ts";

/** A hub as a city runs it: the gateway and each department in processes of their own, with HTTP between them. */
export interface ApartWorld {
  /** Where the gateway is asked. */
  readonly url: string;
  /** The gateway's process. */
  readonly gateway: number;
  /**
   * Ends the gateway at once and starts it again at its address.
   *
   * @param onEnded called as soon as it has ended
   * @returns how long it took to be ready, in milliseconds
   */
  killGateway(onEnded: () => void): Promise<number>;
  /** Where a department itself is: `http://127.0.0.1:4001/graphql`. */
  urlOf(name: SubgraphName): string;
  processOf(name: SubgraphName): DepartmentProcess;
  /** Starts a department again at the address where it was; it must have ended. */
  startAgain(name: SubgraphName): Promise<void>;
  tokenFor(viewer: SignedInViewer): Promise<string>;
}

/** What a drill may put around a world. */
export interface ApartOptions {
  /** Puts something before a department, and tells where the gateway is to reach it then. */
  readonly before?: (name: SubgraphName, url: string) => Promise<string>;
}

/** Does something in such a world, on the databases given, and ends all its processes. */
export function inApartWorld<T>(
  databases: HubDatabases,
  { before = async (_name, url) => url }: ApartOptions,
  use: (world: ApartWorld) => Promise<T>,
): Promise<T> {
  return inOwnFolder(async (folder) => {
    const provider = await startTokenIssuer();
    const processes = new Map<SubgraphName, DepartmentProcess>();
    const held = (name: SubgraphName): DepartmentProcess => {
      const started = processes.get(name);
      if (started === undefined) throw new Error(`${name} has not been started.`);
      return started;
    };
    try {
      const environment: Record<string, string> = { ...GATEWAY_SETTINGS, HUB_OIDC_ISSUER: provider.issuer };
      for (const name of SUBGRAPHS) {
        const started = await startDepartment(databases, name, provider.issuer);
        processes.set(name, started);
        environment[`${variablePrefix(name)}_URL`] = await before(name, started.url);
      }
      environment.HUB_GATEWAY_KEY = gatewayKeyFile(folder);
      const dataDir = join(folder, "gateway");
      let hub = await startHub({ dataDir, environment });
      const world: ApartWorld = {
        ...{ url: hub.url, gateway: hub.pid, processOf: held, tokenFor: provider.tokenFor },
        async killGateway(onEnded) {
          await hub.kill();
          onEnded();
          const began = performance.now();
          hub = await startHub({ dataDir, environment, port: Number(new URL(hub.url).port) });
          return performance.now() - began;
        },
        urlOf: (name) => held(name).url,
        async startAgain(name) {
          const port = Number(new URL(held(name).url).port);
          processes.set(name, await startDepartment(databases, name, provider.issuer, port));
        },
      };
      return await use(world).finally(() => hub.stop());
    } finally {
      for (const started of processes.values()) await started.kill("SIGKILL");
      await provider.close();
    }
  });
}

// What is refused for being asked too often would not show what a department's absence does.
const GATEWAY_SETTINGS = {
  HUB_DEMO: "off",
  HUB_LOG_LEVEL: "silent",
  HUB_RATE_LIMIT_TENANT: "off",
  HUB_RATE_LIMIT_ADDRESS: "off",
};

function gatewayKeyFile(folder: string): string {
  mkdirSync(join(folder, "keys"), { mode: 0o700 });
  const file = join(folder, "keys", "assertion-key.pem");
  writeFileSync(file, GATEWAY_KEYS.privateKey.export({ type: "pkcs8", format: "pem" }), { mode: 0o600 });
  return file;
}
