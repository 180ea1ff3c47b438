import type { Client, Pool } from "pg";
import type { MixedList } from "typeorm";
import type { JobPlan } from "../jobs/install-jobs.ts";
import type { Figure } from "../metrics/figure.ts";
import type { PolicyBook } from "../policy/policy-book.ts";
import type { StoreOptions, StoreResult } from "../policy/store-rule-rows.ts";
import type { KeyRing } from "../signing/key-ring.ts";
import type { CivilDate } from "../values/civil-date.ts";
import type { Instant } from "../values/instant.ts";
import type { PolicyTrial } from "../what-if/policy-trial.ts";
import type { Log } from "./log.ts";
import type { Subgraph } from "./subgraph.ts";

/** Tells today in Asia/Shanghai and now. */
export interface Clock {
  today(): CivilDate;
  now(): Instant;
}

/** What a department works with once it runs. */
export interface DepartmentSurroundings {
  /** Connections under the application role. */
  readonly pool: Pool;
  readonly clock: Clock;
  /** The keys it signs decisions with; null when it has none, and then it takes none. */
  readonly ring: KeyRing | null;
  /** How old a copy of the register may be to decide by. */
  readonly freshnessLimitMs: number;
  /** Whether notices may be sent to this machine itself: for a hub that runs whole on one machine. */
  readonly webhooksToLoopback: boolean;
  /** Whether this process does what nobody asks for: notices, timers, keys of names. One of those on a database has to. */
  readonly background: boolean;
  readonly log: Log;
}

/** A department that runs: what it answers, and what it does by itself until it is stopped. */
export interface RunningDepartment {
  readonly subgraph: Subgraph<object>;
  stop(): Promise<void>;
}

/** On what a draft of a policy is tried. */
export interface TrialSurroundings {
  /** Connections under the application role. */
  readonly pool: Pool;
  /** How old the copy may be when asked about now; null where the last it knows will do. */
  readonly freshnessLimitMs: number | null;
}

/** A department as its room offers it to whoever composes a hub. */
export interface Department {
  /** As in `schema/`: `credit`. */
  readonly name: string;
  // biome-ignore lint/complexity/noBannedTypes: TypeORM names migrations by their classes.
  readonly migrations: MixedList<Function>;
  /** Publications of the register that it copies; none for the register itself. */
  readonly publications: readonly string[];
  /** The queue by which it does things at set times; none when it does nothing by itself. */
  readonly jobs?: JobPlan;
  /** What its database tells an operator about it. */
  readonly figures: readonly Figure[];
  /** Puts on record what the policies say to this department. */
  storePolicies(client: Client, book: PolicyBook, options?: StoreOptions): Promise<StoreResult>;
  /** For a department that decides by policies: tries a draft against its copy of the register. */
  trial?(surroundings: TrialSurroundings): PolicyTrial;
  open(surroundings: DepartmentSurroundings): RunningDepartment;
}
