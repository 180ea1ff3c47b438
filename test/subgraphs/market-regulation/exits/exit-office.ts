import { createHash, randomUUID } from "node:crypto";
import type { ClientBase } from "pg";
import { syntheticUscc } from "../clerk.ts";

/** Somebody as the register's functions read a request. */
export interface Asking {
  readonly role: string;
  readonly department?: string | null;
  readonly uscc: string | null;
}

const STEPS: readonly (readonly [string, string, object])[] = [
  ["OPENED", "NOTIFY", { text: "告知" }],
  [
    "EVIDENCE",
    "ADD_EVIDENCE",
    { evidence: [{ description: "x", fileName: "x", sha256: "0".repeat(64), dated: "2021-01-01" }] },
  ],
  ["ORDERED", "ORDER", {}],
  ["DECIDED", "DECIDE", { effectiveOn: "2021-06-15", reason: "理由" }],
  ["PUBLICISED", "PUBLICISE", { reference: "公告" }],
];

/** Calls the register's functions for exit cases, past all that the code would have refused before. */
export class ExitOffice {
  readonly workingBody: Asking;
  readonly #client: ClientBase;

  constructor(client: ClientBase, workingBody = syntheticUscc()) {
    this.#client = client;
    this.workingBody = { role: "WORKING_BODY", uscc: workingBody };
  }

  request(who: Asking): object {
    const key = randomUUID();
    const hash = createHash("sha256").update(key).digest("hex");
    return {
      tenant: "test",
      actor: "test",
      department: null,
      jurisdictions: ["530000"],
      ...who,
      key,
      operation: "test",
      hash,
    };
  }

  /** @returns the case */
  open(title: string, ground = "BELOW_DECLARED_LEVEL", who = this.workingBody): Promise<string> {
    return this.#call("exit_case_open($1, $2, $3, '事实', '2021-06-01')", [this.request(who), title, ground]);
  }

  /** A step on 2021-06-02. */
  step(id: string, revision: number, event: string, details: object, who = this.workingBody): Promise<string> {
    const values = [this.request(who), id, revision, event, JSON.stringify(details)];
    return this.#call("exit_case_move($1, $2, $3, $4, '2021-06-02', $5)", values);
  }

  /** A case in a state, moved by the working body, which is where no evaluation body is on record. */
  async upTo(title: string, state: string, ground?: string): Promise<string> {
    const id = await this.open(title, ground);
    let revision = 1;
    for (const [to, event, details] of state === "OPENED" ? [] : STEPS) {
      await this.step(id, revision, event, details);
      revision += 1;
      if (to === state) break;
    }
    return id;
  }

  /** A case that is ordered without notice. */
  async untold(title: string): Promise<string> {
    const id = await this.open(title);
    const [, evidence, order] = STEPS;
    let revision = 1;
    for (const step of [evidence, order]) {
      if (step === undefined) throw new Error("A step was expected.");
      await this.step(id, revision, step[1], step[2]);
      revision += 1;
    }
    return id;
  }

  async #call(signature: string, values: readonly unknown[]): Promise<string> {
    const { rows } = await this.#client.query<{ said: { outcome: string; id: string } }>(
      `select register.${signature} as said`,
      [...values],
    );
    const said = rows[0]?.said;
    if (said?.outcome !== "DONE") throw new Error(`DONE was expected; the register said ${JSON.stringify(said)}.`);
    return said.id;
  }
}
