import type { KeyObject } from "node:crypto";
import { join } from "node:path";
import { createGateway, type Gateway } from "../gateway/gateway.ts";
import { createHttpTransport } from "../gateway/http-transport.ts";
import { type GatewayProtection, protectionFor } from "../gateway/protection.ts";
import type { ListenOptions } from "../gateway/serve-gateway.ts";
import type { Transport } from "../gateway/transport.ts";
import { ownGatewayKey, readGatewayKey } from "../shared/access/gateway-keys.ts";
import type { SignedInViewer } from "../shared/access/viewer.ts";
import type { Log } from "../shared/server/log.ts";
import { openDepartment } from "../shared/server/open-department.ts";
import { openRing } from "../shared/server/open-ring.ts";
import { readOwnCertificate } from "../shared/server/own-certificate.ts";
import type { PartCondition } from "../shared/server/part-condition.ts";
import { type HubDatabases, type OwnServer, openDatabases } from "./databases.ts";
import { loadDemonstration } from "./demo/load-demonstration.ts";
import { EXAMPLE_QUESTIONS } from "./demo/what-to-try.ts";
import { DEPARTMENTS } from "./departments.ts";
import { deskSettings } from "./desk-settings.ts";
import { type HubEnvironment, SUBGRAPHS, type SubgraphName } from "./hub-environment.ts";
import type { HubIdentity } from "./identity.ts";
import { isForTrial } from "./is-for-trial.ts";
import { copyPlan, prepareDatabases } from "./prepare-databases.ts";

/** Databases on which departments can be opened. */
export interface PreparedHub {
  readonly databases: HubDatabases;
  /** Whether all departments run here. */
  readonly whole: boolean;
  /** Whether demonstration data was put in just now. */
  readonly filled: boolean;
}

/** The departments as a gateway reaches them. */
export interface ReachedDepartments {
  readonly transports: Readonly<Record<SubgraphName, Transport>>;
  /** Names of those in this process that cannot answer: one elsewhere is no reason to leave this gateway alone. */
  readiness(): Promise<readonly string[]>;
  /** How each is, those elsewhere too. */
  condition(): Promise<readonly PartCondition[]>;
  close(): Promise<void>;
}

/** Brings the databases of a hub to where it can run on them; done once, by one process. */
export async function prepareHub(
  server: OwnServer | null,
  environment: HubEnvironment,
  log: Log,
): Promise<PreparedHub> {
  const local = SUBGRAPHS.filter((name) => environment.departments[name].url === null);
  const databases = await openDatabases(server, environment);
  const filling = await prepareDatabases(databases, local);
  for (const name of filling) log.warn({ department: name }, "The copy of the register is still being filled");
  const whole = local.length === SUBGRAPHS.length;
  const filled = environment.demo && whole && (await loadDemonstration(databases));
  return { databases, whole, filled };
}

/**
 * Opens the departments that run here, and ways to those that run elsewhere.
 *
 * @param background whether this process does what nobody asks for
 */
export async function reachDepartments(
  databases: HubDatabases,
  environment: HubEnvironment,
  log: Log,
  background: boolean,
): Promise<ReachedDepartments> {
  const reached = await Promise.all(
    SUBGRAPHS.map(async (name) => [name, await reach(name, databases, environment, log, background)] as const),
  );
  const each = reached.map(([, department]) => department);
  return {
    transports: Object.fromEntries(reached.map(([name, { transport }]) => [name, transport])) as Transports,
    readiness: async () => {
      const here = await Promise.all(each.filter(({ isHere }) => isHere).map((department) => department.condition()));
      return here.flatMap(({ name, ready }) => (ready ? [] : [name]));
    },
    condition: () => Promise.all(each.map((department) => department.condition())),
    close: async () => void (await Promise.all(each.map((department) => department.close()))),
  };
}

/** Starts a gateway to the departments and asks its first question. */
export async function openGateway(
  { transports }: ReachedDepartments,
  environment: HubEnvironment,
  log: Log,
  protection: GatewayProtection = protectionFor(environment.gateway),
): Promise<Gateway> {
  const { supergraphFile } = environment;
  const gateway = await createGateway({ transports, clock: Date.now, log, protection, supergraphFile });
  // It opens connections and plans; it is the hub's own, so that no caller waits for that.
  await gateway.execute({ query: FIRST_QUESTION, viewer: HUB_ITSELF });
  return gateway;
}

/** How a gateway meets callers, by the environment. */
export function listenOptions(
  { readiness, condition }: ReachedDepartments,
  { authenticate, mounts }: HubIdentity,
  environment: HubEnvironment,
): ListenOptions {
  const { host, port, gateway, publicUrl } = environment;
  return {
    host,
    port,
    tls: readOwnCertificate(environment),
    readiness,
    condition,
    authenticate,
    mounts,
    edge: { ...gateway, publicUrl },
    exampleQuestions: EXAMPLE_QUESTIONS,
    desks: (url) => deskSettings(environment, url),
    checkLimitBytes: gateway.checkFileMegabytes * 1024 * 1024,
  };
}

// The standard's own example of a code.
const FIRST_QUESTION = `{
  standing(uscc: "91350100M000100Y43") {
    titles { state }
    creditSupport(jurisdiction: "110000") { determination }
    procurementPreference(jurisdiction: "110000") { determination }
    awardAdoption(jurisdiction: "110000") { determination }
  }
}`;

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

/** A department as the gateway reaches it, in this process or over HTTP. */
interface Reached {
  readonly transport: Transport;
  readonly isHere: boolean;
  condition(): Promise<PartCondition>;
  close(): Promise<void>;
}

async function reach(
  name: SubgraphName,
  databases: HubDatabases,
  environment: HubEnvironment,
  log: Log,
  background: boolean,
): Promise<Reached> {
  const { url } = environment.departments[name];
  if (url !== null) {
    const assertionKey = gatewayKey(environment);
    const { send, condition, close } = createHttpTransport({ department: name, url, assertionKey });
    return { transport: send, isHere: false, condition, close };
  }
  const { appUrl } = databases.departments[name];
  const { freshnessLimitMs } = environment;
  const ring = await openRing(DEPARTMENTS[name], environment, log);
  const copy = copyPlan(databases, name);
  const webhooksToLoopback = isForTrial(environment);
  const options = { appUrl, copy, freshnessLimitMs, ring, webhooksToLoopback, background, log };
  const opened = openDepartment(DEPARTMENTS[name], options);
  return {
    transport: (request) => opened.subgraph.execute(request),
    isHere: true,
    condition: () => opened.condition(),
    close: () => opened.close(),
  };
}
