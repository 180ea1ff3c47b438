import { randomUUID } from "node:crypto";
import type { ClientBase } from "pg";
import { usccCheckCharacter } from "../../../shared/values/uscc.ts";

export const YUNNAN = "530000";
export const TIANJIN = "120000";

let issued = 0;

/** A credit code that nobody else has: its division is 000000, which is not allocated. */
export function syntheticUscc(): string {
  issued += 1;
  const first17 = `91000000${String(issued).padStart(9, "0")}`;
  return first17 + usccCheckCharacter(first17);
}

export interface ListToPost {
  readonly kind?: "SCHEME" | "LIST";
  readonly scheme?: string;
  readonly on: string;
  readonly workingDays?: number | null;
  readonly announced?: string | null;
}

export interface TitleToPost {
  readonly uscc?: string;
  readonly number?: string;
  readonly scheme?: string;
  readonly publicity: string | null;
  readonly consentOn?: string | null;
  readonly rankingEntry?: string | null;
}

/**
 * Records by the register's functions, as an officer of the department or as whoever takes a history over.
 *
 * Without `recordedAt` the register tells the instant.
 */
export class Clerk {
  readonly #client: ClientBase;
  readonly #recordedAt: string | null;
  readonly #source: string;

  constructor(client: ClientBase, recordedAt: string | null = null, source = "test") {
    this.#client = client;
    this.#recordedAt = recordedAt;
    this.#source = source;
  }

  /** The same clerk at a stated instant. */
  at(recordedAt: string, source = this.#source): Clerk {
    return new Clerk(this.#client, recordedAt, source);
  }

  /** @returns the code */
  async enterprise(division = "530111", uscc = syntheticUscc(), name = `示例企业 ${uscc}`, on = "2015-01-05") {
    await this.#call("enterprise_record($1, $2, $3, $4, $5, $6)", [uscc, name, division, on]);
    return uscc;
  }

  async size(uscc: string, employees: number, on = "2019-01-01") {
    const values = [uscc, "INDUSTRY", employees, "9000", null, 2018, on];
    return this.#call("size_state($1, $2, $3, $4, $5, $6, $7, $8, $9)", values);
  }

  async post({ kind = "LIST", scheme = YUNNAN, on, workingDays = null, announced = null }: ListToPost) {
    return this.#call("publicity_post($1, $2, $3, $4, $5, $6, $7)", [kind, scheme, on, workingDays, announced]);
  }

  /** Consent is dated long before, unless said otherwise. */
  async list({ scheme = YUNNAN, consentOn = "2015-01-05", ...title }: TitleToPost) {
    const uscc = title.uscc ?? (await this.enterprise());
    const number = title.number ?? `T-${randomUUID()}`;
    const standard = "Q/TEST 0001-2020";
    const values = [number, uscc, scheme, "C1530", standard, standard, title.publicity, consentOn];
    return this.#call("title_list($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)", [
      ...values,
      title.rankingEntry ?? null,
    ]);
  }

  async publish(title: string, on: string, lastDay: string | null = null) {
    return this.#call("title_publish($1, $2, $3, $4, $5)", [title, on, lastDay]);
  }

  async object(title: string, on: string) {
    return this.#call("objection_file($1, $2, $3, $4)", [title, on]);
  }

  async resolve(title: string, outcome: string, on: string) {
    return this.#call("objection_resolve($1, $2, $3, $4, $5)", [title, outcome, on]);
  }

  async revoke(title: string, on: string, ground: string | null = "BELOW_DECLARED_LEVEL") {
    return this.#call("title_revoke($1, $2, $3, null, $4, $5)", [title, ground, on]);
  }

  async withdraw(title: string, on: string) {
    return this.#call("title_withdraw($1, $2, $3, $4)", [title, on]);
  }

  /** A Yunnan title posted on 2020-09-25 and released on 2020-10-23, so valid to 2021-10-23. */
  async titleInForce(uscc?: string) {
    const publicity = await this.post({ on: "2020-09-25" });
    const title = await this.list({ publicity, ...(uscc === undefined ? {} : { uscc }) });
    await this.publish(title, "2020-10-23");
    return title;
  }

  async #call(signature: string, values: readonly unknown[]): Promise<string> {
    const all = [...values, this.#source, this.#recordedAt];
    const { rows } = await this.#client.query<{ result: string }>(`select register.${signature}::text as result`, all);
    const row = rows[0];
    if (row === undefined) throw new Error(`A result of ${signature} was expected.`);
    return row.result;
  }
}
