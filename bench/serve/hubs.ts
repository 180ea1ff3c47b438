import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { SUBGRAPHS } from "../../hub/hub-environment.ts";
import { variablePrefix } from "../../shared/server/environment.ts";
import { GATEWAY_KEYS } from "../../test/harness/callers.ts";
import { databaseAddresses } from "../../test/harness/database-addresses.ts";
import { type DepartmentProcess, startDepartment } from "../../test/harness/department-process.ts";
import type { World } from "../world.ts";
import type { ServerSettings } from "./settings.ts";
import { type RunningServer, startServer } from "./start-server.ts";

/** The departments' subgraphs, each in a process of its own, as any gateway reaches them. */
export interface RunningSubgraphs {
  readonly settings: ServerSettings;
  stop(): Promise<void>;
}

const QUIET = { HUB_PORT: "0", HUB_DEMO: "off", HUB_LOG_LEVEL: "silent", HUB_RATE_LIMIT_TENANT: "999999999" };

/** Starts the hub with its departments in one process, on the databases of a world. */
export async function startHub(
  world: World,
  issuer: string,
  nodeOptions: readonly string[] = [],
): Promise<RunningServer> {
  const environment = {
    ...QUIET,
    ...databaseAddresses(world.databases),
    HUB_DATA_DIR: join(world.folder, "hub"),
    HUB_OIDC_ISSUER: issuer,
  };
  return startServer({ script: { program: "hub" }, environment, nodeOptions });
}

/** Starts the four subgraphs over HTTP. */
export async function startSubgraphs(world: World, issuer: string): Promise<RunningSubgraphs> {
  const running: DepartmentProcess[] = [];
  for (const name of SUBGRAPHS) running.push(await startDepartment(world.databases, name, issuer));
  const subgraphs = Object.fromEntries(SUBGRAPHS.map((name, index) => [name, running[index]?.url ?? ""]));
  const assertionKey = GATEWAY_KEYS.privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  return {
    settings: { issuer, databases: world.databases, subgraphs, assertionKey },
    async stop() {
      await Promise.all(running.map((each) => each.kill("SIGTERM")));
    },
  };
}

/** Starts our gateway before subgraphs that run elsewhere. */
export async function startGateway(world: World, settings: ServerSettings): Promise<RunningServer> {
  const keyFile = join(world.folder, "gateway-key.pem");
  await writeFile(keyFile, settings.assertionKey, { mode: 0o600 });
  const environment = {
    ...QUIET,
    ...Object.fromEntries(
      Object.entries(settings.subgraphs).map(([name, url]) => [`${variablePrefix(name)}_URL`, url]),
    ),
    HUB_DATA_DIR: join(world.folder, "gateway"),
    HUB_GATEWAY_KEY: keyFile,
    HUB_OIDC_ISSUER: settings.issuer,
  };
  return startServer({ script: { program: "hub" }, environment });
}
