import { createHash, randomUUID } from "node:crypto";
import type { ClientBase } from "pg";
import { syntheticUscc, YUNNAN } from "../clerk.ts";

/** What the register's functions answer. */
export interface Said {
  readonly outcome: string;
  readonly id: string;
}

/** What a body applies with; it lacks nothing. */
export const APPLICATION = {
  name: "示例评估机构",
  kind: "ASSOCIATION",
  registeredIn: "CN",
  registeredAddress: "示例市示例路1号",
  capability: "从事示例行业标准化工作十年",
  takesNoFees: true,
  statesNoRelations: true,
  fields: [{ category: "C1530", edition: "2017" }],
};

/** Calls the register's functions for bodies and experts, past all that the code would have refused before. */
export class BodyOffice {
  /** The code of the working body once it is appointed. */
  readonly workingBody: string;
  readonly #client: ClientBase;
  readonly #scheme: string;

  constructor(client: ClientBase, scheme = YUNNAN, workingBody = syntheticUscc()) {
    this.#client = client;
    this.#scheme = scheme;
    this.workingBody = workingBody;
  }

  /** Calls a function with a request of that role. */
  async call(name: string, who: { role: string; uscc?: string | null }, values: readonly unknown[]): Promise<Said> {
    const department = who.role === "DEPARTMENT" ? "market-regulation" : null;
    const key = randomUUID();
    const hash = createHash("sha256").update(key).digest("hex");
    const { role, uscc = null } = who;
    const request = {
      tenant: `tenant of ${uscc ?? role}`,
      actor: "test",
      role,
      department,
      uscc,
      jurisdictions: [this.#scheme],
      key,
      operation: name,
      hash,
    };
    const places = values.map((_, index) => `$${index + 2}`).join(", ");
    const { rows } = await this.#client.query<{ said: Said }>(`select register.${name}($1, ${places}) as said`, [
      request,
      ...values,
    ]);
    const [row] = rows;
    if (row === undefined) throw new Error("An outcome was expected.");
    return row.said;
  }

  async done(answer: Promise<Said>): Promise<string> {
    const { outcome, id } = await answer;
    if (outcome !== "DONE") throw new Error(`DONE was expected; the register said ${outcome}.`);
    return id;
  }

  appoint(on = "2020-03-05", seen: string | null = null): Promise<Said> {
    return this.call("working_body_appoint", { role: "DEPARTMENT" }, [
      this.#scheme,
      this.workingBody,
      "示例工作机构",
      on,
      seen,
    ]);
  }

  unit(uscc = syntheticUscc(), parent: string | null = null): Promise<Said> {
    return this.call("subordinate_unit_record", { role: "DEPARTMENT" }, [
      this.#scheme,
      uscc,
      "示例下属单位",
      parent,
      "2020-03-05",
    ]);
  }

  apply(uscc: string, application: object = APPLICATION, on = "2020-04-01"): Promise<Said> {
    return this.call("evaluation_body_apply", { role: "EVALUATION_BODY", uscc }, [
      this.#scheme,
      JSON.stringify(application),
      on,
    ]);
  }

  /** A step by the working body. */
  step(
    body: string,
    revision: number,
    event: string,
    on = "2020-04-10",
    text: string | null = "示例理由",
  ): Promise<Said> {
    return this.call("evaluation_body_step", this.#itself, [body, revision, event, on, text]);
  }

  expert(conflicts: readonly { uscc: string; reason: string }[] = [], on = "2020-03-06"): Promise<Said> {
    const profile = { name: "示例专家", employer: null, fields: ["制茶"], conflicts };
    return this.call("expert_enter", this.#itself, [this.#scheme, JSON.stringify(profile), on]);
  }

  ask(subject: string, expert: string, machine = "evaluation_body", kind = "BODY_REVIEW"): Promise<Said> {
    return this.call("expert_task_assign", this.#itself, [machine, subject, kind, expert, "2020-04-11"]);
  }

  answer(task: string, opinion: string, revision = 1): Promise<Said> {
    const values = [task, revision, "GIVE_OPINION", opinion, "2020-04-12", "示例意见"];
    return this.call("expert_task_step", this.#itself, values);
  }

  openCase(body: string, ground = "FEE", on = "2020-06-01"): Promise<Said> {
    return this.call("body_case_file", { role: "DEPARTMENT" }, [body, ground, "示例事实", on]);
  }

  caseStep(id: string, revision: number, event: string, on = "2020-06-10"): Promise<Said> {
    return this.call("body_case_step", { role: "DEPARTMENT" }, [id, revision, event, on, "示例理由"]);
  }

  /** A body whose formal check has passed; two steps were taken with it. */
  async formallyChecked(uscc = syntheticUscc()): Promise<string> {
    const body = await this.done(this.apply(uscc));
    await this.done(this.step(body, 1, "PASS_FORMAL_CHECK"));
    return body;
  }

  /** A body whose expert review has passed; three steps were taken with it. */
  async reviewed(uscc = syntheticUscc()): Promise<string> {
    const body = await this.formallyChecked(uscc);
    const task = await this.done(this.ask(body, await this.done(this.expert())));
    await this.done(this.answer(task, "FAVOURABLE"));
    await this.done(this.step(body, 2, "PASS_EXPERT_REVIEW", "2020-04-13"));
    return body;
  }

  get #itself() {
    return { role: "WORKING_BODY", uscc: this.workingBody };
  }
}

/** Takes a body whose review has passed into publicity and, with a day for it, out of it: as the structure's owner. */
export async function announce(
  owner: ClientBase,
  body: string,
  posted = "2020-04-14",
  on: string | null = "2020-04-30",
): Promise<void> {
  await owner.query("begin");
  const { rows } = await owner.query<{ at: string }>("select register.recording_instant(null)::text as at");
  await owner.query(
    `insert into register.publicity_subject (publicity_id, machine, subject_id)
     select register.publicity_post('SCHEME', scheme, $2, null, null, 'test', $3), 'evaluation_body', id
     from register.evaluation_body where id = $1`,
    [body, posted, rows[0]?.at],
  );
  for (const [event, to, day] of [
    ["POST", "IN_PUBLICITY", posted],
    ["ANNOUNCE", "ANNOUNCED", on],
  ]) {
    if (day === null) continue;
    await owner.query(
      `select register.procedure_step_take('evaluation_body', $1, $2, $3, $4, '{"tenant": "test", "actor": "test"}', $5)`,
      [body, event, to, day, rows[0]?.at],
    );
  }
  await owner.query("commit");
  await owner.query("select register.beat()");
}
