import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type EmbeddedServer, startEmbeddedPostgres } from "../../shared/database/embedded-postgres.ts";
import { balancerCommand } from "./balancer-command.ts";
import { isPrometheus, prometheusCommand } from "./prometheus-command.ts";
import { type Compose, readCompose, type Service, startOrder } from "./read-compose.ts";
import { type ProcessPlan, type ServiceProcess, startProcess } from "./service-process.ts";
import { findPlaces, type Places, translate, writeSecrets } from "./translate.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The services of docker-compose.yml as processes of this machine. */
export interface Topology {
  /** Where callers reach the load balancer. */
  readonly url: string;
  /** The certificate authority that signed for it (PEM). */
  readonly authorityFile: string;
  /** Running services but PostgreSQL, by name. */
  readonly processes: ReadonlyMap<string, ServiceProcess>;
  /** Stops everything, in the opposite order. */
  close(): Promise<void>;
}

export interface TopologyOptions {
  readonly composeFile?: string;
  /** Takes databases, keys, secrets and logs; kept for the next start. */
  readonly folder: string;
  readonly log: (line: string) => void;
}

/** Starts what the compose file says, in its order: embedded PostgreSQL for its servers, a process for each other service. */
export async function startTopology(options: TopologyOptions): Promise<Topology> {
  const { composeFile = join(ROOT, "docker-compose.yml"), folder, log } = options;
  const compose = readCompose(composeFile);
  mkdirSync(folder, { recursive: true });
  // Run by root, PostgreSQL takes another account, which has to get through.
  chmodSync(folder, 0o755);
  const servers = new Map<string, EmbeddedServer>();
  const processes = new Map<string, ServiceProcess>();
  const close = async () => {
    for (const running of [...processes.values()].reverse()) await running.stop();
    for (const server of servers.values()) await server.stop();
  };
  try {
    for (const [name, service] of Object.entries(compose.services)) {
      if (!isPostgres(service)) continue;
      servers.set(name, await startServer(name, service, folder));
      log(`${name} runs`);
    }
    const places = await placesOf(compose, folder, servers);
    for (const name of startOrder(compose)) {
      const service = compose.services[name];
      if (service === undefined || isPostgres(service)) continue;
      await untilReady(service, processes);
      const plan = planOf(name, service, places, folder);
      if (plan === null) {
        log(`${name} is left out: it is not installed here`);
        continue;
      }
      processes.set(name, startProcess(plan));
      log(`${name} starts`);
    }
    await processes.get("balancer")?.healthy();
    const url = `https://127.0.0.1:${portOf(places, "balancer")}`;
    return { url, authorityFile: join(places.secrets, "ca.pem"), processes, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function isPostgres({ image }: Service): boolean {
  return image.startsWith("postgres:");
}

function startServer(name: string, { command }: Service, folder: string): Promise<EmbeddedServer> {
  const dataDir = join(folder, "volumes", name);
  mkdirSync(dataDir, { recursive: true });
  const settings = command.filter((each) => each.includes("=")).map((each) => each.split("=") as [string, string]);
  return startEmbeddedPostgres({ dataDir, log: () => {}, settings: Object.fromEntries(settings) });
}

async function placesOf(
  compose: Compose,
  folder: string,
  servers: ReadonlyMap<string, EmbeddedServer>,
): Promise<Places> {
  const made = join(folder, "made-secrets");
  execFileSync("sh", [join(ROOT, "deploy", "make-secrets.sh"), made]);
  const each = [...servers];
  const taken = new Map(each.map(([name, { port }]) => [`${name}:5432`, port]));
  const places = await findPlaces(compose, folder, taken);
  const superusers = new Map(each.map(([name, server]) => [name, server.connectionString("postgres")]));
  writeSecrets(compose, places, made, superusers);
  return places;
}

async function untilReady(
  { depends_on: needed }: Service,
  processes: ReadonlyMap<string, ServiceProcess>,
): Promise<void> {
  for (const [name, { condition }] of Object.entries(needed)) {
    // A server of PostgreSQL runs since before the first process.
    const running = processes.get(name);
    if (condition === "service_healthy") await running?.healthy();
    if (condition === "service_completed_successfully") await running?.completed();
  }
}

/** Null for a program that is not installed and that the others do without. */
function planOf(name: string, service: Service, places: Places, folder: string): ProcessPlan | null {
  const here = (text: string) => translate(places, name, service, text);
  const environment = Object.fromEntries(Object.entries(service.environment).map(([key, text]) => [key, here(text)]));
  const logs = join(folder, "logs");
  if (isPrometheus(service)) {
    const command = prometheusCommand(ROOT, service, here, places);
    return command && { name, command, environment, healthCheck: null, root: ROOT, logs };
  }
  const isBalancer = service.image.startsWith("haproxy:");
  const command = isBalancer ? balancerCommand(ROOT, service) : [process.execPath, ...service.command.map(here)];
  // `CMD node deploy/health.mjs …`, by the Node that runs this.
  const [, program, ...rest] = service.healthcheck?.test ?? [];
  const found = program === "node" ? process.execPath : program;
  const healthCheck = found === undefined ? null : [found, ...rest.map(here)];
  return { name, command, environment, healthCheck, root: ROOT, logs };
}

function portOf(places: Places, name: string): number {
  const found = [...places.ports].find(([place]) => place.startsWith(`${name}:`));
  if (found === undefined) throw new Error(`The service ${name} should expose a port.`);
  return found[1];
}
