import type { Writable } from "node:stream";
import type { Client } from "pg";
import copyStreams from "pg-copy-streams";
import { COUNT_OUTCOMES, JUDGE, NEXT_REJECTED_LINES, REJECTED_LINES } from "./judge-sql.ts";
import { COPY_STAGING, CREATE_STAGING } from "./staged-line.ts";
import { STORE } from "./store-sql.ts";

/** How many lines without a fault fared how. */
export interface Outcomes {
  readonly fresh: number;
  readonly unchanged: number;
  readonly repeated: number;
}

/** The facts that are compared; null where nothing is on record. */
export type ComparedFacts = Readonly<
  Record<"name" | "establishedOn" | "enterpriseType" | "capitalWan" | "capitalCurrency" | "division", string | null>
>;

/** A line that is not taken: for a fault of its own, or because of what it contradicts. */
export interface RejectedLine {
  readonly line: number;
  /** JSON list of the fields as they were written. */
  readonly fields: string;
  readonly fault: string | null;
  readonly faultColumn: string | null;
  readonly faultValue: string | null;
  readonly english: string | null;
  readonly chinese: string | null;
  readonly outcome: "DIFFERS_IN_FILE" | "DIFFERS_FROM_RECORD" | null;
  /** The first line with the same code. */
  readonly firstLine: number | null;
  readonly uscc: string | null;
  readonly stated: ComparedFacts | null;
  readonly contradicted: ComparedFacts | null;
  /** Where the enterprise on record comes from. */
  readonly recordSource: string | null;
}

/**
 * Takes one file of registrations into the register, on a connection of the application role: staged first, judged as a
 * whole, then stored in one transaction or not at all.
 */
export class RegistrationImport {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Every division that is on record, whenever it existed. */
  async divisions(): Promise<{ code: string; name: string }[]> {
    const { rows } = await this.#client.query<{ code: string; name: string }>(
      "select distinct code, name from register.division where upper_inf(known)",
    );
    return rows;
  }

  /** Takes staged lines as text of COPY; nothing of it outlives the connection. */
  async openStaging(): Promise<Writable> {
    await this.#client.query(CREATE_STAGING);
    return this.#client.query(copyStreams.from(COPY_STAGING));
  }

  /** To be called once everything is staged. */
  async closeStaging(): Promise<void> {
    await this.#client.query("analyze pg_temp.registration_line");
  }

  /** Begins the transaction in which this file is judged and stored; waits for another take-over to end. */
  async begin(): Promise<Outcomes> {
    await this.#client.query("begin");
    await this.#client.query("select pg_advisory_xact_lock(7414)");
    await this.#client.query(JUDGE);
    const { rows } = await this.#client.query<{ outcome: string; lines: number }>(COUNT_OUTCOMES);
    const linesOf = (outcome: string) => rows.find((row) => row.outcome === outcome)?.lines ?? 0;
    return { fresh: linesOf("NEW"), unchanged: linesOf("UNCHANGED"), repeated: linesOf("REPEATED") };
  }

  /** In the file's order. */
  async *rejectedLines(): AsyncGenerator<RejectedLine> {
    await this.#client.query(REJECTED_LINES);
    for (;;) {
      const { rows } = await this.#client.query<RejectedLine>(NEXT_REJECTED_LINES);
      if (rows.length === 0) return;
      yield* rows;
    }
  }

  /** From here until the commit the register's heartbeat waits. */
  async store(source: string): Promise<void> {
    const { rows } = await this.#client.query<{ instant: string }>(
      "select register.recording_instant(null)::text as instant",
    );
    const instant = rows[0]?.instant;
    for (const statement of STORE) await this.#client.query(statement, [source, instant]);
  }

  async commit(): Promise<void> {
    await this.#client.query("commit");
  }

  async rollback(): Promise<void> {
    await this.#client.query("rollback");
  }

  /** Moves the watermark on, so that answers hold the new facts at once. */
  async beat(): Promise<void> {
    await this.#client.query("select register.beat()");
  }
}
