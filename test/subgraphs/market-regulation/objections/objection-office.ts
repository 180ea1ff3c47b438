import { randomUUID } from "node:crypto";
import type { ClientBase } from "pg";
import { YUNNAN } from "../clerk.ts";

/** The working body of Yunnan in these tests: the one of the demonstration identity. */
export const WORKING_BODY = "12530000LEADRW017Q";

/** What the register's functions answer. */
export interface Said {
  readonly outcome: string;
  readonly id: string;
  readonly fresh?: boolean;
}

export type Opinion = "FAVOURABLE" | "UNFAVOURABLE";

/** Calls the register's functions for objections, past all that the code would have refused before. */
export class ObjectionOffice {
  readonly #client: ClientBase;

  constructor(client: ClientBase) {
    this.#client = client;
  }

  /** Appoints the working body of Yunnan. */
  async appoint(owner: ClientBase): Promise<void> {
    await owner.query("select register.working_body_record($1, $2, '示例工作机构', '2020-03-05', 'test')", [
      YUNNAN,
      WORKING_BODY,
    ]);
  }

  /** Files an objection, of which no more than the publicity matters; on paper when a day is stated. */
  file(publicity: string, against: string | null = null, on: string | null = null, more: object = {}): Promise<Said> {
    const { request, secretHash, grounds, filer } = {
      request: requestOf(on === null ? "PUBLIC" : "WORKING_BODY"),
      secretHash: randomUUID().replaceAll("-", "").repeat(2),
      grounds: "指标不符",
      filer: { kind: "PUBLIC", name: "某人", contact: "某处" },
      ...more,
    };
    return this.#call("objection_receive", [request, publicity, against, on, grounds, filer, secretHash]);
  }

  review(objection: string, revision = 1, on: string | null = null): Promise<Said> {
    return this.#call("objection_review", [requestOf("WORKING_BODY"), objection, revision, on]);
  }

  /** Asks as many new experts as there are opinions, and records what they said; null is who has not answered. */
  async ask(objection: string, opinions: readonly (Opinion | null)[], on: string | null = null): Promise<void> {
    for (const opinion of opinions) {
      const profile = { name: `专家 ${randomUUID()}`, employer: null, fields: [], conflicts: [] };
      const expert = await this.#done("expert_enter", [requestOf("WORKING_BODY"), YUNNAN, profile, on]);
      const task = await this.#done("expert_task_assign", [
        requestOf("WORKING_BODY"),
        "objection",
        objection,
        "OBJECTION_REVIEW",
        expert,
        on,
      ]);
      if (opinion === null) continue;
      await this.#done("expert_task_step", [
        requestOf("WORKING_BODY"),
        task,
        1,
        "GIVE_OPINION",
        opinion,
        on,
        "已核对报告",
      ]);
    }
  }

  decide(
    objection: string,
    outcome: "DISMISSED" | "UPHELD",
    on: string | null = null,
    revision = 2,
    request = requestOf("WORKING_BODY"),
  ): Promise<Said> {
    return this.#call("objection_decide", [request, objection, revision, outcome, "理由", on]);
  }

  /** Reviewed by one expert and decided as that one finds. */
  async settle(objection: string, outcome: "DISMISSED" | "UPHELD", on: string): Promise<Said> {
    await this.review(objection, 1, on);
    await this.ask(objection, [outcome === "UPHELD" ? "FAVOURABLE" : "UNFAVOURABLE"], on);
    return this.decide(objection, outcome, on);
  }

  withdraw(secretHash: string, revision: number, on: string | null = null): Promise<Said> {
    const request = requestOf(on === null ? "PUBLIC" : "WORKING_BODY");
    return this.#call("objection_withdraw", [request, secretHash, revision, on]);
  }

  suggest(more: object = {}): Promise<Said> {
    const { request, text, filer } = {
      request: requestOf("PUBLIC"),
      text: "建议增加此领域",
      filer: { kind: "PUBLIC", name: "某人", contact: null },
      ...more,
    };
    return this.#call("suggestion_receive", [request, YUNNAN, "KEY_FIELD", "C1530", text, null, filer]);
  }

  handle(suggestion: string, revision: number, event: string, to: string, reasons: string | null): Promise<Said> {
    return this.#call("suggestion_handle", [requestOf("WORKING_BODY"), suggestion, revision, event, to, reasons, null]);
  }

  async #done(name: string, values: readonly unknown[]): Promise<string> {
    const { outcome, id } = await this.#call(name, values);
    if (outcome !== "DONE") throw new Error(`${name} should be done; the register said ${outcome}.`);
    return id;
  }

  async #call(name: string, values: readonly unknown[]): Promise<Said> {
    const { rows } = await this.#client.query<{ said: Said }>(
      `select register.${name}(${values.map((_, index) => `$${index + 1}`).join(", ")}) as said`,
      [...values],
    );
    const [row] = rows;
    if (row === undefined) throw new Error(`An answer of ${name} was expected.`);
    return row.said;
  }
}

/** A request with a key of its own, by the working body, an officer, or under nobody's name. */
export function requestOf(role: "PUBLIC" | "WORKING_BODY" | "DEPARTMENT", more: object = {}) {
  const uscc = role === "WORKING_BODY" ? WORKING_BODY : null;
  const tenant = role === "PUBLIC" ? "public" : role.toLowerCase();
  const department = role === "DEPARTMENT" ? "market-regulation" : null;
  const jurisdictions = role === "DEPARTMENT" ? [YUNNAN] : [];
  const operation = { key: randomUUID(), operation: "test", hash: "0".repeat(64) };
  return { tenant, actor: tenant, role, department, uscc, jurisdictions, ...operation, ...more };
}
