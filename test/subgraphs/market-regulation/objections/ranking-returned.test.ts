import type { Client } from "pg";
import { Clerk, syntheticUscc, YUNNAN } from "../clerk.ts";
import { useRegister } from "../register-database.ts";
import { statesOf } from "../states.ts";
import { ObjectionOffice } from "./objection-office.ts";

const NOW = "tstzrange(register.recording_instant(null), null)";
const TABLES = ["evaluation_body", "evaluation_scheme", "procedure_step", "ranking"];

describe("An objection against the list as a whole, whose ranking went through the procedure", () => {
  const register = useRegister();
  const clerk = () => new Clerk(register.app);
  const office = () => new ObjectionOffice(register.app);

  beforeAll(() => office().appoint(register.owner));

  async function one(owner: Client, sql: string, values: readonly unknown[]): Promise<string> {
    const { rows } = await owner.query<{ id: string }>(`${sql} returning id`, [...values]);
    return String(rows[0]?.id);
  }

  /** A ranking in publicity with one candidate; the rules of the steps that led there rest meanwhile. */
  async function rankedList(): Promise<{ publicity: string; ranking: string; title: string }> {
    const { owner } = register;
    const publicity = await clerk().post({ on: "2020-09-25" });
    const title = await clerk().list({ publicity });
    await owner.query("begin");
    for (const table of TABLES) await owner.query(`alter table register.${table} disable trigger user`);
    const body = await one(
      owner,
      `insert into register.evaluation_body (scheme, uscc, name, kind, registered_in, source, known)
       values ($1, $2, '示例评估机构', 'TESTING', 'CN', 'test', ${NOW})`,
      [YUNNAN, syntheticUscc()],
    );
    const scheme = await one(
      owner,
      `insert into register.evaluation_scheme (evaluation_body_id, scheme, category, year, source, known)
       values ($1, $2, 'C1530', 2020, 'test', ${NOW})`,
      [body, YUNNAN],
    );
    const ranking = await one(
      owner,
      `insert into register.ranking (scheme, category, year, evaluation_scheme_id, evaluation_body_id, source, known)
       values ($1, $2, 2020, $3, $4, 'test', ${NOW})`,
      [YUNNAN, `C${syntheticUscc().slice(8, 17)}`, scheme, body],
    );
    await owner.query(
      `insert into register.procedure_step (machine, subject_id, revision, from_state, event, to_state, happened_on,
         tenant, actor, known)
       values ('ranking', $1, 1, 'AUDITED', 'POST', 'IN_PUBLICITY', '2020-09-25', 'test', 'test', ${NOW})`,
      [ranking],
    );
    for (const table of TABLES) await owner.query(`alter table register.${table} enable trigger user`);
    await owner.query("insert into register.publicity_subject values ($1, 'ranking', $2)", [publicity, ranking]);
    await owner.query("commit");
    return { publicity, ranking, title };
  }

  async function stateOf(ranking: string): Promise<unknown> {
    const { rows } = await register.owner.query(
      "select to_state as state, happened_on::text as on from register.last_step($1)",
      [ranking],
    );
    return rows[0];
  }

  it("upheld returns the ranking and rejects who is on it", async () => {
    const { publicity, ranking, title } = await rankedList();
    const { id } = await office().file(publicity, null, "2020-10-12");
    expect(await stateOf(ranking)).toEqual({ state: "IN_PUBLICITY", on: "2020-09-25" });
    await office().settle(id, "UPHELD", "2020-10-15");
    expect(await stateOf(ranking)).toEqual({ state: "RETURNED", on: "2020-10-15" });
    expect((await statesOf(register, title)).at(-1)).toBe("[2020-10-15,) REJECTED");
  });

  it("dismissed, or upheld against a candidate alone, leaves the ranking in publicity", async () => {
    const { publicity, ranking, title } = await rankedList();
    const whole = await office().file(publicity, null, "2020-10-12");
    await office().settle(whole.id, "DISMISSED", "2020-10-15");
    const against = await office().file(publicity, title, "2020-10-16");
    await office().settle(against.id, "UPHELD", "2020-10-19");
    expect(await stateOf(ranking)).toEqual({ state: "IN_PUBLICITY", on: "2020-09-25" });
  });
});
