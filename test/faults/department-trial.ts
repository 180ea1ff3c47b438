import { setTimeout as sleep } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { createGateway, type Gateway } from "../../gateway/gateway.ts";
import { createHttpTransport, type HttpTransport } from "../../gateway/http-transport.ts";
import type { Transport } from "../../gateway/transport.ts";
import type { HubDatabases } from "../../hub/databases.ts";
import { SUBGRAPHS, type SubgraphName } from "../../hub/hub-environment.ts";
import { createLog } from "../../shared/server/log.ts";
import { GATEWAY_KEYS, SUPERVISOR } from "../harness/callers.ts";
import { type DepartmentProcess, startDepartment } from "../harness/department-process.ts";
import { PATIENT } from "../harness/open-hub.ts";
import { syntheticCode } from "../harness/synthetic-code.ts";
import { startTokenIssuer, type TokenIssuer } from "../harness/token-issuer.ts";
import { type FaultProxy, GARBLES, startFaultProxy } from "./fault-proxy.ts";

/** The fields of a question by the department that answers them. */
const FIELDS: Readonly<Record<SubgraphName, readonly string[]>> = {
  "market-regulation": ["titles", "ban", "enterprise"],
  procurement: ["lot", "plain", "subsidy"],
  credit: ["tianjin", "beijing"],
  "quality-award": ["award"],
};

const ANSWERS = ["lot", "plain", "subsidy", "tianjin", "beijing", "award"] as const;
const ENTERPRISES = 24;
/** Answers in one request. */
export const ANSWERS_A_REQUEST = ENTERPRISES * ANSWERS.length;

const ANSWER = "{ determination reasons { code } citations { document clause } evidence { id } notBefore }";

const QUESTION = `query ($usccs: [USCC!]!, $knownAt: DateTime!) {
  standings(usccs: $usccs, validOn: "2022-06-15", knownAt: $knownAt) {
    uscc
    titles { state title { number } } ban { id } enterprise { name }
    lot: procurementPreference(jurisdiction: "120000", lot: { catalogueCode: "A02061804", catalogueEdition: "2022" }) ${ANSWER}
    plain: procurementPreference(jurisdiction: "120000") ${ANSWER}
    subsidy: subsidyPriority(jurisdiction: "110000") ${ANSWER}
    tianjin: creditSupport(jurisdiction: "120000") ${ANSWER}
    beijing: creditSupport(jurisdiction: "110000") ${ANSWER}
    award: awardAdoption(jurisdiction: "120000") ${ANSWER}
  }
}`;

type Standing = Readonly<Record<string, unknown>>;

/** What the trial saw. */
export interface Seen {
  answers: number;
  /** Answers that a stand-in gave. */
  undetermined: number;
}

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
  #truth: readonly Standing[] = [];
  readonly seen: Seen = { answers: 0, undetermined: 0 };

  /** @param knownAt an instant at or before every copy's watermark, so that a right answer is always the same */
  constructor(databases: HubDatabases, knownAt: string) {
    this.#databases = databases;
    this.#knownAt = knownAt;
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
    this.#truth = standings;
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

  /** Spoils the department's replies in every way in turn. */
  async garble(name: SubgraphName, requests: number): Promise<void> {
    const proxy = held(this.#proxies, name);
    for (let request = 0; request < requests; request += 1) {
      proxy.spoil(GARBLES[request % GARBLES.length] ?? null);
      await this.#askUnder(name, 1);
    }
    proxy.spoil(null);
    await this.#recovered();
  }

  #startProcess(name: SubgraphName): Promise<DepartmentProcess> {
    return startDepartment(this.#databases, name, held2(this.#provider).issuer);
  }

  async #askUnder(failing: SubgraphName, requests: number): Promise<void> {
    for (let request = 0; request < requests; request += 1) {
      const { standings, errorPaths } = await this.#ask();
      for (const [index, standing] of standings.entries()) this.#judge(failing, index, standing, errorPaths);
    }
  }

  /** Fields of the failing department are right or stood in for, with an error at their place; all others are right. */
  #judge(failing: SubgraphName, index: number, standing: Standing, errorPaths: ReadonlySet<string>): void {
    const truth = this.#truth[index];
    if (truth === undefined) throw new Error(`A standing more than asked came at ${index}.`);
    for (const field of Object.values(FIELDS).flat()) {
      const isAnswer = ANSWERS.some((each) => each === field);
      if (isAnswer) this.seen.answers += 1;
      if (isDeepStrictEqual(standing[field], truth[field])) continue;
      const place = `standings.${index}.${field}`;
      const shown = JSON.stringify(standing[field]);
      if (!FIELDS[failing].includes(field)) throw new Error(`${failing} failed and ${place} changed to ${shown}.`);
      if (!isDeepStrictEqual(standing[field], isAnswer ? STAND_IN : null)) {
        throw new Error(`${failing} failed and ${place} is neither right nor stood in for: ${shown}.`);
      }
      if (!errorPaths.has(place)) throw new Error(`${place} is stood in for without an error at that path.`);
      if (isAnswer) this.seen.undetermined += 1;
    }
  }

  async #ask(): Promise<{ standings: readonly Standing[]; errorPaths: ReadonlySet<string> }> {
    const usccs = Array.from({ length: ENTERPRISES }, (_, serial) => syntheticCode(serial));
    const { data, errors = [] } = await held2(this.#gateway).execute({
      query: QUESTION,
      viewer: SUPERVISOR,
      token: this.#token,
      variables: { usccs, knownAt: this.#knownAt },
    });
    const standings = data?.standings as readonly Standing[] | undefined;
    if (standings?.length !== usccs.length)
      throw new Error(`${usccs.length} standings were expected: ${JSON.stringify(errors)}`);
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

const STAND_IN = {
  determination: "UNDETERMINED",
  reasons: [{ code: "SOURCE_UNAVAILABLE" }],
  citations: [],
  evidence: [],
  notBefore: null,
};

function held<T>(parts: ReadonlyMap<SubgraphName, T>, name: SubgraphName): T {
  return held2(parts.get(name) ?? null);
}

function held2<T>(part: T | null): T {
  if (part === null) throw new Error("The trial has not been started.");
  return part;
}
