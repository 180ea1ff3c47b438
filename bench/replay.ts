import { randomUUID } from "node:crypto";
import { Client } from "pg";

/** A statement as the hub sent it. */
interface Sent {
  readonly database: string;
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

interface Named {
  readonly name?: string;
  readonly text: string;
  readonly values?: readonly unknown[];
}

/** Remembers the named statements that this process sends, those by which the hub works. */
export class SentStatements {
  readonly #send = Client.prototype.query;
  #sent: Sent[] = [];

  constructor() {
    const send = this.#send;
    const note = (database: string, query: unknown) => this.#note(database, query);
    Client.prototype.query = function (this: Client, ...args: unknown[]) {
      note(String(this.database), args[0]);
      return Reflect.apply(send, this, args);
    } as typeof send;
  }

  /** What was sent since the last time, of these names; the background's have others. */
  taken(names: ReadonlySet<string>): Sent[] {
    const sent = this.#sent.filter(({ name }) => names.has(name));
    this.#sent = [];
    return sent;
  }

  restore(): void {
    Client.prototype.query = this.#send;
  }

  #note(database: string, query: unknown): void {
    if (typeof query !== "object" || query === null) return;
    const { name = "", text, values = [] } = query as Named;
    this.#sent.push({ database, name, text, values });
  }
}

/** The same decisions under other keys and ids, so that they are stored as the first ones were. */
export function underOtherKeys({ values, ...statement }: Sent): Sent {
  const [tenants, keys, statements, tokens, ...rest] = values as [string[], string[], string[], string[], ...unknown[]];
  const renewed = statements.map((text, at) => {
    const { id, idempotencyKey } = JSON.parse(text) as { id: string; idempotencyKey: string };
    return text.replaceAll(id, randomUUID()).replaceAll(idempotencyKey, `bare-${keys[at]}`);
  });
  const signed = tokens.map((jws, at) => {
    const [header, , signature] = jws.split(".");
    return `${header}.${Buffer.from(renewed[at] ?? "").toString("base64url")}.${signature}`;
  });
  return { ...statement, values: [tenants, keys.map((key) => `bare-${key}`), renewed, signed, ...rest] };
}

/** Runs statements from `pg` alone; what they store is undone, because no key signed it, and a commit is waited for. */
export async function replay(client: Client, sent: readonly Sent[]): Promise<void> {
  await client.query("begin");
  for (const { name, text, values } of sent) await client.query({ name, text, values: [...values] });
  await client.query("rollback");
  await client.query("select pg_current_xact_id()");
}
