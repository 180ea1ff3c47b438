import { randomUUID } from "node:crypto";
import type { ClientBase } from "pg";

/** What a declaration says, as the register's functions take it; it lacks nothing. */
export const CONTENT = {
  number: "Q/SJX 0001S-2020",
  numberAsPublished: "Q/SJX 0001S—2020",
  name: "示例普洱茶",
  origin: "OWN",
  levelClaimed: null,
  mandatoryStatement: "MEETS",
  products: [{ kind: "GOODS", name: "示例普洱茶饼", model: "357g" }],
  references: [
    { kind: "ICS", code: "67.140.10", edition: "7" },
    { kind: "MANDATORY_STANDARD", code: "GB 2762-2017", edition: null },
    { kind: "REFERENCE_STANDARD", code: "GB/T 22111-2008", edition: null },
  ],
  indicators: [
    indicatorOf("PERFORMANCE", "水浸出物", "%", "38.5", true),
    indicatorOf("FUNCTION", "香气评分", "分", "92", false),
  ],
};

function indicatorOf(group: string, name: string, unit: string, value: string, core: boolean) {
  return { group, name, unit, direction: "HIGHER_BETTER", value, core, testMethod: null };
}

/** What the register's functions answer. */
export interface Said {
  readonly outcome: string;
  readonly id: string;
}

/** Calls the register's functions for one enterprise, past all that the code would have refused before. */
export class Declarant {
  readonly #client: ClientBase;
  readonly #uscc: string;

  constructor(client: ClientBase, uscc: string) {
    this.#client = client;
    this.#uscc = uscc;
  }

  /** A new draft, or what one says anew. */
  async draft(
    content: object = CONTENT,
    more: { draft?: string; at?: number; revises?: string } = {},
  ): Promise<string> {
    const { outcome, id } = await this.#call("declaration_draft", [
      more.draft ?? null,
      more.at ?? null,
      more.revises ?? null,
      JSON.stringify(content),
    ]);
    if (outcome !== "DONE") throw new Error(`A draft was expected; the register said ${outcome}.`);
    return id;
  }

  declare(id: string, revision = 1, on: string | null = "2020-03-10"): Promise<Said> {
    return this.#call("declaration_declare", [id, revision, on]);
  }

  revise(id: string, revision: number, draft: string, draftRevision: number, on: string | null = null): Promise<Said> {
    return this.#call("declaration_revise", [id, revision, draft, draftRevision, on]);
  }

  withdraw(id: string, revision: number, on: string | null = null): Promise<Said> {
    return this.#call("declaration_withdraw", [id, revision, on]);
  }

  async declared(content: object = CONTENT, on = "2020-03-10"): Promise<string> {
    const id = await this.draft(content);
    await this.declare(id, 1, on);
    return id;
  }

  async #call(name: string, values: readonly unknown[]): Promise<Said> {
    const all = [requestOf(`enterprise-${this.#uscc}`, name), this.#uscc, ...values];
    const { rows } = await this.#client.query<{ said: Said }>(
      `select register.${name}(${all.map((_, index) => `$${index + 1}`).join(", ")}) as said`,
      all,
    );
    const [row] = rows;
    if (row === undefined) throw new Error(`An answer of ${name} was expected.`);
    return row.said;
  }
}

/** A request with a key of its own, by an officer or, under a tenant's name that tells its code, by an enterprise. */
export function requestOf(tenant: string, operation: string) {
  const uscc = tenant.startsWith("enterprise-") ? tenant.slice("enterprise-".length) : null;
  const asWhom =
    uscc === null
      ? { role: "DEPARTMENT", department: "market-regulation", jurisdictions: ["530000"] }
      : { role: "ENTERPRISE", department: null, jurisdictions: [] };
  return { tenant, actor: "somebody", ...asWhom, uscc, key: randomUUID(), operation, hash: "0".repeat(64) };
}

/** Sets what GB/T 22111-2008 asks of one indicator. */
export async function setBaseline(
  client: ClientBase,
  { value, from, seen = null }: { value: string | null; from: string; seen?: string | null },
): Promise<Said> {
  const { rows } = await client.query<{ said: Said }>(
    "select register.baseline_set($1, 'GB/T 22111-2008', '水浸出物', '%', 'HIGHER_BETTER', $2, $3, $4) as said",
    [requestOf("market-regulation", "baselineSet"), value, from, seen],
  );
  const [row] = rows;
  if (row === undefined) throw new Error("An answer was expected.");
  return row.said;
}
