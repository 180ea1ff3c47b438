import type { KeyObject } from "node:crypto";
import { join } from "node:path";
import { createGateway, type Gateway } from "../gateway/gateway.ts";
import { createHttpTransport } from "../gateway/http-transport.ts";
import { protectionFor } from "../gateway/protection.ts";
import type { Transport } from "../gateway/transport.ts";
import { ownGatewayKey, readGatewayKey } from "../shared/access/gateway-keys.ts";
import type { SignedInViewer } from "../shared/access/viewer.ts";
import type { Log } from "../shared/server/log.ts";
import { openDepartment } from "../shared/server/open-department.ts";
import { openRing } from "../shared/server/open-ring.ts";
import { type HubDatabases, openDatabases } from "./databases.ts";
import { loadDemonstration } from "./demo/load-demonstration.ts";
import { playScenes } from "./demo/scenes/play-scenes.ts";
import { EXAMPLE_QUESTIONS, whatToTry } from "./demo/what-to-try.ts";
import { DEPARTMENTS } from "./departments.ts";
import { deskSettings } from "./desk-settings.ts";
import { type HubEnvironment, SUBGRAPHS, type SubgraphName } from "./hub-environment.ts";
import { openIdentity } from "./identity.ts";
import { isForTrial } from "./is-for-trial.ts";
import { copyPlan, prepareDatabases } from "./prepare-databases.ts";
import type { Compose } from "./run-hub.ts";

/** A department as the gateway reaches it, in this process or over HTTP. */
interface Reached {
  readonly transport: Transport;
  /** What it lacks to answer; a department that runs elsewhere tells that itself. */
  readiness(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Composes a hub: departments in this process unless the environment says where they run, and the gateway. */
export const composeHub: Compose = async ({ server, environment, log }) => {
  const local = SUBGRAPHS.filter((name) => environment.departments[name].url === null);
  const databases = await openDatabases(server, environment);
  const filling = await prepareDatabases(databases, local);
  for (const name of filling) log.warn({ department: name }, "The copy of the register is still being filled");
  const whole = local.length === SUBGRAPHS.length;
  const filled = environment.demo && whole && (await loadDemonstration(databases));
  const reached = await Promise.all(
    SUBGRAPHS.map(async (name) => [name, await reach(name, databases, environment, log)] as const),
  );
  const each = reached.map(([, department]) => department);
  const gateway = await createGateway({
    transports: Object.fromEntries(reached.map(([name, { transport }]) => [name, transport])) as Transports,
    clock: Date.now,
    log,
    protection: protectionFor(environment.gateway),
  });
  await warmUp(gateway);
  if (filled) await playScenes(gateway.execute, log);
  const identity = openIdentity(environment, log);
  const { url } = await gateway.listen({
    host: environment.host,
    port: environment.port,
    readiness: async () => (await Promise.all(each.map((department) => department.readiness()))).flat(),
    authenticate: identity.authenticate,
    mounts: identity.mounts,
    edge: { ...environment.gateway, publicUrl: environment.publicUrl },
    exampleQuestions: EXAMPLE_QUESTIONS,
    desks: (publicUrl) => deskSettings(environment, publicUrl),
    checkLimitBytes: environment.gateway.checkFileMegabytes * 1024 * 1024,
  });
  identity.listensAt(url);
  return {
    gatewayUrl: url,
    printWhatToTry: () => whatToTry(url, environment.demo && whole),
    async close() {
      await gateway.close();
      await Promise.all(each.map((department) => department.close()));
    },
  };
};

// The standard's own example of a code.
const FIRST_QUESTION = `{
  standing(uscc: "91350100M000100Y43") {
    titles { state }
    creditSupport(jurisdiction: "110000") { determination }
    procurementPreference(jurisdiction: "110000") { determination }
    awardAdoption(jurisdiction: "110000") { determination }
  }
}`;

/** The first question opens connections and plans; it is the hub's own, so that no caller waits for that. */
async function warmUp(gateway: Gateway): Promise<void> {
  await gateway.execute({ query: FIRST_QUESTION, viewer: HUB_ITSELF });
}

/** The hub, where it asks itself. */
const HUB_ITSELF: SignedInViewer = {
  kind: "SIGNED_IN",
  subject: "hub",
  tenant: "hub",
  role: "OPERATOR",
  department: null,
  jurisdictions: [],
  uscc: null,
  scopes: new Set(["credit:check"]),
  purposes: new Set(["supervision"]),
  purpose: "supervision",
};

/** The key that the operator gave, or one of the hub's own, whose public part departments elsewhere are given. */
function gatewayKey({ gatewayKeyFile, dataDir }: HubEnvironment): KeyObject {
  return gatewayKeyFile === null
    ? ownGatewayKey(join(dataDir, "gateway", "assertion-key.pem"))
    : readGatewayKey(gatewayKeyFile);
}

type Transports = Record<SubgraphName, Transport>;

async function reach(
  name: SubgraphName,
  databases: HubDatabases,
  environment: HubEnvironment,
  log: Log,
): Promise<Reached> {
  const { url } = environment.departments[name];
  if (url !== null) {
    const assertionKey = gatewayKey(environment);
    const { send, close } = createHttpTransport({ department: name, url, assertionKey });
    return { transport: send, readiness: async () => [], close };
  }
  const { appUrl } = databases.departments[name];
  const { freshnessLimitMs } = environment;
  const ring = await openRing(DEPARTMENTS[name], environment, log);
  const copy = copyPlan(databases, name);
  const options = { appUrl, copy, freshnessLimitMs, ring, webhooksToLoopback: isForTrial(environment), log };
  const opened = openDepartment(DEPARTMENTS[name], options);
  return {
    transport: (request) => opened.subgraph.execute(request),
    readiness: () => opened.readiness(),
    close: () => opened.close(),
  };
}
