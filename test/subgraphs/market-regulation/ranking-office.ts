import { randomUUID } from "node:crypto";
import type { ClientBase } from "pg";
import { syntheticUscc, YUNNAN } from "./clerk.ts";

export interface EntryToMake {
  readonly uscc: string;
  readonly on: string;
  readonly scheme?: string;
  readonly stricter?: number;
  readonly weaker?: number;
  readonly rank?: number;
  /** By default a standard of the enterprise's own. */
  readonly standard?: string;
  readonly ranking?: string;
}

const NOW = "tstzrange(register.recording_instant(null), null)";

/**
 * Makes rankings and enters enterprises by plain inserts, past all that the procedure asks: the application role may not.
 */
export class RankingOffice {
  readonly #client: ClientBase;

  constructor(client: ClientBase) {
    this.#client = client;
  }

  async ranking(scheme = YUNNAN): Promise<string> {
    // A category of its own, so that tests do not meet.
    const category = `C${syntheticUscc().slice(8, 17)}`;
    return this.#insert(
      `insert into register.ranking (scheme, category, year, source, known) values ($1, $2, 2024, 'test', ${NOW})`,
      [scheme, category],
    );
  }

  async standard(uscc: string): Promise<string> {
    return this.#insert(
      `insert into register.standard (uscc, number, number_as_published, source, known) values ($1, $2, $2, 'test', ${NOW})`,
      [uscc, `Q/TEST ${randomUUID()}`],
    );
  }

  /** @returns the entry's id */
  async enter({ uscc, on, scheme = YUNNAN, stricter = 1, weaker = 0, rank = 1, ...given }: EntryToMake) {
    const standard = given.standard ?? (await this.standard(uscc));
    const ranking = given.ranking ?? (await this.ranking(scheme));
    return this.#insert(
      `insert into register.ranking_entry (ranking_id, uscc, standard_id, rank, entered_on, core_indicators_stricter,
         indicators_weaker, source, known) values ($1, $2, $3, $4, $5, $6, $7, 'test', ${NOW})`,
      [ranking, uscc, standard, rank, on, stricter, weaker],
    );
  }

  /** An entry of which everything else is there already, so that a refusal leaves nothing behind. */
  async prepared(entry: EntryToMake): Promise<() => Promise<string>> {
    const standard = entry.standard ?? (await this.standard(entry.uscc));
    const ranking = entry.ranking ?? (await this.ranking(entry.scheme));
    return () => this.enter({ ...entry, standard, ranking });
  }

  async #insert(statement: string, values: readonly unknown[]): Promise<string> {
    const { rows } = await this.#client.query<{ id: string }>(`${statement} returning id`, [...values]);
    const row = rows[0];
    if (row === undefined) throw new Error("A row was expected to be added.");
    return row.id;
  }
}
