import type { ClientBase } from "pg";
import type { ExitGround } from "../../../shared/values/exit-ground.ts";
import { normaliseStandardNumber } from "../../../shared/values/standard-number.ts";

/** Where a fact comes from, and when it was recorded: null lets the register tell, which is the only choice of the application role. */
export interface Recording {
  readonly source: string;
  readonly recordedAt: string | null;
}

export interface SizeStatementToRecord {
  readonly uscc: string;
  readonly sector: string;
  readonly employees: number | null;
  /** Decimal text, 10,000 yuan. */
  readonly revenueWan: string | null;
  /** Decimal text, 10,000 yuan. */
  readonly assetsWan: string | null;
  readonly statisticalYear: number;
  readonly on: string;
}

export interface TitleToList {
  readonly number: string;
  readonly uscc: string;
  readonly scheme: string;
  readonly category: string;
  readonly standard: string;
}

/** Writes facts into the register on one connection; the database refuses what the procedure does not allow. */
export class Recorder {
  readonly #client: ClientBase;
  readonly #recording: Recording;

  constructor(client: ClientBase, recording: Recording) {
    this.#client = client;
    this.#recording = recording;
  }

  /** Records an enterprise; again for the same code, its new name and place from that day. */
  async enterprise(uscc: string, name: string, division: string, on: string): Promise<void> {
    await this.#call("enterprise_record($1, $2, $3, $4, $5, $6)", [uscc, name, division, on]);
  }

  async size(of: SizeStatementToRecord): Promise<void> {
    const { uscc, sector, employees, revenueWan, assetsWan, statisticalYear, on } = of;
    const values = [uscc, sector, employees, revenueWan, assetsWan, statisticalYear, on];
    await this.#call("size_state($1, $2, $3, $4, $5, $6, $7, $8, $9)", values);
  }

  /** Posts a list for publicity, for as long as the scheme's rule says; one list a scheme and day. */
  async list(scheme: string, on: string): Promise<string> {
    const posted = await this.#client.query<{ id: string }>(
      "select id from register.publicity where kind = 'LIST' and scheme = $1 and posted_on = $2 and upper_inf(known)",
      [scheme, on],
    );
    const found = posted.rows[0];
    return found === undefined
      ? this.#call("publicity_post('LIST', $1, $2, null, null, $3, $4)", [scheme, on])
      : found.id;
  }

  /** Puts a title on a list, or on none when it is published at once. */
  async title(title: TitleToList, publicity: string | null): Promise<string> {
    const { number, uscc, scheme, category, standard } = title;
    const values = [number, uscc, scheme, category, normaliseStandardNumber(standard), standard, publicity];
    return this.#call("title_list($1, $2, $3, $4, $5, $6, $7, null, null, $8, $9)", values);
  }

  async publish(titleId: string, on: string, lastDay: string | null): Promise<void> {
    await this.#call("title_publish($1, $2, $3, $4, $5)", [titleId, on, lastDay]);
  }

  async fileObjection(titleId: string, on: string): Promise<void> {
    await this.#call("objection_file($1, $2, $3, $4)", [titleId, on]);
  }

  async resolveObjection(titleId: string, outcome: "DISMISSED" | "UPHELD", on: string): Promise<void> {
    await this.#call("objection_resolve($1, $2, $3, $4, $5)", [titleId, outcome, on]);
  }

  async revoke(titleId: string, ground: ExitGround, on: string): Promise<void> {
    await this.#call("title_revoke($1, $2, $3, null, $4, $5)", [titleId, ground, on]);
  }

  async withdraw(titleId: string, on: string): Promise<void> {
    await this.#call("title_withdraw($1, $2, $3, $4)", [titleId, on]);
  }

  /** The id of a title by the publisher's number; null when the register does not hold it. */
  async titleId(number: string): Promise<string | null> {
    const found = await this.#client.query<{ id: string }>("select id from register.title where number = $1", [number]);
    return found.rows[0]?.id ?? null;
  }

  /** Calls a function of the register; source and time of recording are its last two arguments. */
  async #call(signature: string, values: readonly unknown[]): Promise<string> {
    const all = [...values, this.#recording.source, this.#recording.recordedAt];
    const { rows } = await this.#client.query<{ result: string }>(`select register.${signature}::text as result`, all);
    const row = rows[0];
    if (row === undefined) throw new Error(`A result of ${signature} was expected.`);
    return row.result;
  }
}
