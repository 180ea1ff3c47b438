import cluster, { type Worker } from "node:cluster";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Figures } from "../../shared/metrics/figures.ts";
import type { Log } from "../../shared/server/log.ts";
import { askFigures } from "./ask-figures.ts";
import { type FromWorker, fromWorker, type ToWorker, type WorkerStart } from "./worker-messages.ts";

/** What a crew needs of its parent. */
export interface CrewSettings {
  readonly count: number;
  /** Known once the databases are prepared; workers load their program meanwhile. */
  readonly start: Promise<WorkerStart>;
  /** Answers a worker that asks whether something was not used before. */
  readonly use: (id: string, untilMs: number) => boolean;
  readonly log: Log;
}

/** The workers of a hub, as many as were asked for, whatever becomes of each. */
export interface Crew {
  /** Where they are reached, all at the same address. */
  readonly url: string;
  /** Replaces each by a new one, one after the other; requests go on being answered. */
  renew(): Promise<void>;
  /** The figures of each by its number; those that do not tell theirs in time are left out. */
  figures(): Promise<ReadonlyMap<string, Figures>>;
  /** Lets them answer what they were asked, and ends them. */
  stop(): Promise<void>;
}

/** A worker from its start to its end. */
interface Member {
  readonly worker: Worker;
  /** From 1; the next worker takes the number of one that is gone, so that there are few. */
  readonly number: number;
  /** Its address; null when it ended before it listened. */
  readonly ready: Promise<string | null>;
  readonly ended: Promise<void>;
  /** Whether its end is wanted, or made up for already. */
  leaves: boolean;
}

const PROGRAM = fileURLToPath(new URL("./worker.ts", import.meta.url));

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;
// Longer than running requests and open transactions may take.
const STOP_DEADLINE_MS = 25_000;

/**
 * Starts workers on one port.
 *
 * @throws {Error} when one of them ends before it listens
 */
export async function startCrew(settings: CrewSettings): Promise<Crew> {
  cluster.setupPrimary({ exec: PROGRAM });
  const crew = new RunningCrew(settings);
  await crew.begin();
  return { url: crew.url, renew: () => crew.renew(), figures: () => crew.figures(), stop: () => crew.stop() };
}

class RunningCrew {
  readonly #settings: CrewSettings;
  readonly #members = new Set<Member>();
  #url: string | null = null;
  #stopping = false;
  #renewing: Promise<void> = Promise.resolve();

  constructor(settings: CrewSettings) {
    this.#settings = settings;
  }

  get url(): string {
    if (this.#url === null) throw new Error("The workers should listen before anybody is told where.");
    return this.#url;
  }

  async begin(): Promise<void> {
    const members = Array.from({ length: this.#settings.count }, () => this.#add().ready);
    if ((await Promise.all(members)).includes(null)) {
      await this.stop();
      throw new Error("A worker ended before it listened.");
    }
  }

  renew(): Promise<void> {
    this.#renewing = this.#renewing.then(() => this.#renewAll());
    return this.#renewing;
  }

  async figures(): Promise<ReadonlyMap<string, Figures>> {
    const asked = [...this.#members].map(
      async ({ number, worker }) => [String(number), await askFigures(worker)] as const,
    );
    const told = await Promise.all(asked);
    return new Map(told.flatMap(([number, figures]) => (figures === null ? [] : [[number, figures] as const])));
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    await Promise.all([...this.#members].map((member) => end(member)));
  }

  async #renewAll(): Promise<void> {
    for (const member of [...this.#members]) {
      if (this.#stopping || member.leaves) continue;
      // No worker goes before another one has come.
      if ((await this.#add().ready) === null) return;
      await end(member);
    }
  }

  #add(): Member {
    const worker = cluster.fork();
    const member = memberOf(worker, this.#freeNumber());
    this.#members.add(member);
    worker.on("message", (received) => this.#hear(member, fromWorker(received)));
    // A worker that dies while it is told something is heard of by its end.
    worker.on("error", () => {});
    void member.ended.then(() => {
      this.#members.delete(member);
      this.#makeUpFor(member, "A worker ended by itself and is replaced");
    });
    return member;
  }

  #freeNumber(): number {
    const taken = new Set([...this.#members].map(({ number }) => number));
    let free = 1;
    while (taken.has(free)) free += 1;
    return free;
  }

  #hear(member: Member, message: FromWorker | null): void {
    if (message?.type === "HEARS") void this.#begin(member.worker);
    if (message?.type === "READY") this.#url ??= message.url;
    if (message?.type === "LEAVING") this.#makeUpFor(member, "A worker was told to end and is replaced");
    if (message?.type === "USE") {
      const { question, id, untilMs } = message;
      tell(member.worker, { type: "USED", question, first: this.#settings.use(id, untilMs) });
    }
  }

  async #begin(worker: Worker): Promise<void> {
    const start = await this.#settings.start.catch(() => null);
    // A hub that cannot be prepared ends, and its workers with it.
    if (start === null) return;
    // What was said before it could hear is said again.
    if (this.#stopping) return tell(worker, { type: "STOP" });
    const port = this.#url === null ? start.port : Number(new URL(this.#url).port);
    tell(worker, { type: "BEGIN", ...start, port });
  }

  #makeUpFor(member: Member, why: string): void {
    // While the hub has not come up, an end is a failure of the start.
    if (member.leaves || this.#stopping || this.#url === null) return;
    member.leaves = true;
    this.#settings.log.warn({ pid: member.worker.process.pid }, why);
    void this.#replace();
  }

  async #replace(): Promise<void> {
    for (let pauseMs = FIRST_PAUSE_MS; !this.#stopping; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
      const member = this.#add();
      // Until it listens, this is what tries again.
      member.leaves = true;
      if ((await member.ready) !== null) {
        member.leaves = false;
        return;
      }
      this.#settings.log.error({ pid: member.worker.process.pid }, "A worker ended before it listened");
      await sleep(pauseMs);
    }
  }
}

function memberOf(worker: Worker, number: number): Member {
  const ended = new Promise<void>((resolve) => worker.once("exit", () => resolve()));
  const listens = new Promise<string>((resolve) => {
    worker.on("message", (received) => {
      const message = fromWorker(received);
      if (message?.type === "READY") resolve(message.url);
    });
  });
  return { worker, number, ready: Promise.race([listens, ended.then(() => null)]), ended, leaves: false };
}

async function end(member: Member): Promise<void> {
  member.leaves = true;
  tell(member.worker, { type: "STOP" });
  const cut = setTimeout(() => member.worker.process.kill("SIGKILL"), STOP_DEADLINE_MS);
  await member.ended;
  clearTimeout(cut);
}

function tell(worker: Worker, message: ToWorker): void {
  if (worker.isConnected()) worker.send(message);
}
