import { setTimeout as sleep } from "node:timers/promises";
import { createGateway, type Gateway } from "../../gateway/gateway.ts";
import { createHttpTransport, type HttpTransport } from "../../gateway/http-transport.ts";
import type { Transport } from "../../gateway/transport.ts";
import type { HubDatabases } from "../../hub/databases.ts";
import { SUBGRAPHS, type SubgraphName } from "../../hub/hub-environment.ts";
import { createLog } from "../../shared/server/log.ts";
import { GATEWAY_KEYS, SUPERVISOR } from "../harness/callers.ts";
import { type DepartmentProcess, startDepartment } from "../harness/department-process.ts";
import { PATIENT } from "../harness/open-hub.ts";
import { startTokenIssuer, type TokenIssuer } from "../harness/token-issuer.ts";
import { type Seen, STANDINGS_QUESTION, type Standing, StandingsJudge, standingsVariables } from "./asked-standings.ts";
import { type FaultProxy, startFaultProxy } from "./fault-proxy.ts";
import type { ReplyMutation } from "./reply-mutations.ts";

/** Departments in processes of their own, each behind a proxy that can spoil its replies, and a gateway before them. */
export class DepartmentTrial {
  readonly #databases: HubDatabases;
  readonly #knownAt: string;
  readonly #processes = new Map<SubgraphName, DepartmentProcess>();
  readonly #proxies = new Map<SubgraphName, FaultProxy>();
  readonly #transports = new Map<SubgraphName, HttpTransport>();
  #gateway: Gateway | null = null;
  #provider: TokenIssuer | null = null;
  #token: string | null = null;
  #judge = new StandingsJudge([]);

  /** @param knownAt an instant at or before every copy's watermark, so that a right answer is always the same */
  constructor(databases: HubDatabases, knownAt: string) {
    this.#databases = databases;
    this.#knownAt = knownAt;
  }

  get seen(): Seen {
    return this.#judge.seen;
  }

  async start(): Promise<void> {
    this.#provider = await startTokenIssuer();
    this.#token = await this.#provider.tokenFor(SUPERVISOR);
    for (const name of SUBGRAPHS) {
      this.#processes.set(name, await this.#startProcess(name));
      const proxy = await startFaultProxy(() => held(this.#processes, name).url);
      this.#proxies.set(name, proxy);
      this.#transports.set(
        name,
        createHttpTransport({ department: name, url: proxy.url, assertionKey: GATEWAY_KEYS.privateKey }),
      );
    }
    const transports = Object.fromEntries(SUBGRAPHS.map((name) => [name, held(this.#transports, name).send])) as Record<
      SubgraphName,
      Transport
    >;
    const deadlines = { ...PATIENT };
    this.#gateway = await createGateway({ transports, clock: Date.now, log: createLog("trial", "silent"), deadlines });
    await this.#recovered();
    const { standings } = await this.#ask();
    this.#judge = new StandingsJudge(standings);
    // From here on the question is planned, and only a department that fails takes so long.
    deadlines.departmentMs = 3_000;
  }

  async close(): Promise<void> {
    await this.#gateway?.close();
    for (const { close } of this.#transports.values()) await close();
    for (const { close } of this.#proxies.values()) await close();
    for (const started of this.#processes.values()) await started.kill("SIGKILL");
    await this.#provider?.close();
  }

  /** Kills the department while questions are asked, then starts it again. */
  async kill(name: SubgraphName, requests: number): Promise<void> {
    const dying = sleep(Math.random() * 50).then(() => held(this.#processes, name).kill("SIGKILL"));
    await this.#askUnder(name, requests);
    await dying;
    this.#processes.set(name, await this.#startProcess(name));
    await this.#recovered();
  }

  /** Stops the department's process in its tracks while questions are asked, then lets it go on. */
  async hang(name: SubgraphName, requests: number): Promise<void> {
    held(this.#processes, name).process.kill("SIGSTOP");
    await this.#askUnder(name, requests);
    held(this.#processes, name).process.kill("SIGCONT");
    await this.#recovered();
  }

  /**
   * Spoils the department's replies in one way, and lets it be whole again.
   *
   * @returns what came of it
   */
  async garble(name: SubgraphName, { name: way, spoil }: ReplyMutation): Promise<"right" | "stood in for"> {
    const proxy = held(this.#proxies, name);
    const before = proxy.spoilt();
    proxy.spoil(spoil);
    const faults = await this.#askUnder(name, 1).catch((error: Error) => {
      throw new Error(`${way}: ${error.message}`);
    });
    if (proxy.spoilt() === before) throw new Error(`${way}: ${name} was not asked.`);
    proxy.spoil(null);
    // Twice as many good calls as bad ones: no breaker opens, and every way is looked at.
    await this.#recovered();
    await this.#recovered();
    return faults === 0 ? "right" : "stood in for";
  }

  /** The most bytes of a reply that the gateway took. */
  mostTaken(): number {
    return Math.max(...[...this.#proxies.values()].map((proxy) => proxy.mostTaken()));
  }

  #startProcess(name: SubgraphName): Promise<DepartmentProcess> {
    return startDepartment(this.#databases, name, held2(this.#provider).issuer);
  }

  /** @returns at how many places an error was told */
  async #askUnder(failing: SubgraphName, requests: number): Promise<number> {
    let faults = 0;
    for (let request = 0; request < requests; request += 1) {
      const { standings, errorPaths } = await this.#ask();
      this.#judge.judge(failing, standings, errorPaths);
      faults += errorPaths.size;
    }
    return faults;
  }

  async #ask(): Promise<{ standings: readonly Standing[]; errorPaths: ReadonlySet<string> }> {
    const variables = standingsVariables(this.#knownAt);
    const { data, errors = [] } = await held2(this.#gateway).execute({
      query: STANDINGS_QUESTION,
      viewer: SUPERVISOR,
      token: this.#token,
      variables,
    });
    const standings = data?.standings as readonly Standing[] | undefined;
    if (standings?.length !== variables.usccs.length)
      throw new Error(`${variables.usccs.length} standings were expected: ${JSON.stringify(errors)}`);
    return { standings, errorPaths: new Set(errors.map(({ path = [] }) => path.join("."))) };
  }

  async #recovered(): Promise<void> {
    for (;;) {
      const { errorPaths } = await this.#ask();
      if (errorPaths.size === 0) return;
      await sleep(100);
    }
  }
}

function held<T>(parts: ReadonlyMap<SubgraphName, T>, name: SubgraphName): T {
  return held2(parts.get(name) ?? null);
}

function held2<T>(part: T | null): T {
  if (part === null) throw new Error("The trial has not been started.");
  return part;
}
